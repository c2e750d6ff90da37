/* What is reported. A finding owns its strings and statements through its own arena-free g_malloc'ed fields;
 * a report owns everything in it: articles, stories, findings, agreements. */
#pragma once

#include "model/rule.h"
#include "model/story.h"

/* The value of a statement that an article makes itself where others name a source. */
#define PLX_OWN_AUTHORITY "on its own authority"

/* One thing that one article says, as evidence. */
typedef struct {
  guint32 article;  /* in the report's articles */
  guint32 sentence; /* in the article's sentences; the span lies within it */
  PlxSpan span;     /* in the article's text, bytes */
  char *value;      /* the normalised value, for people: "404", "Saturday 10 October 2020", "Sergey Lavrov" */
  char *source;     /* on whose word; NULL for the article's own */
  guint32 group;    /* statements with one number say the same; numbered from 0 in order of appearance */
} PlxStatement;

typedef struct {
  char *id; /* fingerprint of rule and content, 16 hexadecimal digits */
  const PlxRule *rule;
  double confidence;   /* 0–1 */
  guint32 story;       /* in the report's stories */
  char *about;         /* "when the truce was agreed" */
  char *message;       /* one sentence, lower case, no full stop */
  char *why;           /* what was paired, on which words, with which values */
  guint32 independent; /* accounts among the statements that share neither text nor source */
  GArray *statements;  /* PlxStatement, in the order of articles and text */
  gboolean baselined;  /* an accepted one: reported, never counted */
} PlxFinding;

PlxFinding *plx_finding_new(PlxRuleId rule, guint32 story);
void plx_finding_free(PlxFinding *finding);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxFinding, plx_finding_free)

/* Adds a statement; takes ownership of `value` and `source`. */
void plx_finding_add(PlxFinding *finding, PlxMention mention, char *value, char *source, guint32 group);

static inline PlxStatement *plx_finding_statement(const PlxFinding *finding, guint32 i)
{
  return &g_array_index(finding->statements, PlxStatement, i);
}

typedef struct {
  GPtrArray *articles;   /* PlxArticle, the one published first in front */
  GPtrArray *stories;    /* PlxStory */
  GPtrArray *findings;   /* PlxFinding: by severity, confidence, place */
  GPtrArray *agreements; /* PlxFinding of the agreement rules: by story, place */
  char *title;           /* NULL */

  /* char *: words that so many articles share that they say nothing of which belong together, the commonest
   * first; no pair of articles was compared for one of these alone */
  GPtrArray *common_words;
} PlxReport;

PlxReport *plx_report_new(void);
void plx_report_free(PlxReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxReport, plx_report_free)

static inline PlxArticle *plx_report_article(const PlxReport *report, guint32 i)
{
  return g_ptr_array_index(report->articles, i);
}
static inline PlxStory *plx_report_story(const PlxReport *report, guint32 i)
{
  return g_ptr_array_index(report->stories, i);
}

/* Sort findings and agreements and give each its fingerprint, made unique within the report. */
void plx_report_finish(PlxReport *report);

/* Do spans lie in their sentences, are the lists sorted, ids unique? For debug builds and tests: names the
 * first fault. */
gboolean plx_report_check(const PlxReport *report, GError **error);
