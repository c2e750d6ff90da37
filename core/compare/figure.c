/* figure/conflict, figure/precision, figure/agree; figure/updated and figure/scope by what their own files
 * say. */
#include "compare/figure.h"

#include "compare/values.h"
#include "data/currencies.h"
#include "model/describe.h"
#include "model/gist.h"
#include "model/sense.h"

#include <string.h>

#define STEPS_UP 4 /* from a figure to the verb of its clause */

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
  const PlxFigureSubject *s = data;
  return plx_figure_slots_relation(&s->slots[a], &s->slots[b]);
}

/* ---- what the fact is about ---- */

/* What a figure without a counted noun is, by its type. */
static const char *const kinds[] = {
    [PLX_FIGURE_NUMBER] = "a number",   [PLX_FIGURE_ORDINAL] = "a rank",
    [PLX_FIGURE_PERCENT] = "a share",   [PLX_FIGURE_MONEY] = "a sum",
    [PLX_FIGURE_MEASURE] = "a measure", [PLX_FIGURE_DURATION] = "a length of time",
    [PLX_FIGURE_AGE] = "an age",        [PLX_FIGURE_TEMPERATURE] = "a temperature",
};

/* What is counted or measured, in the words of the article. */
static const char *what_of(const PlxFigureSlot *slot)
{
  if (slot->figure->counted != NULL)
    return slot->figure->counted;
  const char *what = slot->measured != NULL ? slot->measured : slot->counted;
  return g_strcmp0(what, "person") == 0 ? "people" : what;
}

/* The verb of the clause that the figure stands in; PLX_NONE. */
static guint32 verb_above(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 token = figure->token;
  for (guint step = 0; step < STEPS_UP && token != PLX_NONE; step++) {
    token = plx_article_head(article, figure->sentence, token);
    if (token != PLX_NONE && plx_article_token(article, token)->upos == PLX_UPOS_VERB)
      return token;
  }
  return PLX_NONE;
}

/* The noun that is counted, if it is no word of the number itself (less than four hours); PLX_NONE. */
static guint32 counted_beside(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 noun = figure->counted != NULL ? figure->counted_token : PLX_NONE;
  return noun != PLX_NONE && plx_span_overlaps(figure->span, plx_article_token(article, noun)->span)
             ? PLX_NONE
             : noun;
}

/* What happens to what is counted, or what is measured, in words of the article; NULL if it does not tell. */
static char *gist_of(const PlxFigureSlot *slot)
{
  const PlxArticle *article = slot->article;
  const PlxFigure *figure = slot->figure;
  const guint32 what = counted_beside(article, figure), told = figure->predicate_token,
                deed = told == PLX_NONE && what == PLX_NONE ? verb_above(article, figure) : told;
  if (deed == PLX_NONE || plx_article_token(article, deed)->upos == PLX_UPOS_NOUN)
    return what != PLX_NONE ? plx_gist(article, figure->sentence, what, figure->span) : NULL;
  g_autofree char *clause = plx_gist(article, figure->sentence, deed, figure->span);
  if (what == PLX_NONE)
    return g_steal_pointer(&clause);
  g_autofree char *noun = plx_article_excerpt(article, plx_article_token(article, what)->span);
  return strstr(clause, noun) != NULL ? g_steal_pointer(&clause) : g_strdup_printf("%s (%s)", noun, clause);
}

/* "age of Ada Lund", "soldiers were killed", "Qualcomm's bid for NXP": what is counted or measured and what
 * happens to it, in the words of the first article that says. */
static char *describe_slot(const PlxComparison *c, const PlxFigureSubject *s)
{
  guint32 best = 0;
  for (guint32 i = s->fact->mentions->len; i-- > 0;)
    if (what_of(&s->slots[i]) != NULL || what_of(&s->slots[best]) == NULL)
      best = i;
  const PlxFigureSlot *slot = &s->slots[best];
  if (slot->person != PLX_NONE) {
    const PlxEntity *person = g_ptr_array_index(c->story->cast, slot->person);
    return g_strdup_printf("age of %s", person->name);
  }
  char *gist = gist_of(slot);
  if (gist != NULL)
    return gist;
  const char *what = what_of(slot), *kind = kinds[slot->figure->type];
  if (what == NULL || slot->figure->type == PLX_FIGURE_NUMBER)
    return g_strdup(what != NULL ? what : kind);
  return g_strdup_printf("%s (%s)", kind, what);
}

/* ---- the family ---- */

/* Small counts that others keep apart are of other things. */
static gboolean is_small_rift(const PlxFigureSubject *s, const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return s->fact->rift && v->value.type == PLX_FIGURE_NUMBER &&
         MIN(plx_figure_size(&v->value), plx_figure_size(&w->value)) < PLX_TELLING_COUNT;
}

/* Does the article of mention b say that what a tells was said before? */
static gboolean calls_outdated(const PlxFigureSubject *s, guint32 a, guint32 b)
{
  for (guint32 m = 0; m < s->fact->mentions->len; m++)
    if (s->slots[m].outdated && s->slots[m].article == s->slots[b].article &&
        plx_figure_slots_relation(&s->slots[m], &s->slots[a]) == PLX_RELATION_EQUAL)
      return TRUE;
  return FALSE;
}

/* Does the article of mention i itself tell of more of them than the few that it adds: two more bodies, seven
 * in all? */
static gboolean is_added(const PlxFigureSubject *s, guint32 i)
{
  for (guint32 m = 0; m < s->fact->mentions->len && s->slots[i].more; m++)
    if (s->slots[m].article == s->slots[i].article && !s->slots[m].more &&
        plx_figure_size(&s->slots[m].value) > plx_figure_size(&s->slots[i].value))
      return TRUE;
  return FALSE;
}

/* Do the first halves of two scores differ already: 4-1, 3-2? */
static gboolean is_told_of_first(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return v->pair == PLX_PAIR_SECOND && w->pair == PLX_PAIR_SECOND &&
         plx_figure_relation(plx_article_figure(v->article, v->other_half),
                             plx_article_figure(w->article, w->other_half)) != PLX_RELATION_EQUAL;
}

/* Three men and two women, or eleven and the attacker: is the other value all of them? */
static gboolean is_part_of_sum(const PlxFigureSlot *part, const PlxFigureSlot *all)
{
  const double sum = plx_figure_size(&part->value) + part->joined;
  return part->joined > 0 && all->value.from <= sum && sum <= all->value.to;
}

/* The rule of two values that cannot both be right. */
static PlxRuleId judge_apart(const PlxFigureSubject *s, guint32 a, guint32 b)
{
  const PlxFigureSlot *v = &s->slots[a], *w = &s->slots[b];
  if (plx_figure_is_rest_of(v, w) || plx_figure_is_rest_of(w, v) || is_small_rift(s, v, w) ||
      plx_figures_may_have_gone_on(v, w) || v->outdated != w->outdated || is_added(s, a) || is_added(s, b) ||
      is_told_of_first(v, w) || is_part_of_sum(v, w) || is_part_of_sum(w, v))
    return PLX_N_RULES;
  return plx_figures_moved_on(v, w) || plx_figures_are_of_one_day(v, w) || calls_outdated(s, a, b) ||
                 calls_outdated(s, b, a)
             ? PLX_RULE_FIGURE_UPDATED
             : PLX_RULE_FIGURE_CONFLICT;
}

static PlxRuleId judge(guint32 a, guint32 b, PlxRelation r, gpointer data)
{
  const PlxFigureSubject *s = data;
  const PlxFigureSlot *v = &s->slots[a], *w = &s->slots[b];
  switch (r) {
  case PLX_RELATION_EQUAL:
    return plx_figures_of_two_things(s, a, b) ? PLX_RULE_FIGURE_SCOPE : PLX_N_RULES;
  case PLX_RELATION_VAGUER:
    return !plx_figures_outgrown(v, w)        ? PLX_RULE_FIGURE_PRECISION
           : plx_figures_are_risen_toll(v, w) ? PLX_RULE_FIGURE_UPDATED
                                              : PLX_N_RULES;
  case PLX_RELATION_DISJOINT:
    return judge_apart(s, a, b);
  default:
    return PLX_N_RULES;
  }
}

/* Does the sentence of mention i tell of others too: no deaths since 1959, when two were killed? */
static gboolean is_contrasted(const PlxFigureSubject *s, guint32 i)
{
  for (guint32 m = 0; m < s->fact->mentions->len; m++)
    if (m != i && s->slots[m].article == s->slots[i].article &&
        s->slots[m].figure->sentence == s->slots[i].figure->sentence)
      return TRUE;
  return FALSE;
}

/* That nobody was hurt leaves no part of those hurt to somebody else. */
static gboolean excludes(guint32 a, guint32 b, gpointer data)
{
  const PlxFigureSubject *s = data;
  const gboolean none_a = plx_figure_size(&s->slots[a].value) <= 0;
  const gboolean none_b = plx_figure_size(&s->slots[b].value) <= 0;
  return none_a != none_b && plx_fate_is_casualty(s->slots[a].fate) &&
         plx_fate_is_casualty(s->slots[b].fate) && !is_contrasted(s, none_a ? a : b);
}

static gboolean undated(guint32 a, guint32 b, gpointer data)
{
  const PlxFigureSubject *s = data;
  gint64 later;
  return !plx_article_later_by(s->slots[a].article, s->slots[b].article, &later);
}

void plx_compare_figures(PlxComparison *comparison, const PlxFact *fact)
{
  static const PlxValueFamily family = {relation, judge,       excludes,
                                        undated,  read_figure, PLX_RULE_FIGURE_AGREE};
  g_autofree PlxFigureSlot *slots = g_new0(PlxFigureSlot, fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++)
    (void)plx_figure_slot(plx_fact_article(comparison, fact, i), figure_at(comparison, fact, i), &slots[i]);
  PlxFigureSubject subject = {comparison, fact, slots};
  g_autofree char *about = describe_slot(comparison, &subject);
  plx_compare_values(comparison, fact, &family, about, &subject);
  plx_compare_converted(comparison, fact);
}
