/* How this works. Two forces contradict or they do not (a list of pairs); a negation within what is said
 * turns what is affirmed into what is denied; what is expected or feared is less than what is confirmed. */
#include "model/position.h"
#include "model/sense.h"

#include <string.h>

/* Which forces contradict one another; what is not told is no difference. */
static const PlxForce contrary[][2] = {
    {PLX_FORCE_AFFIRM, PLX_FORCE_DENY},    {PLX_FORCE_AFFIRM, PLX_FORCE_OPEN},
    {PLX_FORCE_AFFIRM, PLX_FORCE_DECLINE}, {PLX_FORCE_DENY, PLX_FORCE_OPEN},
    {PLX_FORCE_DENY, PLX_FORCE_DECLINE},   {PLX_FORCE_DENY, PLX_FORCE_EXPECT},
    {PLX_FORCE_DENY, PLX_FORCE_FEAR},      {PLX_FORCE_DENY, PLX_FORCE_CALL},
    {PLX_FORCE_DENY, PLX_FORCE_ORDER},     {PLX_FORCE_DENY, PLX_FORCE_AGREE},
    {PLX_FORCE_DENY, PLX_FORCE_PRAISE},    {PLX_FORCE_OPEN, PLX_FORCE_EXPECT},
    {PLX_FORCE_OPEN, PLX_FORCE_CALL},      {PLX_FORCE_OPEN, PLX_FORCE_ORDER},
    {PLX_FORCE_OPEN, PLX_FORCE_AGREE},     {PLX_FORCE_CALL, PLX_FORCE_ORDER},
    {PLX_FORCE_CALL, PLX_FORCE_AGREE},     {PLX_FORCE_BLAME, PLX_FORCE_AGREE},
    {PLX_FORCE_BLAME, PLX_FORCE_PRAISE},
};

static gboolean contradict(PlxForce a, PlxForce b)
{
  for (gsize i = 0; i < G_N_ELEMENTS(contrary); i++)
    if ((contrary[i][0] == a && contrary[i][1] == b) || (contrary[i][0] == b && contrary[i][1] == a))
      return TRUE;
  return FALSE;
}

static gboolean is_yes_or_no(PlxForce force)
{
  return force == PLX_FORCE_AFFIRM || force == PLX_FORCE_DENY || force == PLX_FORCE_EXPECT;
}

/* What is less than saying so, set against what is more. */
static gboolean is_unsure(PlxForce force)
{
  return force == PLX_FORCE_FEAR || force == PLX_FORCE_EXPECT;
}

static PlxForce turned(PlxForce force)
{
  return force == PLX_FORCE_DENY ? PLX_FORCE_AFFIRM : PLX_FORCE_DENY;
}

/* `Does not have` and `has` tell nothing of one thing. */
static gboolean is_light(const char *verb)
{
  static const char *const verbs[] = {"be", "do", "get", "have", "make", "take", NULL};
  return verb == NULL || g_strv_contains(verbs, verb);
}

/* Not to want to go, to want to stay. */
static gboolean are_of_one_deed(const PlxPosition *a, const PlxPosition *b)
{
  return plx_sense_compare_verbs(a->predicate, b->predicate) >= PLX_SENSE_SYNONYM &&
         (a->complement == NULL || b->complement == NULL ||
          plx_sense_compare_verbs(a->complement, b->complement) >= PLX_SENSE_SYNONYM);
}

/* `Said that they agreed to stop`, `said that they would stop`. */
static gboolean tells_of_agreeing(const PlxPosition *agreeing, const PlxPosition *other)
{
  return agreeing->force == PLX_FORCE_AGREE && plx_span_length(agreeing->inner) > 0 &&
         other->force == PLX_FORCE_AFFIRM;
}

/* A bid is considered, and another account tells that it came. */
static gboolean is_of_weighed(const PlxPosition *weighing, const PlxPosition *other)
{
  return weighing->weighed != NULL && other->force == PLX_FORCE_AFFIRM &&
         (other->predicate == NULL || strcmp(other->predicate, weighing->weighed) != 0);
}

PlxPositionRelation plx_position_compare(const PlxPosition *a, const PlxPosition *b)
{
  const gboolean turns = is_yes_or_no(a->force) && is_yes_or_no(b->force);
  const PlxForce of_a = turns && a->negated && !b->negated ? turned(a->force) : a->force;
  const PlxForce of_b = turns && b->negated && !a->negated ? turned(b->force) : b->force;
  const gboolean withheld = of_a == PLX_FORCE_DECLINE || of_b == PLX_FORCE_DECLINE; /* be it so or not */
  const gboolean one_negated = a->negated != b->negated && !withheld;
  if ((a->mixed && plx_span_length(b->inner) > 0) || (b->mixed && plx_span_length(a->inner) > 0))
    return PLX_POSITION_UNSURE;
  if (is_of_weighed(a, b) || is_of_weighed(b, a))
    return PLX_POSITION_UNSURE;
  if ((is_unsure(a->force) && b->firm) || (is_unsure(b->force) && a->firm))
    return PLX_POSITION_OTHER;
  if (tells_of_agreeing(a, b) || tells_of_agreeing(b, a))
    return a->negated == b->negated ? PLX_POSITION_SAME : PLX_POSITION_UNSURE;
  if ((of_a == PLX_FORCE_EXPECT && of_b == PLX_FORCE_AFFIRM) ||
      (of_b == PLX_FORCE_EXPECT && of_a == PLX_FORCE_AFFIRM))
    return PLX_POSITION_SAME;
  if (!contradict(of_a, of_b))
    return of_a == of_b && a->duty == b->duty ? PLX_POSITION_SAME : PLX_POSITION_UNSURE;
  /* that the one is denied counts where it is what the other affirms; how many it befell, figures tell */
  if (one_negated && a->counted && b->counted)
    return PLX_POSITION_UNSURE;
  if (one_negated && (a->several || b->several || is_light(a->predicate) || !are_of_one_deed(a, b)))
    return PLX_POSITION_UNSURE;
  return PLX_POSITION_OTHER;
}
