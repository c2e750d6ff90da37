#include "annotate_fixture.h"
#include "model/position.h"

#include <criterion/criterion.h>

/* clang-format off */
#define SAYS(verb) {.force = PLX_FORCE_AFFIRM, .predicate = verb}
#define SAYS_NOT(verb) {.force = PLX_FORCE_AFFIRM, .negated = TRUE, .predicate = verb}
#define SAYS_OF_TWO(verb) {.force = PLX_FORCE_AFFIRM, .counted = TRUE, .predicate = verb}
#define SAYS_OF_NOBODY(verb) {.force = PLX_FORCE_AFFIRM, .negated = TRUE, .counted = TRUE, .predicate = verb}
#define CONFIRMS(verb) {.force = PLX_FORCE_AFFIRM, .firm = TRUE, .predicate = verb}
#define DENIES(verb) {.force = PLX_FORCE_DENY, .predicate = verb}
#define OPEN {.force = PLX_FORCE_OPEN}
#define WEIGHS(noun) {.force = PLX_FORCE_OPEN, .weighed = noun}
#define SAYS_LONG(verb) {.force = PLX_FORCE_AFFIRM, .several = TRUE, .predicate = verb}
#define SAYS_TO(verb, to) {.force = PLX_FORCE_AFFIRM, .predicate = verb, .complement = to}
#define SAYS_NOT_TO(verb, to) {.force = PLX_FORCE_AFFIRM, .negated = TRUE, .predicate = verb, .complement = to}
#define FEARS {.force = PLX_FORCE_FEAR}
#define EXPECTS {.force = PLX_FORCE_EXPECT}
#define CALLS {.force = PLX_FORCE_CALL}
#define ORDERS {.force = PLX_FORCE_ORDER}
#define DECLINES {.force = PLX_FORCE_DECLINE}
#define RULES_OUT {.force = PLX_FORCE_DENY, .inner = {4, 12}}
#define SAYS_BESIDE(verb) {.force = PLX_FORCE_AFFIRM, .mixed = TRUE, .predicate = verb}
#define PRAISES {.force = PLX_FORCE_PRAISE}
#define BLAMES {.force = PLX_FORCE_BLAME}
#define AGREES {.force = PLX_FORCE_AGREE}
#define SILENT {.force = PLX_FORCE_SILENT}
/* clang-format on */

Test(position, compares)
{
  static const struct {
    PlxPosition a, b;
    PlxPositionRelation relation;
  } cases[] = {
      {SAYS("fail"), SAYS("fail"), PLX_POSITION_SAME},
      {SAYS("fail"), CONFIRMS("fail"), PLX_POSITION_SAME},
      {SAYS("fail"), DENIES("fail"), PLX_POSITION_OTHER},
      {SAYS("fail"), SAYS_NOT("fail"), PLX_POSITION_OTHER},
      {SAYS_OF_TWO("arrest"), SAYS_OF_NOBODY("arrest"), PLX_POSITION_UNSURE}, /* figures tell */
      {SAYS("fail"), SAYS_OF_NOBODY("fail"), PLX_POSITION_OTHER},
      {SAYS("fail"), SAYS_NOT("work"), PLX_POSITION_UNSURE}, /* what is denied is something else */
      {WEIGHS("bid"), SAYS("come"), PLX_POSITION_UNSURE},
      {WEIGHS("bid"), DENIES("bid"), PLX_POSITION_OTHER},
      {SAYS_LONG("fail"), SAYS_NOT("fail"), PLX_POSITION_UNSURE},
      {SAYS_TO("want", "leave"), SAYS_NOT_TO("want", "stay"), PLX_POSITION_UNSURE},
      {SAYS_TO("want", "leave"), SAYS_NOT_TO("want", "leave"), PLX_POSITION_OTHER},
      {DENIES("fail"), SAYS_NOT("fail"), PLX_POSITION_SAME},
      {SAYS_NOT("fail"), SAYS_NOT("fail"), PLX_POSITION_SAME},
      {CONFIRMS("fail"), OPEN, PLX_POSITION_OTHER},
      {DENIES("fail"), OPEN, PLX_POSITION_OTHER},
      {OPEN, OPEN, PLX_POSITION_SAME},
      {CONFIRMS("fail"), FEARS, PLX_POSITION_OTHER},
      {SAYS("fail"), FEARS, PLX_POSITION_UNSURE},
      {CALLS, AGREES, PLX_POSITION_OTHER},
      {CALLS, DENIES("recount"), PLX_POSITION_OTHER},
      {CALLS, SAYS("recount"), PLX_POSITION_UNSURE},
      {SILENT, DENIES("fail"), PLX_POSITION_UNSURE},
      {CALLS, SAYS_NOT("recount"), PLX_POSITION_UNSURE},
      {SAYS("have"), SAYS_NOT("have"), PLX_POSITION_UNSURE}, /* it may have anything */
      {CALLS, ORDERS, PLX_POSITION_OTHER},
      {ORDERS, ORDERS, PLX_POSITION_SAME},
      {CONFIRMS("fail"), EXPECTS, PLX_POSITION_OTHER},
      {SAYS("fail"), EXPECTS, PLX_POSITION_SAME},
      {DECLINES, DENIES("fail"), PLX_POSITION_OTHER},
      {DECLINES, SAYS_NOT("fail"), PLX_POSITION_OTHER},
      {DECLINES, OPEN, PLX_POSITION_UNSURE},
      {EXPECTS, DENIES("fail"), PLX_POSITION_OTHER},
      {EXPECTS, OPEN, PLX_POSITION_OTHER},
      {CALLS, OPEN, PLX_POSITION_OTHER},
      {PRAISES, BLAMES, PLX_POSITION_OTHER},
      {BLAMES, BLAMES, PLX_POSITION_SAME},
      {SAYS("find"), RULES_OUT, PLX_POSITION_OTHER},
      {SAYS_BESIDE("find"), RULES_OUT, PLX_POSITION_UNSURE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    cr_expect_eq(plx_position_compare(&cases[i].a, &cases[i].b), cases[i].relation, "row %zu", i);
    cr_expect_eq(plx_position_compare(&cases[i].b, &cases[i].a), cases[i].relation, "row %zu, turned", i);
  }
}

Test(position, tells_of_whom_it_counts)
{
  static const struct {
    const char *text;
    gboolean counted;
  } rows[] = {
      {"Police said nobody had been arrested.", TRUE},
      {"Police said no passengers were hurt.", TRUE},
      {"Police said four people had been arrested.", TRUE},
      {"Police said the captain had been arrested.", FALSE},
      {"Police said the captain had not been arrested.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    cr_assert_geq(article->attributions->len, 1, "%s", rows[i].text);
    cr_expect_eq(plx_position_of(article, plx_article_attribution(article, 0)).counted, rows[i].counted, "%s",
                 rows[i].text);
  }
}

/* What is not only so is so. */
Test(position, reads_negation)
{
  static const struct {
    const char *text;
    gboolean negated;
  } rows[] = {
      {"The crew left the ferry.", FALSE},
      {"The crew did not leave the ferry.", TRUE},
      {"The crew didn't just leave the ferry.", FALSE},
      {"The crew not only left the ferry.", FALSE},
      {"No crew would leave the ferry.", TRUE},
      {"The crew left nothing but the ferry.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    const guint32 head = plx_content_head(article, plx_article_sentence(article, 0)->span);
    cr_expect_eq(plx_predicate_is_negated(article, 0, head), rows[i].negated, "%s", rows[i].text);
  }
}

/* The force of the first attribution, and what it takes a stand on. */
Test(position, reads_force)
{
  static const struct {
    const char *text;
    PlxForce force;
    const char *core;
  } rows[] = {
      {"Lund ordered a strike.", PLX_FORCE_ORDER, "strike"},
      {"Lund told the crew to leave.", PLX_FORCE_ORDER, NULL},
      {"Lund asked the crew to leave.", PLX_FORCE_CALL, NULL},
      {"Lund said she had not decided whether to leave.", PLX_FORCE_OPEN, "leave"},
      {"Lund welcomed the ruling.", PLX_FORCE_PRAISE, "ruling"},
      {"Lund criticised the ruling.", PLX_FORCE_BLAME, "ruling"},
      {"Lund suspects that the ferry was holed.", PLX_FORCE_EXPECT, "hole"},
      {"Lund urged a strike.", PLX_FORCE_CALL, "strike"},
      {"Lund promised that the ferry would sail.", PLX_FORCE_AFFIRM, "sail"},
      {"Lund said she expected the ferry to sail.", PLX_FORCE_EXPECT, "sail"},
      {"Lund said she did not rule out that the ferry would sail.", PLX_FORCE_OPEN, "sail"},
      {"Lund said she was considering a strike.", PLX_FORCE_OPEN, "strike"},
      {"Lund is considering a strike.", PLX_FORCE_OPEN, "strike"},
      {"Lund said there was no evidence that the firm had paid.", PLX_FORCE_OPEN, "pay"},
      {"Lund saw no sign that the firm had paid.", PLX_FORCE_OPEN, "pay"},
      {"Lund said there was evidence that the firm had paid.", PLX_FORCE_AFFIRM, NULL},
      {"Lund said she would not say whether the firm had paid.", PLX_FORCE_DECLINE, "pay"},
      {"Lund would not say whether the firm had paid.", PLX_FORCE_DECLINE, "pay"},
      {"Lund declined to say whether the firm had paid.", PLX_FORCE_DECLINE, "pay"},
      {"Lund refused to withdraw.", PLX_FORCE_DENY, "withdraw"},
      {"Lund announced a strike.", PLX_FORCE_AFFIRM, "strike"},
      {"Lund described a strike.", PLX_FORCE_SILENT, "strike"},
      {"Lund could not say whether the firm had paid.", PLX_FORCE_OPEN, "pay"},
      {"Lund was unable to say whether the firm had paid.", PLX_FORCE_OPEN, "pay"},
      {"Lund was not sure whether the firm had paid.", PLX_FORCE_OPEN, "pay"},
      {"Lund questioned whether the firm had paid.", PLX_FORCE_OPEN, "pay"},
      {"Lund questioned why the firm had paid.", PLX_FORCE_SILENT, NULL},
      {"Lund did not say whether the firm had paid.", PLX_FORCE_SILENT, "pay"},
      {"Lund said it was not clear whether the firm had paid.", PLX_FORCE_OPEN, NULL},
      {"Lund said it was too early to say whether the firm had paid.", PLX_FORCE_OPEN, NULL},
      {"Lund said it was possible that the firm had paid.", PLX_FORCE_OPEN, NULL},
      {"Lund said it was not true that the firm had paid.", PLX_FORCE_DENY, NULL},
      {"Lund said the road was not clear.", PLX_FORCE_AFFIRM, NULL},
      {"Lund was unable to confirm that the firm had paid.", PLX_FORCE_OPEN, "pay"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    cr_assert_gt(article->attributions->len, 0, "%s", rows[i].text);
    const PlxAttribution *a = plx_article_attribution(article, 0);
    const guint32 core = plx_position_core(article, 0, plx_content_head(article, a->content[0]));
    cr_expect_eq(plx_position_of(article, a).force, rows[i].force, "%s", rows[i].text);
    if (rows[i].core != NULL)
      cr_expect_str_eq(plx_article_token(article, core)->lemma, rows[i].core, "%s", rows[i].text);
  }
}
