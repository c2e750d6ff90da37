/* How this works: a cardinal in words is read group by group, as in `two hundred and five | thousand | and
 * six`: within a group the places are filled from the hundreds down, and scales only get smaller. Where a
 * word fits no open place the number ends before it. */
#include "annotate/number_reader.h"

#define PLACES_ALL 3
#define PLACES_TENS 2
#define PLACES_ONES 1
#define NO_LIMIT 99
#define MOST_POWER 64

/* A cardinal half read. */
typedef struct {
  PlxDecimal total;
  gint64 group;
  guint32 places; /* of the group, still open */
  gint32 limit;   /* the next scale must be below */
  gboolean any, grouped;
} State;

static gboolean add_scale(State *s, gint32 power)
{
  if (power >= s->limit && s->grouped)
    return FALSE;
  const PlxDecimal scale = plx_decimal(1, power);
  if (!s->any)
    s->total = scale;
  else if (!s->grouped) /* thousand million */
    s->total = plx_decimal_multiply(s->total, scale);
  else
    s->total = plx_decimal_add(s->total, plx_decimal_multiply(plx_decimal(s->group, 0), scale));
  s->group = 0;
  s->grouped = FALSE;
  s->places = PLACES_ALL;
  s->limit = power;
  return TRUE;
}

static gboolean fill(State *s, guint32 needed, guint32 left, gint64 value)
{
  if (s->places < needed)
    return FALSE;
  s->group += value;
  s->places = left;
  s->grouped = TRUE;
  return TRUE;
}

/* Put one more word on the cardinal, if a place is open for it. */
static gboolean add_word(State *s, const PlxNumberWord *word)
{
  gboolean fits = FALSE;
  if (s->any && word->value == 0)
    return FALSE;
  switch (word->kind) {
  case PLX_NUMBER_ONES:
    fits = fill(s, PLACES_ONES, 0, word->value);
    break;
  case PLX_NUMBER_TEENS:
    fits = fill(s, PLACES_TENS, 0, word->value);
    break;
  case PLX_NUMBER_TENS:
    fits = fill(s, PLACES_TENS, PLACES_ONES, word->value);
    break;
  case PLX_NUMBER_HUNDRED:
    fits = s->group < 100 && (s->grouped || !s->any);
    if (fits) {
      s->group = MAX(s->group, 1) * 100;
      s->grouped = TRUE;
      s->places = PLACES_TENS;
    }
    break;
  case PLX_NUMBER_SCALE:
    fits = add_scale(s, word->value);
    break;
  default:
    break;
  }
  s->any = s->any || fits;
  return fits;
}

static PlxDecimal state_value(const State *s)
{
  return plx_decimal_add(s->total, plx_decimal(s->group, 0));
}

/* May `and` stand between the word before and the one behind: `hundred and five`, `thousand and twenty`? */
static gboolean and_joins(const PlxNumberReader *r, guint32 before, guint32 and)
{
  if (!plx_reader_is_word(r, and, "and") && !plx_reader_is_mark(r, and, '&'))
    return FALSE;
  const PlxNumberWord *word = plx_reader_number(r, and+1);
  return (plx_reader_is_kind(r, before, PLX_NUMBER_HUNDRED) ||
          plx_reader_is_kind(r, before, PLX_NUMBER_SCALE)) &&
         word != NULL && word->kind <= PLX_NUMBER_TENS && word->value > 0 && word->form != PLX_NUMBER_PARTS;
}

/* The plural is one number with what multiplies it alone: `three millions`, not `hundreds`. */
static gboolean form_fits(const State *s, const PlxNumberWord *word)
{
  return word->form != PLX_NUMBER_PLURAL || (s->any && word->kind != PLX_NUMBER_PART);
}

/* What follows an `and` is a number of its own in `one hundred and two hundred`, a fraction's numerator in
 * `one hundred and three quarters`, but not in `one hundred and thirty-two fifths`. */
static gboolean is_apart(const PlxNumberWord *word, const State *before, const State *now)
{
  if (word->kind == PLX_NUMBER_PART || word->form == PLX_NUMBER_PARTS) {
    const PlxDecimal since = plx_decimal_subtract(state_value(now), state_value(before));
    return plx_decimal_compare(since, plx_decimal(word->value, 0)) < 0;
  }
  return word->kind == PLX_NUMBER_HUNDRED || word->kind == PLX_NUMBER_SCALE;
}

/* `thirty-fifths` behind a number is what it is divided by. */
static gboolean begins_parts(const PlxNumberReader *r, guint32 i)
{
  const guint32 next = plx_reader_skip_hyphen(r, i + 1);
  return next > i + 1 && plx_reader_is_kind(r, i, PLX_NUMBER_TENS) &&
         plx_reader_is_kind(r, next, PLX_NUMBER_ONES) && plx_reader_number(r, next)->form == PLX_NUMBER_PARTS;
}

/* Words from piece i on, behind what the state already holds. */
static gboolean read_words(const PlxNumberReader *r, guint32 i, State *s, PlxCardinal *out)
{
  State checkpoint = *s; /* before the last `and` */
  guint32 checkpoint_end = 0;
  gboolean done = FALSE;

  out->end = i;
  while (i < r->n && !done) {
    guint32 at = s->any ? plx_reader_skip_hyphen(r, i) : i;
    const gboolean joined = s->any && i > 0 && and_joins(r, i - 1, i);
    if (joined) {
      checkpoint = *s;
      checkpoint_end = i;
      at = i + 1;
    }
    if (s->any && plx_reader_is_kind(r, i - 1, PLX_NUMBER_TENS) &&
        plx_reader_is_kind(r, plx_reader_skip_dash(r, i), PLX_NUMBER_ONES))
      at = plx_reader_skip_dash(r, i);
    const PlxNumberWord *word = plx_reader_number(r, at);
    const gboolean fits = word != NULL && !(s->any && begins_parts(r, at)) &&
                          word->form != PLX_NUMBER_PARTS && form_fits(s, word) && add_word(s, word);
    if (!fits) {
      if (checkpoint_end > 0 && word != NULL && is_apart(word, &checkpoint, s)) {
        *s = checkpoint;
        out->end = checkpoint_end;
        out->scale = checkpoint.grouped ? 0 : checkpoint.limit;
      }
      break;
    }
    out->scale = word->kind == PLX_NUMBER_SCALE ? word->value : 0;
    out->ordinal = done = word->form == PLX_NUMBER_ORDINAL;
    i = out->end = at + 1;
  }
  out->value = state_value(s);
  return s->any;
}

static gboolean is_ordinal_suffix(const PlxNumberReader *r, guint32 i)
{
  return i < r->n && r->pieces[i].glued &&
         (plx_reader_is_word(r, i, "st") || plx_reader_is_word(r, i, "nd") ||
          plx_reader_is_word(r, i, "rd") || plx_reader_is_word(r, i, "th"));
}

/* `×10−5` behind digits, glued throughout. */
static void read_power(const PlxNumberReader *r, PlxCardinal *c)
{
  guint32 i = c->end + 1;
  PlxDecimal ten, power;
  if (i >= r->n || !(plx_reader_is_mark(r, i - 1, 0xD7) || plx_reader_is_word(r, i - 1, "x")) ||
      !(r->pieces[i - 1].glued || r->pieces[i - 1].mark == 0xD7) || r->pieces[i].kind != PLX_PIECE_DIGITS ||
      !plx_piece_value(r->text, &r->pieces[i], &ten) || plx_decimal_compare(ten, plx_decimal(10, 0)) != 0)
    return;
  i += plx_reader_is_mark(r, i + 1, '^') ? 2 : 1;
  const gboolean minus = plx_reader_is_mark(r, i, '-') || plx_reader_is_mark(r, i, 0x2212);
  i += minus ? 1 : 0;
  if (i >= r->n || !r->pieces[i].glued || r->pieces[i].kind != PLX_PIECE_DIGITS ||
      !plx_piece_value(r->text, &r->pieces[i], &power) || power.exponent < 0 ||
      plx_decimal_compare(power, plx_decimal(30, 0)) > 0)
    return;
  const gint32 by = (gint32)plx_decimal_to_double(power);
  c->value = plx_decimal_multiply(c->value, plx_decimal(1, minus ? -by : by));
  c->bare = FALSE;
  c->end = i + 1;
}

/* `2^10` behind digits: their power, if it is of a size that a figure may have. */
static void read_caret(const PlxNumberReader *r, PlxCardinal *c)
{
  guint32 i = c->end + 1;
  PlxDecimal power, value = plx_decimal(1, 0);
  if (i >= r->n || !plx_reader_is_mark(r, i - 1, '^'))
    return;
  gboolean minus = FALSE;
  for (; plx_reader_is_mark(r, i, '-') || plx_reader_is_mark(r, i, 0x2212); i++)
    minus = !minus;
  if (i >= r->n || r->pieces[i].kind != PLX_PIECE_DIGITS ||
      !plx_piece_value(r->text, &r->pieces[i], &power) || power.exponent < 0 ||
      plx_decimal_compare(power, plx_decimal(MOST_POWER, 0)) > 0 || c->value.mantissa == 0)
    return;
  for (gint32 k = (gint32)plx_decimal_to_double(power); k > 0; k--)
    value = plx_decimal_multiply(value, c->value);
  c->value = minus ? plx_decimal_divide(plx_decimal(1, 0), value) : value;
  c->bare = FALSE;
  c->end = i + 1;
}

/* `2 1/4`. */
static void read_mixed(const PlxNumberReader *r, PlxCardinal *out)
{
  const PlxPiece *part = plx_reader_piece(r, out->end);
  PlxDecimal rest;
  if (!out->bare || part == NULL || part->kind != PLX_PIECE_DIGITS || !plx_piece_is_slashed(r->text, part) ||
      !plx_piece_value(r->text, part, &rest) || plx_decimal_compare(rest, plx_decimal(1, 0)) >= 0)
    return;
  out->value = plx_decimal_add(out->value, rest);
  out->bare = FALSE;
  out->end++;
}

/* `5 hundred`, `2 hundred thousand`. */
static void read_scales(const PlxNumberReader *r, PlxCardinal *out)
{
  for (;;) {
    const guint32 at = plx_reader_skip_hyphen(r, out->end);
    const PlxNumberWord *word = plx_reader_number(r, at);
    if (word == NULL || (word->kind != PLX_NUMBER_HUNDRED && word->kind != PLX_NUMBER_SCALE) ||
        word->form > PLX_NUMBER_PLURAL)
      return;
    const gint32 power = word->kind == PLX_NUMBER_HUNDRED ? 2 : word->value;
    out->value = plx_decimal_multiply(out->value, plx_decimal(1, power));
    out->bare = FALSE;
    out->scale = power;
    out->end = at + 1;
  }
}

/* `5 hundred and 20`, `6 crore and two hundred`. */
static void read_rest(const PlxNumberReader *r, PlxCardinal *out)
{
  const PlxPiece *more = plx_reader_piece(r, out->end + 1);
  PlxDecimal rest;
  if (out->scale == 2 && plx_reader_is_word(r, out->end, "and") && more != NULL &&
      more->kind == PLX_PIECE_DIGITS && plx_reader_number(r, out->end + 2) == NULL &&
      plx_piece_value(r->text, more, &rest) && plx_decimal_compare(rest, plx_decimal(100, 0)) < 0) {
    out->value = plx_decimal_add(out->value, rest);
    out->end += 2;
  } else if (!out->bare && and_joins(r, out->end - 1, out->end)) {
    State s = {.total = out->value, .places = PLACES_ALL, .limit = out->scale, .any = TRUE};
    read_words(r, out->end, &s, out);
  }
}

/* Digits, with the scales behind them: `1.2 million`, `3 hundred and 21`. */
static gboolean read_digits(const PlxNumberReader *r, guint32 i, PlxCardinal *out)
{
  const PlxPiece *piece = &r->pieces[i];
  if (!plx_piece_value(r->text, piece, &out->value))
    return FALSE;
  out->digits = TRUE;
  out->bare = TRUE;
  for (guint32 at = piece->span.start; at < piece->span.end; at++)
    out->bare = out->bare && g_ascii_isdigit(r->text[at]);
  out->end = i + 1;
  read_power(r, out);
  read_caret(r, out);
  if (plx_piece_is_slashed(r->text, piece)) { /* 1/10th */
    out->end += is_ordinal_suffix(r, i + 1) ? 1 : 0;
    return TRUE;
  }
  if (is_ordinal_suffix(r, i + 1)) {
    out->ordinal = TRUE;
    out->end = i + 2;
    return TRUE;
  }
  read_mixed(r, out);
  read_scales(r, out);
  read_rest(r, out);
  return TRUE;
}

/* `point zero three`, `point seventy-one` behind a cardinal, or alone. */
static void read_point(const PlxNumberReader *r, PlxCardinal *c)
{
  if (!plx_reader_is_word(r, c->end, "point"))
    return;
  guint32 i = c->end + 1;
  PlxDecimal rest = {0, 0};
  gint32 places = 0;
  for (; plx_reader_is_kind(r, i, PLX_NUMBER_ONES) && plx_reader_number(r, i)->form == PLX_NUMBER_CARDINAL;
       i++) {
    places++;
    rest = plx_decimal_add(rest, plx_decimal(plx_reader_number(r, i)->value, -places));
  }
  if (places == 0) {
    State s = {.places = PLACES_TENS, .limit = 0};
    PlxCardinal words = {.end = i};
    if (i < r->n && r->pieces[i].kind == PLX_PIECE_DIGITS) {
      if (!plx_piece_value(r->text, &r->pieces[i], &words.value))
        return;
      words.end = i + 1;
      places = (gint32)plx_span_length(r->pieces[i].span);
    } else if (!read_words(r, i, &s, &words)) {
      return;
    } else {
      places = 2;
    }
    rest = plx_decimal_multiply(words.value, plx_decimal(1, -places));
    i = words.end;
  }
  c->value = plx_decimal_add(c->value, rest);
  c->end = i;
  c->bare = FALSE;
}

gboolean plx_cardinal_read(const PlxNumberReader *r, guint32 i, PlxCardinal *out)
{
  *out = (PlxCardinal){.end = i};
  if (i >= r->n)
    return FALSE;
  if (r->pieces[i].kind == PLX_PIECE_DIGITS) {
    if (!read_digits(r, i, out))
      return FALSE;
  } else {
    State s = {.places = PLACES_ALL, .limit = NO_LIMIT};
    if (!read_words(r, i, &s, out))
      return FALSE;
  }
  if (out->ordinal)
    return TRUE;
  const guint32 end = out->end;
  read_point(r, out);
  const PlxNumberWord *scale = out->end > end ? plx_reader_number(r, out->end) : NULL;
  if (scale != NULL && scale->kind == PLX_NUMBER_SCALE &&
      scale->form == PLX_NUMBER_CARDINAL) { /* one point six billion */
    out->value = plx_decimal_multiply(out->value, plx_decimal(1, scale->value));
    out->end++;
  }
  return TRUE;
}
