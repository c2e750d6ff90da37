/* What is told around a figure that says how it may be compared. */
#include "model/figure_compared.h"
#include "model/figure_slot.h"

#include "annotate_fixture.h"
#include <criterion/criterion.h>

/* The slot of the article's last figure. */
static PlxFigureSlot last_slot(const PlxArticle *article, const char *text)
{
  PlxFigureSlot slot;
  cr_assert(article->figures->len > 0, "%s", text);
  cr_assert(plx_figure_slot(article, plx_article_figure(article, article->figures->len - 1), &slot), "%s",
            text);
  return slot;
}

Test(figure_slot, says_what_is_no_count)
{
  static const struct {
    const char *text;
    guint compared; /* figures of it */
  } rows[] = {
      {"Rescuers found a body under the roof of hall 4, police said.", 0},
      {"The danger stood at level three on Friday.", 0},
      {"The halls hold 4 tanks.", 1},
      {"The tug lay at berth seven all night.", 0},
      {"All but two of the ferries were saved.", 0},
      {"It was its sixth fire.", 1},
      {"It was the sixth fire.", 0},
      {"It was their second child.", 0},
      {"A 911 supervisor took the call.", 0},
      {"It is one of the largest fires of the year.", 0},
      {"It said one of its last ferries has sunk.", 0},
      {"It said one of its ferries has sunk.", 1},
      {"They were allowed back at nine in the evening.", 0},
      {"The line was open again from two in the afternoon.", 0},
      {"The fire has been under control since 11.15, she said.", 0},
      {"19.40 - Death toll rises\n\nThe mayor spoke.", 0},
      {"The mayor spoke.\n\n19.40 Rescuers are still at work.", 0},
      {"The mayor spoke.\n\n19.84 Swiss francs is the price.", 1},
      {"The road was shut until seven this evening.", 0},
      {"The ferry lost seven this season.", 1},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, "2024-05-02");
    guint compared = 0;
    for (guint32 k = 0; k < article->figures->len; k++)
      compared += plx_figure_not_compared(article, plx_article_figure(article, k)) == NULL;
    cr_expect_eq(compared, rows[i].compared, "%s: %u", rows[i].text, compared);
  }
}

Test(figure_slot, knows_what_is_told_as_of_some_time)
{
  static const struct {
    const char *text;
    gboolean running;
  } rows[] = {
      {"Rescuers have cleared 40 metres of the tunnel.", TRUE},
      {"By midnight the line had logged 6,500 calls.", TRUE},
      {"The club had 6,500 calls in May.", FALSE},
      {"So far 40 crews came.", TRUE},
      {"Nine sailors remain in hospital.", TRUE},
      {"Nine boats are lost, four more than the owner had spoken of.", TRUE},
      {"The club lost nine boats, four more than the owner.", FALSE},
      {"The team has been sent 40 tents.", TRUE},
      {"The 40 volunteers have had a bad morning.", FALSE},
      {"Rescuers cleared 40 metres of the tunnel.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, "2024-05-02");
    cr_expect_eq(last_slot(article, rows[i].text).running, rows[i].running, "%s", rows[i].text);
  }
}

Test(figure_slot, knows_what_is_added_mixed_or_repeated)
{
  static const struct {
    const char *text;
    gboolean more, mixed, recurs;
  } rows[] = {
      {"Divers found two more bodies.", TRUE, FALSE, FALSE},
      {"Another 40 people were hurt.", TRUE, FALSE, FALSE},
      {"Divers found two bodies.", FALSE, FALSE, FALSE},
      {"The leak drove out 440 pupils and staff.", FALSE, TRUE, FALSE},
      {"The trial enrolled 440 men and women.", FALSE, FALSE, FALSE},
      {"The leak drove out 440 pupils.", FALSE, FALSE, FALSE},
      {"They measure the air every fifteen minutes.", FALSE, FALSE, TRUE},
      {"They meet once a fortnight.", FALSE, FALSE, TRUE},
      {"They measured the air for fifteen minutes.", FALSE, FALSE, FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, "2024-05-02");
    const PlxFigureSlot slot = last_slot(article, rows[i].text);
    cr_expect_eq(slot.more, rows[i].more, "%s", rows[i].text);
    cr_expect_eq(slot.mixed, rows[i].mixed, "%s", rows[i].text);
    cr_expect_eq(slot.recurs, rows[i].recurs, "%s", rows[i].text);
  }
}

Test(figure_slot, reads_votes_as_pairs)
{
  static const char *const texts[] = {
      "The rise was carried by four votes to one.",
      "The vote was 4-1.",
      "Three of the five members voted for the rise and two against it.",
      "Four members voted for the rise and two against it.",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_autoptr(PlxArticle) article = annotate_text(texts[i], NULL);
    PlxFigureSlot slot;
    cr_assert(article->figures->len >= 2, "%s", texts[i]);
    cr_assert(plx_figure_slot(article, plx_article_figure(article, 0), &slot), "%s", texts[i]);
    cr_expect_eq(slot.pair, PLX_PAIR_FIRST, "%s", texts[i]);
    cr_expect_eq(g_strcmp0(slot.counted, "vote"), 0, "%s: %s", texts[i], slot.counted);
  }
}

Test(figure_slot, reads_of_which_days)
{
  static const struct {
    const char *text;
    gboolean dated;
  } rows[] = {
      {"The ferry carried 14,000 cars in 2019.", TRUE},
      {"The ferry holds 140 cars, which it first did in 2019.", FALSE},
      {"The ferry, built in 2019, can hold 140 cars.", FALSE},
      {"The ferry, with a deck of 1,800 square metres, was built in 2019.", FALSE},
      {"The ferry, seized in April, carried 140 cars.", TRUE},
      {"There were 80 fires since Mr Lund came to Tarn in 2019.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, "2024-05-02");
    cr_expect_eq(last_slot(article, rows[i].text).day_from != -1, rows[i].dated, "%s", rows[i].text);
  }
}

Test(figure_slot, reads_what_befell_whom)
{
  static const struct {
    const char *text, *counted;
    PlxFate fate;
    PlxDegree degree;
  } rows[] = {
      {"Three people were killed and 44 hurt.", "person", PLX_FATE_HURT, PLX_DEGREE_NONE},
      {"Nine wounded people were hospitalised.", "people", PLX_FATE_TREATED, PLX_DEGREE_NONE},
      {"Seven people, badly hurt, were in hospital.", "people", PLX_FATE_TREATED, PLX_DEGREE_NONE},
      {"The army put the number of raiders at about 60 and said five of them were killed.", "raider",
       PLX_FATE_KILLED, PLX_DEGREE_NONE},
      {"Rebels butchered nine guards.", "guard", PLX_FATE_KILLED, PLX_DEGREE_NONE},
      {"Three people suspected of the fire were arrested.", "suspect", PLX_FATE_ARRESTED, PLX_DEGREE_NONE},
      {"The number of dead stands at nine.", "person", PLX_FATE_KILLED, PLX_DEGREE_NONE},
      {"Of 31 people treated, two were critical.", "people", PLX_FATE_NONE, PLX_DEGREE_SEVERE},
      {"Nine remain in critical condition.", "person", PLX_FATE_NONE, PLX_DEGREE_SEVERE},
      {"They admitted 23 of them, nine of whom are children.", "child", PLX_FATE_NONE, PLX_DEGREE_NONE},
      {"Police put the number of injured at nine.", "person", PLX_FATE_HURT, PLX_DEGREE_NONE},
      {"Three men walked free.", "man", PLX_FATE_FREED, PLX_DEGREE_NONE},
      {"Nine miners were let go.", "miner", PLX_FATE_FREED, PLX_DEGREE_NONE},
      {"The jury acquitted nine.", "person", PLX_FATE_FREED, PLX_DEGREE_NONE},
      {"The mill released nine reports.", "report", PLX_FATE_NONE, PLX_DEGREE_NONE},
      {"Some 90 goats were carried ashore alive.", "goat", PLX_FATE_RESCUED, PLX_DEGREE_NONE},
      {"Nine of the mill's crew were hurt.", "sailor", PLX_FATE_HURT, PLX_DEGREE_NONE},
      {"The 30-strong gang fled.", "person", PLX_FATE_MOVED, PLX_DEGREE_NONE},
      {"Thirty crews came.", "crew", PLX_FATE_NONE, PLX_DEGREE_NONE},
      {"Thirty welders were hurt. Nine were taken to hospital.", "welder", PLX_FATE_TREATED, PLX_DEGREE_NONE},
      {"Thirty welders were taken into custody.", "welder", PLX_FATE_ARRESTED, PLX_DEGREE_NONE},
      {"Thirty suspects were rounded up.", "suspect", PLX_FATE_ARRESTED, PLX_DEGREE_NONE},
      {"Thirty welders succumbed to their burns.", "welder", PLX_FATE_KILLED, PLX_DEGREE_NONE},
      {"The farm has 400 head of cattle.", "cattle", PLX_FATE_NONE, PLX_DEGREE_NONE},
      {"Divers searched on Monday for three welders.", "welder", PLX_FATE_MISSING, PLX_DEGREE_NONE},
      {"Boats were still looking for nine passengers.", "passenger", PLX_FATE_MISSING, PLX_DEGREE_NONE},
      {"Police searched for two suspects.", "suspect", PLX_FATE_NONE, PLX_DEGREE_NONE},
      {"The bodies of nine welders were found.", "welder", PLX_FATE_KILLED, PLX_DEGREE_NONE},
      {"The fire claimed the lives of nine welders.", "welder", PLX_FATE_KILLED, PLX_DEGREE_NONE},
      {"Two are dead, one is still missing.", "person", PLX_FATE_MISSING, PLX_DEGREE_NONE},
      {"Nine members of the choir were hurt.", "person", PLX_FATE_HURT, PLX_DEGREE_NONE},
      {"Nine members of the ship's crew were hurt.", "sailor", PLX_FATE_HURT, PLX_DEGREE_NONE},
      {"Nine members of parliament came.", "member", PLX_FATE_NONE, PLX_DEGREE_NONE},
      {"Some 31 people were pulled from the water.", "people", PLX_FATE_RESCUED, PLX_DEGREE_NONE},
      {"Some 40 homes were damaged.", "home", PLX_FATE_LOST, PLX_DEGREE_SLIGHT},
      {"Some 40 homes were razed.", "home", PLX_FATE_LOST, PLX_DEGREE_SEVERE},
      {"Some 40 homes burned down.", "home", PLX_FATE_LOST, PLX_DEGREE_SEVERE},
      {"Some 40 homes were burned.", "home", PLX_FATE_LOST, PLX_DEGREE_NONE},
      {"Some 40 homes were damaged or destroyed.", "home", PLX_FATE_LOST, PLX_DEGREE_NONE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    const PlxFigureSlot slot = last_slot(article, rows[i].text);
    cr_expect_eq(g_strcmp0(slot.counted, rows[i].counted), 0, "%s: %s", rows[i].text, slot.counted);
    cr_expect_eq(slot.fate, rows[i].fate, "%s: %d", rows[i].text, slot.fate);
    cr_expect_eq(slot.degree, rows[i].degree, "%s: %d", rows[i].text, slot.degree);
  }
}

/* What befell a part did not befall the whole. */
Test(figure_slot, tells_parts_from_their_whole)
{
  static const struct {
    const char *text;
    PlxFate part, whole;
  } rows[] = {
      {"Three of the 12 climbers were killed.", PLX_FATE_KILLED, PLX_FATE_NONE},
      {"The slide killed three of the 12 climbers.", PLX_FATE_KILLED, PLX_FATE_NONE},
      {"The slide killed three climbers and injured 12 others.", PLX_FATE_KILLED, PLX_FATE_HURT},
      {"Nine of the tug's crew of 12 were rescued.", PLX_FATE_RESCUED, PLX_FATE_NONE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    PlxFigureSlot part;
    cr_assert_eq(article->figures->len, 2, "%s", rows[i].text);
    cr_assert(plx_figure_slot(article, plx_article_figure(article, 0), &part), "%s", rows[i].text);
    cr_expect_eq(part.fate, rows[i].part, "%s", rows[i].text);
    cr_expect_eq(last_slot(article, rows[i].text).fate, rows[i].whole, "%s", rows[i].text);
  }
}
