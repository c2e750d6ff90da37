/* For whom somebody speaks, by what he or it is called. Read-only. */
#pragma once

#include <glib.h>

typedef enum {
  PLX_SIDE_NONE,
  PLX_SIDE_AID, /* who helps or watches, and is of no state */
  PLX_SIDE_AIRLINE,
  PLX_SIDE_AIRPORT,
  PLX_SIDE_BANK,
  PLX_SIDE_BREWER,
  PLX_SIDE_CHURCH,
  PLX_SIDE_CITIZENS, /* who saw it, or live there */
  PLX_SIDE_CLUB,
  PLX_SIDE_COAST,
  PLX_SIDE_COUNSEL,
  PLX_SIDE_COURT,
  PLX_SIDE_CULTURE,
  PLX_SIDE_EXPERTS, /* of whatever field */
  PLX_SIDE_FAMILY,
  PLX_SIDE_FIRE,
  PLX_SIDE_FIRM, /* whatever its trade */
  PLX_SIDE_GOVERNMENT,
  PLX_SIDE_GOVERNOR, /* of a state, a bank */
  PLX_SIDE_HEALTH,
  PLX_SIDE_HOTEL,
  PLX_SIDE_INSURER,
  PLX_SIDE_INVESTIGATORS, /* of whatever force or board */
  PLX_SIDE_LABOUR,
  PLX_SIDE_LAW,
  PLX_SIDE_LEADER, /* of a town, a state */
  PLX_SIDE_MARKET, /* analysts */
  PLX_SIDE_MEDIA,
  PLX_SIDE_MILITARY,
  PLX_SIDE_MINE,
  PLX_SIDE_OFFICIALS, /* of whatever public body */
  PLX_SIDE_OPPOSITION,
  PLX_SIDE_ORGANISERS,
  PLX_SIDE_PAPER, /* what stands in files */
  PLX_SIDE_PORT,
  PLX_SIDE_PRESIDENT, /* of a country, a company, a club */
  PLX_SIDE_PROSECUTION,
  PLX_SIDE_PROTEST,
  PLX_SIDE_PUPILS,
  PLX_SIDE_RAIL,
  PLX_SIDE_REBELS,
  PLX_SIDE_SCHOOL,
  PLX_SIDE_SCIENCE,
  PLX_SIDE_SHOP,
  PLX_SIDE_STAFF, /* who works somewhere */
  PLX_SIDE_SUIT,  /* a lawsuit */
  PLX_SIDE_WORLD, /* the United Nations and what is theirs */
  PLX_N_SIDES
} PlxSide;

typedef struct {
  const char *key; /* a noun or two, singular, or a name of a body; lower case */
  PlxSide side;
} PlxSideNoun;

/* Sorted by key. */
extern const PlxSideNoun plx_side_nouns[];
extern const gsize plx_n_side_nouns;

/* Bits of the sides that may speak for a side, or be called by its name; enough if one of the two has the
 * other's. */
extern const guint64 plx_side_allies[PLX_N_SIDES];
