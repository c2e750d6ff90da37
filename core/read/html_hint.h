/* What the names that authors give to classes, ids and roles say of an element: a read-only table. */
#pragma once

#include <glib.h>

typedef enum {
  PLX_HINT_AWAY = 1 << 0,    /* navigation, comments, related, promotion: no part of the article */
  PLX_HINT_ARTICLE = 1 << 1, /* the article or its body */
  PLX_HINT_BODY = 1 << 2,    /* the article's body itself */
  PLX_HINT_CAPTION = 1 << 3,
  PLX_HINT_QUOTE = 1 << 4, /* a pull quote */
  PLX_HINT_BYLINE = 1 << 5,
  PLX_HINT_DATE = 1 << 6,
  PLX_HINT_TITLE = 1 << 7,
  PLX_HINT_SUMMARY = 1 << 8,
  PLX_HINT_HIDDEN = 1 << 9, /* for screen readers alone */
  PLX_HINT_WEAK = 1 << 10,  /* perhaps no part of it */
  PLX_HINT_SOFT = 1 << 11,  /* away, unless it is full of sentences */
} PlxHint;

/* The hints of a class attribute, an id or a role, word by word. */
guint32 plx_hints(const char *names);
