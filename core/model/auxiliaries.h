/* What stands with a verb and tells its tense and mood. */
#pragma once

#include "model/article.h"

typedef struct {
  gboolean any;    /* auxiliary at all */
  gboolean modal;  /* could, may, might, would */
  gboolean may;    /* of them, what says that it is not known: `may have lost` */
  gboolean should; /* should, ought */
  gboolean could;
  gboolean unable;  /* could not, which tells what came */
  gboolean guessed; /* likely, perhaps */
  gboolean perfect;
  gboolean past; /* was, had */
  gboolean been;
  gboolean to;
  gboolean negated;
  gboolean due; /* which trees may hang on where something is due */
} PlxAuxiliaries;

/* Of a verb, or of what a copula tells: those among the 10 tokens before it that hang on it. */
PlxAuxiliaries plx_auxiliaries_of(const PlxArticle *article, guint32 sentence, guint32 verb);
