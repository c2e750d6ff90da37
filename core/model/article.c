#include "model/article.h"

#include "base/text.h"
#include "model/sense.h"

#include <string.h>

#define LEAD_SENTENCES 3
#define NEAR_TOKENS 64 /* from a head to what hangs on it, at most, where that is looked for */
#define LEAD_WITHIN 64 /* sentences, with the furniture before the opening */

static const char *const upos_names[PLX_N_UPOS] = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
};

static const char *const stance_names[PLX_N_STANCES] = {
    "say",    "claim", "confirm", "deny", "reject", "accuse",  "admit",  "warn",
    "insist", "doubt", "promise", "call", "agree",  "decline", "report", "believe",
};

const char *plx_upos_name(PlxUpos upos)
{
  g_return_val_if_fail(upos < PLX_N_UPOS, "X");
  return upos_names[upos];
}

const char *plx_stance_name(PlxStance stance)
{
  g_return_val_if_fail(stance < PLX_N_STANCES, "say");
  return stance_names[stance];
}

PlxArticle *plx_article_new(const char *id, char *text, gsize length)
{
  g_return_val_if_fail(length < G_MAXUINT32, NULL);
  PlxArticle *article = g_new0(PlxArticle, 1);

  article->arena = plx_arena_new();
  article->id = plx_arena_strdup(article->arena, id);
  article->text = text;
  article->length = length;
  article->paragraphs = g_array_new(FALSE, TRUE, sizeof(PlxParagraph));
  article->sentences = g_array_new(FALSE, TRUE, sizeof(PlxSentence));
  article->tokens = g_array_new(FALSE, TRUE, sizeof(PlxToken));
  article->figures = g_array_new(FALSE, TRUE, sizeof(PlxFigure));
  article->times = g_array_new(FALSE, TRUE, sizeof(PlxTime));
  article->names = g_array_new(FALSE, TRUE, sizeof(PlxName));
  article->attributions = g_array_new(FALSE, TRUE, sizeof(PlxAttribution));
  article->quotes = g_array_new(FALSE, TRUE, sizeof(PlxQuote));
  article->deeds = g_array_new(FALSE, TRUE, sizeof(PlxDeed));
  return article;
}

void plx_article_free(PlxArticle *article)
{
  if (article == NULL)
    return;
  GArray *arrays[] = {article->paragraphs,   article->sentences, article->tokens,
                      article->figures,      article->times,     article->names,
                      article->attributions, article->quotes,    article->deeds};
  for (gsize i = 0; i < G_N_ELEMENTS(arrays); i++)
    g_array_unref(arrays[i]);
  g_free(article->text);
  plx_arena_free(article->arena);
  g_free(article);
}

#define HALF_YEAR 183
#define LEAP_YEAR 2000 /* has all days */

/* The day that an article tells of; where its dateline gives no year, the one nearest to `near`. */
static gboolean day_of(const PlxArticle *article, gint64 near, gint64 *day)
{
  const PlxInstant as_of = plx_article_as_of(article);
  if (as_of.known) {
    *day = plx_instant_local_day(as_of);
    return TRUE;
  }
  if (article->misdated || article->dateline_month == 0)
    return FALSE;
  gint32 year, month, date;
  plx_calendar_date(near, &year, &month, &date);
  *day = plx_calendar_days(year, article->dateline_month, article->dateline_day);
  if (*day > near + HALF_YEAR)
    *day = plx_calendar_days(year - 1, article->dateline_month, article->dateline_day);
  else if (*day < near - HALF_YEAR)
    *day = plx_calendar_days(year + 1, article->dateline_month, article->dateline_day);
  return TRUE;
}

gboolean plx_article_later_by(const PlxArticle *first, const PlxArticle *second, gint64 *seconds)
{
  const PlxInstant p = plx_article_as_of(first), q = plx_article_as_of(second);
  gint64 day = plx_calendar_days(LEAP_YEAR, 7, 1), other;
  if (p.known && q.known && p.has_clock && q.has_clock) {
    *seconds = q.seconds - p.seconds;
    return TRUE;
  }
  if (q.known)
    day = plx_instant_local_day(q);
  if (!day_of(first, day, &day) || !day_of(second, day, &other))
    return FALSE;
  *seconds = (other - day) * PLX_DAY_SECONDS;
  return TRUE;
}

guint32 plx_article_head(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const PlxToken *t = plx_article_token(article, token);
  if (!t->parsed || t->head == 0)
    return PLX_NONE;
  return plx_article_sentence(article, sentence)->first_token + t->head - 1;
}

gboolean plx_article_hangs_on(const PlxArticle *article, guint32 sentence, guint32 token, guint32 on)
{
  while (token != PLX_NONE && token != on)
    token = plx_article_head(article, sentence, token);
  return token == on;
}

guint32 plx_article_child(const PlxArticle *article, guint32 sentence, guint32 head, PlxDeprel relation)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const guint32 end = MIN(s->first_token + s->n_tokens, head + NEAR_TOKENS);
  for (guint32 i = MAX(s->first_token, head - MIN(head, NEAR_TOKENS)); i < end; i++)
    if (plx_article_token(article, i)->deprel == relation && plx_article_head(article, sentence, i) == head)
      return i;
  return PLX_NONE;
}

guint32 plx_article_word_before(const PlxArticle *article, guint32 sentence, guint32 head,
                                const char *const *words, gsize n)
{
  const guint32 first = plx_article_sentence(article, sentence)->first_token;
  for (guint32 i = head; i-- > first;)
    if (plx_article_token_any(article, i, words, n) && plx_article_head(article, sentence, i) == head)
      return i;
  return PLX_NONE;
}

guint32 plx_article_subject(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const guint32 subject = plx_article_child(article, sentence, verb, PLX_DEPREL_NSUBJ);
  return subject != PLX_NONE ? subject : plx_article_child(article, sentence, verb, PLX_DEPREL_NSUBJ_PASS);
}

guint32 plx_article_sentence_at(const PlxArticle *article, guint32 byte)
{
  guint32 low = 0, high = article->sentences->len;
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    const PlxSpan span = plx_article_sentence(article, middle)->span;
    if (byte < span.start)
      high = middle;
    else if (byte >= span.end)
      low = middle + 1;
    else
      return middle;
  }
  return PLX_NONE;
}

guint32 plx_article_tokens_within(const PlxArticle *article, PlxSpan span, guint32 *end)
{
  const guint32 number = plx_article_sentence_at(article, span.start);
  if (number == PLX_NONE)
    return *end = article->tokens->len;
  const PlxSentence *s = plx_article_sentence(article, number);
  guint32 first = s->first_token, last = s->first_token + s->n_tokens;
  while (first < last) {
    const guint32 middle = first + (last - first) / 2;
    if (plx_article_token(article, middle)->span.start < span.start)
      first = middle + 1;
    else
      last = middle;
  }
  *end = first;
  while (*end < article->tokens->len && plx_article_token(article, *end)->span.end <= span.end)
    (*end)++;
  return first;
}

gboolean plx_article_is_date(const PlxArticle *article, const PlxTime *time)
{
  if (!plx_time_is_dated(time))
    return FALSE;
  if (time->bound == PLX_BOUND_EXACT || time->bound == PLX_BOUND_BETWEEN)
    return TRUE;
  guint32 end;
  (void)plx_article_tokens_within(article, time->span, &end);
  return end + 1 < article->tokens->len && plx_article_token_is(article, end, ",") &&
         plx_article_token_is(article, end + 1, "when");
}

guint32 plx_mentions_find(const GArray *mentions, gsize offset, guint32 sentence)
{
  const gsize size = g_array_get_element_size((GArray *)mentions);
  guint32 low = 0, high = mentions->len;
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (G_STRUCT_MEMBER(guint32, mentions->data + middle * size, offset) < sentence)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

gboolean plx_article_is_lead(const PlxArticle *article, guint32 sentence)
{
  guint32 before = 0;
  for (guint32 i = 0; i < sentence && i < LEAD_WITHIN; i++)
    before += plx_article_sentence(article, i)->furniture ? 0 : 1;
  return sentence < LEAD_WITHIN && before < LEAD_SENTENCES;
}

const PlxName *plx_article_name_at(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const PlxSpan span = plx_article_token(article, token)->span;
  guint32 i = PLX_MENTIONS_OF(article->names, PlxName, sentence);
  for (; i < article->names->len && plx_article_name(article, i)->sentence == sentence; i++)
    if (plx_span_contains(plx_article_name(article, i)->span, span))
      return plx_article_name(article, i);
  return NULL;
}

guint32 plx_article_name_within(const PlxArticle *article, guint32 sentence, PlxSpan span)
{
  guint32 i = PLX_MENTIONS_OF(article->names, PlxName, sentence);
  for (; i < article->names->len && plx_article_name(article, i)->sentence == sentence; i++)
    if (plx_span_contains(span, plx_article_name(article, i)->span))
      return i;
  return PLX_NONE;
}

gboolean plx_article_token_any(const PlxArticle *article, guint32 token, const char *const *words,
                               gsize n_words)
{
  if (token >= article->tokens->len)
    return FALSE;
  const char first = plx_ascii_fold(article->text[plx_article_token(article, token)->span.start]);
  for (gsize i = 0; i < n_words; i++)
    if (words[i][0] == first && plx_article_token_is(article, token, words[i]))
      return TRUE;
  return FALSE;
}

char *plx_article_excerpt(const PlxArticle *article, PlxSpan span)
{
  GString *out = g_string_sized_new(plx_span_length(span));
  gboolean space = FALSE;
  for (guint32 i = span.start; i < span.end; i++) {
    if (g_ascii_isspace(article->text[i])) {
      space = out->len > 0;
      continue;
    }
    if (space)
      g_string_append_c(out, ' ');
    space = FALSE;
    g_string_append_c(out, article->text[i]);
  }
  return g_string_free(out, FALSE);
}

/* What the sentence is about: its first subject, if that is a thing and stands before `end`; PLX_NONE. */
static guint32 topic_of(const PlxArticle *article, guint32 sentence, guint32 end)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = s->first_token; i < MIN(end, s->first_token + s->n_tokens); i++) {
    const PlxToken *subject = plx_article_token(article, i);
    if (subject->deprel == PLX_DEPREL_NSUBJ || subject->deprel == PLX_DEPREL_NSUBJ_PASS)
      return subject->upos == PLX_UPOS_NOUN && !plx_sense_is_person(subject->lemma) ? i : PLX_NONE;
  }
  return PLX_NONE;
}

guint32 plx_article_antecedent(const PlxArticle *article, guint32 sentence, guint32 token)
{
  if (!plx_article_token_is(article, token, "it"))
    return PLX_NONE;
  const guint32 verb = plx_article_head(article, sentence, token);
  const guint32 here = topic_of(article, sentence, token);
  if (here != PLX_NONE && verb != PLX_NONE && plx_article_head(article, sentence, here) != verb)
    return here; /* the line ran until they stopped it */
  if (sentence == 0 || plx_article_sentence(article, sentence - 1)->paragraph !=
                           plx_article_sentence(article, sentence)->paragraph)
    return PLX_NONE;
  return topic_of(article, sentence - 1, PLX_NONE);
}
