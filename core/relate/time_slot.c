/* How this works: what a time dates is the event of its clause (event.h), or the noun that it hangs on or
 * owns. Times that date nothing of their own (a dateline, the year of an award, the stretch in which
 * something is the third) are left out. */
#include "relate/time_slot.h"

#include "relate/bag.h"

#include <string.h>

#define DATELINE_TOKENS 12
#define AGENCY_TOKENS 8
#define HANDLE_REACH 64 /* bytes from a name on a network to the date of what it posted */
#define SIGNATURE_GAP 5 /* of them, those behind the name */
#define BRACKET_GAP 3   /* bytes from a time to the next, in brackets */
#define STEPS_UP 4

/* `NEW YORK`, whatever the words are taken for, but not `ON`. */
static gboolean is_shouted(const PlxArticle *article, const PlxToken *token)
{
  if (token->upos == PLX_UPOS_ADP || token->upos == PLX_UPOS_DET)
    return FALSE;
  for (guint32 at = token->span.start; at < token->span.end; at++)
    if (!g_ascii_isupper(article->text[at]))
      return FALSE;
  return TRUE;
}

/* `(LNS) -`: the agency behind a dateline, from a token on. */
static gboolean is_agency(const PlxArticle *article, const PlxSentence *s, guint32 i)
{
  const guint32 end = MIN(s->first_token + s->n_tokens, i + AGENCY_TOKENS);
  if (!plx_article_token_is(article, i, "("))
    return FALSE;
  while (i < end && !plx_article_token_is(article, i, ")"))
    i++;
  return i + 1 < end && plx_article_token(article, i + 1)->upos == PLX_UPOS_PUNCT;
}

/* `HALIFAX, Nova Scotia, July 9 (LNS) -`: nothing but names before it, and a bracket or dash right after.
 * Where an abbreviation ends what is taken for a sentence (`PORTLAND, Ore., Feb 4 (LNS) -`), nothing is
 * before it. */
static gboolean is_dateline(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  guint32 i = s->first_token;
  if (time->token > i + DATELINE_TOKENS)
    return FALSE;
  const gboolean first = time->token == i;
  for (; i < time->token; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->upos != PLX_UPOS_PROPN && token->upos != PLX_UPOS_PUNCT && !is_shouted(article, token))
      return FALSE;
  }
  while (i < end && plx_article_token(article, i)->span.start < time->span.end)
    i++;
  if (first)
    return i < end && is_agency(article, s, i);
  return i >= end || plx_article_token(article, i)->upos == PLX_UPOS_PUNCT;
}

/* `— Ida Lund (@idalund) February 5, 2018`: when a post that is quoted was written. */
static gboolean is_signature(const PlxArticle *article, const PlxTime *time)
{
  const gsize begin = plx_article_sentence(article, time->sentence)->span.start, at = time->span.start;
  const gsize from = at - MIN(at - begin, HANDLE_REACH);
  const char *handle = g_strrstr_len(article->text + from, (gssize)(at - from), "(@");
  const char *date = article->text + at;
  const char *end = handle != NULL ? g_strstr_len(handle, date - handle, ")") : NULL;
  return end != NULL && end + SIGNATURE_GAP >= date;
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
  static const char *const readings[] = {"climb", "drop", "fall", "gain", "lose", "rise", "trade", NULL};
  return event->name != NULL && g_strv_contains(readings, event->name) && gives_rate(article, time->sentence);
}

/* `Up from 54 percent in 2021`: the figure before the time is where something came from. */
static gboolean dates_start(const PlxArticle *article, const PlxTime *time)
{
  for (guint32 i = PLX_MENTIONS_OF(article->figures, PlxFigure, time->sentence); i < article->figures->len;
       i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    if (figure->sentence != time->sentence || figure->span.start > time->span.start)
      break;
    if (figure->role == PLX_ROLE_FROM && figure->span.end <= time->statement.start &&
        figure->span.end + 1 >= time->statement.start)
      return TRUE;
  }
  return FALSE;
}

/* A year that something is compared with (more than a year ago, up from 2019) dates nothing that happened. */
static gboolean is_compared_with(const PlxArticle *article, const PlxTime *time)
{
  const PlxTimeFields *f = &time->fields;
  if (f->month >= 0 || f->day >= 0 || f->weekday >= 0 ||
      (f->minute_from >= 0 && f->minute_to <= f->minute_from + 1))
    return FALSE;
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  for (guint32 i = MAX(s->first_token + 2, time->token) - 2; i <= time->token; i++)
    if (plx_article_token_is(article, i, "than") || plx_article_token_is(article, i, "from"))
      return TRUE;
  return dates_start(article, time);
}

/* Does the time hang on an ordinal, or on the noun of one? */
static gboolean hangs_on(const PlxArticle *article, const PlxTime *time, guint32 ordinal)
{
  const guint32 noun = plx_article_head(article, time->sentence, ordinal);
  const gboolean has_noun = plx_article_token(article, ordinal)->deprel == PLX_DEPREL_AMOD;
  guint32 token = time->token;
  for (guint32 step = 0; step < STEPS_UP && token != PLX_NONE; step++) {
    if (token == ordinal || (has_noun && token == noun))
      return TRUE;
    token = plx_article_head(article, time->sentence, token);
  }
  return FALSE;
}

/* The stretch in which something is counted: `the third fire this year`, `the 31st killed this year`. */
static gboolean is_counted_in(const PlxArticle *article, const PlxTime *time)
{
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, time->span, &end);
  if (first >= end || !plx_article_token_is(article, first, "this") || !plx_time_is_dated(time) ||
      time->to - time->from < PLX_WEEK_DAYS * PLX_DAY_SECONDS)
    return FALSE;
  for (guint32 i = PLX_MENTIONS_OF(article->figures, PlxFigure, time->sentence); i < article->figures->len;
       i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    if (figure->sentence != time->sentence || figure->token >= time->token)
      break;
    if (figure->type == PLX_FIGURE_ORDINAL && hangs_on(article, time, figure->token))
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
         plx_article_token_is(article, first - 1, "of") && plx_article_token_is(article, first, "the") &&
         plx_article_token_is(article, first + 1, "year");
}

/* `It's 2017!` */
static gboolean is_all_told(const PlxArticle *article, guint32 first, guint32 year)
{
  static const char *const is[] = {"is", "'s", "’s"};
  return year >= first + 2 && PLX_TOKEN_ANY(article, year - 1, is) &&
         plx_article_token_is(article, year - 2, "it");
}

/* The year behind a name: `Euro 2016`, but not `in London 2016`. */
static gboolean ends_name(const PlxArticle *article, guint32 first, guint32 year)
{
  guint32 i = year;
  while (i > first && plx_article_token(article, i - 1)->upos == PLX_UPOS_PROPN)
    i--;
  return i < year && (i == first || !plx_article_token_is(article, i - 1, "in"));
}

/* The year before a name that it belongs to: `the 2017 Revolve Awards`, but not `in 2019 Trump won`. */
static gboolean begins_name(const PlxArticle *article, guint32 year, guint32 end)
{
  const guint8 relation = plx_article_token(article, year)->deprel;
  return year + 1 < end && plx_article_token(article, year + 1)->upos == PLX_UPOS_PROPN &&
         (relation == PLX_DEPREL_NUMMOD || relation == PLX_DEPREL_COMPOUND);
}

/* The year in `Euro 2016`, `the 2017 Revolve Awards`, or in `It's 2017!` */
static gboolean is_of_name(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  guint32 end;
  const guint32 year = plx_article_tokens_within(article, time->span, &end), first = s->first_token;
  if (time->fields.year < 0 || time->fields.month >= 0 || end != year + 1 ||
      (year > first && plx_article_token(article, year - 1)->upos == PLX_UPOS_ADP))
    return FALSE;
  return is_all_told(article, first, year) || ends_name(article, first, year) ||
         begins_name(article, year, first + s->n_tokens);
}

/* `the evening sky`, `a midnight cherry roadster`: part of what something is called. */
static gboolean is_modifier(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, time->span, &end);
  if (time->day_told || first >= end || end >= s->first_token + s->n_tokens)
    return FALSE;
  const guint32 head = plx_article_head(article, time->sentence, end - 1);
  const guint8 relation = plx_article_token(article, end - 1)->deprel;
  return (relation == PLX_DEPREL_COMPOUND || relation == PLX_DEPREL_AMOD) && head != PLX_NONE &&
         head >= end && plx_article_token(article, end)->upos != PLX_UPOS_ADP;
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

static gboolean is_furniture(const PlxArticle *article, const PlxTime *time)
{
  return plx_article_sentence(article, time->sentence)->furniture;
}

const char *plx_time_not_compared(const PlxArticle *article, const PlxTime *time, const char *zone)
{
  static const struct {
    gboolean (*holds)(const PlxArticle *article, const PlxTime *time);
    const char *why;
  } reasons[] = {
      {is_furniture, "no part of the article"},
      {is_dateline, "the day that the article is dated"},
      {is_signature, "the day of a post that is quoted"},
      {stands_alone, "no word of what happened then"},
      {is_repeated, "repeats a time on another clock"},
      {is_compared_with, "what something is compared with"},
      {is_counted_in, "what something is counted in"},
      {is_of_year, "names no time of its own"},
      {is_of_name, "names no time of its own"},
      {is_modifier, "part of a name for something"},
  };
  PlxTimeValue value;
  for (gsize i = 0; i < G_N_ELEMENTS(reasons); i++)
    if (reasons[i].holds(article, time))
      return reasons[i].why;
  return plx_time_locate(time, zone, &value) ? NULL : "too vague to be compared";
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

/* What is dated. Of those who say in some month that they have done something, that it was done: on the day
 * itself, they may say so later. */
static guint32 dated_event(const PlxArticle *article, const PlxTime *time)
{
  const guint32 said = time->event_token;
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
  if (time->bound == PLX_BOUND_AT_LEAST && time->tense > 0) /* `from Monday drivers will pay` */
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
  slot.lead = plx_article_is_lead(article, time->sentence);
  *out = slot;
  return TRUE;
}
