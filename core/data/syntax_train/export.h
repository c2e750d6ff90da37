/* From the trained floats to the model in the binary. */
#pragma once

#include "net.h"

/* Fills a model that the caller owns; the tags must be in it. Rows of words are put in the order of the
 * vocabulary. */
void export_model(const Net *net, PlxNetModel *model);
