/* What each token may be in a name. A PlxNameWords is its caller's; it borrows the article. */
#pragma once

#include "data/bodies.h"
#include "data/roles.h"
#include "model/article.h"

typedef enum {
  PLX_WORD_CAPITAL = 1 << 0,    /* begins in upper case, where that means something */
  PLX_WORD_ACRONYM = 1 << 1,    /* two and more letters, all in upper case */
  PLX_WORD_PLACE = 1 << 2,      /* a territory, capital or city */
  PLX_WORD_DEMONYM = 1 << 3,    /* Armenian */
  PLX_WORD_TITLE = 1 << 4,      /* Mr */
  PLX_WORD_GIVEN = 1 << 5,      /* Sergei */
  PLX_WORD_POSSESSIVE = 1 << 6, /* 's */
  PLX_WORD_CALENDAR = 1 << 7,   /* Monday, March: never a name */
  PLX_WORD_NOMINAL = 1 << 8,    /* may stand inside a noun phrase */
  PLX_WORD_OPENER = 1 << 9,     /* may open one: the, his, two */
  PLX_WORD_PLURAL = 1 << 10,
  PLX_WORD_HYPHEN = 1 << 11,
  PLX_WORD_INNER = 1 << 12, /* the possessive mark inside a name: the Workers' Union */
} PlxWordFlags;

/* The flags of every token of the article; 0 in furniture. The caller frees it. */
guint32 *plx_name_words(const PlxArticle *article);

/* Does a firm's name end in the token: Brothers, Partners, & Sons? */
gboolean plx_name_ends_firm(const PlxArticle *article, guint32 token);

/* Mend the flags of a sentence's words by what stands beside them. */
void plx_name_link(const PlxArticle *article, const PlxSentence *sentence, guint32 *words);

/* The longest role (`deputy foreign minister`) of tokens [from, last]; its first token goes to `first`. NULL
 * if none ends there. */
const PlxRoleNoun *plx_name_role(const PlxArticle *article, guint32 from, guint32 last, guint32 *first);

/* The longest noun for a body. NULL if none ends there. */
const PlxBodyNoun *plx_name_body(const PlxArticle *article, guint32 from, guint32 last, guint32 *first);

/* The territory that tokens [first, last] name (`South Korea`), belong to (`South Korean`), or whose capital
 * they are, also as a possessive or plural; NULL. */
const char *plx_name_territory(const PlxArticle *article, guint32 first, guint32 last);

/* Do the tokens name a territory itself, not its people or capital? */
gboolean plx_name_is_territory(const PlxArticle *article, guint32 first, guint32 last);

/* The tokens' text with single spaces; the caller frees it. */
char *plx_name_text(const PlxArticle *article, guint32 first, guint32 last);
