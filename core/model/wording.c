#include "model/wording.h"

#include <string.h>

/* ---- words ---- */

/* Changes what is behind `from`. */
static void americanize(GString *text, gsize from)
{
  static const char *const pairs[][2] = {{"isation", "ization"}, {"ogue", "og"},     {"ence", "ense"},
                                         {"our", "or"},          {"ise", "ize"},     {"ising", "izing"},
                                         {"tre", "ter"},         {"lled", "led"},    {"lling", "ling"},
                                         {"grey", "gray"},       {"gramme", "gram"}, {"okay", "ok"}};
  for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++) {
    const gsize length = strlen(pairs[i][0]);
    for (const char *at = text->str + from; (at = strstr(at, pairs[i][0])) != NULL;) {
      const gssize place = at - text->str;
      g_string_erase(text, place, (gssize)length);
      g_string_insert(text, place, pairs[i][1]);
      at = text->str + place + strlen(pairs[i][1]);
    }
  }
}

char *plx_wording_americanize(const char *word)
{
  GString *out = g_string_new(word);
  americanize(out, 0);
  return g_string_free(out, FALSE);
}

typedef struct {
  PlxWording *wording;
  GString *word;
  gboolean gap;
} Reader;

/* One of 64 bits. */
static guint64 bit_of(guint hash)
{
  return G_GUINT64_CONSTANT(1) << hash % 64;
}

static void add_word(Reader *reader, const char *word)
{
  if (*word == '\0' || reader->wording->words->len == PLX_WORDING_LONGEST)
    return;
  PlxWording *wording = reader->wording;
  PlxWordingWord added = {wording->text->len, 0, reader->gap};
  g_string_append(wording->text, word);
  americanize(wording->text, added.at);
  added.hash = g_str_hash(wording->text->str + added.at);
  g_string_append_c(wording->text, '\0');
  g_array_append_val(wording->words, added);
  wording->some |= bit_of(added.hash);
  reader->gap = FALSE;
}

/* What is written as one with the word before it: don't, I've. */
static const struct {
  const char *ending, *word;
} contracted[] = {{"n't", "not"}, {"'ve", "have"}, {"'re", "are"}, {"'ll", "will"}, {"'m", "am"}};

/* Parts what is written as one, and leaves the apostrophes out. */
static void end_contracted(Reader *reader)
{
  const char *behind = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(contracted) && behind == NULL; i++) {
    if (!g_str_has_suffix(reader->word->str, contracted[i].ending))
      continue;
    behind = contracted[i].word;
    g_string_truncate(reader->word, reader->word->len - strlen(contracted[i].ending));
  }
  const char *stem = strcmp(reader->word->str, "ca") == 0   ? "can"
                     : strcmp(reader->word->str, "wo") == 0 ? "will"
                                                            : reader->word->str;
  g_string_replace(reader->word, "'", "", 0);
  add_word(reader, behind != NULL ? stem : reader->word->str);
  if (behind != NULL)
    add_word(reader, behind);
}

/* The sizes that are written as one with a number: 2.7m. */
static const struct {
  const char *sign, *word;
} sizes[] = {{"b", "billion"}, {"bn", "billion"}, {"k", "thousand"},
             {"m", "million"}, {"mn", "million"}, {"tn", "trillion"}};

/* Parts `7m` as `7 million`; FALSE if the word is none such. */
static gboolean end_sized(Reader *reader)
{
  const gsize digits = strspn(reader->word->str, "0123456789");
  for (gsize i = 0; digits > 0 && i < G_N_ELEMENTS(sizes); i++) {
    if (strcmp(reader->word->str + digits, sizes[i].sign) != 0)
      continue;
    g_string_truncate(reader->word, digits);
    add_word(reader, reader->word->str);
    add_word(reader, sizes[i].word);
    return TRUE;
  }
  return FALSE;
}

static void end_word(Reader *reader)
{
  if (strchr(reader->word->str, '\'') != NULL)
    end_contracted(reader);
  else if (!end_sized(reader))
    add_word(reader, reader->word->str);
  g_string_truncate(reader->word, 0);
}

static gboolean is_apostrophe(gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x2BC;
}

/* The stop in `U.S.`: behind a word of one letter, and before another or the end of the word. */
static gboolean is_inner_stop(const char *text, const char *at, const char *end)
{
  const gboolean one_letter =
      at > text && g_ascii_isupper(at[-1]) && (at - text < 2 || !g_ascii_isalnum(at[-2]));
  return at[0] == '.' && one_letter && at + 1 < end && (g_ascii_isupper(at[1]) || at[1] == ' ');
}

/* Does the text begin with the mark of what is left out? */
static gboolean begins_gap(const char *at, const char *end)
{
  return g_utf8_get_char(at) == 0x2026 || (end - at >= 3 && memcmp(at, "...", 3) == 0) ||
         (end - at >= 5 && memcmp(at, ". . .", 5) == 0);
}

PlxWording *plx_wording_new(const char *text, gsize length)
{
  PlxWording *wording = g_new0(PlxWording, 1);
  g_autoptr(GString) word = g_string_new(NULL);
  Reader reader = {wording, word, FALSE};
  gboolean bracket = FALSE;
  wording->text = g_string_sized_new(length);
  wording->words = g_array_new(FALSE, FALSE, sizeof(PlxWordingWord));
  for (const char *at = text; at < text + length; at = g_utf8_next_char(at)) {
    const gunichar c = g_utf8_get_char(at);
    const gboolean kept = g_unichar_isalnum(c) && !bracket;
    if (c < 0x80 && kept)
      g_string_append_c(word, g_ascii_tolower((char)c));
    else if (kept)
      g_string_append_unichar(word, g_unichar_tolower(c));
    else if (c == '&' && !bracket)
      g_string_append(word, "and");
    else if (is_apostrophe(c) && word->len > 0)
      g_string_append_c(word, '\'');
    else if (!is_apostrophe(c) && !is_inner_stop(text, at, text + length))
      end_word(&reader);
    bracket = c == '[' || (bracket && c != ']');
    reader.gap |= bracket || begins_gap(at, text + length);
  }
  end_word(&reader);
  return wording;
}

void plx_wording_free(PlxWording *wording)
{
  if (wording == NULL)
    return;
  g_string_free(wording->text, TRUE);
  g_array_unref(wording->words);
  g_free(wording);
}

/* ---- alignment ---- */

static guint hash_of(const PlxWording *wording, guint i)
{
  return g_array_index(wording->words, PlxWordingWord, i).hash;
}

static gboolean same_word(const PlxWording *a, guint i, const PlxWording *b, guint k)
{
  return hash_of(a, i) == hash_of(b, k) && strcmp(plx_wording_word(a, i), plx_wording_word(b, k)) == 0;
}

/* Of a word that is said again, the one beside the next pair stands for it: `he said he thinks`, `he thinks`.
 */
static void close_up(const PlxWording *a, const PlxWording *b, guint32 *partner)
{
  guint next_a = a->words->len, next_b = b->words->len;
  gboolean pairs = FALSE;
  for (guint i = a->words->len; i-- > 0;) {
    const guint32 k = partner[i];
    guint at = i;
    if (k == G_MAXUINT32)
      continue;
    if (pairs && next_a > i + 1 && next_b == k + 1 && same_word(a, next_a - 1, b, k)) {
      partner[i] = G_MAXUINT32;
      partner[at = next_a - 1] = k;
    } else if (pairs && next_a == i + 1 && next_b > k + 1 && same_word(a, i, b, next_b - 1)) {
      partner[i] = next_b - 1;
    }
    next_a = at;
    next_b = partner[at];
    pairs = TRUE;
  }
}

guint plx_wording_align(const PlxWording *a, const PlxWording *b, guint32 *partner)
{
  const guint m = a->words->len, n = b->words->len, width = n + 1;
  /* at i, k: the most words in common of those of `a` from i on and those of `b` from k on */
  g_autofree guint8 *most = g_new0(guint8, (gsize)(m + 1) * width);
  for (guint i = m; i-- > 0;)
    for (guint k = n; k-- > 0;)
      most[i * width + k] = same_word(a, i, b, k) ? (guint8)(most[(i + 1) * width + k + 1] + 1)
                                                  : MAX(most[(i + 1) * width + k], most[i * width + k + 1]);
  for (guint i = 0, k = 0; i < m; i++) {
    partner[i] = G_MAXUINT32;
    while (k < n && most[i * width + k + 1] == most[i * width + k] && !same_word(a, i, b, k))
      k++;
    if (k < n && same_word(a, i, b, k) && most[i * width + k] == most[(i + 1) * width + k + 1] + 1)
      partner[i] = k++;
  }
  close_up(a, b, partner);
  return most[0];
}

#define BITS 64
#define BLOCKS ((PLX_WORDING_LONGEST + BITS - 1) / BITS)

/* Which words of `a` are a word of `b`, a bit each. Returns: whether any is. */
static gboolean find_word(const PlxWording *a, const PlxWording *b, guint k, guint64 places[BLOCKS])
{
  gboolean any = FALSE;
  if ((a->some & bit_of(hash_of(b, k))) == 0)
    return FALSE;
  memset(places, 0, BLOCKS * sizeof *places);
  for (guint i = 0; i < a->words->len; i++) {
    if (!same_word(a, i, b, k))
      continue;
    places[i / BITS] |= G_GUINT64_CONSTANT(1) << i % BITS;
    any = TRUE;
  }
  return any;
}

/* How many words plx_wording_align() pairs, without saying which: a column of its table at once, as the bits
 * where it does not grow (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004). */
static guint count_aligned(const PlxWording *a, const PlxWording *b)
{
  const guint n_blocks = (a->words->len + BITS - 1) / BITS;
  guint64 level[BLOCKS], places[BLOCKS];
  guint grown = 0;
  memset(level, 0xFF, sizeof level);
  for (guint k = 0; k < b->words->len; k++) {
    guint64 carry = 0;
    if (!find_word(a, b, k, places))
      continue;
    for (guint block = 0; block < n_blocks; block++) {
      const guint64 met = level[block] & places[block], sum = level[block] + met;
      const guint64 carried = sum + carry;
      carry = sum < met || carried < sum;
      level[block] = carried | (level[block] - met);
    }
  }
  for (guint i = 0; i < a->words->len; i++)
    grown += (level[i / BITS] >> i % BITS & 1) == 0;
  return grown;
}

double plx_wording_share(const PlxWording *a, const PlxWording *b)
{
  const guint shorter = MIN(a->words->len, b->words->len);
  return shorter > 0 ? (double)count_aligned(a, b) / shorter : 0;
}

/* Is there a gap before one of the words from `first` to `last`? */
static gboolean has_gap(const PlxWording *wording, guint first, guint last)
{
  for (guint i = first; i <= last && i < wording->words->len; i++)
    if (g_array_index(wording->words, PlxWordingWord, i).gap)
      return TRUE;
  return FALSE;
}

/* The words from `first` up to `end`, written as one. */
static char *joined(const PlxWording *wording, guint first, guint end)
{
  GString *out = g_string_new(NULL);
  for (guint i = first; i < end; i++)
    g_string_append(out, plx_wording_word(wording, i));
  return g_string_free(out, FALSE);
}

/* Are two stretches the same but for where words are parted (`e-mail`, `email`)? */
static gboolean same_letters(const PlxWording *a, guint a_first, guint a_end, const PlxWording *b,
                             guint b_first, guint b_end)
{
  g_autofree char *x = joined(a, a_first, a_end), *y = joined(b, b_first, b_end);
  return strcmp(x, y) == 0;
}

gboolean plx_wording_differs(const PlxWording *a, const PlxWording *b)
{
  g_autofree guint32 *partner = g_new(guint32, a->words->len + 1);
  guint32 next_a = 0, next_b = 0; /* what is not yet passed */
  if (plx_wording_align(a, b, partner) == 0)
    return TRUE;
  for (guint i = 0; i < a->words->len; i++) {
    if (partner[i] == G_MAXUINT32)
      continue;
    const gboolean skips_a = i > next_a, skips_b = partner[i] > next_b, first = next_b == 0 && next_a == 0;
    const gboolean other = first ? skips_a && skips_b : skips_a || skips_b;
    if (other && !has_gap(a, next_a, i) && !has_gap(b, next_b, partner[i]) &&
        !same_letters(a, next_a, i, b, next_b, partner[i]))
      return TRUE;
    next_a = i + 1;
    next_b = partner[i] + 1;
  }
  return next_a < a->words->len && next_b < b->words->len && !has_gap(a, next_a, a->words->len) &&
         !has_gap(b, next_b, b->words->len) &&
         !same_letters(a, next_a, a->words->len, b, next_b, b->words->len);
}
