/* Fractions are read as a cardinal over a denominator, and put on top of cardinals behind an `and`. */
#include "annotate/number_reader.h"

/* The denominator that stands at piece i: `thirds`, `quarter`, `fifth`; `alone`: of one part. Returns 0 if
 * there is none. */
static gint64 denominator(const PlxNumberReader *r, guint32 i, gboolean alone, guint32 *end)
{
  const PlxNumberWord *word = plx_reader_number(r, i);
  if (word == NULL)
    return 0;
  *end = i + 1;
  if (word->kind == PLX_NUMBER_PART)
    return word->value;
  if (word->kind == PLX_NUMBER_TENS && word->form == PLX_NUMBER_CARDINAL) { /* twenty-fifths */
    const PlxNumberWord *ones = plx_reader_number(r, plx_reader_skip_hyphen(r, i + 1));
    *end = plx_reader_skip_hyphen(r, i + 1) + 1;
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
static gboolean fraction_goes_on(const PlxNumberReader *r, guint32 i)
{
  static const char *const words[] = {"of",    "more", "less",    "fewer", "higher",
                                      "lower", "the",  "smaller", "larger"};
  const PlxPiece *piece = plx_reader_piece(r, i);
  if (plx_reader_skip_hyphen(r, i) > i && !plx_reader_is_kind(r, i - 1, PLX_NUMBER_PART) &&
      !plx_reader_is_kind(r, i + 1, PLX_NUMBER_SCALE)) /* a third-quarter loss */
    return FALSE;
  if (piece == NULL || piece->kind == PLX_PIECE_MARK || plx_reader_is_kind(r, i, PLX_NUMBER_SCALE))
    return TRUE;
  for (gsize k = 0; k < G_N_ELEMENTS(words); k++)
    if (plx_reader_is_word(r, i, words[k]))
      return TRUE;
  return FALSE;
}

/* `fell by a fifth`, `by nearly a third` */
static gboolean is_step(const PlxNumberReader *r, guint32 i)
{
  static const char *const hedges[] = {"about", "almost", "around", "nearly", "over", "roughly", "some"};
  for (gsize k = 0; i > 1 && k < G_N_ELEMENTS(hedges); k++)
    if (plx_reader_is_word(r, i - 1, hedges[k]))
      return plx_reader_is_word(r, i - 2, "by");
  return i > 0 && plx_reader_is_word(r, i - 1, "by");
}

/* What may stand behind it: no noun, as in `by a third road`. */
static gboolean step_goes_on(const PlxNumberReader *r, guint32 i)
{
  static const char *const words[] = {"after", "and",  "at",   "because", "during", "from",
                                      "in",    "last", "next", "on",      "over",   "since",
                                      "this",  "to",   "when", "while",   "within"};
  for (gsize k = 0; k < G_N_ELEMENTS(words); k++)
    if (plx_reader_is_word(r, i, words[k]))
      return TRUE;
  return FALSE;
}

static gboolean is_plain_hundred(const PlxNumberReader *r, guint32 i)
{
  return plx_reader_is_kind(r, i, PLX_NUMBER_HUNDRED) && plx_reader_number(r, i)->form == PLX_NUMBER_CARDINAL;
}

gboolean plx_fraction_read(const PlxNumberReader *r, guint32 i, PlxDecimal *value, guint32 *end)
{
  const gboolean article = plx_reader_is_article(r, i);
  const guint32 start = article ? i + 1 : i;
  const gboolean bare = article ? !is_plain_hundred(r, start) : plx_reader_is_kind(r, i, PLX_NUMBER_PART);
  PlxCardinal above = {.value = {1, 0}, .end = start};
  if (!bare && plx_reader_number(r, plx_reader_skip_dash(r, start + 1)) == NULL) /* spares most the reading */
    return FALSE;
  if (!bare && (!plx_cardinal_read(r, start, &above) || above.ordinal))
    return FALSE;
  const gboolean one = plx_decimal_compare(above.value, plx_decimal(1, 0)) == 0;
  const gint64 below = denominator(r, bare ? above.end : plx_reader_skip_dash(r, above.end), one, end);
  if (below == 0 || (article && below != 2 && !(below == 4 && i > 0 && plx_reader_is_word(r, i - 1, "and")) &&
                     !fraction_goes_on(r, *end) && !(is_step(r, i) && step_goes_on(r, *end))))
    return FALSE;
  if (above.digits && below == 4 && !plx_reader_is_word(r, *end, "of")) /* 3 quarters: of a year */
    return FALSE;
  *value = plx_decimal_divide(above.value, plx_decimal(below, 0));
  return TRUE;
}

void plx_fraction_read_scale(const PlxNumberReader *r, PlxDecimal *value, guint32 *end)
{
  guint32 i = plx_reader_is_word(r, *end, "of") ? *end + 1 : *end;
  i = plx_reader_is_article(r, i) ? i + 1 : plx_reader_skip_hyphen(r, i);
  const PlxNumberWord *word = plx_reader_number(r, i);
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

/* The fraction behind `and`: `a half`, and with hyphens as in `two-and-a-half`. */
static gboolean read_part(const PlxNumberReader *r, guint32 i, PlxDecimal *part, guint32 *end)
{
  const guint32 and = plx_reader_skip_hyphen(r, i);
  if (!plx_reader_is_word(r, and, "and"))
    return FALSE;
  const guint32 first = plx_reader_skip_hyphen(r, and+1);
  if (first > and+1 && plx_reader_is_article(r, first) && plx_reader_skip_hyphen(r, first + 1) > first + 1)
    return plx_fraction_read(r, first + 2, part, end);
  return plx_fraction_read(r, first, part, end);
}

void plx_fraction_read_mixed(const PlxNumberReader *r, PlxCardinal *c)
{
  PlxDecimal part;
  guint32 end;
  if (!read_part(r, c->end, &part, &end) || part.exponent >= 0)
    return;
  const guint32 before = end;
  plx_fraction_read_scale(r, &part, &end);
  if (end == before)
    part = plx_decimal_multiply(part, plx_decimal(1, c->scale));
  else if (c->scale == 0) { /* two and a half million */
    const guint32 i = plx_reader_skip_hyphen(r, before);
    const PlxNumberWord *word = plx_reader_number(r, i);
    if (word == NULL || word->kind != PLX_NUMBER_SCALE)
      return;
    c->value = plx_decimal_multiply(c->value, plx_decimal(1, word->value));
  }
  c->value = plx_decimal_add(c->value, part);
  c->end = end;
  c->bare = FALSE;
}

/* `1 over 3` at the end of what is said. */
static gboolean read_quotient(const PlxNumberReader *r, PlxCardinal *c)
{
  PlxCardinal below;
  if (!plx_reader_is_word(r, c->end, "over") || c->ordinal || !plx_cardinal_read(r, c->end + 1, &below) ||
      below.ordinal || below.value.mantissa == 0 ||
      (below.end < r->n && r->pieces[below.end].kind != PLX_PIECE_MARK))
    return FALSE;
  c->value = plx_decimal_divide(c->value, below.value);
  c->end = below.end;
  c->bare = FALSE;
  return TRUE;
}

gboolean plx_fraction_read_ratio(const PlxNumberReader *r, PlxCardinal *c)
{
  guint32 i = c->end;
  if (plx_reader_is_word(r, i, "out") && plx_reader_is_word(r, i + 1, "of"))
    i += 2;
  else if (plx_reader_is_word(r, i, "in"))
    i++;
  else
    return read_quotient(r, c);
  if (plx_reader_is_word(r, i, "every"))
    i++;
  PlxCardinal all;
  if (c->ordinal || !plx_cardinal_read(r, i, &all) || all.ordinal || all.value.exponent < 0 ||
      plx_decimal_compare(c->value, all.value) >= 0 ||
      plx_decimal_compare(all.value, plx_decimal(1000, 0)) > 0)
    return FALSE;
  c->value = plx_decimal_divide(c->value, all.value);
  c->end = all.end;
  c->bare = FALSE;
  return TRUE;
}
