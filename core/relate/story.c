#include "relate/cast.h"
#include "relate/relate.h"
#include "relate/steps.h"

void plx_relate_story(const PlxReport *report, PlxStory *story)
{
  static void (*const steps[])(const PlxReport *, PlxStory *) = {
      plx_relate_dates,      plx_cast_resolve,   plx_relate_zone,  plx_relate_reuse,
      plx_relate_alignments, plx_relate_figures, plx_relate_times, plx_relate_said,
      plx_relate_deeds,      plx_relate_quotes,  plx_relate_names, plx_relate_skipped,
  };
  for (gsize i = 0; i < G_N_ELEMENTS(steps); i++)
    steps[i](report, story);
}
