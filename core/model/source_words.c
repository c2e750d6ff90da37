/* How this works. What tells which body a mention is of are its words, less the little ones, those for who
 * speaks for it, and the kind of a body that has a name; a state is its government. Of an office, the cast
 * tells who holds it. */
#include "base/table.h"
#include "model/nation.h"
#include "model/source_same.h"

#include <string.h>

static gboolean is_voice(const char *word)
{
  static const char *const voices[] = {"rep", "representative", "spokesman", "spokesperson", "spokeswoman"};
  return PLX_TABLE_FIND(voices, word, strlen(word)) != NULL;
}

/* What a body with a name is, and told by or without: the RMT union, the Xinhua news agency, Israel's
 * government. */
static gboolean is_kind(const char *word)
{
  static const char *const kinds[] = {"administration", "agency", "company", "corp", "corporation",
                                      "government",     "group",  "inc",     "news", "union"};
  return PLX_TABLE_FIND(kinds, word, strlen(word)) != NULL;
}

/* Of a word as it is written, with one name for an army. The caller's, folded. */
static char *word_of(const PlxArticle *article, guint32 token)
{
  static const char *const armies[] = {"army", "forces", "military", NULL};
  const PlxToken *t = plx_article_token(article, token);
  char *word = g_ascii_strdown(article->text + t->span.start, (gssize)plx_span_length(t->span));
  if (!g_strv_contains(armies, word))
    return word;
  g_free(word);
  return g_strdup("army");
}

typedef struct {
  GPtrArray *words; /* char * */
  guint states;     /* of them, that name one */
  gboolean voice;   /* it is told by who speaks for it */
} Words;

/* Takes the word over. */
static void add(Words *words, char *word)
{
  if (plx_words_hold(words->words, word))
    g_free(word);
  else
    g_ptr_array_add(words->words, word);
}

/* `Argo spokesman Jon Holm`: of the role, and whose it is. */
static void read_role(Words *words, const PlxParty *person)
{
  const char *role = plx_party_role(person), *of = plx_party_country(person);
  if (role == NULL || !g_str_has_suffix(role, "spokesperson"))
    return;
  words->voice = TRUE;
  g_auto(GStrv) of_role = g_strsplit(role, " ", -1);
  for (char **word = of_role; *word != NULL; word++)
    if (!is_voice(*word))
      add(words, g_strdup(*word));
  if (of != NULL)
    add(words, g_ascii_strdown(of, -1));
}

/* A state counts by its usual name, whatever form it stands in. */
static void read_token(Words *words, const PlxParty *p, guint32 token)
{
  const char *state = plx_nation_named(p->article, p->source.sentence, token);
  const guint before = words->words->len;
  if (state != NULL) {
    add(words, g_ascii_strdown(state, -1));
    words->states += words->words->len - before;
    return;
  }
  char *word = word_of(p->article, token);
  words->voice |= is_voice(word);
  if (is_voice(word))
    g_free(word);
  else
    add(words, word);
}

static void read_mention(Words *words, const PlxParty *p)
{
  static const gboolean telling[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE, [PLX_UPOS_NOUN] = TRUE, [PLX_UPOS_NUM] = TRUE, [PLX_UPOS_PROPN] = TRUE};
  guint32 end;
  for (guint32 i = plx_article_tokens_within(p->article, p->source.span, &end); i < end; i++)
    if (telling[plx_article_token(p->article, i)->upos])
      read_token(words, p, i);
}

/* The kind goes where a name is left: of the RMT union its name. A state is its government alone, and no
 * company or union of it. */
static void drop_kinds(Words *words)
{
  guint names = words->words->len - words->states;
  for (guint i = 0; i < words->words->len; i++)
    names -= is_kind(g_ptr_array_index(words->words, i)) ? 1 : 0;
  for (guint i = words->words->len; i-- > 0 && words->words->len > 1;) {
    const char *word = g_ptr_array_index(words->words, i);
    const gboolean rules = strcmp(word, "government") == 0 || strcmp(word, "administration") == 0;
    if (is_kind(word) && (names > 0 || rules))
      g_ptr_array_remove_index(words->words, i);
  }
}

static Words words_of(const PlxParty *p)
{
  Words words = {.words = g_ptr_array_new_with_free_func(g_free)};
  if (p->kind == PLX_PARTY_PERSON)
    read_role(&words, p);
  else
    read_mention(&words, p);
  if (p->kind == PLX_PARTY_BODY || plx_party_country(p) != NULL || words.voice)
    drop_kinds(&words);
  return words;
}

static gboolean are_equal(const GPtrArray *x, const GPtrArray *y)
{
  if (x->len == 0 || x->len != y->len)
    return FALSE;
  for (guint i = 0; i < x->len; i++)
    if (!plx_words_hold(y, g_ptr_array_index(x, i)))
      return FALSE;
  return TRUE;
}

/* Has it a name in it that is no state's: a fans' group, Fenwick First? */
static gboolean has_name(const PlxParty *p)
{
  guint32 end;
  for (guint32 i = plx_article_tokens_within(p->article, p->source.span, &end); i < end; i++)
    if (plx_article_token(p->article, i)->upos == PLX_UPOS_PROPN &&
        plx_nation_named(p->article, p->source.sentence, i) == NULL)
      return TRUE;
  return FALSE;
}

static gboolean is_any_of_a_kind(const PlxParty *p)
{
  static const char *const any[] = {"a", "an", "another", "one", NULL};
  return p->folded_words[0] != NULL && g_strv_contains(any, p->folded_words[0]) && !has_name(p);
}

/* May words tell which body it is: is it one body, and not any of a kind (an Israeli company), or whoever
 * speaks for one? */
static gboolean is_told_by_words(const PlxParty *p)
{
  static const gboolean bodies[PLX_N_PARTY_KINDS] = {
      [PLX_PARTY_BODY] = TRUE, [PLX_PARTY_AGENCY] = TRUE, [PLX_PARTY_FIRM] = TRUE};
  gboolean voice = FALSE;
  for (char **word = p->folded_words; *word != NULL; word++)
    voice |= is_voice(*word);
  return voice || ((bodies[p->kind] || plx_party_country(p) != NULL) && !is_any_of_a_kind(p));
}

/* Does a name hold a state that the other only describes: the Bank of France, the French bank? A state by
 * itself is its government. */
static gboolean is_name_of_state(const PlxParty *p, const PlxParty *q, const Words *words)
{
  return words->states > 0 && words->states < words->words->len &&
         (p->kind == PLX_PARTY_BODY) != (q->kind == PLX_PARTY_BODY);
}

gboolean plx_party_is_of_same_words(const PlxParty *p, const PlxParty *q)
{
  if (!is_told_by_words(p) || !is_told_by_words(q))
    return FALSE;
  Words x = words_of(p), y = words_of(q);
  const gboolean same = are_equal(x.words, y.words) && (x.voice || y.voice || !is_name_of_state(p, q, &x));
  g_ptr_array_unref(x.words);
  g_ptr_array_unref(y.words);
  return same;
}

/* ---- offices ---- */

/* Is another person of the role told of by name? */
static gboolean has_rival(const PlxParty *person, const char *role)
{
  for (guint i = 0; i < person->story->cast->len; i++) {
    const PlxEntity *other = g_ptr_array_index(person->story->cast, i);
    if (other != person->entity && other->type == PLX_NAME_PERSON && g_strcmp0(other->role, role) == 0 &&
        g_ascii_isupper(other->name[0]))
      return TRUE;
  }
  return FALSE;
}

/* At a time, or in one case at court. */
static gboolean is_held_by_one(const char *role)
{
  return plx_party_noun_is_office(role) || plx_party_is_part_in_court(role);
}

/* `The mayor of Dorn`: is of somewhere or something that the other mention does not name. */
static gboolean is_of_elsewhere(const PlxParty *office, const PlxParty *person)
{
  guint32 end;
  for (guint32 i = plx_article_tokens_within(office->article, office->source.span, &end); i < end; i++) {
    const PlxToken *token = plx_article_token(office->article, i);
    if (token->upos != PLX_UPOS_PROPN)
      continue;
    g_autofree char *name = plx_article_excerpt(office->article, token->span);
    if (strstr(person->mention, name) == NULL)
      return TRUE;
  }
  return FALSE;
}

gboolean plx_party_is_in_office(const PlxParty *office, const PlxParty *person)
{
  if (office->kind != PLX_PARTY_OFFICE || person->kind != PLX_PARTY_PERSON || person->entity == NULL ||
      office->name == NULL || office->name->role == NULL || !is_held_by_one(office->name->role))
    return FALSE;
  const char *role = plx_party_role(person), *x = plx_party_country(office), *y = plx_party_country(person);
  return g_strcmp0(role, office->name->role) == 0 && (x == NULL || y == NULL || strcmp(x, y) == 0) &&
         !is_of_elsewhere(office, person) && !has_rival(person, role);
}
