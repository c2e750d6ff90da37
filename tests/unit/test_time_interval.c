#include "time_fixture.h"

#include <criterion/criterion.h>
#include <string.h>

Test(time, gives_an_interval_of_instants)
{
  static const struct {
    const char *text, *extent, *from, *to;
  } rows[] = {
      {"It began on Saturday.", "Saturday", "2024-05-11T00:00:00", "2024-05-12T00:00:00"},
      {"It began at noon on Saturday.", "noon on Saturday", "2024-05-11T12:00:00", "2024-05-11T12:01:00"},
      {"It began at midnight on Saturday.", "midnight on Saturday", "2024-05-12T00:00:00",
       "2024-05-12T00:01:00"},
      {"It began on Saturday in the early afternoon.", "the early afternoon", "2024-05-11T12:00:00",
       "2024-05-11T15:00:00"},
      {"It began early on Saturday.", "Saturday", "2024-05-11T00:00:00", "2024-05-11T09:00:00"},
      {"It began late Saturday.", "late Saturday", "2024-05-11T18:00:00", "2024-05-12T00:00:00"},
      {"It began on Saturday night.", "Saturday night", "2024-05-11T18:00:00", "2024-05-12T06:00:00"},
      {"It began last week.", "last week", "2024-05-06T00:00:00", "2024-05-13T00:00:00"},
      {"It began last month.", "last month", "2024-04-01T00:00:00", "2024-05-01T00:00:00"},
      {"It began in 1994.", "1994", "1994-01-01T00:00:00", "1995-01-01T00:00:00"},
      {"It began in the 1990s.", "the 1990s", "1990-01-01T00:00:00", "2000-01-01T00:00:00"},
      {"It began in the 19th century.", "the 19th century", "1801-01-01T00:00:00", "1901-01-01T00:00:00"},
      {"It began in the first quarter of 2020.", "the first quarter of 2020", "2020-01-01T00:00:00",
       "2020-04-01T00:00:00"},
      {"It began in the second half of 2020.", "the second half of 2020", "2020-07-01T00:00:00",
       "2021-01-01T00:00:00"},
      {"It began in the summer of 2020.", "the summer of 2020", "2020-06-01T00:00:00", "2020-09-01T00:00:00"},
      {"It ran on 10-12 October 2020.", "10-12 October 2020", "2020-10-10T00:00:00", "2020-10-13T00:00:00"},
      {"It ran on the night of 3 to 4 June 2020.", "the night of 3 to 4 June 2020", "2020-06-03T18:00:00",
       "2020-06-04T06:00:00"},
      {"It ran on Oct. 10-12, 2020.", "Oct. 10-12, 2020", "2020-10-10T00:00:00", "2020-10-13T00:00:00"},
      {"It ran from 9-11am on Saturday.", "9-11am on Saturday", "2024-05-11T09:00:00", "2024-05-11T11:00:00"},
      {"It ran between 7 and 9 p.m. on Saturday.", "7 and 9 p.m. on Saturday", "2024-05-11T19:00:00",
       "2024-05-11T21:00:00"},
      {"It ran from 10pm-2am on Saturday.", "10pm-2am on Saturday", "2024-05-11T22:00:00",
       "2024-05-12T02:00:00"},
      {"It grew over the past two weeks.", "the past two weeks", "2024-05-01T00:00:00",
       "2024-05-15T00:00:00"},
      {"It will grow over the next three months.", "the next three months", "2024-05-15T00:00:00",
       "2024-08-15T00:00:00"},
      {"It began earlier this month.", "earlier this month", "2024-05-01T00:00:00", "2024-05-15T00:00:00"},
      {"It will end later this year.", "later this year", "2024-05-15T00:00:00", "2025-01-01T00:00:00"},
      {"It began in mid-November.", "mid-November", "2023-11-10T00:00:00", "2023-11-22T00:00:00"},
      {"It began shortly before midnight on Saturday.", "midnight on Saturday", "2024-05-11T23:40:00",
       "2024-05-12T00:00:00"},
      {"Villagers saw water as early as Saturday.", "Saturday", "2024-05-11T00:00:00", "2024-05-12T00:00:00"},
      {"A vote could come as early as Saturday.", "Saturday", "2024-05-18T00:00:00", "2024-05-19T00:00:00"},
      {"It happened overnight.", "overnight", "2024-05-14T18:00:00", "2024-05-15T07:00:00"},
      {"It began on Christmas Day.", "Christmas Day", "2023-12-25T00:00:00", "2023-12-26T00:00:00"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_times(rows[i].text, WEDNESDAY, NULL);
    const PlxTime *time = find_time(article, rows[i].extent);
    g_autofree char *from = time_instant(time->from), *to = time_instant(time->to);
    cr_expect(time->anchored && !time->utc, "%s", rows[i].text);
    cr_expect_str_eq(from, rows[i].from, "%s: from %s", rows[i].text, from);
    cr_expect_str_eq(to, rows[i].to, "%s: to %s", rows[i].text, to);
  }
}

Test(time, reads_zones)
{
  static const struct {
    const char *text, *extent, *zone;
    gint32 minutes;
    const char *from; /* UTC */
  } rows[] = {
      {"The rocket rose at 0800 GMT on Saturday.", "0800 GMT on Saturday", "Z", 0, "2024-05-11T08:00:00"},
      {"The rocket rose at 08:00 UTC on Saturday.", "08:00 UTC on Saturday", "Z", 0, "2024-05-11T08:00:00"},
      {"The rocket rose at 9 a.m. EDT on Saturday.", "9 a.m. EDT on Saturday", "-04:00", -240,
       "2024-05-11T13:00:00"},
      {"The rocket rose at 9 a.m. ET on Saturday.", "9 a.m. ET on Saturday", "-04:00", -240,
       "2024-05-11T13:00:00"},
      {"The rocket rose at 9 a.m. ET on Jan. 6.", "9 a.m. ET on Jan. 6", "-05:00", -300,
       "2024-01-06T14:00:00"},
      {"The rocket rose at 9 a.m. Eastern time on Saturday.", "9 a.m. Eastern time on Saturday", "-04:00",
       -240, "2024-05-11T13:00:00"},
      {"The rocket rose at 9 a.m. Pacific Daylight Time on Saturday.",
       "9 a.m. Pacific Daylight Time on Saturday", "-07:00", -420, "2024-05-11T16:00:00"},
      {"The rocket rose at 3pm Moscow time on Saturday.", "3pm Moscow time on Saturday", "+03:00", 180,
       "2024-05-11T12:00:00"},
      {"The rocket rose at 3pm New York time on Saturday.", "3pm New York time on Saturday", "-04:00", -240,
       "2024-05-11T19:00:00"},
      {"The rocket rose at 10am CEST on Saturday.", "10am CEST on Saturday", "+02:00", 120,
       "2024-05-11T08:00:00"},
      {"The rocket rose at 10am (CET) on Jan. 6.", "10am (CET) on Jan. 6", "+01:00", 60,
       "2024-01-06T09:00:00"},
      {"The rocket rose at 10am UTC+5 on Saturday.", "10am UTC+5 on Saturday", "+05:00", 300,
       "2024-05-11T05:00:00"},
      {"The rocket rose at noon (0800 GMT) on Saturday.", "noon (0800 GMT) on Saturday", "+04:00", 240,
       "2024-05-11T08:00:00"},
      {"The rocket rose at 1 p.m. (0900 GMT) on Saturday.", "1 p.m. (0900 GMT) on Saturday", "+04:00", 240,
       "2024-05-11T09:00:00"},
      {"The rocket rose at 6:30 a.m. on Saturday (2130 GMT on Friday).",
       "6:30 a.m. on Saturday (2130 GMT on Friday)", "+09:00", 540, "2024-05-10T21:30:00"},
      {"The rocket rose at 9 a.m. in London (0800 GMT) on Saturday.",
       "9 a.m. in London (0800 GMT) on Saturday", "+01:00", 60, "2024-05-11T08:00:00"},
      {"The rocket rose at noon on Saturday local time (0800 GMT).", "noon on Saturday local time (0800 GMT)",
       "+04:00", 240, "2024-05-11T08:00:00"},
      {"The rocket rose at 6 p.m. on Monday (2200 GMT).", "6 p.m. on Monday (2200 GMT)", "-04:00", -240,
       "2024-05-13T22:00:00"},
      {"The rocket rose at 7pm (11pm GMT) on Saturday.", "7pm (11pm GMT) on Saturday", "-04:00", -240,
       "2024-05-11T23:00:00"},
      {"The rocket rose at 10am BST on Saturday.", "10am BST on Saturday", "BST", 60, "2024-05-11T09:00:00"},
      {"The rocket rose at 10am IST on Saturday.", "10am IST on Saturday", "IST", 330, "2024-05-11T04:30:00"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_times(rows[i].text, WEDNESDAY, NULL);
    const PlxTime *time = find_time(article, rows[i].extent);
    g_autofree char *from = time_instant(time->from);
    cr_expect(time->utc && time->has_zone, "%s", rows[i].text);
    cr_expect_str_eq(time->zone, rows[i].zone, "%s: %s", rows[i].text, time->zone);
    cr_expect_eq(time->zone_minutes, rows[i].minutes, "%s: %d", rows[i].text, time->zone_minutes);
    cr_expect_str_eq(from, rows[i].from, "%s: %s", rows[i].text, from);
  }
}

Test(time, keeps_the_minutes_that_the_words_say)
{
  static const struct {
    const char *text, *extent;
    gint32 from, to, zone;
    gboolean local;
  } rows[] = {
      {"It took effect at 12pm local time.", "12pm local time", 720, 721, -1, TRUE},
      {"It took effect at noon (0800 GMT).", "noon (0800 GMT)", 720, 721, 480, FALSE},
      {"It took effect at 9am (local time).", "9am (local time)", 540, 541, -1, TRUE},
      {"It took effect in the early afternoon local time.", "the early afternoon local time", 720, 900, -1,
       TRUE},
      {"It took effect in the afternoon.", "the afternoon", 720, 1080, -1, FALSE},
      {"It took effect in the late afternoon.", "the late afternoon", 900, 1080, -1, FALSE},
      {"It took effect at midday.", "midday", 660, 840, -1, FALSE},
      {"It took effect on Monday morning.", "Monday morning", 0, 720, -1, FALSE},
      {"It took effect early on Monday.", "Monday", 0, 540, -1, FALSE},
      {"It took effect by evening.", "evening", 1020, 1440, -1, FALSE},
      {"It took effect at dawn.", "dawn", 240, 540, -1, FALSE},
      {"It took effect on Monday.", "Monday", -1, -1, -1, FALSE},
      {"It took effect at 7:30 Monday night.", "7:30 Monday night", 1170, 1171, -1, FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_times(rows[i].text, NULL, NULL);
    const PlxTime *time = find_time(article, rows[i].extent);
    const PlxTimeFields *f = &time->fields;
    cr_expect(f->minute_from == rows[i].from && f->minute_to == rows[i].to, "%s: %d–%d", rows[i].text,
              f->minute_from, f->minute_to);
    cr_expect_eq(f->zone_minute, rows[i].zone, "%s: %d", rows[i].text, f->zone_minute);
    cr_expect_eq(time->local, rows[i].local, "%s", rows[i].text);
  }
}

Test(time, widens_the_statement_and_keeps_the_bound)
{
  static const struct {
    const char *text, *statement;
    PlxBound bound;
  } rows[] = {
      {"The deal was struck on Friday in Moscow.", "on Friday", PLX_BOUND_EXACT},
      {"The deal was struck early on Saturday.", "early on Saturday", PLX_BOUND_EXACT},
      {"The deal was struck in the small hours of Saturday.", "in the small hours of Saturday",
       PLX_BOUND_EXACT},
      {"Rain has fallen since Dec. 23 in the north.", "since Dec. 23", PLX_BOUND_AT_LEAST},
      {"The snow will stop by Tuesday night.", "by Tuesday night", PLX_BOUND_AT_MOST},
      {"It closed at around 11am local time on Sunday.", "at around 11am local time on Sunday",
       PLX_BOUND_ABOUT},
      {"It closed at 12pm local time, he said.", "at 12pm local time", PLX_BOUND_EXACT},
      {"It stays closed until June 3.", "until June 3", PLX_BOUND_AT_MOST},
      {"It closed after midnight.", "after midnight", PLX_BOUND_MORE_THAN},
      {"It closed before 9pm.", "before 9pm", PLX_BOUND_LESS_THAN},
      {"It closed about 5am.", "about 5am", PLX_BOUND_ABOUT},
      {"It closed for more than two weeks.", "for more than two weeks", PLX_BOUND_MORE_THAN},
      {"It closed for at least 10 days.", "for at least 10 days", PLX_BOUND_AT_LEAST},
      {"It closed for up to 180 days.", "for up to 180 days", PLX_BOUND_AT_MOST},
      {"It closed for nearly a year.", "for nearly a year", PLX_BOUND_ABOUT},
      {"It closed for less than an hour.", "for less than an hour", PLX_BOUND_LESS_THAN},
      {"It grew over the past few days.", "over the past few days", PLX_BOUND_EXACT},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_times(rows[i].text, WEDNESDAY, NULL);
    cr_assert_geq(article->times->len, 1, "%s", rows[i].text);
    const PlxTime *time = plx_article_time(article, 0);
    g_autofree char *statement = plx_article_excerpt(article, time->statement);
    cr_expect_str_eq(statement, rows[i].statement, "%s: “%s”", rows[i].text, statement);
    cr_expect_eq(time->bound, rows[i].bound, "%s: %d", rows[i].text, time->bound);
  }
}

Test(time, passes_over_what_is_none)
{
  static const char *const rows[] = {
      "The team won 3-2 and drew 1-1.",
      "She paid $1,990 for 2000 shares.",
      "The verdict may come, and they march on.",
      "Prices continue to fall and rise.",
      "He is a 35-year-old plumber with two children.",
      "Jan Novak, the minister, spoke with Sun Microsystems.",
      "They live at 1600 Pennsylvania Avenue.",
      "Call 0800 555 1234 for help.",
      "The flat measures 7.30 by 4.15 metres.",
      "Three-quarters of the grain was lost.",
      "A spokesman gave no second chance.",
      "The Boeing 747 burned.",
      "The ratio was 4:3 at best.",
      "He earned 1990 euros in all.",
      "The second man left the first.",
      "I am sure that we spring from the earth.",
      "About 1,500 people fled.",
      "The past tense is a tense.",
      "It weighs 12 kg and costs 5p.",
      "He sat in the back and wept.",
      "The motion was carried by nine to eight.",
      "They reached the quarter-finals in style.",
      "It pays $5 million a year to the city.",
      "It was a day like no other.",
      "She spent her last days at home.",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_times(rows[i], WEDNESDAY, NULL);
    const PlxTime *time = article->times->len > 0 ? plx_article_time(article, 0) : NULL;
    cr_expect_null(time, "%s: “%.*s”", rows[i], time != NULL ? (int)plx_span_length(time->span) : 0,
                   time != NULL ? article->text + time->span.start : "");
  }
}

Test(time, knows_the_article_s_zone)
{
  g_autoptr(PlxArticle) article =
      annotate_times("The truce began at noon on Saturday.", "2020-10-11", "Asia/Baku");
  const PlxTime *time = find_time(article, "noon on Saturday");
  g_autofree char *from = time_instant(time->from);
  cr_assert(time->utc);
  cr_assert_str_eq(from, "2020-10-10T08:00:00");
}

Test(time, sees_history_from_the_day_spoken_of)
{
  const char *text =
      "The siege began on 3 March 1912. The fort fell in May 1912. A truce was signed on 9 June 1912. "
      "It was broken on 2 August. The last guns were lost in November. In 1914 the army came back. "
      "On 6 April it took the pass.";
  g_autoptr(PlxArticle) article = annotate_times(text, WEDNESDAY, NULL);
  cr_expect_str_eq(find_time(article, "2 August")->value, "1912-08-02");
  cr_expect_str_eq(find_time(article, "November")->value, "1912-11");
  cr_expect_str_eq(find_time(article, "6 April")->value, "1914-04-06");
}

Test(time, is_anchored_at_a_dateline)
{
  g_autoptr(PlxArticle) article =
      annotate_times("LONDON, May 15, 2024 (PU) - The mayor resigned on Friday.", NULL, NULL);
  cr_assert_str_eq(find_time(article, "Friday")->value, "2024-05-10");
}

Test(time, dates_a_predicate)
{
  static const struct {
    const char *text, *event;
  } rows[] = {
      {"The two sides agreed on Friday to a truce.", "agreed"},
      {"Mayors along the river, among them those of Ulm and Linz, declared states of alarm Friday, "
       "and scores of weekend markets were cancelled.",
       "declared"},
      {"The mayor resigned on Friday, but the council has not met.", "resigned"},
      {"On Friday, they say, a trickle was seen below the dam.", "seen"},
      {"That is when the roof fell on the crowd, and on Friday the council met.", "met"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_times(rows[i].text, WEDNESDAY, NULL);
    const PlxTime *time = find_time(article, "Friday");
    cr_assert_neq(time->event_token, PLX_NONE);
    cr_expect(plx_article_token_is(article, time->event_token, rows[i].event), "%s", rows[i].text);
  }
}

/* Inputs made to be slow or to break out: they must end, and soon. */
Test(time, is_linear_in_hostile_input, .timeout = 20)
{
  static const char *const pieces[] = {
      "1",         "12:", "the ",       "one hundred ", "10-",    "(",  "last ",  "May ", "2 weeks and ",
      "at least ", "'",   "9 a.m. on ", "Saturday, ",   "early ", "1/", "of the "};
  for (gsize i = 0; i < G_N_ELEMENTS(pieces); i++) {
    GString *text = g_string_new(NULL);
    while (text->len < 200000)
      g_string_append(text, pieces[i]);
    PlxArticle *article = plx_article_new("hostile", g_strdup(text->str), text->len);
    const PlxParagraph paragraph = {.span = plx_span(0, text->len), .block = PLX_BLOCK_BODY};
    g_array_append_val(article->paragraphs, paragraph);
    plx_annotate_sentences(article);
    plx_annotate_tokens(article);
    plx_annotate_times(article);
    plx_article_free(article);
    g_string_free(text, TRUE);
  }
}
