/* How this works: every passage gets a weight, sentences a positive one and all else a negative one; the
 * article is the stretch with the largest sum (Pasternack & Roth 2009, "Extracting article text from the web
 * with maximum subsequence segmentation"; the search is Kadane's). Captions and headings between sentences
 * are carried along, lists of links before and after are not, and what readers write is behind a heavy
 * weight. */
#include "read/stretch.h"

#define FEWEST_WORDS 4   /* of a sentence */
#define MOST_WORDS 60    /* more do not make a passage weightier */
#define HEAVIEST_GAP -40 /* a list or table weighs no more, however long it is */

/* `Brook shares fell 3 percent.`: told without a function word. */
static gboolean is_short_sentence(const PlxPassage *passage)
{
  return passage->ends && passage->words >= FEWEST_WORDS && passage->capitals * 2 <= passage->words &&
         passage->prompts == 0;
}

static gint weight(const PlxPassage *passage)
{
  if ((passage->cues & PLX_CUE_CLOSING) != 0)
    return -120;
  if ((passage->cues & PLX_CUE_LINKS) != 0)
    return -20;
  if (passage->block == PLX_BLOCK_FURNITURE)
    return -12;
  if (plx_block_is_furniture(passage->block))
    return -6;
  if (!plx_passage_is_prose(passage) && !(passage->ends && passage->stops > 0) && !is_short_sentence(passage))
    return passage->words > 10 ? -3 : -6;
  return (gint)MIN(passage->words, MOST_WORDS);
}

/* The stretch with the largest sum; FALSE if no passage weighs anything. */
static gboolean heaviest(GArray *passages, guint *first, guint *last)
{
  gint64 best = 0, sum = 0;
  gint gap = 0; /* of passages that are neither sentences nor furniture by their words */
  guint start = 0;
  for (guint i = 0; i < passages->len; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    const PlxPassage *passage = plx_passages_at(passages, i);
    const gint own = weight(passage);
    const gboolean plain = own < 0 && !plx_block_is_furniture(passage->block);
    sum += plain ? MAX(own, HEAVIEST_GAP - gap) : own;
    gap = plain ? MAX(gap + own, HEAVIEST_GAP) : own > 0 ? 0 : gap;
    if (sum > best) {
      best = sum;
      *first = start;
      *last = i;
    }
  }
  return best > 0;
}

/* Short passages under `Read more` are links, up to the next sentence. */
static void drop_links(GArray *passages, guint first, guint last)
{
  gboolean links = FALSE;
  for (guint i = first; i <= last; i++) {
    PlxPassage *passage = plx_passages_at(passages, i);
    if ((passage->cues & PLX_CUE_LINKS) != 0)
      links = TRUE;
    else if (plx_passage_is_prose(passage))
      links = FALSE;
    else if (links)
      passage->block = PLX_BLOCK_FURNITURE;
  }
}

guint plx_stretch_judge(GArray *passages)
{
  guint first = 0, last = 0;
  for (guint i = 0; i < passages->len; i++)
    (void)plx_passage_judge_cues(plx_passages_at(passages, i));
  if (!heaviest(passages, &first, &last))
    return 0;
  while (first > 0 && plx_passages_at(passages, first - 1)->block == PLX_BLOCK_CAPTION)
    first--;
  while (last + 1 < passages->len && plx_passages_at(passages, last + 1)->block == PLX_BLOCK_CAPTION)
    last++;
  for (guint i = 0; i < passages->len; i++) {
    PlxPassage *passage = plx_passages_at(passages, i);
    const gboolean outside = i < first || i > last;
    if (outside && !plx_block_is_furniture(passage->block))
      passage->block = PLX_BLOCK_FURNITURE;
    else if (!outside && passage->block == PLX_BLOCK_BODY && !plx_passage_is_prose(passage) &&
             passage->words <= 12 && !passage->ends && !passage->hangs)
      passage->block = PLX_BLOCK_HEADING;
  }
  drop_links(passages, first, last);
  return first;
}
