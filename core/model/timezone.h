/* Zones: what `GMT`, `EDT`, `Moscow time` or a place's name says of its clock. Plain values and read-only
 * tables; nothing is owned. */
#pragma once

#include <glib.h>

#define PLX_MAX_ZONE_MEANINGS 4

/* A named zone: all the offsets that the name may mean, in minutes east of Greenwich, the likeliest first. */
typedef struct {
  const char *key; /* lower case: "gmt", "eastern" */
  const char *name;
  gint16 minutes[PLX_MAX_ZONE_MEANINGS];
  guint8 n_meanings;
  const char *iana; /* NULL, or the zone whose clock it is where the season decides (`Eastern time`) */
} PlxZoneName;

/* By abbreviation, in upper case as written (`GMT`, `CEST`); NULL if it is none. */
const PlxZoneName *plx_zone_abbreviation(const char *text, gsize length);

/* By the word before `time` (`eastern`, `pacific`), any case; NULL if it is none. */
const PlxZoneName *plx_zone_word(const char *text, gsize length);

/* The IANA zone of a city, region or country (only if all of it keeps one time): "Asia/Baku" of `Baku`. NULL
 * if the name is unknown or ambiguous. */
const char *plx_zone_of_place(const char *name, gsize length);

/* The zone of an IANA name or an offset; free it with g_time_zone_unref(). NULL if there is none, or if the
 * name could mean another file than a zone's. */
GTimeZone *plx_zone_open(const char *zone);

/* Minutes east of Greenwich that the clocks of a zone (IANA name, or an offset such as "+04:00") showed at a
 * moment of UTC. FALSE if there is no such zone. */
gboolean plx_zone_offset(const char *zone, gint64 utc_seconds, gint32 *minutes);

/* The same at a moment of the zone's own clock; an hour that the clocks show twice is taken as standard time.
 */
gboolean plx_zone_offset_local(const char *zone, gint64 local_seconds, gint32 *minutes);
