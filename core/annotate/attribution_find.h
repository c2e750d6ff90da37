/* Cues → attributions, in the rough: tokens, not yet spans. What is found is the caller's. */
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

/* A verb with a tense, or a modal. */
static inline gboolean plx_finder_is_finite(const PlxFinder *f, guint32 token)
{
  const guint8 xpos = plx_article_token(f->article, token)->xpos;
  return xpos == PLX_XPOS_VBD || xpos == PLX_XPOS_VBZ || xpos == PLX_XPOS_VBP || xpos == PLX_XPOS_MD;
}

/* Does it belong to a date or time? */
gboolean plx_finder_is_time(const PlxFinder *f, guint32 token);

/* Does the cue make a clause of its own? `said`, `has said`; also `“…,” read the sign` and `…, the agency
 * reports`, whatever the tagger says. */
static inline gboolean plx_finder_speaks(const PlxFinder *f, const PlxRawAttribution *raw)
{
  return plx_finder_is_finite(f, raw->verb) || plx_finder_is_finite(f, raw->cue.first) ||
         plx_article_token(f->article, raw->verb)->xpos == PLX_XPOS_NNS ||
         plx_article_token(f->article, raw->verb)->xpos == PLX_XPOS_NNPS ||
         (raw->cue.first == raw->verb && raw->verb > 0 && f->quotes[raw->verb - 1] != PLX_NONE &&
          f->quotes[raw->verb] == PLX_NONE && plx_article_token(f->article, raw->verb)->xpos != PLX_XPOS_VBG);
}

/* All attributions of a sentence, appended to `out` (PlxRawAttribution) in the order of their cues. */
void plx_attribution_find(const PlxFinder *finder, GArray *out);

/* ---- attribution_plain.c ---- */

/* A turn in a transcript (`REYES: We left.`) or a headline (`Police: no one hurt`) that the sentence opens.
 */
void plx_attribution_find_label(const PlxFinder *f, GArray *out);

/* Speech that needs no word of saying, where the attributions from `from` on (this sentence's) have not
 * claimed it; appended to `out`. */
void plx_attribution_find_plain(const PlxFinder *f, guint32 from, GArray *out);

/* ---- attribution_source.c ---- */

/* The verb's own subject, whatever it is; PLX_NONE. */
guint32 plx_source_subject(const PlxFinder *f, guint32 verb);

/* Who speaks: sets `source` and `source_range` (and `inverted`) of an active verb's attribution. */
void plx_source_find(const PlxFinder *f, PlxRawAttribution *raw, gboolean speech);

/* Make a noun the source, with the words that belong to it. */
void plx_source_set(const PlxFinder *f, PlxRawAttribution *raw, guint32 noun);

/* The agent of a passive; PLX_NONE. */
guint32 plx_source_agent(const PlxFinder *f, guint32 verb);

/* ---- attribution_beside.c ---- */

/* A word of a noun phrase; the noun or pronoun that one may end in; who, which. */
gboolean plx_finder_is_nominal(const PlxFinder *f, guint32 token);
gboolean plx_finder_is_head(const PlxFinder *f, guint32 token);
gboolean plx_finder_is_relative(const PlxFinder *f, guint32 token);

/* Who speaks, by what stands before the cue; FALSE if nobody does. Each in its own frame: behind a comma or
 * quotation; right beside it; with a relative clause; as a name between commas behind what it is. */
gboolean plx_phrase_before(const PlxFinder *f, guint32 cue, PlxRange *phrase);
gboolean plx_phrase_beside(const PlxFinder *f, guint32 cue, PlxRange *phrase);
gboolean plx_phrase_with_clause(const PlxFinder *f, guint32 cue, PlxRange *phrase);
gboolean plx_phrase_apposed(const PlxFinder *f, guint32 cue, PlxRange *phrase);

/* The last word before `of …` and the like. */
guint32 plx_phrase_head(const PlxFinder *f, PlxRange phrase);

/* `A post in Perth, Australia, heard it, said Tom Reyes.`: is the subject that of another verb before the
 * cue, and does nobody but who speaks stand behind it? */
gboolean plx_source_is_behind(const PlxFinder *f, const PlxRawAttribution *raw, guint32 subject);

/* The phrase right behind the cue, if what is said stands before it (`…, said Anna Reyes`): sets the source
 * and `inverted`. */
gboolean plx_source_inverted(const PlxFinder *f, PlxRawAttribution *raw);

/* ---- attribution_content.c ---- */

/* What is said: a quotation or clause beside the cue. FALSE if there is none. */
gboolean plx_content_speech(const PlxFinder *f, PlxRawAttribution *raw);

/* What `as X reported` is said of: the rest of the sentence. FALSE if the cue is not in such a clause. */
gboolean plx_content_as(const PlxFinder *f, PlxRawAttribution *raw);

/* `what X called a scandal`. FALSE if the cue is not in such a clause. */
gboolean plx_content_what(const PlxFinder *f, PlxRawAttribution *raw);

/* Does the sentence end where what is said should begin, so that the next paragraph says it? */
gboolean plx_content_awaits(const PlxFinder *f, const PlxRawAttribution *raw);

/* The clause that the tree gives the cue. FALSE if there is none. */
gboolean plx_content_clause(const PlxFinder *f, PlxRawAttribution *raw);

/* Where a content that ends at `last` really ends: what follows without a comma belongs to it more often than
 * to the verb, and so does a quotation right behind it. */
guint32 plx_content_stretch(const PlxFinder *f, guint32 verb, guint32 last);

/* May a clause or a noun phrase begin with the token? */
gboolean plx_content_may_open(const PlxFinder *f, guint32 token);

/* Are there words, is there a finite verb in some tokens? */
gboolean plx_finder_has_words(const PlxFinder *f, guint32 first, guint32 last);
gboolean plx_finder_has_finite(const PlxFinder *f, PlxRange range);

/* ---- attribution_direct.c ---- */

/* The quotations right beside the cue with its source. FALSE if there is none. */
gboolean plx_content_quotes(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core);

/* A quotation somewhere behind them: `told reporters on Monday: “…”`. FALSE if there is none. */
gboolean plx_content_quote_behind(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core);

/* Ends what is said behind the cue at a semicolon with another clause behind it. */
void plx_content_end(const PlxFinder *f, PlxRawAttribution *raw);

/* Cuts contents down to the quotation in them, where it is a sentence of its own: “It is late,” when asked.
 */
void plx_content_keep_spoken(const PlxFinder *f, PlxRawAttribution *raw);

/* ---- attribution_phrase.c ---- */

/* An object, infinitive or prepositional phrase, as the cue's frames allow. */
gboolean plx_content_phrase(const PlxFinder *f, PlxRawAttribution *raw, const PlxCue *cue);

/* What `who the army said was hurt` says of somebody, and who says it. FALSE if the cue is not in such a
 * clause. */
gboolean plx_content_relative(const PlxFinder *f, PlxRawAttribution *raw);

/* What a passive says: `is expected to …`, `was criticised by …`. */
gboolean plx_content_passive(const PlxFinder *f, PlxRawAttribution *raw, const PlxCue *cue);

/* A range without a part of it, as content: what stands before and what stands behind. */
void plx_content_without(const PlxFinder *f, PlxRawAttribution *raw, PlxRange whole, PlxRange part);

void plx_content_add(PlxRawAttribution *raw, guint32 first, guint32 last);

/* ---- attribution_according.c ---- */

/* If `according to` stands at the token, who is told of by it and what → `out` (PlxRawAttribution). */
void plx_attribution_find_according(const PlxFinder *f, guint32 token, GArray *out);
