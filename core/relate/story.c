#include "relate/relate.h"
#include "relate/steps.h"

void plx_relate_story(const PlxReport *report, PlxStory *story)
{
  static void (*const steps[])(const PlxReport *, PlxStory *) = {
      plx_relate_reuse,
      plx_relate_alignments,
  };
  for (gsize i = 0; i < G_N_ELEMENTS(steps); i++)
    steps[i](report, story);
}
