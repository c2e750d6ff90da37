/* What is found of local times beside their GMT. */
#include "compare_fixture.h"

#include <criterion/criterion.h>

Test(compare_zone, holds_local_times_against_gmt)
{
  static const RuleRow rows[] = {
      /* GMT reckoned to the wrong side of a place's clock */
      {LEAD_A "It departed Tokyo at 11:36 a.m. (2036 GMT).", LEAD_B, "time/zone", 1},
      {LEAD_A "It departed Tokyo at 11:36 a.m. (0236 GMT).", LEAD_B, "time/zone", 0},
      /* right in the years when the clocks of Moscow were put forward; no article says of which it is */
      {LEAD_A "It went off at 5 a.m. in Moscow (0100 GMT).", LEAD_B, "time/zone", 0},
      {LEAD_A "The rocket lifted off from Kourou in French Guiana at 9:12 p.m. local time (0012 GMT).",
       LEAD_B, "time/zone", 0},
      /* the place within the brackets is the other clock's */
      {LEAD_A "It departed Tokyo at 11:36 a.m. (3:36 a.m. in London).", LEAD_B, "time/zone", 0},
      /* one hour by two clocks of Greenwich, whether or not the place tells which is right */
      {LEAD_A "The bomb went off at 5 a.m. (0200 GMT).", LEAD_B "The bomb went off at 5 a.m. (0100 GMT).",
       "time/conflict", 1},
      {LEAD_A "The bomb went off at 5 a.m. (0100 GMT).", LEAD_B "The bomb went off at 5 a.m. (0100 GMT).",
       "time/conflict", 0},
      {LEAD_A "The bomb went off at 5 a.m. in Tokyo (2000 GMT).",
       LEAD_B "The bomb went off at 5 a.m. in Tokyo (2100 GMT).", "time/conflict", 1},
      {LEAD_A "The bomb went off in Tokyo at 2000 GMT, 5 a.m. local time.",
       LEAD_B "The bomb went off at 5 a.m. in Tokyo.", "time/conflict", 0},
      /* beside an hour that only one tells */
      {LEAD_A "The bomb went off at 5:02 a.m. (0202 GMT). The bomb went off at 5 a.m. (0200 GMT).",
       LEAD_B "The bomb went off at 5 a.m. (0100 GMT).", "time/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}
