/* How this works: words that part people stand before or in what is counted, or in what a share is of. A word
 * that may mean several groups (Christians) is of each. */
#include "model/figure_group.h"

#include "base/table.h"

#include <string.h>

#define AMONG_REACH 10 /* tokens between the figure and `among` */
#define NOUN_REACH 6   /* of a noun with what describes it */

/* Ways to part people. */
typedef enum { BY_SEX, BY_AGE, BY_PARTY, BY_RACE, BY_PLACE, BY_MEANS, BY_ORIGIN, BY_FAITH } Way;

typedef struct {
  const char *word; /* lemma, in small letters */
  Way way;
  guint8 group; /* a bit within the way */
} Row;

static const Row rows[] = {
    {"adult", BY_AGE, 1 << 0},
    {"asian", BY_RACE, 1 << 2},
    {"black", BY_RACE, 1 << 1},
    {"boy", BY_SEX, 1 << 0},
    {"catholic", BY_FAITH, 1 << 0},
    {"child", BY_AGE, 1 << 1},
    {"christian", BY_FAITH, 1 << 1 | 1 << 0 | 1 << 2},
    {"conservative", BY_PARTY, 1 << 3},
    {"democrat", BY_PARTY, 1 << 0},
    {"democratic", BY_PARTY, 1 << 0},
    {"elderly", BY_AGE, 1 << 3},
    {"female", BY_SEX, 1 << 1},
    {"foreign", BY_ORIGIN, 1 << 0},
    {"girl", BY_SEX, 1 << 1},
    {"hispanic", BY_RACE, 1 << 3},
    {"independent", BY_PARTY, 1 << 2},
    {"kid", BY_AGE, 1 << 1},
    {"labour", BY_PARTY, 1 << 4},
    {"latino", BY_RACE, 1 << 3},
    {"liberal", BY_PARTY, 1 << 5},
    {"local", BY_ORIGIN, 1 << 1},
    {"male", BY_SEX, 1 << 0},
    {"man", BY_SEX, 1 << 0},
    {"muslim", BY_FAITH, 1 << 3},
    {"old", BY_AGE, 1 << 3},
    {"older", BY_AGE, 1 << 3},
    {"poor", BY_MEANS, 1 << 0},
    {"protestant", BY_FAITH, 1 << 2},
    {"republican", BY_PARTY, 1 << 1},
    {"rich", BY_MEANS, 1 << 1},
    {"rural", BY_PLACE, 1 << 0},
    {"tory", BY_PARTY, 1 << 3},
    {"urban", BY_PLACE, 1 << 1},
    {"wealthy", BY_MEANS, 1 << 1},
    {"white", BY_RACE, 1 << 0},
    {"woman", BY_SEX, 1 << 1},
    {"young", BY_AGE, 1 << 2},
    {"younger", BY_AGE, 1 << 2},
};

static PlxGroups groups_of(const PlxArticle *article, guint32 token)
{
  const char *lemma = plx_article_token(article, token)->lemma;
  const Row *row = lemma != NULL ? PLX_TABLE_FIND_FOLDED(rows, lemma, strlen(lemma)) : NULL;
  return row != NULL ? (PlxGroups)row->group << (8 * row->way) : 0;
}

/* Those of a noun and what describes it, from a token on. */
static PlxGroups groups_from(const PlxArticle *article, guint32 token, guint32 end)
{
  static const gboolean within[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE, [PLX_UPOS_DET] = TRUE,  [PLX_UPOS_NOUN] = TRUE,
      [PLX_UPOS_NUM] = TRUE, [PLX_UPOS_PRON] = TRUE, [PLX_UPOS_PROPN] = TRUE};
  PlxGroups groups = 0;
  for (guint32 i = token; i < MIN(end, token + NOUN_REACH) && within[plx_article_token(article, i)->upos];
       i++)
    groups |= groups_of(article, i);
  return groups;
}

static gboolean is_among(const PlxArticle *article, guint32 token)
{
  return plx_article_token_is(article, token, "among") || plx_article_token_is(article, token, "amongst");
}

PlxGroups plx_figure_groups(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 first = s->first_token, end = first + s->n_tokens;
  guint32 behind;
  const guint32 start = plx_article_tokens_within(article, figure->span, &behind);
  if (figure->type == PLX_FIGURE_NUMBER)
    return groups_from(article, behind, end);
  if (figure->type != PLX_FIGURE_PERCENT)
    return 0;
  if (behind + 1 < end && plx_article_token_is(article, behind, "of"))
    return groups_from(article, behind + 1, end);
  for (guint32 i = MAX(first + AMONG_REACH, start) - AMONG_REACH; i + 1 < MIN(end, behind + AMONG_REACH); i++)
    if (is_among(article, i))
      return groups_from(article, i + 1, end);
  return 0;
}

gboolean plx_groups_part(PlxGroups a, PlxGroups b)
{
  for (guint way = 0; way < 8; way++) {
    const guint8 x = (guint8)(a >> (8 * way)), y = (guint8)(b >> (8 * way));
    if (x != 0 && y != 0 && (x & y) == 0)
      return TRUE;
  }
  return FALSE;
}
