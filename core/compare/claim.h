/* What kind of thing somebody is said to say. Pure functions of an annotated article and one of its
 * attributions, or of the clause of it that is meant. */
#pragma once

#include "model/article.h"

/* Does it tell that something is so, with a verb of its own? A thing that is only named (`the find`) may be
 * anybody's to tell of. */
gboolean plx_claim_is_clause(const PlxArticle *article, const PlxAttribution *a);

/* Does the clause tell what came of the one before: `…, striking him in the chest`? */
gboolean plx_claim_goes_on(const PlxArticle *article, const PlxAttribution *a);

/* May another source have told the same, so that this one's name is news? Who calls for something, agrees or
 * declines speaks for himself; and `I saw it` is each witness's own. */
gboolean plx_claim_is_open(const PlxArticle *article, const PlxAttribution *a);

/* Does a speaker tell what he thinks or feels of a thing: `said he welcomed it`, `he was horrified by it`,
 * `our thoughts are with them`? */
gboolean plx_claim_is_attitude(const PlxArticle *article, const PlxAttribution *a);

/* Does somebody tell of himself (`we saw it`)? */
gboolean plx_claim_is_of_self(const PlxArticle *article, const PlxAttribution *a);

/* Who orders or proposes does a deed by saying so (Austin 1962): another doer, then, not another source. */
gboolean plx_claim_performs(const PlxAttribution *a);

/* `called it a provocation` gives a thing a name; that has no force to compare. */
gboolean plx_claim_names(const PlxAttribution *a);

/* Does somebody refuse to do a thing, and not to say one: `refused to start again`? */
gboolean plx_claim_withholds_deed(const PlxArticle *article, const PlxAttribution *a);
