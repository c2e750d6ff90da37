/* Words that say that something rises or falls. Read-only. */
#pragma once

#include "model/mention.h"

/* People and things may be lifted, lost and raised without a trend. */
typedef enum {
  PLX_TREND_OF_ANYTHING,
  PLX_TREND_OF_AMOUNTS_NEXT, /* what stands next must be a sum or a share: not `lifted 41 people`, `lifted 70
                                tonnes` */
  PLX_TREND_OF_AMOUNTS,      /* whatever changes must be a sum, a share or a measure: `lost` */
} PlxTrendUse;

typedef struct {
  const char *word; /* lower case */
  PlxTrend trend;
  PlxTrendUse use;
} PlxTrendWord;

/* The trend word of these bytes, whatever their case; NULL if it is none. */
const PlxTrendWord *plx_trend_word(const char *text, gsize length);
