#include "annotate_fixture.h"

#include "annotate/annotate.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>

PlxArticle *annotate_text(const char *text, const char *published)
{
  const PlxSourceInfo info = {.id = "row", .plain = TRUE};
  g_autoptr(GPtrArray) articles = plx_read_bytes(text, strlen(text), &info, NULL, NULL);
  cr_assert_not_null(articles);
  PlxArticle *article = g_ptr_array_steal_index(articles, 0);
  if (published != NULL)
    cr_assert(plx_instant_parse(published, strlen(published), &article->published));
  plx_annotate_article(article);
  return article;
}

void expect_may(const MayRow *rows, gsize n, double context, May may)
{
  for (gsize i = 0; i < n; i++)
    cr_expect_eq(may(rows[i].a, rows[i].b, context), rows[i].may, "%s | %s", rows[i].a, rows[i].b);
}
