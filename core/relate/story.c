/* How this works: some steps need what those before have found; the others know nothing of each other and may
 * run at the same time, in rounds. Each of these gathers its facts apart, so that the story's stand in the
 * order of the steps, whichever is done first. */
#include "base/parallel.h"
#include "relate/cast.h"
#include "relate/relate.h"
#include "relate/steps.h"

/* A step fills a part of the story or finds facts. */
typedef struct {
  void (*fill)(const PlxReport *report, PlxStory *story);
  void (*find)(const PlxReport *report, const PlxStory *story, GPtrArray *facts);
  GPtrArray *facts;
} Step;

typedef struct {
  const PlxReport *report;
  PlxStory *story;
  Step *steps;
} Round;

static void do_step(guint i, gpointer data)
{
  const Round *round = data;
  const Step *step = &round->steps[i];
  if (step->fill != NULL)
    step->fill(round->report, round->story);
  else
    step->find(round->report, round->story, step->facts);
}

static void do_round(const PlxReport *report, PlxStory *story, Step *steps, guint n, guint jobs)
{
  Round round = {report, story, steps};
  for (guint i = 0; i < n; i++)
    steps[i].facts = plx_facts_new();
  plx_parallel(jobs, n, do_step, &round);
  for (guint i = 0; i < n; i++)
    g_ptr_array_extend_and_steal(story->facts, steps[i].facts);
}

void plx_relate_story(const PlxReport *report, PlxStory *story, guint jobs)
{
  Step values[] = {{.find = plx_relate_figures}, {.find = plx_relate_times}};
  Step others[] = {{.find = plx_relate_said},       {.find = plx_relate_deeds}, {.find = plx_relate_quotes},
                   {.fill = plx_relate_alignments}, {.fill = plx_relate_reuse}, {.find = plx_relate_names}};
  Step last[] = {{.find = plx_relate_sayings}};
  plx_relate_dates(report, story);
  plx_cast_resolve(report, story);
  plx_relate_zone(report, story);
  do_round(report, story, values, G_N_ELEMENTS(values), jobs);
  do_round(report, story, others, G_N_ELEMENTS(others), jobs);
  do_round(report, story, last, G_N_ELEMENTS(last), jobs);
  plx_relate_skipped(report, story);
}
