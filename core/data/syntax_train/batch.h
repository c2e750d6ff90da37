/* A batch of sentences on its way through the network: all their rows one after the other, row 0 of each the
 * root. Everything lies in the net's pool. */
#pragma once

#include "net.h"

typedef struct {
  guint n_sentences, n_rows;
  const Sentence *const *sentences;
  guint *first, *length; /* [n_sentences]: first row, number of rows */
  guint *lane;           /* [n_sentences]: sentences by falling length */
  CellSteps steps;
  guint *packed[2];          /* [n_rows]: direction → packed row → row */
  PlxWordFeatures *features; /* [n_rows] */
  guint *shape;
  guint32 *row;    /* of the word table, NO_WORD if it is not used */
  gboolean *known; /* its pretrained vector is used */
  float *vectors, *x, *x_mask, *dx;
  CellTrace trace[2][2];
  float *in[2][2]; /* packed */
  float *recurrent_mask[2][2];
  float *state[2], *state_mask[2], *dstate[2]; /* rows × PLX_NET_STATE; masks [lanes × PLX_NET_STATE] */
} Batch;

void batch_init(Net *net, Batch *batch, const Sentence *const *sentences, guint n_sentences);

/* Words to the states of the second layer, and back. */
void batch_forward(Net *net, Batch *batch);
void batch_backward(Net *net, Batch *batch);

/* Zeros where something is dropped, otherwise what makes up for it; 1 everywhere where nothing is learned. */
float *batch_mask(Net *net, guint rows, guint columns, float drop);
