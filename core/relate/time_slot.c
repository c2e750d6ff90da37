/* How this works: what a time dates is the event of its clause (event.h), or the noun that it hangs on or
 * owns. Times that date nothing of their own (a dateline, the year of an award, the stretch in which
 * something is the third) are left out (time_left_out.c). */
#include "relate/time_slot.h"

#include "relate/bag.h"

#include <string.h>

#define STEPS_UP 4

/* Verbs of saying tell nothing of which event it is: so much is said. */
static gboolean is_report(const char *event)
{
  static const char *const reports[] = {
      "add",      "argue",     "caution", "claim",    "comment", "complain", "criticise", "criticize",
      "estimate", "explain",   "insist",  "maintain", "mention", "note",     "praise",    "predict",
      "recall",   "reiterate", "repeat",  "report",   "say",     "speak",    "stress",    "talk",
      "tell",     "urge",      "warn",    "write",    NULL};
  return g_strv_contains(reports, event);
}

/* The subject of which a word of the time is the predicate: `the vote is on Friday`; NULL. */
static const char *subject_of(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  for (guint32 i = s->first_token; i < time->token; i++) {
    const PlxToken *t = plx_article_token(article, i);
    const guint32 head = plx_article_head(article, time->sentence, i);
    if (t->deprel == PLX_DEPREL_NSUBJ && t->upos == PLX_UPOS_NOUN && head != PLX_NONE &&
        plx_span_contains(time->statement, plx_article_token(article, head)->span))
      return t->lemma;
  }
  return NULL;
}

/* The noun that the time hangs on in the tree; NULL if it is a verb that it dates. */
static const char *noun_of(const PlxArticle *article, const PlxTime *time)
{
  guint32 token = time->token;
  for (guint32 step = 0; step < STEPS_UP && token != PLX_NONE; step++) {
    const PlxToken *t = plx_article_token(article, token);
    if (!plx_span_contains(time->statement, t->span) && t->upos != PLX_UPOS_ADP && t->upos != PLX_UPOS_NUM)
      return t->upos == PLX_UPOS_NOUN ? t->lemma : NULL;
    token = plx_article_head(article, time->sentence, token);
  }
  return NULL;
}

/* The event that a time hangs on by way of nouns, which another event is dated by: the shooting of `was
 * charged after a shooting at an office party on Friday`; NULL. */
static const char *event_before(const PlxArticle *article, const PlxTime *time)
{
  static const char *const relations[] = {"after", "before", "during", "following", "since"};
  guint32 token = time->token;
  for (guint32 step = 0; step < 2 * STEPS_UP && token != PLX_NONE; step++) {
    const PlxToken *t = plx_article_token(article, token);
    const gboolean outside = !plx_span_contains(time->statement, t->span);
    if (outside && t->upos != PLX_UPOS_NOUN && t->upos != PLX_UPOS_PROPN)
      return NULL;
    const char *kind = outside ? plx_event_noun_kind(t->lemma) : NULL;
    const guint32 marker = plx_article_child(article, time->sentence, token, PLX_DEPREL_CASE);
    if (kind != NULL && marker != PLX_NONE && PLX_TOKEN_ANY(article, marker, relations))
      return t->lemma;
    token = plx_article_head(article, time->sentence, token);
  }
  return NULL;
}

/* `derailment` of `Wednesday's fatal derailment`; NULL. */
static const char *owned_noun(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  const char *behind = article->text + time->span.end;
  const gsize mark = g_str_has_prefix(behind, "'") ? 1 : g_str_has_prefix(behind, "’") ? strlen("’") : 0;
  const char *noun = NULL;
  guint32 i = time->token;
  if (mark == 0 || (behind[mark] != 's' && behind[mark] != ' '))
    return NULL;
  while (i < end && plx_article_token(article, i)->span.start < time->span.end + mark + 1)
    i++;
  while (i < end && plx_article_token(article, i)->upos == PLX_UPOS_ADJ)
    i++;
  for (; i < end && plx_article_token(article, i)->upos == PLX_UPOS_NOUN; i++)
    noun = plx_article_token(article, i)->lemma;
  return noun;
}

/* Does a sentence give a sum or a share? */
static gboolean gives_rate(const PlxArticle *article, guint32 sentence)
{
  for (guint32 i = PLX_MENTIONS_OF(article->figures, PlxFigure, sentence);
       i < article->figures->len && plx_article_figure(article, i)->sentence == sentence; i++) {
    const PlxFigureType type = plx_article_figure(article, i)->type;
    if (type == PLX_FIGURE_MONEY || type == PLX_FIGURE_PERCENT)
      return TRUE;
  }
  return FALSE;
}

/* Does the time date a reading of what goes up and down: shares fell 2 percent at 9:34? */
static gboolean is_reading(const PlxArticle *article, const PlxTime *time, const PlxEvent *event)
{
  static const char *const readings[] = {"climb", "drop",  "fall", "gain",  "lose",
                                         "rise",  "slump", "soar", "trade", NULL};
  return event->name != NULL && g_strv_contains(readings, event->name) && gives_rate(article, time->sentence);
}

/* The word that a figure hangs on: `closed` of `closed on Tuesday at 30.98 euros`, `up 3 percent`. PLX_NONE
 * if it hangs there by another way than at what price, by how much: `ended with a rise of 5 percent`. */
static guint32 holder_of(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const moved[] = {"down", "higher", "lower", "up"};
  guint32 token = figure->token, marker = PLX_NONE;
  while (token != PLX_NONE && plx_span_contains(figure->statement, plx_article_token(article, token)->span)) {
    if (marker == PLX_NONE)
      marker = plx_article_child(article, figure->sentence, token, PLX_DEPREL_CASE);
    token = plx_article_head(article, figure->sentence, token);
  }
  if (token != PLX_NONE && PLX_TOKEN_ANY(article, token, moved))
    token = plx_article_head(article, figure->sentence, token);
  return marker == PLX_NONE || plx_article_token_is(article, marker, "at") ? token : PLX_NONE;
}

static gboolean has_rate(const PlxArticle *article, guint32 sentence, guint32 word)
{
  for (guint32 i = PLX_MENTIONS_OF(article->figures, PlxFigure, sentence);
       i < article->figures->len && plx_article_figure(article, i)->sentence == sentence; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    const gboolean rate = figure->type == PLX_FIGURE_MONEY || figure->type == PLX_FIGURE_PERCENT;
    if (rate && holder_of(article, figure) == word)
      return TRUE;
  }
  return FALSE;
}

/* `Monday's close`, `was worth 3 billion euros on Tuesday`, `ended Friday at 12.40`: what a price was then,
 * which tells of no event. */
static gboolean is_price(const PlxArticle *article, const PlxTime *time, guint32 event, const char *owned)
{
  static const char *const levels[] = {"close", "closing", "fixing", "high", "level",
                                       "low",   "price",   "quote",  "rate", NULL};
  static const char *const verbs[] = {"close", "end",    "finish", "hover", "open",
                                      "quote", "settle", "stand",  "trade", NULL};
  const char *lemma = event != PLX_NONE ? plx_article_token(article, event)->lemma : NULL;
  if (owned != NULL)
    return g_strv_contains(levels, owned);
  if (lemma == NULL || !gives_rate(article, time->sentence))
    return FALSE;
  return strcmp(lemma, "worth") == 0 ||
         (g_strv_contains(verbs, lemma) && has_rate(article, time->sentence, event));
}

/* `The hall was still burning at 9 a.m.`: when it was put out is another matter. */
static gboolean is_still_so(const PlxArticle *article, guint32 sentence, guint32 event)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = s->first_token; event != PLX_NONE && i < s->first_token + s->n_tokens; i++)
    if (plx_article_token_is(article, i, "still") && plx_article_head(article, sentence, i) == event)
      return TRUE;
  return FALSE;
}

/* `They last struck in 1998`, `the last strike was in 1989`, `the last time they struck`. */
static gboolean is_last(const PlxArticle *article, const PlxTime *time, guint32 event, const char *noun)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const guint32 head = plx_article_head(article, time->sentence, i);
    if (!plx_article_token_is(article, i, "last") || head == PLX_NONE ||
        plx_span_contains(time->statement, plx_article_token(article, i)->span))
      continue;
    const gboolean described = event != PLX_NONE && plx_article_token_is(article, head, "time") &&
                               plx_article_head(article, time->sentence, event) == head;
    if (head == event || described ||
        (noun != NULL && g_strcmp0(plx_article_token(article, head)->lemma, noun) == 0))
      return TRUE;
  }
  return FALSE;
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
      !is_report(plx_article_token(article, said)->lemma) || !plx_time_is_dated(time) ||
      time->to - time->from < PLX_WEEK_DAYS * PLX_DAY_SECONDS)
    return said;
  const guint32 deed = plx_article_child(article, time->sentence, said, PLX_DEPREL_CCOMP);
  return deed != PLX_NONE && is_own_deed(article, time->sentence, deed) ? deed : said;
}

gboolean plx_time_slot(const PlxArticle *article, const PlxTime *time, const char *zone, PlxTimeSlot *out)
{
  const guint32 event = dated_event(article, time);
  PlxTimeSlot slot = {.event = plx_event_of(article, time->sentence, event)};
  if (plx_time_not_compared(article, time, zone) != NULL || !plx_time_locate(time, zone, &slot.value))
    return FALSE;
  const char *owned = owned_noun(article, time);
  if (owned == NULL)
    owned = event_before(article, time);
  if (owned != NULL) /* whatever is said of `Wednesday's crash`, that is what the day dates */
    slot.event = (PlxEvent){plx_event_noun_kind(owned), plx_event_noun_kind(owned), TRUE, FALSE};
  if (time->bound == PLX_BOUND_AT_LEAST &&
      (time->tense > 0 || is_going_on(article, time->sentence, event))) /* `from Monday drivers will pay` */
    slot.event = (PlxEvent){"start", "start", FALSE, FALSE};
  slot.told = slot.event.name != NULL && is_report(slot.event.name);
  if (slot.event.name != NULL && !slot.told)
    slot.telling = slot.event.kind != NULL ? 1 : plx_word_weight(slot.event.name, strlen(slot.event.name));
  slot.noun = owned != NULL ? owned : noun_of(article, time);
  if (slot.noun == NULL)
    slot.noun = subject_of(article, time);
  slot.who = plx_participants_of(article, time->sentence, event);
  const gboolean undone = slot.who.agent.lemma == NULL && slot.who.agent.cast == PLX_NONE;
  if (slot.noun == NULL && slot.event.carrier && undone) /* `the service will be held on Sunday` */
    slot.noun = slot.who.patient.lemma;
  /* `passengers arrive on 31 December`, told in January, is no plan */
  const gboolean over = article->published.known && !article->misdated && slot.value.day_to != -1 &&
                        slot.value.day_to <= plx_instant_local_day(article->published);
  slot.tense = time->tense;
  if (over && slot.tense > 0)
    slot.tense = 0;
  slot.reading = is_reading(article, time, &slot.event);
  slot.price = is_price(article, time, event, owned);
  slot.last = g_strcmp0(slot.event.kind, "vanish") != 0 && is_last(article, time, event, slot.noun);
  slot.still = is_still_so(article, time->sentence, event);
  slot.lead = plx_article_is_lead(article, time->sentence);
  *out = slot;
  return TRUE;
}
