/* A sentence in which attributions are looked for, and one as it is found: tokens, not yet spans. */
#pragma once

#include "annotate/attribution_tree.h"
#include "annotate/cue.h"

/* An attribution as found: ranges of tokens. */
typedef struct {
  guint32 sentence;
  guint32 verb; /* the cue's head */
  const char *lemma;
  PlxRange cue;
  guint32 source; /* the source's head; PLX_NONE */
  PlxRange source_range;
  PlxRange content[PLX_MAX_CONTENT];
  guint32 n_content;
  PlxStance stance;
  gboolean negated;
  gboolean speech;   /* the content is a clause or quotation */
  gboolean awaits;   /* the next paragraph is the content */
  gboolean inverted; /* the source stands behind the cue: said X */
} PlxRawAttribution;

/* A sentence under search. Everything is borrowed. */
typedef struct {
  const PlxTree *tree;
  const PlxArticle *article;
  const guint32 *quotes; /* by token: the quote that it stands in */
  const guint32 *names;  /* by token: the name that it belongs to */
  guint32 sentence, first, last;
} PlxFinder;

static inline PlxDeprel plx_finder_relation(const PlxFinder *f, guint32 token)
{
  return plx_tree_relation(f->tree, token);
}

static inline PlxUpos plx_finder_upos(const PlxFinder *f, guint32 token)
{
  return (PlxUpos)plx_article_token(f->article, token)->upos;
}

static inline gboolean plx_finder_is(const PlxFinder *f, guint32 token, const char *word)
{
  return token >= f->first && token <= f->last && plx_article_token_is(f->article, token, word);
}

/* Is it one of several words? */
#define PLX_FINDER_ANY(f, token, words)                                                                      \
  ((token) >= (f)->first && (token) <= (f)->last && PLX_TOKEN_ANY((f)->article, (token), (words)))

static inline gboolean plx_finder_is_punct(const PlxFinder *f, guint32 token)
{
  return plx_finder_upos(f, token) == PLX_UPOS_PUNCT;
}

/* A verb with a tense, or a modal. */
static inline gboolean plx_finder_is_finite(const PlxFinder *f, guint32 token)
{
  const guint8 xpos = plx_article_token(f->article, token)->xpos;
  return xpos == PLX_XPOS_VBD || xpos == PLX_XPOS_VBZ || xpos == PLX_XPOS_VBP || xpos == PLX_XPOS_MD;
}

/* Does the cue make a clause of its own? `said`, `has said`; also `“…,” read the sign` and `…, the agency
 * reports`, whatever the tagger says. */
static inline gboolean plx_finder_speaks(const PlxFinder *f, const PlxRawAttribution *raw)
{
  return plx_finder_is_finite(f, raw->verb) || plx_finder_is_finite(f, raw->cue.first) ||
         plx_article_token(f->article, raw->verb)->xpos == PLX_XPOS_NNS ||
         plx_article_token(f->article, raw->verb)->xpos == PLX_XPOS_NNPS ||
         (plx_finder_upos(f, raw->verb) == PLX_UPOS_NOUN && plx_cue_verb(f->tree, raw->verb) != NULL) ||
         (raw->cue.first == raw->verb && raw->verb > 0 && f->quotes[raw->verb - 1] != PLX_NONE &&
          f->quotes[raw->verb] == PLX_NONE && plx_article_token(f->article, raw->verb)->xpos != PLX_XPOS_VBG);
}

/* Does it belong to a date or time? */
gboolean plx_finder_is_time(const PlxFinder *f, guint32 token);

/* Are there words, is there a finite verb in some tokens? */
gboolean plx_finder_has_words(const PlxFinder *f, guint32 first, guint32 last);
gboolean plx_finder_has_finite(const PlxFinder *f, PlxRange range);

/* `Said it was late, adding that it rained`: does the verb, behind a comma, tell what is said next? */
gboolean plx_finder_says_further(const PlxFinder *f, guint32 verb);

/* A word of a noun phrase; the noun or pronoun that one may end in; who, which. */
gboolean plx_finder_is_nominal(const PlxFinder *f, guint32 token);
gboolean plx_finder_is_head(const PlxFinder *f, guint32 token);
gboolean plx_finder_is_relative(const PlxFinder *f, guint32 token);

/* May a clause or a noun phrase begin with the token? */
gboolean plx_content_may_open(const PlxFinder *f, guint32 token);

/* Add a range to the content; nothing if it is full. */
void plx_content_add(PlxRawAttribution *raw, guint32 first, guint32 last);

/* A range without a part of it, as content: what stands before and what stands behind. */
void plx_content_without(const PlxFinder *f, PlxRawAttribution *raw, PlxRange whole, PlxRange part);

/* I, you, we: whoever is quoted or addressed, not somebody the article tells of. */
gboolean plx_finder_is_speaker(const PlxFinder *f, guint32 token);
