/* Territories of the world by name, by adjective (`Armenian`) and by capital (`Yerevan`). Read-only, sorted
 * by key. */
#pragma once

#include <glib.h>

typedef struct {
  const char *key;  /* as written */
  const char *name; /* the territory's usual name */
} PlxTerritory;

extern const PlxTerritory plx_territories[], plx_demonyms[], plx_capitals[];
extern const PlxTerritory plx_renamed[]; /* cities by an old or other name: Kiev, Kyiv */
extern const gsize plx_n_territories, plx_n_demonyms, plx_n_capitals, plx_n_renamed;
