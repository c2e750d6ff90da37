/* figure/scope: one value that two articles tell of two things. How this works: it is a step and a level, a
 * rate of two units, two measures of one thing; or those counted are elsewhere, or others; and neither
 * article says that they are both. */
#include "compare/figure.h"

#include "model/figure_terms.h"
#include "model/sense.h"

#include <string.h>

#define SOME 3             /* of so few, one and two are somewhere by chance, and two women are two people */
#define TELLING_DIGITS 100 /* that nothing else has by chance: 214 people, 214 lifts */
#define CHANGE_REACH 12    /* tokens from `growth` to the level that it has come to */

/* `came to 5`, not `5 inches of rain came down` */
static gboolean comes_to(const PlxFigureSlot *slot)
{
  const guint32 verb = slot->figure->predicate_token;
  return slot->figure->trend == PLX_TREND_NONE && g_strcmp0(slot->predicate, "come") == 0 &&
         verb < slot->figure->token && plx_article_token_is(slot->article, verb + 1, "to");
}

/* Told as a level, not as a step: a fall to 5, orders that came to 5. */
static gboolean is_level(const PlxFigureSlot *slot)
{
  static const char *const levels[] = {"amount", "reach", "stand", "total", NULL};
  if (slot->figure->role == PLX_ROLE_TO || comes_to(slot))
    return TRUE;
  return slot->figure->trend == PLX_TREND_NONE && slot->predicate != NULL &&
         g_strv_contains(levels, slot->predicate);
}

/* A level of what is itself a change: growth of 2 percent is no other than that an economy grows by 2. */
static gboolean is_level_of_change(const PlxFigureSlot *slot)
{
  static const char *const changes[] = {"contraction", "decline",  "decrease",  "drop", "expansion",
                                        "growth",      "increase", "inflation", "rise"};
  const guint32 first = plx_article_sentence(slot->article, slot->figure->sentence)->first_token;
  for (guint32 i = slot->figure->token; i > first && slot->figure->token - i < CHANGE_REACH; i--)
    if (PLX_TOKEN_ANY(slot->article, i - 1, changes))
      return slot->figure->role == PLX_ROLE_TO;
  return FALSE;
}

/* A step and a level; `below $1,000` and a fall of $1,000 are not one value. */
static gboolean is_by_and_to(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return v->figure->bound == w->figure->bound && !is_level_of_change(v) && !is_level_of_change(w) &&
         ((v->figure->role == PLX_ROLE_BY && is_level(w)) || (w->figure->role == PLX_ROLE_BY && is_level(v)));
}

/* A rate for one thing and a rate for another: $5 a day, $5 a trip. */
static gboolean is_per_other(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return v->per != NULL && w->per != NULL && plx_sense_compare_nouns(v->per, w->per) < PLX_SENSE_SYNONYM;
}

/* Does the article of mention i say itself that these are those: two people, the two men? */
static gboolean says_both(const PlxFigureSubject *s, guint32 i, guint32 k)
{
  for (guint32 m = 0; m < s->fact->mentions->len; m++)
    if (s->slots[m].article == s->slots[i].article && s->slots[m].counted != NULL &&
        plx_figure_compare_counted(s->slots[m].counted, s->slots[k].counted) >= PLX_SENSE_SYNONYM &&
        plx_figure_slots_relation(&s->slots[m], &s->slots[k]) == PLX_RELATION_EQUAL)
      return TRUE;
  return FALSE;
}

/* Who is arrested or charged is called many names: pirates, raiders, suspects. */
static gboolean is_victim(const PlxFigureSlot *slot)
{
  return slot->fate != PLX_FATE_NONE && slot->fate != PLX_FATE_ARRESTED && slot->fate != PLX_FATE_CHARGED;
}

/* Whoever lives or travels there: as many people moved or hurt are no others. */
static gboolean is_anybody_there(const char *noun)
{
  static const char *const nouns[] = {"inhabitant", "local",     "passenger", "people",   "person",
                                      "resident",   "traveller", "traveler",  "villager", NULL};
  return g_strv_contains(nouns, noun);
}

/* What people live in, belong to or file: as many of these are not as many people. */
static gboolean is_of_people(const char *noun)
{
  static const char *const nouns[] = {"account",  "application", "booking", "claim", "complaint", "couple",
                                      "family",   "flat",        "home",    "house", "household", "loan",
                                      "mortgage", "policy",      "report",  NULL};
  return g_strv_contains(nouns, noun);
}

/* Patients, families; patients, reports. */
static gboolean are_people_and_theirs(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return (plx_sense_is_person(v->counted) && is_of_people(w->counted)) ||
         (plx_sense_is_person(w->counted) && is_of_people(v->counted));
}

/* Does its own noun say what is counted? `killing 12` leaves it open who they were. */
static gboolean names_counted(const PlxFigureSlot *slot)
{
  return slot->counted != NULL &&
         (slot->figure->counted_lemma != NULL || g_strcmp0(slot->counted, "person") != 0);
}

/* Does the noun that is counted stand right with the number? */
static gboolean has_noun(const PlxFigureSlot *slot)
{
  const guint32 noun = slot->figure->counted_token;
  return noun != PLX_NONE && noun > slot->figure->token &&
         plx_span_contains(slot->figure->statement, plx_article_token(slot->article, noun)->span);
}

/* Sites, owls. */
static gboolean are_animals_and_other(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return plx_sense_is_animal(v->counted) != plx_sense_is_animal(w->counted) && has_noun(v) && has_noun(w);
}

/* One number counts things that are not one. Who victims were matters, unless they are so few that a name for
 * them all (two people) is no count of others: soldiers, people; residents moved are people moved. Of things,
 * a kind and its like (homes, buildings); what has nothing to do with the other (payments, transfers) may be
 * a word for it, unless the same befell both (people and homes evacuated).
 */
static gboolean counts_other_things(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  if (v->value.type != PLX_FIGURE_NUMBER || v->figure->vague || w->figure->vague || !names_counted(v) ||
      !names_counted(w) || !v->figure->has_low)
    return FALSE;
  const double number = plx_decimal_to_double(v->figure->low);
  const PlxSense sense = plx_figure_compare_counted(v->counted, w->counted);
  if (sense >= PLX_SENSE_SYNONYM ||
      (v->fate != PLX_FATE_KILLED && is_anybody_there(v->counted) && is_anybody_there(w->counted)))
    return FALSE;
  const gboolean person_v = plx_figure_counts_people(v->counted),
                 person_w = plx_figure_counts_people(w->counted);
  if (person_v != person_w && v->figure->low.mantissa >= TELLING_DIGITS && has_noun(v) && has_noun(w))
    return TRUE;
  if (person_v && person_w)
    return is_victim(v) && v->fate == w->fate && number > (sense == PLX_SENSE_KIND ? SOME : 1) &&
           (v->owner == NULL || g_strcmp0(v->owner, w->owner) != 0);
  return number >= PLX_TELLING_COUNT &&
         (are_animals_and_other(v, w) || are_people_and_theirs(v, w) || sense == PLX_SENSE_KIND ||
          (v->fate != PLX_FATE_NONE && v->fate == w->fate));
}

/* Does the article of mention i tell of the number in the other's way too: all seven on board were killed? */
static gboolean stands_so_too(const PlxFigureSubject *s, guint32 i, const PlxFigureSlot *other)
{
  for (guint32 m = 0; m < s->fact->mentions->len; m++) {
    const PlxFigureSlot *slot = &s->slots[m];
    if (slot->article == s->slots[i].article && g_strcmp0(slot->dimension, other->dimension) == 0 &&
        (other->fate != PLX_FATE_LOST || slot->degree == other->degree) &&
        (other->proof == PLX_PROOF_OPEN || slot->proof == other->proof) &&
        (other->reach == PLX_REACH_OPEN || slot->reach == other->reach) &&
        (other->standing != PLX_STANDING_NONE ? slot->standing == other->standing
                                              : slot->fate == other->fate))
      return TRUE;
  }
  return FALSE;
}

/* As many homes damaged as destroyed. */
static gboolean are_other_losses(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return plx_figure_are_other_losses(v, w) && plx_figure_size(&v->value) >= PLX_TELLING_COUNT;
}

static gboolean reach_differs(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return v->reach != w->reach && v->reach != PLX_REACH_OPEN && w->reach != PLX_REACH_OPEN;
}

/* On board in one article, killed or in the firm's pay in the other; wide in one, long in the other. */
static gboolean stands_elsewhere(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  if (v->dimension != NULL && w->dimension != NULL && strcmp(v->dimension, w->dimension) != 0)
    return TRUE;
  if (v->value.type == PLX_FIGURE_MONEY)
    return reach_differs(v, w);
  if (v->value.type != PLX_FIGURE_NUMBER || v->figure->vague || plx_figure_size(&v->value) < SOME)
    return FALSE;
  if (v->proof != w->proof && v->proof != PLX_PROOF_OPEN && w->proof != PLX_PROOF_OPEN)
    return TRUE;
  if (reach_differs(v, w))
    return plx_figure_size(&v->value) >= PLX_TELLING_COUNT;
  if (v->standing != PLX_STANDING_NONE && w->standing != PLX_STANDING_NONE)
    return v->standing != w->standing;
  return (v->standing == PLX_STANDING_PRESENT && v->fate == PLX_FATE_NONE && plx_fate_is_casualty(w->fate)) ||
         (w->standing == PLX_STANDING_PRESENT && w->fate == PLX_FATE_NONE && plx_fate_is_casualty(v->fate));
}

/* Is the sum to be paid by others in either article, and does neither say that it is to be paid by both? */
static gboolean are_paid_by_others(const PlxFigureSubject *s, guint32 a, guint32 b)
{
  const PlxStory *story = s->comparison->story;
  if (!plx_payers_differ(story, &s->slots[a].payer, &s->slots[b].payer))
    return FALSE;
  for (guint32 m = 0; m < s->fact->mentions->len; m++) {
    const PlxFigureSlot *slot = &s->slots[m];
    const guint32 other = slot->article == s->slots[a].article ? b : a;
    if ((slot->article == s->slots[a].article || slot->article == s->slots[b].article) &&
        slot->payer.token != PLX_NONE && !plx_payers_differ(story, &slot->payer, &s->slots[other].payer))
      return FALSE;
  }
  return TRUE;
}

gboolean plx_figures_of_two_things(const PlxFigureSubject *s, guint32 a, guint32 b)
{
  const PlxFigureSlot *v = &s->slots[a], *w = &s->slots[b];
  if (is_by_and_to(v, w) || is_per_other(v, w) || plx_figure_are_paid_for_others(v, w) ||
      plx_figure_otherwise_reckoned(v, w) || are_paid_by_others(s, a, b) ||
      plx_figure_other_unit(v->figure, w->figure))
    return TRUE;
  if (stands_elsewhere(v, w) || are_other_losses(v, w))
    return !stands_so_too(s, a, w) && !stands_so_too(s, b, v);
  return counts_other_things(v, w) && !says_both(s, a, b) && !says_both(s, b, a);
}
