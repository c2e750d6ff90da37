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

/* Is nothing said of a noun but when it was: `the crash on Monday`, `the crash was on Monday`? */
static gboolean is_said_of(const PlxArticle *article, const PlxTime *time, guint32 noun)
{
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, time->statement, &end);
  return noun < first && g_strcmp0(plx_article_token(article, first - 1)->lemma, "be") == 0;
}

/* What a time dates: a verb's event, or a noun's alone. */
typedef struct {
  guint32 event;  /* the word that tells it; PLX_NONE */
  guint32 noun;   /* that the words hang on; PLX_NONE */
  gboolean owned; /* the noun tells the event */
} Dated;

static Dated find_dated(const PlxArticle *article, const PlxTime *time)
{
  guint32 noun = owned_noun(article, time);
  if (noun == PLX_NONE)
    noun = event_before(article, time);
  if (noun != PLX_NONE) /* whatever is said of `Wednesday's crash`, that is what the day dates */
    return (Dated){noun, noun, TRUE};
  const guint32 event = dated_event(article, time), hung_on = noun_of(article, time);
  noun = hung_on != PLX_NONE ? hung_on : subject_of(article, time);
  const gboolean alone = event == PLX_NONE && noun != PLX_NONE &&
                         plx_event_noun_kind(plx_article_token(article, noun)->lemma) != NULL &&
                         (hung_on != PLX_NONE || is_said_of(article, time, noun));
  return alone ? (Dated){noun, noun, TRUE} : (Dated){event, noun, FALSE};
}

/* What happened then. */
static PlxEvent event_at(const PlxArticle *article, const PlxTime *time, const PlxTimeValue *value,
                         Dated dated)
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

/* The clause that tells what a verb announces: `it will close the yard` of `announced on Monday that it will
 * close the yard`, which parsers may hang on the day; PLX_NONE. */
static guint32 content_of(const PlxArticle *article, const PlxTime *time, guint32 verb)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  for (guint32 i = verb + 1; i < s->first_token + s->n_tokens; i++) {
    if (!plx_article_token_is(article, i, "that"))
      continue;
    const guint32 clause = plx_article_head(article, time->sentence, i);
    const guint32 head = clause != PLX_NONE ? plx_article_head(article, time->sentence, clause) : PLX_NONE;
    const gboolean told =
        head == verb ||
        (head != PLX_NONE && plx_span_contains(time->statement, plx_article_token(article, head)->span));
    if (clause > i && told)
      return clause;
  }
  const guint32 clause = plx_article_child(article, time->sentence, verb, PLX_DEPREL_CCOMP);
  return clause != PLX_NONE && clause > verb ? clause : PLX_NONE;
}

static void find_content(const PlxArticle *article, const PlxTime *time, Dated dated, PlxTimeSlot *slot)
{
  const guint32 clause =
      !dated.owned && dated.event != PLX_NONE ? content_of(article, time, dated.event) : PLX_NONE;
  if (clause == PLX_NONE)
    return;
  slot->content = plx_event_of(article, time->sentence, clause);
  slot->content_who = plx_participants_of(article, time->sentence, clause);
}

gboolean plx_time_slot(const PlxArticle *article, const PlxTime *time, const char *zone, PlxTimeSlot *out)
{
  PlxTimeSlot slot = {.value.day_from = -1};
  if (plx_time_not_compared(article, time, zone) != NULL || !plx_time_locate(time, zone, &slot.value))
    return FALSE;
  const Dated dated = find_dated(article, time);
  slot.event = event_at(article, time, &slot.value, dated);
  slot.owned = dated.owned;
  slot.noun = dated.noun != PLX_NONE ? plx_article_token(article, dated.noun)->lemma : NULL;
  slot.told = slot.event.name != NULL && is_report(slot.event.name);
  if (slot.event.name != NULL && !slot.told)
    slot.telling = slot.event.kind != NULL ? 1 : plx_word_weight(slot.event.name, strlen(slot.event.name));
  slot.who = plx_participants_of(article, time->sentence, dated.event);
  find_content(article, time, dated, &slot);
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
  slot.price = is_price(article, time, dated.event, dated.owned ? slot.noun : NULL);
  slot.last = g_strcmp0(slot.event.kind, "vanish") != 0 && is_last(article, time, dated.event, slot.noun);
  slot.still = is_still_so(article, time->sentence, dated.event);
  slot.lead = plx_article_is_lead(article, time->sentence);
  *out = slot;
  return TRUE;
}
