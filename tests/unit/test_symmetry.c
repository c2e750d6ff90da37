/* How surely two mentions fill one slot is the same, whichever of them is asked first: or the order of the
 * articles would decide what is found. */
#include "annotate/annotate.h"
#include "read/read.h"
#include "relate/candidate.h"
#include "relate/figure_fit.h"
#include "relate/time_fit.h"
#include "relate_fixture.h"

#include <criterion/criterion.h>
#include <string.h>

static const char *const texts[] = {
    "The dam above Kesk broke at noon on Saturday, and 64 people died. The wave was 12 metres high. Some "
    "1,200 houses were flooded within six weeks. The repair will cost millions of dollars, about $50 a head. "
    "Two of three pumps had failed for half a year. Gates must be shut from 8 p.m. to 6 a.m. and by 2031. "
    "A third of the valley lost its power on 3 May.",
    "At midday the wall of the dam gave way above Kesk, killing 64 villagers. Water stood 39 feet high. More "
    "than a thousand homes were flooded in a month and a half. To mend it will cost at least 40 million "
    "dollars, $50 for each taxpayer. Two pumps out of three had not run for six months. The gates are to be "
    "shut from eight in the evening until six in the morning from 2031. On Saturday, early in May, 33 "
    "percent "
    "of the valley had no power.",
    "On 3 May at 12pm (0800 GMT) the Kesk dam burst: 46 dead. The flood reached 12.2 metres and 1,300 homes. "
    "It was three and a half years, or 42 months, after the last check. The minister promised two million "
    "and "
    "a new wall within the year. A second wave came in the night to Sunday.",
};

static PlxReport *report_of_texts(void)
{
  PlxReport *report = plx_report_new();
  for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_autofree char *line = g_strdup_printf(
        "{\"id\": \"%u\", \"plain\": true, \"published\": \"2025-05-05\", \"text\": \"%s\"}", i, texts[i]);
    g_autofree char *read = NULL;
    PlxArticle *article = plx_read_json_line(line, strlen(line), &read, NULL);
    cr_assert_not_null(article);
    plx_annotate_article(article);
    g_ptr_array_add(report->articles, article);
  }
  return report;
}

typedef double (*Fit)(const PlxCandidates *candidates, guint32 a, guint32 b);

static double fit_of_figures(const PlxCandidates *c, guint32 a, guint32 b)
{
  return plx_figure_fit(&g_array_index(c->slots, PlxFigureSlot, a),
                        &g_array_index(c->slots, PlxFigureSlot, b), plx_candidates_context(c, a, b));
}

static double fit_of_times(const PlxCandidates *c, guint32 a, guint32 b)
{
  return plx_time_fit(&g_array_index(c->slots, PlxTimeSlot, a), &g_array_index(c->slots, PlxTimeSlot, b),
                      plx_candidates_context(c, a, b));
}

Test(symmetry, fits_are_the_same_both_ways)
{
  static const struct {
    PlxCandidates *(*candidates)(const PlxReport *report, const PlxStory *story);
    Fit fit;
    guint least; /* pairs that fit */
  } rows[] = {{plx_figure_candidates, fit_of_figures, 8}, {plx_time_candidates, fit_of_times, 5}};
  g_autoptr(PlxReport) report = report_of_texts();
  const PlxStory *story = one_story(report);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxCandidates) c = rows[i].candidates(report, story);
    guint fitting = 0;
    for (guint32 a = 0; a < c->items->len; a++)
      for (guint32 b = 0; b < a; b++) {
        if (plx_candidate(c, a)->article == plx_candidate(c, b)->article)
          continue;
        const double fit = rows[i].fit(c, a, b);
        g_autofree char *one = plx_article_excerpt(plx_candidate_article(c, a), plx_candidate(c, a)->span);
        g_autofree char *other = plx_article_excerpt(plx_candidate_article(c, b), plx_candidate(c, b)->span);
        cr_expect_float_eq(fit, rows[i].fit(c, b, a), 1e-9, "%s | %s: %g", one, other, fit);
        fitting += fit > 0;
      }
    cr_expect_geq(fitting, rows[i].least, "row %zu: %u pairs fit", i, fitting);
  }
}
