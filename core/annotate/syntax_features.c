/* How this works: a token is read once into an array of normalised characters (case folded, digits as 0,
 * typographic quotes and dashes as plain ones), whose hash is the word's key and whose ends are its affixes.
 * Case is kept apart, as a shape, so that a headline in capitals meets the same words as plain text. */
#include "annotate/syntax_features.h"

#include <string.h>
#include <utf8proc.h>

#define READ 64 /* bytes of a token that are read */

static const struct {
  guint16 from;
  char to[3];
} PLAIN[] = {
    {0x2010, "-"}, {0x2011, "-"},  {0x2012, "-"},  {0x2013, "-"},  {0x2014, "--"}, {0x2015, "--"},
    {0x2018, "'"}, {0x2019, "'"},  {0x201A, "'"},  {0x201C, "\""}, {0x201D, "\""}, {0x201E, "\""},
    {0x2032, "'"}, {0x2033, "\""}, {0x00AB, "\""}, {0xBB, "\""},   {0x02BC, "'"},
};

typedef struct {
  gint32 folded[2 * READ];
  guint length;
  guint upper, lower, digits;
  gboolean first_upper;
} Letters;

static void letters_add(Letters *letters, gint32 c)
{
  if (c >= '0' && c <= '9') {
    letters->digits++;
    c = '0';
  } else if ((c >= 'a' && c <= 'z') || (c >= 0x80 && utf8proc_islower(c))) {
    letters->lower++;
  } else if ((c >= 'A' && c <= 'Z') || (c >= 0x80 && utf8proc_isupper(c))) {
    letters->first_upper |= letters->length == 0;
    letters->upper++;
    c = c < 0x80 ? c + 32 : utf8proc_tolower(c);
  }
  letters->folded[letters->length++] = c;
}

static void letters_read(Letters *letters, PlxWord form)
{
  const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)form.text;
  utf8proc_ssize_t left = MIN(form.length, READ);
  while (left > 0) {
    gint32 c = *at;
    utf8proc_ssize_t step = c < 0x80 ? 1 : utf8proc_iterate(at, left, &c);
    if (step < 1)
      break;
    at += step;
    left -= step;
    const char *plain = NULL;
    for (guint i = 0; c >= 0x80 && i < G_N_ELEMENTS(PLAIN); i++)
      if (PLAIN[i].from == c)
        plain = PLAIN[i].to;
    if (plain == NULL)
      letters_add(letters, c);
    for (; plain != NULL && *plain != '\0'; plain++)
      letters->folded[letters->length++] = *plain;
  }
}

static PlxCase letters_case(const Letters *letters)
{
  if (letters->digits > 0)
    return letters->upper + letters->lower == 0 ? PLX_CASE_NUMBER : PLX_CASE_DIGITS;
  if (letters->upper == 0)
    return letters->lower > 0 ? PLX_CASE_LOWER : PLX_CASE_NONE;
  if (letters->lower == 0)
    return letters->upper == 1 ? PLX_CASE_LETTER : PLX_CASE_UPPER;
  return letters->first_upper && letters->upper == 1 ? PLX_CASE_TITLE : PLX_CASE_MIXED;
}

/* FNV-1a over characters, its high bits mixed down. */
static guint64 hash(const gint32 *c, guint n, guint64 seed)
{
  guint64 h = 14695981039346656037u ^ (seed * 0x9E3779B97F4A7C15u);
  for (guint i = 0; i < n; i++)
    h = (h ^ (guint64)(guint32)c[i]) * 1099511628211u;
  h ^= h >> 32;
  h *= 0xD6E8FEB86659FD93u;
  return h ^ (h >> 32);
}

void plx_word_features(PlxWord form, PlxWordFeatures *features)
{
  Letters letters;
  letters.length = letters.upper = letters.lower = letters.digits = 0;
  letters.first_upper = FALSE;
  letters_read(&letters, form);
  guint n = letters.length;
  *features = (PlxWordFeatures){.key = hash(letters.folded, n, 0),
                                .letters = (guint8)(letters.upper + letters.lower),
                                .letter_case = letters_case(&letters)};
  for (guint k = 1; k <= 3 && k < n; k++)
    features->affix[features->n_affixes++] = (guint16)(hash(letters.folded, k, k) % PLX_AFFIX_BUCKETS);
  for (guint k = 1; k <= 4 && k < n; k++)
    features->affix[features->n_affixes++] =
        (guint16)(hash(letters.folded + n - k, k, 8 + k) % PLX_AFFIX_BUCKETS);
}

PlxStyle plx_sentence_style(const PlxWordFeatures *words, gsize n)
{
  gsize all = 0, upper = 0, capital = 0, longer = 0;
  for (gsize i = 0; i < n; i++) {
    PlxCase c = words[i].letter_case;
    if (c > PLX_CASE_MIXED)
      continue;
    all++;
    upper += c == PLX_CASE_UPPER || c == PLX_CASE_LETTER;
    longer += words[i].letters > 3;
    capital += words[i].letters > 3 && c != PLX_CASE_LOWER;
  }
  if (all >= 2 && 10 * upper >= 8 * all)
    return PLX_STYLE_UPPER;
  return longer >= 3 && 10 * capital >= 8 * longer ? PLX_STYLE_TITLE : PLX_STYLE_PLAIN;
}

guint plx_word_shape(const PlxWordFeatures *word, PlxStyle style, gboolean first)
{
  return ((guint)word->letter_case * PLX_STYLE_LAST + (guint)style) * 2 + (first ? 1 : 0);
}
