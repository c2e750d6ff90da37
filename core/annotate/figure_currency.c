/* How this works: an article that writes `500 Pakistani rupees` means the same rupees by `300 rupees`. One
 * that sets `US$` beside a bare `$` means its own dollar by the bare one: that of the country it names most.
 */
#include "annotate/figure_currency.h"

#include "base/table.h"
#include "data/currencies.h"

#include <string.h>

/* Names of a country with a dollar of its own, and of what comes from there. */
typedef struct {
  const char *word;
  const char *code;
} Home;

static const Home homes[] = {
    {"Australia", "AUD"}, {"Australian", "AUD"},  {"Australians", "AUD"}, {"Bahamas", "BSD"},
    {"Barbados", "BBD"},  {"Canada", "CAD"},      {"Canadian", "CAD"},    {"Canadians", "CAD"},
    {"Fiji", "FJD"},      {"Guyana", "GYD"},      {"Hong", "HKD"},        {"Jamaica", "JMD"},
    {"Jamaican", "JMD"},  {"Liberia", "LRD"},     {"Namibia", "NAD"},     {"Namibian", "NAD"},
    {"Singapore", "SGD"}, {"Singaporean", "SGD"}, {"Taiwan", "TWD"},      {"Taiwanese", "TWD"},
    {"Trinidad", "TTD"},  {"Zealand", "NZD"},     {"Zealander", "NZD"},   {"Zealanders", "NZD"},
    {"Zimbabwe", "ZWL"},
};

static gboolean is_sum(const PlxFigure *figure, const char *code)
{
  return figure->type == PLX_FIGURE_MONEY && (code == NULL || strcmp(figure->unit, code) == 0);
}

/* Does a sum in dollars name America (`US$`, `American dollars`)? */
static gboolean names_america(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const words[] = {"US", "U.S", "American"};
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
    if (g_strstr_len(article->text + figure->span.start, plx_span_length(figure->span), words[i]) != NULL)
      return TRUE;
  return FALSE;
}

/* The dollar of the country that the article names most; NULL if it names none that has one. */
static const char *home_dollar(const PlxArticle *article)
{
  guint32 counts[G_N_ELEMENTS(homes)] = {0}, most = 0;
  const char *code = NULL;
  for (guint32 i = 0; i < article->tokens->len; i++) {
    const PlxSpan span = plx_article_token(article, i)->span;
    const Home *home = PLX_TABLE_FIND(homes, article->text + span.start, plx_span_length(span));
    if (home == NULL)
      continue;
    gsize first = (gsize)(home - homes);
    while (first > 0 && strcmp(homes[first - 1].code, home->code) == 0) /* a country's names stand together */
      first--;
    if (++counts[first] > most) {
      most = counts[first];
      code = home->code;
    }
  }
  return code;
}

static void settle_dollars(PlxArticle *article)
{
  gboolean american = FALSE, bare = FALSE;
  for (guint32 i = 0; i < article->figures->len; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    if (!is_sum(figure, "USD"))
      continue;
    american = american || names_america(article, figure);
    bare = bare || !names_america(article, figure);
  }
  const char *home = american && bare ? home_dollar(article) : NULL;
  for (guint32 i = 0; home != NULL && i < article->figures->len; i++) {
    PlxFigure *figure = plx_article_figure(article, i);
    if (is_sum(figure, "USD") && !names_america(article, figure))
      figure->unit = home;
  }
}

/* What the last word of a sum means by itself; NULL if it is no currency. */
static const char *bare_code(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 start = figure->span.end;
  while (start > figure->span.start && g_ascii_isalpha(article->text[start - 1]))
    start--;
  const PlxCurrencyName *name = plx_currency_name(article->text + start, figure->span.end - start);
  return name != NULL ? name->code : NULL;
}

/* Is a capitalised word in the sum: its country? */
static gboolean is_qualified(const PlxArticle *article, const PlxFigure *figure)
{
  for (guint32 at = figure->span.start + 1; at < figure->span.end; at++)
    if (article->text[at - 1] == ' ' && g_ascii_isupper(article->text[at]))
      return TRUE;
  return FALSE;
}

/* Sums of `meant` by a bare name become sums of `told`. */
static void settle_name(PlxArticle *article, const char *meant, const char *told)
{
  for (guint32 i = 0; i < article->figures->len; i++) {
    PlxFigure *figure = plx_article_figure(article, i);
    if (is_sum(figure, meant) && g_strcmp0(bare_code(article, figure), meant) == 0 &&
        !is_qualified(article, figure))
      figure->unit = told;
  }
}

static void settle_names(PlxArticle *article)
{
  const char *meant = NULL, *told = NULL;
  for (guint32 i = 0; i < article->figures->len; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    const char *code = is_sum(figure, NULL) ? bare_code(article, figure) : NULL;
    if (code == NULL || (strcmp(code, figure->unit) == 0 && !is_qualified(article, figure)))
      continue;
    if (told != NULL && (strcmp(told, figure->unit) != 0 || strcmp(meant, code) != 0))
      return; /* of several countries: each sum says for itself */
    meant = code;
    told = figure->unit;
  }
  if (told != NULL && strcmp(told, meant) != 0)
    settle_name(article, meant, told);
}

void plx_figure_settle_currencies(PlxArticle *article)
{
  settle_dollars(article);
  settle_names(article);
}
