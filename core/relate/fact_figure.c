/* Facts of figures: mentions that count or measure the same. The slot is what is counted, of whom, what
 * happens to them, and the words around; that two articles give the same number speaks for one slot too, the
 * more the rarer the number. What is known to differ (soldiers and civilians, killed and wounded, a rise and
 * a fall) rules a pair out. */
#include "base/table.h"
#include "data/territories.h"
#include "model/relation.h"
#include "model/sense.h"
#include "relate/candidate.h"
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
#define BACKGROUND_DAYS 7
#define PREDICATE_UNKNOWN 0.04
#define CONTEXT_WEIGHT 0.5
#define FULL_CONTEXT 0.28 /* words in common that leave no doubt */
#define VALUE_WEIGHT 0.4
#define FAR_COUNT 12 /* times as much */
#define FAR_MEASURE 4
#define VAGUER_WEIGHT 0.06
#define DISJOINT_HANDICAP 0.14
#define UPDATE_HANDICAP 0.06 /* if the later article says more */

/* A rank counts only with a superlative (the second-largest): the first time and the third round are names of
 * times and rounds. */
static gboolean is_rank(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = MIN(figure->token + 4, s->first_token + s->n_tokens);
  for (guint32 i = figure->token; i < end; i++)
    if (plx_article_token(article, i)->xpos == PLX_XPOS_JJS)
      return TRUE;
  return FALSE;
}

static gboolean is_comparable(const PlxArticle *article, const PlxFigure *figure)
{
  if (plx_article_sentence(article, figure->sentence)->furniture || figure->conversion_of != PLX_NONE)
    return FALSE;
  return figure->type != PLX_FIGURE_ORDINAL || is_rank(article, figure);
}

/* Figures of one dimension are proposed as partners even if no word around them is the same. */
static void add_dimension(PlxBag *bag, PlxLexicon *lexicon, const PlxFigure *figure)
{
  PlxFigureValue value;
  if (!plx_figure_value(figure, &value))
    return;
  g_autofree char *word = g_strdup_printf("=%d %s", figure->type, value.unit != NULL ? value.unit : "");
  plx_bag_add_word(bag, lexicon, word, PROPOSE_WEIGHT);
}

static PlxBag *words_around(PlxLexicon *lexicon, const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  PlxBag *bag = plx_bag_new();
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    if (plx_span_contains(figure->span, plx_article_token(article, i)->span))
      continue;
    const guint32 apart = i > figure->token ? i - figure->token : figure->token - i;
    plx_bag_add(bag, lexicon, article, i, 1, apart <= NEAR_TOKENS ? 3 : 1);
  }
  add_dimension(bag, lexicon, figure);
  return bag;
}

static void find_figures(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->figures->len; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    if (is_comparable(article, figure))
      plx_candidates_add(candidates, (PlxMention){number, figure->sentence, i, figure->statement},
                         words_around(candidates->lexicon, article, figure));
  }
}

static const PlxFigure *figure_of(const PlxCandidates *candidates, guint32 i)
{
  return plx_article_figure(plx_candidate_article(candidates, i), plx_candidate(candidates, i)->index);
}

static const char *predicate_of(const PlxArticle *article, const PlxFigure *figure)
{
  return figure->predicate_token != PLX_NONE ? plx_article_token(article, figure->predicate_token)->lemma
                                             : NULL;
}

/* How telling it is that two articles give this number: 404 tells more than 2. */
static double specificity(const PlxFigure *figure)
{
  const PlxDecimal value = figure->has_low ? figure->low : figure->high;
  const double digits = log10(fabs((double)value.mantissa) + 1);
  return figure->vague ? 0.3 : MIN(1, 0.3 + digits / 3);
}

/* Whose they are: the nation that a word of the statement names (`Azeri civilians`, `soldiers of Armenia`);
 * NULL if none does. */
static const char *owner_of(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxSpan span = plx_article_token(article, i)->span;
    if (!plx_span_contains(figure->statement, span))
      continue;
    const char *word = article->text + span.start;
    const PlxTerritory *row =
        plx_table_find(plx_demonyms, plx_n_demonyms, sizeof *row, word, plx_span_length(span));
    if (row == NULL)
      row = plx_table_find(plx_territories, plx_n_territories, sizeof *row, word, plx_span_length(span));
    if (row != NULL)
      return row->name;
  }
  return NULL;
}

static gboolean different_owners(const PlxArticle *x, const PlxFigure *a, const PlxArticle *y,
                                 const PlxFigure *b)
{
  const char *owner_a = owner_of(x, a), *owner_b = owner_of(y, b);
  return owner_a != NULL && owner_b != NULL && strcmp(owner_a, owner_b) != 0;
}

static gboolean same_kind(const PlxFigure *a, const PlxFigure *b)
{
  if (a->type != b->type)
    return FALSE;
  if (a->trend != b->trend && a->trend != PLX_TREND_NONE && b->trend != PLX_TREND_NONE)
    return FALSE;
  return a->role == b->role || a->role == PLX_ROLE_NONE || b->role == PLX_ROLE_NONE;
}

/* What it counts: its noun, or a person where the number itself is a pronoun (`nobody`, `no one`). */
static const char *counted_of(const PlxArticle *article, const PlxFigure *figure)
{
  if (figure->counted_lemma != NULL || figure->type != PLX_FIGURE_NUMBER)
    return figure->counted_lemma;
  return plx_article_token(article, figure->token)->upos == PLX_UPOS_PRON ? "person" : NULL;
}

/* Whose age it is: the name just before it; PLX_NONE if none stands there. */
static guint32 person_of(const PlxArticle *article, const PlxFigure *figure)
{
  for (guint32 i = article->names->len; i-- > 0;) {
    const PlxName *name = plx_article_name(article, i);
    if (name->sentence == figure->sentence && name->type == PLX_NAME_PERSON &&
        name->span.end <= figure->span.start && figure->span.start - name->span.end <= 3)
      return name->cast;
  }
  return PLX_NONE;
}

/* The same number of two digits or more may be one figure, said to count two things: that is a finding too.
 */
static gboolean same_telling_value(const PlxFigure *a, const PlxFigure *b)
{
  return !a->vague && a->has_low && plx_decimal_to_double(a->low) >= 10 &&
         plx_figure_relation(a, b) == PLX_RELATION_EQUAL;
}

/* A count without its noun may still be of the other's; two different nouns rule it out. FALSE then. */
static gboolean counted_score(const PlxArticle *x, const PlxFigure *a, const PlxArticle *y,
                              const PlxFigure *b, double *score)
{
  const char *p = counted_of(x, a), *q = counted_of(y, b);
  *score = COUNTED_UNKNOWN;
  if (a->type == PLX_FIGURE_AGE && person_of(x, a) != PLX_NONE && person_of(y, b) != PLX_NONE) {
    *score = SAME_PERSON;
    return person_of(x, a) == person_of(y, b);
  }
  if (p == NULL || q == NULL)
    return TRUE;
  const PlxSense sense = plx_sense_compare_nouns(p, q);
  *score = counted_weight[sense] + (a->type == PLX_FIGURE_AGE && sense == PLX_SENSE_SAME ? SAME_AGED : 0);
  return sense != PLX_SENSE_OTHER || a->type != PLX_FIGURE_NUMBER || same_telling_value(a, b);
}

/* What befalls people, by the commonest verb. */
static int fate_of(const char *verb)
{
  static const char *const fates[] = {"kill", "injure", "arrest", "miss", "rescue", "evacuate", "charge"};
  static const char *const states[] = {"dead",    "hurt",      "arrested", "missing",
                                       "rescued", "evacuated", "charged"};
  for (gsize i = 0; verb != NULL && i < G_N_ELEMENTS(fates); i++)
    if (plx_sense_compare_verbs(verb, fates[i]) >= PLX_SENSE_SYNONYM || strcmp(verb, states[i]) == 0)
      return (int)i;
  return -1;
}

/* What the predicates of two figures say for one slot: what befell people, and which way something is
 * measured (deep, wide, long), say much. FALSE if they rule it out. */
static gboolean predicate_score(const char *p, const char *q, double *score)
{
  static const char *const dimensions[] = {"deep", "depth", "height", "high",  "length", "long",
                                           "tall", "thick", "wide",   "width", NULL};
  const int fate_p = fate_of(p), fate_q = fate_of(q);
  *score = PREDICATE_UNKNOWN;
  if (p == NULL || q == NULL)
    return TRUE;
  if (fate_p >= 0 && fate_q >= 0) {
    *score = SAME_FATE;
    return fate_p == fate_q;
  }
  if (strcmp(p, q) == 0 && g_strv_contains(dimensions, p))
    *score = SAME_DIMENSION;
  else
    *score = predicate_weight[plx_sense_compare_verbs(p, q)];
  return TRUE;
}

/* Does the figure's sentence tell of what was well before the article: last year's toll, an earlier flood? */
static gboolean is_background(const PlxArticle *article, const PlxFigure *figure)
{
  if (!article->published.known)
    return FALSE;
  const gint64 now = plx_instant_local_day(article->published) * PLX_DAY_SECONDS;
  for (guint32 i = 0; i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->sentence == figure->sentence && time->anchored && time->type <= PLX_TIME_TIME &&
        time->bound != PLX_BOUND_AT_LEAST && time->to < now - BACKGROUND_DAYS * PLX_DAY_SECONDS)
      return TRUE;
  }
  return FALSE;
}

/* Values so far apart are not two accounts of one thing: a price of a share and of the company. */
static gboolean far_apart(const PlxFigure *a, const PlxFigure *b)
{
  PlxFigureValue v, w;
  if (!plx_figure_value(a, &v) || !plx_figure_value(b, &w))
    return TRUE;
  const double x = v.has_low ? plx_decimal_to_double(v.low) : v.to,
               y = w.has_low ? plx_decimal_to_double(w.low) : w.to;
  if (x <= 0 || y <= 0 ||
      (a->low.mantissa == b->low.mantissa && a->low.mantissa > 9)) /* a slipped point: 12 and 1.2 */
    return FALSE;
  return MAX(x, y) > (a->type == PLX_FIGURE_NUMBER ? FAR_COUNT : FAR_MEASURE) * MIN(x, y);
}

/* Did the article that says more come out later? */
static gboolean has_moved_on(const PlxArticle *x, const PlxFigure *a, const PlxArticle *y, const PlxFigure *b)
{
  PlxFigureValue v, w;
  if (!x->published.known || !y->published.known || !plx_figure_value(a, &v) || !plx_figure_value(b, &w))
    return FALSE;
  const gint64 later = y->published.seconds - x->published.seconds;
  return later != 0 && (later > 0) == (w.to > v.to);
}

static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  const PlxArticle *x = plx_candidate_article(candidates, a), *y = plx_candidate_article(candidates, b);
  const PlxFigure *f = figure_of(candidates, a), *g = figure_of(candidates, b);
  const PlxRelation relation = plx_figure_relation(f, g);
  double counted, predicate;
  if (relation == PLX_RELATION_UNKNOWN || !same_kind(f, g) || !counted_score(x, f, y, g, &counted) ||
      different_owners(x, f, y, g))
    return 0;
  if (relation == PLX_RELATION_DISJOINT && far_apart(f, g))
    return 0;
  if (!predicate_score(predicate_of(x, f), predicate_of(y, g), &predicate))
    return 0;
  const gboolean past = is_background(x, f), other_past = is_background(y, g);
  if (past != other_past || (past && relation != PLX_RELATION_EQUAL))
    return 0;
  double sum = counted + predicate;
  sum += CONTEXT_WEIGHT * MIN(1, plx_candidates_context(candidates, a, b) / FULL_CONTEXT);
  if (relation == PLX_RELATION_EQUAL)
    sum += VALUE_WEIGHT * specificity(f);
  else if (relation == PLX_RELATION_VAGUER)
    sum += VAGUER_WEIGHT;
  else
    sum -= has_moved_on(x, f, y, g) ? UPDATE_HANDICAP : DISJOINT_HANDICAP;
  return MIN(1, sum);
}

void plx_relate_figures(const PlxReport *report, PlxStory *story)
{
  g_autoptr(PlxCandidates) candidates = plx_candidates_new(report, story);
  plx_candidates_gather(candidates, find_figures);
  plx_candidates_weigh(candidates);
  plx_candidates_unify(candidates, PLX_FACT_FIGURE, score, &limits);
}
