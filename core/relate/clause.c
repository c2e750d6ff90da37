/* How this works. A clause begins with the first token of what hangs on a verb that tells something beside
 * the verb before it, or behind the comma of what leads to the main one; what lies between two beginnings is
 * one. Nothing is left out, so that the clauses together are the whole. */
#include "relate/clause.h"

#include "model/position.h"

#define MOST_CLAUSES 6   /* of a sentence */
#define FEWEST_WORDS 2   /* that tell something, of a clause by itself, */
#define FEWEST_GOES_ON 3 /* of one that goes on with what came of another, */
#define FEWEST_ASIDE 4   /* and of what is taken for granted */
#define STEPS_UP 3

static gboolean has_auxiliary(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  for (guint32 i = verb; i-- > plx_article_sentence(article, sentence)->first_token;)
    if (plx_article_head(article, sentence, i) == verb && plx_article_token(article, i)->upos == PLX_UPOS_AUX)
      return TRUE;
  return FALSE;
}

/* Is it said beside another one before it, in trees that do not coordinate the two? */
static gboolean is_second(const PlxArticle *article, guint32 sentence, guint32 verb, guint32 head)
{
  for (guint32 i = plx_article_sentence(article, sentence)->first_token; i < verb; i++)
    if (plx_article_token(article, i)->upos == PLX_UPOS_VERB &&
        plx_article_token(article, i)->deprel == PLX_DEPREL_CCOMP &&
        plx_article_head(article, sentence, i) == head)
      return TRUE;
  return FALSE;
}

/* What came of it: `…, striking him in the chest`. */
static gboolean goes_on(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const PlxToken *token = plx_article_token(article, verb);
  return token->deprel == PLX_DEPREL_ADVCL && token->xpos == PLX_XPOS_VBG && verb > 0 &&
         plx_article_token_is(article, verb - 1, ",") &&
         plx_article_child(article, sentence, verb, PLX_DEPREL_OBJ) != PLX_NONE;
}

/* Is it a verb, or what is told with a copula (`is open`, `will be back`)? */
static gboolean is_predicate(const PlxArticle *article, guint32 sentence, guint32 token)
{
  return plx_article_token(article, token)->upos == PLX_UPOS_VERB ||
         plx_article_child(article, sentence, token, PLX_DEPREL_COP) != PLX_NONE;
}

/* Is it told beside the one before it: `the road is open, but the bridge is closed`? Without a verb it needs
 * a subject of its own. */
static gboolean is_beside(const PlxArticle *article, guint32 sentence, guint32 token, guint32 head)
{
  const guint8 relation = plx_article_token(article, token)->deprel;
  if ((relation != PLX_DEPREL_CONJ && relation != PLX_DEPREL_PARATAXIS) ||
      !is_predicate(article, sentence, head))
    return FALSE;
  return plx_article_token(article, token)->upos == PLX_UPOS_VERB
             ? plx_article_token(article, head)->upos == PLX_UPOS_VERB ||
                   plx_article_subject(article, sentence, token) != PLX_NONE
             : is_predicate(article, sentence, token) &&
                   plx_article_subject(article, sentence, token) != PLX_NONE;
}

/* A verb that tells something beside the verb before it: one coordinated, or one of a clause with a subject
 * of its own (`after the bridge had closed`). */
static gboolean begins_clause(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const PlxToken *token = plx_article_token(article, verb);
  const guint32 head = plx_article_head(article, sentence, verb);
  if (verb > 0 && plx_article_token(article, verb - 1)->upos == PLX_UPOS_VERB)
    return FALSE; /* was found slumped in a chair */
  if (token->upos == PLX_UPOS_VERB && token->deprel == PLX_DEPREL_CCOMP && head != PLX_NONE)
    return is_second(article, sentence, verb, head);
  if (head != PLX_NONE && head < verb && is_beside(article, sentence, verb, head))
    return TRUE;
  if (token->upos != PLX_UPOS_VERB || head == PLX_NONE || head > verb ||
      plx_article_token(article, head)->upos != PLX_UPOS_VERB)
    return FALSE;
  if (goes_on(article, sentence, verb))
    return TRUE;
  return (token->deprel == PLX_DEPREL_ADVCL && token->xpos != PLX_XPOS_VB && token->xpos != PLX_XPOS_VBG &&
          (token->xpos != PLX_XPOS_VBN || has_auxiliary(article, sentence, verb)));
}

/* The stretch of a token with all that hangs on it. */
static PlxSpan subtree(const PlxArticle *article, guint32 sentence, guint32 top)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  PlxSpan span = plx_article_token(article, top)->span;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (plx_article_hangs_on(article, sentence, i, top))
      span = plx_span_join(span, plx_article_token(article, i)->span);
  return span;
}

/* The subject that a verb without one has from the verb that it hangs on. */
static PlxSpan subject_before(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  guint32 subject = plx_article_subject(article, sentence, verb);
  if (subject != PLX_NONE)
    return plx_span(0, 0);
  for (guint step = 0; step < STEPS_UP && verb != PLX_NONE && subject == PLX_NONE; step++) {
    verb = plx_article_head(article, sentence, verb);
    subject = verb != PLX_NONE ? plx_article_subject(article, sentence, verb) : PLX_NONE;
  }
  return subject != PLX_NONE ? subtree(article, sentence, subject) : plx_span(0, 0);
}

/* Is it no claim of its own, but when or why another thing was so: `after the bridge had closed`? What is set
 * against that (`while 51 were taken to two hospitals`) is. */
static gboolean is_taken_for_granted(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const against[] = {"whereas", "while"};
  const PlxToken *token = plx_article_token(article, verb);
  if (token->deprel != PLX_DEPREL_ADVCL || token->xpos == PLX_XPOS_VBG)
    return FALSE;
  const guint32 mark = plx_article_child(article, sentence, verb, PLX_DEPREL_MARK);
  return mark == PLX_NONE || !PLX_TOKEN_ANY(article, mark, against);
}

/* Behind the clause that leads to the main one (`When the bridge had closed, the ferry stopped`); `start` if
 * there is none. */
static guint32 behind_leading(const PlxArticle *article, guint32 sentence, guint32 start, guint32 end)
{
  for (guint32 verb = start; verb < end; verb++) {
    const guint32 head = plx_article_head(article, sentence, verb);
    if (plx_article_token(article, verb)->deprel != PLX_DEPREL_ADVCL || head == PLX_NONE || head < verb ||
        !plx_article_hangs_on(article, sentence, start, verb) ||
        plx_article_subject(article, sentence, verb) == PLX_NONE)
      continue;
    guint32 behind = verb + 1;
    while (behind < end && plx_article_hangs_on(article, sentence, behind, verb))
      behind++;
    if (behind < end && plx_article_token_is(article, behind, ","))
      behind++; /* where it hangs on the main verb */
    return behind < end && plx_article_token_is(article, behind - 1, ",") ? behind : start;
  }
  return start;
}

/* Where the words of a clause begin, behind the mark that sets it off: `, who had left`. A byte. */
static guint32 words_from(const PlxArticle *article, guint32 token, guint32 end)
{
  static const char *const marks[] = {",", ";", ":", "-", "–", "—", "--"};
  while (token + 1 < end && PLX_TOKEN_ANY(article, token, marks))
    token++;
  return plx_article_token(article, token)->span.start;
}

static void add_sentence(const PlxArticle *article, guint32 sentence, guint32 start, guint32 end,
                         PlxSpan span, GArray *clauses)
{
  guint32 begun = behind_leading(article, sentence, start, end);
  PlxSpan subject = plx_span(0, 0);
  gboolean aside = FALSE;
  if (begun > start) {
    const PlxClause leading = {plx_span(plx_article_token(article, start)->span.start,
                                        plx_article_token(article, begun - 1)->span.end),
                               subject, TRUE};
    g_array_append_val(clauses, leading);
  }
  for (guint32 i = begun, n = 1; i < end && n < MOST_CLAUSES; i++) {
    if (!begins_clause(article, sentence, i))
      continue;
    guint32 first = i;
    while (first > begun && plx_article_hangs_on(article, sentence, first - 1, i))
      first--;
    if (first == begun)
      continue;
    const PlxClause clause = {
        plx_span(words_from(article, begun, first), plx_article_token(article, first - 1)->span.end), subject,
        aside};
    g_array_append_val(clauses, clause);
    begun = first;
    subject = subject_before(article, sentence, i);
    aside = is_taken_for_granted(article, sentence, i);
    n++;
  }
  const PlxClause rest = {plx_span(words_from(article, begun, end), span.end), subject, aside};
  g_array_append_val(clauses, rest);
}

void plx_clauses_of(const PlxArticle *article, PlxSpan span, GArray *clauses)
{
  g_array_set_size(clauses, 0);
  for (guint32 n = plx_article_sentence_at(article, span.start); n < article->sentences->len; n++) {
    const PlxSentence *s = plx_article_sentence(article, n);
    guint32 start = s->first_token, end = s->first_token + s->n_tokens;
    if (s->span.start >= span.end)
      return;
    while (start < end && plx_article_token(article, start)->span.start < span.start)
      start++;
    while (end > start && plx_article_token(article, end - 1)->span.end > span.end)
      end--;
    if (start < end)
      add_sentence(article, n, start, end, plx_span(span.start, MIN(span.end, s->span.end)), clauses);
  }
}

/* `The pilot who landed it`: the noun does it, or suffers it. */
static gboolean tells_of(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const guint32 subject = plx_article_subject(article, sentence, verb);
  return subject != PLX_NONE && plx_article_is_relative(article, subject);
}

/* Does it but say which of many are meant: `customers who have been affected`, `those who died`? */
static gboolean says_which(const PlxArticle *article, guint32 sentence, PlxSpan clause, guint32 noun)
{
  static const char *const anybody[] = {"all", "anybody", "anyone", "everybody", "everyone", "those"};
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, clause, &end);
  if (PLX_TOKEN_ANY(article, noun, anybody))
    return TRUE;
  return plx_article_token(article, noun)->xpos == PLX_XPOS_NNS &&
         plx_article_child(article, sentence, noun, PLX_DEPREL_NUMMOD) == PLX_NONE &&
         !plx_article_token_is(article, first - 1, ",");
}

void plx_relative_clauses_of(const PlxArticle *article, guint32 sentence, GArray *clauses)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  guint looked_at = 0;
  g_array_set_size(clauses, 0);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens && looked_at < MOST_CLAUSES; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const guint32 noun = plx_article_head(article, sentence, i);
    if (token->deprel != PLX_DEPREL_ACL_RELCL || token->upos != PLX_UPOS_VERB || noun == PLX_NONE ||
        noun > i || !tells_of(article, sentence, i))
      continue;
    looked_at++;
    const PlxSpan hanging = subtree(article, sentence, i), whole = subtree(article, sentence, noun);
    guint32 end;
    const guint32 first = plx_article_tokens_within(article, hanging, &end);
    const PlxSpan clause = plx_span(words_from(article, first, end), hanging.end);
    if (hanging.start <= whole.start || says_which(article, sentence, clause, noun))
      continue;
    const PlxClause relative = {clause, plx_span(whole.start, hanging.start), FALSE};
    g_array_append_val(clauses, relative);
  }
}

PlxSpan plx_clause_said(const PlxArticle *article, PlxSpan span)
{
  static const char *const verbs[] = {"announce", "confirm", "report", "understand", NULL};
  static const char *const speakers[] = {"i", "we"};
  const guint32 sentence = plx_article_sentence_at(article, span.start),
                verb = plx_content_head(article, span);
  if (verb == PLX_NONE || plx_article_token(article, verb)->lemma == NULL ||
      !g_strv_contains(verbs, plx_article_token(article, verb)->lemma) ||
      plx_predicate_is_negated(article, sentence, verb))
    return span;
  const guint32 subject = plx_article_subject(article, sentence, verb),
                said = plx_article_child(article, sentence, verb, PLX_DEPREL_CCOMP);
  if (subject == PLX_NONE || said == PLX_NONE || said < verb || !PLX_TOKEN_ANY(article, subject, speakers))
    return span;
  const PlxSpan inner = subtree(article, sentence, said);
  return plx_span_contains(span, inner) ? inner
                                        : span; /* trees may hang on it what is no part of the content */
}

PlxSpan plx_clause_described(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  guint32 noun = plx_article_head(article, sentence, verb);
  if (plx_article_token(article, verb)->deprel != PLX_DEPREL_ACL_RELCL || noun == PLX_NONE || noun > verb)
    return plx_span(0, 0);
  if (plx_article_token(article, noun)->deprel == PLX_DEPREL_APPOS)
    noun = plx_article_head(article, sentence, noun); /* Ida Lund, a farmer who … */
  const PlxSpan clause = subtree(article, sentence, verb), whole = subtree(article, sentence, noun);
  return clause.start > whole.start ? plx_span(whole.start, clause.start) : plx_span(0, 0);
}

/* `Who are they?` */
static gboolean is_asked(const PlxArticle *article, PlxSpan clause)
{
  guint32 end, i = plx_article_tokens_within(article, clause, &end);
  gboolean joined = FALSE;
  for (; i < end && (plx_article_token(article, i)->upos == PLX_UPOS_PUNCT ||
                     plx_article_token(article, i)->upos == PLX_UPOS_CCONJ);
       i++)
    joined |= plx_article_token(article, i)->upos == PLX_UPOS_CCONJ;
  const guint8 xpos = i + 1 < end ? plx_article_token(article, i)->xpos : 0;
  return (xpos == PLX_XPOS_WP || xpos == PLX_XPOS_WRB) &&
         plx_article_token(article, i + 1)->upos == PLX_UPOS_AUX &&
         (joined || plx_article_token(article, i)->deprel != PLX_DEPREL_NSUBJ);
}

gboolean plx_clause_tells_enough(const PlxArticle *article, const PlxClause *clause, const guint8 *others)
{
  guint32 end;
  guint things = 0, words = 0;
  if (is_asked(article, clause->span))
    return FALSE;
  for (guint32 i = plx_article_tokens_within(article, clause->span, &end); i < end; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (others != NULL && others[i])
      continue;
    const gboolean thing =
        token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN || token->upos == PLX_UPOS_NUM;
    things += thing ? 1 : 0;
    words += thing || token->upos == PLX_UPOS_VERB || token->upos == PLX_UPOS_ADJ ? 1 : 0;
  }
  const guint32 head = plx_content_head(article, clause->span);
  const gboolean goes_on = head != PLX_NONE && plx_article_token(article, head)->xpos == PLX_XPOS_VBG;
  return things > 0 && words >= (clause->aside ? FEWEST_ASIDE : goes_on ? FEWEST_GOES_ON : FEWEST_WORDS);
}
