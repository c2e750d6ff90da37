/* Words by number, for bags of them (bag.h): each with its weight and the form in which it was first met.
 * Owned by who made it. */
#pragma once

#include "model/article.h"

typedef struct _PlxLexicon PlxLexicon;

PlxLexicon *plx_lexicon_new(void);
void plx_lexicon_free(PlxLexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxLexicon, plx_lexicon_free)

/* Take nouns for deeds for the verbs that they are made from (inspection, inspect), from the first word on.
 */
void plx_lexicon_join_deeds(PlxLexicon *lexicon);

/* The number of words so far, and each word by its number (in the order of first use). */
guint32 plx_lexicon_size(const PlxLexicon *lexicon);
const char *plx_lexicon_word(const PlxLexicon *lexicon, guint32 word);

/* The word as it was first met, in lower case: for people, where the word itself is a stem or a meaning. */
const char *plx_lexicon_form(const PlxLexicon *lexicon, guint32 word);

/* How much the word tells, 0–1, in the form of it that tells most. */
double plx_lexicon_weight(const PlxLexicon *lexicon, guint32 word);

/* Its row in data/word_weights.h; PLX_NONE if it has none. */
guint32 plx_lexicon_row(const PlxLexicon *lexicon, guint32 word);

/* The number of what a token of the article means, if it means one thing, for synonyms are one word; else of
 * its word. PLX_NONE if that tells nothing. */
guint32 plx_lexicon_add_token(PlxLexicon *lexicon, const PlxArticle *article, guint32 token);

/* The number of a word that is taken as it is, with a weight of its own. */
guint32 plx_lexicon_add(PlxLexicon *lexicon, const char *word, double weight);

/* How much a word tells, 0–1: its rarity in English news. Folded to lower case, not stemmed. */
double plx_word_weight(const char *word, gsize length);
