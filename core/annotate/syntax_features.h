/* What the syntax network reads of a token; the training program and the runtime share it. Nothing is
 * allocated: a PlxWordFeatures is a plain value. */
#pragma once

#include <glib.h>

/* One token of a sentence: its bytes (UTF-8, not terminated), owned by the caller. */
typedef struct {
  const char *text;
  guint32 length;
} PlxWord;

#define PLX_AFFIXES 7           /* prefixes of 1 to 3 characters, suffixes of 1 to 4 */
#define PLX_AFFIX_BUCKETS 16384 /* affixes are hashed into this many rows */

/* How a token is written. */
typedef enum {
  PLX_CASE_LOWER,  /* word */
  PLX_CASE_TITLE,  /* Word */
  PLX_CASE_UPPER,  /* WORD */
  PLX_CASE_LETTER, /* W */
  PLX_CASE_MIXED,  /* wOrD */
  PLX_CASE_NUMBER, /* 1,234 */
  PLX_CASE_DIGITS, /* F-16 */
  PLX_CASE_NONE,   /* ?! */
  PLX_CASE_LAST
} PlxCase;

/* How a sentence is written: capitals mean little in the last two. */
typedef enum { PLX_STYLE_PLAIN, PLX_STYLE_TITLE, PLX_STYLE_UPPER, PLX_STYLE_LAST } PlxStyle;

#define PLX_SHAPES (PLX_CASE_LAST * PLX_STYLE_LAST * 2)

typedef struct {
  guint64 key; /* hash of the normalised word: case folded, digits 0, plain quotes and dashes */
  guint16 affix[PLX_AFFIXES]; /* rows of the affix table */
  guint8 n_affixes;
  guint8 letters; /* how many letters are in it, at most 255 */
  PlxCase letter_case;
} PlxWordFeatures;

/* Fills `features` from a token; only its first 64 bytes are read. */
void plx_word_features(PlxWord form, PlxWordFeatures *features);

/* The style of a sentence of `n` tokens. */
PlxStyle plx_sentence_style(const PlxWordFeatures *words, gsize n);

/* The row of the shape table for a token, `first` if it begins its sentence. */
guint plx_word_shape(const PlxWordFeatures *word, PlxStyle style, gboolean first);
