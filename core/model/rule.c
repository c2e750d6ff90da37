#include "model/rule.h"

#include <string.h>

#define E PLX_SEVERITY_ERROR
#define W PLX_SEVERITY_WARNING
#define N PLX_SEVERITY_NOTE
#define A PLX_SEVERITY_NONE

/* In the order of PlxRuleId. */
static const PlxRule rules[PLX_N_RULES] = {
    {PLX_RULE_FIGURE_CONFLICT, "figure/conflict", E, "figures that cannot both be right",
     "Two articles fill one slot (the same thing counted, of the same people, at the same event) with values "
     "that no "
     "rounding, hedge or bound brings together.",
     "404 dead\n440 dead"},
    {PLX_RULE_FIGURE_UPDATED, "figure/updated", W, "a figure that has moved on between two articles",
     "As figure/conflict, but the articles' own times explain it: the later one has moved on, as a toll that "
     "rises.",
     "08:10  12 dead\n17:30  at least 19 dead"},
    {PLX_RULE_FIGURE_SCOPE, "figure/scope", W, "one value that counts different things",
     "The same value stands for different things in two articles, or for a change by and a change to that "
     "value.",
     "404 soldiers killed\n404 people killed, among them civilians"},
    {PLX_RULE_FIGURE_PRECISION, "figure/precision", N, "figures that fit, one of them vaguer",
     "The values are compatible, but one article is less exact than the other.", "hundreds dead\n404 dead"},
    {PLX_RULE_TIME_CONFLICT, "time/conflict", E, "times that cannot both be right",
     "Two articles date one event in ways that no zone, hedge or vagueness brings together.",
     "a deal was struck on Friday\nthe deal was struck early on Saturday"},
    {PLX_RULE_TIME_PRECISION, "time/precision", N, "times that fit, one of them vaguer",
     "The times are compatible, but one article is less exact than the other.",
     "in the early afternoon\nat noon"},
    {PLX_RULE_TIME_ZONE, "time/zone", W, "a local time and a zone that do not match",
     "One article gives a local time and the same time in another zone, and at that place on that day they "
     "differ.",
     "noon (0900 GMT) in Baku, where noon is 0800 GMT"},
    {PLX_RULE_ATTRIBUTION_SOURCE, "attribution/source", W, "one statement, different sources",
     "Two articles give the same content to different sources, which are not two names of one source.",
     "Mr Lavrov said the truce would hold\na statement by both ministers said the truce would hold"},
    {PLX_RULE_ATTRIBUTION_MISSING, "attribution/missing", W, "told as a fact here, attributed there",
     "One article says on its own authority what another attributes to a source.",
     "the Red Cross will act as an intermediary\nLavrov said the Red Cross would act as an intermediary"},
    {PLX_RULE_ATTRIBUTION_STANCE, "attribution/stance", W, "the same source, a cue of another force",
     "Two articles give the same content to the same source, but with cues that do not mean the same.",
     "the ministry confirmed the strike\nthe ministry did not rule out a strike"},
    {PLX_RULE_ATTRIBUTION_AGENT, "attribution/agent", W, "the same deed, another doer",
     "Two articles tell of one deed and name different doers.",
     "the truce was brokered by Putin\nthe truce was brokered by Lavrov"},
    {PLX_RULE_QUOTE_WORDING, "quote/wording", W, "the same quotation in other words",
     "Two articles quote one utterance directly, and the words inside the quotation marks differ.",
     "\"conditions are missing\"\n\"conditions are currently missing\""},
    {PLX_RULE_NAME_SPELLING, "name/spelling", N, "one name, spelled in different ways",
     "Articles spell the name of one person, place or body in different ways.",
     "Sergei Lavrov\nSergey Lavrov"},
    {PLX_RULE_FIGURE_AGREE, "figure/agree", A, "figures that agree",
     "The figures are the same once normalised: in digits or words, in any unit.", "two weeks\na fortnight"},
    {PLX_RULE_TIME_AGREE, "time/agree", A, "times that agree",
     "The times are the same once normalised: in any notation or zone.", "12pm local time\nnoon (0800 GMT)"},
    {PLX_RULE_ATTRIBUTION_AGREE, "attribution/agree", A, "sources that agree",
     "The same content is attributed to one and the same source.",
     "Russia's top diplomat said talks would follow\nMr Lavrov said talks would follow"},
};

static const char *const severity_names[] = {"none", "note", "warning", "error"};

const PlxRule *plx_rule(PlxRuleId id)
{
  g_return_val_if_fail(id < PLX_N_RULES, NULL);
  return &rules[id];
}

const PlxRule *plx_rule_find(const char *name)
{
  for (gsize i = 0; i < PLX_N_RULES; i++)
    if (strcmp(rules[i].name, name) == 0)
      return &rules[i];
  return NULL;
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
