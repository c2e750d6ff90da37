/* What stands at the foot of an article about who wrote it. */
#pragma once

#include "read/passage.h"

/**
 * plx_author_note:
 * @article: its text is set, and its byline if there is one
 * @passages: judged
 *
 * Marks as furniture a passage in the article's last third that begins with an author's name and says what
 * the author does (`Jane Doe covers the courts for …`), and what stands behind it.
 */
void plx_author_note(const PlxArticle *article, GArray *passages);
