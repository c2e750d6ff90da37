/* How this works: ASCII is a table. Beyond it, a handful of characters that English text is full of are told
 * by a switch, and the rest by utf8proc's general category. */
#include "annotate/token_char.h"

#include <utf8proc.h>

#define S PLX_CHAR_SPACE
#define L PLX_CHAR_LOWER
#define U PLX_CHAR_UPPER
#define D PLX_CHAR_DIGIT
#define T PLX_CHAR_STOP
#define O PLX_CHAR_OPEN
#define C PLX_CHAR_CLOSE
#define Q PLX_CHAR_QUOTE
#define A PLX_CHAR_APOSTROPHE
#define H PLX_CHAR_DASH
#define M PLX_CHAR_CURRENCY
#define P PLX_CHAR_PUNCT

const guint8 plx_char_ascii[128] = {
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, /* controls are space */
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, /**/
    S, T, Q, P, M, P, P, A, O, C, P, P, P, H, T, P, /*   ! " # $ % & ' ( ) * + , - . / */
    D, D, D, D, D, D, D, D, D, D, P, P, P, P, P, T, /* 0–9 : ; < = > ? */
    P, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, /* @ A–O */
    U, U, U, U, U, U, U, U, U, U, U, O, P, C, P, P, /* P–Z [ \ ] ^ _ */
    A, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* ` a–o */
    L, L, L, L, L, L, L, L, L, L, L, O, P, C, P, S, /* p–z { | } ~ DEL */
};

#undef S
#undef L
#undef U
#undef D
#undef T
#undef O
#undef C
#undef Q
#undef A
#undef H
#undef M
#undef P

static PlxCharClass class_by_category(guint32 code)
{
  switch (utf8proc_category((utf8proc_int32_t)code)) {
  case UTF8PROC_CATEGORY_LU:
  case UTF8PROC_CATEGORY_LT:
    return PLX_CHAR_UPPER;
  case UTF8PROC_CATEGORY_LL:
    return PLX_CHAR_LOWER;
  case UTF8PROC_CATEGORY_LM:
  case UTF8PROC_CATEGORY_LO:
  case UTF8PROC_CATEGORY_NL:
    return PLX_CHAR_LETTER;
  case UTF8PROC_CATEGORY_ND:
    return PLX_CHAR_DIGIT;
  case UTF8PROC_CATEGORY_MN:
  case UTF8PROC_CATEGORY_MC:
  case UTF8PROC_CATEGORY_ME:
  case UTF8PROC_CATEGORY_CF:
    return PLX_CHAR_MARK;
  case UTF8PROC_CATEGORY_ZS:
  case UTF8PROC_CATEGORY_ZL:
  case UTF8PROC_CATEGORY_ZP:
  case UTF8PROC_CATEGORY_CC:
    return PLX_CHAR_SPACE;
  case UTF8PROC_CATEGORY_PS:
  case UTF8PROC_CATEGORY_PI:
    return PLX_CHAR_OPEN;
  case UTF8PROC_CATEGORY_PE:
  case UTF8PROC_CATEGORY_PF:
    return PLX_CHAR_CLOSE;
  case UTF8PROC_CATEGORY_PD:
    return PLX_CHAR_DASH;
  case UTF8PROC_CATEGORY_SC:
    return PLX_CHAR_CURRENCY;
  default:
    return PLX_CHAR_PUNCT;
  }
}

PlxCharClass plx_char_class_beyond_ascii(guint32 code)
{
  switch (code) {
  case 0x2018: /* ‘ */
  case 0x2019: /* ’ */
  case 0x02BC: /* ʼ */
    return PLX_CHAR_APOSTROPHE;
  case 0x201D: /* ” */
    return PLX_CHAR_CLOSE;
  case 0x00A0:
  case 0x200B: /* zero width space */
  case 0xFEFF:
    return PLX_CHAR_SPACE;
  case 0x2212: /* minus */
    return PLX_CHAR_DASH;
  case 0x00B7: /* · */
  case 0x2022: /* • */
  case 0x2023:
  case 0x2043: /* ⁃ */
  case 0x25AA:
  case 0x25CF:
  case 0x25E6:
    return PLX_CHAR_BULLET;
  case 0x2026: /* … */
  case 0x203C: /* ‼ */
  case 0x2047:
  case 0x2048:
  case 0x2049:
  case 0x061F: /* ؟ */
  case 0x06D4: /* ۔ */
  case 0x0964: /* । */
  case 0x3002: /* 。 */
  case 0xFF01: /* ！ */
  case 0xFF1F: /* ？ */
    return PLX_CHAR_STOP;
  case 0x00AA: /* ª, º: letters of N° and the like */
  case 0x00B0: /* ° */
  case 0x00BA:
    return PLX_CHAR_PUNCT;
  default:
    return class_by_category(code);
  }
}

PlxChar plx_char_decode(const char *at)
{
  const guint8 *b = (const guint8 *)at;
  PlxChar c;
  if (b[0] < 0xE0) {
    c.code = (b[0] & 0x1FU) << 6 | (b[1] & 0x3FU);
    c.length = 2;
  } else if (b[0] < 0xF0) {
    c.code = (b[0] & 0x0FU) << 12 | (b[1] & 0x3FU) << 6 | (b[2] & 0x3FU);
    c.length = 3;
  } else {
    c.code = (b[0] & 0x07U) << 18 | (b[1] & 0x3FU) << 12 | (b[2] & 0x3FU) << 6 | (b[3] & 0x3FU);
    c.length = 4;
  }
  c.class = (guint8)plx_char_class_beyond_ascii(c.code);
  return c;
}
