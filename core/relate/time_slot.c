/* How this works: what a time dates is told by a verb or a noun (time_dated.c). Times that date nothing of
 * their own (a dateline, the year of an award, the stretch in which something is the third) are left out
 * (time_left_out.c). */
#include "relate/time_slot.h"

#include "model/place.h"
#include "relate/bag.h"
#include "relate/time_dated.h"

#include <string.h>

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

static void find_content(const PlxArticle *article, const PlxTime *time, PlxDated dated, PlxTimeSlot *slot)
{
  const guint32 clause =
      !dated.owned && dated.event != PLX_NONE ? content_of(article, time, dated.event) : PLX_NONE;
  if (clause == PLX_NONE)
    return;
  slot->content = plx_event_of(article, time->sentence, clause);
  slot->content_who = plx_participants_of(article, time->sentence, clause);
}

/* Does a word tell of the figure: `arrested 12 men`, `was 60 percent`, `the fire killed ten`? */
static gboolean tells(const PlxArticle *article, const PlxFigure *figure, guint32 event)
{
  return figure->predicate_token == event ||
         plx_span_contains(figure->span, plx_article_token(article, event)->span) ||
         (figure->predicate_token != PLX_NONE &&
          plx_article_subject(article, figure->sentence, figure->predicate_token) == event);
}

/* The first number, sum or share that the event's word tells. */
static gboolean find_amount(const PlxArticle *article, guint32 sentence, guint32 event, PlxFigureValue *out)
{
  guint32 i = PLX_MENTIONS_OF(article->figures, PlxFigure, sentence);
  for (; event != PLX_NONE && i < article->figures->len; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    if (figure->sentence != sentence)
      return FALSE;
    if (tells(article, figure, event) &&
        (figure->type == PLX_FIGURE_NUMBER || figure->type == PLX_FIGURE_MONEY ||
         figure->type == PLX_FIGURE_PERCENT))
      return plx_figure_value(figure, out);
  }
  return FALSE;
}

gboolean plx_time_slot(const PlxArticle *article, const PlxTime *time, const char *zone, PlxTimeSlot *out)
{
  PlxTimeSlot slot = {.value.day_from = -1};
  if (plx_time_not_compared(article, time, zone) != NULL || !plx_time_locate(time, zone, &slot.value))
    return FALSE;
  const PlxDated dated = plx_time_dated(article, time);
  slot.event = plx_time_told_event(article, time, &slot.value, dated);
  slot.owned = dated.owned;
  slot.noun = dated.noun != PLX_NONE ? plx_article_token(article, dated.noun)->lemma : NULL;
  slot.told = slot.event.name != NULL && plx_time_is_report(slot.event.name);
  if (slot.event.name != NULL && !slot.told)
    slot.telling = slot.event.kind != NULL ? 1 : plx_word_weight(slot.event.name, strlen(slot.event.name));
  slot.who = plx_participants_of(article, time->sentence, dated.event);
  slot.amounts = find_amount(article, time->sentence, dated.event, &slot.amount);
  find_content(article, time, dated, &slot);
  const gboolean undone = slot.who.agent.lemma == NULL && slot.who.agent.cast == PLX_NONE;
  if (slot.noun == NULL && slot.event.carrier && undone) /* `the service will be held on Sunday` */
    slot.noun = slot.who.patient.lemma;
  /* `passengers arrive on 31 December`, told in January, is no plan */
  slot.as_of =
      article->published.known && !article->misdated ? plx_instant_local_day(article->published) : -1;
  const gboolean over = slot.as_of != -1 && slot.value.day_to != -1 && slot.value.day_to <= slot.as_of;
  slot.tense = time->tense;
  if (over && slot.tense > 0)
    slot.tense = 0;
  slot.mood = plx_time_mood(article, time, dated.event);
  slot.place = plx_place_around(article, time->sentence, dated.event != PLX_NONE ? dated.event : time->token);
  slot.reading = is_reading(article, time, &slot.event);
  slot.price = is_price(article, time, dated.event, dated.owned ? slot.noun : NULL);
  slot.last = g_strcmp0(slot.event.kind, "vanish") != 0 && is_last(article, time, dated.event, slot.noun);
  slot.still = is_still_so(article, time->sentence, dated.event);
  slot.lead = plx_article_is_lead(article, time->sentence);
  *out = slot;
  return TRUE;
}
