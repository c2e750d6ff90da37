/* How this works: two names for what is measured may be two words for one thing, and mostly nobody can tell.
 * Of some it is known what sort of thing they are, and that of another sort they are never: no profit is a
 * debt, no acre of forest one of wheat. So with what is done with those counted. A word of several sorts may
 * be of each. */
#include "model/figure_sort.h"

#include "base/table.h"
#include "data/figure_sorts.h"

#include <string.h>

#define WORDS_TO_SIDE 3 /* from `voted` to `against` */

static const PlxSortRow *find(const PlxSortRow *rows, gsize n, const char *lemma)
{
  return plx_table_find(rows, n, sizeof *rows, lemma, strlen(lemma));
}

static const PlxSortRow *find_verb_row(const char *lemma)
{
  return find(plx_sort_verbs, plx_n_sort_verbs, lemma);
}

static const PlxSortRow *find_noun(const PlxFigureSlot *slot)
{
  const char *noun = slot->measured;
  return noun != NULL ? find(plx_sort_nouns, plx_n_sort_nouns, noun) : NULL;
}

/* How those voted that are counted. */
static const PlxSortRow *find_ballot(const PlxFigureSlot *slot)
{
  static const char *const yeses[] = {"favor", "favour", "for", "yes"}, *const noes[] = {"against", "no"};
  const PlxFigure *figure = slot->figure;
  const PlxSentence *s = plx_article_sentence(slot->article, figure->sentence);
  const guint32 verb = figure->predicate_token, end = s->first_token + s->n_tokens;
  for (guint32 i = verb; verb != PLX_NONE && i < MIN(end, verb + 1 + WORDS_TO_SIDE); i++)
    if (PLX_TOKEN_ANY(slot->article, i, noes) || PLX_TOKEN_ANY(slot->article, i, yeses))
      return find_verb_row(PLX_TOKEN_ANY(slot->article, i, noes) ? "oppose" : "support");
  return NULL;
}

static const PlxSortRow *find_verb(const PlxFigureSlot *slot)
{
  const char *verb = slot->predicate;
  if (g_strcmp0(verb, "vote") == 0)
    return find_ballot(slot);
  const PlxSortRow *row = verb != NULL ? find_verb_row(verb) : NULL;
  const gboolean counts = slot->value.type == PLX_FIGURE_NUMBER || slot->value.type == PLX_FIGURE_MEASURE;
  return row == NULL || counts || row->group != PLX_SORT_DEED ? row : NULL;
}

static gboolean differ(const PlxSortRow *x, const PlxSortRow *y)
{
  return x != NULL && y != NULL && x->group == y->group && (x->sorts & y->sorts) == 0;
}

gboolean plx_figure_sorts_differ(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const PlxSortRow *noun_a = find_noun(a), *noun_b = find_noun(b), *verb_a = find_verb(a),
                   *verb_b = find_verb(b);
  if (verb_a != NULL && verb_a->group >= PLX_SORT_DEED && differ(verb_a, verb_b))
    return TRUE;
  return differ(noun_a != NULL ? noun_a : verb_a, noun_b != NULL ? noun_b : verb_b);
}

gboolean plx_figure_sorts_meet(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const PlxSortRow *x = find_noun(a), *y = find_noun(b);
  return x != NULL && y != NULL && x->group == y->group && (x->sorts & y->sorts) != 0;
}
