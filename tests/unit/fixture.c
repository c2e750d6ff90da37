#include "fixture.h"

#include "fixture_build.h"

#include <string.h>

/* ---- the story: a fire at a cable car ---- */

static const char *const wire[] = {
    "Fire at Monte Selva cable car kills at least nine",
    "\nMONTE SELVA, Feb. 6 (ACP) - At least nine people were killed on Tuesday when fire broke out in the "
    "valley station of the Monte Selva cable car, officials said.",
    "The fire began at 10:40 a.m. local time (0940 GMT).",
    "\n\"We heard two bangs and then the lights went out,\" said Lena Brandt, who was in the queue.",
    "Some 140 passengers were brought down by helicopter.",
    "\nThe regional prosecutor, Giulia Moretti, said a short circuit was the likely cause.",
    "She confirmed that the operator had been warned in December.",
    "The mayor, Sergei Antonov, ordered the cable car to be closed for two weeks.",
    "\nThe cabins hang 93 miles of cable in all.",
    NULL,
};

static const char *const ledger[] = {
    "Twelve die as cable car station burns",
    "\nTwelve people died and more than a hundred were stranded when a cable car station at Monte Selva "
    "caught fire on Tuesday morning.",
    "The alarm was raised shortly after 10.15, the fire brigade said.",
    "\nA witness, Lena Brandt, said: \"We heard bangs and then all the lights went out.\"",
    "\nThe operator's engineers said a short circuit was the likely cause.",
    "Prosecutor Giulia Moretti did not rule out that the operator had been warned.",
    "The governor, Paolo Ricci, ordered the cable car to be closed for a fortnight.",
    "\nIts owners have 150 kilometres of cable to inspect.",
    "#Sign up for our morning newsletter",
    "#Most read: Ten ski resorts for Easter",
    NULL,
};

static const char *const valley[] = {
    "Blaze at the Selva station",
    "\nNine people lost their lives in the blaze at the valley station on Tuesday.",
    "It broke out at 10:40 (1040 GMT), our reporter on the spot says.",
    "Helicopters brought 138 passengers down to the football ground.",
    "\nThe station had been checked only in November.",
    "Mayor Sergey Antonov has had the lift closed for 14 days.",
    "\nThe cause was a short circuit.",
    "(ACP contributed to this report.)",
    NULL,
};

static const char *const blog[] = {
    "What we know about the cable car fire",
    "\nNine firemen are dead after Tuesday's fire in the cable car station.",
    "It started in the middle of the morning.",
    "Hundreds were stuck in the cabins for hours.",
    "\nMoretti, the prosecutor, said a short circuit was probably to blame.",
    NULL,
};

static const char *const other[] = {
    "Ten years on: the gondola accident of Val Torta",
    "\nTwenty people died in Val Torta in 2014.",
    "A memorial was unveiled on Monday.",
    NULL,
};

enum { WIRE, LEDGER, VALLEY, BLOG, OTHER };

static const FixtureArticle sources[] = {
    {"acp", "selva/acp.txt", "Alpine Central Press", "Fire at Monte Selva cable car kills at least nine",
     NULL, "2024-02-06T12:05:00+01:00", "https://example.org/acp/selva", "ACP", FALSE, wire},
    {"ledger", "selva/ledger.html", "The Morning Ledger", "Twelve die as cable car station burns",
     "Ruth Amsel", "2024-02-06T18:30:00Z", "https://example.org/ledger/selva?id=1&view=full", NULL, TRUE,
     ledger},
    {"valley", "selva/valley.txt", "Valley Post", "Blaze at the Selva station", "Piero Landi", "2024-02-07",
     NULL, "ACP", FALSE, valley},
    {"blog", "selva/blog.txt", NULL, "What we know about the cable car fire", NULL, NULL, NULL, NULL, FALSE,
     blog},
    {"torta", "selva/torta.txt", "Torta Weekly", "Ten years on: the gondola accident of Val Torta", NULL,
     "2024-02-08", NULL, NULL, FALSE, other},
};

static const struct {
  PlxRuleId rule;
  double confidence;
  guint32 independent;
  const char *about, *message;
  FixtureStatement statements[6];
} findings[] = {
    {PLX_RULE_FIGURE_CONFLICT,
     0.96,
     3,
     "people killed",
     "figures that cannot both be right: at least 9; 12; 9",
     {{WIRE, "At least nine people", "at least 9", NULL, 0},
      {LEDGER, "Twelve people", "12", NULL, 1},
      {VALLEY, "Nine people", "9", NULL, 2}}},
    {PLX_RULE_TIME_CONFLICT,
     0.91,
     2,
     "when the fire broke out",
     "when the fire broke out: 10:40, or shortly after 10:15",
     {{WIRE, "at 10:40 a.m. local time (0940 GMT)", "6 February 2024, 10:40 (UTC+1)", "officials", 0},
      {LEDGER, "shortly after 10.15", "6 February 2024, from 10:15 (UTC+1)", "the fire brigade", 1}}},
    {PLX_RULE_FIGURE_UPDATED,
     0.74,
     2,
     "people killed",
     "people killed: 9 at 12:05, 12 at 18:30",
     {{WIRE, "At least nine", "at least 9", NULL, 0}, {LEDGER, "Twelve", "12", NULL, 1}}},
    {PLX_RULE_FIGURE_SCOPE,
     0.71,
     2,
     "who was killed",
     "9 people in one account, 9 firemen in another",
     {{VALLEY, "Nine people", "9 people", NULL, 0}, {BLOG, "Nine firemen", "9 firemen", NULL, 1}}},
    {PLX_RULE_TIME_ZONE,
     0.88,
     1,
     "local time and GMT",
     "10:40 at Monte Selva is 0940 GMT",
     {{VALLEY, "at 10:40 (1040 GMT)", "10:40 is UTC+1, 1040 GMT would be UTC+0", NULL, 0}}},
    {PLX_RULE_ATTRIBUTION_SOURCE,
     0.83,
     2,
     "a short circuit was the likely cause",
     "Giulia Moretti, or the operator's engineers",
     {{WIRE, "The regional prosecutor, Giulia Moretti", "say (say)", "Giulia Moretti", 0},
      {LEDGER, "The operator's engineers", "say (say)", "the operator's engineers", 1},
      {BLOG, "Moretti, the prosecutor", "say (say)", "Giulia Moretti", 0}}},
    {PLX_RULE_ATTRIBUTION_MISSING,
     0.79,
     2,
     "a short circuit was the likely cause",
     "attributed to Giulia Moretti, or told as a fact",
     {{WIRE, "The regional prosecutor, Giulia Moretti", "say (say)", "Giulia Moretti", 0},
      {VALLEY, "The cause was a short circuit", "on its own authority", NULL, 1}}},
    {PLX_RULE_ATTRIBUTION_STANCE,
     0.81,
     2,
     "the operator had been warned",
     "confirmed, or did not rule out",
     {{WIRE, "She confirmed", "confirm (confirm)", "Giulia Moretti", 0},
      {LEDGER, "Prosecutor Giulia Moretti did not rule out", "confirm (not rule out)", "Giulia Moretti", 1}}},
    {PLX_RULE_ATTRIBUTION_AGENT,
     0.77,
     2,
     "who ordered the closure",
     "Sergei Antonov, or Paolo Ricci",
     {{WIRE, "The mayor, Sergei Antonov", "Sergei Antonov", NULL, 0},
      {LEDGER, "The governor, Paolo Ricci", "Paolo Ricci", NULL, 1},
      {VALLEY, "Mayor Sergey Antonov", "Sergei Antonov", NULL, 0}}},
    {PLX_RULE_QUOTE_WORDING,
     0.9,
     2,
     "what Lena Brandt said",
     "“two bangs and then the lights”, or “bangs and then all the lights”",
     {{WIRE, "We heard two bangs and then the lights went out,", "…two bangs and then the lights…",
       "Lena Brandt", 0},
      {LEDGER, "We heard bangs and then all the lights went out.", "…bangs and then all the lights…",
       "Lena Brandt", 1}}},
    {PLX_RULE_FIGURE_PRECISION,
     0.84,
     2,
     "passengers brought down",
     "about 140, or 138",
     {{WIRE, "Some 140 passengers", "about 140", NULL, 0},
      {VALLEY, "138 passengers", "138", NULL, 1},
      {BLOG, "Hundreds", "200 to 999", NULL, 2}}},
    {PLX_RULE_TIME_PRECISION,
     0.8,
     2,
     "when the fire broke out",
     "10:40, or in the middle of the morning",
     {{WIRE, "at 10:40 a.m. local time", "6 February 2024, 10:40 (UTC+1)", NULL, 0},
      {BLOG, "in the middle of the morning", "6 February 2024, 09:00 to 12:00 (UTC+1)", NULL, 1}}},
    {PLX_RULE_NAME_SPELLING,
     0.95,
     2,
     "the mayor",
     "Sergei Antonov, or Sergey Antonov",
     {{WIRE, "Sergei Antonov", "Sergei Antonov", NULL, 0},
      {VALLEY, "Sergey Antonov", "Sergey Antonov", NULL, 1}}},
    {PLX_RULE_FIGURE_AGREE,
     0.94,
     2,
     "how long it is closed",
     "14 days",
     {{WIRE, "two weeks", "14 days", NULL, 0},
      {LEDGER, "a fortnight", "14 days", NULL, 0},
      {VALLEY, "14 days", "14 days", NULL, 0}}},
    {PLX_RULE_FIGURE_AGREE,
     0.86,
     2,
     "length of cable",
     "150 km",
     {{WIRE, "93 miles", "149.7 km", NULL, 0}, {LEDGER, "150 kilometres", "150 km", NULL, 0}}},
    {PLX_RULE_TIME_AGREE,
     0.97,
     3,
     "the day of the fire",
     "Tuesday 6 February 2024",
     {{WIRE, "on Tuesday", "Tuesday 6 February 2024", NULL, 0},
      {LEDGER, "on Tuesday morning", "Tuesday 6 February 2024", NULL, 0},
      {VALLEY, "on Tuesday", "Tuesday 6 February 2024", NULL, 0}}},
    {PLX_RULE_ATTRIBUTION_AGREE,
     0.88,
     2,
     "a short circuit was the likely cause",
     "Giulia Moretti",
     {{WIRE, "The regional prosecutor, Giulia Moretti", "say (say)", "Giulia Moretti", 0},
      {BLOG, "Moretti, the prosecutor", "say (say)", "Giulia Moretti", 0}}},
};

static void add_mentions(PlxReport *report)
{
  fixture_add_figure(report, WIRE, "At least nine people", PLX_BOUND_AT_LEAST, 9, 9, NULL);
  fixture_add_figure(report, WIRE, "Some 140 passengers", PLX_BOUND_ABOUT, 140, 140, NULL);
  fixture_add_figure(report, WIRE, "two weeks", PLX_BOUND_EXACT, 2, 2, "week");
  fixture_add_figure(report, LEDGER, "Twelve people", PLX_BOUND_EXACT, 12, 12, NULL);
  fixture_add_figure(report, VALLEY, "Nine people", PLX_BOUND_EXACT, 9, 9, NULL);
  fixture_add_figure(report, VALLEY, "138 passengers", PLX_BOUND_EXACT, 138, 138, NULL);
  fixture_add_figure(report, BLOG, "Nine firemen", PLX_BOUND_EXACT, 9, 9, NULL);
  fixture_add_figure(report, BLOG, "Hundreds", PLX_BOUND_BETWEEN, 200, 999, NULL);
  fixture_add_time(report, WIRE, "at 10:40 a.m. local time (0940 GMT)", "2024-02-06T09:40Z",
                   "2024-02-06T09:41Z");
  fixture_add_time(report, LEDGER, "shortly after 10.15", "2024-02-06T09:15Z", "2024-02-06T09:30Z");
  fixture_add_time(report, BLOG, "in the middle of the morning", "2024-02-06T08:00Z", "2024-02-06T11:00Z");
}

static void add_relations(PlxReport *report, PlxStory *story)
{
  static const guint32 rows[][10] = {
      {WIRE, 1, LEDGER, 1, VALLEY, 1, BLOG, 1, PLX_NONE},
      {WIRE, 2, LEDGER, 2, VALLEY, 2, BLOG, 2, PLX_NONE},
      {WIRE, 3, LEDGER, 3, PLX_NONE},
      {WIRE, 4, VALLEY, 3, PLX_NONE},
      {WIRE, 5, LEDGER, 4, BLOG, 4, PLX_NONE},
      {WIRE, 5, VALLEY, 6, PLX_NONE},
      {WIRE, 6, LEDGER, 5, PLX_NONE},
      {WIRE, 7, LEDGER, 6, VALLEY, 5, PLX_NONE},
  };
  static const guint32 copied[][2] = {{4, 3}, {7, 5}};
  static const double scores[] = {0.72, 0.64, 0.81, 0.7, 0.77, 0.55, 0.58, 0.66};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    fixture_add_alignment(story, scores[i], rows[i]);
  PlxReuse *reuse = plx_story_add_reuse(story, WIRE, VALLEY);
  reuse->share = 0.31;
  reuse->wire = "ACP";
  g_array_append_vals(reuse->sentences, copied, G_N_ELEMENTS(copied));
  const PlxSkipped skipped[] = {
      {fixture_mention(report, VALLEY, "in November"), PLX_FACT_TIME, "only one outlet gives it"},
      {fixture_mention(report, WIRE, "in December"), PLX_FACT_TIME, "only one outlet gives it"},
      {fixture_mention(report, BLOG, "for hours"), PLX_FACT_FIGURE, "too vague to compare"},
  };
  g_array_append_vals(story->skipped, skipped, G_N_ELEMENTS(skipped));
}

PlxReport *plx_fixture_story(void)
{
  PlxReport *report = plx_report_new();
  for (gsize i = 0; i < G_N_ELEMENTS(sources); i++)
    fixture_add_article(report, &sources[i]);
  PlxStory *story = fixture_add_story(report, "Fire at the Monte Selva cable car",
                                      "Monte Selva, cable car, Giulia Moretti; 6 February 2024", WIRE, BLOG);
  fixture_add_story(report, NULL, "Val Torta, 2014: no place and no time in common with the others", OTHER,
                    OTHER);
  add_mentions(report);
  add_relations(report, story);
  for (gsize i = 0; i < G_N_ELEMENTS(findings); i++)
    fixture_add_finding(report, findings[i].rule, 0, findings[i].confidence, findings[i].independent,
                        findings[i].about, findings[i].message, findings[i].statements);
  plx_report_finish(report);
  return report;
}
