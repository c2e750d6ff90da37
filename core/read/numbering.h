/* Paragraphs that are numbered from first to last, as in some archives and transcripts. */
#pragma once

#include "read/passage.h"

/* Takes the numbers off the passages, where nearly all have one and they run: the number is a label, and no
 * word of the article. */
void plx_numbering_cut(const char *text, GArray *passages);
