/* What happens to those that a figure counts. */
#pragma once

#include "annotate/figure_scan.h"

/* Sets predicate_token: from the tree where the sentence has one, else from the words next to it. */
void plx_figure_read_predicate(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* Of two that are joined (`404 soldiers and 22 civilians were killed`): what befell the second befell the
 * first, where nothing else is known of it. */
void plx_figure_share_predicate(const PlxFigureScan *scan, PlxFigureDraft *draft, const PlxFigureDraft *next);

/* Of a figure that counts nothing of its own (`and 168 wounded`): takes over what an earlier one counts. */
void plx_figure_inherit_counted(const PlxFigureScan *scan, PlxFigureDraft *draft,
                                const PlxFigureDraft *earlier);
