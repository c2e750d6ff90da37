/* Abbreviations as newsrooms use them; where one name is used for several clocks, all are kept (tz database,
 * file "Theory"; CLDR supplemental/metaZones). */
#include "model/timezone.h"

#include "base/table.h"
#include "data/cities.h"

#include <string.h>

/* Sorted by key. */
static const PlxZoneName abbreviations[] = {
    {"acdt", "ACDT", {630}, 1, NULL},
    {"acst", "ACST", {570}, 1, NULL},
    {"adt", "ADT", {-180}, 1, NULL},
    {"aedt", "AEDT", {660}, 1, NULL},
    {"aest", "AEST", {600}, 1, NULL},
    {"aft", "AFT", {270}, 1, NULL},
    {"akdt", "AKDT", {-480}, 1, NULL},
    {"akst", "AKST", {-540}, 1, NULL},
    {"amt", "AMT", {240, -240}, 2, NULL},
    {"ast", "AST", {-240, 180}, 2, NULL},
    {"awst", "AWST", {480}, 1, NULL},
    {"azt", "AZT", {240}, 1, NULL},
    {"brt", "BRT", {-180}, 1, NULL},
    {"bst", "BST", {60, 360}, 2, NULL},
    {"cat", "CAT", {120}, 1, NULL},
    {"cdt", "CDT", {-300}, 1, NULL},
    {"cest", "CEST", {120}, 1, NULL},
    {"cet", "CET", {60}, 1, NULL},
    {"clt", "CLT", {-240}, 1, NULL},
    {"cst", "CST", {-360, 480, -300}, 3, NULL},
    {"ct", "CT", {-300, -360}, 2, "America/Chicago"},
    {"eat", "EAT", {180}, 1, NULL},
    {"edt", "EDT", {-240}, 1, NULL},
    {"eest", "EEST", {180}, 1, NULL},
    {"eet", "EET", {120}, 1, NULL},
    {"est", "EST", {-300, 600}, 2, NULL},
    {"et", "ET", {-240, -300}, 2, "America/New_York"},
    {"gmt", "GMT", {0}, 1, NULL},
    {"gst", "GST", {240}, 1, NULL},
    {"hkt", "HKT", {480}, 1, NULL},
    {"hst", "HST", {-600}, 1, NULL},
    {"ict", "ICT", {420}, 1, NULL},
    {"idt", "IDT", {180}, 1, NULL},
    {"irst", "IRST", {210}, 1, NULL},
    {"ist", "IST", {330, 60, 120}, 3, NULL},
    {"jst", "JST", {540}, 1, NULL},
    {"kst", "KST", {540}, 1, NULL},
    {"mdt", "MDT", {-360}, 1, NULL},
    {"msk", "MSK", {180}, 1, NULL},
    {"mst", "MST", {-420, 480, 390}, 3, NULL},
    {"mt", "MT", {-360, -420}, 2, "America/Denver"},
    {"ndt", "NDT", {-150}, 1, NULL},
    {"npt", "NPT", {345}, 1, NULL},
    {"nst", "NST", {-210}, 1, NULL},
    {"nzdt", "NZDT", {780}, 1, NULL},
    {"nzst", "NZST", {720}, 1, NULL},
    {"pdt", "PDT", {-420}, 1, NULL},
    {"pht", "PHT", {480}, 1, NULL},
    {"pkt", "PKT", {300}, 1, NULL},
    {"pst", "PST", {-480, 480}, 2, NULL},
    {"pt", "PT", {-420, -480}, 2, "America/Los_Angeles"},
    {"sast", "SAST", {120}, 1, NULL},
    {"sgt", "SGT", {480}, 1, NULL},
    {"trt", "TRT", {180}, 1, NULL},
    {"utc", "UTC", {0}, 1, NULL},
    {"uzt", "UZT", {300}, 1, NULL},
    {"vet", "VET", {-240}, 1, NULL},
    {"wat", "WAT", {60}, 1, NULL},
    {"west", "WEST", {60}, 1, NULL},
    {"wib", "WIB", {420}, 1, NULL},
    {"wita", "WITA", {480}, 1, NULL},
    {"z", "Z", {0}, 1, NULL},
};

/* Words before `time`, `standard time`, `daylight time`, `summer time`. Sorted by key. */
static const PlxZoneName words[] = {
    {"alaska", "Alaska time", {-480, -540}, 2, "America/Anchorage"},
    {"atlantic", "Atlantic time", {-180, -240}, 2, "America/Halifax"},
    {"australian central", "Australian Central time", {630, 570}, 2, "Australia/Adelaide"},
    {"australian eastern", "Australian Eastern time", {660, 600}, 2, "Australia/Sydney"},
    {"australian western", "Australian Western time", {480}, 1, "Australia/Perth"},
    {"british", "British time", {60, 0}, 2, "Europe/London"},
    {"central", "Central time", {-300, -360}, 2, "America/Chicago"},
    {"central africa", "Central Africa time", {120}, 1, NULL},
    {"central european", "Central European time", {120, 60}, 2, "Europe/Paris"},
    {"china", "China time", {480}, 1, "Asia/Shanghai"},
    {"coordinated universal", "Coordinated Universal Time", {0}, 1, NULL},
    {"east africa", "East Africa time", {180}, 1, NULL},
    {"eastern", "Eastern time", {-240, -300}, 2, "America/New_York"},
    {"eastern european", "Eastern European time", {180, 120}, 2, "Europe/Athens"},
    {"greenwich", "Greenwich time", {0}, 1, NULL},
    {"greenwich mean", "Greenwich Mean Time", {0}, 1, NULL},
    {"gulf", "Gulf time", {240}, 1, NULL},
    {"hawaii", "Hawaii time", {-600}, 1, "Pacific/Honolulu"},
    {"indian", "Indian time", {330}, 1, "Asia/Kolkata"},
    {"iranian", "Iranian time", {210}, 1, "Asia/Tehran"},
    {"irish", "Irish time", {60, 0}, 2, "Europe/Dublin"},
    {"israeli", "Israeli time", {180, 120}, 2, "Asia/Jerusalem"},
    {"japanese", "Japanese time", {540}, 1, "Asia/Tokyo"},
    {"mountain", "Mountain time", {-360, -420}, 2, "America/Denver"},
    {"pacific", "Pacific time", {-420, -480}, 2, "America/Los_Angeles"},
    {"turkish", "Turkish time", {180}, 1, "Europe/Istanbul"},
    {"ukrainian", "Ukrainian time", {180, 120}, 2, "Europe/Kyiv"},
    {"universal", "Universal time", {0}, 1, NULL},
    {"us central", "Central time", {-300, -360}, 2, "America/Chicago"},
    {"us eastern", "Eastern time", {-240, -300}, 2, "America/New_York"},
    {"us pacific", "Pacific time", {-420, -480}, 2, "America/Los_Angeles"},
    {"west africa", "West Africa time", {60}, 1, NULL},
    {"western european", "Western European time", {60, 0}, 2, "Europe/Lisbon"},
};

const PlxZoneName *plx_zone_abbreviation(const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isupper(text[i]))
      return NULL;
  return PLX_TABLE_FIND_FOLDED(abbreviations, text, length);
}

const PlxZoneName *plx_zone_word(const char *text, gsize length)
{
  return PLX_TABLE_FIND_FOLDED(words, text, length);
}

const char *plx_zone_of_place(const char *name, gsize length)
{
  return plx_city_zone(name, length);
}

/* An identifier may come out of an input file: nothing that could name another file than a zone. */
static gboolean is_identifier(const char *name)
{
  if (name[0] == '/' || strstr(name, "..") != NULL)
    return FALSE;
  for (const char *at = name; *at != '\0'; at++)
    if (!g_ascii_isalnum(*at) && strchr("_+-/:", *at) == NULL)
      return FALSE;
  return TRUE;
}

GTimeZone *plx_zone_open(const char *zone)
{
  return is_identifier(zone) ? g_time_zone_new_identifier(zone) : NULL;
}

static gboolean offset_at(const char *name, GTimeType type, gint64 seconds, gint32 *minutes)
{
  g_autoptr(GTimeZone) zone = plx_zone_open(name);
  if (zone == NULL)
    return FALSE;
  const gint interval = g_time_zone_adjust_time(zone, type, &seconds);
  *minutes = g_time_zone_get_offset(zone, interval) / 60;
  return TRUE;
}

gboolean plx_zone_offset(const char *zone, gint64 utc_seconds, gint32 *minutes)
{
  return offset_at(zone, G_TIME_TYPE_UNIVERSAL, utc_seconds, minutes);
}

gboolean plx_zone_offset_local(const char *zone, gint64 local_seconds, gint32 *minutes)
{
  return offset_at(zone, G_TIME_TYPE_STANDARD, local_seconds, minutes);
}
