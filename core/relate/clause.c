/* How this works. A clause begins with the first token of what hangs on a verb that tells something beside
 * the verb before it; what lies between two beginnings is one. Nothing is left out, so that the clauses
 * together are the whole. */
#include "relate/clause.h"

#define MOST_CLAUSES 6 /* of a sentence */

/* Does the token hang on the other, over any number of steps? */
static gboolean hangs_on(const PlxArticle *article, guint32 sentence, guint32 token, guint32 on)
{
  while (token != PLX_NONE && token != on)
    token = plx_article_head(article, sentence, token);
  return token == on;
}

static gboolean has_auxiliary(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  for (guint32 i = verb; i-- > plx_article_sentence(article, sentence)->first_token;)
    if (plx_article_head(article, sentence, i) == verb && plx_article_token(article, i)->upos == PLX_UPOS_AUX)
      return TRUE;
  return FALSE;
}

/* A verb that tells something beside the verb before it: one coordinated, or one of a clause with a subject
 * of its own (`after the bridge had closed`). */
static gboolean begins_clause(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const PlxToken *token = plx_article_token(article, verb);
  const guint32 head = plx_article_head(article, sentence, verb);
  if (token->upos != PLX_UPOS_VERB || head == PLX_NONE || head > verb ||
      plx_article_token(article, head)->upos != PLX_UPOS_VERB)
    return FALSE;
  return token->deprel == PLX_DEPREL_CONJ || token->deprel == PLX_DEPREL_PARATAXIS ||
         (token->deprel == PLX_DEPREL_ADVCL && token->xpos != PLX_XPOS_VB && token->xpos != PLX_XPOS_VBG &&
          (token->xpos != PLX_XPOS_VBN || has_auxiliary(article, sentence, verb)));
}

static void add_sentence(const PlxArticle *article, guint32 sentence, guint32 start, guint32 end,
                         PlxSpan span, GArray *clauses)
{
  guint32 begun = start;
  gboolean aside = FALSE;
  for (guint32 i = start, n = 1; i < end && n < MOST_CLAUSES; i++) {
    if (!begins_clause(article, sentence, i))
      continue;
    guint32 first = i;
    while (first > begun && hangs_on(article, sentence, first - 1, i))
      first--;
    if (first == begun)
      continue;
    const PlxClause clause = {plx_span(plx_article_token(article, begun)->span.start,
                                       plx_article_token(article, first - 1)->span.end),
                              aside};
    g_array_append_val(clauses, clause);
    begun = first;
    aside = plx_article_token(article, i)->deprel == PLX_DEPREL_ADVCL;
    n++;
  }
  const PlxClause rest = {plx_span(plx_article_token(article, begun)->span.start, span.end), aside};
  g_array_append_val(clauses, rest);
}

void plx_clauses_of(const PlxArticle *article, PlxSpan span, GArray *clauses)
{
  g_array_set_size(clauses, 0);
  for (guint32 n = plx_article_sentence_at(article, span.start); n < article->sentences->len; n++) {
    const PlxSentence *s = plx_article_sentence(article, n);
    guint32 start = s->first_token, end = s->first_token + s->n_tokens;
    if (s->span.start >= span.end)
      return;
    while (start < end && plx_article_token(article, start)->span.start < span.start)
      start++;
    while (end > start && plx_article_token(article, end - 1)->span.end > span.end)
      end--;
    if (start < end)
      add_sentence(article, n, start, end, plx_span(span.start, MIN(span.end, s->span.end)), clauses);
  }
}
