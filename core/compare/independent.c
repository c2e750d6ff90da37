/* How many accounts a finding's statements are. Two are one account if they stand in one article, if one is a
 * copy of the other, or if both are given on the word of one source. */
#include "compare/rules.h"
#include "model/source.h"

#define REACH 12 /* sentences that a quotation may run on after its source was named */

static gboolean is_copied(const PlxStory *story, const PlxStatement *s, const PlxStatement *t)
{
  for (guint32 i = 0; i < story->reuse->len; i++) {
    const PlxReuse *reuse = g_ptr_array_index(story->reuse, i);
    const gboolean straight = reuse->from == s->article && reuse->to == t->article;
    if (!straight && (reuse->from != t->article || reuse->to != s->article))
      continue;
    for (guint32 k = 0; k < reuse->sentences->len; k++) {
      const guint32 *pair = (const guint32 *)(gconstpointer)reuse->sentences->data + 2 * (gsize)k;
      if (pair[straight ? 0 : 1] == s->sentence && pair[straight ? 1 : 0] == t->sentence)
        return TRUE;
    }
  }
  return FALSE;
}

/* How long is the stretch of an attribution's content that a statement stands in? G_MAXUINT32 if in none; 0
 * if the statement is its source. */
static guint32 content_around(const PlxAttribution *attribution, PlxSpan statement)
{
  if (plx_span_overlaps(attribution->source, statement))
    return 0;
  for (guint32 i = 0; i < attribution->n_content; i++)
    if (plx_span_contains(attribution->content[i], statement))
      return plx_span_length(attribution->content[i]);
  return G_MAXUINT32;
}

/* On whose word a statement is given: of several, the nearest around it. NULL for the article's own. */
static const PlxAttribution *attribution_of(const PlxReport *report, const PlxStatement *s)
{
  const PlxArticle *article = plx_report_article(report, s->article);
  const PlxAttribution *nearest = NULL;
  guint32 least = G_MAXUINT32;
  for (guint32 i =
           PLX_MENTIONS_OF(article->attributions, PlxAttribution, s->sentence - MIN(s->sentence, REACH));
       i < article->attributions->len; i++) {
    const PlxAttribution *each = plx_article_attribution(article, i);
    if (each->sentence > s->sentence + REACH)
      break;
    const guint32 around = each->has_source ? content_around(each, s->span) : G_MAXUINT32;
    if (around < least) {
      least = around;
      nearest = each;
    }
  }
  return nearest;
}

static gboolean are_one_account(const PlxComparison *c, const PlxStatement *s, const PlxStatement *t)
{
  if (s->article == t->article || is_copied(c->story, s, t))
    return TRUE;
  const PlxAttribution *a = attribution_of(c->report, s), *b = attribution_of(c->report, t);
  return a != NULL && b != NULL &&
         plx_source_compare(c->report, c->story, plx_source_of(s->article, a),
                            plx_source_of(t->article, b)) == PLX_SOURCE_SAME;
}

guint32 plx_comparison_independent(const PlxComparison *comparison, const PlxFinding *finding)
{
  guint32 n = 0;
  for (guint32 i = 0; i < finding->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    gboolean dependent = FALSE;
    for (guint32 k = 0; k < i && !dependent; k++)
      dependent = are_one_account(comparison, s, plx_finding_statement(finding, k));
    n += dependent ? 0 : 1;
  }
  return n;
}
