/* Which words tell of one event and which of two, whatever their times are to each other. */
#include "relate/time_event.h"

#include "annotate_fixture.h"
#include "relate/time_fit.h"

#include <criterion/criterion.h>

#define ALIKE 0.4 /* the words around: as much as where only the thing is the same */

static PlxTimeSlot slot_of(PlxArticle *article)
{
  PlxTimeSlot slot;
  cr_assert_eq(article->times->len, 1, "%s", article->text);
  cr_assert(plx_time_slot(article, plx_article_time(article, 0), NULL, &slot), "%s", article->text);
  slot.lead = FALSE;
  return slot;
}

/* How surely two sentences, in each of which a time fills a place, tell of one event. */
static double fit(const char *x, const char *time_x, const char *y, const char *time_y)
{
  g_auto(GStrv) parts_x = g_strsplit(x, "@", 2), parts_y = g_strsplit(y, "@", 2);
  g_autofree char *text_x = g_strjoinv(time_x, parts_x), *text_y = g_strjoinv(time_y, parts_y);
  g_autoptr(PlxArticle) a = annotate_text(text_x, "2024-05-02");
  g_autoptr(PlxArticle) b = annotate_text(text_y, "2024-05-02");
  const PlxTimeSlot v = slot_of(a), w = slot_of(b);
  return plx_time_fit(&v, &w, ALIKE);
}

typedef struct {
  const char *a, *b;
} Pair;

Test(time_event, tells_two_events_apart)
{
  static const Pair rows[] = {
      {"The baker was charged @.", "The baker was sentenced @."},
      {"The baker was arrested @.", "The baker resigned @."},
      {"The ferry left Tarn @.", "The ferry arrived in Tarn @."},
      {"The girl disappeared @.", "The girl was found @."},
      {"The fire broke out @.", "The fire was put out @."},
      {"The fair opened @.", "The fair ended @."},
      {"The fair opened @.", "The fair was cancelled @."},
      {"The trial began @.", "The trial ended @."},
      {"A quake shook the valley @.", "A second quake shook the valley @."},
      {"The mill was sold @.", "The mill burned down @."},
      {"The bridge collapsed @.", "The bridge was inspected @."},
      {"The hostages were seized @.", "The hostages were freed @."},
      {"The painter died @.", "The painter was buried @."},
      {"The crash of the bus was @.", "The bus was inspected @."},
      {"The blast was condemned @.", "The blast happened @."},
      {"The storm formed @.", "The storm made landfall @."},
      {"The army retook the post @.", "Raiders attacked the post @."},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const char *a = rows[i].a, *b = rows[i].b;
    cr_expect_lt(fit(a, "on Monday", b, "on Monday"), PLX_TIME_LINKED, "%s | %s", a, b);
    cr_expect_lt(fit(a, "on Monday", b, "early on Monday"), PLX_TIME_LINKED, "%s | %s", a, b);
    cr_expect_lt(fit(a, "on Monday", b, "on Tuesday"), PLX_TIME_LINKED, "%s | %s", a, b);
  }
}

Test(time_event, takes_other_words_for_one_event)
{
  static const Pair rows[] = {
      {"The trial began @.", "The trial opened @."},
      {"The officer was shot @.", "The officer was injured @."},
      {"Parliament voted on the budget @.", "Parliament passed the budget @."},
      {"The court convicted the baker @.", "The court sentenced the baker @."},
      {"The village was evacuated @.", "The villagers were told to leave @."},
      {"The mill was sold @.", "The mill was bought by a rival @."},
      {"The fair opened @.", "The opening of the fair was @."},
      {"The hall reopens @.", "The reopening of the hall is @."},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const char *a = rows[i].a, *b = rows[i].b;
    cr_expect_geq(fit(a, "on Monday", b, "on Monday"), PLX_TIME_LINKED, "%s | %s", a, b);
    cr_expect_geq(fit(a, "on Monday", b, "early on Monday"), PLX_TIME_LINKED, "%s | %s", a, b);
  }
}

Test(time_event, dates_what_a_day_owns)
{
  static const struct {
    const char *a, *b;
    gboolean one;
  } rows[] = {
      {"Ulverton will play the winner of @ semifinal.", "Ulverton will play @.", FALSE},
      {"The mayor resigned over @ vote.", "The mayor resigned @.", FALSE},
      {"Police held the suspect in @ raid.", "Police held the suspect @.", FALSE},
      {"The singer cancelled @ concert.", "The singer cancelled the concert @.", FALSE},
      {"The team trained for @ final.", "The team trained @.", FALSE},
      {"The leaders of @ march were released.", "The leaders of the march were released @.", FALSE},
      {"The cause of @ crash of the bus is unknown.", "The bus crashed @.", TRUE},
      {"They lost @ vote.", "The vote was held @.", TRUE},
      {"Two men are sought over @ attack on the post.", "The post was attacked @.", TRUE},
  };
  static const char *const owners[] = {"Monday's", "last Monday's", "the Monday"};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    for (gsize k = 0; k < G_N_ELEMENTS(owners); k++)
      cr_expect_eq(fit(rows[i].a, owners[k], rows[i].b, "on Tuesday") >= PLX_TIME_LINKED, rows[i].one,
                   "%s (%s) | %s", rows[i].a, owners[k], rows[i].b);
}

Test(time_event, dates_what_has_been_so_since)
{
  static const Pair rows[] = {
      {"The girl has been missing since @.", "The girl disappeared on @."},
      {"The drivers have been on strike since @.", "The strike of the drivers began on @."},
      {"The hall will be closed until @.", "The hall reopens on @."},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_expect_geq(fit(rows[i].a, "Monday", rows[i].b, "Monday"), PLX_TIME_LINKED, "%s | %s", rows[i].a,
                  rows[i].b);
}

Test(time_event, tells_contents_apart)
{
  static const struct {
    const char *a, *b;
    gboolean one;
  } rows[] = {
      {"The yard announced @ that it will buy a crane.", "The yard announced @ that the foreman has left.",
       FALSE},
      {"The yard ordered @ that the ferry be repaired.", "The yard ordered @ that wages be cut.", FALSE},
      {"The yard promised @ that it would close the dock.", "The yard promised @ that wages would rise.",
       FALSE},
      {"The yard announced @ that it will buy a crane.", "The yard announced @ that it will acquire a crane.",
       TRUE},
      {"The yard announced @ that wages will rise.", "The yard announced @ that wages will go up.", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_expect_eq(fit(rows[i].a, "on Monday", rows[i].b, "on Tuesday") > 0, rows[i].one, "%s | %s", rows[i].a,
                 rows[i].b);
}
