/* The reader of web pages. */
#include "read/author_note.h"
#include "read/encoding.h"
#include "read/front_matter.h"
#include "read/html_body.h"
#include "read/html_clean.h"
#include "read/html_metadata.h"
#include "read/html_page.h"
#include "read/reader.h"

#include <string.h>

#define FEW_WORDS 60 /* a page with fewer may show its text by a script */

/* Tags that only a page begins with, and how far into it they are looked for. */
static const char *const openings[] = {"<!doctype html", "<html",  "<head",    "<body", "<article",
                                       "<div",           "<p>",    "<p ",      "<h1",   "<meta",
                                       "<title",         "<table", "<section", "<main"};

static gboolean recognises(const PlxInput *input)
{
  const gsize length = MIN(input->length, 4096);
  for (gsize at = 0; at < length; at++) {
    if (input->bytes[at] != '<')
      continue;
    for (gsize i = 0; i < G_N_ELEMENTS(openings); i++)
      if (length - at >= strlen(openings[i]) &&
          g_ascii_strncasecmp(input->bytes + at, openings[i], strlen(openings[i])) == 0)
        return TRUE;
  }
  return FALSE;
}

/* The page, read again with what it hides if it shows hardly anything. */
static PlxPage *read_page(const PlxCleanHtml *clean, GError **error)
{
  g_autoptr(PlxPage) page = plx_page_new(clean, FALSE, error);
  if (page == NULL)
    return NULL;
  const guint words = plx_page_judge(page);
  if (words >= FEW_WORDS)
    return g_steal_pointer(&page);
  g_autoptr(PlxPage) all = plx_page_new(clean, TRUE, NULL);
  return all != NULL && plx_page_judge(all) > words * 2 ? g_steal_pointer(&all) : g_steal_pointer(&page);
}

static gboolean read_html(const PlxInput *input, GPtrArray *articles, GError **error)
{
  g_autofree char *declared = plx_clean_html_charset(input->bytes, input->length);
  g_autoptr(GString) html = plx_encoding_to_utf8(input, declared, error);
  if (html == NULL)
    return FALSE;
  g_autoptr(GString) undone = plx_encoding_undo(html);
  if (undone != NULL) {
    plx_reader_warn(input, "was UTF-8 read as Latin-1 and is read as UTF-8 again");
    g_string_free(g_steal_pointer(&html), TRUE);
    html = g_steal_pointer(&undone);
  }
  g_autoptr(PlxCleanHtml) clean = plx_clean_html_new(html->str, html->len, error);
  if (clean == NULL)
    return FALSE;
  g_autoptr(PlxPage) page = read_page(clean, error);
  if (page == NULL)
    return FALSE;
  PlxArticle *article = plx_reader_article(input, g_string_new_len(page->text->str, (gssize)page->text->len));
  plx_page_metadata(page, clean->linked_data, article);
  plx_author_note(article, page->passages);
  plx_first_dateline(article, page->passages);
  plx_reader_set_paragraphs(article, page->passages);
  g_ptr_array_add(articles, article);
  return TRUE;
}

const PlxReader plx_reader_html = {"html", recognises, read_html};
