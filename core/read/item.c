/* How this works: an item is written as a plain page, with its fields as the meta tags that the reader of
 * pages looks for first, and read by that: what is furniture inside a delivered body is told in one place. */
#include "read/item.h"

#include "read/visible_date.h"

#include <string.h>

PlxItem plx_item(void)
{
  return (PlxItem){.html = g_string_new(NULL)};
}

void plx_item_clear(PlxItem *item)
{
  if (item->html != NULL)
    g_string_free(item->html, TRUE);
  item->html = NULL;
}

void plx_item_escape(GString *html, const char *text, gssize length)
{
  g_autofree char *escaped = g_markup_escape_text(text, length);
  g_string_append(html, escaped);
}

void plx_item_element(GString *html, const char *name, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  g_string_append_printf(html, "<%s>", name);
  plx_item_escape(html, text, -1);
  g_string_append_printf(html, "</%s>\n", name);
}

void plx_item_paragraphs(GString *html, const char *text)
{
  const gboolean blank = strstr(text, "\n\n") != NULL || strstr(text, "\n\r\n") != NULL;
  g_string_append(html, "<p>");
  for (const char *at = text; *at != '\0'; at++) {
    const gsize length = strcspn(at, "\n");
    plx_item_escape(html, at, (gssize)length);
    at += length;
    if (*at == '\0')
      break;
    const gboolean parts = !blank || at[1] == '\n' || (at[1] == '\r' && at[2] == '\n');
    g_string_append(html, parts ? "</p>\n<p>" : " ");
  }
  g_string_append(html, "</p>\n");
}

static void add_meta(GString *page, const char *property, const char *content)
{
  if (content == NULL || *content == '\0')
    return;
  g_autofree char *escaped = g_markup_escape_text(content, -1);
  g_string_append_printf(page, "<meta property=\"%s\" content=\"%s\">\n", property, escaped);
}

/* `20240503T101500+0200`, as agencies write it, with its marks. */
static char *extended_date(const char *date)
{
  const gsize length = date != NULL ? strlen(date) : 0;
  gsize digits = 0;
  while (digits < length && g_ascii_isdigit(date[digits]))
    digits++;
  if (digits != 8)
    return g_strdup(date);
  const char *clock = date[8] == 'T' && length >= 15 ? date + 9 : NULL;
  if (clock == NULL)
    return g_strdup_printf("%.4s-%.2s-%.2s", date, date + 4, date + 6);
  return g_strdup_printf("%.4s-%.2s-%.2sT%.2s:%.2s:%.2s%s", date, date + 4, date + 6, clock, clock + 2,
                         clock + 4, clock + 6);
}

gboolean plx_item_read(const PlxInput *container, const PlxItem *item, GPtrArray *articles, GError **error)
{
  g_autofree char *published = extended_date(item->published);
  g_autofree char *updated = extended_date(item->updated);
  g_autofree char *language = item->language != NULL ? g_markup_escape_text(item->language, -1) : NULL;
  g_autoptr(GString) page = g_string_new(NULL);
  g_string_append_printf(page, language != NULL ? "<html lang=\"%s\"><head>\n" : "<html><head>\n", language);
  add_meta(page, "og:title", item->title);
  add_meta(page, "og:site_name", item->outlet);
  add_meta(page, "og:url", item->url);
  add_meta(page, "author", item->byline);
  add_meta(page, "article:published_time", published);
  add_meta(page, "article:modified_time", updated);
  g_string_append(page, "</head><body><article>\n");
  plx_item_element(page, "h1", item->title);
  g_string_append_printf(page, "<div itemprop=\"articleBody\">%s</div></article></body></html>\n",
                         item->html->str);
  const PlxInput input = {
      .bytes = page->str,
      .length = page->len,
      .info = container->info,
      .warnings = container->warnings,
      .depth = container->depth + 1,
      .decoded = TRUE,
  };
  const guint before = articles->len;
  if (!plx_reader_html.read(&input, articles, error))
    return FALSE;
  PlxArticle *article = g_ptr_array_index(articles, before);
  if (item->dateline != NULL && article->dateline == NULL)
    article->dateline = plx_arena_strdup(article->arena, item->dateline);
  return TRUE;
}
