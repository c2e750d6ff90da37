#include "model/figure_person.h"

#include "model/fate.h"
#include "model/syntax_labels.h"

#include <string.h>

#define WORDS_TO_WHEN 4
#define NAME_GAP 3 /* bytes between a name and its age: `Ada Lund, 52` */
#define STEPS_UP 3 /* from an age to the verb of who reached it */

static gboolean may_be_person(const PlxName *name)
{
  return name->type == PLX_NAME_PERSON || name->type == PLX_NAME_OTHER;
}

/* A name proper, not a role alone (`the coach of the year`). */
static gboolean is_proper(const PlxName *name)
{
  return !name->pronoun &&
         (name->role == NULL || name->core.start != name->span.start || name->core.end != name->span.end);
}

/* Does nothing but a determiner stand between a name and the age: `Ada Lund, a 52-year-old judge`? */
static gboolean is_apposed(const PlxArticle *article, PlxSpan name, PlxSpan age)
{
  static const char *const between[] = {", a ", ", an ", ", the ", ", now "};
  for (gsize i = 0; i < G_N_ELEMENTS(between); i++)
    if (age.start - name.end == strlen(between[i]) &&
        strncmp(article->text + name.end, between[i], strlen(between[i])) == 0)
      return TRUE;
  return FALSE;
}

/* The name just before it, or the one that its noun introduces: `a 38-year-old singer, Ada Lund`. */
static guint32 named_beside(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 i = PLX_MENTIONS_OF(article->names, PlxName, figure->sentence), behind = PLX_NONE;
  for (; i < article->names->len && plx_article_name(article, i)->sentence == figure->sentence; i++) {
    const PlxName *name = plx_article_name(article, i);
    const PlxSpan told = figure->statement;
    if (!may_be_person(name))
      continue;
    if (name->span.end <= figure->span.start && figure->span.start - name->span.end <= NAME_GAP)
      return name->cast;
    if (name->span.end < figure->span.start && is_proper(name) &&
        is_apposed(article, name->span, figure->span))
      return name->cast;
    const gboolean introduced =
        figure->counted != NULL && name->core.start >= told.end && name->core.start - told.end < NAME_GAP;
    if (behind == PLX_NONE && is_proper(name) && name->type == PLX_NAME_PERSON && introduced)
      behind = name->cast;
  }
  return behind;
}

/* Is somebody called by a name: Ada Lund, not `a pupil`? */
static gboolean is_of_somebody(const PlxName *name)
{
  const char *last = strrchr(name->entity, ' ');
  return name->type == PLX_NAME_PERSON && !g_ascii_islower(last != NULL ? last[1] : name->entity[0]);
}

/* The person that a token stands for. */
static guint32 named_at(const PlxArticle *article, guint32 sentence, guint32 token)
{
  guint32 i = PLX_MENTIONS_OF(article->names, PlxName, sentence);
  for (; i < article->names->len && plx_article_name(article, i)->sentence == sentence; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (is_of_somebody(name) && plx_span_contains(name->span, plx_article_token(article, token)->span))
      return name->cast;
  }
  return PLX_NONE;
}

/* Is it told as what somebody was or reached: `was 52`, `aged 52`, `died at 52`, `at the age of 52`? */
static gboolean is_reached(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const leads[] = {"aged", "at", "is", "of", "turned", "turns", "was"};
  static const char *const aged[] = {"aged"};
  guint32 end;
  const guint32 number = plx_article_tokens_within(article, figure->span, &end);
  return PLX_TOKEN_ANY(article, number, aged) ||
         (number > plx_article_sentence(article, figure->sentence)->first_token &&
          PLX_TOKEN_ANY(article, number - 1, leads));
}

/* Of whom the clause tells: its subject, or for `who` the noun that it stands behind. */
static guint32 told_of(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 token = figure->token;
  for (guint step = 0; step <= STEPS_UP && token != PLX_NONE; step++) {
    const guint32 subject = plx_article_subject(article, figure->sentence, token);
    const guint32 above = plx_article_head(article, figure->sentence, token);
    if (subject != PLX_NONE && plx_article_token_is(article, subject, "who"))
      return above != PLX_NONE ? named_at(article, figure->sentence, above) : PLX_NONE;
    if (subject != PLX_NONE)
      return named_at(article, figure->sentence, subject);
    const PlxToken *at = plx_article_token(article, token);
    if (at->upos == PLX_UPOS_PROPN)
      return named_at(article, figure->sentence, token);
    if (at->upos == PLX_UPOS_NOUN && !plx_article_token_is(article, token, "age"))
      return PLX_NONE; /* of whomever the noun means */
    token = above;
  }
  return PLX_NONE;
}

guint32 plx_figure_person(const PlxArticle *article, const PlxFigure *figure)
{
  if (figure->type != PLX_FIGURE_AGE)
    return PLX_NONE;
  const guint32 beside = named_beside(article, figure);
  return beside == PLX_NONE && is_reached(article, figure) ? told_of(article, figure) : beside;
}

/* Does the clause tell that somebody died, or was killed? */
static gboolean is_of_death(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const char *lemma = plx_article_token(article, i)->lemma;
    if (plx_fate_of(lemma) == PLX_FATE_KILLED || g_strcmp0(lemma, "pass") == 0)
      return TRUE;
  }
  return FALSE;
}

gboolean plx_figure_is_age_then(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const whens[] = {"since", "when", "while"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  guint32 end;
  const guint32 number = plx_article_tokens_within(article, figure->span, &end);
  if (figure->type != PLX_FIGURE_AGE)
    return FALSE;
  for (guint32 i = number; i > s->first_token && number - i < WORDS_TO_WHEN; i--)
    if (PLX_TOKEN_ANY(article, i - 1, whens))
      return TRUE;
  for (guint32 i = end; i < MIN(end + 2, s->first_token + s->n_tokens); i++)
    if (PLX_TOKEN_ANY(article, i, whens))
      return TRUE;
  const gboolean of_age = number >= s->first_token + 2 && plx_article_token_is(article, number - 1, "of") &&
                          plx_article_token_is(article, number - 2, "age");
  const gboolean at = number > s->first_token && plx_article_token_is(article, number - 1, "at");
  return (of_age || at) && !is_of_death(article, figure);
}
