/* How this works: what a time dates is the event of its clause (event.h), or a noun that it hangs on or that
 * it owns, whatever the clause says of that noun. */
#include "relate/time_dated.h"

#include <string.h>

#define STEPS_UP 4
#define NEAR_TOKENS 12

/* Verbs of saying tell nothing of which event it is: so much is said. */
gboolean plx_time_is_report(const char *event)
{
  static const char *const reports[] = {
      "add",      "argue",     "caution", "claim",    "comment", "complain", "criticise", "criticize",
      "estimate", "explain",   "insist",  "maintain", "mention", "note",     "praise",    "predict",
      "recall",   "reiterate", "repeat",  "report",   "say",     "speak",    "stress",    "talk",
      "tell",     "urge",      "warn",    "write",    NULL};
  return g_strv_contains(reports, event);
}

/* The subject of which a word of the time is the predicate: `the vote is on Friday`; PLX_NONE. */
static guint32 subject_of(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  for (guint32 i = s->first_token; i < time->token; i++) {
    const PlxToken *t = plx_article_token(article, i);
    const guint32 head = plx_article_head(article, time->sentence, i);
    if (t->deprel == PLX_DEPREL_NSUBJ && t->upos == PLX_UPOS_NOUN && head != PLX_NONE &&
        plx_span_contains(time->statement, plx_article_token(article, head)->span))
      return i;
  }
  return PLX_NONE;
}

/* The noun that the time hangs on in the tree; PLX_NONE if it is a verb that it dates. */
static guint32 noun_of(const PlxArticle *article, const PlxTime *time)
{
  guint32 token = time->token;
  for (guint32 step = 0; step < STEPS_UP && token != PLX_NONE; step++) {
    const PlxToken *t = plx_article_token(article, token);
    if (!plx_span_contains(time->statement, t->span) && t->upos != PLX_UPOS_ADP && t->upos != PLX_UPOS_NUM)
      return t->upos == PLX_UPOS_NOUN ? token : PLX_NONE;
    token = plx_article_head(article, time->sentence, token);
  }
  return PLX_NONE;
}

/* The event that a time hangs on by way of nouns, which another event is dated by: the shooting of `was
 * charged after a shooting at an office party on Friday`; PLX_NONE. */
static guint32 event_before(const PlxArticle *article, const PlxTime *time)
{
  static const char *const relations[] = {"after", "before", "during", "following", "since"};
  guint32 token = time->token;
  for (guint32 step = 0; step < 2 * STEPS_UP && token != PLX_NONE; step++) {
    const PlxToken *t = plx_article_token(article, token);
    const gboolean outside = !plx_span_contains(time->statement, t->span);
    if (outside && t->upos != PLX_UPOS_NOUN && t->upos != PLX_UPOS_PROPN)
      return PLX_NONE;
    const char *kind = outside ? plx_event_noun_kind(t->lemma) : NULL;
    const guint32 marker = plx_article_child(article, time->sentence, token, PLX_DEPREL_CASE);
    if (kind != NULL && marker != PLX_NONE && PLX_TOKEN_ANY(article, marker, relations))
      return token;
    token = plx_article_head(article, time->sentence, token);
  }
  return PLX_NONE;
}

/* The event right before a time, with nothing between them but what tells more of it: `a fire at the mill on
 * Monday`; PLX_NONE. */
static guint32 event_beside(const PlxArticle *article, const PlxTime *time)
{
  guint32 end, found = PLX_NONE;
  const guint32 begin = plx_article_sentence(article, time->sentence)->first_token;
  const guint32 first = plx_article_tokens_within(article, time->statement, &end);
  for (guint32 i = first; i > begin && first - i < NEAR_TOKENS; i--) {
    const PlxToken *t = plx_article_token(article, i - 1);
    const gboolean noun = t->upos == PLX_UPOS_NOUN;
    if (!noun && t->upos != PLX_UPOS_PROPN && t->upos != PLX_UPOS_ADP && t->upos != PLX_UPOS_DET &&
        t->upos != PLX_UPOS_ADJ && t->upos != PLX_UPOS_NUM)
      break;
    if (noun && plx_event_noun_kind(t->lemma) != NULL)
      found = i - 1;
  }
  return found;
}

/* Does an event stand at a verb as where or when it did what it tells: `announced at a meeting`? */
static gboolean is_setting(const PlxArticle *article, guint32 sentence, guint32 noun)
{
  static const char *const settings[] = {"at", "during", "for", "in", "on", "to", "with"};
  const guint32 marker = plx_article_child(article, sentence, noun, PLX_DEPREL_CASE);
  return marker != PLX_NONE && PLX_TOKEN_ANY(article, marker, settings);
}

/* Does the time before or behind stand beside an event, too? */
static gboolean has_neighbour(const PlxArticle *article, const PlxTime *time)
{
  const guint32 i = (guint32)(time - &g_array_index(article->times, PlxTime, 0));
  const PlxTime *before = i > 0 ? time - 1 : NULL, *behind = i + 1 < article->times->len ? time + 1 : NULL;
  return (before != NULL && before->sentence == time->sentence &&
          event_beside(article, before) != PLX_NONE) ||
         (behind != NULL && behind->sentence == time->sentence && event_beside(article, behind) != PLX_NONE);
}

/* `A fire at the mill on Monday and a blast at the port on Tuesday` alarm a town: each day dates its own
 * event, where the verb tells of none. PLX_NONE. */
static guint32 one_of_several(const PlxArticle *article, const PlxTime *time)
{
  const guint32 noun = event_beside(article, time);
  if (noun == PLX_NONE || is_setting(article, time->sentence, noun) || !has_neighbour(article, time))
    return PLX_NONE;
  return plx_event_of(article, time->sentence, time->event_token).kind == NULL ? noun : PLX_NONE;
}

/* The last of the nouns from a token on, behind what describes them; else the last of what does: `final` of
 * `Monday's final`. PLX_NONE if there is neither. */
static guint32 noun_from(const PlxArticle *article, guint32 i, guint32 end)
{
  guint32 last = PLX_NONE;
  for (; i < end && plx_article_token(article, i)->upos == PLX_UPOS_NUM; i++)
    ;
  for (; i < end && plx_article_token(article, i)->upos == PLX_UPOS_ADJ; i++)
    last = i;
  for (; i < end; i++) {
    const PlxToken *t = plx_article_token(article, i);
    const gboolean small = g_ascii_islower(article->text[t->span.start]); /* a march is no month */
    if (t->upos != PLX_UPOS_NOUN && !(t->upos == PLX_UPOS_PROPN && small))
      break;
    last = i;
  }
  return last;
}

/* `session` of `the Friday session`; not what stands by chance behind a day: `said Friday police had`. */
static guint32 named_noun(const PlxArticle *article, const PlxTime *time)
{
  static const char *const owners[] = {"a",   "another", "her", "his",   "its",
                                       "our", "that",    "the", "their", "this"};
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, time->span, &end);
  if (first == s->first_token || first >= end || !time->day_told ||
      !PLX_TOKEN_ANY(article, first - 1, owners))
    return PLX_NONE;
  const guint32 noun = noun_from(article, end, s->first_token + s->n_tokens);
  const guint32 head = plx_article_head(article, time->sentence, end - 1);
  return noun != PLX_NONE && head >= end && head <= noun ? noun : PLX_NONE;
}

/* `derailment` of `Wednesday's fatal derailment`, `the Wednesday derailment`; PLX_NONE. */
static guint32 owned_noun(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  const char *behind = article->text + time->span.end;
  const gsize mark = g_str_has_prefix(behind, "'") ? 1 : g_str_has_prefix(behind, "’") ? strlen("’") : 0;
  guint32 i = time->token;
  if (mark == 0 || (behind[mark] != 's' && behind[mark] != ' '))
    return named_noun(article, time);
  while (i < end && plx_article_token(article, i)->span.start < time->span.end + mark + 1)
    i++;
  return noun_from(article, i, end);
}

/* Does the clause tell in the perfect what a pronoun has done: `they had approved the merger`? */
static gboolean is_own_deed(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const have[] = {"had", "has", "have"};
  const guint32 subject = plx_article_subject(article, sentence, verb);
  const guint32 aux = plx_article_child(article, sentence, verb, PLX_DEPREL_AUX);
  return subject != PLX_NONE && plx_article_token(article, subject)->xpos == PLX_XPOS_PRP &&
         aux != PLX_NONE && PLX_TOKEN_ANY(article, aux, have);
}

/* `They have been calling since July`: that began then. */
static gboolean is_going_on(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const have[] = {"'s", "'ve", "had", "has", "have", "’s", "’ve"};
  gboolean been = FALSE, perfect = FALSE;
  if (verb == PLX_NONE || plx_article_token(article, verb)->xpos != PLX_XPOS_VBG)
    return FALSE;
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = verb; i > s->first_token && verb - i < STEPS_UP; i--) {
    been |= plx_article_token_is(article, i - 1, "been");
    perfect |= PLX_TOKEN_ANY(article, i - 1, have);
  }
  return been && perfect;
}

/* `It began in May when guards stopped a lorry`: the clause that tells what began or happened then; PLX_NONE.
 */
static guint32 told_by_when(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const bare[] = {"start", "happen", NULL};
  const PlxEvent event = plx_event_of(article, sentence, verb);
  if (event.by_noun || event.kind == NULL || !g_strv_contains(bare, event.kind))
    return PLX_NONE;
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = verb + 1; i < s->first_token + s->n_tokens; i++) {
    if (!plx_article_token_is(article, i, "when") || plx_article_token_is(article, i - 1, ","))
      continue;
    const guint32 clause = plx_article_head(article, sentence, i);
    return clause != PLX_NONE && plx_article_head(article, sentence, clause) == verb ? clause : PLX_NONE;
  }
  return PLX_NONE;
}

/* What is dated. Of those who say in some month that they have done something, that it was done: on the day
 * itself, they may say so later. */
static guint32 dated_event(const PlxArticle *article, const PlxTime *time)
{
  const guint32 said = time->event_token;
  const guint32 clause = said != PLX_NONE ? told_by_when(article, time->sentence, said) : PLX_NONE;
  if (clause != PLX_NONE)
    return clause;
  if (said == PLX_NONE || plx_article_token(article, said)->lemma == NULL ||
      !plx_time_is_report(plx_article_token(article, said)->lemma) || !plx_time_is_dated(time) ||
      time->to - time->from < PLX_WEEK_DAYS * PLX_DAY_SECONDS)
    return said;
  const guint32 deed = plx_article_child(article, time->sentence, said, PLX_DEPREL_CCOMP);
  return deed != PLX_NONE && is_own_deed(article, time->sentence, deed) ? deed : said;
}

/* What something has been since it began: `has been in custody since Monday`; NULL. */
static const char *state_since(const PlxArticle *article, const PlxTime *time, guint32 event)
{
  static const struct {
    const char *word, *kind;
  } states[] = {
      {"captive", "kidnap"}, {"captivity", "kidnap"}, {"clinic", "hospital"},
      {"custody", "arrest"}, {"detention", "arrest"}, {"hospital", "hospital"},
      {"miss", "vanish"},    {"missing", "vanish"},   {"shut", "end"},
  };
  if (time->bound != PLX_BOUND_AT_LEAST || event == PLX_NONE)
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(states); i++)
    if (g_strcmp0(plx_article_token(article, event)->lemma, states[i].word) == 0)
      return states[i].kind;
  return NULL;
}

/* The event that a sentence is about, where the time stands between it and the verb: `the death of the singer
 * on Saturday shocked fans` dates the death; PLX_NONE. */
static guint32 subject_before(const PlxArticle *article, const PlxTime *time)
{
  const guint32 verb = time->event_token;
  const guint32 subject = verb != PLX_NONE ? plx_article_subject(article, time->sentence, verb) : PLX_NONE;
  if (subject == PLX_NONE || subject > time->token || time->token > verb ||
      plx_article_token(article, subject)->upos != PLX_UPOS_NOUN ||
      plx_event_noun_kind(plx_article_token(article, subject)->lemma) == NULL)
    return PLX_NONE;
  for (guint32 i = subject + 1; i < time->token; i++)
    if (plx_article_token(article, i)->upos == PLX_UPOS_PUNCT)
      return PLX_NONE;
  return subject;
}

/* Is nothing said of a noun but when it was: `the crash on Monday`, `the crash was on Monday`? */
static gboolean is_said_of(const PlxArticle *article, const PlxTime *time, guint32 noun)
{
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, time->statement, &end);
  return noun < first && g_strcmp0(plx_article_token(article, first - 1)->lemma, "be") == 0;
}

PlxDated plx_time_dated(const PlxArticle *article, const PlxTime *time)
{
  guint32 noun = owned_noun(article, time);
  if (noun == PLX_NONE)
    noun = event_before(article, time);
  if (noun == PLX_NONE)
    noun = one_of_several(article, time);
  if (noun == PLX_NONE)
    noun = subject_before(article, time);
  if (noun != PLX_NONE) /* whatever is said of `Wednesday's crash`, that is what the day dates */
    return (PlxDated){noun, noun, TRUE};
  const guint32 event = dated_event(article, time), hung_on = noun_of(article, time);
  noun = hung_on != PLX_NONE ? hung_on : subject_of(article, time);
  const gboolean alone = event == PLX_NONE && noun != PLX_NONE &&
                         plx_event_noun_kind(plx_article_token(article, noun)->lemma) != NULL &&
                         (hung_on != PLX_NONE || is_said_of(article, time, noun));
  return alone ? (PlxDated){noun, noun, TRUE} : (PlxDated){event, noun, FALSE};
}

/* What happened then. */
PlxEvent plx_time_told_event(const PlxArticle *article, const PlxTime *time, const PlxTimeValue *value,
                             PlxDated dated)
{
  const guint32 event = dated.event;
  PlxEvent told = dated.owned ? plx_event_of_noun(plx_article_token(article, event)->lemma)
                              : plx_event_of(article, time->sentence, event);
  const char *state = state_since(article, time, event);
  if (state != NULL)
    return (PlxEvent){state, state, FALSE, FALSE};
  if (time->bound == PLX_BOUND_AT_LEAST &&
      (time->tense > 0 || is_going_on(article, time->sentence, event))) /* `from Monday drivers will pay` */
    return (PlxEvent){"start", told.kind != NULL ? told.kind : "start", FALSE, FALSE};
  if (value->until && g_strcmp0(told.kind, "end") == 0) /* `closed until May` */
    return (PlxEvent){"open", "open", FALSE, FALSE};
  return told;
}
