/* Where a statement stands in its article's file, and the line around it. A PlxPlaces borrows the report; an
 * excerpt owns its strings. */
#pragma once

#include "base/text.h"
#include "model/finding.h"

typedef struct _PlxPlaces PlxPlaces;

/* Line starts of the articles, found when first asked for. */
PlxPlaces *plx_places_new(const PlxReport *report);
void plx_places_free(PlxPlaces *places);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxPlaces, plx_places_free)

/* Lines and columns count from 1; a column counts code points. For text they are those of the file. For HTML,
 * whose text stands nowhere in the file as it is read, the line is the number of the sentence, and the column
 * one of the sentence. */
typedef struct {
  guint32 line, column;
  guint32 end_line, end_column; /* behind the last code point */
} PlxRegion;

PlxRegion plx_places_region(PlxPlaces *places, const PlxStatement *statement);

/* What stands for the article's file in messages: its path, or its id. */
const char *plx_article_file(const PlxArticle *article);

/* The line around a span, for one line of output: white space is folded, control and direction characters are
 * taken out, and what is too long is cut at a word. */
typedef struct {
  char *before, *words, *after;
} PlxExcerpt;

/* `width` is in columns of a terminal; the words are kept whole up to twice that. */
PlxExcerpt plx_excerpt_make(const PlxArticle *article, const PlxStatement *statement, guint width);
void plx_excerpt_clear(PlxExcerpt *excerpt);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PlxExcerpt, plx_excerpt_clear)
