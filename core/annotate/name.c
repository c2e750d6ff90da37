/* How this works. A sentence is cut into noun phrases (runs of determiners, adjectives, nouns, names, numbers
 * and possessives). Each phrase is read from its end: a run of capitals is the name proper, what stands
 * before it says the role (`Deputy Foreign Minister`), the body's kind and whose it is (`Armenian`,
 * `Armenia's`); a phrase without a name counts if its head is a role or a body (`the Azerbaijani military`,
 * `officials`). A phrase behind `of`, `for`, `in` tells whose as well, and a role beside a name, set off by a
 * comma, belongs to it (apposition). Which mentions mean one and the same is name_entity.c's matter. */
#include "annotate/annotate.h"
#include "annotate/name_entity.h"
#include "base/table.h"
#include "data/bodies.h"
#include "data/cities.h"
#include "data/territories.h"

#include <string.h>

typedef struct {
  PlxArticle *article;
  const guint32 *words; /* PlxWordFlags by token */
  guint32 sentence;
  guint32 end; /* the sentence's last token + 1 */
} Scan;

/* A phrase under reading: tokens [first, last] and what they mean. */
typedef struct {
  guint32 first, last; /* the whole mention */
  guint32 core_first, core_last;
  PlxNameType type;
  gboolean proper; /* has a name of its own */
  const char *role, *of;
} Phrase;

static gboolean is(const Scan *scan, guint32 token, guint32 flags)
{
  return token < scan->end && (scan->words[token] & flags) != 0;
}

static gboolean is_word(const Scan *scan, guint32 token, const char *word)
{
  return token < scan->end && plx_article_token_is(scan->article, token, word);
}

static PlxSpan span_of(const Scan *scan, guint32 first, guint32 last)
{
  return plx_span(plx_article_token(scan->article, first)->span.start,
                  plx_article_token(scan->article, last)->span.end);
}

static const char *text_of(const Scan *scan, guint32 first, guint32 last)
{
  g_autofree char *text = plx_name_text(scan->article, first, last);
  return plx_arena_strdup(scan->article->arena, text);
}

/* ---- phrases ---- */

static gboolean joins_words(const Scan *scan, guint32 token)
{
  return is(scan, token, PLX_WORD_HYPHEN) && is(scan, token + 1, PLX_WORD_NOMINAL) &&
         plx_article_token(scan->article, token)->span.end ==
             plx_article_token(scan->article, token + 1)->span.start;
}

/* The last token of the noun phrase that begins at `first`; `first` itself must be of one. */
static guint32 phrase_end(const Scan *scan, guint32 first)
{
  guint32 last = first;
  for (guint32 i = first + 1; i < scan->end; i++) {
    const gboolean inside = is(scan, i, PLX_WORD_NOMINAL) && !is(scan, i, PLX_WORD_CALENDAR);
    const gboolean opener = is(scan, i, PLX_WORD_OPENER) && is(scan, i - 1, PLX_WORD_OPENER);
    const gboolean possessive = is(scan, i, PLX_WORD_POSSESSIVE) && !is(scan, i - 1, PLX_WORD_OPENER);
    const gboolean title_stop = is_word(scan, i, ".") && is(scan, i - 1, PLX_WORD_TITLE);
    const gboolean whole = is(scan, i, PLX_WORD_OPENER) && is(scan, i - 1, PLX_WORD_POSSESSIVE);
    if (!inside && !opener && !possessive && !title_stop && !whole && !joins_words(scan, i))
      break;
    last = i;
  }
  while (last > first && is(scan, last, PLX_WORD_POSSESSIVE) && !is(scan, last - 1, PLX_WORD_NOMINAL))
    last--;
  return last;
}

/* How many small words at `token` link the parts of a body's name: of, of the. */
static guint32 count_links(const Scan *scan, guint32 token, gboolean begins)
{
  static const char *const first[] = {"of", "for", "on"}, *const further[] = {"and", "&",   "in",
                                                                              "of",  "for", "the"};
  const char *const *links = begins ? first : further;
  const gsize n_links = begins ? G_N_ELEMENTS(first) : G_N_ELEMENTS(further);
  for (gsize i = 0; i < n_links; i++)
    if (is_word(scan, token, links[i]))
      return is_word(scan, token + 1, "the") ? 2 : 1;
  return 0;
}

/* The last token of a body's name that goes on behind its noun: Ministry of Defence, Organization for
 * Security and Cooperation in Europe. */
static guint32 extend_body_name(const Scan *scan, guint32 last)
{
  static const char *const states[] = {"republic", "kingdom", "state", "commonwealth", "province", "county"};
  guint32 noun;
  if (plx_name_body(scan->article, last, last, &noun) == NULL)
    return last;
  for (gsize i = 0; i < G_N_ELEMENTS(states); i++)
    if (is_word(scan, last, states[i]))
      return last;
  for (gboolean begins = TRUE;; begins = FALSE) {
    const guint32 at = last + 1 + count_links(scan, last + 1, begins);
    if (at == last + 1 || !is(scan, at, PLX_WORD_CAPITAL) || is(scan, at, PLX_WORD_CALENDAR))
      return last;
    if (!begins && (is(scan, at, PLX_WORD_PLACE | PLX_WORD_GIVEN) && !is_word(scan, last + 1, "in")))
      return last;
    last = at;
    while (is(scan, last + 1, PLX_WORD_CAPITAL) && is(scan, last + 1, PLX_WORD_NOMINAL))
      last++;
  }
}

/* Whose: the first territory among the tokens, taken out of [first, last] where it begins them. */
static const char *take_territory(const Scan *scan, guint32 *first, guint32 last)
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
static const char *with_modifiers(const Scan *scan, guint32 from, guint32 noun_first, guint32 noun_last,
                                  const char *noun)
{
  static const char *const spelled[][2] = {
      {"defense", "defence"}, {"labor", "labour"}, {"organization", "organisation"}};
  guint32 at = noun_first;
  while (at > from && noun_first - at < 3 && is(scan, at - 1, PLX_WORD_NOMINAL) &&
         !is(scan, at - 1, PLX_WORD_PLACE | PLX_WORD_DEMONYM | PLX_WORD_GIVEN) &&
         plx_article_token(scan->article, at - 1)->upos != PLX_UPOS_ADJ)
    at--;
  if (at == noun_first)
    return noun;
  (void)noun_last;
  g_autofree char *modifiers = plx_name_text(scan->article, at, noun_first - 1);
  g_autofree char *folded = g_ascii_strdown(modifiers, -1);
  for (gsize i = 0; i < G_N_ELEMENTS(spelled); i++)
    if (strcmp(folded, spelled[i][0]) == 0)
      return plx_arena_printf(scan->article->arena, "%s %s", spelled[i][1], noun);
  return plx_arena_printf(scan->article->arena, "%s %s", folded, noun);
}

/* ---- the name proper ---- */

static gboolean is_known_body(const Scan *scan, guint32 first, guint32 last)
{
  g_autofree char *text = plx_name_text(scan->article, first, last);
  return plx_table_find(plx_known_bodies, plx_n_known_bodies, sizeof(PlxKnownBody), text, strlen(text)) !=
         NULL;
}

/* Without a role or title: what kind of name is it? */
static PlxNameType type_of_name(const Scan *scan, guint32 first, guint32 last)
{
  guint32 noun;
  if (is_known_body(scan, first, last))
    return PLX_NAME_BODY;
  if (plx_name_territory(scan->article, first, last) != NULL)
    return PLX_NAME_PLACE;
  if (plx_name_body(scan->article, first, last, &noun) != NULL ||
      plx_name_body(scan->article, first, first, &noun) != NULL)
    return PLX_NAME_BODY;
  if (is(scan, first, PLX_WORD_GIVEN))
    return PLX_NAME_PERSON;
  if (is(scan, first, PLX_WORD_ACRONYM))
    return PLX_NAME_BODY;
  g_autofree char *text = plx_name_text(scan->article, first, last);
  return plx_city_zone(text, strlen(text)) != NULL ? PLX_NAME_PLACE : PLX_NAME_OTHER;
}

/* Read a phrase whose last word is a capital: from `first`, without what is possessed, to `last`. The name
 * may go on behind, up to the phrase's end. */
static gboolean read_named(const Scan *scan, guint32 first, guint32 last, Phrase *phrase)
{
  guint32 core = last;
  while (core > first && (is(scan, core - 1, PLX_WORD_CAPITAL) || joins_words(scan, core - 1) ||
                          (is_word(scan, core - 1, ".") && is(scan, core - 2, PLX_WORD_TITLE))))
    core--;
  if (core > first && is(scan, core - 1, PLX_WORD_TITLE))
    core--;
  guint32 before = first;
  if (phrase->of == NULL && before < core)
    phrase->of = take_territory(scan, &before, core - 1);
  /* a role in small letters right before: foreign minister Sergey Lavrov */
  guint32 noun;
  const PlxRoleNoun *role = core > first ? plx_name_role(scan->article, first, core - 1, &noun) : NULL;
  if (role != NULL)
    phrase->role = with_modifiers(scan, before, noun, core - 1, role->role);
  const gboolean body_noun =
      role == NULL && core > first && plx_name_body(scan->article, first, core - 1, &noun) != NULL;
  guint32 name = core;
  gboolean titled = FALSE;
  const char *territory = NULL;
  for (gboolean more = TRUE; more && name < last;) {
    more = FALSE;
    guint32 rest = name;
    territory = take_territory(scan, &rest, last);
    if (territory != NULL && rest > name && !is(scan, rest, PLX_WORD_HYPHEN)) {
      phrase->of = phrase->of != NULL ? phrase->of : territory;
      name = rest;
      more = TRUE;
    }
    if (name < last && is(scan, name, PLX_WORD_TITLE)) {
      name += is_word(scan, name + 1, ".") ? 2 : 1;
      titled = more = TRUE;
    }
    for (guint32 end = MIN(last - 1, name + 4); end + 1 > name; end--) {
      role = plx_name_role(scan->article, name, end, &noun);
      if (role == NULL || end >= last || is(scan, end, PLX_WORD_GIVEN))
        continue;
      if (noun > name && phrase->of == NULL) {
        guint32 whose = name;
        phrase->of = take_territory(scan, &whose, noun - 1);
        phrase->of = phrase->of != NULL ? phrase->of : text_of(scan, name, noun - 1);
      }
      phrase->role = with_modifiers(scan, name, noun, end, role->role);
      name = end + 1;
      more = TRUE;
      break;
    }
  }
  if (name > last)
    return FALSE;
  phrase->core_first = name;
  phrase->core_last = phrase->last;
  phrase->proper = TRUE;
  const PlxRoleNoun *alone = plx_name_role(scan->article, name, last, &noun);
  guint32 body_first;
  const char *body = plx_name_body(scan->article, name, last, &body_first);
  if (!titled && phrase->role == NULL && body == NULL && alone != NULL && !is(scan, name, PLX_WORD_GIVEN)) {
    /* Russian Foreign Minister: a role in capitals, nobody's name */
    phrase->type = PLX_NAME_PERSON;
    phrase->role = with_modifiers(scan, name, noun, last, alone->role);
    phrase->proper = FALSE;
    return TRUE;
  }
  if (titled || (phrase->role != NULL && body == NULL)) {
    phrase->type = PLX_NAME_PERSON;
    return TRUE;
  }
  phrase->type = type_of_name(scan, name, last);
  if (body != NULL &&
      (phrase->of != NULL || body_first == name)) { /* Armenian Defence Ministry, the Ministry */
    phrase->role = with_modifiers(scan, name, body_first, last, body);
    phrase->proper = FALSE;
    phrase->type = PLX_NAME_BODY;
  } else if (body_noun && phrase->type == PLX_NAME_OTHER) {
    phrase->type = PLX_NAME_BODY;
  }
  if (!phrase->proper && name > core)
    phrase->core_first = core;
  return TRUE;
}

/* Read a phrase that ends in a common noun. */
static gboolean read_common(const Scan *scan, guint32 first, Phrase *phrase)
{
  guint32 noun;
  const PlxRoleNoun *role = plx_name_role(scan->article, first, phrase->last, &noun);
  const char *body = role == NULL ? plx_name_body(scan->article, first, phrase->last, &noun) : NULL;
  if (role == NULL && body == NULL)
    return FALSE;
  while (first < noun && is(scan, first, PLX_WORD_OPENER))
    first++;
  for (guint32 at = first; at < noun && phrase->of == NULL; at++) {
    guint32 rest = at;
    phrase->of = take_territory(scan, &rest, noun - 1);
  }
  guint32 capitals = first; /* State Department spokesperson */
  while (capitals < noun && is(scan, capitals, PLX_WORD_CAPITAL))
    capitals++;
  if (phrase->of == NULL && capitals > first)
    phrase->of = text_of(scan, first, capitals - 1);
  phrase->role =
      with_modifiers(scan, MAX(first, capitals), noun, phrase->last, role != NULL ? role->role : body);
  phrase->type = role != NULL ? PLX_NAME_PERSON : PLX_NAME_BODY;
  phrase->core_first = phrase->first;
  phrase->core_last = phrase->last;
  return TRUE;
}

/* ---- mentions ---- */

static PlxName *add_name(const Scan *scan, const Phrase *phrase)
{
  PlxName name = {.span = span_of(scan, phrase->first, phrase->last),
                  .sentence = scan->sentence,
                  .token = phrase->core_last,
                  .type = phrase->type,
                  .role = phrase->role,
                  .of = phrase->of,
                  .cast = PLX_NONE};
  name.core = phrase->proper ? span_of(scan, phrase->core_first, phrase->core_last) : name.span;
  g_array_append_val(scan->article->names, name);
  return plx_article_name(scan->article, scan->article->names->len - 1);
}

/* `of Azerbaijan`, `in Nagorno-Karabakh`, `for the State Department` behind a role or body; returns the last
 * token. */
static guint32 read_whose(const Scan *scan, guint32 last, const char **of)
{
  static const char *const links[] = {"of", "for", "in", "at", "from"};
  gboolean link = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(links); i++)
    link |= is_word(scan, last + 1, links[i]);
  guint32 at = last + 2;
  if (!link || at >= scan->end)
    return last;
  if (is(scan, at, PLX_WORD_OPENER))
    at++;
  if (!is(scan, at, PLX_WORD_CAPITAL) || is(scan, at, PLX_WORD_CALENDAR))
    return last;
  guint32 end = at;
  while (is(scan, end + 1, PLX_WORD_CAPITAL) || joins_words(scan, end + 1))
    end++;
  if (is(scan, end + 1, PLX_WORD_POSSESSIVE))
    return last;
  const char *territory = plx_name_territory(scan->article, at, end);
  *of = territory != NULL ? territory : text_of(scan, at, end);
  return end;
}

/* What stands behind a role or body tells whose it is; behind a kind of state it is the state's name. */
static void read_belonging(const Scan *scan, Phrase *phrase)
{
  static const char *const states[] = {"republic", "kingdom", "state", "commonwealth", "province"};
  const guint32 noun = phrase->last;
  phrase->last = read_whose(scan, noun, &phrase->of);
  for (gsize i = 0; i < G_N_ELEMENTS(states) && phrase->last > noun; i++)
    if (is_word(scan, noun, states[i])) {
      phrase->core_first = noun + 2;
      phrase->core_last = phrase->last;
      phrase->type = PLX_NAME_PLACE;
      phrase->proper = TRUE;
      phrase->role = phrase->of = NULL;
      return;
    }
}

/* The possessive that splits a phrase, the last one; PLX_NONE. */
static guint32 last_possessive(const Scan *scan, guint32 first, guint32 last)
{
  for (guint32 i = last; i > first; i--)
    if (is(scan, i, PLX_WORD_POSSESSIVE))
      return i;
  return PLX_NONE;
}

/* Names inside a phrase that is no mention itself: `Moscow` of `Moscow-based talks`. */
static void read_inner(const Scan *scan, guint32 first, guint32 last)
{
  for (guint32 i = first; i <= last; i++) {
    if (!is(scan, i, PLX_WORD_CAPITAL) || is(scan, i, PLX_WORD_CALENDAR | PLX_WORD_DEMONYM))
      continue;
    Phrase phrase = {.first = i, .last = i, .proper = TRUE};
    while (phrase.last < last &&
           (is(scan, phrase.last + 1, PLX_WORD_CAPITAL) ||
            (joins_words(scan, phrase.last + 1) && is(scan, phrase.last + 2, PLX_WORD_CAPITAL))))
      phrase.last++;
    i = phrase.last;
    if (read_named(scan, phrase.first, phrase.last, &phrase))
      add_name(scan, &phrase);
  }
}

/* A phrase [first, last] with what belongs to it; returns the last token read. */
static guint32 read_phrase(const Scan *scan, guint32 first, guint32 last)
{
  const guint32 possessive = last_possessive(scan, first, last);
  Phrase phrase = {.first = first, .last = last};
  guint32 head = first;
  if (possessive != PLX_NONE && possessive < last) {
    head = possessive + 1;
    guint32 owner = first;
    while (owner < possessive - 1 && is(scan, owner, PLX_WORD_OPENER))
      owner++;
    phrase.of = plx_name_territory(scan->article, owner, possessive - 1);
    if (phrase.of == NULL)
      phrase.of = text_of(scan, owner, possessive - 1);
  } else if (possessive == last) {
    phrase.last = last - 1;
  }
  while (head < phrase.last && is(scan, head, PLX_WORD_OPENER))
    head++;
  const guint32 end = phrase.last;
  const gboolean capital = is(scan, end, PLX_WORD_CAPITAL);
  if (capital && end == last)
    phrase.last = extend_body_name(scan, end);
  const gboolean found = capital ? read_named(scan, head, end, &phrase) : read_common(scan, head, &phrase);
  if (!found) {
    read_inner(scan, first, last);
    return last;
  }
  if (phrase.role != NULL && phrase.of == NULL)
    read_belonging(scan, &phrase);
  add_name(scan, &phrase);
  if (head > first && possessive != PLX_NONE)
    read_inner(scan, first, possessive - 1);
  return MAX(last, phrase.last);
}

/* `he`, `they`: candidates, to be resolved or dropped. */
static void add_pronoun(const Scan *scan, guint32 token)
{
  static const struct {
    const char *word;
    PlxNameType type;
  } pronouns[] = {
      {"he", PLX_NAME_PERSON}, {"she", PLX_NAME_PERSON}, {"it", PLX_NAME_BODY}, {"they", PLX_NAME_OTHER}};
  for (gsize i = 0; i < G_N_ELEMENTS(pronouns); i++)
    if (is_word(scan, token, pronouns[i].word)) {
      Phrase phrase = {
          .first = token, .last = token, .core_first = token, .core_last = token, .type = pronouns[i].type};
      add_name(scan, &phrase)->pronoun = TRUE;
    }
}

/* ---- appositions ---- */

static gboolean is_bare_role(const PlxName *name)
{
  return name->type == PLX_NAME_PERSON && name->role != NULL && name->core.start == name->span.start &&
         name->core.end == name->span.end && !name->pronoun;
}

/* Is it the name of somebody who may hold a role? */
static gboolean is_bare_name(const PlxName *name)
{
  return name->role == NULL && !name->pronoun &&
         (name->type == PLX_NAME_PERSON || name->type == PLX_NAME_OTHER);
}

/* `the foreign minister, Sergei Lavrov` or `Sergei Lavrov, the foreign minister,`: joins b into a. */
static gboolean join_apposition(const PlxArticle *article, PlxName *a, const PlxName *b)
{
  const gboolean comma = a->span.end + 2 == b->span.start && article->text[a->span.end] == ',';
  const gboolean role_first = is_bare_role(a) && is_bare_name(b);
  const char after = article->text[b->span.end];
  const gboolean name_first = is_bare_role(b) && is_bare_name(a) && (after == ',' || after == '.');
  if (!comma || !(role_first || name_first))
    return FALSE;
  const PlxName role = role_first ? *a : *b;
  const PlxSpan span = plx_span_join(a->span, b->span);
  *a = role_first ? *b : *a;
  a->span = span;
  a->role = role.role;
  a->of = role.of;
  a->type = PLX_NAME_PERSON;
  return TRUE;
}

static void join_appositions(const Scan *scan, guint32 from)
{
  GArray *names = scan->article->names;
  guint32 kept = from;
  for (guint32 i = from; i < names->len; i++) {
    PlxName *name = plx_article_name(scan->article, i);
    if (kept > from && join_apposition(scan->article, plx_article_name(scan->article, kept - 1), name))
      continue;
    *plx_article_name(scan->article, kept++) = *name;
  }
  g_array_set_size(names, kept);
}

static void scan_sentence(const Scan *scan, guint32 first)
{
  const guint32 from = scan->article->names->len;
  for (guint32 i = first; i < scan->end; i++) {
    if (is(scan, i, PLX_WORD_NOMINAL | PLX_WORD_OPENER) && !is(scan, i, PLX_WORD_CALENDAR))
      i = read_phrase(scan, i, phrase_end(scan, i));
    else
      add_pronoun(scan, i);
  }
  join_appositions(scan, from);
}

void plx_annotate_names(PlxArticle *article)
{
  g_autofree guint32 *words = plx_name_words(article);
  for (guint32 s = 0; s < article->sentences->len; s++) {
    const PlxSentence *sentence = plx_article_sentence(article, s);
    const Scan scan = {article, words, s, sentence->first_token + sentence->n_tokens};
    if (!sentence->furniture && sentence->n_tokens > 0)
      scan_sentence(&scan, sentence->first_token);
  }
  plx_name_resolve(article);
}
