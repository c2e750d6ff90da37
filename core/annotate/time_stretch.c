/* How this works: `from July to September`, `between 2002 and 2009` are two times to TimeML and one stretch
 * to who reads them. The first of the two is marked as its beginning, where words that join ends stand
 * between them, both are told as finely, and the first is before the second. */
#include "annotate/time_stretch.h"

#include "annotate/time_clause.h"

typedef enum { NO_LINK, LINK_TO, LINK_AND } Link;

#define LINK_TOKENS 3 /* `to at least` */

/* How finely a time is told: no two ends of a stretch differ in that. */
typedef enum { TO_THE_YEAR, TO_THE_MONTH, TO_THE_DAY, TO_THE_MINUTE, VAGUE } Grain;

static Grain grain_of(const PlxTime *time)
{
  const PlxTimeFields *f = &time->fields;
  if (f->minute_from >= 0)
    return f->minute_to <= f->minute_from + 1 ? TO_THE_MINUTE : VAGUE;
  if (f->weekday > 0 || f->day > 0)
    return TO_THE_DAY;
  return f->month > 0 ? TO_THE_MONTH : f->year > 0 ? TO_THE_YEAR : VAGUE;
}

/* What stands between two times, hedges aside: `to`, `until at least`, `and`. */
static Link link_between(const PlxArticle *article, guint32 i, const PlxTime *next)
{
  static const char *const hedges[] = {"about", "around", "at", "least", "the"};
  static const char *const to[] = {"-", "–", "through", "till", "to", "until"};
  const Link link = PLX_TOKEN_ANY(article, i, to)             ? LINK_TO
                    : plx_article_token_is(article, i, "and") ? LINK_AND
                                                              : NO_LINK;
  guint32 k = i + 1;
  while (k < MIN(i + LINK_TOKENS, next->token) && PLX_TOKEN_ANY(article, k, hedges))
    k++;
  return k == next->token ? link : NO_LINK;
}

/* The word before the first end that opens a stretch which the link closes: `from … to`, `between … and`;
 * PLX_NONE. */
static guint32 opening(const PlxArticle *article, const PlxTime *time, Link link)
{
  static const char *const hedges[] = {"about", "around", "as", "early", "late"};
  const guint32 first = plx_article_sentence(article, time->sentence)->first_token;
  guint32 i = time->token;
  while (i > first && PLX_TOKEN_ANY(article, i - 1, hedges))
    i--;
  return i > first && plx_article_token_is(article, i - 1, link == LINK_TO ? "from" : "between") ? i - 1
                                                                                                 : PLX_NONE;
}

/* `Moved from Monday to Wednesday`: not all days between. */
static gboolean is_moved(const PlxArticle *article, guint32 event)
{
  static const char *const moves[] = {"change", "extend", "revise", "shift", "switch", NULL};
  const char *verb = event != PLX_NONE ? plx_article_token(article, event)->lemma : NULL;
  return verb != NULL && (g_strv_contains(moves, verb) || plx_time_is_put_off(article, event));
}

/* Clock hours go round; two that nothing anchors are taken in the order told. */
static gboolean is_before(const PlxTime *a, const PlxTime *b)
{
  return !a->anchored || !b->anchored || a->from < b->from || grain_of(a) == TO_THE_MINUTE;
}

/* The word that opens the stretch from one time to the next; PLX_NONE if they bound none. */
static guint32 find_opening(const PlxArticle *article, const PlxTime *time, const PlxTime *next)
{
  guint32 end;
  (void)plx_article_tokens_within(article, time->span, &end);
  if (next->sentence != time->sentence || grain_of(time) == VAGUE || grain_of(time) != grain_of(next) ||
      time->type > PLX_TIME_TIME || next->type > PLX_TIME_TIME || next->token <= end ||
      !is_before(time, next) || is_moved(article, time->event_token))
    return PLX_NONE;
  const Link link = link_between(article, end, next);
  return link != NO_LINK ? opening(article, time, link) : PLX_NONE;
}

void plx_annotate_stretches(PlxArticle *article)
{
  for (guint32 i = 0; i + 1 < article->times->len; i++) {
    PlxTime *time = plx_article_time(article, i), *next = time + 1;
    const guint32 from = time->ends ? PLX_NONE : find_opening(article, time, next);
    if (from == PLX_NONE)
      continue;
    time->begins = next->ends = TRUE;
    time->statement = plx_span(plx_article_token(article, from)->span.start, next->statement.end);
  }
}
