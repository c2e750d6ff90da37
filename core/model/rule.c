#include "model/rule.h"

#include <string.h>

#define E PLX_SEVERITY_ERROR
#define W PLX_SEVERITY_WARNING
#define N PLX_SEVERITY_NOTE
#define A PLX_SEVERITY_NONE

/* In the order of PlxRuleId. An example is one statement a line, as different outlets would have it. */
static const PlxRule rules[PLX_N_ALL_RULES] = {
    {PLX_RULE_FIGURE_CONFLICT, "figure/conflict", E, "figures that cannot both be right",
     "Two articles give values for one thing (the same thing counted, of the same people, at the same event, "
     "on the same day) that no rounding, hedge, bound or conversion of units brings together.\n\n"
     "It does not hold where the populations differ (31 civilians on one side, 22 on the other), where one "
     "value belongs to the background (an earlier event, last year's count), where one is merely vaguer "
     "(figure/precision), or where the later article has moved on (figure/updated).\n\nWithin one article it "
     "holds where a value and its conversion in brackets are not one, and where a total is not the sum of "
     "the "
     "parts that are told as all of it.",
     "The fire killed 12 people.\nNine people died in the fire."},
    {PLX_RULE_FIGURE_UPDATED, "figure/updated", W, "a figure that has moved on between two articles",
     "The values differ as in figure/conflict, but the times of the articles explain it: what is counted "
     "grows "
     "or changes while it is reported (a toll, a price, hours lost so far), and the later article has the "
     "later "
     "value. So it is with a toll that an early article bounds (at least 50) and a later one tells to be "
     "clearly "
     "more (59).\n\nIt needs the times of both articles; without them the same values are a figure/conflict.",
     "08:10  Four people are dead.\n17:30  At least seven people are dead."},
    {PLX_RULE_FIGURE_SCOPE, "figure/scope", W, "one value that counts different things",
     "The same value stands for different things: a part in one article and the whole in another, or a "
     "change "
     "by that value and a change to it.\n\nIt does not hold where the nouns are names of one thing "
     "(soldiers, "
     "servicemen, troops).",
     "404 soldiers were killed.\n404 people, civilians among them, were killed."},
    {PLX_RULE_FIGURE_PRECISION, "figure/precision", N, "figures that fit, one of them vaguer",
     "The values can all be right, but one article is less exact: a round number, a range, a bound, a word "
     "such "
     "as dozens or hundreds.\n\nThe same value hedged in one article and plain in another (about 400, 400) "
     "is "
     "an agreement.",
     "Hundreds of homes lost power.\n412 homes lost power."},
    {PLX_RULE_TIME_CONFLICT, "time/conflict", E, "times that cannot both be right",
     "Two articles date one event in ways that no zone, hedge or vagueness brings together. Days without a "
     "date are reckoned from the day of the article, local times by the zone of the place.\n\nIt does not "
     "hold "
     "where the times belong to different events (when a deal was struck, when it took effect).",
     "The deal was struck on Friday.\nThe deal was struck early on Saturday."},
    {PLX_RULE_TIME_PRECISION, "time/precision", N, "times that fit, one of them vaguer",
     "The times can all be right, but one article is less exact: a day against an hour, a part of the day "
     "against a time on the clock.",
     "The truce began in the early afternoon.\nThe truce began at noon."},
    {PLX_RULE_TIME_ZONE, "time/zone", W, "a local time and a zone that do not match",
     "One article gives a time twice, on the local clock and in another zone, and at that place on that day "
     "the "
     "two are not the same instant. It concerns one article alone.",
     "The truce began in Baku at noon (0900 GMT); noon in Baku is 0800 GMT."},
    {PLX_RULE_ATTRIBUTION_SOURCE, "attribution/source", W, "one statement, different sources",
     "Two articles give the same content on the word of different sources.\n\nIt does not hold where these "
     "are "
     "names of one source (the minister, Mr Okoro, Nigeria's top diplomat), or where one speaks for the "
     "other.",
     "Mr Okoro said the port would reopen on Monday.\nThe port will reopen on Monday, the harbour master "
     "said."},
    {PLX_RULE_ATTRIBUTION_MISSING, "attribution/missing", W, "told as a fact here, attributed there",
     "One article says on its own authority what another gives as the word of a source.\n\nIt does not hold "
     "where the first attributes the content anywhere else in its text, or relays it from other media.",
     "The dam is safe.\nThe dam is safe, the operator said."},
    {PLX_RULE_ATTRIBUTION_STANCE, "attribution/stance", W, "the same source, a cue of another force",
     "Two articles give the same content on the word of the same source, but the source takes another "
     "position: "
     "it says or confirms here what it denies or leaves open there, or calls here for what it agrees to "
     "there.\n\nTo deny that it is so is to say that it is not; verbs that report, confirm or admit (said, "
     "added, acknowledged) take one position.",
     "The ministry confirmed the strike.\nThe ministry did not rule out a strike."},
    {PLX_RULE_ATTRIBUTION_AGENT, "attribution/agent", W, "the same deed, another doer",
     "Two articles tell of one deed and name different doers.\n\nIt does not hold where one name stands for "
     "the "
     "other (a minister for the government), or where the doers act together.",
     "The truce was brokered by the president.\nThe foreign minister brokered the truce."},
    {PLX_RULE_QUOTE_WORDING, "quote/wording", W, "the same quotation in other words",
     "Two articles quote one utterance directly, and the words inside the quotation marks differ.\n\nWhat is "
     "left out or put in brackets openly, another punctuation or spelling, and a shorter piece of the same "
     "words do not count.",
     "\"The conditions are missing,\" she said.\n\"The conditions are currently missing,\" she said."},
    {PLX_RULE_NAME_SPELLING, "name/spelling", N, "one name, spelled in different ways",
     "Articles spell the name of one person, place or body in different ways, as happens to names from other "
     "scripts.\n\nA shorter form of the same name (a surname alone, initials, a title) does not count.",
     "Sergei Antonov\nSergey Antonov"},
    {PLX_RULE_FIGURE_AGREE, "figure/agree", A, "figures that agree",
     "The figures are the same once they are normalised: in digits or words, in any unit, hedged or plain.",
     "two weeks\na fortnight"},
    {PLX_RULE_TIME_AGREE, "time/agree", A, "times that agree",
     "The times are the same once they are normalised: in any notation, in any zone.",
     "at 12pm local time\nat noon (0800 GMT)"},
    {PLX_RULE_ATTRIBUTION_AGREE, "attribution/agree", A, "sources that agree",
     "The same content stands on the word of one and the same source, under whatever name.",
     "Mr Okoro said the port would reopen.\nThe port would reopen, Nigeria's top diplomat said."},
    {PLX_RULE_CHECK_MISSING, "check/missing", E, "wanted by the golden file, not reported",
     "parallax check: the golden file wants a finding or an agreement at these places, and none of its rule "
     "is "
     "reported there. Either the program has got worse, or the article was edited; a miss that is to stay is "
     "marked "
     "\"known\".",
     "golden/fire.json wants figure/conflict, people killed.\nparallax compare corpora/fire reports none."},
    {PLX_RULE_CHECK_UNEXPECTED, "check/unexpected", E, "reported, not wanted by the golden file",
     "parallax check: something is reported that the golden file does not list. Either it is right, and "
     "belongs into "
     "the golden file (--accept), or it is a false alarm; one that is to stay is listed under \"unwanted\".",
     "parallax compare corpora/fire reports time/conflict, when it began.\ngolden/fire.json lists none."},
    {PLX_RULE_CHECK_KNOWN, "check/known", E, "known as a fault, and none any more",
     "parallax check: what the golden file marks as a known miss is found, or a known false alarm is no "
     "longer "
     "reported. --update-known takes the mark away, so that it stays so.",
     "golden/fire.json has figure/updated, \"known\": true.\nparallax compare corpora/fire reports it."},
    {PLX_RULE_CHECK_STORIES, "check/stories", E, "grouped into other stories than the golden file says",
     "parallax check: the articles of the folder form other stories than \"stories\" of the golden file "
     "lists.",
     "golden/fire.json: one story of a, b and c.\nparallax group corpora/fire: a and b; c."},
};

static const char *const severity_names[] = {"none", "note", "warning", "error"};

const PlxRule *plx_rule(PlxRuleId id)
{
  g_return_val_if_fail(id < PLX_N_ALL_RULES, NULL);
  return &rules[id];
}

const PlxRule *plx_rule_find(const char *name)
{
  for (gsize i = 0; i < PLX_N_RULES; i++)
    if (strcmp(rules[i].name, name) == 0)
      return &rules[i];
  return NULL;
}

gboolean plx_rule_is(const PlxRule *rule, const char *name)
{
  const gsize length = strlen(name);
  return length > 0 && strncmp(rule->name, name, length) == 0 &&
         (rule->name[length] == '\0' || rule->name[length] == '/');
}

const char *plx_severity_name(PlxSeverity severity)
{
  g_return_val_if_fail(severity < G_N_ELEMENTS(severity_names), "none");
  return severity_names[severity];
}

gboolean plx_severity_parse(const char *name, PlxSeverity *out)
{
  for (gsize i = 0; i < G_N_ELEMENTS(severity_names); i++) {
    if (strcmp(severity_names[i], name) == 0) {
      *out = (PlxSeverity)i;
      return TRUE;
    }
  }
  return FALSE;
}
