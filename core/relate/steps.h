/* The steps of plx_relate_story(), in their order. Each fills a part of the story. Those that give facts add
 * them to `facts`, for the story, which they leave as it is: they may run at the same time. */
#pragma once

#include "model/finding.h"

/* Which articles bear the date of a later copy → misdated of an article, loose of its times; as of which day
 * those and the undated tell → told. Before all that reckons with dates. */
void plx_relate_dates(const PlxReport *report, PlxStory *story);

/* The zone of the event's place → story->zone: from story.ini; else the offset by which a local time and its
 * GMT differ in an article; else the zone of the place that most articles name most. */
void plx_relate_zone(const PlxReport *report, PlxStory *story);

/* What two articles share word for word or lightly edited → story->reuse. */
void plx_relate_reuse(const PlxReport *report, PlxStory *story);

/* Sentences that tell the same → story->alignments. */
void plx_relate_alignments(const PlxReport *report, PlxStory *story);

/* Mentions of several articles that fill one slot → facts. What is said is told apart by which figures and
 * times fill one slot: their facts are the story's by then. */
void plx_relate_figures(const PlxReport *report, const PlxStory *story, GPtrArray *facts);
void plx_relate_times(const PlxReport *report, const PlxStory *story, GPtrArray *facts);
void plx_relate_said(const PlxReport *report, const PlxStory *story, GPtrArray *facts);
void plx_relate_deeds(const PlxReport *report, const PlxStory *story, GPtrArray *facts);
void plx_relate_quotes(const PlxReport *report, const PlxStory *story, GPtrArray *facts);
void plx_relate_names(const PlxReport *report, const PlxStory *story, GPtrArray *facts);

/* When a quotation was said, where articles do not agree on it → facts. After the facts of quotations. */
void plx_relate_sayings(const PlxReport *report, const PlxStory *story, GPtrArray *facts);

/* Figures, times and attributions that filled no slot together with another article's, each with the reason →
 * story->skipped. After the facts. */
void plx_relate_skipped(const PlxReport *report, PlxStory *story);
