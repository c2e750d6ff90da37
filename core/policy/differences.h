/* What differs from a golden file, as findings of a report, so that every format can report it. */
#pragma once

#include "policy/check.h"

/**
 * plx_check_add_differences:
 * @check: its report's stories and articles must be as they were when it was made
 * @into: gets copies of the stories, and a finding (rules check/…) for each difference; the check's articles
 * are to be added behind those that it has
 */
void plx_check_add_differences(const PlxCheck *check, PlxReport *into);
