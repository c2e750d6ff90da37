#include "model/figure_slot.h"

#include "data/units.h"
#include "model/figure_clause.h"
#include "model/figure_compared.h"
#include "model/figure_fate.h"
#include "model/figure_owner.h"
#include "model/figure_tally.h"
#include "model/figure_terms.h"
#include "model/sense.h"

#include <math.h>
#include <string.h>

#define PARTED_REACH 8    /* tokens back to the verb */
#define LONG_PAST 365     /* days before publication */
#define YARDSTICK_AFTER 3 /* figures behind */
#define FIGURES_BACK 4    /* that `of them` may stand for */
#define BESIDE_MOST 2     /* people told of by name beside the others */
#define NAME_GAP 3        /* bytes between a name and its age: `Ada Lund, 52` */

char *plx_figure_kind(const PlxFigureSlot *slot)
{
  return g_strdup_printf("%d %s %s %d", slot->value.type, slot->value.unit != NULL ? slot->value.unit : "",
                         slot->counted != NULL ? slot->counted : "", slot->pair);
}

/* Is it `three of them`, a part of what was counted before? */
static gboolean is_of_them(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const them[] = {"them", "whom", "those", "these"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 of = figure->token + 1;
  return of + 1 < s->first_token + s->n_tokens && plx_article_token_is(article, of, "of") &&
         PLX_TOKEN_ANY(article, of + 1, them);
}

/* What the figure before it counts, in its sentence or the one before; NULL. */
static const char *counted_before(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 i = (guint32)(figure - &g_array_index(article->figures, PlxFigure, 0));
  for (guint32 k = 1; k <= MIN(i, FIGURES_BACK) && figure[-(gint)k].sentence + 1 >= figure->sentence; k++)
    if (figure[-(gint)k].type == PLX_FIGURE_NUMBER && figure[-(gint)k].counted_lemma != NULL)
      return figure[-(gint)k].counted_lemma;
  return NULL;
}

/* What it counts: its noun, or people where the number itself is a pronoun (`nobody`, `no one`), or tells
 * what befalls people alone (`12 died`, `40 deaths`, `thousands flee`). */
static const char *counted_of(const PlxArticle *article, const PlxFigure *figure, PlxFate fate)
{
  if (figure->type != PLX_FIGURE_NUMBER)
    return NULL;
  if (plx_fate_is_count(figure->counted_lemma))
    return "person";
  const gboolean people = fate != PLX_FATE_NONE && fate != PLX_FATE_LOST;
  /* A noun from before (`thousands of spectators fled and two were hurt`) does not say that it is they. */
  const gboolean borrowed =
      figure->counted_token != PLX_NONE &&
      !plx_span_contains(figure->statement, plx_article_token(article, figure->counted_token)->span);
  if (plx_figure_is_of_jobs(article, figure))
    return "job";
  if (people && g_strcmp0(figure->counted_lemma, "other") == 0)
    return "person";
  if (figure->counted_lemma != NULL && !(borrowed && people))
    return figure->counted_lemma;
  if (is_of_them(article, figure) && counted_before(article, figure) != NULL)
    return counted_before(article, figure);
  const gboolean pronoun = plx_article_token(article, figure->token)->upos == PLX_UPOS_PRON;
  return pronoun || people ? "person" : NULL;
}

/* Whose age it is: the name just before it. */
static guint32 person_of(const PlxArticle *article, const PlxFigure *figure)
{
  if (figure->type != PLX_FIGURE_AGE)
    return PLX_NONE;
  for (guint32 i = PLX_MENTIONS_OF(article->names, PlxName, figure->sentence); i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->sentence != figure->sentence)
      break;
    if (name->type == PLX_NAME_PERSON && name->span.end <= figure->span.start &&
        figure->span.start - name->span.end <= NAME_GAP)
      return name->cast;
  }
  return PLX_NONE;
}

/* Is the figure what another is compared with: `from $530 million a year earlier`, `against 967 on Tuesday`?
 */
static gboolean is_yardstick(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const leads[] = {"after", "against", "from", "versus"};
  const guint32 start = plx_article_sentence(article, figure->sentence)->first_token;
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, figure->span, &end);
  return figure->role == PLX_ROLE_FROM ||
         (first > start && first < end && PLX_TOKEN_ANY(article, first - 1, leads));
}

/* The token of the first figure behind that it is compared with: what is told behind that one is of its day;
 * PLX_NONE. */
static guint32 yardstick_behind(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 i = (guint32)(figure - &g_array_index(article->figures, PlxFigure, 0)) + 1;
  const guint32 end = MIN(i + YARDSTICK_AFTER, article->figures->len);
  for (; i < end && plx_article_figure(article, i)->sentence == figure->sentence; i++)
    if (is_yardstick(article, plx_article_figure(article, i)))
      return plx_article_figure(article, i)->token;
  return PLX_NONE;
}

/* Does a verb of the present tell of it, as a time long past does not: `was built in 1923 and covers 12
 * acres`? */
static gboolean is_present(const PlxArticle *article, const PlxFigure *figure)
{
  const guint8 tag =
      figure->predicate_token != PLX_NONE ? plx_article_token(article, figure->predicate_token)->xpos : 0;
  return tag == PLX_XPOS_VBZ || tag == PLX_XPOS_VBP;
}

/* Does another verb behind an `and` part the figure from a time before it: `was built in 1962 and held 3
 * litres`? */
static gboolean is_parted(const PlxArticle *article, const PlxFigure *figure, const PlxTime *time)
{
  for (guint32 i = figure->token; i > time->token + 1 && figure->token - i < PARTED_REACH; i--)
    if (plx_article_token(article, i - 1)->upos == PLX_UPOS_VERB &&
        plx_article_token(article, i - 2)->upos == PLX_UPOS_CCONJ)
      return time->event_token < time->token &&
             plx_article_head(article, figure->sentence, i - 1) == time->event_token;
  return FALSE;
}

typedef struct {
  guint32 first, last; /* tokens */
} Clause;

/* The `which` clause that the figure stands in, between its commas, whose days are not those around it (`the
 * ruling, which runs to 412 pages, names a match of 2018`), or the whole sentence. */
static Clause own_clause(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  guint32 open = figure->token, close = figure->token;
  while (open > s->first_token && !plx_article_token_is(article, open, ","))
    open--;
  while (close < end && !plx_article_token_is(article, close, ","))
    close++;
  const gboolean clause = close < end && plx_article_token_is(article, open, ",") &&
                          plx_article_token_is(article, open + 1, "which");
  return clause ? (Clause){open, close} : (Clause){s->first_token, end};
}

/* The days that the time nearest to the figure in its sentence stands for; `since 1990` bounds no day. */
static void find_days(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *slot)
{
  const guint32 yardstick = yardstick_behind(article, figure);
  const gboolean present = is_present(article, figure);
  const Clause clause = own_clause(article, figure);
  guint32 nearest = G_MAXUINT32;
  slot->day_from = slot->day_to = -1;
  if (figure->type == PLX_FIGURE_AGE)
    return; /* how old somebody is, is told as of now */
  for (guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, figure->sentence); i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->sentence != figure->sentence)
      break;
    const guint32 apart =
        time->token > figure->token ? time->token - figure->token : figure->token - time->token;
    if (!plx_time_is_dated(time) || time->type > PLX_TIME_TIME || apart >= nearest ||
        (time->bound == PLX_BOUND_AT_LEAST && !plx_article_is_date(article, time)) ||
        time->token > yardstick || time->token < clause.first || time->token > clause.last ||
        ((present || is_parted(article, figure, time)) && slot->published != -1 &&
         plx_calendar_day(time->to - 1) < slot->published - LONG_PAST))
      continue;
    nearest = apart;
    slot->day_from = plx_calendar_day(time->from);
    slot->day_to = plx_calendar_day(time->to - 1) + 1;
  }
}

/* Does its sentence say nothing of what it is of: `Low 24F`, a line of a table? */
static gboolean is_wordless(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const gboolean blank = token->upos == PLX_UPOS_NUM || token->upos == PLX_UPOS_PUNCT;
    const gboolean tells =
        !blank && (token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN ||
                   token->upos == PLX_UPOS_VERB || plx_fate_of(token->lemma) != PLX_FATE_NONE);
    if (tells && !plx_span_contains(figure->span, token->span))
      return FALSE;
  }
  return TRUE;
}

/* Do two parties, joined by `and`, take, give or raise the sum? */
static gboolean is_joint(const PlxArticle *article, const PlxFigure *figure)
{
  if (figure->predicate_token == PLX_NONE || figure->type != PLX_FIGURE_MONEY)
    return FALSE;
  const guint32 subject = plx_article_subject(article, figure->sentence, figure->predicate_token);
  const guint32 second =
      subject != PLX_NONE ? plx_article_child(article, figure->sentence, subject, PLX_DEPREL_CONJ) : PLX_NONE;
  return second != PLX_NONE &&
         plx_article_child(article, figure->sentence, second, PLX_DEPREL_CC) != PLX_NONE &&
         !plx_span_contains(figure->statement, plx_article_token(article, subject)->span);
}

/* `men and women` are people, and no two kinds of them. */
static gboolean is_sex_or_age(const char *noun)
{
  static const char *const nouns[] = {"boy", "child", "girl", "lady", "man", "woman", NULL};
  return g_strv_contains(nouns, noun);
}

static gboolean is_people(const char *noun)
{
  static const char *const bodies[] = {"crew", "faculty", "personnel", "staff", NULL};
  return g_strv_contains(bodies, noun) || plx_sense_is_person(noun);
}

/* Does it count two kinds of people together: `440 pupils and staff`? */
static gboolean is_mixed(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 noun = figure->counted_token, and = noun + 1;
  if (figure->type != PLX_FIGURE_NUMBER || noun == PLX_NONE || and+1 >= s->first_token + s->n_tokens ||
      !plx_article_token_is(article, and, "and"))
    return FALSE;
  const PlxToken *second = plx_article_token(article, and+1);
  return second->upos == PLX_UPOS_NOUN && second->lemma != NULL && is_people(figure->counted_lemma) &&
         is_people(second->lemma) && !(is_sex_or_age(figure->counted_lemma) && is_sex_or_age(second->lemma));
}

/* Is the figure before a part of it? What befell nine of the 16 workers did not befall all 16. */
static gboolean is_whole_of(const PlxArticle *article, const PlxFigure *figure)
{
  return figure != &g_array_index(article->figures, PlxFigure, 0) &&
         plx_figure_whole(article, figure - 1) != PLX_NONE &&
         plx_article_figure(article, plx_figure_whole(article, figure - 1)) == figure;
}

/* ---- the slot ---- */

/* What is counted or measured, what befalls it and of what whole it is. */
static void read_what(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *slot)
{
  if (!is_whole_of(article, figure)) {
    slot->predicate = plx_figure_predicate(article, figure);
    slot->fate = plx_figure_fate(article, figure, slot->predicate);
  }
  slot->counted = plx_figure_doers(counted_of(article, figure, slot->fate), slot->predicate);
  slot->whole = plx_figure_whole(article, figure);
  slot->other_half = plx_figure_pair_of(article, figure, &slot->pair);
  if (slot->pair != PLX_PAIR_NONE && plx_figure_is_vote(article, figure))
    slot->counted = "vote";
  PlxTally tally;
  if (plx_figure_tally(article, figure, &tally)) {
    slot->counted = tally.counted;
    slot->fate = tally.fate;
  }
  /* `one in six workers`: a share of them */
  slot->measured = slot->counted == NULL                    ? figure->counted_lemma
                   : slot->value.type == PLX_FIGURE_PERCENT ? slot->counted
                                                            : NULL;
  if (slot->counted == NULL && slot->measured == NULL)
    plx_figure_find_measured(article, figure, &slot->measured, &slot->predicate);
  plx_figure_settle_terms(article, figure, &slot->measured, &slot->predicate);
  slot->person = person_of(article, figure);
  slot->owner = plx_figure_owner(article, figure);
  slot->per = plx_figure_per(article, figure);
  slot->dimension = plx_figure_dimension(article, figure);
}

/* What of it all is told: a part, more of them, those of several kinds together. */
static void read_extent(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *slot)
{
  slot->reach = plx_figure_reach(article, figure);
  slot->standing = plx_figure_standing(article, figure);
  slot->proof = plx_figure_proof(article, figure);
  slot->degree = plx_figure_degree(article, figure);
  slot->extra = plx_figure_extra(article, figure, &slot->without);
  slot->beside = plx_figure_is_beside(article, figure);
  slot->part = plx_figure_is_of_those(article, figure);
  slot->either = slot->fate != PLX_FATE_NONE && plx_figure_is_either(article, figure);
  slot->mixed = is_mixed(article, figure);
  slot->joint = is_joint(article, figure);
  slot->more = plx_figure_is_more(article, figure);
  slot->into = plx_figure_is_into(article, figure);
  slot->idle = plx_figure_is_idle(figure);
  slot->wordless = is_wordless(article, figure);
}

/* Of when it is, and whether it is so. */
static void read_moment(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *slot)
{
  slot->recurs = plx_figure_recurs(article, figure);
  slot->then = figure->type == PLX_FIGURE_AGE && g_strcmp0(slot->predicate, "turn") == 0;
  slot->datum = plx_figure_datum(article, figure);
  slot->close = plx_figure_is_close(article, figure);
  slot->outdated = plx_figure_is_outdated(article, figure);
  slot->stage = plx_figure_stage(article, figure, slot->counted != NULL ? slot->counted : slot->measured);
  slot->mood = plx_figure_mood(article, figure);
  slot->running = plx_figure_is_running(article, figure);
  slot->lead = plx_article_is_lead(article, figure->sentence);
  slot->published =
      article->published.known && !article->misdated ? plx_instant_local_day(article->published) : -1;
  find_days(article, figure, slot);
}

gboolean plx_figure_slot(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *out)
{
  PlxFigureSlot slot = {.article = article, .figure = figure};
  if (plx_figure_not_compared(article, figure) != NULL || !plx_figure_value(figure, &slot.value))
    return FALSE;
  read_what(article, figure, &slot);
  read_extent(article, figure, &slot);
  read_moment(article, figure, &slot);
  *out = slot;
  return TRUE;
}

/* Does another count of the sentence make up what is left: four nuns and 12 others, of 16? */
static gboolean is_told_beside(const PlxFigureSlot *rest, double count)
{
  const GArray *figures = rest->article->figures;
  for (guint32 i = PLX_MENTIONS_OF(figures, PlxFigure, rest->figure->sentence); i < figures->len; i++) {
    const PlxFigure *other = plx_article_figure(rest->article, i);
    if (other->sentence != rest->figure->sentence)
      break;
    if (other != rest->figure && other->type == PLX_FIGURE_NUMBER && other->has_low &&
        fabs(plx_decimal_to_double(other->low) - count) < 0.5)
      return TRUE;
  }
  return FALSE;
}

gboolean plx_figure_is_rest_of(const PlxFigureSlot *rest, const PlxFigureSlot *whole)
{
  const double more = plx_figure_size(&whole->value) - plx_figure_size(&rest->value);
  return rest->beside && !whole->beside && more > 0 && (more <= BESIDE_MOST || is_told_beside(rest, more));
}
