/* Noun phrases → what they name. Works on one sentence's tokens; strings belong to the article. */
#pragma once

#include "annotate/name_word.h"

typedef struct {
  PlxArticle *article;
  const guint32 *words; /* PlxWordFlags by token */
  guint32 sentence;
  guint32 end; /* the sentence's last token + 1 */
} PlxNameScan;

/* A phrase under reading: tokens [first, last] and what they mean. */
typedef struct {
  guint32 first, last; /* the whole mention */
  guint32 core_first, core_last;
  PlxNameType type;
  gboolean proper; /* has a name of its own */
  const char *role, *of;
} PlxNamePhrase;

static inline gboolean plx_name_is(const PlxNameScan *scan, guint32 token, guint32 flags)
{
  return token < scan->end && (scan->words[token] & flags) != 0;
}

static inline gboolean plx_name_is_word(const PlxNameScan *scan, guint32 token, const char *word)
{
  return token < scan->end && plx_article_token_is(scan->article, token, word);
}

/* ---- name_joint.c ---- */

/* Is the token a hyphen between two parts of one word, or a particle or `&` between two of a name? */
gboolean plx_name_joins_words(const PlxNameScan *scan, guint32 token);
gboolean plx_name_is_based(const PlxNameScan *scan, guint32 token); /* the `based` of Singapore-based */

/* Does a particle stand there that only persons have: bin, von? */
gboolean plx_name_has_persons_particle(const PlxNameScan *scan, guint32 first, guint32 last);

/* ---- name_phrase.c ---- */

/* Read a phrase from `first`, without what is possessed, to `last`, the last token of its noun or name; a
 * body's name may go on behind, up to `phrase->last`. FALSE if it names nothing. */
gboolean plx_name_read(const PlxNameScan *scan, guint32 first, guint32 last, PlxNamePhrase *phrase);

/* Is the role one that companies and countries have as well as persons: its rival, the operator? */
gboolean plx_name_may_be_body(const char *role);

/* The text of tokens, in the arena. */
const char *plx_name_text_of(const PlxNameScan *scan, guint32 first, guint32 last);

gboolean plx_name_is_city(const PlxNameScan *scan, guint32 first, guint32 last);

/* ---- name_kind.c ---- */

/* Read a phrase that ends in what a body is, with its name right before: `the Interfax news agency`. FALSE if
 * it does not. */
gboolean plx_name_read_kind(const PlxNameScan *scan, guint32 first, PlxNamePhrase *phrase);

/* ---- name_behind.c ---- */

/* Is the noun a kind of place, which its name stands behind: the town of Hadrut? */
gboolean plx_name_is_kind_of_place(const PlxNameScan *scan, guint32 token);

/* The last token of a body's name that goes on behind its noun: Ministry of Defence, Organization for
 * Security and Cooperation in Europe. */
guint32 plx_name_extend(const PlxNameScan *scan, guint32 last);

/* What stands behind a role or body tells whose it is (`the president of Peru`); behind a kind of place it is
 * the place's name (`the town of Hadrut`). Extends the phrase. */
void plx_name_read_belonging(const PlxNameScan *scan, PlxNamePhrase *phrase);
