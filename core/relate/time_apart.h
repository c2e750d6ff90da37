/* Which times cannot be of one event. Pure functions. */
#pragma once

#include "relate/time_slot.h"

/* Is it longer than a quarter: a year, half of one? */
gboolean plx_time_is_long(const PlxTimeValue *value);

/* Which of several alike it is that does something or that something is done to: 2 of `the second blast`; 0
 * if it is not said. */
guint plx_time_slot_nth(const PlxTimeSlot *slot);

/* Are their days so far apart that one is of what happened before, not another account of it? */
gboolean plx_time_far_apart(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* May times that cannot both be right be of one event? */
gboolean plx_time_may_contradict(const PlxTimeSlot *a, const PlxTimeSlot *b);
