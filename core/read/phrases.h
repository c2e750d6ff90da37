/* The phrases that betray what is no article: read-only tables. */
#pragma once

#include <glib.h>

/* What a phrase says of the passage it stands in. */
typedef enum {
  PLX_CUE_FURNITURE = 1 << 0, /* navigation, share buttons, notices */
  PLX_CUE_PROMPT = 1 << 1,    /* asks the reader to do something; one alone proves little */
  PLX_CUE_CREDIT = 1 << 2,    /* rights, agencies, contributors */
  PLX_CUE_CAPTION = 1 << 3,
  PLX_CUE_LINKS = 1 << 4,   /* opens a list of other articles */
  PLX_CUE_CLOSING = 1 << 5, /* opens what readers write, or ends the page */
  PLX_CUE_BYLINE = 1 << 6,
  PLX_CUE_DATE = 1 << 7,
} PlxCue;

/* A passage in folded form (plx_word_fold): words separated by one space, colons kept behind them. */
typedef struct {
  const char *text;
  gsize length;
  guint32 n_words;   /* of the passage */
  gboolean whole;    /* `text` is all of the passage, not only its beginning */
  gboolean sentence; /* the passage ends as a sentence does */
} PlxFolded;

/* The cues of a passage; `prompts` gets the number of its prompts. */
guint32 plx_phrases_match(const PlxFolded *passage, guint32 *prompts);

/* Is the table as the search needs it? For tests. */
gboolean plx_phrases_are_sorted(void);
