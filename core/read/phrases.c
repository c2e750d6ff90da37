/* How this works: the rows are sorted by phrase, so that those that begin with one word stand together. At
 * each word of a passage the rows of that word are tried; the longest phrase that fits there counts. */
#include "read/phrases.h"

#include <string.h>

enum { WHOLE = 1, START = 2, LAST = 4, ANY = 8 };
enum {
  FURNITURE = PLX_CUE_FURNITURE,
  PROMPT = PLX_CUE_PROMPT,
  CREDIT = PLX_CUE_CREDIT,
  CAPTION = PLX_CUE_CAPTION,
  LINKS = PLX_CUE_LINKS,
  CLOSING = PLX_CUE_CLOSING,
  BYLINE = PLX_CUE_BYLINE,
  DATE = PLX_CUE_DATE,
};

typedef struct {
  const char *phrase; /* folded */
  guint8 where;
  guint8 cues;
  guint16 most; /* words that the passage may have; 0 any number */
} Row;

static const Row rows[] = {
#include "data/phrases.inc"
};

/* Order a row's first word against a word. */
static int compare_first(const Row *row, const char *word, gsize length)
{
  if (*row->phrase != *word)
    return (guchar)*row->phrase < (guchar)*word ? -1 : 1; /* most rows end here */
  const int order = strncmp(row->phrase, word, length);
  if (order != 0)
    return order;
  return row->phrase[length] == '\0' || row->phrase[length] == ' ' ? 0 : 1;
}

/* The first row that begins with a word; the table's end if none does. */
static gsize first_row(const char *word, gsize length)
{
  gsize low = 0, high = G_N_ELEMENTS(rows);
  while (low < high) {
    const gsize middle = low + (high - low) / 2;
    if (compare_first(&rows[middle], word, length) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* Does the phrase stand in `text`, and a word end behind it? Its length, or 0. */
static gsize phrase_length(const char *phrase, const char *text)
{
  gsize n = 0;
  while (phrase[n] != '\0' && phrase[n] == text[n])
    n++;
  if (phrase[n] != '\0')
    return 0;
  return text[n] == '\0' || text[n] == ' ' || text[n] == ':' ? n : 0;
}

/* Words of a phrase. */
static guint32 count_words(const char *phrase, gsize length)
{
  guint32 n = 1;
  for (gsize i = 0; i < length; i++)
    n += phrase[i] == ' ' ? 1 : 0;
  return n;
}

static gboolean holds(const Row *row, const PlxFolded *passage, gsize at, gsize end)
{
  if (row->most > 0 && passage->n_words > row->most)
    return FALSE;
  const gboolean ends = passage->whole && end + 1 >= passage->length; /* a colon may follow */
  switch (row->where) {
  case WHOLE:
    return at == 0 && ends;
  case START: /* one word alone may begin a sentence */
    return at == 0 && (!passage->sentence || strpbrk(row->phrase, " :") != NULL);
  case LAST:
    return ends;
  default:
    return TRUE;
  }
}

guint32 plx_phrases_match(const PlxFolded *passage, guint32 *prompts)
{
  guint32 cues = 0, labels = 0;
  gsize labelled = 0; /* up to where labels cover the passage */
  *prompts = 0;
  for (gsize at = 0, next; at < passage->length; at = next) {
    const char *word = passage->text + at;
    const gsize length = strcspn(word, " :");
    const gsize full = length + (word[length] == ':' ? 1 : 0);
    gsize longest = 0;
    guint32 here = 0;
    next = at + full + 1;
    for (gsize i = first_row(word, length); i < G_N_ELEMENTS(rows); i++) {
      if (strncmp(rows[i].phrase, word, length) != 0 || g_ascii_isalnum(rows[i].phrase[length]))
        break;
      const gsize n = phrase_length(rows[i].phrase, word);
      if (n > 0 && rows[i].where == WHOLE && (rows[i].cues & FURNITURE) != 0 && at + n > labelled) {
        labels += count_words(word + (labelled > at ? labelled - at + 1 : 0), at + n - MAX(labelled, at));
        labelled = at + n;
      }
      if (n < longest || n == 0 || !holds(&rows[i], passage, at, at + n))
        continue;
      here = rows[i].cues | (n == longest ? here : 0);
      longest = n;
    }
    cues |= here;
    if ((here & PLX_CUE_PROMPT) != 0) {
      ++*prompts;
      next = MAX(next, at + longest + 1);
    }
  }
  /* A row of labels is a menu. */
  if (cues == 0 && !passage->sentence && passage->n_words >= 2 && labels * 10 >= passage->n_words * 6)
    cues |= PLX_CUE_FURNITURE;
  return cues;
}

gboolean plx_phrases_are_sorted(void)
{
  for (gsize i = 1; i < G_N_ELEMENTS(rows); i++)
    if (strcmp(rows[i - 1].phrase, rows[i].phrase) > 0)
      return FALSE;
  return TRUE;
}
