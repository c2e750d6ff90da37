/* Galleries of pictures, as some pages have them in their text: `Photos: The storm Waves hit the pier. Hide
 * Caption 3 of 25 Photos: The storm A car …`. */
#pragma once

#include "read/passage.h"

/* Cuts passages into captions at `Hide Caption 3 of 25`, and takes that and the gallery's title, which all of
 * them repeat, off: labels, and no words of the article. Linear in the text. */
void plx_gallery_cut(const char *text, GArray *passages);
