/* Sentences that are known are not parsed again. */
#include "annotate/annotate.h"
#include "annotate_fixture.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>

static gboolean knows(PlxKnown *known, const PlxWord *words, guint32 n, PlxSyntaxNode *nodes)
{
  g_autoptr(GBytes) key = plx_known_key(words, n);
  return plx_known_find(known, key, n, nodes);
}

static void add(PlxKnown *known, const PlxWord *words, guint32 n, const PlxSyntaxNode *nodes)
{
  g_autoptr(GBytes) key = plx_known_key(words, n);
  plx_known_add(known, key, n, nodes);
}

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
  cr_expect_not(knows(known, rows[0].words, 2, found));
  add(known, rows[0].words, 2, given);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_expect_eq(knows(known, rows[i].words, rows[i].n, found), rows[i].known, "row %zu", i);
  cr_expect(knows(known, rows[0].words, 2, found) && found[0].head == 2 && found[1].upos == PLX_UPOS_VERB);
}

Test(known, forgets_when_it_knows_very_much)
{
  static const struct {
    guint32 n_words, length; /* of a sentence, and of each but its first word */
  } rows[] = {{1000, 3}, {2, 1 << 20}};
  for (gsize r = 0; r < G_N_ELEMENTS(rows); r++) {
    const guint32 n = rows[r].n_words;
    const gsize size = n * (rows[r].length + sizeof(guint32) + sizeof(PlxSyntaxNode));
    g_autoptr(PlxKnown) known = plx_known_new();
    g_autofree PlxWord *words = g_new(PlxWord, n);
    g_autofree PlxSyntaxNode *nodes = g_new0(PlxSyntaxNode, n);
    g_autofree char *word = g_strnfill(rows[r].length, 'a');
    for (guint i = 0; i < n; i++)
      words[i] = (PlxWord){word, rows[r].length};
    for (guint i = 0; i * (size - rows[r].length) <= PLX_KNOWN_MOST; i++) {
      g_autofree char *number = g_strdup_printf("%u", i);
      words[0] = (PlxWord){number, (guint32)strlen(number)};
      add(known, words, n, nodes);
      cr_assert(knows(known, words, n, nodes), "row %zu, %u", r, i);
    }
    words[0] = (PlxWord){"0", 1};
    cr_expect_not(knows(known, words, n, nodes), "row %zu", r);
  }
}

Test(known, keeps_no_sentence_that_is_too_long)
{
  g_autoptr(PlxKnown) known = plx_known_new();
  g_autofree char *text = g_strnfill(PLX_KNOWN_MOST, 'a');
  const PlxWord long_one = {text, (guint32)PLX_KNOWN_MOST}, short_one = {"strike", 6};
  PlxSyntaxNode node = {.upos = PLX_UPOS_NOUN};
  add(known, &short_one, 1, &node);
  add(known, &long_one, 1, &node);
  cr_expect_not(knows(known, &long_one, 1, &node));
  cr_expect(knows(known, &short_one, 1, &node));
}

static PlxArticle *annotate_knowing(const char *text, PlxKnown *known)
{
  const PlxSourceInfo info = {.id = "row", .plain = TRUE};
  g_autoptr(GPtrArray) articles = plx_read_bytes(text, strlen(text), &info, NULL, NULL);
  PlxArticle *article = g_ptr_array_steal_index(articles, 0);
  plx_annotate_knowing(article, known);
  return article;
}

Test(known, gives_a_known_sentence_what_it_was_given)
{
  static const char text[] = "Rail staff struck on Monday. The mayor, who had warned of it, stayed calm.";
  g_autoptr(PlxKnown) known = plx_known_new();
  g_autoptr(PlxArticle) alone = annotate_text(text, NULL);
  for (guint k = 0; k < 2; k++) {
    g_autoptr(PlxArticle) article = annotate_knowing(text, known);
    cr_assert_eq(article->tokens->len, alone->tokens->len);
    for (guint32 i = 0; i < alone->tokens->len; i++) {
      const PlxToken *got = plx_article_token(article, i), *want = plx_article_token(alone, i);
      cr_expect(got->parsed && got->upos == want->upos && got->xpos == want->xpos &&
                    got->head == want->head && got->deprel == want->deprel &&
                    strcmp(got->lemma, want->lemma) == 0,
                "pass %u, token %u", k, i);
    }
  }
}

/* What no parser would say of the sentence shows that it was not asked. */
Test(known, does_not_parse_what_is_known)
{
  static const PlxWord words[] = {{"Rail", 4}, {"staff", 5}, {"struck", 6}, {".", 1}};
  const PlxSyntaxNode odd[4] = {{.upos = PLX_UPOS_INTJ, .xpos = PLX_XPOS_UH, .head = 4},
                                {.upos = PLX_UPOS_INTJ, .xpos = PLX_XPOS_UH, .head = 1},
                                {.upos = PLX_UPOS_INTJ, .xpos = PLX_XPOS_UH, .head = 1},
                                {.upos = PLX_UPOS_INTJ, .xpos = PLX_XPOS_UH}};
  g_autoptr(PlxKnown) known = plx_known_new();
  add(known, words, G_N_ELEMENTS(words), odd);
  g_autoptr(PlxArticle) article = annotate_knowing("Rail staff struck. Rail staff went home.", known);
  for (guint32 i = 0; i < 2 * G_N_ELEMENTS(words); i++) {
    const gboolean is_odd = plx_article_token(article, i)->upos == PLX_UPOS_INTJ;
    cr_expect_eq(is_odd, i < G_N_ELEMENTS(words), "token %u", i);
  }
}
