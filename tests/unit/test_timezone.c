#include "model/timezone.h"

#include <criterion/criterion.h>
#include <string.h>

Test(timezone, knows_the_time_of_places)
{
  static const struct {
    const char *place, *zone;
  } rows[] = {
      {"Baku", "Asia/Baku"},
      {"Azerbaijan", "Asia/Baku"},
      {"Nagorno-Karabakh", "Asia/Baku"},
      {"Stepanakert", "Asia/Baku"},
      {"MOSCOW", "Europe/Moscow"},
      {"Hebei", "Asia/Shanghai"},
      {"New South Wales", "Australia/Sydney"},
      {"Ohio", "America/New_York"},
      {"Zürich", "Europe/Zurich"},
      {"Russia", NULL},
      {"Texas", NULL},
      {"Georgia", NULL},
      {"Atlantis Beneath The Sea", NULL},
      {"", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const char *zone = plx_zone_of_place(rows[i].place, strlen(rows[i].place));
    cr_assert_eq(g_strcmp0(zone, rows[i].zone), 0, "%s: %s", rows[i].place, zone);
  }
}

Test(timezone, knows_offsets_through_the_year)
{
  static const struct {
    const char *zone;
    gint64 utc;
    gint32 minutes;
    gboolean known;
  } rows[] = {
      {"Asia/Baku", 1602316800, 240, TRUE}, /* 2020-10-10 */
      {"America/New_York", 1602316800, -240, TRUE},
      {"America/New_York", 1610700000, -300, TRUE}, /* 2021-01-15 */
      {"Europe/London", 1720000000, 60, TRUE},
      {"+05:30", 0, 330, TRUE},
      {"Mars/Olympus", 0, 0, FALSE},
      {"../Europe/London", 0, 0, FALSE},
      {"/usr/share/zoneinfo/UTC", 0, 0, FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    gint32 minutes = 0;
    cr_assert_eq(plx_zone_offset(rows[i].zone, rows[i].utc, &minutes), rows[i].known, "%s", rows[i].zone);
    cr_assert_eq(minutes, rows[i].minutes, "%s: %d", rows[i].zone, minutes);
  }
}

Test(timezone, keeps_all_meanings_of_a_name)
{
  static const struct {
    const char *name;
    guint8 n;
    gint16 first;
  } rows[] = {{"GMT", 1, 0},    {"EDT", 1, -240}, {"IST", 3, 330},
              {"CST", 3, -360}, {"gmt", 0, 0},    {"XYZ", 0, 0}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const PlxZoneName *zone = plx_zone_abbreviation(rows[i].name, strlen(rows[i].name));
    cr_assert_eq(zone != NULL ? zone->n_meanings : 0, rows[i].n, "%s", rows[i].name);
    if (zone != NULL)
      cr_assert_eq(zone->minutes[0], rows[i].first, "%s", rows[i].name);
  }
}
