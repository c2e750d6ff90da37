/* How this works. A sentence is cut into noun phrases (runs of determiners, adjectives, nouns, names, numbers
 * and possessives). Each phrase is read from its end: a run of capitals is the name proper, what stands
 * before it says the role (`Deputy Foreign Minister`), the body's kind and whose it is (`Armenian`,
 * `Armenia's`); a phrase without a name counts if its head is a role or a body (`the Azerbaijani military`,
 * `officials`). A phrase behind `of`, `for`, `in` tells whose as well, and a role beside a name, set off by a
 * comma, belongs to it (apposition). Which mentions mean one and the same is name_entity.c's matter. */
#include "annotate/annotate.h"
#include "annotate/name_entity.h"
#include "annotate/name_phrase.h"

static PlxSpan span_of(const PlxNameScan *scan, guint32 first, guint32 last)
{
  return plx_span(plx_article_token(scan->article, first)->span.start,
                  plx_article_token(scan->article, last)->span.end);
}

/* ---- phrases ---- */

/* The last token of the noun phrase that begins at `first`; `first` itself must be of one. */
static guint32 phrase_end(const PlxNameScan *scan, guint32 first)
{
  guint32 last = first;
  for (guint32 i = first + 1; i < scan->end; i++) {
    const gboolean inside =
        plx_name_is(scan, i, PLX_WORD_NOMINAL) && !plx_name_is(scan, i, PLX_WORD_CALENDAR);
    const gboolean opener =
        plx_name_is(scan, i, PLX_WORD_OPENER) && plx_name_is(scan, i - 1, PLX_WORD_OPENER);
    const gboolean possessive =
        plx_name_is(scan, i, PLX_WORD_POSSESSIVE) && !plx_name_is(scan, i - 1, PLX_WORD_OPENER);
    const gboolean title_stop = plx_name_is_word(scan, i, ".") && plx_name_is(scan, i - 1, PLX_WORD_TITLE);
    const gboolean whole =
        plx_name_is(scan, i, PLX_WORD_OPENER) && plx_name_is(scan, i - 1, PLX_WORD_POSSESSIVE);
    if (plx_name_is_based(scan, i) || plx_name_is_based(scan, i + 1))
      continue;
    if (!inside && !opener && !possessive && !title_stop && !whole && !plx_name_joins_words(scan, i))
      break;
    last = i;
  }
  while (last > first && plx_name_is(scan, last, PLX_WORD_POSSESSIVE) &&
         !plx_name_is(scan, last - 1, PLX_WORD_NOMINAL))
    last--;
  return last;
}

/* ---- mentions ---- */

static PlxName *add_name(const PlxNameScan *scan, const PlxNamePhrase *phrase)
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

/* The possessive that splits a phrase, the last one; PLX_NONE. */
static guint32 last_possessive(const PlxNameScan *scan, guint32 first, guint32 last)
{
  for (guint32 i = last; i > first; i--)
    if (plx_name_is(scan, i, PLX_WORD_POSSESSIVE))
      return i;
  return PLX_NONE;
}

/* Names inside a phrase that is no mention itself: `Moscow` of `Moscow-based talks`. */
static void read_inner(const PlxNameScan *scan, guint32 first, guint32 last)
{
  for (guint32 i = first; i <= last; i++) {
    if (!plx_name_is(scan, i, PLX_WORD_CAPITAL) || plx_name_is(scan, i, PLX_WORD_CALENDAR | PLX_WORD_DEMONYM))
      continue;
    PlxNamePhrase phrase = {.first = i, .last = i, .proper = TRUE};
    while (phrase.last < last && (plx_name_is(scan, phrase.last + 1, PLX_WORD_CAPITAL) ||
                                  (plx_name_joins_words(scan, phrase.last + 1) &&
                                   plx_name_is(scan, phrase.last + 2, PLX_WORD_CAPITAL))))
      phrase.last++;
    i = phrase.last;
    if (plx_name_read(scan, phrase.first, phrase.last, &phrase))
      add_name(scan, &phrase);
  }
}

static gboolean is_verb(const PlxNameScan *scan, guint32 token)
{
  if (token >= scan->end)
    return FALSE;
  const guint8 upos = plx_article_token(scan->article, token)->upos;
  return upos == PLX_UPOS_VERB || upos == PLX_UPOS_AUX;
}

/* A phrase [first, last] with what belongs to it; returns the last token read. */
static guint32 read_phrase(const PlxNameScan *scan, guint32 first, guint32 last)
{
  const guint32 possessive = last_possessive(scan, first, last);
  PlxNamePhrase phrase = {.first = first, .last = last};
  guint32 head = first;
  if (possessive != PLX_NONE && possessive < last) {
    head = possessive + 1;
    guint32 owner = first;
    while (owner < possessive - 1 && plx_name_is(scan, owner, PLX_WORD_OPENER))
      owner++;
    phrase.of = plx_name_territory(scan->article, owner, possessive - 1);
    if (phrase.of == NULL)
      phrase.of = plx_name_text_of(scan, owner, possessive - 1);
  }
  const guint32 end = possessive == last ? last - 1 : last;
  if (possessive == last && !is_verb(scan, last + 1))
    phrase.last = end; /* but Lloyd's said: the mark is the name's own */
  while (head < end && plx_name_is(scan, head, PLX_WORD_OPENER))
    head++;
  if (plx_name_is(scan, end, PLX_WORD_CAPITAL) && end == last)
    phrase.last = plx_name_extend(scan, end);
  const gboolean found = plx_name_read(scan, head, end, &phrase);
  if (!found) {
    read_inner(scan, first, last);
    return last;
  }
  if (phrase.proper && phrase.role == NULL && possessive == PLX_NONE && !plx_name_is_word(scan, first, "the"))
    phrase.first = head;
  if (phrase.role != NULL && phrase.of == NULL)
    plx_name_read_belonging(scan, &phrase);
  add_name(scan, &phrase);
  if (head > first && possessive != PLX_NONE)
    read_inner(scan, first, possessive - 1);
  return MAX(last, phrase.last);
}

/* `he`, `they`: candidates, to be resolved or dropped. */
static void add_pronoun(const PlxNameScan *scan, guint32 token)
{
  const gboolean first = token == plx_article_sentence(scan->article, scan->sentence)->first_token;
  const gboolean opens = !first && plx_article_token(scan->article, token - 1)->upos == PLX_UPOS_PUNCT;
  if (g_ascii_isupper(scan->article->text[plx_article_token(scan->article, token)->span.start]) && !first &&
      (!opens || plx_name_is_word(scan, token - 1, ",")))
    return; /* the group, It's Time */
  if (opens && plx_name_is_word(scan, token, "it") && !plx_name_is_word(scan, token - 1, ","))
    return; /* “It was dark” */
  static const struct {
    const char *word;
    PlxNameType type;
  } pronouns[] = {
      {"he", PLX_NAME_PERSON}, {"she", PLX_NAME_PERSON}, {"it", PLX_NAME_BODY}, {"they", PLX_NAME_OTHER}};
  for (gsize i = 0; i < G_N_ELEMENTS(pronouns); i++)
    if (plx_name_is_word(scan, token, pronouns[i].word)) {
      PlxNamePhrase phrase = {
          .first = token, .last = token, .core_first = token, .core_last = token, .type = pronouns[i].type};
      add_name(scan, &phrase)->pronoun = TRUE;
    }
}

/* ---- appositions ---- */

#define LONGEST_BELONGING 9 /* tokens that tell of what somebody is the head */
#define MOST_BELONGING 3    /* names among them, and before them the role */

/* A role alone, or a kind of body that is no name itself: the company, but not The Beijing News. */
static gboolean is_bare_role(const PlxArticle *article, const PlxName *name)
{
  const gboolean body = name->type == PLX_NAME_BODY &&
                        g_ascii_islower(article->text[plx_article_token(article, name->token)->span.start]);
  return (name->type == PLX_NAME_PERSON || body) && name->role != NULL &&
         name->core.start == name->span.start && name->core.end == name->span.end && !name->pronoun;
}

/* Is it the name of somebody who may hold the role: a person's, or a body's for a kind of body or for an
 * operator? */
static gboolean is_bare_name(const PlxName *name, const PlxName *role)
{
  return name->role == NULL && !name->pronoun &&
         (name->type == role->type || name->type == PLX_NAME_OTHER ||
          (name->type == PLX_NAME_BODY && plx_name_may_be_body(role->role)));
}

/* A person's name, or one of several words that may be one: Zella Orr, but not Argo. */
static gboolean may_be_person(const PlxArticle *article, const PlxName *name)
{
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, name->core, &end);
  return name->type == PLX_NAME_PERSON || (name->type == PLX_NAME_OTHER && end - first > 1);
}

/* The tokens from `first` on that tell whose or of what somebody is: `of the county's rescue service`, or
 * `rescue service`, where the name that was read ends in the county. Returns: the token behind them, `first`
 * itself if there are none. */
static guint32 behind_belonging(const PlxArticle *article, guint32 first)
{
  static const char *const links[] = {"of", "for", "at", "in"};
  static const gboolean inside[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE,  [PLX_UPOS_ADP] = TRUE,  [PLX_UPOS_DET] = TRUE,
      [PLX_UPOS_NOUN] = TRUE, [PLX_UPOS_PART] = TRUE, [PLX_UPOS_PROPN] = TRUE};
  const guint32 end = MIN(article->tokens->len, first + LONGEST_BELONGING);
  guint32 i = first;
  if (i < end && !PLX_TOKEN_ANY(article, i, links) && plx_article_token(article, i)->upos != PLX_UPOS_NOUN)
    return first;
  while (i < end && inside[plx_article_token(article, i)->upos])
    i++;
  return i;
}

/* The first token behind a span. */
static guint32 token_behind(const PlxArticle *article, PlxSpan span)
{
  guint32 end;
  plx_article_tokens_within(article, span, &end);
  return end;
}

/* `In an interview with the mayor, Ada Lund said`, `After Reyes became the mayor, Ada Lund said`: the verb
 * behind the comma is hers alone. */
static gboolean is_led_to(const PlxArticle *article, const PlxName *role, guint32 behind)
{
  static const gboolean leads[PLX_N_UPOS] = {
      [PLX_UPOS_ADP] = TRUE, [PLX_UPOS_AUX] = TRUE, [PLX_UPOS_VERB] = TRUE};
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, role->span, &end);
  if (first == 0 || behind >= article->tokens->len || !leads[plx_article_token(article, first - 1)->upos])
    return FALSE;
  const guint8 upos = plx_article_token(article, behind)->upos;
  return upos == PLX_UPOS_VERB || upos == PLX_UPOS_AUX;
}

/* `the foreign minister, Sergei Lavrov`, `the director of the county park, Ada Lund,` or the other way round,
 * or `the company, Hanmore Ports`: joins b into a. */
static gboolean join_apposition(const PlxArticle *article, PlxName *a, const PlxName *b)
{
  const guint32 comma = behind_belonging(article, token_behind(article, a->span)),
                after = behind_belonging(article, token_behind(article, b->span));
  if (comma >= article->tokens->len || !plx_article_token_is(article, comma, ",") ||
      plx_article_token(article, comma)->span.end + 1 != b->span.start)
    return FALSE;
  const gboolean near = plx_article_token(article, comma)->span.start == a->span.end;
  const gboolean closed = after < article->tokens->len && (plx_article_token_is(article, after, ",") ||
                                                           plx_article_token_is(article, after, "."));
  const gboolean at_once = closed && plx_article_token(article, after)->span.start == b->span.end;
  const gboolean body = a->type == PLX_NAME_BODY; /* `a bag on board, Argo Airways said` */
  const gboolean role_first = is_bare_role(article, a) && is_bare_name(b, a) && (closed || !body) &&
                              !is_led_to(article, a, after) && (near || may_be_person(article, b));
  const gboolean name_first = is_bare_role(article, b) && is_bare_name(a, b) && near && closed &&
                              (at_once || may_be_person(article, a));
  if (!role_first && !name_first)
    return FALSE;
  const PlxName role = role_first ? *a : *b;
  const PlxSpan span = plx_span_join(a->span, b->span);
  *a = role_first ? *b : *a;
  a->span = span;
  a->role = role.role;
  a->of = role.of;
  if (role.type != PLX_NAME_PERSON || a->type == PLX_NAME_PERSON || !plx_name_may_be_body(role.role))
    a->type = role.type;
  return TRUE;
}

/* `President and General Manager Ida Lund`, without an article: one person's two titles; joins b into a. */
static gboolean join_titles(const PlxArticle *article, PlxName *a, const PlxName *b)
{
  static const char *const openers[] = {"a", "an", "her", "his", "its", "the", "their"};
  guint32 link;
  const guint32 first = plx_article_tokens_within(article, a->span, &link);
  if (a->type != PLX_NAME_PERSON || !is_bare_role(article, a) || b->type != PLX_NAME_PERSON ||
      b->role == NULL || is_bare_role(article, b) || PLX_TOKEN_ANY(article, first, openers) ||
      !g_ascii_isupper(article->text[a->span.start]) ||
      plx_article_token(article, a->token)->xpos == PLX_XPOS_NNS || link + 1 >= article->tokens->len ||
      !plx_article_token_is(article, link, "and") ||
      plx_article_token(article, link + 1)->span.start != b->span.start)
    return FALSE;
  const PlxSpan span = plx_span_join(a->span, b->span);
  *a = *b;
  a->span = span;
  return TRUE;
}

/* The name that a name may be in apposition to: the last one that stands in no other, or before the names
 * that tell whose it is. */
static gboolean join_before(const PlxArticle *article, guint32 from, guint32 kept, guint32 outer,
                            const PlxName *b)
{
  if (kept == from)
    return FALSE;
  if (join_apposition(article, plx_article_name(article, outer), b) ||
      join_titles(article, plx_article_name(article, outer), b))
    return TRUE;
  for (guint32 i = kept; i-- > from && kept - i <= MOST_BELONGING;)
    if (i != outer && is_bare_role(article, plx_article_name(article, i)) &&
        join_apposition(article, plx_article_name(article, i), b))
      return TRUE;
  return FALSE;
}

static void join_appositions(const PlxNameScan *scan, guint32 from)
{
  GArray *names = scan->article->names;
  guint32 kept = from, outer = from; /* names kept; the last one that stands in no other */
  for (guint32 i = from; i < names->len; i++) {
    const PlxName name = *plx_article_name(scan->article, i);
    if (join_before(scan->article, from, kept, outer, &name))
      continue;
    if (kept == from || !plx_span_contains(plx_article_name(scan->article, outer)->span, name.span))
      outer = kept;
    *plx_article_name(scan->article, kept++) = name;
  }
  g_array_set_size(names, kept);
}

static void scan_sentence(const PlxNameScan *scan, guint32 first)
{
  const guint32 from = scan->article->names->len;
  for (guint32 i = first; i < scan->end; i++) {
    if (plx_name_is(scan, i, PLX_WORD_NOMINAL | PLX_WORD_OPENER) && !plx_name_is(scan, i, PLX_WORD_CALENDAR))
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
    const PlxNameScan scan = {article, words, s, sentence->first_token + sentence->n_tokens};
    if (!sentence->furniture && sentence->n_tokens > 0)
      scan_sentence(&scan, sentence->first_token);
  }
  plx_name_resolve(article);
}
