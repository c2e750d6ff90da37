/* The clauses of a sentence, each of which may tell what others attribute: each row a sentence and its
 * clauses, parted by bars. */
#include "relate/clause.h"

#include "annotate/annotate.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>

static const struct {
  const char *text, *clauses;
} rows[] = {
    {"The bridge closed on Monday.", "The bridge closed on Monday."},
    {"The bridge closed on Monday and the ferry stopped.",
     "The bridge closed on Monday|and the ferry stopped."},
    {"Two men jumped into the river and were later treated.",
     "Two men jumped into the river|and were later treated."},
    {"The ferry stopped after the bridge had closed.", "The ferry stopped|after the bridge had closed."},
    {"The council voted to close the bridge.", "The council voted to close the bridge."},
    {"Bread and butter were sold.", "Bread and butter were sold."},
};

Test(clause, parts_a_sentence_into_clauses)
{
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(PlxClause));
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const PlxSourceInfo info = {.id = "row", .plain = TRUE};
    g_autoptr(GPtrArray) articles = plx_read_bytes(rows[i].text, strlen(rows[i].text), &info, NULL, NULL);
    cr_assert_not_null(articles);
    PlxArticle *article = g_ptr_array_index(articles, 0);
    plx_annotate_article(article);
    plx_clauses_of(article, plx_article_sentence(article, 0)->span, spans);
    g_autoptr(GString) got = g_string_new(NULL);
    for (guint k = 0; k < spans->len; k++) {
      g_autofree char *clause = plx_article_excerpt(article, g_array_index(spans, PlxClause, k).span);
      g_string_append_printf(got, "%s%s", k > 0 ? "|" : "", clause);
    }
    cr_expect_str_eq(got->str, rows[i].clauses);
  }
}
