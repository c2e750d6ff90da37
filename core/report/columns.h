/* How wide text is on a terminal, in columns of a character cell. Nothing is owned. */
#pragma once

#include <glib.h>

/* 0 for combining marks, 2 for wide characters, else 1. */
guint plx_columns_of_char(gunichar c);

/* Of `length` bytes of valid UTF-8; -1: up to its NUL. */
guint plx_columns_of(const char *text, gssize length);

/* Does it hold letters that are written from right to left? */
gboolean plx_columns_has_rtl(const char *text);

/**
 * plx_columns_underline:
 * @line: one line, without control characters
 * @start: the byte where the words to underline begin
 * @end: the byte behind them
 * @column: (out): where the underline begins, from 0
 *
 * A stretch of right-to-left letters takes the same columns whether the terminal turns it round or not, but
 * the letters within do not; so an underline that touches such a stretch takes all of it.
 *
 * Returns: the underline's width, at least 1.
 */
guint plx_columns_underline(const char *line, gsize start, gsize end, guint *column);
