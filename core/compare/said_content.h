/* What was said, for people. */
#pragma once

#include "compare/rules.h"

/* The shortest of the contents or sentences of a fact that stand in groups and tell something, without marks
 * and links around it. @groups: of each mention, G_MAXUINT32 for those left out. The caller frees it. */
char *plx_said_describe(const PlxComparison *c, const PlxFact *fact, const guint32 *groups);
