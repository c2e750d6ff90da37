/* figure/conflict, figure/updated, figure/scope, figure/precision, figure/agree. */
#include "compare/values.h"
#include "model/describe.h"
#include "model/sense.h"

#include <string.h>

#define TELLING_COUNT 10    /* smaller numbers are the same by chance */
#define NAME_GAP 3          /* bytes between a name and its age: `Ada Lund, 52` */
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

/* What a figure without a counted noun is, by its type. */
static const char *const kinds[] = {
    [PLX_FIGURE_NUMBER] = "a number",   [PLX_FIGURE_ORDINAL] = "a rank",
    [PLX_FIGURE_PERCENT] = "a share",   [PLX_FIGURE_MONEY] = "a sum",
    [PLX_FIGURE_MEASURE] = "a measure", [PLX_FIGURE_DURATION] = "a length of time",
    [PLX_FIGURE_AGE] = "an age",        [PLX_FIGURE_TEMPERATURE] = "a temperature",
};

/* Whose age it is, by the name just before one of the ages; NULL if none stands there. */
static const char *aged_person(const PlxComparison *c, const PlxFact *fact)
{
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxArticle *article = plx_fact_article(c, fact, i);
    const PlxFigure *figure = figure_at(c, fact, i);
    for (guint32 k = 0; k < article->names->len; k++) {
      const PlxName *name = plx_article_name(article, k);
      if (name->sentence == figure->sentence && name->type == PLX_NAME_PERSON &&
          name->span.end <= figure->span.start && figure->span.start - name->span.end <= NAME_GAP)
        return name->entity;
    }
  }
  return NULL;
}

/* "soldiers (killed)", "a measure (peaked)": what is counted and what happens to it, in the words of the
 * first article that says. */
static char *describe_slot(const PlxComparison *c, const PlxFact *fact)
{
  guint32 best = 0;
  for (guint32 i = fact->mentions->len; i-- > 0;)
    if (figure_at(c, fact, i)->counted != NULL || figure_at(c, fact, best)->counted == NULL)
      best = i;
  const PlxFigure *figure = figure_at(c, fact, best);
  const char *whose = figure->type == PLX_FIGURE_AGE ? aged_person(c, fact) : NULL;
  if (whose != NULL)
    return g_strdup_printf("age of %s", whose);
  const char *what = figure->counted != NULL ? figure->counted : kinds[figure->type];
  if (figure->predicate_token == PLX_NONE)
    return g_strdup(what);
  const PlxArticle *article = plx_fact_article(c, fact, best);
  g_autofree char *predicate =
      plx_article_excerpt(article, plx_article_token(article, figure->predicate_token)->span);
  return strcmp(predicate, what) == 0 ? g_strdup(what) : g_strdup_printf("%s (%s)", what, predicate);
}

/* ---- figure/updated ---- */

/* What goes on changing while an event lasts, by what is counted or what happens to it. */
static const char *const moving[] = {
    "acre",  "burn",  "case",    "change",   "close", "confirm",  "contain",  "count",     "damage",
    "dead",  "death", "destroy", "die",      "dig",   "displace", "evacuate", "excavator", "fall",
    "flee",  "gain",  "hectare", "hospital", "hurt",  "infect",   "injure",   "injury",    "kill",
    "lose",  "miss",  "missing", "patient",  "price", "rescue",   "rescuer",  "rise",      "search",
    "share", "toll",  "trade",   "victim",   "vote",  "wound",
};

static gboolean is_moving_word(const char *lemma)
{
  for (gsize i = 0; lemma != NULL && i < G_N_ELEMENTS(moving); i++)
    if (strcmp(moving[i], lemma) == 0)
      return TRUE;
  return FALSE;
}

static gboolean may_move(const PlxArticle *article, const PlxFigure *figure)
{
  const char *predicate =
      figure->predicate_token != PLX_NONE ? plx_article_token(article, figure->predicate_token)->lemma : NULL;
  return figure->trend != PLX_TREND_NONE || is_moving_word(figure->counted_lemma) ||
         is_moving_word(predicate) || is_moving_word(figure->unit);
}

/* The digits of one in another order (212 and 221, 4.24 and 4.42): a slip of the pen, not news. */
static gboolean same_digits(const PlxFigure *f, const PlxFigure *g)
{
  int counts[10] = {0};
  g_autofree char *x = plx_decimal_to_string(f->has_low ? f->low : f->high);
  g_autofree char *y = plx_decimal_to_string(g->has_low ? g->low : g->high);
  if (strlen(x) != strlen(y) || strlen(x) < 3)
    return FALSE;
  for (gsize i = 0; x[i] != '\0'; i++) {
    if (g_ascii_isdigit(x[i]))
      counts[x[i] - '0']++;
    if (g_ascii_isdigit(y[i]))
      counts[y[i] - '0']--;
  }
  for (int i = 0; i < 10; i++)
    if (counts[i] != 0)
      return FALSE;
  return TRUE;
}

/* How much later the second article came out, in seconds; 0 if that is not known. */
static gint64 later_by(const PlxArticle *x, const PlxArticle *y)
{
  const PlxInstant p = x->published, q = y->published;
  if (!p.known || !q.known)
    return 0;
  if (p.has_clock && q.has_clock)
    return q.seconds - p.seconds;
  return (plx_instant_local_day(q) - plx_instant_local_day(p)) * PLX_DAY_SECONDS;
}

/* Do the times of publication explain the difference? A count must grow with them; a price may go either way.
 */
static gboolean explained_by_time(const PlxComparison *c, const PlxFact *fact, guint32 a, guint32 b)
{
  const PlxArticle *x = plx_fact_article(c, fact, a), *y = plx_fact_article(c, fact, b);
  const PlxFigure *f = figure_at(c, fact, a), *g = figure_at(c, fact, b);
  const gint64 later = later_by(x, y);
  PlxFigureValue v, w;
  if (ABS(later) < UPDATE_SECONDS || same_digits(f, g) || !(may_move(x, f) || may_move(y, g)))
    return FALSE;
  if (!plx_figure_value(f, &v) || !plx_figure_value(g, &w))
    return FALSE;
  const gboolean is_missing = strcmp(f->counted_lemma != NULL ? f->counted_lemma : "", "missing") == 0;
  const gboolean grows =
      f->type == PLX_FIGURE_NUMBER || f->type == PLX_FIGURE_DURATION || f->type == PLX_FIGURE_MEASURE;
  return !grows || is_missing || (later > 0) == (w.to > v.to);
}

/* ---- figure/scope ---- */

static gboolean is_by_and_to(const PlxFigure *f, const PlxFigure *g)
{
  return (f->role == PLX_ROLE_BY && g->role == PLX_ROLE_TO) ||
         (f->role == PLX_ROLE_TO && g->role == PLX_ROLE_BY);
}

static gboolean is_casualty(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const states[] = {"dead", "hurt", "wounded", "injured", NULL};
  const char *lemma =
      figure->predicate_token != PLX_NONE ? plx_article_token(article, figure->predicate_token)->lemma : NULL;
  return lemma != NULL &&
         (plx_sense_compare_verbs(lemma, "kill") >= PLX_SENSE_SYNONYM ||
          plx_sense_compare_verbs(lemma, "injure") >= PLX_SENSE_SYNONYM || g_strv_contains(states, lemma));
}

/* One number, of two digits or more, counts things that are not one: soldiers and people, cars and vehicles,
 * species and specimens. */
static gboolean counts_other_things(const PlxArticle *x, const PlxFigure *f, const PlxArticle *y,
                                    const PlxFigure *g)
{
  if (f->type != PLX_FIGURE_NUMBER || f->vague || g->vague || f->counted_lemma == NULL ||
      g->counted_lemma == NULL)
    return FALSE;
  if (!f->has_low || plx_decimal_to_double(f->low) < TELLING_COUNT)
    return FALSE;
  const PlxSense sense = plx_sense_compare_nouns(f->counted_lemma, g->counted_lemma);
  if (sense == PLX_SENSE_KIND && plx_sense_is_person(f->counted_lemma))
    return is_casualty(x, f) ||
           is_casualty(y, g); /* who the victims were matters; residents moved are people moved */
  return sense < PLX_SENSE_SYNONYM;
}

/* ---- the family ---- */

static PlxRuleId judge(guint32 a, guint32 b, PlxRelation r, gpointer data)
{
  const Subject *s = data;
  const PlxFigure *f = figure_at(s->comparison, s->fact, a), *g = figure_at(s->comparison, s->fact, b);
  if (r == PLX_RELATION_EQUAL)
    return is_by_and_to(f, g) || counts_other_things(plx_fact_article(s->comparison, s->fact, a), f,
                                                     plx_fact_article(s->comparison, s->fact, b), g)
               ? PLX_RULE_FIGURE_SCOPE
               : PLX_N_RULES;
  if (r == PLX_RELATION_VAGUER)
    return PLX_RULE_FIGURE_PRECISION;
  if (r == PLX_RELATION_DISJOINT)
    return explained_by_time(s->comparison, s->fact, a, b) ? PLX_RULE_FIGURE_UPDATED
                                                           : PLX_RULE_FIGURE_CONFLICT;
  return PLX_N_RULES;
}

void plx_compare_figures(PlxComparison *comparison, const PlxFact *fact)
{
  static const PlxValueFamily family = {relation, judge, read_figure, PLX_RULE_FIGURE_AGREE};
  Subject subject = {comparison, fact};
  g_autofree char *about = describe_slot(comparison, fact);
  plx_compare_values(comparison, fact, &family, about, &subject);
}
