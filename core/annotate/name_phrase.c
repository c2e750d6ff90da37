/* How this works. A phrase is read from its end. A run of capitals there holds the name proper; what stands
 * before it says whose (`Armenian`), the title and the role (`Deputy Foreign Minister`). A phrase that ends
 * in a small letter counts if its noun is a role or a body (`the Azerbaijani military`, `officials`). */
#include "annotate/name_phrase.h"

#include "base/table.h"
#include "data/bodies.h"
#include "data/cities.h"

#include <string.h>

#define MIN_DATELINE 5 /* letters: a city in capitals alone is no acronym */

const char *plx_name_text_of(const PlxNameScan *scan, guint32 first, guint32 last)
{
  g_autofree char *text = plx_name_text(scan->article, first, last);
  return plx_arena_strdup(scan->article->arena, text);
}

/* ---- parts ---- */

/* Whose: the first territory among the tokens, taken out of [first, last] where it begins them. */
static const char *take_territory(const PlxNameScan *scan, guint32 *first, guint32 last)
{
  for (guint32 n = MIN(4u, last - *first + 1); n > 0; n--) {
    const char *name = plx_name_territory(scan->article, *first, *first + n - 1);
    if (name == NULL)
      continue;
    if (*first + n <= last)
      *first += n;
    return name;
  }
  return NULL;
}

/* The role or the body's kind with the words that narrow it: `culture minister`, `fire department`. */
static const char *with_modifiers(const PlxNameScan *scan, guint32 from, guint32 noun_first, const char *noun)
{
  static const char *const spelled[][2] = {
      {"defense", "defence"}, {"labor", "labour"}, {"organization", "organisation"}};
  guint32 at = noun_first;
  while (at > from && noun_first - at < 3 && plx_name_is(scan, at - 1, PLX_WORD_NOMINAL) &&
         !plx_name_is(scan, at - 1, PLX_WORD_PLACE | PLX_WORD_DEMONYM | PLX_WORD_GIVEN) &&
         plx_article_token(scan->article, at - 1)->upos != PLX_UPOS_ADJ)
    at--;
  if (at == noun_first)
    return noun;
  g_autofree char *modifiers = plx_name_text(scan->article, at, noun_first - 1);
  g_autofree char *folded = g_ascii_strdown(modifiers, -1);
  for (gsize i = 0; i < G_N_ELEMENTS(spelled); i++)
    if (strcmp(folded, spelled[i][0]) == 0)
      return plx_arena_printf(scan->article->arena, "%s %s", spelled[i][1], noun);
  return plx_arena_printf(scan->article->arena, "%s %s", folded, noun);
}

static gboolean is_known_body(const PlxNameScan *scan, guint32 first, guint32 last)
{
  g_autofree char *text = plx_name_text(scan->article, first, last);
  return plx_table_find(plx_known_bodies, plx_n_known_bodies, sizeof(PlxKnownBody), text, strlen(text)) !=
         NULL;
}

gboolean plx_name_is_city(const PlxNameScan *scan, guint32 first, guint32 last)
{
  g_autofree char *text = plx_name_text(scan->article, first, last);
  return plx_city_zone(text, strlen(text)) != NULL;
}

/* Kelso Bay, Addiscombe Road: what the last word of a place's name says that it is. */
static gboolean is_feature(const PlxNameScan *scan, guint32 last)
{
  static const char *const features[] = {
      "avenue", "bay",      "beach",     "canyon", "cape",      "creek",  "desert",  "estuary", "falls",
      "harbor", "harbour",  "highway",   "hill",   "hills",     "island", "islands", "isle",    "lake",
      "lane",   "mountain", "mountains", "ocean",  "peninsula", "reef",   "ridge",   "river",   "road",
      "sea",    "square",   "strait",    "street", "valley",    "village"};
  for (gsize i = 0; i < G_N_ELEMENTS(features); i++)
    if (plx_name_is_word(scan, last, features[i]))
      return TRUE;
  return FALSE;
}

/* Without a role or title: what kind of name is it? */
static PlxNameType type_of_name(const PlxNameScan *scan, guint32 first, guint32 last)
{
  guint32 noun;
  if (is_known_body(scan, first, last))
    return PLX_NAME_BODY;
  if (plx_name_territory(scan->article, first, last) != NULL ||
      (last > first && (plx_name_is_city(scan, first, last) || is_feature(scan, last))))
    return PLX_NAME_PLACE;
  if (plx_name_body(scan->article, first, last, &noun) != NULL ||
      plx_name_body(scan->article, first, first, &noun) != NULL)
    return PLX_NAME_BODY;
  if (plx_name_is(scan, first, PLX_WORD_GIVEN) || plx_name_has_persons_particle(scan, first, last))
    return PLX_NAME_PERSON;
  const gboolean city = plx_name_is_city(scan, first, last);
  const PlxSpan span = plx_article_token(scan->article, first)->span;
  if (plx_name_is(scan, first, PLX_WORD_ACRONYM) && (!city || plx_span_length(span) < MIN_DATELINE))
    return PLX_NAME_BODY;
  return city ? PLX_NAME_PLACE : PLX_NAME_OTHER;
}

/* ---- names ---- */

/* Where the run of capitals that ends at `last` begins. */
static guint32 capitals_start(const PlxNameScan *scan, guint32 first, guint32 last)
{
  guint32 start = last;
  while (start > first &&
         (plx_name_is(scan, start - 1, PLX_WORD_CAPITAL) || plx_name_joins_words(scan, start - 1) ||
          (plx_name_is_word(scan, start - 1, ".") && plx_name_is(scan, start - 2, PLX_WORD_TITLE))))
    start--;
  return start;
}

/* `Russian Foreign` of `Russian Foreign Minister Lavrov`: the role in capitals that begins a name; moves
 * `name` behind it. */
static gboolean take_role(const PlxNameScan *scan, guint32 from, guint32 *name, guint32 last,
                          PlxNamePhrase *phrase)
{
  for (guint32 end = MIN(last - 1, *name + 4); end + 1 > *name; end--) {
    guint32 noun;
    const PlxRoleNoun *role = plx_name_role(scan->article, from, end, &noun);
    if (role == NULL || plx_name_is(scan, end, PLX_WORD_GIVEN) || plx_name_is(scan, end + 1, PLX_WORD_INNER))
      continue;
    if (noun > *name && phrase->of == NULL) {
      guint32 whose = *name;
      phrase->of = take_territory(scan, &whose, noun - 1);
      phrase->of = phrase->of != NULL ? phrase->of : plx_name_text_of(scan, *name, noun - 1);
    }
    phrase->role = with_modifiers(scan, MIN(*name, noun), noun, role->role);
    *name = end + 1;
    return TRUE;
  }
  return FALSE;
}

/* Country, title and role before the name proper; returns where that begins. */
static guint32 take_prefixes(const PlxNameScan *scan, guint32 from, guint32 name, guint32 last,
                             PlxNamePhrase *phrase, gboolean *titled)
{
  for (gboolean more = TRUE; more && name < last;) {
    guint32 rest = name;
    const char *territory = take_territory(scan, &rest, last);
    more = FALSE;
    if (territory != NULL && rest > name && !plx_name_is(scan, rest, PLX_WORD_HYPHEN)) {
      phrase->of = phrase->of != NULL ? phrase->of : territory;
      name = rest;
      more = TRUE;
    }
    if (name < last && plx_name_is(scan, name, PLX_WORD_TITLE) &&
        !plx_name_is(scan, name + 2, PLX_WORD_INNER)) {
      name += plx_name_is_word(scan, name + 1, ".") ? 2 : 1;
      *titled = more = TRUE;
    }
    more |= name < last && take_role(scan, from, &name, last, phrase);
  }
  return name;
}

/* One capital word that is no role though its letters are: Queens, the Rangers. */
static gboolean is_own_name(const PlxNameScan *scan, guint32 token)
{
  const gboolean inside = token > plx_article_sentence(scan->article, scan->sentence)->first_token;
  return plx_name_is_city(scan, token, token) || (inside && plx_name_is(scan, token, PLX_WORD_PLURAL));
}

gboolean plx_name_may_be_body(const char *role)
{
  static const char *const roles[] = {
      "rival",    "competitor", "partner", "supplier", "owner",      "buyer",    "peer",         "client",
      "customer", "sponsor",    "lender",  "investor", "operator",   "maker",    "manufacturer", "producer",
      "provider", "developer",  "insurer", "employer", "contractor", "publisher"};
  for (gsize i = 0; i < G_N_ELEMENTS(roles); i++)
    if (g_str_has_suffix(role, roles[i]))
      return TRUE;
  return FALSE;
}

/* A name without a title: a role in capitals (`the Russian Foreign Minister`), a body by its kind (`Armenian
 * Defence Ministry`), or a name of some type. */
static void classify(const PlxNameScan *scan, guint32 name, guint32 last, PlxNamePhrase *phrase)
{
  guint32 noun, body_noun;
  if (name < last && plx_name_ends_firm(scan->article, last)) {
    phrase->type = PLX_NAME_BODY;
    phrase->role = NULL;
    return;
  }
  const PlxRoleNoun *role = plx_name_role(scan->article, name, last, &noun);
  const PlxBodyNoun *body = plx_name_body(scan->article, name, last, &body_noun);
  if (phrase->role != NULL && body == NULL && plx_name_may_be_body(phrase->role) &&
      !plx_name_is(scan, name, PLX_WORD_GIVEN) && plx_name_territory(scan->article, name, last) == NULL) {
    phrase->type = type_of_name(scan, name, last);
    phrase->role = NULL; /* its rival NXP */
    return;
  }
  if (phrase->role != NULL && body == NULL) {
    const gboolean place = plx_name_territory(scan->article, name, last) != NULL;
    phrase->type = place ? PLX_NAME_PLACE : PLX_NAME_PERSON; /* their ally Turkey */
    phrase->role = place ? NULL : phrase->role;
    return;
  }
  if (phrase->role == NULL && body == NULL && role != NULL && !plx_name_is(scan, name, PLX_WORD_GIVEN) &&
      !(name == last && is_own_name(scan, name))) {
    phrase->type = PLX_NAME_PERSON;
    phrase->role = with_modifiers(scan, name, noun, role->role);
    phrase->proper = FALSE;
    return;
  }
  phrase->type = type_of_name(scan, name, last);
  if (phrase->type == PLX_NAME_PLACE && phrase->of == NULL &&
      !plx_name_is_territory(scan->article, name, last))
    phrase->of = plx_name_territory(scan->article, name, last); /* Baku, for Azerbaijan */
  if (name == last && phrase->type == PLX_NAME_PLACE && plx_name_is(scan, name, PLX_WORD_PLURAL) &&
      !plx_name_is(scan, name, PLX_WORD_PLACE)) { /* Armenians */
    phrase->of = plx_name_territory(scan->article, name, last);
    phrase->role = "people";
    phrase->type = PLX_NAME_OTHER;
    phrase->proper = FALSE;
    return;
  }
  if (body != NULL && (phrase->of != NULL || body_noun == name) && phrase->last == last) {
    phrase->role = with_modifiers(scan, name, body_noun, body->noun);
    phrase->proper = FALSE;
    phrase->type = PLX_NAME_BODY;
  }
}

/* Behind `Singapore-based`, which tells where and not whose; `first` if the phrase has no such word. */
static guint32 skip_seat(const PlxNameScan *scan, guint32 first, guint32 last)
{
  for (guint32 i = first; i < last; i++)
    if (plx_name_is_based(scan, i))
      return i + 1;
  return first;
}

/* A phrase whose last word is a capital. */
static gboolean read_named(const PlxNameScan *scan, guint32 first, guint32 last, PlxNamePhrase *phrase)
{
  if (plx_name_is(scan, last, PLX_WORD_DEMONYM) &&
      !plx_name_is(scan, last, PLX_WORD_PLURAL | PLX_WORD_PLACE) && capitals_start(scan, first, last) == last)
    return FALSE; /* an adjective alone */
  guint32 core = capitals_start(scan, first, last), before = skip_seat(scan, first, core), noun;
  if (core > first && plx_name_is(scan, core - 1, PLX_WORD_TITLE))
    core--;
  if (phrase->of == NULL && before < core)
    phrase->of = take_territory(scan, &before, core - 1);
  /* in small letters right before: foreign minister Sergey Lavrov, state media Xinhua */
  const PlxRoleNoun *role = core > first ? plx_name_role(scan->article, first, core - 1, &noun) : NULL;
  const gboolean kind =
      core > first && role == NULL && plx_name_body(scan->article, first, core - 1, &noun) != NULL;
  if (role != NULL)
    phrase->role = with_modifiers(scan, before, noun, role->role);
  gboolean titled = FALSE;
  const guint32 name = take_prefixes(scan, first, core, last, phrase, &titled);
  phrase->core_first = name;
  phrase->core_last = phrase->last;
  phrase->proper = TRUE;
  if (titled)
    phrase->type = PLX_NAME_PERSON;
  else
    classify(scan, name, last, phrase);
  if (kind && phrase->type == PLX_NAME_OTHER)
    phrase->type = PLX_NAME_BODY;
  if (!phrase->proper)
    phrase->core_first = core;
  return TRUE;
}

/* `The village` of Hadrut: named by what stands behind. */
static gboolean read_kind_of_place(PlxNamePhrase *phrase)
{
  phrase->type = PLX_NAME_PLACE;
  phrase->role = "place";
  phrase->core_first = phrase->first;
  phrase->core_last = phrase->last;
  return TRUE;
}

/* Read a phrase that ends in a common noun. */
static gboolean read_common(const PlxNameScan *scan, guint32 first, PlxNamePhrase *phrase)
{
  guint32 noun = PLX_NONE, body_noun = PLX_NONE;
  if (plx_name_read_kind(scan, first, phrase))
    return TRUE;
  const PlxRoleNoun *role = plx_name_role(scan->article, first, phrase->last, &noun);
  const PlxBodyNoun *body = plx_name_body(scan->article, first, phrase->last, &body_noun);
  if (role != NULL && body != NULL && noun <= body_noun)
    body = NULL;
  else if (body != NULL) { /* the coast guard is no guard */
    role = NULL;
    noun = body_noun;
  }
  const gboolean place =
      plx_name_is_kind_of_place(scan, phrase->last) && plx_name_is_word(scan, phrase->last + 1, "of");
  if (role == NULL && body == NULL && place && plx_name_is(scan, phrase->last + 2, PLX_WORD_CAPITAL))
    return read_kind_of_place(phrase);
  if (role == NULL && (body == NULL || (body->proper && !place)))
    return FALSE;
  if (plx_name_is_word(scan, phrase->first, "no")) /* no passengers */
    return FALSE;
  first = skip_seat(scan, first, noun);
  while (first < noun && plx_name_is(scan, first, PLX_WORD_OPENER))
    first++;
  for (guint32 at = first; at < noun && phrase->of == NULL; at++) {
    guint32 rest = at;
    phrase->of = take_territory(scan, &rest, noun - 1);
  }
  guint32 capitals = first; /* State Department spokesperson */
  while (capitals < noun && plx_name_is(scan, capitals, PLX_WORD_CAPITAL))
    capitals++;
  if (phrase->of == NULL && capitals > first)
    phrase->of = plx_name_text_of(scan, first, capitals - 1);
  phrase->role = with_modifiers(scan, MAX(first, capitals), noun, role != NULL ? role->role : body->noun);
  phrase->type = role != NULL ? PLX_NAME_PERSON : PLX_NAME_BODY;
  phrase->core_first = phrase->first;
  phrase->core_last = phrase->last;
  return TRUE;
}

/* New Year, New Year's Eve */
static gboolean is_holiday(const PlxNameScan *scan, guint32 last)
{
  const gboolean eve = plx_name_is_word(scan, last, "eve") || plx_name_is_word(scan, last, "day");
  return plx_name_is_word(scan, last, "year") ||
         (eve && last >= 2 && plx_name_is(scan, last - 1, PLX_WORD_POSSESSIVE) &&
          plx_name_is_word(scan, last - 2, "year"));
}

gboolean plx_name_read(const PlxNameScan *scan, guint32 first, guint32 last, PlxNamePhrase *phrase)
{
  if (is_holiday(scan, last))
    return FALSE;
  return plx_name_is(scan, last, PLX_WORD_CAPITAL) ? read_named(scan, first, last, phrase)
                                                   : read_common(scan, first, phrase);
}
