#include "relate/said_refer.h"

#include "base/table.h"
#include "model/position.h"
#include "relate/clause.h"

#include <string.h>

#define LONGEST_BARE 3 /* tokens of a noun that stands for a claim: all the charges */

static gboolean is_punctuation(const PlxArticle *article, guint32 token)
{
  return plx_article_token(article, token)->upos == PLX_UPOS_PUNCT;
}

static gboolean has_verb(const PlxArticle *article, guint32 first, guint32 end)
{
  for (guint32 i = first; i < end; i++)
    if (plx_article_token(article, i)->upos == PLX_UPOS_VERB)
      return TRUE;
  return FALSE;
}

/* `Denied it on television`: the pronoun is what the cue does, and nothing is told of it. */
static gboolean begins_with_pronoun(const PlxArticle *article, const PlxAttribution *a, guint32 first,
                                    guint32 end)
{
  static const char *const pronouns[] = {"it", "that", "them", "these", "this", "those"};
  static const gboolean answers[PLX_N_STANCES] = {
      [PLX_STANCE_ADMIT] = TRUE, [PLX_STANCE_CONFIRM] = TRUE, [PLX_STANCE_DECLINE] = TRUE,
      [PLX_STANCE_DENY] = TRUE,  [PLX_STANCE_DOUBT] = TRUE,   [PLX_STANCE_REJECT] = TRUE};
  const guint32 head = plx_article_head(article, a->sentence, first);
  return answers[a->stance] && plx_article_token(article, first)->deprel == PLX_DEPREL_OBJ &&
         PLX_TOKEN_ANY(article, first, pronouns) && !has_verb(article, first, end) && head != PLX_NONE &&
         !plx_span_contains(a->content[0], plx_article_token(article, head)->span);
}

/* `That it had not`, `to say whether it did`: the verb that tells what is left out. */
static gboolean ends_in_auxiliary(const PlxArticle *article, guint32 first, guint32 end)
{
  static const char *const left[] = {"not", "n't", "n’t", "so"};
  static const char *const auxiliaries[] = {"be",   "can",   "could",  "do",   "have",  "may", "might",
                                            "must", "shall", "should", "will", "would", NULL};
  static const char *const speech[] = {"confirm", "disclose", "reveal", "say", NULL};
  guint32 last = end;
  while (last > first && (is_punctuation(article, last - 1) || PLX_TOKEN_ANY(article, last - 1, left)))
    last--;
  if (last == first)
    return FALSE;
  const char *auxiliary = plx_article_token(article, last - 1)->lemma;
  if (auxiliary == NULL || !g_strv_contains(auxiliaries, auxiliary))
    return FALSE;
  for (guint32 i = first; i + 1 < last; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->upos == PLX_UPOS_VERB && (token->lemma == NULL || !g_strv_contains(speech, token->lemma)))
      return FALSE;
  }
  return TRUE;
}

/* `The charge`, `these claims`, with nothing that tells what is claimed. */
static gboolean is_bare_claim(const PlxArticle *article, guint32 first, guint32 end)
{
  static const char *const nouns[] = {"accusation", "allegation", "assertion", "charge",    "claim",
                                      "report",     "rumor",      "rumour",    "suggestion"};
  while (end > first && is_punctuation(article, end - 1))
    end--;
  if (end - first < 2 || end - first > LONGEST_BARE ||
      plx_article_token(article, first)->upos != PLX_UPOS_DET)
    return FALSE;
  const PlxToken *noun = plx_article_token(article, end - 1);
  return noun->upos == PLX_UPOS_NOUN && noun->lemma != NULL &&
         PLX_TABLE_FIND_FOLDED(nouns, noun->lemma, strlen(noun->lemma)) != NULL;
}

static gboolean has_noun(const PlxArticle *article, guint32 first, guint32 end)
{
  for (guint32 i = first; i < end; i++)
    if (plx_article_token(article, i)->upos == PLX_UPOS_NOUN)
      return TRUE;
  return FALSE;
}

/* What leads to who says it: `Asked about strikes,`; empty if nothing does. `content`: its first token. */
static PlxSpan leading(const PlxArticle *article, const PlxSentence *sentence, const PlxAttribution *a,
                       guint32 content)
{
  guint32 end;
  const guint32 stop = MIN(plx_article_tokens_within(article, a->source, &end), content);
  return a->has_source && stop > sentence->first_token && has_noun(article, sentence->first_token, stop)
             ? plx_span(sentence->span.start, plx_article_token(article, stop - 1)->span.end)
             : plx_span(0, 0);
}

/* `To comment`, `to answer`: nothing but that an answer is withheld. */
static gboolean is_bare_speech(const PlxArticle *article, guint32 first, guint32 end)
{
  static const char *const speech[] = {"answer", "comment", "elaborate", "reply", "respond", "say"};
  while (end > first && is_punctuation(article, end - 1))
    end--;
  return end == first + 2 && plx_article_token_is(article, first, "to") &&
         PLX_TOKEN_ANY(article, first + 1, speech);
}

/* Does a clause of it ask: `asked whether it had`? */
static gboolean asks(const PlxArticle *article, PlxSpan span)
{
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, span, &end); i < end; i++)
    if (g_strcmp0(plx_article_token(article, i)->lemma, "ask") == 0)
      return TRUE;
  return FALSE;
}

PlxSpan plx_said_antecedent(const PlxArticle *article, const PlxAttribution *a)
{
  guint32 end;
  const guint32 first = plx_content_tokens(article, a->content[0], &end);
  const gboolean here = plx_article_sentence_at(article, a->content[0].start) == a->sentence;
  const gboolean bare = here && a->n_content == 1 && a->form == PLX_FORM_INDIRECT && first < end;
  const gboolean withheld = bare && is_bare_speech(article, first, end);
  const gboolean refers =
      bare && (withheld || begins_with_pronoun(article, a, first, end) ||
               ends_in_auxiliary(article, first, end) || is_bare_claim(article, first, end));
  if (!refers)
    return plx_span(0, 0);
  const PlxSentence *sentence = plx_article_sentence(article, a->sentence);
  const PlxSpan before = leading(article, sentence, a, first);
  if (withheld)
    return asks(article, before) ? before : plx_span(0, 0);
  if (plx_span_length(before) > 0 || a->sentence == 0)
    return before;
  const PlxSentence *last = plx_article_sentence(article, a->sentence - 1);
  return last->furniture ? plx_span(0, 0) : last->span;
}

PlxSpan plx_said_described(const PlxArticle *article, const PlxAttribution *a)
{
  const guint32 head = plx_content_head(article, a->content[0]);
  if (head == PLX_NONE || plx_article_sentence_at(article, a->content[0].start) != a->sentence)
    return plx_span(0, 0);
  const PlxSpan of = plx_clause_described(article, a->sentence, head);
  return of.end <= MIN(a->content[0].start, a->cue.start) ? of : plx_span(0, 0);
}
