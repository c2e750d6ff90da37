/* How this works: the table is a text, a line a place, sorted by bytes, embedded as it stands. A look-up
 * halves the stretch of bytes in which the line may begin, stepping back from the middle to the start of its
 * line. */
#include "data/cities.h"

#include <stdlib.h>
#include <string.h>

#define MAX_NAME 63

extern const char plx_cities_tsv[], plx_cities_tsv_end[];

static const char *const zone_names[] = {
#include "data/zone_names.inc"
};

/* As strcmp(), of the name and the line's first column. */
static int compare_line(const char *name, gsize length, const char *line)
{
  for (gsize i = 0; i < length; i++) {
    if (line[i] == '\t')
      return 1;
    if (name[i] != line[i])
      return (guchar)name[i] < (guchar)line[i] ? -1 : 1;
  }
  return line[length] == '\t' ? 0 : -1;
}

static const char *line_start(const char *from, const char *at)
{
  while (at > from && at[-1] != '\n')
    at--;
  return at;
}

static int compare_zone(const void *key, const void *row)
{
  const char *line = key, *zone = *(const char *const *)row;
  const gsize length = strcspn(line, "\n");
  const int order = strncmp(line, zone, length);
  return order != 0 || zone[length] == '\0' ? order : -1;
}

/* The zone of a line, as a string that stays. */
static const char *zone_of_line(const char *line)
{
  const char *const *row = bsearch(strchr(line, '\t') + 1, zone_names, G_N_ELEMENTS(zone_names),
                                   sizeof(zone_names[0]), compare_zone);
  return row != NULL ? *row : NULL;
}

const char *plx_city_zone(const char *name, gsize length)
{
  char key[MAX_NAME];
  if (length == 0 || length > MAX_NAME)
    return NULL;
  for (gsize i = 0; i < length; i++)
    key[i] = g_ascii_tolower(name[i]);

  const char *from = plx_cities_tsv, *to = plx_cities_tsv_end;
  while (from < to) {
    const char *line = line_start(from, from + (to - from) / 2);
    const int order = compare_line(key, length, line);
    if (order == 0)
      return zone_of_line(line);
    if (order < 0)
      to = line;
    else
      from = strchr(line, '\n') + 1;
  }
  return NULL;
}
