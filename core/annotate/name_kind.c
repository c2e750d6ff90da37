/* A body's name right before what it is: `the Wagner group`, `the Interfax news agency`. */
#include "annotate/name_phrase.h"

#include <string.h>

/* Does one speak of the body by its name alone as well? The website and the station of a firm are not the
 * firm, but `the Meduza news website` is Meduza. */
static gboolean is_kind(const PlxNameScan *scan, guint32 noun, gboolean of_media)
{
  static const char *const bodies[] = {"airline",  "broadcaster", "broadsheet", "company",  "corporation",
                                       "daily",    "firm",        "group",      "magazine", "newspaper",
                                       "newswire", "paper",       "tabloid",    "weekly",   "journal"};
  static const char *const media[] = {"agency",  "channel", "network", "outlet",  "portal",
                                      "service", "site",    "station", "website", "wire"};
  return PLX_TOKEN_ANY(scan->article, noun, bodies) ||
         (of_media && PLX_TOKEN_ANY(scan->article, noun, media));
}

/* `The German Bild newspaper`: whose it is goes before its name. */
static guint32 behind_adjectives(const PlxNameScan *scan, guint32 name, guint32 end)
{
  while (name + 1 < end && plx_name_is(scan, name, PLX_WORD_DEMONYM))
    name++;
  return name;
}

/* May the words be a name, and not whose or of when it is: `the Boston daily`, `the Sunday paper`? */
static gboolean is_name(const PlxNameScan *scan, guint32 name, guint32 end)
{
  return name < end && plx_name_territory(scan->article, name, end - 1) == NULL &&
         !plx_name_is_city(scan, name, end - 1) &&
         !plx_name_is(scan, end - 1, PLX_WORD_PLACE | PLX_WORD_DEMONYM | PLX_WORD_CALENDAR);
}

gboolean plx_name_read_kind(const PlxNameScan *scan, guint32 first, PlxNamePhrase *phrase)
{
  static const char *const of_media[] = {"cable", "news", "online", "radio", "television", "tv", "wire"};
  static const char *const whose[] = {"business", "daily", "financial", "sports", "state", "weekly"};
  guint32 end = phrase->last;
  gboolean media = FALSE;
  for (; end > first &&
         (PLX_TOKEN_ANY(scan->article, end - 1, of_media) || PLX_TOKEN_ANY(scan->article, end - 1, whose));
       end--)
    media |= PLX_TOKEN_ANY(scan->article, end - 1, of_media);
  guint32 name = end;
  while (name > first &&
         (plx_name_is(scan, name - 1, PLX_WORD_CAPITAL) || plx_name_joins_words(scan, name - 1)))
    name--;
  name = behind_adjectives(scan, name, end);
  if (!is_kind(scan, phrase->last, media) || !is_name(scan, name, end))
    return FALSE;
  phrase->core_first = name;
  phrase->core_last = end - 1;
  phrase->proper = TRUE;
  phrase->type = PLX_NAME_BODY;
  return TRUE;
}
