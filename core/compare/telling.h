/* A fact as several articles tell it: who says it in each, and with what position. */
#pragma once

#include "compare/parties.h"
#include "compare/rules.h"
#include "model/position.h"

/* What a source says, of the clause that the fact is about. */
typedef struct {
  PlxPosition position;
  gboolean open;     /* may another have told it as well? (claim.h) */
  gboolean performs; /* is it a deed to say so? */
} PlxTold;

typedef struct {
  const PlxComparison *comparison;
  const PlxFact *fact;
  PlxParties parties; /* who says it; nobody where the article does itself */
  PlxTold *told;      /* of each mention; likewise */
} PlxTelling;

/* What is given must outlive the telling. */
void plx_telling_init(PlxTelling *telling, const PlxComparison *comparison, const PlxFact *fact);
void plx_telling_clear(PlxTelling *telling);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PlxTelling, plx_telling_clear)

/* Does the article of mention `i` tell it on its own authority? */
gboolean plx_telling_is_own(const PlxFact *fact, guint32 i);

/* The attribution that mention `i` is, which is not its article's own; and the same, of the clause alone that
 * the fact is about. */
const PlxAttribution *plx_telling_said(const PlxComparison *comparison, const PlxFact *fact, guint32 i);
PlxAttribution plx_telling_claim(const PlxComparison *comparison, const PlxFact *fact, guint32 i);

/* How surely two mentions tell the same, 0–1: by themselves, or because a third tells what each of them does.
 */
double plx_telling_pair(const PlxFact *fact, guint32 i, guint32 k);

/* How surely two mentions make one claim: 0 if they tell of two things. */
double plx_telling_claims(const PlxFact *fact, guint32 i, guint32 k);

/* Does mention `i`, an attribution, tell that something is so, and not of the speaker? Only that can be
 * another's own word. What stands in a post is rarely told for others. */
gboolean plx_telling_tells_fact(const PlxComparison *comparison, const PlxFact *fact, guint32 i);
