/* The sentences of a story as rows to be aligned: what each tells by its own words and by those around it. */
#pragma once

#include "model/finding.h"
#include "relate/bag.h"

typedef struct {
  PlxLexicon *lexicon;
  GPtrArray *own;     /* PlxBag, one a row: the sentence's words */
  GPtrArray *context; /* PlxBag, one a row: these and its neighbours' */
  GArray *articles;   /* guint32, one a row: its article's place in the story */
  GArray *places;     /* PlxPlace, one a row */
} PlxRows;

/* The story's sentences, furniture left out, in the order of its articles. */
PlxRows *plx_rows_new(const PlxReport *report, const PlxStory *story);
void plx_rows_free(PlxRows *rows);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxRows, plx_rows_free)

static inline const PlxBag *plx_row_own(const PlxRows *rows, guint32 row)
{
  return g_ptr_array_index(rows->own, row);
}

static inline const PlxBag *plx_row_context(const PlxRows *rows, guint32 row)
{
  return g_ptr_array_index(rows->context, row);
}

static inline guint32 plx_row_article(const PlxRows *rows, guint32 row)
{
  return g_array_index(rows->articles, guint32, row);
}

/* The score of two rows by these shares, 0–1. */
double plx_rows_score(double own, double context);

/* The words by which rows of several articles belong together, the most telling first: those that rows of two
 * articles hold. The caller frees them. */
char *plx_rows_words(const PlxRows *rows, const GArray *members);
