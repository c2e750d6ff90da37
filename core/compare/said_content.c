/* What was said, for people. */
#include "compare/said_content.h"

#include <string.h>

/* A content as a statement of its own: without `that`, `and`, marks and stops around it. */
static char *bare(const char *words)
{
  static const char *const marks[] = {"\"", "'", "“",     "”",    "‘",    "’",      ",",
                                      ".",  " ", "that ", "and ", "but ", "to say "};
  const char *start = words, *end = words + strlen(words);
  gboolean more = TRUE;
  while (more) {
    more = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
      const gsize length = strlen(marks[i]);
      if ((gsize)(end - start) <= length)
        continue;
      if (strncmp(start, marks[i], length) == 0) {
        start += length;
        more = TRUE;
      } else if (strncmp(end - length, marks[i], length) == 0) {
        end -= length;
        more = TRUE;
      }
    }
  }
  return g_strndup(start, (gsize)(end - start));
}

/* Does a content stand for another (`it`, `to say whether it had`): is it one of few words that tell
 * something? */
static gboolean only_refers(const PlxArticle *article, PlxSpan content)
{
  static const gboolean telling[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE, [PLX_UPOS_NOUN] = TRUE, [PLX_UPOS_NUM] = TRUE, [PLX_UPOS_PROPN] = TRUE};
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, content, &end); i < end; i++)
    if (telling[plx_article_token(article, i)->upos])
      return FALSE;
  return TRUE;
}

char *plx_said_describe(const PlxComparison *c, const PlxFact *fact, const guint32 *groups)
{
  PlxSpan best = {0, 0};
  const PlxArticle *of = NULL;
  gboolean refers = FALSE;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxArticle *article = plx_fact_article(c, fact, i);
    const PlxSpan span = g_array_index(fact->contents, PlxSpan, i);
    const gboolean only = only_refers(article, span);
    if (groups[i] == G_MAXUINT32 ||
        (of != NULL && (only > refers || (only == refers && plx_span_length(span) >= plx_span_length(best)))))
      continue;
    best = span;
    of = article;
    refers = only;
  }
  g_autofree char *words = plx_article_excerpt(of, best);
  return bare(words);
}
