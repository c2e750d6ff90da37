/* Labels of pictures that stand in a text: `Image copyright AP Image caption The pier`, and galleries:
 * `Photos: The storm Waves hit the pier. Hide Caption 3 of 25 Photos: The storm A car …`. */
#pragma once

#include "read/passage.h"

/* Cuts passages into captions at `Hide Caption 3 of 25`, and takes that off, the gallery's title, which all
 * of its captions repeat, and what labels a caption: no words of the article. Linear in the text. */
void plx_captions_cut(const char *text, GArray *passages);
