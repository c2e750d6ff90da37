/* Who says what, in texts that must give these attributions and no others. */
#include "annotate/annotate.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>

/* What the text gives: `source: content`, one a line. */
static char *attributions_of(const char *text)
{
  const PlxSourceInfo info = {.id = "row", .plain = TRUE};
  g_autoptr(GPtrArray) articles = plx_read_bytes(text, strlen(text), &info, NULL, NULL);
  cr_assert_not_null(articles, "%s", text);
  PlxArticle *article = g_ptr_array_index(articles, 0);
  GString *out = g_string_new(NULL);
  plx_annotate_article(article);
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    g_autofree char *source = plx_article_excerpt(article, a->source);
    g_autofree char *content = plx_article_excerpt(article, a->content[0]);
    g_string_append_printf(out, "%s%s: %s", i > 0 ? "\n" : "", source, content);
  }
  return g_string_free(out, FALSE);
}

Test(attribution, finds_these_and_no_others)
{
  static const struct {
    const char *text, *attributions;
  } rows[] = {
      {"The Mayor Is Dead, Officials Say.\n\nThe search for her boat went on.",
       "Officials: The Mayor Is Dead"},
      /* who is spoken to is not who speaks */
      {"Asked by reporters, Ida Lund said the ferry was safe.", "Ida Lund: the ferry was safe"},
      {"In an interview with the mayor, Ida Lund said the ferry was safe.", "Ida Lund: the ferry was safe"},
      {"After Reyes was named the new coach of Varde, Ida Lund said the team was safe.",
       "Ida Lund: the team was safe"},
      {"Once he became the mayor of Varde, Lund told the council that the ferry was safe.",
       "Lund: that the ferry was safe"},
      {"But as the Gazette told readers, the mill had closed.", "the Gazette: the mill had closed"},
      {"However, as Reuters has reported, the cases that led to charges had closed.",
       "Reuters: the cases that led to charges had closed"},
      /* who answers a claim does not make it */
      {"The bank was responding to Lund's disclosure that it had lost three ferries.",
       "Lund's: that it had lost three ferries"},
      {"Lund responded with a warning that the ferries would sink.", "Lund: that the ferries would sink"},
      /* who says it closes the sentence, whatever its verb is taken for */
      {"The road was closed after a truck hit the bridge, police confirmed on Friday.",
       "police: The road was closed after a truck hit the bridge"},
      {"Two men were arrested at the port, a spokesman for the company announced.",
       "a spokesman for the company: Two men were arrested at the port"},
      {"Ida Lund has left the band, the singer's lawyer emphasised.",
       "the singer's lawyer: Ida Lund has left the band"},
      {"The road was closed, the mayor argued to reporters.", "the mayor: The road was closed"},
      {"Two dead after storm in Moss: police\n\nThe search for her boat went on.",
       "police: Two dead after storm in Moss"},
      {"Boat sinks off Moss: in pictures\n\nThe search for her boat went on.", ""},
      {"The ferry was closed after the storm, per the Argus.",
       "the Argus: The ferry was closed after the storm"},
      {"The ferry cost 5 crowns, per person.", ""},
      {"The Argus learned from a source at the port that the ferry was closed.",
       "a source at the port: that the ferry was closed"},
      {"The court heard from Ida Lund that the ferry was closed.", "Ida Lund: that the ferry was closed"},
      {"Ida Lund made clear that the ferry was closed.", "Ida Lund: that the ferry was closed"},
      /* what the clause tells of is no part of who speaks in it */
      {"Three people died in what police called a gas explosion.", "police: a gas explosion"},
      {"The sailor, whom police believe to be armed, fled on foot.", "police: to be armed"},
      /* what is wanted, or still to be found out, is not said */
      {"Lund sought a promise from Reyes that he would stay.", ""},
      {"The line is trying to determine how the sailor boarded the ferry.", ""},
      {"Lund said the pilot gave no indication that the ferry was in danger.",
       "Lund: the pilot gave no indication that the ferry was in danger"},
      {"\"I feel well, but I am tired,\" Reyes, 34, told the Argus.",
       "Reyes, 34: \"I feel well, but I am tired,\""},
      /* no sayings */
      {"Woman Killed In Moss, Driver Charged", ""},
      {"Lund won her last fight, defending her titles against Reyes.", ""},
      {"The war has claimed more than 20,000 lives.", ""},
      {"The storm claimed three victims in the north.", ""},
      {"Hanmore called a referendum.", ""},
      {"The families claimed the bodies on Sunday.", ""},
      {"The committee denied him a visa.", ""},
      {"Hunger has declared war on the north.", ""},
      {"Divers have found parts of the ferry near the port, and many of them will be hard to lift.", ""},
      {"The crew offered prayers for the dead, while others wept.", ""},
      {"The study found a drug that could stop the disease, and doctors said it was safe.",
       "The study: a drug that could stop the disease\ndoctors: it was safe"},
      {"Divers found the ferry was broken in two.", "Divers: the ferry was broken in two"},
      {"The team claimed the goal was fair.", "The team: the goal was fair"},
      {"Mark Felt, the most famous source of the paper, died at home on Thursday.", ""},
      {"Ida Lund was the first person to plead guilty in the case, and died of natural causes.", ""},
      {"Man charged with killing of mother in Moss", ""},
      {"Ida Lund accused of theft from the bank", ""},
      {"Tom Reyes, the mayor, charged that the bank had lied.",
       "Tom Reyes, the mayor,: that the bank had lied"},
      {"The last decision regarding their place rests with the committee.", ""},
      /* what is described is no part of who speaks */
      {"The ferry was of the same old type Lund had threatened to close, but it left on time.",
       "Lund: to close"},
      /* where the tree ends too soon */
      {"Police said that two shots were heard and guards saw a man climb the wall of the prison.",
       "Police: that two shots were heard and guards saw a man climb the wall of the prison"},
      {"He announced that outside vendors including Argo, Hanmore, and Brook will be able to sell the "
       "tickets.",
       "He: outside vendors including Argo, Hanmore, and Brook will be able to sell the tickets"},
      {"Asked whether the ferry was safe, Ida Lund said it was.", "Ida Lund: it was"},
      {"Asking for calm, Ida Lund said schools would close.",
       "Ida Lund: calm\nIda Lund: schools would close"},
      /* where the tree finds no subject */
      {"In a blog post Monday, Ofer Lund, Hanmore's engineering manager for the new bridge, announced that "
       "ferries would stop.",
       "Ofer Lund, Hanmore's engineering manager for the new bridge: that ferries would stop"},
      {"The singer, 47, tweeted Monday that she was \"very happy\" with the result.",
       "The singer, 47,: that she was \"very happy\" with the result"},
      {"The ferry, which news agency dpa reports was on its way to Oslo, hit a pier.",
       "news agency dpa: was on its way to Oslo"},
      {"Hanmore and Argo both say the year could bring a strike.",
       "Hanmore and Argo: the year could bring a strike"},
      {"Newsweek reported these shops advertise their wares on the site: “New boats at the best price in "
       "town.”",
       "Newsweek: these shops advertise their wares on the site: “New boats at the best price in town.”"},
      {"The ferry landed in Moss at 5:20 pm, the airline told Monitor East.",
       "the airline: The ferry landed in Moss at 5:20 pm"},
      {"Ida Lund, who had suffered from a weak heart, died at the hospital in Moss, said hospital spokesman "
       "Tom "
       "Reyes.",
       "hospital spokesman Tom Reyes: Ida Lund, who had suffered from a weak heart, died at the hospital in "
       "Moss"},
      {"The quake has levelled seven villages, Iranian officials were quoted by the agency as saying.",
       "Iranian officials: The quake has levelled seven villages"},
      {"For the first time in the town's history, its elections will have two parties, Radio Alta reported "
       "September 26, citing the council.",
       "Radio Alta: For the first time in the town's history, its elections will have two parties\n"
       "Radio Alta: the council"},
      {"In the film, Ida Lund was preparing to call for calm in the town before speaking, and she seemed "
       "startled when Tom Reyes touched her arm.",
       "Ida Lund: to call for calm in the town before speaking\n: she"},
      {"The minister was quoted by Radio Alta as saying the talks had failed.",
       "The minister: the talks had failed"},
      /* who tells it within what another tells */
      {"Mr Lund left, and Mrs Reyes stayed. Mr Lund recalled that she told him the bridge was shut.",
       "Mr Lund: that she told him the bridge was shut\nshe: the bridge was shut"},
      {"Mr Lund left. Mr Lund said he said the bridge was shut.", "Mr Lund: he said the bridge was shut"},
      /* posts */
      {"The whole house is on fire - Ida Lund (@idalund) I saw the fire from my window - Tom Reyes "
       "(@tomreyes)",
       "Ida Lund: The whole house is on fire\nTom Reyes: I saw the fire from my window"},
      {"The whole house is on fire — Ida Lund (@idalund) October 13, 2016 I saw the fire from my window — "
       "Tom "
       "Reyes (@tomreyes) October 14, 2016",
       "Ida Lund: The whole house is on fire\nTom Reyes: I saw the fire from my window"},
      {"The whole house is on fire — Ida Lund (@idalund) On the bridge October 13, 2016 was a cold day — Tom "
       "Reyes (@tomreyes)",
       "Ida Lund: The whole house is on fire\nTom Reyes: On the bridge October 13, 2016 was a cold day"},
      {"The whole house was on fire, and Ida Lund (@idalund) took a picture of it.", ""},
      {"— Ida Lund (@idalund) October 13, 2016", ""},
      {"A guard was charged on Friday, the Herald has learned.", "the Herald: A guard was charged on Friday"},
      {"The pilot learned that the mast was dark.", ""},
      /* documents that taggers take for what they say */
      {"Lund climbed the mast and when he came down, he fell, the incident report states.",
       "the incident report: Lund climbed the mast and when he came down, he fell"},
      /* done, not said */
      {"The bureau added Lund to its list.", ""},
      {"“It is late,” he added a moment later.", "he: “It is late,”"},
      {"The town observed a day of mourning.", ""},
      /* whose quotation it is */
      {"When she asked who was for it, “every hand in the hall was raised,” the Herald said.",
       "she: who was for it\nthe Herald: When she asked who was for it, “every hand in the hall was "
       "raised,”"},
      /* whom it is told */
      {"The pilot told police he had seen the mast.", "The pilot: he had seen the mast"},
      {"The pilot told the court the mast was dark.", "The pilot: the mast was dark"},
      {"The pilot told investigators Lund saw the mast.", "The pilot: Lund saw the mast"},
      {"The pilot told her the mast was dark.", "The pilot: the mast was dark"},
      /* told in one sentence by two */
      {"Officers told the man that they found a knife; he answered that it was not his, the report said.",
       "Officers: that they found a knife\nhe: that it was not his\n"
       "the report: Officers told the man that they found a knife; he answered that it was not his"},
      {"He said that he had left early, the report said.",
       "He: that he had left early\nthe report: He said that he had left early"},
      {"The mayor said that the bridge was old; that it had been closed before was well known.",
       "The mayor: that the bridge was old; that it had been closed before was well known"},
      /* as per */
      {"The pumps had failed before, as per the engineers.", "the engineers: The pumps had failed before"},
      {"As per the ministry, the pumps had failed.", "the ministry: the pumps had failed"},
      {"The pumps were repaired as per usual.", ""},
      {"Forty pumps had failed, by the count of the engineers.", "the engineers: Forty pumps had failed"},
      {"By the reckoning of the ministry, forty pumps had failed.", "the ministry: forty pumps had failed"},
      /* asked for, or done */
      {"Its leader, Ida Lund, called for a general election.", "Its leader, Ida Lund,: a general election"},
      {"The leader called a general election.", ""},
      /* how many, by whom */
      {"The organisers put the crowd at 40,000.", "The organisers: the crowd at 40,000"},
      {"The ministry gave the number of dead as 12.", "The ministry: the number of dead as 12"},
      {"The organisers put the number of visitors at 40,000.",
       "The organisers: the number of visitors at 40,000"},
      {"The ministry assessed the damage at $3 million.", "The ministry: the damage at $3 million"},
      {"The owner reckons its loss at 85 million euros.", "The owner: its loss at 85 million euros"},
      {"The organisers put the stage at the gate.", ""},
      {"The inspectors did not think so: the bridge was shut in May.", ""},
      {"The court thought otherwise: the mayor had to pay.", ""},
      /* of the clause that it stands in */
      {"The mayor closed the bridge, which was built, she said, in a week.", "she: which was built"},
      {"The mayor closed the bridge, no pier of which, she said, had been checked.", "she: had been checked"},
      {"The mayor closed the bridge, which was built in a week, she said.",
       "she: The mayor closed the bridge, which was built in a week"},
      {"The minister ruled out using soldiers to guard the pumps.",
       "The minister: using soldiers to guard the pumps"},
      {"Six pumps per station were repaired, as before.", ""},
      {"As the council put it up for sale, the mill burned.", ""},
      {"The town put its ferry on the market at 6 p.m.", ""},
      /* what taggers take for a noun or an adjective */
      {"Three of the four pumps have failed since May, harbour records show.",
       "harbour records: Three of the four pumps have failed since May"},
      {"The ferry was sold before anybody knew, said the chief executive, Ida Lund.",
       "the chief executive, Ida Lund: The ferry was sold before anybody knew"},
      {"“The road is shut,” presiding judge Ida Lund said.", "presiding judge Ida Lund: “The road is shut,”"},
      {"The road is shut, managing director Ida Lund told reporters.",
       "managing director Ida Lund: The road is shut"},
      /* whoever does it is not who says it */
      {"The sale was proposed by Mayor Tom Reyes, two people close to the talks said.",
       "two people close to the talks: The sale was proposed by Mayor Tom Reyes"},
      {"The pump that should have been closed had run for a week, says a retired mate who runs the pub.",
       "a retired mate who runs the pub: The pump that should have been closed had run for a week"},
      {"The ferry struck the reef at noon, Ida Lund, the head of Moss Harbour, told reporters.",
       "Ida Lund, the head of Moss Harbour: The ferry struck the reef at noon"},
      {"A group calling itself Night Ferry burned the boats.", ""},
      {"The premier dismissed her minister on Tuesday.", ""},
      {"The premier dismissed the claim.", "The premier: the claim"},
      /* all that is said, and no more */
      {"The harbour master said he closed the gate after the alarm was raised and that nobody was hurt.",
       "The harbour master: he closed the gate after the alarm was raised and that nobody was hurt"},
      {"The owner said the ferry was safe and declined to comment further.",
       "The owner: the ferry was safe\nThe owner: to comment further"},
      {"The owner has said time and again that the ferry was safe.", "The owner: that the ferry was safe"},
      {"Lund declined to comment on a report in the newspaper Neues Blatt that the mate Tom Reyes was the "
       "favourite for the post.",
       "Lund: to comment on a report in the newspaper Neues Blatt that the mate Tom Reyes was the favourite "
       "for the post\nthe newspaper Neues Blatt: that the mate Tom Reyes was the favourite for the post"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *found = attributions_of(rows[i].text);
    cr_expect_str_eq(found, rows[i].attributions, "%s", rows[i].text);
  }
}
