/* How this works: a nation named within the statement or right behind those counted, what its `its` stands
 * for, a side of a border; of what is added to others, whose those are. */
#include "model/figure_owner.h"

#include "model/figure_tally.h"
#include "model/nation.h"
#include "model/sense.h"

#include <string.h>

/* The last place or body that the sentence names before a byte place: whom `its` stands for. */
static const char *named_before(const PlxArticle *article, guint32 sentence, guint32 byte)
{
  const char *found = NULL;
  for (guint32 i = PLX_MENTIONS_OF(article->names, PlxName, sentence); i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->sentence != sentence || name->span.end > byte)
      break;
    if (name->type != PLX_NAME_PERSON && !name->pronoun)
      found = name->entity;
  }
  return found;
}

/* Is it the `its` of `on its side`? */
static gboolean is_side(const PlxArticle *article, guint32 token, guint32 end)
{
  return token + 1 < end && plx_article_token_is(article, token + 1, "side");
}

/* Is it the `both sides` of `Scores of civilians on both sides`, right behind the figure? */
static gboolean is_both_sides(const PlxArticle *article, const PlxFigure *figure, guint32 token, guint32 end)
{
  return token >= 2 && token + 1 < end && plx_article_token_is(article, token, "both") &&
         plx_article_token_is(article, token + 1, "sides") &&
         plx_article_token_is(article, token - 1, "on") &&
         plx_article_token(article, token - 2)->span.end == figure->statement.end;
}

/* The nation of `avalanches killed five people on the Polish side`, with no other number between; NULL. */
static const char *side_behind(const PlxArticle *article, const PlxFigure *figure, guint32 token)
{
  if (token < figure->token + 3 || !plx_article_token_is(article, token, "side") ||
      !plx_article_token_is(article, token - 2, "the") || !plx_article_token_is(article, token - 3, "on"))
    return NULL;
  for (guint32 i = figure->token + 1; i < token; i++)
    if (plx_article_token(article, i)->upos == PLX_UPOS_NUM)
      return NULL;
  return plx_nation_at(article, token - 1);
}

/* The country of `three from the Netherlands`, `six of them from Denmark`, right behind those counted; NULL.
 */
static const char *country_behind(const PlxArticle *article, const PlxFigure *figure, guint32 end)
{
  guint32 i;
  (void)plx_article_tokens_within(article, figure->statement, &i);
  if (figure->type != PLX_FIGURE_NUMBER ||
      (figure->counted_lemma != NULL && !plx_sense_is_person(figure->counted_lemma)))
    return NULL;
  if (i + 1 < end && plx_article_token_is(article, i, "of") && plx_article_token_is(article, i + 1, "them"))
    i += 2;
  if (i + 1 >= end || !plx_article_token_is(article, i, "from"))
    return NULL;
  i++;
  return plx_nation_named(article, figure->sentence,
                          i + 1 < end && plx_article_token_is(article, i, "the") ? i + 1 : i);
}

/* The nation of those counted, who are called by it alone: `12 Germans`, `the number of Germans`; NULL. */
static const char *counted_nation(const PlxArticle *article, const PlxFigure *figure)
{
  PlxTally tally;
  const guint32 noun = figure->counted_token != PLX_NONE           ? figure->counted_token
                       : plx_figure_tally(article, figure, &tally) ? tally.noun
                                                                   : PLX_NONE;
  return noun != PLX_NONE && figure->type == PLX_FIGURE_NUMBER ? plx_nation_of_people(article, noun) : NULL;
}

/* The nation that the statement names, the owner that its `its` stands for, or both sides. */
static const char *own_owner(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  const char *owner = counted_nation(article, figure);
  for (guint32 i = s->first_token; i < end && owner == NULL; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const gboolean within = plx_span_contains(figure->statement, token->span);
    if (token->xpos == PLX_XPOS_PRPS && (within || is_side(article, i, end)))
      owner = named_before(article, figure->sentence, token->span.start);
    else if (within)
      owner = plx_nation_at(article, i);
    else if (is_both_sides(article, figure, i, end))
      owner = "both sides";
    else
      owner = side_behind(article, figure, i);
  }
  return owner != NULL ? owner : country_behind(article, figure, end);
}

/* The figure that this one is added to: `404 of its soldiers and 22 civilians`; NULL. */
static const PlxFigure *added_to(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxFigure *before = figure - 1;
  if (figure == &g_array_index(article->figures, PlxFigure, 0) || before->sentence != figure->sentence ||
      before->statement.end > figure->statement.start)
    return NULL;
  g_autofree char *between =
      plx_article_excerpt(article, plx_span(before->statement.end, figure->statement.start));
  return strcmp(g_strstrip(between), "and") == 0 ? before : NULL;
}

const char *plx_figure_owner(const PlxArticle *article, const PlxFigure *figure)
{
  const char *owner = own_owner(article, figure);
  const PlxFigure *before = owner == NULL ? added_to(article, figure) : NULL;
  return before != NULL ? own_owner(article, before) : owner;
}
