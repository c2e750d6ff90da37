/* How this works. Names are compared as folded words. Spellings of one name in Latin letters differ mostly in
 * how a few foreign sounds are written, so these are levelled first (i/y, ph/f, kh/h, doubled letters) and
 * what remains is judged by Levenshtein's distance, cut off at two. */
#include "base/alias.h"

#include "base/nickname.h"
#include "base/text.h"

#include <string.h>

#define MAX_WORD 32
#define FEWEST_GREAT 3 /* words that two names share which differ in little ones */

/* `Inc`, `Ltd`: how a company is owned is no part of its name. */
static void drop_company_form(GString *name)
{
  static const char *const forms[] = {"ltd", "inc",     "corp",        "plc",          "co",   "nv",
                                      "ag",  "sa",      "se",          "llc",          "gmbh", "lp",
                                      "spa", "limited", "corporation", "incorporated", NULL};
  const char *space = strrchr(name->str, ' ');
  if (space != NULL && g_strv_contains(forms, space + 1))
    g_string_truncate(name, (gsize)(space - name->str));
}

/* Letters that have no accent to lose, as they are written where there are none of them: Torvær, Torvaer. */
static void append_letter(GString *out, gunichar letter)
{
  static const struct {
    gunichar letter;
    const char *plain;
  } rows[] = {{0xdf, "ss"}, {0xe6, "ae"}, {0xf0, "d"},  {0xf8, "o"},  {0xfe, "th"},
              {0x111, "d"}, {0x131, "i"}, {0x142, "l"}, {0x153, "oe"}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    if (rows[i].letter == letter) {
      g_string_append(out, rows[i].plain);
      return;
    }
  g_string_append_unichar(out, letter);
}

char *plx_alias_fold(const char *name, gsize length)
{
  g_autofree char *copy = g_strndup(name, length);
  g_autofree char *plain = g_str_is_ascii(copy) ? NULL : g_utf8_normalize(copy, -1, G_NORMALIZE_NFKD);
  GString *out = g_string_sized_new(length);
  for (const char *at = plain != NULL ? plain : copy; *at != '\0'; at = g_utf8_next_char(at)) {
    const gunichar c = (guchar)*at < 0x80 ? (guchar)*at : g_utf8_get_char(at);
    if (c == '.' || (c >= 0x80 && g_unichar_ismark(c)))
      continue;
    if (c == '\'' || c == 0x2019) { /* the possessive, else an apostrophe in the name */
      const char *next = g_utf8_next_char(at);
      if ((*next == 's' || *next == 'S') && !g_ascii_isalnum(next[1]))
        at = next;
      continue;
    }
    if (c < 0x80 && g_ascii_isalnum((char)c))
      g_string_append_c(out, plx_ascii_fold((char)c));
    else if (c >= 0x80 && g_unichar_isalnum(c))
      append_letter(out, g_unichar_tolower(c));
    else if (out->len > 0 && out->str[out->len - 1] != ' ')
      g_string_append_c(out, ' ');
  }
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate(out, out->len - 1);
  if (g_str_has_prefix(out->str, "the ") && out->len > 4)
    g_string_erase(out, 0, 4);
  drop_company_form(out);
  return g_string_free(out, FALSE);
}

/* Writes the levelled form of a word, without a silent e at its end (Clark, Clarke); returns its length. */
static gsize level(const char *word, gsize length, char out[MAX_WORD])
{
  static const struct {
    char from[3], to;
  } sounds[] = {{"kh", 'h'}, {"ph", 'f'}, {"ck", 'k'}, {"ou", 'u'}, {"oo", 'u'}, {"ie", 'e'},
                {"iy", 'i'}, {"yy", 'i'}, {"ij", 'i'}, {"ii", 'i'}, {"ee", 'i'}, {"ea", 'i'},
                {"y", 'i'},  {"q", 'k'},  {"c", 'k'},  {"w", 'v'},  {"z", 's'}};
  gsize n = 0;
  for (gsize i = 0; i < length && n < MAX_WORD - 1;) {
    char letter = word[i];
    gsize taken = 1;
    for (gsize k = 0; k < G_N_ELEMENTS(sounds); k++) {
      const char *from = sounds[k].from;
      const gsize size = from[1] == '\0' ? 1 : 2;
      if (from[0] == word[i] && i + size <= length && (size == 1 || from[1] == word[i + 1])) {
        letter = sounds[k].to;
        taken = size;
        break;
      }
    }
    if (n == 0 || out[n - 1] != letter)
      out[n++] = letter;
    i += taken;
  }
  if (n > 3 && length > 1 && word[length - 1] == 'e' && strchr("aeiou", word[length - 2]) == NULL)
    n--;
  return n;
}

/* Levenshtein's distance of two words of under MAX_WORD letters. */
static gsize distance(const char *a, gsize n_a, const char *b, gsize n_b)
{
  gsize row[MAX_WORD + 1];
  for (gsize j = 0; j <= n_b; j++)
    row[j] = j;
  for (gsize i = 1; i <= n_a; i++) {
    gsize diagonal = row[0];
    row[0] = i;
    for (gsize j = 1; j <= n_b; j++) {
      const gsize above = row[j];
      const gsize change = diagonal + (a[i - 1] != b[j - 1]);
      row[j] = MIN(change, 1 + MIN(above, row[j - 1]));
      diagonal = above;
    }
  }
  return row[n_b];
}

static gboolean has_digit(const char *word, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (g_ascii_isdigit(word[i]))
      return TRUE;
  return FALSE;
}

/* How many letters two spellings of so long a word may lie apart; where the rest of the name is the same,
 * shorter words may. */
static gboolean is_near(const char *a, gsize n_a, const char *b, gsize n_b, gsize two_from, gsize one_from)
{
  char x[MAX_WORD] = "", y[MAX_WORD] = "";
  const gsize shorter = MIN(n_a, n_b);
  if (MAX(n_a, n_b) >= MAX_WORD || has_digit(a, n_a) || has_digit(b, n_b))
    return FALSE;
  const gsize n_x = level(a, n_a, x), n_y = level(b, n_b, y);
  if (x[0] != y[0])
    return FALSE;
  return distance(x, n_x, y, n_y) <= (shorter >= two_from ? 2u : shorter >= one_from ? 1u : 0u);
}

static gboolean is_spelling(const char *a, gsize n_a, const char *b, gsize n_b)
{
  if (MIN(n_a, n_b) < 5)
    return FALSE;
  if (n_a == n_b && memcmp(a, b, n_a) == 0)
    return FALSE;
  return is_near(a, n_a, b, n_b, 9, 6);
}

typedef gboolean (*Alike)(const char *a, gsize n_a, const char *b, gsize n_b);

/* Are two names of several words the same but for one, and are those two alike? */
static gboolean differ_in_one(const char *a, const char *b, Alike alike)
{
  guint same = 0, other = 0;
  while (a != NULL && b != NULL) {
    const gsize m = strcspn(a, " "), n = strcspn(b, " ");
    if (m == n && g_ascii_strncasecmp(a, b, m) == 0)
      same++;
    else if (alike(a, m, b, n))
      other++;
    else
      return FALSE;
    a = a[m] == ' ' ? a + m + 1 : NULL;
    b = b[n] == ' ' ? b + n + 1 : NULL;
  }
  return a == NULL && b == NULL && other == 1 && same >= 1;
}

static gboolean is_near_beside(const char *a, gsize n_a, const char *b, gsize n_b)
{
  return MIN(n_a, n_b) >= 4 && is_near(a, n_a, b, n_b, 7, 4);
}

gboolean plx_alias_is_spelling(const char *a, const char *b)
{
  if (strchr(a, ' ') == NULL && strchr(b, ' ') == NULL)
    return is_spelling(a, strlen(a), b, strlen(b));
  return differ_in_one(a, b, is_near_beside);
}

char *plx_alias_squeeze(const char *fold)
{
  GString *letters = g_string_new(fold);
  g_string_replace(letters, " ", "", 0);
  return g_string_free(letters, FALSE);
}

static gboolean is_word(const char *word, gsize length, const char *other)
{
  return strlen(other) == length && g_ascii_strncasecmp(word, other, length) == 0;
}

static gboolean is_variant_word(const char *a, gsize m, const char *b, gsize n)
{
  const gsize shorter = MIN(m, n);
  const char *longer = m > n ? a : b;
  if (MAX(m, n) == shorter + 1 && shorter >= 4 && g_ascii_strncasecmp(a, b, shorter) == 0)
    return longer[shorter] == 's' && longer[shorter - 1] != 's';
  return (is_word(a, m, "airways") && is_word(b, n, "airlines")) ||
         (is_word(a, m, "airlines") && is_word(b, n, "airways"));
}

/* Hawaii, Hawaiian. */
static gboolean is_peoples_word(const char *a, gsize m, const char *b, gsize n)
{
  const gsize shorter = MIN(m, n), more = MAX(m, n) - shorter;
  const char *ending = (m > n ? a : b) + shorter;
  return shorter >= 4 && g_ascii_strncasecmp(a, b, shorter) == 0 && more > 0 &&
         (is_word(ending, more, "n") || is_word(ending, more, "an") || is_word(ending, more, "ian"));
}

/* Of armies and ministries the one is as good as the other; an airline is called by one. */
static gboolean is_carrier(const char *name)
{
  const char *space = strrchr(name, ' ');
  return space != NULL &&
         (is_word(space + 1, strlen(space + 1), "airlines") ||
          is_word(space + 1, strlen(space + 1), "airways") || is_word(space + 1, strlen(space + 1), "air"));
}

/* The next word that is no little one, and its length; NULL. */
static const char *next_great(const char **at, gsize *length)
{
  static const char *const little[] = {"&", "and", "for", "of", "the"};
  for (const char *word = *at; word != NULL && *word != '\0';) {
    const char *space = strchr(word, ' ');
    *length = space != NULL ? (gsize)(space - word) : strlen(word);
    gboolean is_little = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(little); i++)
      is_little |= is_word(word, *length, little[i]);
    *at = space != NULL ? space + 1 : NULL;
    if (!is_little)
      return word;
    word = *at;
  }
  return NULL;
}

/* The Committee for the Red Cross, the Committee of the Red Cross: three other words at the least. */
static gboolean differ_in_little(const char *a, const char *b)
{
  gsize m, n;
  guint great = 0;
  if (g_ascii_strcasecmp(a, b) == 0)
    return FALSE;
  const char *x = next_great(&a, &m), *y = next_great(&b, &n);
  for (; x != NULL && y != NULL && m == n && g_ascii_strncasecmp(x, y, m) == 0; great++) {
    x = next_great(&a, &m);
    y = next_great(&b, &n);
  }
  return x == NULL && y == NULL && great >= FEWEST_GREAT;
}

gboolean plx_alias_is_variant(const char *a, const char *b)
{
  return differ_in_one(a, b, is_variant_word) || differ_in_little(a, b) ||
         (is_carrier(a) && is_carrier(b) && differ_in_one(a, b, is_peoples_word));
}

gboolean plx_alias_is_acronym(const char *acronym, const char *name)
{
  static const char *const little[] = {"and", "for", "of", "on", "the", "in", "de", "to"};
  const gsize length = strlen(acronym);
  if (length < 2 || strchr(acronym, ' ') != NULL || strchr(name, ' ') == NULL)
    return FALSE;
  gsize all = 0, great = 0; /* letters matched with every word, and without the little ones */
  gboolean all_fit = TRUE, great_fit = TRUE;
  for (const char *word = name; word != NULL; word = strchr(word, ' ')) {
    word += *word == ' ';
    const gsize size = strcspn(word, " ");
    gboolean is_little = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(little); i++)
      is_little |= strlen(little[i]) == size && memcmp(little[i], word, size) == 0;
    all_fit = all_fit && all < length && acronym[all++] == word[0];
    if (!is_little)
      great_fit = great_fit && great < length && acronym[great++] == word[0];
  }
  return (all_fit && all == length) || (great_fit && great == length);
}

/* Jhon, John: two letters side by side have changed places (Damerau 1964). */
static gboolean is_swapped(const char *a, gsize n_a, const char *b, gsize n_b)
{
  gsize i = 0;
  if (n_a != n_b)
    return FALSE;
  while (i < n_a && a[i] == b[i])
    i++;
  return i + 1 < n_a && a[i] == b[i + 1] && a[i + 1] == b[i] &&
         memcmp(a + i + 2, b + i + 2, n_a - i - 2) == 0;
}

static gboolean same_given(const char *a, gsize n_a, const char *b, gsize n_b)
{
  const gsize shorter = MIN(n_a, n_b);
  if (memcmp(a, b, shorter) == 0 && (n_a == n_b || shorter == 1 || shorter >= 3)) /* Dan, Daniel */
    return TRUE;
  return plx_nickname_matches(a, n_a, b, n_b) || is_spelling(a, n_a, b, n_b) || is_swapped(a, n_a, b, n_b);
}

gboolean plx_alias_is_long_spelling(const char *a, const char *b)
{
  guint same = 0, other = 0;
  while (a != NULL && b != NULL) {
    const gsize m = strcspn(a, " "), n = strcspn(b, " ");
    char x[MAX_WORD] = "", y[MAX_WORD] = "";
    if (MAX(m, n) >= MAX_WORD)
      return FALSE;
    const gsize n_x = level(a, m, x), n_y = level(b, n, y), apart = distance(x, n_x, y, n_y);
    if (apart > 1 || (apart == 1 && MIN(m, n) < 3))
      return FALSE;
    same += apart == 0 ? 1 : 0;
    other += apart == 0 ? 0 : 1;
    a = a[m] == ' ' ? a + m + 1 : NULL;
    b = b[n] == ' ' ? b + n + 1 : NULL;
  }
  return a == NULL && b == NULL && other <= 1 && same >= 2;
}

gboolean plx_alias_same_letters(const char *a, const char *b)
{
  for (;; a++, b++) {
    a += *a == ' ';
    b += *b == ' ';
    if (*a != *b || *a == '\0')
      return *a == *b;
  }
}

gboolean plx_alias_is_person(const char *a, const char *b)
{
  const char *last_a = strrchr(a, ' '), *last_b = strrchr(b, ' ');
  const char *surname_a = last_a != NULL ? last_a + 1 : a, *surname_b = last_b != NULL ? last_b + 1 : b;
  const gsize m = strlen(surname_a), n = strlen(surname_b);
  const gsize given_a = strcspn(a, " "), given_b = strcspn(b, " ");
  const gboolean same_surname = strcmp(surname_a, surname_b) == 0;
  if (last_a == NULL || last_b == NULL)
    return same_surname || is_spelling(surname_a, m, surname_b, n);
  if (plx_alias_same_letters(a, b) || plx_alias_is_long_spelling(a, b))
    return TRUE;
  if (given_a == given_b && memcmp(a, b, given_a) == 0 && given_a >= 4)
    return same_surname || (MIN(m, n) >= 4 && is_near(surname_a, m, surname_b, n, 6, 4));
  if (same_surname && m >= 4 && MIN(given_a, given_b) >= 4 && is_near(a, given_a, b, given_b, 7, 5))
    return TRUE;
  return (same_surname || is_spelling(surname_a, m, surname_b, n)) && same_given(a, given_a, b, given_b);
}
