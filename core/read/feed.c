/* The reader of feeds: RSS 0.9 to 2.0 (RDF too) and Atom. Each entry is an article. */
#include "base/error.h"
#include "read/item.h"
#include "read/xml.h"

#include <string.h>

static gboolean recognises(const PlxInput *input)
{
  static const char *const roots[] = {"rss", "feed", "RDF"};
  g_autofree char *root = plx_xml_root_name(input);
  for (gsize i = 0; i < G_N_ELEMENTS(roots); i++)
    if (g_strcmp0(root, roots[i]) == 0)
      return TRUE;
  return FALSE;
}

/* The names under which an entry gives a field, the surest first. */
static const char *const title_names[] = {"title"};
static const char *const byline_names[] = {"creator", "author"};
static const char *const date_names[] = {"pubDate", "published", "date", "issued", "updated"};
static const char *const update_names[] = {"updated", "modified"};
static const char *const body_names[] = {"encoded", "content", "description", "summary"};

static xmlNode *child_of(const xmlNode *entry, const char *const *names, gsize n)
{
  for (gsize i = 0; i < n; i++) {
    xmlNode *child = plx_xml_child(entry, names[i]);
    if (child != NULL && child->children != NULL)
      return child;
  }
  return NULL;
}

#define CHILD(entry, names) child_of((entry), (names), G_N_ELEMENTS(names))

static const char *keep(GPtrArray *store, char *text)
{
  if (text != NULL)
    g_ptr_array_add(store, text);
  return text;
}

/* RSS gives the address as text, Atom in an attribute, among others. */
static char *address_of(const xmlNode *entry)
{
  for (xmlNode *link = plx_xml_child(entry, "link"); link != NULL; link = plx_xml_next(link, "link")) {
    g_autofree char *rel = plx_xml_attribute(link, "rel");
    char *href = plx_xml_attribute(link, "href");
    if (href == NULL)
      return plx_xml_text(link);
    if (rel == NULL || strcmp(rel, "alternate") == 0)
      return href;
    g_free(href);
  }
  return NULL;
}

/* The author's name: Atom wraps it, RSS writes `jane@example.org (Jane Doe)`. */
static char *author_of(xmlNode *author)
{
  xmlNode *name = author != NULL ? plx_xml_child(author, "name") : NULL;
  g_autofree char *text = plx_xml_text(name != NULL ? name : author);
  const char *open = text != NULL && strchr(text, '@') != NULL ? strchr(text, '(') : NULL;
  if (open == NULL)
    return g_steal_pointer(&text);
  return g_strndup(open + 1, strcspn(open + 1, ")"));
}

/* The body: markup as text (RSS, Atom's type html), as elements (xhtml), or plain. */
static void take_body(xmlNode *body, GString *html)
{
  g_autofree char *type = plx_xml_attribute(body, "type");
  if (g_strcmp0(type, "xhtml") == 0) {
    plx_xml_html(body, html);
    return;
  }
  xmlChar *content = xmlNodeGetContent(body); /* no entities: they were refused */
  if (strchr((const char *)content, '<') != NULL || strchr((const char *)content, '&') != NULL)
    g_string_append(html, (const char *)content);
  else
    plx_item_paragraphs(html, (const char *)content);
  xmlFree(content);
}

static gboolean read_entry(const PlxInput *input, xmlNode *entry, const PlxItem *channel, GPtrArray *articles,
                           GError **error)
{
  g_autoptr(GPtrArray) store = g_ptr_array_new_with_free_func(g_free);
  g_auto(PlxItem) item = plx_item();
  xmlNode *body = CHILD(entry, body_names);
  item.outlet = channel->outlet;
  item.language = channel->language;
  item.title = keep(store, plx_xml_text(CHILD(entry, title_names)));
  item.byline = keep(store, author_of(CHILD(entry, byline_names)));
  item.published = keep(store, plx_xml_text(CHILD(entry, date_names)));
  item.updated = keep(store, plx_xml_text(CHILD(entry, update_names)));
  item.url = keep(store, address_of(entry));
  if (body != NULL)
    take_body(body, item.html);
  return plx_item_read(input, &item, articles, error);
}

static gboolean read_feed(const PlxInput *input, GPtrArray *articles, GError **error)
{
  g_autoptr(xmlDoc) doc = plx_xml_parse(input, error);
  if (doc == NULL)
    return FALSE;
  xmlNode *root = xmlDocGetRootElement(doc);
  xmlNode *channel = plx_xml_child(root, "channel");
  g_autofree char *outlet = plx_xml_text(plx_xml_child(channel != NULL ? channel : root, "title"));
  g_autofree char *language =
      channel != NULL ? plx_xml_text(plx_xml_child(channel, "language")) : plx_xml_attribute(root, "lang");
  const PlxItem fields = {.outlet = outlet, .language = language};
  const guint before = articles->len;
  for (xmlNode *node = root; node != NULL;) {
    const gboolean entry = plx_xml_is(node, "item") || plx_xml_is(node, "entry");
    if (entry && !read_entry(input, node, &fields, articles, error))
      return FALSE;
    node = plx_xml_walk(node, root, entry);
  }
  if (articles->len > before)
    return TRUE;
  g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "the feed has no entries");
  return FALSE;
}

const PlxReader plx_reader_feed = {"feed", recognises, read_feed};
