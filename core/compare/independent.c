/* How many accounts a finding's statements are. Two are one account if they stand in one article, if one is a
 * copy of the other, or if both are given on the word of one source. */
#include "compare/rules.h"
#include "model/source.h"

#define REACH 12 /* sentences that a quotation may run on after its source was named */

GHashTable *plx_reuse_by_articles(const PlxStory *story)
{
  GHashTable *index = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  for (guint32 i = 0; i < story->reuse->len; i++) {
    const PlxReuse *reuse = g_ptr_array_index(story->reuse, i);
    const gint64 key = (gint64)reuse->from << 32 | reuse->to;
    g_hash_table_insert(index, g_memdup2(&key, sizeof key), (gpointer)reuse);
  }
  return index;
}

static int compare_pairs(gconstpointer p, gconstpointer q)
{
  const guint32 *a = p, *b = q;
  const guint side = a[0] == b[0];
  return a[side] < b[side] ? -1 : a[side] > b[side];
}

/* Is the sentence of s copied from that of t? */
static gboolean is_copied_from(GHashTable *index, const PlxStatement *s, const PlxStatement *t)
{
  const gint64 key = (gint64)t->article << 32 | s->article;
  const PlxReuse *reuse = g_hash_table_lookup(index, &key);
  const guint32 sought[2] = {t->sentence, s->sentence};
  return reuse != NULL && g_array_binary_search(reuse->sentences, sought, compare_pairs, NULL);
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

/* A statement, and on whose word it is given; nobody's for the article's own. */
typedef struct {
  const PlxStatement *statement;
  PlxParty *source;
} Account;

static void account_clear(gpointer account)
{
  g_clear_pointer(&((Account *)account)->source, plx_party_free);
}

static Account account_of(const PlxComparison *c, const PlxStatement *s)
{
  const PlxAttribution *a = attribution_of(c->report, s);
  return (Account){s, a != NULL ? plx_party_new(c->report, c->story, plx_source_of(s->article, a)) : NULL};
}

static gboolean are_one(const PlxComparison *c, const Account *x, const Account *y)
{
  const PlxStatement *s = x->statement, *t = y->statement;
  if (s->article == t->article || is_copied_from(c->reuse, s, t) || is_copied_from(c->reuse, t, s))
    return TRUE;
  return x->source != NULL && y->source != NULL && plx_party_compare(x->source, y->source) == PLX_SOURCE_SAME;
}

guint32 plx_comparison_independent(const PlxComparison *comparison, const PlxFinding *finding)
{
  guint32 n = 0;
  g_autoptr(GArray) accounts = g_array_new(FALSE, FALSE, sizeof(Account));
  g_array_set_clear_func(accounts, account_clear);
  for (guint32 i = 0; i < finding->statements->len; i++) {
    const Account account = account_of(comparison, plx_finding_statement(finding, i));
    gboolean dependent = FALSE;
    for (guint32 k = 0; k < i && !dependent; k++)
      dependent = are_one(comparison, &account, &g_array_index(accounts, Account, k));
    n += dependent ? 0 : 1;
    g_array_append_val(accounts, account);
  }
  return n;
}
