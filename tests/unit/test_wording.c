/* Words in the same order. */
#include "model/wording.h"

#include <criterion/criterion.h>
#include <string.h>

Test(wording, counts_the_words_in_the_same_order)
{
  static const struct {
    const char *a, *b;
    double share;
  } rows[] = {
      {"", "", 0},
      {"smoke", "", 0},
      {"the smoke was black", "The smoke was black.", 1},
      {"the smoke was black", "The smoke, he said, was very black.", 1},
      {"the smoke was black", "black was the smoke", 0.5},
      {"one two three four", "four three two one", 0.25},
      {"we don't know", "we do not know", 1},
      {"a centre of defence", "a center of defense", 1},
      {"a rose is a rose", "a a a a a", 0.4},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxWording) a = plx_wording_new(rows[i].a, strlen(rows[i].a));
    g_autoptr(PlxWording) b = plx_wording_new(rows[i].b, strlen(rows[i].b));
    cr_expect_float_eq(plx_wording_share(a, b), rows[i].share, 1e-9, "%s / %s: %g", rows[i].a, rows[i].b,
                       plx_wording_share(a, b));
  }
}

/* So many words of few kinds, in an order that looks like none. */
static PlxWording *jumbled(guint n, guint kinds, guint32 seed)
{
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < n; i++) {
    seed = seed * 1664525u + 1013904223u;
    g_string_append_printf(text, "w%u ", (seed >> 16) % kinds);
  }
  return plx_wording_new(text->str, text->len);
}

Test(wording, counts_as_many_as_it_pairs)
{
  static const guint lengths[] = {1, 2, 63, 64, 65, 127, 128, 129, 199, 200, 260};
  for (gsize i = 0; i < G_N_ELEMENTS(lengths); i++) {
    for (gsize k = 0; k < G_N_ELEMENTS(lengths); k++) {
      g_autoptr(PlxWording) a = jumbled(lengths[i], 9, (guint32)i + 1);
      g_autoptr(PlxWording) b = jumbled(lengths[k], 9, (guint32)k + 77);
      guint32 partner[PLX_WORDING_LONGEST];
      const guint paired = plx_wording_align(a, b, partner), shorter = MIN(a->words->len, b->words->len);
      cr_expect_float_eq(plx_wording_share(a, b) * shorter, paired, 1e-6, "%u and %u words", lengths[i],
                         lengths[k]);
    }
  }
}
