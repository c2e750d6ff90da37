/* Which values that exclude each other are held against one another. */
#include "annotate_fixture.h"
#include "relate/figure_fit.h"

#include <criterion/criterion.h>

/* The first figure that can be compared. */
static gboolean first_slot(const PlxArticle *article, PlxFigureSlot *slot)
{
  for (guint32 i = 0; i < article->figures->len; i++)
    if (plx_figure_slot(article, plx_article_figure(article, i), slot))
      return TRUE;
  return FALSE;
}

/* May the first figures of two texts, not of two headlines, be held against each other where the words around
 * have little in common? */
static gboolean may_differ(const char *x, const char *y, double context)
{
  g_autoptr(PlxArticle) a = annotate_text(x, "2024-05-02");
  g_autoptr(PlxArticle) b = annotate_text(y, "2024-05-02");
  PlxFigureSlot v, w;
  cr_assert(first_slot(a, &v) && first_slot(b, &w), "%s | %s", x, y);
  v.lead = w.lead = FALSE;
  const gboolean there = plx_figure_may_differ(&v, &w, context);
  cr_expect_eq(there, plx_figure_may_differ(&w, &v, context), "%s | %s is not symmetric", x, y);
  return there && plx_figure_fit(&v, &w, context) > 0;
}

/* Values that differ are one thing's only where something says so beside the unit. */
Test(differ, lets_figures_differ_only_about_one_thing)
{
  static const MayRow rows[] = {
      {"The storm killed 12 sailors.", "The storm killed 21 sailors.", TRUE},
      {"The crash killed 77 people.", "Then 100 people jumped into the sea.", FALSE},
      {"The crash injured 40 people.", "The crash seriously injured 12 people.", FALSE},
      {"The gunman killed 27 students.", "The gunman killed 59 people.", FALSE},
      {"She posted three photos.", "The singer posted four photos.", TRUE},
      {"She took three photos.", "He deleted four photos.", FALSE},
      {"The girls escaped from 12 rooms.", "The schoolgirls escaped from 21 rooms.", TRUE},
      {"It fell within 15 seconds.", "Vans came in 15-minute intervals.", FALSE},
      {"It fell from 4,150 feet.", "It fell from 4,150 metres.", TRUE},
      {"The club won 15 games.", "The club won 50 games.", FALSE},
      {"The lorry weighed 25 tonnes.", "The lorry weighed 19 tonnes.", TRUE},
      {"The lorry weighed 25 tonnes.", "The bridge weighed 30 tonnes.", FALSE},
      {"The bill was 212 euros.", "A debt is 221 euros.", TRUE}, /* a slip of the pen */
      {"Shares fell 3 percent.", "Sales fell 11 percent.", FALSE},
      {"The talks lasted five hours.", "Ministers talked for three hours.", TRUE},
      {"The girl faces up to 10 years in prison.", "The girl faces up to 14 years in jail.", TRUE},
      {"The girl faces up to 10 years in prison.", "The bridge is closed for up to 14 years.", FALSE},
      {"The mill lost millions of dollars.", "The mill lost millions of dollars.", TRUE},
      {"Its initial $103 billion offer failed.", "Its original $105 billion proposal failed.", TRUE},
      {"Its original $105 billion approach failed.", "It announced a bid of $103 billion in October 2023.",
       TRUE},
      {"Its new $121 billion bid failed.", "It announced a bid of $103 billion in October 2023.", FALSE},
      {"The fire was 5 percent contained.", "The fire was 30 percent contained.", TRUE},
      {"The five-year-old boy fell.", "The six-year-old boy fell.", TRUE},
      {"The five-year-old boy fell.", "The 19-year-old boy fell.", FALSE},
      {"The daughter moved when she turned 18.", "The daughter is 19 years old.", FALSE},
      {"He fell into a shaft 40m deep.", "He fell into an 80m-deep shaft.", TRUE},
      {"He fell into a shaft 40m deep.", "He fell into a shaft 30m wide.", FALSE},
      {"The theft may have hit 143 million customers.", "The total is 145 million people.", TRUE},
      {"The theft may have hit 143 customers.", "The total is 145 people.", FALSE},
      {"Its initial $103 billion offer failed.", "Its new $121 billion offer failed.", FALSE},
      {"The mill lost millions of dollars.", "The mill lost $3 million.", FALSE},
      {"The mill lost 15 percent of its sales.", "The mill could lose 30 percent of its sales.", FALSE},
      {"The night had a low of 24 C.", "The low was 19 C.", TRUE},
      {"Low 24C.", "Low 19C.", FALSE},
      {"The mayor has raised $5 million.", "The mayor has raised $7 million.", TRUE},
      {"The mayor has raised $5 million.", "The mayor and the party have raised $7 million.", FALSE},
      {"Police searched thousands of houses.", "Police searched 30,000 houses.", FALSE},
      {"The closure will cost 640 jobs.", "Some 460 workers will lose their jobs.", TRUE},
  };
  expect_may(rows, G_N_ELEMENTS(rows), 0.02, may_differ);
}

/* However alike the words are: one thing varied, the values are of two. */
Test(differ, keeps_apart_what_one_word_tells_apart)
{
  static const MayRow rows[] = {
      {"Some 60 acres of woodland burned.", "Some 90 acres of forest burned.", TRUE},
      {"Some 60 acres of woodland burned.", "Some 90 acres of cropland burned.", FALSE},
      {"Some 60 acres of woodland burned.", "Some 90 acres of pasture burned.", FALSE},
      {"Agents seized 300 kg of cocaine.", "Agents confiscated 400 kg of cocaine.", TRUE},
      {"Agents seized 300 kg of cocaine.", "Agents seized 400 kg of hashish.", FALSE},
      {"The mill's profit was $40 million.", "The mill's earnings were $50 million.", TRUE},
      {"The mill's profit was $40 million.", "The mill's debt was $50 million.", FALSE},
      {"The mill's profit was $40 million.", "The mill's revenue was $50 million.", FALSE},
      {"The siege lasted five days.", "The siege lasted seven days.", TRUE},
      {"The siege lasted five days.", "The search lasted seven days.", FALSE},
      {"Food prices rose 4 percent.", "The price of food rose 6 percent.", TRUE},
      {"Food prices rose 4 percent.", "Fuel prices rose 6 percent.", FALSE},
      {"The gale destroyed 140 houses.", "The gale wrecked 170 houses.", TRUE},
      {"The gale destroyed 140 houses.", "Owners had insured 170 houses.", FALSE},
      {"The gale destroyed 140 houses.", "Volunteers rebuilt 170 houses.", FALSE},
      {"Then 60 deputies voted for the law.", "Then 70 deputies backed the law.", TRUE},
      {"Then 60 deputies voted for the law.", "Then 70 deputies voted against the law.", FALSE},
      {"The van was travelling at 120 km/h.", "The van was travelling at 140 km/h.", TRUE},
      {"The van was travelling at 120 km/h.", "The speed limit for the van is 140 km/h.", FALSE},
      {"The blast killed 14 miners.", "The blast killed 17 miners.", TRUE},
      {"The blast killed 14 miners.", "On Monday 17 miners were killed in another blast.", FALSE},
      {"It was 31C in Oslo.", "It was 34C in Oslo.", TRUE},
      {"It was 31C in Oslo.", "It was 34C in Bergen.", FALSE},
      {"The court gave her six years in prison.", "The state had sought eight years in prison.", FALSE},
  };
  expect_may(rows, G_N_ELEMENTS(rows), 0.3, may_differ);
}

/* What was before, what is wanted, another of the kind, and what is done otherwise. */
Test(differ, tells_the_one_in_the_news_from_others)
{
  static const MayRow rows[] = {
      {"The storm killed 12 people.", "The storm killed 14 people.", TRUE},
      {"The storm killed 12 people.", "The last such storm killed 14 people.", FALSE},
      {"The storm killed 12 people.", "The previous storm killed 14 people.", FALSE},
      {"The firm made a profit of $12 million.", "The firm made a profit of $9 million.", TRUE},
      {"The firm made a profit of $12 million.", "A year ago the firm made a profit of $9 million.", FALSE},
      {"The firm made a profit of $12 million.", "The firm made a profit of $9 million a year earlier.",
       FALSE},
      {"The firm made a profit of $12 million, up from $9 million a year ago.",
       "The firm made a profit of $13 million.", TRUE},
      {"The firm made a profit of $12 million in the first quarter.",
       "The firm's second-quarter profit was $9 million.", FALSE},
      {"Lund won 54 percent in the second round.", "Lund won 31 percent in the first round.", FALSE},
      {"The party won 120 seats.", "The party had 98 seats before.", FALSE},
      {"The risk fell by 30 percent.", "The risk is 40 percent.", FALSE},
      {"The risk fell by 30 percent.", "The risk fell by 40 percent.", TRUE},
      {"Lund won 54 percent of the vote.", "Polls had put Lund at 48 percent of the vote.", FALSE},
      {"Shares rose to $41.", "Analysts expect the shares to reach $50.", FALSE},
      {"The virus has killed 300 people in Brazil.", "The virus has killed 190 people in Peru.", FALSE},
      {"Turnout was 61 percent.", "Turnout in the last election was 70 percent.", FALSE},
      {"The quake had a magnitude of 5.1.", "An aftershock had a magnitude of 4.3.", FALSE},
      {"The bill got 54 votes.", "The bill got 58 votes.", TRUE},
      {"The bill got 54 votes.", "The bill needed 60 votes.", FALSE},
      {"The bill got 54 votes, short of the 60 it needed.", "The bill got 58 votes.", TRUE},
      {"The bill got 54 votes.", "The bill fell short of the 60 votes it needed.", FALSE},
      {"The agency has appealed for $45 million.", "The agency asked for $54 million.", TRUE},
      {"The airline cancelled 40 flights.", "The airline axed 45 flights.", TRUE},
      {"The airline cancelled 40 flights.", "The airline delayed 45 flights.", FALSE},
      {"The company will close 20 shops.", "The company will open 15 shops.", FALSE},
      {"The trip costs $40.", "The trip costs $45.", TRUE},
      {"The trip costs $40 for adults.", "The trip costs $20 for children.", FALSE},
      {"The temperature in Moss reached 39C.", "The highest temperature ever measured in Moss was 41C.",
       FALSE},
  };
  expect_may(rows, G_N_ELEMENTS(rows), 0.5, may_differ);
}

/* Other people, other days. */
Test(differ, tells_whose_and_when_by_the_words_around)
{
  static const MayRow rows[] = {
      {"Some 54 percent of women backed the plan.", "Some 50 percent of women backed the plan.", TRUE},
      {"Some 54 percent of women backed the plan.", "Some 50 percent of men backed the plan.", FALSE},
      {"Some 54 percent of young voters backed the plan.", "Some 50 percent of older voters backed the plan.",
       FALSE},
      {"Some 54 percent of voters backed the plan.", "Among women, 50 percent backed the plan.", FALSE},
      {"The crash injured 12 local players.", "The crash injured 14 foreign players.", FALSE},
      {"Rebels killed 12 soldiers.", "Soldiers killed 14 rebels.", FALSE},
      {"Airlines cancelled 300 flights on Monday.", "Airlines cancelled 350 flights on Monday.", TRUE},
      {"Airlines cancelled 300 flights on Monday.", "Airlines cancelled 350 flights on Tuesday.", FALSE},
      {"The storm on Monday killed 12 sailors.", "The storm on Tuesday killed 14 sailors.", TRUE},
  };
  expect_may(rows, G_N_ELEMENTS(rows), 0.6, may_differ);
}

/* The less is said to be the same, the more alike the words around must be. */
Test(differ, asks_the_more_of_words_the_less_is_the_same)
{
  static const struct {
    const char *a, *b;
    double least; /* similarity of the words around; a little less is too little */
  } rows[] = {
      {"The raid killed five guards.", "The raid killed four guards.", 0}, /* the same befell them */
      {"The convoy had 14 lorries.", "Some 16 lorries set out.", 0},       /* the only count of them */
      {"The convoy had 14 lorries.", "The convoy had 56 lorries.", 0.2},   /* far apart */
      {"She saw three lorries.", "Four lorries were in the yard.", 0.29},  /* small, another deed */
      {"The lorry weighed 25 tonnes.", "It carried 29 tonnes.", 0.07},     /* of what, one does not say */
      {"The pilot flew 29 missions.", "The girl returned for a pick-sixteen.",
       0.45},                                                             /* of what, one does not say */
      {"The raiders took 12 pistols.", "The raiders hid 15 guns.", 0.36}, /* a kind and its like */
      {"The 34-year-old woman was shot.", "The 24-year-old man was shot.", 0.25},
      {"Police solved a 41-year-old case.", "Police held a 60-year-old woman.", 0.26},
      {"The mother of 12 was shot.", "The mother of 13 was shot.", 0}, /* her children */
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    cr_expect(may_differ(rows[i].a, rows[i].b, rows[i].least + 0.04), "%s | %s", rows[i].a, rows[i].b);
    if (rows[i].least > 0)
      cr_expect_not(may_differ(rows[i].a, rows[i].b, rows[i].least - 0.04), "%s | %s", rows[i].a, rows[i].b);
  }
}

/* What stands in two openings may differ in value, unless one does not say what it counts. */
Test(differ, lets_openings_differ_about_what_is_counted)
{
  static const MayRow rows[] = {
      {"The fire destroyed 14 boats.", "Some 16 boats are gone.", TRUE},
      {"The mother of 12 was shot in the street.", "He sprayed 13 bullets.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) a = annotate_text(rows[i].a, "2024-05-02");
    g_autoptr(PlxArticle) b = annotate_text(rows[i].b, "2024-05-02");
    PlxFigureSlot v, w;
    cr_assert(first_slot(a, &v) && first_slot(b, &w) && v.lead && w.lead, "%s | %s", rows[i].a, rows[i].b);
    cr_expect_eq(plx_figure_may_differ(&v, &w, 0.02), rows[i].may, "%s | %s", rows[i].a, rows[i].b);
  }
}
