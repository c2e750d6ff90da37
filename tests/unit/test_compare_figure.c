/* Figures of two articles that differ: which are updates, which are slips, and which are of two things. */
#include "compare_fixture.h"

#include "parallax.h"

#include <criterion/criterion.h>
#include <string.h>

#define EARLIER "TARN, Sept. 13 (UPI) -- " LEAD_A
#define LATER "TARN, Sept. 14 (AFP) - " LEAD_B

Test(compare_figure, tells_updates_from_slips)
{
  static const RuleRow rows[] = {
      {EARLIER "Divers have searched 40 metres of the hull.",
       LATER "Divers have searched 52 metres of the hull.", "figure/updated", 1},
      {EARLIER "The ferry was back in service after an outage of seven hours.",
       LATER "The ferry was back in service after an outage of nine hours.", "figure/updated", 0},
      {EARLIER "The fire was what they were after. Two hours of an outage hit customers of the port.",
       LATER "The fire was what they were after. Five hours of an outage hit customers of the port.",
       "figure/updated", 1},
      {EARLIER "\"I counted nine boats in the harbour,\" Captain Ida Lund said.",
       LATER "\"I counted nineteen boats in the harbour,\" Captain Ida Lund said.", "figure/conflict", 1},
      {EARLIER "Divers have searched 52 metres of the hull.",
       LATER "Divers have searched 40 metres of the hull.", "figure/updated", 0},
      {EARLIER "The hull was 40 metres long.", LATER "The hull was 52 metres long.", "figure/conflict", 1},
      {EARLIER "The peso firmed to 948 per dollar.", LATER "The peso ended at 931 to the dollar.",
       "figure/updated", 1},
      {EARLIER "Eighteen sailors are still trapped in the hull.",
       LATER "Sixteen sailors are still trapped in the hull.", "figure/updated", 1},
      {EARLIER "Twelve sailors are in critical condition.",
       LATER "Nine sailors remain in critical condition.", "figure/updated", 1},
      {EARLIER "The fire killed five sailors.",
       LATER "Two more bodies were found, so that seven sailors were killed.", "figure/updated", 1},
      {EARLIER "The fire killed five sailors.",
       LATER "Two more bodies were found, so that seven sailors were killed.", "figure/conflict", 0},
      {EARLIER "The fire killed at least five sailors.", LATER "The fire killed at least seven sailors.",
       "figure/updated", 1},
      {EARLIER "The fire hurt at least 50 sailors.", LATER "The fire hurt 59 sailors.", "figure/updated", 1},
      {EARLIER "The fire hurt more than 50 sailors.", LATER "The fire hurt 59 sailors.", "figure/updated", 0},
      {EARLIER "The fire hurt more than 50 sailors.", LATER "The fire hurt more than 70 sailors.",
       "figure/updated", 1},
      {EARLIER "In May 2016 a fire killed at least five sailors.",
       LATER "In May 2016 a fire killed at least seven sailors.", "figure/updated", 0},
      {EARLIER "The fire killed at least seven sailors.", LATER "The fire killed at least five sailors.",
       "figure/updated", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(compare_figure, compares_what_is_counted_alike)
{
  static const RuleRow rows[] = {
      {LEAD_A "The fire drove out 440 sailors and passengers.", LEAD_B "The fire drove out 412 sailors.",
       "figure/conflict", 0},
      {LEAD_A "The council voted 4-1 for a search of the hull.",
       LEAD_B "Three members of the council voted for a search of the hull and two against it.",
       "figure/conflict", 1},
      {LEAD_A "The council backed the plan by four votes to one.",
       LEAD_B "The council voted 4-1 to back the plan.", "figure/agree", 2},
      {LEAD_A "The bank lowered its forecast for growth to 2.1 percent.",
       LEAD_B "The bank expects the economy to grow by 2.1 percent.", "figure/scope", 0},
      {LEAD_A "Tarn Island is home to 62,000 people.", LEAD_B "The island is home to 26,000 people.",
       "figure/conflict", 1},
      {LEAD_A "Nine of the 16 coaches of a train derailed.", LEAD_B "Nine of the 16 bogies derailed.",
       "figure/agree", 2},
      {LEAD_A "Tarn has 1,180 confirmed cases.", LEAD_B "Tarn has 1,180 suspected cases.", "figure/scope", 1},
      {LEAD_A "Tarn has 1,180 cases.", LEAD_B "Tarn has 1,180 suspected cases.", "figure/scope", 0},
      {LEAD_A "Tarn has 1,180 cases.", LEAD_B "The disease causes up to 4 million cases a year.",
       "figure/precision", 0},
      {LEAD_A "The crew hid in the hull for five hours.", LEAD_B "The storm dropped rain for a few hours.",
       "figure/precision", 0},
      {LEAD_A "The fire wrecked or damaged 130 boats.", LEAD_B "The fire wrecked 42 boats.",
       "figure/conflict", 0},
      {LEAD_A "The police detained 54 sailors.",
       LEAD_B "Police counted 131 detainees, of whom 18 were let go on Tuesday.", "figure/conflict", 0},
      {LEAD_A "The fire hurt 23 sailors.", LEAD_B "Twenty-three sailors were treated in hospital.",
       "figure/agree", 1},
      {LEAD_A "The report on the fire has more than 400 pages.",
       LEAD_B "The report on the fire, which has 412 pages, names a fire of May 2018.", "figure/precision",
       1},
      {LEAD_A "The fire burned nine boats; four of them overturned in the harbour.",
       LEAD_B "Six boats toppled in the harbour.", "figure/conflict", 1},
      {LEAD_A "More than 150 sailors were hospitalised with serious injuries.",
       LEAD_B "Seventy-three sailors were hospitalised.", "figure/conflict", 1},
      {LEAD_A "Seventy-three sailors were hospitalised with serious injuries.",
       LEAD_B "More than 150 sailors were hospitalised.", "figure/conflict", 0},
      {LEAD_A "It was the owner's second title.", LEAD_B "It was the owner's third title.", "figure/conflict",
       1},
      {LEAD_A "It was its sixth fire.", LEAD_B "It was its seventh voyage.", "figure/conflict", 0},
      {LEAD_A "Fares doubled.", LEAD_B "Two boats came.", "figure/agree", 0},
      {LEAD_A "A ticket cost $50.", LEAD_B "Nordfjord charged $50 for a helmet.", "figure/agree", 0},
      {LEAD_A "The spill covers 4,000 hectares (10,000 acres) of farmland.",
       LEAD_B "The spill covers 15,000 acres of farmland.", "figure/conflict", 1},
      {LEAD_A "The hull can hold 1.8 million cubic metres.",
       LEAD_B "The hull has a capacity of 8.1 million cubic metres.", "figure/conflict", 1},
      {LEAD_A "The owner was fined 30,000 euros ($33,100).",
       LEAD_B "The owner was fined 30,000 euros (about $33,000).", "figure/precision", 1},
      {LEAD_A "The owner was fined 30,000 euros ($33,100).",
       LEAD_B "The owner was fined 30,000 euros ($24,500).", "figure/conflict", 1},
      {LEAD_A "A cabin cost $982,500.", LEAD_B "Nobody finds a house for less than $1 million.",
       "figure/precision", 0},
      {LEAD_A "Twenty people were treated, four of whom were badly hurt.",
       LEAD_B "Eight people were badly hurt.", "figure/conflict", 0},
      {LEAD_A "The fire killed seven gunmen.", LEAD_B "Nine militants were killed in the fire.",
       "figure/conflict", 1},
      {LEAD_A "The owner will pay $5,000 to the family of each of the dead.",
       LEAD_B "The owner will pay $4,000 to each of the injured.", "figure/conflict", 0},
      {LEAD_A "No deaths were reported.", LEAD_B "The fire left one sailor dead.", "figure/conflict", 1},
      {LEAD_A "The fire injured 62 sailors.", LEAD_B "A doctor said 58 of the injured had been admitted.",
       "figure/conflict", 0},
      {LEAD_A "The smoke rose 8 km above the ferry.", LEAD_B "The smoke reached 9.6 km above sea level.",
       "figure/conflict", 0},
      {LEAD_A "The fire hurt seven people from Germany.", LEAD_B "The fire hurt nine people from Belgium.",
       "figure/conflict", 0},
      {LEAD_A "More than 10 inches of rain came down.", LEAD_B "The storm dropped 10 inches of rain.",
       "figure/scope", 0},
      {LEAD_A "It was 2 degrees Celsius (36 Fahrenheit) at sea.", LEAD_B, "figure/conflict", 0},
      {LEAD_A "It was 2 degrees Celsius (46 Fahrenheit) at sea.", LEAD_B, "figure/conflict", 1},
      {LEAD_A "Fires killed nine sailors on both sides of the border last year.",
       LEAD_B "Last year five sailors were killed in fires on the Danish side of the border.",
       "figure/conflict", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(compare_figure, tells_one_number_of_two_things)
{
  static const RuleRow rows[] = {
      {LEAD_A "The owner moved 600 residents to a hall.", LEAD_B "The owner moved 600 families to a hall.",
       "figure/scope", 1},
      {LEAD_A "The owner moved 600 residents to a hall.", LEAD_B "The owner moved 600 people to a hall.",
       "figure/scope", 0},
      {LEAD_A "The fire killed 14 women.", LEAD_B "The fire killed 14 people.", "figure/scope", 1},
      {LEAD_A "The owner was sold for $140 million, including debt.",
       LEAD_B "The owner was sold for $140 million, not counting debt.", "figure/scope", 1},
      {LEAD_A "The owner was sold for $140 million, including debt.",
       LEAD_B "The owner was sold for $140 million, debt included.", "figure/scope", 0},
      {LEAD_A "The owner was sold for $140 million, including debt.",
       LEAD_B "The owner was sold for $140 million.", "figure/scope", 0},
      {LEAD_A "The fire killed two women.", LEAD_B "The fire killed two people.", "figure/scope", 0},
      {LEAD_A "Seven children were on board.", LEAD_B "Seven children were killed.", "figure/scope", 1},
      {LEAD_A "Seven children were on board. Seven children were killed.",
       LEAD_B "Seven children were killed.", "figure/scope", 0},
      {LEAD_A "Seven children were on board.", LEAD_B "All seven children aboard were killed.",
       "figure/scope", 0},
      {LEAD_A "There were 412 people underground.", LEAD_B "The mine has 412 people on its payroll.",
       "figure/scope", 1},
      {LEAD_A "There were 412 people on board.", LEAD_B "The owner employs 502 people.", "figure/conflict",
       0},
      {LEAD_A "The spill was 400 metres wide.", LEAD_B "The spill ran for 400 metres along the coast.",
       "figure/scope", 1},
      {LEAD_A "Some 23 people, two teachers among them, were taken to hospital.",
       LEAD_B "Some 23 children were taken to hospital.", "figure/scope", 1},
      {LEAD_A "The owner will cut 1,900 jobs in Norway.", LEAD_B "Some 1,900 jobs will go across both firms.",
       "figure/scope", 1},
      {LEAD_A "The owner will cut 1,900 jobs in Norway.", LEAD_B "The owner will cut 1,900 jobs.",
       "figure/scope", 0},
      {LEAD_A "The rescue will cost $40 million a year.",
       LEAD_B "The rescue will cost $40 million over ten years.", "figure/scope", 1},
      {LEAD_A "The heirs of each of the dead will get $5,000 and the injured $2,000.",
       LEAD_B "Every injured sailor will get $5,000.", "figure/scope", 1},
      {LEAD_A "The owner will cut 1,900 jobs at Nordfjord.",
       LEAD_B "Some 1,900 jobs will go across both firms.", "figure/scope", 1},
      {LEAD_A "Nordfjord's 1,900 members walked out.", LEAD_B "Some 1,900 sailors from two firms walked out.",
       "figure/scope", 1},
      {LEAD_A "Denmark's 1,900 sailors walked out.", LEAD_B "Some 1,900 sailors from two firms walked out.",
       "figure/scope", 0},
      {LEAD_A "The crew freed 214 people in the hull.", LEAD_B "The crew opened 214 cabins in the hull.",
       "figure/scope", 1},
      {LEAD_A "The fire killed 12.", LEAD_B "The fire killed 12 sailors.", "figure/scope", 0},
      {LEAD_A "Tarn's line carries 46 percent of all freight by weight.",
       LEAD_B "Tarn's line carries 46 percent of all freight by value.", "figure/scope", 1},
      {LEAD_A "Tarn's line carries 46 percent of all freight by value.",
       LEAD_B "Tarn's line carries 46 percent of all freight in value.", "figure/scope", 0},
      {LEAD_A "Freight rates rose 4 percent from a year earlier.",
       LEAD_B "Freight rates rose 4 percent on the month.", "figure/scope", 1},
      {LEAD_A "Support for the mayor fell by 14 points.", LEAD_B "Support for the mayor fell to 14 percent.",
       "figure/scope", 1},
      {LEAD_A "The court ordered Captain Ida Lund to pay a fine of 90,000 euros.",
       LEAD_B "The shipyard has to pay a fine of 90,000 euros.", "figure/scope", 1},
      {LEAD_A "The court ordered Captain Ida Lund to pay a fine of 90,000 euros.",
       LEAD_B "Captain Lund was fined 90,000 euros.", "figure/scope", 0},
      {LEAD_A "The crew saw 26 seals in the bay.", LEAD_B "The crew saw seals in 26 bays.", "figure/scope",
       0},
      {LEAD_A "The traps in the hull had caught 26 rats.",
       LEAD_B "The traps in the hull had caught rats at 26 places.", "figure/scope", 1},
      {LEAD_A "The ferry carried 340 goats.", LEAD_B "The ferry carried 340 animals.", "figure/scope", 0},
      {LEAD_A "Some 20 sailors were saved.", LEAD_B "Some 20 of the ferry's crew were saved.", "figure/scope",
       0},
      {LEAD_A "The fire damaged 40 homes.", LEAD_B "The fire destroyed 40 homes.", "figure/scope", 1},
      {LEAD_A "The fire burned 40 homes.", LEAD_B "The fire destroyed 40 homes.", "figure/scope", 0},
      {LEAD_A "The fire damaged 40 homes.", LEAD_B "The fire destroyed 12 homes.", "figure/conflict", 0},
      {LEAD_A "The owner will pay $5,000 to the family of each of the dead.",
       LEAD_B "The owner said that $5,000 would go to each of the injured.", "figure/scope", 1},
      {LEAD_A "The owner will pay $5,000 to the family of each of the dead.",
       LEAD_B "Families of those killed will get $5,000 each.", "figure/scope", 0},
      {LEAD_A "Most of the 45 men inside the hall were asleep.",
       LEAD_B "Forty-five men are assigned to the hall.", "figure/scope", 1},
      {LEAD_A "The owner cut the number of sailors by 40 percent.",
       LEAD_B "The number of ships has been brought down to 40 percent.", "figure/scope", 0},
      {LEAD_A "Police arrested 23 pirates.", LEAD_B "Police arrested 23 raiders.", "figure/scope", 0},
      /* who died is told of when the sum was offered, not of whom it is for */
      {LEAD_A "After 12 sailors died, the owner offered $5,000 in compensation to each survivor.",
       LEAD_B "The owner offered $5,000 in compensation to each injured sailor.", "figure/scope", 0},
      /* a station is a place; across Leeds is in it; Monday is nobody */
      {LEAD_A "The bomb killed 46 sailors at a police station.",
       LEAD_B "The bomb killed 46 sailors inside a police building.", "figure/scope", 0},
      {LEAD_A "The storm killed 46 people in Leeds.", LEAD_B "The storm killed 46 people across Leeds.",
       "figure/scope", 0},
      {LEAD_A "Monday's 46 victims were sailors. The storm killed 46 people.",
       LEAD_B "The storm killed 46 people across the country.", "figure/scope", 0},
      {LEAD_A "The fire killed 63 Danish passengers.", LEAD_B "The fire killed more than 100 people.",
       "figure/conflict", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(compare_figure, compares_what_came_with_what_came)
{
  static const RuleRow rows[] = {
      {LEAD_A "Net income of Nordfjord fell to $412 million from $530 million a year earlier.",
       LEAD_B "Nordfjord earned $421 million in the fourth quarter.", "figure/conflict", 1},
      {LEAD_A "Some 1,500 people had been moved out of the villages.",
       LEAD_B "Some 4,200 people were brought to safety.", "figure/conflict", 1},
      {LEAD_A "The ferry makes about half of the owner's money.", LEAD_B "Fog is behind half of all fires.",
       "figure/agree", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(compare_figure, knows_one_thing_by_many_terms)
{
  static const RuleRow rows[] = {
      {LEAD_A "Revenue of the owner rose to $2.1 billion.", LEAD_B "The owner's sales came to $2.3 billion.",
       "figure/conflict", 1},
      {EARLIER "Profit of the owner rose to $340 million.", LATER "The owner made a profit of $430 million.",
       "figure/updated", 0},
      {LEAD_A "The owner was fined 2.4 million euros.",
       LEAD_B "The court imposed a fine of 4.2 million euros.", "figure/conflict", 1},
      {LEAD_A "The fire killed 17 people.", LEAD_B "Twenty-three people are known to have died.",
       "figure/conflict", 1},
      {LEAD_A "The fire killed 17 people.", LEAD_B "Twenty-three people were found dead.", "figure/conflict",
       1},
      {LEAD_A "Police arrested 54 people.", LEAD_B "The police counted 76 detainees.", "figure/conflict", 1},
      {LEAD_A "The crowd on the pier swelled to 4,000 people.", LEAD_B "The owner put the crowd at 6,000.",
       "figure/conflict", 1},
      {LEAD_A "The search lasted 25 minutes.", LEAD_B "The search lasted close to half an hour.",
       "figure/conflict", 0},
      {LEAD_A "A petition has gathered 18,400 signatures.",
       LEAD_B "Some 16,200 people have signed a petition.", "figure/conflict", 1},
      {LEAD_A "It took six hours to put out the fire.",
       LEAD_B "The crews needed nine hours to put out the fire.", "figure/conflict", 1},
      {LEAD_A "The ferry lies at a depth of 35 metres.", LEAD_B "The ferry lies 53 metres below the surface.",
       "figure/conflict", 1},
      {LEAD_A "The owner has 21,000 workers.", LEAD_B "The owner employs about 12,000 people.",
       "figure/conflict", 1},
      {LEAD_A "The owner has repaid 60,000 pounds.", LEAD_B "The owner has paid back £6,000 so far.",
       "figure/conflict", 1},
      {LEAD_A "Nine of the 21 crew were saved.", LEAD_B "Nine of the ferry's crew of 23 were saved.",
       "figure/conflict", 1},
      {LEAD_A "The owner freed seven hostages.", LEAD_B "Nine hostages were let go.", "figure/conflict", 1},
      {LEAD_A "The owner set aside $10 million for the fire and has to pay $14.2 million.",
       LEAD_B "The owner has put aside $12 million for the fire and has to pay $14.2 million.",
       "figure/conflict", 1},
      {LEAD_A "The ferry was built in 1962 and held 25 boats.", LEAD_B "The ferry held 29 boats.",
       "figure/conflict", 1},
      {LEAD_A "The owner will cut 1,500 jobs.", LEAD_B "The owner will cut 1,700 of its workers.",
       "figure/conflict", 1},
      {LEAD_A "The fire killed three people.", LEAD_B "The death toll stands at nine.", "figure/conflict", 1},
      {LEAD_A "The fire burned four of the six cabins.", LEAD_B "The fire destroyed five of the six cabins.",
       "figure/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(compare_figure, adds_up_parts)
{
  static const RuleRow rows[] = {
      /* a total in one article, and its parts in the other */
      {LEAD_A "Police said 27 people were injured.", LEAD_B "Four people were badly injured and 20 slightly.",
       "figure/conflict", 1},
      {LEAD_A "Police said 24 people were injured.", LEAD_B "Four people were badly injured and 20 slightly.",
       "figure/conflict", 0},
      {LEAD_A "Police said 24 people were injured.", LEAD_B "Four people were badly injured and 20 slightly.",
       "figure/agree", 1},
      {LEAD_A "Police said 27 people were injured.", LEAD_B "Four people were badly injured.",
       "figure/conflict", 0},
      /* another number stands between the parts */
      {LEAD_A "Police said 27 people were injured.",
       LEAD_B "Four people were badly injured, three dogs were saved and 20 people were slightly injured.",
       "figure/conflict", 0},
      {LEAD_A "Police said 27 people were injured.",
       LEAD_B "Four people were badly injured and 20 people were slightly injured.", "figure/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

/* An article of which nobody knows when it was written tells one of two states that others tell as such. */
Test(compare_figure, takes_an_undated_toll_for_an_update_that_others_tell)
{
  static const char *const texts[] = {EARLIER "The fire killed 12 passengers.",
                                      LATER "The fire killed 19 passengers.",
                                      LEAD_B "Off Tarn Island the fire killed 19 passengers."};
  g_autoptr(PlxRun) run = plx_run_new();
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_autofree char *name = g_strdup_printf("%zu.txt", i);
    cr_assert(plx_run_add_bytes(run, name, texts[i], strlen(texts[i]), NULL));
  }
  plx_run_compare(run);
  GString *json = plx_run_write(run, "json", PLX_WRITE_DEFAULT, NULL);
  cr_expect(strstr(json->str, "figure/updated") != NULL);
  cr_expect(strstr(json->str, "figure/conflict") == NULL);
  g_string_free(json, TRUE);
}

/* A page that was changed tells the state of things at its last change. */
Test(compare_figure, orders_figures_by_the_last_change)
{
  static const char *const changed[] = {"08:10", "17:30"};
  static const char *const expected[] = {"figure/conflict", "figure/updated"};
  for (gsize i = 0; i < G_N_ELEMENTS(changed); i++) {
    g_autoptr(PlxRun) run = plx_run_new();
    for (gsize k = 0; k < 2; k++) {
      g_autofree char *name = g_strdup_printf("%zu.html", k);
      g_autofree char *page = g_strdup_printf(
          "<html><head><meta property=\"article:published_time\" content=\"2024-05-02T08:00:00Z\">"
          "<meta property=\"article:modified_time\" content=\"2024-05-02T%s:00Z\"></head><body><article>"
          "<p>%s</p><p>The fire killed %s passengers, the police said.</p></article></body></html>",
          k == 0 ? "08:10" : changed[i], k == 0 ? LEAD_A : LEAD_B, k == 0 ? "12" : "19");
      cr_assert(plx_run_add_bytes(run, name, page, strlen(page), NULL));
    }
    plx_run_compare(run);
    GString *json = plx_run_write(run, "json", PLX_WRITE_DEFAULT, NULL);
    cr_expect(strstr(json->str, expected[i]) != NULL, "changed at %s: no %s", changed[i], expected[i]);
    g_string_free(json, TRUE);
  }
}

Test(compare_figure, holds_one_persons_ages_together)
{
  static const RuleRow rows[] = {
      {LEAD_A "The cook Ada Moss died in the fire. She was 61.", LEAD_B "Ada Moss, 63, cooked for the crew.",
       "figure/conflict", 1},
      {LEAD_A "Ada Moss died at 61.", LEAD_B "The 63-year-old cook, Ada Moss, was not found.",
       "figure/conflict", 1},
      {LEAD_A "Ada Moss, a 61-year-old cook, died.", LEAD_B "Ada Moss, who was 63, had been on deck.",
       "figure/conflict", 1},
      {LEAD_A "Ada Moss was 61 when the mill burned.", LEAD_B "Ada Moss, 63, cooked for the crew.",
       "figure/conflict", 0},
      {LEAD_A "Ada Moss died. She was 61.", LEAD_B "Ida Lund died. She was 63.", "figure/conflict", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(compare_figure, knows_what_is_rounded_and_what_is_no_sum)
{
  static const RuleRow rows[] = {
      {LEAD_A "The anchor weighs close to three tonnes.", LEAD_B "The anchor weighs 2.6 tonnes.",
       "figure/precision", 1},
      {LEAD_A "The anchor weighs close to three tonnes.", LEAD_B "The anchor weighs 2.2 tonnes.",
       "figure/conflict", 1},
      {LEAD_A "A sailor had a $20 bill in his shoe.", LEAD_B "A sailor had $75 in his shoe.",
       "figure/conflict", 0},
      {LEAD_A "The ferry cost $34 million, of which 900,000 came from Tarn.",
       LEAD_B "The ferry cost $34 million, of which $800,000 came from Tarn.", "figure/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

/* Each is rounded in its own unit. */
Test(compare_figure, allows_for_rounding_in_units_of_two_systems)
{
  static const RuleRow rows[] = {
      {LEAD_A "The wreck lies 60 km from the quay.", LEAD_B "The wreck lies 35 miles from the quay.",
       "figure/conflict", 0},
      {LEAD_A "The wreck lies 60 km from the quay.", LEAD_B "The wreck lies 35 miles from the quay.",
       "figure/precision", 1},
      {LEAD_A "The anchor weighs 9 kilograms.", LEAD_B "The anchor weighs 19 pounds.", "figure/conflict", 0},
      {LEAD_A "The oil covers 100 acres.", LEAD_B "The oil covers 44 hectares.", "figure/conflict", 0},
      {LEAD_A "The wreck lies 240 km from the quay.", LEAD_B "The wreck lies 140 miles from the quay.",
       "figure/conflict", 1},
      {LEAD_A "The wreck lies 60 km from the quay.", LEAD_B "The wreck lies 56 km from the quay.",
       "figure/conflict", 1},
      {LEAD_A "The hull is 100 feet (35 metres) long.", LEAD_B "The hull is red.", "figure/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

/* What is counted over a longer time is more, and no other account. */
Test(compare_figure, tells_stretches_of_time_apart)
{
  static const RuleRow rows[] = {
      {EARLIER "Police seized 300 boats in March.", LATER "Police have seized 470 boats this year.",
       "figure/conflict", 0},
      {EARLIER "Police seized 500 boats in March.", LATER "Police have seized 470 boats this year.",
       "figure/conflict", 1},
      {EARLIER "Police seized 300 boats in March.", LATER "In March police seized 470 boats.",
       "figure/conflict", 1},
      {EARLIER "The yard built 14 boats in the first quarter.", LATER "The yard built 61 boats last year.",
       "figure/conflict", 0},
      {EARLIER "The yard sold 140 boats in the last five years.",
       LATER "The yard sold 190 boats in the past ten years.", "figure/conflict", 0},
      {EARLIER "Police arrested 40 fishermen on Tuesday.",
       LATER "Police have arrested 65 fishermen since Saturday.", "figure/conflict", 0},
      {EARLIER "The port handles 40 ships a day.", LATER "The port handled 70 ships on Monday.",
       "figure/conflict", 0},
      {EARLIER "Shares fell 3 percent on Monday.", LATER "Shares have fallen 12 percent this year.",
       "figure/conflict", 0},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

/* More than what the article has told of, and what is meant to be done, are no other accounts. */
Test(compare_figure, tells_more_and_plans_from_what_is_done)
{
  static const RuleRow rows[] = {
      {LEAD_A "The fire destroyed 40 homes.", LEAD_B "A further 65 homes were destroyed.", "figure/conflict",
       0},
      {LEAD_A "The fire destroyed 40 homes.", LEAD_B "The fire destroyed 65 more homes.", "figure/conflict",
       0},
      {LEAD_A "The city gave $40 million.", LEAD_B "The state gave another $65 million.", "figure/conflict",
       0},
      {LEAD_A "Another 40 homes were destroyed.", LEAD_B "A further 65 homes were destroyed.",
       "figure/conflict", 1},
      {LEAD_A "Forty sailors were killed, and 300 are missing.",
       LEAD_B "Forty sailors were killed. Another 210 are missing.", "figure/conflict", 1},
      {LEAD_A "The yard plans to cut 400 jobs.", LEAD_B "The yard has cut 650 jobs.", "figure/conflict", 0},
      {LEAD_A "The yard announced plans to cut 400 jobs.", LEAD_B "The yard has cut 650 jobs.",
       "figure/conflict", 0},
      {LEAD_A "The yard plans to cut 400 jobs.", LEAD_B "The yard intends to cut 650 jobs.",
       "figure/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}

Test(compare_figure, tells_who_strikes_from_who_is_locked_out)
{
  static const RuleRow rows[] = {
      {LEAD_A "Some 450 dockers struck.", LEAD_B "Some 300 dockers were locked out.", "figure/conflict", 0},
      {LEAD_A "The yard locked out 450 welders.", LEAD_B "The yard laid off 300 welders.", "figure/conflict",
       0},
      {LEAD_A "The strike by 550 workers began.", LEAD_B "In all 450 employees struck.", "figure/conflict",
       1},
      {LEAD_A "The yard sacked 450 welders.", LEAD_B "The yard laid off 300 welders.", "figure/conflict", 1},
      {LEAD_A "The oil spoiled 15,000 acres of cropland.", LEAD_B "The oil spoiled 10,000 acres of farmland.",
       "figure/conflict", 1},
  };
  expect_rules(rows, G_N_ELEMENTS(rows));
}
