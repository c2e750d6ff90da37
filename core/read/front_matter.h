/* What stands at the head of an article: title, byline, date, dateline. */
#pragma once

#include "read/passage.h"

/**
 * plx_front_matter:
 * @article: its text is set; gets title, byline and publication date where it has none yet
 * @passages: judged (plx_stretch_judge)
 * @first: how many passages stand before the article's first sentences
 *
 * Tells title, standfirst, byline and date line among the passages around the first sentences.
 */
void plx_front_matter(PlxArticle *article, GArray *passages, guint first);

/* Does a passage name its author, `By Jane Doe, Staff Writer` or a name alone (`bare`)? `name` gets the
 * names. */
gboolean plx_byline(const char *text, const PlxPassage *passage, gboolean bare, PlxSpan *name);

/* A name that stands by itself between commas, bars or dots: `May 3 · Jane Doe · 4 min`. */
gboolean plx_name_within(const char *text, PlxSpan span, PlxSpan *name);

/* `GRUNDY, Va. (AP) — Snow …`: the place and agency that the article's first sentences begin with, into the
 * article, and the agency that a byline or a credit names in full. */
void plx_first_dateline(PlxArticle *article, GArray *passages);
