/* Places and the time they keep (cities.tsv, from GeoNames). Read-only; nothing is owned. */
#pragma once

#include <glib.h>

/* The IANA zone of a city, region or country; NULL if the name is unknown, or means places of several times.
 * A–Z of the name is taken as a–z; names over 63 bytes are unknown. */
const char *plx_city_zone(const char *name, gsize length);
