/* Two attributed contents that have much in common: one claim, two of them, or two stands on one matter. */
#include "compare_fixture.h"

#include <criterion/criterion.h>

#define AGREE "attribution/agree"
#define SOURCE "attribution/source"
#define SAID LEAD_A "Captain Ida Lund said the company closed the old lock in Moss."
#define SAID_TOO LEAD_B "Captain Ida Lund said that "
#define UNION LEAD_B "A union said that "

Test(claims, of_one_source_agree)
{
  static const RuleRow rows[] = {
      {SAID, SAID_TOO "the company had closed the old lock in Moss.", AGREE, 1},
      {SAID, SAID_TOO "the old lock in Moss was closed by the company.", AGREE, 1},
      {SAID, SAID_TOO "the company will close the old lock in Moss.", AGREE, 0},
      {SAID, SAID_TOO "the company might close the old lock in Moss.", AGREE, 0},
      {SAID, SAID_TOO "the company wanted to close the old lock in Moss.", AGREE, 0},
      {SAID, SAID_TOO "the company threatened to close the old lock in Moss.", AGREE, 0},
      {SAID, SAID_TOO "the company did not close the old lock in Moss.", AGREE, 0},
      {SAID, SAID_TOO "the company closed the old warehouse in Moss.", AGREE, 0},
      {SAID, SAID_TOO "the ministry closed the old lock in Moss.", AGREE, 0},
      /* what is under way is to come, and so is what one is ready to do; two spellings, two words of one
         thing */
      {LEAD_A "Captain Ida Lund said she would leave the port of Moss in May.",
       SAID_TOO "she was leaving the port of Moss in May.", AGREE, 1},
      {LEAD_A "Captain Ida Lund said she would sell the wreck of the ferry to divers.",
       SAID_TOO "she was prepared to sell the wreck of the ferry to divers.", AGREE, 1},
      {LEAD_A "Captain Ida Lund said the union had a licence for the harbour in Moss.",
       SAID_TOO "the union had a permit for the harbour in Moss.", AGREE, 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(claims, of_two_sources_are_told_by_two)
{
  static const RuleRow rows[] = {
      {SAID, UNION "the company had closed the old lock in Moss.", SOURCE, 1},
      {SAID, UNION "the company will close the old lock in Moss.", SOURCE, 0},
      {SAID, UNION "the company might close the old lock in Moss.", SOURCE, 0},
      {SAID, UNION "the company wanted to close the old lock in Moss.", SOURCE, 0},
      {SAID, UNION "the company did not close the old lock in Moss.", SOURCE, 0},
      {SAID, UNION "the company closed the old warehouse in Moss.", SOURCE, 0},
      {LEAD_A "Captain Ida Lund said the company would close the old lock in Moss.",
       UNION "the company will close the old lock in Moss.", SOURCE, 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

/* ---- stands ---- */

typedef struct {
  const char *cue;
  char stand; /* a letter for each: affirms, denies, leaves open, calls for */
} StandRow;

/* Each cue with each that comes behind it: two of one stand are no finding, others are. */
static void expect_stands(const StandRow *rows, gsize n, const char *speaker, const char *content)
{
  for (gsize i = 0; i < n; i++)
    for (gsize k = i + 1; k < n; k++) {
      g_autofree char *a = g_strconcat(LEAD_A, speaker, " ", rows[i].cue, " ", content, ".", NULL),
                      *b = g_strconcat(LEAD_B, speaker, " ", rows[k].cue, " ", content, ".", NULL);
      cr_expect_eq(count_rule(a, b, "attribution/stance"), rows[i].stand != rows[k].stand, "%s | %s",
                   rows[i].cue, rows[k].cue);
    }
}

Test(claims, are_stood_by_or_not)
{
  static const StandRow rows[] = {
      {"told reporters that", 'a'},       {"acknowledged that", 'a'},
      {"rejected claims that", 'd'},      {"said it was not true that", 'd'},
      {"had no evidence that", 'o'},      {"said there was no sign that", 'o'},
      {"did not know whether", 'o'},      {"did not exclude that", 'o'},
      {"cast doubt on claims that", 'o'}, {"stopped short of saying that", 'o'},
  };
  expect_stands(rows, G_N_ELEMENTS(rows), "Mayor Ida Lund", "the pumps had failed");
  static const StandRow others[] = {
      {"confirmed that", 'a'},
      {"disputed that", 'd'},
      {"could not rule out that", 'o'},
      {"threw doubt on reports that", 'o'},
      {"refrained from saying that", 'o'},
  };
  expect_stands(others, G_N_ELEMENTS(others), "The Harbour Authority", "the pilot was drunk");
}

Test(claims, are_wished_for_or_not)
{
  static const StandRow rows[] = {
      {"ruled out", 'd'}, {"opposed", 'd'},          {"called for", 'c'},
      {"urged", 'c'},     {"did not rule out", 'o'}, {"is considering", 'o'},
  };
  expect_stands(rows, G_N_ELEMENTS(rows), "Mayor Ida Lund", "a strike");
  expect_stands(rows, G_N_ELEMENTS(rows), "The company", "a ban on night sailings");
  static const StandRow backing[] = {{"rejected", 'd'}, {"backed", 'b'}, {"supported", 'b'}};
  expect_stands(backing, G_N_ELEMENTS(backing), "Mayor Ida Lund", "an inquiry");
  static const StandRow threats[] = {{"ruled out", 'd'}, {"threatened", 't'}};
  expect_stands(threats, G_N_ELEMENTS(threats), "The company", "a lockout");
}
