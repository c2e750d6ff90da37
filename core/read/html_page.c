/* How this works: block elements part the text into passages, and each passage remembers the block it stands
 * in; blocks remember their parents and how many passages they hold. Everything else about a page is worked
 * out on these arrays. */
#include "read/html_page.h"

#include "base/error.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#define LONG_CELL 100 /* bytes: a longer cell of a table is a passage of its own */
#define MAX_CAPTURE 300
#define MAX_TITLE 1000

/* An element that is open. */
typedef struct {
  const PlxTagRow *row;
  guint32 element;  /* PLX_NONE for inline elements */
  gsize text_start; /* where its text begins */
  const char *key;  /* of the fact that its text is; NULL */
  guint32 hints;
  gboolean skipped; /* its text is not visible */
  gboolean linked;
} Open;

typedef struct {
  PlxPage *page;
  GArray *stack;                       /* Open */
  gsize passage_start;                 /* where the passage begins that is being read */
  gsize link_bytes;                    /* of it, inside links */
  guint skipped, linked, preformatted; /* how many such elements are open */
  gboolean in_title;
  GString *title; /* of the first <title> */
  gboolean show_hidden;
  gboolean broken; /* a line break ends the text so far */
} Builder;

static guint32 innermost_block(const Builder *builder)
{
  for (guint i = builder->stack->len; i > 0; i--) {
    const guint32 element = g_array_index(builder->stack, Open, i - 1).element;
    if (element != PLX_NONE)
      return element;
  }
  return PLX_NONE;
}

/* ---- passages ---- */

static void end_passage(Builder *builder)
{
  GString *text = builder->page->text;
  while (text->len > builder->passage_start && g_ascii_isspace(text->str[text->len - 1]))
    g_string_truncate(text, text->len - 1);
  const gsize length = text->len - builder->passage_start;
  builder->broken = FALSE;
  if (length == 0)
    return;
  PlxPassage passage = plx_passage(text->str, plx_span(builder->passage_start, text->len));
  const guint32 element = innermost_block(builder);
  passage.place = element == PLX_NONE ? 0 : element;
  passage.linked = (guint32)(passage.words * MIN(builder->link_bytes, length) / length);
  if (plx_span_length(passage.span) > 0) {
    g_array_append_val(builder->page->passages, passage);
    g_string_append(text, "\n\n");
  } else {
    g_string_truncate(text, builder->passage_start);
  }
  builder->passage_start = text->len;
  builder->link_bytes = 0;
}

typedef enum { INK, BLANK, NOTHING } Glyph;

/* What a character is to a reader's eye, and its length: no-break spaces are blanks, soft hyphens nothing. */
static Glyph glyph(const char *at, gsize left, gsize *length)
{
  static const struct {
    const char *bytes;
    gsize length;
    Glyph glyph;
  } odd[] = {{"\xC2\xA0", 2, BLANK},
             {"\xC2\xAD", 2, NOTHING},
             {"\xE2\x80\x8B", 3, NOTHING},
             {"\xEF\xBB\xBF", 3, NOTHING}};
  *length = 1;
  if ((guchar)*at < 0x80)
    return g_ascii_isspace(*at) ? BLANK : INK;
  for (gsize i = 0; i < G_N_ELEMENTS(odd); i++)
    if (odd[i].length <= left && memcmp(at, odd[i].bytes, odd[i].length) == 0) {
      *length = odd[i].length;
      return odd[i].glyph;
    }
  return INK;
}

static void add_blank(Builder *builder, const char *bytes, gsize length)
{
  GString *text = builder->page->text;
  const gboolean first = text->len == builder->passage_start;
  if (builder->preformatted > 0 && !first)
    g_string_append_len(text, bytes, (gssize)length);
  else if (!first && !g_ascii_isspace(text->str[text->len - 1]))
    g_string_append_c(text, ' ');
}

static void add_text(Builder *builder, const char *bytes, gsize length)
{
  GString *text = builder->page->text;
  const gsize before = text->len;
  for (gsize i = 0, n; i < length; i += n) {
    const Glyph kind = glyph(bytes + i, length - i, &n);
    if (kind == BLANK) {
      add_blank(builder, bytes + i, n);
    } else if (kind == INK) {
      gsize more;
      while (i + n < length && glyph(bytes + i + n, length - i - n, &more) == INK)
        n += more;
      g_string_append_len(text, bytes + i, (gssize)n);
      builder->broken = FALSE;
    }
  }
  if (builder->linked > 0)
    builder->link_bytes += text->len - before;
}

static void on_characters(void *data, const xmlChar *bytes, int length)
{
  Builder *builder = data;
  if (builder->in_title) {
    if (builder->title->len < MAX_TITLE)
      g_string_append_len(builder->title, (const char *)bytes, length);
  } else if (builder->skipped == 0) {
    add_text(builder, (const char *)bytes, (gsize)length);
  }
}

/* A line break parts lines, two of them part passages. */
static void break_line(Builder *builder)
{
  GString *text = builder->page->text;
  if (builder->skipped > 0 || text->len == builder->passage_start)
    return;
  if (builder->broken) {
    end_passage(builder);
    return;
  }
  while (text->len > builder->passage_start && text->str[text->len - 1] == ' ')
    g_string_truncate(text, text->len - 1);
  g_string_append_c(text, '\n');
  builder->broken = TRUE;
}

/* ---- elements ---- */

static const char *attribute(const xmlChar **attributes, const char *name)
{
  for (; attributes != NULL && attributes[0] != NULL; attributes += 2)
    if (strcmp((const char *)attributes[0], name) == 0)
      return attributes[1] != NULL ? (const char *)attributes[1] : "";
  return NULL;
}

static gboolean is_hidden(const xmlChar **attributes, guint32 hints)
{
  const char *style = attribute(attributes, "style");
  const char *aria = attribute(attributes, "aria-hidden");
  if (attribute(attributes, "hidden") != NULL || (hints & PLX_HINT_HIDDEN) != 0 ||
      g_strcmp0(aria, "true") == 0)
    return TRUE;
  if (style == NULL)
    return FALSE;
  const char *display = strstr(style, "display:"), *visibility = strstr(style, "visibility:");
  return (display != NULL && g_str_has_prefix(display + strspn(display + 8, " ") + 8, "none")) ||
         (visibility != NULL && g_str_has_prefix(visibility + strspn(visibility + 11, " ") + 11, "hidden"));
}

static guint32 element_hints(const xmlChar **attributes)
{
  static const char *const named[] = {"class", "id", "role"};
  guint32 hints = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(named); i++) {
    const char *value = attribute(attributes, named[i]);
    if (value != NULL)
      hints |= plx_hints(value);
  }
  return hints;
}

static void add_fact(Builder *builder, PlxPageFactKind kind, const char *key, const char *value, gsize length,
                     guint32 hints)
{
  PlxArena *arena = builder->page->arena;
  g_autofree char *lower = g_ascii_strdown(key, (gssize)MIN(strlen(key), 64));
  const PlxPageFact fact = {
      .kind = kind,
      .key = plx_arena_strdup(arena, lower),
      .value = plx_arena_copy(arena, value, length),
      .element = innermost_block(builder),
      .hints = hints,
  };
  g_array_append_val(builder->page->facts, fact);
}

static void take_meta(Builder *builder, const xmlChar **attributes)
{
  static const char *const keys[] = {"property", "name", "itemprop"};
  const char *content = attribute(attributes, "content");
  for (gsize i = 0; content != NULL && i < G_N_ELEMENTS(keys); i++) {
    const char *key = attribute(attributes, keys[i]);
    if (key != NULL)
      add_fact(builder, i == 2 ? PLX_PAGE_PROPERTY : PLX_PAGE_META, key, content, strlen(content), 0);
  }
}

/* What the element's text or attributes say of the article. */
static void take_property(Builder *builder, Open *open, const xmlChar **attributes)
{
  const char *property = attribute(attributes, "itemprop");
  const char *value = attribute(attributes, open->row->tag == PLX_TAG_TIME ? "datetime" : "content");
  const char *rel = attribute(attributes, "rel");
  if (open->row->tag == PLX_TAG_TIME && property == NULL)
    property = attribute(attributes, "pubdate") != NULL ? "datepublished" : "";
  if (property == NULL && rel != NULL && strstr(rel, "author") != NULL)
    property = "author";
  if (property == NULL && (open->hints & (PLX_HINT_BYLINE | PLX_HINT_DATE)) != 0)
    property = "";
  if (property == NULL)
    return;
  if (value == NULL) {
    open->key = plx_arena_strdup(builder->page->arena, property);
    return;
  }
  add_fact(builder, open->row->tag == PLX_TAG_TIME ? PLX_PAGE_TIME : PLX_PAGE_PROPERTY, property, value,
           strlen(value), open->hints);
}

static void take_void(Builder *builder, const PlxTagRow *row, const xmlChar **attributes)
{
  const char *rel = attribute(attributes, "rel"), *href = attribute(attributes, "href");
  if (row->tag == PLX_TAG_BR)
    break_line(builder);
  else if (row->tag == PLX_TAG_META)
    take_meta(builder, attributes);
  else if (row->tag == PLX_TAG_LINK && rel != NULL && href != NULL)
    add_fact(builder, PLX_PAGE_LINK, rel, href, strlen(href), 0);
  else if ((row->flags & PLX_TAG_IS_BLOCK) != 0)
    end_passage(builder);
}

static guint32 add_element(Builder *builder, const PlxTagRow *row, const xmlChar **attributes, guint32 hints)
{
  PlxPage *page = builder->page;
  const guint32 parent = innermost_block(builder);
  const char *property = attribute(attributes, "itemprop");
  const gboolean root = row->tag == PLX_TAG_HTML || row->tag == PLX_TAG_BODY;
  const PlxElement element = {
      .parent = parent,
      .first = page->passages->len,
      .end = page->passages->len,
      .hints = root ? 0 : hints,
      .within = (parent != PLX_NONE ? plx_page_element(page, parent)->within : 0) | (1u << row->tag),
      .tag = row->tag,
      .is_body = property != NULL && g_ascii_strcasecmp(property, "articleBody") == 0,
  };
  g_array_append_val(page->elements, element);
  return page->elements->len - 1;
}

static gboolean parts_text(const Builder *builder, const PlxTagRow *row)
{
  if (row->tag != PLX_TAG_CELL)
    return (row->flags & PLX_TAG_IS_BLOCK) != 0;
  return builder->page->text->len - builder->passage_start > LONG_CELL;
}

static void on_start(void *data, const xmlChar *name, const xmlChar **attributes)
{
  Builder *builder = data;
  const PlxTagRow *row = plx_tag_find((const char *)name, strlen((const char *)name));
  if ((row->flags & PLX_TAG_IS_VOID) != 0) {
    take_void(builder, row, attributes);
    return;
  }
  Open open = {.row = row, .element = PLX_NONE, .hints = element_hints(attributes)};
  const gboolean root = row->tag == PLX_TAG_HTML || row->tag == PLX_TAG_BODY;
  if (parts_text(builder, row))
    end_passage(builder);
  else if (row->tag == PLX_TAG_CELL)
    add_text(builder, " ", 1);
  if ((row->flags & PLX_TAG_IS_BLOCK) != 0 || row->tag == PLX_TAG_CELL)
    open.element = add_element(builder, row, attributes, open.hints);
  if (row->tag == PLX_TAG_HTML && attribute(attributes, "lang") != NULL)
    builder->page->language = plx_arena_strdup(builder->page->arena, attribute(attributes, "lang"));
  open.skipped =
      row->tag == PLX_TAG_SKIPPED || (!root && !builder->show_hidden && is_hidden(attributes, open.hints));
  open.linked = row->tag == PLX_TAG_A;
  open.text_start = builder->page->text->len;
  take_property(builder, &open, attributes);
  builder->skipped += open.skipped ? 1 : 0;
  builder->linked += open.linked ? 1 : 0;
  builder->preformatted += row->tag == PLX_TAG_CODE ? 1 : 0;
  builder->in_title |= row->tag == PLX_TAG_TITLE && builder->title->len == 0;
  g_array_append_val(builder->stack, open);
}

static void close_top(Builder *builder)
{
  const Open open = g_array_index(builder->stack, Open, builder->stack->len - 1);
  PlxPage *page = builder->page;
  const gsize length = page->text->len > open.text_start ? page->text->len - open.text_start : 0;
  if (open.key != NULL && length > 0 && length < MAX_CAPTURE)
    add_fact(builder, open.row->tag == PLX_TAG_TIME ? PLX_PAGE_TIME : PLX_PAGE_PROPERTY, open.key,
             page->text->str + open.text_start, length, open.hints);
  if (parts_text(builder, open.row))
    end_passage(builder);
  if (open.element != PLX_NONE)
    plx_page_element(page, open.element)->end = page->passages->len;
  builder->skipped -= open.skipped ? 1 : 0;
  builder->linked -= open.linked ? 1 : 0;
  builder->preformatted -= open.row->tag == PLX_TAG_CODE ? 1 : 0;
  builder->in_title &= open.row->tag != PLX_TAG_TITLE;
  g_array_set_size(builder->stack, builder->stack->len - 1);
}

static void on_end(void *data, const xmlChar *name)
{
  Builder *builder = data;
  const PlxTagRow *row = plx_tag_find((const char *)name, strlen((const char *)name));
  guint depth = builder->stack->len;
  if ((row->flags & PLX_TAG_IS_VOID) != 0)
    return;
  while (depth > 0 && g_array_index(builder->stack, Open, depth - 1).row != row)
    depth--;
  while (depth > 0 && builder->stack->len >= depth)
    close_top(builder);
}

/* ---- the parser ---- */

static gboolean parse(Builder *builder, const GString *markup, GError **error)
{
  htmlSAXHandler sax = {
      .startElement = on_start,
      .endElement = on_end,
      .characters = on_characters,
      .cdataBlock = on_characters,
      .ignorableWhitespace = on_characters,
  };
  htmlParserCtxt *context = htmlCreateMemoryParserCtxt(markup->str, (int)markup->len);
  if (context == NULL) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "the HTML parser could not begin");
    return FALSE;
  }
  htmlSAXHandler *own = context->sax;
  context->sax = &sax;
  context->userData = builder;
  htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                  HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
  context->options |= XML_PARSE_HUGE; /* no limit on text; the depth is bounded already */
  (void)xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  (void)htmlParseDocument(context);
  const gboolean stopped = context->disableSAX != 0;
  const int why = context->errNo;
  context->sax = own;
  htmlFreeParserCtxt(context);
  if (stopped)
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "the HTML parser gave up (libxml2 error %d)", why);
  return !stopped;
}

PlxPage *plx_page_new(const PlxCleanHtml *clean, gboolean hidden, GError **error)
{
  g_autoptr(PlxPage) page = g_new0(PlxPage, 1);
  page->arena = plx_arena_new();
  page->text = g_string_sized_new(clean->markup->len / 4);
  page->elements = g_array_new(FALSE, FALSE, sizeof(PlxElement));
  page->passages = g_array_new(FALSE, FALSE, sizeof(PlxPassage));
  page->facts = g_array_new(FALSE, FALSE, sizeof(PlxPageFact));
  g_autoptr(GArray) stack = g_array_new(FALSE, FALSE, sizeof(Open));
  g_autoptr(GString) title = g_string_new(NULL);
  Builder builder = {.page = page, .stack = stack, .show_hidden = hidden, .title = title};
  if (!parse(&builder, clean->markup, error))
    return NULL;
  while (stack->len > 0)
    close_top(&builder);
  end_passage(&builder);
  if (title->len > 0)
    page->title = plx_arena_copy(page->arena, g_strstrip(title->str), strlen(title->str));
  return g_steal_pointer(&page);
}

void plx_page_free(PlxPage *page)
{
  if (page == NULL)
    return;
  plx_arena_free(page->arena);
  g_string_free(page->text, TRUE);
  g_array_unref(page->elements);
  g_array_unref(page->passages);
  g_array_unref(page->facts);
  g_free(page);
}
