/* Words are folded to lower case and stripped of their inflection by a few endings (a light stemmer after
 * Harman's S-stemmer, "How effective is suffixing?", 1991, with -ing and -ed), and weigh what their rank in
 * English news says, so that the weight of a word does not depend on which other articles are there. */
#include "relate/lexicon.h"

#include "data/word_weights.h"
#include "model/sense.h"

#include <string.h>
#include <utf8proc.h>

#define LONGEST_WORD 64
#define NAME_WEIGHT 0.6 /* of a common word that is part of a name: Red Cross */

/* A word as it is written, in lower case. */
typedef struct {
  const char *text;
  guint32 number;
  guint32 row;   /* of word_weights.h; PLX_NONE */
  double listed; /* weight, unless it is part of a name */
} Form;

struct _PlxLexicon {
  PlxArena *arena;         /* of all strings */
  GHashTable *numbers;     /* char * → number + 1 */
  GHashTable *known;       /* char *, as written → place among `written` + 1 */
  gboolean joins_deeds;    /* plx_lexicon_join_deeds() */
  GHashTable *meanings[2]; /* of nouns, of verbs: char *, lemma → number of what it means + 1, or 0 */
  GArray *written;         /* Form */
  GPtrArray *words;        /* char * */
  GPtrArray *forms;        /* char *: as first met */
  GArray *weights;         /* double */
  GArray *rows;            /* guint32: of word_weights.h and vectors.h, for the first form met; PLX_NONE */
};

PlxLexicon *plx_lexicon_new(void)
{
  PlxLexicon *lexicon = g_new0(PlxLexicon, 1);
  lexicon->arena = plx_arena_new();
  lexicon->words = g_ptr_array_new();
  lexicon->forms = g_ptr_array_new();
  lexicon->numbers = g_hash_table_new(g_str_hash, g_str_equal);
  lexicon->known = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < G_N_ELEMENTS(lexicon->meanings); i++)
    lexicon->meanings[i] = g_hash_table_new(g_str_hash, g_str_equal);
  lexicon->written = g_array_new(FALSE, FALSE, sizeof(Form));
  lexicon->weights = g_array_new(FALSE, FALSE, sizeof(double));
  lexicon->rows = g_array_new(FALSE, FALSE, sizeof(guint32));
  return lexicon;
}

void plx_lexicon_join_deeds(PlxLexicon *lexicon)
{
  lexicon->joins_deeds = TRUE;
}

void plx_lexicon_free(PlxLexicon *lexicon)
{
  if (lexicon == NULL)
    return;
  g_hash_table_unref(lexicon->numbers);
  g_hash_table_unref(lexicon->known);
  for (guint i = 0; i < G_N_ELEMENTS(lexicon->meanings); i++)
    g_hash_table_unref(lexicon->meanings[i]);
  g_array_unref(lexicon->written);
  g_ptr_array_unref(lexicon->words);
  g_ptr_array_unref(lexicon->forms);
  g_array_unref(lexicon->weights);
  g_array_unref(lexicon->rows);
  plx_arena_free(lexicon->arena);
  g_free(lexicon);
}

guint32 plx_lexicon_size(const PlxLexicon *lexicon)
{
  return lexicon->words->len;
}

const char *plx_lexicon_word(const PlxLexicon *lexicon, guint32 word)
{
  return g_ptr_array_index(lexicon->words, word);
}

const char *plx_lexicon_form(const PlxLexicon *lexicon, guint32 word)
{
  return g_ptr_array_index(lexicon->forms, word);
}

double plx_lexicon_weight(const PlxLexicon *lexicon, guint32 word)
{
  return g_array_index(lexicon->weights, double, word);
}

guint32 plx_lexicon_row(const PlxLexicon *lexicon, guint32 word)
{
  return g_array_index(lexicon->rows, guint32, word);
}

static guint32 find_row(const char *word, gsize length)
{
  const gint32 row = plx_words_find(&plx_weighed_words, word, length);
  return row >= 0 ? (guint32)row : PLX_NONE;
}

/* What is not listed is rare. */
static double weight_of(guint32 row)
{
  return row != PLX_NONE ? plx_word_weights[row] / 255.0 : 1;
}

double plx_word_weight(const char *word, gsize length)
{
  return weight_of(find_row(word, length));
}

/* The same of letters and digits that are all ASCII, which is quick to see; 0 for others. */
static gsize fold_plain(const char *text, gsize length, char out[LONGEST_WORD])
{
  if (length + 4 > LONGEST_WORD)
    return 0;
  for (gsize i = 0; i < length; i++) {
    if (!g_ascii_isalnum(text[i]))
      return 0;
    out[i] = g_ascii_isupper(text[i]) ? (char)(text[i] + ('a' - 'A')) : text[i];
  }
  out[length] = '\0';
  return length;
}

/* Lower case into a buffer; 0 if the word is too long or holds neither letter nor digit. */
static gsize fold(const char *text, gsize length, char out[LONGEST_WORD])
{
  gsize n = 0;
  gboolean solid = FALSE;
  for (gsize i = 0; i < length;) {
    utf8proc_int32_t c;
    const utf8proc_ssize_t size =
        utf8proc_iterate((const guint8 *)text + i, (utf8proc_ssize_t)(length - i), &c);
    if (size <= 0 || n + 4 >= LONGEST_WORD)
      return 0;
    const utf8proc_category_t category = utf8proc_category(c);
    solid |= category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
    n += (gsize)utf8proc_encode_char(utf8proc_tolower(c), (guint8 *)out + n);
    i += (gsize)size;
  }
  out[n] = '\0';
  return solid ? n : 0;
}

static gboolean ends(const char *word, gsize length, const char *ending)
{
  const gsize n = strlen(ending);
  return length > n && memcmp(word + length - n, ending, n) == 0;
}

static gsize stem(char *word, gsize length)
{
  if (length > 4 && ends(word, length, "ies")) {
    word[length - 3] = 'y';
    length -= 2;
  } else if (length > 3 && ends(word, length, "s") && !ends(word, length, "ss")) {
    length--;
  }
  if (length >= 7 && ends(word, length, "ing"))
    length -= 3;
  else if (length >= 6 && ends(word, length, "ed"))
    length -= 2;
  else if (length >= 6 && ends(word, length, "e"))
    length--;
  word[length] = '\0';
  return length;
}

/* Figures are listed nowhere: 7 is found everywhere, 2,966 hardly. */
static double number_weight(gsize length)
{
  return MIN(0.2 * (double)length, 0.8);
}

/* The number of a word that is known, which weighs what it weighed most. */
static guint32 weigh(PlxLexicon *lexicon, guint32 number, double weight)
{
  double *most = &g_array_index(lexicon->weights, double, number);
  *most = MAX(*most, weight);
  return number;
}

/* The number of a word, which gets it here if it is new; the weight is the greatest it was met with. The form
 * is of the arena; NULL for the word itself. */
static guint32 number_of(PlxLexicon *lexicon, const char *word, const char *form, double weight, guint32 row)
{
  const guint32 known = GPOINTER_TO_UINT(g_hash_table_lookup(lexicon->numbers, word));
  if (known > 0)
    return weigh(lexicon, known - 1, weight);
  char *copy = plx_arena_strdup(lexicon->arena, word);
  g_ptr_array_add(lexicon->words, copy);
  g_ptr_array_add(lexicon->forms, form != NULL ? (gpointer)form : copy);
  g_array_append_val(lexicon->weights, weight);
  g_array_append_val(lexicon->rows, row);
  g_hash_table_insert(lexicon->numbers, copy, GUINT_TO_POINTER(lexicon->words->len));
  return lexicon->words->len - 1;
}

/* Looked up once for all places where the word stands; it gets a number only when it is found to tell
 * something. */
static Form *form_of(PlxLexicon *lexicon, const char *word, gsize length)
{
  const guint known = GPOINTER_TO_UINT(g_hash_table_lookup(lexicon->known, word));
  if (known > 0)
    return &g_array_index(lexicon->written, Form, known - 1);
  const guint32 row = find_row(word, length);
  char *text = plx_arena_copy(lexicon->arena, word, length);
  const Form form = {text, PLX_NONE, row, g_ascii_isdigit(word[0]) ? number_weight(length) : weight_of(row)};
  g_array_append_val(lexicon->written, form);
  g_hash_table_insert(lexicon->known, text, GUINT_TO_POINTER(lexicon->written->len));
  return &g_array_index(lexicon->written, Form, lexicon->written->len - 1);
}

/* The number of a word as it is written, or PLX_NONE for one that tells nothing. */
static guint32 add_form(PlxLexicon *lexicon, const char *text, gsize length, gboolean is_name)
{
  char word[LONGEST_WORD];
  const gsize plain = fold_plain(text, length, word);
  const gsize folded = plain > 0 ? plain : fold(text, length, word);
  if (folded == 0 || text[0] == '\'' || (guchar)text[0] == 0xE2 || (folded == 1 && !g_ascii_isdigit(word[0])))
    return PLX_NONE; /* a clitic or mark tells nothing */
  Form *form = form_of(lexicon, word, folded);
  const double weight = is_name ? MAX(form->listed, NAME_WEIGHT) : form->listed;
  if (weight <= 0)
    return PLX_NONE;
  if (form->number == PLX_NONE) {
    char stemmed[LONGEST_WORD];
    memcpy(stemmed, word, folded + 1);
    stem(stemmed, folded);
    form->number = number_of(lexicon, stemmed, form->text, weight, form->row);
  }
  return weigh(lexicon, form->number, weight);
}

/* The name of what a noun or verb means, if it means one thing: of synonyms, and of a deed and its verb
 * (inspection, inspect). FALSE if it is known by its own form. */
static gboolean name_meaning(const PlxLexicon *lexicon, const char *lemma, gboolean verb,
                             char out[LONGEST_WORD])
{
  const char *act = verb || !lexicon->joins_deeds ? NULL : plx_sense_act(lemma);
  if (act == NULL || g_strlcpy(out, act, LONGEST_WORD) >= LONGEST_WORD)
    return plx_sense_class(lemma, verb, out);
  if (!plx_sense_class(act, TRUE, out))
    stem(out, strlen(out));
  return TRUE;
}

/* The number of what the word means; it weighs what the word weighs. */
static guint32 meaning_of(PlxLexicon *lexicon, const PlxToken *token, guint32 word)
{
  char name[LONGEST_WORD];
  const gboolean verb = token->upos == PLX_UPOS_VERB;
  const double weight = plx_lexicon_weight(lexicon, word);
  gpointer known;
  if (token->lemma == NULL || (!verb && token->upos != PLX_UPOS_NOUN))
    return PLX_NONE;
  if (g_hash_table_lookup_extended(lexicon->meanings[verb], token->lemma, NULL, &known))
    return known != NULL ? weigh(lexicon, GPOINTER_TO_UINT(known) - 1, weight) : PLX_NONE;
  const guint32 number =
      name_meaning(lexicon, token->lemma, verb, name)
          ? number_of(lexicon, name, plx_lexicon_form(lexicon, word), weight, plx_lexicon_row(lexicon, word))
          : PLX_NONE;
  g_hash_table_insert(lexicon->meanings[verb], plx_arena_strdup(lexicon->arena, token->lemma),
                      GUINT_TO_POINTER(number + 1));
  return number;
}

guint32 plx_lexicon_add_token(PlxLexicon *lexicon, const PlxArticle *article, guint32 token)
{
  const PlxToken *t = plx_article_token(article, token);
  const guint32 word =
      add_form(lexicon, article->text + t->span.start, plx_span_length(t->span), t->upos == PLX_UPOS_PROPN);
  const guint32 meaning = word != PLX_NONE ? meaning_of(lexicon, t, word) : PLX_NONE;
  return meaning != PLX_NONE ? meaning : word;
}

guint32 plx_lexicon_add(PlxLexicon *lexicon, const char *word, double weight)
{
  return number_of(lexicon, word, NULL, weight, PLX_NONE);
}
