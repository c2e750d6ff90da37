/* How fixtures are put together: articles out of sentences, statements out of their words. */
#pragma once

#include "model/finding.h"

typedef struct {
  const char *id, *path, *outlet, *title, *byline, *published, *url, *wire;
  gboolean markup;
  const char *const *sentences; /* ended by NULL; one that begins with '\n' begins a paragraph, one that
                                   begins with '#' one of furniture */
} FixtureArticle;

guint32 fixture_add_article(PlxReport *report, const FixtureArticle *source);

/* A story of the articles from first to last. */
PlxStory *fixture_add_story(PlxReport *report, const char *title, const char *why, guint32 first,
                            guint32 last);

/* Where words stand in an article; they must. */
PlxMention fixture_mention(const PlxReport *report, guint32 article, const char *words);

typedef struct {
  guint32 article;
  const char *words, *value, *source;
  guint32 group;
} FixtureStatement;

/* A finding, or an agreement by its rule; statements end with a row without words. */
PlxFinding *fixture_add_finding(PlxReport *report, PlxRuleId rule, guint32 story, double confidence,
                                guint32 independent, const char *about, const char *message,
                                const FixtureStatement *statements);

/* A figure or time as the annotators leave it. */
void fixture_add_figure(PlxReport *report, guint32 article, const char *words, PlxBound bound, gint64 low,
                        gint64 high, const char *unit);
void fixture_add_time(PlxReport *report, guint32 article, const char *words, const char *from,
                      const char *to);

/* Sentences that tell the same; pairs of article and sentence, ended by PLX_NONE. */
void fixture_add_alignment(PlxStory *story, double score, const guint32 *places);
