/* The words that times are made of. Items are plain values in an array that the caller owns. */
#pragma once

#include "model/article.h"

typedef enum {
  PLX_TIME_OTHER,
  PLX_TIME_NUMBER,    /* digits; value */
  PLX_TIME_COUNT,     /* one … ninety; value */
  PLX_TIME_SCALE,     /* hundred, thousand; value */
  PLX_TIME_ORDINAL,   /* first, 27th; value */
  PLX_TIME_MONTH,     /* 1–12 */
  PLX_TIME_WEEKDAY,   /* 1 Monday … 7 */
  PLX_TIME_UNIT,      /* PlxTimeUnit */
  PLX_TIME_PART,      /* part of the day, PlxTimePart */
  PLX_TIME_SEASON,    /* PlxTimeSeason */
  PLX_TIME_DAY,       /* today 0, yesterday -1, tomorrow 1 */
  PLX_TIME_REFERENCE, /* now 0, recently -1, soon 1 */
  PLX_TIME_RELATIVE,  /* last -1, this 0, next 1 */
  PLX_TIME_RECENT,    /* recent -1, future 1: only before a unit */
  PLX_TIME_ARTICLE,   /* the, a, an; value 1 for a and an */
  PLX_TIME_THAT,      /* that, those, same: what was spoken of */
  PLX_TIME_POSITION,  /* PlxTimePosition */
  PLX_TIME_EDGE,      /* `the end of`: PlxTimePosition */
  PLX_TIME_HEDGE,     /* PlxBound */
  PLX_TIME_VAGUE,     /* few, several; value is the number, or 0 */
  PLX_TIME_AGO,       /* ago, earlier: -1; later: 1 */
  PLX_TIME_OFTEN,     /* daily; PlxTimeUnit */
  PLX_TIME_EACH,
  PLX_TIME_HALF,
  PLX_TIME_FRACTION, /* ½; thousandths */
  PLX_TIME_DECADE,   /* nineties: 90 */
  PLX_TIME_FISCAL,
  PLX_TIME_HALFDAY,     /* am 0, pm 1 */
  PLX_TIME_PREPOSITION, /* PlxTimePreposition */
  PLX_TIME_HOLIDAY,     /* the first word of one */
  PLX_TIME_LEAD,        /* other words that a time may begin with: `no more than`, `right now` */
  PLX_TIME_DASH,
  PLX_TIME_SLASH,
  PLX_TIME_COLON,
  PLX_TIME_DOT,
  PLX_TIME_COMMA,
  PLX_TIME_APOSTROPHE,
  PLX_TIME_OPEN,
  PLX_TIME_CLOSE,
  PLX_TIME_CURRENCY,
  PLX_TIME_PUNCT, /* any other mark */
  PLX_TIME_END,   /* behind the last item */
} PlxTimeLexeme;

typedef enum {
  PLX_UNIT_SECOND,
  PLX_UNIT_MINUTE,
  PLX_UNIT_HOUR,
  PLX_UNIT_DAY,
  PLX_UNIT_WEEKEND,
  PLX_UNIT_WEEK,
  PLX_UNIT_FORTNIGHT,
  PLX_UNIT_MONTH,
  PLX_UNIT_SEASON,
  PLX_UNIT_QUARTER,
  PLX_UNIT_HALF,
  PLX_UNIT_YEAR,
  PLX_UNIT_DECADE,
  PLX_UNIT_CENTURY,
  PLX_UNIT_MILLENNIUM,
  PLX_UNIT_NONE,
} PlxTimeUnit;

typedef enum {
  PLX_PART_NONE,
  PLX_PART_MORNING,
  PLX_PART_AFTERNOON,
  PLX_PART_EVENING,
  PLX_PART_NIGHT,
  PLX_PART_OVERNIGHT,
  PLX_PART_DAWN,
  PLX_PART_DUSK,
  PLX_PART_MIDMORNING,
  PLX_PART_MIDAFTERNOON,
  PLX_PART_MIDDAY,
  PLX_PART_LUNCH,
  PLX_PART_NOON, /* a point, as is what follows */
  PLX_PART_MIDNIGHT,
} PlxTimePart;

typedef enum { PLX_SEASON_SPRING = 1, PLX_SEASON_SUMMER, PLX_SEASON_AUTUMN, PLX_SEASON_WINTER } PlxTimeSeason;

typedef enum {
  PLX_POSITION_NONE,
  PLX_POSITION_EARLY,
  PLX_POSITION_MID,
  PLX_POSITION_LATE,
  PLX_POSITION_EARLIER, /* before now, within what follows */
  PLX_POSITION_LATER,
} PlxTimePosition;

typedef enum {
  PLX_PREPOSITION_IN,
  PLX_PREPOSITION_ON,
  PLX_PREPOSITION_AT,
  PLX_PREPOSITION_OF,
  PLX_PREPOSITION_FOR,
  PLX_PREPOSITION_DURING,
  PLX_PREPOSITION_SINCE, /* from here on those that bound */
  PLX_PREPOSITION_FROM,
  PLX_PREPOSITION_BY,
  PLX_PREPOSITION_UNTIL,
  PLX_PREPOSITION_TO,
  PLX_PREPOSITION_AFTER,
  PLX_PREPOSITION_BEFORE,
} PlxTimePreposition;

typedef struct {
  guint32 start, end; /* bytes of the article's text */
  guint32 token;      /* in the article's tokens */
  gint32 value;
  guint8 kind;   /* PlxTimeLexeme */
  guint8 digits; /* of a number as written */
  guint8 glued;  /* no white space before it; the following ones are truths, too */
  guint8 capital;
  guint8 plural;
  guint8 grouped; /* 1,200 */
} PlxTimeItem;

typedef struct {
  const char *key;
  guint8 length;
  guint8 kind;
  gint8 plural;
  gint16 value;
  gboolean capital; /* only with a capital: `May`, `Sun` */
} PlxTimeWord;

/* Where a word stands in the table, by a hash of it: made once for an article, so that no look-up searches.
 */
#define PLX_TIME_SLOTS 2048
typedef struct {
  guint16 slots[PLX_TIME_SLOTS]; /* row + 1; 0 for none */
} PlxTimeIndex;

void plx_time_index_init(PlxTimeIndex *index);

/* The word of `length` letters (any case), or NULL. */
const PlxTimeWord *plx_time_word(const PlxTimeIndex *index, const char *text, gsize length);

/* The table is sorted by key. For tests. */
gboolean plx_time_words_sorted(void);

/* Sets `items` to those of a sentence's tokens, with one of kind PLX_TIME_END behind them. FALSE, without any
 * items, if no word of it can be the heart of a time. */
gboolean plx_time_lex(const PlxTimeIndex *index, const PlxArticle *article, const PlxSentence *sentence,
                      GArray *items);
