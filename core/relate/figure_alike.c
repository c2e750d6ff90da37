#include "relate/figure_alike.h"

#include "model/figure_terms.h"
#include "model/sense.h"
#include "relate/figure_apart.h"

#include <math.h>
#include <string.h>

#define NEW_STATE (6 * 3600) /* seconds between two articles that tell how long something has gone on */
#define ROUGHLY 0.25         /* of the longer of two lengths of time */
#define LARGE 100000
#define HARDLY_MORE (1 / 0.9)
#define SWAPPED_ZEROS 2 /* behind two digits, for them to be swapped by no chance */
#define A_HAIR 0.012    /* of a power of ten */

/* `shaking` and `shake`, `search` and `search` */
static gboolean is_noun_of(const char *noun, const char *verb)
{
  const gsize n = strlen(noun), stem = strlen(verb) - (g_str_has_suffix(verb, "e") ? 1 : 0);
  return strcmp(noun, verb) == 0 ||
         (n == stem + 3 && strncmp(noun, verb, stem) == 0 && strcmp(noun + stem, "ing") == 0);
}

static gboolean measures_deed_of(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->measured != NULL && b->predicate != NULL && is_noun_of(a->measured, b->predicate) &&
         plx_sense_is_verb(b->predicate);
}

gboolean plx_figure_names_deed(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return measures_deed_of(a, b) || measures_deed_of(b, a);
}

gboolean plx_figure_one_side(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->dimension != NULL && g_strcmp0(a->dimension, b->dimension) == 0 &&
         (a->measured == NULL || b->measured == NULL);
}

gboolean plx_figure_from_one_moment(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  gint64 later;
  if (a->value.type != PLX_FIGURE_DURATION || g_strcmp0(a->value.unit, "second") != 0 ||
      !plx_article_later_by(a->article, b->article, &later) || ABS(later) < NEW_STATE)
    return FALSE;
  const double x = plx_figure_size(&a->value), y = plx_figure_size(&b->value);
  return fabs(y - x - (double)later) <= ROUGHLY * MAX(x, y);
}

gboolean plx_figure_measure_others(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->measured != NULL && b->measured != NULL && !plx_figure_names_deed(a, b) &&
         plx_sense_compare_nouns(a->measured, b->measured) == PLX_SENSE_OTHER;
}

gboolean plx_figure_counts_same(const PlxFigureSlot *bare, const PlxFigureSlot *other)
{
  if (other->counted == NULL)
    return FALSE;
  return g_strcmp0(bare->predicate, other->counted) == 0 ||
         (bare->measured != NULL &&
          plx_sense_compare_nouns(bare->measured, other->counted) >= PLX_SENSE_SYNONYM);
}

gboolean plx_figure_of_one_whole(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->whole != PLX_NONE && b->whole != PLX_NONE &&
         plx_figure_compare_counted(a->counted, b->counted) >= PLX_SENSE_SYNONYM &&
         plx_figure_relation(plx_article_figure(a->article, a->whole),
                             plx_article_figure(b->article, b->whole)) == PLX_RELATION_EQUAL;
}

gboolean plx_figure_large_and_near(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->value.type == PLX_FIGURE_NUMBER && plx_figure_size(&a->value) >= LARGE &&
         plx_figure_size(&b->value) >= LARGE && plx_figure_times_as_much(a, b) <= HARDLY_MORE &&
         a->rivals <= 1 && b->rivals <= 1;
}

gboolean plx_figure_is_common(const PlxFigure *figure)
{
  return figure->vague || !figure->has_low || plx_decimal_to_double(figure->low) < PLX_TELLING_COUNT;
}

/* ---- values ---- */

gboolean plx_figure_same_digits(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const PlxInt128 digits = a->figure->low.mantissa;
  return digits > 9 && digits == b->figure->low.mantissa;
}

gboolean plx_figure_two_swapped(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const PlxFigure *f = a->figure, *g = b->figure;
  const PlxInt128 x = f->low.mantissa, y = g->low.mantissa;
  return f->has_low && g->has_low && !f->vague && !g->vague && a->value.type == b->value.type &&
         f->low.exponent == g->low.exponent && f->low.exponent >= SWAPPED_ZEROS && x != y && x > 9 &&
         x < 100 && y > 9 && y < 100 && x / 10 == y % 10 && x % 10 == y / 10;
}

double plx_figure_times_as_much(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const gboolean a_less = plx_figure_size(&a->value) < plx_figure_size(&b->value);
  const PlxFigureSlot *less = a_less ? a : b, *more = a_less ? b : a;
  const double x = less->figure->vague ? less->value.to : plx_figure_size(&less->value),
               y = plx_figure_size(&more->value);
  const double more_than_none =
      a->value.type == PLX_FIGURE_NUMBER ? 1 : 0; /* nobody and one are not far apart */
  return x + more_than_none > 0 ? MAX(1, (y + more_than_none) / (x + more_than_none)) : HUGE_VAL;
}

gboolean plx_figure_slip_of_zeros(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const gboolean amount = a->value.type == PLX_FIGURE_MONEY || a->value.type == PLX_FIGURE_MEASURE;
  const double zeros = log10(plx_figure_times_as_much(a, b));
  return amount && !a->figure->vague && !b->figure->vague && zeros > 0.9 && zeros < 3.1 &&
         fabs(zeros - round(zeros)) < A_HAIR;
}
