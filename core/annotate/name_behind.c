/* What stands behind a noun: the rest of a body's name, whose it is, and which place. */
#include "annotate/name_phrase.h"

gboolean plx_name_is_kind_of_place(const PlxNameScan *scan, guint32 token)
{
  static const char *const kinds[] = {"republic", "kingdom", "state", "commonwealth", "province",
                                      "county",   "town",    "city",  "village",      "district",
                                      "region",   "island",  "port"};
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

void plx_name_read_belonging(const PlxNameScan *scan, PlxNamePhrase *phrase)
{
  const guint32 noun = phrase->last;
  phrase->last = read_whose(scan, noun, &phrase->of);
  if (phrase->last == noun || !plx_name_is_kind_of_place(scan, noun))
    return;
  phrase->core_first = noun + 2;
  phrase->core_last = phrase->last;
  phrase->type = PLX_NAME_PLACE;
  phrase->proper = TRUE;
  phrase->role = phrase->of = NULL;
}
