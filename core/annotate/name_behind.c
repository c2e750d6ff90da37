/* What stands behind a noun: the rest of a body's name, whose it is, and which place. */
#include "annotate/name_phrase.h"

#include "data/wordnet.h"

#include <string.h>

gboolean plx_name_is_kind_of_place(const PlxNameScan *scan, guint32 token)
{
  static const char *const kinds[] = {
      "archipelago",  "borough",      "canton",        "city",   "commonwealth", "commune", "county",
      "district",     "enclave",      "governorate",   "hamlet", "island",       "isle",    "kingdom",
      "municipality", "neighborhood", "neighbourhood", "oblast", "parish",       "port",    "prefecture",
      "province",     "region",       "republic",      "resort", "settlement",   "state",   "suburb",
      "town",         "township",     "village"};
  for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
    if (plx_name_is_word(scan, token, kinds[i]))
      return TRUE;
  return FALSE;
}

/* How many small words at `token` link the parts of a body's name: of, of the. */
static guint32 count_links(const PlxNameScan *scan, guint32 token, gboolean begins)
{
  static const char *const first[] = {"of", "for", "on"}, *const further[] = {"and", "&",   "in",
                                                                              "of",  "for", "the"};
  const char *const *links = begins ? first : further;
  const gsize n_links = begins ? G_N_ELEMENTS(first) : G_N_ELEMENTS(further);
  for (gsize i = 0; i < n_links; i++)
    if (plx_name_is_word(scan, token, links[i]))
      return plx_name_is_word(scan, token + 1, "the") ? 2 : 1;
  return 0;
}

guint32 plx_name_extend(const PlxNameScan *scan, guint32 last)
{
  guint32 noun;
  if (plx_name_body(scan->article, last, last, &noun) == NULL || plx_name_is_kind_of_place(scan, last))
    return last;
  for (gboolean begins = TRUE;; begins = FALSE) {
    const guint32 at = last + 1 + count_links(scan, last + 1, begins);
    if (at == last + 1 || !plx_name_is(scan, at, PLX_WORD_CAPITAL) ||
        plx_name_is(scan, at, PLX_WORD_CALENDAR))
      return last;
    if (!begins &&
        (plx_name_is(scan, at, PLX_WORD_PLACE | PLX_WORD_GIVEN) && !plx_name_is_word(scan, last + 1, "in")))
      return last;
    last = at;
    while (plx_name_is(scan, last + 1, PLX_WORD_CAPITAL) && plx_name_is(scan, last + 1, PLX_WORD_NOMINAL))
      last++;
  }
}

/* `of Azerbaijan`, `in Nagorno-Karabakh`, `for the State Department` behind a role or body; returns the last
 * token. */
static guint32 read_whose(const PlxNameScan *scan, guint32 last, const char **of)
{
  static const char *const links[] = {"of", "for", "in", "at", "from"};
  gboolean link = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(links); i++)
    link |= plx_name_is_word(scan, last + 1, links[i]);
  guint32 at = last + 2;
  if (!link || at >= scan->end)
    return last;
  if (plx_name_is(scan, at, PLX_WORD_OPENER))
    at++;
  if (!plx_name_is(scan, at, PLX_WORD_CAPITAL) || plx_name_is(scan, at, PLX_WORD_CALENDAR))
    return last;
  guint32 end = at;
  while (plx_name_is(scan, end + 1, PLX_WORD_CAPITAL) || plx_name_joins_words(scan, end + 1))
    end++;
  if (plx_name_is(scan, last, PLX_WORD_PLURAL) && plx_name_is_word(scan, end + 1, "and") &&
      plx_name_is(scan, end + 2, PLX_WORD_CAPITAL)) { /* the leaders of Chad and Niger */
    for (end += 2; plx_name_is(scan, end + 1, PLX_WORD_CAPITAL);)
      end++;
    *of = plx_name_text_of(scan, at, end);
    return end;
  }
  if (plx_name_is(scan, end + 1, PLX_WORD_POSSESSIVE))
    return last;
  const char *territory = plx_name_territory(scan->article, at, end);
  *of = territory != NULL ? territory : plx_name_text_of(scan, at, end);
  return end;
}

static gboolean is_common_noun(const PlxNameScan *scan, guint32 token)
{
  g_autofree char *text = plx_name_text(scan->article, token, token);
  g_autofree char *folded = g_ascii_strdown(text, -1);
  return plx_words_find(&plx_wordnet_nouns.words, folded, strlen(folded)) >= 0;
}

/* Where in the capitals behind an office a person's name begins: in `Minister of Tourism Ida Lund` at a given
 * name, or behind common nouns with two words of a name; PLX_NONE if it does not. */
static guint32 person_within(const PlxNameScan *scan, guint32 first, guint32 last)
{
  guint32 i = first;
  while (i < last && is_common_noun(scan, i) && !plx_name_is(scan, i, PLX_WORD_GIVEN))
    i++;
  if (i > first && i + 1 == last)
    return i;
  for (i = first + 1; i < last; i++)
    if (plx_name_is(scan, i, PLX_WORD_GIVEN))
      return i;
  return PLX_NONE;
}

/* `Minister of Tourism Ida Lund`: the office is the person's. */
static gboolean read_holder(const PlxNameScan *scan, guint32 noun, PlxNamePhrase *phrase)
{
  if (phrase->type != PLX_NAME_PERSON || phrase->proper || phrase->last < noun + 4)
    return FALSE;
  const guint32 of = noun + (plx_name_is(scan, noun + 2, PLX_WORD_OPENER) ? 3 : 2);
  const guint32 name = person_within(scan, of, phrase->last);
  if (name == PLX_NONE)
    return FALSE;
  const char *territory = plx_name_territory(scan->article, of, name - 1);
  phrase->of = territory != NULL ? territory : plx_name_text_of(scan, of, name - 1);
  phrase->core_first = name;
  phrase->core_last = phrase->last;
  return phrase->proper = TRUE;
}

void plx_name_read_belonging(const PlxNameScan *scan, PlxNamePhrase *phrase)
{
  const guint32 noun = phrase->last;
  phrase->last = read_whose(scan, noun, &phrase->of);
  if (phrase->last == noun || read_holder(scan, noun, phrase) || !plx_name_is_kind_of_place(scan, noun))
    return;
  phrase->core_first = noun + 2;
  phrase->core_last = phrase->last;
  phrase->type = PLX_NAME_PLACE;
  phrase->proper = TRUE;
  phrase->role = phrase->of = NULL;
}
