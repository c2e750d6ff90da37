/* figure/conflict, figure/updated and figure/agree of a total and of those hurt badly and slightly, who make
 * it up: `27 injured` in one article, `four badly and 20 slightly` in another. The two stand in one sentence;
 * an article that gives a total of its own too speaks by that one, which the other articles' are compared
 * with anyway. */
#include "compare/figure.h"
#include "model/describe.h"

#define DEGREE_CONFIDENCE 0.7

/* What an article tells of the hurt: figures of it, PLX_NONE where it tells nothing or more than one value.
 */
typedef struct {
  guint32 article;
  gboolean several; /* totals, of different values */
  guint32 total, severe, slight;
  PlxFigureSlot of_total, of_sum;
} Hurt;

static gboolean is_count(const PlxFigure *figure)
{
  return figure->type == PLX_FIGURE_NUMBER && figure->bound == PLX_BOUND_EXACT && !figure->vague &&
         figure->has_low;
}

static gboolean is_count_of_hurt(const PlxFigureSlot *slot)
{
  return slot->value.type == PLX_FIGURE_NUMBER &&
         (slot->fate == PLX_FATE_HURT || (slot->degree != PLX_DEGREE_NONE && slot->fate != PLX_FATE_LOST));
}

static void take_total(Hurt *hurt, guint32 i, const PlxFigureSlot *slot)
{
  if (hurt->total != PLX_NONE)
    hurt->several |= plx_decimal_compare(hurt->of_total.value.low, slot->value.low) != 0;
  hurt->total = i;
  hurt->of_total = *slot;
}

/* A severe or slight count and its place among the article's figures; PLX_NONE if there is none. */
typedef struct {
  guint32 at;
  PlxFigureSlot slot;
} Part;

/* The other half of a severe or slight count in its sentence. */
static void take_part(Hurt *hurt, guint32 i, const PlxFigureSlot *slot, const Part *before)
{
  if (before->at == PLX_NONE || before->slot.figure->sentence != slot->figure->sentence ||
      before->slot.degree == slot->degree || hurt->severe != PLX_NONE)
    return;
  hurt->severe = slot->degree == PLX_DEGREE_SEVERE ? i : before->at;
  hurt->slight = slot->degree == PLX_DEGREE_SEVERE ? before->at : i;
  hurt->of_sum = *slot;
  hurt->of_sum.value.low = hurt->of_sum.value.high = plx_decimal_add(slot->value.low, before->slot.value.low);
}

static Hurt read_hurt(const PlxComparison *comparison, guint32 number)
{
  const PlxArticle *article = plx_report_article(comparison->report, number);
  Hurt hurt = {.article = number, .total = PLX_NONE, .severe = PLX_NONE, .slight = PLX_NONE};
  Part before = {.at = PLX_NONE};
  PlxFigureSlot slot;
  for (guint32 i = 0; i < article->figures->len; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    if (!is_count(figure) || !plx_figure_slot(article, figure, &slot) || !is_count_of_hurt(&slot)) {
      before.at = PLX_NONE; /* the two follow one upon the other */
    } else if (slot.degree == PLX_DEGREE_NONE) {
      take_total(&hurt, i, &slot);
    } else {
      take_part(&hurt, i, &slot, &before);
      before = (Part){i, slot};
    }
  }
  return hurt;
}

static PlxRuleId rule_of(const Hurt *whole, const Hurt *parts)
{
  if (plx_decimal_compare(whole->of_total.value.low, parts->of_sum.value.low) == 0)
    return PLX_RULE_FIGURE_AGREE;
  return plx_figures_moved_on(&whole->of_total, &parts->of_sum) ? PLX_RULE_FIGURE_UPDATED
                                                                : PLX_RULE_FIGURE_CONFLICT;
}

/* Add a figure to the finding, with what it comes to, which is taken over. */
static void add(PlxFinding *finding, const PlxComparison *comparison, guint32 number, guint32 i, char *value,
                guint32 group)
{
  const PlxFigure *figure = plx_article_figure(plx_report_article(comparison->report, number), i);
  plx_finding_add(finding, (PlxMention){number, figure->sentence, i, figure->statement}, value, NULL, group);
}

static char *describe(const PlxComparison *comparison, guint32 number, guint32 i)
{
  return plx_figure_describe(plx_article_figure(plx_report_article(comparison->report, number), i));
}

/* The finding on what one article tells in parts and those whose totals stand to it by one rule; none if
 * there are none. */
static void compare_parts(PlxComparison *comparison, const Hurt *all, guint32 n, const Hurt *parts,
                          PlxRuleId rule)
{
  g_autoptr(GString) totals = g_string_new(NULL);
  PlxFinding *finding = plx_finding_new(rule, comparison->story->id);
  g_autofree char *severe = describe(comparison, parts->article, parts->severe);
  g_autofree char *slight = describe(comparison, parts->article, parts->slight);
  g_autofree char *sum = plx_decimal_to_string(parts->of_sum.value.low);
  add(finding, comparison, parts->article, parts->severe, g_strdup_printf("%s badly, %s in all", severe, sum),
      0);
  add(finding, comparison, parts->article, parts->slight,
      g_strdup_printf("%s slightly, %s in all", slight, sum), 0);
  for (guint32 i = 0; i < n; i++) {
    if (all[i].total == PLX_NONE || all[i].several || rule_of(&all[i], parts) != rule)
      continue;
    g_autofree char *total = describe(comparison, all[i].article, all[i].total);
    g_string_append_printf(totals, "%s%s", totals->len > 0 ? ", " : "", total);
    add(finding, comparison, all[i].article, all[i].total, g_steal_pointer(&total), 1);
  }
  if (totals->len == 0) {
    plx_finding_free(finding);
    return;
  }
  finding->about = g_strdup("the injured, and how badly they are");
  finding->message = g_strdup_printf("%s badly and %s slightly are %s, %s%s", severe, slight, sum,
                                     rule == PLX_RULE_FIGURE_AGREE ? "as told: " : "not ", totals->str);
  finding->why = g_strdup("those hurt badly and those hurt slightly are told as all the hurt");
  finding->confidence = DEGREE_CONFIDENCE;
  finding->independent = plx_comparison_independent(comparison, finding);
  g_ptr_array_add(rule == PLX_RULE_FIGURE_AGREE ? comparison->agreements : comparison->findings, finding);
}

void plx_compare_degrees(PlxComparison *comparison)
{
  static const PlxRuleId rules[] = {PLX_RULE_FIGURE_CONFLICT, PLX_RULE_FIGURE_UPDATED, PLX_RULE_FIGURE_AGREE};
  const GArray *articles = comparison->story->articles;
  g_autofree Hurt *all = g_new0(Hurt, articles->len + 1);
  for (guint32 i = 0; i < articles->len; i++)
    all[i] = read_hurt(comparison, g_array_index(articles, guint32, i));
  for (guint32 i = 0; i < articles->len; i++)
    for (gsize k = 0; k < G_N_ELEMENTS(rules) && all[i].severe != PLX_NONE && all[i].total == PLX_NONE; k++)
      compare_parts(comparison, all, articles->len, &all[i], rules[k]);
}
