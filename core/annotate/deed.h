/* Trees → who did what. The deeds are the article's. */
#pragma once

#include "annotate/attribution_tree.h"

/* Every verb with a doer, appended to `deeds` (PlxDeed) in the order of the text: active with an object
 * (`Norway won the final`), passive with an agent (`brokered by Russia`), in relative clauses (`Putin, who
 * brokered the truce`) and participles (`talks sponsored by France`). `names` gives for each token the name
 * it belongs to. */
void plx_deed_find(const PlxTree *tree, const guint32 *names, GArray *deeds);
