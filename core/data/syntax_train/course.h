/* How a net is trained: passes over the treebank, and what several nets think of it. */
#pragma once

#include "learn.h"

typedef struct {
  const Treebank *bank;
  Opinion **opinions; /* one a sentence of the bank; NULL to learn from the treebank alone */
  guint epochs;
  float rate; /* at first */
  void (*after)(const Net *net, guint epoch, double loss,
                gpointer data); /* each pass; the mean loss of a token */
  gpointer data;
} Course;

/* Adam with a rate that rises through some batches and then falls in a straight line to nothing, batches of
 * 16 sentences. */
void course_run(const Course *course, Net *net);

/* Opinions without anything in them yet, one a sentence; opinions_free() frees them. */
Opinion **opinions_new(const Treebank *bank);
void opinions_free(Opinion **opinions, const Treebank *bank);

/* Adds a net's, `share` of the whole. */
void opinions_add(Opinion **opinions, Net *net, const Treebank *bank, float share);
