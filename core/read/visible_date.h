/* Dates as pages show them to readers. Plain values. */
#pragma once

#include "base/calendar.h"
#include "base/span.h"

/**
 * plx_visible_date:
 * @text: UTF-8
 * @length: bytes
 * @day_first: `03/04/2024` is in April
 * @out: (out): the date, with clock and zone where they stand next to it
 * @span: (out) (nullable): where it stands, with its clock
 *
 * The first complete date of a text: ISO 8601, `Feb. 11, 2025 6:30 a.m. EST`, `10:45 GMT, 3 April 2024`,
 * `03/04/2024`. Only the first 400 bytes are looked at. Returns: FALSE if there is none.
 */
gboolean plx_visible_date(const char *text, gsize length, gboolean day_first, PlxInstant *out, PlxSpan *span);

/* The month that a word names, 1–12; 0 if none. `Sept` and `Feb` too. */
gint32 plx_month_number(const char *word, gsize length);
