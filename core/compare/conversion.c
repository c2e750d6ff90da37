/* figure/conflict within one article: a value and the same in another unit, in brackets, that are not one. */
#include "compare/rules.h"
#include "model/describe.h"

#include <math.h>

#define CONVERSION_CONFIDENCE 0.9
#define OFF 0.08      /* of the value: a conversion is rounded no worse, however round its numbers */
#define OFF_DEGREES 1 /* of a temperature, whose zero is nothing to go by */

/* Both ends of the first value have to be off, where it is a range. */
static gboolean is_off(const PlxFigure *first, const PlxFigure *second)
{
  PlxFigureValue v, w;
  if (first->type == PLX_FIGURE_MONEY || plx_figure_relation(first, second) != PLX_RELATION_DISJOINT ||
      !plx_figure_value(first, &v) || !plx_figure_value(second, &w) || !v.has_low || !w.has_low)
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
