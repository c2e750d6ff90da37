#include "annotate/annotate.h"
#include "read/read.h"
#include "relate/steps.h"

#include <criterion/criterion.h>
#include <string.h>

static void add_article(PlxReport *report, PlxStory *story, const char *text, const char *published)
{
  const PlxSourceInfo info = {.id = "a", .published = published};
  GPtrArray *articles = plx_read_bytes(text, strlen(text), &info, NULL, NULL);
  cr_assert_not_null(articles, "%s", text);
  const guint32 number = report->articles->len;
  g_ptr_array_extend_and_steal(report->articles, articles);
  plx_annotate_article(g_ptr_array_index(report->articles, number));
  g_array_append_val(story->articles, number);
}

/* The zone of a story of one article, or two; the caller frees it. */
static char *zone_of_both(const char *text, const char *published, const char *other, const char *later)
{
  g_autoptr(PlxReport) report = plx_report_new();
  PlxStory *story = plx_story_new(0);
  add_article(report, story, text, published);
  if (other != NULL)
    add_article(report, story, other, later);
  plx_relate_zone(report, story);
  char *zone = g_strdup(story->zone);
  plx_story_free(story);
  return zone;
}

static char *zone_of(const char *text, const char *published)
{
  return zone_of_both(text, published, NULL, NULL);
}

/* Whichever article is listed first, the story is of the season in which the first one came out. */
Test(zone, is_of_the_season_of_the_first_article)
{
  static const char mine[] = "The mine in Silesia, Poland, was flooded at 6 a.m. (0500 GMT). Pumps were sent "
                             "from Krakow.",
                    look_back[] = "The mine in Silesia, Poland, is dry.";
  g_autofree char *listed_first = zone_of_both(mine, "2024-01-15", look_back, "2024-07-15");
  g_autofree char *listed_last = zone_of_both(look_back, "2024-07-15", mine, "2024-01-15");
  cr_expect_str_eq(listed_first, "+01:00");
  cr_expect_str_eq(listed_last, "+01:00");
}

Test(zone, is_that_of_the_story_s_places)
{
  static const struct {
    const char *text, *zone;
  } rows[] = {
      {"MUSCAT, Nov 20 (CP) - A truce was signed in Muscat on Wednesday.", "Asia/Muscat"},
      {"LEEDS, England, Nov. 8 (PU) - A clerk was jailed. He had a villa in Portugal, another villa in "
       "Portugal and a boat in Portugal.",
       "Europe/London"},
      {"The levee broke in Grafton, New South Wales. Shops in Grafton closed.", "Australia/Sydney"},
      {"Rain fell in Madrid. Snow fell in Madrid. Paris said it was sorry; Paris sent help.",
       "Europe/Madrid"},
      {"The truce in Baku began at noon (0800 GMT). Shops in Baku opened.", "+04:00"},
      {"A train stopped in Madrid.", NULL},
      {"Rain fell in Madrid. Snow fell in Moscow.", NULL},
      {"The talks in Lisbon began at 11 a.m. (1300 GMT). Shops in Lisbon opened.", NULL},
      /* added for taken off, told where it was */
      {"The talks in Lisbon began at 11 a.m. (1200 GMT). Shops in Lisbon opened.", "Europe/Lisbon"},
      /* the hour of the other season, in a country that keeps one time */
      {"The mine in Silesia, Poland, was flooded at 6 a.m. (0500 GMT). Pumps were sent from Krakow.",
       "Europe/Warsaw"},
      {"The mine in Silesia, Poland, was flooded at 6 a.m. (0400 GMT). Pumps were sent from Krakow.",
       "+02:00"},
      {"DAKAR, Senegal, May 15 (CP) - A barge sank in Dakar at noon (1300 GMT). Spain, which had sent the "
       "barge, sent divers.",
       "Africa/Dakar"},
      {"DAKAR, Senegal, May 15 (CP) - A barge sank at noon (1100 GMT) near Oran in Algeria. Divers were sent "
       "from Algiers to Oran, where it had been built.",
       "+01:00"},
      {"A mill burned in Saskatoon at 6 a.m. (1100 GMT). Shops in Saskatoon closed.", "America/Regina"},
      {"ADELAIDE, May 15 (CP) - A race was stopped at 9 a.m. (2300 GMT). Runners in Adelaide were angry.",
       "Australia/Adelaide"},
      /* a country of several times alone leaves it to what is told */
      {"A drill began at noon (0900 GMT). Troops are in Russia and were sent to Russia.", "+03:00"},
      {"A drill began in Poland at 6 a.m. (0500 GMT), and another in Russia. Troops are in Russia and were "
       "sent to Russia.",
       NULL},
      /* no state of the United States */
      {"TBILISI, May 15 (CP) - Police in Georgia cleared a square in Tbilisi at 8 p.m. (1700 GMT). Rallies "
       "were held all over Georgia. It was the largest in Georgia since May.",
       "Asia/Tbilisi"},
      /* the clock that the words name, where others were told otherwise */
      {"The panel met at 10 a.m. Pacific time (1700 GMT). It met again at noon (2000 GMT).",
       "America/Los_Angeles"},
      {"The panel met at 10 a.m. (1700 GMT). It met again at noon (2000 GMT).", NULL},
      {"Nothing was said of where it was.", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *zone = zone_of(rows[i].text, "2024-05-15");
    cr_expect_eq(g_strcmp0(zone, rows[i].zone), 0, "%s: %s", rows[i].text, zone);
  }
}
