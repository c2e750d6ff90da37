/* figure/conflict, figure/updated, figure/scope, figure/precision, figure/agree. */
#include "compare/values.h"
#include "model/describe.h"

#include <string.h>

#define UPDATE_SECONDS 1800 /* publications this far apart can tell of two moments */

typedef struct {
  const PlxComparison *comparison;
  const PlxFact *fact;
} Subject;

static const PlxFigure *figure_at(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return plx_article_figure(plx_fact_article(c, fact, i), plx_fact_mention(fact, i)->index);
}

static PlxReading read_figure(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return (PlxReading){plx_figure_describe(figure_at(c, fact, i)), NULL};
}

static PlxRelation relation(guint32 a, guint32 b, gpointer data)
{
  const Subject *s = data;
  return plx_figure_relation(figure_at(s->comparison, s->fact, a), figure_at(s->comparison, s->fact, b));
}

/* "soldiers: killed", "hours of talks", the words of the statement if nothing is counted. */
static char *describe_slot(const PlxComparison *c, const PlxFact *fact)
{
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxArticle *article = plx_fact_article(c, fact, i);
    const PlxFigure *figure = figure_at(c, fact, i);
    if (figure->counted == NULL)
      continue;
    if (figure->predicate_token == PLX_NONE)
      return g_strdup(figure->counted);
    g_autofree char *predicate =
        plx_article_excerpt(article, plx_article_token(article, figure->predicate_token)->span);
    return strcmp(predicate, figure->counted) == 0 ? g_steal_pointer(&predicate)
                                                   : g_strdup_printf("%s (%s)", figure->counted, predicate);
  }
  return plx_article_excerpt(plx_fact_article(c, fact, 0), plx_fact_mention(fact, 0)->span);
}

/* ---- figure/updated ---- */

/* What counts up as an event goes on: people, and hours or days so far; prices move as well. An age or a
 * length does not. */
static gboolean may_move(const PlxFigure *figure)
{
  switch (figure->type) {
  case PLX_FIGURE_NUMBER:
  case PLX_FIGURE_MONEY:
  case PLX_FIGURE_PERCENT:
  case PLX_FIGURE_DURATION:
  case PLX_FIGURE_TEMPERATURE:
    return TRUE;
  default:
    return FALSE;
  }
}

/* Were the two articles published at different times, and, for counts and durations, does the later one say
 * more? */
static gboolean explained_by_time(const PlxComparison *c, const PlxFact *fact, guint32 a, guint32 b)
{
  const PlxInstant p = plx_fact_article(c, fact, a)->published, q = plx_fact_article(c, fact, b)->published;
  const PlxFigure *f = figure_at(c, fact, a), *g = figure_at(c, fact, b);
  PlxFigureValue v, w;
  if (!p.known || !q.known || !may_move(f) || !plx_figure_value(f, &v) || !plx_figure_value(g, &w))
    return FALSE;
  const gboolean by_clock = p.has_clock && q.has_clock;
  const gint64 apart = by_clock ? q.seconds - p.seconds
                                : (plx_instant_local_day(q) - plx_instant_local_day(p)) * PLX_DAY_SECONDS;
  if (ABS(apart) < UPDATE_SECONDS)
    return FALSE;
  const gboolean grows = f->type == PLX_FIGURE_NUMBER || f->type == PLX_FIGURE_DURATION;
  return !grows || (apart > 0) == (w.to > v.to);
}

/* ---- figure/scope ---- */

static gboolean is_by_and_to(const PlxFigure *f, const PlxFigure *g)
{
  return f->role != g->role && f->role != PLX_ROLE_NONE && g->role != PLX_ROLE_NONE;
}

/* The first pair of one value, in two articles, that is a change by it here and a change to it there. */
static gboolean find_scope(const PlxComparison *c, const PlxFact *fact, const guint32 *groups)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = i + 1; k < fact->mentions->len; k++)
      if (groups[i] == groups[k] &&
          plx_fact_mention(fact, i)->article != plx_fact_mention(fact, k)->article &&
          is_by_and_to(figure_at(c, fact, i), figure_at(c, fact, k)))
        return TRUE;
  return FALSE;
}

void plx_compare_figures(PlxComparison *comparison, const PlxFact *fact)
{
  Subject subject = {comparison, fact};
  g_auto(PlxVerdict) verdict = plx_verdict_reach(fact, relation, &subject);
  g_autofree char *about = describe_slot(comparison, fact);
  if (find_scope(comparison, fact, verdict.groups)) {
    plx_comparison_add(comparison, PLX_RULE_FIGURE_SCOPE, fact, verdict.groups, read_figure, about,
                       fact->score);
    return;
  }
  if (verdict.worst == PLX_RELATION_DISJOINT) {
    const gboolean updated = explained_by_time(comparison, fact, verdict.a, verdict.b);
    plx_comparison_add(comparison, updated ? PLX_RULE_FIGURE_UPDATED : PLX_RULE_FIGURE_CONFLICT, fact,
                       verdict.groups, read_figure, about, fact->score);
  } else if (verdict.worst == PLX_RELATION_VAGUER) {
    plx_comparison_add(comparison, PLX_RULE_FIGURE_PRECISION, fact, verdict.groups, read_figure, about,
                       fact->score);
  }
  plx_comparison_add_agreements(comparison, PLX_RULE_FIGURE_AGREE, fact, verdict.groups, verdict.n_groups,
                                read_figure, about);
}
