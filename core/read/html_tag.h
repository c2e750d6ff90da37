/* The elements of HTML, as far as reading an article needs to tell them apart: read-only tables. */
#pragma once

#include <glib.h>

typedef enum {
  PLX_TAG_INLINE, /* and everything unknown */
  PLX_TAG_A,
  PLX_TAG_ARTICLE,
  PLX_TAG_ASIDE,
  PLX_TAG_BLOCK, /* div and its like */
  PLX_TAG_BLOCKQUOTE,
  PLX_TAG_BODY,
  PLX_TAG_BR,
  PLX_TAG_BUTTON,
  PLX_TAG_CELL,
  PLX_TAG_CODE, /* pre */
  PLX_TAG_FIGCAPTION,
  PLX_TAG_FIGURE,
  PLX_TAG_FOOTER,
  PLX_TAG_FORM,
  PLX_TAG_H1,
  PLX_TAG_HEADER,
  PLX_TAG_HEADING, /* h2 to h6 */
  PLX_TAG_HTML,
  PLX_TAG_ITEM, /* li, dt, dd */
  PLX_TAG_LINK,
  PLX_TAG_LIST,
  PLX_TAG_MAIN,
  PLX_TAG_META,
  PLX_TAG_NAV,
  PLX_TAG_P,
  PLX_TAG_ROW,
  PLX_TAG_SECTION,
  PLX_TAG_SKIPPED, /* its text is no text of the page */
  PLX_TAG_TABLE,
  PLX_TAG_TIME,
  PLX_TAG_TITLE,
} PlxTag;

typedef enum {
  PLX_TAG_IS_BLOCK = 1 << 0,
  PLX_TAG_IS_VOID = 1 << 1,
  PLX_TAG_IS_RAW = 1 << 2,     /* its content is no markup */
  PLX_TAG_IS_DROPPED = 1 << 3, /* it goes with its content */
} PlxTagFlags;

typedef struct {
  const char *key; /* name, lower case */
  guint8 tag;      /* PlxTag */
  guint8 flags;    /* PlxTagFlags */
} PlxTagRow;

/* By name, any case; the row of an unknown element (inline, key `span`) if there is none. */
const PlxTagRow *plx_tag_find(const char *name, gsize length);

/* Its place among the rows, below PLX_N_TAG_ROWS. */
guint plx_tag_index(const PlxTagRow *row);

#define PLX_N_TAG_ROWS 128
