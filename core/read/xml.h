/* XML from strangers, on libxml2: nothing is expanded, fetched or read without end. */
#pragma once

#include "read/reader.h"

#include <libxml/tree.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC(xmlDoc, xmlFreeDoc)

/* The name of an XML input's root element without its prefix, found without parsing; NULL if it is none. The
 * caller frees it. */
char *plx_xml_root_name(const PlxInput *input);

/**
 * plx_xml_parse:
 * @input: the bytes; their charset is told before libxml2 sees them
 * @error: PLX_ERROR_READ with line and reason; PLX_ERROR_LIMIT if it is too large or deep. A document that
 * declares entities of its own is refused.
 */
xmlDoc *plx_xml_parse(const PlxInput *input, GError **error);

/* The first child element of that name, in any namespace; NULL. */
xmlNode *plx_xml_child(const xmlNode *parent, const char *name);

/* The next sibling element of that name; NULL. */
xmlNode *plx_xml_next(const xmlNode *node, const char *name);

/* The first element of that name below `root`, in document order; NULL. Iterative. */
xmlNode *plx_xml_find(xmlNode *root, const char *name);

/* The node behind `node` in document order, not leaving `root`; with `skip` not entering `node`. */
xmlNode *plx_xml_walk(xmlNode *node, const xmlNode *root, gboolean skip);

/* All text inside, white space folded; NULL if there is none. The caller frees it. */
char *plx_xml_text(xmlNode *node);

/* An attribute's value; NULL. The caller frees it. */
char *plx_xml_attribute(const xmlNode *node, const char *name);

/* The inside of a node as HTML: XHTML and NITF, without attributes but href. */
void plx_xml_html(xmlNode *node, GString *out);

static inline gboolean plx_xml_is(const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && xmlStrEqual(node->name, (const xmlChar *)name);
}
