/* Bytes of any charset → UTF-8. */
#pragma once

#include "read/reader.h"

/**
 * plx_encoding_to_utf8:
 * @input: the bytes, what the transport says of their charset, and who hears of replaced characters
 * @declared: (nullable): the charset that the content declares
 *
 * A byte order mark goes first, then the transport, then UTF-8 if the bytes are valid UTF-8, then the
 * declaration, by the labels of the WHATWG Encoding Standard (`iso-8859-1` means windows-1252).
 *
 * Returns: (transfer full): valid UTF-8 without NUL or byte order mark; what is illegal in the charset stands
 * as U+FFFD. NULL and PLX_ERROR_READ if the bytes are no text at all.
 */
GString *plx_encoding_to_utf8(const PlxInput *input, const char *declared, GError **error);

/* Undo what befalls saved pages: UTF-8 that was taken for Latin-1 or windows-1252 and written as UTF-8 once
 * more (`â€™` for an apostrophe). Returns (transfer full) the text as it was; NULL unless all of it bears
 * that out. */
GString *plx_encoding_undo(const GString *text);

/* What iconv calls a charset; NULL if the label is unknown. */
const char *plx_encoding_name(const char *label, gsize length);
