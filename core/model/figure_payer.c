#include "model/figure_payer.h"

#include "model/participant.h"
#include "model/sense.h"

#include <string.h>

#define STEPS_UP 4

/* Who does it, or whom it is done to, pays. */
static const struct {
  const char *verb;
  gboolean befalls;
} payments[] = {{"fine", TRUE}, {"owe", FALSE}, {"pay", FALSE}, {"reimburse", FALSE}, {"repay", FALSE}};

/* The verb's own subject, however far before it, or the one that it has from above. */
static guint32 subject_of(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  for (guint32 i = plx_article_sentence(article, sentence)->first_token; i < verb; i++) {
    const guint8 relation = plx_article_token(article, i)->deprel;
    if ((relation == PLX_DEPREL_NSUBJ || relation == PLX_DEPREL_NSUBJ_OUTER) &&
        plx_article_head(article, sentence, i) == verb && !plx_article_is_relative(article, i))
      return i;
  }
  return plx_participant_subject(article, sentence, verb);
}

/* The one who pays by a verb; PLX_NONE if it tells of no payment or does not say. */
static guint32 payer_by(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const PlxToken *token = plx_article_token(article, verb);
  for (gsize i = 0; token->upos == PLX_UPOS_VERB && token->lemma != NULL && i < G_N_ELEMENTS(payments); i++) {
    if (strcmp(payments[i].verb, token->lemma) != 0)
      continue;
    if (!payments[i].befalls)
      return plx_article_child(article, sentence, verb, PLX_DEPREL_NSUBJ_PASS) == PLX_NONE
                 ? subject_of(article, sentence, verb)
                 : PLX_NONE;
    const guint32 fined = plx_article_child(article, sentence, verb, PLX_DEPREL_NSUBJ_PASS);
    return fined != PLX_NONE ? fined : plx_article_child(article, sentence, verb, PLX_DEPREL_OBJ);
  }
  return PLX_NONE;
}

PlxPayer plx_figure_payer(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxPayer nobody = {PLX_NONE, PLX_NONE, FALSE};
  guint32 token = figure->token, payer = PLX_NONE;
  if (figure->type != PLX_FIGURE_MONEY)
    return nobody;
  for (guint32 step = 0; step < STEPS_UP && token != PLX_NONE && payer == PLX_NONE; step++) {
    payer = payer_by(article, figure->sentence, token);
    token = plx_article_head(article, figure->sentence, token);
  }
  if (payer == PLX_NONE || plx_span_contains(figure->statement, plx_article_token(article, payer)->span) ||
      plx_article_child(article, figure->sentence, payer, PLX_DEPREL_CONJ) != PLX_NONE)
    return nobody;
  const PlxToken *noun = plx_article_token(article, payer);
  if (noun->upos == PLX_UPOS_PRON || noun->xpos == PLX_XPOS_NNS || noun->xpos == PLX_XPOS_NNPS)
    return nobody;
  const PlxName *name = plx_article_name_at(article, figure->sentence, payer);
  return (PlxPayer){payer, name != NULL ? name->cast : PLX_NONE, plx_sense_is_person(noun->lemma)};
}

typedef enum { SOMEBODY, PERSON, BODY } Kind;

static Kind kind_of(const PlxStory *story, const PlxPayer *payer)
{
  if (payer->cast == PLX_NONE || payer->human)
    return payer->human ? PERSON : BODY;
  const PlxEntity *entity = g_ptr_array_index(story->cast, payer->cast);
  return entity->type == PLX_NAME_PERSON ? PERSON : entity->type == PLX_NAME_BODY ? BODY : SOMEBODY;
}

gboolean plx_payers_differ(const PlxStory *story, const PlxPayer *a, const PlxPayer *b)
{
  if (a->token == PLX_NONE || b->token == PLX_NONE || (a->cast != PLX_NONE && a->cast == b->cast))
    return FALSE;
  const Kind x = kind_of(story, a), y = kind_of(story, b);
  const gboolean named = a->cast != PLX_NONE && b->cast != PLX_NONE && !a->human && !b->human;
  return x != SOMEBODY && y != SOMEBODY && (x != y || (x == PERSON && named));
}
