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
      {"", ""},
      {"’’ — “”", ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(PlxWording) words = wording(cases[i][0]);
    GString *joined = g_string_new(NULL);
    for (guint k = 0; k < words->words->len; k++)
      g_string_append_printf(joined, "%s%s", k > 0 ? " " : "", plx_wording_word(words, k));
    cr_expect_str_eq(joined->str, cases[i][1]);
    cr_expect_eq(words->gaps->len, words->words->len);
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

Test(wording, shares_in_order)
{
  static const struct {
    const char *a, *b;
    double share;
  } cases[] = {{"the gate was open", "the gate was open all night", 1},
               {"the gate was open", "open was the gate", 0.5},
               {"the gate was open", "", 0},
               {"the gate was open", "nobody came", 0}};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(PlxWording) a = wording(cases[i].a);
    g_autoptr(PlxWording) b = wording(cases[i].b);
    cr_expect_float_eq(plx_wording_share(a, b), cases[i].share, 1e-9, "%s | %s", cases[i].a, cases[i].b);
    cr_expect_float_eq(plx_wording_share(b, a), cases[i].share, 1e-9, "%s | %s", cases[i].b, cases[i].a);
  }
}
