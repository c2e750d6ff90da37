/* The words of a stretch of text in their order, as one compares what was quoted: case, accents on quotation
 * marks, apostrophes and the spelling of one or the other side of the Atlantic apart. A wording belongs to
 * who made it. */
#pragma once

#include <glib.h>

#define PLX_WORDING_LONGEST 200 /* words that are looked at */

typedef struct {
  gsize at;     /* in the text */
  guint hash;   /* words of different hashes are different */
  gboolean gap; /* something is left out or put in before it (`…`, `[sic]`) */
} PlxWordingWord;

typedef struct {
  GString *text; /* the words in lower case, a NUL behind each */
  GArray *words; /* PlxWordingWord */
  guint64 some;  /* of each hash a bit */
} PlxWording;

/* The words of a text; those in square brackets are the editor's and are left out. */
PlxWording *plx_wording_new(const char *text, gsize length);
void plx_wording_free(PlxWording *wording);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxWording, plx_wording_free)

static inline const char *plx_wording_word(const PlxWording *wording, guint i)
{
  return wording->text->str + g_array_index(wording->words, PlxWordingWord, i).at;
}

/**
 * plx_wording_align:
 * @partner: gets, for each word of `a`, the word of `b` that stands for it, or G_MAXUINT32
 *
 * Pairs the words that both have in the same order, as many as can be (the longest common subsequence; Wagner
 * & Fischer 1974). Returns: how many.
 */
guint plx_wording_align(const PlxWording *a, const PlxWording *b, guint32 *partner);

/* How much of the shorter one's words stands in the other in the same order, 0–1. */
double plx_wording_share(const PlxWording *a, const PlxWording *b);

/* Do the two say it in other words? That one holds more than the other is no difference, nor is what a gap
 * leaves out; another word between words that both have is one, and so are two different beginnings or ends.
 */
gboolean plx_wording_differs(const PlxWording *a, const PlxWording *b);

/* A word as it is written on the western side of the Atlantic (`defence`: `defense`); the caller frees it. */
char *plx_wording_americanize(const char *word);
