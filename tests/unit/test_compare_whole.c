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

/* Two things that are told in much the same words. */
Test(compare_whole, tells_two_things_apart)
{
#define FIGURE "figure/conflict"
#define TIME "time/conflict"
#define STANCE "attribution/stance"
#define MISSING "attribution/missing"
  static const RuleRow rows[] = {
      /* both the number and the day differ */
      {LEAD_A "Police arrested 12 men on Friday.", LEAD_B "Police arrested 20 men on Saturday.", FIGURE, 0},
      {LEAD_A "Police arrested 12 men on Friday.", LEAD_B "Police arrested 20 men on Saturday.", TIME, 0},
      {LEAD_A "Police arrested 12 men on Friday.", LEAD_B "Police arrested 20 men on Friday.", FIGURE, 1},
      {LEAD_A "Police arrested 12 men on Friday.", LEAD_B "Police arrested 12 men on Saturday.", TIME, 1},
      {LEAD_A "Turnout was 60 percent in 2010.", LEAD_B "Turnout was 67 percent in 2015.", TIME, 0},
      /* for whom, by whom, of what part */
      {LEAD_A "The club paid 20 million euros for Ida Lund.",
       LEAD_B "The club paid 30 million euros for Tom Reyes.", FIGURE, 0},
      {LEAD_A "The club paid 20 million euros for Ida Lund.",
       LEAD_B "The club paid 30 million euros for Ida Lund.", FIGURE, 1},
      {LEAD_A "A poll by Argo put Lund at 45 percent.", LEAD_B "A poll by Brook put Lund at 48 percent.",
       FIGURE, 0},
      {LEAD_A "A poll by Argo put Lund at 45 percent.", LEAD_B "A poll by Argo put Lund at 48 percent.",
       FIGURE, 1},
      {LEAD_A "Unemployment is 5 percent.", LEAD_B "Youth unemployment is 15 percent.", FIGURE, 0},
      {LEAD_A "Youth unemployment is 12 percent.", LEAD_B "Youth unemployment is 15 percent.", FIGURE, 1},
      /* parts and their sum */
      {LEAD_A "Three men and two women were killed.", LEAD_B "Five people were killed.", FIGURE, 0},
      {LEAD_A "Three men and two women were killed.", LEAD_B "Seven people were killed.", FIGURE, 1},
      {LEAD_A "Twelve people and the attacker died.", LEAD_B "Thirteen people died, including the attacker.",
       FIGURE, 0},
      /* the first hour that each tells, of two things */
      {LEAD_A "The plane left at 9 a.m.", LEAD_B "The plane landed at 11 a.m.", TIME, 0},
      {LEAD_A "The plane left at 9 a.m.", LEAD_B "The plane left at 11 a.m.", TIME, 1},
      {LEAD_A "The meeting began at midnight on Friday.", LEAD_B "The meeting began at 12 a.m. on Saturday.",
       TIME, 0},
      {LEAD_A "The meeting began at noon on Friday.", LEAD_B "The meeting began at 12 p.m. on Saturday.",
       TIME, 1},
      /* of a set, of two places, of a deed and its opposite */
      {LEAD_A "The north tower has 40 floors.", LEAD_B "The south tower has 32 floors.", FIGURE, 0},
      {LEAD_A "The north tower has 40 floors.", LEAD_B "The northern tower has 32 floors.", FIGURE, 1},
      {LEAD_A "The army lost 12 men.", LEAD_B "The rebels lost 40 men.", FIGURE, 0},
      {LEAD_A "The firm hired 50 drivers.", LEAD_B "The firm dismissed 80 drivers.", FIGURE, 0},
      {LEAD_A "Inflation was 3 percent in April.", LEAD_B "Inflation was 2 percent in May.", FIGURE, 0},
      {LEAD_A "Inflation was 3 percent in April.", LEAD_B "Inflation was 2 percent in April.", FIGURE, 1},
      {LEAD_A "She arrived in Oslo on Friday.", LEAD_B "She arrived in Bergen on Sunday.", TIME, 0},
      {LEAD_A "She arrived in Oslo on Friday.", LEAD_B "She arrived in Oslo on Sunday.", TIME, 1},
      /* a change and the level that it leads to are no two sides' shares */
      {LEAD_A "The bank raised its rate by half a percent to 5 percent.",
       LEAD_B "The bank raised its rate by half a percent to 6 percent.", FIGURE, 1},
      /* what is promised and what is refused */
      {LEAD_A "The mayor promised a new park.", LEAD_B "The mayor rejected a new road.", STANCE, 0},
      {LEAD_A "The mayor promised a new park.", LEAD_B "The mayor rejected a new park.", STANCE, 1},
      {LEAD_A "The minister called for a ban on coal.", LEAD_B "The minister rejected a ban on plastic bags.",
       STANCE, 0},
      {LEAD_A "The mayor did not rule out a fault in the pumps.",
       LEAD_B "The mayor dismissed the idea that the pumps had a fault.", STANCE, 1},
      /* a claim, and what is told of another thing, person or deed */
      {LEAD_A "Police said four people were released from hospital on Friday.",
       LEAD_B "Four people were taken to hospital on Friday.", MISSING, 0},
      {LEAD_A "Police said four people were taken to hospital on Friday.",
       LEAD_B "Four people were taken to hospital on Friday.", MISSING, 1},
      {LEAD_A "Police said the gunman killed himself in the hotel.",
       LEAD_B "The gunman killed many guests in the hotel.", MISSING, 0},
      {LEAD_A "Officials said the dam could burst.", LEAD_B "The dam burst.", MISSING, 0},
      {LEAD_A "The ministry said the ban on flights would stay in place until June.",
       LEAD_B "The ban on meetings will stay in place until June.", MISSING, 0},
      /* who will not comment declines to; what a ferry is called is no company */
      {LEAD_A "The company declined to comment on the deal.",
       LEAD_B "The company would not comment on the deal.", STANCE, 0},
      {LEAD_A "The company will cut 500 jobs.", LEAD_B "The company will cut 700 jobs.", FIGURE, 1},
      /* a relative pronoun that the tree hangs on nothing */
      {LEAD_A "It’s not what worked in 2012.", LEAD_B "It’s not what worked in 2015.", TIME, 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}
