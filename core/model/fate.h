/* What befalls people and things in the course of an event: killed, hurt, missing, burned. Read-only. */
#pragma once

#include <glib.h>

typedef enum {
  PLX_FATE_NONE,
  PLX_FATE_KILLED,
  PLX_FATE_HURT,
  PLX_FATE_TREATED,
  PLX_FATE_MISSING,
  PLX_FATE_RESCUED,
  PLX_FATE_MOVED, /* fled, evacuated, displaced */
  PLX_FATE_ARRESTED,
  PLX_FATE_CHARGED,
  PLX_FATE_SICK,
  PLX_FATE_LOST, /* homes destroyed, acres burned */
  PLX_FATE_TRAPPED,
  PLX_FATE_FREED, /* hostages released, defendants acquitted */
} PlxFate;

typedef enum { PLX_DEGREE_NONE, PLX_DEGREE_SLIGHT, PLX_DEGREE_SEVERE } PlxDegree;

/* What a verb, adjective or noun tells, by its lemma (`kill`, `dead`, `fatality`); NULL tells nothing. */
PlxFate plx_fate_of(const char *lemma);

/* How badly, by a word that says so (`critically`, `minor`); NULL says nothing. */
PlxDegree plx_degree_of(const char *lemma);

/* Do such nouns count people by what befell them (`12 deaths`, `30 injuries`)? */
gboolean plx_fate_is_count(const char *noun);

/* Killed or hurt. */
static inline gboolean plx_fate_is_casualty(PlxFate fate)
{
  return fate == PLX_FATE_KILLED || fate == PLX_FATE_HURT;
}
