/* What a value comes to, in words for people. */
#include "annotate/annotate.h"
#include "model/describe.h"

#include <criterion/criterion.h>
#include <string.h>

Test(describe, tells_figures)
{
  static const struct {
    const char *text, *told;
  } rows[] = {
      {"Half of the shops closed.", "50 percent"},
      {"About two-thirds of the shops closed.", "about 66.7 percent"},
      {"A third of the shops closed.", "33.3 percent"},
      {"Some 12,500 people left.", "about 12,500"},
      {"It cost $1.25 million.", "1.25 million USD"},
      {"At least 12 shops closed.", "at least 12"},
      {"Hundreds of shops closed.", "hundreds"},
      {"Tens of thousands of people left.", "tens of thousands"},
      {"It cost hundreds of millions of dollars.", "hundreds of millions USD"},
      {"Dozens of people were hurt.", "dozens"},
      {"Several hundred people were hurt.", "several hundred"},
      {"A few dozen people were hurt.", "a few dozen"},
      {"Between 100 and 2,000 people were hurt.", "100 to 2000"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = plx_article_new("test", g_strdup(rows[i].text), strlen(rows[i].text));
    const PlxParagraph paragraph = {.span = plx_span(0, strlen(rows[i].text)), .block = PLX_BLOCK_BODY};
    g_array_append_val(article->paragraphs, paragraph);
    article->plain = TRUE;
    plx_annotate_article(article);
    cr_assert(article->figures->len > 0, "%s", rows[i].text);
    g_autofree char *told = plx_figure_describe(plx_article_figure(article, 0));
    cr_expect_str_eq(told, rows[i].told, "%s: %s", rows[i].text, told);
  }
}
