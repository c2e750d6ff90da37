/* How this works: every place that is named votes for its zone, once a mention, but an article at most three
 * times for one zone, so that none decides alone. Places where something is said to be (`in Baku`) count
 * before those that are only named; a dateline counts as six, and a clock that is named beside GMT as three.
 * `Grafton, New South Wales` tells which Grafton. `Noon (0800 GMT)` tells the clock itself, if it is that of
 * a place that is named; if it is that of none, either the places mislead or somebody has miscounted. */
#include "relate/steps.h"

#include "model/nation.h"
#include "model/timezone.h"
#include "model/told_zone.h"

#include <string.h>

#define MOST_VOTES 3
#define DATELINE_VOTES 6
#define CLOCK_VOTES 3
#define SEASON 60 /* minutes that clocks are put forward, at most */
#define SURE 3    /* times as many votes as a rival's */

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
  const char *zone;       /* NULL for countries that keep several times */
  guint32 located, named; /* votes of either sort */
  gboolean country;       /* one of them is for a country that keeps one time */
} Vote;

static Vote *vote_of(GArray *votes, const char *zone)
{
  for (guint32 i = 0; i < votes->len; i++)
    if (g_strcmp0(g_array_index(votes, Vote, i).zone, zone) == 0)
      return &g_array_index(votes, Vote, i);
  const Vote none = {zone, 0, 0, FALSE};
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

/* Countries that are called like a part of another, and are meant where their capital is named, too. */
static const struct {
  const char *country, *capital;
} namesakes[] = {{"Georgia", "Tbilisi"}};

static void note_namesakes(GHashTable *larger, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->names->len; i++)
    for (gsize k = 0; k < G_N_ELEMENTS(namesakes); k++)
      if (strcmp(plx_article_name(article, i)->entity, namesakes[k].capital) == 0)
        g_hash_table_insert(larger, (gpointer)namesakes[k].country,
                            (gpointer)plx_zone_of_place(namesakes[k].capital, strlen(namesakes[k].capital)));
}

/* Does something happen at the place: `in Baku`? Not who acts or is meant: `mediated by Togo`. */
static gboolean is_located(const PlxArticle *article, const PlxName *name)
{
  static const char *const actors[] = {"against", "between", "by", "for", "of", "than", "with"};
  const PlxSentence *s = plx_article_sentence(article, name->sentence);
  for (guint32 token = s->first_token; token + 1 < s->first_token + s->n_tokens; token++)
    if (plx_article_token(article, token + 1)->span.start == name->span.start)
      return plx_article_token(article, token)->upos == PLX_UPOS_ADP &&
             !PLX_TOKEN_ANY(article, token, actors);
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
    const gboolean country = plx_is_territory(name->entity, strlen(name->entity));
    if (zone == NULL && !country)
      continue;
    const char *key = zone != NULL ? zone : "";
    const guint n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, key));
    Vote *vote = vote_of(votes, zone);
    vote->country |= country;
    if (n < MOST_VOTES) {
      vote->named++;
      vote->located += is_located(article, name) ? 1 : 0;
    }
    g_hash_table_insert(counts, (gpointer)key, GUINT_TO_POINTER(n + 1));
  }
}

/* `MUSCAT`, `LEEDS, England`: the larger place behind the first one tells. NULL if there is none. */
static const char *dateline_place(const PlxArticle *article)
{
  const char *comma = article->dateline != NULL ? strrchr(article->dateline, ',') : NULL;
  return comma != NULL ? comma + 1 + strspn(comma + 1, " ") : article->dateline;
}

static void vote_for_dateline(GArray *votes, const PlxArticle *article)
{
  const char *place = dateline_place(article);
  const char *zone = place != NULL ? plx_zone_of_place(place, strlen(place)) : NULL;
  if (zone == NULL)
    return;
  Vote *vote = vote_of(votes, zone);
  vote->named += DATELINE_VOTES;
  vote->located += DATELINE_VOTES;
  vote->country |= plx_is_territory(place, strlen(place));
}

/* `10 a.m. Pacific time (1800 GMT)`: who tells GMT, too, names the clock of the place. */
static void vote_for_told_clocks(GArray *votes, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    const gboolean told = time->fields.zone_minute >= 0 && time->fields.minute_from >= 0;
    const char *zone = told ? plx_time_named_zone(article, time) : NULL;
    if (zone == NULL)
      continue;
    Vote *vote = vote_of(votes, zone);
    vote->named += CLOCK_VOTES;
    vote->located += CLOCK_VOTES;
  }
}

/* The zone with the most votes; NULL if two have as many. One mention is too little. */
static const Vote *elect(const GArray *votes)
{
  const Vote *best = NULL;
  gboolean tie = FALSE;
  for (guint32 i = 0; i < votes->len; i++) {
    const Vote *v = &g_array_index(votes, Vote, i);
    if (v->zone == NULL)
      continue;
    const gboolean same = best != NULL && v->located == best->located && v->named == best->named;
    if (best == NULL || v->located > best->located ||
        (v->located == best->located && v->named > best->named)) {
      best = v;
      tie = FALSE;
    } else {
      tie |= same;
    }
  }
  return !tie && best != NULL && best->named > 1 ? best : NULL;
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

/* A moment of the story: when the first article of those whose time is known came out; FALSE if none is. */
static gboolean story_moment(const PlxReport *report, const PlxStory *story, gint64 *seconds)
{
  gboolean known = FALSE;
  for (guint32 i = 0; i < story->articles->len; i++) {
    const PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
    if (!article->published.known)
      continue;
    *seconds = known ? MIN(*seconds, article->published.seconds) : article->published.seconds;
    known = TRUE;
  }
  return known;
}

static gboolean keeps_in_some_season(const char *zone, gint32 minutes)
{
  gint32 winter, summer;
  return plx_zone_offset(zone, plx_calendar_days(2020, 1, 1) * PLX_DAY_SECONDS, &winter) &&
         plx_zone_offset(zone, plx_calendar_days(2020, 7, 1) * PLX_DAY_SECONDS, &summer) &&
         (winter == minutes || summer == minutes);
}

/* Are the clocks of a zone so far ahead of GMT at the time of the story, or in some season if that time is
 * not known (NULL)? */
static gboolean keeps(const char *zone, const gint64 *moment, gint32 minutes)
{
  gint32 ahead;
  return moment != NULL && plx_zone_offset(zone, *moment, &ahead) ? ahead == minutes
                                                                  : keeps_in_some_season(zone, minutes);
}

/* Does a place that was voted for keep the offset? A country of several times alone may. */
static gboolean some_place_keeps(const GArray *votes, const gint64 *moment, gint32 minutes)
{
  gboolean any = FALSE;
  for (guint32 i = 0; i < votes->len; i++) {
    const Vote *vote = &g_array_index(votes, Vote, i);
    if (vote->zone == NULL)
      continue;
    any = TRUE;
    if (keeps(vote->zone, moment, minutes))
      return TRUE;
  }
  return !any;
}

/* Do articles tell the local time and GMT, and does a zone keep none of the offsets that follow from them? */
static gboolean is_contradicted(const PlxReport *report, const PlxStory *story, const gint64 *moment,
                                const char *zone)
{
  gboolean told = FALSE;
  for (guint32 i = 0; i < story->articles->len; i++) {
    const PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
    for (guint32 k = 0; k < article->times->len; k++) {
      const PlxTime *time = plx_article_time(article, k);
      if (time->fields.zone_minute < 0 || !time->has_zone)
        continue;
      told = TRUE;
      if (keeps(zone, moment, time->zone_minutes))
        return FALSE;
    }
  }
  return told;
}

/* Is a place of the zone named in the sentence that tells of GMT, or in the article's dateline? */
static gboolean is_told_there(const PlxArticle *article, const PlxTime *time, const char *zone)
{
  const char *place = dateline_place(article);
  if (place != NULL && g_strcmp0(plx_zone_of_place(place, strlen(place)), zone) == 0)
    return TRUE;
  for (guint32 i = PLX_MENTIONS_OF(article->names, PlxName, time->sentence); i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->sentence != time->sentence)
      return FALSE;
    if (name->type == PLX_NAME_PLACE &&
        g_strcmp0(plx_zone_of_place(name->entity, strlen(name->entity)), zone) == 0)
      return TRUE;
  }
  return FALSE;
}

/* Do all articles that tell of GMT tell it there? */
static gboolean all_told_there(const PlxReport *report, const PlxStory *story, const char *zone)
{
  for (guint32 i = 0; i < story->articles->len; i++) {
    const PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
    for (guint32 k = 0; k < article->times->len; k++) {
      const PlxTime *time = plx_article_time(article, k);
      if (time->fields.zone_minute >= 0 && !is_told_there(article, time, zone))
        return FALSE;
    }
  }
  return TRUE;
}

/* Has whoever told an offset miscounted? So it seems where it is another season's or was added for taken off.
 */
static gboolean is_slip(const char *zone, const gint64 *moment, gint32 minutes)
{
  gint32 ahead;
  return moment != NULL && plx_zone_offset(zone, *moment, &ahead) && ahead != minutes &&
         (ABS(ahead - minutes) <= SEASON || ahead == -minutes);
}

/* Is the story surely set in the zone: is a country that keeps one time named, or a place where GMT is told,
 * and are other places, that may keep the offset told, hardly named at all? */
static gboolean is_sure(const PlxReport *report, const PlxStory *story, const GArray *votes,
                        const Vote *elected, const gint64 *moment, gint32 minutes)
{
  for (guint32 i = 0; i < votes->len; i++) {
    const Vote *vote = &g_array_index(votes, Vote, i);
    const gboolean rival = vote->zone == NULL || keeps(vote->zone, moment, minutes);
    if (rival && vote->located * SURE >= elected->located)
      return FALSE;
  }
  return elected->country || all_told_there(report, story, elected->zone);
}

static const char *find_zone(const PlxReport *report, const PlxStory *story)
{
  gint32 minutes = 0;
  gint64 seconds;
  g_autoptr(GArray) votes = g_array_new(FALSE, FALSE, sizeof(Vote));
  const char *given = given_zone(report, story);
  if (given != NULL)
    return plx_arena_strdup(story->arena, given);
  g_autoptr(GHashTable) larger = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint32 i = 0; i < story->articles->len; i++)
    note_larger_places(larger, plx_report_article(report, g_array_index(story->articles, guint32, i)));
  for (guint32 i = 0; i < story->articles->len; i++)
    note_namesakes(larger, plx_report_article(report, g_array_index(story->articles, guint32, i)));
  for (guint32 i = 0; i < story->articles->len; i++) {
    const PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
    vote_for_places(votes, larger, article);
    vote_for_dateline(votes, article);
    vote_for_told_clocks(votes, article);
  }
  const gint64 *moment = story_moment(report, story, &seconds) ? &seconds : NULL;
  const gboolean told = told_offset(report, story, &minutes);
  const Vote *elected = elect(votes);
  if (told && elected != NULL && is_slip(elected->zone, moment, minutes) &&
      is_sure(report, story, votes, elected, moment, minutes))
    return elected->zone;
  if (told && some_place_keeps(votes, moment, minutes))
    return plx_arena_printf(story->arena, "%c%02d:%02d", minutes < 0 ? '-' : '+', ABS(minutes) / 60,
                            ABS(minutes) % 60);
  return elected != NULL && !is_contradicted(report, story, moment, elected->zone) ? elected->zone : NULL;
}

void plx_relate_zone(const PlxReport *report, PlxStory *story)
{
  story->zone = find_zone(report, story);
  if (story->zone != NULL)
    story->held_zone = plx_zone_open(story->zone);
}
