/* A value and the same in another unit, in brackets. figure/conflict within one article: the two are not one.
 * Of two articles, figure/precision and figure/conflict: they agree on the value, and not on what it comes
 * to.
 */
#include "compare/figure.h"
#include "model/describe.h"

#include <math.h>

#define CONVERSION_CONFIDENCE 0.9
#define OFF 0.08      /* of the value: a conversion is rounded no worse, however round its numbers */
#define OFF_DEGREES 1 /* of a temperature, whose zero is nothing to go by */

/* A warming by 3.6 °F is one by 2 °C, whatever the thermometer says. */
static gboolean is_same_difference(const PlxFigure *first, const PlxFigure *second)
{
  return first->type == PLX_FIGURE_TEMPERATURE &&
         fabs(plx_figure_difference(first) - plx_figure_difference(second)) <= OFF_DEGREES;
}

/* Both ends of the first value have to be off, where it is a range. */
static gboolean is_off(const PlxFigure *first, const PlxFigure *second)
{
  PlxFigureValue v, w;
  if (first->type == PLX_FIGURE_MONEY || plx_figure_relation(first, second) != PLX_RELATION_DISJOINT ||
      !plx_figure_value(first, &v) || !plx_figure_value(second, &w) || !v.has_low || !w.has_low ||
      is_same_difference(first, second))
    return FALSE;
  const double x = plx_decimal_to_double(v.low), y = plx_decimal_to_double(w.low);
  const double most = first->type == PLX_FIGURE_TEMPERATURE ? OFF_DEGREES : OFF * MAX(fabs(x), fabs(y));
  return fabs(x - y) > most;
}

static void add(PlxFinding *finding, guint32 article, const PlxFigure *figure, guint32 index, guint32 group)
{
  const PlxMention mention = {article, figure->sentence, index, figure->statement};
  plx_finding_add(finding, mention, plx_figure_describe(figure), NULL, group);
}

void plx_compare_conversions(PlxComparison *comparison, guint32 number)
{
  const PlxArticle *article = plx_report_article(comparison->report, number);
  for (guint32 i = 0; i < article->figures->len; i++) {
    const PlxFigure *second = plx_article_figure(article, i);
    if (second->conversion_of == PLX_NONE || plx_article_sentence(article, second->sentence)->furniture)
      continue;
    const PlxFigure *first = plx_article_figure(article, second->conversion_of);
    if (!is_off(first, second))
      continue;
    PlxFinding *finding = plx_finding_new(PLX_RULE_FIGURE_CONFLICT, comparison->story->id);
    add(finding, number, first, second->conversion_of, 0);
    add(finding, number, second, i, 1);
    g_autofree char *one = plx_figure_describe(first), *other = plx_figure_describe(second);
    finding->about = g_strdup("a value in two units");
    finding->message = g_strdup_printf("%s is not %s", one, other);
    finding->why = g_strdup("the second is told as the first in another unit");
    finding->confidence = CONVERSION_CONFIDENCE;
    finding->independent = 1;
    g_ptr_array_add(comparison->findings, finding);
  }
}

/* Of which nobody is off by rounding, or by the day's rate of exchange. */
static PlxRuleId rule_of(const PlxFigure *one, const PlxFigure *other)
{
  PlxFigureValue v, w;
  const PlxRelation relation = plx_figure_relation(one, other);
  if (relation == PLX_RELATION_VAGUER)
    return PLX_RULE_FIGURE_PRECISION;
  if (relation != PLX_RELATION_DISJOINT || !plx_figure_value(one, &v) || !plx_figure_value(other, &w))
    return PLX_N_RULES;
  const double x = plx_figure_size(&v), y = plx_figure_size(&w);
  return fabs(x - y) > OFF * MAX(fabs(x), fabs(y)) ? PLX_RULE_FIGURE_CONFLICT : PLX_N_RULES;
}

/* The figure behind the mention's that repeats it in another unit, as most do that repeat it at all;
 * PLX_NONE.
 */
static guint32 conversion_behind(const PlxArticle *article, const PlxMention *mention)
{
  const guint32 next = mention->index + 1;
  return next < article->figures->len && plx_article_figure(article, next)->conversion_of == mention->index
             ? next
             : PLX_NONE;
}

static gboolean compare_pair(PlxComparison *comparison, const PlxFact *fact, guint32 i, guint32 k)
{
  const PlxMention *m = plx_fact_mention(fact, i), *n = plx_fact_mention(fact, k);
  const PlxArticle *x = plx_fact_article(comparison, fact, i), *y = plx_fact_article(comparison, fact, k);
  const guint32 a = conversion_behind(x, m), b = conversion_behind(y, n);
  if (m->article == n->article || a == PLX_NONE || b == PLX_NONE ||
      is_off(plx_article_figure(x, m->index), plx_article_figure(x, a)) ||
      is_off(plx_article_figure(y, n->index), plx_article_figure(y, b)) ||
      plx_figure_relation(plx_article_figure(x, m->index), plx_article_figure(y, n->index)) !=
          PLX_RELATION_EQUAL)
    return FALSE;
  const PlxRuleId rule = rule_of(plx_article_figure(x, a), plx_article_figure(y, b));
  if (rule == PLX_N_RULES)
    return FALSE;
  PlxFinding *finding = plx_finding_new(rule, comparison->story->id);
  add(finding, m->article, plx_article_figure(x, a), a, 0);
  add(finding, n->article, plx_article_figure(y, b), b, 1);
  g_autofree char *one = plx_figure_describe(plx_article_figure(x, a)),
                  *other = plx_figure_describe(plx_article_figure(y, b));
  finding->about = g_strdup("one value in another unit");
  finding->message = g_strdup_printf("%s, or %s", one, other);
  finding->why = g_strdup("both are told as one value in another unit");
  finding->confidence = CONVERSION_CONFIDENCE;
  finding->independent = plx_comparison_independent(comparison, finding);
  g_ptr_array_add(comparison->findings, finding);
  return TRUE;
}

void plx_compare_converted(PlxComparison *comparison, const PlxFact *fact)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = i + 1; k < fact->mentions->len; k++)
      if (compare_pair(comparison, fact, i, k))
        return;
}
