/* What an article says, each with its place in the text. Mentions are plain values; their strings belong to
 * the article's arena or to a read-only table. */
#pragma once

#include "base/calendar.h"
#include "base/decimal.h"
#include "base/span.h"

#define PLX_NONE G_MAXUINT32 /* no index */

/* ---- figures ---- */

typedef enum {
  PLX_FIGURE_NUMBER,
  PLX_FIGURE_ORDINAL,
  PLX_FIGURE_PERCENT,
  PLX_FIGURE_MONEY,
  PLX_FIGURE_MEASURE,
  PLX_FIGURE_DURATION,
  PLX_FIGURE_AGE,
  PLX_FIGURE_TEMPERATURE,
} PlxFigureType;

typedef enum {
  PLX_BOUND_EXACT,
  PLX_BOUND_ABOUT,
  PLX_BOUND_AT_LEAST,
  PLX_BOUND_MORE_THAN,
  PLX_BOUND_AT_MOST,
  PLX_BOUND_LESS_THAN,
  PLX_BOUND_BETWEEN,
} PlxBound;

/* `at least`, `before`: open to one side. */
static inline gboolean plx_bound_is_one_sided(PlxBound bound)
{
  return bound != PLX_BOUND_EXACT && bound != PLX_BOUND_ABOUT && bound != PLX_BOUND_BETWEEN;
}

/* The figure is a change: of which direction, and told as the step (`by`) or as the level reached or left. */
typedef enum { PLX_TREND_NONE, PLX_TREND_UP, PLX_TREND_DOWN } PlxTrend;
typedef enum { PLX_ROLE_NONE, PLX_ROLE_BY, PLX_ROLE_TO, PLX_ROLE_FROM } PlxFigureRole;

typedef struct {
  PlxSpan span;      /* number and unit, without what it counts: `404`, `$1.2bn`, `10 hours`, `44-day` */
  PlxSpan statement; /* the shortest stretch with the value and what it counts: `404 of its servicemen` */
  guint32 sentence;
  guint32 token; /* the token of the number itself (its last, if several), in the article's tokens */
  PlxFigureType type;
  PlxBound bound;
  PlxTrend trend;
  PlxFigureRole role;
  PlxDecimal low, high;
  gboolean has_low, has_high; /* FALSE: open on that side */
  gboolean coarse;            /* `two dozen`, `half an hour`: no finer than that */
  gboolean almost;            /* `nearly 400`: about it, and no more */
  gboolean vague;             /* `dozens`, `scores`, `several`: a range by nature, not a hedge */
  const char *unit;           /* CLDR unit, ISO 4217 code, "percent"; NULL for none */
  const char *counted;        /* what it counts, as in the text: "Azeri civilians"; NULL */
  const char *counted_lemma;  /* the head noun's lemma: "civilian"; NULL */
  guint32 counted_token;      /* the head noun among the article's tokens; PLX_NONE */
  guint32 predicate_token;    /* what happens to them: `killed`, `lost`, `dead`; PLX_NONE */
  guint32 conversion_of;      /* the figure of the article that this one repeats in another unit; PLX_NONE */
} PlxFigure;

/* ---- times ---- */

typedef enum { PLX_TIME_DATE, PLX_TIME_TIME, PLX_TIME_DURATION, PLX_TIME_SET } PlxTimeType;

/* What the words themselves say, before anything is anchored; -1 for what they leave open. */
typedef struct {
  gint32 year, month, day;
  gint32 weekday;                /* 1 Monday … 7 Sunday */
  gint32 minute_from, minute_to; /* of the day, half-open, on the clock the words mean; `early afternoon`
                                    720–900; a night ends beyond 1440 */
  gint32 zone_minute;            /* the parenthesis of `noon (0800 GMT)`: minute of the day in UTC */
} PlxTimeFields;

#define PLX_TIME_FIELDS_NONE ((PlxTimeFields){-1, -1, -1, -1, -1, -1, -1})

/* How far from the day of publication the words say that it is: `the next few days`, `months ago`; of what
 * nothing anchors also `two weeks ago`. */
typedef struct {
  gint8 side;    /* -1 back, 1 ahead; 0 for none: */
  guint8 unit;   /* a number for each */
  gint32 amount; /* in units; 0 for several */
} PlxTimeDistance;

typedef struct {
  PlxSpan span;      /* TIMEX3 extent: `Saturday`, `12pm local time`, `noon (0800 GMT)` */
  PlxSpan statement; /* with the preposition and hedge: `early on Saturday`, `at 12pm local time` */
  guint32 sentence;
  guint32 token; /* its first token, in the article's tokens */
  PlxTimeType type;
  PlxBound bound;      /* about, at-least (`since`, `from`), at-most (`by`, `until`), more-than (`after`),
                          less-than (`before`) */
  const char *value;   /* TIMEX3 value, never NULL: "2020-10-10T12:00", "XXXX-WXX-5", "P2W" */
  gint64 from, to;     /* seconds since 1970-01-01T00:00:00, half-open; UTC if utc, else on the local clock */
  gboolean anchored;   /* from and to are known */
  gboolean utc;        /* the words give a zone, or the article's own zone is known */
  gboolean local;      /* the words say `local time` */
  gboolean has_zone;   /* zone_minutes is known */
  gint32 zone_minutes; /* east of Greenwich */
  const char *zone;    /* as for JSON: "+04:00", "Z", or a name with several meanings; NULL */
  PlxTimeFields fields;
  gint8 tense; /* of what it dates: -1 past, 1 to come, 0 where that cannot be told */
  gboolean
      day_told; /* the words tell the day (`yesterday morning`); else a time of day is anchored at a guess */
  gboolean counted;   /* `42 years ago`: by whole units, so that the half of one is left open on both sides */
  gboolean week_open; /* a weekday past that is also the day after publication: where the outlet's clock is
                         behind that of the place, it is that day, else six days back */
  gboolean
      day_open;   /* `today`, `tomorrow morning`, by an outlet whose clock is not known: a day more or less */
  gboolean loose; /* reckoned from an article's date that is of a later copy: set when the story is related */
  PlxTimeDistance distance;
  gint8 edge; /* 1 `the end of June`, -1 `the beginning of` */
  gint8 rest; /* -1 `earlier this month`, 1 `later this month`: up to the day of publication, or from it */
  gboolean either_half; /* `at half past three`: which half of the day is left open, and taken at a guess */
  gboolean begins;      /* a stretch that the next time ends: `between March` and `June` */
  gboolean ends;        /* the stretch that the time before begins */
  gboolean until;       /* `until Monday`: something goes on up to then */
  guint32 event_token;  /* the predicate that it dates (`agreed`, `began`); PLX_NONE */
} PlxTime;

/* Is it known when that is? */
static inline gboolean plx_time_is_dated(const PlxTime *time)
{
  return time->anchored && !time->loose;
}

/* ---- names ---- */

typedef enum { PLX_NAME_PERSON, PLX_NAME_BODY, PLX_NAME_PLACE, PLX_NAME_OTHER } PlxNameType;

typedef struct {
  PlxSpan span; /* the whole mention with title, role and apposition: `the Russian Foreign Minister, Sergei
                   Lavrov` */
  PlxSpan core; /* the name proper: `Sergei Lavrov`; as span for mentions by role alone */
  guint32 sentence;
  guint32 token; /* head, in the article's tokens */
  PlxNameType type;
  const char *entity; /* the longest name that the article gives it; never NULL */
  const char *role;   /* lemma of its role in the article ("foreign minister"), lower case; NULL */
  const char *of;     /* whose: "Russia" of `Russian Foreign Minister`; NULL */
  gboolean pronoun;   /* `he`, `it`, `the agency`: resolved within the article */
  guint32 cast;       /* index of the story's cast, set when the story is related; PLX_NONE */
} PlxName;

/* ---- attributions ---- */

typedef enum { PLX_FORM_DIRECT, PLX_FORM_INDIRECT, PLX_FORM_MIXED } PlxForm;

/* The force of a cue. The order has no meaning. */
typedef enum {
  PLX_STANCE_SAY,
  PLX_STANCE_CLAIM,
  PLX_STANCE_CONFIRM,
  PLX_STANCE_DENY,
  PLX_STANCE_REJECT,
  PLX_STANCE_ACCUSE,
  PLX_STANCE_ADMIT,
  PLX_STANCE_WARN,
  PLX_STANCE_INSIST,
  PLX_STANCE_DOUBT,
  PLX_STANCE_PROMISE,
  PLX_STANCE_CALL, /* calls for, urges, demands */
  PLX_STANCE_AGREE,
  PLX_STANCE_DECLINE, /* declined to comment */
  PLX_STANCE_REPORT,  /* media that relay */
  PLX_STANCE_BELIEVE, /* is believed, thought, expected */
  PLX_N_STANCES,
} PlxStance;

/* "say", "deny", … as in JSON. */
const char *plx_stance_name(PlxStance stance);

#define PLX_MAX_CONTENT 4

typedef struct {
  guint32 sentence; /* of the cue, or of the content if there is none */
  gboolean has_source, has_cue;
  PlxSpan source; /* the source's mention */
  guint32 name;   /* the source among the article's names; PLX_NONE */
  PlxSpan cue;
  const char *verb;                 /* lemma of the cue: "say", "according to" */
  PlxSpan content[PLX_MAX_CONTENT]; /* in the order of the text; may run over sentences */
  guint32 n_content;
  PlxForm form;
  PlxStance stance;
  gboolean negated; /* the cue is negated: `did not say` */
  guint32 outer;    /* the attribution of the article that relays this one; PLX_NONE */
} PlxAttribution;

/* A stretch inside quotation marks, the marks left out. */
typedef struct {
  PlxSpan span;
  guint32 sentence;    /* where it begins */
  gboolean scare;      /* a word or two held at a distance, nobody's words */
  guint32 attribution; /* whose words; PLX_NONE */
} PlxQuote;

/* Who did what, read off the tree. */
typedef struct {
  guint32 sentence;
  const char *verb;          /* lemma, with its particle (`put-out`); or a noun's: `on the order of` */
  guint32 token;             /* the verb or noun */
  PlxSpan agent;             /* the doer's mention */
  guint32 name;              /* the doer among the article's names; PLX_NONE */
  PlxSpan patient;           /* what it was done to; empty if nothing */
  const char *patient_lemma; /* its head's lemma; NULL */
} PlxDeed;
