/* Whole stories of a sentence or two an article: what is found between them. */
#include "compare_fixture.h"

#include "parallax.h"

#include <criterion/criterion.h>
#include <string.h>

Test(compare, finds_each_rule)
{
  static const RuleRow rows[] = {
      {LEAD_A "The fire killed 12 sailors.", LEAD_B "The fire killed 21 sailors.", "figure/conflict", 1},
      {LEAD_A "The fire killed 12 sailors.", LEAD_B "The fire killed 12 sailors.", "figure/conflict", 0},
      {LEAD_A "The fire killed 12 passengers.", LEAD_B "The fire killed 12 passengers.", "figure/agree", 1},
      {LEAD_A "The fire killed 12 passengers.", LEAD_B "The fire injured 21 passengers.", "figure/conflict",
       0},
      {LEAD_A "The fire killed 104 passengers.", LEAD_B "The fire killed about 100 passengers.",
       "figure/precision", 1},
      {LEAD_A "The fire killed 104 Greek sailors.", LEAD_B "The fire killed 104 passengers.", "figure/scope",
       1},
      {LEAD_A "The owner will cut fares by 20 percent.", LEAD_B "The owner will cut fares to 20 percent.",
       "figure/scope", 1},
      {LEAD_A "Berths will cost $5 a day.", LEAD_B "Berths will cost $5 for each trip.", "figure/scope", 1},
      {LEAD_A "The owner made £48m a year before tax.", LEAD_B "The owner made £41m a year after tax.",
       "figure/conflict", 0},
      {LEAD_A "The crew saved 137 pupils.", LEAD_B "The crew saved 138 children.", "figure/conflict", 1},
      {LEAD_A "The ferry turned around four hours into its crossing.",
       LEAD_B "The ferry was back after a crossing of eight hours.", "figure/conflict", 0},
      {LEAD_A "Four seats are held by Democrats.", LEAD_B "Four seats are in Democratic hands.",
       "name/spelling", 0},
      {"A 12-year-old boy died in a fire on the ferry Aurora.",
       "The ferry Aurora burned and a 12-year-old boy died in the fire.", "name/spelling", 0},
      {LEAD_A "Captain Ida Lund left.", LEAD_B "A message by IdaLund was read. Captain Ida Lund left.",
       "name/spelling", 0},
      {LEAD_A "They called it a stop-Lund-at-all-costs plan. Lund left.", LEAD_B "Captain Ida Lund left.",
       "name/spelling", 0},
      /* datelines of two days, told without a year */
      {"TARN, Sept. 13 (UPI) -- " LEAD_A "The fire killed 12 passengers.",
       "TARN, Sept. 14 (AFP) - " LEAD_B "The fire killed 19 passengers.", "figure/updated", 1},
      {"TARN, Dec. 31 (UPI) -- " LEAD_A "The fire killed 12 passengers.",
       "TARN, Jan. 1 (AFP) - " LEAD_B "The fire killed 19 passengers.", "figure/updated", 1},
      {"TARN, Sept. 14 (UPI) -- " LEAD_A "The fire killed 12 passengers.",
       "TARN, Sept. 13 (AFP) - " LEAD_B "The fire killed 19 passengers.", "figure/updated", 0},
      {LEAD_A "The ferry turned around after four hours.",
       LEAD_B "The ferry was back after a crossing of eight hours.", "figure/conflict", 0},
      {LEAD_A "The ferry lay 20 km (31 miles) from the port.", LEAD_B, "figure/conflict", 1},
      {LEAD_A "The ferry lay 50 km (31 miles) from the port.", LEAD_B, "figure/conflict", 0},
      /* a total and its parts in one article: all of them, or some */
      {LEAD_A "The fire killed 12 people: seven men and four women.", LEAD_B, "figure/conflict", 1},
      {LEAD_A "The fire killed 12 people: seven men, three women and two children.", LEAD_B,
       "figure/conflict", 0},
      {LEAD_A "The fire killed 12 people, including 13 children.", LEAD_B, "figure/conflict", 1},
      {LEAD_A "The fire killed 12 people, including five children.", LEAD_B, "figure/conflict", 0},
      {LEAD_A "The fire killed 12 people: seven men, four women and others.", LEAD_B, "figure/conflict", 0},
      {LEAD_A "The fire killed about 12 people: seven men and four women.", LEAD_B, "figure/conflict", 0},
      {LEAD_A "The fire killed 12 people: seven men died at once.", LEAD_B, "figure/conflict", 0},
      {LEAD_A
       "In all, 25 people were injured. Police said four people with serious injuries were in hospital.",
       LEAD_B "Police say 27 people are injured. Four people with serious injuries were in hospital.",
       "figure/conflict", 1},
      /* a length of time that goes on grows no faster than the time between two articles */
      {LEAD_A "The captain retired after 42 years at sea.",
       LEAD_B "The captain spent more than four decades at sea and retired.", "figure/precision", 1},
      /* those beside the one who is named */
      {LEAD_A "The fire injured Captain Ida Lund, and 22 other sailors were injured in the boats.",
       LEAD_B "The fire injured 23 sailors.", "figure/conflict", 0},
      {LEAD_A "The fire injured Captain Ida Lund, and 22 other sailors were injured in the boats.",
       LEAD_B "The fire injured 27 sailors.", "figure/conflict", 1},
      /* one article contradicts itself, or tells of two times */
      {LEAD_A "The fire injured two people.",
       LEAD_B "The fire injured two people. The owner said that nobody was injured.", "figure/conflict", 1},
      {LEAD_A "The fire injured two people.",
       LEAD_B "Nobody had been injured on the ferry since 1959, when a fire injured two people.",
       "figure/conflict", 0},
      /* the last price of a day, and one of before */
      {LEAD_A "Shares of Nordfjord were up 21 percent at $29.80.",
       LEAD_B "Shares of Nordfjord ended the day 24 percent higher at $30.52.", "figure/updated", 2},
      {LEAD_A "Shares of Nordfjord ended the day 21 percent higher at $29.80.",
       LEAD_B "Shares of Nordfjord ended the day 24 percent higher at $30.52.", "figure/conflict", 2},
      /* what an article calls outdated */
      {LEAD_A "The ferry lies in water 40 metres deep.",
       LEAD_B "The ferry lies in water 80 metres deep. Earlier reports had put the water at 40 metres deep.",
       "figure/conflict", 0},
      {LEAD_A "The ferry lies in water 40 metres deep.",
       LEAD_B "The ferry lies in water 80 metres deep. Earlier reports had put the water at 40 metres deep.",
       "figure/updated", 1},
      /* one article says it twice, of which one is vaguer */
      {LEAD_A "The coast guard said at least 40 people were injured when the deck collapsed. The harbour was "
              "closed. By then 40 people were injured and five trapped inside the ferry.",
       LEAD_B "The coast guard said more than 50 people were injured when the deck fell.", "figure/conflict",
       1},
      /* small ships and navy ships are not the same ships, but ships may be any */
      {LEAD_A "There are 14 navy ships near Tarn Island.",
       LEAD_B "About the island 10 small ships helped in the search.", "figure/conflict", 0},
      {LEAD_A "There are 14 ships near Tarn Island.",
       LEAD_B "About the island 10 small ships helped in the search.", "figure/conflict", 1},
      /* what `about` allows of a share, and a dozen of anybody */
      {LEAD_A "About 67 percent of the passengers could swim.",
       LEAD_B "The coast guard said 72 percent of the passengers could swim.", "figure/conflict", 1},
      {LEAD_A "About 67 percent of the passengers could swim.",
       LEAD_B "The coast guard said 69 percent of the passengers could swim.", "figure/precision", 1},
      {LEAD_A "The harbour was closed. The owner was not there. It rained. It would have 13 cabins.",
       LEAD_B "The harbour was closed. The owner was not there. It rained. About a dozen spoke of it.",
       "figure/precision", 0},
      /* two losses, each of which both articles tell */
      {"TARN, Sept. 13 (UPI) -- " LEAD_A "The fire killed 93 passengers. It was the second fire after one "
       "that killed 64 passengers a week ago.",
       "TARN, Sept. 14 (AFP) - " LEAD_B
       "The fire killed 93 passengers. It came after another fire that killed 64 passengers a week ago.",
       "figure/updated", 0},
      {LEAD_A "The fire broke out at 3 a.m.", LEAD_B "The fire broke out at 5 a.m.", "time/conflict", 1},
      {LEAD_A "The fire broke out at noon.", LEAD_B "The fire broke out at 12pm.", "time/agree", 2},
      {LEAD_A "\"The smoke was black and thick in every cabin,\" said Captain Ida Lund.",
       LEAD_B "\"The smoke was black and heavy in every cabin,\" said Captain Ida Lund.", "quote/wording", 1},
      {LEAD_A "\"The smoke was black. We saw nothing but the light of the lamps,\" said Captain Ida Lund.",
       LEAD_B "\"We saw little but the light of the lamps,\" Captain Ida Lund said.", "quote/wording", 1},
      {LEAD_A "\"We didn't see the light of the lamps,\" said Captain Ida Lund.",
       LEAD_B "“We did not see the light of the lamps,” said Captain Ida Lund.", "quote/wording", 0},
      {LEAD_A "\"We saw the light of the lamps and sailed,\" said Captain Ida Lund.",
       LEAD_B "\"... the light of the lamps and sailed on to port,\" said Captain Ida Lund.", "quote/wording",
       0},
      {LEAD_A "Captain Nora Lundh called for help.", LEAD_B "Captain Nora Lund called for help.",
       "name/spelling", 1},
      {LEAD_A "It was bound for Port Ashar.", LEAD_B "It was bound for Port Asher.", "name/spelling", 1},
      {LEAD_A "Its owner is Salim al-Harthi.", LEAD_B "Its owner is Salim al-Harthy.", "name/spelling", 1},
      {LEAD_A "Nordfjord Haram owns it.", LEAD_B "Nordfjord Harm owns it.", "name/spelling", 1},
      {LEAD_A "Captain Nils Lund-Reyes was there.", LEAD_B "Captain Nils Lund Reyes was there.",
       "name/spelling", 1},
      {LEAD_A "It is owned by FirstHarbour.", LEAD_B "It is owned by First Harbour.", "name/spelling", 1},
      {LEAD_A "It is owned by FirstHarbour.", LEAD_B "It is owned by FIRSTHARBOUR.", "name/spelling", 0},
      {LEAD_A "It was bound for Ireland.", LEAD_B "It was bound for Iceland.", "name/spelling", 0},
      {LEAD_A "It comes from the Faroe Islands.", LEAD_B "It carried many Faroe Islanders.", "name/spelling",
       0},
      {LEAD_A "Captain Ida Lund's ship is gone.", LEAD_B "Captain Ida Lund’s ship is gone.", "name/spelling",
       0},
      {LEAD_A "Captain Ida Lund said the pumps had failed within minutes of the alarm.",
       LEAD_B "Harbour master Tom Reyes said the pumps had failed within minutes of the alarm.",
       "attribution/source", 1},
      {LEAD_A "Captain Ida Lund said the pumps had failed within minutes of the alarm.",
       LEAD_B "The pumps had failed within minutes of the alarm.", "attribution/missing", 1},
      {LEAD_A "Captain Ida Lund said the new pumps of the ferry would be her \"last and biggest\" purchase "
              "of the year.",
       LEAD_B "The new pumps of the ferry were a purchase of this year.", "attribution/missing", 0},
      {LEAD_A "Captain Ida Lund said the pumps had failed within minutes of the alarm.",
       LEAD_B "Had the pumps failed within minutes of the alarm?", "attribution/missing", 0},
      /* one person by name and by office, a company and one of it */
      {LEAD_A "Captain Ida Lund said the pumps had failed within minutes of the alarm.",
       LEAD_B "The captain said the pumps had failed within minutes of the alarm.", "attribution/source", 0},
      {LEAD_A "Nordfjord Lines said the pumps had failed within minutes of the alarm.",
       LEAD_B "The company said the pumps had failed within minutes of the alarm.", "attribution/source", 0},
      {LEAD_A "Nordfjord Lines said the pumps had failed within minutes of the alarm.",
       LEAD_B "Officials at Nordfjord Lines said the pumps had failed within minutes of the alarm.",
       "attribution/source", 0},
      {LEAD_A "Nordfjord Lines said the pumps had failed within minutes of the alarm.",
       LEAD_B "The coast guard said the pumps had failed within minutes of the alarm.", "attribution/source",
       1},
      /* a firm, and one who may not speak for it; somebody who hides his name; two who are one of neither */
      {LEAD_A "The company said the pumps had failed within minutes of the alarm.",
       LEAD_B "Mayor Tom Reyes said the pumps had failed within minutes of the alarm.", "attribution/source",
       1},
      {LEAD_A "The company said the pumps had failed within minutes of the alarm.",
       LEAD_B "Company president Tom Reyes said the pumps had failed within minutes of the alarm.",
       "attribution/source", 0},
      {LEAD_A "The company said the pumps had failed within minutes of the alarm.",
       LEAD_B "A person close to the talks said the pumps had failed within minutes of the alarm.",
       "attribution/source", 1},
      {LEAD_A "Captain Ida Lund said the pumps had failed within minutes of the alarm.",
       LEAD_B "A statement by the two ministers said the pumps had failed within minutes of the alarm.",
       "attribution/source", 1},
      /* what stands on paper is no person's word; who wrote it is not known */
      {LEAD_A "Captain Ida Lund said the pumps had failed within minutes of the alarm.",
       LEAD_B "The pumps had failed within minutes of the alarm, the affidavit says.", "attribution/source",
       1},
      {LEAD_A "Police said the pumps had failed within minutes of the alarm.",
       LEAD_B "The pumps had failed within minutes of the alarm, the affidavit says.", "attribution/source",
       0},
      /* one clause of several; what is taken for granted; what is told of oneself */
      {LEAD_A "Captain Ida Lund said that the pumps had failed within minutes and that the lifeboats were "
              "launched in "
              "perfect order.",
       LEAD_B "The lifeboats were launched in perfect order.", "attribution/missing", 1},
      {LEAD_A "Captain Ida Lund said: \"We launched the lifeboats in perfect order.\"",
       LEAD_B "We launched the lifeboats in perfect order.", "attribution/missing", 0},
      /* media that relay it, and somebody by name; a body that may be one of them */
      {LEAD_A "Captain Ida Lund said the pumps had failed within minutes of the alarm.",
       LEAD_B "Local media said the pumps had failed within minutes of the alarm.", "attribution/source", 1},
      {LEAD_A "Nordfjord News said the pumps had failed within minutes of the alarm.",
       LEAD_B "Local media said the pumps had failed within minutes of the alarm.", "attribution/source", 0},
      /* who speaks for different sides, and who may speak for the other */
      {LEAD_A "The suspect had acted alone, prosecutors said.",
       LEAD_B "The suspect had acted alone, his lawyer said.", "attribution/source", 1},
      {LEAD_A "A hospital spokeswoman said twelve divers had been treated.",
       LEAD_B "A union spokesman said twelve divers had been treated.", "attribution/source", 1},
      {LEAD_A "A hospital spokeswoman said twelve divers had been treated.",
       LEAD_B "Fire chief Nils Berg said twelve divers had been treated.", "attribution/source", 1},
      {LEAD_A "Police said twelve divers had been treated.",
       LEAD_B "Prosecutors said twelve divers had been treated.", "attribution/source", 0},
      /* several at once, by whatever they are called; a thing that says what it says */
      {LEAD_A
       "Both countries' transport ministers said in a statement that Captain Ida Lund raised the alarm at "
       "once.",
       LEAD_B "The countries' transport ministers said that Captain Ida Lund raised the alarm at once.",
       "attribution/source", 0},
      {LEAD_A
       "Norway's harbour master read the statement. It stipulated that the wreck must be raised before the "
       "winter.",
       LEAD_B "Transport Minister Tom Reyes said that the wreck must be raised before the winter.",
       "attribution/source", 1},
      /* common words in one order are nobody's own */
      {LEAD_A "Tom Reyes wept. \"I am so glad to be a part of it.\"",
       LEAD_B "\"It is a fine crew to be a part of,\" said Captain Ida Lund.", "quote/wording", 0},
      /* what was long ago is no word on what others say of today */
      {"Monday, 4 March 2024\n\n" LEAD_A
       "The coast guard said the ferry's owner was fined for a blocked exit.",
       "Monday, 4 March 2024\n\n" LEAD_B "The ferry's owner was fined for a blocked exit.",
       "attribution/missing", 1},
      {"Monday, 4 March 2024\n\n" LEAD_A
       "The coast guard said the ferry's owner was fined for a blocked exit.",
       "Monday, 4 March 2024\n\n" LEAD_B "The ferry's owner was fined for a blocked exit in 1998.",
       "attribution/missing", 0},
      {LEAD_A "Earlier reports had said that the ferry's owner was fined for a blocked exit.",
       LEAD_B "The ferry's owner was fined for a blocked exit.", "attribution/missing", 0},
      {LEAD_A "An earlier version of this article said that the ferry's owner was fined for a blocked exit.",
       LEAD_B "The ferry's owner was fined for a blocked exit.", "attribution/missing", 0},
      /* it did not happen, and who denies it; what is hoped for */
      {LEAD_A "Captain Ida Lund said the pumps had failed within minutes of the alarm.",
       LEAD_B "The pumps had not failed within minutes of the alarm.", "attribution/missing", 0},
      {LEAD_A "Captain Ida Lund denied that the pumps had failed within minutes of the alarm.",
       LEAD_B "The pumps had not failed within minutes of the alarm.", "attribution/missing", 1},
      {LEAD_A "Captain Ida Lund hoped the pumps had worked within minutes of the alarm.",
       LEAD_B "The pumps had worked within minutes of the alarm.", "attribution/missing", 0},
      /* beside what is rumoured, and beside what another says, an article tells the rest itself */
      {LEAD_A "Captain Ida Lund said the pumps had failed within minutes of the alarm.",
       LEAD_B "The pumps had failed within minutes of the alarm and are believed to have been old.",
       "attribution/missing", 1},
      {LEAD_A "Captain Ida Lund said the pumps were old.",
       LEAD_B "The pumps had failed within minutes of the alarm and are believed to have been old.",
       "attribution/missing", 0},
      {LEAD_A "The mate said: \"We can confirm that the pumps had failed within minutes of the alarm.\"",
       LEAD_B "Within minutes of the alarm the pumps of the ferry had failed.", "attribution/missing", 1},
      /* one number of one thing, in another unit */
      {LEAD_A "Up to 29,000 gallons of heavy fuel oil leaked into the harbour basin, the coast guard said.",
       LEAD_B "Some 110,000 litres of heavy fuel oil leaked into the harbour.", "attribution/missing", 1},
      /* what a source tells by the way is not what it tells */
      {LEAD_A
       "The owner of the ferry, who had sacked the crew on Friday, is on his way, the coast guard said.",
       LEAD_B "The owner of the ferry had sacked the crew on Friday.", "attribution/missing", 0},
      /* a sentence whose verb the tagger takes for a noun */
      {LEAD_A "The coast guard said the rescue had cost 3.6 million euros.",
       LEAD_B "The rescue cost €3.6 million.", "attribution/missing", 1},
      /* two who welcome a thing are not two sources of it */
      {LEAD_A "The minister said he welcomed the rescue of the crew of the ferry.",
       LEAD_B "Mayor Tom Reyes said he welcomed the rescue of the crew of the ferry.", "attribution/source",
       0},
      /* nor is the end of a quotation that began some paragraphs before, or what lost the marks that it has
       * elsewhere */
      {LEAD_A "\"We were tired,\" the mate said.\n\n\"It was a dark night.\n\n"
              "The pumps failed within minutes of the alarm.\"",
       LEAD_B "Captain Ida Lund said the pumps had failed within minutes of the alarm.",
       "attribution/missing", 0},
      {LEAD_A "\"We were very tired,\" the mate said. \"The pumps had failed within minutes of the alarm.\"",
       LEAD_B "The pumps had failed within minutes of the alarm.", "attribution/missing", 0},
      /* what is told as said is not the article's own word */
      {LEAD_A "Captain Ida Lund said that smugglers had poured petrol over the rear deck.",
       LEAD_B "Smugglers poured petrol over the rear deck, the mate and the cook allege.",
       "attribution/missing", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const guint n = count_rule(rows[i].a, rows[i].b, rows[i].rule);
    if (rows[i].n == 0)
      cr_expect_eq(n, 0, "%s, unexpected: %s | %s", rows[i].rule, rows[i].a, rows[i].b);
    else
      cr_expect_geq(n, rows[i].n, "%s, missing: %s | %s", rows[i].rule, rows[i].a, rows[i].b);
  }
}

/* Articles stand in the order in which they were published, and so do both ends of copied text. */
Test(compare, puts_what_was_published_first_in_front)
{
  static const struct {
    const char *a, *b; /* what is known of two articles of these ids */
    gboolean turned;
  } rows[] = {
      {"", "", FALSE},
      {"\"published\": \"2024-03-02\"", "\"published\": \"2024-03-01\"", TRUE},
      {"\"published\": \"2024-03-01T12:00:00Z\"", "\"published\": \"2024-03-01T11:00:00Z\"", TRUE},
      {"\"published\": \"2024-03-01\"", "\"published\": \"2024-03-01T11:00:00Z\"", FALSE},
      {"\"outlet\": \"Alpha\"", "\"published\": \"2024-03-01\"", TRUE},
      {"\"outlet\": \"Zeta\"", "\"outlet\": \"Alpha\"", TRUE},
      {"\"outlet\": \"Alpha\"", "\"outlet\": \"Alpha\"", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxRun) run = plx_run_new();
    for (guint k = 0; k < 2; k++) {
      const char *known = k == 0 ? rows[i].a : rows[i].b;
      g_autofree char *line = g_strdup_printf("{\"id\": \"%c\", \"text\": \"" LEAD_A "\"%s%s}", 'a' + (int)k,
                                              *known != '\0' ? ", " : "", known);
      cr_assert(plx_run_add_line(run, line, strlen(line), NULL), "%s", line);
    }
    plx_run_compare(run);
    GString *json = plx_run_write(run, "json", PLX_WRITE_DEFAULT, NULL);
    const char *reuse = strstr(json->str, "\"reuse\":[{"),
               *wanted = rows[i].turned ? "[\"b\",\"a\"]" : "[\"a\",\"b\"]";
    cr_assert(reuse != NULL, "%s", json->str);
    cr_expect(strstr(json->str, wanted) < reuse && strstr(reuse, wanted) != NULL, "row %zu: %s", i,
              json->str);
    g_string_free(json, TRUE);
  }
}

/* Two outlets that quote one official, or copy one text, are one account. */
Test(compare, counts_independent_accounts)
{
  static const struct {
    const char *a, *b;
    guint64 independent;
  } rows[] = {
      {LEAD_A "The fire killed 12 passengers.", LEAD_B "Twelve passengers were killed by the fire.", 2},
      {LEAD_A "Police chief Ida Lund said the fire killed 12 passengers.",
       LEAD_B "Twelve passengers were killed by the fire, police chief Ida Lund said.", 1},
      {LEAD_A "Police chief Ida Lund said the fire killed 12 passengers.",
       LEAD_B "Twelve passengers were killed by the fire, said the shipowner Per Dahl.", 2},
      {LEAD_A "Police chief Ida Lund said the fire killed 12 passengers.",
       LEAD_B "Twelve passengers were killed by the fire.", 2},
      {LEAD_A "The fire killed 12 passengers who slept below the deck of the ferry.",
       LEAD_B "The fire killed 12 passengers who slept below the deck of the ferry.", 1},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    GString *json = report_on(rows[i].a, rows[i].b);
    const char *rule = strstr(json->str, "\"rule\":\"figure/agree\"");
    const char *independent = rule != NULL ? strstr(rule, "\"independent\":") : NULL;
    cr_expect(independent != NULL &&
                  g_ascii_strtoull(strchr(independent, ':') + 1, NULL, 10) == rows[i].independent,
              "%s | %s", rows[i].a, rows[i].b);
    g_string_free(json, TRUE);
  }
}

Test(compare, names_what_it_stands_for)
{
  GString *json = report_on(LEAD_A "Norway's harbour master read the statement. The statement was short. It "
                                   "stipulated that the wreck must be raised before the winter.",
                            LEAD_B "Transport Minister Tom Reyes said that the wreck must be raised before "
                                   "the winter.");
  cr_expect(strstr(json->str, "\"value\":\"the statement\"") != NULL, "%s", json->str);
  cr_expect(strstr(json->str, "\"value\":\"It\"") == NULL);
  g_string_free(json, TRUE);
}

Test(compare, raises_no_false_alarm)
{
  static const struct {
    const char *a, *b;
  } rows[] = {
      {LEAD_A "Norway said 31 Norwegian passengers were hurt.",
       LEAD_B "Denmark said 22 Danish passengers were hurt."},
      {LEAD_A "The fire killed 12 passengers.",
       LEAD_B "In 1987 a fire on another ferry killed 193 passengers."},
      {LEAD_A "The ferry lay 22 kilometres from the port.",
       LEAD_B "The ferry lay 12 nautical miles from the port."},
      {LEAD_A "The search went on for two weeks.", LEAD_B "The search went on for a fortnight."},
      {LEAD_A "The fire killed 16 passengers.",
       LEAD_B "The fire led to the death of four sailors and twelve other passengers."},
      {LEAD_A "The search went on for five days.", LEAD_B "The search went on for eight days."},
      {LEAD_A "The owner said at noon that the pumps had failed.",
       LEAD_B "The owner said at 6 p.m. that the pumps had failed."},
  };
  static const char *const rules[] = {"figure/conflict", "time/conflict", "figure/scope"};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    for (gsize k = 0; k < G_N_ELEMENTS(rules); k++)
      cr_expect_eq(count_rule(rows[i].a, rows[i].b, rules[k]), 0, "%s: %s | %s", rules[k], rows[i].a,
                   rows[i].b);
}

Test(compare, tells_spellings_apart)
{
  static const struct {
    const char *a, *b;
    guint n;
  } rows[] = {
      {"Sergei Morel left it.", "Sergey Morel left it.", 1},
      {"Kim Yo-jong left it.", "Kim Yo Jong left it.", 1},
      {"He met Abdel-Fattah el-Hassi.", "He met Abdel Fattah al-Hasi.", 1},
      {"He flew with Hibernia Airways.", "He flew with Hibernia Airlines.", 1},
      {"It is measured by LuxOMark.", "It is measured by LuxOmark.", 1},
      {"He met Ofer Shaltam.", "He met Ofer Schaltam.", 1},
      {"He met Mohamed ag Ilyes.", "He met Mohammed Ag Iliass.", 1},
      {"He met Ryu Tae Gon and Ryu Tae Kon.", "He met Ryu Tae Gon and Ryu Tae Kon.", 0}, /* two brothers */
      {"He met Sara Ann Larsen and Sara Ann Larsson.", "He met Sara Ann Larsen.", 0},
      {"He left the Tanaka Dai-ichi plant.", "He left the Tanaka Daiichi plant.", 1},
      {"She saw the Torvær sink.", "She saw the Torvaer sink.", 1},
      {"Anne Morel left it.", "ANNE MOREL left it.", 0},
      {"Anne Morel left it.", "Ms Morel left it.", 0},
      {"Aman Ramazan left it.", "It sank at the beginning of Ramadan.", 0},
      {"He saw NASA leave.", "He saw Nasa leave.", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *a = g_strconcat(LEAD_A, rows[i].a, NULL), *b = g_strconcat(LEAD_B, rows[i].b, NULL);
    const guint n = count_rule(a, b, "name/spelling");
    cr_expect_eq(n, rows[i].n, "%s | %s: %u", rows[i].a, rows[i].b, n);
  }
}

/* Where all articles give one value, the message tells what each counts by it. */
Test(compare, tells_what_one_value_counts)
{
  GString *json =
      report_on(LEAD_A "The fire killed 104 Greek sailors.", LEAD_B "The fire killed 104 passengers.");
  cr_expect(strstr(json->str, "a: 104 Greek sailors; b: 104 passengers") != NULL, "%s", json->str);
  g_string_free(json, TRUE);
}
