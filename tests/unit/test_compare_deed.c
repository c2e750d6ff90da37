/* Two articles of a sentence or two: what is found between them of who did it. */
#include "compare_fixture.h"

#include <criterion/criterion.h>

#define AGENT "attribution/agent"

Test(compare, finds_who_did_it)
{
  static const RuleRow rows[] = {
      /* a number tells one thing from others, alone or with what else is said of it */
      {LEAD_A "Captain Ida Lund led some 200 people out through the engine room.",
       LEAD_B "A cook, Tom Reyes, led around 200 people out through the engine room.", AGENT, 1},
      {LEAD_A "Captain Ida Lund led some 200 people out through the engine room.",
       LEAD_B "A cook, Tom Reyes, led around 60 people out through the engine room.", AGENT, 0},
      /* who helps to do it does it with others */
      {LEAD_A "Sailors rescued the captain from the engine room.",
       LEAD_B "A nurse helped rescue the captain from the engine room.", AGENT, 0},
      /* a deed told by its noun, and by who was the first */
      {LEAD_A "The inquiry was set off by a complaint from Captain Ida Lund.",
       LEAD_B "Tom Reyes, a cook, filed the complaint that set off the inquiry.", AGENT, 1},
      {LEAD_A "The leak was first spotted by the nurse Ida Lund.",
       LEAD_B "Tom Reyes, a cook from Oslo, was the first to notice the leak.", AGENT, 1},
      /* a man may be anybody */
      {LEAD_A "A man led some 200 people out through the engine room.",
       LEAD_B "Captain Ida Lund led around 200 people out through the engine room.", AGENT, 0},
      /* the verb goes with the noun */
      {LEAD_A "Mayor Tom Reyes imposed a night-time curfew on the port.",
       LEAD_B "The army slapped a curfew on the port.", AGENT, 0},
      {LEAD_A "Mayor Tom Reyes imposed the curfew on the port.",
       LEAD_B "The army slapped a curfew on the port.", AGENT, 1},
      /* one of several */
      {LEAD_A "U.S. and South Korean forces searched the engine room of the Aurora.",
       LEAD_B "The United States searched the engine room of the Aurora.", AGENT, 0},
      /* a manager acts for the firm told of before */
      {LEAD_A "Nordfjord Lines offered the families 15,000 euros for each victim.",
       LEAD_B "Its manager, Ida Lund, offered the families 15,000 euros for each victim.", AGENT, 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}
