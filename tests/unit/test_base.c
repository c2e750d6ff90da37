#include "base/calendar.h"
#include "base/decimal.h"
#include "base/parallel.h"
#include "base/text.h"
#include "base/words.h"
#include "data/word_weights.h"
#include "data/wordnet.h"

#include <criterion/criterion.h>
#include <string.h>

static PlxDecimal number(const char *text)
{
  PlxDecimal value;
  cr_assert(plx_decimal_parse(text, strlen(text), &value), "%s", text);
  return value;
}

Test(decimal, prints_what_it_read)
{
  static const struct {
    const char *in, *out;
  } rows[] = {
      {"404", "404"},     {"1200", "1200"},
      {"0.50", "0.5"},    {"-12.25", "-12.25"},
      {"0.003", "0.003"}, {"-0", "0"},
      {"007", "7"},       {"123456789012345678901234567890.5", "123456789012345678901234567890.5"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *out = plx_decimal_to_string(number(rows[i].in));
    cr_assert_str_eq(out, rows[i].out);
  }
}

Test(decimal, calculates_exactly)
{
  static const struct {
    const char *a, *b, *sum, *product, *quotient;
    int order;
  } rows[] = {
      {"0.1", "0.2", "0.3", "0.02", "0.5", -1},
      {"1.5", "-1.5", "0", "-2.25", "-1", 1},
      {"93", "1.609344", "94.609344", "149.668992", "57.7875208780720592", 1},
      {"1000000000000", "0.000001", "1000000000000.000001", "1000000", "1000000000000000000", 1},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const PlxDecimal a = number(rows[i].a), b = number(rows[i].b);
    g_autofree char *sum = plx_decimal_to_string(plx_decimal_add(a, b));
    g_autofree char *product = plx_decimal_to_string(plx_decimal_multiply(a, b));
    g_autofree char *quotient = plx_decimal_to_string(plx_decimal_divide(a, b));
    cr_assert_str_eq(sum, rows[i].sum);
    cr_assert_str_eq(product, rows[i].product);
    cr_assert_str_eq(quotient, rows[i].quotient);
    cr_assert_eq(plx_decimal_compare(a, b), rows[i].order);
  }
}

Test(instant, round_trips)
{
  static const struct {
    const char *in, *out;
  } rows[] = {
      {"2020-10-10", "2020-10-10"},
      {"2020-10-10T14:55:00-04:00", "2020-10-10T14:55:00-04:00"},
      {"2016-11-08T12:00:10", "2016-11-08T12:00:10"},
      {"2020-02-29 23:59:59.123Z", "2020-02-29T23:59:59Z"},
      {"2021-02-29", NULL},
      {"2021-13-01", NULL},
      {"yesterday", NULL},
      {"2020-10-10T25:00", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    PlxInstant instant;
    const gboolean ok = plx_instant_parse(rows[i].in, strlen(rows[i].in), &instant);
    cr_assert_eq(ok, rows[i].out != NULL, "%s", rows[i].in);
    if (!ok)
      continue;
    g_autofree char *out = plx_instant_to_string(instant);
    cr_assert_str_eq(out, rows[i].out);
  }
}

Test(calendar, knows_weekdays)
{
  static const struct {
    gint32 year, month, day, weekday;
  } rows[] = {{1970, 1, 1, 4}, {2020, 10, 10, 6}, {1969, 12, 31, 3}, {2000, 2, 29, 2}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const gint64 days = plx_calendar_days(rows[i].year, rows[i].month, rows[i].day);
    gint32 year, month, day;
    plx_calendar_date(days, &year, &month, &day);
    cr_assert(year == rows[i].year && month == rows[i].month && day == rows[i].day);
    cr_assert_eq(plx_calendar_weekday(days), rows[i].weekday);
  }
}

Test(calendar, knows_the_minute_of_the_day)
{
  static const struct {
    gint32 minutes, of_day;
  } rows[] = {{0, 0}, {1439, 1439}, {1440, 0}, {-1, 1439}, {-1440, 0}, {3000, 120}, {-3000, 1320}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_assert_eq(plx_minute_of_day(rows[i].minutes), rows[i].of_day, "%d", rows[i].minutes);
}

Test(calendar, tells_a_clock_from_utc)
{
  static const struct {
    gint32 local, utc, ahead; /* minutes */
  } rows[] = {
      {720, 480, 240},   /* noon is 0800 GMT */
      {696, 1176, -480}, /* 11:36 a.m. is 1936 GMT */
      {1272, 12, -180},  /* 9:12 p.m. is 0012 GMT */
      {780, 0, 780},     /* 1 p.m. of midnight, in New Zealand's summer */
      {60, 720, 780},    /* 1 a.m. of noon */
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_expect_eq(plx_minutes_ahead(rows[i].local, rows[i].utc), rows[i].ahead, "row %zu", i);
}

Test(text, replaces_what_is_broken)
{
  static const struct {
    const char *in;
    gsize length;
    const char *out;
    gsize replaced;
  } rows[] = {
      {"plain", 5, "plain", 0},
      {"a\0b", 3,
       "a\xEF\xBF\xBD"
       "b",
       1},
      {"\xE9t\xE9", 3, "\xEF\xBF\xBDt\xEF\xBF\xBD", 2},
      {"x\xE2\x80", 3, "x\xEF\xBF\xBD", 1},
      {"\xC0\xAF", 2, "\xEF\xBF\xBD\xEF\xBF\xBD", 2},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    gsize replaced;
    GString *out = plx_text_clean(rows[i].in, rows[i].length, &replaced);
    cr_assert_str_eq(out->str, rows[i].out);
    cr_assert_eq(replaced, rows[i].replaced);
    g_string_free(out, TRUE);
  }
}

Test(words, are_found_where_they_stand)
{
  const PlxWords *lists[] = {&plx_weighed_words, &plx_wordnet_nouns.words, &plx_wordnet_verbs.words};
  for (gsize i = 0; i < G_N_ELEMENTS(lists); i++) {
    const char *word = lists[i]->words;
    for (guint32 number = 0; number < lists[i]->n_words; number++, word += strlen(word) + 1)
      cr_assert_eq(plx_words_find(lists[i], word, strlen(word)), (gint32)number, "%s", word);
  }
}

Test(words, are_found_whole)
{
  static const char *const unlisted[] = {"", "zqxj", "agreemen", "agreementt", "Agreement"};
  cr_expect_geq(plx_words_find(&plx_wordnet_nouns.words, "agreements", strlen("agreement")), 0);
  for (gsize i = 0; i < G_N_ELEMENTS(unlisted); i++)
    cr_expect_eq(plx_words_find(&plx_wordnet_nouns.words, unlisted[i], strlen(unlisted[i])), -1, "%s",
                 unlisted[i]);
}

static void count_part(guint i, gpointer data)
{
  g_atomic_int_inc((gint *)data + i);
}

Test(parallel, does_each_part_once)
{
  static const struct {
    guint jobs, n;
  } rows[] = {{0, 3}, {1, 0}, {1, 5}, {2, 1}, {2, 1000}, {8, 3}, {8, 1000}};
  for (gsize row = 0; row < G_N_ELEMENTS(rows); row++) {
    gint done[1001] = {0};
    plx_parallel(rows[row].jobs, rows[row].n, count_part, done);
    for (guint i = 0; i <= rows[row].n; i++)
      cr_assert_eq(done[i], i < rows[row].n, "%u jobs, part %u of %u", rows[row].jobs, i, rows[row].n);
  }
}
