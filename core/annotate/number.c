/* How this works: a cardinal in words is read group by group, as in `two hundred and five | thousand | and
 * six`: within a group the places are filled from the hundreds down, and scales only get smaller. Where a
 * word fits no open place the number ends before it. Fractions, halves behind an `and`, decimals behind
 * `point` and ratios are put on top of cardinals. */
#include "annotate/number.h"

#include <string.h>

#define LOOKAHEAD 24
#define PLACES_ALL 3
#define PLACES_TENS 2
#define PLACES_ONES 1
#define NO_LIMIT 99

typedef struct {
  const char *text;
  const PlxPiece *pieces;
  guint32 n;
} Reader;

typedef struct {
  PlxDecimal value;
  guint32 end;
  gboolean ordinal, parts, digits, bare;
  gint32 scale; /* power of ten of its last scale word; 0 for none */
} Cardinal;

/* A cardinal half read. */
typedef struct {
  PlxDecimal total;
  gint64 group;
  guint32 places; /* of the group, still open */
  gint32 limit;   /* the next scale must be below */
  gboolean any, grouped;
} State;

static const PlxPiece *piece_at(const Reader *r, guint32 i)
{
  return i < r->n ? &r->pieces[i] : NULL;
}

static gboolean is_word(const Reader *r, guint32 i, const char *word)
{
  return i < r->n && r->pieces[i].kind == PLX_PIECE_WORD && plx_piece_is(r->text, &r->pieces[i], word);
}

static gboolean is_article(const Reader *r, guint32 i)
{
  return is_word(r, i, "a") || is_word(r, i, "an");
}

static const PlxNumberWord *number_at(const Reader *r, guint32 i)
{
  return i < r->n && r->pieces[i].kind == PLX_PIECE_WORD ? r->pieces[i].number : NULL;
}

static gboolean is_kind(const Reader *r, guint32 i, PlxNumberKind kind)
{
  const PlxNumberWord *word = number_at(r, i);
  return word != NULL && word->kind == kind;
}

static gboolean is_mark(const Reader *r, guint32 i, gunichar mark)
{
  return i < r->n && r->pieces[i].kind == PLX_PIECE_MARK && r->pieces[i].mark == mark;
}

/* `fifty - two`, `one - fourth`: a hyphen that old wires set between spaces. */
static guint32 skip_loose_hyphen(const Reader *r, guint32 i)
{
  return is_mark(r, i, '-') ? i + 1 : i;
}

/* Skip a hyphen that joins number words: glued on both sides, as in `twenty-one`. */
static guint32 skip_hyphen(const Reader *r, guint32 i)
{
  return is_mark(r, i, '-') && r->pieces[i].glued && i + 1 < r->n && r->pieces[i + 1].glued ? i + 1 : i;
}

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
static gboolean and_joins(const Reader *r, guint32 before, guint32 and)
{
  if (!is_word(r, and, "and") && !is_mark(r, and, '&'))
    return FALSE;
  const PlxNumberWord *word = number_at(r, and+1);
  return (is_kind(r, before, PLX_NUMBER_HUNDRED) || is_kind(r, before, PLX_NUMBER_SCALE)) && word != NULL &&
         word->kind <= PLX_NUMBER_TENS && word->value > 0 && word->form != PLX_NUMBER_PARTS;
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

/* Words from piece i on, behind what the state already holds. */
static gboolean read_words(const Reader *r, guint32 i, State *s, Cardinal *out)
{
  State checkpoint = *s; /* before the last `and` */
  guint32 checkpoint_end = 0;
  gboolean done = FALSE;

  out->end = i;
  while (i < r->n && !done) {
    guint32 at = s->any ? skip_hyphen(r, i) : i;
    const gboolean joined = s->any && i > 0 && and_joins(r, i - 1, i);
    if (joined) {
      checkpoint = *s;
      checkpoint_end = i;
      at = i + 1;
    }
    if (s->any && is_kind(r, i - 1, PLX_NUMBER_TENS) && is_kind(r, skip_loose_hyphen(r, i), PLX_NUMBER_ONES))
      at = skip_loose_hyphen(r, i);
    const PlxNumberWord *word = number_at(r, at);
    const gboolean fits =
        word != NULL && word->form != PLX_NUMBER_PARTS && form_fits(s, word) && add_word(s, word);
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

static gboolean is_slashed(const char *text, const PlxPiece *piece)
{
  return memchr(text + piece->span.start, '/', plx_span_length(piece->span)) != NULL;
}

static gboolean is_ordinal_suffix(const Reader *r, guint32 i)
{
  return i < r->n && r->pieces[i].glued &&
         (is_word(r, i, "st") || is_word(r, i, "nd") || is_word(r, i, "rd") || is_word(r, i, "th"));
}

/* `×10−5` behind digits, glued throughout. */
static void read_power(const Reader *r, Cardinal *c)
{
  guint32 i = c->end + 1;
  PlxDecimal ten, power;
  if (i >= r->n || !(is_mark(r, i - 1, 0xD7) || is_word(r, i - 1, "x")) || !r->pieces[i - 1].glued ||
      r->pieces[i].kind != PLX_PIECE_DIGITS || !plx_piece_value(r->text, &r->pieces[i], &ten) ||
      plx_decimal_compare(ten, plx_decimal(10, 0)) != 0)
    return;
  i += is_mark(r, i + 1, '^') ? 2 : 1;
  const gboolean minus = is_mark(r, i, '-') || is_mark(r, i, 0x2212);
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

/* Digits, with the scales behind them: `1.2 million`, `3 hundred and 21`. */
static gboolean read_digits(const Reader *r, guint32 i, Cardinal *out)
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
  if (is_slashed(r->text, piece)) { /* 1/10th */
    out->end += is_ordinal_suffix(r, i + 1) ? 1 : 0;
    return TRUE;
  }
  if (is_ordinal_suffix(r, i + 1)) {
    out->ordinal = TRUE;
    out->end = i + 2;
    return TRUE;
  }
  const PlxPiece *part = piece_at(r, i + 1);
  PlxDecimal rest;
  if (out->bare && part != NULL && part->kind == PLX_PIECE_DIGITS && is_slashed(r->text, part) &&
      plx_piece_value(r->text, part, &rest) && plx_decimal_compare(rest, plx_decimal(1, 0)) < 0) { /* 2 1/4 */
    out->value = plx_decimal_add(out->value, rest);
    out->bare = FALSE;
    out->end++;
  }
  for (;;) {
    const guint32 at = skip_hyphen(r, out->end);
    const PlxNumberWord *word = number_at(r, at);
    if (word == NULL || (word->kind != PLX_NUMBER_HUNDRED && word->kind != PLX_NUMBER_SCALE) ||
        word->form > PLX_NUMBER_PLURAL)
      break;
    const gint32 power = word->kind == PLX_NUMBER_HUNDRED ? 2 : word->value;
    out->value = plx_decimal_multiply(out->value, plx_decimal(1, power));
    out->bare = FALSE;
    out->scale = power;
    out->end = at + 1;
  }
  const PlxPiece *more = piece_at(r, out->end + 1);
  if (out->scale == 2 && is_word(r, out->end, "and") && more != NULL && more->kind == PLX_PIECE_DIGITS &&
      number_at(r, out->end + 2) == NULL && plx_piece_value(r->text, more, &rest) &&
      plx_decimal_compare(rest, plx_decimal(100, 0)) < 0) {
    out->value = plx_decimal_add(out->value, rest);
    out->end += 2;
  } else if (!out->bare && and_joins(r, out->end - 1, out->end)) { /* 6 crore and two hundred */
    State s = {.total = out->value, .places = PLACES_ALL, .limit = out->scale, .any = TRUE};
    read_words(r, out->end, &s, out);
  }
  return TRUE;
}

/* `point zero three`, `point seventy-one` behind a cardinal, or alone. */
static void read_point(const Reader *r, Cardinal *c)
{
  if (!is_word(r, c->end, "point"))
    return;
  guint32 i = c->end + 1;
  PlxDecimal rest = {0, 0};
  gint32 places = 0;
  for (; is_kind(r, i, PLX_NUMBER_ONES) && number_at(r, i)->form == PLX_NUMBER_CARDINAL; i++) {
    places++;
    rest = plx_decimal_add(rest, plx_decimal(number_at(r, i)->value, -places));
  }
  if (places == 0) {
    State s = {.places = PLACES_TENS, .limit = 0};
    Cardinal words = {.end = i};
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

static gboolean read_cardinal(const Reader *r, guint32 i, Cardinal *out)
{
  *out = (Cardinal){.end = i};
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
  const PlxNumberWord *scale = out->end > end ? number_at(r, out->end) : NULL;
  if (scale != NULL && scale->kind == PLX_NUMBER_SCALE &&
      scale->form == PLX_NUMBER_CARDINAL) { /* one point six billion */
    out->value = plx_decimal_multiply(out->value, plx_decimal(1, scale->value));
    out->end++;
  }
  return TRUE;
}

/* The denominator that stands at piece i: `thirds`, `quarter`, `fifth`; `alone`: of one part. Returns 0 if
 * there is none. */
static gint64 denominator(const Reader *r, guint32 i, gboolean alone, guint32 *end)
{
  const PlxNumberWord *word = number_at(r, i);
  if (word == NULL)
    return 0;
  *end = i + 1;
  if (word->kind == PLX_NUMBER_PART)
    return word->value;
  if (word->kind == PLX_NUMBER_TENS && word->form == PLX_NUMBER_CARDINAL) { /* twenty-fifths */
    const PlxNumberWord *ones = number_at(r, skip_hyphen(r, i + 1));
    *end = skip_hyphen(r, i + 1) + 1;
    const gboolean fits = ones != NULL && ones->kind == PLX_NUMBER_ONES &&
                          (ones->form == PLX_NUMBER_PARTS || (alone && ones->form == PLX_NUMBER_ORDINAL));
    return fits ? word->value + ones->value : 0;
  }
  if (word->form == PLX_NUMBER_PARTS ? word->value < 3 && word->kind == PLX_NUMBER_ONES
                                     : !(alone && word->form == PLX_NUMBER_ORDINAL && word->value > 2))
    return 0;
  gint64 value = 1;
  if (word->kind != PLX_NUMBER_SCALE)
    return word->value;
  for (guint32 k = 0; k < word->value; k++)
    value *= 10;
  return value;
}

/* What may stand behind `a third` for it to be a fraction, not one more of a row. */
static gboolean fraction_goes_on(const Reader *r, guint32 i)
{
  static const char *const words[] = {"of",    "more", "less",    "fewer", "higher",
                                      "lower", "the",  "smaller", "larger"};
  const PlxPiece *piece = piece_at(r, i);
  if (piece == NULL || piece->kind == PLX_PIECE_MARK || is_kind(r, i, PLX_NUMBER_SCALE))
    return TRUE;
  for (gsize k = 0; k < G_N_ELEMENTS(words); k++)
    if (is_word(r, i, words[k]))
      return TRUE;
  return FALSE;
}

static gboolean is_plain_hundred(const Reader *r, guint32 i)
{
  return is_kind(r, i, PLX_NUMBER_HUNDRED) && number_at(r, i)->form == PLX_NUMBER_CARDINAL;
}

/* A fraction at piece i: `half`, `a half`, `two-thirds`, `one fifth`, `three quarters`, `a third of`. */
static gboolean read_fraction(const Reader *r, guint32 i, PlxDecimal *value, guint32 *end)
{
  const gboolean article = is_article(r, i);
  const guint32 start = article ? i + 1 : i;
  const gboolean bare = article ? !is_plain_hundred(r, start) : is_kind(r, i, PLX_NUMBER_PART);
  Cardinal above = {.value = plx_decimal(1, 0), .end = start};
  if (!bare && (!read_cardinal(r, start, &above) || above.ordinal))
    return FALSE;
  const gboolean one = plx_decimal_compare(above.value, plx_decimal(1, 0)) == 0;
  const gint64 below = denominator(r, bare ? above.end : skip_loose_hyphen(r, above.end), one, end);
  if (below == 0 || (article && below != 2 && !(below == 4 && i > 0 && is_word(r, i - 1, "and")) &&
                     !fraction_goes_on(r, *end)))
    return FALSE;
  if (above.digits && below == 4 && !is_word(r, *end, "of")) /* 3 quarters: of a year */
    return FALSE;
  *value = plx_decimal_divide(above.value, plx_decimal(below, 0));
  return TRUE;
}

/* Behind a fraction: `million`, `a million`, `of a million`, `a dozen`. */
static void read_fraction_scale(const Reader *r, PlxDecimal *value, guint32 *end)
{
  guint32 i = is_word(r, *end, "of") ? *end + 1 : *end;
  i = is_article(r, i) ? i + 1 : skip_hyphen(r, i);
  const PlxNumberWord *word = number_at(r, i);
  if (word == NULL || word->form != PLX_NUMBER_CARDINAL)
    return;
  const PlxDecimal by = word->kind == PLX_NUMBER_SCALE     ? plx_decimal(1, word->value)
                        : word->kind == PLX_NUMBER_HUNDRED ? plx_decimal(100, 0)
                        : word->kind == PLX_NUMBER_DOZEN   ? plx_decimal(word->value, 0)
                                                           : plx_decimal(0, 0);
  if (by.mantissa == 0)
    return;
  *value = plx_decimal_multiply(*value, by);
  *end = i + 1;
}

/* `and a half`, `and three quarters` behind a cardinal; a scale before it holds for the half as well, and so
 * does one behind it: `three million and a half`, `two and a half million`. */
static void read_and_fraction(const Reader *r, Cardinal *c)
{
  PlxDecimal part;
  guint32 end;
  if (!is_word(r, c->end, "and") || !read_fraction(r, c->end + 1, &part, &end) || part.exponent >= 0)
    return;
  const guint32 before = end;
  read_fraction_scale(r, &part, &end);
  if (end == before)
    part = plx_decimal_multiply(part, plx_decimal(1, c->scale));
  else if (c->scale == 0) { /* two and a half million */
    const guint32 i = skip_hyphen(r, before);
    const PlxNumberWord *word = number_at(r, i);
    if (word == NULL || word->kind != PLX_NUMBER_SCALE)
      return;
    c->value = plx_decimal_multiply(c->value, plx_decimal(1, word->value));
  }
  c->value = plx_decimal_add(c->value, part);
  c->end = end;
  c->bare = FALSE;
}

/* `1 over 3` at the end of what is said. */
static gboolean read_quotient(const Reader *r, Cardinal *c)
{
  Cardinal below;
  if (!is_word(r, c->end, "over") || c->ordinal || !read_cardinal(r, c->end + 1, &below) || below.ordinal ||
      below.value.mantissa == 0 || (below.end < r->n && r->pieces[below.end].kind != PLX_PIECE_MARK))
    return FALSE;
  c->value = plx_decimal_divide(c->value, below.value);
  c->end = below.end;
  c->bare = FALSE;
  return TRUE;
}

/* `one in five`, `9 out of 10`: smaller first. */
static gboolean read_ratio(const Reader *r, Cardinal *c)
{
  guint32 i = c->end;
  if (is_word(r, i, "out") && is_word(r, i + 1, "of"))
    i += 2;
  else if (is_word(r, i, "in"))
    i++;
  else
    return read_quotient(r, c);
  if (is_word(r, i, "every"))
    i++;
  Cardinal all;
  if (c->ordinal || !read_cardinal(r, i, &all) || all.ordinal || all.value.exponent < 0 ||
      plx_decimal_compare(c->value, all.value) >= 0 ||
      plx_decimal_compare(all.value, plx_decimal(1000, 0)) > 0)
    return FALSE;
  c->value = plx_decimal_divide(c->value, all.value);
  c->end = all.end;
  c->bare = FALSE;
  return TRUE;
}

/* `dozen` behind a cardinal: `two dozen`. */
static void read_dozen(const Reader *r, Cardinal *c)
{
  const PlxNumberWord *word = number_at(r, c->end);
  if (word == NULL || word->kind != PLX_NUMBER_DOZEN)
    return;
  c->value = plx_decimal_multiply(c->value, plx_decimal(word->value, 0));
  c->end++;
  c->bare = FALSE;
}

gboolean plx_number_read(const char *text, const PlxPiece *pieces, guint32 first, guint32 n_pieces,
                         PlxNumber *out)
{
  const Reader r = {text, pieces, MIN(n_pieces, first + LOOKAHEAD)};
  const gboolean article = is_article(&r, first);
  const PlxNumberWord *next = number_at(&r, first + 1);
  Cardinal c = {.end = first};

  *out = (PlxNumber){.first = first};
  out->fraction = read_fraction(&r, first, &c.value, &c.end);
  if (out->fraction) {
    read_fraction_scale(&r, &c.value, &c.end);
  } else if (is_kind(&r, article ? first + 1 : first, PLX_NUMBER_DOZEN) &&
             number_at(&r, article ? first + 1 : first)->form == PLX_NUMBER_CARDINAL) {
    c.value = plx_decimal(1, 0);
    c.end = article ? first + 1 : first;
    read_dozen(&r, &c);
  } else {
    if (article && (next == NULL || next->kind < PLX_NUMBER_HUNDRED || next->form != PLX_NUMBER_CARDINAL))
      return FALSE;
    if (!read_cardinal(&r, article ? first + 1 : first, &c))
      return FALSE;
    if (!c.ordinal) {
      read_dozen(&r, &c);
      read_and_fraction(&r, &c);
      out->fraction = read_ratio(&r, &c) || (c.digits && is_slashed(text, &pieces[first]));
    }
  }
  out->value = c.value;
  out->ordinal = c.ordinal;
  out->digits = c.digits;
  out->bare = c.bare;
  out->end = c.end;
  out->span = plx_span(pieces[first].span.start, pieces[c.end - 1].span.end);
  return TRUE;
}

gboolean plx_number_parse(const PlxArticle *article, guint32 first, guint32 end, PlxNumber *out)
{
  g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(PlxPiece));
  plx_pieces_cut(article, first, MIN(end, first + LOOKAHEAD), pieces);
  const PlxPiece *p = (const PlxPiece *)(const void *)pieces->data;

  if (pieces->len == 0 || !plx_number_read(article->text, p, 0, pieces->len, out))
    return FALSE;
  if (out->end < pieces->len && p[out->end].token == p[out->end - 1].token)
    return FALSE;
  out->first = first;
  out->end = p[out->end - 1].token + 1;
  return TRUE;
}
