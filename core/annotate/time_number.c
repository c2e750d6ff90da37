/* Items and numbers: what all matchers of times need. */
#include "annotate/number.h"
#include "annotate/time_parse.h"

#include <string.h>

#define ONE 1000

guint32 plx_time_first(const PlxTimeMatcher *matchers, gsize n_matchers, const PlxTimeText *t, guint32 i,
                       PlxTimeExpr *e)
{
  const PlxTimeBits bits = plx_time_bits(t, i);
  for (gsize m = 0; m < n_matchers; m++) {
    if (!plx_time_may_match(&matchers[m], bits))
      continue;
    plx_time_begin(e, matchers[m].form, i);
    const guint32 at = matchers[m].match(t, i, e);
    if (at != 0) {
      e->last = at;
      return at;
    }
  }
  return 0;
}

gboolean plx_time_glued(const PlxTimeText *t, guint32 i, PlxTimeLexeme kind)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  return item->kind == kind && item->glued;
}

gboolean plx_time_is_cut(const PlxTimeText *t, guint32 after)
{
  const PlxTimeItem *next = plx_time_at(t, after), *second = plx_time_at(t, after + 1);
  if (!next->glued)
    return FALSE;
  if (next->kind == PLX_TIME_COLON || next->kind == PLX_TIME_DOT || next->kind == PLX_TIME_COMMA)
    return second->glued && second->kind == PLX_TIME_NUMBER;
  return next->kind == PLX_TIME_OTHER || next->kind == PLX_TIME_SLASH || t->text[next->start] == '%';
}

gboolean plx_time_dates(const PlxTimeText *t, guint32 i)
{
  if (!plx_time_after_preposition(t, i))
    return FALSE;
  const gint32 preposition = t->items[i - 1].value;
  return preposition == PLX_PREPOSITION_ON ||
         (preposition >= PLX_PREPOSITION_SINCE && preposition != PLX_PREPOSITION_TO);
}

gboolean plx_time_after_preposition(const PlxTimeText *t, guint32 i)
{
  return plx_time_kind_before(t, i) == PLX_TIME_PREPOSITION;
}

guint32 plx_time_below_hundred(const PlxTimeText *t, guint32 i, gint32 *value)
{
  if (plx_time_kind(t, i) != PLX_TIME_COUNT)
    return 0;
  *value = plx_time_at(t, i)->value;
  if (*value < 20)
    return i + 1;
  const guint32 next = plx_time_kind(t, i + 1) == PLX_TIME_DASH ? i + 2 : i + 1;
  if (plx_time_kind(t, next) == PLX_TIME_COUNT && plx_time_at(t, next)->value < 10) {
    *value += plx_time_at(t, next)->value;
    return next + 1;
  }
  return i + 1;
}

/* The decimal in thousandths; FALSE if it is no time that anyone would tell. */
static gboolean thousandths_of(PlxDecimal value, gint64 *out)
{
  gint64 result = (gint64)value.mantissa;
  if (value.mantissa < 0 || value.mantissa > G_MAXINT32 || value.exponent > 6)
    return FALSE;
  for (gint32 e = value.exponent + 3; e > 0; e--)
    result *= 10;
  for (gint32 e = value.exponent + 3; e < 0 && result > 0; e++)
    result /= 10;
  *out = result;
  return TRUE;
}

/* Is a unit of time near enough to be what a number counts? Spares reading most numbers. */
static gboolean unit_ahead(const PlxTimeText *t, guint32 i)
{
  for (guint32 at = i + 1; at < i + 9; at++) {
    const guint8 kind = plx_time_kind(t, at);
    if (kind == PLX_TIME_UNIT)
      return TRUE;
    if (kind == PLX_TIME_END || kind == PLX_TIME_COMMA || kind == PLX_TIME_PUNCT || kind == PLX_TIME_OPEN ||
        kind == PLX_TIME_MONTH)
      return FALSE;
  }
  return FALSE;
}

/* `1/2`, `½` behind a number. */
static guint32 fraction(const PlxTimeText *t, guint32 i, gint64 *thousandths)
{
  const guint32 at = plx_time_kind(t, i) == PLX_TIME_DASH ? i + 1 : i;
  if (plx_time_kind(t, i) == PLX_TIME_FRACTION) {
    *thousandths += plx_time_at(t, i)->value;
    return i + 1;
  }
  const PlxTimeItem *upper = plx_time_at(t, at), *lower = plx_time_at(t, at + 2);
  if (upper->kind != PLX_TIME_NUMBER || !plx_time_glued(t, at + 1, PLX_TIME_SLASH) ||
      !plx_time_glued(t, at + 2, PLX_TIME_NUMBER) || lower->value <= upper->value || upper->value < 1 ||
      lower->value > 9)
    return i;
  *thousandths += (gint64)upper->value * ONE / lower->value;
  return at + 3;
}

static guint32 one_amount(const PlxTimeText *t, guint32 i, gint64 *thousandths)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  const gboolean article = item->kind == PLX_TIME_ARTICLE && item->value == 1;
  if (item->kind != PLX_TIME_NUMBER && item->kind != PLX_TIME_COUNT && item->kind != PLX_TIME_FRACTION &&
      !article)
    return 0;
  const guint8 next = plx_time_kind(t, i + 1);
  if (!unit_ahead(t, i) || (article && next == PLX_TIME_ORDINAL)) /* `a fourth-quarter loss` */
    return 0;
  const gboolean ends =
      next == PLX_TIME_UNIT ||
      (next == PLX_TIME_OTHER && !plx_time_is(t, i + 1, "million") && !plx_time_is(t, i + 1, "and"));
  if (!article && item->kind != PLX_TIME_FRACTION && ends && !item->grouped && item->digits < 6) {
    *thousandths = (gint64)item->value * ONE;
    return i + 1;
  }
  PlxNumber number;
  const guint32 end = plx_time_at(t, t->n)->token + 1;
  if (plx_number_parse(t->article, item->token, end, &number) && number.span.start == item->start &&
      !number.ordinal && thousandths_of(number.value, thousandths)) {
    while (i < t->n && t->items[i].start < number.span.end)
      i++;
    return fraction(t, i, thousandths);
  }
  *thousandths = (gint64)item->value * ONE;
  return !article && item->kind != PLX_TIME_FRACTION && item->digits < 6 ? fraction(t, i + 1, thousandths)
                                                                         : 0;
}

static guint32 vague(const PlxTimeText *t, guint32 i, PlxTimeAmount *out)
{
  const guint32 at = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  if (plx_time_kind(t, at) != PLX_TIME_VAGUE)
    return 0;
  const gint32 value = plx_time_at(t, at)->value;
  *out = (PlxTimeAmount){(gint64)value * ONE, value == 0};
  return plx_time_kind(t, at + 1) == PLX_TIME_PREPOSITION && plx_time_is(t, at + 1, "of") ? at + 2 : at + 1;
}

guint32 plx_time_amount(const PlxTimeText *t, guint32 i, PlxTimeAmount *out)
{
  const guint32 loose = vague(t, i, out);
  if (loose != 0)
    return loose;
  out->vague = FALSE;
  const guint32 at = one_amount(t, i, &out->low);
  if (at == 0)
    return 0;
  const gboolean dash = plx_time_kind(t, at) == PLX_TIME_DASH;
  if (!dash && !plx_time_is(t, at, "to") && !plx_time_is(t, at, "or"))
    return at;
  gint64 high;
  const guint32 after = one_amount(t, at + 1, &high);
  if (after == 0 || high <= out->low)
    return at;
  return after;
}

guint32 plx_time_year(const PlxTimeText *t, guint32 i, gint32 *year)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->kind == PLX_TIME_NUMBER) {
    if (item->digits != 4 || item->grouped || item->value < 1000 || item->value >= 2200)
      return 0;
    *year = item->value;
    return i + 1;
  }
  gint32 rest = 0;
  if (item->kind != PLX_TIME_COUNT || item->value < 16 || item->value > 20)
    return 0;
  const guint32 at = plx_time_kind(t, i + 1) == PLX_TIME_DASH ? i + 2 : i + 1;
  const guint32 after = plx_time_below_hundred(t, at, &rest);
  if (rest < 10)
    return 0;
  *year = item->value * 100 + rest;
  return after;
}
