/* How this works: the time nearest to the figure in its sentence tells of which days it is, unless that time
 * belongs to something else: to what the figure is compared with, to another clause, to what is put in
 * between commas. */
#include "model/figure_days.h"

#include "base/calendar.h"

#define PARTED_REACH 8    /* tokens back to the verb */
#define LONG_PAST 365     /* days before publication */
#define YARDSTICK_AFTER 3 /* figures behind */
#define CLAUSE_REACH 20   /* tokens from a time to where its clause begins or ends */

/* Is the figure what another is compared with: `from $530 million a year earlier`, `against 967 on Tuesday`?
 */
static gboolean is_yardstick(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const leads[] = {"after", "against", "from", "versus"};
  const guint32 start = plx_article_sentence(article, figure->sentence)->first_token;
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, figure->span, &end);
  return figure->role == PLX_ROLE_FROM ||
         (first > start && first < end && PLX_TOKEN_ANY(article, first - 1, leads));
}

/* The token of the first figure behind that it is compared with: what is told behind that one is of its day;
 * PLX_NONE. */
static guint32 yardstick_behind(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 i = (guint32)(figure - &g_array_index(article->figures, PlxFigure, 0)) + 1;
  const guint32 end = MIN(i + YARDSTICK_AFTER, article->figures->len);
  for (; i < end && plx_article_figure(article, i)->sentence == figure->sentence; i++)
    if (is_yardstick(article, plx_article_figure(article, i)))
      return plx_article_figure(article, i)->token;
  return PLX_NONE;
}

/* Does a verb of the present tell of it, as a time long past does not: `was built in 1923 and covers 12
 * acres`? */
static gboolean is_present(const PlxArticle *article, const PlxFigure *figure)
{
  const guint8 tag =
      figure->predicate_token != PLX_NONE ? plx_article_token(article, figure->predicate_token)->xpos : 0;
  return tag == PLX_XPOS_VBZ || tag == PLX_XPOS_VBP;
}

/* Does another verb behind an `and` part the figure from a time before it: `was built in 1962 and held 3
 * litres`? */
static gboolean is_parted(const PlxArticle *article, const PlxFigure *figure, const PlxTime *time)
{
  for (guint32 i = figure->token; i > time->token + 1 && figure->token - i < PARTED_REACH; i--)
    if (plx_article_token(article, i - 1)->upos == PLX_UPOS_VERB &&
        plx_article_token(article, i - 2)->upos == PLX_UPOS_CCONJ)
      return time->event_token < time->token &&
             plx_article_head(article, figure->sentence, i - 1) == time->event_token;
  return FALSE;
}

typedef struct {
  guint32 first, last; /* tokens */
} Clause;

/* The clause or phrase put in between commas that the figure stands in, whose days are not those around it
 * (`the ruling, which runs to 412 pages, names a match of 2018`; `the dam, with a capacity of 18m litres, was
 * built in 2003`), or the whole sentence. */
static Clause own_clause(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  guint32 open = figure->token, close = figure->token;
  while (open > s->first_token && !plx_article_token_is(article, open, ","))
    open--;
  while (close < end && !plx_article_token_is(article, close, ","))
    close++;
  static const char *const openers[] = {"which", "with"};
  const gboolean clause =
      close < end && plx_article_token_is(article, open, ",") && PLX_TOKEN_ANY(article, open + 1, openers);
  return clause ? (Clause){open, close} : (Clause){s->first_token, end};
}

/* Is the time of what is put in before the figure: `the dam, finished in 2003, can hold 18m litres`? */
static gboolean is_put_in_before(const PlxArticle *article, const PlxFigure *figure, const PlxTime *time)
{
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  guint32 open = time->token, close = time->token;
  while (open > first && time->token - open < CLAUSE_REACH && !plx_article_token_is(article, open, ","))
    open--;
  while (close < figure->token && close - time->token < CLAUSE_REACH &&
         !plx_article_token_is(article, close, ","))
    close++;
  return close < figure->token && plx_article_token_is(article, close, ",") &&
         plx_article_token_is(article, open, ",") &&
         plx_article_token(article, open + 1)->xpos == PLX_XPOS_VBN;
}

/* Is the time of a clause that stands between it and the figure: `80 tests since Mr Ree came to power in
 * 2011`, `14,000 were in the stadium, which opened in 1987`? */
static gboolean is_of_clause_behind(const PlxArticle *article, const PlxFigure *figure, const PlxTime *time)
{
  const guint32 reach = MAX(time->token, CLAUSE_REACH) - CLAUSE_REACH;
  for (guint32 i = MAX(figure->token + 1, reach); i + 1 < time->token; i++)
    if (plx_article_token_is(article, i, "since") ||
        (plx_article_token_is(article, i, ",") && plx_article_token_is(article, i + 1, "which")))
      return TRUE;
  return FALSE;
}

/* What parts the figure from the times of its sentence. */
typedef struct {
  Clause clause;
  guint32 yardstick;
} Limits;

/* Is a time of its sentence that of something else? */
static gboolean is_of_other(const PlxArticle *article, const PlxFigure *figure, const PlxTime *time,
                            const Limits *limits)
{
  return time->token > limits->yardstick || time->token < limits->clause.first ||
         time->token > limits->clause.last || is_of_clause_behind(article, figure, time);
}

/* Is a time long past that of something told beside the figure? */
static gboolean is_background(const PlxArticle *article, const PlxFigure *figure, const PlxTime *time,
                              gint64 published)
{
  return published != -1 && plx_calendar_day(time->to - 1) < published - LONG_PAST &&
         (is_present(article, figure) || is_parted(article, figure, time) ||
          is_put_in_before(article, figure, time));
}

const PlxTime *plx_figure_time(const PlxArticle *article, const PlxFigure *figure, gint64 published,
                               PlxTimeTest suits)
{
  const Limits limits = {own_clause(article, figure), yardstick_behind(article, figure)};
  const PlxTime *found = NULL;
  guint32 nearest = G_MAXUINT32;
  for (guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, figure->sentence); i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->sentence != figure->sentence)
      break;
    const guint32 apart =
        time->token > figure->token ? time->token - figure->token : figure->token - time->token;
    if (apart >= nearest || !suits(article, time) || is_of_other(article, figure, time, &limits) ||
        (plx_time_is_dated(time) && is_background(article, figure, time, published)))
      continue;
    nearest = apart;
    found = time;
  }
  return found;
}

static gboolean tells_days(const PlxArticle *article, const PlxTime *time)
{
  return plx_time_is_dated(time) && time->type <= PLX_TIME_TIME &&
         (time->bound != PLX_BOUND_AT_LEAST || plx_article_is_date(article, time));
}

void plx_figure_find_days(const PlxArticle *article, const PlxFigure *figure, gint64 published, gint64 *from,
                          gint64 *to)
{
  /* how old somebody is, is told as of now */
  const PlxTime *time =
      figure->type == PLX_FIGURE_AGE ? NULL : plx_figure_time(article, figure, published, tells_days);
  *from = time != NULL ? plx_calendar_day(time->from) : -1;
  *to = time != NULL ? plx_calendar_day(time->to - 1) + 1 : -1;
}

static gboolean tells_when(const PlxArticle *article, const PlxTime *time)
{
  (void)article;
  return time->type <= PLX_TIME_TIME && (time->fields.weekday > 0 || time->fields.month > 0);
}

gint32 plx_figure_named_when(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxTime *time =
      figure->type == PLX_FIGURE_AGE ? NULL : plx_figure_time(article, figure, -1, tells_when);
  if (time == NULL)
    return 0;
  return time->fields.weekday > 0 ? time->fields.weekday : PLX_WEEK_DAYS + time->fields.month;
}
