/* Nations that words of an article name, by their usual names: `Armenian`, `of Armenia`, `Armenians`. The
 * strings are read-only. */
#pragma once

#include "model/article.h"

/* Is it a territory's name as it is written (`Brazil`, `Puerto Rico`), and no adjective or capital? */
gboolean plx_is_territory(const char *name, gsize length);

/* The nation that a word of `length` bytes names, or whose it is: `Armenia`, `Armenian`; NULL. */
const char *plx_nation_of_word(const char *word, gsize length);

/* The nation whose people a token tells of: `Armenians`, `Frenchwomen`; NULL. */
const char *plx_nation_of_people(const PlxArticle *article, guint32 token);

/* The nation that a token names: `Azeri civilians`, `soldiers of Armenia`, `Armenians`; NULL. */
const char *plx_nation_at(const PlxArticle *article, guint32 token);

/* The same where its name may be several words, of which the token is the first: `South Korea`. */
const char *plx_nation_named(const PlxArticle *article, guint32 sentence, guint32 token);
