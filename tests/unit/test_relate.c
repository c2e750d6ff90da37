/* Grouping, reuse, senses, likeness of words. */
#include "model/finding.h"
#include "model/sense.h"
#include "relate/bag.h"
#include "relate/relate.h"
#include "relate/steps.h"
#include "relate_fixture.h"

#include <criterion/criterion.h>
#include <string.h>

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

#define SPEECHES 30

/* Of a campaign that is written of for months: towns and what was spoken of differ, the rest is one. */
static void add_speech(PlxReport *report, guint i, gboolean dated)
{
  static const char *const towns[] = {"Olomouc", "Zlin", "Hodonin", "Brno", "Opava", "Znojmo"},
                           *const matters[] = {"schools", "hospitals", "roads", "forests", "pensions"};
  g_autofree char *id = g_strdup_printf("speech-%u", i);
  g_autofree char *text =
      g_strdup_printf("Barta and Kollar, who both want to be governor of Moravia, met voters in %s.\n\n"
                      "Kollar promised more money for %s, and Barta called the promise of his rival cheap.",
                      towns[i % G_N_ELEMENTS(towns)], matters[i % G_N_ELEMENTS(matters)]);
  g_autofree char *published = g_strdup_printf("2024-%02u-%02u", 1 + i / 7, 1 + i % 7 * 4);
  add_article(report, id, text, dated ? published : NULL);
}

#define DEBATE                                                                                               \
  "Barta and Kollar, who both want to be governor of Moravia, clashed over a leaked tape in a televised "    \
  "debate.\n\nKollar denied that the voice was hers, and the moderator Sramek had to part the two."
#define DEBATE_TOO                                                                                           \
  "A leaked tape dominated the televised debate of Kollar and Barta, rivals for governor of Moravia.\n\n"    \
  "The moderator Sramek stepped between them when Kollar denied that hers was the voice."

Test(group, a_subject_of_many_days_is_no_event)
{
  static const struct {
    gboolean dated;
    gboolean all_apart; /* but the two on the debate */
  } rows[] = {{TRUE, TRUE}, {FALSE, FALSE}};
  for (gsize r = 0; r < G_N_ELEMENTS(rows); r++) {
    g_autoptr(PlxReport) report = plx_report_new();
    for (guint i = 0; i < SPEECHES; i++)
      add_speech(report, i, rows[r].dated);
    add_article(report, "debate", DEBATE, rows[r].dated ? "2024-02-14" : NULL);
    add_article(report, "debate-too", DEBATE_TOO, rows[r].dated ? "2024-02-15" : NULL);
    plx_relate_group(report);
    cr_expect_eq(report->stories->len == SPEECHES + 1, rows[r].all_apart, "%u stories", report->stories->len);
    const PlxStory *last = plx_report_story(report, report->stories->len - 1);
    cr_expect_geq(last->articles->len, 2);
    if (rows[r].all_apart)
      cr_expect(strstr(plx_report_story(report, 0)->why, "many other days") != NULL, "%s",
                plx_report_story(report, 0)->why);
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

Test(reuse, tells_the_share_of_each_article)
{
#define COPIED "The council of Varde voted by nine to six to close the old harbour in March."
#define OWN "Fishermen wept on the quay, a choir sang, and the mayor stayed away with a cold."
  static const struct {
    const char *texts[2];
    double shares[2];
  } rows[] = {
      {{COPIED, COPIED "\n\n" OWN}, {1, 0.5}},
      {{COPIED "\n\n" OWN, COPIED}, {0.5, 1}},
      {{COPIED, COPIED "\n\n" COPIED}, {1, 1}},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_report_new();
    add_article(report, "a", rows[i].texts[0], NULL);
    add_article(report, "b", rows[i].texts[1], NULL);
    PlxStory *story = one_story(report);
    plx_relate_reuse(report, story);
    cr_assert_eq(story->reuse->len, 1, "%" G_GSIZE_FORMAT, i);
    const PlxReuse *reuse = g_ptr_array_index(story->reuse, 0);
    cr_expect_eq(reuse->from, 0, "%" G_GSIZE_FORMAT, i);
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
      {"cellphone", "phone", PLX_SENSE_SYNONYM, PLX_SENSE_OTHER},
      {"mistake", "stake", PLX_SENSE_OTHER, PLX_SENSE_OTHER},
      {"protest", "test", PLX_SENSE_OTHER, PLX_SENSE_OTHER},
      {"airport", "port", PLX_SENSE_OTHER, PLX_SENSE_OTHER},
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
