#include "figure_notation.h"

#include "annotate/annotate.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>

PlxArticle *figure_article(const char *text)
{
  const PlxSourceInfo info = {.id = "test", .plain = TRUE};
  g_autoptr(GPtrArray) articles = plx_read_bytes(text, strlen(text), &info, NULL, NULL);
  cr_assert_not_null(articles);
  PlxArticle *article = g_ptr_array_steal_index(articles, 0);
  plx_annotate_article(article);
  return article;
}

static void append_decimal(GString *out, PlxDecimal value)
{
  g_autofree char *text = plx_decimal_to_string(value);
  g_string_append(out, text);
}

static void append_figure(GString *out, const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const bounds[] = {"", "~", ">=", ">", "<=", "<", ""};
  static const char *const trends[] = {"", " up", " down"}, *const roles[] = {"", " by", " to", " from"};
  g_string_append_len(out, article->text + figure->span.start, plx_span_length(figure->span));
  g_string_append_printf(out, ": %s",
                         figure->has_low && figure->has_high &&
                                 plx_decimal_compare(figure->low, figure->high) != 0
                             ? ""
                             : bounds[figure->bound]);
  append_decimal(out, figure->has_low ? figure->low : figure->high);
  if (figure->has_low && figure->has_high && plx_decimal_compare(figure->low, figure->high) != 0) {
    g_string_append(out, "..");
    append_decimal(out, figure->high);
  }
  if (figure->unit != NULL)
    g_string_append_printf(out, " %s", figure->unit);
  if (figure->type == PLX_FIGURE_AGE || figure->type == PLX_FIGURE_ORDINAL)
    g_string_append(out, figure->type == PLX_FIGURE_AGE ? " old" : " in order");
  if (figure->counted != NULL)
    g_string_append_printf(out, " of %s", figure->counted);
  g_string_append_printf(out, "%s%s", trends[figure->trend], roles[figure->role]);
}

char *figure_notation(const PlxArticle *article)
{
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < article->figures->len; i++) {
    if (i > 0)
      g_string_append(out, "; ");
    append_figure(out, article, plx_article_figure(article, i));
  }
  return g_string_free(out, FALSE);
}

guint figure_rows_wrong(const FigureRow *rows, gsize n_rows)
{
  guint wrong = 0;
  for (gsize i = 0; i < n_rows; i++) {
    g_autoptr(PlxArticle) article = figure_article(rows[i].text);
    g_autofree char *got = figure_notation(article);
    if (strcmp(got, rows[i].figures) == 0)
      continue;
    wrong++;
    cr_log_warn("%s\n  wanted %s\n  got    %s\n", rows[i].text, rows[i].figures, got);
  }
  return wrong;
}
