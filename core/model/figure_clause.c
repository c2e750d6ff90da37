/* How this works: what a figure stands before (`a 40m dry well`, `the $47 billion purchase`) is what it
 * measures. Else up the tree from the figure. The first noun that it is said of (a debate of seven hours, a
 * 40m well), or the subject of its verb or adjective (shares fell 5 percent, the well is 40m deep), is what
 * is measured; a relative pronoun stands for a noun farther up, an `it` for what the sentence before is
 * about. The first verb met on the way is the predicate. */
#include "model/figure_clause.h"

#include "data/units.h"
#include "model/participant.h"

#include <string.h>

#define STEPS_UP 6
#define STEPS_TO_VERB 4

/* What is above the head of a clause is said of the clause, not of the figure. */
static gboolean is_clause(const PlxToken *token)
{
  return token->deprel == PLX_DEPREL_ADVCL || token->deprel == PLX_DEPREL_CCOMP ||
         token->deprel == PLX_DEPREL_PARATAXIS || token->deprel == PLX_DEPREL_ROOT;
}

/* Is it part of the figure before or after (the cent of `24 per cent higher at $30`)? */
static gboolean is_of_neighbour(const PlxArticle *article, const PlxFigure *figure, PlxSpan span)
{
  const guint32 i = (guint32)(figure - &g_array_index(article->figures, PlxFigure, 0));
  return (i > 0 && plx_span_contains(figure[-1].span, span)) ||
         (i + 1 < article->figures->len && plx_span_contains(figure[1].span, span));
}

/* A noun that is no unit: `fell 5 percent to $65` says nothing of a percent. */
static gboolean is_noun(const PlxArticle *article, const PlxFigure *figure, const PlxToken *token)
{
  return (token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN) && token->lemma != NULL &&
         plx_unit_row(token->lemma, strlen(token->lemma)) == NULL &&
         !is_of_neighbour(article, figure, token->span);
}

/* What an `it` stands for; NULL. */
static const char *antecedent_of(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const guint32 noun = plx_article_antecedent(article, sentence, token);
  return noun != PLX_NONE ? plx_article_token(article, noun)->lemma : NULL;
}

/* The first token behind a figure and what joins it to the noun that it stands before: the `deep` of
 * `40-metre-deep`. */
static guint32 behind_compound(const PlxArticle *article, const PlxFigure *figure, guint32 end)
{
  guint32 i = figure->token;
  while (i < end && plx_article_token(article, i)->span.start < figure->span.end)
    i++;
  while (i + 1 < end && plx_article_token_is(article, i, "-"))
    i += 2;
  return i;
}

/* `a`, `its`, `Qualcomm's` */
static gboolean opens_phrase(const PlxToken *token)
{
  return token->upos == PLX_UPOS_DET || token->upos == PLX_UPOS_PART || token->xpos == PLX_XPOS_PRPS;
}

/* The noun that a figure behind an article stands before, all of its phrase: `the 25-ton, unmarked truck`.
 * The tags of short words are not to be relied on, their places are: the phrase ends where it must. */
static const char *stands_before(const PlxArticle *article, const PlxFigure *figure)
{
  static const guint8 ends[] = {PLX_UPOS_ADP,  PLX_UPOS_AUX, PLX_UPOS_CCONJ, PLX_UPOS_DET, PLX_UPOS_PART,
                                PLX_UPOS_PRON, PLX_UPOS_NUM, PLX_UPOS_SCONJ, PLX_UPOS_VERB};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  guint32 before = figure->token;
  while (before > s->first_token && plx_article_token(article, before - 1)->upos == PLX_UPOS_ADJ)
    before--; /* `its original $105 billion bid` */
  if (before == s->first_token || !opens_phrase(plx_article_token(article, before - 1)))
    return NULL;
  guint32 last = PLX_NONE;
  for (guint32 i = behind_compound(article, figure, end); i < end; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (memchr(ends, token->upos, sizeof ends) != NULL)
      break;
    if (token->upos == PLX_UPOS_PUNCT) {
      if (last != PLX_NONE && plx_article_token(article, last)->upos != PLX_UPOS_ADJ)
        break;
      continue;
    }
    last = i;
  }
  return last != PLX_NONE ? plx_article_token(article, last)->lemma : NULL;
}

/* Is it a kind of money, or many things that are worth some: not `in trading`, `in court`? */
static gboolean is_worth(const PlxToken *noun)
{
  static const char *const kinds[] = {"aid",      "cash",   "compensation", "damage", "debt",
                                      "funding",  "income", "profit",       "ransom", "revenue",
                                      "spending", "stock",  "tax",          NULL};
  return noun->xpos == PLX_XPOS_NNS || (noun->lemma != NULL && g_strv_contains(kinds, noun->lemma));
}

/* What a sum is of: `$31.2 billion in foreign earnings`. */
static const char *sum_of(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  guint32 i = behind_compound(article, figure, end), last = PLX_NONE;
  if (figure->type != PLX_FIGURE_MONEY || i >= end || !plx_article_token_is(article, i, "in"))
    return NULL;
  for (i++; i < end; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->upos == PLX_UPOS_NOUN)
      last = i;
    else if (token->upos != PLX_UPOS_ADJ || last != PLX_NONE)
      break;
  }
  return last != PLX_NONE && is_worth(plx_article_token(article, last))
             ? plx_article_token(article, last)->lemma
             : NULL;
}

/* `The fire was 30 percent contained`: the participle behind it; NULL. */
static const char *done_to_part(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  guint32 end;
  (void)plx_article_tokens_within(article, figure->span, &end);
  if (figure->type != PLX_FIGURE_PERCENT || end >= s->first_token + s->n_tokens)
    return NULL;
  const PlxToken *behind = plx_article_token(article, end);
  return behind->upos == PLX_UPOS_VERB && behind->xpos == PLX_XPOS_VBN ? behind->lemma : NULL;
}

void plx_figure_find_measured(const PlxArticle *article, const PlxFigure *figure, const char **measured,
                              const char **predicate)
{
  guint32 token = figure->token, verb = PLX_NONE;
  for (guint32 step = 0; step < STEPS_UP && token != PLX_NONE; step++) {
    const PlxToken *t = plx_article_token(article, token);
    const gboolean outside = !plx_span_contains(figure->span, t->span);
    const guint32 child = plx_article_subject(article, figure->sentence, token);
    const PlxToken *subject = child != PLX_NONE ? plx_article_token(article, child) : NULL;
    if (outside && t->upos == PLX_UPOS_VERB && verb == PLX_NONE)
      verb = token;
    if (subject != NULL && is_noun(article, figure, subject) &&
        !plx_span_contains(figure->statement, subject->span))
      *measured = subject->lemma;
    else if (outside && is_noun(article, figure, t))
      *measured = t->lemma;
    else if (subject != NULL && subject->xpos == PLX_XPOS_PRP)
      *measured = antecedent_of(article, figure->sentence, child);
    if (*measured != NULL || is_clause(t) || (subject != NULL && subject->xpos == PLX_XPOS_PRP))
      break;
    token = plx_article_head(article, figure->sentence, token);
  }
  if (*predicate == NULL)
    *predicate = verb != PLX_NONE ? plx_article_token(article, verb)->lemma : done_to_part(article, figure);
  if (*measured == NULL && verb != PLX_NONE && token == verb &&
      plx_article_subject(article, figure->sentence, verb) == PLX_NONE)
    *measured = plx_participants_of(article, figure->sentence, verb).agent.lemma;
  const char *of = sum_of(article, figure);
  const char *phrase = of != NULL ? of : stands_before(article, figure);
  if (phrase != NULL)
    *measured = phrase;
}

/* Verbs that say nothing of a figure by themselves. */
static gboolean is_light(const char *verb)
{
  static const char *const light[] = {"be", "confirm", "do", "have", "report", "say", "tell", NULL};
  return g_strv_contains(light, verb);
}

/* `are known to have died`, `were found dead`: what counts is what is known of them. */
static gboolean is_of_knowing(const char *verb)
{
  static const char *const knows[] = {"believe", "fear", "find", "know", "presume", "think", NULL};
  return g_strv_contains(knows, verb);
}

const char *plx_figure_predicate(const PlxArticle *article, const PlxFigure *figure)
{
  if (figure->predicate_token == PLX_NONE)
    return NULL;
  const char *lemma = plx_article_token(article, figure->predicate_token)->lemma;
  if (lemma == NULL || !(is_light(lemma) || is_of_knowing(lemma)))
    return lemma;
  const guint32 told =
      plx_article_child(article, figure->sentence, figure->predicate_token, PLX_DEPREL_XCOMP);
  if (told != PLX_NONE)
    return plx_article_token(article, told)->lemma;
  return is_light(lemma) ? NULL : lemma;
}

guint32 plx_figure_verb(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 verb = figure->predicate_token != PLX_NONE ? figure->predicate_token : figure->token;
  for (guint step = 0; step < STEPS_TO_VERB && verb != PLX_NONE; step++) {
    if (plx_article_token(article, verb)->upos == PLX_UPOS_VERB)
      break;
    verb = plx_article_head(article, figure->sentence, verb);
  }
  return verb;
}
