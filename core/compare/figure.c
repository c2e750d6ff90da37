/* figure/conflict, figure/updated, figure/scope, figure/precision, figure/agree. */
#include "compare/figure.h"

#include "compare/values.h"
#include "data/currencies.h"
#include "model/describe.h"
#include "model/gist.h"
#include "model/sense.h"

#include <string.h>

#define UPDATE_SECONDS 1800 /* publications this far apart can tell of two moments */
#define WORDS_TO_AFTER 5    /* of `after an outage of seven hours` */
#define ROUNDED 0.1         /* of a toll: so much more is no news */
#define OVER_DAYS 90        /* after which a toll rises no more */
#define STEPS_UP 4          /* from a figure to the verb of its clause */

static const PlxFigure *figure_at(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return plx_article_figure(plx_fact_article(c, fact, i), plx_fact_mention(fact, i)->index);
}

static PlxReading read_figure(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return (PlxReading){plx_figure_describe(figure_at(c, fact, i)), NULL};
}

static PlxRelation relation(guint32 a, guint32 b, gpointer data)
{
  const PlxFigureSubject *s = data;
  return plx_figure_slots_relation(&s->slots[a], &s->slots[b]);
}

/* ---- what the fact is about ---- */

/* What a figure without a counted noun is, by its type. */
static const char *const kinds[] = {
    [PLX_FIGURE_NUMBER] = "a number",   [PLX_FIGURE_ORDINAL] = "a rank",
    [PLX_FIGURE_PERCENT] = "a share",   [PLX_FIGURE_MONEY] = "a sum",
    [PLX_FIGURE_MEASURE] = "a measure", [PLX_FIGURE_DURATION] = "a length of time",
    [PLX_FIGURE_AGE] = "an age",        [PLX_FIGURE_TEMPERATURE] = "a temperature",
};

/* What is counted or measured, in the words of the article. */
static const char *what_of(const PlxFigureSlot *slot)
{
  if (slot->figure->counted != NULL)
    return slot->figure->counted;
  const char *what = slot->measured != NULL ? slot->measured : slot->counted;
  return g_strcmp0(what, "person") == 0 ? "people" : what;
}

/* The verb of the clause that the figure stands in; PLX_NONE. */
static guint32 verb_above(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 token = figure->token;
  for (guint step = 0; step < STEPS_UP && token != PLX_NONE; step++) {
    token = plx_article_head(article, figure->sentence, token);
    if (token != PLX_NONE && plx_article_token(article, token)->upos == PLX_UPOS_VERB)
      return token;
  }
  return PLX_NONE;
}

/* The noun that is counted, if it is no word of the number itself (less than four hours); PLX_NONE. */
static guint32 counted_beside(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 noun = figure->counted != NULL ? figure->counted_token : PLX_NONE;
  return noun != PLX_NONE && plx_span_overlaps(figure->span, plx_article_token(article, noun)->span)
             ? PLX_NONE
             : noun;
}

/* What happens to what is counted, or what is measured, in words of the article; NULL if it does not tell. */
static char *gist_of(const PlxFigureSlot *slot)
{
  const PlxArticle *article = slot->article;
  const PlxFigure *figure = slot->figure;
  const guint32 what = counted_beside(article, figure), told = figure->predicate_token,
                deed = told == PLX_NONE && what == PLX_NONE ? verb_above(article, figure) : told;
  if (deed == PLX_NONE || plx_article_token(article, deed)->upos == PLX_UPOS_NOUN)
    return what != PLX_NONE ? plx_gist(article, figure->sentence, what, figure->span) : NULL;
  g_autofree char *clause = plx_gist(article, figure->sentence, deed, figure->span);
  if (what == PLX_NONE)
    return g_steal_pointer(&clause);
  g_autofree char *noun = plx_article_excerpt(article, plx_article_token(article, what)->span);
  return strstr(clause, noun) != NULL ? g_steal_pointer(&clause) : g_strdup_printf("%s (%s)", noun, clause);
}

/* "age of Ada Lund", "soldiers were killed", "Qualcomm's bid for NXP": what is counted or measured and what
 * happens to it, in the words of the first article that says. */
static char *describe_slot(const PlxComparison *c, const PlxFigureSubject *s)
{
  guint32 best = 0;
  for (guint32 i = s->fact->mentions->len; i-- > 0;)
    if (what_of(&s->slots[i]) != NULL || what_of(&s->slots[best]) == NULL)
      best = i;
  const PlxFigureSlot *slot = &s->slots[best];
  if (slot->person != PLX_NONE) {
    const PlxEntity *person = g_ptr_array_index(c->story->cast, slot->person);
    return g_strdup_printf("age of %s", person->name);
  }
  char *gist = gist_of(slot);
  if (gist != NULL)
    return gist;
  const char *what = what_of(slot), *kind = kinds[slot->figure->type];
  if (what == NULL || slot->figure->type == PLX_FIGURE_NUMBER)
    return g_strdup(what != NULL ? what : kind);
  return g_strdup_printf("%s (%s)", kind, what);
}

/* ---- figure/updated ---- */

/* What goes on changing while an event lasts, beside what befalls people and things and what has risen or
 * fallen to some level: whom it reaches, who works on it, what is counted or traded meanwhile. */
static const char *const moving[] = {"affect", "confirm",   "contain", "count",     "customer",
                                     "dig",    "excavator", "outage",  "price",     "rescuer",
                                     "search", "share",     "shelter", "signature", "snow",
                                     "stock",  "trade",     "trap",    "vote"};

static gboolean is_moving_word(const char *lemma)
{
  for (gsize i = 0; lemma != NULL && i < G_N_ELEMENTS(moving); i++)
    if (strcmp(moving[i], lemma) == 0)
      return TRUE;
  return FALSE;
}

static gboolean is_told_of_moving(const PlxFigureSlot *slot)
{
  return is_moving_word(slot->figure->counted_lemma) || is_moving_word(slot->predicate) ||
         is_moving_word(slot->measured) || is_moving_word(slot->figure->unit);
}

/* The rate at which money is changed: 948 pesos to the dollar. */
static gboolean is_exchange_rate(const PlxFigureSlot *slot)
{
  const char *const words[] = {slot->measured, slot->per};
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
    if (words[i] != NULL && plx_currency_name(words[i], strlen(words[i])) != NULL)
      return TRUE;
  return FALSE;
}

/* What a company or a state has closed its books on, or set. */
static gboolean is_booked(const PlxFigureSlot *slot)
{
  static const char *const books[] = {"budget", "deficit", "fare",    "fee", "loss",
                                      "profit", "revenue", "surplus", "tax", "wage"};
  for (gsize i = 0; slot->figure->type == PLX_FIGURE_MONEY && i < G_N_ELEMENTS(books); i++)
    if (plx_sense_compare_nouns(slot->measured, books[i]) >= PLX_SENSE_SYNONYM)
      return TRUE;
  return FALSE;
}

/* Does it stand between quotation marks? What somebody says of what he saw is of one moment. */
static gboolean is_quoted(const PlxFigureSlot *slot)
{
  const GArray *quotes = slot->article->quotes;
  for (guint32 i = 0; i < quotes->len; i++)
    if (plx_span_contains(plx_article_quote(slot->article, i)->span, slot->figure->span))
      return TRUE;
  return FALSE;
}

static gboolean may_move(const PlxFigureSlot *slot)
{
  const PlxFigure *figure = slot->figure;
  if (is_booked(slot) || figure->type == PLX_FIGURE_AGE || slot->pair != PLX_PAIR_NONE)
    return FALSE;
  return slot->fate != PLX_FATE_NONE || figure->role == PLX_ROLE_TO || slot->running ||
         figure->type == PLX_FIGURE_TEMPERATURE || is_exchange_rate(slot) ||
         (is_told_of_moving(slot) && !is_quoted(slot));
}

/* How much later the second article tells its state of things, in seconds; 0 if that is not known. */
static gint64 later_by(const PlxArticle *x, const PlxArticle *y)
{
  gint64 seconds;
  return plx_article_later_by(x, y, &seconds) ? seconds : 0;
}

/* What grows with the time: counts, lengths of time; what is missing or left shrinks; prices, shares and who
 * is badly off go either way. */
static gboolean grows(const PlxFigureSlot *slot)
{
  const PlxFigureType type = slot->figure->type;
  if (is_exchange_rate(slot) || slot->fate == PLX_FATE_MISSING || slot->fate == PLX_FATE_TRAPPED ||
      (slot->degree == PLX_DEGREE_SEVERE && slot->fate != PLX_FATE_LOST))
    return FALSE;
  return type == PLX_FIGURE_NUMBER || type == PLX_FIGURE_DURATION || type == PLX_FIGURE_MEASURE;
}

/* Has an outlet changed its own account since? */
static gboolean is_one_outlet(const PlxArticle *x, const PlxArticle *y)
{
  return x->outlet != NULL && g_strcmp0(x->outlet, y->outlet) == 0;
}

/* Does its sentence tell of what still goes on: `after two days rescuers have dug 13m`? */
static gboolean goes_on(const PlxFigureSlot *slot)
{
  static const char *const words[] = {"are", "has", "have", "is", "remain", "remains", "still"};
  const PlxSentence *s = plx_article_sentence(slot->article, slot->figure->sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (PLX_TOKEN_ANY(slot->article, i, words))
      return TRUE;
  return FALSE;
}

/* A length of time of what had ended by then: `back in service after seven hours`, `lasted seven hours`. */
static gboolean is_over(const PlxFigureSlot *slot)
{
  guint32 end;
  const PlxFigure *figure = slot->figure;
  const guint32 first = plx_article_tokens_within(slot->article, figure->statement, &end);
  const guint32 verb = figure->predicate_token,
                start = plx_article_sentence(slot->article, figure->sentence)->first_token;
  if (figure->type != PLX_FIGURE_DURATION || goes_on(slot))
    return FALSE;
  for (guint32 i = first + 1; i > start && first + 1 - i < WORDS_TO_AFTER; i--)
    if (plx_article_token_is(slot->article, i - 1, "after"))
      return TRUE;
  return verb != PLX_NONE && plx_article_token_is(slot->article, verb, "lasted");
}

gboolean plx_figures_moved_on(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  const gint64 later = later_by(v->article, w->article);
  if (ABS(later) < UPDATE_SECONDS || plx_figure_digits_swapped(v->figure, w->figure) ||
      is_over(later > 0 ? v : w))
    return FALSE;
  if (is_one_outlet(v->article, w->article))
    return TRUE;
  if (!may_move(v) && !may_move(w))
    return FALSE;
  return !(grows(v) && grows(w)) || (later > 0) == (plx_figure_size(&w->value) > plx_figure_size(&v->value));
}

/* May a length of time have grown as much between two articles: 85 hours, and 14 hours later 100? */
static gboolean has_gone_on(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  if (v->figure->type != PLX_FIGURE_DURATION)
    return FALSE;
  const gint64 unit = g_strcmp0(v->value.unit, "month") == 0 ? 30 * PLX_DAY_SECONDS : 1;
  const double grown = (plx_figure_size(&w->value) - plx_figure_size(&v->value)) * (double)unit;
  const double later = (double)later_by(v->article, w->article);
  return later * grown > 0 && ABS(grown) <= 2 * ABS(later);
}

/* Five days of riots, eight days of riots: where nobody knows which article is the later, both may be right.
 */
static gboolean may_have_gone_on(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  gint64 later;
  return v->figure->type == PLX_FIGURE_DURATION && g_strcmp0(v->value.unit, "second") == 0 &&
         MIN(plx_figure_size(&v->value), plx_figure_size(&w->value)) >= PLX_DAY_SECONDS &&
         !plx_article_later_by(v->article, w->article, &later);
}

/* At least 12 dead, and hours later 19: each is right in its time. */
static gboolean is_outgrown(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  const PlxFigure *earlier = later_by(v->article, w->article) > 0 ? v->figure : w->figure;
  if (earlier->bound != PLX_BOUND_AT_LEAST && earlier->bound != PLX_BOUND_MORE_THAN)
    return FALSE;
  return grows(v) && (plx_figures_moved_on(v, w) || has_gone_on(v, w));
}

/* What a figure may come to that is more than it says, and no news: of more than 400 it is 499. */
static double rounded_to(const PlxFigure *figure)
{
  const double said = plx_decimal_to_double(figure->low);
  return figure->bound == PLX_BOUND_MORE_THAN
             ? said + plx_decimal_to_double(plx_decimal(1, plx_decimal_exponent(figure->low)))
             : said * (1 + ROUNDED);
}

/* Was all over long before the article came out? What its words date to the year is, if nobody knows when
 * that was. */
static gboolean is_long_over(const PlxFigureSlot *slot)
{
  return slot->day_to != -1 && (slot->published == -1 || slot->day_to + OVER_DAYS < slot->published);
}

/* Those who are dead or hurt: at least 50, and a day later at least 59, which is news. */
static gboolean is_risen_toll(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  const gboolean first = later_by(v->article, w->article) > 0;
  const PlxFigureSlot *earlier = first ? v : w, *later = first ? w : v;
  return plx_fate_is_casualty(v->fate) && plx_fate_is_casualty(w->fate) && !is_long_over(v) &&
         !is_long_over(w) && plx_figure_size(&later->value) >= rounded_to(earlier->figure);
}

/* ---- the family ---- */

/* Small counts that others keep apart are of other things. */
static gboolean is_small_rift(const PlxFigureSubject *s, const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return s->fact->rift && v->value.type == PLX_FIGURE_NUMBER &&
         MIN(plx_figure_size(&v->value), plx_figure_size(&w->value)) < PLX_TELLING_COUNT;
}

/* Does the article of mention b say that what a tells was said before? */
static gboolean calls_outdated(const PlxFigureSubject *s, guint32 a, guint32 b)
{
  for (guint32 m = 0; m < s->fact->mentions->len; m++)
    if (s->slots[m].outdated && s->slots[m].article == s->slots[b].article &&
        plx_figure_slots_relation(&s->slots[m], &s->slots[a]) == PLX_RELATION_EQUAL)
      return TRUE;
  return FALSE;
}

/* Is one price the day's last, and the other one of before? */
static gboolean is_close_of(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return v->close != w->close && may_move(v) && may_move(w);
}

/* Does the article of mention i itself tell of more of them than the few that it adds: two more bodies, seven
 * in all? */
static gboolean is_added(const PlxFigureSubject *s, guint32 i)
{
  for (guint32 m = 0; m < s->fact->mentions->len && s->slots[i].more; m++)
    if (s->slots[m].article == s->slots[i].article && !s->slots[m].more &&
        plx_figure_size(&s->slots[m].value) > plx_figure_size(&s->slots[i].value))
      return TRUE;
  return FALSE;
}

/* Do the first halves of two scores differ already: 4-1, 3-2? */
static gboolean is_told_of_first(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return v->pair == PLX_PAIR_SECOND && w->pair == PLX_PAIR_SECOND &&
         plx_figure_relation(plx_article_figure(v->article, v->other_half),
                             plx_article_figure(w->article, w->other_half)) != PLX_RELATION_EQUAL;
}

/* The rule of two values that cannot both be right. */
static PlxRuleId judge_apart(const PlxFigureSubject *s, guint32 a, guint32 b)
{
  const PlxFigureSlot *v = &s->slots[a], *w = &s->slots[b];
  if (plx_figure_is_rest_of(v, w) || plx_figure_is_rest_of(w, v) || is_small_rift(s, v, w) ||
      may_have_gone_on(v, w) || v->outdated != w->outdated || is_added(s, a) || is_added(s, b) ||
      is_told_of_first(v, w))
    return PLX_N_RULES;
  return plx_figures_moved_on(v, w) || is_close_of(v, w) || calls_outdated(s, a, b) || calls_outdated(s, b, a)
             ? PLX_RULE_FIGURE_UPDATED
             : PLX_RULE_FIGURE_CONFLICT;
}

static PlxRuleId judge(guint32 a, guint32 b, PlxRelation r, gpointer data)
{
  const PlxFigureSubject *s = data;
  const PlxFigureSlot *v = &s->slots[a], *w = &s->slots[b];
  switch (r) {
  case PLX_RELATION_EQUAL:
    return plx_figures_of_two_things(s, a, b) ? PLX_RULE_FIGURE_SCOPE : PLX_N_RULES;
  case PLX_RELATION_VAGUER:
    return !is_outgrown(v, w)    ? PLX_RULE_FIGURE_PRECISION
           : is_risen_toll(v, w) ? PLX_RULE_FIGURE_UPDATED
                                 : PLX_N_RULES;
  case PLX_RELATION_DISJOINT:
    return judge_apart(s, a, b);
  default:
    return PLX_N_RULES;
  }
}

/* Does the sentence of mention i tell of others too: no deaths since 1959, when two were killed? */
static gboolean is_contrasted(const PlxFigureSubject *s, guint32 i)
{
  for (guint32 m = 0; m < s->fact->mentions->len; m++)
    if (m != i && s->slots[m].article == s->slots[i].article &&
        s->slots[m].figure->sentence == s->slots[i].figure->sentence)
      return TRUE;
  return FALSE;
}

/* That nobody was hurt leaves no part of those hurt to somebody else. */
static gboolean excludes(guint32 a, guint32 b, gpointer data)
{
  const PlxFigureSubject *s = data;
  const gboolean none_a = plx_figure_size(&s->slots[a].value) <= 0;
  const gboolean none_b = plx_figure_size(&s->slots[b].value) <= 0;
  return none_a != none_b && plx_fate_is_casualty(s->slots[a].fate) &&
         plx_fate_is_casualty(s->slots[b].fate) && !is_contrasted(s, none_a ? a : b);
}

static gboolean undated(guint32 a, guint32 b, gpointer data)
{
  const PlxFigureSubject *s = data;
  gint64 later;
  return !plx_article_later_by(s->slots[a].article, s->slots[b].article, &later);
}

void plx_compare_figures(PlxComparison *comparison, const PlxFact *fact)
{
  static const PlxValueFamily family = {relation, judge,       excludes,
                                        undated,  read_figure, PLX_RULE_FIGURE_AGREE};
  g_autofree PlxFigureSlot *slots = g_new0(PlxFigureSlot, fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++)
    (void)plx_figure_slot(plx_fact_article(comparison, fact, i), figure_at(comparison, fact, i), &slots[i]);
  PlxFigureSubject subject = {comparison, fact, slots};
  g_autofree char *about = describe_slot(comparison, &subject);
  plx_compare_values(comparison, fact, &family, about, &subject);
  plx_compare_converted(comparison, fact);
}
