/* Which times may be of one event, beyond what test_slot.c tells. */
#include "relate/time_fit.h"

#include "annotate_fixture.h"
#include "compare_fixture.h"
#include <criterion/criterion.h>

/* How surely the last times of two texts, not of two headlines, are of one event. */
static double fit(const char *x, const char *y, double context)
{
  g_autoptr(PlxArticle) a = annotate_text(x, "2024-05-02");
  g_autoptr(PlxArticle) b = annotate_text(y, "2024-05-02");
  PlxTimeSlot v, w;
  cr_assert(a->times->len > 0 && b->times->len > 0, "%s | %s", x, y);
  cr_assert(plx_time_slot(a, plx_article_time(a, a->times->len - 1), NULL, &v), "%s", x);
  cr_assert(plx_time_slot(b, plx_article_time(b, b->times->len - 1), NULL, &w), "%s", y);
  v.lead = w.lead = FALSE;
  return plx_time_fit(&v, &w, context);
}

Test(time_fit, tells_coarse_times_of_one_event)
{
  static const struct {
    const char *a, *b;
    double context;
    gboolean may;
  } rows[] = {
      /* counted since then, told in the same words of the same people; a month that holds a day is not enough
       */
      {"It is the worst accident on a tram since the 1950s.", "No crash on a tram was as deadly since 1959.",
       0.1, TRUE},
      {"The girl made headlines two years ago.", "The girl made the news in 2022.", 0.3, TRUE},
      {"August is their busiest month.", "The ferry was towed to Syros on 8 August.", 0.3, FALSE},
      /* one digit of the year */
      {"The girls were kidnapped on April 14, 2016.", "The girls were kidnapped in April 2014.", 0.3, TRUE},
      {"The girls were kidnapped on April 14, 2016.", "The girls were kidnapped in June 2014.", 0.3, FALSE},
      /* the noun that a day owns, whatever is said of it */
      {"Officials called Wednesday's derailment a warning.", "A tram derailed on Wednesday.", 0, TRUE},
      /* what came, and what was wished, tried, planned, supposed or did not come; one plan told twice */
      {"The council voted on Thursday.", "The council voted on Friday.", 0.5, TRUE},
      {"The council voted on Thursday.", "Critics wanted the council to vote on Friday.", 0.5, FALSE},
      {"The council voted on Thursday.", "The council had hoped to vote on Monday.", 0.5, FALSE},
      {"The council voted on Thursday.", "The council was to have voted on Monday.", 0.5, FALSE},
      {"The council voted on Thursday.", "The council should have voted on Monday.", 0.5, FALSE},
      {"The council voted on Thursday.", "The council did not vote on Monday.", 0.5, FALSE},
      {"The council did not vote until Thursday.", "The council voted on Monday.", 0.5, TRUE},
      {"The council voted on Thursday.", "If the council votes on Friday, work can start.", 0.5, FALSE},
      {"The council voted on Thursday.", "The council could vote on Friday.", 0.5, FALSE},
      {"The council will vote on Thursday.", "The council is due to vote on Friday.", 0.5, TRUE},
      {"The bus set out on Monday.", "The bus set out on Tuesday.", 0.5, TRUE},
      /* two ends of one thing; not until then, but then */
      {"The school is closed until Tuesday.", "The school is closed until Wednesday.", 0.3, TRUE},
      {"The tower was shut on Monday.", "The tower was not shut until Tuesday.", 0.3, TRUE},
      {"It took crews until 12.30pm to bring the fire under control.",
       "The fire has been under control since 11.15, says the mayor.", 0.1, TRUE},
      {"The tower was shut on Monday.", "The tower was shut until Tuesday.", 0.3, FALSE},
      /* when what is put off takes place */
      {"The vote was delayed until Thursday.", "The vote was pushed back to Wednesday.", 0.3, TRUE},
      {"The ministry put off the exams, due to begin on Monday, until Tuesday.",
       "The exams have been moved to Wednesday.", 0.3, TRUE},
      {"The exams were put off to Wednesday.", "The exams were moved to Thursday.", 0.3, TRUE},
      /* one moment by two clocks */
      {"It lifted off at 9:12 p.m. local time on Sunday (0012 GMT on Monday).",
       "It left at 00:12 UTC on April 29.", 0.3, TRUE},
      /* the second of several, and not the first */
      {"A second blast came at 5pm.", "The second, at 3.10pm, was weaker.", 0.1, TRUE},
      {"A quake hit the valley on Monday.", "Another quake hit the valley on Tuesday.", 0.3, FALSE},
      {"A quake hit the valley on Monday.", "A tremor shook the valley on Tuesday.", 0.3, TRUE},
      {"The fair opened on Monday.", "The mayor visited the fair on Tuesday.", 0.3, FALSE},
      {"The lorry was repaired on Monday.", "The lorry was painted on Tuesday.", 0.3, FALSE},
      {"The geyser erupted on Monday.", "The geyser last erupted on Tuesday.", 0.3, FALSE},
      {"A second blast came at 5pm.", "The blast came at 3.10pm.", 0.5, FALSE},
      {"The blast came at 5pm.", "The blast came at 3.10pm.", 0.5, TRUE},
      {"They fled on an order that the governor gave on Saturday.", "The order was given on Sunday.", 0.3,
       TRUE},
      /* plans may be months apart, what happened may not */
      {"The toll will begin on 1 September.", "The toll will begin in July.", 0.3, TRUE},
      {"The storm began on 1 February.", "The storm began in November.", 0.3, FALSE},
      {"Officials called Wednesday's derailment a warning.", "The mayor spoke on Wednesday.", 0, FALSE},
      /* months by some months */
      {"The lease was signed in May 2022.", "The lease, signed in March 2022, is void.", 0.3, TRUE},
      {"The lease was signed in May 2022.", "The lease was signed in October 2022.", 0.3, FALSE},
      /* a weekday is that day, however it is chosen */
      {"The bakery burned down last Friday.", "The bakery burned down on 27 April.", 0.3, TRUE},
      /* what a price was on a day is no event; what ends with a rise of pay is */
      {"Trading in the shares was halted on Monday.", "The shares closed on Tuesday at 12.40 euros.", 0.5,
       FALSE},
      {"The shares were suspended on Monday.", "The shares ended Tuesday 3 percent higher.", 0.5, FALSE},
      {"The offer is 10 percent above Monday's close.", "The mill was worth 3 million euros on Tuesday.", 0.7,
       FALSE},
      {"The strike ended on Monday.", "The strike ended on Tuesday with a rise of 5 percent.", 0.5, TRUE},
      /* much is warned of and argued on many days */
      {"The police warned drivers on Monday.", "The police warned drivers on Tuesday.", 0.5, FALSE},
      /* who is told to do something gets an order */
      {"On Tuesday the court ordered the drivers back to work.",
       "On Monday the judge told the drivers to go back to work.", 0.3, TRUE},
      {"On Tuesday the court ordered the drivers back to work.",
       "On Monday the judge told the drivers that he was sorry.", 0.3, FALSE},
      /* a study that comes out is published */
      {"The study was published on Monday.", "The study came out on Tuesday.", 0.3, TRUE},
      {"The study was published on Monday.", "The miners came out on Tuesday.", 0.3, FALSE},
      {"The dumping was discovered on Monday.", "Inspectors uncovered the dumping on Tuesday.", 0.3, TRUE},
      /* what began or ended */
      {"The affair began in March 2023 when guards stopped a van.", "Guards stopped the van in April 2023.",
       0.3, TRUE},
      {"The affair began in March 2023.", "Guards stopped the van in April 2023.", 0.3, FALSE},
      /* the last one of its kind; what was still so */
      {"The last strike at the mill was in 1989.", "Its weavers last walked out in 1996.", 0, TRUE},
      {"A strike at the mill began in 1989.", "Its weavers walked out in 1996.", 0, FALSE},
      {"Divers left the wreck at 5pm.", "Divers left the wreck at 6pm.", 0.3, TRUE},
      {"Guests had left, and the hall was still burning at 5pm.", "The hall burned at 7pm.", 0.3, FALSE},
      {"The strike ended on Monday with a vote.", "The vote was on Tuesday.", 0.1, TRUE},
      {"The strike ended on Monday with a song.", "The vote was on Tuesday.", 0.1, FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_expect_eq(fit(rows[i].a, rows[i].b, rows[i].context) > 0, rows[i].may, "%s | %s", rows[i].a,
                 rows[i].b);
}

Test(time_fit, founds_no_fact_on_a_day_alone)
{
  static const struct {
    const char *a, *b;
    double context;
    gboolean founds;
  } rows[] = {
      {"Divers searched the harbour on Friday.", "The mayor cut a ribbon on Friday.", 0.06, FALSE},
      {"Divers searched the harbour on Friday.", "The mayor cut a ribbon on Friday.", 0.25, TRUE},
      {"Divers searched the harbour in April.", "The mayor cut a ribbon in April.", 0.06, TRUE},
      {"The ferry sank on Friday.", "A boat foundered on Friday.", 0.06, TRUE},
      {"Divers searched the harbour in April.", "The mayor searched his soul last week.", 0.06, FALSE},
      {"The mayor said so on Friday.", "The baker said so on Friday.", 0.2, FALSE},
      {"The mayor said so on Friday.", "The mayor said so on Friday.", 0.4, TRUE},
      {"A baker moved house on Friday.", "The frigate moved south on Friday.", 0.06, FALSE},
      {"They have been ringing the post since July 2023.", "The calls began in July 2023.", 0, TRUE},
      {"Shares in the yard plunged on Friday.", "The yard lost a fifth of its value on Friday.", 0.06, TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const double sure = fit(rows[i].a, rows[i].b, rows[i].context);
    cr_expect_eq(sure >= PLX_TIME_LINKED, rows[i].founds, "%s | %s: %f", rows[i].a, rows[i].b, sure);
  }
}

Test(time_fit, leaves_out_times_that_date_nothing)
{
  static const char *const texts[] = {
      "Profits were 12 percent higher than in 2019.",
      "HALIFAX, Nova Scotia, July 9 (LNS) - The council voted.",
      "11 a.m.",
      "It was the third fire on a ferry this year.",
      "They parted, but not \"over Christmas\", she wrote.",
      "She arrived for the Spring-Summer 2017 show.",
      "He is the 31st killed on the island this year.",
      "She was Coach of the Year.",
      "The Euro 2016 tournament ended.",
      "A fireball lit up the evening sky.",
      "She came to the 2017 Revolve Awards.",
      "France won Euro 2016.",
      "This was the third attack to hit the town this year.",
      "— Tom Reyes (@tomreyes), Ida Lund (@idalund) February 5, 2018",
      "NEW YORK, July 9 (LNS) - A firm recalled its kettles.",
      "July 9 (LNS) - A firm recalled its kettles.",
      "The firm will spend $2 billion, up from $1.3 billion in 2021.",
      "WATCH Senator challenges the judge 02:55",
      "09:05 The minister left when he had briefed the press this morning.",
      "8.40am: For those just joining us, the yard went up in flames on Saturday.",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_autoptr(PlxArticle) article = annotate_text(texts[i], "2024-07-10");
    PlxTimeSlot slot;
    cr_assert(article->times->len > 0, "%s", texts[i]);
    cr_expect_not(plx_time_slot(article, plx_article_time(article, 0), NULL, &slot), "%s", texts[i]);
  }
}

Test(time_fit, keeps_times_that_date_something)
{
  static const char *const texts[] = {
      "In 2016 Argo Airways bought the yard.",
      "The town was put under curfew from 8 p.m. to 6 a.m.",
      "In 2019 Trump visited the island.",
      "The yard burned in London 2016.",
      "Since 2011 Denmark has been at war.",
      "The second blast shook the market this morning.",
      "The second blast shook the market this year.",
      "The raid was on the night of the weekend.",
      "09:05 The minister left.",
      "The line was open again from two in the afternoon.",
      "The mayor (@mayor wrote that the yard burned on February 5, 2018.",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_autoptr(PlxArticle) article = annotate_text(texts[i], "2024-07-10");
    PlxTimeSlot slot;
    cr_assert(article->times->len > 0, "%s", texts[i]);
    const PlxTime *time = plx_article_time(article, article->times->len - 1);
    const char *why = plx_time_not_compared(article, time, NULL);
    cr_expect(plx_time_slot(article, time, NULL, &slot), "%s: %s", texts[i], why != NULL ? why : "-");
  }
}

/* A year long past that each of two articles names once; Monday they share anyway. */
Test(time_fit, goes_back_to_a_year_for_one_thing)
{
#define DATED "---\ntitle: Ferry sinks\ndate: 2024-05-02\n---\n\n"
#define MORE "She lies deep. Divers are on their way. The weather is good. "
  static const RuleRow rows[] = {
      {DATED LEAD_A MORE "The race, first run in 1979, was not finished.",
       DATED LEAD_B MORE "It was held for the first time in 1979.", "time/agree", 2},
      {DATED LEAD_A MORE "Earlier talks broke down in November 2019.",
       DATED LEAD_B MORE "A first attempt had failed in late 2019.", "time/precision", 1},
      {DATED LEAD_A MORE "In January 2020 it dismissed 1,900 people.",
       DATED LEAD_B MORE "Four years ago 1,900 jobs went.", "time/precision", 1},
      /* years a few apart, in the same words */
      {DATED LEAD_A MORE "The baker Ole Lund bought the water mill at Hjorring in 1932.",
       DATED LEAD_B MORE "Ole Lund, a baker, got hold of the water mill at Hjorring in 1934.",
       "time/conflict", 1},
      {DATED LEAD_A MORE "The baker Ole Lund bought the water mill at Hjorring in 1932.",
       DATED LEAD_B MORE "Ole Lund, a baker, got hold of the water mill at Hjorring in 1944.",
       "time/conflict", 0},
      /* named twice, it may be for two */
      {DATED LEAD_A MORE "Prices doubled in 1979.", DATED LEAD_B MORE "A baker bought the mill in 1979.",
       "time/agree", 2},
      {DATED LEAD_A MORE "Prices doubled in 1979. A storm destroyed the lighthouse in 1979.",
       DATED LEAD_B MORE "A baker bought the mill in 1979.", "time/agree", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(time_fit, lets_other_words_tell_one_event)
{
  static const struct {
    const char *a, *b;
    guint n;
  } rows[] = {
      /* a light verb; two dates of the calendar, told in like sentences */
      {LEAD_A "The starter's gun went at 6am.", LEAD_B "The gun was fired at 5.30am.", 1},
      {LEAD_A "Shareholders of both banks are to vote on the merger on July 18.",
       LEAD_B "Shareholders of the two banks have the last word on the merger on July 17.", 1},
      {LEAD_A "At 9.40am the mayor was led out of the town hall by two officers.",
       LEAD_B "Two officers took the mayor from the town hall at 9.20am.", 1},
      /* the eve beside the beginning */
      {LEAD_A "The crew got to celebrate the start of 2018 twice.",
       LEAD_B "The crew got to celebrate New Year's Eve of 2017 twice.", 0},
      /* within a stretch, of which it tells no end */
      {LEAD_A "The fair will be held from Friday to Sunday in Leeds.",
       LEAD_B "The fair will be held on Saturday in Leeds.", 0},
      {LEAD_A "The fair will be held from Friday to Sunday in Leeds.",
       LEAD_B "The fair will be held on Thursday in Leeds.", 1},
      {LEAD_A "The road will be closed from 6 p.m. on Friday to 6 a.m. on Monday for repairs.",
       LEAD_B "The road will be closed on Sunday at noon for repairs.", 0},
      /* what ends and what begins again; who strikes and who is on strike */
      {LEAD_A "Work at the yard was halted at 10.14am.", LEAD_B "Work at the yard resumed at 11am.", 0},
      {LEAD_A "Work at the yard was halted at 10.14am.", LEAD_B "Work at the yard was shut down at 11am.", 1},
      {LEAD_A "The strike at the yard began on Monday.", LEAD_B "A crane struck the yard on Tuesday.", 0},
      {LEAD_A "The strike at the yard began on Monday.", LEAD_B "The walkout at the yard began on Tuesday.",
       1},
      /* much is closed for a while */
      {LEAD_A "The road is to stay closed until Tuesday.", LEAD_B "The school stays closed until Thursday.",
       0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_expect_eq(count_rule(rows[i].a, rows[i].b, "time/conflict"), rows[i].n, "row %zu", i);
}

Test(time_fit, takes_the_first_hours_for_one_event)
{
  static const RuleRow rows[] = {
      {LEAD_A "The horror struck at 10.20pm.", LEAD_B "The deck gave way under the crowd at 9.20pm.",
       "time/conflict", 1},
      {LEAD_A "The horror struck at 10.20pm.", LEAD_B "The deck gave way under the crowd at 3.20pm.",
       "time/conflict", 0},
      {LEAD_A "The band came on at 5pm. The horror struck at 10.20pm.",
       LEAD_B "The deck gave way under the crowd at 9.20pm.", "time/conflict", 0},
      /* two things of one day */
      {LEAD_A "The horror struck at 10.20pm.", LEAD_B "The deck gave way under the crowd at 9.30pm.",
       "time/conflict", 0},
      {LEAD_A "The order came in at 10.09am.", LEAD_B "The bank ordered a halt at 12.00.", "time/conflict",
       0},
      {LEAD_A "Firefighters were called at 6am.", LEAD_B "Roads were reopened at 7.30am.", "time/conflict",
       0},
      {LEAD_A "The meeting began at 7pm.", LEAD_B "The protest outside the hall ended at 8pm.",
       "time/conflict", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(time_fit, takes_a_stretch_or_its_end)
{
  static const RuleRow rows[] = {
      {LEAD_A "The fair runs from 5 July to 8 July in Leeds.", LEAD_B "The fair in Leeds ends on 8 July.",
       "time/precision", 0},
      {LEAD_A "The fair runs from 5 July to 8 July in Leeds.",
       LEAD_B "The fair in Leeds runs from 5 July to 9 July.", "time/conflict", 1},
      {LEAD_A "Between 2017 and 2022 the dairy bought 200 tonnes of starch for its cheese.",
       LEAD_B "The cheese that the dairy packed between 2016 and 2022 held starch.", "time/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(GString) report = report_on(rows[i].a, rows[i].b);
    cr_expect_null(strstr(report->str, "no other outlet dates it"), "row %zu", i);
  }
}

Test(time_fit, gives_each_event_of_a_sentence_its_day)
{
  static const RuleRow rows[] = {
      {LEAD_A "The singer died on Friday.", LEAD_B "The death of the singer on Saturday shocked her fans.",
       "time/conflict", 1},
      {LEAD_A "Fans of the singer were shocked on Friday.",
       LEAD_B "The death of the singer on Saturday shocked her fans.", "time/conflict", 0},
      {LEAD_A
       "The town is still shocked by a blast at a mill on Tuesday and a robbery at a bank on Wednesday.",
       LEAD_B "The bank was robbed on Wednesday.", "time/conflict", 0},
      {LEAD_A
       "The town is still shocked by a blast at a mill on Tuesday and a robbery at a bank on Wednesday.",
       LEAD_B "The bank was robbed on Thursday.", "time/conflict", 1},
      {LEAD_A
       "The mayor spoke of the theft of a statue on Tuesday and of the derailment of a tram on Wednesday.",
       LEAD_B "The tram derailed on Thursday.", "time/conflict", 1},
      {LEAD_A
       "The mayor spoke of the theft of a statue on Tuesday and of the derailment of a tram on Wednesday.",
       LEAD_B "The statue was stolen on Tuesday.", "time/conflict", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

#define CAME_OUT(day) "Date: " day "\n\n"
#define OTHER_FIRE                                                                                           \
  "A fire in the engine room damaged the ferry Aurora near Tarn Island on Thursday. It was to be raised on " \
  "Saturday. "

/* An hour of no day is of about the day on which its article came out. */
Test(time_fit, parts_hours_of_other_weeks)
{
  static const RuleRow rows[] = {
      {CAME_OUT("2024-05-07") LEAD_A "The fire broke out at 3.12 a.m.",
       CAME_OUT("2024-05-10") OTHER_FIRE "The fire broke out at 3.47 a.m.", "time/conflict", 2},
      {CAME_OUT("2024-05-07") LEAD_A "The fire broke out at 3.12 a.m.",
       CAME_OUT("2024-05-30") OTHER_FIRE "The fire broke out at 3.47 a.m.", "time/conflict", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}
