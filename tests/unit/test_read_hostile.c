/* Inputs made to break a reader: each is read or refused with a message, in time that grows with its length.
 */
#include "base/error.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>
#include <time.h>

#define BYTES (4u << 20)
#define SECONDS 4.0 /* of processor time, for a build with sanitizers on a slow machine */

#define STORY                                                                                                \
  "<p>The old mill by the river burned to the ground on Friday night, and nobody was hurt in the fire.</p>"  \
  "<p>It took sixty firefighters and most of the night to put the flames out, the brigade said.</p>"

/* `before`, then `unit` over and over, then `after`. What must be kept, or else what the message says. */
static const struct {
  const char *name, *before, *unit, *after;
  gsize bytes;
  const char *kept, *message;
} inputs[] = {
    {"elements in elements", "<html><body>", "<div>", STORY, 1 << 20, "sixty firefighters", NULL},
    {"inline elements in inline elements", "<html><body>", "<b>", STORY, 1 << 20, "sixty firefighters", NULL},
    {"one long text", "<html><body><p>", "Rain fell on the town. ", "The end.</p>", 12 << 20, "The end.",
     NULL},
    {"attributes", "<html><body><p ", " a=b", ">" STORY, 1 << 20, "sixty firefighters", NULL},
    {"one attribute", "<html><body><p class=\"", "x", "\">" STORY, BYTES, "sixty firefighters", NULL},
    {"elements", "<html><body>", "<p>a", "", BYTES, NULL, "elements"},
    {"tables in tables", "<html><body>", "<table><tr><td>", "", 16 << 20, NULL, "elements"},
    {"character references", "<html><body><p>", "&amp;", "", 8 << 20, NULL, "character references"},
    {"tags that never end", "<html><body>", "<a href=\"", "", BYTES, "", NULL},
    {"comments that never end", "<html><body>" STORY, "<!--", "", BYTES, "sixty firefighters", NULL},
    {"scripts that never end", "<html><body>" STORY, "<script>", "", BYTES, "sixty firefighters", NULL},
    {"drawings that never end", "<html><body>" STORY, "<svg>", "", BYTES, "sixty firefighters", NULL},
    {"end tags of nothing", "<html><body>" STORY, "</i></div>", "", BYTES, "sixty firefighters", NULL},
    {"crossed tags", "<html><body>" STORY, "<i><a></i></a>", "", 1 << 20, "sixty firefighters", NULL},
    {"arrays in linked data", "<html><script type=\"application/ld+json\">", "[", "</script>" STORY, BYTES,
     "sixty firefighters", NULL},
    {"a title", "<html><title>", "Mill ", "</title>" STORY, BYTES, "sixty firefighters", NULL},
    {"lines", "", "a\n", "", 6 << 20, NULL, "lines"},
    {"a line", "", "x", "", BYTES, "x", NULL},
    {"digits", "", "1234567890", "", BYTES, "1", NULL},
    {"punctuation", "", ".,;!?\"'", "", BYTES, "", NULL},
    {"prompts", "", "sign up to our newsletter ", "", BYTES, "", NULL},
    {"elements in XML", "<rss>", "<a>", "", 1 << 20, NULL, "depth"},
    {"attributes in XML", "<rss ", " a=\"b\"", ">", 1 << 20, NULL, "tag longer"},
    {"tags in XML", "<rss>", "<a/>", "</rss>", BYTES, NULL, "tags"},
    {"entities in XML", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"", "ha", "\">]><rss>&a;</rss>",
     1000, NULL, "refused"},
    {"arrays in ninjs", "{\"versioncreated\":", "[", "", BYTES, NULL, "nested"},
    {"parts in a message", "From: a\nSubject: b\nDate: c\nContent-Type: multipart/mixed; boundary=x\n\n",
     "--x\nContent-Type: image/png\n\n", "", BYTES, NULL, "no text"},
    {"records without a length", "WARC/1.0\r\nWARC-Type: response\r\n\r\n", "WARC/1.0\r\n", "", BYTES, NULL,
     "length"},
};

static GString *build(gsize row)
{
  GString *out = g_string_new(inputs[row].before);
  while (out->len < inputs[row].bytes)
    g_string_append(out, inputs[row].unit);
  g_string_append(out, inputs[row].after);
  return out;
}

static gboolean keeps(const PlxArticle *article, const char *text)
{
  for (guint i = 0; i < article->paragraphs->len; i++) {
    const PlxParagraph *paragraph = plx_article_paragraph(article, i);
    if (!plx_block_is_furniture(paragraph->block) &&
        g_strstr_len(article->text + paragraph->span.start, plx_span_length(paragraph->span), text) != NULL)
      return TRUE;
  }
  return *text == '\0';
}

Test(read_hostile, is_read_or_refused)
{
  const PlxSourceInfo info = {.id = "a"};
  for (gsize i = 0; i < G_N_ELEMENTS(inputs); i++) {
    g_autoptr(GString) input = build(i);
    g_autoptr(GError) error = NULL;
    const clock_t begun = clock();
    g_autoptr(GPtrArray) articles = plx_read_bytes(input->str, input->len, &info, NULL, &error);
    const double seconds = (double)(clock() - begun) / CLOCKS_PER_SEC;
    cr_expect_lt(seconds, SECONDS, "%s: %.1f s", inputs[i].name, seconds);
    cr_expect_eq(articles != NULL, inputs[i].message == NULL, "%s: %s", inputs[i].name,
                 error != NULL ? error->message : "it was read");
    if (articles != NULL && inputs[i].kept != NULL)
      cr_expect(keeps(g_ptr_array_index(articles, 0), inputs[i].kept), "%s", inputs[i].name);
    if (error != NULL && inputs[i].message != NULL)
      cr_expect_not_null(strstr(error->message, inputs[i].message), "%s: %s", inputs[i].name, error->message);
  }
}

#define BYTES_OF(text) text, sizeof(text) - 1

static const struct {
  const char *what, *bytes;
  gsize length;
  const char *text;
} odd[] = {
    {"NUL", BYTES_OF("<html><body><p>A mill\0 burned on Friday night, and nobody was hurt.</p>"),
     "A mill\xEF\xBF\xBD burned"},
    {"illegal byte",
     BYTES_OF(
         "<meta charset=utf-8><p>M\xC3\xBCller and S\xC3\xB8rensen saw the mill\xFF burn on Friday.</p>"),
     "mill\xEF\xBF\xBD burn"},
    {"stray marks", BYTES_OF("<html><body><p>Five < six & seven > four, said the man at the mill on Friday."),
     "Five < six & seven"},
    {"numeric reference of no character",
     BYTES_OF("<html><body><p>The mill&#xD800; burned on Friday night, and nobody was hurt."),
     "burned on Friday"},
};

Test(read_hostile, odd_characters_lose_nothing)
{
  const PlxSourceInfo info = {.id = "a"};
  for (gsize i = 0; i < G_N_ELEMENTS(odd); i++) {
    g_autoptr(GError) error = NULL;
    g_autoptr(GPtrArray) articles = plx_read_bytes(odd[i].bytes, odd[i].length, &info, NULL, &error);
    cr_assert_not_null(articles, "%s: %s", odd[i].what, error != NULL ? error->message : "");
    cr_expect(keeps(g_ptr_array_index(articles, 0), odd[i].text), "%s: %s", odd[i].what,
              ((PlxArticle *)g_ptr_array_index(articles, 0))->text);
  }
}
