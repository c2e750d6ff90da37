/* The words that belong to a time without being part of it. */
#pragma once

#include "annotate/time_parse.h"

/* The first item of the statement: with the preposition, `early on` and hedge before the time. Sets the bound
 * that a preposition gives (`since`, `by`), where the time has none of its own. */
guint32 plx_time_statement(const PlxTimeText *t, PlxTimeExpr *e);
