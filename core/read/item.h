/* An article as an agency or feed delivers it, with its fields apart. Strings are borrowed; `html` is the
 * item's own. */
#pragma once

#include "read/reader.h"

typedef struct {
  const char *title, *byline, *published, *updated, *outlet, *language, *url,
      *dateline; /* each NULL where not given */
  GString *html; /* the body, as HTML */
} PlxItem;

PlxItem plx_item(void);
void plx_item_clear(PlxItem *item);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PlxItem, plx_item_clear)

/* Append text, its special characters escaped. */
void plx_item_escape(GString *html, const char *text, gssize length);

/* Append an element that holds text: `p`, `h2`, `figcaption`; nothing if the text is NULL. */
void plx_item_element(GString *html, const char *name, const char *text);

/* Append text whose paragraphs are parted by blank lines, or else by line ends. */
void plx_item_paragraphs(GString *html, const char *text);

/* Read the item as a page that has its fields in the head. */
gboolean plx_item_read(const PlxInput *container, const PlxItem *item, GPtrArray *articles, GError **error);
