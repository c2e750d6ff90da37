/* Figures of some, of others, of other places: those of one thing alone can quarrel. */
#include "compare_fixture.h"

#include <criterion/criterion.h>

Test(compare_whole, tells_some_of_them_and_others)
{
  static const RuleRow rows[] = {
      {LEAD_A "The fire killed 12 workers.", LEAD_B "Five of the workers killed in the fire were women.",
       "figure/conflict", 0},
      {LEAD_A "The fire killed 12 workers.", LEAD_B "Five of the workers were killed in the fire.",
       "figure/conflict", 1},
      {LEAD_A "The fire killed 12 workers.", LEAD_B "Fires in engine rooms kill 60 workers a year.",
       "figure/conflict", 0},
      {LEAD_A "Police arrested 45 protesters in Oslo after the fire.",
       LEAD_B "Police arrested 12 protesters in Bergen after the fire.", "figure/conflict", 0},
      {LEAD_A "The margin of error is 5.7 percentage points.",
       LEAD_B "The margin of sampling error among women is four percentage points.", "figure/conflict", 0},
      {LEAD_A "A poll found that 52 percent of voters back the owner.",
       LEAD_B "A poll found that 60 percent of voters dislike the owner.", "figure/conflict", 0},
      {LEAD_A "A poll found that 52 percent of voters back the owner.",
       LEAD_B "A poll found that 60 percent of voters back the owner.", "figure/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}
