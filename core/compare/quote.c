/* quote/wording: one utterance, other words inside the quotation marks. That one article quotes more of it
 * than another is no difference: the shorter one must have a word of its own. */
#include "compare/rules.h"

#include <string.h>

#define SHORTEST 3 /* words */

/* The words of a quotation, in lower case, marks left out. */
static GPtrArray *words_of(const PlxArticle *article, PlxSpan span)
{
  g_autoptr(GString) word = g_string_new(NULL);
  GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
  for (guint32 i = span.start; i <= span.end; i++) {
    const char c = i < span.end ? article->text[i] : ' ';
    if (g_ascii_isalnum(c) || (guchar)c >= 0xC3) {
      g_string_append_c(word, g_ascii_tolower(c));
    } else if (c != '\'' && (guchar)c < 0x80 && word->len > 0) {
      g_ptr_array_add(words, g_strdup(word->str));
      g_string_truncate(word, 0);
    }
  }
  return words;
}

/* The longest common subsequence (Wagner & Fischer 1974), for quotations of up to 200 words each. */
static guint common_words(const GPtrArray *a, const GPtrArray *b)
{
  const guint n = MIN(b->len, 200);
  g_autofree guint *row = g_new0(guint, n + 1);
  for (guint i = 0; i < MIN(a->len, 200); i++) {
    guint corner = 0;
    for (guint k = 0; k < n; k++) {
      const guint above = row[k + 1];
      row[k + 1] = strcmp(a->pdata[i], b->pdata[k]) == 0 ? corner + 1 : MAX(above, row[k]);
      corner = above;
    }
  }
  return row[n];
}

/* Is the shorter one a stretch of the longer, word for word? */
static gboolean same_words(const GPtrArray *a, const GPtrArray *b)
{
  const GPtrArray *part = a->len <= b->len ? a : b, *whole = a->len <= b->len ? b : a;
  for (guint start = 0; start + part->len <= whole->len; start++) {
    guint n = 0;
    while (n < part->len && strcmp(part->pdata[n], whole->pdata[start + n]) == 0)
      n++;
    if (n == part->len)
      return TRUE;
  }
  return FALSE;
}

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
  GPtrArray *quotes = data;
  return same_words(quotes->pdata[a], quotes->pdata[b]);
}

/* Do two quotations share most words, in order, and differ in some? */
static gboolean is_other_wording(const GPtrArray *a, const GPtrArray *b)
{
  const guint shorter = MIN(a->len, b->len);
  return shorter >= SHORTEST && !same_words(a, b) && common_words(a, b) * 10 >= MIN(shorter, 200) * 6;
}

void plx_compare_quotes(PlxComparison *comparison, const PlxFact *fact)
{
  g_autoptr(GPtrArray) quotes = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  guint32 n_groups;
  gboolean differ = FALSE;
  for (guint32 i = 0; i < fact->mentions->len; i++)
    g_ptr_array_add(quotes, words_of(plx_fact_article(comparison, fact, i), plx_fact_mention(fact, i)->span));
  g_autofree guint32 *groups = plx_fact_groups(fact, is_same, quotes, &n_groups);
  for (guint32 i = 1; i < fact->mentions->len; i++)
    for (guint32 k = 0; k < i; k++)
      differ |= groups[i] != groups[k] &&
                plx_fact_mention(fact, i)->article != plx_fact_mention(fact, k)->article &&
                is_other_wording(quotes->pdata[k], quotes->pdata[i]);
  if (!differ)
    return;
  g_autofree char *about = excerpt(comparison, fact, 0);
  plx_comparison_add(comparison, PLX_RULE_QUOTE_WORDING, fact, groups, read_quote, about, fact->score);
}
