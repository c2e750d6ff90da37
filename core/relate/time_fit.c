/* Evidence is weighed as for figures (figure_fit.c): a logistic regression, its weights fitted in the same
 * way on the same stories. */
#include "relate/time_fit.h"

#include "model/sense.h"
#include "relate/bag.h"
#include "relate/event.h"
#include "relate/logistic.h"

#include <math.h>
#include <string.h>

#define FAR_DAYS 10
#define DATELINE_TOKENS 12
#define COUNT_REACH 10 /* tokens from an ordinal to the stretch that it counts in */
#define BRACKET_GAP 3  /* bytes from a time to the next, in brackets */

static const double weights[PLX_N_TIME_FITS] = {
#include "data/time_weights.inc"
};

/* ---- the slot ---- */

/* `HALIFAX, Nova Scotia, July 9 (LNS) -`: nothing but names before it, and a bracket or dash right after. */
static gboolean is_dateline(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  guint32 i = s->first_token;
  if (time->token == i || time->token > i + DATELINE_TOKENS)
    return FALSE;
  for (; i < time->token; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->upos != PLX_UPOS_PROPN && token->upos != PLX_UPOS_PUNCT)
      return FALSE;
  }
  while (i < s->first_token + s->n_tokens && plx_article_token(article, i)->span.start < time->span.end)
    i++;
  return i >= s->first_token + s->n_tokens || plx_article_token(article, i)->upos == PLX_UPOS_PUNCT;
}

/* Verbs of saying tell nothing of which event it is: so much is said. */
static gboolean is_report(const char *event)
{
  static const char *const reports[] = {"add", "report", "say", "speak", "talk", "tell", "write", NULL};
  return g_strv_contains(reports, event);
}

/* Is it the second of a pair, in another zone: `2pm on Saturday (10pm in the UK)`? */
static gboolean is_repeated(const PlxArticle *article, const PlxTime *time)
{
  const PlxTime *all = &g_array_index(article->times, PlxTime, 0);
  if (time == all || time->span.start == 0 || article->text[time->span.start - 1] != '(')
    return FALSE;
  const PlxTime *first = time - 1;
  return first->sentence == time->sentence && first->fields.minute_from >= 0 &&
         time->fields.minute_from >= 0 && first->span.end + BRACKET_GAP >= time->span.start;
}

#define STEPS_UP 4

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
  static const char *const readings[] = {"climb", "drop", "fall", "gain", "lose", "rise", "trade", NULL};
  return event->name != NULL && g_strv_contains(readings, event->name) && gives_rate(article, time->sentence);
}

/* A year that something is compared with (more than a year ago, up from 2019) dates nothing that happened. */
static gboolean is_compared_with(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  for (guint32 i = MAX(s->first_token + 2, time->token) - 2; i <= time->token; i++)
    if (plx_article_token_is(article, i, "than") || plx_article_token_is(article, i, "from"))
      return time->fields.month < 0 && time->fields.day < 0 && time->fields.weekday < 0;
  return FALSE;
}

/* The stretch in which something is counted: `the third fire this year`, `the 31st killed this year`. */
static gboolean is_counted_in(const PlxArticle *article, const PlxTime *time)
{
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, time->span, &end);
  if (first >= end || !plx_article_token_is(article, first, "this"))
    return FALSE;
  for (guint32 i = PLX_MENTIONS_OF(article->figures, PlxFigure, time->sentence); i < article->figures->len;
       i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    if (figure->sentence != time->sentence || figure->token >= time->token)
      break;
    if (figure->type == PLX_FIGURE_ORDINAL && figure->token + COUNT_REACH >= time->token)
      return TRUE;
  }
  return FALSE;
}

/* `Coach of the Year`, `the coldest night of the year`: it dates nothing. */
static gboolean is_of_year(const PlxArticle *article, const PlxTime *time)
{
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, time->span, &end);
  return first > plx_article_sentence(article, time->sentence)->first_token && end == first + 2 &&
         plx_article_token_is(article, first - 1, "of") && plx_article_token_is(article, first, "the");
}

/* The year in `Euro 2016`, `the 2017 Revolve Awards`. */
static gboolean is_of_name(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, time->span, &end);
  if (time->fields.year < 0 || time->fields.month >= 0 || end != first + 1)
    return FALSE;
  const PlxToken *behind = end < s->first_token + s->n_tokens ? plx_article_token(article, end) : NULL;
  return (first > s->first_token && plx_article_token(article, first - 1)->upos == PLX_UPOS_PROPN) ||
         (behind != NULL && behind->upos == PLX_UPOS_PROPN);
}

/* Does the sentence say anything but when? `11 a.m.` above what is reported from then on. */
static gboolean stands_alone(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->upos != PLX_UPOS_PUNCT && !plx_span_contains(time->statement, token->span))
      return FALSE;
  }
  return TRUE;
}

const char *plx_time_not_compared(const PlxArticle *article, const PlxTime *time, const char *zone)
{
  PlxTimeValue value;
  if (plx_article_sentence(article, time->sentence)->furniture)
    return "no part of the article";
  if (is_dateline(article, time))
    return "the day that the article is dated";
  if (stands_alone(article, time))
    return "no word of what happened then";
  if (is_repeated(article, time))
    return "repeats a time on another clock";
  if (is_compared_with(article, time))
    return "what something is compared with";
  if (is_counted_in(article, time))
    return "what something is counted in";
  if (is_of_year(article, time) || is_of_name(article, time))
    return "names no time of its own";
  return plx_time_locate(time, zone, &value) ? NULL : "too vague to be compared";
}

gboolean plx_time_slot(const PlxArticle *article, const PlxTime *time, const char *zone, PlxTimeSlot *out)
{
  PlxTimeSlot slot = {.event = plx_event_of(article, time->sentence, time->event_token)};
  if (plx_time_not_compared(article, time, zone) != NULL || !plx_time_locate(time, zone, &slot.value))
    return FALSE;
  const char *owned = owned_noun(article, time);
  if (owned != NULL) /* whatever is said of `Wednesday's crash`, that is what the day dates */
    slot.event = (PlxEvent){plx_event_noun_kind(owned), plx_event_noun_kind(owned), TRUE, FALSE};
  if (time->bound == PLX_BOUND_AT_LEAST && time->tense > 0) /* `from Monday drivers will pay` */
    slot.event = (PlxEvent){"start", "start", FALSE, FALSE};
  if (slot.event.name != NULL && !is_report(slot.event.name))
    slot.telling = slot.event.kind != NULL ? 1 : plx_word_weight(slot.event.name, strlen(slot.event.name));
  slot.noun = owned != NULL ? owned : noun_of(article, time);
  if (slot.noun == NULL)
    slot.noun = subject_of(article, time);
  slot.who = plx_participants_of(article, time->sentence, time->event_token);
  const gboolean undone = slot.who.agent.lemma == NULL && slot.who.agent.cast == PLX_NONE;
  if (slot.noun == NULL && slot.event.carrier && undone) /* `the service will be held on Sunday` */
    slot.noun = slot.who.patient.lemma;
  /* `passengers arrive on 31 December`, told in January, is no plan */
  const gboolean over = article->published.known && slot.value.day_to != -1 &&
                        slot.value.day_to <= plx_instant_local_day(article->published);
  slot.tense = time->tense;
  if (over && slot.tense > 0)
    slot.tense = 0;
  slot.reading = is_reading(article, time, &slot.event);
  slot.lead = plx_article_is_lead(article, time->sentence);
  *out = slot;
  return TRUE;
}

/* ---- what rules a pair out ---- */

/* `April 14, 2016` beside `April 14, 2014`, `in April 2014`: one digit of the year. */
static gboolean is_year_slip(const PlxTimeValue *v, const PlxTimeValue *w)
{
  const gboolean days = v->day <= 0 || w->day <= 0 || v->day == w->day;
  return v->year > 0 && w->year > 0 && v->year != w->year && v->year / 10 == w->year / 10 && v->month > 0 &&
         v->month == w->month && days;
}

/* Days so far apart are not two accounts of one event: one is what happened before. */
static gboolean far_apart(const PlxTimeValue *v, const PlxTimeValue *w)
{
  if (v->day_from == -1 || w->day_from == -1 || is_year_slip(v, w))
    return FALSE;
  return v->day_from > w->day_to + FAR_DAYS || w->day_from > v->day_to + FAR_DAYS;
}

/* Is it the time at which something was said? */
static gboolean is_told(const PlxTimeSlot *slot)
{
  return slot->event.name != NULL && is_report(slot->event.name);
}

/* Times that cannot both be right are of one event only if it happens once: things are said and prices read
 * all the time. */
static gboolean may_contradict(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  if (a->reading && b->reading)
    return FALSE;
  return !is_told(a) && !is_told(b);
}

/* ---- what is weighed ---- */

static gboolean is_minute(const PlxTimeValue *v)
{
  return v->minute_from >= 0 && v->minute_to - v->minute_from <= 1;
}

/* A month, a year. */
static gboolean is_coarse(const PlxTimeValue *v)
{
  const gboolean is_day = v->weekday > 0 || v->day > 0 || (v->day_from != -1 && v->day_to - v->day_from == 1);
  return v->minute_from < 0 && !is_day;
}

static gboolean is_one_sided(PlxBound bound)
{
  return bound != PLX_BOUND_EXACT && bound != PLX_BOUND_ABOUT && bound != PLX_BOUND_BETWEEN;
}

static void weigh_values(const PlxTimeSlot *a, PlxRelation relation, double *evidence)
{
  evidence[PLX_TIME_FIT_EQUAL] = relation == PLX_RELATION_EQUAL;
  evidence[PLX_TIME_FIT_EQUAL_MINUTE] = relation == PLX_RELATION_EQUAL && is_minute(&a->value);
  evidence[PLX_TIME_FIT_VAGUER] = relation == PLX_RELATION_VAGUER;
}

/* The kind of event that the words of both tell of; NULL. */
static const char *common_kind(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const char *const kinds_a[] = {a->event.kind, plx_event_noun_kind(a->noun)};
  const char *const kinds_b[] = {b->event.kind, plx_event_noun_kind(b->noun)};
  for (gsize i = 0; i < G_N_ELEMENTS(kinds_a); i++)
    for (gsize k = 0; k < G_N_ELEMENTS(kinds_b); k++)
      if (kinds_a[i] != NULL && g_strcmp0(kinds_a[i], kinds_b[k]) == 0)
        return kinds_a[i];
  /* `it began` beside `the shooting began` */
  const gboolean both = a->event.by_noun && b->event.by_noun;
  return !both && (a->event.kind != NULL || b->event.kind != NULL) &&
                 g_strcmp0(a->event.name, b->event.name) == 0
             ? a->event.name
             : NULL;
}

static gboolean same_noun(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  return a->noun != NULL && b->noun != NULL && plx_sense_compare_nouns(a->noun, b->noun) >= PLX_SENSE_SYNONYM;
}

/* Do both count from a time on (`the worst accident since 1959`)? What the verb tells did not happen then. */
static gboolean count_since(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  return a->value.bound == PLX_BOUND_AT_LEAST && b->value.bound == PLX_BOUND_AT_LEAST;
}

/* The same kind of event says much, the same common verb (`be`, `make`) next to nothing. */
static void weigh_events(const PlxTimeSlot *a, const PlxTimeSlot *b, double *evidence)
{
  if (common_kind(a, b) != NULL || same_noun(a, b)) {
    evidence[PLX_TIME_FIT_EVENT_SAME] = 1;
    return;
  }
  if (a->event.name == NULL || b->event.name == NULL)
    return;
  const PlxSense sense = plx_sense_compare_verbs(a->event.name, b->event.name);
  evidence[PLX_TIME_FIT_EVENT_SAME] = sense >= PLX_SENSE_SYNONYM ? MIN(a->telling, b->telling) : 0;
  evidence[PLX_TIME_FIT_EVENT_OTHER] = sense == PLX_SENSE_OTHER && !count_since(a, b);
}

/* The same that does it or that it is done to speaks for one event; others only against one verb's being one
 * event. */
static void weigh_participants(const PlxTimeSlot *a, const PlxTimeSlot *b, double *evidence)
{
  const PlxParticipantRelation agents = plx_participant_compare(&a->who.agent, &b->who.agent);
  const PlxParticipantRelation patients = plx_participant_compare(&a->who.patient, &b->who.patient);
  const gboolean by_noun =
      (a->event.by_noun || b->event.by_noun) && g_strcmp0(a->event.kind, b->event.kind) == 0;
  const gboolean one_verb = evidence[PLX_TIME_FIT_EVENT_SAME] > 0 && !by_noun;
  evidence[PLX_TIME_FIT_PATIENT_SAME] = patients == PLX_PARTICIPANT_SAME;
  evidence[PLX_TIME_FIT_PATIENT_OTHER] = one_verb && patients == PLX_PARTICIPANT_OTHER;
  evidence[PLX_TIME_FIT_AGENT_SAME] = agents == PLX_PARTICIPANT_SAME;
  evidence[PLX_TIME_FIT_AGENT_OTHER] = one_verb && agents == PLX_PARTICIPANT_OTHER;
}

/* How alike the words around two times are: */
#define LINKED 0.2       /* not by chance */
#define AKIN 0.4         /* enough to say what begins or ends */
#define ALIKE 0.45       /* they tell of one thing */
#define ONE_TELLING 0.75 /* two accounts of one moment */

#define LONG_DAYS 92 /* more than a quarter: a year, half of one */

static gboolean is_long(const PlxTimeValue *v)
{
  return v->day_to - v->day_from > LONG_DAYS;
}

/* Something begins and ends all the time, unless it is said what: by a noun that makes the kind (`take
 * effect`), or the words around. */
static gboolean is_bare_aspect(const PlxTimeSlot *a, const PlxTimeSlot *b, const char *kind)
{
  static const char *const aspects[] = {"end", "happen", "start", NULL};
  return g_strv_contains(aspects, kind) && !a->event.by_noun && !b->event.by_noun;
}

/* Is it sure enough that both date one event for them to quarrel over it? What happens again and again is one
 * only with the same that does it or that it is done to. */
static gboolean is_one_event(const PlxTimeSlot *a, const PlxTimeSlot *b, const double *evidence)
{
  const double context = evidence[PLX_TIME_FIT_CONTEXT];
  const gboolean other = evidence[PLX_TIME_FIT_PATIENT_OTHER] > 0;
  if ((other || (is_long(&a->value) && is_long(&b->value))) && context < ALIKE)
    return FALSE;
  if (evidence[PLX_TIME_FIT_PATIENT_SAME] > 0 || context >= ONE_TELLING)
    return TRUE;
  const char *kind = common_kind(a, b);
  if (kind == NULL && same_noun(a, b) && context >= ALIKE)
    return TRUE;
  if (kind == NULL || plx_event_recurs(kind))
    return evidence[PLX_TIME_FIT_AGENT_SAME] > 0 && !other;
  return !is_bare_aspect(a, b, kind) || context >= AKIN;
}

/* Is there anything that brings the two together but their values? A story names a day for much that happens,
 * and a year for more. */
static gboolean has_link(const PlxTimeSlot *a, const PlxTimeSlot *b, const double *evidence)
{
  const double context = evidence[PLX_TIME_FIT_CONTEXT];
  if (evidence[PLX_TIME_FIT_VAGUER] > 0 && is_told(a) && is_told(b) && context < AKIN)
    return FALSE; /* much is said on a Friday, and early on it */
  if (is_long(&a->value) != is_long(&b->value))
    return evidence[PLX_TIME_FIT_PATIENT_SAME] > 0 || context >= ALIKE;
  return evidence[PLX_TIME_FIT_EVENT_SAME] > 0 || evidence[PLX_TIME_FIT_PATIENT_SAME] > 0 ||
         evidence[PLX_TIME_FIT_AGENT_SAME] > 0 || evidence[PLX_TIME_FIT_LEAD] > 0 ||
         evidence[PLX_TIME_FIT_EQUAL_MINUTE] > 0 || context >= LINKED;
}

/* That a day lies in a month says nothing of events that are not named alike, but two articles that count
 * since a year, or tell it in the same words of the same people, mean one. */
static gboolean names_alike(const PlxTimeSlot *a, const PlxTimeSlot *b, double context,
                            const double *evidence)
{
  const double alike = sqrt(MAX(0, context));
  if (count_since(a, b))
    return alike >= LINKED;
  const gboolean same = evidence[PLX_TIME_FIT_PATIENT_SAME] > 0 || evidence[PLX_TIME_FIT_AGENT_SAME] > 0;
  return evidence[PLX_TIME_FIT_EVENT_SAME] > 0 || (same && alike >= ALIKE) || alike >= ONE_TELLING;
}

gboolean plx_time_evidence(const PlxTimeSlot *a, const PlxTimeSlot *b, double context,
                           double evidence[PLX_N_TIME_FITS])
{
  const PlxRelation relation = plx_time_relation(&a->value, &b->value);
  memset(evidence, 0, PLX_N_TIME_FITS * sizeof *evidence);
  if (relation == PLX_RELATION_UNKNOWN || far_apart(&a->value, &b->value))
    return FALSE;
  if (relation == PLX_RELATION_DISJOINT && !may_contradict(a, b))
    return FALSE;
  weigh_values(a, relation, evidence);
  weigh_events(a, b, evidence);
  weigh_participants(a, b, evidence);
  evidence[PLX_TIME_FIT_PLANNED_ONE] = relation == PLX_RELATION_DISJOINT && a->tense * b->tense < 0;
  if (relation == PLX_RELATION_VAGUER && (is_coarse(&a->value) || is_coarse(&b->value)) &&
      !names_alike(a, b, context, evidence))
    return FALSE;
  evidence[PLX_TIME_FIT_BASE] = 1;
  evidence[PLX_TIME_FIT_CONTEXT] = sqrt(MAX(0, context));
  evidence[PLX_TIME_FIT_LEAD] = a->lead && b->lead;
  evidence[PLX_TIME_FIT_BOUND] = is_one_sided(a->value.bound) || is_one_sided(b->value.bound);
  evidence[PLX_TIME_FIT_ALONE] = 1.0 / (1 + MAX(a->rivals, b->rivals));
  return TRUE;
}

double plx_time_fit(const PlxTimeSlot *a, const PlxTimeSlot *b, double context)
{
  double evidence[PLX_N_TIME_FITS];
  if (!plx_time_evidence(a, b, context, evidence))
    return 0;
  const gboolean apart = plx_time_relation(&a->value, &b->value) == PLX_RELATION_DISJOINT;
  const gboolean one = apart ? is_one_event(a, b, evidence) : has_link(a, b, evidence);
  return one ? plx_logistic(weights, evidence, PLX_N_TIME_FITS) : 0;
}
