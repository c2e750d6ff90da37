/* Which stretches are quotations, and whose. Each row: the text, its quotations joined by " | " (scare quotes
 * in brackets), and the speakers. */
#include "annotate/annotate.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>

static const struct {
  const char *text, *quotes, *speakers;
} rows[] = {
    {"“We left at dawn,” Ms Ito said.", "We left at dawn,", "Ms Ito"},
    {"\"We left at dawn,\" Ms Ito said.", "We left at dawn,", "Ms Ito"},
    {"''We left at dawn,'' Ms Ito said.", "We left at dawn,", "Ms Ito"},
    {"‘We left at dawn,’ Ms Ito said.", "We left at dawn,", "Ms Ito"},
    {"'We don't know,' Ms Ito said.", "We don't know,", "Ms Ito"},
    {"„We left at dawn,“ Ms Ito said.", "We left at dawn,", "Ms Ito"},
    {"“He said ‘no’ twice,” Ms Ito said.", "He said ‘no’ twice,", "Ms Ito"},
    {"“We left,” Ms Ito said. “It was dawn.”", "We left, | It was dawn.", "Ms Ito | Ms Ito"},
    {"The so-called “deal” failed.", "[deal]", "-"},
    {"The players' bus and the '90s songs were late.", "", ""},
    {"It's the farmers' turn, isn't it?", "", ""},
    /* goes on in the next paragraph, which opens its marks anew */
    {"“We left,” Ms Ito said. “It was dawn.\n\n“Nobody saw us.”", "We left, | It was dawn. | Nobody saw us.",
     "Ms Ito | Ms Ito | Ms Ito"},
    /* … or goes on without, to where it is closed: by who spoke before, by who speaks at its end, or by
       nobody */
    {"“We left,” Ms Ito said.\n\n“It was dawn.\n\nNobody saw us.”",
     "We left, | It was dawn. | Nobody saw us.", "Ms Ito | Ms Ito | Ms Ito"},
    {"“We left,” Ms Ito said.\n\n\"It was a cold night.\n\nI slept,\" Mr Abe said.",
     "We left, | It was a cold night. | I slept,", "Ms Ito | Mr Abe | Mr Abe"},
    {"“We left the port.\n\nIt was dawn and Ms Ito slept.\n\n“We left,” she said.",
     "We left the port. | We left,", "- | she"},
    {"\"We left the port.\n\nMs Ito slept in \"the hut\" at night.", "We left the port. | [the hut]",
     "- | -"},
    /* … or in its own paragraph altogether, but a heading in quotation marks is nobody's */
    {"“We left,” Ms Ito said.\n\n“Nobody saw us go that night.”", "We left, | Nobody saw us go that night.",
     "Ms Ito | Ms Ito"},
    {"“We left,” Ms Ito said.\n\n“A cold night.”", "We left, | A cold night.", "Ms Ito | -"},
    /* closed by the wrong mark, or with a blank before it */
    {"“We left at dawn,“ Ms Ito said.", "We left at dawn,", "Ms Ito"},
    {"\"He calls it 'a flight,' \" Ms Ito said.", "He calls it 'a flight,'", "Ms Ito"},
    /* opened anew before it was closed */
    {"“We left the port. “It was dawn,” Ms Ito said.", "We left the port. | It was dawn,", "- | Ms Ito"},
    /* cut in two by the cue and what follows it */
    {"“We left,” Ms Ito said of the night, “at dawn.”", "We left, | at dawn.", "Ms Ito | Ms Ito"},
    /* any verb will do beside a sentence in quotation marks, and a colon leads to one */
    {"“We left at dawn,” Ms Ito sighed.", "We left at dawn,", "Ms Ito"},
    {"“We left at dawn,” read the note.", "We left at dawn,", "the note"},
    {"The guide gave her reason: “We left at dawn.”", "We left at dawn.", "The guide"},
    {"The guide gave her reason:\n\n“We left at dawn.”", "We left at dawn.", "The guide"},
    /* never closed */
    {"Ms Ito said: “We left at dawn.", "We left at dawn.", "Ms Ito"},
    {"Nothing is quoted here.", "", ""},
    {"“”", "", ""},
    {"\"", "", ""},
};

Test(quote, pairs_marks_and_finds_speakers)
{
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const PlxSourceInfo info = {.id = "row", .plain = TRUE};
    GPtrArray *articles = plx_read_bytes(rows[i].text, strlen(rows[i].text), &info, NULL, NULL);
    cr_assert_not_null(articles);
    PlxArticle *article = g_ptr_array_index(articles, 0);
    plx_annotate_article(article);
    g_autoptr(GString) quotes = g_string_new(NULL);
    g_autoptr(GString) speakers = g_string_new(NULL);
    for (guint32 k = 0; k < article->quotes->len; k++) {
      const PlxQuote *quote = plx_article_quote(article, k);
      const PlxAttribution *a =
          quote->attribution != PLX_NONE ? plx_article_attribution(article, quote->attribution) : NULL;
      g_autofree char *text = plx_article_excerpt(article, quote->span);
      g_autofree char *who =
          a != NULL && a->has_source ? plx_article_excerpt(article, a->source) : g_strdup("-");
      g_string_append_printf(quotes, quote->scare ? "%s[%s]" : "%s%s", k > 0 ? " | " : "", text);
      g_string_append_printf(speakers, "%s%s", k > 0 ? " | " : "", who);
    }
    cr_expect_str_eq(quotes->str, rows[i].quotes, "%s: %s", rows[i].text, quotes->str);
    cr_expect_str_eq(speakers->str, rows[i].speakers, "%s: %s", rows[i].text, speakers->str);
    g_ptr_array_unref(articles);
  }
}
