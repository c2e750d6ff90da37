#include "relate/steps.h"

#include "model/timezone.h"

#include <string.h>

/* What story.ini or JSON Lines say of an article. */
static const char *given_zone(const PlxReport *report, const PlxStory *story)
{
  for (guint32 i = 0; i < story->articles->len; i++) {
    const char *zone = plx_report_article(report, g_array_index(story->articles, guint32, i))->zone;
    if (zone != NULL)
      return zone;
  }
  return NULL;
}

/* A place that is named gets one vote an article for each mention, at most three, so that no article decides
 * alone. */
#define MOST_VOTES 3

typedef struct {
  const char *zone;
  guint32 votes;
} Vote;

static void vote(GArray *votes, const char *zone, guint32 n)
{
  for (guint32 i = 0; i < votes->len; i++) {
    Vote *v = &g_array_index(votes, Vote, i);
    if (strcmp(v->zone, zone) == 0) {
      v->votes += n;
      return;
    }
  }
  const Vote new_vote = {zone, n};
  g_array_append_val(votes, new_vote);
}

static void vote_for_places(GArray *votes, const PlxArticle *article)
{
  g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint32 i = 0; i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->type != PLX_NAME_PLACE || plx_article_sentence(article, name->sentence)->furniture)
      continue;
    const char *zone = plx_zone_of_place(name->entity, strlen(name->entity));
    if (zone == NULL)
      continue;
    const guint n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, zone));
    if (n < MOST_VOTES)
      vote(votes, zone, 1);
    g_hash_table_insert(counts, (gpointer)zone, GUINT_TO_POINTER(n + 1));
  }
}

/* The place with the most votes; NULL if two have as many. */
static const char *elect(const GArray *votes)
{
  const Vote *best = NULL;
  gboolean tie = FALSE;
  for (guint32 i = 0; i < votes->len; i++) {
    const Vote *v = &g_array_index(votes, Vote, i);
    if (best == NULL || v->votes > best->votes) {
      best = v;
      tie = FALSE;
    } else if (v->votes == best->votes) {
      tie = TRUE;
    }
  }
  return best != NULL && !tie ? best->zone : NULL;
}

/* `noon (0800 GMT)`: how far the clock of the place is ahead of GMT. FALSE if no article says so, or two say
 * otherwise. */
static gboolean told_offset(const PlxReport *report, const PlxStory *story, gint32 *minutes)
{
  gboolean told = FALSE;
  *minutes = 0;
  for (guint32 i = 0; i < story->articles->len; i++) {
    const PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
    for (guint32 k = 0; k < article->times->len; k++) {
      const PlxTime *time = plx_article_time(article, k);
      if (time->fields.zone_minute < 0 || time->fields.minute_from < 0)
        continue;
      gint32 ahead = (time->fields.minute_from - time->fields.zone_minute + 1440 + 720) % 1440 - 720;
      if (told && ahead != *minutes)
        return FALSE;
      told = TRUE;
      *minutes = ahead;
    }
  }
  return told;
}

/* Does a place that was voted for keep the offset, in winter or in summer? */
static gboolean some_place_keeps(const GArray *votes, gint32 minutes)
{
  for (guint32 i = 0; i < votes->len; i++) {
    gint32 winter, summer;
    const char *zone = g_array_index(votes, Vote, i).zone;
    if (plx_zone_offset(zone, plx_calendar_days(2020, 1, 1) * PLX_DAY_SECONDS, &winter) &&
        plx_zone_offset(zone, plx_calendar_days(2020, 7, 1) * PLX_DAY_SECONDS, &summer) &&
        (winter == minutes || summer == minutes))
      return TRUE;
  }
  return FALSE;
}

void plx_relate_zone(const PlxReport *report, PlxStory *story)
{
  gint32 minutes = 0;
  g_autoptr(GArray) votes = g_array_new(FALSE, FALSE, sizeof(Vote));
  const char *given = given_zone(report, story);
  if (given != NULL) {
    story->zone = plx_arena_strdup(story->arena, given);
    return;
  }
  for (guint32 i = 0; i < story->articles->len; i++)
    vote_for_places(votes, plx_report_article(report, g_array_index(story->articles, guint32, i)));
  if (told_offset(report, story, &minutes) && (votes->len == 0 || some_place_keeps(votes, minutes)))
    story->zone = plx_arena_printf(story->arena, "%c%02d:%02d", minutes < 0 ? '-' : '+', ABS(minutes) / 60,
                                   ABS(minutes) % 60);
  else
    story->zone = elect(votes);
}
