/* How this works. What two deeds were done to may be two things by what tells which of several each is: the
 * opening goal and the winner, the men's race and the women's, the driver of the bus and that of the lorry.
 */
#include "base/table.h"
#include "model/nation.h"
#include "relate/deed_slot.h"

#include <string.h>

/* The driver of the bus, and that of the lorry; the seat in Marn, and that in Dorn. */
static gboolean are_of_others(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  return x->of != NULL && y->of != NULL && strcmp(x->with, y->with) == 0 &&
         plx_sense_compare_nouns(x->of, y->of) == PLX_SENSE_OTHER &&
         !plx_is_territory(x->of, strlen(x->of)) &&
         !plx_is_territory(y->of, strlen(y->of)) /* which holds other places */;
}

static gboolean has_word(const PlxDeedSlot *slot, const char *word)
{
  for (guint i = 0; i < slot->n_words; i++)
    if (strcmp(slot->words[i], word) == 0)
      return TRUE;
  return FALSE;
}

/* The Booker Prize, and the Nobel Prize. */
static gboolean have_other_names(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  if (!x->named || !y->named || x->cast != PLX_NONE || y->cast != PLX_NONE || x->n_words == 0 ||
      y->n_words == 0)
    return FALSE;
  for (guint i = 0; i < x->n_words; i++)
    if (has_word(y, x->words[i]))
      return FALSE;
  return TRUE;
}

/* Words of which two of one row's scale, but of other places on it, are told of two things. */
typedef struct {
  const char *word; /* lemma */
  enum { ORDER, METAL, SEX, QUARTER, HALF } scale;
  gint place;
} Contrast;

static const Contrast *find_contrast(const char *word)
{
  static const Contrast rows[] = {
      {"actor", SEX, 1},         {"actress", SEX, 2},      {"boy", SEX, 1},         {"bronze", METAL, 3},
      {"closing", ORDER, -1},    {"east", QUARTER, 1},     {"eastern", QUARTER, 1}, {"equalise", ORDER, -2},
      {"equalising", ORDER, -2}, {"equalize", ORDER, -2},  {"female", SEX, 2},      {"final", ORDER, -1},
      {"first", ORDER, 1},       {"fourth", ORDER, 4},     {"girl", SEX, 2},        {"gold", METAL, 1},
      {"last", ORDER, -1},       {"lower", HALF, 2},       {"male", SEX, 1},        {"man", SEX, 1},
      {"north", QUARTER, 2},     {"northern", QUARTER, 2}, {"open", ORDER, 1},      {"opening", ORDER, 1},
      {"second", ORDER, 2},      {"silver", METAL, 2},     {"south", QUARTER, 3},   {"southern", QUARTER, 3},
      {"third", ORDER, 3},       {"upper", HALF, 1},       {"west", QUARTER, 4},    {"western", QUARTER, 4},
      {"win", ORDER, -3},        {"winner", ORDER, -3},    {"winning", ORDER, -3},  {"woman", SEX, 2}};
  return word != NULL ? PLX_TABLE_FIND(rows, word, strlen(word)) : NULL;
}

/* Of the noun itself (the winner) or what stands with it. */
static const char *word_at(const PlxDeedSlot *slot, guint i)
{
  return i < slot->n_words ? slot->words[i] : slot->patient.lemma;
}

static gboolean are_contrasted(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  for (guint i = 0; i <= x->n_words; i++) {
    const Contrast *of_x = find_contrast(word_at(x, i));
    for (guint k = 0; of_x != NULL && k <= y->n_words; k++) {
      const Contrast *of_y = find_contrast(word_at(y, k));
      if (of_y != NULL && of_x->scale == of_y->scale && of_x->place != of_y->place)
        return TRUE;
    }
  }
  return FALSE;
}

gboolean plx_deeds_part(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  return are_of_others(x, y) || have_other_names(x, y) || are_contrasted(x, y);
}
