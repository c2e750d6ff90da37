/* UTF-8 text: validity and places. A PlxOffsets borrows nothing: it may outlive the text it was made from. */
#pragma once

#include <glib.h>

/* A–Z as a–z, any other byte as it is. As g_ascii_tolower(), but without a call. */
static inline char plx_ascii_fold(char c)
{
  if (c >= 'A' && c <= 'Z')
    return (char)(c + ('a' - 'A'));
  return c;
}

typedef struct _PlxOffsets PlxOffsets;

/* An index of a valid UTF-8 text of `length` bytes that turns byte places into code point places; free it
 * with plx_offsets_free(). The text is borrowed and must live as long. */
PlxOffsets *plx_offsets_new(const char *text, gsize length);
void plx_offsets_free(PlxOffsets *offsets);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxOffsets, plx_offsets_free)

/* How many code points stand before a byte place. Constant time. */
guint32 plx_offsets_codepoints(const PlxOffsets *offsets, guint32 byte);

/* Code points of `length` bytes of valid UTF-8. */
gsize plx_text_codepoints(const char *text, gsize length);

/**
 * plx_text_clean:
 * @bytes: anything, NUL bytes included
 * @length: number of bytes
 * @n_replaced: (out): how many bytes or NULs were replaced by U+FFFD
 *
 * Returns: valid UTF-8 without NUL, in which each maximal bad stretch stands as U+FFFD (Unicode 15,
 * section 3.9, "best practice"). The caller owns it.
 */
GString *plx_text_clean(const char *bytes, gsize length, gsize *n_replaced);

/* Append text as part of one line that is safe on a terminal: white space is folded to one blank, control
 * characters become U+FFFD, direction marks are left out. Valid UTF-8 of `length` bytes. */
void plx_text_append_line(GString *out, const char *text, gsize length);

/* The same as a string of its own; -1 is the length up to the NUL. The caller frees it. */
char *plx_text_one_line(const char *text, gssize length);
