/* Facts of figures: mentions that count or measure the same. The slot is what is counted, of whom, what
 * happens to them, and the words around; that two articles give the same number speaks for one slot too, the
 * more the rarer the number. What is known to differ (soldiers and civilians, killed and wounded, a rise and
 * a fall) rules a pair out. */
#include "model/sense.h"
#include "relate/candidate.h"
#include "relate/figure_slot.h"
#include "relate/steps.h"

#include <math.h>
#include <string.h>

#define PROPOSE_WEIGHT 0.01 /* of a word that proposes without counting as evidence */
#define NEAR_TOKENS 7       /* words this near count double */

static const PlxClusterLimits limits = {.linked = 0.38, .near_best = 0.85, .clustered = 0.24};

/* What each kind of evidence adds, to a sum that is about 1 for a sure slot. */
static const double counted_weight[] = {
    [PLX_SENSE_OTHER] = 0, [PLX_SENSE_KIND] = 0.14, [PLX_SENSE_SYNONYM] = 0.24, [PLX_SENSE_SAME] = 0.28};
static const double predicate_weight[] = {
    [PLX_SENSE_OTHER] = -0.08, [PLX_SENSE_KIND] = 0.08, [PLX_SENSE_SYNONYM] = 0.18, [PLX_SENSE_SAME] = 0.2};
#define COUNTED_UNKNOWN 0.06
#define SAME_PERSON 0.6
#define SAME_AGED 0.25 /* two articles that give the age of a boy mean one boy */
#define SAME_FATE 0.36
#define SAME_DIMENSION 0.36
#define PREDICATE_UNKNOWN 0.04
#define CONTEXT_WEIGHT 0.5
#define FULL_CONTEXT 0.28 /* words in common that leave no doubt */
#define VALUE_WEIGHT 0.4
#define TELLING_COUNT 10
#define FAR_COUNT 12 /* times as much */
#define FAR_MEASURE 4
#define VAGUER_WEIGHT 0.06
#define DISJOINT_HANDICAP 0.14
#define UPDATE_HANDICAP 0.06 /* if the later article says more */

/* Figures of one dimension are proposed as partners even if no word around them is the same. */
static void add_dimension(PlxBag *bag, PlxLexicon *lexicon, const PlxFigureSlot *slot)
{
  const char *unit = slot->value.unit != NULL ? slot->value.unit : "";
  g_autofree char *word = g_strdup_printf("=%d %s", slot->figure->type, unit);
  plx_bag_add_word(bag, lexicon, word, PROPOSE_WEIGHT);
}

static PlxBag *words_around(PlxLexicon *lexicon, const PlxFigureSlot *slot)
{
  const PlxFigure *figure = slot->figure;
  const PlxSentence *s = plx_article_sentence(slot->article, figure->sentence);
  PlxBag *bag = plx_bag_new();
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    if (plx_span_contains(figure->span, plx_article_token(slot->article, i)->span))
      continue;
    const guint32 apart = i > figure->token ? i - figure->token : figure->token - i;
    plx_bag_add(bag, lexicon, slot->article, i, 1, apart <= NEAR_TOKENS ? 3 : 1);
  }
  add_dimension(bag, lexicon, slot);
  return bag;
}

static void find_figures(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->figures->len; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    PlxFigureSlot slot;
    if (!plx_figure_slot(article, figure, &slot))
      continue;
    g_array_append_val(candidates->slots, slot);
    plx_candidates_add(candidates, (PlxMention){number, figure->sentence, i, figure->statement},
                       words_around(candidates->lexicon, &slot));
  }
}

/* How telling it is that two articles give this number: 404 tells more than 2. */
static double specificity(const PlxFigure *figure)
{
  const PlxDecimal value = figure->has_low ? figure->low : figure->high;
  const double digits = log10(fabs((double)value.mantissa) + 1);
  return figure->vague ? 0.3 : MIN(1, 0.3 + digits / 3);
}

static gboolean same_kind(const PlxFigure *a, const PlxFigure *b)
{
  if (a->type != b->type)
    return FALSE;
  if (a->trend != b->trend && a->trend != PLX_TREND_NONE && b->trend != PLX_TREND_NONE)
    return FALSE;
  return a->role == b->role || a->role == PLX_ROLE_NONE || b->role == PLX_ROLE_NONE;
}

/* The same number of two digits or more may be one figure, said to count two things: that is a finding too.
 */
static gboolean is_telling_value(const PlxFigure *figure)
{
  return !figure->vague && figure->has_low && plx_decimal_to_double(figure->low) >= TELLING_COUNT;
}

/* What is counted. A count without its noun may still be of the other's; two different nouns rule it out.
 * FALSE then. */
static gboolean counted_score(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation,
                              double *score)
{
  const gboolean is_age = a->figure->type == PLX_FIGURE_AGE;
  *score = COUNTED_UNKNOWN;
  if (is_age && a->person != PLX_NONE && b->person != PLX_NONE) {
    *score = SAME_PERSON;
    return a->person == b->person;
  }
  if (a->counted == NULL || b->counted == NULL)
    return TRUE;
  const PlxSense sense = plx_sense_compare_nouns(a->counted, b->counted);
  *score = counted_weight[sense] + (is_age && sense == PLX_SENSE_SAME ? SAME_AGED : 0);
  return sense != PLX_SENSE_OTHER || a->figure->type != PLX_FIGURE_NUMBER ||
         (relation == PLX_RELATION_EQUAL && is_telling_value(a->figure));
}

/* What the predicates say: what befell people, and which way something is measured (deep, wide, long), say
 * much. FALSE if they rule it out. */
static gboolean predicate_score(const PlxFigureSlot *a, const PlxFigureSlot *b, double *score)
{
  static const char *const dimensions[] = {"deep", "depth", "height", "high",  "length", "long",
                                           "tall", "thick", "wide",   "width", NULL};
  *score = PREDICATE_UNKNOWN;
  if (a->predicate == NULL || b->predicate == NULL)
    return TRUE;
  if (a->fate >= 0 && b->fate >= 0) {
    *score = SAME_FATE;
    return a->fate == b->fate;
  }
  if (strcmp(a->predicate, b->predicate) == 0 && g_strv_contains(dimensions, a->predicate))
    *score = SAME_DIMENSION;
  else
    *score = predicate_weight[plx_sense_compare_verbs(a->predicate, b->predicate)];
  return TRUE;
}

static double size_of(const PlxFigureValue *value)
{
  return value->has_low ? plx_decimal_to_double(value->low) : value->to;
}

/* Values so far apart are not two accounts of one thing: a price of a share and of the company. A slipped
 * point (12 and 1.2) is not far. */
static gboolean far_apart(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const double x = size_of(&a->value), y = size_of(&b->value);
  const PlxInt128 digits = a->figure->low.mantissa;
  if (x <= 0 || y <= 0 || (digits == b->figure->low.mantissa && digits > 9))
    return FALSE;
  return MAX(x, y) > (a->figure->type == PLX_FIGURE_NUMBER ? FAR_COUNT : FAR_MEASURE) * MIN(x, y);
}

/* Did the article that says more come out later? */
static gboolean has_moved_on(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const PlxInstant p = a->article->published, q = b->article->published;
  return p.known && q.known && p.seconds != q.seconds &&
         (q.seconds > p.seconds) == (b->value.to > a->value.to);
}

/* Is the pair out of the question, whatever else the two have in common? */
static gboolean is_ruled_out(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation)
{
  if (relation == PLX_RELATION_UNKNOWN || !same_kind(a->figure, b->figure))
    return TRUE;
  if (a->owner != NULL && b->owner != NULL && strcmp(a->owner, b->owner) != 0)
    return TRUE;
  if (a->past != b->past || (a->past && relation != PLX_RELATION_EQUAL))
    return TRUE;
  return relation == PLX_RELATION_DISJOINT && far_apart(a, b);
}

static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  const PlxFigureSlot *x = &g_array_index(candidates->slots, PlxFigureSlot, a);
  const PlxFigureSlot *y = &g_array_index(candidates->slots, PlxFigureSlot, b);
  const PlxRelation relation = plx_figure_relation(x->figure, y->figure);
  double counted, predicate;
  if (is_ruled_out(x, y, relation) || !counted_score(x, y, relation, &counted) ||
      !predicate_score(x, y, &predicate))
    return 0;
  double sum = counted + predicate;
  sum += CONTEXT_WEIGHT * MIN(1, plx_candidates_context(candidates, a, b) / FULL_CONTEXT);
  if (relation == PLX_RELATION_EQUAL)
    sum += VALUE_WEIGHT * specificity(x->figure);
  else if (relation == PLX_RELATION_VAGUER)
    sum += VAGUER_WEIGHT;
  else
    sum -= has_moved_on(x, y) ? UPDATE_HANDICAP : DISJOINT_HANDICAP;
  return MIN(1, sum);
}

void plx_relate_figures(const PlxReport *report, PlxStory *story)
{
  g_autoptr(PlxCandidates) candidates = plx_candidates_new(report, story, sizeof(PlxFigureSlot));
  plx_candidates_gather(candidates, find_figures);
  plx_candidates_weigh(candidates);
  plx_candidates_unify(candidates, PLX_FACT_FIGURE, score, &limits);
}
