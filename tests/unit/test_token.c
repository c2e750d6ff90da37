#include "annotate/annotate.h"
#include "annotate/token_table.h"

#include <criterion/criterion.h>
#include <string.h>

static PlxArticle *tokenized(const char *text, gsize length)
{
  PlxArticle *article = plx_article_new("test", g_strndup(text, length), length);
  const PlxParagraph paragraph = {.span = plx_span(0, length), .block = PLX_BLOCK_BODY};
  g_array_append_val(article->paragraphs, paragraph);
  plx_annotate_sentences(article);
  plx_annotate_tokens(article);
  return article;
}

Test(token, tables_are_sorted)
{
  cr_assert(plx_token_tables_are_sorted());
}

/* Rows hold the text, with a bar where a token ends and no space is, and a tilde where a clitic begins. */
static void check(const char *const *rows, gsize n_rows)
{
  for (gsize i = 0; i < n_rows; i++) {
    g_autoptr(GString) text = g_string_new(NULL);
    for (const char *c = rows[i]; *c != '\0'; c++)
      if (*c != '|' && *c != '~')
        g_string_append_c(text, *c);
    g_autoptr(PlxArticle) article = tokenized(text->str, text->len);
    g_autoptr(GString) got = g_string_new(NULL);
    guint32 end = 0;
    for (guint32 k = 0; k < article->tokens->len; k++) {
      const PlxToken *token = plx_article_token(article, k);
      if (k > 0)
        g_string_append(got, token->clitic ? "~" : token->span.start > end ? " " : "|");
      end = token->span.end;
      g_string_append_len(got, text->str + token->span.start, plx_span_length(token->span));
    }
    cr_expect_str_eq(got->str, rows[i], "expected %s\n     got %s", rows[i], got->str);
  }
}

Test(token, splits_clitics)
{
  static const char *const rows[] = {
      "She does~n't|, he ca~n't|, they wo~n’t|.",
      "It~'s Ruth~’s boat|, and they~'ve sold it|.",
      "You could~n't~'ve known|.",
      "We can~not say|; he is gon~na ask|.",
      "The miners~' union and the crew~'s boss|.",
      "'|We lost|,|' he said|.",
      "The owners said '|all the plans|' failed|.",
      "O'Brien and d'Arcy met at five o'clock|.",
      "The ’70s and the '90s|.",
      "Moor Inc.~'s port and the U.S.~’s trade|.",
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(token, holds_figures_together)
{
  static const char *const rows[] = {
      "$|1,200.50 or £|3|m|.",
      "US$|4.5|bn and Rs|500",
      "5|% of 3.5 is .175",
      "at 7.30|pm|, 10:15|am and 5|p.m. sharp",
      "10|km|, 35|mm|, 5G and 1990s",
      "the 2nd and 23rd of 11/12/2009 and 9/11",
      "1|/|2 of 2008|/|09",
      "won 3|-|2 in 2019|–|20 and 15|-|20 days",
      "call 020-555-0199 or 555-0199",
      "+44 and #|1",
      "-5|C or −3.5|%",
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(token, splits_hyphens_but_prefixes)
{
  static const char *const rows[] = {
      "a 12|-|year|-|old~'s well|-|known boat",
      "the co-owner of a non-stop e-mail",
      "U.S.|-|led talks",
      "and|/|or",
      "he said|—|and left",
      "one -- two",
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(token, keeps_the_stops_of_abbreviations)
{
  static const char *const rows[] = {
      "Gen. Ortiz of the U.S. Army|.",
      "It ended at 5 p.m|.",
      "He lives in the U.S|.",
      "Vale Inc.|, Moor Ltd. and J. Reed",
      "i.e. a Ph.D. in Sept. 2001",
      "\"|I quit|.|\"",
      "Stop|!?",
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(token, knows_addresses_and_marks)
{
  static const char *const rows[] = {
      "see https://news.example.org/a?b=1|, please",
      "write to desk@news.example.org|.",
      "(|www.example.org|)",
      "@ruth_vale on #harbourvote",
      "wait ...|, what ?!",
      "AT&T|, rates.xls and example.com",
      "“|Yes|,|” she said|.",
      "a * b ** c",
      "ok :)",
      "👩🏽‍🚒|🇫🇴|🇩🇰 won",
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(token, cuts_long_sentences)
{
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < 100000; i++)
    g_string_append(text, "a, ");
  g_autoptr(PlxArticle) article = tokenized(text->str, text->len);
  guint32 first = 0;
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSentence *sentence = plx_article_sentence(article, i);
    cr_assert_eq(sentence->first_token, first);
    cr_assert(sentence->n_tokens > 0 && sentence->n_tokens <= 1000);
    cr_assert_eq(sentence->cut, i + 1 < article->sentences->len);
    cr_assert_eq(sentence->span.start, plx_article_token(article, first)->span.start);
    first += sentence->n_tokens;
  }
  cr_assert_eq(first, 200000);
  cr_assert_eq(article->tokens->len, first);
}

/* Every character that is no white space is in one token, whatever the text is. */
Test(token, survives_what_is_no_prose)
{
  static const char *const units[] = {"a",
                                      "a-",
                                      ".",
                                      "'",
                                      "’s",
                                      "1",
                                      "1,",
                                      "1-",
                                      "a.",
                                      "a@",
                                      "@_",
                                      "n't",
                                      "$1",
                                      "é",
                                      "e\xCC\x81",
                                      "+1",
                                      "://a",
                                      "(a",
                                      "\xF0\x9F\x99\x82",
                                      "\xD8\xB4",
                                      "www.",
                                      "'s'",
                                      "1/",
                                      "_",
                                      "a&",
                                      "..a"};
  for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
    g_autoptr(GString) text = g_string_new(NULL);
    while (text->len < 100000)
      g_string_append(text, units[i]);
    g_autoptr(PlxArticle) article = tokenized(text->str, text->len);
    guint32 end = 0;
    for (guint32 k = 0; k < article->tokens->len; k++) {
      const PlxToken *token = plx_article_token(article, k);
      cr_assert_eq(token->span.start, end, "unit %s", units[i]);
      cr_assert_gt(token->span.end, end);
      cr_assert(g_utf8_validate(text->str + end, plx_span_length(token->span), NULL));
      end = token->span.end;
    }
    cr_assert_eq(end, text->len);
  }
}
