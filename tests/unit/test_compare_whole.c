/* Figures of some, of others, of two sides, of other places: those of one thing alone can quarrel. */
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
      /* two sides' shares and goals, told from either side */
      {LEAD_A "Lund leads Reyes by 57 percent to 33 percent.", LEAD_B "Lund leads Reyes by 35 percent.",
       "figure/conflict", 0},
      {LEAD_A "Lund leads Reyes by 57 percent to 33 percent.",
       LEAD_B "Reyes trails Lund by 33 percent to 57 percent.", "figure/conflict", 0},
      {LEAD_A "Lund leads Reyes by 57 percent to 33 percent.",
       LEAD_B "Lund leads Reyes by 57 percent to 35 percent.", "figure/conflict", 1},
      {LEAD_A "Moss beat Bergen 3-2 on Friday.", LEAD_B "Bergen lost to Moss 2-3 on Friday.",
       "figure/conflict", 0},
      {LEAD_A "Moss beat Bergen 3-2 on Friday.", LEAD_B "Bergen lost to Moss 1-3 on Friday.",
       "figure/conflict", 1},
      /* a warming is no temperature */
      {LEAD_A "The sea has warmed by 2 degrees Celsius (3.6 Fahrenheit).", LEAD_B, "figure/conflict", 0},
      {LEAD_A "The sea has warmed by 2 degrees Celsius (6 Fahrenheit).", LEAD_B, "figure/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}
