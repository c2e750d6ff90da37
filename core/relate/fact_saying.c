/* Facts of when a quotation was said: the times that date the cues of one utterance. Where they fit each
 * other they tell nothing new; where they do not, one article has the day wrong. */
#include "model/relation.h"
#include "relate/steps.h"
#include "relate/time_slot.h"

#define FEWEST_WORDS 6 /* of a quotation: fewer are said again and again */
#define SAID_ONCE 0.8  /* a speaker may say a thing twice */

static gboolean is_long(const PlxArticle *article, PlxSpan quotation)
{
  guint32 end, words = 0;
  for (guint32 i = plx_article_tokens_within(article, quotation, &end); i < end; i++)
    words += plx_article_token(article, i)->upos != PLX_UPOS_PUNCT;
  return words >= FEWEST_WORDS;
}

static gboolean is_said(const PlxAttribution *a, PlxSpan span)
{
  for (guint32 k = 0; k < a->n_content; k++)
    if (plx_span_overlaps(a->content[k], span))
      return TRUE;
  return FALSE;
}

/* The time that dates the cue of an attribution, and is not said itself; PLX_NONE. */
static guint32 time_of(const PlxArticle *article, const PlxAttribution *a, const char *zone)
{
  guint32 end;
  const guint32 cue = plx_article_tokens_within(article, a->cue, &end);
  guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, a->sentence);
  for (; i < article->times->len && plx_article_time(article, i)->sentence == a->sentence; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->event_token != PLX_NONE && time->event_token >= cue && time->event_token < end &&
        !is_said(a, time->span) && plx_time_not_compared(article, time, zone) == NULL)
      return i;
  }
  return PLX_NONE;
}

/* The times of the cues of what is quoted. */
static void add_times(const PlxReport *report, const PlxStory *story, const PlxFact *quotation, PlxFact *out)
{
  for (guint32 i = 0; i < quotation->mentions->len; i++) {
    const PlxMention *m = &g_array_index(quotation->mentions, PlxMention, i);
    const PlxArticle *article = plx_report_article(report, m->article);
    const guint32 said = plx_article_quote(article, m->index)->attribution;
    if (said == PLX_NONE || !is_long(article, m->span) || !plx_article_attribution(article, said)->has_cue)
      continue;
    const guint32 time = time_of(article, plx_article_attribution(article, said), story->zone);
    if (time == PLX_NONE)
      continue;
    const PlxTime *when = plx_article_time(article, time);
    const PlxMention mention = {m->article, when->sentence, time, when->statement};
    g_array_append_val(out->mentions, mention);
  }
}

/* Do two articles give times that cannot both be right? */
static gboolean times_differ(const PlxReport *report, const PlxStory *story, const PlxFact *fact)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = i + 1; k < fact->mentions->len; k++) {
      const PlxMention *m = &g_array_index(fact->mentions, PlxMention, i),
                       *n = &g_array_index(fact->mentions, PlxMention, k);
      PlxTimeValue v, w;
      if (m->article != n->article &&
          plx_time_locate(plx_article_time(plx_report_article(report, m->article), m->index), story->zone,
                          &v) &&
          plx_time_locate(plx_article_time(plx_report_article(report, n->article), n->index), story->zone,
                          &w) &&
          plx_time_relation(&v, &w) == PLX_RELATION_DISJOINT)
        return TRUE;
    }
  return FALSE;
}

void plx_relate_sayings(const PlxReport *report, const PlxStory *story, GPtrArray *facts)
{
  for (guint i = 0; i < story->facts->len; i++) {
    const PlxFact *quotation = g_ptr_array_index(story->facts, i);
    if (quotation->kind != PLX_FACT_QUOTE)
      continue;
    PlxFact *fact = plx_fact_new(facts, PLX_FACT_TIME);
    add_times(report, story, quotation, fact);
    fact->score = SAID_ONCE * quotation->score;
    fact->why = g_strdup(quotation->why);
    if (!times_differ(report, story, fact))
      g_ptr_array_remove_index(facts, facts->len - 1);
  }
}
