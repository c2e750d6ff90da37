/* Articles of one event, related: who is in it, what is copied, what stands beside what, which mentions fill
 * one slot. A story owns its arrays and arena; articles belong to the corpus and are named by their index
 * there. */
#pragma once

#include "model/article.h"

typedef enum {
  PLX_FACT_FIGURE,
  PLX_FACT_TIME,
  PLX_FACT_ATTRIBUTION,
  PLX_FACT_DEED,
  PLX_FACT_QUOTE,
  PLX_FACT_NAME
} PlxFactKind;

/* A mention of an article: the index is one of the array that the kind names (attributions, deeds, …). For an
 * attribution that an article makes on its own authority the index is PLX_NONE and the sentence says it. */
typedef struct {
  guint32 article;
  guint32 sentence;
  guint32 index;
  PlxSpan span; /* the statement */
} PlxMention;

/* Does the article say it on its own authority? Asked of attributions. */
static inline gboolean plx_mention_is_own(const PlxMention *mention)
{
  return mention->index == PLX_NONE;
}

/* Sentences in which an entity is named, folded once for all who ask. */
typedef struct {
  GMutex lock;      /* steps that relate a story ask at the same time */
  GPtrArray *texts; /* char *: of each mention its sentence; NULL where nobody has asked, or where the mention
                     * before is of the same */
} PlxNamedIn;

/* One person, body or place, under all its names in all articles. */
typedef struct {
  const char *name; /* the fullest name; never NULL */
  const char *role; /* NULL */
  const char *of;   /* NULL */
  PlxNameType type;
  GArray *mentions; /* PlxMention into names */
  PlxNamedIn *named_in;
} PlxEntity;

/* A sentence of an article. */
typedef struct {
  guint32 article;
  guint32 sentence;
} PlxPlace;

/* Sentences of several articles that tell the same. */
typedef struct {
  GArray *places; /* PlxPlace, in the order of the articles */
  double score;   /* 0–1: the mean of the links */
  char *why;      /* the words on which it rests, the most telling first; NULL: not told */
} PlxAlignment;

/* Text that two articles share, word for word or lightly edited. */
typedef struct {
  guint32 from, to;  /* articles, in the report's order. Which copied is not claimed */
  double share;      /* of the shorter one's words that stand in both */
  double shares[2];  /* of each one's words that stand in the other */
  const char *wire;  /* the agency both credit; NULL */
  GArray *sentences; /* pairs: guint32 in `from`, guint32 in `to`, ascending */
} PlxReuse;

/* How two attributed contents of a fact differ, as flags. */
typedef enum {
  PLX_APART_CLAIMS = 1,  /* they make two claims: that it is so, that it may be */
  PLX_APART_MATTERS = 2, /* they are of two matters: last year's, this year's */
} PlxApart;

/* Mentions of several articles that fill one slot. */
typedef struct {
  PlxFactKind kind;
  const char *about; /* the name of the entity that it is about; NULL */
  char *why;         /* what paired them, on which words; NULL */
  GArray *mentions;  /* PlxMention, in the order of articles and text */
  gboolean rift;     /* two accounts of one thing that stand in other facts, each by itself */
  double score;      /* 0–1: how surely it is one slot */
  GByteArray *links; /* mentions × mentions: are two of different articles partners, alike by themselves and
                      * not much less than either is to another of the other's? NULL if all are */
  GArray *pairs; /* float, mentions × mentions: how surely two of different articles fill it; NULL if that
                  * is known of the whole alone */
  GByteArray *apart; /* of PlxApart, mentions × mentions, of attributed contents; NULL if this is no fact of
                      * what is said */
  GArray *contents;  /* PlxSpan, of each mention: the clause of what is said that is meant; NULL if this is no
                      * fact of what is said */
  GArray *members;   /* guint32, of each mention: which candidate it was, while the story is related; NULL */
} PlxFact;

/* What was left aside, and why. */
typedef struct {
  PlxMention mention;
  PlxFactKind kind;
  const char *why; /* "only one outlet gives it" */
} PlxSkipped;

typedef struct {
  PlxArena *arena;
  guint32 id;
  const char *title;
  const char *why;       /* why these articles belong together, or why this one stands alone */
  const char *zone;      /* IANA name or offset of the event's place; NULL */
  GTimeZone *held_zone;  /* of that name, so that GLib reads its file once and not for each time; NULL */
  GArray *articles;      /* guint32, ascending */
  GPtrArray *cast;       /* PlxEntity */
  GPtrArray *alignments; /* PlxAlignment */
  GPtrArray *reuse;      /* PlxReuse */
  GPtrArray *facts;      /* PlxFact */
  GArray *skipped;       /* PlxSkipped */
} PlxStory;

PlxStory *plx_story_new(guint32 id);
void plx_story_free(PlxStory *story);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxStory, plx_story_free)

/* New parts, owned by the story. */
PlxEntity *plx_story_add_entity(PlxStory *story, PlxNameType type, const char *name);
PlxAlignment *plx_story_add_alignment(PlxStory *story);
PlxReuse *plx_story_add_reuse(PlxStory *story, guint32 from, guint32 to);

/* Facts that the array owns, in it or yet to be handed to a story. */
GPtrArray *plx_facts_new(void);
PlxFact *plx_fact_new(GPtrArray *facts, PlxFactKind kind);

/* How surely two mentions of different articles fill the slot. */
static inline double plx_fact_pair(const PlxFact *fact, guint32 i, guint32 k)
{
  return fact->pairs != NULL ? g_array_index(fact->pairs, float, i * fact->mentions->len + k) : fact->score;
}

/* Do two mentions make two claims that have much in common: that it came, that it may? */
static inline gboolean plx_fact_is_apart(const PlxFact *fact, guint32 i, guint32 k)
{
  return fact->apart != NULL && (fact->apart->data[i * fact->mentions->len + k] & PLX_APART_CLAIMS) != 0;
}

/* Are they of two matters, on which one source may say yes and no? */
static inline gboolean plx_fact_is_of_two(const PlxFact *fact, guint32 i, guint32 k)
{
  return fact->apart != NULL && (fact->apart->data[i * fact->mentions->len + k] & PLX_APART_MATTERS) != 0;
}

/* Take a mention out, with its pairs. */
void plx_fact_remove(PlxFact *fact, guint32 i);
