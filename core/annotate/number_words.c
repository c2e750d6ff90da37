/* One sorted table. A first look at the length and three letters spares most words the search. */
#include "annotate/number_words.h"

#include "base/table.h"

#include <string.h>

#define CARDINAL(word, kind, value)                                                                          \
  {                                                                                                          \
    word, PLX_NUMBER_##kind, PLX_NUMBER_CARDINAL, value                                                      \
  }
#define PLURAL(word, kind, value)                                                                            \
  {                                                                                                          \
    word, PLX_NUMBER_##kind, PLX_NUMBER_PLURAL, value                                                        \
  }
#define ORDINAL(word, kind, value)                                                                           \
  {                                                                                                          \
    word, PLX_NUMBER_##kind, PLX_NUMBER_ORDINAL, value                                                       \
  }
#define PARTS(word, kind, value)                                                                             \
  {                                                                                                          \
    word, PLX_NUMBER_##kind, PLX_NUMBER_PARTS, value                                                         \
  }

static const PlxNumberWord words[] = {
    CARDINAL("a", CUE, 0),
    CARDINAL("an", CUE, 0),
    CARDINAL("billion", SCALE, 9),
    PLURAL("billions", SCALE, 9),
    ORDINAL("billionth", SCALE, 9),
    PARTS("billionths", SCALE, 9),
    CARDINAL("bn", SCALE, 9),
    CARDINAL("couple", CUE, 0),
    CARDINAL("cr", SCALE, 7),
    CARDINAL("crore", SCALE, 7),
    PLURAL("crores", SCALE, 7),
    CARDINAL("double", CUE, 0),
    CARDINAL("doubled", CUE, 0),
    CARDINAL("doubling", CUE, 0),
    CARDINAL("dozen", DOZEN, 12),
    PLURAL("dozens", DOZEN, 12),
    CARDINAL("eight", ONES, 8),
    CARDINAL("eighteen", TEENS, 18),
    ORDINAL("eighteenth", TEENS, 18),
    PARTS("eighteenths", TEENS, 18),
    ORDINAL("eighth", ONES, 8),
    PARTS("eighths", ONES, 8),
    ORDINAL("eightieth", TENS, 80),
    PARTS("eightieths", TENS, 80),
    CARDINAL("eighty", TENS, 80),
    CARDINAL("eleven", TEENS, 11),
    ORDINAL("eleventh", TEENS, 11),
    PARTS("elevenths", TEENS, 11),
    CARDINAL("few", CUE, 0),
    CARDINAL("fifteen", TEENS, 15),
    ORDINAL("fifteenth", TEENS, 15),
    PARTS("fifteenths", TEENS, 15),
    ORDINAL("fifth", ONES, 5),
    PARTS("fifths", ONES, 5),
    ORDINAL("fiftieth", TENS, 50),
    PARTS("fiftieths", TENS, 50),
    CARDINAL("fifty", TENS, 50),
    ORDINAL("first", ONES, 1),
    PARTS("firsts", ONES, 1),
    CARDINAL("five", ONES, 5),
    ORDINAL("fortieth", TENS, 40),
    PARTS("fortieths", TENS, 40),
    CARDINAL("forty", TENS, 40),
    CARDINAL("four", ONES, 4),
    CARDINAL("fourteen", TEENS, 14),
    ORDINAL("fourteenth", TEENS, 14),
    PARTS("fourteenths", TEENS, 14),
    ORDINAL("fourth", ONES, 4),
    PARTS("fourths", ONES, 4),
    CARDINAL("half", PART, 2),
    CARDINAL("halved", CUE, 0),
    PLURAL("halves", PART, 2),
    CARDINAL("halving", CUE, 0),
    CARDINAL("handful", CUE, 0),
    CARDINAL("hundred", HUNDRED, 100),
    PLURAL("hundreds", HUNDRED, 100),
    ORDINAL("hundredth", HUNDRED, 100),
    PARTS("hundredths", HUNDRED, 100),
    CARDINAL("koti", SCALE, 7),
    CARDINAL("lac", SCALE, 5),
    PLURAL("lacs", SCALE, 5),
    CARDINAL("lakh", SCALE, 5),
    PLURAL("lakhs", SCALE, 5),
    CARDINAL("million", SCALE, 6),
    PLURAL("millions", SCALE, 6),
    ORDINAL("millionth", SCALE, 6),
    PARTS("millionths", SCALE, 6),
    CARDINAL("mln", SCALE, 6),
    CARDINAL("mn", SCALE, 6),
    CARDINAL("naught", ONES, 0),
    CARDINAL("nil", ONES, 0),
    CARDINAL("nine", ONES, 9),
    CARDINAL("nineteen", TEENS, 19),
    ORDINAL("nineteenth", TEENS, 19),
    PARTS("nineteenths", TEENS, 19),
    ORDINAL("ninetieth", TENS, 90),
    PARTS("ninetieths", TENS, 90),
    CARDINAL("ninety", TENS, 90),
    ORDINAL("ninth", ONES, 9),
    PARTS("ninths", ONES, 9),
    CARDINAL("no", CUE, 0),
    CARDINAL("nobody", CUE, 0),
    CARDINAL("none", CUE, 0),
    CARDINAL("nought", ONES, 0),
    CARDINAL("one", ONES, 1),
    CARDINAL("pair", CUE, 0),
    CARDINAL("quadrillion", SCALE, 15),
    CARDINAL("quadrupled", CUE, 0),
    CARDINAL("quadrupling", CUE, 0),
    CARDINAL("quarter", PART, 4),
    PLURAL("quarters", PART, 4),
    CARDINAL("score", CUE, 20),
    PLURAL("scores", DOZEN, 20),
    ORDINAL("second", ONES, 2),
    CARDINAL("seven", ONES, 7),
    CARDINAL("seventeen", TEENS, 17),
    ORDINAL("seventeenth", TEENS, 17),
    PARTS("seventeenths", TEENS, 17),
    ORDINAL("seventh", ONES, 7),
    PARTS("sevenths", ONES, 7),
    ORDINAL("seventieth", TENS, 70),
    PARTS("seventieths", TENS, 70),
    CARDINAL("seventy", TENS, 70),
    CARDINAL("several", CUE, 0),
    CARDINAL("single", CUE, 0),
    CARDINAL("six", ONES, 6),
    CARDINAL("sixteen", TEENS, 16),
    ORDINAL("sixteenth", TEENS, 16),
    PARTS("sixteenths", TEENS, 16),
    ORDINAL("sixth", ONES, 6),
    PARTS("sixths", ONES, 6),
    ORDINAL("sixtieth", TENS, 60),
    PARTS("sixtieths", TENS, 60),
    CARDINAL("sixty", TENS, 60),
    CARDINAL("ten", TEENS, 10),
    PLURAL("tens", CUE, 0),
    ORDINAL("tenth", TEENS, 10),
    PARTS("tenths", TEENS, 10),
    ORDINAL("third", ONES, 3),
    PARTS("thirds", ONES, 3),
    CARDINAL("thirteen", TEENS, 13),
    ORDINAL("thirteenth", TEENS, 13),
    PARTS("thirteenths", TEENS, 13),
    ORDINAL("thirtieth", TENS, 30),
    PARTS("thirtieths", TENS, 30),
    CARDINAL("thirty", TENS, 30),
    CARDINAL("thousand", SCALE, 3),
    PLURAL("thousands", SCALE, 3),
    ORDINAL("thousandth", SCALE, 3),
    PARTS("thousandths", SCALE, 3),
    CARDINAL("three", ONES, 3),
    CARDINAL("tn", SCALE, 12),
    CARDINAL("trebled", CUE, 0),
    CARDINAL("trillion", SCALE, 12),
    PLURAL("trillions", SCALE, 12),
    ORDINAL("trillionth", SCALE, 12),
    PARTS("trillionths", SCALE, 12),
    CARDINAL("triple", CUE, 0),
    CARDINAL("tripled", CUE, 0),
    CARDINAL("tripling", CUE, 0),
    CARDINAL("trn", SCALE, 12),
    ORDINAL("twelfth", TEENS, 12),
    PARTS("twelfths", TEENS, 12),
    CARDINAL("twelve", TEENS, 12),
    ORDINAL("twentieth", TENS, 20),
    PARTS("twentieths", TENS, 20),
    CARDINAL("twenty", TENS, 20),
    CARDINAL("twice", CUE, 0),
    CARDINAL("two", ONES, 2),
    CARDINAL("zero", ONES, 0),
};

/* For each length, the letters that words of it begin with, have second and end with: bit 0 for a. */
static const struct {
  guint32 first, second, last;
} shapes[] = {
    {0x0000000, 0x0000000, 0x0000000}, {0x0000001, 0x0000001, 0x0000001}, {0x0083007, 0x0026000, 0x0026000},
    {0x00C7820, 0x0422911, 0x0C06814}, {0x208ACA0, 0x0004111, 0x00641B0}, {0x00C283C, 0x0424195, 0x10C2098},
    {0x00C20BC, 0x0424995, 0x10C2098}, {0x00D10BA, 0x0524111, 0x10628C8}, {0x00D30BA, 0x0524990, 0x00420C8},
    {0x00C30B2, 0x0524990, 0x0042080}, {0x00D30B2, 0x0524190, 0x0040088}, {0x00D2030, 0x0124190, 0x00420C0},
    {0x0040000, 0x0000010, 0x0040000},
};

/* The row at which the words of each letter begin, and where the last end. */
static const guint8 starts[] = {0,  2,  7,  11, 16, 28,  49,  49,  58,  58,  58,  59,  63, 69,
                                84, 85, 86, 91, 91, 114, 149, 149, 149, 149, 149, 149, 150};

/* Is the letter at `at`, of either case, among these? */
static inline gboolean has(guint32 letters, char at)
{
  const guint letter = (guint)((guchar)at | 0x20) - 'a';
  return letter < 26 && (letters >> letter & 1) != 0;
}

gsize plx_number_split(const char *text, gsize length)
{
  if ((text[length - 1] | 0x20) == 'd' && g_ascii_strncasecmp(text + length - 4, "fold", 4) == 0) {
    const PlxNumberWord *times = plx_number_word(text, length - 4);
    return times != NULL && times->kind <= PLX_NUMBER_HUNDRED ? length - 4 : 0;
  }
  for (gsize n = strlen("forty"); n <= strlen("seventy") && n + 2 < length; n++) {
    if ((text[n - 1] | 0x20) != 'y' || (text[n - 2] | 0x20) != 't')
      continue;
    const PlxNumberWord *tens = plx_number_word(text, n), *ones = plx_number_word(text + n, length - n);
    return tens != NULL && tens->kind == PLX_NUMBER_TENS && ones != NULL && ones->kind == PLX_NUMBER_ONES ? n
                                                                                                          : 0;
  }
  return 0;
}

const PlxNumberWord *plx_number_word(const char *text, gsize length)
{
  if (length == 0 || length >= G_N_ELEMENTS(shapes) || !has(shapes[length].first, text[0]) ||
      !has(shapes[length].last, text[length - 1]) || !has(shapes[length].second, text[MIN(length - 1, 1)]))
    return NULL;
  const guint letter = (guint)((guchar)text[0] | 0x20) - 'a';
  return plx_table_find_folded(words + starts[letter], (gsize)(starts[letter + 1] - starts[letter]),
                               sizeof *words, text, length);
}
