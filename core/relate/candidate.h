/* Mentions that may fill one slot, of one kind and one story. Candidates own their bags and lexicon; the
 * facts made of them belong to the story. */
#pragma once

#include "model/source.h"
#include "relate/cluster.h"
#include "relate/filled.h"

typedef struct {
  const PlxReport *report;
  const PlxStory *story;
  PlxLexicon *lexicon;
  GPtrArray *bags;              /* PlxBag, one a candidate */
  GArray *items;                /* PlxItem */
  GArray *mentions;             /* PlxMention */
  GArray *slots;                /* what a family keeps of each candidate, of its own type; may stay empty */
  GPtrArray *parties;           /* PlxParty, NULL where nobody has asked for it yet */
  const PlxFilledIndex *filled; /* which values fill one slot, while candidates are gathered; NULL */
  GHashTable *told;             /* how often each source tells each thing, likewise */
} PlxCandidates;

/* `slot_size`: of what the family keeps of each candidate; 0 if nothing. */
PlxCandidates *plx_candidates_new(const PlxReport *report, const PlxStory *story, guint slot_size);
void plx_candidates_free(PlxCandidates *candidates);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxCandidates, plx_candidates_free)

/* For each article of the story in turn. */
typedef void (*PlxCandidateFinder)(PlxCandidates *candidates, guint32 number, const PlxArticle *article);
void plx_candidates_gather(PlxCandidates *candidates, PlxCandidateFinder find);

/* Add a mention with the words around it; takes ownership of the bag, which is finished for
 * plx_candidates_weigh(), and not for plx_candidates_weigh_once(). */
void plx_candidates_add(PlxCandidates *candidates, PlxMention mention, PlxBag *bag);

static inline const PlxMention *plx_candidate(const PlxCandidates *c, guint32 i)
{
  return &g_array_index(c->mentions, PlxMention, i);
}

static inline const PlxArticle *plx_candidate_article(const PlxCandidates *c, guint32 i)
{
  return plx_report_article(c->report, plx_candidate(c, i)->article);
}

/* Who stands behind a candidate, read when first asked for; `source` is the candidate's own each time. */
const PlxParty *plx_candidate_party(const PlxCandidates *candidates, guint32 i, PlxSource source);

/* How much the words around two candidates have in common, 0–1. */
double plx_candidates_context(const PlxCandidates *candidates, guint32 a, guint32 b);

/* Weigh the words of the bags by their rarity among the candidates; once all are there. */
void plx_candidates_weigh(PlxCandidates *candidates);

/* The same, so that what two have in common rests on several words rather than on a rare one: a word counts
 * once, by the root of its weight, of which a bag holds the root. The bags get no vectors. */
void plx_candidates_weigh_once(PlxCandidates *candidates);

/* Make a fact of each cluster that two articles or more share → facts. `score` gets the candidates as its
 * data. */
void plx_candidates_unify(PlxCandidates *candidates, PlxFactKind kind, PlxItemScore score,
                          const PlxClusterLimits *limits, GPtrArray *facts);

/* What figures, times and contents are made into facts from, all that a score needs of them known: slots are
 * PlxFigureSlot, PlxTimeSlot and PlxSaidSlot. The caller frees them. */
PlxCandidates *plx_figure_candidates(const PlxReport *report, const PlxStory *story);
PlxCandidates *plx_time_candidates(const PlxReport *report, const PlxStory *story);
PlxCandidates *plx_said_candidates(const PlxReport *report, const PlxStory *story);
