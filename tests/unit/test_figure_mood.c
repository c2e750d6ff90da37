/* What came, what is expected, what would have been, what is so of any. */
#include "model/figure_mood.h"

#include "annotate_fixture.h"
#include <criterion/criterion.h>

Test(mood, tells_what_came_from_what_is_expected)
{
  static const struct {
    const char *text;
    PlxMood mood;
  } rows[] = {
      {"The mill lost 15 percent of its sales.", PLX_MOOD_CAME},
      {"The mill has lost 15 percent of its sales.", PLX_MOOD_CAME},
      {"The mill could lose 15 percent of its sales.", PLX_MOOD_EXPECTED},
      {"The mill could not sell 15 percent of its land.", PLX_MOOD_CAME},
      {"The mill expects to lose 15 percent of its sales.", PLX_MOOD_EXPECTED},
      {"The mill was expected to lose 15 percent of its sales.", PLX_MOOD_EXPECTED},
      {"A projected 15 percent of its sales go abroad.", PLX_MOOD_EXPECTED},
      {"The mill would have lost 15 percent of its sales.", PLX_MOOD_UNREAL},
      {"The mill may have lost 15 percent of its sales.", PLX_MOOD_PLAIN},
      {"The mill will lose 15 percent of its sales.", PLX_MOOD_PLAIN},
      {"The mill probably lost 15 percent of its sales.", PLX_MOOD_EXPECTED},
      {"The mill has probably lost 15 percent of its sales.", PLX_MOOD_PLAIN},
      {"The mill plans to sell 15 percent of its land.", PLX_MOOD_EXPECTED},
      {"The mill announced plans to sell 15 percent of its land.", PLX_MOOD_EXPECTED},
      {"The mill agreed to sell 15 percent of its land.", PLX_MOOD_PLAIN},
      {"A loss of 15 percent.", PLX_MOOD_PLAIN},
      {"The loss to mills is £15m a day, the club said.", PLX_MOOD_PLAIN},
      {"The bill was $15 million, the club said.", PLX_MOOD_CAME},
      {"The bill could be $15 million, the club said.", PLX_MOOD_EXPECTED},
      {"The plane turned back soon into an 11-hour flight.", PLX_MOOD_UNREAL},
      {"The plane turned an 11-hour flight into fun.", PLX_MOOD_CAME},
      /* conditions, needs; a past that looks like no past */
      {"If Dorn wins by 10 points, he may stay.", PLX_MOOD_EXPECTED},
      {"If the mayor, Ida Lund, gains 10 points, she may stay.", PLX_MOOD_EXPECTED},
      {"Unless Dorn won by 10 points, he should go.", PLX_MOOD_EXPECTED},
      {"Had Dorn won by 10 points, he would have stayed.", PLX_MOOD_EXPECTED},
      {"Dorn needs to beat Reyes by 10 points, experts said.", PLX_MOOD_EXPECTED},
      {"Dorn beat Reyes by 10 points.", PLX_MOOD_CAME},
      /* what nobody claims */
      {"The fire did not kill 25 workers.", PLX_MOOD_UNREAL},
      {"The fire did not only kill 25 workers.", PLX_MOOD_PLAIN},
      {"25 workers did not get out.", PLX_MOOD_PLAIN},
      {"The mill did not pay the bill, $40 million.", PLX_MOOD_PLAIN},
      {"Officials denied that the fire had killed 25 workers.", PLX_MOOD_UNREAL},
      {"Did the fire kill 25 workers?", PLX_MOOD_UNREAL},
      {"Rumours that 25 workers had died proved wrong.", PLX_MOOD_UNREAL},
      {"The bridge should cost no more than $20 million.", PLX_MOOD_UNREAL},
      {"The bridge must not cost more than $20 million.", PLX_MOOD_UNREAL},
      {"If steel gets dearer, the bridge could cost $60 million.", PLX_MOOD_UNREAL},
      {"The bridge could cost $60 million.", PLX_MOOD_EXPECTED},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    cr_assert(article->figures->len > 0, "%s", rows[i].text);
    const PlxMood mood = plx_figure_mood(article, plx_article_figure(article, 0));
    cr_expect_eq(mood, rows[i].mood, "%s: %d", rows[i].text, mood);
  }
}

/* What is so of any of a kind, and what a thing is able to hold or do. */
Test(mood, tells_what_is_general_from_what_is_in_the_news)
{
  static const struct {
    const char *text;
    gboolean general;
  } rows[] = {
      {"An adult whale grows to 18 metres.", TRUE},
      {"Adult whales grow to 18 metres.", TRUE},
      {"The whale grew to 18 metres.", FALSE},
      {"A whale of 18 metres was found on the beach.", FALSE},
      {"Drivers who do it again can be fined 1,000 euros.", TRUE},
      {"The drivers were fined 1,000 euros.", FALSE},
      {"Quakes of magnitude 6 can cause severe damage.", TRUE},
      {"A skyscraper is a building of at least 150 metres.", TRUE},
      {"A man is in hospital with 3 broken ribs.", FALSE},
      {"Tickets are 40 euros.", FALSE},
      {"The flight usually takes five hours.", TRUE},
      {"The flight took five hours.", FALSE},
      {"The ferry can carry 200 passengers.", TRUE},
      {"The ferry could carry 200 passengers.", TRUE},
      {"The ferry has room for 200 passengers.", TRUE},
      {"The ferry is licensed to carry 200 passengers.", TRUE},
      {"The ferry was built for 200 million euros.", FALSE},
      {"The 200-passenger ferry sank.", TRUE},
      {"The ferry carries up to 200 passengers.", TRUE},
      {"The ferry was carrying 200 passengers.", FALSE},
      {"The stadium seats 45,000 fans.", TRUE},
      {"The family holds a third of the shares.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *text = g_strdup_printf("It was hit on Monday.\n\n%s", rows[i].text);
    g_autoptr(PlxArticle) article = annotate_text(text, NULL);
    cr_assert(article->figures->len > 0, "%s", rows[i].text);
    const PlxMood mood = plx_figure_mood(article, plx_article_figure(article, article->figures->len - 1));
    cr_expect_eq(mood == PLX_MOOD_GENERAL, rows[i].general, "%s: %d", rows[i].text, mood);
  }
}

Test(mood, holds_no_forecast_against_what_came)
{
  static const struct {
    PlxMood a, b;
    gboolean meet;
  } rows[] = {
      {PLX_MOOD_CAME, PLX_MOOD_CAME, TRUE},      {PLX_MOOD_CAME, PLX_MOOD_EXPECTED, FALSE},
      {PLX_MOOD_PLAIN, PLX_MOOD_EXPECTED, TRUE}, {PLX_MOOD_EXPECTED, PLX_MOOD_EXPECTED, TRUE},
      {PLX_MOOD_PLAIN, PLX_MOOD_UNREAL, FALSE},  {PLX_MOOD_UNREAL, PLX_MOOD_UNREAL, TRUE},
      {PLX_MOOD_CAME, PLX_MOOD_GENERAL, FALSE},  {PLX_MOOD_GENERAL, PLX_MOOD_GENERAL, TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    cr_expect_eq(plx_moods_meet(rows[i].a, rows[i].b), rows[i].meet, "row %zu", i);
    cr_expect_eq(plx_moods_meet(rows[i].b, rows[i].a), rows[i].meet, "row %zu", i);
  }
}
