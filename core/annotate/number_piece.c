/* How this works: each token is cut at every change between letters, digits and other characters. Digits
 * take the separators with them that stand between digits, as far as these make a number by one of the
 * habits below; digits with other separators are a code.
 *
 *   1,200,000.5   1.200.000,5   12,34,567   1 200 000 (any space)   0.5   .5   5,00   1.3e6   1/4   2½ */
#include "annotate/number_piece.h"

#include <string.h>

#define NBSP 0x00A0
#define THIN 0x2009
#define NARROW 0x202F
#define SHORTEST_COMPOUND 6 /* bytes; `onefold` and `fiftyone` are longer */
#define MAX_LITERAL 48      /* bytes of the longest number that is read */

typedef struct {
  const char *text;
  guint32 limit; /* end of the last token */
} Cutter;

/* Bytes of the character at `at`. */
static guint32 char_length(const char *at)
{
  return (guint32)(g_utf8_next_char(at) - at);
}

static gboolean digit_at(const Cutter *c, guint32 at)
{
  return at < c->limit && g_ascii_isdigit(c->text[at]);
}

static guint32 digits_end(const Cutter *c, guint32 at)
{
  while (digit_at(c, at))
    at++;
  return at;
}

/* Length in bytes of the white space that may part groups of digits; 0 for none. */
static guint32 group_space(const Cutter *c, guint32 at)
{
  if (at >= c->limit)
    return 0;
  if (c->text[at] == ' ')
    return 1;
  if ((guchar)c->text[at] < 0x80)
    return 0;
  const gunichar ch = g_utf8_get_char(c->text + at);
  return ch == NBSP || ch == THIN || ch == NARROW ? char_length(c->text + at) : 0;
}

/* `1 200 000`: groups of exactly three digits behind one to three. Returns the end. */
static guint32 spaced_end(const Cutter *c, guint32 start, guint32 end)
{
  if (end - start > 3 || c->text[start] == '0')
    return end;
  for (guint32 space; (space = group_space(c, end)) > 0;) {
    const guint32 next = digits_end(c, end + space);
    const char after = (char)(next < c->limit ? c->text[next] : ' ');
    if (next - (end + space) != 3 || after == '-' || after == ':' || after == '/' || g_ascii_isalpha(after))
      break;
    end = next;
  }
  return end;
}

/* Do the groups that `separator` parts in [start, end) have the sizes of thousands, or of lakhs? */
static gboolean groups_are_sound(const char *text, guint32 start, guint32 end, char separator)
{
  guint32 size = 0, groups = 0;
  for (guint32 at = end; at-- > start;) {
    if (text[at] != separator) {
      size++;
      continue;
    }
    if (groups == 0 ? size != 3 : size != 3 && size != 2)
      return FALSE;
    groups++;
    size = 0;
  }
  return size >= 1 && size <= 3;
}

static guint32 count(const char *text, guint32 start, guint32 end, char wanted)
{
  guint32 n = 0;
  for (guint32 at = start; at < end; at++)
    n += text[at] == wanted;
  return n;
}

/* Is a run of digits, points and commas a number? */
static gboolean literal_is_sound(const char *text, guint32 start, guint32 end)
{
  const guint32 commas = count(text, start, end, ','), points = count(text, start, end, '.');
  const char *comma = memchr(text + start, ',', end - start), *point = memchr(text + start, '.', end - start);

  if (commas == 0 && points <= 1)
    return TRUE;
  if (commas == 0) /* 1.200.000 */
    return groups_are_sound(text, start, end, '.');
  if (points == 0) /* 1,200 or 5,00 */
    return groups_are_sound(text, start, end, ',') || (commas == 1 && text[start] != ',');
  if (points == 1 && comma < point) /* 1,200.5 */
    return groups_are_sound(text, start, (guint32)(point - text), ',');
  return commas == 1 && groups_are_sound(text, start, (guint32)(comma - text), '.'); /* 1.200,5 */
}

/* The exponent of `1.3e6`: its end, or `end` if there is none. */
static guint32 exponent_end(const Cutter *c, guint32 end)
{
  guint32 at = end;
  if (at >= c->limit || (c->text[at] != 'e' && c->text[at] != 'E'))
    return end;
  at++;
  if (at < c->limit && (c->text[at] == '+' || c->text[at] == '-'))
    at++;
  const guint32 last = digits_end(c, at);
  return last > at && last - at <= 3 ? last : end;
}

/* Digits with their separators from `start`; says whether they are a number. */
static guint32 literal_end(const Cutter *c, guint32 start, PlxPieceKind *kind)
{
  guint32 end = digits_end(c, start), slashes = 0;
  while (end + 1 < c->limit && (c->text[end] == ',' || c->text[end] == '.') && digit_at(c, end + 1))
    end = digits_end(c, end + 1);
  gboolean sound = end - start <= MAX_LITERAL && literal_is_sound(c->text, start, end);
  if (sound && memchr(c->text + start, ',', end - start) == NULL)
    end = count(c->text, start, end, '.') == 0 ? spaced_end(c, start, end) : end;
  if (sound)
    end = exponent_end(c, end);
  for (; end + 1 < c->limit && c->text[end] == '/' && digit_at(c, end + 1); slashes++)
    end = digits_end(c, end + 1);
  if (slashes > 0)
    sound = slashes == 1 && strspn(c->text + start, "0123456789/") >= end - start &&
            c->text[end - 1] != '/' && !(end - start > 2 && strncmp(c->text + end - 2, "/0", 2) == 0);
  *kind = sound ? PLX_PIECE_DIGITS : PLX_PIECE_CODE;
  return end;
}

gboolean plx_piece_vulgar(gunichar character, gint32 *numerator, gint32 *denominator)
{
  static const struct {
    gunichar character;
    gint32 numerator, denominator;
  } rows[] = {
      {0x00BC, 1, 4}, {0x00BD, 1, 2}, {0x00BE, 3, 4}, {0x2150, 1, 7}, {0x2151, 1, 9}, {0x2152, 1, 10},
      {0x2153, 1, 3}, {0x2154, 2, 3}, {0x2155, 1, 5}, {0x2156, 2, 5}, {0x2157, 3, 5}, {0x2158, 4, 5},
      {0x2159, 1, 6}, {0x215A, 5, 6}, {0x215B, 1, 8}, {0x215C, 3, 8}, {0x215D, 5, 8}, {0x215E, 7, 8},
  };
  for (gsize i = 0; character >= 0xBC && i < G_N_ELEMENTS(rows); i++)
    if (rows[i].character == character) {
      *numerator = rows[i].numerator;
      *denominator = rows[i].denominator;
      return TRUE;
    }
  return FALSE;
}

static gunichar fold_mark(gunichar ch)
{
  if (ch < 0x80)
    return ch;
  switch (ch) {
  case 0x2010:
  case 0x2011:
  case 0x2012:
  case 0x2013:
  case 0x2014:
  case 0x2015:
    return '-';
  case 0x2018:
  case 0x2019:
  case 0x201B:
  case 0x2032:
    return '\'';
  case 0x201C:
  case 0x201D:
  case 0x2033:
    return '"';
  case 0x00BA: /* the ordinal sign that stands for a degree */
    return 0x00B0;
  default:
    return ch;
  }
}

static gboolean is_letter(gunichar ch)
{
  return ch < 0x80 ? g_ascii_isalpha((char)ch) : g_unichar_isalpha(ch) && ch != 0x00BA && ch != 0x00AA;
}

/* The end of the letters from `at`. */
static guint32 word_end(const Cutter *c, guint32 at, guint32 end)
{
  for (;;) {
    while (at < end && g_ascii_isalpha(c->text[at]))
      at++;
    if (at == end || (guchar)c->text[at] < 0x80 || !is_letter(g_utf8_get_char(c->text + at)))
      return at;
    at += char_length(c->text + at);
  }
}

static guint32 cut_word(const Cutter *c, guint32 at, guint32 token_end, PlxPiece *piece)
{
  guint32 end = word_end(c, at, token_end);
  piece->kind = PLX_PIECE_WORD;
  piece->number = plx_number_word(c->text + at, end - at);
  if (piece->number == NULL && end - at > SHORTEST_COMPOUND) {
    const guint32 first = (guint32)plx_number_split(c->text + at, end - at);
    if (first > 0) {
      end = at + first;
      piece->number = plx_number_word(c->text + at, first);
    }
  }
  return end;
}

static guint32 cut_digits(const Cutter *c, guint32 at, PlxPiece *piece)
{
  gint32 numerator, denominator;
  PlxPieceKind kind;
  guint32 end = literal_end(c, at, &kind);
  piece->kind = (guint8)kind;
  if (end < c->limit && (guchar)c->text[end] >= 0x80 &&
      plx_piece_vulgar(g_utf8_get_char(c->text + end), &numerator, &denominator))
    end += char_length(c->text + end);
  return end;
}

/* `.5`, but not the point of `a.5`. */
static gboolean begins_with_point(const Cutter *c, guint32 at, const PlxPiece *piece)
{
  return c->text[at] == '.' && digit_at(c, at + 1) &&
         !(piece->glued && at > 0 && g_ascii_isalnum(c->text[at - 1]));
}

/* Cut one piece at `at` and return its end. */
static guint32 cut(const Cutter *c, guint32 at, guint32 token_end, PlxPiece *piece)
{
  const guchar byte = (guchar)c->text[at];
  const gunichar ch = byte < 0x80 ? byte : g_utf8_get_char(c->text + at);
  gint32 numerator, denominator;

  piece->mark = ch;
  if (is_letter(ch))
    return cut_word(c, at, token_end, piece);
  if (g_ascii_isdigit((char)MIN(ch, 0x7F)) || begins_with_point(c, at, piece))
    return cut_digits(c, at, piece);
  piece->kind = plx_piece_vulgar(ch, &numerator, &denominator) ? PLX_PIECE_DIGITS : PLX_PIECE_MARK;
  piece->mark = fold_mark(ch);
  return at + char_length(c->text + at);
}

void plx_pieces_cut(const PlxArticle *article, guint32 first, guint32 end, GArray *pieces)
{
  if (first >= end)
    return;
  const Cutter c = {article->text, plx_article_token(article, end - 1)->span.end};
  guint32 at = plx_article_token(article, first)->span.start, before = G_MAXUINT32, n = pieces->len;

  g_array_set_size(pieces, n + (c.limit - at)); /* a piece has a byte at least */
  for (guint32 i = first; i < end; i++) {
    const PlxSpan token = plx_article_token(article, i)->span;
    for (at = MAX(at, token.start); at < token.end;) {
      PlxPiece *piece = &g_array_index(pieces, PlxPiece, n);
      *piece = (PlxPiece){.token = i, .glued = at == before};
      const guint32 next = cut(&c, at, token.end, piece);
      if (piece->kind == PLX_PIECE_MARK && g_unichar_isspace(piece->mark)) { /* within a token */
        at = next;
        continue;
      }
      piece->span = plx_span(at, next);
      n++;
      at = before = next;
    }
  }
  g_array_set_size(pieces, n);
}

/* Digits of [start, end) with one point; any other separator is left out. */
static gboolean plain_value(const char *text, guint32 start, guint32 end, PlxDecimal *value)
{
  char plain[MAX_LITERAL + 1];
  const guint32 commas = count(text, start, end, ','), points = count(text, start, end, '.');
  const char *comma = memchr(text + start, ',', end - start), *point = memchr(text + start, '.', end - start);
  char mark = '.'; /* the decimal one */
  gsize n = 0;

  if (end - start > MAX_LITERAL)
    return FALSE;
  if (points > 1 || (points == 1 && comma > point))
    mark = ',';
  else if (points == 0 && commas == 1 && !groups_are_sound(text, start, end, ','))
    mark = ',';
  for (guint32 at = start; at < end; at++)
    if (g_ascii_isdigit(text[at]))
      plain[n++] = text[at];
    else if (text[at] == mark)
      plain[n++] = '.';
  return plx_decimal_parse(plain, n, value);
}

/* The value of digits alone that fit 64 bits. */
static gboolean whole_value(const char *text, PlxSpan span, PlxDecimal *value)
{
  gint64 whole = 0;
  if (plx_span_length(span) > 18)
    return FALSE;
  for (guint32 at = span.start; at < span.end; at++) {
    if (!g_ascii_isdigit(text[at]))
      return FALSE;
    whole = whole * 10 + (text[at] - '0');
  }
  *value = plx_decimal(whole, 0);
  return TRUE;
}

gboolean plx_piece_value(const char *text, const PlxPiece *piece, PlxDecimal *value)
{
  guint32 start = piece->span.start, end = piece->span.end;
  if (whole_value(text, piece->span, value))
    return TRUE;
  const char *last = g_utf8_prev_char(text + end);
  gint32 numerator = 0, denominator = 1;

  *value = (PlxDecimal){0, 0};
  if (plx_piece_vulgar(g_utf8_get_char(last), &numerator, &denominator))
    end = (guint32)(last - text);
  const char *slash = memchr(text + start, '/', end - start);
  const char *power = memchr(text + start, 'e', end - start);
  if (power == NULL)
    power = memchr(text + start, 'E', end - start);
  if (slash != NULL) {
    PlxDecimal below;
    if (!plain_value(text, start, (guint32)(slash - text), value) ||
        !plain_value(text, (guint32)(slash + 1 - text), end, &below) || below.mantissa == 0)
      return FALSE;
    *value = plx_decimal_divide(*value, below);
    return TRUE;
  }
  if (end > start && !plain_value(text, start, power != NULL ? (guint32)(power - text) : end, value))
    return FALSE;
  if (power != NULL)
    *value = plx_decimal_multiply(*value, plx_decimal(1, (gint32)strtol(power + 1, NULL, 10)));
  if (numerator != 0)
    *value =
        plx_decimal_add(*value, plx_decimal_divide(plx_decimal(numerator, 0), plx_decimal(denominator, 0)));
  return TRUE;
}
