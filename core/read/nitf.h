/* NITF, by itself and inside NewsML-G2. */
#pragma once

#include "read/item.h"
#include "read/xml.h"

/* Read a `nitf` element as an article. What `outer` gives goes before what NITF says. */
gboolean plx_nitf_read(const PlxInput *input, xmlNode *nitf, const PlxItem *outer, GPtrArray *articles,
                       GError **error);
