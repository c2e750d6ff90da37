/* Sentences that are known are not parsed again. */
#include "annotate/annotate.h"
#include "annotate_fixture.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>

Test(known, knows_a_sentence_by_all_its_words)
{
  static const struct {
    PlxWord words[2];
    guint32 n;
    gboolean known;
  } rows[] = {
      {{{"rail", 4}, {"strike", 6}}, 2, TRUE},  {{{"rails", 5}, {"trike", 5}}, 2, FALSE},
      {{{"railstrike", 10}}, 1, FALSE},         {{{"rail", 4}}, 1, FALSE},
      {{{"Rail", 4}, {"strike", 6}}, 2, FALSE},
  };
  g_autoptr(PlxKnown) known = plx_known_new();
  const PlxSyntaxNode given[2] = {{.upos = PLX_UPOS_NOUN, .head = 2}, {.upos = PLX_UPOS_VERB}};
  PlxSyntaxNode found[2];
  cr_expect_not(plx_known_find(known, rows[0].words, 2, found));
  plx_known_add(known, rows[0].words, 2, given);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_expect_eq(plx_known_find(known, rows[i].words, rows[i].n, found), rows[i].known, "row %zu", i);
  cr_expect(plx_known_find(known, rows[0].words, 2, found) && found[0].head == 2 &&
            found[1].upos == PLX_UPOS_VERB);
}

Test(known, forgets_when_it_knows_very_much)
{
  enum { LONG = 1000, MANY = 1100 };
  g_autoptr(PlxKnown) known = plx_known_new();
  g_autofree PlxWord *words = g_new(PlxWord, LONG);
  g_autofree PlxSyntaxNode *nodes = g_new0(PlxSyntaxNode, LONG);
  for (guint i = 0; i < LONG; i++)
    words[i] = (PlxWord){"the", 3};
  for (guint i = 0; i < MANY; i++) {
    g_autofree char *number = g_strdup_printf("%u", i);
    words[0] = (PlxWord){number, (guint32)strlen(number)};
    plx_known_add(known, words, LONG, nodes);
    cr_assert(plx_known_find(known, words, LONG, nodes), "%u", i);
  }
  words[0] = (PlxWord){"0", 1};
  cr_expect_not(plx_known_find(known, words, LONG, nodes));
}

Test(known, gives_a_known_sentence_what_it_was_given)
{
  static const char text[] = "Rail staff struck on Monday. The mayor, who had warned of it, stayed calm.";
  g_autoptr(PlxKnown) known = plx_known_new();
  g_autoptr(PlxArticle) alone = annotate_text(text, NULL);
  for (guint k = 0; k < 2; k++) {
    const PlxSourceInfo info = {.id = "row", .plain = TRUE};
    g_autoptr(GPtrArray) articles = plx_read_bytes(text, strlen(text), &info, NULL, NULL);
    const PlxArticle *article = g_ptr_array_index(articles, 0);
    plx_annotate_knowing(g_ptr_array_index(articles, 0), known);
    cr_assert_eq(article->tokens->len, alone->tokens->len);
    for (guint32 i = 0; i < alone->tokens->len; i++) {
      const PlxToken *got = plx_article_token(article, i), *want = plx_article_token(alone, i);
      cr_expect(got->parsed && got->xpos == want->xpos && got->head == want->head &&
                    got->deprel == want->deprel && strcmp(got->lemma, want->lemma) == 0,
                "pass %u, token %u", k, i);
    }
  }
}
