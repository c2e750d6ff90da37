/* How this works: articles count and measure much of one kind, so that two values prove nothing. What both
 * count or measure, and what befell or did it, are each the same, or open (one of them does not say), or
 * other. The less the two are alike in that, the more alike the words around them must be; a table says how
 * much. Small numbers, ages and what is told of another day need more, and so do values far apart. */
#include "relate/figure_differ.h"

#include "model/figure_compared.h"
#include "model/sense.h"
#include "relate/figure_alike.h"
#include "relate/figure_apart.h"

#include <string.h>

#define TELLING_DIGITS 100 /* that nobody has twice by chance, as 15 seconds and 15 minutes */
#define MANY_RIVALS 8      /* a list of other events */
#define NOT_FAR 1.4        /* times as much: slips and updates are mostly within that */
#define FAR_COSTS 0.2      /* for each time that one is as much again beyond that */

/* How alike the words around two figures are, the root of their similarity: */
#define ALIKE 0.5 /* they tell of one thing */
#define NEARLY 0.3
#define AKIN 0.2   /* not by chance */
#define LEEWAY 0.2 /* less for two to stand in one fact */

/* ---- what they count or measure ---- */

/* Two names for what is measured may be two sides of it; two nouns that are counted are two things. */
typedef enum { OTHER_COUNT, OTHER_MEASURE, OPEN, SAME, ONLY_ONE } What;

/* Is the one a kind of people, and are they fewer than the people of the other? They are a part of them. */
static gboolean is_part_of(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  static const char *const anybody[] = {"people", "person", NULL};
  return a->counted != NULL && b->counted != NULL && !g_strv_contains(anybody, a->counted) &&
         g_strv_contains(anybody, b->counted) && plx_figure_size(&a->value) < plx_figure_size(&b->value);
}

/* The words before the noun that is counted: `small` of `small ships`. */
static char **kinds_of(const PlxFigureSlot *slot)
{
  char **words = g_strsplit(slot->figure->counted != NULL ? slot->figure->counted : "", " ", -1);
  const guint n = g_strv_length(words);
  if (n > 0)
    g_clear_pointer(&words[n - 1], g_free);
  return words;
}

static gboolean is_none(const PlxFigureSlot *slot)
{
  return plx_figure_size(&slot->value) <= 0;
}

/* Are both said to be of a kind, and not of one: small ships, Navy ships? None may be of any kind. */
static gboolean are_other_kinds(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  g_auto(GStrv) x = kinds_of(a), y = kinds_of(b);
  if (is_none(a) || is_none(b))
    return FALSE;
  for (gsize i = 0; x[i] != NULL; i++)
    if (g_strv_contains((const char *const *)y, x[i]))
      return FALSE;
  return x[0] != NULL && y[0] != NULL;
}

/* Of each a part is told: 25 of the 27 sailors, 26 of the 28 sailors. */
static gboolean are_wholes(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->all && b->all;
}

/* A number that is not said to count anything is none of what another counts. */
static What compare_counted(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  const What same = are_wholes(a, b) || (a->rivals == 0 && b->rivals == 0) ? ONLY_ONE : SAME;
  if (evidence[PLX_FIT_COUNTED_NONE] > 0 && (a->counted == NULL) != (b->counted == NULL))
    return plx_figure_counts_same(a, b) || plx_figure_counts_same(b, a) ? same : OTHER_COUNT;
  if (evidence[PLX_FIT_COUNTED_NONE] > 0 && evidence[PLX_FIT_MEASURED_SAME] <= 0)
    return a->measured != NULL && b->measured != NULL ? OTHER_COUNT : OPEN;
  if (evidence[PLX_FIT_COUNTED_OTHER] > 0 || are_other_kinds(a, b) || is_part_of(a, b) || is_part_of(b, a))
    return OTHER_COUNT;
  return evidence[PLX_FIT_COUNTED_PEOPLE] > 0 ? OPEN : same;
}

/* A name says whose it is, not what. */
static gboolean measure_others(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return plx_figure_measure_others(a, b) && !g_ascii_isupper(a->measured[0]) &&
         !g_ascii_isupper(b->measured[0]);
}

static What compare_what(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  if (a->value.type == PLX_FIGURE_NUMBER)
    return compare_counted(a, b, evidence);
  if (evidence[PLX_FIT_MEASURED_SAME] > 0 || evidence[PLX_FIT_PERSON] > 0)
    return SAME;
  /* an age is somebody's */
  return a->value.type == PLX_FIGURE_AGE || measure_others(a, b) ? OTHER_MEASURE : OPEN;
}

/* ---- what befell them, or what they did ---- */

typedef enum { DEED_OTHER, DEED_OPEN, DEED_SAME, N_DEEDS } Deed;

/* Does something befall those that the one counts, and those that the other counts do something of their own?
 */
static gboolean has_own_deed(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  static const char *const idle[] = {"climb",  "confirm", "count",  "include", "leave", "lose",
                                     "number", "reach",   "remain", "rise",    "total", NULL};
  return a->fate != PLX_FATE_NONE && a->fate != PLX_FATE_LOST && b->fate == PLX_FATE_NONE &&
         a->counted != NULL && b->counted != NULL && b->predicate != NULL &&
         !g_strv_contains(idle, b->predicate);
}

/* A thing has one area, be it said to burn, to cover or to have spread to so many acres, and a vote has one
 * turnout. */
static gboolean are_of_one_quantity(const PlxFigureSlot *a, const double *evidence)
{
  return evidence[PLX_FIT_MEASURED_SAME] > 0 && a->measured != NULL &&
         (g_strcmp0(a->value.unit, "square-meter") == 0 || g_ascii_strcasecmp(a->measured, "turnout") == 0);
}

/* The meeting lasted, ran for, took so many hours. */
static gboolean are_of_one_stretch(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  static const char *const lasting[] = {"continue", "drag", "extend", "go", "last", "run", "take", NULL};
  return a->value.type == PLX_FIGURE_DURATION && evidence[PLX_FIT_MEASURED_SAME] > 0 &&
         g_strv_contains(lasting, a->predicate) && g_strv_contains(lasting, b->predicate);
}

/* The car drove, was doing, went at so many miles an hour. */
static gboolean are_of_one_motion(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  static const char *const moving[] = {"do",   "drive", "fly",  "go",   "hit",   "hurtle", "move",
                                       "race", "reach", "roar", "sail", "speed", "travel", NULL};
  return g_strcmp0(a->value.unit, "meter-per-second") == 0 && evidence[PLX_FIT_MEASURED_SAME] > 0 &&
         g_strv_contains(moving, a->predicate) && g_strv_contains(moving, b->predicate);
}

/* How long something was put off, or somebody waited, is not how long it lasted; who arrives so much late may
 * have waited as long. */
static gboolean is_one_put_off(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  static const char *const delays[] = {"adjourn", "delay", "halt", "postpone", "suspend", "wait", NULL};
  static const char *const goes[] = {"arrive", "come", "depart", "land", "leave", "run", NULL};
  return a->value.type == PLX_FIGURE_DURATION && a->predicate != NULL && b->predicate != NULL &&
         g_strv_contains(delays, a->predicate) != g_strv_contains(delays, b->predicate) &&
         !g_strv_contains(goes, a->predicate) && !g_strv_contains(goes, b->predicate);
}

/* `The rate stands at 4 percent`: the verb tells no more than `is`. */
static gboolean is_idle(const PlxFigureSlot *slot)
{
  static const char *const verbs[] = {"amount", "remain", "sit", "stand", NULL};
  return slot->predicate == NULL ||
         (slot->value.type != PLX_FIGURE_NUMBER && g_strv_contains(verbs, slot->predicate));
}

static Deed compare_deeds(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  if (evidence[PLX_FIT_FATE] > 0 || evidence[PLX_FIT_PREDICATE_SAME] > 0 || plx_figure_names_deed(a, b) ||
      are_of_one_quantity(a, evidence))
    return DEED_SAME;
  if (a->predicate != NULL && b->predicate != NULL &&
      (are_of_one_stretch(a, b, evidence) || are_of_one_motion(a, b, evidence)))
    return DEED_SAME;
  return is_idle(a) || is_idle(b) || a->fate != b->fate ? DEED_OPEN : DEED_OTHER;
}

/* ---- how alike the words around them must be ---- */

/* However much is the same. */
static double least_of(const PlxFigureSlot *a, const PlxFigureSlot *b, What what, Deed deed,
                       const double *evidence)
{
  const gboolean count = a->value.type == PLX_FIGURE_NUMBER, fate = evidence[PLX_FIT_FATE] > 0;
  const guint32 rivals = MAX(a->rivals, b->rivals);
  if ((a->value.type == PLX_FIGURE_AGE && what != SAME) || (fate && rivals > MANY_RIVALS) ||
      (evidence[PLX_FIT_DAYS_APART] > 0 && (fate || !count)) || has_own_deed(a, b) || has_own_deed(b, a))
    return ALIKE;
  if (!fate && (a->figure->vague || b->figure->vague)) /* thousands may be any number of them */
    return ALIKE;
  const gboolean votes = a->pair != PLX_PAIR_NONE && g_strcmp0(a->counted, "vote") == 0; /* few are taken */
  if (fate || !count || votes || plx_figure_of_one_whole(a, b) || are_wholes(a, b) || is_none(a) ||
      is_none(b) || !(plx_figure_is_common(a->figure) || plx_figure_is_common(b->figure)))
    return 0;
  if (what >= SAME && deed == DEED_SAME && rivals == 1)
    return NEARLY;
  if (rivals > 0 || deed == DEED_OTHER) /* a story is full of small numbers */
    return ALIKE;
  return deed == DEED_SAME ? 0 : NEARLY;
}

/* None and a few are not far from each other, nor are dozens and hundreds, or two shares. */
static double farness(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  if (a->value.type == PLX_FIGURE_PERCENT || a->figure->vague || b->figure->vague || is_none(a) ||
      is_none(b) || plx_figure_two_swapped(a, b) || plx_figure_slip_of_zeros(a, b))
    return 0;
  return FAR_COSTS * MAX(0, plx_figure_times_as_much(a, b) - NOT_FAR);
}

static double bar_of(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence, PlxDiffer as)
{
  /* what happens to them is other, open or the same */
  static const double bars[][N_DEEDS] = {
      [OTHER_COUNT] = {0.60, 0.60, 0.30},   /* a kind and its like: pistols, guns */
      [OTHER_MEASURE] = {0.40, 0.30, 0.30}, /* a bid, a transaction */
      [OPEN] = {0.25, 0.20, 0.20},          /* one does not say of what it is */
      [SAME] = {0.20, 0.20, 0.00},
      [ONLY_ONE] = {0.00, 0.00, 0.00}, /* the same, and the only count of it in either article */
  };
  if (evidence[PLX_FIT_PERSON] > 0 && plx_figure_times_as_much(a, b) <= NOT_FAR)
    return 0; /* somebody has one age, whatever else is told */
  const What what = compare_what(a, b, evidence);
  const Deed deed = compare_deeds(a, b, evidence);
  const double bar = MAX(bars[what][deed], least_of(a, b, what, deed, evidence));
  const double far = evidence[PLX_FIT_FATE] > 0 ? 0 : farness(a, b);
  return bar + far - (as == PLX_DIFFER_ONE_FACT && what >= OPEN ? LEEWAY : 0);
}

gboolean plx_figure_differ(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence,
                           PlxDiffer as)
{
  const double context = evidence[PLX_FIT_CONTEXT];
  const gboolean named = evidence[PLX_FIT_MEASURED_SAME] > 0;
  if (a->value.type == PLX_FIGURE_ORDINAL && !named &&
      !(plx_figure_has_superlative(a->article, a->figure) &&
        plx_figure_has_superlative(b->article, b->figure)))
    return FALSE; /* their eighth win, their seventh appearance */
  if (is_one_put_off(a, b))
    return FALSE;
  const gboolean moves = a->figure->trend != PLX_TREND_NONE && b->figure->trend != PLX_TREND_NONE;
  if (plx_figure_digits_swapped(a->figure, b->figure) || plx_figure_from_one_moment(a, b) ||
      (plx_figure_large_and_near(a, b) && evidence[PLX_FIT_COUNTED_OTHER] <= 0))
    return TRUE;
  if (a->value.type == PLX_FIGURE_PERCENT && moves && evidence[PLX_FIT_EQUAL] <= 0 && measure_others(a, b))
    return FALSE; /* shares fell 3 percent, sales fell 11 */
  if (plx_figure_same_digits(a, b) && (context >= AKIN || a->figure->low.mantissa >= TELLING_DIGITS))
    return TRUE;
  if (named && ((a->dimension != NULL && b->dimension != NULL) || plx_figure_one_stage(a, b)))
    return TRUE; /* the depth of a well, the first offers */
  return context >= bar_of(a, b, evidence, as);
}
