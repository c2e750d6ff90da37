#include "read/xml.h"

#include "base/error.h"
#include "read/encoding.h"
#include "read/html_clean.h"
#include "read/item.h"
#include "read/read.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <string.h>

#define MAX_TAGS 500000
#define MAX_TAG 65536 /* bytes of one tag: libxml2 compares each attribute with all */

void plx_read_prepare(void)
{
  xmlInitParser();
}

/* ---- before libxml2 sees it ---- */

/* Past white space, comments and processing instructions. */
static const char *skip_misc(const char *at, const char *end)
{
  for (;;) {
    while (at < end && g_ascii_isspace(*at))
      at++;
    const gsize left = (gsize)(end - at);
    const char *close = NULL;
    if (left > 4 && strncmp(at, "<!--", 4) == 0)
      close = g_strstr_len(at, (gssize)left, "-->");
    else if (left > 2 && strncmp(at, "<?", 2) == 0)
      close = g_strstr_len(at, (gssize)left, "?>");
    if (close == NULL)
      return at;
    at = close + (close[0] == '-' ? 3 : 2);
  }
}

/* Past a document type; `declares` tells if it has declarations of its own. */
static const char *skip_doctype(const char *at, const char *end, gboolean *declares)
{
  *declares = FALSE;
  if ((gsize)(end - at) < 9 || strncmp(at, "<!DOCTYPE", 9) != 0)
    return at;
  while (at < end && *at != '>' && *at != '[')
    at++;
  *declares = at < end && *at == '[';
  return at < end ? at + 1 : end;
}

char *plx_xml_root_name(const PlxInput *input)
{
  gboolean declares;
  const char *const end = input->bytes + MIN(input->length, 8192);
  const char *at = input->bytes;
  if (input->length > 3 && strncmp(at, "\xEF\xBB\xBF", 3) == 0)
    at += 3;
  at = skip_misc(skip_doctype(skip_misc(at, end), end, &declares), end);
  if (declares) /* the root may be far away; the document's type is its name */
    at = g_strstr_len(input->bytes, (gssize)(end - input->bytes), "<!DOCTYPE") + strlen("<!DOCTYPE");
  else if (at >= end || *at++ != '<')
    return NULL;
  while (declares && at < end && g_ascii_isspace(*at))
    at++;
  const char *name = at;
  for (; at < end && (g_ascii_isalnum(*at) || strchr("-_.:", *at) != NULL); at++)
    if (*at == ':')
      name = at + 1;
  return at > name ? g_strndup(name, (gsize)(at - name)) : NULL;
}

static gboolean check_shape(const GString *text, GError **error)
{
  gsize tags = 0;
  gboolean declares;
  const char *const end = text->str + text->len;
  (void)skip_doctype(skip_misc(text->str, end), end, &declares);
  if (declares) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "declares entities of its own, which are refused");
    return FALSE;
  }
  for (const char *at = text->str; (at = memchr(at, '<', (gsize)(end - at))) != NULL; at++) {
    const char *close = memchr(at, '>', MIN((gsize)(end - at), MAX_TAG));
    const gboolean text_like = at[1] == '!' || at[1] == '?';
    if (++tags > MAX_TAGS || (close == NULL && !text_like && end - at > MAX_TAG)) {
      g_set_error(error, PLX_ERROR, PLX_ERROR_LIMIT,
                  tags > MAX_TAGS ? "has more than %d tags" : "has a tag longer than %d bytes",
                  tags > MAX_TAGS ? MAX_TAGS : MAX_TAG);
      return FALSE;
    }
  }
  return TRUE;
}

xmlDoc *plx_xml_parse(const PlxInput *input, GError **error)
{
  g_autofree char *declared = plx_clean_html_charset(input->bytes, input->length);
  g_autoptr(GString) text = plx_encoding_to_utf8(input, declared, error);
  if (text == NULL || !check_shape(text, error))
    return NULL;
  xmlParserCtxt *context = xmlNewParserCtxt();
  xmlDoc *doc =
      xmlCtxtReadMemory(context, text->str, (int)text->len, NULL, "UTF-8",
                        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
  const xmlError *why = xmlCtxtGetLastError(context);
  if (doc == NULL && why != NULL)
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "line %d: %s", why->line,
                why->message != NULL ? g_strstrip(why->message) : "no well-formed XML");
  else if (doc == NULL)
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "no well-formed XML");
  xmlFreeParserCtxt(context);
  return doc;
}

/* ---- the tree ---- */

xmlNode *plx_xml_next(const xmlNode *node, const char *name)
{
  for (xmlNode *next = node->next; next != NULL; next = next->next)
    if (plx_xml_is(next, name))
      return next;
  return NULL;
}

xmlNode *plx_xml_child(const xmlNode *parent, const char *name)
{
  if (parent == NULL || parent->children == NULL)
    return NULL;
  return plx_xml_is(parent->children, name) ? parent->children : plx_xml_next(parent->children, name);
}

xmlNode *plx_xml_walk(xmlNode *node, const xmlNode *root, gboolean skip)
{
  if (!skip && node->type == XML_ELEMENT_NODE && node->children != NULL)
    return node->children;
  while (node != root && node->next == NULL)
    node = node->parent;
  return node != root ? node->next : NULL;
}

xmlNode *plx_xml_find(xmlNode *root, const char *name)
{
  for (xmlNode *node = root; node != NULL; node = plx_xml_walk(node, root, FALSE))
    if (plx_xml_is(node, name))
      return node;
  return NULL;
}

/* A text node's text; of an entity that nobody declared, what HTML means by it. */
static void append_text(GString *out, const xmlNode *node)
{
  if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
    g_string_append(out, node->content != NULL ? (const char *)node->content : "");
  } else if (node->type == XML_ENTITY_REF_NODE) {
    const htmlEntityDesc *entity = htmlEntityLookup(node->name);
    g_string_append_unichar(out, entity != NULL ? entity->value : 0xFFFD);
  }
}

char *plx_xml_text(xmlNode *node)
{
  if (node == NULL)
    return NULL;
  g_autoptr(GString) all = g_string_new(NULL);
  for (xmlNode *at = node; at != NULL; at = plx_xml_walk(at, node, FALSE))
    append_text(all, at);
  g_autoptr(GString) out = g_string_sized_new(all->len);
  for (const char *c = all->str; *c != '\0'; c++)
    if (!g_ascii_isspace(*c))
      g_string_append_c(out, *c);
    else if (out->len > 0 && out->str[out->len - 1] != ' ')
      g_string_append_c(out, ' ');
  g_strchomp(out->str);
  return *out->str != '\0' ? g_strdup(out->str) : NULL;
}

char *plx_xml_attribute(const xmlNode *node, const char *name)
{
  for (const xmlAttr *attribute = node != NULL ? node->properties : NULL; attribute != NULL;
       attribute = attribute->next)
    if (xmlStrEqual(attribute->name, (const xmlChar *)name) && attribute->children != NULL)
      return g_strdup((const char *)attribute->children->content);
  return NULL;
}

/* Elements of NITF that HTML calls otherwise. */
static const char *html_name(const xmlNode *node)
{
  static const struct {
    const char *name, *html;
  } names[] = {{"block", "div"},    {"body.content", "div"},         {"hl1", "h2"},   {"hl2", "h3"},
               {"media", "figure"}, {"media-caption", "figcaption"}, {"fn", "aside"}, {"bq", "blockquote"}};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
    if (xmlStrEqual(node->name, (const xmlChar *)names[i].name))
      return names[i].html;
  return (const char *)node->name;
}

void plx_xml_html(xmlNode *node, GString *out)
{
  for (xmlNode *at = node->children; at != NULL;) {
    const gboolean element = at->type == XML_ELEMENT_NODE;
    if (element) {
      g_autofree char *href = plx_xml_attribute(at, "href");
      g_string_append_printf(out, "<%s", html_name(at));
      if (href != NULL) {
        g_autofree char *escaped = g_markup_escape_text(href, -1);
        g_string_append_printf(out, " href=\"%s\"", escaped);
      }
      g_string_append_c(out, '>');
    } else {
      g_autoptr(GString) text = g_string_new(NULL);
      append_text(text, at);
      plx_item_escape(out, text->str, (gssize)text->len);
    }
    if (element && at->children != NULL) {
      at = at->children;
      continue;
    }
    if (element)
      g_string_append_printf(out, "</%s>", html_name(at));
    while (at != NULL && at->next == NULL) {
      at = at->parent;
      if (at == node)
        return;
      g_string_append_printf(out, "</%s>", html_name(at));
    }
    at = at != NULL ? at->next : NULL;
  }
}
