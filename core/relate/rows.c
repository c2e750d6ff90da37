/* What two sentences have in common is the share of their words' weight that both hold: the sum of the
 * weights of the words in common over the geometric mean of all that each tells. One that tells more than the
 * other loses by what it adds, less than by the smaller share alone. A word weighs what its rarity says among
 * the rows (Spärck Jones 1972) and, by the root, in English news, and counts once a sentence. Compared with
 * the usual cosine, where a word counts by its weight squared, a pair so rests on several words more than on
 * a rare one. Names that only place what is told (in Oslo, an Oslo court) count for half: they stand all over
 * a story, whatever its sentences tell. The share is that of longer sentences with a few more words apart,
 * for of few words some are soon the same by chance.
 *
 * A bag holds the root of each word's weight, so that all this is its cosine and its norm. */
#include "relate/rows.h"

#include "model/syntax_labels.h"
#include "relate/shared.h"

#include <math.h>

#define UNSEEN 20            /* two short articles tell little of which words are rare */
#define NEIGHBOURS 2         /* sentences on either side that count */
#define NEIGHBOUR_WEIGHT 0.5 /* of the words of the nearest; less farther off */
#define OWN_WEIGHT 0.55      /* of the score; the rest is the context's */
#define NAME_ASIDE 0.67      /* of a word's root weight */

/* A name that is neither subject nor object says where, whose or of what kind. */
static double part_weight(const PlxToken *token)
{
  const gboolean argument = token->deprel == PLX_DEPREL_NSUBJ || token->deprel == PLX_DEPREL_NSUBJ_PASS ||
                            token->deprel == PLX_DEPREL_OBJ;
  return token->upos == PLX_UPOS_PROPN && token->parsed && !argument ? NAME_ASIDE : 1;
}

static PlxBag *own_words(PlxLexicon *lexicon, const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  PlxBag *bag = plx_bag_new();
  for (guint32 i = 0; i < sentence->n_tokens; i++) {
    const guint32 token = sentence->first_token + i;
    plx_bag_add(bag, lexicon, article, token, 1, part_weight(plx_article_token(article, token)));
  }
  plx_bag_merge(bag);
  return bag;
}

/* Of the rows' own bags, those near one; furniture has none. */
static PlxBag *context_words(const PlxRows *rows, guint32 first, guint32 row)
{
  const guint32 number = g_array_index(rows->places, PlxPlace, row).sentence;
  PlxBag *bag = plx_bag_new();
  for (guint32 i = row - MIN(row - first, NEIGHBOURS); i < MIN(rows->own->len, row + NEIGHBOURS + 1); i++) {
    const guint32 other = g_array_index(rows->places, PlxPlace, i).sentence;
    const guint32 apart = MAX(other, number) - MIN(other, number);
    if (apart <= NEIGHBOURS)
      plx_bag_add_bag(bag, plx_row_own(rows, i), apart == 0 ? 1 : NEIGHBOUR_WEIGHT / apart);
  }
  plx_bag_merge(bag);
  return bag;
}

static void add_rows(PlxRows *rows, guint32 in_story, guint32 number, const PlxArticle *article)
{
  const guint32 first = rows->own->len;
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxPlace place = {number, i};
    if (plx_article_sentence(article, i)->furniture)
      continue;
    g_ptr_array_add(rows->own, own_words(rows->lexicon, article, i));
    g_array_append_val(rows->articles, in_story);
    g_array_append_val(rows->places, place);
  }
  for (guint32 row = first; row < rows->own->len; row++)
    g_ptr_array_add(rows->context, context_words(rows, first, row));
}

static void weigh(const PlxRows *rows)
{
  const guint32 n_words = plx_lexicon_size(rows->lexicon), n = rows->own->len;
  g_autofree double *roots = plx_bags_rarity(rows->own, n_words, UNSEEN);
  for (guint32 word = 0; word < n_words; word++)
    roots[word] = sqrt(sqrt(plx_lexicon_weight(rows->lexicon, word)) * roots[word]);
  for (guint32 row = 0; row < n; row++) {
    plx_bag_weigh_once(g_ptr_array_index(rows->own, row), roots);
    plx_bag_weigh_once(g_ptr_array_index(rows->context, row), roots);
  }
}

PlxRows *plx_rows_new(const PlxReport *report, const PlxStory *story)
{
  PlxRows *rows = g_new0(PlxRows, 1);
  rows->lexicon = plx_lexicon_new();
  rows->own = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  rows->context = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  rows->articles = g_array_new(FALSE, FALSE, sizeof(guint32));
  rows->places = g_array_new(FALSE, FALSE, sizeof(PlxPlace));
  for (guint32 i = 0; i < story->articles->len; i++) {
    const guint32 number = g_array_index(story->articles, guint32, i);
    add_rows(rows, i, number, plx_report_article(report, number));
  }
  weigh(rows);
  return rows;
}

void plx_rows_free(PlxRows *rows)
{
  if (rows == NULL)
    return;
  plx_lexicon_free(rows->lexicon);
  g_ptr_array_unref(rows->own);
  g_ptr_array_unref(rows->context);
  g_array_unref(rows->articles);
  g_array_unref(rows->places);
  g_free(rows);
}

double plx_rows_score(double own, double context)
{
  return OWN_WEIGHT * own + (1 - OWN_WEIGHT) * context;
}

char *plx_rows_words(const PlxRows *rows, const GArray *members)
{
  g_autoptr(GArray) holders = g_array_new(FALSE, FALSE, sizeof(PlxHolder));
  for (guint32 i = 0; i < members->len; i++) {
    const guint32 row = g_array_index(members, guint32, i);
    const PlxHolder holder = {plx_row_own(rows, row), plx_row_article(rows, row)};
    g_array_append_val(holders, holder);
  }
  return plx_shared_words(rows->lexicon, holders);
}
