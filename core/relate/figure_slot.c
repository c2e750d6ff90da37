#include "relate/figure_slot.h"

#include "base/table.h"
#include "data/territories.h"
#include "model/sense.h"

#include <string.h>

#define BACKGROUND_DAYS 7
#define NAME_GAP 3 /* bytes between a name and its age: `Ada Lund, 52` */

/* A rank counts only with a superlative (the second-largest): the first time and the third round are names of
 * times and rounds. */
static gboolean is_rank(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = MIN(figure->token + 3, s->first_token + s->n_tokens);
  for (guint32 i = figure->token; i < end; i++)
    if (plx_article_token(article, i)->xpos == PLX_XPOS_JJS)
      return TRUE;
  return FALSE;
}

static gboolean is_comparable(const PlxArticle *article, const PlxFigure *figure)
{
  if (plx_article_sentence(article, figure->sentence)->furniture || figure->conversion_of != PLX_NONE)
    return FALSE;
  return figure->type != PLX_FIGURE_ORDINAL || is_rank(article, figure);
}

/* What it counts: its noun, or a person where the number itself is a pronoun (`nobody`, `no one`). */
static const char *counted_of(const PlxArticle *article, const PlxFigure *figure)
{
  if (figure->counted_lemma != NULL || figure->type != PLX_FIGURE_NUMBER)
    return figure->counted_lemma;
  return plx_article_token(article, figure->token)->upos == PLX_UPOS_PRON ? "person" : NULL;
}

/* What befalls people, by the commonest verb. */
static int fate_of(const char *verb)
{
  static const char *const fates[] = {"kill", "injure", "arrest", "miss", "rescue", "evacuate", "charge"};
  static const char *const states[] = {"dead",    "hurt",      "arrested", "missing",
                                       "rescued", "evacuated", "charged"};
  for (gsize i = 0; verb != NULL && i < G_N_ELEMENTS(fates); i++)
    if (plx_sense_compare_verbs(verb, fates[i]) >= PLX_SENSE_SYNONYM || strcmp(verb, states[i]) == 0)
      return (int)i;
  return -1;
}

/* The nation that a word of the statement names: `Azeri civilians`, `soldiers of Armenia`. */
static const char *owner_of(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxSpan span = plx_article_token(article, i)->span;
    if (!plx_span_contains(figure->statement, span))
      continue;
    const char *word = article->text + span.start;
    const gsize length = plx_span_length(span);
    const PlxTerritory *row = plx_table_find(plx_demonyms, plx_n_demonyms, sizeof *row, word, length);
    if (row == NULL)
      row = plx_table_find(plx_territories, plx_n_territories, sizeof *row, word, length);
    if (row != NULL)
      return row->name;
  }
  return NULL;
}

/* The first name of a sentence or of a later one, by binary search. */
static guint32 first_name(const PlxArticle *article, guint32 sentence)
{
  guint32 low = 0, high = article->names->len;
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (plx_article_name(article, middle)->sentence < sentence)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* Whose age it is: the name just before it. */
static guint32 person_of(const PlxArticle *article, const PlxFigure *figure)
{
  if (figure->type != PLX_FIGURE_AGE)
    return PLX_NONE;
  for (guint32 i = first_name(article, figure->sentence); i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->sentence != figure->sentence)
      break;
    if (name->type == PLX_NAME_PERSON && name->span.end <= figure->span.start &&
        figure->span.start - name->span.end <= NAME_GAP)
      return name->cast;
  }
  return PLX_NONE;
}

/* The first time of a sentence or of a later one, by binary search. */
static guint32 first_time(const PlxArticle *article, guint32 sentence)
{
  guint32 low = 0, high = article->times->len;
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (plx_article_time(article, middle)->sentence < sentence)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static gboolean is_past(const PlxArticle *article, const PlxFigure *figure)
{
  if (!article->published.known)
    return FALSE;
  const gint64 now = plx_instant_local_day(article->published) * PLX_DAY_SECONDS;
  for (guint32 i = first_time(article, figure->sentence); i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->sentence != figure->sentence)
      break;
    if (time->anchored && time->type <= PLX_TIME_TIME && time->bound != PLX_BOUND_AT_LEAST &&
        time->to < now - BACKGROUND_DAYS * PLX_DAY_SECONDS)
      return TRUE;
  }
  return FALSE;
}

gboolean plx_figure_slot(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *out)
{
  PlxFigureSlot slot = {.article = article, .figure = figure};
  if (!is_comparable(article, figure) || !plx_figure_value(figure, &slot.value))
    return FALSE;
  if (figure->predicate_token != PLX_NONE)
    slot.predicate = plx_article_token(article, figure->predicate_token)->lemma;
  slot.counted = counted_of(article, figure);
  slot.owner = owner_of(article, figure);
  slot.fate = fate_of(slot.predicate);
  slot.person = person_of(article, figure);
  slot.past = is_past(article, figure);
  *out = slot;
  return TRUE;
}
