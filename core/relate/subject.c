/* How this works: an event is told of for some days, a subject for months. So the best score of an article
 * with those of each other day is taken, and of these the 20th: by then, what belongs to its event, or is an
 * account of it under a later copy's date, has been left behind. */
#include "relate/subject.h"

#include "base/calendar.h"
#include "relate/linkage.h"

#include <math.h>

#define RANK 20     /* of other days */
#define ONE_EVENT 3 /* days between accounts of one event */
#define FOLLOW_UP 14
#define LATER 2.0 /* how far above the subject's level two must be that are further apart than that */
#define MUCH_LATER 3.0

typedef struct {
  guint32 article;
  gint64 day;
  double score;
} Likeness; /* of an article with one of another day */

static const PlxInstant *published(const PlxReport *report, guint32 article)
{
  return &plx_report_article(report, article)->published;
}

/* Days between the publications of two; 0 if they are not known. */
static gint64 days_between(const PlxReport *report, guint32 a, guint32 b)
{
  const PlxInstant *x = published(report, a), *y = published(report, b);
  return x->known && y->known ? ABS(plx_instant_local_day(*x) - plx_instant_local_day(*y)) : 0;
}

static void add_likeness(const PlxReport *report, guint32 article, guint32 other, double score, GArray *all)
{
  const Likeness each = {article, plx_instant_local_day(*published(report, other)), score};
  g_array_append_val(all, each);
}

static int by_day(gconstpointer p, gconstpointer q)
{
  const Likeness *a = p, *b = q;
  if (a->article != b->article)
    return a->article < b->article ? -1 : 1;
  if (a->day != b->day)
    return a->day < b->day ? -1 : 1;
  return a->score > b->score ? -1 : a->score < b->score;
}

static int falling(gconstpointer p, gconstpointer q)
{
  const double a = *(const double *)p, b = *(const double *)q;
  return a > b ? -1 : a < b;
}

double *plx_subject_levels(const PlxReport *report, const GArray *links)
{
  double *levels = g_new0(double, report->articles->len + 1);
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(Likeness)),
                    best = g_array_new(FALSE, FALSE, sizeof(double)); /* one a day */
  for (guint32 i = 0; i < links->len; i++) {
    const PlxLink *link = &g_array_index(links, PlxLink, i);
    if (days_between(report, link->a, link->b) <= ONE_EVENT)
      continue;
    add_likeness(report, link->a, link->b, link->score, all);
    add_likeness(report, link->b, link->a, link->score, all);
  }
  g_array_sort(all, by_day);
  for (guint32 i = 0; i < all->len;) {
    const guint32 article = g_array_index(all, Likeness, i).article;
    g_array_set_size(best, 0);
    for (gint64 day = G_MAXINT64; i < all->len && g_array_index(all, Likeness, i).article == article; i++) {
      const Likeness *each = &g_array_index(all, Likeness, i);
      if (each->day != day)
        g_array_append_val(best, each->score);
      day = each->day;
    }
    g_array_sort(best, falling);
    levels[article] = best->len >= RANK ? g_array_index(best, double, RANK - 1) : 0;
  }
  return levels;
}

double plx_subject_part(const PlxReport *report, const double *levels, guint32 a, guint32 b, double alike)
{
  const gint64 days = days_between(report, a, b);
  const double above = days <= ONE_EVENT ? 1 : days <= FOLLOW_UP ? LATER : MUCH_LATER;
  const double needed = above * sqrt(levels[a] * levels[b]);
  return needed > alike ? alike / needed : 1;
}
