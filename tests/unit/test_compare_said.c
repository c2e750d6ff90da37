/* Two articles of a sentence or two: what is found between them of who says what. */
#include "compare_fixture.h"

#include "parallax.h"

#include <criterion/criterion.h>
#include <string.h>

#define MISSING "attribution/missing"

Test(compare, finds_who_says_what)
{
  static const RuleRow rows[] = {
      /* hearsay is no article's own word, nor is what stands beside it in the sentence */
      {LEAD_A "Nordfjord Lines said another ferry would sail to Tarn Island in May.",
       LEAD_B "Another ferry is expected to sail to Tarn Island in May.", MISSING, 0},
      {LEAD_A "The mate walked into the engine room and set the pumps on fire, police said.",
       LEAD_B "The mate walked into the engine room and allegedly set the pumps on fire.", MISSING, 0},
      {LEAD_A "The mate walked into the engine room and set the pumps on fire, police said.",
       LEAD_B "The mate walked into the engine room and set the pumps on fire.", MISSING, 1},
      {LEAD_A "The mate is expected to leave the hospital in Moss on Friday, his brother said.",
       LEAD_B "The mate is expected to leave the hospital in Moss on Friday.", MISSING, 1},
      {LEAD_A "Police said the mate robbed two sailors and left their bodies in the engine room.",
       LEAD_B "The mate is accused of robbing two sailors and leaving their bodies in the engine room.",
       MISSING, 0},
      /* apparently is said of the phrase that it stands in; a caption tells what its picture shows */
      {LEAD_A "A mate of the ferry Aurora has climbed the tall harbour crane, police in Moss said.",
       LEAD_B "In what is apparently the first such case in nearly ten years, a mate of the ferry Aurora has "
              "climbed the tall harbour crane.",
       MISSING, 1},
      {LEAD_A "Black smoke was rising from the ferry Aurora near the harbour, police in Moss said.",
       LEAD_B "In this photo taken on Monday, black smoke is rising from the ferry Aurora near the harbour.",
       MISSING, 0},
      /* what the article adds between dashes is not what the source says */
      {LEAD_A "Police in Moss said the divers would stop — the ferry Aurora lay too deep — on Friday.",
       LEAD_B "The ferry Aurora lay too deep for the divers.", MISSING, 0},
      /* another value of one kind is no other's word */
      {LEAD_A "Police said flames from the ferry Aurora reached a height of 40 metres.",
       LEAD_B "Flames from the ferry Aurora reached a height of 40 metres.", MISSING, 1},
      {LEAD_A "Police said flames from the ferry Aurora reached a height of 40 metres.",
       LEAD_B "Flames from the ferry Aurora reached a height of 700 metres.", MISSING, 0},
      /* what is expected to happen is a claim, what is told on its own account is no other's word */
      {LEAD_A "Officials expect the repairs to the ferry Aurora to take about six months.",
       LEAD_B "The repairs to the ferry Aurora will take about six months.", MISSING, 1},
      {LEAD_A "Nordfjord Lines said it lost three ferries in the war.",
       LEAD_B "By its own account Nordfjord Lines lost three ferries in the war.", MISSING, 0},
      /* who brokers the talks brokers what comes of them */
      {LEAD_A "The truce over the harbour strike in Moss followed long talks brokered by Captain Ida Lund.",
       LEAD_B "The truce over the harbour strike in Moss was brokered by Mayor Tom Reyes.",
       "attribution/agent", 1},
      /* what is told by the way, its source between commas */
      {LEAD_A
       "Captain Ida Lund praised the ferry, which had been inspected, she said, by two engineers from Moss.",
       LEAD_B "Two engineers from Moss inspected the ferry.", MISSING, 1},
      /* riders that refuse to start say nothing */
      {LEAD_A "The sailors refused to start the engines of the ferry again.",
       LEAD_B "Sailors had refused to restart the engines of the ferry.", "attribution/agree", 0},
      {LEAD_A "Captain Ida Lund refused to say who had started the engines of the ferry.",
       LEAD_B "Captain Ida Lund refused to say who started the engines of the ferry.", "attribution/agree",
       1},
      /* records of a harbour tell things, that of history says nothing */
      {LEAD_A "Harbour records show that the mate had set the pumps of the ferry on fire.",
       LEAD_B "The mate had set the pumps of the ferry on fire.", MISSING, 1},
      {LEAD_A "The historical record will show that the mate had set the pumps of the ferry on fire.",
       LEAD_B "The mate had set the pumps of the ferry on fire.", MISSING, 0},
      /* a truce that is agreed to is no claim, whatever is told of it by the way */
      {LEAD_A
       "With the help of Moss, Tarn and Lower Reach agreed to a truce over the harbour starting Saturday "
       "following two weeks of heavy quarrels that marked the worst dispute in a century.",
       LEAD_B
       "A truce between Tarn and Lower Reach has come into place after a fortnight of heavy quarrels over "
       "the harbour.",
       MISSING, 0},
      /* who did what to whom, whatever else is told of them */
      {LEAD_A
       "Three grey twin-engined Puma helicopters of the coast guard began dropping sand on the wreck on "
       "Sunday, the defence ministry said.",
       LEAD_B "On Sunday, helicopters dropped hundreds of tons of sand onto the wreck.", MISSING, 1},
      /* what came of it is a claim, too */
      {LEAD_A "The mate fired a shot from the bridge of the ferry, striking the cook Tom Reyes in the "
              "chest, police said.",
       LEAD_B "The mate let off a round on deck, striking Tom Reyes in the chest.", MISSING, 1},
      /* a headline tells on whose word the lead does, and a sentence on whose the next one */
      {"The Aurora burned for two days. Police said the mate set the pumps of the ferry on fire.",
       "Mate sets pumps of ferry on fire\n\nThe ferry sank near Tarn Island on Monday after its mate lit the "
       "pumps in the engine room, police said.",
       MISSING, 0},
      {"The Aurora burned for two days. Police said the mate set the pumps of the ferry on fire.",
       "Mate sets pumps of ferry on fire\n\nThe ferry sank near Tarn Island on Monday after its mate lit the "
       "pumps in the engine room.",
       MISSING, 1},
      {LEAD_A "The mate of the ferry has died, his brother said.",
       LEAD_B "The mate of the ferry, who had been with the Aurora for years, has died. The mate died "
              "in a hospital in Moss after a heart attack late on Tuesday, his brother Tom Reyes said.",
       MISSING, 0},
      {LEAD_A "The mate of the ferry has died, his brother said.",
       LEAD_B "The mate of the ferry, who had been with the Aurora for years, has died. The ferry had "
              "left Moss in the morning. The weather was fine. Nobody swam. The harbour was calm. The "
              "mate died in a hospital in Moss after a heart attack late on Tuesday, his brother Tom "
              "Reyes said.",
       MISSING, 1},
      /* who wonders at a thing tells it, and not the article */
      {LEAD_A "The ferry turned around four hours into its trip, Nordfjord Lines said.",
       LEAD_B "She wondered on the radio why the ferry was turning around four hours into its trip.", MISSING,
       0},
      /* what somebody is accused of is not what is told of him */
      {LEAD_A "Tom Reyes said the cook accused of killing two sailors in the galley was a good man.",
       LEAD_B "According to reports, a cook killed two sailors in the galley.", "attribution/source", 0},
      /* whoever cites another rests on him */
      {LEAD_A "The coast guard said the pumps had failed within minutes of the alarm.",
       LEAD_B
       "The pumps had failed within minutes of the alarm, Radio Alta reported, citing the coast guard.",
       "attribution/source", 0},
      {LEAD_A "The coast guard said the pumps had failed within minutes of the alarm.",
       LEAD_B "The pumps had failed within minutes of the alarm, Radio Alta reported.", "attribution/source",
       1},
      /* what somebody reckons is a claim */
      {LEAD_A "Prosecutor Ida Lund put the profit of the ferry at 6.8 million euros.",
       LEAD_B "The profit of the ferry came to 6.8 million euros.", MISSING, 1},
      /* what is to come, or what may be done, is not what came or what is meant */
      {LEAD_A "The names of the sailors would be released soon, Captain Ida Lund said.",
       LEAD_B "The names of the sailors were released.", MISSING, 0},
      {LEAD_A "The owner would appeal the ruling of the maritime court, his lawyer Tom Reyes said.",
       LEAD_B "The ruling of the maritime court can be appealed.", MISSING, 0},
      /* who tells of the members of a body does not tell it on its word */
      {LEAD_A "Around 1,900 sailors of the ferries stopped work on Monday, the Harbour Workers' Union said.",
       LEAD_B "Around 1,900 members of the Harbour Workers' Union stopped work on the ferries on Monday.",
       MISSING, 1},
      /* a view, one of many pictures, a quotation with its speaker's name behind it */
      {LEAD_A "The ferry overturned in the old harbour of Moss, police said.",
       LEAD_B "The scene after the ferry overturned in the old harbour of Moss.", MISSING, 0},
      {LEAD_A "The ferry overturned in the old harbour of Moss, police said.",
       LEAD_B "1/8 The ferry overturned in the old harbour of Moss 2/8 The quay at night.", MISSING, 0},
      {LEAD_A "Captain Ida Lund said there was smoke everywhere on the ferry and on the quay.",
       LEAD_B "Captain Ida Lund said she ran.\n\nThere was smoke everywhere on the ferry and on the quay Ida "
              "Lund",
       MISSING, 0},
      /* one quotation, two speakers; what two say of themselves in words of their own */
      {LEAD_A "\"We are not looking for anybody else on the ferry,\" said Captain Ida Lund.",
       LEAD_B "\"We are not looking for anybody else on the ferry now,\" said Sergeant Tom Reyes.",
       "attribution/source", 1},
      {LEAD_A "\"We looked for everybody on the ferry,\" said Captain Ida Lund.",
       LEAD_B "\"We were looking on the ferry for all who were there,\" said Sergeant Tom Reyes.",
       "attribution/source", 0},
      /* what should be, what was or will be in another year, what any of a kind do */
      {LEAD_A "Captain Ida Lund said the old harbour would be closed for a week.",
       LEAD_B "The old harbour should be closed for a week.", MISSING, 0},
      {LEAD_A "Captain Ida Lund said the traffic in the harbour would grow by 2 percent in 2031.",
       LEAD_B "The traffic in the harbour will grow by 2 percent in 2033.", MISSING, 0},
      {LEAD_A "Captain Ida Lund said the traffic in the harbour would grow by 2 percent in 2031.",
       LEAD_B "The traffic in the harbour will grow by 2 percent in 2031.", MISSING, 1},
      {LEAD_A "Police said a leak in the engine room had caused a fire.",
       LEAD_B "Leaks in the engine room cause fires.", MISSING, 0},
      /* one source on two matters takes no two stands */
      {LEAD_A "Captain Ida Lund said the old harbour would be closed.",
       LEAD_B "Captain Ida Lund said the old market would not be closed.", "attribution/stance", 0},
      {LEAD_A "Nordfjord Lines denied that it had cut the pay of the crew.",
       LEAD_B "Nordfjord Lines said it would cut the pay of the crew.", "attribution/stance", 0},
      {LEAD_A "The ministry confirmed that 2 sailors had died on the ferry.",
       LEAD_B "The ministry denied that 10 sailors had died on the ferry.", "attribution/stance", 0},
      {LEAD_A "Captain Ida Lund said the old harbour would be closed.",
       LEAD_B "Captain Ida Lund said the old harbour would not be closed.", "attribution/stance", 1},
      /* what one says the other wishes, asks or fears; what one says the other says, too */
      {LEAD_A "Captain Ida Lund said the old harbour would be closed for a week.",
       LEAD_B "Sergeant Tom Reyes said the old harbour should be closed for a week.", "attribution/source",
       0},
      {LEAD_A "Captain Ida Lund said the old harbour would be closed for a week.",
       LEAD_B "Sergeant Tom Reyes asked whether the old harbour would be closed for a week.",
       "attribution/source", 0},
      {LEAD_A "Captain Ida Lund said the old harbour would be closed for a week.",
       LEAD_B "Sergeant Tom Reyes feared that the old harbour would be closed for a week.",
       "attribution/source", 0},
      {LEAD_A "Captain Ida Lund said the old harbour would be closed for a week.",
       LEAD_B "Sergeant Tom Reyes said the old harbour would be closed for a week.", "attribution/source", 1},
      /* a deed by its noun, and by its verb */
      {LEAD_A "Police said the cook of the ferry was still being interrogated.",
       LEAD_B "The cook of the ferry is undergoing interrogation.", MISSING, 1},
      {LEAD_A "The ferry would compensate the passengers, Nordfjord Lines said.",
       LEAD_B "The ferry will pay compensation to the passengers.", MISSING, 1},
      /* a condition, and who is meant, are no claims */
      {LEAD_A "The owners said the crew wanted to keep the old pumps and share them.",
       LEAD_B "If the crew wanted to keep the old pumps and share them, it would cost two million crowns.",
       MISSING, 0},
      {LEAD_A "Police said the fire began in the kitchen of the old ferry.",
       LEAD_B "It was unclear whether the fire began in the kitchen of the old ferry.", MISSING, 0},
      {LEAD_A "Police said the fire began in the kitchen of the old ferry.",
       LEAD_B "Divers are to find out whether the fire began in the kitchen of the old ferry.", MISSING, 0},
      {LEAD_A "Police said the fire began in the kitchen of the old ferry.",
       LEAD_B "It is false that the fire began in the kitchen of the old ferry.", MISSING, 0},
      {LEAD_A "Police said the mate was drunk at the wheel of the old ferry.",
       LEAD_B "Had the mate been drunk at the wheel of the old ferry, he would have lost his post.", MISSING,
       0},
      {LEAD_A "Police said the fire began in the kitchen of the old ferry.",
       LEAD_B "It is clear that the fire began in the kitchen of the old ferry.", MISSING, 1},
      {LEAD_A "Police said 12 sailors lost their lives in the engine room.",
       LEAD_B "A stone is to be set up for those who lost their lives in the engine room.", MISSING, 0},
      /* one utterance, written down by two: many words in common, and others between them */
      {LEAD_A "\"This is the first step in the fight for better pumps on the old and tired ferries,\" "
              "Captain Ida Lund said.",
       LEAD_B "\"This is a first step in getting better pumps for the tired and old ferries of the "
              "islands,\" said Captain Ida Lund.",
       "quote/wording", 1},
      {LEAD_A "\"This is the first step in the fight for better pumps on the old and tired ferries,\" "
              "Captain Ida Lund said.",
       LEAD_B "\"This is a first step in getting better pumps for the tired and old ferries of the "
              "islands,\" said Mayor Tom Reyes.",
       "quote/wording", 0},
      /* a few words that both hold bring no two utterances together */
      {LEAD_A
       "\"All of our pumps are made in Norway,\" said Captain Ida Lund. The pumps say \"made in Norway\".",
       LEAD_B
       "\"Even sailors who have seen that text have trouble telling made in Norway from put together in "
       "Norway,\" said Captain Ida Lund. The pumps say \"made in Norway\".",
       "quote/wording", 0},
      {LEAD_A "\"We will not give in to them,\" Captain Ida Lund said.",
       LEAD_B "\"We will never give in to them,\" Captain Ida Lund said.", "quote/wording", 1},
      {LEAD_A "\"It was a hard day for us,\" Captain Ida Lund said.",
       LEAD_B "\"It was a good year for us,\" Captain Ida Lund said.", "quote/wording", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

/* What one article attributes, beside what another tells itself: its own word for that, or for something
 * else. */
Test(compare, tells_the_same_on_its_own_word)
{
  static const RuleRow rows[] = {
      {LEAD_A "Police said the mate closed the old lock in Moss.",
       LEAD_B "The mate closed the old lock in Moss.", MISSING, 1},
      {LEAD_A "Police said the mate closed the old lock in Moss.",
       LEAD_B "The mate may close the old lock in Moss.", MISSING, 0},
      {LEAD_A "Police said the mate closed the old lock in Moss.",
       LEAD_B "The mate wanted to close the old lock in Moss.", MISSING, 0},
      {LEAD_A "Police said the mate closed the old lock in Moss.",
       LEAD_B "The mate threatened to close the old lock in Moss.", MISSING, 0},
      {LEAD_A "Police said the mate might close the old lock in Moss.",
       LEAD_B "The mate closed the old lock in Moss.", MISSING, 0},
      {LEAD_A "Police said the mate closed the old lock in Moss.",
       LEAD_B "In 1998 the mate closed the old lock in Moss.", MISSING, 0},
      {LEAD_A "Police said the mate closed the old lock in Moss.",
       LEAD_B "The mate closed the old warehouse in Moss.", MISSING, 0},
      {LEAD_A "Police said the company closed the old lock in Moss.",
       LEAD_B "The ministry closed the old lock in Moss.", MISSING, 0},
      /* who will not say why it is so, or wonders why, does not say that it is */
      {LEAD_A "Police would not say why the mate had closed the old lock in Moss.",
       LEAD_B "The mate closed the old lock in Moss.", MISSING, 0},
      {LEAD_A "Police said they were puzzled about why the mate had closed the old lock in Moss.",
       LEAD_B "The mate closed the old lock in Moss.", MISSING, 0},
      {LEAD_A "A sailor described how the mate had closed the old lock in Moss.",
       LEAD_B "The mate closed the old lock in Moss.", MISSING, 1},
      /* nor who tells what came before it */
      {LEAD_A "A sailor reported seeing a light before the mate closed the old lock in Moss.",
       LEAD_B "The mate closed the old lock in Moss.", MISSING, 0},
      /* a quotation without its other mark */
      {LEAD_A "Police said the mate closed the old lock in Moss.",
       LEAD_B "\"The mate closed the old lock in Moss.", MISSING, 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(compare, finds_who_takes_another_stand)
{
  static const struct {
    const char *a, *b;
    guint n;
  } rows[] = {
      {"Captain Ida Lund denied that a ransom had been paid.",
       "Captain Ida Lund declined to say whether a ransom had been paid.", 1},
      {"Captain Ida Lund admitted that the pumps had failed.",
       "Had the pumps of the ferry failed? Captain Ida Lund denied it on television.", 1},
      {"Captain Ida Lund urged Nordfjord Lines to close the harbour to cars.",
       "Captain Ida Lund ordered Nordfjord Lines to close the harbour to cars.", 1},
      {"Captain Ida Lund promised that the ferry would sail again in May.",
       "Captain Ida Lund said she expected that the ferry would sail again in May.", 1},
      {"Captain Ida Lund said that the ferry would sail again in May.",
       "Captain Ida Lund said she expected that the ferry would sail again in May.", 0},
      {"Captain Ida Lund ruled out more cuts in wages.",
       "Asked about new cuts in wages, Captain Ida Lund would not rule them out.", 1},
      {"Captain Ida Lund welcomed the ruling by the maritime court.",
       "Captain Ida Lund criticised the ruling by the maritime court.", 1},
      {"Police believe the mate set the fire.", "Police confirmed that the mate had set the fire.", 1},
      {"Mayor Tom Reyes asked residents to leave their homes by the harbour.",
       "Mayor Tom Reyes told residents to leave their homes by the harbour.", 1},
      {"Mayor Tom Reyes ordered residents to leave their homes by the harbour.",
       "Mayor Tom Reyes told residents to leave their homes by the harbour.", 0},
      {"Nordfjord Lines said it would refund the price of the tickets in full.",
       "Nordfjord Lines said it was still weighing up whether to refund the price of a ticket.", 1},
      {"Nordfjord Lines said no other towns were evacuated on Monday.",
       "Nordfjord Lines said two towns were evacuated on Monday.", 0},
      {"Nordfjord Lines said no other towns were evacuated on Monday.",
       "Nordfjord Lines said no towns were evacuated on Monday.", 0},
      /* two stands of one who is asked tell of one thing, in whatever words */
      {"Captain Ida Lund denied that any of the sailors had been carried off.",
       "Captain Ida Lund did not rule out that sailors had been snatched.", 1},
      {"Captain Ida Lund denied that she had hidden the log of the ferry from the owners.",
       "Asked whether she had hidden the log of the ferry, Captain Ida Lund declined to comment.", 1},
      {"Captain Ida Lund denied having read the reports.",
       "Captain Ida Lund admitted that she had received the inspectors' reports.", 1},
      {"Captain Ida Lund said her clients would appeal.",
       "Captain Ida Lund did not rule out an appeal once the ruling had been printed.", 1},
      {"The owner, Oslo-based Nordfjord Lines, denied that any hatch had been open.",
       "Nordfjord Lines, the Oslo owner, confirmed that the hatch was open.", 1},
      {"09:05 Tom Reyes, the harbour minister, did not rule out opening the locks of the port.",
       "Harbour Minister Tom Reyes said that the locks of the port would not be opened.", 1},
      /* a plea is no call; what is opposed is told with whatever tree */
      {"Captain Ida Lund pleaded guilty to the theft of the ferry.",
       "Captain Ida Lund pleaded not guilty to the theft of the ferry.", 1},
      {"Residents backed the plan to close the harbour.", "Residents opposed the plan to close the harbour.",
       1},
      /* who sets a term gives an order */
      {"Mayor Tom Reyes urged Nordfjord Lines to raise the wreck of the ferry by May.",
       "Mayor Tom Reyes has given Nordfjord Lines until May to raise the wreck of the ferry.", 1},
      /* who agrees, within what is said */
      {"The union agreed to end its strike on the ferries, its leader Tom Reyes said.",
       "Union leader Tom Reyes called for an end to the strike on the ferries.", 1},
      {"The union agreed to end its strike on the ferries, its leader Tom Reyes said.",
       "The union will end its strike on the ferries, its leader Tom Reyes said.", 0},
      /* why somebody declines is no part of it */
      {"Captain Ida Lund declined to say who was to blame, explaining that the pumps were being tested.",
       "Captain Ida Lund said that the pumps were being tested.", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *a = g_strconcat(LEAD_A, rows[i].a, NULL), *b = g_strconcat(LEAD_B, rows[i].b, NULL);
    cr_expect_eq(count_rule(a, b, "attribution/stance"), rows[i].n, "%s | %s", rows[i].a, rows[i].b);
  }
}

/* Of one quotation, the day on which it was said. */
Test(compare, tells_when_it_was_said)
{
#define TIRED "\"We were tired when the light went out that night,\" "
  static const RuleRow rows[] = {
      {LEAD_A TIRED "Ida Lund said on Thursday.", LEAD_B TIRED "Ida Lund said on Friday.", "time/conflict",
       1},
      {LEAD_A TIRED "Ida Lund said on Thursday.", LEAD_B TIRED "Ida Lund said on Thursday.", "time/conflict",
       0},
      {LEAD_A TIRED "Ida Lund said on Thursday.", LEAD_B TIRED "Ida Lund said.", "time/conflict", 0},
      {LEAD_A "\"We were tired,\" Ida Lund said on Thursday.",
       LEAD_B "\"We were tired,\" Ida Lund said on Friday.", "time/conflict", 0},
      {LEAD_A TIRED "Ida Lund said on Thursday.",
       LEAD_B "\"The pumps had been out of order for years,\" Ida Lund said on Friday.", "time/conflict", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

/* What somebody feels is his own; a headline is nobody. */
Test(compare, takes_no_feeling_for_a_claim)
{
  static const RuleRow rows[] = {
      {LEAD_A "Mayor Tom Reyes said the fire left 50 sailors dead and hurt 400 in Moss.",
       LEAD_B "The fire left 50 sailors dead and hurt 400 in Moss.", MISSING, 1},
      {LEAD_A
       "Mayor Tom Reyes said he was horrified by a fire that left 50 sailors dead and hurt 400 in Moss.",
       LEAD_B "The fire left 50 sailors dead and hurt 400 in Moss.", MISSING, 0},
      {LEAD_A "A headline said the mate closed the old lock in Moss.",
       LEAD_B "The mate closed the old lock in Moss.", MISSING, 0},
      /* one country by its people and by where it is governed from */
      {LEAD_A "The Norwegians launched three missiles on Friday.",
       LEAD_B "Oslo launched three missiles on Friday.", "attribution/agent", 0},
      {LEAD_A "The Norwegians launched three missiles on Friday.",
       LEAD_B "Moscow launched three missiles on Friday.", "attribution/agent", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

static guint count_in_lines(const char *const *lines, guint n_lines, const char *rule)
{
  g_autoptr(PlxRun) run = plx_run_new();
  for (guint i = 0; i < n_lines; i++)
    cr_assert(plx_run_add_line(run, lines[i], strlen(lines[i]), NULL), "%s", lines[i]);
  plx_run_compare(run);
  GString *json = plx_run_write(run, "json", PLX_WRITE_DEFAULT, NULL);
  guint n = 0;
  for (const char *at = json->str; (at = strstr(at, rule)) != NULL; at++)
    n++;
  g_string_free(json, TRUE);
  return n;
}

/* Of what the Northern Press reported by others' word, the Northern Press need not name itself. */
Test(compare, an_outlet_need_not_name_itself)
{
  static const struct {
    const char *outlet;
    gboolean missing;
  } rows[] = {
      {"Northern Press", FALSE},
      {"The Northern Press", FALSE},
      {"www.northernpress.no", FALSE},
      {"www.npress.no", FALSE},
      {"Press", TRUE},
      {"www.southernpress.no", TRUE},
      {"Southern Press", TRUE},
      {"northern.no", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *own = g_strdup_printf("{\"id\": \"b\", \"outlet\": \"%s\", \"text\": \"" LEAD_B
                                           "The mate closed the old lock in Moss.\"}",
                                           rows[i].outlet);
    const char *lines[] = {"{\"id\": \"a\", \"text\": \"" LEAD_A
                           "The Northern Press reported that the mate closed the old lock in Moss.\"}",
                           own};
    cr_expect_eq(count_in_lines(lines, 2, MISSING) > 0, rows[i].missing, "%s", rows[i].outlet);
  }
}

/* A sentence that comes out twice tells of one day, by whatever dates. */
Test(compare, a_text_printed_twice_means_one_day)
{
#define OPENED "The old lock in Moss opened yesterday after years of repairs to its gates."
  static const struct {
    const char *text;
    gboolean conflict;
  } rows[] = {{OPENED, FALSE},
              {"After years of repairs to its gates the lock in Moss opened yesterday.", TRUE}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *later = g_strdup_printf(
        "{\"id\": \"b\", \"published\": \"2024-03-08\", \"text\": \"" LEAD_B "%s\"}", rows[i].text);
    const char *lines[] = {"{\"id\": \"a\", \"published\": \"2024-03-07\", \"text\": \"" LEAD_A OPENED "\"}",
                           later};
    cr_expect_eq(count_in_lines(lines, 2, "time/conflict") > 0, rows[i].conflict, "%s", rows[i].text);
  }
}
