#include "compare/compare.h"

void plx_compare_story(const PlxReport *report, const PlxStory *story, GPtrArray *findings,
                       GPtrArray *agreements)
{
  (void)report, (void)story, (void)findings, (void)agreements;
}
