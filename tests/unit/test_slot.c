/* What is known of a figure, and which figures and times may be of one fact. */
#include "annotate_fixture.h"
#include "model/figure_compared.h"
#include "model/figure_slot.h"
#include "relate/figure_fit.h"
#include "relate/time_fit.h"

#include <criterion/criterion.h>

/* The first figure that can be compared. */
static gboolean first_slot(const PlxArticle *article, PlxFigureSlot *slot)
{
  for (guint32 i = 0; i < article->figures->len; i++)
    if (plx_figure_slot(article, plx_article_figure(article, i), slot))
      return TRUE;
  return FALSE;
}

/* How surely the first figures of two texts, not of two headlines, are of one thing where the words around
 * have little in common. */
static double body_figures_fit(const char *x, const char *y)
{
  g_autoptr(PlxArticle) a = annotate_text(x, "2024-05-02");
  g_autoptr(PlxArticle) b = annotate_text(y, "2024-05-02");
  PlxFigureSlot v, w;
  cr_assert(first_slot(a, &v) && first_slot(b, &w), "%s | %s", x, y);
  v.lead = w.lead = FALSE;
  return plx_figure_fit(&v, &w, 0.02);
}

/* How surely the first times of two texts are of one event. */
static double times_fit(const char *x, const char *y, double context)
{
  g_autoptr(PlxArticle) a = annotate_text(x, "2024-05-02");
  g_autoptr(PlxArticle) b = annotate_text(y, "2024-05-02");
  PlxTimeSlot v, w;
  cr_assert(a->times->len > 0 && b->times->len > 0, "%s | %s", x, y);
  cr_assert(plx_time_slot(a, plx_article_time(a, 0), NULL, &v), "%s", x);
  cr_assert(plx_time_slot(b, plx_article_time(b, 0), NULL, &w), "%s", y);
  return plx_time_fit(&v, &w, context);
}

Test(slot, reads_what_is_counted_or_measured)
{
  static const struct {
    const char *text, *counted, *measured, *per;
    PlxFate fate;
  } rows[] = {
      {"The storm killed 12 sailors.", "sailor", NULL, NULL, PLX_FATE_KILLED},
      {"The storm caused 12 deaths.", "person", NULL, NULL, PLX_FATE_KILLED},
      {"Nobody was hurt.", "person", NULL, NULL, PLX_FATE_HURT},
      {"Six people are in hospital.", "people", NULL, NULL, PLX_FATE_TREATED},
      {"Dozens more have been injured.", "person", NULL, NULL, PLX_FATE_HURT},
      {"Fifty people were taken to two hospitals.", "people", NULL, NULL, PLX_FATE_TREATED},
      {"Five people were trapped and others were hurt.", "people", NULL, NULL, PLX_FATE_TRAPPED},
      {"The lorry is able to carry 25 tonnes.", NULL, "lorry", NULL, PLX_FATE_NONE},
      {"Four people are fighting for their lives.", "people", NULL, NULL, PLX_FATE_HURT},
      {"Shares fell 5 percent.", NULL, "share", NULL, PLX_FATE_NONE},
      {"Drivers will pay $5 a day.", NULL, "driver", "day", PLX_FATE_NONE},
      {"The charge is $5 for each trip.", NULL, "charge", "trip", PLX_FATE_NONE},
      {"A child fell down the 30m dry shaft in Leeds.", NULL, "shaft", NULL, PLX_FATE_NONE},
      {"He drove a 25-tonne, unmarked lorry.", NULL, "lorry", NULL, PLX_FATE_NONE},
      {"The bank holds $3 billion in foreign earnings.", NULL, "earning", NULL, PLX_FATE_NONE},
      {"The death toll rose to 85 on Monday.", "person", NULL, NULL, PLX_FATE_KILLED},
      {"Police put the toll at 77.", "person", NULL, NULL, PLX_FATE_KILLED},
      {"The number of people killed by the quake in the south of Peru rose to 31.", "people", NULL, NULL,
       PLX_FATE_KILLED},
      {"It brought the number of dead to 14.", "person", NULL, NULL, PLX_FATE_KILLED},
      {"The number of homes destroyed by the fire has reached 212.", "home", NULL, NULL, PLX_FATE_LOST},
      {"The tally of votes reached 400.", "vote", NULL, NULL, PLX_FATE_NONE},
      {"The toll was high, but 12 rowed ashore.", NULL, "toll", NULL, PLX_FATE_NONE},
      {"Some 40 people have been confirmed killed.", "people", NULL, NULL, PLX_FATE_KILLED},
      {"The mother of 12 was killed in the street.", "child", NULL, NULL, PLX_FATE_NONE},
      {"The raid killed a mother-of-three.", "child", NULL, NULL, PLX_FATE_NONE},
      {"A dad of 13 Alan Holm died.", "child", NULL, NULL, PLX_FATE_NONE},
      {"The father of two girls left.", "girl", NULL, NULL, PLX_FATE_NONE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    PlxFigureSlot slot;
    cr_assert(first_slot(article, &slot), "%s", rows[i].text);
    cr_expect_str_eq(slot.counted != NULL ? slot.counted : "-",
                     rows[i].counted != NULL ? rows[i].counted : "-", "%s", rows[i].text);
    cr_expect_str_eq(slot.measured != NULL ? slot.measured : "-",
                     rows[i].measured != NULL ? rows[i].measured : "-", "%s", rows[i].text);
    cr_expect_str_eq(slot.per != NULL ? slot.per : "-", rows[i].per != NULL ? rows[i].per : "-", "%s",
                     rows[i].text);
    cr_expect_eq(slot.fate, rows[i].fate, "%s: %d", rows[i].text, slot.fate);
  }
}

Test(slot, tells_others_beside_those_named)
{
  static const struct {
    const char *text;
    gboolean beside;
  } rows[] = {
      {"The blast injured a driver and 22 other workers.", TRUE},
      {"The blast injured a driver and at least 22 others.", TRUE},
      {"Anna Holm, along with 22 other workers, was injured.", TRUE},
      {"Anna Holm was ordered to leave, while 22 other workers were ordered to stay.", TRUE},
      {"The blast killed a driver and injured 22 other workers.", FALSE},
      {"A driver died and 22 other workers were injured.", FALSE},
      {"The blast injured 22 other workers.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    PlxFigureSlot slot = {0};
    for (guint k = 0; k < article->figures->len; k++)
      if (plx_figure_slot(article, plx_article_figure(article, k), &slot) &&
          slot.value.type == PLX_FIGURE_NUMBER && plx_decimal_to_double(slot.figure->low) == 22)
        break;
    cr_expect_eq(slot.beside, rows[i].beside, "%s", rows[i].text);
  }
}

/* What is told as an earlier account, and along which side it is measured. */
Test(slot, tells_what_was_said_before)
{
  static const struct {
    const char *text;
    gboolean outdated;
    const char *dimension;
  } rows[] = {
      {"Earlier reports had put the shaft at a depth of 40m.", TRUE, "deep"},
      {"The child had previously been reported to be six years old.", TRUE, NULL},
      {"An initial estimate put the damage at 40 homes.", TRUE, NULL},
      {"The initial offer was $40 a share.", FALSE, NULL},
      {"He fell into an 80m-deep shaft earlier.", FALSE, "deep"},
      {"The shaft is 12 inches wide.", FALSE, "wide"},
      {"The wall is 3 m in height.", FALSE, "high"},
      {"The sea there is 100 metres (328 feet) deep.", FALSE, "deep"},
      {"The rock lies 100 metres offshore.", FALSE, "away"},
      {"The crater is 90 metres in diameter.", FALSE, "across"},
      {"The lorry weighed 25 tonnes.", FALSE, NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    PlxFigureSlot slot;
    cr_assert(first_slot(article, &slot), "%s", rows[i].text);
    cr_expect_eq(slot.outdated, rows[i].outdated, "%s", rows[i].text);
    cr_expect_eq(g_strcmp0(slot.dimension, rows[i].dimension), 0, "%s: %s", rows[i].text, slot.dimension);
  }
}

Test(slot, takes_ordinals_that_count)
{
  static const struct {
    const char *text;
    gboolean compared;
  } rows[] = {
      {"It is the second-largest dairy.", TRUE},
      {"Farrow scored in the 89th minute.", TRUE},
      {"It was the third delay this year.", TRUE},
      {"It was the third time in two weeks.", TRUE},
      {"It was the third crash on the line this year.", TRUE},
      {"He fired from the 32nd floor.", TRUE},
      {"It is her 50th birthday.", FALSE},
      {"The valve was in the second stage.", FALSE},
      {"They won in the third round in Leeds.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    cr_assert(article->figures->len > 0, "%s", rows[i].text);
    const char *why = plx_figure_not_compared(article, plx_article_figure(article, 0));
    cr_expect_eq(why == NULL, rows[i].compared, "%s: %s", rows[i].text, why);
  }
}

Test(slot, tells_whose_they_are)
{
  static const struct {
    const char *text, *owners; /* of each figure */
  } rows[] = {
      {"The storm killed 31 French sailors.", "France"},
      {"Denmark said 40 of its soldiers and 22 civilians had been killed.", "Denmark, Denmark"},
      {"Denmark said 40 of its soldiers had been killed. It lost 22 ships.", "Denmark, -"},
      {"Scores of civilians on both sides have been killed.", "both sides"},
      {"Both sides met on 12 ships.", "-"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    g_autoptr(GString) owners = g_string_new(NULL);
    for (guint32 k = 0; k < article->figures->len; k++) {
      PlxFigureSlot slot;
      cr_assert(plx_figure_slot(article, plx_article_figure(article, k), &slot), "%s", rows[i].text);
      g_string_append_printf(owners, "%s%s", k > 0 ? ", " : "", slot.owner != NULL ? slot.owner : "-");
    }
    cr_expect_str_eq(owners->str, rows[i].owners, "%s: %s", rows[i].text, owners->str);
  }
}

Test(slot, tells_which_of_several)
{
  static const struct {
    const char *text;
    PlxStage stage;
  } rows[] = {
      {"Its first offer of $103 billion failed.", PLX_STAGE_EARLIER},
      {"Its original $103 billion offer failed.", PLX_STAGE_EARLIER},
      {"Its new offer of $121 billion failed.", PLX_STAGE_LATER},
      {"Its revised $121 billion offer failed.", PLX_STAGE_LATER},
      {"Its $121 billion offer failed.", PLX_STAGE_NONE},
      {"The former owner of the mine and of both mills called the $121 billion offer fair.", PLX_STAGE_NONE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    PlxFigureSlot slot;
    cr_assert(first_slot(article, &slot), "%s", rows[i].text);
    cr_expect_eq(slot.stage, rows[i].stage, "%s: %d", rows[i].text, slot.stage);
  }
}

Test(slot, knows_the_places_in_a_score)
{
  static const char *const texts[] = {"Harwick won 3-2.", "Harwick won 3 - 2.", "Harwick won 3 \u2014 2.",
                                      "The motion was carried by nine votes to eight."};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_autoptr(PlxArticle) article = annotate_text(texts[i], NULL);
    PlxFigureSlot one, other;
    cr_assert_eq(article->figures->len, 2, "%s", texts[i]);
    cr_assert(plx_figure_slot(article, plx_article_figure(article, 0), &one));
    cr_assert(plx_figure_slot(article, plx_article_figure(article, 1), &other));
    cr_expect_eq(one.pair, PLX_PAIR_FIRST, "%s", texts[i]);
    cr_expect_eq(other.pair, PLX_PAIR_SECOND, "%s", texts[i]);
  }
}

/* Pairs of sentences, alike in their words: those that tell of one thing fit, those known to differ do not.
 */
Test(slot, tells_which_figures_fit)
{
  static const struct {
    const char *a, *b;
    gboolean fits;
  } rows[] = {
      {"The storm killed 12 sailors.", "The storm killed 12 sailors.", TRUE},
      {"The storm killed 12 sailors.", "The storm injured 21 sailors.", FALSE},
      {"The storm killed 31 French sailors.", "The storm killed 22 Danish sailors.", FALSE},
      {"Denmark said 40 of its soldiers were killed.",
       "The army of Denmark said 40 of its soldiers were killed.", TRUE},
      {"Denmark said 40 of its soldiers were killed.", "40 soldiers on both sides were killed.", FALSE},
      {"Drivers will pay $5 a day.", "Drivers will pay $35 a week.", FALSE},
      {"The storm killed 12 sailors.", "In 1987 a storm killed 21 sailors.", FALSE},
      {"Shares fell 5 percent.", "Shares rose 7 percent.", FALSE},
      {"Harwick won 3-2.", "Harwick has 5 goals.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) a = annotate_text(rows[i].a, "2024-05-02");
    g_autoptr(PlxArticle) b = annotate_text(rows[i].b, "2024-05-02");
    PlxFigureSlot v, w;
    cr_assert(first_slot(a, &v) && first_slot(b, &w), "%s | %s", rows[i].a, rows[i].b);
    const double there = plx_figure_fit(&v, &w, 0.5), back = plx_figure_fit(&w, &v, 0.5);
    cr_expect_eq(there > 0.5, rows[i].fits, "%s | %s: %f", rows[i].a, rows[i].b, there);
    cr_expect_float_eq(there, back, 1e-9, "%s | %s is not symmetric", rows[i].a, rows[i].b);
  }
}

/* Two lengths of time, each up to when its article came out, are of one thing if they began at one moment. */
Test(slot, reckons_back_to_when_it_began)
{
  static const struct {
    const char *later, *length;
    gboolean may;
  } rows[] = {
      {"2024-05-03T23:00:00Z", "85 hours", TRUE},  {"2024-05-04T20:00:00Z", "more than four days", TRUE},
      {"2024-05-02T12:30:00Z", "85 hours", FALSE}, {"2024-05-08T12:00:00Z", "85 hours", FALSE},
      {"2024-05-03T23:00:00Z", "12 hours", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *text = g_strdup_printf("The search took %s.", rows[i].length);
    g_autoptr(PlxArticle) a = annotate_text("A child was trapped for 50 hours.", "2024-05-02T12:00:00Z");
    g_autoptr(PlxArticle) b = annotate_text(text, rows[i].later);
    PlxFigureSlot v, w;
    cr_assert(first_slot(a, &v) && first_slot(b, &w), "%s", text);
    cr_expect_eq(plx_figure_fit(&v, &w, 0.02) > 0, rows[i].may, "%s %s", rows[i].later, text);
  }
}

Test(slot, tells_which_times_fit)
{
  static const struct {
    const char *a, *b;
    gboolean fits;
  } rows[] = {
      {"The polls closed at 9 p.m.", "The polls closed at 9pm.", TRUE},
      {"The polls closed at 9 p.m.", "Voting ended at 8pm.", TRUE},
      {"The storm began on May 2.", "The storm began on June 12.", FALSE},
      {"Shares fell 2 percent at 9:34 a.m.", "Shares fell 4 percent at 3 p.m.", FALSE},
      /* one kind of event under several names */
      {"The shooting began at 3 p.m.", "A man opened fire at 4 p.m.", TRUE},
      {"The council voted at 9 p.m.", "The vote was at 10 p.m.", TRUE},
      {"From Monday cars will pay.", "The toll begins on Tuesday.", TRUE},
      {"The fire broke out shortly after 2 p.m.", "The fire began at 3:40 p.m.", TRUE},
      /* what happens again and again is one event only with what it is done to */
      {"The company announced a deal on Wednesday.", "The firm announced its profits on Tuesday.", FALSE},
      {"The army tested a missile on Wednesday.", "The army tested a bomb on Monday.", FALSE},
      {"The minister unveiled the statue at noon.", "The statue was unveiled at 2 p.m.", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const double fit = times_fit(rows[i].a, rows[i].b, 0.5);
    cr_expect_eq(fit > 0.5, rows[i].fits, "%s | %s: %f", rows[i].a, rows[i].b, fit);
  }
}

static gboolean times_may_be_one(const char *x, const char *y, double context)
{
  return times_fit(x, y, context) > 0;
}

/* With few words in common. */
Test(slot, lets_times_differ_only_about_one_event)
{
  static const MayRow rows[] = {
      {"The bridge opened at noon.", "The bridge opened at 2 p.m.", TRUE},
      {"The bridge opened at noon.", "The shop opened at 2 p.m.", FALSE},
      {"The game started at 3 p.m.", "The pitcher started at 6 p.m.", FALSE},
      {"The truce took effect at 3 p.m.", "The ceasefire came into force at 6 p.m.", TRUE},
      {"The attacks last year shook France.", "The attacks this year shook Belgium.", FALSE},
      {"The regulators said this month they had approved the merger.",
       "The merger was approved by the regulators last month.", TRUE},
      {"The regulators said on Monday they had approved the merger.",
       "The merger was approved by the regulators on Friday.", FALSE},
      {"Gunmen abducted 40 people on Monday.", "Gunmen kidnapped 40 people on Friday.", TRUE},
      {"Police seized 40 smugglers on Monday.", "Gunmen kidnapped 40 people on Friday.", FALSE},
      {"Police captured 40 smugglers on Monday.", "Gunmen kidnapped 40 people on Friday.", FALSE},
  };
  expect_may(rows, G_N_ELEMENTS(rows), 0.05, times_may_be_one);
}

/* However alike the words are, events of two kinds are two. */
Test(slot, keeps_events_of_two_kinds_apart)
{
  static const MayRow rows[] = {
      {"The man was charged on Saturday with the murder.", "The man was arrested on Friday for the murder.",
       FALSE},
      {"The man was charged with murder on Saturday.",
       "The man was charged with murder after a shooting at an office party on Friday.", FALSE},
      {"The man was charged with murder on Saturday.", "The man was charged with murder on Friday.", TRUE},
      {"The quake struck on Monday.", "An explosion struck the building on Friday.", FALSE},
      {"The shooting began on Monday.", "It began on Friday.", TRUE},
  };
  expect_may(rows, G_N_ELEMENTS(rows), 0.64, times_may_be_one);
}

/* Values that fit are one thing's only where the words say so. */
Test(slot, asks_for_more_than_values_that_fit)
{
  static const MayRow rows[] = {
      {"The price was about 412 euros.", "The fee was more than 400 euros.", FALSE},
      {"The price was about 412 euros.", "The price was more than 400 euros.", TRUE},
      {"Two dogs barked.", "Two judges spoke.", FALSE},
      {"The crash involved two carriages.", "The crash involved two to three ambulances.", FALSE},
      {"It turned back on an 11-hour flight.", "It turned back on an 11-and-a-half-hour journey.", TRUE},
      {"The crash involved two cars.", "The crash involved at least one car.", TRUE},
      {"He saw dozens of boats.", "She sold 40 books.", FALSE},
      {"The crash injured dozens of people.", "The crash injured 40 people.", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_expect_eq(body_figures_fit(rows[i].a, rows[i].b) > 0, rows[i].may, "%s | %s", rows[i].a, rows[i].b);
}

/* What a story names for much that happens agrees by itself with nothing. */
Test(slot, brings_no_two_together_by_their_time_alone)
{
  g_autoptr(PlxArticle) a = annotate_text("Prices rose this morning.", "2024-05-02");
  g_autoptr(PlxArticle) b = annotate_text("A dog was found this morning.", "2024-05-02");
  PlxTimeSlot v, w;
  cr_assert(plx_time_slot(a, plx_article_time(a, 0), NULL, &v));
  cr_assert(plx_time_slot(b, plx_article_time(b, 0), NULL, &w));
  v.lead = w.lead = FALSE;
  cr_expect_float_eq(plx_time_fit(&v, &w, 0), 0, 1e-9);
}

Test(slot, allows_for_what_a_time_leaves_open)
{
  static const struct {
    const char *a, *b;
    PlxRelation relation;
  } rows[] = {
      {"He began 42 years ago.", "He began in 1981.", PLX_RELATION_VAGUER},
      {"He began 42 years ago.", "He began in 1979.", PLX_RELATION_DISJOINT},
      {"The bridge opened last year.", "The bridge opened in 2022.", PLX_RELATION_DISJOINT},
      {"She conceded shortly before midnight.", "She conceded at 11:40 p.m.", PLX_RELATION_VAGUER},
      {"The missile fell at 6 a.m.", "The missile fell at 5:58 a.m.", PLX_RELATION_VAGUER},
      {"The missile fell at 6 a.m.", "The missile fell at 6:05 a.m.", PLX_RELATION_DISJOINT},
      {"She conceded shortly before midnight.", "She conceded at 10 p.m.", PLX_RELATION_DISJOINT},
      /* published on a Thursday: where it happened it may be Friday already */
      {"The missile fell on Friday.", "The missile fell on May 3.", PLX_RELATION_EQUAL},
      {"The missile fell on Friday.", "The missile fell on April 26.", PLX_RELATION_EQUAL},
      {"The missile fell on Friday.", "The missile fell on May 2.", PLX_RELATION_DISJOINT},
      {"The missile fell last Friday.", "The missile fell on May 3.", PLX_RELATION_DISJOINT},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) a = annotate_text(rows[i].a, "2024-05-02");
    g_autoptr(PlxArticle) b = annotate_text(rows[i].b, "2024-05-02");
    PlxTimeValue v, w;
    cr_assert(plx_time_locate(plx_article_time(a, 0), NULL, &v) &&
              plx_time_locate(plx_article_time(b, 0), NULL, &w));
    cr_expect_eq(plx_time_relation(&v, &w), rows[i].relation, "%s | %s", rows[i].a, rows[i].b);
  }
}
