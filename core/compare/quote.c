/* quote/wording: one utterance, other words inside the quotation marks. That one article quotes more of it
 * than another is no difference: the shorter one must have a word of its own. */
#include "compare/rules.h"
#include "model/describe.h"
#include "model/wording.h"

#include <string.h>

/* The quotation without the comma that leads on to who says it. */
static char *excerpt(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  char *words = plx_article_excerpt(plx_fact_article(c, fact, i), plx_fact_mention(fact, i)->span);
  if (g_str_has_suffix(words, ","))
    words[strlen(words) - 1] = '\0';
  return words;
}

static PlxReading read_quote(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return (PlxReading){excerpt(c, fact, i), NULL};
}

static gboolean is_same(guint32 a, guint32 b, gpointer data)
{
  GPtrArray *wordings = data;
  return !plx_wording_differs(wordings->pdata[a], wordings->pdata[b]);
}

/* `what Ida Lund said`, or what was said. */
static char *describe_speech(const PlxComparison *c, const PlxFact *fact)
{
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxArticle *article = plx_fact_article(c, fact, i);
    const guint32 speech = plx_article_quote(article, plx_fact_mention(fact, i)->index)->attribution;
    if (speech == PLX_NONE || plx_article_attribution(article, speech)->name == PLX_NONE)
      continue;
    g_autofree char *who = plx_source_describe(article, plx_article_attribution(article, speech));
    if (g_ascii_isupper(who[0]))
      return g_strdup_printf("what %s said", who);
  }
  return excerpt(c, fact, 0);
}

static guint length_of(const GPtrArray *wordings, guint32 i)
{
  return ((const PlxWording *)wordings->pdata[i])->words->len;
}

/* Do the articles of two mentions quote what was said in the same words elsewhere, and no less of it? A few
 * words of it in two headlines are not enough. */
static gboolean are_at_one(const PlxFact *fact, const GPtrArray *wordings, const guint32 *groups, guint32 i,
                           guint32 k)
{
  const guint shorter = MIN(length_of(wordings, i), length_of(wordings, k));
  g_autofree guint32 *whole = g_memdup2(groups, fact->mentions->len * sizeof *groups);
  for (guint32 m = 0; m < fact->mentions->len; m++)
    if (length_of(wordings, m) * 2 < shorter)
      whole[m] = G_MAXUINT32;
  return plx_articles_share_group(fact, whole, i, k);
}

/* Do they have half of the shorter one in common? A few words that both hold (`made in the USA`) may have
 * brought two utterances together. */
static gboolean are_close(const PlxWording *a, const PlxWording *b)
{
  const PlxWording *part = a->words->len <= b->words->len ? a : b, *whole = part == a ? b : a;
  g_autofree guint32 *partner = g_new(guint32, part->words->len);
  return plx_wording_align(part, whole, partner) * 2 >= part->words->len;
}

static gboolean wordings_differ(const PlxFact *fact, const GPtrArray *wordings, const guint32 *groups)
{
  for (guint32 i = 1; i < fact->mentions->len; i++)
    for (guint32 k = 0; k < i; k++)
      if (groups[i] != groups[k] &&
          plx_fact_mention(fact, i)->article != plx_fact_mention(fact, k)->article &&
          !are_at_one(fact, wordings, groups, i, k) &&
          plx_wording_differs(wordings->pdata[k], wordings->pdata[i]) &&
          are_close(wordings->pdata[k], wordings->pdata[i]))
        return TRUE;
  return FALSE;
}

void plx_compare_quotes(PlxComparison *comparison, const PlxFact *fact)
{
  g_autoptr(GPtrArray) wordings = g_ptr_array_new_with_free_func((GDestroyNotify)plx_wording_free);
  guint32 n_groups;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxSpan span = plx_fact_mention(fact, i)->span;
    g_ptr_array_add(wordings, plx_wording_new(plx_fact_article(comparison, fact, i)->text + span.start,
                                              plx_span_length(span)));
  }
  g_autofree guint32 *groups = plx_fact_groups(fact, is_same, wordings, &n_groups);
  if (!wordings_differ(fact, wordings, groups))
    return;
  g_autofree char *about = describe_speech(comparison, fact);
  plx_comparison_add(comparison, PLX_RULE_QUOTE_WORDING, fact, groups, read_quote, about, fact->score);
}
