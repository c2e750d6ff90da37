/* The steps of plx_relate_story(), in their order. Each fills its part of the story, which owns it. */
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

/* Mentions of several articles that fill one slot → story->facts. */
void plx_relate_figures(const PlxReport *report, PlxStory *story);
void plx_relate_times(const PlxReport *report, PlxStory *story);
void plx_relate_said(const PlxReport *report, PlxStory *story);
void plx_relate_deeds(const PlxReport *report, PlxStory *story);
void plx_relate_quotes(const PlxReport *report, PlxStory *story);
void plx_relate_names(const PlxReport *report, PlxStory *story);

/* Figures, times and attributions that filled no slot together with another article's, each with the reason →
 * story->skipped. After the facts. */
void plx_relate_skipped(const PlxReport *report, PlxStory *story);
