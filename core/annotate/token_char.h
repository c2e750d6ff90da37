/* What a character is to the splitter and the tokenizer. Plain values: nothing is owned. */
#pragma once

#include <glib.h>

typedef enum {
  PLX_CHAR_SPACE,
  PLX_CHAR_LOWER,
  PLX_CHAR_UPPER,
  PLX_CHAR_LETTER, /* of a script without case */
  PLX_CHAR_DIGIT,
  PLX_CHAR_MARK, /* continues whatever it stands on: combining marks, joiners, soft hyphens */
  PLX_CHAR_STOP, /* ends sentences: . ! ? … and their like */
  PLX_CHAR_OPEN,
  PLX_CHAR_CLOSE,
  PLX_CHAR_QUOTE,      /* opens or closes: " */
  PLX_CHAR_APOSTROPHE, /* ' ’ ʼ, and as quotation marks ‘ ’ too */
  PLX_CHAR_DASH,
  PLX_CHAR_BULLET,
  PLX_CHAR_CURRENCY,
  PLX_CHAR_PUNCT, /* any other mark or sign */
  PLX_CHAR_END,   /* the text is over */
} PlxCharClass;

typedef struct {
  guint32 code;
  guint8 length; /* in bytes; 0 at the end */
  guint8 class;
} PlxChar;

extern const guint8 plx_char_ascii[128];

/* The class of a code point beyond ASCII, by its general category (Unicode, chapter 4.5). */
PlxCharClass plx_char_class_beyond_ascii(guint32 code);

/* A character beyond ASCII of valid UTF-8. */
PlxChar plx_char_decode(const char *at);

/* The character at a byte place of valid UTF-8. */
static inline PlxChar plx_char_at(const char *text, gsize at, gsize end)
{
  if (at >= end)
    return (PlxChar){0, 0, PLX_CHAR_END};
  const guint8 byte = (guint8)text[at];
  return byte < 0x80 ? (PlxChar){byte, 1, plx_char_ascii[byte]} : plx_char_decode(text + at);
}

/* The character that ends before a byte place. */
static inline PlxChar plx_char_before(const char *text, gsize start, gsize at)
{
  if (at <= start)
    return (PlxChar){0, 0, PLX_CHAR_END};
  do
    at--;
  while (at > start && ((guint8)text[at] & 0xC0) == 0x80);
  return plx_char_at(text, at, G_MAXSIZE);
}

static inline gboolean plx_char_is_letter(PlxChar c)
{
  return c.class == PLX_CHAR_LOWER || c.class == PLX_CHAR_UPPER || c.class == PLX_CHAR_LETTER;
}

static inline gboolean plx_char_is_word(PlxChar c)
{
  return c.class >= PLX_CHAR_LOWER && c.class <= PLX_CHAR_MARK;
}
