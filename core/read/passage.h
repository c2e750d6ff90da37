/* Passages: stretches of a text on their way to becoming paragraphs, with the evidence that tells the article
 * from what stands around it. Plain values: nothing is owned. */
#pragma once

#include "model/article.h"
#include "read/phrases.h"

typedef struct {
  PlxSpan span;      /* without the white space around it */
  PlxBlock block;    /* the verdict */
  guint32 words;     /* each ideograph is one */
  guint32 stops;     /* function words of English */
  guint32 capitals;  /* words that begin with a capital */
  guint32 linked;    /* words inside links; 0 in plain text */
  guint32 prompts;   /* different prompts of the phrase table */
  guint32 cues;      /* PlxCue flags */
  guint32 place;     /* what the markup says, a reader's own numbers; 0 in plain text */
  gboolean ends;     /* with the end of a sentence */
  gboolean hangs;    /* ends with a comma or colon: something follows */
  gboolean credited; /* ends with an agency in brackets, as captions do */
} PlxPassage;

/* A passage of `text`, measured, with block BODY; the span is stripped of white space. */
PlxPassage plx_passage(const char *text, PlxSpan span);

/* Words that stand in sentences: not a heading, a label or a list of links. */
gboolean plx_passage_is_prose(const PlxPassage *passage);

/* The paragraph that it makes. */
static inline PlxParagraph plx_passage_paragraph(const PlxPassage *passage)
{
  return (PlxParagraph){.span = passage->span, .block = passage->block};
}

/* Is the passage furniture of whatever kind, by its cues alone? Then its block is set. */
gboolean plx_passage_judge_cues(PlxPassage *passage);

static inline PlxPassage *plx_passages_at(GArray *passages, guint i)
{
  return &g_array_index(passages, PlxPassage, i);
}
