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
  return x->of != NULL && y->of != NULL && g_strcmp0(x->with, y->with) == 0 &&
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

typedef enum { ORDER, METAL, SEX, QUARTER, HALF, N_SCALES } Scale;

/* Two words of one scale in different places tell two things. */
typedef struct {
  const char *word; /* lemma */
  Scale scale;
  guint place;
} Contrast;

static const Contrast *find_contrast(const char *word)
{
  static const Contrast rows[] = {
      {"actor", SEX, 0},        {"actress", SEX, 1},      {"boy", SEX, 0},          {"bronze", METAL, 2},
      {"closing", ORDER, 0},    {"east", QUARTER, 0},     {"eastern", QUARTER, 0},  {"equalise", ORDER, 5},
      {"equaliser", ORDER, 5},  {"equalising", ORDER, 5}, {"equalize", ORDER, 5},   {"equalizer", ORDER, 5},
      {"equalizing", ORDER, 5}, {"female", SEX, 1},       {"final", ORDER, 0},      {"first", ORDER, 1},
      {"fourth", ORDER, 4},     {"girl", SEX, 1},         {"gold", METAL, 0},       {"last", ORDER, 0},
      {"lower", HALF, 1},       {"male", SEX, 0},         {"man", SEX, 0},          {"north", QUARTER, 1},
      {"northern", QUARTER, 1}, {"open", ORDER, 1},       {"opening", ORDER, 1},    {"second", ORDER, 2},
      {"silver", METAL, 1},     {"south", QUARTER, 2},    {"southern", QUARTER, 2}, {"third", ORDER, 3},
      {"upper", HALF, 0},       {"west", QUARTER, 3},     {"western", QUARTER, 3},  {"win", ORDER, 0},
      {"winner", ORDER, 0},     {"winning", ORDER, 0},    {"woman", SEX, 1}};
  return word != NULL ? PLX_TABLE_FIND(rows, word, strlen(word)) : NULL;
}

/* By the scale, a bit for each place that the noun itself (the winner) or what stands with it tells. */
static void read_places(const PlxDeedSlot *slot, guint places[N_SCALES])
{
  for (guint i = 0; i <= slot->n_words; i++) {
    const Contrast *row = find_contrast(i < slot->n_words ? slot->words[i] : slot->patient.lemma);
    if (row != NULL)
      places[row->scale] |= 1U << row->place;
  }
}

static gboolean are_contrasted(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  guint of_x[N_SCALES] = {0}, of_y[N_SCALES] = {0};
  read_places(x, of_x);
  read_places(y, of_y);
  for (guint scale = 0; scale < N_SCALES; scale++)
    if (of_x[scale] != 0 && of_y[scale] != 0 && (of_x[scale] & of_y[scale]) == 0)
      return TRUE;
  return FALSE;
}

/* Two primaries, and the primary. */
static gboolean is_one_of_several(const PlxDeedSlot *one, const PlxDeedSlot *several)
{
  return one->one && one->n_numbers == 0 && several->several;
}

gboolean plx_deeds_part(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  return is_one_of_several(x, y) || is_one_of_several(y, x) || are_of_others(x, y) ||
         have_other_names(x, y) || are_contrasted(x, y);
}
