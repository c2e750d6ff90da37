#include "model/figure_dimension.h"

#define NOUN_REACH 4     /* tokens of `at least`, `more than` between `a depth of` and a figure */
#define BRACKET_REACH 10 /* tokens of a conversion */

static const struct {
  const char *side;
  const char *words[5];
} sides[] = {
    {"across", {"across", "diameter", "diametre"}},
    {"deep", {"deep", "depth", "depths"}},
    {"away", {"away", "offshore"}},
    {"high", {"height", "heights", "high", "tall"}},
    {"long", {"length", "lengths", "long"}},
    {"thick", {"thick", "thickness"}},
    {"wide", {"broad", "breadth", "wide", "width"}},
};

static const char *side_of(const PlxArticle *article, guint32 token)
{
  for (gsize i = 0; i < G_N_ELEMENTS(sides); i++)
    for (gsize k = 0; k < G_N_ELEMENTS(sides[i].words) && sides[i].words[k] != NULL; k++)
      if (plx_article_token_is(article, token, sides[i].words[k]))
        return sides[i].side;
  return NULL;
}

/* Over a conversion in brackets: `100 metres (328 feet) deep`. */
static guint32 skip_brackets(const PlxArticle *article, guint32 i, guint32 end)
{
  if (i >= end || !plx_article_token_is(article, i, "("))
    return i;
  for (guint32 k = i + 1; k < MIN(i + BRACKET_REACH, end); k++)
    if (plx_article_token_is(article, k, ")"))
      return k + 1;
  return i;
}

/* What stands behind it: `130ft deep`, `80m-deep`, `3 m in height`, `100 metres (328 feet) deep`. */
static const char *side_behind(const PlxArticle *article, guint32 i, guint32 end)
{
  i = skip_brackets(article, i, end);
  static const char *const under[] = {"below", "beneath", "under"};
  static const char *const faces[] = {"earth", "ground", "ocean", "sea", "seabed", "surface", "water"};
  if (i < end && PLX_TOKEN_ANY(article, i, under)) {
    const guint32 noun =
        i + 1 < end && plx_article_token(article, i + 1)->upos == PLX_UPOS_DET ? i + 2 : i + 1;
    return noun < end && PLX_TOKEN_ANY(article, noun, faces) ? "deep" : NULL;
  }
  if (i < end && plx_article_token_is(article, i, "underground"))
    return "deep";
  while (i < end && (plx_article_token_is(article, i, "-") || plx_article_token_is(article, i, "in")))
    i++;
  return i < end ? side_of(article, i) : NULL;
}

/* What stands before it: `a depth of more than 40 metres`. */
static const char *side_before(const PlxArticle *article, guint32 first, guint32 figure)
{
  for (guint32 i = figure; i > first + 1 && figure - i < NOUN_REACH; i--)
    if (plx_article_token_is(article, i - 1, "of"))
      return side_of(article, i - 2);
  return NULL;
}

/* `ran for 400 metres`, `stretches 400 metres`. */
static gboolean runs_for(const PlxArticle *article, guint32 figure, guint32 first)
{
  static const char *const verbs[] = {"extend", "run", "stretch", NULL};
  const guint32 before =
      figure > first && plx_article_token_is(article, figure - 1, "for") ? figure - 1 : figure;
  const char *lemma = before > first ? plx_article_token(article, before - 1)->lemma : NULL;
  return lemma != NULL && g_strv_contains(verbs, lemma);
}

const char *plx_figure_dimension(const PlxArticle *article, const PlxFigure *figure)
{
  if (figure->type != PLX_FIGURE_MEASURE)
    return NULL;
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  guint32 last;
  const guint32 first = plx_article_tokens_within(article, figure->span, &last);
  const char *behind = side_behind(article, last, s->first_token + s->n_tokens);
  if (behind == NULL && runs_for(article, first, s->first_token))
    return "long";
  return behind != NULL ? behind : side_before(article, s->first_token, first);
}

PlxDatum plx_figure_datum(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  guint32 i;
  (void)plx_article_tokens_within(article, figure->span, &i);
  i = skip_brackets(article, i, end);
  if (figure->type != PLX_FIGURE_MEASURE || i + 1 >= end || !plx_article_token_is(article, i, "above"))
    return PLX_DATUM_NONE;
  i += plx_article_token_is(article, i + 1, "the") && i + 2 < end ? 2 : 1;
  return plx_article_token_is(article, i, "sea") ? PLX_DATUM_SEA : PLX_DATUM_OTHER;
}
