/* What a figure counts, what befell that, the stretch that says both, and which figures are one in two units.
 */
#include "figure_notation.h"

#include <criterion/criterion.h>
#include <string.h>

typedef struct {
  const char *text;
  guint32 figure;
  const char *statement, *counted, *predicate; /* NULL for none */
} Row;

static const Row rows[] = {
    {"Eight Libyan soldiers were killed and 23 wounded in the raid.", 0, "Eight Libyan soldiers",
     "Libyan soldiers", "killed"},
    {"Eight Libyan soldiers were killed and 23 wounded in the raid.", 1, "23 wounded", "Libyan soldiers",
     "wounded"},
    {"Hundreds of people were killed and dozens more injured.", 1, "dozens more injured", "people",
     "injured"},
    {"The army said 210 of its soldiers and 18 civilians had been killed.", 0, "210 of its soldiers",
     "soldiers", "killed"},
    {"The army said 210 of its soldiers and 18 civilians had been killed.", 1, "18 civilians", "civilians",
     "killed"},
    {"The gunman, who killed 59 people and injured hundreds more, lived in Leeds.", 1, "hundreds", NULL,
     "injured"},
    {"The fighting left scores of villagers dead.", 0, "scores of villagers", "villagers", "dead"},
    {"A shell hit the school, killing one civilian.", 0, "one civilian", "civilian", "killing"},
    {"The landslide destroyed 14 cars.", 0, "14 cars", "cars", "destroyed"},
    {"About 300 sailors lost their lives.", 0, "About 300 sailors", "sailors", "lost"},
    {"Nobody was injured when the crane fell.", 0, "Nobody", NULL, "injured"},
    {"The storm brought more than 40 inches of snow.", 0, "more than 40 inches", "snow", "brought"},
    {"The shaft is about 40 metres deep.", 0, "about 40 metres deep", NULL, "deep"},
    {"They offered $82 per share in cash.", 0, "$82 per share", NULL, "offered"},
    {"The $70-a-share offer was refused.", 0, "$70-a-share", "offer", "refused"},
    {"More than 100 people were hurt, 12 of them seriously.", 1, "12", "people", "hurt"},
    {"At least 12 people, including three children, were killed and more than 40 injured.", 2,
     "more than 40 injured", "people", "injured"},
};

static char *token_text(const PlxArticle *article, guint32 token)
{
  return token == PLX_NONE ? NULL : plx_article_excerpt(article, plx_article_token(article, token)->span);
}

Test(figure, knows_what_befell_what_it_counts)
{
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = figure_article(rows[i].text);
    cr_assert_gt(article->figures->len, rows[i].figure, "%s", rows[i].text);
    const PlxFigure *figure = plx_article_figure(article, rows[i].figure);
    g_autofree char *statement = plx_article_excerpt(article, figure->statement);
    g_autofree char *predicate = token_text(article, figure->predicate_token);
    cr_expect_str_eq(statement, rows[i].statement, "%s: %s", rows[i].text, statement);
    cr_expect_eq(g_strcmp0(figure->counted, rows[i].counted), 0, "%s: %s", rows[i].text, figure->counted);
    cr_expect_eq(g_strcmp0(predicate, rows[i].predicate), 0, "%s: %s", rows[i].text, predicate);
    cr_expect(plx_span_contains(figure->statement, figure->span), "%s", rows[i].text);
  }
}

Test(figure, links_conversions)
{
  static const struct {
    const char *text;
    guint32 of; /* what the second figure repeats */
  } cases[] = {
      {"The pipeline runs for 150 km (93 miles) through forest.", 0},
      {"It was 45C (113F) in the capital.", 0},
      {"The shaft, 10 metres, or 33 feet, deep, was sealed.", 0},
      {"The firm was sold for $5 million (£4 million).", 0},
      {"The yacht is 12 metres (about 39 feet) long.", 0},
      {"It raised €3bn, or $3.4bn, in cash.", 0},
      {"The fire burned 1,200 acres — about 490 hectares.", 0},
      {"He weighs 13 stone (83kg).", 0},
      {"Winds reached 50 knots (93 km/h; 58 mph).", 0},
      {"Profit was $5m, £4m of it in Britain.", PLX_NONE},
      {"The lorry carried 3 tonnes (two pallets) of rice.", PLX_NONE},
      {"They ran 5 miles, 3 km more than planned.", PLX_NONE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(PlxArticle) article = figure_article(cases[i].text);
    cr_assert_geq(article->figures->len, 2, "%s", cases[i].text);
    cr_expect_eq(plx_article_figure(article, 1)->conversion_of, cases[i].of, "%s", cases[i].text);
  }
}

Test(figure, links_every_conversion_to_the_first)
{
  g_autoptr(PlxArticle) article = figure_article("Winds reached 50 knots (93 km/h; 58 mph).");
  cr_assert_eq(article->figures->len, 3);
  cr_expect_eq(plx_article_figure(article, 0)->conversion_of, PLX_NONE);
  cr_expect_eq(plx_article_figure(article, 1)->conversion_of, 0);
  cr_expect_eq(plx_article_figure(article, 2)->conversion_of, 0);
}

/* Hostile inputs end, and leave spans in order within their sentences. */
Test(figure, survives_anything)
{
  static const char *const parts[] = {"9",
                                      "1,",
                                      "1/2 ",
                                      "half a ",
                                      "- ",
                                      "$",
                                      "twenty-",
                                      "5-",
                                      "(3 km) ",
                                      "\" 5\" ",
                                      "one hundred and ",
                                      "more than ",
                                      "5 feet 2 inches ",
                                      "6'4\" ",
                                      "2^9",
                                      "3 \xC2\xB1 ",
                                      "3-2, ",
                                      "million million ",
                                      "5 to ",
                                      "12 people died and 3 of them ",
                                      "US$5 and $6 in Canada ",
                                      "\xC2\xBD"};
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
    GString *text = g_string_new(NULL);
    for (guint k = 0; k < 300; k++)
      g_string_append(text, parts[i]);
    g_autoptr(PlxArticle) article = figure_article(text->str);
    for (guint32 k = 0; k < article->figures->len; k++) {
      const PlxFigure *figure = plx_article_figure(article, k);
      cr_expect(figure->span.start < figure->span.end && figure->statement.end <= article->length);
      cr_expect(plx_span_contains(plx_article_sentence(article, figure->sentence)->span, figure->span));
    }
    g_string_free(text, TRUE);
  }
}
