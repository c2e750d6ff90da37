/* Who speaks or acts, and whether two articles may mean the same one by it. Plain values; everything is
 * borrowed. */
#pragma once

#include "model/finding.h"

/* A mention of somebody in an article. */
typedef struct {
  guint32 article; /* in the report's articles */
  guint32 sentence;
  guint32 name; /* in the article's names; PLX_NONE */
  PlxSpan span; /* the mention */
} PlxSource;

static inline PlxSource plx_source_of(guint32 article, const PlxAttribution *attribution)
{
  return (PlxSource){article, attribution->sentence, attribution->name, attribution->source};
}

typedef enum {
  PLX_SOURCE_OTHER,  /* two: nothing in the story speaks for one */
  PLX_SOURCE_UNSURE, /* perhaps one under two descriptions: the company, its president; officials, police */
  PLX_SOURCE_SAME,
} PlxSourceRelation;

/* A source with all that comparing it asks for, so that one who stands in many pairs is read once. */
typedef struct _PlxParty PlxParty;

/* Call once the story's cast is resolved; what is given must outlive the party.
 * Returns: the caller's, to be freed by plx_party_free(). */
PlxParty *plx_party_new(const PlxReport *report, const PlxStory *story, PlxSource source);
void plx_party_free(PlxParty *party);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxParty, plx_party_free)

/* Is the one a person by name and office, and the other told by what he is alone, which is something else
 * (Moira Tate, the chief executive; an auditor)? So much will do for two who did a thing, but not for two who
 * say it. */
gboolean plx_party_is_described_otherwise(const PlxParty *a, const PlxParty *b);

/* Is no more told of who it is than that he is a man, or that they are workers? It may be whoever another
 * article names. */
gboolean plx_party_is_anybody(const PlxParty *party);

/* Is it somebody who speaks for himself alone: a witness, relatives, a person of no known office? */
gboolean plx_party_is_private(const PlxParty *party);

/**
 * plx_party_compare:
 *
 * One by the cast of the story, by name or by words. Two persons of different names are two, and so are a
 * person and a body that is never named beside the person; where one is described so loosely that it may be
 * the other, nothing is sure.
 */
PlxSourceRelation plx_party_compare(const PlxParty *a, const PlxParty *b);
