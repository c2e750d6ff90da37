/* How this works: every place that is named votes for its zone, once a mention, but an article at most three
 * times for one zone, so that none decides alone. Places where something is said to be (`in Baku`) count
 * before those that are only named, and a dateline counts as six. `Grafton, New South Wales` tells which
 * Grafton. */
#include "relate/steps.h"

#include "model/timezone.h"

#include <string.h>

#define MOST_VOTES 3
#define DATELINE_VOTES 6

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

typedef struct {
  const char *zone;
  guint32 located, named; /* votes of either sort */
} Vote;

static Vote *vote_of(GArray *votes, const char *zone)
{
  for (guint32 i = 0; i < votes->len; i++)
    if (strcmp(g_array_index(votes, Vote, i).zone, zone) == 0)
      return &g_array_index(votes, Vote, i);
  const Vote none = {zone, 0, 0};
  g_array_append_val(votes, none);
  return &g_array_index(votes, Vote, votes->len - 1);
}

/* The zones of places that a larger one follows, by the places' names. */
static void note_larger_places(GHashTable *larger, const PlxArticle *article)
{
  for (guint32 i = 0; i + 1 < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i), *next = plx_article_name(article, i + 1);
    const char *text = article->text + next->core.start;
    const char *zone =
        next->type == PLX_NAME_PLACE ? plx_zone_of_place(text, plx_span_length(next->core)) : NULL;
    if (zone != NULL && next->core.start == name->core.end + 2 && article->text[name->core.end] == ',')
      g_hash_table_insert(larger, (gpointer)name->entity, (gpointer)zone);
  }
}

static gboolean is_located(const PlxArticle *article, const PlxName *name)
{
  const PlxSentence *s = plx_article_sentence(article, name->sentence);
  for (guint32 token = s->first_token; token + 1 < s->first_token + s->n_tokens; token++)
    if (plx_article_token(article, token + 1)->span.start == name->span.start)
      return plx_article_token(article, token)->upos == PLX_UPOS_ADP;
  return FALSE;
}

static void vote_for_places(GArray *votes, GHashTable *larger, const PlxArticle *article)
{
  g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint32 i = 0; i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->type != PLX_NAME_PLACE || plx_article_sentence(article, name->sentence)->furniture)
      continue;
    const char *told = g_hash_table_lookup(larger, name->entity);
    const char *zone = told != NULL ? told : plx_zone_of_place(name->entity, strlen(name->entity));
    if (zone == NULL)
      continue;
    const guint n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, zone));
    if (n < MOST_VOTES) {
      vote_of(votes, zone)->named++;
      vote_of(votes, zone)->located += is_located(article, name) ? 1 : 0;
    }
    g_hash_table_insert(counts, (gpointer)zone, GUINT_TO_POINTER(n + 1));
  }
}

/* `MUSCAT`, `LEEDS, England`: the larger place behind the first one tells. */
static void vote_for_dateline(GArray *votes, const PlxArticle *article)
{
  const char *place = article->dateline, *comma = place != NULL ? strrchr(place, ',') : NULL;
  if (comma != NULL)
    place = comma + 1 + strspn(comma + 1, " ");
  const char *zone = place != NULL ? plx_zone_of_place(place, strlen(place)) : NULL;
  if (zone == NULL)
    return;
  vote_of(votes, zone)->named += DATELINE_VOTES;
  vote_of(votes, zone)->located += DATELINE_VOTES;
}

/* The zone with the most votes; NULL if two have as many. One mention is too little. */
static const char *elect(const GArray *votes)
{
  const Vote *best = NULL;
  gboolean tie = FALSE;
  for (guint32 i = 0; i < votes->len; i++) {
    const Vote *v = &g_array_index(votes, Vote, i);
    const gboolean same = best != NULL && v->located == best->located && v->named == best->named;
    if (best == NULL || v->located > best->located ||
        (v->located == best->located && v->named > best->named)) {
      best = v;
      tie = FALSE;
    } else {
      tie |= same;
    }
  }
  return best != NULL && !tie && best->named > 1 ? best->zone : NULL;
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
      const gint32 ahead = plx_minutes_ahead(time->fields.minute_from, time->fields.zone_minute);
      if (told && ahead != *minutes)
        return FALSE;
      told = TRUE;
      *minutes = ahead;
    }
  }
  return told;
}

static gboolean keeps_in_some_season(const char *zone, gint32 minutes)
{
  gint32 winter, summer;
  return plx_zone_offset(zone, plx_calendar_days(2020, 1, 1) * PLX_DAY_SECONDS, &winter) &&
         plx_zone_offset(zone, plx_calendar_days(2020, 7, 1) * PLX_DAY_SECONDS, &summer) &&
         (winter == minutes || summer == minutes);
}

/* Does a place that was voted for keep the offset? */
static gboolean some_place_keeps(const GArray *votes, gint32 minutes)
{
  for (guint32 i = 0; i < votes->len; i++)
    if (keeps_in_some_season(g_array_index(votes, Vote, i).zone, minutes))
      return TRUE;
  return FALSE;
}

/* A moment of the story: when the first article whose time is known was published. */
static gboolean story_moment(const PlxReport *report, const PlxStory *story, gint64 *seconds)
{
  for (guint32 i = 0; i < story->articles->len; i++) {
    const PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
    *seconds = article->published.seconds;
    if (article->published.known)
      return TRUE;
  }
  return FALSE;
}

/* Do articles tell the local time and GMT, and does a zone keep none of the offsets that follow from them? */
static gboolean is_contradicted(const PlxReport *report, const PlxStory *story, const char *zone)
{
  gint64 moment;
  gboolean told = FALSE;
  const gboolean known = story_moment(report, story, &moment);
  for (guint32 i = 0; i < story->articles->len; i++) {
    const PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
    for (guint32 k = 0; k < article->times->len; k++) {
      const PlxTime *time = plx_article_time(article, k);
      gint32 offset = 0;
      if (time->fields.zone_minute < 0 || !time->has_zone)
        continue;
      told = TRUE;
      if (known && plx_zone_offset(zone, moment, &offset) ? offset == time->zone_minutes
                                                          : keeps_in_some_season(zone, time->zone_minutes))
        return FALSE;
    }
  }
  return told;
}

static const char *find_zone(const PlxReport *report, const PlxStory *story)
{
  gint32 minutes = 0;
  g_autoptr(GArray) votes = g_array_new(FALSE, FALSE, sizeof(Vote));
  const char *given = given_zone(report, story);
  if (given != NULL)
    return plx_arena_strdup(story->arena, given);
  g_autoptr(GHashTable) larger = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint32 i = 0; i < story->articles->len; i++)
    note_larger_places(larger, plx_report_article(report, g_array_index(story->articles, guint32, i)));
  for (guint32 i = 0; i < story->articles->len; i++) {
    const PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
    vote_for_places(votes, larger, article);
    vote_for_dateline(votes, article);
  }
  const char *zone =
      told_offset(report, story, &minutes) && (votes->len == 0 || some_place_keeps(votes, minutes))
          ? plx_arena_printf(story->arena, "%c%02d:%02d", minutes < 0 ? '-' : '+', ABS(minutes) / 60,
                             ABS(minutes) % 60)
          : elect(votes);
  return zone != NULL && !is_contradicted(report, story, zone) ? zone : NULL;
}

void plx_relate_zone(const PlxReport *report, PlxStory *story)
{
  story->zone = find_zone(report, story);
  if (story->zone != NULL)
    story->held_zone = plx_zone_open(story->zone);
}
