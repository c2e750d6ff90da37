/* How words are read, paired in order and told apart. */
#include "model/wording.h"

#include <criterion/criterion.h>
#include <string.h>

static PlxWording *wording(const char *text)
{
  return plx_wording_new(text, strlen(text));
}

Test(wording, reads_words)
{
  static const char *const cases[][2] = {
      {"We don't know, he said.", "we do not know he said"},
      {"I’ve seen it; they can’t.", "i have seen it they can not"},
      {"The U.S. and the U.N.", "the us and the un"},
      {"[The mayor] isn’t … coming", "is not coming"},
      {"Defence & travelling, Brides' and Bride's", "defense and traveling brides and brides"},
      {"It cost $2.7M, not $7 million, and 40k or 3bn.",
       "it cost 2 7 million not 7 million and 40 thousand or 3 billion"},
      {"", ""},
      {"’’ — “”", ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(PlxWording) words = wording(cases[i][0]);
    GString *joined = g_string_new(NULL);
    for (guint k = 0; k < words->words->len; k++)
      g_string_append_printf(joined, "%s%s", k > 0 ? " " : "", plx_wording_word(words, k));
    cr_expect_str_eq(joined->str, cases[i][1]);
    g_string_free(joined, TRUE);
  }
}

Test(wording, is_cut_off)
{
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < PLX_WORDING_LONGEST + 50; i++)
    g_string_append(text, "word ");
  g_autoptr(PlxWording) words = wording(text->str);
  g_autofree guint32 *partner = g_new(guint32, words->words->len);
  cr_expect_eq(words->words->len, PLX_WORDING_LONGEST);
  cr_expect_eq(plx_wording_align(words, words, partner), PLX_WORDING_LONGEST);
}

Test(wording, tells_other_words)
{
  static const struct {
    const char *a, *b;
    guint common;
    gboolean differs;
  } cases[] = {
      {"She said she thinks it sank.", "she thinks it sank", 4, FALSE},
      {"the gate was open", "the gate was open", 4, FALSE},
      {"the gate was open", "“The gate was open,”", 4, FALSE},
      {"the gate was open", "the gate was not open", 4, TRUE},
      {"the gate was open", "the gate was shut", 3, TRUE},
      {"the gate was open", "the gate was open all night", 4, FALSE},
      {"and the gate was open", "the gate was open all night", 4, FALSE},
      {"yes, the gate was open", "no, the gate was open", 4, TRUE},
      {"the gate … was open", "the gate of the yard was open", 4, FALSE},
      {"the gate [of the yard] was open", "the gate was open", 4, FALSE},
      {"the [old] gate was open", "the rusty gate was open", 4, FALSE},
      {"by e-mail, on to the list", "by email, onto the list", 3, FALSE},
      {"one thing", "another matter", 0, TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(PlxWording) a = wording(cases[i].a);
    g_autoptr(PlxWording) b = wording(cases[i].b);
    g_autofree guint32 *partner = g_new(guint32, a->words->len + 1);
    cr_expect_eq(plx_wording_align(a, b, partner), cases[i].common, "%s | %s", cases[i].a, cases[i].b);
    cr_expect_eq(plx_wording_differs(a, b), cases[i].differs, "%s | %s", cases[i].a, cases[i].b);
    cr_expect_eq(plx_wording_differs(b, a), cases[i].differs, "%s | %s", cases[i].b, cases[i].a);
  }
}

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
      {"the gate was open", "the gate was open all night", 1},
      {"the gate was open", "nobody came", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxWording) a = wording(rows[i].a);
    g_autoptr(PlxWording) b = wording(rows[i].b);
    cr_expect_float_eq(plx_wording_share(a, b), rows[i].share, 1e-9, "%s / %s: %g", rows[i].a, rows[i].b,
                       plx_wording_share(a, b));
    cr_expect_float_eq(plx_wording_share(b, a), rows[i].share, 1e-9, "%s / %s", rows[i].b, rows[i].a);
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
