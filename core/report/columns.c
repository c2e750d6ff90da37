#include "report/columns.h"

#include <string.h>
#include <utf8proc.h>

/* Vowels and final consonants of Hangul, which join the consonant before them (as wcwidth(3) has it). */
static gboolean is_joining_jamo(gunichar c)
{
  return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
}

guint plx_columns_of_char(gunichar c)
{
  if (is_joining_jamo(c))
    return 0;
  const int width = utf8proc_charwidth((utf8proc_int32_t)c);
  return width > 0 ? (guint)width : 0;
}

guint plx_columns_of(const char *text, gssize length)
{
  const char *end = text + (length < 0 ? strlen(text) : (gsize)length);
  guint columns = 0;
  for (const char *p = text; p < end; p = g_utf8_next_char(p))
    columns += plx_columns_of_char(g_utf8_get_char(p));
  return columns;
}

/* Strong right-to-left letters. */
static gboolean is_rtl(gunichar c)
{
  const int class = utf8proc_get_property((utf8proc_int32_t)c)->bidi_class;
  return class == UTF8PROC_BIDI_CLASS_R || class == UTF8PROC_BIDI_CLASS_AL;
}

/* Strong left-to-right letters: they end a right-to-left stretch; digits, spaces and points do not. */
static gboolean is_ltr(gunichar c)
{
  return utf8proc_get_property((utf8proc_int32_t)c)->bidi_class == UTF8PROC_BIDI_CLASS_L;
}

gboolean plx_columns_has_rtl(const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char(p))
    if (is_rtl(g_utf8_get_char(p)))
      return TRUE;
  return FALSE;
}

/* Widen start and end to the right-to-left stretches that they cut. */
static void widen(const char *line, gsize *start, gsize *end)
{
  const char *first = NULL, *behind = NULL; /* of the stretch we are in */
  for (const char *p = line;; p = g_utf8_next_char(p)) {
    const gunichar c = g_utf8_get_char(p);
    if (c != 0 && is_rtl(c)) {
      first = first != NULL ? first : p;
      behind = g_utf8_next_char(p);
    }
    if (first != NULL && (c == 0 || is_ltr(c))) {
      const gsize from = (gsize)(first - line), to = (gsize)(behind - line);
      if (from < *end && *start < to) {
        *start = MIN(*start, from);
        *end = MAX(*end, to);
      }
      first = NULL;
    }
    if (c == 0)
      return;
  }
}

guint plx_columns_underline(const char *line, gsize start, gsize end, guint *column)
{
  widen(line, &start, &end);
  *column = plx_columns_of(line, (gssize)start);
  return MAX(plx_columns_of(line + start, (gssize)(end - start)), 1);
}
