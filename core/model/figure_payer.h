/* Who has to pay a sum, or was fined it: `the driver was told to pay $500`. */
#pragma once

#include "model/story.h"

typedef struct {
  guint32 token;  /* of the noun that heads the words for the one, among the article's; PLX_NONE: not told */
  guint32 cast;   /* of the story; PLX_NONE */
  gboolean human; /* it is a word for a person */
} PlxPayer;

/* Of several who pay together or each, it is not told. */
PlxPayer plx_figure_payer(const PlxArticle *article, const PlxFigure *figure);

/* Is it a person in one account, and a firm or a body in the other, or are they two people by name? What a
 * body is called tells nothing: the bank, its name. */
gboolean plx_payers_differ(const PlxStory *story, const PlxPayer *a, const PlxPayer *b);
