#include "annotate/annotate.h"
#include "annotate/token_table.h"

#include <criterion/criterion.h>
#include <string.h>

/* An article of one paragraph. */
static PlxArticle *article_of(const char *text, gsize length)
{
  PlxArticle *article = plx_article_new("test", g_strndup(text, length), length);
  const PlxParagraph paragraph = {.span = plx_span(0, length), .block = PLX_BLOCK_BODY};
  g_array_append_val(article->paragraphs, paragraph);
  return article;
}

/* The text of an article's sentences with a bar between them. */
static char *sentences_of(const char *text)
{
  g_autoptr(PlxArticle) article = article_of(text, strlen(text));
  GString *out = g_string_new(NULL);
  plx_annotate_sentences(article);
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSpan span = plx_article_sentence(article, i)->span;
    g_string_append_printf(out, "%s%.*s", i > 0 ? "|" : "", (int)plx_span_length(span), text + span.start);
  }
  return g_string_free(out, FALSE);
}

/* Rows hold the text with a bar where a sentence ends: bars stand for the space there. */
static void check(const char *const *rows, gsize n_rows)
{
  for (gsize i = 0; i < n_rows; i++) {
    g_autofree char *text = g_strdelimit(g_strdup(rows[i]), "|", ' ');
    g_autofree char *got = sentences_of(text);
    cr_expect_str_eq(got, rows[i], "expected %s\n     got %s", rows[i], got);
  }
}

Test(sentence, ends_with_stops)
{
  static const char *const rows[] = {
      "The ferry sank.|Nobody was hurt.",
      "Who paid?|Nobody knows!|The court will ask.",
      "It cost £3.50 a litre.|Last year it was 2.10.|That is a rise.",
      "The gate closed at 7.30pm.|Fans were locked out.",
      "“We lost.”|She turned away.",
      "\"We lost.|It was bad luck,\" he said.",
      "“Is it over?” the captain asked.",
      "“Is it over?” Captain Ruth Vale asked.",
      "“Is it over?”|The captain did not answer.",
      "The dam (it was old.) was closed.",
      "He left (by car.)|She stayed.",
      "They waited ... and nothing came.",
      "They waited...|Nothing came.",
      "He runs Yahoo! in Dublin.",
      "the road was shut.|nobody said why.",
      "The dam broke. [3] [12]|Water came.",
      "It worked! :)|Thanks.",
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(sentence, knows_abbreviations)
{
  static const char *const rows[] = {
      "Gen. Ortiz met Mr. Hale and Dr. Wu on Sept. 4 in St. Ives.",
      "The U.S. Navy left.|It had been in the U.S.|The crew cheered.",
      "Smith Inc. Chairman Lee Ray quit.",
      "She works at Smith Inc.|He does not.",
      "J. K. Moor and Anna B. Reed won.",
      "The train left at 9 a.m. Monday.|It was full by 10 p.m. GMT.",
      "It closed at 6 p.m.|Riders were told to walk.",
      "It closed at 6 p.m. Moscow time on Monday.",
      "It closed at 6 p.m. New Delhi time.|Riders walked.",
      "It was open from 6 p.m. - 9 p.m. on Monday.",
      "It closed at 6 p.m.|Time ran out for its riders.",
      "At 6 p.m. Mr. Hale left.",
      "See No. 5 and p. 12.|No.|Nobody did.",
      "They sell tea, coffee, etc.|Prices vary.",
      "The U.K. and the E.U. agreed on fish, e.g. Atlantic cod.",
      "Ann Moor (b. 1931) is there.",
      "The sun.|Moons.",
      "She told the Sun.|Mr Hale did not.",
      "The match on Sun. May 3 is off.",
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(sentence, splits_items_and_heads)
{
  static const char *const rows[] = {
      "1. Boil the water|2. Add the rice|3. Wait",
      "1) Boil the water.|2) Add the rice.",
      "a. Doors|b. Windows",
      "• Doors|• Windows",
      "ACCRA (Newsdesk) -|The lorry overturned at dawn.",
      "(Newsdesk) -|The lorry overturned at dawn.",
      "Tuesday, March 3, 2015, 2:28 PM -|The vote was delayed again.",
      "Lagos, Nigeria —|Rain stopped the count.",
      "Harbour vote delayed|Tuesday, March 3, 2015",
      "Tuesday, March 3, 2015|The vote was delayed again.",
      "The vote was held on Tuesday, March 3, 2015",
      "The new pier|Photo: Ann Moor",
      "Ruth Vale - the mayor - resigned.",
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(sentence, keeps_wrapped_lines_and_splits_items)
{
  static const struct {
    const char *in, *out;
  } rows[] = {
      {"The harbour was closed\nby a storm.", "The harbour was closed\nby a storm."},
      {"tea\ncoffee\nmilk and honey", "tea|coffee|milk and honey"},
      {"Missing:\n- a boat\n- two oars.", "Missing:|- a boat|- two oars."},
      {"  The dam broke.Water came. ", "The dam broke.|Water came."},
      {"The site is news.example.org. Read it.", "The site is news.example.org.|Read it."},
      {"It was Tom’s. . . . The end.", "It was Tom’s.|. . . The end."},
      {"", ""},
      {" \n ", ""},
      {". . . . !!! ?", ". . . . !!! ?"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *got = sentences_of(rows[i].in);
    cr_expect_str_eq(got, rows[i].out, "expected %s\n     got %s", rows[i].out, got);
  }
}

Test(sentence, follows_the_paragraph)
{
  static const char text[] = "By Ann Moor\nThe dam broke. Water came.";
  PlxArticle *article = plx_article_new("test", g_strdup(text), strlen(text));
  const PlxParagraph paragraphs[] = {{plx_span(0, 11), PLX_BLOCK_BYLINE},
                                     {plx_span(12, strlen(text)), PLX_BLOCK_BODY}};
  g_array_append_vals(article->paragraphs, paragraphs, 2);
  plx_annotate_sentences(article);
  cr_assert_eq(article->sentences->len, 3);
  cr_assert(plx_article_sentence(article, 0)->furniture);
  cr_assert_not(plx_article_sentence(article, 1)->furniture);
  cr_assert_eq(plx_article_sentence(article, 2)->paragraph, 1);
  plx_article_free(article);
}

/* Spans are in order, apart, inside the paragraph, and end between code points, whatever the text is. */
Test(sentence, survives_what_is_no_prose)
{
  static const char *const units[] = {
      "a",   ".",        ". ", "é",  "\xE2\x80\xA6", "\xE2\x80\x9D.",     "1. ",
      "I. ", "\n",       "• ", "?!", " \"",          "\xD8\xB4\xD8\x9F ", "e\xCC\x81\xCC\x81",
      "(.",  "[1] .[2]", ": "};
  for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
    g_autoptr(GString) text = g_string_new(NULL);
    while (text->len < 200000)
      g_string_append(text, units[i]);
    g_autoptr(PlxArticle) article = article_of(text->str, text->len);
    plx_annotate_sentences(article);
    guint32 end = 0;
    for (guint32 k = 0; k < article->sentences->len; k++) {
      const PlxSentence *sentence = plx_article_sentence(article, k);
      cr_assert(sentence->span.start >= end && sentence->span.end > sentence->span.start);
      cr_assert_leq(plx_span_length(sentence->span), 16384);
      cr_assert(g_utf8_validate(text->str + sentence->span.start, plx_span_length(sentence->span), NULL));
      end = sentence->span.end;
    }
    cr_assert_leq(end, text->len);
  }
}
