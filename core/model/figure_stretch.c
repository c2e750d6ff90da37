/* How this works: the time nearest to the figure says how long the stretch is, by the form of its value: a
 * month, a quarter, five years. What has lasted up to now (`this year`, `since Monday`) ends with the day of
 * publication, where that is known. */
#include "model/figure_stretch.h"

#include "model/describe.h"
#include "model/figure_clause.h"
#include "model/figure_days.h"

#include <string.h>

#define SUM_REACH 12  /* tokens from a figure to `in all` */
#define RANK_REACH 5  /* from `since` back to `the first time` */
#define SPAN_WORDS 5  /* of a length of time */
#define MUCH_LONGER 2 /* times */
#define LONG_DAYS 28
#define SOME_OF_A_WEEK 4 /* from a weekday until now */

#define MONTH_DAYS 30.0
#define QUARTER_DAYS 91.0
#define HALF_DAYS 182.0
#define YEAR_DAYS 365.0

/* Of a date's value: "2024", "XXXX-03", "2024-Q1", "2024-W11", "2024-03-12". */
static double days_of_date(const char *value)
{
  const gsize length = strlen(value);
  if (length == 3) /* a decade */
    return 10 * YEAR_DAYS;
  if (length == 4)
    return YEAR_DAYS;
  if (length < 7 || strchr(value, 'T') != NULL)
    return 1;
  switch (value[5]) {
  case 'Q':
    return QUARTER_DAYS;
  case 'H':
    return HALF_DAYS;
  case 'W':
    return length == strlen("2024-W11") ? 7 : g_str_has_suffix(value, "WE") ? 2 : 1;
  default:
    return length == strlen("2024-03") ? MONTH_DAYS : 1;
  }
}

/* Of a length's value: "P5Y", "PT24H"; 0 if it is less plain. */
static double days_of_length(const char *value)
{
  static const struct {
    char unit;
    double days;
  } rows[] = {{'D', 1}, {'W', 7}, {'M', MONTH_DAYS}, {'Y', YEAR_DAYS}};
  if (g_str_has_prefix(value, "PT"))
    return 1;
  char *end;
  const guint64 amount = value[0] == 'P' ? g_ascii_strtoull(value + 1, &end, 10) : 0;
  for (gsize i = 0; amount > 0 && i < G_N_ELEMENTS(rows); i++)
    if (*end == rows[i].unit && end[1] == '\0')
      return (double)amount * rows[i].days;
  return 0;
}

/* `the past three days`, `over five years`: a length of time that something was counted in. */
static gboolean is_counted_in(const PlxArticle *article, const PlxTime *time)
{
  static const char *const leads[] = {"over", "within", "throughout"};
  static const char *const words[] = {"past", "last", "first", "previous", "latest", "recent"};
  const guint32 first = plx_article_sentence(article, time->sentence)->first_token;
  if (time->token > first && PLX_TOKEN_ANY(article, time->token - 1, leads))
    return TRUE;
  for (guint32 i = time->token; i < time->token + SPAN_WORDS && i < article->tokens->len; i++)
    if (plx_span_contains(time->span, plx_article_token(article, i)->span) &&
        PLX_TOKEN_ANY(article, i, words))
      return TRUE;
  return FALSE;
}

static gboolean is_since(const PlxArticle *article, const PlxTime *time)
{
  return time->token > plx_article_sentence(article, time->sentence)->first_token &&
         plx_article_token_is(article, time->token - 1, "since");
}

/* `for the first time since 1967`, `the most since May`: of the rank alone. */
static gboolean is_of_rank(const PlxArticle *article, const PlxTime *time)
{
  static const char *const ranks[] = {"first", "best", "highest", "least", "lowest", "most", "time", "worst"};
  const guint32 first = plx_article_sentence(article, time->sentence)->first_token;
  if (!is_since(article, time))
    return FALSE;
  for (guint32 i = time->token - 1; i > first && time->token - i <= RANK_REACH; i--)
    if (PLX_TOKEN_ANY(article, i - 1, ranks) || plx_article_token(article, i - 1)->xpos == PLX_XPOS_JJS)
      return TRUE;
  return FALSE;
}

/* The length that ends with a date: `the three months to March`; NULL. */
static const PlxTime *length_before(const PlxArticle *article, const PlxTime *time)
{
  static const char *const joints[] = {"to", "ended", "ending", "through"};
  const guint32 i = (guint32)(time - &g_array_index(article->times, PlxTime, 0));
  const PlxTime *before = i > 0 ? plx_article_time(article, i - 1) : NULL;
  return before != NULL && before->sentence == time->sentence && before->type == PLX_TIME_DURATION &&
                 time->token > before->token && time->token - before->token <= SPAN_WORDS &&
                 PLX_TOKEN_ANY(article, time->token - 1, joints)
             ? before
             : NULL;
}

/* Is it the time at which somebody said so? */
static gboolean dates_saying(const PlxArticle *article, const PlxTime *time)
{
  if (time->event_token == PLX_NONE)
    return FALSE;
  const PlxSpan event = plx_article_token(article, time->event_token)->span;
  guint32 i = PLX_MENTIONS_OF(article->attributions, PlxAttribution, time->sentence);
  for (; i < article->attributions->len; i++) {
    const PlxAttribution *said = plx_article_attribution(article, i);
    if (said->sentence > time->sentence)
      return FALSE;
    if (said->has_cue && plx_span_contains(said->cue, event))
      return TRUE;
  }
  return FALSE;
}

static gboolean tells_stretch(const PlxArticle *article, const PlxTime *time)
{
  if (time->type == PLX_TIME_SET || time->until || time->loose || dates_saying(article, time) ||
      is_of_rank(article, time))
    return FALSE;
  return time->type != PLX_TIME_DURATION || (days_of_length(time->value) > 0 && is_counted_in(article, time));
}

/* `40 a day`, `nine boats every week`; not `nine boats a day after that` */
static gboolean is_rate(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const each[] = {"a", "an", "each", "every", "per"};
  static const char *const units[] = {"day", "week", "month", "year", "hour", "minute", "night"};
  static const char *const adverbs[] = {"daily", "weekly", "monthly", "annually", "yearly", "hourly"};
  static const char *const points[] = {"after", "ago", "before", "earlier", "later"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 noun = figure->counted_token != PLX_NONE ? figure->counted_token : figure->token;
  const guint32 behind = MAX(noun, figure->token) + 1, end = s->first_token + s->n_tokens;
  if (behind >= end || figure->type != PLX_FIGURE_NUMBER)
    return FALSE;
  if (PLX_TOKEN_ANY(article, behind, adverbs))
    return TRUE;
  return behind + 1 < end && PLX_TOKEN_ANY(article, behind, each) &&
         PLX_TOKEN_ANY(article, behind + 1, units) &&
         !(behind + 2 < end && PLX_TOKEN_ANY(article, behind + 2, points));
}

static gboolean is_sum(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const pairs[][2] = {{"in", "all"}, {"in", "total"}};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 first = MAX(s->first_token + SUM_REACH, figure->token) - SUM_REACH;
  const guint32 end = MIN(s->first_token + s->n_tokens, figure->token + SUM_REACH);
  for (guint32 i = first; i < end; i++) {
    if (plx_article_token_is(article, i, "altogether"))
      return TRUE;
    for (gsize k = 0; i + 1 < end && k < G_N_ELEMENTS(pairs); k++)
      if (plx_article_token_is(article, i, pairs[k][0]) && plx_article_token_is(article, i + 1, pairs[k][1]))
        return TRUE;
  }
  return FALSE;
}

/* `have seized 40 boats`: up to now. */
static gboolean is_perfect(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const have[] = {"have", "has", "'ve", "’ve"};
  const guint32 verb = plx_figure_verb(article, figure);
  const guint32 auxiliary =
      verb != PLX_NONE ? plx_article_child(article, figure->sentence, verb, PLX_DEPREL_AUX) : PLX_NONE;
  return auxiliary != PLX_NONE && PLX_TOKEN_ANY(article, auxiliary, have);
}

/* From the time until now; its length is open where nobody knows when that is. */
static void read_since(PlxStretch *stretch, const PlxTime *time, gint64 published)
{
  stretch->rolling = TRUE;
  stretch->days = time->fields.weekday > 0 ? SOME_OF_A_WEEK : 0;
  if (!plx_time_is_dated(time) || published == -1)
    return;
  stretch->from = plx_calendar_day(time->from);
  stretch->to = published + 1;
  stretch->days = MAX(1, (double)(stretch->to - stretch->from));
}

static void read_time(PlxStretch *stretch, const PlxArticle *article, const PlxTime *time, gint64 published)
{
  if (is_since(article, time)) {
    read_since(stretch, time, published);
    return;
  }
  const PlxTime *length = length_before(article, time);
  if (time->type == PLX_TIME_DURATION || length != NULL) {
    stretch->days = days_of_length(length != NULL ? length->value : time->value);
    stretch->rolling = length == NULL;
    return;
  }
  stretch->days = days_of_date(time->value);
  stretch->rolling = is_counted_in(article, time) && stretch->days >= LONG_DAYS;
  if (!plx_time_is_dated(time))
    return;
  stretch->from = plx_calendar_day(time->from);
  stretch->to = plx_calendar_day(time->to - 1) + 1;
  if (published >= stretch->from && published < stretch->to && stretch->days > 1) /* this year, up to now */
    stretch->days = (double)(published + 1 - stretch->from);
}

PlxStretch plx_figure_stretch(const PlxArticle *article, const PlxFigure *figure, gint64 published)
{
  PlxStretch stretch = {.from = -1, .to = -1};
  if (figure->type == PLX_FIGURE_AGE)
    return stretch;
  stretch.rate = is_rate(article, figure);
  stretch.perfect = is_perfect(article, figure);
  stretch.sum = stretch.perfect && is_sum(article, figure);
  const PlxTime *time = plx_figure_time(article, figure, published, tells_stretch);
  if (time != NULL)
    read_time(&stretch, article, time, published);
  return stretch;
}

gboolean plx_stretches_disjoint(const PlxStretch *a, const PlxStretch *b)
{
  if (a->rate != b->rate && (a->rate ? b : a)->days > 0)
    return TRUE;
  return a->from != -1 && b->from != -1 && MAX(a->days, b->days) >= LONG_DAYS &&
         (a->to <= b->from || b->to <= a->from);
}

gboolean plx_stretch_exceeds(const PlxStretch *longer, const PlxStretch *shorter)
{
  if (shorter->days <= 0)
    return FALSE;
  if (longer->days > 0)
    return longer->days >= MUCH_LONGER * shorter->days;
  return longer->sum && !shorter->perfect && shorter->days <= SOME_OF_A_WEEK;
}
