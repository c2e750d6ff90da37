/* The words on which sentences of several articles were brought together. */
#include "relate/shared.h"

#include <criterion/criterion.h>

Test(shared, tells_what_two_articles_share_the_most_telling_first)
{
  static const struct {
    const char *words[3][4];
    guint32 articles[3];
    const char *says;
  } rows[] = {
      {{{"ferry", "pumps"}, {"pumps", "ferry", "fire"}, {"fire", "ferry"}}, {0, 1, 2}, "pumps, fire, ferry"},
      {{{"ferry", "pumps"}, {"pumps", "fire"}, {"fire", "mate"}}, {0, 0, 1}, "fire"},
      {{{"ferry", "=start"}, {"ferry", "=start"}, {"mate"}}, {0, 1, 2}, "ferry"},
      {{{"ferry"}, {"pumps"}, {"mate"}}, {0, 1, 2}, ""},
  };
  static const struct {
    const char *word;
    double weight;
  } weights[] = {{"pumps", 0.9}, {"fire", 0.6}, {"=start", 0.5}, {"ferry", 0.3}, {"mate", 0.2}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxLexicon) lexicon = plx_lexicon_new();
    g_autoptr(GPtrArray) bags = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
    g_autoptr(GArray) holders = g_array_new(FALSE, FALSE, sizeof(PlxHolder));
    for (guint k = 0; k < 3; k++) {
      PlxBag *bag = plx_bag_new();
      for (gsize w = 0; w < G_N_ELEMENTS(weights); w++)
        for (guint n = 0; n < 4 && rows[i].words[k][n] != NULL; n++)
          if (g_str_equal(rows[i].words[k][n], weights[w].word))
            plx_bag_add_word(bag, lexicon, weights[w].word, weights[w].weight);
      plx_bag_finish(bag, lexicon);
      g_ptr_array_add(bags, bag);
      const PlxHolder holder = {bag, rows[i].articles[k]};
      g_array_append_val(holders, holder);
    }
    g_autofree char *says = plx_shared_words(lexicon, holders);
    cr_expect_str_eq(says, rows[i].says, "row %zu: “%s”", i, says);
  }
}
