/* What other files of the library's top need of a run. The report belongs to the run. */
#pragma once

#include "model/finding.h"
#include "parallax.h"

/* The run's report; complete once plx_run_compare() was called. */
const PlxReport *plx_run_report(const PlxRun *run);
