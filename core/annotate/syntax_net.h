/* The syntax network in whole numbers: the same result on every machine. A PlxNetOutput lies in the scratch
 * memory that made it and lasts until the next run. */
#pragma once

#include "annotate/syntax_model.h"

#define PLX_NET_LONGEST 256 /* tokens that a run may take */

/* Memory that a run uses over and over; zero before the first, cleared by plx_net_scratch_clear(). */
typedef struct {
  gint16 *data;
  gsize used, size;
} PlxNetScratch;

typedef struct {
  gsize n;     /* tokens */
  guint8 *tag; /* [n]: place in the model's tag_names */
  gint32 *arc; /* [n + 1][n + 1]: row the dependent, column the head, 0 the root; row 0 unused */
  gint32 *label_below, *label_above; /* [n + 1][PLX_NET_LABEL] */
} PlxNetOutput;

/* Runs over 1 to PLX_NET_LONGEST tokens. */
void plx_net_run(const PlxNetModel *model, PlxNetScratch *scratch, const PlxWord *forms, gsize n,
                 PlxNetOutput *out);

/* The relation (PlxDeprel) of token `below` to `above`, both from 1, `above` 0 for the root. */
guint plx_net_label(const PlxNetModel *model, const PlxNetOutput *out, gsize below, gsize above);

/* How common a word is: its rank among the model's words, from 0, or -1 if it is not one. */
gint32 plx_net_rank(const PlxNetModel *model, PlxWord form);

void plx_net_scratch_clear(PlxNetScratch *scratch);
