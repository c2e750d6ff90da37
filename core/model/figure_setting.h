/* In what setting a figure holds: as a rule or once, of which kind of the thing measured, at which place. */
#pragma once

#include "model/article.h"

typedef enum {
  PLX_NORM_NONE,
  PLX_NORM_AVERAGE, /* `on average` */
  PLX_NORM_USUAL,   /* `usually`, `in a normal May` */
  PLX_NORM_LIMIT,   /* `the maximum fine`, `the speed limit` */
  PLX_NORM_RECORD,  /* `the record is` */
} PlxNorm;

/* One of several parts of a thing. */
typedef struct {
  const char *of; /* lemma: `round` of `the second round`; NULL */
  guint nth;      /* 1 to 4; 0 */
} PlxPart;

typedef struct {
  PlxNorm norm;     /* it tells what is so as a rule, or at most */
  gboolean another; /* it holds of one of several: `in a second blast` */
  gboolean earlier; /* it holds of one before: `the previous storm`, `a year earlier` */
  PlxPart part;
  const char *whom;  /* lemma: `$40 for adults`; NULL */
  const char *of;    /* lemma of what is measured; NULL */
  const char *kind;  /* lemma of the word before the noun that is measured: `food` of `food prices`; NULL */
  const char *place; /* the name behind `in`, `at`, `near` of its clause; NULL */
} PlxSetting;

/* `measured`: the lemma of what is measured, or NULL. */
PlxSetting plx_figure_setting(const PlxArticle *article, const PlxFigure *figure, const char *measured);

/* Is the one of another kind, place or norm, so that neither tells of the other's? */
gboolean plx_settings_differ(const PlxSetting *a, const PlxSetting *b);
