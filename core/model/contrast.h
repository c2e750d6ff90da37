/* Words by which two things or deeds are told apart: the north tower, the south tower; hired, dismissed. */
#pragma once

#include "model/article.h"

/* Which of several it is, by the words that hang on a noun; 0 if none tells. */
guint plx_contrast_at(const PlxArticle *article, guint32 sentence, guint32 noun);

/* Are they two of one set: the north one and the south one, the men's and the women's? What only one account
 * tells may be either. */
gboolean plx_contrasts_part(guint a, guint b);

/* Do two verbs (lemmas, NULL) tell of two deeds of which one undoes the other, or comes before it: hire,
 * dismiss? */
gboolean plx_verbs_are_opposite(const char *x, const char *y);
