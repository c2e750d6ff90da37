/* How this works: events are compared by their kinds (event.h). Where one verb tells only that something
 * begins, ends or happens, the kind of what does is its noun's. Kinds that differ may still be of one
 * occasion: a ship that sinks and those who die. */
#include "relate/time_event.h"

#include "model/sense.h"
#include "relate/time_apart.h"

#include <string.h>

gboolean plx_time_is_aspect(const char *kind)
{
  static const char *const aspects[] = {"end", "happen", "open", "start", NULL};
  return kind != NULL && g_strv_contains(aspects, kind);
}

/* What becomes of the thing itself: `start` of `the trial began`, whose kind is a trial; NULL. */
static const char *aspect_of(const PlxTimeSlot *slot)
{
  return plx_time_is_aspect(slot->event.name)   ? slot->event.name
         : plx_time_is_aspect(slot->event.kind) ? slot->event.kind
                                                : NULL;
}

gboolean plx_time_opposite(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const char *x = aspect_of(a), *y = aspect_of(b);
  if (x == NULL || y == NULL)
    return FALSE;
  const gboolean happen = strcmp(x, "happen") == 0 || strcmp(y, "happen") == 0;
  return !happen && (strcmp(x, "end") == 0) != (strcmp(y, "end") == 0);
}

gboolean plx_time_other_kinds(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const char *x = a->event.kind, *y = b->event.kind;
  return plx_time_opposite(a, b) ||
         (x != NULL && y != NULL && strcmp(x, y) != 0 && !(plx_time_is_aspect(x) || plx_time_is_aspect(y)));
}

/* The kind that the noun tells, where the verb leaves that to it: not that of `was charged with murder`. */
static const char *kind_of_noun(const PlxTimeSlot *slot)
{
  const char *kind = slot->event.kind;
  return kind == NULL || plx_time_is_aspect(kind) ? plx_event_noun_kind(slot->noun) : NULL;
}

const char *plx_time_common_kind(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const char *const kinds_a[] = {a->event.kind, kind_of_noun(a)};
  const char *const kinds_b[] = {b->event.kind, kind_of_noun(b)};
  for (gsize i = 0; i < G_N_ELEMENTS(kinds_a); i++)
    for (gsize k = 0; k < G_N_ELEMENTS(kinds_b); k++)
      if (kinds_a[i] != NULL && g_strcmp0(kinds_a[i], kinds_b[k]) == 0)
        return kinds_a[i];
  return !plx_time_other_kinds(a, b) && (a->event.kind != NULL || b->event.kind != NULL) &&
                 g_strcmp0(a->event.name, b->event.name) == 0
             ? a->event.name
             : NULL;
}

gboolean plx_time_same_noun(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  return a->noun != NULL && b->noun != NULL && plx_sense_compare_nouns(a->noun, b->noun) >= PLX_SENSE_SYNONYM;
}

gboolean plx_time_same_nth(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  return plx_time_slot_nth(a) > 0 && plx_time_slot_nth(a) == plx_time_slot_nth(b) &&
         plx_participant_compare(&a->who.patient, &b->who.patient) != PLX_PARTICIPANT_OTHER;
}

gboolean plx_time_stage_of_one(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const char *x = aspect_of(a), *y = aspect_of(b);
  if (a->event.kind == NULL || b->event.kind == NULL || (x != NULL) == (y != NULL))
    return FALSE;
  return strcmp(x != NULL ? x : y, "happen") != 0 && plx_time_common_kind(a, b) == NULL &&
         plx_participant_compare(&a->who.patient, &b->who.patient) == PLX_PARTICIPANT_SAME;
}

/* Are two kinds often told of one moment: the attack, and that people were killed in it? */
static gboolean are_of_one_occasion(const char *x, const char *y)
{
  static const char *const occasions[][12] = {
      {"attack", "die", "enter", "explode", "hit", "injure", "raid", "shoot", "siege", "stab", NULL},
      {"alarm", "collapse", "crash", "die", "explode", "fire", "hit", "injure", "sink", NULL},
      {"die", "hit", "injure", "landfall", "overflow", "quake", "slide", NULL},
      {"approve", "elect", "reject", "result", "vote", "win", NULL},
      {"acquit", "convict", "dismiss", "rule", "sentence", NULL},
      {"agree", "buy", "merge", "sell", NULL},
      {"enter", "kidnap", "raid", "rob", "attack", NULL},
      {"evacuate", "leave", "order", NULL},
      {"launch", "publish", "release", NULL},
      {"launch", "test", NULL},
      {"hit", "protest", "strike", NULL},
      {"collapse", "outage", NULL},
      {"find", "search", NULL},
      {"arrest", "raid", "surrender", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(occasions); i++)
    if (g_strv_contains(occasions[i], x) && g_strv_contains(occasions[i], y))
      return TRUE;
  return FALSE;
}

gboolean plx_time_one_occasion(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const char *x = a->event.kind, *y = b->event.kind;
  return x != NULL && y != NULL && are_of_one_occasion(x, y);
}

/* Does what a verb tells happen to what a noun names: `gave a concert`, `cancelled the concert`? */
static gboolean acts_on(const PlxTimeSlot *slot, const PlxTimeSlot *noun)
{
  return noun->owned && (plx_sense_compare_nouns(slot->who.patient.lemma, noun->noun) >= PLX_SENSE_SYNONYM ||
                         plx_sense_compare_nouns(slot->who.agent.lemma, noun->noun) >= PLX_SENSE_SYNONYM);
}

/* `Gave a concert`, which is no more than that there was one. */
static gboolean holds(const PlxTimeSlot *slot, const PlxTimeSlot *noun)
{
  return slot->event.kind == NULL && acts_on(slot, noun);
}

/* Has either somebody or something in it that the other has too: `the collapse of the bridge`, `the bridge
 * came down`? */
static gboolean share_participant(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const PlxParticipant *const of_a[] = {&a->who.agent, &a->who.patient};
  const PlxParticipant *const of_b[] = {&b->who.agent, &b->who.patient};
  for (gsize i = 0; i < G_N_ELEMENTS(of_a); i++)
    for (gsize k = 0; k < G_N_ELEMENTS(of_b); k++)
      if (plx_participant_compare(of_a[i], of_b[k]) == PLX_PARTICIPANT_SAME)
        return TRUE;
  return FALSE;
}

gboolean plx_time_other_noun(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  if (!(a->owned || b->owned) || a->event.name == NULL || b->event.name == NULL || holds(a, b) || holds(b, a))
    return FALSE;
  if (plx_time_common_kind(a, b) != NULL || plx_time_same_noun(a, b) || plx_time_one_occasion(a, b))
    return FALSE;
  const gboolean aspects = aspect_of(a) != NULL && aspect_of(b) != NULL;
  return !aspects && !share_participant(a, b) &&
         plx_sense_compare_verbs(a->event.name, b->event.name) < PLX_SENSE_SYNONYM;
}

gboolean plx_time_other_content(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const PlxEvent *x = &a->content, *y = &b->content;
  if (x->name == NULL || y->name == NULL)
    return FALSE;
  const PlxParticipantRelation patients =
      plx_participant_compare(&a->content_who.patient, &b->content_who.patient);
  if (patients != PLX_PARTICIPANT_UNSURE)
    return patients == PLX_PARTICIPANT_OTHER;
  const gboolean alike = x->kind != NULL && g_strcmp0(x->kind, y->kind) == 0;
  return !alike && plx_sense_compare_verbs(x->name, y->name) < PLX_SENSE_SYNONYM;
}

gboolean plx_time_kinds_known(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  return (a->event.kind != NULL && b->event.kind != NULL) || acts_on(a, b) || acts_on(b, a);
}

gboolean plx_time_of_two(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  return plx_time_common_kind(a, b) == NULL && (plx_time_stage_of_one(a, b) || plx_time_opposite(a, b) ||
                                                (plx_time_other_kinds(a, b) && !plx_time_one_occasion(a, b)));
}
