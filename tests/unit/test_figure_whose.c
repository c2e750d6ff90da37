/* Figures of two articles that are of one thing, or of two, by what is counted or measured and whose it is.
 */
#include "compare_fixture.h"

#include <criterion/criterion.h>

Test(figure_whose, compares_what_is_called_otherwise)
{
  static const RuleRow rows[] = {
      {LEAD_A "The fire killed 19 German sailors.", LEAD_B "Sixteen Germans died in the fire.",
       "figure/conflict", 1},
      {LEAD_A "The fire killed 19 sailors from Germany.",
       LEAD_B "Officials raised the number of Germans killed in the fire to 16.", "figure/conflict", 1},
      {LEAD_A "The fire killed 19 German sailors.", LEAD_B "Sixteen Poles died in the fire.",
       "figure/conflict", 0},
      {LEAD_A "Nordfjord Lines announced 430 job cuts.", LEAD_B "Nordfjord Lines is to lay off 410 sailors.",
       "figure/conflict", 1},
      {LEAD_A "Nordfjord Lines is to make 430 people redundant.",
       LEAD_B "Nordfjord Lines will shed 410 jobs.", "figure/conflict", 1},
      {LEAD_A "The hearing lasted 14 hours.", LEAD_B "The hearing went on for 16 hours.", "figure/conflict",
       1},
      {LEAD_A "The hearing lasted 14 hours.", LEAD_B "The hearing was delayed for 16 hours.",
       "figure/conflict", 0},
      {LEAD_A "Turnout was 54 percent.", LEAD_B "61 percent of voters turned out.", "figure/conflict", 1},
      {LEAD_A "The quake measured 6.4.", LEAD_B "It was a quake of magnitude 6.9.", "figure/conflict", 1},
      {LEAD_A "The population of Tarn is 4,300.", LEAD_B "Tarn has 3,900 inhabitants.", "figure/conflict", 1},
      {LEAD_A "The fire has consumed 1,430 acres.", LEAD_B "The fire now covers 1,560 acres.",
       "figure/conflict", 1},
      {LEAD_A "The fire has consumed 1,430 acres.", LEAD_B "The farm covers 1,560 acres.", "figure/conflict",
       0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(figure_whose, parts_what_two_hold)
{
  static const RuleRow rows[] = {
      {LEAD_A "Shares of Brook Lines rose 4.3 percent.", LEAD_B "Brook Lines shares gained 5.6 percent.",
       "figure/conflict", 1},
      {LEAD_A "Shares of Brook Lines rose 4.3 percent.", LEAD_B "Shares of Argo Ferries rose 5.6 percent.",
       "figure/conflict", 0},
      {LEAD_A "Profit at Brook Lines reached $43 million.",
       LEAD_B "Argo Ferries made a profit of $56 million.", "figure/conflict", 0},
      {LEAD_A "Some 430 jobs will go at Brook Lines.", LEAD_B "Argo Ferries will cut 560 jobs.",
       "figure/conflict", 0},
      /* who wins, and what a country has */
      {LEAD_A "Tom Reyes won 54 percent of the vote.", LEAD_B "Tom Reyes won 51 percent of the vote.",
       "figure/conflict", 1},
      {LEAD_A "Tom Reyes won 54 percent of the vote.", LEAD_B "Ida Lund won 40 percent of the vote.",
       "figure/conflict", 0},
      {LEAD_A "Brazil won 12 medals.", LEAD_B "Chile won 15 medals.", "figure/conflict", 0},
      {LEAD_A "Spain has 300 cases.", LEAD_B "Spain has 400 cases.", "figure/conflict", 1},
      {LEAD_A "Spain has 300 cases.", LEAD_B "Italy has 400 cases.", "figure/conflict", 0},
      /* what the ferry can hold, and who was aboard */
      {LEAD_A "The ferry was carrying 90 passengers.", LEAD_B "The ferry was carrying 120 passengers.",
       "figure/conflict", 1},
      {LEAD_A "The ferry was carrying 90 passengers.", LEAD_B "The ferry can carry 120 passengers.",
       "figure/conflict", 0},
      {LEAD_A "The ferry can carry 90 passengers.", LEAD_B "The ferry has room for 120 passengers.",
       "figure/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}
