/* Text without tags: which passages are the article, what stands at its head. */
#include "base/error.h"
#include "read/phrases.h"
#include "read/read.h"
#include "read/visible_date.h"

#include <criterion/criterion.h>
#include <string.h>

static PlxArticle *read_text(const char *text, gboolean plain)
{
  g_autoptr(GError) error = NULL;
  const PlxSourceInfo info = {.id = "a", .plain = plain};
  g_autoptr(GPtrArray) articles = plx_read_bytes(text, strlen(text), &info, NULL, &error);
  cr_assert_not_null(articles, "%s", error != NULL ? error->message : "");
  cr_assert_eq(articles->len, 1);
  return g_ptr_array_steal_index(articles, 0);
}

/* One letter a paragraph: body, title, heading, summary, caption, pull quote, list item, byline, date,
 * credit, furniture. */
static char *letters(const PlxArticle *article)
{
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < article->paragraphs->len; i++)
    g_string_append_c(out, "bthscqlBDC."[plx_article_paragraph(article, i)->block]);
  return g_string_free(out, FALSE);
}

#define LEAD                                                                                                 \
  "The old mill by the river burned to the ground on Friday night, and nobody was hurt in the fire.\n"
#define MORE "It took sixty firefighters and most of the night to put the flames out, the brigade said.\n"
#define REST "The mill had stood empty since 2011, and the town wanted to turn it into flats for families.\n"

static const struct {
  const char *text, *letters;
} pages[] = {
    {LEAD MORE REST, "bbb"},
    {"Old mill burns to the ground\n\n" LEAD "\n" MORE "\n" REST, "tbbb"},
    {"Skip to content\nNews | Sport | Letters\nOld mill burns to the ground\nBy Ann Tarrow\nPosted May 3, "
     "2024 at 6 p.m.\n" LEAD MORE REST
     "Leave a Reply\nYour email address will not be published. Required fields are marked *\n" LEAD,
     "..tBDbbb..."},
    {LEAD MORE "Read more\nFive mills that are worth a visit\n" REST LEAD, "bb..bb"},
    {LEAD MORE REST "Most Popular\n1. Ten ways to skin an onion\n2. The mayor's new hat\n", "bbb..."},
    {LEAD "The mill in better days (Reuters)\n" MORE REST
          "Copyright 2024 Tarrow Media. All rights reserved.\n",
     "bcbbC"},
    {"Old mill burns to the ground\nAnn Tarrow\n3 min read\n" LEAD MORE REST
     "Additional reporting by agencies\n",
     "tB.bbbC"},
    {LEAD MORE "A long winter\n" REST, "bbhb"},
    {LEAD MORE "Tarrow shares fell 3 percent.\n", "bbb"},
    {LEAD MORE "Tarrow Media News Letter.\n", "bb."},
    {LEAD MORE REST "Sign up for our newsletter and get the latest news in your inbox.\n", "bbb."},
    {LEAD "Residents can register for a new home at the town hall from Monday on, she said.\n" MORE, "bbb"},
    {"Share prices fell on Monday after the bank cut its forecast for the third time this year.\n" LEAD,
     "bb"},
    {"Nobody knows.", "b"},
};

Test(read_text, tells_article_from_furniture)
{
  for (gsize i = 0; i < G_N_ELEMENTS(pages); i++) {
    g_autoptr(PlxArticle) article = read_text(pages[i].text, FALSE);
    g_autofree char *got = letters(article);
    cr_expect_str_eq(got, pages[i].letters, "row %zu: %s, not %s", i, got, pages[i].letters);
    cr_expect_str_eq(article->text, pages[i].text, "row %zu: the text was changed", i);
  }
}

Test(read_text, plain_text_is_all_body)
{
  g_autoptr(PlxArticle) article = read_text("Read more\n" LEAD "Leave a Reply\n", TRUE);
  g_autofree char *got = letters(article);
  cr_expect_str_eq(got, "bbb");
}

static const struct {
  const char *text;
  guint paragraphs;
} wrapped[] = {
    {"The council voted on Tuesday to close the swimming pool in the old town,\n"
     "which has lost money for eleven years, and to build a new one beside the\n"
     "station. The vote was close: nine were in favour, and eight against it.\n"
     "\n"
     "The pool will be open until the end of August, and its staff of thirty\n"
     "will move to the new one when that is ready.\n",
     2},
    {"  The council voted on Tuesday to close the swimming pool in the old town,\n"
     "which has lost money for eleven years, and to build a new one near the\n"
     "station.\n"
     "  The pool will be open until the end of August, and its staff of thirty\n"
     "will move to the new one when that is ready.\n",
     2},
    {"The council voted on Tuesday to close the pool.\nThe vote was close.\nIt was raining.\n", 3},
    {"Ten ways to save on your heating bill this winter, and one to avoid\n"
     "Mayor opens bridge that nobody asked for, and nobody wants to pay for\n"
     "Why the geese came back, and what the council wants to do about them\n",
     3},
    {"one\r\ntwo\rthree\n\n\n", 3},
};

Test(read_text, joins_wrapped_lines)
{
  for (gsize i = 0; i < G_N_ELEMENTS(wrapped); i++) {
    g_autoptr(PlxArticle) article = read_text(wrapped[i].text, TRUE);
    cr_expect_eq(article->paragraphs->len, wrapped[i].paragraphs, "row %zu: %u paragraphs", i,
                 article->paragraphs->len);
  }
}

static const struct {
  const char *text, *dateline, *wire;
} datelines[] = {
    {"GRUNDY, Va. (AP) — " LEAD, "GRUNDY, Va.", "AP"},
    {"OSLO, Norway, June 3 (CP) - " LEAD, "OSLO, Norway", "CP"},
    {"NEW YORK — " LEAD, "NEW YORK", NULL},
    {"Moscow: " LEAD, "Moscow", NULL},
    {"BREAKING — " LEAD, NULL, NULL},
    {"The mayor — a former baker — said the mill had burned and that she was sorry for it.\n", NULL, NULL},
    {"Background: " LEAD, NULL, NULL},
};

Test(read_text, finds_datelines)
{
  for (gsize i = 0; i < G_N_ELEMENTS(datelines); i++) {
    g_autoptr(PlxArticle) article = read_text(datelines[i].text, FALSE);
    cr_expect_eq(g_strcmp0(article->dateline, datelines[i].dateline), 0, "row %zu: %s", i, article->dateline);
    cr_expect_eq(g_strcmp0(article->wire, datelines[i].wire), 0, "row %zu: %s", i, article->wire);
  }
}

static const struct {
  const char *text, *iso;
} dates[] = {
    {"Posted Feb. 11, 2025 6:30 a.m.", "2025-02-11T06:30:00"},
    {"Updated 14:05 GMT, 3 April 2024", "2024-04-03T14:05:00Z"},
    {"3rd of April, 2024", "2024-04-03"},
    {"2024-04-03 08:15:30 +0200", "2024-04-03T08:15:00+02:00"},
    {"July 4, 2024 | 9:15 pm EDT", "2024-07-04T21:15:00-04:00"},
    {"July 4, 2024 at 9:15 pm Eastern time", "2024-07-04T21:15:00-04:00"},
    {"25/12/2023", "2023-12-25"},
    {"12/25/2023", "2023-12-25"},
    {"03.04.2024", "2024-04-03"},
    {"February 30, 2024", NULL},
    {"Room 4, 2024 seats", NULL},
    {"May 2024", NULL},
};

Test(read_text, finds_visible_dates)
{
  for (gsize i = 0; i < G_N_ELEMENTS(dates); i++) {
    PlxInstant instant;
    g_autofree char *got = plx_visible_date(dates[i].text, strlen(dates[i].text), FALSE, &instant, NULL)
                               ? plx_instant_to_string(instant)
                               : NULL;
    cr_expect_eq(g_strcmp0(got, dates[i].iso), 0, "%s: %s", dates[i].text, got);
  }
}

Test(read_text, phrases_are_sorted)
{
  cr_expect(plx_phrases_are_sorted());
}

static const struct {
  const char *bytes;
  gsize length;
  const char *message;
} bad[] = {
    {"", 0, "empty"},
    {" \n\t ", 4, "empty"},
    {"%PDF-1.7 ...", 12, "PDF"},
    {"\x7F"
     "ELF\0\0\0",
     7, "program"},
    {"\1\2\3\4\5\6\7\1\2\3\4\5", 12, "no text"},
};

Test(read_text, names_what_is_no_text)
{
  const PlxSourceInfo info = {.id = "a"};
  for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
    g_autoptr(GError) error = NULL;
    cr_expect_null(plx_read_bytes(bad[i].bytes, bad[i].length, &info, NULL, &error));
    cr_assert(g_error_matches(error, PLX_ERROR, PLX_ERROR_READ), "row %zu", i);
    cr_expect_not_null(strstr(error->message, bad[i].message), "row %zu: %s", i, error->message);
  }
}

/* The number that a paragraph bears is no word of it, unless it is alone with that. */
Test(read_text, takes_running_numbers_off_paragraphs)
{
  static const struct {
    const char *text, *first, *last;
  } rows[] = {
      {"1 " LEAD "\n2 " MORE "\n3 " REST, "The old mill", "The mill had"},
      {"1. " LEAD "\n2. " MORE "\n3. " REST, "The old mill", "The mill had"},
      {"(1) " LEAD "\n(2) " MORE "\n(3) " REST, "The old mill", "The mill had"},
      {"1 " LEAD "\n" MORE "\n3 " REST, "1 The old mill", "3 The mill had"},
      {"12 " LEAD "\n13 " MORE "\n14 " REST, "12 The old mill", "14 The mill had"},
      {LEAD "\n" MORE "\n1 " REST, "The old mill", "1 The mill had"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = read_text(rows[i].text, FALSE);
    cr_assert_eq(article->paragraphs->len, 3, "%s", rows[i].text);
    const PlxSpan first = plx_article_paragraph(article, 0)->span,
                  last = plx_article_paragraph(article, 2)->span;
    cr_expect(g_str_has_prefix(article->text + first.start, rows[i].first), "%s", rows[i].text);
    cr_expect(g_str_has_prefix(article->text + last.start, rows[i].last), "%s", rows[i].text);
  }
}

/* The texts of the paragraphs, with `|` between them; the caller's. */
static char *paragraphs(const PlxArticle *article)
{
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < article->paragraphs->len; i++) {
    const PlxSpan span = plx_article_paragraph(article, i)->span;
    g_string_append_printf(out, "%s%.*s", i > 0 ? "|" : "", (int)plx_span_length(span),
                           article->text + span.start);
  }
  return g_string_free(out, FALSE);
}

#define HIDE(n) " Hide Caption " #n " of 3"
#define MILL "Photos: The mill burns "

/* Each caption of a gallery is a paragraph; the gallery's title, which all repeat, is no word of it, and no
 * more is a label. */
Test(read_text, takes_labels_off_captions)
{
  static const struct {
    const char *text, *paragraphs;
  } rows[] = {
      {MILL MILL "A man looks on." HIDE(1) " " MILL "A hose lies in the mud." HIDE(2) " " MILL
                                                                                      "Ash falls." HIDE(3),
       "A man looks on.|A hose lies in the mud.|Ash falls."},
      {MILL "A man looks on." HIDE(1) "\n" MILL "A man runs." HIDE(2) "\n" MILL "Ash falls." HIDE(3) "\n",
       "A man looks on.|A man runs.|Ash falls."},
      {MILL "A man looks on." HIDE(1) "\nPhotos: Old mills No wheel turns." HIDE(1) "\n",
       "Photos: The mill burns A man looks on.|Photos: Old mills No wheel turns."},
      {MILL "Ash falls." HIDE(1), "Photos: The mill burns Ash falls."},
      {MILL HIDE(1) " " MILL "Ash falls." HIDE(2), "Ash falls."},
      {"Hide Caption of 3", "Hide Caption of 3"},
      {"Image copyright AP Image caption Ash falls.", "Ash falls."},
      {"Media playback is unsupported on your device Media caption Ash falls.", "Ash falls."},
      {"Image copyright AP", "Image copyright AP"},
      {"The image caption is false.", "The image caption is false."},
      {"Hide Caption 3 of", "Hide Caption 3 of"},
      {"Hide Caption ", "Hide Caption"},
      {MILL "A man looks on.\n" MILL "Ash falls.\n",
       "Photos: The mill burns A man looks on.|Photos: The mill burns Ash falls."},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = read_text(rows[i].text, FALSE);
    g_autofree char *got = paragraphs(article);
    cr_expect_str_eq(got, rows[i].paragraphs, "row %zu: %s", i, got);
  }
}
