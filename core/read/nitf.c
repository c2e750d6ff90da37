/* The reader of NITF 3 (IPTC, News Industry Text Format). */
#include "read/nitf.h"

#include <string.h>

static gboolean recognises(const PlxInput *input)
{
  g_autofree char *root = plx_xml_root_name(input);
  return g_strcmp0(root, "nitf") == 0;
}

/* Take the value where nothing is known yet; `store` owns it in any case. */
static void fill(const char **field, char *value, GPtrArray *store)
{
  if (value == NULL)
    return;
  g_ptr_array_add(store, value);
  if (*field == NULL)
    *field = value;
}

static void take_head(xmlNode *nitf, PlxItem *item, GPtrArray *store)
{
  xmlNode *head = plx_xml_find(nitf, "body.head");
  xmlNode *issued = plx_xml_find(nitf, "date.issue");
  xmlNode *told = head != NULL ? plx_xml_find(head, "story.date") : NULL;
  fill(&item->title, plx_xml_text(head != NULL ? plx_xml_find(head, "hl1") : NULL), store);
  fill(&item->title, plx_xml_text(plx_xml_find(nitf, "title")), store);
  fill(&item->byline, plx_xml_text(head != NULL ? plx_xml_find(head, "byline") : NULL), store);
  fill(&item->dateline, plx_xml_text(head != NULL ? plx_xml_find(head, "location") : NULL), store);
  fill(&item->published, plx_xml_attribute(issued, "norm"), store);
  fill(&item->published, plx_xml_attribute(told, "norm"), store);
  fill(&item->outlet, plx_xml_text(head != NULL ? plx_xml_find(head, "distributor") : NULL), store);
  fill(&item->outlet, plx_xml_attribute(plx_xml_find(nitf, "doc.copyright"), "holder"), store);
  fill(&item->language, plx_xml_attribute(nitf, "lang"), store);
}

gboolean plx_nitf_read(const PlxInput *input, xmlNode *nitf, const PlxItem *outer, GPtrArray *articles,
                       GError **error)
{
  g_autoptr(GPtrArray) store = g_ptr_array_new_with_free_func(g_free);
  g_auto(PlxItem) item = plx_item();
  xmlNode *content = plx_xml_find(nitf, "body.content");
  if (outer != NULL) {
    GString *html = item.html;
    item = *outer;
    item.html = html;
  }
  take_head(nitf, &item, store);
  if (content != NULL)
    plx_xml_html(content, item.html);
  return plx_item_read(input, &item, articles, error);
}

static gboolean read_nitf(const PlxInput *input, GPtrArray *articles, GError **error)
{
  g_autoptr(xmlDoc) doc = plx_xml_parse(input, error);
  return doc != NULL && plx_nitf_read(input, xmlDocGetRootElement(doc), NULL, articles, error);
}

const PlxReader plx_reader_nitf = {"NITF", recognises, read_nitf};
