/* Evidence is weighed as for figures (figure_fit.c): a logistic regression, its weights fitted in the same
 * way; a content and what an article tells itself are weighed apart from two contents. They are alike by
 * their words, by the predicate and who does or suffers it, by figures that fill one slot, and by the
 * speaker. The words count as in bag.h (plx_bag_share()), those near the head of what is told more than those
 * farther down its tree.
 *
 * On 1,521 pairs of real articles that readers judged, its average precision is 0.67, 0.63 with the cosine of
 * the words by their rarity. Nothing else that was tried adds to it: how many words stand in the same order,
 * a number in common, times that differ, how much of either is covered, where in the articles they stand,
 * what the words are like (vectors of the contents or word by word, a sentence encoder). That neither has
 * more in common with anything else in the other's article tells pairs apart better (F1 of a content and what
 * an article tells itself 57 instead of 51, each story by the weights of the others), and finds no more:
 * facts are made by competition already (cluster.h). */
#include "relate/said_fit.h"

#include "model/fate.h"
#include "model/party.h"
#include "model/sense.h"
#include "model/source.h"
#include "relate/logistic.h"

#include <math.h>
#include <string.h>

#define ALIKE 0.8            /* of predicates that are not the same word */
#define NEAR 0.1             /* of a number, in which two accounts of one thing differ */
#define SOME_WORDS 0.1       /* that a slot in common needs beside it */
#define FILLED_NEAR 0.7      /* of a slot in common, where its values differ a little, */
#define FILLED_OTHERWISE 0.2 /* or much */
#define OTHER_ROLE 0.3       /* what a predicate in common loses for another that does or suffers it */
#define LEAST 0.1            /* what is less likely even if one does and says both is not looked into, */
#define LEAST_DISPUTED 0.05  /* or where he takes two stands */
#define DISPUTED 3           /* odds that they raise */

/* Of two that are attributed, and of one that its article tells itself. */
static const double weights[2][PLX_N_SAID_FITS] = {{
#include "data/said_weights.inc"
                                                   },
                                                   {
#include "data/own_weights.inc"
                                                   }};

static gboolean is_own(const PlxCandidates *candidates, guint32 i)
{
  return plx_mention_is_own(plx_candidate(candidates, i));
}

static gboolean has_verb_of(const PlxSaidSlot *slot, const char *lemma)
{
  for (guint i = 0; i < PLX_SAID_VERBS && slot->verbs[i] != NULL && lemma != NULL; i++)
    if (slot->verbs[i][0] == lemma[0] && strcmp(slot->verbs[i], lemma) == 0)
      return TRUE;
  return FALSE;
}

/* Do two verbs or nouns tell of one thing that happens, by the dictionary, by the list of events, or by what
 * befalls somebody? */
static gboolean alike(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  if (x->predicate == NULL || y->predicate == NULL)
    return FALSE;
  return plx_meanings_alike(&x->meaning, &y->meaning) ||
         (x->event.kind != NULL && g_strcmp0(x->event.kind, y->event.kind) == 0) ||
         (x->fate != PLX_FATE_NONE && x->fate == y->fate);
}

/* How much the predicates are one: the same, or alike, or each a verb of the other content (`fell while
 * harvesting`, `was harvesting when he fell`), or one of them (`is expected to fall`, `will fall`). */
static double compare_predicates(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  if (x->predicate != NULL && g_strcmp0(x->predicate, y->predicate) == 0)
    return 1;
  const double held = (has_verb_of(x, y->predicate) ? 0.5 : 0) + (has_verb_of(y, x->predicate) ? 0.5 : 0);
  return MAX(held, alike(x, y) ? ALIKE : 0);
}

/* ---- values ---- */

static gboolean are_equal(const PlxFigureValue *v, const PlxFigureValue *w)
{
  return v->from <= w->to && w->from <= v->to;
}

static gboolean are_near(const PlxFigureValue *v, const PlxFigureValue *w)
{
  const double a = plx_figure_size(v), b = plx_figure_size(w);
  return fabs(a - b) <= NEAR * MAX(fabs(a), fabs(b));
}

/* How surely two values are of one thing. */
static double share_slot(const PlxSaidFigure *p, const PlxSaidFigure *q)
{
  const PlxFigureValue *v = &p->value, *w = &q->value;
  if (v->type == PLX_FIGURE_AGE) /* a person's age is told by the way */
    return 0;
  return plx_filled_pair(p->filled, q->filled) * (are_equal(v, w)  ? 1
                                                  : are_near(v, w) ? FILLED_NEAR
                                                                   : FILLED_OTHERWISE);
}

/* How surely two hours are of one event, and one hour. */
static double share_hour(const PlxSaidHour *p, const PlxSaidHour *q)
{
  return p->from < q->to && q->from < p->to ? plx_filled_pair(p->filled, q->filled) : 0;
}

static void weigh_values(const PlxSaidSlot *x, const PlxSaidSlot *y, double *evidence)
{
  double most = 0;
  for (guint i = 0; i < x->n_figures; i++)
    for (guint k = 0; k < y->n_figures; k++)
      most = MAX(most, share_slot(&x->figures[i], &y->figures[k]));
  for (guint i = 0; i < x->n_hours; i++)
    for (guint k = 0; k < y->n_hours; k++)
      most = MAX(most, share_hour(&x->hours[i], &y->hours[k]));
  evidence[PLX_SAID_FIT_FILLED] = most * MIN(1, evidence[PLX_SAID_FIT_WORDS] / SOME_WORDS);
}

/* ---- roles ---- */

static void weigh_roles(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  const PlxSaidSlot *x = plx_said_candidate(candidates, a), *y = plx_said_candidate(candidates, b);
  const PlxParticipantRelation roles[] = {
      plx_participant_compare(&x->participants.agent, &y->participants.agent),
      plx_participant_compare(&x->participants.patient, &y->participants.patient)};
  evidence[PLX_SAID_FIT_ROLE] = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(roles); i++) {
    evidence[PLX_SAID_FIT_ROLE] += roles[i] == PLX_PARTICIPANT_SAME ? 0.5 : 0;
    evidence[PLX_SAID_FIT_PREDICATE] *= roles[i] == PLX_PARTICIPANT_OTHER ? 1 - OTHER_ROLE : 1;
  }
}

/* ---- what rules out ---- */

/* Who denies a thing may be told so in either way: that there was none, or that there was one. */
static gboolean is_denial(const PlxCandidates *candidates, guint32 i)
{
  const PlxMention *m = plx_candidate(candidates, i);
  const PlxStance stance =
      plx_mention_is_own(m) ? PLX_STANCE_SAY
                            : plx_article_attribution(plx_candidate_article(candidates, i), m->index)->stance;
  return stance == PLX_STANCE_DENY || stance == PLX_STANCE_REJECT;
}

/* Does the one tell that it happens, the other that it does not? */
static gboolean is_contrary(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  return plx_said_candidate(candidates, a)->negated != plx_said_candidate(candidates, b)->negated &&
         !is_denial(candidates, a) && !is_denial(candidates, b);
}

static const PlxParty *speaker(const PlxCandidates *candidates, guint32 i)
{
  const PlxMention *m = plx_candidate(candidates, i);
  const PlxAttribution *a = plx_article_attribution(plx_candidate_article(candidates, i), m->index);
  return plx_candidate_party(candidates, i, plx_source_of(m->article, a));
}

static gboolean same_speaker(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  return !plx_said_candidate(candidates, a)->hearsay && !plx_said_candidate(candidates, b)->hearsay &&
         plx_party_compare(speaker(candidates, a), speaker(candidates, b)) == PLX_SOURCE_SAME;
}

/* Do both give values of one kind, and none that could be the other's: an altitude of 550 km, of 2,300 miles?
 */
static gboolean values_part(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  gboolean of_one_kind = FALSE;
  for (guint i = 0; i < x->n_figures; i++)
    for (guint k = 0; k < y->n_figures; k++) {
      const PlxFigureValue *v = &x->figures[i].value, *w = &y->figures[k].value;
      if (v->type == w->type && (are_equal(v, w) || are_near(v, w)))
        return FALSE;
      of_one_kind |= v->type == w->type;
    }
  return of_one_kind;
}

/* What an article tells of long ago is no word of its own on what others say of the event; nor is that it did
 * not happen what others say of its happening, or another value of it. */
static gboolean is_ruled_out(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  const PlxSaidSlot *x = plx_said_candidate(candidates, a), *y = plx_said_candidate(candidates, b);
  if (!is_own(candidates, a) && !is_own(candidates, b))
    return FALSE;
  return (is_own(candidates, a) && is_own(candidates, b)) || x->long_ago != y->long_ago ||
         is_contrary(candidates, a, b) || values_part(x, y);
}

static gboolean has_lemma(const PlxArticle *article, PlxSpan span, const char *lemma)
{
  const PlxSentence *s = plx_article_sentence(article, plx_article_sentence_at(article, span.start));
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (g_strcmp0(plx_article_token(article, i)->lemma, lemma) == 0)
      return TRUE;
  return FALSE;
}

/* Does an article's own sentence leave out all that an attributed content quotes? Then it does not make that
 * claim: an offer is told, but not that it is the “best and final” one. */
static gboolean leaves_claim_out(const PlxCandidates *candidates, guint32 attributed, guint32 own)
{
  const PlxSaidSlot *x = plx_said_candidate(candidates, attributed), *y = plx_said_candidate(candidates, own);
  if (x->quoted[0] == NULL)
    return FALSE;
  for (guint i = 0; i < PLX_SAID_QUOTED && x->quoted[i] != NULL; i++)
    if (has_lemma(plx_candidate_article(candidates, own), y->content, x->quoted[i]))
      return FALSE;
  return TRUE;
}

/* Have two contents but one word in common: arrived, whoever did? */
static gboolean share_one_word(const PlxBag *a, const PlxBag *b)
{
  guint32 i = 0, k = 0, n = 0;
  while (i < a->terms->len && k < b->terms->len && n < 2) {
    const guint32 x = plx_bag_term(a, i)->word, y = plx_bag_term(b, k)->word;
    n += x == y;
    i += x <= y;
    k += y <= x;
  }
  return n < 2;
}

/* All but the roles and who says it, which cost more to know. */
static void weigh_contents(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  const PlxSaidSlot *x = plx_said_candidate(candidates, a), *y = plx_said_candidate(candidates, b);
  const PlxBag *told_x = g_ptr_array_index(candidates->bags, a),
               *told_y = g_ptr_array_index(candidates->bags, b);
  memset(evidence, 0, PLX_N_SAID_FITS * sizeof *evidence);
  evidence[PLX_SAID_FIT_BASE] = 1;
  evidence[PLX_SAID_FIT_WORDS] = plx_bag_share(told_x, told_y, plx_bag_cosine(told_x, told_y));
  evidence[PLX_SAID_FIT_PREDICATE] = compare_predicates(x, y);
  evidence[PLX_SAID_FIT_POSSIBLE] = x->possible != y->possible;
  weigh_values(x, y, evidence);
}

static gboolean is_one_speaker(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  return !is_own(candidates, a) && !is_own(candidates, b) && same_speaker(candidates, a, b);
}

gboolean plx_said_evidence(const PlxCandidates *candidates, guint32 a, guint32 b,
                           double evidence[PLX_N_SAID_FITS])
{
  if (is_ruled_out(candidates, a, b))
    return FALSE;
  weigh_contents(candidates, a, b, evidence);
  weigh_roles(candidates, a, b, evidence);
  evidence[PLX_SAID_FIT_SPEAKER] = is_one_speaker(candidates, a, b);
  return evidence[PLX_SAID_FIT_WORDS] > 0;
}

/* Is it an answer to what others ask or say? */
static gboolean is_answer(PlxForce force)
{
  return force == PLX_FORCE_AGREE || force == PLX_FORCE_DECLINE || force == PLX_FORCE_DENY ||
         force == PLX_FORCE_OPEN;
}

/* Is it no more than said? What is admitted or confirmed is asked about, too. */
static gboolean is_plain(const PlxPosition *position)
{
  return position->force == PLX_FORCE_AFFIRM && !position->firm;
}

/* Are the two stands of one who is asked about a thing: to deny it, to admit it, to leave it open? Few are
 * asked much. */
static gboolean is_disputed(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  return (is_answer(x->position.force) || is_answer(y->position.force)) && !is_plain(&x->position) &&
         !is_plain(&y->position) && plx_position_compare(&x->position, &y->position) == PLX_POSITION_OTHER;
}

static double with_odds(double probability, double odds)
{
  return probability * odds / (1 - probability + probability * odds);
}

double plx_said_fit(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  double evidence[PLX_N_SAID_FITS];
  if (is_ruled_out(candidates, a, b))
    return 0;
  const double *of = weights[is_own(candidates, a) || is_own(candidates, b)];
  weigh_contents(candidates, a, b, evidence);
  evidence[PLX_SAID_FIT_SPEAKER] = 1;
  const gboolean disputed = is_disputed(plx_said_candidate(candidates, a), plx_said_candidate(candidates, b));
  const double least = disputed ? LEAST_DISPUTED : LEAST;
  evidence[PLX_SAID_FIT_ROLE] = of[PLX_SAID_FIT_ROLE] > 0 ? 1 : 0;
  if (plx_logistic(of, evidence, PLX_N_SAID_FITS) < least) /* whoever does it */
    return 0;
  weigh_roles(candidates, a, b, evidence);
  if (plx_logistic(of, evidence, PLX_N_SAID_FITS) < least)
    return 0;
  if (evidence[PLX_SAID_FIT_FILLED] == 0 &&
      share_one_word(g_ptr_array_index(candidates->bags, a), g_ptr_array_index(candidates->bags, b)) &&
      !is_one_speaker(candidates, a, b))
    return 0;
  if ((is_own(candidates, b) && leaves_claim_out(candidates, a, b)) ||
      (is_own(candidates, a) && leaves_claim_out(candidates, b, a)))
    return 0;
  evidence[PLX_SAID_FIT_SPEAKER] = is_one_speaker(candidates, a, b);
  const double fit = plx_logistic(of, evidence, PLX_N_SAID_FITS);
  return disputed && evidence[PLX_SAID_FIT_SPEAKER] > 0 ? with_odds(fit, DISPUTED) : fit;
}
