/* A text, read and annotated as an article of its own. */
#pragma once

#include "model/article.h"

/* `published`: an instant as story.ini has it; NULL: not known. The caller owns what is returned. */
PlxArticle *annotate_text(const char *text, const char *published);

/* Two texts, and whether their first values may be of one thing. */
typedef struct {
  const char *a, *b;
  gboolean may;
} MayRow;

typedef gboolean (*May)(const char *a, const char *b, double context);

/* By `may`, where the words around have so much in common. */
void expect_may(const MayRow *rows, gsize n, double context, May may);
