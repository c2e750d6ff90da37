/* How this works: irregular forms are looked up; regular endings are taken off by a table of rules, and where
 * several stems may be left, the one that is the commonest word is taken. */
#include "annotate/lemma.h"

#include "annotate/lemma_table.h"
#include "annotate/syntax_net.h"
#include "model/sense.h"

#include <string.h>
#include <utf8proc.h>

#define LONGEST 64 /* bytes; a longer token is its own lemma */

typedef struct {
  char bytes[4 * LONGEST];
  gsize length;
} Word;

/* Endings by Penn Treebank tag; of several that fit, all are tried. */
static const struct {
  guint8 first, last; /* range of PlxXpos */
  const char *ending, *instead;
} rules[] = {
    {PLX_XPOS_VBZ, PLX_XPOS_VBZ, "ies", "y"},
    {PLX_XPOS_VBZ, PLX_XPOS_VBZ, "ies", "ie"},
    {PLX_XPOS_VBZ, PLX_XPOS_VBZ, "ses", "s"},
    {PLX_XPOS_VBZ, PLX_XPOS_VBZ, "xes", "x"},
    {PLX_XPOS_VBZ, PLX_XPOS_VBZ, "zes", "z"},
    {PLX_XPOS_VBZ, PLX_XPOS_VBZ, "ches", "ch"},
    {PLX_XPOS_VBZ, PLX_XPOS_VBZ, "shes", "sh"},
    {PLX_XPOS_VBZ, PLX_XPOS_VBZ, "oes", "o"},
    {PLX_XPOS_VBZ, PLX_XPOS_VBZ, "s", ""},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "ies", "y"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "ies", "ie"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "ses", "s"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "xes", "x"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "zes", "z"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "ches", "ch"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "shes", "sh"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "oes", "o"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "s", ""},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "men", "man"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "children", "child"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "people", "person"},
    {PLX_XPOS_NNPS, PLX_XPOS_NNS, "wives", "wife"},
    {PLX_XPOS_VBD, PLX_XPOS_VBD, "ied", "y"},
    {PLX_XPOS_VBD, PLX_XPOS_VBD, "ed", ""},
    {PLX_XPOS_VBD, PLX_XPOS_VBD, "ed", "e"},
    {PLX_XPOS_VBN, PLX_XPOS_VBN, "ied", "y"},
    {PLX_XPOS_VBN, PLX_XPOS_VBN, "ed", ""},
    {PLX_XPOS_VBN, PLX_XPOS_VBN, "ed", "e"},
    {PLX_XPOS_VBG, PLX_XPOS_VBG, "ing", ""},
    {PLX_XPOS_VBG, PLX_XPOS_VBG, "ing", "e"},
    {PLX_XPOS_JJR, PLX_XPOS_JJR, "ier", "y"},
    {PLX_XPOS_JJR, PLX_XPOS_JJR, "er", ""},
    {PLX_XPOS_JJR, PLX_XPOS_JJR, "er", "e"},
    {PLX_XPOS_JJS, PLX_XPOS_JJS, "iest", "y"},
    {PLX_XPOS_JJS, PLX_XPOS_JJS, "est", ""},
    {PLX_XPOS_JJS, PLX_XPOS_JJS, "est", "e"},
};

static gboolean keeps_case(PlxUpos upos, PlxXpos xpos)
{
  return upos == PLX_UPOS_PROPN || xpos == PLX_XPOS_NNP || xpos == PLX_XPOS_NNPS || xpos == PLX_XPOS_ADD ||
         upos == PLX_UPOS_X || upos == PLX_UPOS_SYM;
}

static gint32 plain(gint32 c)
{
  static const struct {
    guint16 from;
    char to;
  } plainer[] = {{0x2010, '-'},  {0x2011, '-'},  {0x2012, '-'}, {0x2013, '-'}, {0x2014, '-'}, {0x2015, '-'},
                 {0x2018, '\''}, {0x2019, '\''}, {0x201C, '"'}, {0x201D, '"'}, {0x2026, '.'}};
  for (gsize i = 0; c >= 0x2010 && c <= 0x2026 && i < G_N_ELEMENTS(plainer); i++)
    if (plainer[i].from == c)
      return plainer[i].to;
  return c;
}

/* The form with plain quotes and dashes, in small letters if `fold`. */
static void word_read(Word *word, PlxWord form, gboolean fold)
{
  const guchar *at = (const guchar *)form.text;
  utf8proc_ssize_t left = form.length;
  word->length = 0;
  while (left > 0) {
    gint32 c = *at;
    utf8proc_ssize_t step = c < 0x80 ? 1 : utf8proc_iterate(at, left, &c);
    if (step < 1)
      break;
    c = plain(c);
    if (fold)
      c = c < 0x80 ? g_ascii_tolower((char)c) : utf8proc_tolower(c);
    word->length += (gsize)utf8proc_encode_char(c, (guchar *)word->bytes + word->length);
    at += step;
    left -= step;
  }
}

static gint32 rank(const PlxNetModel *model, const Word *word)
{
  const gint32 row = plx_net_rank(model, (PlxWord){word->bytes, (guint32)word->length});
  return row < 0 ? G_MAXINT32 : row;
}

static gboolean is_vowel(char c)
{
  return c != '\0' && strchr("aeiou", c) != NULL;
}

static gsize vowels(const Word *word)
{
  gsize n = 0;
  for (gsize i = 0; i < word->length; i++)
    n += is_vowel(word->bytes[i]) || (word->bytes[i] == 'y' && i > 0);
  return n;
}

/* One vowel and one consonant behind it: such a stem would have doubled its end (hop, hopping), so an `e` is
 * missing. */
static gboolean lacks_e(const Word *stem)
{
  const gsize n = stem->length;
  if (n < 2 || vowels(stem) != 1)
    return FALSE;
  const char last = stem->bytes[n - 1];
  return !is_vowel(last) && strchr("wxy", last) == NULL && is_vowel(stem->bytes[n - 2]);
}

static gboolean is_doubled(const Word *stem)
{
  const gsize n = stem->length;
  return n > 2 && stem->bytes[n - 1] == stem->bytes[n - 2] && !is_vowel(stem->bytes[n - 1]);
}

/* May a word itself end in two of the letter (install, address, stuff, buzz), where neither is known? */
static gboolean keeps_double(const Word *stem)
{
  return strchr("flsz", stem->bytes[stem->length - 1]) != NULL;
}

typedef struct {
  Word word;
  gint32 rank;
  gboolean found;
} Best;

/* A stem that the vocabulary does not know may still be a verb that a dictionary lists (orchestrate, not
 * orchestrat), or end as verbs are made (hospitalise, not hospitalis). */
static gint32 dictionary_rank(const Word *stem, gint32 unknown)
{
  static const char *const endings[] = {"ate", "ise", "ize", "yse", "yze"};
  char word[32];
  if (stem->length >= sizeof word)
    return unknown;
  memcpy(word, stem->bytes, stem->length);
  word[stem->length] = '\0';
  if (plx_sense_is_verb(word))
    return unknown - 2;
  for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
    if (vowels(stem) > 2 && g_str_has_suffix(word, endings[i]))
      return unknown - 1;
  return unknown;
}

static void consider(const PlxNetModel *model, Best *best, const Word *stem)
{
  gint32 r = rank(model, stem);
  if (r == G_MAXINT32)
    r = dictionary_rank(stem, r);
  if (best->found && r >= best->rank)
    return;
  *best = (Best){*stem, r, TRUE};
}

/* Whether what an ending leaves can be a word. */
static gboolean stem_fits(const Word *stem, const char *ending, const char *instead)
{
  const char last = stem->bytes[stem->length - 1];
  if (strcmp(ending, "s") == 0)
    return last != 's' && !g_ascii_isdigit(last) && last != '\'';
  return vowels(stem) > 0 && (ending[0] == 's' || *instead != '\0' || !lacks_e(stem));
}

/* No verb ends in `-is`: `emphasised` comes from emphasise, though emphasis is a word. */
static gboolean is_cut_short(const Word *stem, PlxXpos xpos)
{
  return xpos >= PLX_XPOS_VBD && xpos <= PLX_XPOS_VBZ && stem->length > 2 &&
         memcmp(stem->bytes + stem->length - 2, "is", 2) == 0;
}

/* Takes the ending off in the best way; leaves the word as it is if it has none of its tag's. */
static void regular(const PlxNetModel *model, PlxXpos xpos, Word *word)
{
  Best best = {.found = FALSE};
  for (gsize i = 0; i < G_N_ELEMENTS(rules); i++) {
    if (xpos < rules[i].first || xpos > rules[i].last)
      continue;
    const gsize cut = strlen(rules[i].ending), add = strlen(rules[i].instead);
    if (word->length < cut + 2 - MIN(add, 1) ||
        memcmp(word->bytes + word->length - cut, rules[i].ending, cut) != 0)
      continue;
    Word stem = *word;
    stem.length -= cut;
    memcpy(stem.bytes + stem.length, rules[i].instead, add);
    stem.length += add;
    const gboolean doubled = add == 0 && cut > 1 && is_doubled(&stem);
    if (!stem_fits(&stem, rules[i].ending, rules[i].instead) || is_cut_short(&stem, xpos))
      continue;
    Word single = stem;
    single.length--;
    const gboolean may_be_single = doubled && vowels(&single) > 0;
    if (may_be_single && !keeps_double(&stem)) /* of two that nobody knows the first is taken */
      consider(model, &best, &single);
    consider(model, &best, &stem);
    if (may_be_single)
      consider(model, &best, &single);
  }
  if (best.found)
    *word = best.word;
}

static const char *irregular(const Word *word, PlxUpos upos, PlxXpos xpos)
{
  typedef const char *(*Look)(const char *, gsize);
  static const struct {
    guint8 upos;
    Look look;
  } tables[] = {{PLX_UPOS_AUX, plx_lemma_of_auxiliary},  {PLX_UPOS_AUX, plx_lemma_of_verb},
                {PLX_UPOS_VERB, plx_lemma_of_verb},      {PLX_UPOS_NOUN, plx_lemma_of_noun},
                {PLX_UPOS_ADJ, plx_lemma_of_adjective},  {PLX_UPOS_ADV, plx_lemma_of_adverb},
                {PLX_UPOS_ADV, plx_lemma_of_adjective},  {PLX_UPOS_PRON, plx_lemma_of_pronoun},
                {PLX_UPOS_DET, plx_lemma_of_determiner}, {PLX_UPOS_PART, plx_lemma_of_particle},
                {PLX_UPOS_NUM, plx_lemma_of_number},     {PLX_UPOS_PROPN, plx_lemma_of_name}};
  static const guint8 bare[] = {PLX_XPOS_VB, PLX_XPOS_NN,   PLX_XPOS_JJ,
                                PLX_XPOS_RB, PLX_XPOS_PRPS, PLX_XPOS_EX};
  if (upos != PLX_UPOS_PART && memchr(bare, (int)xpos, sizeof bare) != NULL)
    return NULL;
  if (upos == PLX_UPOS_AUX && xpos == PLX_XPOS_VBD && word->length == 2 && memcmp(word->bytes, "'d", 2) == 0)
    return "have";
  const char *lemma = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(tables) && lemma == NULL; i++)
    if (tables[i].upos == upos)
      lemma = tables[i].look(word->bytes, word->length);
  return lemma;
}

/* 1,200 → 1200 */
static void number_plain(Word *word)
{
  gsize length = 0;
  for (gsize i = 0; i < word->length; i++)
    if (word->bytes[i] != ',' || i + 1 == word->length || !g_ascii_isdigit(word->bytes[i + 1]))
      word->bytes[length++] = word->bytes[i];
  word->length = length;
}

const char *plx_lemma(const PlxNetModel *model, PlxArena *arena, PlxWord form, PlxUpos upos, PlxXpos xpos)
{
  Word word;
  if (form.length > LONGEST)
    return plx_arena_copy(arena, form.text, form.length);
  word_read(&word, form, TRUE);
  const char *lemma = irregular(&word, upos, xpos);
  if (lemma != NULL)
    return lemma;
  if (keeps_case(upos, xpos))
    word_read(&word, form, FALSE);
  if (upos == PLX_UPOS_NUM)
    number_plain(&word);
  regular(model,
          upos == PLX_UPOS_ADV && xpos == PLX_XPOS_RBR   ? PLX_XPOS_JJR
          : upos == PLX_UPOS_ADV && xpos == PLX_XPOS_RBS ? PLX_XPOS_JJS
                                                         : xpos,
          &word);
  return plx_arena_copy(arena, word.bytes, word.length);
}
