/* How this works: every passage gets a weight, sentences outside links a positive one, labels and links a
 * negative one, and what its author named as navigation, comments or promotion none at all. The article is
 * the element with the largest sum over the passages in it, so that paragraphs spread over several containers
 * are gathered by the element around them, as long as that does not gather more that is no article. Inside it
 * links, prompts and whatever is named as furniture are marked (the idea of Readability's candidates and of
 * Kohlschütter et al. 2010, "Boilerplate detection using shallow text features", on one sum). */
#include "read/html_body.h"

#define MOST_WORDS 80
#define SHARE_AWAY 0.4 /* an element with more of the page's sentences is not away, whatever its name */

typedef struct {
  PlxPage *page;
  gint64 *weight_before; /* sums of the weights of the passages before each */
  guint *prose_before;   /* of their words in sentences */
  guint *words_before;   /* of all their words */
  gboolean *away;        /* of elements */
  guint n;               /* passages */
} Judge;

static PlxPassage *passage_at(const Judge *judge, guint i)
{
  return plx_passages_at(judge->page->passages, i);
}

static gboolean is_link(const PlxPassage *passage)
{
  return passage->linked * 2 > passage->words;
}

/* ---- what is away ---- */

/* Sentences of the passages inside, and all their words. */
static guint prose_in(const Judge *judge, const PlxElement *element)
{
  return judge->prose_before[element->end] - judge->prose_before[element->first];
}

static guint words_in(const Judge *judge, const PlxElement *element)
{
  return judge->words_before[element->end] - judge->words_before[element->first];
}

static gboolean is_away(const Judge *judge, const PlxElement *element)
{
  const guint prose = prose_in(judge, element);
  if (prose > judge->prose_before[judge->n] * SHARE_AWAY)
    return FALSE;
  if (element->tag == PLX_TAG_NAV || element->tag == PLX_TAG_BUTTON || (element->hints & PLX_HINT_AWAY) != 0)
    return TRUE;
  if (element->tag != PLX_TAG_ASIDE && element->tag != PLX_TAG_FOOTER &&
      (element->hints & PLX_HINT_SOFT) == 0)
    return FALSE;
  return prose < 80 || prose * 10 < words_in(judge, element) * 7;
}

static void find_away(Judge *judge)
{
  for (guint i = 0; i < judge->page->elements->len; i++) {
    const PlxElement *element = plx_page_element(judge->page, i);
    const gboolean around = element->parent != PLX_NONE && judge->away[element->parent];
    judge->away[i] = around || is_away(judge, element);
  }
}

/* ---- weights ---- */

static gint weight(const Judge *judge, const PlxPassage *passage)
{
  const guint32 within = plx_page_element(judge->page, passage->place)->within;
  const gint words = (gint)MIN(passage->words, MOST_WORDS);
  if (judge->away[passage->place])
    return 0;
  if ((within & (1u << PLX_TAG_CODE)) != 0)
    return 2;
  if ((passage->cues & (PLX_CUE_CLOSING | PLX_CUE_LINKS)) != 0)
    return -12;
  if (is_link(passage))
    return -MIN(words, 8);
  if ((passage->cues & PLX_CUE_FURNITURE) != 0 || passage->prompts >= 2)
    return -6;
  if (plx_passage_is_prose(passage))
    return words * (gint)(passage->words - passage->linked) / (gint)MAX(passage->words, 1);
  if ((within & (1u << PLX_TAG_HEADING | 1u << PLX_TAG_H1)) != 0)
    return 2;
  if ((within & (1u << PLX_TAG_ITEM)) != 0)
    return words / 3;
  if ((within & (1u << PLX_TAG_TABLE)) != 0)
    return 0;
  return words >= 10 ? words / 3 : -2;
}

static void sum_up(Judge *judge)
{
  for (guint i = 0; i < judge->n; i++) {
    const PlxPassage *passage = passage_at(judge, i);
    judge->prose_before[i + 1] =
        judge->prose_before[i] + (plx_passage_is_prose(passage) && !is_link(passage) ? passage->words : 0);
    judge->words_before[i + 1] = judge->words_before[i] + passage->words;
  }
  find_away(judge);
  for (guint i = 0; i < judge->n; i++)
    judge->weight_before[i + 1] = judge->weight_before[i] + weight(judge, passage_at(judge, i));
}

static gint64 sum(const Judge *judge, const PlxElement *element)
{
  return judge->weight_before[element->end] - judge->weight_before[element->first];
}

/* The element with the largest sum, the innermost of equals. */
static guint32 find_root(const Judge *judge)
{
  gint64 best = 0;
  guint32 root = PLX_NONE;
  for (guint i = 0; i < judge->page->elements->len; i++) {
    const PlxElement *element = plx_page_element(judge->page, i);
    const gint64 own = sum(judge, element);
    if (!judge->away[i] && own > 0 && own >= best) {
      best = own;
      root = i;
    }
  }
  return root;
}

/* ---- verdicts ---- */

static gboolean in_away(const Judge *judge, const PlxPassage *passage, guint32 root)
{
  return judge->away[passage->place] && !judge->away[root];
}

static PlxBlock block_by_tag(const Judge *judge, const PlxPassage *passage)
{
  const PlxElement *element = plx_page_element(judge->page, passage->place);
  if ((element->within & (1u << PLX_TAG_FIGCAPTION)) != 0 || (element->hints & PLX_HINT_CAPTION) != 0)
    return PLX_BLOCK_CAPTION;
  if ((element->hints & PLX_HINT_QUOTE) != 0)
    return PLX_BLOCK_PULL_QUOTE;
  if ((element->within & (1u << PLX_TAG_H1)) != 0)
    return PLX_BLOCK_TITLE;
  if ((element->within & (1u << PLX_TAG_HEADING)) != 0)
    return PLX_BLOCK_HEADING;
  if ((element->within & (1u << PLX_TAG_ITEM)) != 0)
    return PLX_BLOCK_LIST_ITEM;
  return PLX_BLOCK_BODY;
}

static void judge_inside(const Judge *judge, PlxPassage *passage, guint32 root)
{
  passage->block = block_by_tag(judge, passage);
  if (plx_page_is_within(judge->page, passage->place, PLX_TAG_CODE))
    return;
  if (in_away(judge, passage, root) ||
      (is_link(passage) && passage->block != PLX_BLOCK_HEADING && passage->block != PLX_BLOCK_TITLE))
    passage->block = PLX_BLOCK_FURNITURE;
  else
    (void)plx_passage_judge_cues(passage);
}

/* What a kept passage adds to the stretch that is the article: a linked heading begins a teaser, and the
 * phrases that end a text end a page too. */
static gint stretch_weight(const PlxPassage *passage)
{
  if ((passage->cues & PLX_CUE_CLOSING) != 0)
    return -60;
  if ((passage->cues & PLX_CUE_LINKS) != 0)
    return -20;
  if (plx_block_is_furniture(passage->block))
    return 0;
  if (is_link(passage))
    return -12;
  return plx_passage_is_prose(passage) ? (gint)MIN(passage->words, 60) : 1;
}

/* Teasers before and after the article, inside its element, are furniture: the stretch with the largest sum
 * stays. */
static void trim(Judge *judge, const PlxElement *root)
{
  gint64 best = 0, total = 0;
  guint start = root->first, first = root->first, last = root->end;
  for (guint i = root->first; i < root->end; i++) {
    if (total < 0) {
      total = 0;
      start = i;
    }
    total += stretch_weight(passage_at(judge, i));
    if (total > best) {
      best = total;
      first = start;
      last = i + 1;
    }
  }
  for (guint i = root->first; i < root->end && best > 0; i++)
    if (i < first || i >= last)
      passage_at(judge, i)->block = PLX_BLOCK_FURNITURE;
  while (last > first && plx_block_is_furniture(passage_at(judge, last - 1)->block))
    last--;
  while (last > first && passage_at(judge, last - 1)->block == PLX_BLOCK_HEADING)
    passage_at(judge, --last)->block = PLX_BLOCK_FURNITURE; /* a heading of nothing */
}

guint plx_page_judge(PlxPage *page)
{
  const guint n = page->passages->len;
  g_autofree gint64 *weights = g_new0(gint64, n + 1);
  g_autofree guint *prose = g_new0(guint, n + 1);
  g_autofree guint *all = g_new0(guint, n + 1);
  g_autofree gboolean *away = g_new0(gboolean, page->elements->len + 1);
  Judge judge = {.page = page,
                 .weight_before = weights,
                 .prose_before = prose,
                 .words_before = all,
                 .away = away,
                 .n = n};
  guint words = 0;
  sum_up(&judge);
  const guint32 root = find_root(&judge);
  for (guint i = 0; i < n; i++) {
    PlxPassage *passage = passage_at(&judge, i);
    const PlxElement *element = root != PLX_NONE ? plx_page_element(page, root) : NULL;
    passage->block = PLX_BLOCK_FURNITURE;
    if (element != NULL && i >= element->first && i < element->end)
      judge_inside(&judge, passage, root);
  }
  if (root != PLX_NONE)
    trim(&judge, plx_page_element(page, root));
  for (guint i = 0; i < n; i++) {
    const PlxPassage *passage = passage_at(&judge, i);
    words += plx_block_is_furniture(passage->block) ? 0 : passage->words;
  }
  return words;
}
