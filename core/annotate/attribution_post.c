/* Posts that a page embeds: `What a day — Ida Lund (@idalund) October 13, 2016`. The name before the handle
 * says what stands before the dash, from the beginning of the paragraph or from the post before it. */
#include "annotate/attribution_post.h"

#define LONGEST_NAME 8  /* tokens */
#define HANDLE_TOKENS 3 /* (@idalund) */

static gboolean is_dash(const PlxArticle *article, guint32 token)
{
  static const char *const dashes[] = {"—", "–", "-", "--"};
  return PLX_TOKEN_ANY(article, token, dashes);
}

/* Is `(@idalund)` there? */
static gboolean is_handle(const PlxArticle *article, guint32 token)
{
  return token + HANDLE_TOKENS <= article->tokens->len && plx_article_token_is(article, token, "(") &&
         article->text[plx_article_token(article, token + 1)->span.start] == '@' &&
         plx_article_token_is(article, token + 2, ")");
}

/* The dash before the name that stands before a handle; PLX_NONE. */
static guint32 dash_before(const PlxArticle *article, guint32 handle)
{
  for (guint32 i = handle; i-- > 0 && handle - i <= LONGEST_NAME + 1;)
    if (is_dash(article, i))
      return i + 1 < handle ? i : PLX_NONE;
  return PLX_NONE;
}

/* Where a post's text begins behind the handle of the one before: past the date of that. A byte. */
static guint32 behind_post(const PlxArticle *article, guint32 sentence, guint32 handle)
{
  guint32 next = handle + HANDLE_TOKENS;
  if (next == article->tokens->len)
    return plx_article_token(article, next - 1)->span.end;
  for (guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, sentence); i < article->times->len; i++) {
    const PlxSpan date = plx_article_time(article, i)->span;
    if (date.start > plx_article_token(article, next)->span.start)
      break;
    if (date.start == plx_article_token(article, next)->span.start)
      plx_article_tokens_within(article, date, &next);
  }
  return plx_article_token(article, MIN(next, article->tokens->len - 1))->span.start;
}

/* Put it where its sentence belongs. */
static void insert(PlxArticle *article, const PlxAttribution *post)
{
  GArray *all = article->attributions;
  guint32 at = all->len;
  while (at > 0 && plx_article_attribution(article, at - 1)->sentence > post->sentence)
    at--;
  for (guint32 i = 0; i < all->len; i++) {
    PlxAttribution *a = plx_article_attribution(article, i);
    a->outer += a->outer != PLX_NONE && a->outer >= at ? 1 : 0;
  }
  g_array_insert_vals(all, at, post, 1);
}

/* The sentence's paragraph from a byte on, up to the dash. */
static gboolean add_post(PlxArticle *article, guint32 sentence, guint32 handle, guint32 from)
{
  const guint32 dash = dash_before(article, handle);
  if (dash == PLX_NONE || plx_article_token(article, dash)->span.start <= from + 1)
    return FALSE;
  guint32 end = plx_article_token(article, dash)->span.start;
  while (end > from && g_ascii_isspace(article->text[end - 1]))
    end--;
  PlxAttribution post = {.sentence = sentence,
                         .has_source = TRUE,
                         .source = plx_span(plx_article_token(article, dash + 1)->span.start,
                                            plx_article_token(article, handle - 1)->span.end),
                         .verb = "say",
                         .content = {plx_span(from, end)},
                         .n_content = 1,
                         .stance = PLX_STANCE_SAY,
                         .outer = PLX_NONE};
  post.name = plx_article_name_within(article, sentence, post.source);
  insert(article, &post);
  return TRUE;
}

void plx_attribution_find_posts(PlxArticle *article)
{
  guint32 paragraph = PLX_NONE, from = 0;
  for (guint32 n = 0; n < article->sentences->len; n++) {
    const PlxSentence *s = plx_article_sentence(article, n);
    if (s->paragraph != paragraph) {
      paragraph = s->paragraph;
      from = plx_article_paragraph(article, paragraph)->span.start;
    }
    for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
      if (is_handle(article, i) && add_post(article, n, i, from))
        from = behind_post(article, n, i);
    }
  }
}
