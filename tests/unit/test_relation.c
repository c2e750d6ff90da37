#include "annotate_fixture.h"
#include "model/relation.h"
#include "time_fixture.h"

#include <criterion/criterion.h>

Test(relation, compares_figures_as_sets)
{
  static const struct {
    const char *a, *b;
    PlxRelation relation;
  } rows[] = {
      {"The storm killed 404 people.", "The storm killed 440 people.", PLX_RELATION_DISJOINT},
      {"The storm killed 404 people.", "The storm killed 404 people.", PLX_RELATION_EQUAL},
      {"The storm killed about 400 people.", "The storm killed 400 people.", PLX_RELATION_EQUAL},
      {"The storm killed about 400 people.", "The storm killed 404 people.", PLX_RELATION_VAGUER},
      {"The storm cost about $146 million.", "The storm cost $147 million.", PLX_RELATION_VAGUER},
      {"It cost 500 rupees.", "It cost 500 Pakistani rupees.", PLX_RELATION_EQUAL},
      {"It cost 500 rupees.", "It cost 600 Pakistani rupees.", PLX_RELATION_UNKNOWN},
      {"It cost 500 rupees.", "It cost 500 Egyptian pounds.", PLX_RELATION_UNKNOWN},
      {"The storm cost about $146 million.", "The storm cost $149 million.", PLX_RELATION_DISJOINT},
      {"The storm hurt about 125 people.", "The storm hurt 128 people.", PLX_RELATION_VAGUER},
      {"The storm killed more than 85 people.", "The storm killed over 85 people.", PLX_RELATION_EQUAL},
      {"The storm killed at least 50 people.", "The storm killed 41 people.", PLX_RELATION_DISJOINT},
      {"The storm killed at least 50 people.", "The storm killed 52 people.", PLX_RELATION_VAGUER},
      {"The storm killed hundreds of people.", "The storm killed 404 people.", PLX_RELATION_VAGUER},
      {"The storm killed 12 people.", "The storm killed 13 people.", PLX_RELATION_DISJOINT},
      {"The deal is worth $1.2bn.", "The deal is worth $1.24 billion.", PLX_RELATION_VAGUER},
      {"The deal is worth $1.2bn.", "The deal is worth 1.2 billion euros.", PLX_RELATION_EQUAL},
      {"The deal is worth $1.2bn.", "The deal is worth 1.3 billion euros.", PLX_RELATION_UNKNOWN},
      {"The deal is worth $1.2bn.", "The deal is worth A$1.2 billion.", PLX_RELATION_UNKNOWN},
      {"The talks lasted two weeks.", "The talks lasted a fortnight.", PLX_RELATION_EQUAL},
      {"The talks lasted 14 days.", "The talks lasted two weeks.", PLX_RELATION_EQUAL},
      {"The well is 40 metres deep.", "The well is 131 feet deep.", PLX_RELATION_EQUAL},
      {"The well is 40 metres deep.", "The well is 80 metres deep.", PLX_RELATION_DISJOINT},
      {"It was 90 degrees Fahrenheit.", "It was 32 degrees Celsius.", PLX_RELATION_EQUAL},
      {"The rate rose 5 percent.", "The rate rose 5 metres.", PLX_RELATION_UNKNOWN},
      {"Turnout rose 4 percent.", "Turnout rose 4 percentage points.", PLX_RELATION_EQUAL},
      {"Turnout rose 4 percent.", "Turnout rose 5 percentage points.", PLX_RELATION_UNKNOWN},
      {"The lorry weighed 25 tons.", "The lorry weighed 25 tonnes.", PLX_RELATION_EQUAL},
      {"The lorry weighed 25 tons.", "The lorry weighed 24 tons.", PLX_RELATION_DISJOINT},
      {"The lorry weighed 25 tons.", "The lorry weighed 19 tonnes.", PLX_RELATION_DISJOINT},
      {"The warhead weighs half a ton.", "The warhead weighs more than 500 kilograms.", PLX_RELATION_VAGUER},
      {"She won a third of the votes.", "She won 34 percent of the votes.", PLX_RELATION_VAGUER},
      {"The strip is five kilometres wide.", "The strip is three miles wide.", PLX_RELATION_EQUAL},
      {"They were aged between 71 and 84.", "They were aged between 71 and 88.", PLX_RELATION_DISJOINT},
      {"They were aged between 71 and 84.", "They were aged from 71 to 84.", PLX_RELATION_EQUAL},
      {"About a dozen ships sank.", "14 ships sank.", PLX_RELATION_VAGUER},
      {"Two dozen ships sank.", "23 ships sank.", PLX_RELATION_VAGUER},
      {"Two dozen ships sank.", "24 ships sank.", PLX_RELATION_EQUAL},
      {"Two dozen ships sank.", "31 ships sank.", PLX_RELATION_DISJOINT},
      {"24 ships sank.", "23 ships sank.", PLX_RELATION_DISJOINT},
      {"She lay there for three quarters of an hour.", "She lay there for 47 minutes.", PLX_RELATION_VAGUER},
      {"She lay there for three quarters of an hour.", "She lay there for 45 minutes.", PLX_RELATION_EQUAL},
      {"She lay there for three quarters of an hour.", "She lay there for 55 minutes.",
       PLX_RELATION_DISJOINT},
      {"He missed six weeks.", "He missed a month and a half.", PLX_RELATION_EQUAL},
      {"They waited 127 days.", "They waited more than four months.", PLX_RELATION_VAGUER},
      {"They waited 47 days.", "They waited four months.", PLX_RELATION_UNKNOWN},
      {"The strike lasted five days.", "The strike lasted five days and six hours.", PLX_RELATION_VAGUER},
      {"She was jailed for six years.", "She was jailed for 75 months.", PLX_RELATION_VAGUER},
      {"She was jailed for six years.", "She was jailed for 79 months.", PLX_RELATION_DISJOINT},
      {"They waited for an hour.", "They waited for 80 minutes.", PLX_RELATION_DISJOINT},
      {"They waited nearly six hours.", "They waited more than six hours.", PLX_RELATION_DISJOINT},
      {"They waited nearly six hours.", "They waited six hours.", PLX_RELATION_EQUAL},
      {"They waited nearly six hours.", "They waited about six hours.", PLX_RELATION_EQUAL},
      {"Nearly 600 people came.", "Some 590 people came.", PLX_RELATION_VAGUER},
      {"It was 37.8 degrees at noon.", "It was 37.8 degrees at noon.", PLX_RELATION_EQUAL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) a = annotate_text(rows[i].a, NULL);
    g_autoptr(PlxArticle) b = annotate_text(rows[i].b, NULL);
    cr_assert(a->figures->len > 0 && b->figures->len > 0, "%s | %s", rows[i].a, rows[i].b);
    const PlxRelation there = plx_figure_relation(plx_article_figure(a, 0), plx_article_figure(b, 0));
    const PlxRelation back = plx_figure_relation(plx_article_figure(b, 0), plx_article_figure(a, 0));
    cr_expect_eq(there, rows[i].relation, "%s | %s: %d", rows[i].a, rows[i].b, there);
    cr_expect_eq(there, back, "%s | %s is not symmetric", rows[i].a, rows[i].b);
  }
}

Test(relation, knows_a_slip_of_the_pen)
{
  static const struct {
    const char *a, *b;
    gboolean swapped;
  } rows[] = {
      {"The storm killed 212 people.", "The storm killed 221 people.", TRUE},
      {"The storm killed 1,230 people.", "The storm killed 1,320 people.", TRUE},
      {"The storm killed 12 people.", "The storm killed 21 people.", FALSE},
      {"The fire burned 4,500 homes.", "The fire burned 5,400 homes.", FALSE}, /* two digits that tell */
      {"The fire burned 4,501 homes.", "The fire burned 5,401 homes.", TRUE},
      {"The storm killed 212 people.", "The storm killed 213 people.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) a = annotate_text(rows[i].a, NULL);
    g_autoptr(PlxArticle) b = annotate_text(rows[i].b, NULL);
    cr_assert(a->figures->len == 1 && b->figures->len == 1, "%s | %s", rows[i].a, rows[i].b);
    cr_expect_eq(plx_figure_digits_swapped(plx_article_figure(a, 0), plx_article_figure(b, 0)),
                 rows[i].swapped, "%s | %s", rows[i].a, rows[i].b);
  }
}

Test(relation, compares_times_as_sets)
{
  static const struct {
    const char *a, *b, *zone;
    PlxRelation relation;
  } rows[] = {
      {"They met on Friday.", "They met on Saturday.", NULL, PLX_RELATION_DISJOINT},
      {"They met on Friday.", "They met on Friday.", NULL, PLX_RELATION_EQUAL},
      {"It began at noon.", "It began at 12pm.", NULL, PLX_RELATION_EQUAL},
      {"It began at noon.", "It began at 0800 GMT.", "Asia/Baku", PLX_RELATION_EQUAL},
      {"It began at noon.", "It began at 0900 GMT.", "Asia/Baku", PLX_RELATION_DISJOINT},
      {"It began at noon.", "It began at 0900 GMT.", NULL, PLX_RELATION_UNKNOWN},
      {"It began in the early afternoon.", "It began at noon.", NULL, PLX_RELATION_VAGUER},
      {"It began at midday.", "It began at noon.", NULL, PLX_RELATION_EQUAL},
      {"It began at midday.", "It began at 12.30pm.", NULL, PLX_RELATION_VAGUER},
      {"They met on Saturday.", "They met at 12pm on Saturday.", NULL, PLX_RELATION_VAGUER},
      {"It broke out on September 27.", "It broke out on 27 September.", NULL, PLX_RELATION_EQUAL},
      {"It broke out on September 27.", "It broke out in September.", NULL, PLX_RELATION_VAGUER},
      {"It broke out on September 27.", "It broke out in October.", NULL, PLX_RELATION_DISJOINT},
      /* a night ends on the next day */
      {"The church burned on Friday night.", "The church burned early on Saturday.", NULL,
       PLX_RELATION_VAGUER},
      {"The church burned on Friday night.", "The church burned on Saturday evening.", NULL,
       PLX_RELATION_DISJOINT},
      {"The church burned on Friday night.", "The church burned early on Friday.", NULL,
       PLX_RELATION_DISJOINT},
      {"The church burned last night.", "The church burned at dawn.", NULL, PLX_RELATION_VAGUER},
      {"The church burned on Friday night.", "The church burned on Saturday.", NULL, PLX_RELATION_UNKNOWN},
      {"They agreed shortly before midnight on Friday.", "They agreed early on Saturday.", NULL,
       PLX_RELATION_DISJOINT},
      {"They agreed shortly before midnight on Friday.", "They agreed on Friday.", NULL, PLX_RELATION_VAGUER},
      {"They agreed shortly before midnight on Friday.", "They agreed at 11:45 p.m. on Friday.", NULL,
       PLX_RELATION_VAGUER},
      /* so far from now, whenever that is */
      {"It comes over the next few days.", "It will come in the coming days.", NULL, PLX_RELATION_EQUAL},
      {"It burned over a week ago.", "It burned over a week ago.", NULL, PLX_RELATION_EQUAL},
      {"It burned weeks ago.", "It burned months ago.", NULL, PLX_RELATION_UNKNOWN},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) a = annotate_text(rows[i].a, NULL);
    g_autoptr(PlxArticle) b = annotate_text(rows[i].b, NULL);
    PlxTimeValue v, w;
    cr_assert(a->times->len > 0 && b->times->len > 0, "%s | %s", rows[i].a, rows[i].b);
    cr_assert(plx_time_locate(plx_article_time(a, 0), rows[i].zone, &v), "%s", rows[i].a);
    cr_assert(plx_time_locate(plx_article_time(b, 0), rows[i].zone, &w), "%s", rows[i].b);
    cr_expect_eq(plx_time_relation(&v, &w), rows[i].relation, "%s | %s: %d", rows[i].a, rows[i].b,
                 plx_time_relation(&v, &w));
    cr_expect_eq(plx_time_relation(&v, &w), plx_time_relation(&w, &v), "%s | %s", rows[i].a, rows[i].b);
  }
}

/* A time of day is on the day that the words tell, though only from the day of publication. */
Test(relation, compares_days_told_from_the_publication)
{
  static const struct {
    const char *a, *b;
    PlxRelation relation;
  } rows[] = {
      {"They left yesterday morning.", "They left this morning.", PLX_RELATION_DISJOINT},
      {"They left yesterday morning.", "They left on Tuesday morning.", PLX_RELATION_EQUAL},
      {"They left at 6 a.m. today.", "They left yesterday.", PLX_RELATION_DISJOINT},
      {"They left at 6 a.m.", "They left yesterday at 6 a.m.", PLX_RELATION_EQUAL},
      /* the outlet's clock may be of another day than the place's */
      {"They left yesterday.", "They left on Monday.", PLX_RELATION_UNKNOWN},
      {"They left yesterday.", "They left on Sunday.", PLX_RELATION_DISJOINT},
      /* a deadline; what was so by then is no plan */
      {"They will leave by 9 p.m. tomorrow.", "They will leave at 9 p.m. tomorrow.", PLX_RELATION_VAGUER},
      {"They will leave by 9 p.m. tomorrow.", "They will leave by 9pm tomorrow.", PLX_RELATION_EQUAL},
      {"They must leave by Friday.", "They have until Friday to leave.", PLX_RELATION_EQUAL},
      {"They had left by 9 p.m. on Tuesday.", "They left at 9 p.m. on Tuesday.", PLX_RELATION_EQUAL},
      /* which half of the day is meant is not said */
      {"They left at half past three.", "They left at 3:30 a.m.", PLX_RELATION_EQUAL},
      {"They left at half past three.", "They left at 3:30 p.m.", PLX_RELATION_EQUAL},
      {"They left at half past three.", "They left at 3:40 a.m.", PLX_RELATION_DISJOINT},
      {"They left at half past three this morning.", "They left at 3:30 p.m.", PLX_RELATION_DISJOINT},
      /* the year that it comes to */
      {"It burned down seven years ago.", "It burned down in 2017.", PLX_RELATION_EQUAL},
      {"It burned down seven years ago.", "It burned down in May 2017.", PLX_RELATION_VAGUER},
      {"It burned down more than seven years ago.", "It burned down in 2017.", PLX_RELATION_VAGUER},
      /* the end of a stretch */
      {"She will retire at the end of June.", "She will retire in June.", PLX_RELATION_VAGUER},
      {"It will be shut at the end of the year.", "It will be shut at the end of December.",
       PLX_RELATION_EQUAL},
      {"It will be shut at the end of the year.", "It will be shut by the end of December.",
       PLX_RELATION_EQUAL},
      /* within what several units come to */
      {"It comes in the coming days.", "It will come this week.", PLX_RELATION_VAGUER},
      {"It comes in the coming days.", "It will come in August.", PLX_RELATION_UNKNOWN},
      /* told by its two ends */
      {"It ran from March 2020 to June 2023.", "It ran between March 2020 and June 2023.",
       PLX_RELATION_EQUAL},
      {"It ran from March 2020 to June 2023.", "It ran between March 2020 and January 2023.",
       PLX_RELATION_DISJOINT},
      {"Sales rose from July to September.", "Sales rose in the third quarter.", PLX_RELATION_EQUAL},
      {"Sales rose from July to September.", "Sales rose in August.", PLX_RELATION_VAGUER},
      {"He taught from 1983 to 1988.", "He began to teach in 1983.", PLX_RELATION_EQUAL},
      {"It runs from 8 p.m. to 6 a.m.", "It runs from eight in the evening until six in the morning.",
       PLX_RELATION_EQUAL},
      {"It was moved from Monday to Wednesday.", "It was to begin on Monday.", PLX_RELATION_EQUAL},
      {"It was moved from Monday to Wednesday.", "It was to run from Monday to Thursday.",
       PLX_RELATION_EQUAL},
      /* a day that owns something has no preposition */
      {"Trouble was set off by Friday's quake.", "The quake struck on Friday.", PLX_RELATION_EQUAL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) a = annotate_times(rows[i].a, "2024-05-15", NULL);
    g_autoptr(PlxArticle) b = annotate_times(rows[i].b, "2024-05-15", NULL);
    PlxTimeValue v, w;
    cr_assert(plx_time_locate(plx_article_time(a, 0), NULL, &v), "%s", rows[i].a);
    cr_assert(plx_time_locate(plx_article_time(b, 0), NULL, &w), "%s", rows[i].b);
    cr_expect_eq(plx_time_relation(&v, &w), rows[i].relation, "%s | %s: %d", rows[i].a, rows[i].b,
                 plx_time_relation(&v, &w));
  }
}

/* `Earlier this month` is cut off where it is written, and means the same the day after. */
Test(relation, compares_what_is_cut_off_at_publication)
{
  static const struct {
    const char *a, *b;
    PlxRelation relation;
  } rows[] = {
      {"It fell earlier this month.", "It fell earlier this month.", PLX_RELATION_EQUAL},
      {"It will fall later this year.", "It will fall later this year.", PLX_RELATION_EQUAL},
      {"It fell earlier this month.", "It fell earlier this year.", PLX_RELATION_VAGUER},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) a = annotate_times(rows[i].a, "2024-05-15", NULL);
    g_autoptr(PlxArticle) b = annotate_times(rows[i].b, "2024-05-16", NULL);
    PlxTimeValue v, w;
    cr_assert(plx_time_locate(plx_article_time(a, 0), NULL, &v), "%s", rows[i].a);
    cr_assert(plx_time_locate(plx_article_time(b, 0), NULL, &w), "%s", rows[i].b);
    cr_expect_eq(plx_time_relation(&v, &w), rows[i].relation, "%s | %s: %d", rows[i].a, rows[i].b,
                 plx_time_relation(&v, &w));
  }
}

/* One moment by two clocks, on which it is of two days: at it, up to it, or until then. */
Test(relation, asks_for_one_bound_of_one_moment)
{
  static const struct {
    PlxBound a, b;
    gboolean until_a, until_b;
    PlxRelation relation;
  } rows[] = {
      {PLX_BOUND_EXACT, PLX_BOUND_EXACT, FALSE, FALSE, PLX_RELATION_EQUAL},
      {PLX_BOUND_AT_MOST, PLX_BOUND_AT_MOST, FALSE, FALSE, PLX_RELATION_EQUAL},
      {PLX_BOUND_AT_MOST, PLX_BOUND_EXACT, FALSE, FALSE, PLX_RELATION_UNKNOWN},
      {PLX_BOUND_AT_MOST, PLX_BOUND_AT_MOST, TRUE, FALSE, PLX_RELATION_UNKNOWN},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const PlxTimeValue none = {.day_from = -1,
                               .day_to = -1,
                               .minute_from = -1,
                               .minute_to = -1,
                               .year = -1,
                               .month = -1,
                               .day = -1,
                               .weekday = -1,
                               .instant = 1000};
    PlxTimeValue a = none, b = none;
    a.day_from = 10;
    a.day_to = b.day_from = 11;
    b.day_to = 12;
    a.bound = rows[i].a;
    b.bound = rows[i].b;
    a.until = rows[i].until_a;
    b.until = rows[i].until_b;
    cr_expect_eq(plx_time_relation(&a, &b), rows[i].relation, "%zu: %d", i, plx_time_relation(&a, &b));
    cr_expect_eq(plx_time_relation(&b, &a), rows[i].relation, "%zu", i);
  }
}
