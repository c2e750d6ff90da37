/* Evidence weighed by a logistic regression, fitted by data/make_fits.py. */
#pragma once

#include <glib.h>
#include <math.h>

static inline double plx_logistic(const double *weights, const double *evidence, guint n)
{
  double sum = 0;
  for (guint i = 0; i < n; i++)
    sum += weights[i] * evidence[i];
  return 1 / (1 + exp(-sum));
}
