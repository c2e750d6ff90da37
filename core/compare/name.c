/* name/spelling: one person, place or body whose names differ in a letter or two, word by word. A short form
 * (Lavrov, Sergey Lavrov) is no other spelling. */
#include "base/alias.h"
#include "base/table.h"
#include "compare/rules.h"
#include "model/sense.h"
#include "model/wording.h"

#include <string.h>
#include <utf8proc.h>

#define CONFIDENCE 0.95
#define MOST_EDITS 2
#define LONGEST 40

/* A word in lower case, without its accents' case; folded by code point. */
static gsize fold_word(const char *word, gsize length, gint32 out[LONGEST])
{
  gsize n = 0;
  for (gsize i = 0; i < length && n < LONGEST;) {
    utf8proc_int32_t c;
    const utf8proc_ssize_t size =
        utf8proc_iterate((const guint8 *)word + i, (utf8proc_ssize_t)(length - i), &c);
    if (size <= 0)
      break;
    out[n++] = utf8proc_tolower(c);
    i += (gsize)size;
  }
  return n;
}

/* Edits between two words, code point by code point (Levenshtein 1965). */
static guint edits(const char *a, gsize a_length, const char *b, gsize b_length)
{
  gint32 x[LONGEST], y[LONGEST];
  guint row[LONGEST + 1];
  const gsize m = fold_word(a, a_length, x), n = fold_word(b, b_length, y);
  for (guint k = 0; k <= n; k++)
    row[k] = k;
  for (gsize i = 0; i < m; i++) {
    guint corner = row[0];
    row[0] = (guint)i + 1;
    for (gsize k = 0; k < n; k++) {
      const guint above = row[k + 1];
      row[k + 1] = MIN(MIN(row[k + 1], row[k]) + 1, corner + (x[i] != y[k] ? 1 : 0));
      corner = above;
    }
  }
  return row[n];
}

/* Spellings of the one and the other side of the Atlantic are no finding: Defence, Defense. */
static gboolean is_regional(const char *a, const char *b)
{
  g_autofree char *x = plx_wording_americanize(a), *y = plx_wording_americanize(b);
  return strcmp(x, y) == 0;
}

/* The length of a word without the ending of a possessive or a plural. */
static gsize singular_length(const char *word)
{
  static const char *const endings[] = {"'s", "’s", "s"};
  for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
    if (g_str_has_suffix(word, endings[i]))
      return strlen(word) - strlen(endings[i]);
  return strlen(word);
}

/* A people's name beside its country's (Azerbaijan, Azerbaijani; Faroe Islands, Faroe Islanders; Democrats,
 * Democratic) is inflected, not misspelled. */
static gboolean is_inflected(const char *a, const char *b)
{
  static const char *const endings[] = {"", "i", "n", "an", "ian", "er", "ic"};
  const gsize m = singular_length(a), n = singular_length(b), shorter = MIN(m, n);
  const char *longer = m > n ? a : b;
  if (strncmp(a, b, shorter) != 0)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
    if (strlen(endings[i]) == MAX(m, n) - shorter &&
        strncmp(longer + shorter, endings[i], strlen(endings[i])) == 0)
      return TRUE;
  return FALSE;
}

/* Torvær, Torvaer: the same once written in plain letters. */
static gboolean is_transcribed(const char *a, const char *b)
{
  g_autofree char *x = plx_alias_fold(a, strlen(a)), *y = plx_alias_fold(b, strlen(b));
  return strcmp(x, y) == 0;
}

/* Are two words other spellings of one: nearly the same, and long enough that this is no chance? Beside words
 * that are the same, shorter ones will do. */
static gboolean is_spelling(const char *a, const char *b, gboolean alone)
{
  const gsize m = strlen(a), n = strlen(b);
  if (m < 4 || n < 4 || !g_ascii_isupper(a[0]) != !g_ascii_isupper(b[0]))
    return FALSE;
  if (is_regional(a, b) || is_inflected(a, b))
    return FALSE;
  const guint apart = edits(a, m, b, n);
  if (is_transcribed(a, b))
    return TRUE;
  return apart > 0 && apart <= (MIN(m, n) >= (alone ? 7 : 4) ? MOST_EDITS : 1);
}

/* `Abdel-Fattah el-Sissi`, `Abdel Fattah al-Sisi`: an article in a name is written in many ways. */
static gboolean are_articles(const char *a, const char *b)
{
  static const char *const articles[] = {"al", "el", "ul"};
  return PLX_TABLE_FIND_FOLDED(articles, a, strlen(a)) != NULL &&
         PLX_TABLE_FIND_FOLDED(articles, b, strlen(b)) != NULL;
}

/* Do two names of one entity hold other spellings of a word, all other words being the same? */
static gboolean differ_in_spelling(const char *a, const char *b)
{
  g_auto(GStrv) x = g_strsplit_set(a, " -", -1), y = g_strsplit_set(b, " -", -1);
  const guint m = g_strv_length(x), n = g_strv_length(y);
  guint other = 0;
  for (guint i = 1; i <= MIN(m, n); i++) { /* from the surname backwards */
    if (g_ascii_strcasecmp(x[m - i], y[n - i]) == 0 || are_articles(x[m - i], y[n - i]))
      continue;
    if (!is_spelling(x[m - i], y[n - i], MIN(m, n) == 1))
      return FALSE;
    other++;
  }
  return other == 1 || (other > 1 && other < MIN(m, n));
}

/* Are there capitals behind small letters (DxOMark), so that it is known how the word is written? */
static gboolean has_inner_capital(const char *name)
{
  for (; name[0] != '\0'; name++)
    if (g_ascii_islower(name[0]) && g_ascii_isupper(name[1]))
      return TRUE;
  return FALSE;
}

static gboolean has_small_letter(const char *name)
{
  for (; *name != '\0'; name++)
    if (g_ascii_islower(*name))
      return TRUE;
  return FALSE;
}

/* FirstGroup, First Group; Paul DeLane, Paul Delane. One word with a capital inside and one without may be
 * two persons' (MacDonald, Macdonald), and a headline's capitals tell nothing. */
static gboolean tell_capitals(const char *a, const char *b)
{
  const gboolean x = has_inner_capital(a), y = has_inner_capital(b);
  const gboolean several = strchr(a, ' ') != NULL || strchr(b, ' ') != NULL;
  return ((x && y) || ((x || y) && several)) && has_small_letter(a) && has_small_letter(b);
}

/* St Bride's, St Brides; Nice-Matin, Nice Matin; Jong-un, Jong Un, Jongun; DxOMark, DxOmark. */
static gboolean differ_in_marks(const char *a, const char *b)
{
  g_autoptr(GString) plain_x = g_string_new(a), plain_y = g_string_new(b);
  GString *const plain[] = {plain_x, plain_y};
  const gboolean marks = tell_capitals(a, b) || strchr(a, '-') != NULL || strchr(b, '-') != NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(plain); i++) {
    g_string_replace(plain[i], "'", "", 0);
    if (marks) {
      g_string_replace(plain[i], "-", "", 0);
      g_string_replace(plain[i], " ", "", 0);
    }
  }
  return strcmp(a, b) != 0 &&
         (marks ? g_ascii_strcasecmp(plain_x->str, plain_y->str) : strcmp(plain_x->str, plain_y->str)) == 0;
}

/* `Lloyd's announced`: who acts owns nothing there. */
static gboolean is_possessive(const PlxArticle *article, const PlxName *name)
{
  const PlxToken *token = plx_article_token(article, name->token);
  return token->deprel != PLX_DEPREL_NSUBJ || token->span.end != name->core.end;
}

/* The name as it is spelled, whatever apostrophe is used, without the ending of the possessive, or the stop
 * of an abbreviation that ends its sentence or not. */
static char *spelled(const PlxArticle *article, const PlxMention *mention)
{
  g_autofree char *excerpt = plx_article_excerpt(article, mention->span);
  GString *name = g_string_new(excerpt);
  g_string_replace(name, "’", "'", 0);
  if (g_str_has_suffix(name->str, "'s") && is_possessive(article, plx_article_name(article, mention->index)))
    g_string_truncate(name, name->len - 2);
  else if (g_str_has_suffix(name->str, "'") || g_str_has_suffix(name->str, "."))
    g_string_truncate(name, name->len - 1);
  return g_string_free(name, FALSE);
}

/* Does every word begin like a name's, with an article or without (al-Sisi)? `Cubs fans` are called what they
 * are. */
static gboolean is_capitalized(const char *name)
{
  g_auto(GStrv) words = g_strsplit(name, " ", -1);
  for (char **word = words; *word != NULL; word++) {
    const char *hyphen = strchr(*word, '-');
    const char *stem = hyphen != NULL ? hyphen + 1 : *word;
    if (g_ascii_islower((*word)[0]) && g_ascii_islower(*stem) && strlen(*word) > 3)
      return FALSE;
  }
  return TRUE;
}

typedef struct {
  char **names;
} Subject;

static gboolean is_same(guint32 a, guint32 b, gpointer data)
{
  const Subject *s = data;
  return strcmp(s->names[a], s->names[b]) == 0;
}

/* Mark the first mention of each spelling in each article: one is evidence enough. */
static void mark_first(const PlxFact *fact, char **names, gboolean *first)
{
  g_autoptr(GHashTable) met = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint32 i = 0; i < fact->mentions->len; i++)
    first[i] = g_hash_table_add(met, g_strdup_printf("%u %s", plx_fact_mention(fact, i)->article, names[i]));
}

static PlxReading read_name(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return (PlxReading){plx_article_excerpt(plx_fact_article(c, fact, i), plx_fact_mention(fact, i)->span),
                      NULL};
}

/* Of three words and more several may be spelled differently: Mohamed ag Ilyes, Mohammed Ag Iliass. */
static gboolean differ_in_several(const char *a, const char *b)
{
  g_autofree char *x = plx_alias_fold(a, strlen(a)), *y = plx_alias_fold(b, strlen(b));
  return strcmp(x, y) != 0 && plx_alias_is_long_spelling(x, y);
}

static gboolean letters_differ(const char *a, const char *b)
{
  return differ_in_spelling(a, b) || differ_in_several(a, b);
}

static gboolean names_differ(const char *a, const char *b)
{
  return differ_in_marks(a, b) || letters_differ(a, b);
}

/* `IdaLund`: a person's name in one word is how she signs, not how she is spelled. */
static gboolean is_handle_of(const char *a, const char *b)
{
  return (strchr(a, ' ') == NULL) != (strchr(b, ' ') == NULL);
}

static gboolean persons_differ(const char *a, const char *b)
{
  return is_handle_of(a, b) ? letters_differ(a, b) : names_differ(a, b);
}

/* A body's name is made of common words, which are spelled one way here and another there (defence), or mean
 * another body; only of a word that is none it is known that it is spelled differently. */
static gboolean bodies_differ(const char *a, const char *b)
{
  return differ_in_marks(a, b) || plx_alias_is_variant(a, b) ||
         (plx_sense_differ_in_name(a, b) && differ_in_spelling(a, b));
}

static gboolean has_type(const PlxComparison *c, const PlxFact *fact, PlxNameType type)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    if (plx_article_name(plx_fact_article(c, fact, i), plx_fact_mention(fact, i)->index)->type == type)
      return TRUE;
  return FALSE;
}

typedef gboolean (*Differ)(const char *a, const char *b);

/* What is no person, place or body is often a phrase, whose hyphen tells nothing (African-Americans), unless
 * others write one word there (Dai-ichi, Daiichi). */
static gboolean others_differ(const char *a, const char *b)
{
  g_autoptr(GString) x = g_string_new(a), y = g_string_new(b);
  g_string_replace(x, "-", " ", 0);
  g_string_replace(y, "-", " ", 0);
  return (strcmp(x->str, y->str) != 0 && differ_in_marks(a, b)) || plx_alias_is_variant(a, b) ||
         differ_in_spelling(a, b);
}

static Differ differ_of(const PlxComparison *c, const PlxFact *fact)
{
  if (has_type(c, fact, PLX_NAME_BODY))
    return bodies_differ;
  if (has_type(c, fact, PLX_NAME_PERSON))
    return persons_differ;
  return has_type(c, fact, PLX_NAME_PLACE) ? names_differ : others_differ;
}

void plx_compare_names(PlxComparison *comparison, const PlxFact *fact)
{
  const guint32 n = fact->mentions->len;
  const Differ differ = differ_of(comparison, fact);
  g_auto(GStrv) names = g_new0(char *, n + 1);
  g_autofree gboolean *told = g_new0(gboolean, n), *first = g_new0(gboolean, n);
  guint32 n_groups;
  gboolean any = FALSE;
  for (guint32 i = 0; i < n; i++)
    names[i] = spelled(plx_fact_article(comparison, fact, i), plx_fact_mention(fact, i));
  mark_first(fact, names, first);
  for (guint32 i = 1; i < n; i++) {
    for (guint32 k = 0; k < i && first[i]; k++) {
      if (!first[k] || plx_fact_mention(fact, i)->article == plx_fact_mention(fact, k)->article ||
          !differ(names[i], names[k]) || !is_capitalized(names[i]))
        continue;
      told[i] = told[k] = any = TRUE;
    }
  }
  if (!any)
    return;
  Subject subject = {names};
  g_autofree guint32 *groups = plx_fact_groups(fact, is_same, &subject, &n_groups);
  for (guint32 i = 0; i < n; i++)
    groups[i] = told[i] ? groups[i] : G_MAXUINT32;
  plx_comparison_add(comparison, PLX_RULE_NAME_SPELLING, fact, groups, read_name, fact->about, CONFIDENCE);
}
