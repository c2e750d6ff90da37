#include "model/figure_slot.h"

#include "data/units.h"
#include "model/contrast.h"
#include "model/figure_clause.h"
#include "model/figure_compared.h"
#include "model/figure_days.h"
#include "model/figure_fate.h"
#include "model/figure_general.h"
#include "model/figure_holder.h"
#include "model/figure_joined.h"
#include "model/figure_owner.h"
#include "model/figure_payee.h"
#include "model/figure_person.h"
#include "model/figure_tally.h"
#include "model/figure_terms.h"
#include "model/nation.h"
#include "model/sense.h"

#include <math.h>
#include <string.h>

#define FIGURES_BACK 4 /* that `of them` may stand for */
#define BESIDE_MOST 2  /* people told of by name beside the others */

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

/* The noun right behind `four of them`: the officers of `four of them police officers`; NULL. */
static const char *kind_behind(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const PlxToken *last = NULL;
  for (guint32 i = figure->token + 3; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->upos != PLX_UPOS_ADJ && token->upos != PLX_UPOS_NOUN)
      break;
    last = token;
  }
  return last != NULL && last->xpos == PLX_XPOS_NNS && plx_sense_is_person(last->lemma) ? last->lemma : NULL;
}

/* `23 of them, nine of whom are children`: what the part is said to be; NULL. */
static const char *told_kind(const PlxArticle *article, const PlxFigure *figure)
{
  const char *behind = kind_behind(article, figure);
  if (behind != NULL)
    return behind;
  const guint32 above = plx_article_head(article, figure->sentence, figure->token);
  const PlxToken *noun = above != PLX_NONE ? plx_article_token(article, above) : NULL;
  return noun != NULL && above > figure->token && noun->xpos == PLX_XPOS_NNS &&
                 plx_sense_is_person(noun->lemma) &&
                 plx_article_child(article, figure->sentence, above, PLX_DEPREL_COP) != PLX_NONE
             ? noun->lemma
             : NULL;
}

/* `Of 31 people treated, two were badly hurt`: a part of those of whom the sentence begins to tell. */
static gboolean is_of_fronted(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  const PlxFigure *before = figure - 1;
  return figure != &g_array_index(article->figures, PlxFigure, 0) && before->sentence == figure->sentence &&
         plx_article_token_is(article, first, "of") && before->counted_lemma != NULL &&
         plx_article_token_is(article, figure->token - 1, ",");
}

/* `Six are being treated`: of those of whom the sentence before has told. */
static gboolean opens_sentence(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  return figure->token == first && plx_article_token(article, first)->upos == PLX_UPOS_NUM &&
         figure->predicate_token != PLX_NONE;
}

/* What a figure before it counts, in its sentence or the one before: people, if it must be; NULL. */
static const char *counted_before(const PlxArticle *article, const PlxFigure *figure, gboolean people)
{
  const guint32 i = (guint32)(figure - &g_array_index(article->figures, PlxFigure, 0));
  for (guint32 k = 1; k <= MIN(i, FIGURES_BACK) && figure[-(gint)k].sentence + 1 >= figure->sentence; k++) {
    const PlxFigure *before = figure - k;
    PlxTally tally;
    const char *counted = before->counted_lemma;
    if (counted == NULL && plx_figure_tally(article, before, &tally))
      counted = tally.counted;
    if (before->type == PLX_FIGURE_NUMBER && counted != NULL &&
        (!people || plx_figure_counts_people(counted)))
      return counted;
  }
  return NULL;
}

/* `three people suspected of the bombing` */
static gboolean is_of_suspects(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 behind = figure->counted_token + 1;
  return figure->counted_token != PLX_NONE && behind < s->first_token + s->n_tokens &&
         plx_article_token_is(article, behind, "suspected") && plx_sense_is_person(figure->counted_lemma);
}

/* What it counts: its noun, or people where the number itself is a pronoun (`nobody`, `no one`), or tells
 * what befalls people alone (`12 died`, `40 deaths`, `thousands flee`). */
static const char *counted_of(const PlxArticle *article, const PlxFigure *figure, PlxFate fate)
{
  if (figure->type != PLX_FIGURE_NUMBER)
    return NULL;
  if (plx_fate_is_count(figure->counted_lemma) ||
      (figure->counted_token != PLX_NONE && plx_nation_of_people(article, figure->counted_token) != NULL))
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
  if (is_of_suspects(article, figure))
    return "suspect";
  if (figure->counted_lemma != NULL && !(borrowed && people))
    return figure->counted_lemma;
  const char *kind = is_of_them(article, figure) ? told_kind(article, figure) : NULL;
  if (kind != NULL)
    return kind;
  const char *before = is_of_them(article, figure) || is_of_fronted(article, figure) ||
                               (people && opens_sentence(article, figure))
                           ? counted_before(article, figure, people)
                           : NULL;
  if (before != NULL)
    return before;
  const gboolean pronoun = plx_article_token(article, figure->token)->upos == PLX_UPOS_PRON;
  const gboolean severe = plx_figure_degree(article, figure, fate) == PLX_DEGREE_SEVERE;
  return pronoun || people || severe ? "person" : NULL;
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
  const guint32 noun = figure->counted_token;
  if (figure->type != PLX_FIGURE_NUMBER || noun == PLX_NONE || noun + 2 >= s->first_token + s->n_tokens ||
      !plx_article_token_is(article, noun + 1, "and"))
    return FALSE;
  const PlxToken *second = plx_article_token(article, noun + 2);
  return second->upos == PLX_UPOS_NOUN && second->lemma != NULL && is_people(figure->counted_lemma) &&
         is_people(second->lemma) && !(is_sex_or_age(figure->counted_lemma) && is_sex_or_age(second->lemma));
}

/* `doubled`, `twice`: so many times what was before, and no count. */
static gboolean is_multiple(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const lemmas[] = {"double", "halve", "quadruple", "treble", "triple", "twice", NULL};
  const char *lemma = plx_article_token(article, figure->token)->lemma;
  return figure->type == PLX_FIGURE_NUMBER && lemma != NULL && g_strv_contains(lemmas, lemma);
}

/* Is the figure before a part of it? What befell nine of the 16 workers did not befall all 16. */
static gboolean is_whole_of(const PlxArticle *article, const PlxFigure *figure)
{
  return figure != &g_array_index(article->figures, PlxFigure, 0) &&
         plx_figure_whole(article, figure - 1) != PLX_NONE &&
         plx_article_figure(article, plx_figure_whole(article, figure - 1)) == figure;
}

/* What a number counts that is told to be a property of something: the residents of a population, the
 * magnitude of a quake; NULL. */
static const char *counted_by_measure(const char *measured, const char *predicate)
{
  static const char *const quakes[] = {"earthquake", "quake", "tremor", NULL};
  static const char *const measures[] = {"measure", "register", NULL};
  if (measured == NULL)
    return NULL;
  if (strcmp(measured, "population") == 0)
    return "resident";
  return predicate != NULL && g_strv_contains(quakes, measured) && g_strv_contains(measures, predicate)
             ? "magnitude"
             : NULL;
}

/* `Seats 1,400`, `a capacity of 1,400`, `room for 1,400 people`: how many something can hold. */
static gboolean is_room_for_people(const PlxArticle *article, const PlxFigure *figure, const char *counted)
{
  const gboolean people =
      counted == NULL || strcmp(counted, "seat") == 0 || plx_figure_counts_people(counted);
  return figure->type == PLX_FIGURE_NUMBER && people && plx_figure_is_capacity(article, figure);
}

/* ---- the slot ---- */

/* What is counted or measured, what befalls it and of what whole it is. */
static void read_what(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *slot)
{
  slot->all = is_whole_of(article, figure);
  if (!slot->all) {
    slot->predicate = plx_figure_predicate(article, figure);
    slot->fate = plx_figure_fate(article, figure, slot->predicate);
  }
  slot->counted = plx_figure_members(
      article, figure, plx_figure_doers(counted_of(article, figure, slot->fate), slot->predicate));
  if (figure->counted_token != PLX_NONE)
    slot->contrast = plx_contrast_at(article, figure->sentence, figure->counted_token);
  slot->whole = plx_figure_whole(article, figure);
  slot->joined = plx_figure_joined(article, figure);
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
  slot->share_object = plx_figure_share_object(article, figure);
  if (figure->type == PLX_FIGURE_NUMBER && slot->counted == NULL)
    slot->counted = counted_by_measure(slot->measured, slot->predicate);
  if (is_room_for_people(article, figure, slot->counted)) {
    slot->counted = "person";
    slot->predicate = "hold";
  }
  slot->parties = plx_participants_of(article, figure->sentence, plx_figure_verb(article, figure));
  slot->person = plx_figure_person(article, figure);
  slot->owner = plx_figure_owner(article, figure);
  slot->holder = plx_figure_holder(article, figure, slot->counted != NULL ? slot->counted : slot->measured);
  slot->pollster = plx_figure_pollster(article, figure);
  slot->per = plx_figure_per(article, figure);
  slot->payer = plx_figure_payer(article, figure);
  slot->payee = plx_figure_payee(article, figure);
  slot->receiver = plx_figure_receiver(article, figure);
  slot->dimension = plx_figure_dimension(article, figure);
}

/* Does the same happen to what the figure counts and to what another before it does? */
static gboolean goes_on(const PlxArticle *article, const PlxFigure *before, const PlxFigureSlot *slot)
{
  const char *predicate = plx_figure_predicate(article, before);
  if (plx_figure_fate(article, before, predicate) != slot->fate)
    return FALSE;
  return slot->fate != PLX_FATE_NONE || predicate == NULL || slot->predicate == NULL ||
         plx_sense_compare_verbs(predicate, slot->predicate) >= PLX_SENSE_SYNONYM;
}

/* `another 60 homes burned` behind 40 that did, or behind none; not behind 40 that were flooded, for then
 * those are all that burned. */
static gboolean is_added(const PlxArticle *article, const PlxFigure *figure, const PlxFigureSlot *slot)
{
  const guint32 i = (guint32)(figure - &g_array_index(article->figures, PlxFigure, 0));
  gboolean others = FALSE;
  for (guint32 k = 1; k <= MIN(i, FIGURES_BACK) && figure[-(gint)k].sentence + 1 >= figure->sentence; k++) {
    const PlxFigure *before = figure - k;
    if (before->type != figure->type || before->conversion_of != PLX_NONE)
      continue;
    if (goes_on(article, before, slot))
      return TRUE;
    others = TRUE;
  }
  return !others;
}

/* What of it all is told: a part, more of them, those of several kinds together. */
static void read_extent(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *slot)
{
  slot->setting = plx_figure_setting(article, figure, slot->measured);
  slot->reach = plx_figure_reach(article, figure);
  slot->standing = plx_figure_standing(article, figure);
  slot->proof = plx_figure_proof(article, figure);
  slot->degree = plx_figure_degree(article, figure, slot->fate);
  slot->extra = plx_figure_extra(article, figure, &slot->without);
  slot->basis = plx_figure_basis(article, figure);
  slot->narrowed = plx_figure_narrowed(article, figure, slot->measured);
  slot->beside = plx_figure_is_beside(article, figure);
  slot->part = plx_figure_is_of_those(article, figure);
  slot->either = slot->fate != PLX_FATE_NONE && plx_figure_is_either(article, figure);
  slot->mixed = is_mixed(article, figure);
  slot->joint = is_joint(article, figure);
  slot->multiple = is_multiple(article, figure);
  slot->more = plx_figure_is_more(article, figure);
  slot->added = slot->more && is_added(article, figure, slot);
  slot->into = plx_figure_is_into(article, figure);
  slot->idle = plx_figure_is_idle(figure);
  slot->wordless = slot->person == PLX_NONE && is_wordless(article, figure);
}

/* Of when it is, and whether it is so. */
static void read_moment(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *slot)
{
  slot->recurs = plx_figure_recurs(article, figure);
  slot->then = figure->type == PLX_FIGURE_AGE &&
               (g_strcmp0(slot->predicate, "turn") == 0 || plx_figure_is_age_then(article, figure));
  slot->datum = plx_figure_datum(article, figure);
  slot->close = plx_figure_is_close(article, figure);
  slot->outdated = plx_figure_is_outdated(article, figure);
  slot->stage = plx_figure_stage(article, figure, slot->counted != NULL ? slot->counted : slot->measured);
  slot->mood = plx_figure_mood(article, figure);
  slot->groups = plx_figure_groups(article, figure);
  slot->running = plx_figure_is_running(article, figure);
  slot->lead = plx_article_is_lead(article, figure->sentence);
  slot->published =
      article->published.known && !article->misdated ? plx_instant_local_day(article->published) : -1;
  plx_figure_find_days(article, figure, slot->published, &slot->day_from, &slot->day_to);
  slot->named_when = slot->day_from == -1 ? plx_figure_named_when(article, figure) : 0;
  slot->stretch = plx_figure_stretch(article, figure, slot->published);
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
