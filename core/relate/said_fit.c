/* Evidence is weighed as for figures (figure_fit.c): a logistic regression, its weights fitted in the same
 * way; a content and what an article tells itself are weighed apart from two contents. They are alike by
 * their words, weighed by rarity, by how many stand in the same order, by the predicate and who does or
 * suffers it, by figures that fill one slot, a number in common and the speaker. What the words are like
 * (vectors), how many they are, times in common, where in the articles they stand and whether their sentences
 * are aligned add nothing to that. */
#include "relate/said_fit.h"

#include "model/fate.h"
#include "model/sense.h"
#include "model/source.h"
#include "relate/logistic.h"

#include <math.h>
#include <string.h>

#define ENOUGH_WORDS 6.0     /* fewer may be found together by chance */
#define MUCH 8.0             /* weight of words in common that leaves nothing to be wished */
#define ALIKE 0.8            /* of predicates that are not the same word */
#define NEAR 0.1             /* of a number, in which two accounts of one thing differ */
#define SOME_WORDS 0.1       /* that a slot in common needs beside it */
#define FILLED_NEAR 0.7      /* of a slot in common, where its values differ a little, */
#define FILLED_OTHERWISE 0.2 /* or much */
#define ALONE 0.5            /* of what a number tells, where neither what happens nor to whom is the same */
#define OTHER_ROLE 0.3       /* what a predicate in common loses for another that does or suffers it */
#define OTHERS 0.3      /* of what a number tells, of other things by their names (patients, operations) */
#define ROOT 5          /* letters by which words of one root are known */
#define ON_THE_HOUR 0.3 /* of what a number tells, as a time of day */
#define ON_THE_HALF 0.5
#define LEAST 0.1 /* what is less likely even with all that costs more to know is not looked into */

/* Of two that are attributed, and of one that its article tells itself. */
static const double weights[2][PLX_N_SAID_FITS] = {{
#include "data/said_weights.inc"
                                                   },
                                                   {
#include "data/own_weights.inc"
                                                   }};

static const PlxSaidSlot *slot(const PlxCandidates *candidates, guint32 i)
{
  return &g_array_index(candidates->slots, PlxSaidSlot, i);
}

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

static gboolean of_one_unit(const PlxFigureValue *v, const PlxFigureValue *w)
{
  return v->type == w->type && g_strcmp0(v->unit, w->unit) == 0;
}

/* Is it known that they count different things? */
static gboolean count_others(const PlxSaidFigure *p, const PlxSaidFigure *q)
{
  return p->counted != NULL && q->counted != NULL &&
         plx_sense_compare_nouns(p->counted, q->counted) == PLX_SENSE_OTHER;
}

static void weigh_pair(const PlxSaidFigure *p, const PlxSaidFigure *q, double *evidence)
{
  const PlxFigureValue *v = &p->value, *w = &q->value;
  const double a = plx_figure_size(v), b = plx_figure_size(w);
  const gboolean equal = v->from <= w->to && w->from <= v->to;
  const gboolean near = fabs(a - b) <= NEAR * MAX(fabs(a), fabs(b));
  if (v->type != PLX_FIGURE_AGE) /* a person's age is told by the way */
    evidence[PLX_SAID_FIT_FILLED] = MAX(evidence[PLX_SAID_FIT_FILLED],
                                        plx_filled_pair(p->filled, q->filled) * (equal  ? 1
                                                                                 : near ? FILLED_NEAR
                                                                                        : FILLED_OTHERWISE));
  if (!of_one_unit(v, w) || (!equal && !near))
    return;
  double *kind = &evidence[equal ? PLX_SAID_FIT_NUMBER : PLX_SAID_FIT_NEAR_NUMBER];
  *kind = MAX(*kind, MIN(p->telling, q->telling) * (count_others(p, q) ? OTHERS : 1));
}

static void weigh_numbers(const PlxSaidSlot *x, const PlxSaidSlot *y, double *evidence)
{
  for (guint i = 0; i < x->n_figures; i++)
    for (guint k = 0; k < y->n_figures; k++)
      weigh_pair(&x->figures[i], &y->figures[k], evidence);
  if (evidence[PLX_SAID_FIT_NUMBER] > 0)
    evidence[PLX_SAID_FIT_NEAR_NUMBER] = 0;
  evidence[PLX_SAID_FIT_FILLED] *= MIN(1, evidence[PLX_SAID_FIT_WORDS] / SOME_WORDS);
  if (evidence[PLX_SAID_FIT_PREDICATE] + evidence[PLX_SAID_FIT_ROLE] <= 0) {
    evidence[PLX_SAID_FIT_NUMBER] *= ALONE;
    evidence[PLX_SAID_FIT_NEAR_NUMBER] *= ALONE;
  }
}

/* What a time of day tells, by how many others there are like it. */
static double clock_tells(gint32 minute)
{
  if (minute % 60 == 0)
    return ON_THE_HOUR;
  return minute % 30 == 0 ? ON_THE_HALF : 1;
}

static void weigh_times(const PlxSaidSlot *x, const PlxSaidSlot *y, double *evidence)
{
  const gboolean known = x->from < x->to && y->from < y->to;
  if (x->minute >= 0 && x->minute == y->minute) /* told by the clock, it is as good as a number */
    evidence[PLX_SAID_FIT_NUMBER] = MAX(evidence[PLX_SAID_FIT_NUMBER], clock_tells(x->minute));
  evidence[PLX_SAID_FIT_OTHER_TIME] = known && MAX(x->from - y->to, y->from - x->to) >= PLX_DAY_SECONDS;
}

/* ---- roles ---- */

static void weigh_roles(const PlxSaidSlot *x, const PlxSaidSlot *y, double *evidence)
{
  const PlxParticipantRelation roles[] = {
      plx_participant_compare(&x->participants.agent, &y->participants.agent),
      plx_participant_compare(&x->participants.patient, &y->participants.patient)};
  const double same = evidence[PLX_SAID_FIT_PREDICATE];
  evidence[PLX_SAID_FIT_DEED] =
      roles[0] != PLX_PARTICIPANT_OTHER && roles[1] == PLX_PARTICIPANT_SAME ? same : 0;
  for (gsize i = 0; i < G_N_ELEMENTS(roles); i++) {
    evidence[PLX_SAID_FIT_ROLE] += roles[i] == PLX_PARTICIPANT_SAME ? 0.5 : 0;
    evidence[PLX_SAID_FIT_PREDICATE] *= roles[i] == PLX_PARTICIPANT_OTHER ? 1 - OTHER_ROLE : 1;
  }
}

/* ---- words ---- */

/* A content may be a part of the sentence that tells it without a source; of two contents one may be a part
 * of the other. */
static void weigh_words(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  const PlxBag *x = g_ptr_array_index(candidates->bags, a), *y = g_ptr_array_index(candidates->bags, b);
  const gboolean own_a = is_own(candidates, a), own_b = is_own(candidates, b);
  const gboolean x_is_part = own_b || (!own_a && x->norm <= y->norm);
  const PlxBag *part = x_is_part ? x : y;
  const PlxOverlap overlap = plx_bag_overlap(x, y);
  const double coverage = x_is_part ? overlap.of_a : overlap.of_b;
  const double size = MIN(1, part->terms->len / ENOUGH_WORDS);
  evidence[PLX_SAID_FIT_WORDS] = (overlap.cosine + size * coverage) / 2;
  evidence[PLX_SAID_FIT_MATCHED] = MIN(1, sqrt(overlap.cosine * x->norm * y->norm) / MUCH);
}

static gboolean begins(const char *word, const char *stem, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (word[i] != stem[i]) /* also where the word ends */
      return FALSE;
  return TRUE;
}

/* Is a thing said to be something that the other content has no word for (`the offer is final`)? */
static gboolean lacks_attribute(const PlxSaidSlot *of, const PlxSaidSlot *other)
{
  if (!of->copular || of->predicate == NULL)
    return FALSE;
  const gsize length = MIN(strlen(of->predicate), ROOT);
  for (guint i = 0; i < other->wording->words->len; i++)
    if (begins(plx_wording_word(other->wording, i), of->predicate, length))
      return FALSE;
  return TRUE;
}

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
  return slot(candidates, a)->negated != slot(candidates, b)->negated && !is_denial(candidates, a) &&
         !is_denial(candidates, b);
}

static void weigh_predicates(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  const PlxSaidSlot *x = slot(candidates, a), *y = slot(candidates, b);
  evidence[PLX_SAID_FIT_PREDICATE] = compare_predicates(x, y);
  evidence[PLX_SAID_FIT_LACKING] = (lacks_attribute(x, y) + lacks_attribute(y, x)) / 2.0;
  evidence[PLX_SAID_FIT_NEGATED] = is_contrary(candidates, a, b);
  evidence[PLX_SAID_FIT_POSSIBLE] = x->possible != y->possible;
}

static const PlxParty *speaker(const PlxCandidates *candidates, guint32 i)
{
  const PlxMention *m = plx_candidate(candidates, i);
  const PlxAttribution *a = plx_article_attribution(plx_candidate_article(candidates, i), m->index);
  return plx_candidate_party(candidates, i, plx_source_of(m->article, a));
}

static gboolean same_speaker(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  return !slot(candidates, a)->hearsay && !slot(candidates, b)->hearsay &&
         plx_party_compare(speaker(candidates, a), speaker(candidates, b)) == PLX_SOURCE_SAME;
}

/* What an article tells of long ago is no word of its own on what others say of the event; nor is that it did
 * not happen what others say of its happening. */
static gboolean is_ruled_out(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  const PlxSaidSlot *x = slot(candidates, a), *y = slot(candidates, b);
  if (!is_own(candidates, a) && !is_own(candidates, b))
    return FALSE;
  return (is_own(candidates, a) && is_own(candidates, b)) || x->long_ago != y->long_ago ||
         is_contrary(candidates, a, b);
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
  const PlxSaidSlot *x = slot(candidates, attributed), *y = slot(candidates, own);
  if (x->quoted[0] == NULL)
    return FALSE;
  for (guint i = 0; i < PLX_SAID_QUOTED && x->quoted[i] != NULL; i++)
    if (has_lemma(plx_candidate_article(candidates, own), y->content, x->quoted[i]))
      return FALSE;
  return TRUE;
}

/* What is known at once. */
static void weigh_cheap(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  memset(evidence, 0, PLX_N_SAID_FITS * sizeof *evidence);
  evidence[PLX_SAID_FIT_BASE] = 1;
  weigh_words(candidates, a, b, evidence);
  weigh_predicates(candidates, a, b, evidence);
  weigh_roles(slot(candidates, a), slot(candidates, b), evidence);
  weigh_numbers(slot(candidates, a), slot(candidates, b), evidence);
  weigh_times(slot(candidates, a), slot(candidates, b), evidence);
}

/* What costs more. */
static void weigh_dear(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  evidence[PLX_SAID_FIT_ORDER] =
      plx_wording_share(slot(candidates, a)->wording, slot(candidates, b)->wording);
  evidence[PLX_SAID_FIT_SPEAKER] =
      !is_own(candidates, a) && !is_own(candidates, b) && same_speaker(candidates, a, b);
}

gboolean plx_said_evidence(const PlxCandidates *candidates, guint32 a, guint32 b,
                           double evidence[PLX_N_SAID_FITS])
{
  if (is_ruled_out(candidates, a, b))
    return FALSE;
  weigh_cheap(candidates, a, b, evidence);
  weigh_dear(candidates, a, b, evidence);
  return evidence[PLX_SAID_FIT_WORDS] > 0;
}

double plx_said_fit(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  double evidence[PLX_N_SAID_FITS];
  if (is_ruled_out(candidates, a, b))
    return 0;
  const double *of = weights[is_own(candidates, a) || is_own(candidates, b)];
  weigh_cheap(candidates, a, b, evidence);
  evidence[PLX_SAID_FIT_ORDER] = evidence[PLX_SAID_FIT_SPEAKER] = 1;
  if (plx_logistic(of, evidence, PLX_N_SAID_FITS) < LEAST)
    return 0;
  if ((is_own(candidates, b) && leaves_claim_out(candidates, a, b)) ||
      (is_own(candidates, a) && leaves_claim_out(candidates, b, a)))
    return 0;
  weigh_dear(candidates, a, b, evidence);
  return plx_logistic(of, evidence, PLX_N_SAID_FITS);
}
