#include "annotate/number.h"

#include <criterion/criterion.h>
#include <string.h>

/* An article of one sentence, its tokens parted by spaces. */
static PlxArticle *article_of(const char *text)
{
  PlxArticle *article = plx_article_new("test", g_strdup(text), strlen(text));
  for (guint32 at = 0, end; text[at] != '\0'; at = end) {
    at += (guint32)strspn(text + at, " ");
    end = at + (guint32)strcspn(text + at, " ");
    const PlxToken token = {.span = plx_span(at, end), .upos = PLX_UPOS_X};
    if (end > at)
      g_array_append_val(article->tokens, token);
  }
  return article;
}

Test(number, reads_what_begins_the_text)
{
  static const struct {
    const char *text, *value, *rest;
    gboolean ordinal;
  } rows[] = {
      {"404 men", "404", " men", FALSE},
      {"1,200 homes", "1200", " homes", FALSE},
      {"1.200,5 Liter", "1200.5", " Liter", FALSE},
      {"12,34,567.89 rupees", "1234567.89", " rupees", FALSE},
      {"3 200 litres", "3200", " litres", FALSE},
      {"3\xC2\xA0"
       "200\xE2\x80\xAF"
       "000 litres",
       "3200000", " litres", FALSE},
      {"4.800 units", "4.8", " units", FALSE},
      {"5,50 each", "5.5", " each", FALSE},
      {".75 inches", "0.75", " inches", FALSE},
      {"1.3e6 cells", "1300000", " cells", FALSE},
      {"2\xC2\xBD hours", "2.5", " hours", FALSE},
      {"\xC2\xBE cup", "0.75", " cup", FALSE},
      {"1/4 mile", "0.25", " mile", FALSE},
      {"1.2 million users", "1200000", " users", FALSE},
      {"3 hundred and 21 more", "321", " more", FALSE},
      {"6 crore and two hundred tonnes", "60000200", " tonnes", FALSE},
      {"seven sheep", "7", " sheep", FALSE},
      {"twenty-one boats", "21", " boats", FALSE},
      {"two hundred and five cars", "205", " cars", FALSE},
      {"two hundred and five thousand cars", "205000", " cars", FALSE},
      {"one hundred and two hundred", "100", " and two hundred", FALSE},
      {"two thousand and three thousand", "2000", " and three thousand", FALSE},
      {"twenty five and thirty six", "25", " and thirty six", FALSE},
      {"a hundred soldiers", "100", " soldiers", FALSE},
      {"a dozen eggs", "12", " eggs", FALSE},
      {"two dozen eggs", "24", " eggs", FALSE},
      {"half a million people", "500000", " people", FALSE},
      {"half a dozen people", "6", " people", FALSE},
      {"half of them", "0.5", " of them", FALSE},
      {"three-quarters of them", "0.75", " of them", FALSE},
      {"two thirds", "0.666666666666666667", "", FALSE},
      {"a third of voters", "0.333333333333333333", " of voters", FALSE},
      {"one fifth of voters", "0.2", " of voters", FALSE},
      {"a quarter of a million homes", "250000", " homes", FALSE},
      {"two and a half years", "2.5", " years", FALSE},
      {"two and a half million jobs", "2500000", " jobs", FALSE},
      {"three million and a half jobs", "3500000", " jobs", FALSE},
      {"one and three quarters", "1.75", "", FALSE},
      {"two hundred point zero three", "200.03", "", FALSE},
      {"one in five adults", "0.2", " adults", FALSE},
      {"9 out of 10 adults", "0.9", " adults", FALSE},
      {"12 in six boxes", "12", " in six boxes", FALSE},
      {"twenty-first birthday", "21", " birthday", TRUE},
      {"one hundred and fifth birthday", "105", " birthday", TRUE},
      {"31st birthday", "31", " birthday", TRUE},
      {"third man", "3", " man", TRUE},
      {"twentyfifth birthday", "25", " birthday", TRUE},
      {"fiftyone boats", "51", " boats", FALSE},
      {"2^10 bits", "1024", " bits", FALSE},
      {"4^-1 parts", "0.25", " parts", FALSE},
      {"nine thirty-fifths", "0.257142857142857143", "", FALSE},
      {"12 lacs", "1200000", "", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = article_of(rows[i].text);
    PlxNumber number;
    cr_assert(plx_number_parse(article, 0, article->tokens->len, &number), "%s", rows[i].text);
    g_autofree char *value = plx_decimal_to_string(number.value);
    cr_expect_str_eq(value, rows[i].value, "%s: %s", rows[i].text, value);
    cr_expect_str_eq(rows[i].text + number.span.end, rows[i].rest, "%s", rows[i].text);
    cr_expect_eq(number.ordinal, rows[i].ordinal, "%s", rows[i].text);
  }
}

Test(number, leaves_what_is_none)
{
  static const char *const rows[] = {"a house", "an hour",     "hundreds of men", "10pm", "a third man",
                                     "the one", "192.168.1.2", "10/10/2020",      "-",    "secondly",
                                     "x1"};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = article_of(rows[i]);
    PlxNumber number;
    cr_expect_not(plx_number_parse(article, 0, article->tokens->len, &number), "%s", rows[i]);
  }
}
