#include "model/figure_basis.h"

#define REACH 10     /* tokens from a figure to what it is reckoned by */
#define MOST_WORDS 4 /* of a row */
#define ANY_WORD "*" /* in a row: whatever stands there */

typedef struct {
  const char *words[MOST_WORDS];
  PlxBasis basis;
} Row;

static const Row rows[] = {
    {{"by", "count"}, PLX_BASIS_BY_NUMBER},
    {{"by", "number"}, PLX_BASIS_BY_NUMBER},
    {{"by", "volume"}, PLX_BASIS_BY_NUMBER},
    {{"in", "number"}, PLX_BASIS_BY_NUMBER},
    {{"in", "volume"}, PLX_BASIS_BY_NUMBER},
    {{"in", "terms", "of", "volume"}, PLX_BASIS_BY_NUMBER},
    {{"by", "revenue"}, PLX_BASIS_BY_VALUE},
    {{"by", "sales"}, PLX_BASIS_BY_VALUE},
    {{"by", "turnover"}, PLX_BASIS_BY_VALUE},
    {{"by", "value"}, PLX_BASIS_BY_VALUE},
    {{"in", "value"}, PLX_BASIS_BY_VALUE},
    {{"in", "terms", "of", "value"}, PLX_BASIS_BY_VALUE},
    {{"by", "mass"}, PLX_BASIS_BY_WEIGHT},
    {{"by", "weight"}, PLX_BASIS_BY_WEIGHT},
    {{"by", "area"}, PLX_BASIS_BY_AREA},
    {{"adjusted", "for", "inflation"}, PLX_BASIS_REAL},
    {{"after", "inflation"}, PLX_BASIS_REAL},
    {{"in", "real", "terms"}, PLX_BASIS_REAL},
    {{"before", "inflation"}, PLX_BASIS_NOMINAL},
    {{"in", "cash", "terms"}, PLX_BASIS_NOMINAL},
    {{"in", "nominal", "terms"}, PLX_BASIS_NOMINAL},
    {{"from", "a", "year"}, PLX_BASIS_YEARLY},
    {{"on", "the", "year"}, PLX_BASIS_YEARLY},
    {{"year", "on", "year"}, PLX_BASIS_YEARLY},
    {{"year", "over", "year"}, PLX_BASIS_YEARLY},
    {{"from", "the", ANY_WORD, "quarter"}, PLX_BASIS_QUARTERLY},
    {{"on", "the", "quarter"}, PLX_BASIS_QUARTERLY},
    {{"quarter", "on", "quarter"}, PLX_BASIS_QUARTERLY},
    {{"from", "a", "month"}, PLX_BASIS_MONTHLY},
    {{"from", "the", ANY_WORD, "month"}, PLX_BASIS_MONTHLY},
    {{"month", "on", "month"}, PLX_BASIS_MONTHLY},
    {{"on", "the", "month"}, PLX_BASIS_MONTHLY},
};

/* Do the row's words stand from a token on, with or without hyphens between them? */
static gboolean stands_at(const PlxArticle *article, const Row *row, guint32 token, guint32 end)
{
  for (gsize i = 0; i < MOST_WORDS && row->words[i] != NULL; i++, token++) {
    if (i > 0 && token < end && plx_article_token_is(article, token, "-"))
      token++;
    if (token >= end ||
        !(row->words[i][0] == ANY_WORD[0] || plx_article_token_is(article, token, row->words[i])))
      return FALSE;
  }
  return TRUE;
}

PlxBasis plx_figure_basis(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  guint32 i;
  (void)plx_article_tokens_within(article, figure->span, &i);
  const guint32 end = s->first_token + s->n_tokens, last = MIN(i + REACH, end);
  for (; i < last && plx_article_token(article, i)->upos != PLX_UPOS_NUM; i++)
    for (gsize k = 0; k < G_N_ELEMENTS(rows); k++)
      if (stands_at(article, &rows[k], i, end))
        return rows[k].basis;
  return PLX_BASIS_NONE;
}

const char *plx_figure_narrowed(const PlxArticle *article, const PlxFigure *figure, const char *measured)
{
  static const char *const words[] = {"core", "female", "male", "youth"}; /* few say that profit is net */
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (guint32 i = s->first_token + 1; measured != NULL && i < s->first_token + s->n_tokens; i++)
    if (g_strcmp0(plx_article_token(article, i)->lemma, measured) == 0)
      return PLX_TOKEN_ANY(article, i - 1, words) ? plx_article_token(article, i - 1)->lemma : NULL;
  return NULL;
}

/* The first basis of the group. */
static PlxBasis group_of(PlxBasis basis)
{
  static const PlxBasis firsts[] = {PLX_BASIS_YEARLY, PLX_BASIS_REAL, PLX_BASIS_BY_NUMBER};
  for (gsize i = 0; i < G_N_ELEMENTS(firsts); i++)
    if (basis >= firsts[i])
      return firsts[i];
  return PLX_BASIS_NONE;
}

gboolean plx_bases_differ(PlxBasis a, PlxBasis b)
{
  return a != b && a != PLX_BASIS_NONE && group_of(a) == group_of(b);
}
