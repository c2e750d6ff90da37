/* How this works. Whom a cue addresses (`told reporters that …`) stands between it and what is said, and
 * trees often take the one for a part of the other. */
#include "annotate/attribution_addressee.h"

#include <string.h>

#define LONGEST_ADDRESSEE 8 /* tokens */

static const char *const pronouns[] = {"me", "us", "them", "him", "her", "you"};

gboolean plx_addressee_is_told(const PlxRawAttribution *raw)
{
  static const char *const cues[] = {"tell",    "inform", "remind",   "warn", "assure",  "reassure",
                                     "notify",  "advise", "ask",      "urge", "promise", "show",
                                     "caution", "order",  "instruct", "text", "email",   "brief"};
  for (gsize i = 0; i < G_N_ELEMENTS(cues); i++)
    if (strcmp(raw->lemma, cues[i]) == 0)
      return TRUE;
  return FALSE;
}

/* Behind the words right behind the cue that may name whom it addresses. */
static guint32 behind_addressee(const PlxFinder *f, const PlxRawAttribution *raw)
{
  guint32 next = raw->cue.last + 1;
  while (next <= f->last && next <= raw->cue.last + LONGEST_ADDRESSEE && f->quotes[next] == PLX_NONE &&
         (plx_finder_is_nominal(f, next) || PLX_FINDER_ANY(f, next, pronouns)))
    next++;
  return next;
}

/* Does a clause begin behind the cue and whom it addresses: `told a crowd in Perth | that …`? */
static gboolean is_told_that(const PlxFinder *f, const PlxRawAttribution *raw)
{
  for (guint32 i = raw->cue.last + 1; i < f->last && i <= raw->cue.last + LONGEST_ADDRESSEE; i++) {
    if (plx_finder_is(f, i, "that") && plx_finder_upos(f, i) == PLX_UPOS_SCONJ)
      return TRUE;
    if (plx_finder_is_finite(f, i) || plx_finder_is_punct(f, i))
      return FALSE;
  }
  return FALSE;
}

gboolean plx_addressee_is_told_more(const PlxFinder *f, const PlxRawAttribution *raw)
{
  return plx_addressee_is_told(raw) &&
         (plx_finder_is(f, behind_addressee(f, raw), "about") || is_told_that(f, raw));
}

guint32 plx_addressee_end(const PlxFinder *f, const PlxRawAttribution *raw)
{
  if (!plx_addressee_is_told(raw))
    return raw->cue.last;
  const guint32 next = behind_addressee(f, raw);
  return plx_finder_is(f, next, ",") ? next - 1 : raw->cue.last;
}

/* Does somebody's name or kind end at the token, so that what comes next is what he is told: `told police |
 * he …`, `told the court | the driver …`? */
static gboolean ends_addressee(const PlxFinder *f, guint32 first, guint32 token)
{
  static const char *const openers[] = {"i",    "he",  "she", "they", "it",  "we",    "there",
                                        "that", "his", "her", "its",  "our", "their", "my"};
  const PlxUpos here = plx_finder_upos(f, token), next = plx_finder_upos(f, token + 1);
  if (here != PLX_UPOS_NOUN && here != PLX_UPOS_PROPN)
    return FALSE;
  if (next == PLX_UPOS_DET || PLX_FINDER_ANY(f, token + 1, openers))
    return TRUE;
  return token == first && here == PLX_UPOS_NOUN && next == PLX_UPOS_PROPN; /* told police Smith … */
}

guint32 plx_addressee_skip(const PlxFinder *f, PlxRange clause)
{
  if (PLX_FINDER_ANY(f, clause.first, pronouns))
    return clause.first + 1;
  for (guint32 i = clause.first; i < clause.last && i < clause.first + LONGEST_ADDRESSEE; i++) {
    if (plx_finder_is_finite(f, i) || plx_finder_is_punct(f, i))
      break;
    if (ends_addressee(f, clause.first, i))
      return i + 1;
  }
  return clause.first;
}

gboolean plx_addressee_is(const PlxFinder *f, const PlxRawAttribution *raw, guint32 head)
{
  return plx_addressee_is_told(raw) && f->tree->range[head].first == raw->cue.last + 1 &&
         plx_finder_upos(f, head) == PLX_UPOS_PROPN && !plx_finder_has_finite(f, f->tree->range[head]);
}
