/* What a sentence tells of one of its words: each row a text, the word, what is left out, what is told. */
#include "annotate_fixture.h"
#include "model/gist.h"

#include <criterion/criterion.h>
#include <string.h>

static guint32 token_of(const PlxArticle *article, const char *word)
{
  for (guint32 i = 0; i < article->tokens->len; i++)
    if (plx_article_token_is(article, i, word))
      return i;
  cr_assert_fail("“%s” is no word of “%s”", word, article->text);
  return PLX_NONE;
}

Test(gist, tells_a_clause_or_a_noun)
{
  static const struct {
    const char *text, *head, *without, *says;
  } rows[] = {
      {"The harbour police closed the old bridge on Monday.", "closed", "on Monday",
       "The harbour police closed the old bridge"},
      {"A missile was fired over the island at noon.", "fired", "at noon",
       "A missile was fired over the island"},
      {"The fire killed at least nine sailors on Monday.", "killed", "at least nine",
       "The fire killed … sailors"},
      {"Nine sailors were killed when a pump burnt.", "killed", "Nine", "sailors were killed"},
      {"The talks that ended on Friday were long.", "ended", "on Friday", "The talks that ended"},
      {"The owner, which is set to sell its last ferry, paid nothing.", "sell", NULL,
       "The owner, which is set to sell its last ferry"},
      {"The owner did not pay the crew in May.", "pay", "in May", "The owner did not pay the crew"},
      {"The offer hinges on Tarn's ongoing $3 billion purchase of the harbour.", "purchase", "$3 billion",
       "Tarn's ongoing … purchase of the harbour"},
      {"It rained.", "rained", NULL, "It rained"},
      {"Twenty-three of the cars left the rails.", "left", "Twenty-three", "… of the cars left the rails"},
      {"The owner, an old friend of the mayor of the town on the far side of the long and narrow lake that "
       "nobody ever crosses in winter, sold the ferry.",
       "sold", NULL, "The owner sold the ferry"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    const guint32 head = token_of(article, rows[i].head);
    PlxSpan without = {0, 0};
    if (rows[i].without != NULL) {
      without.start = (guint32)(strstr(article->text, rows[i].without) - article->text);
      without.end = without.start + (guint32)strlen(rows[i].without);
    }
    g_autofree char *says = plx_gist(article, 0, head, without);
    cr_expect_str_eq(says, rows[i].says, "“%s”: “%s” instead of “%s”", rows[i].text, says, rows[i].says);
  }
}
