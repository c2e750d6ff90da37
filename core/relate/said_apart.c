/* How this works. Two contents that have much in common may yet tell of two things: of what came and what is
 * to come, of what may be, of two deeds by one verb, of what is so and what is not. */
#include "model/contrast.h"
#include "model/party.h"
#include "model/sense.h"
#include "relate/said_fit.h"

#include <string.h>

/* Does one do a deed to two things, and no figure tells that they are one: closes the plant, the warehouse?
 */
static gboolean things_part(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  const PlxParticipants *p = &x->participants, *q = &y->participants;
  return x->n_figures == 0 && y->n_figures == 0 && p->patient.lemma != NULL && q->patient.lemma != NULL &&
         plx_participant_compare(&p->agent, &q->agent) == PLX_PARTICIPANT_SAME &&
         plx_participant_compare(&p->patient, &q->patient) == PLX_PARTICIPANT_OTHER;
}

/* Do two persons by name do the same, or what is never one: a company and a ministry? */
static gboolean doers_part(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  const PlxParticipant *a = &x->participants.agent, *b = &y->participants.agent;
  if (a->lemma != NULL && b->lemma != NULL)
    return plx_party_nouns_part(a->lemma, b->lemma);
  return a->person && b->person && plx_participant_compare(a, b) == PLX_PARTICIPANT_OTHER;
}

/* Are those who do it, or whom it is done to, surely two, or is it done to oneself in one account? */
static gboolean are_told_of_two(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  const PlxParticipants *p = &x->participants, *q = &y->participants;
  return plx_participants_are_two(&p->agent, &q->agent) ||
         plx_participants_are_two(&p->patient, &q->patient) || (p->self && q->patient.lemma != NULL) ||
         (q->self && p->patient.lemma != NULL);
}

/* Is one verb told of two deeds, or the opposite done? */
static gboolean are_two_deeds(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  if (x->predicate == NULL || y->predicate == NULL)
    return FALSE;
  if (plx_verbs_are_opposite(x->predicate, y->predicate))
    return TRUE;
  if (strcmp(x->predicate, y->predicate) == 0 && (doers_part(x, y) || things_part(x, y)))
    return TRUE;
  return plx_sense_compare_verbs(x->predicate, y->predicate) >= PLX_SENSE_SYNONYM && are_told_of_two(x, y);
}

/* Is the one told as what came, and the other as what is to come or may be? */
static gboolean moods_part(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  const PlxSaidMood low = MIN(x->mood, y->mood), high = MAX(x->mood, y->mood);
  return low == PLX_SAID_CAME && (high == PLX_SAID_TO_COME || high == PLX_SAID_MAYBE);
}

/* Is it told in the one that it should be so? */
static gboolean duties_part(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  return (x->mood == PLX_SAID_DUTY) != (y->mood == PLX_SAID_DUTY);
}

/* What any of a kind do, and what came. */
static gboolean is_of_any(const PlxSaidSlot *any, const PlxSaidSlot *came)
{
  return any->general && !came->general && came->mood == PLX_SAID_CAME;
}

/* This year, and next year. */
static gboolean stretches_part(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  return x->to > 0 && y->to > 0 && (x->to <= y->from || y->to <= x->from);
}

gboolean plx_said_are_apart(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  const PlxSaidSlot *x = plx_said_candidate(candidates, a), *y = plx_said_candidate(candidates, b);
  const PlxSaidMood low = MIN(x->mood, y->mood), high = MAX(x->mood, y->mood);
  return plx_mention_is_own(plx_candidate(candidates, a)) !=
             plx_mention_is_own(plx_candidate(candidates, b)) &&
         (are_two_deeds(x, y) || moods_part(x, y) || duties_part(x, y) || stretches_part(x, y) ||
          is_of_any(x, y) || is_of_any(y, x) ||
          (high == PLX_SAID_ALLOWED && low != PLX_SAID_ALLOWED && x->possible != y->possible));
}

/* ---- two attributed contents ---- */

#define ALIKE_SPELT 5 /* letters that two spellings of one noun begin with */

/* Is a noun of the one's among the other's words, or is it spelt nearly so: the plant's gate, the plant? */
static gboolean has_noun(const PlxCandidates *candidates, guint32 i, const char *noun)
{
  const PlxArticle *article = plx_candidate_article(candidates, i);
  const gsize length = MIN(strlen(noun), ALIKE_SPELT);
  guint32 end;
  for (guint32 k = plx_content_tokens(article, plx_said_candidate(candidates, i)->content, &end); k < end;
       k++) {
    const char *lemma = plx_article_token(article, k)->lemma;
    if (lemma != NULL && strncmp(lemma, noun, length) == 0)
      return TRUE;
  }
  return FALSE;
}

/* What is said to be done to two things of which neither account has the other's: closed the plant, closed
 * the warehouse. */
static gboolean claims_of_two_things(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  static const char *const light[] = {"be", "do", "get", "give", "have", "make", "take", NULL};
  const PlxSaidSlot *x = plx_said_candidate(candidates, a), *y = plx_said_candidate(candidates, b);
  return !g_strv_contains(light, x->predicate) && things_part(x, y) &&
         !plx_sense_is_person(x->participants.patient.lemma) &&
         !has_noun(candidates, a, y->participants.patient.lemma) &&
         !has_noun(candidates, b, x->participants.patient.lemma);
}

/* Two who do it, of whom the one is never the other and does not speak for him: the bank, the court. */
static gboolean claims_of_two_doers(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  const char *p = x->participants.agent.lemma, *q = y->participants.agent.lemma;
  return p != NULL && q != NULL && (plx_party_nouns_part(p, q) || plx_party_nouns_take_sides(p, q));
}

static gboolean is_meant_in(const PlxSaidSlot *meaning, const PlxSaidSlot *other)
{
  return meaning->meant != NULL && meaning->mood == PLX_SAID_TO_COME &&
         strcmp(meaning->meant, other->predicate) == 0;
}

/* Is it one verb, or what is done in the one what is meant or threatened to be done in the other? */
static gboolean is_of_one_deed(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  return x->predicate != NULL && y->predicate != NULL &&
         (strcmp(x->predicate, y->predicate) == 0 || is_meant_in(x, y) || is_meant_in(y, x));
}

/* `Was leaving`, `was ready to leave`: what is told in the past and yet to come. */
static gboolean is_under_way(const PlxSaidSlot *x)
{
  return x->going_on || (x->mood == PLX_SAID_CAME && x->meant != NULL);
}

/* Who says it word for word may have said more, of which the head is what the tree makes of it. */
static gboolean is_quoted(const PlxCandidates *candidates, guint32 i)
{
  return plx_article_attribution(plx_candidate_article(candidates, i), plx_candidate(candidates, i)->index)
             ->form == PLX_FORM_DIRECT;
}

/* One of them says that it is not so. */
static gboolean one_is_negated(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  return x->negated != y->negated && x->position.force == PLX_FORCE_AFFIRM &&
         y->position.force == PLX_FORCE_AFFIRM && !(x->position.counted && y->position.counted);
}

/* That it came, and that it will come. */
static gboolean tenses_part(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  return moods_part(x, y) && !is_under_way(x) && !is_under_way(y);
}

gboolean plx_said_claims_part(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  const PlxSaidSlot *x = plx_said_candidate(candidates, a), *y = plx_said_candidate(candidates, b);
  if (is_quoted(candidates, a) || is_quoted(candidates, b))
    return FALSE;
  if (plx_verbs_are_opposite(x->predicate, y->predicate))
    return TRUE;
  if (!is_of_one_deed(x, y))
    return FALSE;
  return stretches_part(x, y) || are_told_of_two(x, y) || claims_of_two_doers(x, y) ||
         claims_of_two_things(candidates, a, b) || one_is_negated(x, y) || tenses_part(x, y);
}

/* ---- two matters ---- */

/* Is something else done or done to, of which the other account has no word: the harbour, the market? */
static gboolean is_of_something_else(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  const PlxParticipants *p = &plx_said_candidate(candidates, a)->participants,
                        *q = &plx_said_candidate(candidates, b)->participants;
  return p->patient.lemma != NULL && q->patient.lemma != NULL && p->patient.cast == PLX_NONE &&
         q->patient.cast == PLX_NONE &&
         plx_participant_compare(&p->patient, &q->patient) == PLX_PARTICIPANT_OTHER &&
         !has_noun(candidates, a, q->patient.lemma) && !has_noun(candidates, b, p->patient.lemma);
}

static gboolean nouns_part(const PlxCandidates *candidates, guint32 a, guint32 b, const char *x,
                           const char *y)
{
  return x != NULL && y != NULL && plx_sense_compare_nouns(x, y) == PLX_SENSE_OTHER &&
         !has_noun(candidates, a, y) && !has_noun(candidates, b, x);
}

/* `Dismissed the idea that the software was to blame`: what it is, is told behind it. */
static gboolean is_told_behind(const char *noun)
{
  static const char *const words[] = {"accusation", "allegation",  "charge", "claim",  "idea",
                                      "notion",     "possibility", "report", "rumour", "speculation",
                                      "suggestion", "talk",        "theory", NULL};
  return noun != NULL && g_strv_contains(words, noun);
}

/* A new park, a new road; a ban on coal, a ban on plastic bags. */
static gboolean are_two_things(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  const PlxSaidSlot *x = plx_said_candidate(candidates, a), *y = plx_said_candidate(candidates, b);
  if (is_told_behind(x->thing) || is_told_behind(y->thing))
    return FALSE;
  return nouns_part(candidates, a, b, x->thing, y->thing) ||
         (g_strcmp0(x->thing, y->thing) == 0 && nouns_part(candidates, a, b, x->of, y->of));
}

/* Do both give numbers of a kind, and no two of them alike? */
static gboolean figures_part(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  gboolean apart = FALSE;
  for (guint i = 0; i < x->n_figures; i++)
    for (guint k = 0; k < y->n_figures; k++) {
      const PlxFigureValue *v = &x->figures[i].value, *w = &y->figures[k].value;
      if (v->type != w->type || g_strcmp0(v->unit, w->unit) != 0)
        continue;
      if (v->from <= w->to && w->from <= v->to)
        return FALSE;
      apart = TRUE;
    }
  return apart;
}

static gboolean says_yes_or_no(const PlxSaidSlot *x)
{
  return x->position.force == PLX_FORCE_AFFIRM || x->position.force == PLX_FORCE_DENY;
}

/* That it came, and that it will come again: of what is left open, nobody knows which. */
static gboolean times_part(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  return says_yes_or_no(x) && says_yes_or_no(y) && is_of_one_deed(x, y) && tenses_part(x, y);
}

gboolean plx_said_matters_part(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  const PlxSaidSlot *x = plx_said_candidate(candidates, a), *y = plx_said_candidate(candidates, b);
  return stretches_part(x, y) || times_part(x, y) || figures_part(x, y) ||
         is_of_something_else(candidates, a, b) || are_two_things(candidates, a, b);
}
