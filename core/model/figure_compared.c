#include "model/figure_compared.h"

#include "model/figure_tally.h"
#include "model/relation.h"

#include <math.h>
#include <string.h>

#define IDLE_HIGH 20 /* of a vague count */
#define IDLE_TIMES 5 /* between the ends of a range */
#define TELLING_RANK 10
#define WORDS_WITHIN 8

/* `the third delay this year`, `the second time in a month`: an ordinal that counts. */
static gboolean counts_within(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const stretches[] = {"day", "week", "month", "year", "season", "decade"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 last = figure->counted_token != PLX_NONE ? figure->counted_token : figure->token;
  const guint32 end = MIN(last + WORDS_WITHIN, s->first_token + s->n_tokens);
  for (guint32 i = last + 1; i + 1 < end; i++) {
    const PlxToken *next = plx_article_token(article, i + 1);
    const gboolean in = plx_article_token_is(article, i, "in") && i + 2 < end &&
                        (plx_article_token_is(article, i + 1, "a") || next->upos == PLX_UPOS_NUM);
    const char *unit = in ? plx_article_token(article, i + 2)->lemma : next->lemma;
    if (plx_article_token(article, i)->upos == PLX_UPOS_PUNCT)
      return FALSE;
    for (gsize k = 0; (in || plx_article_token_is(article, i, "this")) && k < G_N_ELEMENTS(stretches); k++)
      if (g_strcmp0(unit, stretches[k]) == 0)
        return TRUE;
  }
  return FALSE;
}

/* `the 32nd floor`, `the 108th victim`: so high a number is a fact of its own. */
static gboolean names_one_of_many(const PlxFigure *figure)
{
  return figure->counted_lemma != NULL && strcmp(figure->counted_lemma, "birthday") != 0 && figure->has_low &&
         plx_decimal_to_double(figure->low) >= TELLING_RANK;
}

gboolean plx_figure_has_superlative(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = MIN(figure->token + 3, s->first_token + s->n_tokens);
  for (guint32 i = figure->token; i < end; i++)
    if (plx_article_token(article, i)->xpos == PLX_XPOS_JJS)
      return TRUE;
  return FALSE;
}

/* `its`, `Tarn's` */
static gboolean is_possessive(const PlxToken *token)
{
  return token->xpos == PLX_XPOS_PRPS || token->xpos == PLX_XPOS_POS;
}

/* `its sixth test`, `his second title`: as many as it has held or won so far. */
static gboolean is_somebodys(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const named[] = {"birthday", "century",  "child", "day",     "half", "quarter",
                                      "son",      "daughter", "wife",  "husband", "year", NULL};
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  return figure->token > first && is_possessive(plx_article_token(article, figure->token - 1)) &&
         figure->has_low && plx_decimal_to_double(figure->low) > 1 &&
         (figure->counted_lemma == NULL || !g_strv_contains(named, figure->counted_lemma));
}

/* A rank counts only with a superlative (the second-largest), a stretch of time that it counts in, an owner
 * or as the minute of a match: the first time and the third round are names of times and rounds. */
static gboolean is_rank(const PlxArticle *article, const PlxFigure *figure)
{
  return plx_figure_has_superlative(article, figure) || is_somebodys(article, figure) ||
         names_one_of_many(figure) || g_strcmp0(figure->counted_lemma, "minute") == 0 ||
         counts_within(article, figure);
}

gboolean plx_figure_is_idle(const PlxFigure *figure)
{
  if (!figure->has_low || !figure->has_high || plx_decimal_compare(figure->low, figure->high) == 0)
    return FALSE;
  const double low = plx_decimal_to_double(figure->low), high = plx_decimal_to_double(figure->high);
  return figure->type == PLX_FIGURE_NUMBER ? figure->vague && high < IDLE_HIGH : high > IDLE_TIMES * low;
}

/* `no other injuries`, `nobody else`: none beside those already told of. */
static gboolean is_none_of_rest(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const rest[] = {"additional", "else", "further", "more", "new", "other", "others"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = MIN(figure->token + 4, s->first_token + s->n_tokens);
  if (!figure->has_low || !figure->has_high || figure->high.mantissa != 0)
    return FALSE;
  for (guint32 i = figure->token; i < end; i++)
    if (PLX_TOKEN_ANY(article, i, rest))
      return TRUE;
  return FALSE;
}

/* `one of its last armies`, `one of the most powerful`: which it is, not how many. */
static gboolean is_one_of_many(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const kinds[] = {"few", "first", "last", "leading", "main", "many", "most", "top"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 of = figure->token + 1;
  if (!plx_article_token_is(article, figure->token, "one") || of + 2 >= s->first_token + s->n_tokens ||
      !plx_article_token_is(article, of, "of"))
    return FALSE;
  const PlxToken *which = plx_article_token(article, of + 2);
  const guint8 opens = plx_article_token(article, of + 1)->upos;
  return (opens == PLX_UPOS_DET || opens == PLX_UPOS_PRON || opens == PLX_UPOS_PROPN) &&
         (which->xpos == PLX_XPOS_JJS || which->xpos == PLX_XPOS_RBS ||
          PLX_TOKEN_ANY(article, of + 2, kinds));
}

/* `all but two of the 28`: those who are left out. */
static gboolean is_left_out(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  return figure->token >= first + 2 && plx_article_token_is(article, figure->token - 1, "but") &&
         plx_article_token_is(article, figure->token - 2, "all");
}

/* Of which there are several with numbers for names. */
static gboolean is_numbered(const char *noun)
{
  static const char *const nouns[] = {"bay",   "berth", "block", "cell",     "court",    "deck",    "dock",
                                      "door",  "floor", "gate",  "hall",     "hangar",   "lane",    "level",
                                      "line",  "pier",  "pit",   "platform", "quay",     "reactor", "room",
                                      "shaft", "track", "unit",  "terminal", "entrance", "ward",    NULL};
  return noun != NULL && g_strv_contains(nouns, noun);
}

/* `in hall 4`, `at berth seven`, `berths five to nine`: which of several, not how many. */
static gboolean is_label(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 end;
  PlxTally tally;
  const guint32 number = plx_article_tokens_within(article, figure->span, &end), noun = number - 1;
  if (figure->type != PLX_FIGURE_NUMBER || figure->counted_lemma != NULL ||
      number <= plx_article_sentence(article, figure->sentence)->first_token)
    return FALSE;
  if (is_numbered(plx_article_token(article, noun)->lemma) && figure->bound == PLX_BOUND_EXACT)
    return TRUE;
  if (plx_article_head(article, figure->sentence, number) != noun ||
      plx_article_token(article, noun)->upos != PLX_UPOS_NOUN)
    return FALSE;
  const guint8 relation = plx_article_token(article, number)->deprel;
  const gboolean several = plx_article_token(article, noun)->xpos == PLX_XPOS_NNS;
  return relation == PLX_DEPREL_FLAT ||
         (relation == PLX_DEPREL_NUMMOD && several == (figure->bound == PLX_BOUND_BETWEEN) &&
          !plx_figure_tally(article, figure, &tally));
}

/* `the toll stands at nine` */
static gboolean is_level(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const levels[] = {"put", "remained", "remains", "stand", "standing", "stands", "stood"};
  const guint32 start = plx_article_sentence(article, figure->sentence)->first_token;
  return figure->token >= start + 2 && plx_article_token_is(article, figure->token - 1, "at") &&
         PLX_TOKEN_ANY(article, figure->token - 2, levels);
}

/* Is a bare number part of a time of day: `seven in the evening`? */
static gboolean is_of_clock(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, figure->sentence);
  PlxTally tally;
  if (figure->type != PLX_FIGURE_NUMBER || figure->unit != NULL || is_level(article, figure) ||
      plx_figure_tally(article, figure, &tally))
    return FALSE;
  for (; i < article->times->len && plx_article_time(article, i)->sentence == figure->sentence; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->span.start > figure->span.start)
      return FALSE;
    if (time->type == PLX_TIME_TIME && plx_span_contains(time->span, figure->span))
      return TRUE;
  }
  return FALSE;
}

/* `a $20 bill`, `a 50-cent coin`, `hundred-rupee notes`: what it is, and no sum that anybody has or pays. A
 * bill of other amounts is to be paid, or is a law. */
static gboolean is_denomination(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const pieces[] = {"banknote", "bill", "coin", "note", NULL};
  static const double bills[] = {1, 2, 5, 10, 20, 50, 100};
  guint32 end;
  (void)plx_article_tokens_within(article, figure->span, &end);
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const char *lemma = end < s->first_token + s->n_tokens ? plx_article_token(article, end)->lemma : NULL;
  if (figure->type != PLX_FIGURE_MONEY || !figure->has_low || lemma == NULL ||
      !g_strv_contains(pieces, lemma))
    return FALSE;
  const double value = plx_decimal_to_double(figure->low);
  for (gsize i = 0; strcmp(lemma, "bill") == 0 && i < G_N_ELEMENTS(bills); i++)
    if (fabs(value - bills[i]) < 0.5)
      return TRUE;
  return strcmp(lemma, "bill") != 0;
}

const char *plx_figure_not_compared(const PlxArticle *article, const PlxFigure *figure)
{
  PlxFigureValue value;
  if (plx_article_sentence(article, figure->sentence)->furniture)
    return "no part of the article";
  if (figure->conversion_of != PLX_NONE)
    return "repeats a figure in another unit";
  if (figure->type == PLX_FIGURE_ORDINAL && !is_rank(article, figure))
    return "an ordinal, not a count";
  if (is_one_of_many(article, figure))
    return "one of many, not a count";
  if (is_left_out(article, figure))
    return "tells of those left out";
  if (is_label(article, figure))
    return "a name, not a count";
  if (is_denomination(article, figure))
    return "a note or a coin, not a sum";
  if (is_of_clock(article, figure))
    return "a time of day";
  if (is_none_of_rest(article, figure))
    return "tells of none beside others";
  if (plx_figure_is_idle(figure) && !(figure->vague && figure->unit != NULL))
    return "too vague to be compared";
  return plx_figure_value(figure, &value) ? NULL : "unit unknown";
}
