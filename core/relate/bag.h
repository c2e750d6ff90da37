/* Bags of weighted words, to tell how much two texts have in common. Bags made with one lexicon can be
 * compared. Each is owned by who made it. */
#pragma once

#include "relate/lexicon.h"
#include "relate/vector.h"

typedef struct {
  guint32 word;
  double weight;
} PlxTerm;

/* A unit vector, sparse. */
typedef struct {
  GArray *terms;    /* PlxTerm, by word */
  double norm;      /* length before it was made a unit: how much there is to compare */
  PlxVector vector; /* what its words are like, a unit vector; of nothing until asked for */
} PlxBag;

static inline const PlxTerm *plx_bag_term(const PlxBag *bag, guint32 i)
{
  return &g_array_index(bag->terms, PlxTerm, i);
}

PlxBag *plx_bag_new(void);
void plx_bag_free(PlxBag *bag);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxBag, plx_bag_free)

/* Count the words of a stretch of the article's tokens, each `times` as much. */
void plx_bag_add(PlxBag *bag, PlxLexicon *lexicon, const PlxArticle *article, guint32 first_token,
                 guint32 n_tokens, double times);

/* Count what another bag, not finished either, has counted, each `times` as much. */
void plx_bag_add_bag(PlxBag *bag, const PlxBag *other, double times);

/* Count one more word that stands for something (an event's class, a unit), as it is, with a weight of its
 * own. */
void plx_bag_add_word(PlxBag *bag, PlxLexicon *lexicon, const char *word, double weight);

/* Sum what was counted of each word, and sort the words. More may be added. */
void plx_bag_merge(PlxBag *bag);

/* Weigh, dampen (1 + ln tf) and make it a unit vector. Nothing may be added afterwards. */
void plx_bag_finish(PlxBag *bag, const PlxLexicon *lexicon);

/* Weigh a merged bag by given weights (indexed by word) and make it a unit vector: however often a word was
 * counted, it counts once, and less where it was counted for less. Nothing may be added afterwards. */
void plx_bag_weigh_once(PlxBag *bag, const double *weights);

/* Weigh a finished bag again, each word by its factor (indexed by word), and make it a unit vector. */
void plx_bag_reweigh(PlxBag *bag, const double *factors);

/* How rare each word is among bags, merged or finished: a word that many share tells little of which belong
 * together (Spärck Jones 1972). Few bags tell little of rarity: so many `unseen` ones that lack the word are
 * taken to be there too. Returns (by word; 0 of those that none holds): the caller's. */
double *plx_bags_rarity(const GPtrArray *among, guint32 n_words, double unseen);

/* Weigh finished bags by that rarity among those of `among` (the bags, or those of them that do not repeat
 * another). */
void plx_bags_weigh_by_rarity(const GPtrArray *bags, const GPtrArray *among, guint32 n_words, double unseen);

gboolean plx_bag_has(const PlxBag *bag, guint32 word);

/* What two bags have in common, 0–1. */
double plx_bag_cosine(const PlxBag *a, const PlxBag *b);

/* The share of their words' weight that both hold, from their cosine: of bags that hold the root of each
 * word's weight, that sum over the geometric mean of all that each tells, and a few words more that no two
 * are thought to share, for of few words some are soon the same by chance. */
double plx_bag_share(const PlxBag *a, const PlxBag *b, double cosine);

/* The cosine for one bag and many others: spread its weights over an array that has a place for each word of
 * the lexicon, all 0; sum up what another has in common with it; make the array 0 again. */
void plx_bag_spread(const PlxBag *bag, double *weights);
double plx_bag_dot(const PlxBag *bag, const double *weights);
void plx_bag_unspread(const PlxBag *bag, double *weights);

/* Fill the bags' vectors by their words as these are weighed now, less what the texts of the collection have
 * in common. */
void plx_bags_add_vectors(const GPtrArray *bags, const PlxLexicon *lexicon);

/* How alike the words of two bags are, 0–1: the same words, and words that are like each other (revellers who
 * fled, spectators who were evacuated). Both bags have their vectors. */
double plx_context_similarity(const PlxBag *a, const PlxBag *b);
