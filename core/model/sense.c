/* WordNet's frequent meanings, with a table of what news uses as synonyms though WordNet does not list it
 * (people and persons; dead, killed, deaths, toll). A kind is looked for a few steps upwards, never up to the
 * most general meanings. */
#include "model/sense.h"

#include "base/table.h"
#include "data/acts.h"
#include "data/alike.h"
#include "data/wordnet.h"

#include <string.h>

#define SHORTEST_HEAD 4     /* letters of the noun that a compound is a kind of, */
#define SHORTEST_MODIFIER 3 /* and of what tells the kind */
#define STEPS_UP 6
#define STEPS_TO_ROOT 16
#define LEAST_DEPTH 3   /* below the root: person is 3 */
#define FEW_SENSES 2    /* a word's leading meanings */
#define MOST_MEANINGS 2 /* of a word that is taken for its first */

static const char *class_of(const PlxAlike *table, gsize n, const char *word)
{
  const PlxAlike *row = plx_table_find(table, n, sizeof *table, word, strlen(word));
  return row != NULL ? row->class : NULL;
}

static const guint16 *senses_of(const PlxWordnet *net, const char *word)
{
  const gint32 number = plx_words_find(&net->words, word, strlen(word));
  return number >= 0 ? net->senses[number] : NULL;
}

static guint depth(const PlxWordnet *net, guint16 sense)
{
  guint n = 0;
  for (; net->above[sense][0] != 0 && n < 32; sense = net->above[sense][0])
    n++;
  return n;
}

/* Is `sense`, or what it is a kind of, the meaning sought? */
static gboolean is_kind_of(const PlxWordnet *net, guint16 sense, guint16 sought, guint steps)
{
  for (guint i = 0; i <= steps && sense != 0; i++) {
    if (sense == sought || net->above[sense][1] == sought)
      return TRUE;
    sense = net->above[sense][0];
  }
  return FALSE;
}

static gboolean any_kind_of(const PlxWordnet *net, const guint16 *low, const guint16 *high)
{
  for (guint i = 0; i < FEW_SENSES && low[i] != 0; i++)
    for (guint k = 0; k < FEW_SENSES && high[k] != 0; k++)
      if (is_kind_of(net, low[i], high[k], STEPS_UP) && depth(net, high[k]) >= LEAST_DEPTH)
        return TRUE;
  return FALSE;
}

static gboolean share_sense(const guint16 *a, const guint16 *b)
{
  for (guint i = 0; i < PLX_WORDNET_SENSES && a[i] != 0; i++)
    for (guint k = 0; k < PLX_WORDNET_SENSES && b[k] != 0; k++)
      if (a[i] == b[k])
        return TRUE;
  return FALSE;
}

static PlxMeaning meaning_of(const PlxWordnet *net, const PlxAlike *table, gsize n, const char *lemma)
{
  if (lemma == NULL)
    return (PlxMeaning){NULL, NULL, NULL, NULL};
  const char *class = class_of(table, n, lemma);
  const guint16 *own = senses_of(net, lemma);
  return (PlxMeaning){lemma, class, class != NULL ? senses_of(net, class) : own, own};
}

static gboolean are_synonyms(const PlxMeaning *a, const PlxMeaning *b)
{
  return (a->class != NULL && g_strcmp0(a->class, b->class) == 0) ||
         (a->senses != NULL && b->senses != NULL && share_sense(a->senses, b->senses));
}

gboolean plx_meanings_alike(const PlxMeaning *a, const PlxMeaning *b)
{
  return a->lemma != NULL && b->lemma != NULL && (strcmp(a->lemma, b->lemma) == 0 || are_synonyms(a, b));
}

static PlxSense compare_senses(const PlxWordnet *net, const guint16 *x, const guint16 *y)
{
  if (x == NULL || y == NULL)
    return PLX_SENSE_OTHER;
  if (share_sense(x, y))
    return PLX_SENSE_SYNONYM;
  return any_kind_of(net, x, y) || any_kind_of(net, y, x) ? PLX_SENSE_KIND : PLX_SENSE_OTHER;
}

/* As what the words stand for in news, or as the dictionary has them: pupils are children, and students. */
static PlxSense compare(const PlxWordnet *net, const PlxMeaning *a, const PlxMeaning *b)
{
  if (a->lemma == NULL || b->lemma == NULL)
    return PLX_SENSE_OTHER;
  if (strcmp(a->lemma, b->lemma) == 0)
    return PLX_SENSE_SAME;
  if (are_synonyms(a, b))
    return PLX_SENSE_SYNONYM;
  const PlxSense sense = compare_senses(net, a->senses, b->senses);
  return a->class == NULL && b->class == NULL ? sense : MAX(sense, compare_senses(net, a->own, b->own));
}

PlxMeaning plx_noun_meaning(const char *lemma)
{
  return meaning_of(&plx_wordnet_nouns, plx_nouns_alike, plx_n_nouns_alike, lemma);
}

PlxMeaning plx_verb_meaning(const char *lemma)
{
  return meaning_of(&plx_wordnet_verbs, plx_verbs_alike, plx_n_verbs_alike, lemma);
}

/* A cellphone, which is a kind of phone, may as well be called one; a test is no protest. */
static gboolean ends_with_noun(const char *compound, const char *noun)
{
  const gsize length = strlen(compound), end = strlen(noun);
  return end >= SHORTEST_HEAD && length >= end + SHORTEST_MODIFIER &&
         strcmp(compound + length - end, noun) == 0;
}

PlxSense plx_meanings_compare_nouns(const PlxMeaning *a, const PlxMeaning *b)
{
  const PlxSense sense = compare(&plx_wordnet_nouns, a, b);
  const gboolean compound =
      sense == PLX_SENSE_KIND && (ends_with_noun(a->lemma, b->lemma) || ends_with_noun(b->lemma, a->lemma));
  return compound ? PLX_SENSE_SYNONYM : sense;
}

PlxSense plx_meanings_compare_verbs(const PlxMeaning *a, const PlxMeaning *b)
{
  return compare(&plx_wordnet_verbs, a, b);
}

PlxSense plx_sense_compare_nouns(const char *a, const char *b)
{
  if (a == NULL || b == NULL)
    return PLX_SENSE_OTHER;
  if (strcmp(a, b) == 0)
    return PLX_SENSE_SAME;
  const PlxMeaning x = plx_noun_meaning(a), y = plx_noun_meaning(b);
  return plx_meanings_compare_nouns(&x, &y);
}

PlxSense plx_sense_compare_verbs(const char *a, const char *b)
{
  if (a == NULL || b == NULL)
    return PLX_SENSE_OTHER;
  if (strcmp(a, b) == 0)
    return PLX_SENSE_SAME;
  const PlxMeaning x = plx_verb_meaning(a), y = plx_verb_meaning(b);
  return plx_meanings_compare_verbs(&x, &y);
}

gboolean plx_sense_is_person(const char *noun)
{
  const PlxSense sense = plx_sense_compare_nouns(noun, "person");
  return sense != PLX_SENSE_OTHER;
}

gboolean plx_sense_is_animal(const char *noun)
{
  const PlxWordnet *net = &plx_wordnet_nouns;
  const guint16 *animal = senses_of(net, "animal"), *senses = noun != NULL ? senses_of(net, noun) : NULL;
  return animal != NULL && senses != NULL && is_kind_of(net, senses[0], animal[0], STEPS_TO_ROOT);
}

gboolean plx_sense_is_noun(const char *lemma)
{
  return senses_of(&plx_wordnet_nouns, lemma) != NULL;
}

gboolean plx_sense_is_verb(const char *lemma)
{
  return senses_of(&plx_wordnet_verbs, lemma) != NULL;
}

/* Does the dictionary list the word, or that of which it is the plural? */
static gboolean is_listed(const char *word)
{
  g_autofree char *lemma = g_ascii_strdown(word, -1);
  const gsize length = strlen(lemma);
  if (senses_of(&plx_wordnet_nouns, lemma) != NULL || senses_of(&plx_wordnet_verbs, lemma) != NULL)
    return TRUE;
  if (length < 2 || lemma[length - 1] != 's')
    return FALSE;
  lemma[length - 1] = '\0';
  return senses_of(&plx_wordnet_nouns, lemma) != NULL;
}

gboolean plx_sense_differ_in_name(const char *a, const char *b)
{
  g_auto(GStrv) x = g_strsplit(a, " ", -1), y = g_strsplit(b, " ", -1);
  if (g_strv_length(x) != g_strv_length(y))
    return FALSE;
  for (guint i = 0; x[i] != NULL; i++)
    if (g_ascii_strcasecmp(x[i], y[i]) != 0 && is_listed(x[i]) && is_listed(y[i]))
      return FALSE;
  return TRUE;
}

const char *plx_sense_act(const char *noun)
{
  const PlxAct *act = plx_table_find(plx_acts, plx_n_acts, sizeof *act, noun, strlen(noun));
  return act != NULL ? act->verb : NULL;
}

gboolean plx_sense_class(const char *lemma, gboolean verb, char out[PLX_SENSE_CLASS_SIZE])
{
  const char *class = verb ? class_of(plx_verbs_alike, plx_n_verbs_alike, lemma)
                           : class_of(plx_nouns_alike, plx_n_nouns_alike, lemma);
  if (class != NULL) {
    g_snprintf(out, PLX_SENSE_CLASS_SIZE, "=%s", class);
    return TRUE;
  }
  const guint16 *senses = senses_of(verb ? &plx_wordnet_verbs : &plx_wordnet_nouns, lemma);
  if (senses == NULL || senses[MOST_MEANINGS] != 0)
    return FALSE;
  g_snprintf(out, PLX_SENSE_CLASS_SIZE, "=%c%u", verb ? 'v' : 'n', senses[0]);
  return TRUE;
}
