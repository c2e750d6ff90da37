/* The words of which numbers are made. Read-only. */
#pragma once

#include <glib.h>

typedef enum {
  PLX_NUMBER_ONES,    /* zero … nine */
  PLX_NUMBER_TEENS,   /* ten … nineteen */
  PLX_NUMBER_TENS,    /* twenty … ninety */
  PLX_NUMBER_HUNDRED, /* hundred */
  PLX_NUMBER_SCALE,   /* thousand, million, lakh: value is the power of ten */
  PLX_NUMBER_DOZEN,   /* dozen, score, gross */
  PLX_NUMBER_PART,    /* half, quarter: value is the denominator */
  PLX_NUMBER_CUE,     /* no number, but one may begin here: a, several, no, doubled */
} PlxNumberKind;

typedef enum {
  PLX_NUMBER_CARDINAL,
  PLX_NUMBER_PLURAL,  /* hundreds, dozens */
  PLX_NUMBER_ORDINAL, /* fifth */
  PLX_NUMBER_PARTS,   /* fifths */
} PlxNumberForm;

typedef struct {
  const char *word; /* lower case */
  guint8 kind;      /* PlxNumberKind */
  guint8 form;      /* PlxNumberForm */
  guint8 value;
} PlxNumberWord;

/* The number word of these bytes, whatever their case; NULL if it is none. */
const PlxNumberWord *plx_number_word(const char *text, gsize length);

/* Where a word is two written as one (`twenty|fifth`, `five|fold`): the bytes of the first; 0 if it is not.
 */
gsize plx_number_split(const char *text, gsize length);
