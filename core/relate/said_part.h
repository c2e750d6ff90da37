/* Two attributions may tell one thing by several of their clauses, and so stand together in several facts.
 * They are compared once. */
#pragma once

#include "model/story.h"

/* Of all facts of what is said, each pair of attributions stays in the one that has most of them. */
void plx_said_part(GPtrArray *facts);
