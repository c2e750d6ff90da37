#include "attribution_rows.h"

#include "annotate_fixture.h"

#include <criterion/criterion.h>
#include <string.h>

static char *content_text(const PlxArticle *article, const PlxAttribution *a)
{
  GString *out = g_string_new(NULL);
  for (guint32 i = 0; i < a->n_content; i++) {
    g_autofree char *piece = plx_article_excerpt(article, a->content[i]);
    g_string_append_printf(out, "%s%s", i > 0 ? " / " : "", piece);
  }
  return g_string_free(out, FALSE);
}

static char *source_text(const PlxArticle *article, const PlxAttribution *a)
{
  return a->has_source ? plx_article_excerpt(article, a->source) : NULL;
}

static gboolean is_entity(const PlxArticle *article, const PlxAttribution *a, const char *entity)
{
  return entity == NULL ||
         (a->name != PLX_NONE && strcmp(plx_article_name(article, a->name)->entity, entity) == 0);
}

static gboolean is_row(const PlxArticle *article, const PlxAttribution *a, const AttributionRow *row)
{
  g_autofree char *source = source_text(article, a), *content = content_text(article, a);
  g_autofree char *outer =
      a->outer != PLX_NONE ? source_text(article, plx_article_attribution(article, a->outer)) : NULL;
  return g_strcmp0(source, row->source) == 0 && strcmp(content, row->content) == 0 &&
         strcmp(plx_stance_name(a->stance), row->stance) == 0 && g_strcmp0(outer, row->outer) == 0 &&
         is_entity(article, a, row->entity);
}

static gboolean finds(const PlxArticle *article, const AttributionRow *row, gboolean show)
{
  for (guint32 i = 0; i < article->attributions->len; i++)
    if (is_row(article, plx_article_attribution(article, i), row))
      return TRUE;
  if (show)
    g_printerr("missed: %s | %s | %s (%s)\n", article->text, row->source, row->content, row->stance);
  for (guint32 i = 0; i < article->attributions->len && show; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    g_autofree char *source = source_text(article, a), *content = content_text(article, a);
    g_printerr("   got: %s | %s (%s)\n", source, content, plx_stance_name(a->stance));
  }
  return FALSE;
}

double attribution_share_found(const AttributionRow *rows, gsize n_rows)
{
  const gboolean show = g_getenv("PLX_TEST_VERBOSE") != NULL;
  guint found = 0;
  PlxArticle *article = NULL;
  for (gsize i = 0; i < n_rows; i++) {
    if (rows[i].text != NULL) {
      plx_article_free(article);
      article = annotate_text(rows[i].text, NULL);
    }
    found += finds(article, &rows[i], show) ? 1 : 0;
  }
  plx_article_free(article);
  g_print("attributions: %u of %zu\n", found, n_rows);
  return 100.0 * found / (double)n_rows;
}
