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
