#include "relate/figure_deeds.h"

#include "model/contrast.h"
#include "model/party.h"

/* The army, the rebels. */
static gboolean take_sides(const PlxParticipant *a, const PlxParticipant *b)
{
  return a->lemma != NULL && b->lemma != NULL && plx_party_nouns_take_sides(a->lemma, b->lemma);
}

/* Is it one of several alike in the one, and the first, only or other one in the other: the blast, a second
 * blast; the north tower, the south tower? */
static gboolean is_another(const PlxParticipant *a, const PlxParticipant *b)
{
  return (a->nth != b->nth || plx_contrasts_part(a->contrast, b->contrast)) && a->lemma != NULL &&
         g_strcmp0(a->lemma, b->lemma) == 0;
}

/* By their own names, or two countries. */
static gboolean is_somebody_else(const PlxParticipant *a, const PlxParticipant *b)
{
  return ((a->proper && b->proper) || (a->country && b->country)) && a->cast != PLX_NONE &&
         b->cast != PLX_NONE && plx_participant_compare(a, b) == PLX_PARTICIPANT_OTHER;
}

gboolean plx_figure_other_deeds(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const PlxParticipants *x = &a->parties, *y = &b->parties;
  const gboolean counted = a->counted != NULL && g_strcmp0(x->patient.lemma, a->counted) == 0;
  if (plx_verbs_are_opposite(a->predicate, b->predicate) || plx_contrasts_part(a->contrast, b->contrast) ||
      is_another(&x->agent, &y->agent) || (!counted && is_another(&x->patient, &y->patient)))
    return TRUE;
  const gboolean have = a->predicate == NULL && b->predicate == NULL;
  if (!have && plx_sense_compare_verbs(a->predicate, b->predicate) < PLX_SENSE_SYNONYM)
    return FALSE;
  return is_somebody_else(&x->patient, &y->patient) || take_sides(&x->agent, &y->agent) ||
         (is_somebody_else(&x->agent, &y->agent) &&
          (x->patient.cast == PLX_NONE || x->patient.cast != y->patient.cast));
}
