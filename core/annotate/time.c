/* How this works: a sentence's tokens become items (time_lex.c), the matchers find times among them
 * (time_match.c), each is placed on the calendar (time_resolve.c) and given its interval of instants
 * (time_interval.c). A sentence without a word that can be the heart of a time costs one look at each of its
 * words. */
#include "annotate/annotate.h"
#include "annotate/time_clause.h"
#include "annotate/time_interval.h"
#include "annotate/time_statement.h"
#include "annotate/time_stretch.h"

#define STEPS_UP 4

typedef struct {
  PlxArticle *article;
  PlxTimeContext context;
  PlxTimeIndex index;
  gboolean dotted;    /* the article writes `10.30am` */
  GArray *items;      /* of the sentence at hand */
  PlxTimeExpr before; /* the point found last in it: */
  PlxTimeStretch before_at;
} Annotator;

/* ---- mentions ---- */

static PlxTimeType type_of(const PlxTimeExpr *e)
{
  if (e->form == PLX_FORM_LENGTH)
    return PLX_TIME_DURATION;
  if (e->form == PLX_FORM_REPEATED)
    return PLX_TIME_SET;
  return e->form == PLX_FORM_POINT && e->unit <= PLX_UNIT_HOUR ? PLX_TIME_TIME : PLX_TIME_DATE;
}

/* The end of `from Friday to Sunday`, `10pm until 5am` comes behind its beginning. */
static void put_behind(const Annotator *a, const PlxTimeText *t, const PlxTimeExpr *e,
                       PlxTimeStretch *stretch)
{
  static const char *const links[] = {"to", "until", "till", "through"};
  const PlxTimeExpr *before = &a->before;
  const guint32 link = before->last;
  const gboolean linked = plx_time_kind(t, link) == PLX_TIME_DASH || PLX_TIME_ANY(t, link, links);
  if (before->last == 0 || e->first != link + 1 || !linked || !stretch->known || !a->before_at.known ||
      stretch->has_seconds || e->base != PLX_BASE_NONE || e->chosen || e->fields.day >= 0)
    return;
  const gboolean weekday = e->fields.weekday >= 0;
  const gboolean back =
      stretch->from_day < a->before_at.from_day ||
      (stretch->from_day == a->before_at.from_day && e->fields.minute_from < before->fields.minute_from);
  if (!back || weekday != (before->fields.weekday >= 0) || (!weekday && e->unit != PLX_UNIT_MINUTE))
    return;
  stretch->from_day += weekday ? 7 : 1;
  stretch->to_day += weekday ? 7 : 1;
}

/* `after midnight on Sunday` is early on that day; a midnight that is over began the day. */
static void settle_midnight(const Annotator *a, PlxTimeExpr *e, gint32 tense)
{
  if (e->part != PLX_PART_MIDNIGHT || e->base != PLX_BASE_NONE)
    return;
  const gboolean day_named = e->fields.weekday >= 0 || e->fields.day >= 0;
  if (e->bound != PLX_BOUND_MORE_THAN && !e->after && (day_named || tense >= 0 || !a->context.known))
    return;
  e->part = PLX_PART_NONE;
}

/* Nobody calls the day six days back by its bare name, unless it is far from here. */
static gboolean is_week_open(const PlxTimeContext *context, const PlxTimeExpr *e,
                             const PlxTimeStretch *stretch, gint32 tense)
{
  const PlxTimeFields *f = &e->fields;
  const gboolean bare = f->weekday >= 0 && f->day < 0 && e->base == PLX_BASE_NONE && !e->chosen;
  return bare && tense <= 0 && context->known && stretch->known && stretch->from_day == context->day - 6;
}

/* Told of what is over, `the night` is the one before the day of publication, not the one to come. */
static void settle_night(const PlxTimeContext *context, PlxTimeExpr *e, const PlxTimeStretch *stretch,
                         gint32 tense)
{
  const gboolean bare = e->part == PLX_PART_NIGHT && e->unit == PLX_UNIT_HOUR &&
                        e->base != PLX_BASE_PUBLISHED && e->fields.weekday < 0 && e->fields.day < 0 &&
                        !e->chosen;
  if (!bare || tense >= 0 || !context->known || !stretch->known || stretch->from_day != context->day)
    return;
  e->part = PLX_PART_OVERNIGHT;
  e->choice = -1;
}

#define JUST_NOW 2 /* days back that a bare weekday is sooner taken for than for the next week's */

static gboolean was_just_now(const PlxTimeContext *context, const PlxTimeExpr *e)
{
  if (!context->known || e->fields.weekday < 0 || e->fields.day >= 0 || e->base != PLX_BASE_NONE || e->chosen)
    return FALSE;
  const gint32 back = (plx_calendar_weekday(context->day) - e->fields.weekday + 7) % 7;
  return back > 0 && back <= JUST_NOW;
}

static gboolean is_day_told(const PlxTimeExpr *e)
{
  const PlxTimeFields *f = &e->fields;
  return f->weekday > 0 || f->day > 0 || f->month > 0 || e->base == PLX_BASE_PUBLISHED || e->chosen;
}

/* When a point of time is, by the tense of what it dates and by what was told before. */
static void settle_point(Annotator *a, const PlxTimeText *t, PlxTimeExpr *e, PlxTimeStretch *stretch,
                         PlxTime *time)
{
  const guint32 last = plx_time_at(t, e->last - 1)->token;
  gint32 tense = plx_time_tense(a->article, time->sentence, time->token, last, time->event_token);
  if (tense > 0 && was_just_now(&a->context, e) &&
      plx_time_may_be_over(a->article, time->sentence, time->event_token))
    tense = -1;
  time->tense = (gint8)tense;
  if (e->part == PLX_PART_OVERNIGHT && !e->chosen && !e->into)
    e->choice = tense; /* the night to come, or the one that is over */
  settle_midnight(a, e, tense);
  *stretch = plx_time_resolve(&a->context, e, tense);
  settle_night(&a->context, e, stretch, tense);
  put_behind(a, t, e, stretch);
  a->before = *e;
  a->before_at = *stretch;
  plx_time_place_point(&a->context, e, stretch, time);
  time->counted = e->counted && stretch->unit > PLX_UNIT_DAY;
  time->day_told = is_day_told(e);
  time->edge = (gint8)(!e->edge                            ? 0
                       : e->position == PLX_POSITION_LATE  ? 1
                       : e->position == PLX_POSITION_EARLY ? -1
                                                           : 0);
  time->rest = (gint8)(e->position == PLX_POSITION_EARLIER ? -1 : e->position == PLX_POSITION_LATER ? 1 : 0);
  time->either_half = e->loose && !e->has_offset && e->place_zone == NULL && e->other_zone == NULL &&
                      e->fields.zone_minute < 0;
  time->day_open = e->base == PLX_BASE_PUBLISHED && e->fields.weekday < 0 && stretch->unit == PLX_UNIT_DAY &&
                   !a->article->published.has_zone;
  time->week_open = is_week_open(&a->context, e, stretch, tense);
}

static gboolean is_until(const PlxTimeItem *word, const PlxTimeExpr *e)
{
  return e->bound == PLX_BOUND_AT_MOST && word->kind == PLX_TIME_PREPOSITION &&
         word->value == PLX_PREPOSITION_UNTIL;
}

/* `Put off the exams, due to begin on Monday, until Tuesday`: nothing begins until Tuesday, but much is put
 * off. What is put off, where a verb of beginning stands below it; else the verb itself. */
static guint32 put_off_above(const PlxArticle *article, guint32 sentence, guint32 event)
{
  static const char *const begins[] = {"begin", "open", "resume", "start"};
  guint32 token = event;
  if (event == PLX_NONE || !PLX_TOKEN_ANY(article, event, begins))
    return event;
  for (guint step = 0; step < STEPS_UP && token != PLX_NONE; step++) {
    if (plx_time_is_put_off(article, token))
      return token;
    token = plx_article_head(article, sentence, token);
  }
  return event;
}

/* By the first word of the statement: `until Tuesday`; but what `was not shut until Tuesday` was shut then,
 * what `took until Tuesday to shut`, and what is put off until Tuesday takes place then. */
static void settle_bound(const Annotator *a, const PlxTimeItem *word, guint32 last, PlxTimeExpr *e,
                         PlxTime *time)
{
  time->until = is_until(word, e);
  const guint32 achieved =
      time->until ? plx_time_achieved(a->article, time->sentence, time->event_token, last) : PLX_NONE;
  const gboolean then = time->until
                            ? achieved != PLX_NONE || plx_time_is_put_off(a->article, time->event_token) ||
                                  plx_time_is_denied(a->article, time->sentence, time->event_token)
                            : e->bound == PLX_BOUND_AT_LEAST &&
                                  plx_time_begins_state(a->article, time->sentence, time->event_token);
  if (achieved != PLX_NONE)
    time->event_token = achieved;
  if (then) {
    time->until = FALSE;
    e->bound = PLX_BOUND_EXACT;
  }
  time->bound = e->bound;
}

#define LITTLE 20 /* minutes */

/* `Shortly before midnight on Friday` is on Friday. */
static void draw_before_midnight(PlxTimeExpr *e, PlxTime *time)
{
  if (!e->before || e->fields.minute_from != 0 || e->unit != PLX_UNIT_MINUTE)
    return;
  e->fields.minute_from = PLX_DAY_MINUTES - LITTLE;
  e->fields.minute_to = PLX_DAY_MINUTES;
  time->to = time->from;
  time->from -= (gint64)LITTLE * 60;
}

static void add_time(Annotator *a, const PlxTimeText *t, guint32 sentence, PlxTimeExpr *e)
{
  const PlxTimeItem *first = plx_time_at(t, e->first), *last = plx_time_at(t, e->last - 1);
  const PlxTimeItem *word = plx_time_at(t, plx_time_statement(t, e));
  PlxTime time = {.span = plx_span(first->start, last->end),
                  .statement = plx_span(word->start, last->end),
                  .sentence = sentence,
                  .token = first->token,
                  .type = type_of(e)};
  PlxTimeStretch stretch = {0};
  char value[PLX_TIME_MAX_VALUE];
  plx_time_fill_minutes(e);
  time.event_token = plx_time_event(a->article, sentence, e, first->token, last->token);
  if (is_until(word, e))
    time.event_token = put_off_above(a->article, sentence, time.event_token);
  if (e->form == PLX_FORM_POINT)
    settle_point(a, t, e, &stretch, &time);
  else if (e->form == PLX_FORM_LENGTH)
    plx_time_place_length(&a->context, e, &time);
  plx_time_place_distance(&a->context, e, &time);
  plx_time_value(e, &stretch, value);
  time.value = plx_arena_strdup(a->article->arena, value);
  draw_before_midnight(e, &time);
  settle_bound(a, word, last->token, e, &time);
  time.fields = e->fields;
  plx_time_place_zone(&a->context, a->article->arena, e, &time);
  plx_time_to_utc(&a->context, &time);
  g_array_append_val(a->article->times, time);
}

/* May a number begin a time? Spares trying most of those that count something. */
static gboolean number_may_begin(const PlxTimeText *t, guint32 i)
{
  const PlxTimeItem *number = &t->items[i], *next = plx_time_at(t, i + 1);
  if (number->digits == 4 || next->kind == PLX_TIME_UNIT)
    return TRUE;
  const guint8 before = plx_time_kind_before(t, i);
  if (number->digits <= 2 &&
      (next->kind == PLX_TIME_COMMA || before == PLX_TIME_COMMA ||
       (i > 1 && plx_time_kind(t, i - 2) == PLX_TIME_NUMBER))) /* `17, 18 and 19 May` */
    return TRUE;
  if (next->kind == PLX_TIME_OTHER)
    return next->glued || next->capital || plx_time_is(t, i + 1, "o") ||
           plx_time_kind(t, i + 2) == PLX_TIME_UNIT || plx_time_kind(t, i + 2) == PLX_TIME_DASH ||
           plx_time_is(t, i + 1, "and");
  return next->kind != PLX_TIME_COMMA && next->kind != PLX_TIME_CLOSE && next->kind != PLX_TIME_PUNCT &&
         next->kind != PLX_TIME_END;
}

/* Kinds of word that no time begins with. */
#define NEVER_FIRST                                                                                          \
  (PLX_TIME_BIT(OTHER) | PLX_TIME_BIT(SCALE) | PLX_TIME_BIT(AGO) | PLX_TIME_BIT(HALFDAY) |                   \
   PLX_TIME_BIT(DASH) | PLX_TIME_BIT(SLASH) | PLX_TIME_BIT(COLON) | PLX_TIME_BIT(DOT) |                      \
   PLX_TIME_BIT(COMMA) | PLX_TIME_BIT(OPEN) | PLX_TIME_BIT(CLOSE) | PLX_TIME_BIT(CURRENCY) |                 \
   PLX_TIME_BIT(PUNCT) | PLX_TIME_BIT(END))

/* May a time begin with this word? `the` only before a word that times are made of. */
static gboolean may_begin(const PlxTimeText *t, guint32 i)
{
  switch (t->items[i].kind) {
  case PLX_TIME_NUMBER:
    return number_may_begin(t, i);
  case PLX_TIME_PREPOSITION:
    return plx_time_kind(t, i + 1) == PLX_TIME_HEDGE && plx_time_is(t, i, "at");
  case PLX_TIME_ARTICLE:
    return plx_time_kind(t, i + 1) != PLX_TIME_OTHER && plx_time_kind(t, i + 1) <= PLX_TIME_APOSTROPHE;
  case PLX_TIME_APOSTROPHE:
    return plx_time_glued(t, i + 1, PLX_TIME_NUMBER);
  default:
    return TRUE;
  }
}

/* The next item from `i` on that a time may begin with; the end if there is none. */
static guint32 next_begin(const PlxTimeText *t, guint32 i)
{
  while (i < t->n && ((NEVER_FIRST >> t->items[i].kind & 1) != 0 || !may_begin(t, i)))
    i++;
  return i;
}

/* The items of a sentence; FALSE if there is no time among them. */
static gboolean read_items(Annotator *a, const PlxSentence *s, PlxTimeText *t)
{
  if (s->n_tokens == 0 || !plx_time_lex(&a->index, a->article, s, a->items))
    return FALSE;
  *t = (PlxTimeText){a->article, a->article->text, (const PlxTimeItem *)(const void *)a->items->data,
                     a->items->len - 1, a->dotted};
  return TRUE;
}

/* ---- the day that all is seen from ---- */

#define MAX_DATELINE 40 /* sentences, and bytes of one, within which an article says its date */

/* A sentence of the article's head, or one that begins as a dateline does: `LONDON, May 15, 2024 —`. */
static gboolean may_hold_date(const PlxArticle *article, const PlxSentence *s)
{
  const PlxBlock block = plx_article_paragraph(article, s->paragraph)->block;
  if (block == PLX_BLOCK_DATE || block == PLX_BLOCK_BYLINE)
    return TRUE;
  const PlxSpan first = s->n_tokens > 0 ? plx_article_token(article, s->first_token)->span : plx_span(0, 0);
  if (s->furniture || plx_span_length(first) < 3)
    return FALSE;
  for (guint32 at = first.start; at < first.end; at++)
    if (!g_ascii_isupper(article->text[at]))
      return FALSE;
  return TRUE;
}

/* Where the input does not tell when the article is from, a full date in its head does; one without a year
 * tells the day. */
static void anchor_at_dateline(Annotator *a)
{
  PlxTimeText t;
  for (guint32 i = 0; i < MIN(a->article->sentences->len, MAX_DATELINE) && !a->context.known; i++) {
    const PlxSentence *s = plx_article_sentence(a->article, i);
    if (!may_hold_date(a->article, s) || !read_items(a, s, &t))
      continue;
    const guint32 end = s->span.start + MAX_DATELINE;
    for (guint32 k = next_begin(&t, 0); k < t.n && t.items[k].start < end && !a->context.known;
         k = next_begin(&t, k + 1)) {
      PlxTimeExpr e;
      if (plx_time_match(&t, k, &e) == 0 || e.form != PLX_FORM_POINT)
        continue;
      if (e.fields.month <= 0 || e.fields.day <= 0)
        continue;
      a->context.known = e.fields.year > 0;
      if (a->context.known) {
        a->context.day = plx_calendar_days(e.fields.year, e.fields.month, e.fields.day);
      } else if (a->article->dateline_month == 0) {
        a->article->dateline_month = e.fields.month;
        a->article->dateline_day = e.fields.day;
      }
    }
  }
}

/* Minutes of a length that is told in full: `five minutes`, `half an hour`, `an hour and 20 minutes`; 0. */
static gint64 minutes_of(const PlxTimeExpr *e)
{
  if (e->form != PLX_FORM_LENGTH || e->amount.vague ||
      (e->unit != PLX_UNIT_MINUTE && e->unit != PLX_UNIT_HOUR))
    return 0;
  const gint64 more = e->more_unit == PLX_UNIT_MINUTE ? e->more.low : 0;
  return (e->amount.low * (e->unit == PLX_UNIT_HOUR ? 60 : 1) + more) / 1000;
}

/* `The order went in at 10:09 and was stopped five minutes later`: at 10:14. Who counts hours rounds them. */
static void count_from_before(const Annotator *a, const PlxTimeText *t, PlxTimeExpr *e)
{
  const PlxTimeExpr *before = &a->before;
  const PlxTimeFields *f = &before->fields;
  const gboolean later = plx_time_is(t, e->last, "later");
  const gint64 minutes = (later ? 1 : -1) * minutes_of(e);
  if (before->last == 0 || before->unit != PLX_UNIT_MINUTE || f->minute_to > f->minute_from + 1 ||
      before->bound != PLX_BOUND_EXACT || before->before || before->after || minutes == 0 ||
      (!later && !plx_time_is(t, e->last, "earlier")) || plx_time_is(t, e->last + 1, "than") ||
      f->minute_from + minutes < 0 || f->minute_from + minutes >= PLX_DAY_MINUTES)
    return;
  PlxTimeExpr moved = *before;
  moved.first = e->first;
  moved.last = e->last + 1;
  moved.part = PLX_PART_NONE;
  moved.bound = e->unit == PLX_UNIT_HOUR && e->bound == PLX_BOUND_EXACT ? PLX_BOUND_ABOUT : e->bound;
  moved.fields.minute_from += (gint32)minutes;
  moved.fields.minute_to = moved.fields.minute_from + 1;
  moved.fields.zone_minute = -1;
  moved.other_zone = NULL;
  *e = moved;
}

static void annotate_sentence(Annotator *a, guint32 sentence)
{
  const PlxSentence *s = plx_article_sentence(a->article, sentence);
  PlxTimeText t;
  if (s->furniture || !read_items(a, s, &t))
    return;
  a->before.last = 0;
  a->context.paragraph = s->paragraph;
  for (guint32 i = next_begin(&t, 0); i < t.n;) {
    PlxTimeExpr e;
    guint32 end = plx_time_match(&t, i, &e);
    if (end != 0) {
      count_from_before(a, &t, &e);
      end = e.last;
      add_time(a, &t, sentence, &e);
    }
    i = next_begin(&t, MAX(end, i + 1));
  }
}

void plx_annotate_times(PlxArticle *article)
{
  Annotator a = {.article = article, .dotted = plx_time_has_dotted_hours(article)};
  plx_time_index_init(&a.index);
  plx_time_context_init(&a.context, article);
  a.items = g_array_new(FALSE, FALSE, sizeof(PlxTimeItem));
  anchor_at_dateline(&a);
  for (guint32 i = 0; i < article->sentences->len; i++)
    annotate_sentence(&a, i);
  plx_annotate_stretches(article);
  g_array_free(a.items, TRUE);
  plx_time_context_clear(&a.context);
}
