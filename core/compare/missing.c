/* How this works. Own words must tell surely what another article attributes. Only an outlet has not to name
 * itself where others name it: CNN, of what CNN reported. */
#include "compare/missing.h"

#include "base/alias.h"
#include "model/party.h"

#include <string.h>

#define SURE_MISSING 0.4 /* own words tell this surely what another article attributes, */
#define SURE_TOLD 0.3    /* and a further attribution is this surely of them */
#define LONG_WORD 4      /* letters of a name that an address is known by */

/* Is it how an address writes a folded name: `nytimes`, of New York Times; `cnn`? */
static gboolean is_label_of(const char *label, const char *name)
{
  const char *space = strrchr(name, ' '), *last = space != NULL ? space + 1 : name;
  return strcmp(label, name) == 0 || plx_alias_is_acronym(label, name) ||
         (strlen(last) >= LONG_WORD && g_str_has_suffix(label, last) && (space == NULL || *label == *name));
}

/* Is the party the outlet of an article, known by its name or address? */
static gboolean is_outlet(const PlxParty *party, const char *outlet)
{
  if (outlet == NULL || party->name == NULL || party->name->type == PLX_NAME_PERSON)
    return FALSE;
  g_autofree char *folded = plx_alias_fold(outlet, strlen(outlet));
  if (strcmp(folded, party->folded_label) == 0)
    return TRUE;
  g_autofree char *small = g_ascii_strdown(outlet, -1);
  g_auto(GStrv) labels = g_strsplit(small, ".", -1);
  for (char **label = labels; *label != NULL; label++)
    if (is_label_of(*label, party->folded_label))
      return TRUE;
  return FALSE;
}

/* How surely an article's own words tell what another attributes; 0 if not surely enough. */
static double tells_attributed(const PlxTelling *s, guint32 own)
{
  const PlxFact *fact = s->fact;
  const PlxArticle *article = plx_fact_article(s->comparison, fact, own);
  double surest = 0;
  for (guint32 i = 0; i < fact->mentions->len; i++)
    if (!plx_telling_is_own(fact, i) &&
        plx_fact_mention(fact, i)->article != plx_fact_mention(fact, own)->article &&
        plx_fact_pair(fact, i, own) > surest && plx_telling_tells_fact(s->comparison, fact, i) &&
        !is_outlet(g_ptr_array_index(s->parties.parties, i), article->outlet))
      surest = plx_fact_pair(fact, i, own);
  return surest >= SURE_MISSING ? surest : 0;
}

/* Does an article left in the groups tell itself what a mention attributes? */
static gboolean is_told(const PlxFact *fact, const guint32 *groups, guint32 i)
{
  for (guint32 k = 0; k < fact->mentions->len; k++)
    if (plx_telling_is_own(fact, k) && groups[k] != G_MAXUINT32 && plx_fact_pair(fact, i, k) >= SURE_TOLD)
      return TRUE;
  return FALSE;
}

double plx_missing_keep(const PlxTelling *s, guint32 *groups)
{
  const PlxFact *fact = s->fact;
  double surest = 0;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    if (!plx_telling_is_own(fact, i) || groups[i] == G_MAXUINT32)
      continue;
    const double sure = tells_attributed(s, i);
    if (sure == 0)
      groups[i] = G_MAXUINT32;
    surest = MAX(surest, sure);
  }
  for (guint32 i = 0; i < fact->mentions->len; i++)
    if (!plx_telling_is_own(fact, i) &&
        !(is_told(fact, groups, i) && plx_telling_tells_fact(s->comparison, fact, i)))
      groups[i] = G_MAXUINT32;
  return surest;
}
