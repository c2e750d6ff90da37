/* How this works: some times date nothing of their own: a dateline, the year of an award, the stretch in
 * which something is the third, how long a clip plays. Each reason is a function and a row of a table. */
#include "relate/time_slot.h"

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
  const gboolean clock = f->minute_from >= 0 && g_ascii_isdigit(article->text[time->span.start]);
  if (f->month >= 0 || f->day >= 0 || f->weekday >= 0 || clock || time->begins || time->ends ||
      (f->minute_from >= 0 && f->minute_to <= f->minute_from + 1))
    return FALSE;
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  for (guint32 i = MAX(s->first_token + 2, time->token) - 2; i <= time->token; i++)
    if (plx_article_token_is(article, i, "than") || plx_article_token_is(article, i, "from"))
      return TRUE;
  return dates_start(article, time);
}

/* `I mean, not "over Christmas"`: what the words deny. */
static gboolean is_denied(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  guint32 end;
  guint32 first = plx_article_tokens_within(article, time->statement, &end);
  while (first > s->first_token && plx_article_token(article, first - 1)->upos == PLX_UPOS_PUNCT)
    first--;
  return time->bound == PLX_BOUND_EXACT && first > s->first_token &&
         plx_article_token_is(article, first - 1, "not");
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

/* `the Spring-Summer 2017 show`, `post-2008 rules` */
static gboolean is_hyphened(const PlxArticle *article, const PlxTime *time)
{
  const char *text = article->text + time->span.start;
  return time->span.start > 1 && text[-1] == '-' && g_ascii_isalpha(text[-2]);
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

/* `09:05 The minister left when he had briefed the press this morning`: when an entry was made, not when that
 * was which it tells a time of. */
static gboolean is_entry_time(const PlxArticle *article, const PlxTime *time)
{
  const guint32 next = (guint32)(time - &g_array_index(article->times, PlxTime, 0)) + 1;
  const char *text = article->text, behind = text[time->span.end];
  if (time->span.start != plx_article_sentence(article, time->sentence)->span.start || time->day_told ||
      time->fields.minute_from < 0 || !g_ascii_isdigit(text[time->span.start]) ||
      (behind != ' ' && behind != ':') || next >= article->times->len)
    return FALSE;
  const PlxTime *other = plx_article_time(article, next);
  return other->sentence == time->sentence && (other->type == PLX_TIME_DATE || other->type == PLX_TIME_TIME);
}

/* `WATCH Senator challenges judge 02:55`: how long something plays, behind a noun at the end of a line. */
static gboolean is_length_of_play(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  if (time->token == s->first_token || time->span.end != s->span.end || time->fields.minute_from < 0 ||
      time->statement.start != time->span.start || !g_ascii_isdigit(article->text[time->span.end - 1]))
    return FALSE;
  const guint8 before = plx_article_token(article, time->token - 1)->upos;
  return before == PLX_UPOS_NOUN || before == PLX_UPOS_PROPN;
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
      {is_denied, "the words deny it"},
      {is_counted_in, "what something is counted in"},
      {is_of_year, "names no time of its own"},
      {is_hyphened, "part of a name for something"},
      {is_of_name, "names no time of its own"},
      {is_modifier, "part of a name for something"},
      {is_entry_time, "when an entry was made that tells another time"},
      {is_length_of_play, "how long something plays"},
  };
  PlxTimeValue value;
  for (gsize i = 0; i < G_N_ELEMENTS(reasons); i++)
    if (reasons[i].holds(article, time))
      return reasons[i].why;
  return plx_time_locate(time, zone, &value) ? NULL : "too vague to be compared";
}
