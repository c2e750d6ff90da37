/* How this works. Two values that cannot both be right are both right in their time if the later article's is
 * the later one: of what changes while an event lasts, and in the direction in which that goes. */
#include "compare/figure.h"
#include "data/currencies.h"
#include "model/sense.h"

#include <string.h>

#define UPDATE_SECONDS 1800 /* publications this far apart can tell of two moments */
#define WORDS_TO_AFTER 5    /* of `after an outage of seven hours` */
#define ROUNDED 0.1         /* of a toll: so much more is no news */
#define OVER_DAYS 90        /* after which a toll rises no more */

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

gboolean plx_figures_may_have_gone_on(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  gint64 later;
  return v->figure->type == PLX_FIGURE_DURATION && g_strcmp0(v->value.unit, "second") == 0 &&
         MIN(plx_figure_size(&v->value), plx_figure_size(&w->value)) >= PLX_DAY_SECONDS &&
         !plx_article_later_by(v->article, w->article, &later);
}

gboolean plx_figures_outgrown(const PlxFigureSlot *v, const PlxFigureSlot *w)
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

gboolean plx_figures_are_risen_toll(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  const gboolean first = later_by(v->article, w->article) > 0;
  const PlxFigureSlot *earlier = first ? v : w, *later = first ? w : v;
  return plx_fate_is_casualty(v->fate) && plx_fate_is_casualty(w->fate) && !is_long_over(v) &&
         !is_long_over(w) && plx_figure_size(&later->value) >= rounded_to(earlier->figure);
}

gboolean plx_figures_are_of_one_day(const PlxFigureSlot *v, const PlxFigureSlot *w)
{
  return v->close != w->close && may_move(v) && may_move(w);
}
