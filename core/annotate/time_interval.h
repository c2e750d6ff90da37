/* The interval of instants that a time names: `from` and `to` of a PlxTime, in seconds since 1970. */
#pragma once

#include "annotate/time_resolve.h"

/* Of a length seen from the present (`the past two weeks`), and of a point that lies in `stretch`. Each sets
 * the interval on the article's own clock and `anchored`, or leaves both where the present is not known. */
void plx_time_place_length(const PlxTimeContext *context, const PlxTimeExpr *e, PlxTime *time);
void plx_time_place_point(const PlxTimeContext *context, const PlxTimeExpr *e, const PlxTimeStretch *stretch,
                          PlxTime *time);

/* How far from the present a time is that is told by that alone, and where that is known the days that it may
 * mean. */
void plx_time_place_distance(const PlxTimeContext *context, const PlxTimeExpr *e, PlxTime *time);

/* What the words say of the zone; its name is in `arena`. */
void plx_time_place_zone(const PlxTimeContext *context, PlxArena *arena, const PlxTimeExpr *e, PlxTime *time);

/* Local seconds become UTC where the zone is known: by the words, or by what the input says of the article.
 */
void plx_time_to_utc(const PlxTimeContext *context, PlxTime *time);
