#include "relate/bag.h"

#include <math.h>

#define VECTOR_SHARE 0.25 /* of a similarity; measured on whole stories */
#define APART 5.0         /* the weight of the words that no two are thought to share */
#define FEW_BAGS 5        /* of so few no mean is taken for granted */

PlxBag *plx_bag_new(void)
{
  PlxBag *bag = g_new0(PlxBag, 1);
  bag->terms = g_array_new(FALSE, FALSE, sizeof(PlxTerm));
  return bag;
}

void plx_bag_free(PlxBag *bag)
{
  if (bag == NULL)
    return;
  g_array_unref(bag->terms);
  g_free(bag);
}

void plx_bag_add(PlxBag *bag, PlxLexicon *lexicon, const PlxArticle *article, guint32 first_token,
                 guint32 n_tokens, double times)
{
  for (guint32 i = first_token; i < first_token + n_tokens; i++) {
    const PlxTerm term = {plx_lexicon_add_token(lexicon, article, i), times};
    if (term.word != PLX_NONE)
      g_array_append_val(bag->terms, term);
  }
}

void plx_bag_add_bag(PlxBag *bag, const PlxBag *other, double times)
{
  for (guint32 i = 0; i < other->terms->len; i++) {
    PlxTerm term = g_array_index(other->terms, PlxTerm, i);
    term.weight *= times;
    g_array_append_val(bag->terms, term);
  }
}

void plx_bag_add_word(PlxBag *bag, PlxLexicon *lexicon, const char *word, double weight)
{
  const PlxTerm term = {plx_lexicon_add(lexicon, word, weight), 1};
  g_array_append_val(bag->terms, term);
}

static int compare_terms(gconstpointer p, gconstpointer q)
{
  const PlxTerm *a = p, *b = q;
  return a->word < b->word ? -1 : a->word > b->word;
}

/* Sum what stands for one word. */
static void merge_terms(GArray *terms)
{
  guint32 n = 0;
  for (guint32 i = 0; i < terms->len; i++) {
    const PlxTerm term = g_array_index(terms, PlxTerm, i);
    if (n > 0 && g_array_index(terms, PlxTerm, n - 1).word == term.word)
      g_array_index(terms, PlxTerm, n - 1).weight += term.weight;
    else
      g_array_index(terms, PlxTerm, n++) = term;
  }
  g_array_set_size(terms, n);
}

static void make_unit(PlxBag *bag)
{
  double square = 0;
  for (guint32 i = 0; i < bag->terms->len; i++)
    square += g_array_index(bag->terms, PlxTerm, i).weight * g_array_index(bag->terms, PlxTerm, i).weight;
  bag->norm = sqrt(square);
  for (guint32 i = 0; i < bag->terms->len && square > 0; i++)
    g_array_index(bag->terms, PlxTerm, i).weight /= bag->norm;
}

void plx_bag_merge(PlxBag *bag)
{
  g_array_sort(bag->terms, compare_terms);
  merge_terms(bag->terms);
}

void plx_bag_finish(PlxBag *bag, const PlxLexicon *lexicon)
{
  plx_bag_merge(bag);
  for (guint32 i = 0; i < bag->terms->len; i++) {
    PlxTerm *term = &g_array_index(bag->terms, PlxTerm, i);
    const double dampened = term->weight > 1 ? 1 + log(term->weight) : term->weight;
    term->weight = plx_lexicon_weight(lexicon, term->word) * dampened;
  }
  make_unit(bag);
}

void plx_bag_weigh_once(PlxBag *bag, const double *weights)
{
  for (guint32 i = 0; i < bag->terms->len; i++) {
    PlxTerm *term = &g_array_index(bag->terms, PlxTerm, i);
    term->weight = MIN(term->weight, 1) * weights[term->word];
  }
  make_unit(bag);
}

void plx_bag_reweigh(PlxBag *bag, const double *factors)
{
  for (guint32 i = 0; i < bag->terms->len; i++) {
    PlxTerm *term = &g_array_index(bag->terms, PlxTerm, i);
    term->weight *= factors[term->word];
  }
  make_unit(bag);
}

double plx_bag_cosine(const PlxBag *a, const PlxBag *b)
{
  const PlxTerm *s = (const PlxTerm *)(gpointer)a->terms->data, *s_end = s + a->terms->len;
  const PlxTerm *t = (const PlxTerm *)(gpointer)b->terms->data, *t_end = t + b->terms->len;
  double cosine = 0;
  while (s < s_end && t < t_end) {
    if (s->word != t->word) {
      const gboolean behind = s->word < t->word;
      s += behind;
      t += !behind;
      continue;
    }
    cosine += s->weight * t->weight;
    s++;
    t++;
  }
  return cosine;
}

double plx_bag_share(const PlxBag *a, const PlxBag *b, double cosine)
{
  const double told = a->norm * b->norm;
  return cosine * told / (told + APART);
}

void plx_bag_spread(const PlxBag *bag, double *weights)
{
  for (guint32 i = 0; i < bag->terms->len; i++)
    weights[g_array_index(bag->terms, PlxTerm, i).word] = g_array_index(bag->terms, PlxTerm, i).weight;
}

double plx_bag_dot(const PlxBag *bag, const double *weights)
{
  double sum = 0;
  for (guint32 i = 0; i < bag->terms->len; i++)
    sum += g_array_index(bag->terms, PlxTerm, i).weight * weights[g_array_index(bag->terms, PlxTerm, i).word];
  return sum;
}

void plx_bag_unspread(const PlxBag *bag, double *weights)
{
  for (guint32 i = 0; i < bag->terms->len; i++)
    weights[g_array_index(bag->terms, PlxTerm, i).word] = 0;
}

double *plx_bags_rarity(const GPtrArray *among, guint32 n_words, double unseen)
{
  g_autofree guint32 *count = g_new0(guint32, n_words + 1);
  double *factor = g_new0(double, n_words + 1);
  for (guint32 i = 0; i < among->len; i++) {
    const PlxBag *bag = g_ptr_array_index(among, i);
    for (guint32 k = 0; k < bag->terms->len; k++)
      count[g_array_index(bag->terms, PlxTerm, k).word]++;
  }
  for (guint32 i = 0; i < n_words; i++)
    factor[i] = count[i] > 0 ? log((among->len + unseen) / count[i]) : 0;
  return factor;
}

void plx_bags_weigh_by_rarity(const GPtrArray *bags, const GPtrArray *among, guint32 n_words, double unseen)
{
  g_autofree double *factor = plx_bags_rarity(among, n_words, unseen);
  for (guint32 i = 0; i < bags->len; i++)
    plx_bag_reweigh(g_ptr_array_index(bags, i), factor);
}

gboolean plx_bag_has(const PlxBag *bag, guint32 word)
{
  guint32 low = 0, high = bag->terms->len;
  while (low < high) {
    const guint32 middle = (low + high) / 2;
    const guint32 at = g_array_index(bag->terms, PlxTerm, middle).word;
    if (at == word)
      return TRUE;
    if (at < word)
      low = middle + 1;
    else
      high = middle;
  }
  return FALSE;
}

/* Take away what the texts have in common, less where there are few of them. */
static void remove_mean(const GPtrArray *bags)
{
  PlxVector mean = {0};
  for (guint32 i = 0; i < bags->len; i++)
    plx_vector_add(&mean, &((const PlxBag *)g_ptr_array_index(bags, i))->vector,
                   1.0 / (bags->len + FEW_BAGS));
  for (guint32 i = 0; i < bags->len; i++) {
    PlxBag *bag = g_ptr_array_index(bags, i);
    plx_vector_add(&bag->vector, &mean, -1);
    plx_vector_make_unit(&bag->vector);
  }
}

void plx_bags_add_vectors(const GPtrArray *bags, const PlxLexicon *lexicon)
{
  for (guint32 i = 0; i < bags->len; i++) {
    PlxBag *bag = g_ptr_array_index(bags, i);
    for (guint32 k = 0; k < bag->terms->len; k++) {
      const PlxTerm term = *plx_bag_term(bag, k);
      const guint32 row = plx_lexicon_row(lexicon, term.word);
      if (row != PLX_NONE)
        plx_vector_add_word(&bag->vector, row, term.weight);
    }
    plx_vector_make_unit(&bag->vector);
  }
  remove_mean(bags);
}

double plx_context_similarity(const PlxBag *a, const PlxBag *b)
{
  return (1 - VECTOR_SHARE) * plx_bag_cosine(a, b) +
         VECTOR_SHARE * MAX(0, plx_vector_cosine(&a->vector, &b->vector));
}
