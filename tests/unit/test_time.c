#include "annotate/time_lex.h"
#include "time_fixture.h"

#include <criterion/criterion.h>
#include <string.h>

Test(time, words_are_sorted)
{
  cr_assert(plx_time_words_sorted());
}

typedef struct {
  const char *text, *extent, *value;
} ValueRow;

static void check_values(const ValueRow *rows, gsize n_rows, const char *published)
{
  for (gsize i = 0; i < n_rows; i++) {
    g_autoptr(PlxArticle) article = annotate_times(rows[i].text, published, NULL);
    const PlxTime *time = find_time(article, rows[i].extent);
    cr_expect_str_eq(time->value, rows[i].value, "%s: %s, not %s", rows[i].text, time->value, rows[i].value);
  }
}

Test(time, reads_the_clock)
{
  static const ValueRow rows[] = {
      {"The siren sounded at 12pm.", "12pm", "2024-05-15T12:00"},
      {"The siren sounded at noon.", "noon", "2024-05-15T12:00"},
      {"The siren sounded at 12 noon.", "12 noon", "2024-05-15T12:00"},
      {"Polls open at 7 a.m. and close late.", "7 a.m.", "2024-05-15T07:00"},
      {"Polls open at 7AM and close late.", "7AM", "2024-05-15T07:00"},
      {"The gates opened at 7.30pm.", "7.30pm", "2024-05-15T19:30"},
      {"The gates opened at 7:30 p.m.", "7:30 p.m.", "2024-05-15T19:30"},
      {"The gates opened at 19:30.", "19:30", "2024-05-15T19:30"},
      {"The alarm was raised at 1942 hours.", "1942 hours", "2024-05-15T19:42"},
      {"The alarm was raised at 0615 hrs.", "0615 hrs", "2024-05-15T06:15"},
      {"The train left at half past six.", "half past six", "2024-05-15T18:30"},
      {"The train left at half past six in the evening.", "half past six in the evening", "2024-05-15T18:30"},
      {"The train left at a quarter past nine.", "a quarter past nine", "2024-05-15T09:15"},
      {"The train left at ten to three.", "ten to three", "2024-05-15T14:50"},
      {"The train left at twenty past two in the afternoon.", "twenty past two in the afternoon",
       "2024-05-15T14:20"},
      {"The bells rang at six o'clock.", "six o'clock", "2024-05-15T18:00"},
      {"The bells rang at six o’clock.", "six o’clock", "2024-05-15T18:00"},
      {"The bells rang at 4 in the morning.", "4 in the morning", "2024-05-15T04:00"},
      {"The train left at half past six on Monday morning.", "half past six on Monday morning",
       "2024-05-13T06:30"},
      {"The polls closed at nine on Monday evening.", "nine on Monday evening", "2024-05-13T21:00"},
      {"They met at eleven at night.", "eleven at night", "2024-05-15T23:00"},
      {"The pool is open 9-11am.", "9-11am", "2024-05-15T09:00"},
      {"The pool is open from 3:30–4:30pm.", "3:30–4:30pm", "2024-05-15T15:30"},
      {"She arrived at seven p.m. sharp.", "seven p.m.", "2024-05-15T19:00"},
      {"The vote was taken at around 11am on Sunday.", "around 11am on Sunday", "2024-05-12T11:00"},
      {"The curfew begins at midnight on Friday.", "midnight on Friday", "2024-05-17T24:00"},
      /* a dot alone, where the article tells hours so */
      {"The gate opened at 7.15am. Guards were sent for at 11.20, and came.", "11.20", "2024-05-15T11:20"},
      {"The gate opened at 7.15am. By 12.05 the yard was full.", "12.05", "2024-05-15T12:05"},
      {"The gate opened at 7.15am. Guards were called at 12.05 to a brawl.", "12.05", "2024-05-15T12:05"},
  };
  check_values(rows, G_N_ELEMENTS(rows), WEDNESDAY);
}

Test(time, reads_dates_in_every_order)
{
  static const ValueRow rows[] = {
      {"The bridge opened on 27 September 2020.", "27 September 2020", "2020-09-27"},
      {"The bridge opened on September 27, 2020.", "September 27, 2020", "2020-09-27"},
      {"The bridge opened on September 27th, 2020, in rain.", "September 27th, 2020", "2020-09-27"},
      {"The bridge opened on Sept. 27, 2020.", "Sept. 27, 2020", "2020-09-27"},
      {"The bridge opened on the 27th of September, 2020.", "the 27th of September, 2020", "2020-09-27"},
      {"The bridge opened on the 27th of September 2020.", "the 27th of September 2020", "2020-09-27"},
      {"The bridge opened on 2020-09-27.", "2020-09-27", "2020-09-27"},
      {"The bridge opened on 9/27/2020.", "9/27/2020", "2020-09-27"},
      {"The bridge opened on 27/9/2020.", "27/9/2020", "2020-09-27"},
      {"The bridge opened on 27.09.2020.", "27.09.2020", "2020-09-27"},
      {"The bridge opened on 09.27.2020.", "09.27.2020", "2020-09-27"},
      {"The bridge opened (27/09/2020) in rain.", "27/09/2020", "2020-09-27"},
      {"The bridge opened on 27-Sep-20.", "27-Sep-20", "2020-09-27"},
      {"The bridge opened on Sunday, 27 September 2020.", "Sunday, 27 September 2020", "2020-09-27"},
      {"The bridge opened on Sunday 27 September 2020 at noon.", "Sunday 27 September 2020 at noon",
       "2020-09-27T12:00"},
      {"The bridge opened in September 2020.", "September 2020", "2020-09"},
      {"The bridge opened in September of 2020.", "September of 2020", "2020-09"},
      {"The bridge opened in 1968.", "1968", "1968"},
      {"The bridge opened in the year 1968.", "the year 1968", "1968"},
      {"The bridge opened in nineteen sixty-eight.", "nineteen sixty-eight", "1968"},
      {"The bridge opened in the 1960s.", "the 1960s", "196"},
      {"The bridge opened in the late 1960s.", "the late 1960s", "196"},
      {"The bridge opened in the '60s.", "the '60s", "196"},
      {"The bridge opened in the sixties.", "the sixties", "196"},
      {"The bridge opened in the 19th century.", "the 19th century", "18"},
      {"The bridge opened in mid-1968.", "mid-1968", "1968"},
      {"The bridge opened in the summer of 1968.", "the summer of 1968", "1968-SU"},
      {"The bridge opened in autumn 1968.", "autumn 1968", "1968-FA"},
      {"Sales fell in the third quarter of 2019.", "the third quarter of 2019", "2019-Q3"},
      {"Sales fell in Q3 2019.", "Q3 2019", "2019-Q3"},
      {"Sales fell in the final quarter of 2019.", "the final quarter of 2019", "2019-Q4"},
      {"Sales fell in the first half of 2019.", "the first half of 2019", "2019-H1"},
      {"Sales fell in fiscal 2019.", "fiscal 2019", "2019"},
      {"Fishing runs from 1 May to 30 September 2026.", "1 May", "2026-05-01"},
      {"Fishing ran from November 2019 to March 2020.", "November 2019", "2019-11"},
      {"Fishing began on the 12th of this month.", "the 12th of this month", "2024-05-12"},
      {"Fishing began on the 12th.", "the 12th", "2024-05-12"},
      {"Fishing began on 3 March.", "3 March", "2024-03-03"},
      {"Fishing began on March 3.", "March 3", "2024-03-03"},
      {"Fishing will begin on 3 June.", "3 June", "2024-06-03"},
      {"Fishing will begin on 1 March.", "1 March", "2025-03-01"},
      {"Fishing began in the week of March 6.", "the week of March 6", "2024-W10"},
      {"Fishing began in November.", "November", "2023-11"},
      {"Fishing began on Dec. 30.", "Dec. 30", "2023-12-30"},
      {"Fishing began in early December.", "early December", "2023-12"},
      {"Fishing ends at the end of June.", "the end of June", "2024-06"},
      {"Fishing began in the middle of April.", "the middle of April", "2024-04"},
  };
  check_values(rows, G_N_ELEMENTS(rows), WEDNESDAY);
}

Test(time, reads_weekdays_as_newsrooms_mean_them)
{
  static const ValueRow rows[] = {
      {"The mayor resigned on Friday.", "Friday", "2024-05-10"},
      {"The mayor resigned Friday.", "Friday", "2024-05-10"},
      {"The mayor resigned on Wednesday.", "Wednesday", "2024-05-15"},
      {"The mayor will resign on Friday.", "Friday", "2024-05-17"},
      {"The mayor is expected to resign on Friday.", "Friday", "2024-05-17"},
      {"The mayor is to resign on Monday.", "Monday", "2024-05-20"},
      {"The mayor resigned last Friday.", "last Friday", "2024-05-10"},
      {"The mayor leaves next Friday.", "next Friday", "2024-05-17"},
      {"The mayor resigned on Friday night.", "Friday night", "2024-05-10TNI"},
      {"The mayor resigned early Friday morning.", "early Friday morning", "2024-05-10TMO"},
      {"The mayor resigned at 9 a.m. Friday.", "9 a.m. Friday", "2024-05-10T09:00"},
      {"The mayor resigned on Friday at 9 a.m.", "Friday at 9 a.m.", "2024-05-10T09:00"},
      {"The mayor resigned on Friday, May 10.", "Friday, May 10", "2024-05-10"},
      {"The deadline was extended until Monday.", "Monday", "2024-05-20"},
      {"The mayor resigned on Tuesday of last week.", "Tuesday of last week", "2024-05-07"},
      {"The draw is on Monday evening.", "Monday evening", "2024-05-20TEV"},
      {"The pool was not closed until Monday.", "Monday", "2024-05-13"},
      {"You would not have known it on Saturday.", "Saturday", "2024-05-11"},
      {"The case was adjourned until Monday.", "Monday", "2024-05-20"},
      {"The mayor resigned on Sun., a day of rest.", "Sun.", "2024-05-12"},
      {"The mayor attended a rally Tuesday to pray.", "Tuesday", "2024-05-14"},
      {"The mayor sacked a clerk Thursday.", "Thursday", "2024-05-09"},
  };
  check_values(rows, G_N_ELEMENTS(rows), WEDNESDAY);
}

Test(time, reads_what_is_seen_from_now)
{
  static const ValueRow rows[] = {
      {"Snow fell today.", "today", "2024-05-15"},
      {"Snow fell yesterday.", "yesterday", "2024-05-14"},
      {"Snow will fall tomorrow.", "tomorrow", "2024-05-16"},
      {"Snow will fall tonight.", "tonight", "2024-05-15TNI"},
      {"Snow fell yesterday afternoon.", "yesterday afternoon", "2024-05-14TAF"},
      {"Snow fell this morning.", "this morning", "2024-05-15TMO"},
      {"Snow fell last night.", "last night", "2024-05-14TNI"},
      {"Snow fell the day before yesterday.", "the day before yesterday", "2024-05-13"},
      {"Snow fell last week.", "last week", "2024-W19"},
      {"Snow fell this week.", "this week", "2024-W20"},
      {"Snow will fall next week.", "next week", "2024-W21"},
      {"Snow fell over the weekend.", "the weekend", "2024-W19-WE"},
      {"Snow fell last month.", "last month", "2024-04"},
      {"Snow fell last year.", "last year", "2023"},
      {"Snow will fall next month.", "next month", "2024-06"},
      {"Snow fell earlier this year.", "earlier this year", "2024"},
      {"Snow will fall later this month.", "later this month", "2024-05"},
      {"Snow fell late last year.", "late last year", "2023"},
      {"Snow fell last October.", "last October", "2023-10"},
      {"Snow fell last winter.", "last winter", "2023-WI"},
      {"Snow may fall this summer.", "this summer", "2024-SU"},
      {"Snow fell two days ago.", "two days ago", "2024-05-13"},
      {"Snow fell 10 days ago.", "10 days ago", "2024-05-05"},
      {"Snow fell a week ago.", "a week ago", "2024-W19"},
      {"Snow fell a fortnight ago.", "a fortnight ago", "2024-W18"},
      {"Snow fell three months ago.", "three months ago", "2024-02"},
      {"Snow fell nearly four years ago.", "nearly four years ago", "2020"},
      {"Snow fell about two years ago.", "about two years ago", "2022"},
      {"Snow fell a decade ago.", "a decade ago", "2014"},
      {"Snow fell a few years ago.", "a few years ago", "PAST_REF"},
      {"Snow will fall a fortnight from today.", "a fortnight from today", "2024-05-29"},
      {"Snow will fall two weeks from now.", "two weeks from now", "2024-W22"},
      {"Snow fell in January this year.", "January this year", "2024-01"},
      {"Snow fell in March last year.", "March last year", "2023-03"},
      {"Snow is falling now.", "now", "PRESENT_REF"},
      {"Snow fell recently.", "recently", "PAST_REF"},
      {"Snow may fall in the future.", "the future", "FUTURE_REF"},
      {"Snow may fall in the near future.", "the near future", "FUTURE_REF"},
      {"Snow fell in the last century.", "the last century", "19"},
      {"Prices rose at year-end.", "year-end", "2024"},
      {"Prices will rise in next year's first quarter.", "next year's first quarter", "2025-Q1"},
  };
  check_values(rows, G_N_ELEMENTS(rows), WEDNESDAY);
}

Test(time, reads_what_is_seen_from_the_day_spoken_of)
{
  static const ValueRow rows[] = {
      {"The ship sank on March 3. The crew was saved the same day.", "the same day", "2024-03-03"},
      {"The ship sank on March 3. The crew was saved that night.", "that night", "2024-03-03TNI"},
      {"The ship sank on March 3. The crew was saved the next day.", "the next day", "2024-03-04"},
      {"The ship sank on March 3. The crew was saved the following morning.", "the following morning",
       "2024-03-04TMO"},
      {"The ship sank on March 3. It had left port two days earlier.", "two days earlier", "2024-03-01"},
      {"The ship sank on March 3. It was found three weeks later.", "three weeks later", "2024-W12"},
      {"The ship sank on March 3. It had left port the day before.", "the day before", "2024-03-02"},
      {"The ship sank in 1912. It was found later that year.", "later that year", "1912"},
      {"The ship sank in 1912. A film was made the following year.", "the following year", "1913"},
      {"Profit rose in the first quarter, from a loss a year earlier.", "a year earlier", "2023-Q1"},
      {"Profit rose in the first quarter, from a loss in the year-ago quarter.", "the year-ago quarter",
       "2023-Q1"},
      {"Profit rose in the first quarter, from a loss in the 2023 period.", "the 2023 period", "2023-Q1"},
      {"Profit rose in the first quarter and will fall in the second quarter of 2025. It was 3 a year "
       "earlier.",
       "a year earlier", "2023-Q1"},
      {"It expects a third-quarter charge.", "third-quarter", "2024-Q3"},
      {"It took a fourth-quarter charge.", "fourth-quarter", "2023-Q4"},
  };
  check_values(rows, G_N_ELEMENTS(rows), WEDNESDAY);
}

Test(time, reads_holidays)
{
  static const ValueRow rows[] = {
      {"The storm struck on Christmas Day.", "Christmas Day", "2023-12-25"},
      {"The storm struck on Christmas Eve 2019.", "Christmas Eve 2019", "2019-12-24"},
      {"The storm struck on New Year's Eve.", "New Year's Eve", "2023-12-31"},
      {"The storm struck on New Year’s Day.", "New Year’s Day", "2024-01-01"},
      {"The storm struck on Boxing Day.", "Boxing Day", "2023-12-26"},
      {"The storm struck last Thanksgiving.", "last Thanksgiving", "2023-11-23"},
      {"The storm struck on Labor Day, 2021.", "Labor Day, 2021", "2021-09-06"},
      {"The storm struck on Memorial Day 2023.", "Memorial Day 2023", "2023-05-29"},
      {"The storm struck on Good Friday.", "Good Friday", "2024-03-29"},
      {"The storm struck on Easter Sunday 2021.", "Easter Sunday 2021", "2021-04-04"},
      {"The storm struck on St. Patrick's Day.", "St. Patrick's Day", "2024-03-17"},
      {"The storm struck on Valentine's Day.", "Valentine's Day", "2024-02-14"},
      {"The storm struck on Halloween.", "Halloween", "2023-10-31"},
      {"The storm will strike on Election Day.", "Election Day", "2024-11-05"},
      {"The storm will strike on Independence Day.", "Independence Day", "2024-07-04"},
  };
  check_values(rows, G_N_ELEMENTS(rows), WEDNESDAY);
}

Test(time, reads_lengths)
{
  static const ValueRow rows[] = {
      {"The strike lasted two weeks.", "two weeks", "P2W"},
      {"The strike lasted a fortnight.", "a fortnight", "P2W"},
      {"The strike lasted 10 hours.", "10 hours", "PT10H"},
      {"The strike lasted ten hours.", "ten hours", "PT10H"},
      {"It was a 44-day strike.", "44-day", "P44D"},
      {"It was the nine-month strike.", "nine-month", "P9M"},
      {"The strike lasted more than a quarter-century.", "more than a quarter-century", "P25Y"},
      {"The strike lasted half an hour.", "half an hour", "PT30M"},
      {"The strike lasted an hour and a half.", "an hour and a half", "PT1H30M"},
      {"The strike lasted two and a half years.", "two and a half years", "P2Y6M"},
      {"The strike lasted 2½ years.", "2½ years", "P2Y6M"},
      {"The strike lasted 2 ½ years.", "2 ½ years", "P2Y6M"},
      {"The strike lasted 2 1/2 years.", "2 1/2 years", "P2Y6M"},
      {"The strike lasted 1.5 hours.", "1.5 hours", "PT1H30M"},
      {"The strike lasted nearly three decades.", "nearly three decades", "P30Y"},
      {"The strike lasted at least 72 hours.", "at least 72 hours", "PT72H"},
      {"The strike lasted no more than sixty days.", "no more than sixty days", "P60D"},
      {"The strike lasted a few days.", "a few days", "PXD"},
      {"The strike lasted several months.", "several months", "PXM"},
      {"The strike lasted a couple of years.", "a couple of years", "P2Y"},
      {"The strike went on for weeks.", "weeks", "PXW"},
      {"The strike went on over the past few days.", "the past few days", "PXD"},
      {"The strike lasted two hours and 15 minutes.", "two hours and 15 minutes", "PT2H15M"},
      {"Output fell in the first nine months.", "the first nine months", "P9M"},
      {"It lasted one hundred and twenty days.", "one hundred and twenty days", "P120D"},
      {"They waited for twenty-four hours.", "twenty-four hours", "PT24H"},
  };
  check_values(rows, G_N_ELEMENTS(rows), WEDNESDAY);
}

Test(time, reads_repeated_times)
{
  static const ValueRow rows[] = {
      {"The board meets every Tuesday.", "every Tuesday", "XXXX-WXX-2"},
      {"The board meets every other Tuesday.", "every other Tuesday", "XXXX-WXX-2"},
      {"The board meets fortnightly.", "fortnightly", "P2W"},
      {"The board meets on Tuesdays.", "Tuesdays", "XXXX-WXX-2"},
      {"The board meets on Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI"},
      {"The board meets each July.", "each July", "XXXX-07"},
      {"The board meets every two weeks.", "every two weeks", "P2W"},
      {"The board meets every other day.", "every other day", "P2D"},
      {"The board meets daily.", "daily", "P1D"},
      {"The board meets monthly.", "monthly", "P1M"},
      {"The board meets every year.", "every year", "P1Y"},
  };
  check_values(rows, G_N_ELEMENTS(rows), WEDNESDAY);
}

Test(time, leaves_open_what_nothing_anchors)
{
  static const ValueRow rows[] = {
      {"The mayor resigned on Friday.", "Friday", "XXXX-WXX-5"},
      {"The mayor resigned on Friday night.", "Friday night", "XXXX-WXX-5TNI"},
      {"The mayor resigned on September 27.", "September 27", "XXXX-09-27"},
      {"The mayor resigned in September.", "September", "XXXX-09"},
      {"The mayor resigned at noon.", "noon", "XXXX-XX-XXT12:00"},
      {"The mayor resigned at 9 a.m. on Friday.", "9 a.m. on Friday", "XXXX-WXX-5T09:00"},
      {"The mayor resigned yesterday.", "yesterday", "XXXX-XX-XX"},
      {"The mayor resigned last week.", "last week", "XXXX-WXX"},
      {"The mayor resigned last month.", "last month", "XXXX-XX"},
      {"The mayor resigned last year.", "last year", "XXXX"},
      {"The mayor resigned last summer.", "last summer", "XXXX-SU"},
      {"Sales fell in the third quarter.", "the third quarter", "XXXX-Q3"},
      {"The mayor resigned in the early afternoon.", "the early afternoon", "XXXX-XX-XXTAF"},
      {"The mayor resigned in 1994.", "1994", "1994"},
      {"The mayor resigned in May 1994.", "May 1994", "1994-05"},
  };
  check_values(rows, G_N_ELEMENTS(rows), NULL);
}
