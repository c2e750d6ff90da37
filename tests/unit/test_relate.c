/* Grouping, alignment, reuse, senses, likeness of words. */
#include "annotate/annotate.h"
#include "model/finding.h"
#include "model/sense.h"
#include "read/read.h"
#include "relate/bag.h"
#include "relate/linkage.h"
#include "relate/lookup.h"
#include "relate/relate.h"
#include "relate/rows.h"
#include "relate/steps.h"

#include <criterion/criterion.h>
#include <string.h>

/* ---- articles to relate ---- */

static void add_article(PlxReport *report, const char *id, const char *text, const char *published)
{
  g_autofree char *escaped = g_strescape(text, NULL);
  g_autoptr(GString) line = g_string_new(NULL);
  g_autofree char *read = NULL;
  g_string_printf(line, "{\"id\": \"%s\", \"plain\": true, \"text\": \"%s\"", id, escaped);
  if (published != NULL)
    g_string_append_printf(line, ", \"published\": \"%s\"", published);
  g_string_append_c(line, '}');
  PlxArticle *article = plx_read_json_line(line->str, line->len, &read, NULL);
  cr_assert_not_null(article);
  plx_annotate_lightly(article);
  g_ptr_array_add(report->articles, article);
}

/* One story of all the report's articles. */
static PlxStory *one_story(PlxReport *report)
{
  PlxStory *story = plx_story_new(0);
  for (guint32 i = 0; i < report->articles->len; i++)
    g_array_append_val(story->articles, i);
  g_ptr_array_add(report->stories, story);
  return story;
}

/* ---- stories ---- */

#define FIRE                                                                                                 \
  "A fire destroyed the Ostrava paper mill on Tuesday, and 14 workers were taken to hospital.\n\n"           \
  "Firefighters fought the blaze at the mill until Wednesday morning, chief Pavel Dvorak said."
#define FIRE_TOO                                                                                             \
  "Fourteen workers are in hospital after the paper mill of Ostrava burned down on Tuesday.\n\n"             \
  "Pavel Dvorak, chief of the firefighters, said on Wednesday that the blaze was out."
#define CUP                                                                                                  \
  "Lindholm won the regatta off Marstrand on Tuesday, ahead of the favourite Costa.\n\n"                     \
  "The yachts sailed in a stiff breeze on Wednesday, and two of them lost their masts."
#define FIRE_LATER                                                                                           \
  "Nobody was hurt when bales of straw caught fire beside the Ostrava paper mill on Saturday.\n\n"           \
  "Two engines from Karvina pumped water from the river Odra, and a barn was lost by Sunday noon."

Test(group, puts_articles_of_one_event_together)
{
  static const struct {
    const char *texts[3];
    guint32 story[3]; /* of each article */
  } rows[] = {
      {{FIRE, FIRE_TOO, CUP}, {0, 0, 1}},        {{CUP, FIRE, FIRE_TOO}, {0, 1, 1}},
      {{FIRE, FIRE, FIRE}, {0, 0, 0}},           {{FIRE, CUP, "!!! ... 12"}, {0, 1, 2}},
      {{FIRE, FIRE_TOO, FIRE_LATER}, {0, 0, 1}}, /* the same words, but of other days */
  };
  for (gsize r = 0; r < G_N_ELEMENTS(rows); r++) {
    g_autoptr(PlxReport) report = plx_report_new();
    for (guint i = 0; i < 3; i++) {
      const char id[2] = {(char)('a' + i), '\0'};
      add_article(report, id, rows[r].texts[i], NULL);
    }
    plx_relate_group(report);
    for (guint32 s = 0; s < report->stories->len; s++) {
      const PlxStory *story = plx_report_story(report, s);
      cr_expect_not_null(story->why);
      for (guint32 k = 0; k < story->articles->len; k++)
        cr_expect_eq(rows[r].story[g_array_index(story->articles, guint32, k)], s, "row %zu", r);
    }
  }
}

#define FIRE_OWNER(when)                                                                                     \
  "The owner, who makes cartons for eggs and pizza, will move his machines to Slovakia after " when          \
  " in Ostrava.\n\nThe mill is a ruin, an insurer said on Wednesday, and the town will lose its last "       \
  "employer."

Test(group, keeps_articles_of_other_dates_apart)
{
  static const struct {
    const char *text, *published; /* beside two articles on the fire of 14 May 2024 */
    guint stories;
  } rows[] = {
      {FIRE_LATER, "2023-05-17", 2},
      {FIRE_OWNER("Tuesday's fire"), "2024-05-16", 1},
      {FIRE_OWNER("Tuesday's fire"), "2024-05-30", 1}, /* it may bear the date of a later copy */
      {FIRE_OWNER("the fire of 28 May"), "2024-05-30", 2},
  };
  for (gsize r = 0; r < G_N_ELEMENTS(rows); r++) {
    g_autoptr(PlxReport) report = plx_report_new();
    add_article(report, "a", FIRE, "2024-05-15");
    add_article(report, "b", FIRE_TOO, "2024-05-15");
    add_article(report, "c", rows[r].text, rows[r].published);
    plx_relate_group(report);
    cr_expect_eq(report->stories->len, rows[r].stories, "row %zu", r);
  }
}

/* ---- alignment ---- */

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
    const double share = plx_rows_share(a, b, plx_bag_cosine(a, b));
    cr_expect(share >= rows[i].least && share <= rows[i].most, "%s: %g", rows[i].b, share);
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
    for (guint32 k = 0; k < found->len; k++)
      g_string_append_printf(numbers, "%s%u", k > 0 ? " " : "", g_array_index(found, PlxNear, k).bag);
    cr_expect_str_eq(numbers->str, rows[i].found, "row %zu: %s", i, numbers->str);
  }
}

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

/* ---- reuse ---- */

Test(reuse, finds_copies_and_light_edits)
{
  static const char original[] =
      "The council of Varde voted by nine to six to close the old harbour in March.";
  static const struct {
    const char *text;
    gboolean copied;
  } rows[] = {
      {"The council of Varde voted by nine to six to close the old harbour in March.", TRUE},
      {"THE COUNCIL OF VARDE VOTED BY NINE TO SIX TO CLOSE THE OLD HARBOUR IN MARCH", TRUE},
      {"The council of Varde voted by 9 to 6 to close the old harbour in March.", TRUE},
      {"Varde's politicians decided, nine against six, that the harbour should shut.", FALSE},
      {"The council of Varde.", FALSE},
      {"After a long night of speeches, and to the dismay of those who had come from the islands in the hope "
       "of a "
       "last reprieve, the council of Varde voted by nine to six to close the old harbour in March, or so "
       "the "
       "clerk noted.",
       TRUE},
      {"", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_report_new();
    add_article(report, "a", original, NULL);
    add_article(report, "b", rows[i].text, NULL);
    PlxStory *story = one_story(report);
    plx_relate_reuse(report, story);
    cr_expect_eq(story->reuse->len, rows[i].copied ? 1 : 0, "%s", rows[i].text);
  }
}

Test(reuse, tells_the_share_of_each_article_and_which_was_first)
{
#define COPIED "The council of Varde voted by nine to six to close the old harbour in March."
#define OWN "Fishermen wept on the quay, a choir sang, and the mayor stayed away with a cold."
  static const struct {
    const char *texts[2], *published[2];
    guint32 from;
    double shares[2]; /* of the article in front, of the other */
  } rows[] = {
      {{COPIED, COPIED "\n\n" OWN}, {NULL, NULL}, 0, {1, 0.5}},
      {{COPIED, COPIED "\n\n" OWN}, {"2024-03-02", "2024-03-01"}, 1, {0.5, 1}},
      {{COPIED, COPIED "\n\n" OWN}, {"2024-03-01T12:00:00Z", "2024-03-01T11:00:00Z"}, 1, {0.5, 1}},
      {{COPIED "\n\n" OWN, COPIED}, {"2024-03-01", "2024-03-01T11:00:00Z"}, 0, {0.5, 1}},
      {{COPIED, COPIED "\n\n" COPIED}, {NULL, "2024-03-01"}, 0, {1, 1}},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_report_new();
    add_article(report, "a", rows[i].texts[0], rows[i].published[0]);
    add_article(report, "b", rows[i].texts[1], rows[i].published[1]);
    PlxStory *story = one_story(report);
    plx_relate_reuse(report, story);
    cr_assert_eq(story->reuse->len, 1, "%" G_GSIZE_FORMAT, i);
    const PlxReuse *reuse = g_ptr_array_index(story->reuse, 0);
    cr_expect_eq(reuse->from, rows[i].from, "%" G_GSIZE_FORMAT, i);
    for (guint k = 0; k < 2; k++)
      cr_expect_float_eq(reuse->shares[k], rows[i].shares[k], 0.02, "%" G_GSIZE_FORMAT ": %g", i,
                         reuse->shares[k]);
  }
}

Test(reuse, names_each_pair_of_articles)
{
  g_autoptr(PlxReport) report = plx_report_new();
  for (guint i = 0; i < 3; i++) {
    const char id[2] = {(char)('a' + i), '\0'};
    add_article(report, id, FIRE, NULL);
  }
  PlxStory *story = one_story(report);
  plx_relate_reuse(report, story);
  cr_assert_eq(story->reuse->len, 3);
  for (guint i = 0; i < 3; i++) {
    const PlxReuse *reuse = g_ptr_array_index(story->reuse, i);
    cr_expect_float_eq(reuse->share, 1, 0.01);
    cr_expect(reuse->from < reuse->to);
    cr_expect_null(reuse->wire);
  }
}

/* ---- time ---- */

/* Seconds to relate two articles of so many sentences, all the same or no two the same. */
static double seconds_for(guint n, gboolean same)
{
  g_autoptr(PlxReport) report = plx_report_new();
  for (guint i = 0; i < 2; i++) {
    g_autoptr(GString) text = g_string_new(NULL);
    const char id[2] = {(char)('a' + i), '\0'};
    for (guint k = 0; k < n; k++)
      g_string_append_printf(text, "Ship number %u left the port of Esbjerg with %u tons of steel and coal. ",
                             same ? 1 : k, same ? 2 : k * 7);
    add_article(report, id, text->str, NULL);
  }
  PlxStory *story = one_story(report);
  const gint64 start = g_get_monotonic_time();
  plx_relate_reuse(report, story);
  plx_relate_alignments(report, story);
  return (double)(g_get_monotonic_time() - start) / G_USEC_PER_SEC;
}

Test(relate, takes_time_that_grows_with_the_text)
{
  for (gboolean same = FALSE; same <= TRUE; same++) {
    const double few = seconds_for(500, same), many = seconds_for(4000, same);
    cr_expect(many < 30 * few + 0.5, "%g s for 500 sentences, %g s for 4000", few, many);
  }
}

/* ---- senses and vectors ---- */

Test(sense, tells_synonyms_and_kinds)
{
  static const struct {
    const char *a, *b;
    PlxSense nouns, verbs;
  } rows[] = {
      {"truce", "truce", PLX_SENSE_SAME, PLX_SENSE_SAME},
      {"truce", "ceasefire", PLX_SENSE_SYNONYM, PLX_SENSE_OTHER},
      {"soldier", "serviceman", PLX_SENSE_SYNONYM, PLX_SENSE_OTHER},
      {"soldier", "person", PLX_SENSE_KIND, PLX_SENSE_OTHER},
      {"soldier", "dollar", PLX_SENSE_OTHER, PLX_SENSE_OTHER},
      {"wound", "injure", PLX_SENSE_OTHER, PLX_SENSE_SYNONYM},
      {"qwertz", "uiop", PLX_SENSE_OTHER, PLX_SENSE_OTHER},
      {NULL, "truce", PLX_SENSE_OTHER, PLX_SENSE_OTHER},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    cr_expect_eq(plx_sense_compare_nouns(rows[i].a, rows[i].b), rows[i].nouns, "%s %s", rows[i].a, rows[i].b);
    cr_expect_eq(plx_sense_compare_nouns(rows[i].b, rows[i].a), rows[i].nouns, "%s %s", rows[i].b, rows[i].a);
    cr_expect_eq(plx_sense_compare_verbs(rows[i].a, rows[i].b), rows[i].verbs, "%s %s", rows[i].a, rows[i].b);
  }
  cr_expect(plx_sense_is_person("soldier"));
  cr_expect_not(plx_sense_is_person("bridge"));
}

/* A bag of each text, weighed and with vectors. */
static GPtrArray *bags_of(PlxReport *report, PlxLexicon *lexicon)
{
  GPtrArray *bags = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  for (guint i = 0; i < report->articles->len; i++) {
    const PlxArticle *article = plx_report_article(report, i);
    PlxBag *bag = plx_bag_new();
    plx_bag_add(bag, lexicon, article, 0, article->tokens->len, 1);
    plx_bag_finish(bag, lexicon);
    g_ptr_array_add(bags, bag);
  }
  plx_bags_weigh_by_rarity(bags, bags, plx_lexicon_size(lexicon), 20);
  plx_bags_add_vectors(bags, lexicon);
  return bags;
}

Test(bag, finds_texts_like_each_other_without_a_word_in_common)
{
  static const struct {
    const char *text, *like, *unlike;
  } rows[] = {
      {"revellers fled the flames", "spectators were evacuated from the blaze", "shares of the brewer fell"},
      {"an offer to acquire the chipmaker", "a bid to buy its rival semiconductor firm",
       "snow buried the town's streets"},
      {"the ceasefire was brokered in talks", "negotiators struck a truce", "the orchestra played a waltz"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_report_new();
    g_autoptr(PlxLexicon) lexicon = plx_lexicon_new();
    add_article(report, "a", rows[i].text, NULL);
    add_article(report, "b", rows[i].like, NULL);
    add_article(report, "c", rows[i].unlike, NULL);
    g_autoptr(GPtrArray) bags = bags_of(report, lexicon);
    const double like = plx_context_similarity(bags->pdata[0], bags->pdata[1]);
    const double unlike = plx_context_similarity(bags->pdata[0], bags->pdata[2]);
    cr_expect(like > unlike + 0.05, "%s: %g, %g", rows[i].text, like, unlike);
    cr_expect_float_eq(plx_context_similarity(bags->pdata[0], bags->pdata[0]), 1, 1e-5);
  }
}

Test(vector, of_nothing_is_like_nothing)
{
  PlxVector nothing = {0}, word = {0};
  plx_vector_make_unit(&nothing);
  plx_vector_add_word(&word, 100, 1);
  plx_vector_make_unit(&word);
  cr_expect_eq(plx_vector_cosine(&nothing, &word), 0);
  cr_expect_float_eq(plx_vector_cosine(&word, &word), 1, 1e-5);
}
