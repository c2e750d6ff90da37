/* The reader of NewsML-G2 (IPTC): a news item, or a message with several; the text in NITF, XHTML or plain.
 */
#include "base/error.h"
#include "read/nitf.h"

#include <string.h>

static gboolean recognises(const PlxInput *input)
{
  static const char *const roots[] = {"newsItem", "newsMessage", "packageItem"};
  g_autofree char *root = plx_xml_root_name(input);
  for (gsize i = 0; i < G_N_ELEMENTS(roots); i++)
    if (g_strcmp0(root, roots[i]) == 0)
      return TRUE;
  return FALSE;
}

/* The text of the first element of that name, kept in `store`. */
static const char *text_of(xmlNode *root, const char *name, GPtrArray *store)
{
  char *text = root != NULL ? plx_xml_text(plx_xml_find(root, name)) : NULL;
  if (text != NULL)
    g_ptr_array_add(store, text);
  return text;
}

static const char *attribute_of(const xmlNode *node, const char *name, GPtrArray *store)
{
  char *text = plx_xml_attribute(node, name);
  if (text != NULL)
    g_ptr_array_add(store, text);
  return text;
}

static void take_fields(xmlNode *news, PlxItem *item, GPtrArray *store)
{
  xmlNode *meta = plx_xml_find(news, "itemMeta"), *content = plx_xml_find(news, "contentMeta");
  xmlNode *provider = meta != NULL ? plx_xml_find(meta, "provider") : NULL;
  item->title = text_of(content, "headline", store);
  item->byline = text_of(content, "by", store);
  item->dateline = text_of(content, "dateline", store);
  item->updated = text_of(meta, "versionCreated", store);
  item->published = text_of(meta, "firstCreated", store);
  if (item->published == NULL)
    item->published = text_of(content, "contentCreated", store);
  if (item->published == NULL)
    item->published = item->updated;
  item->outlet = provider != NULL ? text_of(provider, "name", store) : NULL;
  if (item->outlet == NULL)
    item->outlet = attribute_of(provider, "literal", store);
  item->language = attribute_of(content != NULL ? plx_xml_find(content, "language") : NULL, "tag", store);
}

static gboolean read_item(const PlxInput *input, xmlNode *news, GPtrArray *articles, GError **error)
{
  g_autoptr(GPtrArray) store = g_ptr_array_new_with_free_func(g_free);
  g_auto(PlxItem) item = plx_item();
  take_fields(news, &item, store);
  xmlNode *set = plx_xml_find(news, "contentSet");
  if (set == NULL)
    return TRUE; /* a picture's or a package's item has no text */
  xmlNode *nitf = plx_xml_find(set, "nitf");
  if (nitf != NULL)
    return plx_nitf_read(input, nitf, &item, articles, error);
  xmlNode *xhtml = plx_xml_find(set, "body");
  xmlNode *inlined = plx_xml_find(set, "inlineXML");
  xmlNode *data = plx_xml_find(set, "inlineData");
  if (xhtml != NULL || inlined != NULL) {
    plx_xml_html(xhtml != NULL ? xhtml : inlined, item.html);
  } else if (data != NULL) {
    xmlChar *content = xmlNodeGetContent(data); /* no entities: they were refused */
    plx_item_paragraphs(item.html, (const char *)content);
    xmlFree(content);
  } else {
    return TRUE;
  }
  return plx_item_read(input, &item, articles, error);
}

static gboolean read_newsml(const PlxInput *input, GPtrArray *articles, GError **error)
{
  g_autoptr(xmlDoc) doc = plx_xml_parse(input, error);
  if (doc == NULL)
    return FALSE;
  xmlNode *root = xmlDocGetRootElement(doc);
  const guint before = articles->len;
  for (xmlNode *node = root; node != NULL;) {
    const gboolean item = plx_xml_is(node, "newsItem");
    if (item && !read_item(input, node, articles, error))
      return FALSE;
    node = plx_xml_walk(node, root, item);
  }
  if (articles->len > before)
    return TRUE;
  g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "there is no text in this NewsML-G2 document");
  return FALSE;
}

const PlxReader plx_reader_newsml = {"NewsML-G2", recognises, read_newsml};
