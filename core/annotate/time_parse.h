/* What the words of a time say, before it is anchored: matchers over items. All of it are plain values; an
 * expression borrows the items and read-only tables. Every matcher takes the place of an item and returns the
 * place behind what it matched, or 0 if it is not there; none looks more than a few dozen items ahead. */
#pragma once

#include "annotate/time_lex.h"
#include "model/timezone.h"

#include <stdbool.h>
#include <string.h>

typedef struct {
  const PlxArticle *article;
  const char *text;
  const PlxTimeItem *items; /* the last one is PLX_TIME_END */
  guint32 n;                /* without that one */
  bool dotted;              /* the article puts a dot into its hours: `10.30am` */
} PlxTimeText;

typedef enum {
  PLX_FORM_POINT,     /* a stretch of the calendar or the clock */
  PLX_FORM_REFERENCE, /* now, recently, in the future */
  PLX_FORM_LENGTH,
  PLX_FORM_REPEATED,
} PlxTimeForm;

typedef enum {
  PLX_BASE_NONE,
  PLX_BASE_PUBLISHED, /* `shift` units from the day of publication */
  PLX_BASE_FOCUS,     /* … from the day last spoken of */
} PlxTimeBase;

/* An amount of some unit, in thousandths; of a range the lower end. */
typedef struct {
  gint64 low;
  bool vague; /* several; `low` is 0 */
} PlxTimeAmount;

/* Begun anew for every matcher that is tried: kept small, so that this costs little. */
typedef struct {
  guint32 first, last; /* items, half-open */
  PlxTimeFields fields;
  gint32 number;   /* of the unit: quarter, half or season, 197 for the 1970s, 20 for the 20th century */
  gint32 last_day; /* of `10-12 October`; -1 */
  gint32 nth;      /* `the second Monday of May`: which one; -1 the last, 0 for none: */
  gint32 choice;   /* if chosen; also the side of the present that a length or a reference lies on */
  gint32 shift;    /* so many `shift_unit`s from the base */
  gint32 offset;   /* minutes east of Greenwich, if has_offset */
  PlxTimeAmount amount;
  PlxTimeAmount more;      /* the half hour of `an hour and 30 minutes` */
  const PlxZoneName *zone; /* NULL */
  const char *place_zone;  /* the IANA zone of `Moscow time`; NULL */
  const char *other_zone;  /* of `(9 p.m. in London)`, where the season decides; NULL */
  gint32 other_minute;     /* and the minute of the day there */
  PlxTimeForm form : 8;
  PlxTimeUnit unit : 8;   /* the finest that the words give; of a length its unit */
  PlxTimeUnit within : 8; /* the month or year that has the nth: what the fields or the shift name */
  PlxTimeUnit around : 8; /* `the week of March 6`: not the day, but this around it; 0 for none */
  PlxTimeUnit shift_unit : 8;
  PlxTimeUnit more_unit : 8;
  PlxTimePart part : 8;
  PlxTimePosition position : 8;
  PlxTimeBase base : 8;
  PlxBound bound : 8;
  bool chosen;    /* `last`, `this` or `next` stands before a name: `choice` is -1, 0 or 1 */
  bool edge;      /* `the end of`, not `late` */
  bool two_years; /* `2019-20` */
  bool swappable; /* 12/05/2024: the month may be the day */
  bool adjective; /* `third-quarter`, `10-year`: an article before it is not its own */
  bool elapsed;   /* `for the third quarter`: results are told of what is over */
  bool into;      /* `overnight into Sunday` */
  bool same_part; /* `the 1988 period`: as much of that year as was spoken of */
  bool counted;   /* `a year ago`, not `last year` */
  bool exact;     /* `a week ago today`: to the day, and then the unit around it */
  bool local;
  bool has_offset;
  bool after;  /* `shortly after` */
  bool before; /* `shortly before` */
  bool loose;  /* a clock time without am, pm or zone: a part of the day may shift it */
} PlxTimeExpr;

static inline const PlxTimeItem *plx_time_at(const PlxTimeText *t, guint32 i)
{
  return &t->items[MIN(i, t->n)];
}
static inline guint8 plx_time_kind(const PlxTimeText *t, guint32 i)
{
  return t->items[MIN(i, t->n)].kind;
}
/* The kind of the item before, PLX_TIME_END before the first. */
static inline guint8 plx_time_kind_before(const PlxTimeText *t, guint32 i)
{
  return i > 0 ? t->items[i - 1].kind : PLX_TIME_END;
}

/* An expression that says nothing: to be copied, which is cheaper than to compose one. */
extern const PlxTimeExpr plx_time_nothing;

/* Makes it an expression that says nothing yet. */
static inline void plx_time_begin(PlxTimeExpr *e, PlxTimeForm form, guint32 first)
{
  *e = plx_time_nothing;
  e->form = form;
  e->first = e->last = first;
}

/* Is the item this word (in lower case)? */
static inline gboolean plx_time_is(const PlxTimeText *t, guint32 i, const char *word)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  if ((t->text[item->start] | 0x20) != (word[0] | 0x20))
    return FALSE;
  const gsize length = strlen(word);
  return item->end - item->start == length && g_ascii_strncasecmp(t->text + item->start, word, length) == 0;
}

/* Is it one of several? */
static inline gboolean plx_time_any(const PlxTimeText *t, guint32 i, const char *const *words, gsize n_words)
{
  for (gsize w = 0; w < n_words; w++)
    if (plx_time_is(t, i, words[w]))
      return TRUE;
  return FALSE;
}
#define PLX_TIME_ANY(t, i, words) plx_time_any((t), (i), (words), G_N_ELEMENTS(words))

/* Is the item a glued mark of this kind? */
gboolean plx_time_glued(const PlxTimeText *t, guint32 i, PlxTimeLexeme kind);

/* Is the item before a preposition of time, `from` … included? */
gboolean plx_time_after_preposition(const PlxTimeText *t, guint32 i);

/* Does the preposition before the item go with dates and hours: `on`, `at`, `since`, but not `in` or `of`? */
gboolean plx_time_dates(const PlxTimeText *t, guint32 i);

/* Is a number something else than a day or a year, by what stands behind it (`i`): `8:30`, `5.5`, `20%`? */
gboolean plx_time_is_cut(const PlxTimeText *t, guint32 i);

/* A number in digits or words, without article or hedge: `404`, `2 1/2`, `2½`, `twenty-four`, `a hundred`,
 * `several`, `a few`, `two or three`, `10-12`. */
guint32 plx_time_amount(const PlxTimeText *t, guint32 i, PlxTimeAmount *out);

/* `twenty`, `twenty-four`, `seven`. */
guint32 plx_time_below_hundred(const PlxTimeText *t, guint32 i, gint32 *value);

/* 1994, or `nineteen ninety-four`. */
guint32 plx_time_year(const PlxTimeText *t, guint32 i, gint32 *year);

/* A clock time with its zone. */
guint32 plx_time_clock(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* An hour as a clock shows it, noon or midnight, without its zone: the minute of the day. */
guint32 plx_time_hour(const PlxTimeText *t, guint32 i, gint32 *minute);

/* The zone behind a clock time, with the parenthesis of `noon (0800 GMT)`; `i` itself if there is none. */
guint32 plx_time_zone(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* A date with or without its year, a month, a weekday. */
guint32 plx_time_date(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* A year, a decade, a century, a quarter, a half, a season. */
guint32 plx_time_period(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* `two days ago`, `a year earlier`, `the day before`. */
guint32 plx_time_ago(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* `year-ago`, `the year-earlier third quarter`. */
guint32 plx_time_year_ago(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* Sets an expression to a unit so many units from a base. */
void plx_time_shift(PlxTimeExpr *e, PlxTimeBase base, PlxTimeUnit unit, gint32 by);

/* Sets an expression to the past (-1), present or future. Returns `end`. */
guint32 plx_time_refer(PlxTimeExpr *e, gint32 side, guint32 end);

/* A holiday by a fixed rule, with or without its year. */
guint32 plx_time_holiday(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* `the last Friday of April`, `the second week of 2020`. */
guint32 plx_time_nth(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* What is said as seen from now or from the day spoken of: `last week`, `the same day`, `two days ago`. */
guint32 plx_time_relative(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* `two weeks`, `more than a quarter-century`, `10-hour`. */
guint32 plx_time_length(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* `every Tuesday`, `daily`. */
guint32 plx_time_repeated(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* Does an article tell hours with a dot: `10.30am`, `10.30 GMT`? */
gboolean plx_time_has_dotted_hours(const PlxArticle *article);

/* A matcher, the kinds of word that it may begin with behind an article (bits of PlxTimeLexeme), and those
 * that may follow that word; 0 for any. */
typedef struct {
  guint32 (*match)(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);
  guint64 kinds, next;
  PlxTimeForm form; /* what it finds, unless it says otherwise */
} PlxTimeMatcher;

#define PLX_TIME_BIT(kind) (G_GUINT64_CONSTANT(1) << PLX_TIME_##kind)

/* The kinds of the first word behind an article, and of the one that follows it. */
typedef struct {
  guint64 kind, next;
} PlxTimeBits;

static inline PlxTimeBits plx_time_bits(const PlxTimeText *t, guint32 i)
{
  const guint32 at = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  return (PlxTimeBits){G_GUINT64_CONSTANT(1) << plx_time_kind(t, at), G_GUINT64_CONSTANT(1)
                                                                          << plx_time_kind(t, at + 1)};
}

static inline gboolean plx_time_may_match(const PlxTimeMatcher *matcher, PlxTimeBits bits)
{
  return (matcher->kinds & bits.kind) != 0 && (matcher->next == 0 || (matcher->next & bits.next) != 0);
}

/* Take another reading, that ends at `there`, if it is the longer one; returns where the one taken ends. */
static inline guint32 plx_time_longer(guint32 end, PlxTimeExpr *e, guint32 there, const PlxTimeExpr *other)
{
  if (there <= end)
    return end;
  *e = *other;
  return there;
}

/* The first of some matchers that matches. */
guint32 plx_time_first(const PlxTimeMatcher *matchers, gsize n_matchers, const PlxTimeText *t, guint32 i,
                       PlxTimeExpr *e);

/* A core with its position (`early`, `the end of`), and one with its hedge (`about`). */
guint32 plx_time_whole(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);
guint32 plx_time_hedged(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);

/* Takes into `e` what stands behind it and complements it, and moves its end. */
void plx_time_join(const PlxTimeText *t, PlxTimeExpr *e);

/* A whole time: the longest that begins here, with the parts that belong to it. */
guint32 plx_time_match(const PlxTimeText *t, guint32 i, PlxTimeExpr *e);
