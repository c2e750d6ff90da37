/* HTML of any size and shape → HTML that a parser cannot trip over. */
#pragma once

#include <glib.h>

typedef struct {
  GString *markup;        /* UTF-8 */
  GPtrArray *linked_data; /* char *: the contents of JSON-LD scripts */
} PlxCleanHtml;

/**
 * plx_clean_html_new:
 * @html: valid UTF-8 without NUL
 * @length: bytes
 * @error: PLX_ERROR_LIMIT if it has more elements or character references than any page has
 *
 * The markup without what never is text: comments, scripts, styles, unknown attributes. Elements nested
 * deeper than 200 are taken out and their text left in; end tags of nothing are taken out. Linear.
 */
PlxCleanHtml *plx_clean_html_new(const char *html, gsize length, GError **error);
void plx_clean_html_free(PlxCleanHtml *clean);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxCleanHtml, plx_clean_html_free)

/* The charset that the first 4 KB of a page declare, in a meta tag or an XML declaration; the caller frees
 * it. NULL if they declare none. */
char *plx_clean_html_charset(const char *bytes, gsize length);
