/* Where a source stands towards what it speaks of: does it say so, deny it, leave it open? (Factuality, after
 * Saurí & Pustejovsky 2009.) Pure functions of an annotated article. */
#pragma once

#include "model/article.h"

typedef enum {
  PLX_FORCE_AFFIRM, /* says, confirms, admits */
  PLX_FORCE_DENY,   /* denies, rejects, rules out, refuses */
  PLX_FORCE_OPEN,   /* does not rule out, did not say */
  PLX_FORCE_EXPECT, /* expects */
  PLX_FORCE_FEAR,   /* fears or hopes */
  PLX_FORCE_CALL,   /* calls for, urges */
  PLX_FORCE_ORDER,  /* orders, instructs */
  PLX_FORCE_AGREE,
  PLX_FORCE_PRAISE,
  PLX_FORCE_BLAME,
  PLX_FORCE_DECLINE, /* declines or refuses to say */
  PLX_FORCE_SILENT,  /* claims nothing of it */
  PLX_N_FORCES
} PlxForce;

typedef struct {
  PlxForce force;
  gboolean firm;    /* confirms, admits, promises: more than says */
  gboolean several; /* told in several sentences, or of others: what is said not to be may be another's */
  gboolean negated; /* what is said is that something is not so */
  gboolean counted; /* what is said is of how many: nobody, four people */
  gboolean duty;    /* what is said is that it should be so */
  const char *predicate;  /* lemma of what is said to be or to happen; NULL */
  const char *complement; /* lemma of what that is to do: `sell` of wanted to sell; NULL */
  PlxSpan inner;          /* the verb within what is said that has the force: `did not rule out`; empty */
  const char *weighed;    /* lemma of what is looked at: `bid` of was considering the bid; NULL */
  gboolean mixed; /* such a verb stands deeper in it: `were found, with police not ruling out murder` */
} PlxPosition;

PlxPosition plx_position_of(const PlxArticle *article, const PlxAttribution *attribution);

/* What a predicate with a force of its own takes a stand on: of `did not rule out that it had paid`,
 * `declined to say whether it had paid` the token of paid; of others the predicate itself. */
guint32 plx_position_core(const PlxArticle *article, guint32 sentence, guint32 predicate);

typedef enum {
  PLX_POSITION_SAME,
  PLX_POSITION_UNSURE, /* nothing that would make a difference for sure */
  PLX_POSITION_OTHER,
} PlxPositionRelation;

/* The positions of one source on one matter. `Denied that it had` is `said that it had not`. */
PlxPositionRelation plx_position_compare(const PlxPosition *a, const PlxPosition *b);

/* The tokens of a content, as far as its first sentence goes: from the number that is returned to `end`. */
guint32 plx_content_tokens(const PlxArticle *article, PlxSpan content, guint32 *end);

/* The token of a content that all others hang on, a verb before others; PLX_NONE. */
guint32 plx_content_head(const PlxArticle *article, PlxSpan content);

/* `Accused of stealing two cars`, `suspected of theft`: does the verb tell of what is laid to somebody's
 * charge, by the preposition right behind it? */
gboolean plx_is_accusation(const PlxArticle *article, guint32 verb);

/* `There is no evidence that it had`, `saw no sign that it had`: the noun that a clause hangs on, of which
 * the predicate says that there is none; PLX_NONE. */
guint32 plx_lacked_evidence(const PlxArticle *article, guint32 sentence, guint32 predicate);

/* The head of that clause, of the predicate or of the noun itself; PLX_NONE. */
guint32 plx_evidence_clause(const PlxArticle *article, guint32 sentence, guint32 head);

/* Does a negation hang on a predicate of the sentence, or stand for its subject or object? */
gboolean plx_predicate_is_negated(const PlxArticle *article, guint32 sentence, guint32 predicate);

/* Nobody, no passengers, four people, 12 of them: is who the predicate is said of counted? */
gboolean plx_predicate_is_counted(const PlxArticle *article, guint32 sentence, guint32 predicate);

/* `The harbour should be closed`: is it said that it is to be, and not that it is or will be? */
gboolean plx_predicate_is_duty(const PlxArticle *article, guint32 sentence, guint32 predicate);
