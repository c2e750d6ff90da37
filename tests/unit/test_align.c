/* Which sentences are aligned, and by what. */
#include "annotate/annotate.h"
#include "relate/linkage.h"
#include "relate/lookup.h"
#include "relate/rows.h"
#include "relate/steps.h"
#include "relate_fixture.h"

#include <criterion/criterion.h>
#include <string.h>

/* ---- aligned sentences ---- */

static gboolean aligned(const PlxStory *story, guint32 a, guint32 b)
{
  for (guint i = 0; i < story->alignments->len; i++) {
    const PlxAlignment *alignment = g_ptr_array_index(story->alignments, i);
    gboolean has_a = FALSE, has_b = FALSE;
    for (guint k = 0; k < alignment->places->len; k++) {
      const PlxPlace *place = &g_array_index(alignment->places, PlxPlace, k);
      has_a |= place->article == 0 && place->sentence == a;
      has_b |= place->article == 1 && place->sentence == b;
    }
    if (has_a && has_b)
      return TRUE;
  }
  return FALSE;
}

Test(align, finds_sentences_that_tell_the_same)
{
  static const char first[] =
      "Rain closed the Gotthard road on Monday.\n\nThe cantonal police said 300 drivers were stuck.\n\n"
      "A landslide had buried both lanes near Wassen.\n\nThe bakery in Chur won a prize for its nut cake.";
  static const char second[] =
      "Mud and rocks from a slide covered the two lanes close to Wassen.\n\n"
      "Some 300 drivers could not move, according to cantonal police.\n\n"
      "The Gotthard road was shut on Monday because of rain.\n\nTickets for the opera sold out in an hour.";
  static const struct {
    guint32 a, b;
    gboolean aligned;
  } rows[] = {{0, 2, TRUE}, {1, 1, TRUE}, {2, 0, TRUE}, {3, 3, FALSE}, {3, 0, FALSE}, {0, 3, FALSE}};
  g_autoptr(PlxReport) report = plx_report_new();
  add_article(report, "a", first, NULL);
  add_article(report, "b", second, NULL);
  PlxStory *story = one_story(report);
  plx_relate_alignments(report, story);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_expect_eq(aligned(story, rows[i].a, rows[i].b), rows[i].aligned, "%u and %u", rows[i].a, rows[i].b);
}

Test(align, counts_a_word_in_common_once_by_its_weight)
{
  static const struct {
    const char *a, *b;
    double least, most; /* of what their words have in common */
  } rows[] = {
      {"Crews freed 12 miners near Kiruna.", "Crews freed 12 miners near Kiruna.", 0.6, 1},
      {"Crews freed 12 miners near Kiruna.", "Crews freed 12 miners near Kiruna as snow fell on the town.",
       0.4, 0.9},
      {"Miners, miners and more miners.", "The miners are safe.", 0, 0.4},
      {"Crews freed 12 miners.", "A choir sang in Lund.", 0, 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_report_new();
    add_article(report, "a", rows[i].a, NULL);
    add_article(report, "b", rows[i].b, NULL);
    g_autoptr(PlxRows) of = plx_rows_new(report, one_story(report));
    const PlxBag *a = plx_row_own(of, 0), *b = plx_row_own(of, 1);
    const double share = plx_bag_share(a, b, plx_bag_cosine(a, b));
    cr_expect(share >= rows[i].least && share <= rows[i].most, "%s: %g", rows[i].b, share);
  }
}

/* What a word weighs in a sentence, before the sentence's weights are made a unit vector. */
static double weight_in(const PlxRows *rows, guint32 row, const char *word)
{
  const PlxBag *bag = plx_row_own(rows, row);
  for (guint32 i = 0; i < bag->terms->len; i++)
    if (strcmp(plx_lexicon_form(rows->lexicon, plx_bag_term(bag, i)->word), word) == 0)
      return plx_bag_term(bag, i)->weight * bag->norm;
  return 0;
}

Test(align, counts_a_name_that_only_places_for_less)
{
  static const struct {
    const char *text, *word;
    double share; /* of the weight that the word has where it counts in full */
  } rows[] = {
      {"Wagner sued the publisher.", "wagner", 1},
      {"The publisher sued Wagner.", "wagner", 1},
      {"The publisher met a rival in Wagner.", "wagner", 0.67},
      {"The Wagner trial began.", "wagner", 0.67},
      {"The publisher met a rival in court.", "court", 1}, /* no name */
  };
  g_autoptr(PlxReport) report = plx_report_new();
  for (guint32 i = 0; i < G_N_ELEMENTS(rows); i++) {
    const char id[2] = {(char)('a' + i), '\0'};
    add_article(report, id, rows[i].text, NULL);
    plx_annotate_syntax(g_ptr_array_index(report->articles, i));
  }
  add_article(report, "z", "The court is full.", NULL);
  g_autoptr(PlxRows) of = plx_rows_new(report, one_story(report));
  for (guint32 i = 0; i < G_N_ELEMENTS(rows); i++) {
    const guint32 full = strcmp(rows[i].word, "court") == 0 ? G_N_ELEMENTS(rows) : 0;
    cr_expect_float_eq(weight_in(of, i, rows[i].word), rows[i].share * weight_in(of, full, rows[i].word),
                       1e-9, "%s", rows[i].text);
  }
}

#define OTHER_NEWS                                                                                           \
  "\n\nA choir from Lund sang carols.\n\nThe harvest of plums was poor.\n\nTwo chess clubs have merged.\n\n" \
  "A cyclist found a purse.\n\nThe ferry gets new engines.\n\nA bakery won a prize.\n\n"                     \
  "Tickets for the opera sold out.\n\nA school planted oaks.\n\nThe museum shows old clocks."

Test(align, takes_from_a_pair_what_a_better_one_scores_more)
{
  static const char told[] = "Divers raised the wreck of the trawler from the bay on Monday." OTHER_NEWS;
  static const struct {
    const char *other;
    guint32 at;
    gboolean aligned;
  } rows[] = {
      {"The trawler had sunk in March while its crew slept." OTHER_NEWS, 0, TRUE},
      {"The trawler had sunk in March while its crew slept." OTHER_NEWS
       "\n\nDivers raised the wreck of the trawler from the bay on Monday.",
       0, FALSE},
      {"The trawler had sunk in March while its crew slept." OTHER_NEWS
       "\n\nDivers raised the wreck of the trawler from the bay on Monday.",
       10, TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_report_new();
    add_article(report, "a", told, NULL);
    add_article(report, "b", rows[i].other, NULL);
    PlxStory *story = one_story(report);
    plx_relate_alignments(report, story);
    cr_expect_eq(aligned(story, 0, rows[i].at), rows[i].aligned, "row %zu", i);
  }
}

Test(align, says_on_which_words_it_rests)
{
  g_autoptr(PlxReport) report = plx_report_new();
  add_article(report, "a", "Divers found the wreck of the Astrid near Kinsale.", NULL);
  add_article(report, "b", "Near Kinsale, the wreck was found by two divers.", NULL);
  PlxStory *story = one_story(report);
  plx_relate_alignments(report, story);
  cr_assert_eq(story->alignments->len, 1);
  const char *why = ((const PlxAlignment *)g_ptr_array_index(story->alignments, 0))->why;
  cr_expect(strstr(why, "wreck") != NULL && strstr(why, "kinsale") != NULL, "%s", why);
  cr_expect(strstr(why, "astrid") == NULL && strstr(why, "two") == NULL, "%s", why);
}

/* ---- lookup ---- */

Test(lookup, finds_what_shares_words_within_a_range)
{
  static const char *const texts[] = {"storm felled oaks", "choir sang carols", "oaks felled by beavers",
                                      "storm warning", "felled oaks block road after storm"};
  static const struct {
    guint32 bag, first, end, most;
    const char *found; /* the nearest first */
  } rows[] = {
      {0, 0, 4, 9, "0 2 3"}, {0, 1, 4, 9, "2 3"}, {0, 2, 3, 9, "2"},   {4, 0, 4, 9, "0 2 3"},
      {1, 2, 4, 9, ""},      {0, 3, 3, 9, ""},    {0, 0, 4, 2, "0 2"},
  };
  g_autoptr(PlxReport) report = plx_report_new();
  g_autoptr(PlxLexicon) lexicon = plx_lexicon_new();
  g_autoptr(GPtrArray) bags = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  for (guint32 i = 0; i < G_N_ELEMENTS(texts); i++) {
    const char id[2] = {(char)('a' + i), '\0'};
    add_article(report, id, texts[i], NULL);
    const PlxArticle *article = plx_report_article(report, i);
    PlxBag *bag = plx_bag_new();
    plx_bag_add(bag, lexicon, article, 0, article->tokens->len, 1);
    plx_bag_finish(bag, lexicon);
    g_ptr_array_add(bags, bag);
  }
  g_autoptr(PlxLookup) lookup = plx_lookup_new(bags, 4, plx_lexicon_size(lexicon));
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(PlxNear));
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(GString) numbers = g_string_new(NULL);
    plx_lookup_find(lookup, g_ptr_array_index(bags, rows[i].bag), rows[i].first, rows[i].end, found);
    plx_lookup_keep_nearest(found, rows[i].most);
    plx_lookup_sort(found);
    for (guint32 k = 0; k < found->len; k++)
      g_string_append_printf(numbers, "%s%u", k > 0 ? " " : "", g_array_index(found, PlxNear, k).bag);
    cr_expect_str_eq(numbers->str, rows[i].found, "row %zu: %s", i, numbers->str);
  }
}

/* ---- linkage ---- */

Test(linkage, grows_from_the_strongest_link_while_the_mean_holds)
{
  static const struct {
    PlxLink links[4];
    const char *clusters; /* items, a space between; clusters, a bar between */
  } rows[] = {
      /* items 0 and 1 are of one article, 2 and 3 of another, 4 of a third */
      {{{0, 2, 0.9, TRUE}, {1, 3, 0.8, TRUE}}, "0 2|1 3"},
      {{{0, 2, 0.9, TRUE}, {1, 2, 0.5, TRUE}}, "0 1 2"}, /* one to many */
      {{{0, 2, 0.9, TRUE}, {2, 4, 0.5, TRUE}}, "0 2"},   /* 0 and 4 have no link: the mean is 0.25 */
      {{{0, 2, 0.9, TRUE}, {2, 4, 0.5, TRUE}, {0, 4, 0.3, FALSE}}, "0 2 4"},
      {{{0, 2, 0.9, FALSE}}, ""}, /* counts, but brings nothing together */
      {{{0, 2, 0.2, TRUE}}, ""},  /* below the bar */
      {{{0, 3, 0.5, TRUE}, {0, 2, 0.6, TRUE}, {1, 3, 0.6, TRUE}}, "0 2|1 3"}, /* the strongest come first */
  };
  static const guint32 of_items[] = {0, 0, 1, 1, 2};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(GArray) articles = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_autoptr(GArray) links = g_array_new(FALSE, FALSE, sizeof(PlxLink));
    g_autoptr(GString) got = g_string_new(NULL);
    g_array_append_vals(articles, of_items, G_N_ELEMENTS(of_items));
    for (gsize k = 0; k < G_N_ELEMENTS(rows[i].links) && rows[i].links[k].score > 0; k++)
      g_array_append_val(links, rows[i].links[k]);
    g_autoptr(GPtrArray) clusters = plx_linkage(articles, links, 0.4);
    for (guint c = 0; c < clusters->len; c++) {
      const GArray *members = g_ptr_array_index(clusters, c);
      for (guint k = 0; k < members->len; k++)
        g_string_append_printf(got, "%s%u",
                               k > 0   ? " "
                               : c > 0 ? "|"
                                       : "",
                               g_array_index(members, guint32, k));
    }
    cr_expect_str_eq(got->str, rows[i].clusters, "%" G_GSIZE_FORMAT ": %s", i, got->str);
  }
}
