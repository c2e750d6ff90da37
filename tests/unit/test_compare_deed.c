/* Two articles of a sentence or two: what is found between them of who did it. */
#include "compare_fixture.h"

#include <criterion/criterion.h>
#include <string.h>

#define AGENT "attribution/agent"

Test(compare, finds_who_did_it)
{
  static const RuleRow rows[] = {
      /* one deed, and deeds that anybody may do */
      {LEAD_A "Captain Ida Lund brokered the sale of the ferry.",
       LEAD_B "The sale of the ferry was brokered by Tom Reyes.", AGENT, 1},
      {LEAD_A "The fraud was uncovered by an auditor.",
       LEAD_B "The fraud was uncovered by the chief executive, Ida Lund.", AGENT, 1},
      {LEAD_A "The fire was put out by the crew.", LEAD_B "Navy firefighters put out the blaze.", AGENT, 1},
      {LEAD_A "The fire spread to the bridge. It was put out by the crew.",
       LEAD_B "Navy firefighters put out the blaze.", AGENT, 1},
      {LEAD_A "Fishermen pulled the first passengers from the water.",
       LEAD_B "The first passengers were pulled out of the water by soldiers.", AGENT, 1},
      {LEAD_A "Rescuers pulled the first passengers from the water.",
       LEAD_B "Soldiers pulled the first passengers out of the water.", AGENT, 0},
      {LEAD_A "Captain Ida Lund raised the alarm.", LEAD_B "A nurse gave the alarm.", AGENT, 1},
      {LEAD_A "The harbour master ordered the evacuation of the port.",
       LEAD_B "Captain Ida Lund ordered the evacuation of the port.", AGENT, 1},
      {LEAD_A "The truce was negotiated by the governors.",
       LEAD_B "The truce was negotiated by the foreign ministers.", AGENT, 1},
      {LEAD_A "The decision to sell it was taken by the supervisory board.",
       LEAD_B "The decision was taken on Monday by the management board.", AGENT, 1},
      /* by what they are called; who may be anybody; verbs that mean the same */
      {LEAD_A "The charges were dropped by a judge.", LEAD_B "It was the prosecutor who dropped the charges.",
       AGENT, 1},
      {LEAD_A "Actor Ida Lund pulled the passengers from the water.",
       LEAD_B "The star pulled the passengers from the water.", AGENT, 0},
      {LEAD_A "Mayor Ida Lund opened the new bridge over the sound.",
       LEAD_B "The governor opened the new bridge over the sound.", AGENT, 1},
      {LEAD_A "The documents were leaked by an employee.",
       LEAD_B "The documents were leaked by the chief engineer.", AGENT, 0},
      {LEAD_A "Rebels seized the town at dawn.", LEAD_B "The town was captured by the army at dawn.", AGENT,
       1},
      {LEAD_A "A farmer found the black box on Wednesday.",
       LEAD_B "The black box was recovered by navy divers on Wednesday.", AGENT, 1},
      {LEAD_A "The shelter was set up by Medics United, an aid group.",
       LEAD_B "The shelter was set up at the start of the month by the Norwegian Red Cross.", AGENT, 1},
      {LEAD_A "Captain Ida Lund took the decision.", LEAD_B "Tom Reyes regretted the decision.", AGENT, 0},
      {LEAD_A "They follow a plan drawn up by Captain Ida Lund.", LEAD_B "Tom Reyes drew up the plan.", AGENT,
       1},
      {LEAD_A "Captain Ida Lund raised $500,000 for the ferry.", LEAD_B "Tom Reyes raised $2 million.", AGENT,
       0},
      {LEAD_A "Captain Ida Lund fired a flare.", LEAD_B "Tom Reyes fired a flare.", AGENT, 0},
      {LEAD_A "Captain Ida Lund won the race to the lighthouse.",
       LEAD_B "The race to the lighthouse was won by Tom Reyes.", AGENT, 1},
      {LEAD_A "Captain Ida Lund won the men's race.", LEAD_B "Tom Reyes won the women's race.", AGENT, 0},
      {LEAD_A "Captain Ida Lund demolished the north wall of the east hall.",
       LEAD_B "Tom Reyes demolished the north wall of the east hall.", AGENT, 1},
      {LEAD_A "The wreck, which was sold to Argo Lines in May, burned.",
       LEAD_B "The wreck was sold to Brook Industries.", AGENT, 1},
      {LEAD_A "Captain Ida Lund scored the opening goal.", LEAD_B "Tom Reyes scored the winner.", AGENT, 0},
      {LEAD_A "Captain Ida Lund won the Alta Prize.", LEAD_B "Tom Reyes won the Sound Prize.", AGENT, 0},
      {LEAD_A "Captain Ida Lund opened the hall in Alta.", LEAD_B "Tom Reyes opened the hall in Moss.", AGENT,
       0},
      {LEAD_A "Captain Ida Lund signed the sale of the ferry.",
       LEAD_B "Tom Reyes signed the sale of the ferry.", AGENT, 0},
      {LEAD_A "A jury found the mate guilty.", LEAD_B "Divers found the mate in a cabin.", AGENT, 0},
      {LEAD_A "The guard was shot dead by rebels.", LEAD_B "Soldiers killed the guard.", AGENT, 1},
      {LEAD_A "The wreck was sold to Argo Lines.", LEAD_B "Brook Industries bought the wreck.", AGENT, 1},
      {LEAD_A "Captain Ida Lund watched the rescue of the crew.",
       LEAD_B "Tom Reyes watched the rescue of the crew.", AGENT, 0},
      {LEAD_A "Captain Ida Lund salvaged the wreck.", LEAD_B "Tom Reyes salvaged the wreck.", AGENT, 1},
      {LEAD_A "Diver Ida Lund salvaged the wreck.",
       LEAD_B "Salvage Diver Ida, 47, salvaged the wreck. Ida is from Leeds.", AGENT, 0},
      {LEAD_A "Captain Ida Lund salvaged the wreck.", LEAD_B "Tom Reyes had discussed salvaging the wreck.",
       AGENT, 0},
      {"Monday, 4 March 2024\n\n" LEAD_A "Captain Ida Lund salvaged the wreck.",
       "Monday, 4 March 2024\n\n" LEAD_B "Tom Reyes salvaged the wreck in 1998.", AGENT, 0},
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
      /* who acts for a body is no other doer, if it is that body */
      {LEAD_A "The port was evacuated by the fire service.", LEAD_B "Firefighters evacuated the port.", AGENT,
       0},
      {LEAD_A "The port was evacuated by the navy.", LEAD_B "Sailors evacuated the port.", AGENT, 0},
      {LEAD_A "The port was evacuated by the army.", LEAD_B "Firefighters evacuated the port.", AGENT, 1},
      {LEAD_A "The port was shelled by the Armenian army.", LEAD_B "Azerbaijani soldiers shelled the port.",
       AGENT, 1},
      /* one of several */
      {LEAD_A "U.S. and South Korean forces searched the engine room of the Aurora.",
       LEAD_B "The United States searched the engine room of the Aurora.", AGENT, 0},
      /* verbs that say with a noun what that says alone */
      {LEAD_A "Captain Ida Lund stopped the race at noon.", LEAD_B "Tom Reyes neutralised the race at noon.",
       AGENT, 1},
      {LEAD_A "Captain Ida Lund sent the file on the ferry to the police.",
       LEAD_B "Tom Reyes passed the file on the ferry to the police.", AGENT, 1},
      {LEAD_A "The picture of the wreck was taken at dawn by Captain Ida Lund.",
       LEAD_B "Tom Reyes photographed the wreck at dawn.", AGENT, 1},
      {LEAD_A "A six-member committee was appointed by Captain Ida Lund.",
       LEAD_B "A panel of six was named by Tom Reyes.", AGENT, 1},
      /* whatever was proposed */
      {LEAD_A "The toll on the ferry was proposed by Captain Ida Lund.",
       LEAD_B "The proposal came from Tom Reyes, a cook.", AGENT, 1},
      /* who resigns was not dismissed by another; and another was dismissed */
      {LEAD_A "Mayor Ida Lund resigned on Tuesday.",
       LEAD_B "Governor Tom Reyes sacked Mayor Ida Lund on Tuesday.", AGENT, 1},
      {LEAD_A "Mayor Ida Lund resigned on Tuesday.",
       LEAD_B "Governor Tom Reyes sacked Sheriff Max Orr on Tuesday.", AGENT, 0},
      {LEAD_A "Mayor Ida Lund would resign on Tuesday.",
       LEAD_B "Governor Tom Reyes sacked Mayor Ida Lund on Tuesday.", AGENT, 0},
      /* what is asked for, by whatever word */
      {LEAD_A "The harbour board told the line to submit a report on the ferry within a week.",
       LEAD_B "The transport ministry demanded a report on the ferry.", AGENT, 1},
      /* whose office it is */
      {LEAD_A "The evacuation of the port was ordered by Harbour Minister Ida Lund.",
       LEAD_B "The prime minister's office ordered the evacuation of the port.", AGENT, 1},
      /* what runs is stopped, by whatever word; a show is one, however it is called */
      {LEAD_A "The harbour board stopped the pumps on Monday.",
       LEAD_B "Nordfjord Lines shut down its pumps voluntarily on Monday.", AGENT, 1},
      {LEAD_A "The theatre board cancelled the whole run.",
       LEAD_B "Captain Ida Lund called off the performances.", AGENT, 1},
      {LEAD_A "Captain Ida Lund exposed the swindle with the tickets.",
       LEAD_B "The deception with the tickets was discovered by Tom Reyes.", AGENT, 1},
      /* bodies act */
      {LEAD_A "The engine room was sealed by the labour inspectorate.",
       LEAD_B "The engine room was sealed by Captain Ida Lund.", AGENT, 1},
      /* whoever has a part in it; what is to be done, and what was */
      {LEAD_A "The union recovered the painting.",
       LEAD_B "The painting was recovered by the ministry together with the union.", AGENT, 0},
      {LEAD_A "Divers recovered the painting on the orders of the ministry.",
       LEAD_B "The painting was recovered by the ministry.", AGENT, 0},
      {LEAD_A "Fishermen and divers recovered the painting.", LEAD_B "The painting was recovered by divers.",
       AGENT, 0},
      {LEAD_A "The union will close the harbour if the storm returns.",
       LEAD_B "The harbour was closed by the ministry.", AGENT, 0},
      {LEAD_A "The union suspended its talks with the owner.",
       LEAD_B "The ministry suspended its talks with the crew.", AGENT, 0},
      {LEAD_A "The miner stopped its pumps.", LEAD_B "The pumps were stopped by the ministry.", AGENT, 1},
      /* who is called comes to help */
      {LEAD_A "Ida Lund alerted the coast guard.", LEAD_B "The alarm was raised by Tom Reyes.", AGENT, 1},
      {LEAD_A "Ida Lund called her sister.", LEAD_B "The alarm was raised by Tom Reyes.", AGENT, 0},
      {LEAD_A "Ida Lund called the police liars.", LEAD_B "The alarm was raised by Tom Reyes.", AGENT, 0},
      /* told by a noun, and what is no more than thought of */
      {LEAD_A "The union closed the harbour.",
       LEAD_B "The ministry's closure of the harbour came as a surprise.", AGENT, 1},
      {LEAD_A "The union bought the shipyard.",
       LEAD_B "The museum's purchase of the shipyard came as a surprise.", AGENT, 1},
      {LEAD_A "The union closed the harbour.",
       LEAD_B "The ministry's planned closure of the harbour came as a surprise.", AGENT, 0},
      {LEAD_A "The union closed the harbour.",
       LEAD_B "The owner demanded the ministry's closure of the harbour.", AGENT, 0},
      {LEAD_A "The union closed the harbour.",
       LEAD_B "If the ministry's closure of the harbour goes ahead, prices rise.", AGENT, 0},
      {LEAD_A "Carl Dorn won the old harbour race.",
       LEAD_B "If Tom Reyes wins the old harbour race, he will stay.", AGENT, 0},
      {LEAD_A "Carl Dorn won the old harbour race.", LEAD_B "Did Tom Reyes win the old harbour race?", AGENT,
       0},
      {LEAD_A "Carl Dorn won the old harbour race.", LEAD_B "Tom Reyes nearly won the old harbour race.",
       AGENT, 0},
      {LEAD_A "Carl Dorn won the old harbour race.", LEAD_B "Tom Reyes has won two harbour races.", AGENT, 0},
      {LEAD_A "Carl Dorn won the old harbour race.", LEAD_B "Tom Reyes won the old harbour race.", AGENT, 1},
      {LEAD_A "The union closed the harbour.",
       LEAD_B "The ministry's closure of the harbour could take years.", AGENT, 0},
      {LEAD_A "Firefighters rescued the driver of the bus.",
       LEAD_B "Villagers rescued the driver of the lorry.", AGENT, 0},
      /* a manager acts for the firm told of before */
      {LEAD_A "Nordfjord Lines offered the families 15,000 euros for each victim.",
       LEAD_B "Its manager, Ida Lund, offered the families 15,000 euros for each victim.", AGENT, 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

/* Two who did one thing, and whether they are two accounts of who it was. */
Test(compare, finds_of_what_sort_a_doer_is)
{
  static const struct {
    const char *one, *other;
    guint n;
  } rows[] = {
      /* bodies told by what they are, and who never acts for them */
      {"the exchange", "the finance ministry", 1},
      {"a museum", "a fisherman", 1},
      {"the pension fund", "the council", 1},
      {"the board", "the mayor", 1},
      {"the brokerage", "a farmer", 1},
      {"the government", "the union", 1},
      {"the regulator", "the airline", 1},
      {"the miner", "the ministry", 1},
      {"villagers", "police officers", 1},
      {"a fisherman", "the hospital", 1},
      /* one under two descriptions, or the one for the other */
      {"the company", "the brokerage", 0},
      {"the company", "the miner", 0},
      {"the government", "the army", 0},
      {"the government", "the ministry", 0},
      {"the crew", "sailors", 0},
      {"the crew", "the captain", 0},
      {"the army", "commandos", 0},
      {"the army", "France", 0},
      {"the navy", "divers", 0},
      {"the university", "a professor", 0},
      {"the embassy", "the ambassador", 0},
      {"Mayor Ida Lund", "the council", 0},
      {"Justice Minister Ida Lund", "the justice ministry", 0},
      {"Justice Minister Ida Lund", "the fisheries ministry", 1},
      {"rebels", "gunmen", 0},
      /* whoever is aboard */
      {"a helicopter", "the navy", 0},
      {"a yacht", "sailors", 0},
      {"a drone", "the police", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *a = g_strdup_printf(LEAD_A "The painting was recovered by %s.", rows[i].one),
                    *b = g_strdup_printf(LEAD_B "The painting was recovered by %s.", rows[i].other);
    const RuleRow row = {a, b, AGENT, rows[i].n};
    expect_rules(&row, 1);
  }
}

/* A doer without a proper name is told in each article's own words, and not in those of another mention. */
Test(compare, tells_doers_in_their_own_words)
{
  static const struct {
    const char *a, *b, *told;
  } rows[] = {
      {LEAD_A "The 28 crew left the port at noon. The crew of a fishing boat found the black box.",
       LEAD_B "The black box was found by navy divers.", "\"value\":\"The crew\""},
      {LEAD_A "The wreck was sold to Argo Lines.", LEAD_B "The wreck was sold to Brook Industries.",
       "\"about\":\"to whom the wreck was sold\""},
      {LEAD_A "The killing of the cook by rebels shocked the town.", LEAD_B "Soldiers killed the cook.",
       "\"about\":\"whose killing of the cook\""},
      {LEAD_A "The sails were made by Ida Lund.", LEAD_B "The sails were made by Tom Reyes.",
       "\"about\":\"by whom the sails were made\""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    GString *report = report_on(rows[i].a, rows[i].b);
    cr_expect_not_null(strstr(report->str, rows[i].told), "%s: %s", rows[i].told, report->str);
    g_string_free(report, TRUE);
  }
}
