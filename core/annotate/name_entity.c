/* How this works. Mentions are visited twice. First every full name founds an entity, or joins one of the
 * same name (or, for persons, of the same surname and no other given name). Then all are resolved in the
 * order of the text: a short name by its last word, an acronym by first letters, a role by itself and its
 * country (`the minister` after `Foreign Minister Lavrov`), a noun for a body by its kind, a pronoun by the
 * nearest mention that agrees in kind and sex, subjects first. All look-ups go through hash tables and the
 * last few mentions, so the cost is linear. */
#include "annotate/name_entity.h"

#include "base/alias.h"
#include "base/table.h"
#include "data/bodies.h"
#include "data/territories.h"

#include <string.h>

#define RECENT 12
#define MAX_NAMESAKES 8

typedef struct {
  const char *name; /* the longest name */
  char *fold;
  PlxNameType type;
  PlxSex sex;
  gboolean proper, plural;
  const char *role, *of;
  guint32 sentence; /* of the last mention */
  gboolean subject; /* the last mention was one */
} Entity;

typedef struct {
  PlxArticle *article;
  GPtrArray *entities;  /* Entity */
  GHashTable *by_name;  /* fold → Entity */
  GHashTable *by_last;  /* last word of a fold → GPtrArray of Entity */
  GHashTable *by_role;  /* role, with and without whose → Entity, the latest */
  GHashTable *by_short; /* initials → Entity */
  GHashTable *by_first; /* the first word of a person's full name → Entity */
  Entity *recent[RECENT];
  guint32 n_recent;
  Entity **of_name; /* by index of the names */
} Resolver;

static void free_entity(gpointer data)
{
  Entity *entity = data;
  g_free(entity->fold);
  g_free(entity);
}

static Entity *new_entity(Resolver *r, const PlxName *name, char *fold)
{
  Entity *entity = g_new0(Entity, 1);
  g_autofree char *text = plx_article_excerpt(r->article, name->core);
  const char *shown = g_ascii_strncasecmp(text, "the ", 4) == 0 ? text + 4 : text;
  entity->name = plx_arena_strdup(r->article->arena, shown);
  entity->fold = fold;
  entity->type = name->type;
  entity->sentence = PLX_NONE;
  g_ptr_array_add(r->entities, entity);
  return entity;
}

static gboolean is_proper(const PlxName *name)
{
  return !name->pronoun &&
         (name->role == NULL || name->core.start != name->span.start || name->core.end != name->span.end);
}

static const char *last_word(const char *fold)
{
  const char *space = strrchr(fold, ' ');
  return space != NULL ? space + 1 : fold;
}

static GPtrArray *namesakes(Resolver *r, const char *word)
{
  GPtrArray *list = g_hash_table_lookup(r->by_last, word);
  if (list == NULL) {
    list = g_ptr_array_new();
    g_hash_table_insert(r->by_last, g_strdup(word), list);
  }
  return list;
}

/* `World Health Organization` is looked for as `who` too. */
static void add_initials(Resolver *r, Entity *entity)
{
  GString *initials = g_string_new(NULL);
  for (const char *word = entity->fold; word != NULL && initials->len < 8; word = strchr(word, ' ')) {
    word += *word == ' ';
    if (g_ascii_isalpha(*word))
      g_string_append_c(initials, *word);
  }
  if (initials->len >= 2)
    g_hash_table_insert(r->by_short, g_string_free(initials, FALSE), entity);
  else
    g_string_free(initials, TRUE);
}

/* Where the family name comes first: Mr Song is Song Jiandang. */
static void add_first_name(Resolver *r, Entity *entity)
{
  const char *space = strchr(entity->fold, ' ');
  if (space != NULL)
    g_hash_table_insert(r->by_first, g_strndup(entity->fold, (gsize)(space - entity->fold)), entity);
}

static PlxSex sex_of(const PlxArticle *article, const PlxName *name)
{
  static const struct {
    const char *key;
    PlxSex sex;
  } nouns[] = {{"actress", PLX_SEX_FEMALE},  {"boy", PLX_SEX_MALE},         {"brother", PLX_SEX_MALE},
               {"daughter", PLX_SEX_FEMALE}, {"father", PLX_SEX_MALE},      {"girl", PLX_SEX_FEMALE},
               {"husband", PLX_SEX_MALE},    {"man", PLX_SEX_MALE},         {"mother", PLX_SEX_FEMALE},
               {"sister", PLX_SEX_FEMALE},   {"son", PLX_SEX_MALE},         {"wife", PLX_SEX_FEMALE},
               {"woman", PLX_SEX_FEMALE},    {"grandfather", PLX_SEX_MALE}, {"grandmother", PLX_SEX_FEMALE}};
  for (gsize i = 0; i < G_N_ELEMENTS(nouns) && name->role != NULL; i++)
    if (strcmp(nouns[i].key, name->role) == 0)
      return nouns[i].sex;
  const char *text = article->text + name->span.start;
  const gsize title = strcspn(text, " \n");
  const PlxTitle *row = plx_table_find_folded(plx_titles, plx_n_titles, sizeof(PlxTitle), text, title);
  if (row != NULL)
    return row->sex;
  const char *core = article->text + name->core.start;
  const PlxGivenName *given =
      plx_table_find(plx_given_names, plx_n_given_names, sizeof(PlxGivenName), core, strcspn(core, " \n,"));
  return given != NULL ? given->sex : PLX_SEX_ANY;
}

/* ---- full names ---- */

static char *fold_core(const Resolver *r, const PlxName *name)
{
  const char *text = r->article->text + name->core.start;
  const gsize length = plx_span_length(name->core);
  g_autofree char *plain = plx_article_excerpt(r->article, name->core);
  const char *bare = g_ascii_strncasecmp(plain, "the ", 4) == 0 ? plain + 4 : plain;
  const PlxKnownBody *known =
      plx_table_find(plx_known_bodies, plx_n_known_bodies, sizeof(PlxKnownBody), bare, strlen(bare));
  if (known != NULL)
    return plx_alias_fold(known->name, strlen(known->name));
  const PlxTerritory *territory =
      plx_table_find(plx_territories, plx_n_territories, sizeof(PlxTerritory), bare, strlen(bare));
  if (territory == NULL)
    territory = plx_table_find(plx_renamed, plx_n_renamed, sizeof(PlxTerritory), bare, strlen(bare));
  if (territory != NULL)
    return plx_alias_fold(territory->name, strlen(territory->name));
  return plx_alias_fold(text, length);
}

static Entity *found_entity(Resolver *r, const PlxName *name)
{
  g_autofree char *fold = fold_core(r, name);
  Entity *entity = g_hash_table_lookup(r->by_name, fold);
  if (entity != NULL)
    return entity;
  GPtrArray *others = namesakes(r, last_word(fold));
  if (name->type != PLX_NAME_PLACE && name->type != PLX_NAME_BODY)
    for (guint i = 0; i < others->len; i++) {
      Entity *other = g_ptr_array_index(others, i);
      if (other->type == PLX_NAME_PERSON && plx_alias_is_person(other->fold, fold))
        return other;
    }
  entity = new_entity(r, name, g_strdup(fold));
  entity->proper = TRUE;
  g_hash_table_insert(r->by_name, g_strdup(fold), entity);
  if (others->len < MAX_NAMESAKES)
    g_ptr_array_add(others, entity);
  if (name->type == PLX_NAME_PERSON || name->type == PLX_NAME_OTHER)
    add_first_name(r, entity);
  if (name->type == PLX_NAME_BODY || name->type == PLX_NAME_OTHER)
    add_initials(r, entity);
  return entity;
}

static void found_full_names(Resolver *r)
{
  for (guint32 i = 0; i < r->article->names->len; i++) {
    const PlxName *name = plx_article_name(r->article, i);
    const char *text = r->article->text + name->core.start;
    if (is_proper(name) && memchr(text, ' ', plx_span_length(name->core)) != NULL)
      r->of_name[i] = found_entity(r, name);
  }
}

/* ---- short names, roles, pronouns ---- */

static Entity *resolve_proper(Resolver *r, const PlxName *name)
{
  g_autofree char *fold = fold_core(r, name);
  Entity *entity = g_hash_table_lookup(r->by_name, fold);
  if (entity != NULL)
    return entity;
  entity = name->type != PLX_NAME_PERSON ? g_hash_table_lookup(r->by_short, fold) : NULL;
  if (entity != NULL)
    return entity;
  const PlxSex sex = sex_of(r->article, name);
  GPtrArray *others = namesakes(r, fold);
  for (guint i = 0; i < others->len && name->type != PLX_NAME_PLACE; i++) {
    Entity *other = g_ptr_array_index(others, i);
    const gboolean person = other->type == PLX_NAME_PERSON || other->type == PLX_NAME_OTHER;
    if (!person || (sex != PLX_SEX_ANY && other->sex != PLX_SEX_ANY && sex != other->sex))
      continue;
    if (entity == NULL ||
        (other->sentence != PLX_NONE && (entity->sentence == PLX_NONE || other->sentence > entity->sentence)))
      entity = other;
  }
  if (entity == NULL && name->core.start > name->span.start && name->type == PLX_NAME_PERSON)
    entity = g_hash_table_lookup(r->by_first, fold);
  return entity != NULL ? entity : found_entity(r, name);
}

/* Keys of a role: with whose, and alone; the caller frees both. */
static void role_keys(const PlxName *name, char **full, char **alone)
{
  *alone = g_strdup(name->role);
  *full = name->of != NULL ? g_strdup_printf("%s|%s", name->role, name->of) : NULL;
}

static gboolean is_definite(const PlxArticle *article, const PlxName *name)
{
  static const char *const openers[] = {"a ",   "an ",    "one ",     "another ", "some ",
                                        "two ", "three ", "several ", "many ",    "no "};
  const char *text = article->text + name->span.start;
  for (gsize i = 0; i < G_N_ELEMENTS(openers); i++)
    if (g_ascii_strncasecmp(text, openers[i], strlen(openers[i])) == 0)
      return FALSE;
  return !g_ascii_isdigit(*text);
}

static void remember_role(Resolver *r, const PlxName *name, Entity *entity)
{
  g_autofree char *full = NULL, *alone = NULL;
  role_keys(name, &full, &alone);
  if (full != NULL)
    g_hash_table_insert(r->by_role, g_strdup(full), entity);
  const char *head = last_word(alone); /* the minister, after the foreign minister */
  g_hash_table_insert(r->by_role, g_strdup(head), entity);
  const char *of = strstr(alone, " of "); /* the deputy secretary, after the deputy secretary of state */
  if (of != NULL)
    g_hash_table_insert(r->by_role, g_strndup(alone, (gsize)(of - alone)), entity);
  g_hash_table_insert(r->by_role, g_steal_pointer(&alone), entity);
}

/* `the company`, `the Singapore-based firm`: the body told of last by its name, subjects first. */
static Entity *resolve_kind(Resolver *r, const PlxName *name)
{
  static const char *const kinds[] = {"company", "agency",    "organisation", "group",     "institution",
                                      "airline", "regulator", "authority",    "union",     "bank",
                                      "club",    "party",     "network",      "newspaper", "charity"};
  gboolean kind = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
    kind |= strcmp(last_word(name->role), kinds[i]) == 0;
  if (!kind || g_ascii_strncasecmp(r->article->text + name->span.start, "the ", 4) != 0)
    return NULL;
  Entity *best = NULL;
  for (guint32 i = 0; i < MIN(r->n_recent, RECENT); i++) {
    Entity *entity = r->recent[(r->n_recent - 1 - i) % RECENT];
    if (name->sentence - entity->sentence > 4)
      break;
    if (!entity->proper || (entity->type != PLX_NAME_BODY && entity->type != PLX_NAME_OTHER))
      continue;
    if (entity->subject)
      return entity;
    best = best != NULL ? best : entity;
  }
  return best;
}

static Entity *resolve_role(Resolver *r, const PlxName *name)
{
  g_autofree char *full = NULL, *alone = NULL;
  role_keys(name, &full, &alone);
  Entity *entity = NULL;
  if (is_definite(r->article, name)) {
    entity = full != NULL ? g_hash_table_lookup(r->by_role, full) : NULL;
    if (entity == NULL)
      entity = g_hash_table_lookup(r->by_role, alone);
    if (entity != NULL && name->of != NULL && entity->of != NULL && strcmp(name->of, entity->of) != 0)
      entity = NULL;
    const gboolean plural = plx_article_token(r->article, name->token)->xpos == PLX_XPOS_NNS;
    if (entity != NULL && entity->plural != plural)
      entity = NULL;
    if (entity == NULL && !plural && name->type == PLX_NAME_BODY)
      entity = resolve_kind(r, name);
  }
  if (entity == NULL) {
    const char *text = r->article->text + name->core.start;
    entity = new_entity(r, name, plx_alias_fold(text, plx_span_length(name->core)));
    entity->plural = plx_article_token(r->article, name->token)->xpos == PLX_XPOS_NNS;
    if (name->type == PLX_NAME_BODY && g_ascii_isupper(entity->name[0]))
      add_initials(r, entity);
  }
  return entity;
}

static Entity *resolve_pronoun(Resolver *r, const PlxName *name)
{
  const char letter = r->article->text[name->span.start];
  const PlxSex sex = name->type != PLX_NAME_PERSON      ? PLX_SEX_ANY
                     : (letter == 's' || letter == 'S') ? PLX_SEX_FEMALE
                                                        : PLX_SEX_MALE;
  Entity *best = NULL;
  for (guint32 i = 0; i < MIN(r->n_recent, RECENT); i++) {
    Entity *entity = r->recent[(r->n_recent - 1 - i) % RECENT];
    if (entity->sentence == PLX_NONE || name->sentence - entity->sentence > 3)
      break;
    gboolean fits = !entity->plural && (entity->type == PLX_NAME_BODY || entity->type == PLX_NAME_OTHER ||
                                        (entity->type == PLX_NAME_PLACE && entity->subject));
    if (name->type == PLX_NAME_PERSON)
      fits = (entity->type == PLX_NAME_PERSON && !entity->plural) ||
             (entity->type == PLX_NAME_OTHER && entity->proper && strchr(entity->fold, ' ') != NULL);
    else if (name->type == PLX_NAME_OTHER)
      fits = entity->plural || entity->type == PLX_NAME_BODY;
    if (!fits || (sex != PLX_SEX_ANY && entity->sex != PLX_SEX_ANY && entity->sex != sex))
      continue;
    if (entity->subject) {
      best = entity;
      break;
    }
    best = best != NULL ? best : entity;
  }
  if (best != NULL && sex != PLX_SEX_ANY) {
    best->sex = sex;
    best->type = PLX_NAME_PERSON;
  }
  return best;
}

static gboolean is_subject(const PlxArticle *article, const PlxName *name)
{
  const PlxToken *token = plx_article_token(article, name->token);
  return token->parsed && (token->deprel == PLX_DEPREL_NSUBJ || token->deprel == PLX_DEPREL_NSUBJ_PASS);
}

/* What a mention tells of its entity. */
static void learn(Resolver *r, const PlxName *name, Entity *entity)
{
  if (is_proper(name)) {
    g_autofree char *fold = fold_core(r, name);
    const gboolean longer = strlen(fold) > strlen(entity->fold);
    const gboolean body = entity->type == PLX_NAME_BODY && g_ascii_isupper(entity->name[0]);
    if ((!entity->proper && !body) || (longer && !body)) {
      g_autofree char *text = plx_article_excerpt(r->article, name->core);
      entity->name = plx_arena_strdup(r->article->arena, text);
      g_free(entity->fold);
      entity->fold = g_steal_pointer(&fold);
      entity->proper = TRUE;
    }
    if (entity->type == PLX_NAME_OTHER || (name->type == PLX_NAME_PERSON && entity->type != PLX_NAME_PLACE))
      entity->type = name->type;
  }
  const PlxSex sex = name->pronoun ? PLX_SEX_ANY : sex_of(r->article, name);
  entity->sex = sex != PLX_SEX_ANY ? sex : entity->sex;
  if (name->role != NULL && entity->role == NULL)
    entity->role = name->role;
  if (name->of != NULL && entity->of == NULL)
    entity->of = name->of;
  entity->sentence = name->sentence;
  entity->subject = is_subject(r->article, name);
  r->recent[r->n_recent++ % RECENT] = entity;
}

static void resolve_all(Resolver *r)
{
  for (guint32 i = 0; i < r->article->names->len; i++) {
    PlxName *name = plx_article_name(r->article, i);
    Entity *entity = r->of_name[i];
    if (entity == NULL)
      entity = name->pronoun     ? resolve_pronoun(r, name)
               : is_proper(name) ? resolve_proper(r, name)
                                 : resolve_role(r, name);
    r->of_name[i] = entity;
    if (entity == NULL)
      continue;
    learn(r, name, entity);
    if (name->role != NULL)
      remember_role(r, name, entity);
  }
}

/* Write what was found into the names; pronouns without a referent go. */
static void write_entities(Resolver *r)
{
  GArray *names = r->article->names;
  guint32 kept = 0;
  for (guint32 i = 0; i < names->len; i++) {
    PlxName name = *plx_article_name(r->article, i);
    const Entity *entity = r->of_name[i];
    if (entity == NULL)
      continue;
    name.entity = entity->name;
    name.type = entity->type;
    if (name.pronoun) {
      name.role = entity->role;
      name.of = entity->of;
    }
    *plx_article_name(r->article, kept++) = name;
  }
  g_array_set_size(names, kept);
}

void plx_name_resolve(PlxArticle *article)
{
  Resolver r = {.article = article,
                .entities = g_ptr_array_new_with_free_func(free_entity),
                .by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                .by_last =
                    g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref),
                .by_role = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                .by_short = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                .by_first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                .of_name = g_new0(Entity *, article->names->len + 1)};
  found_full_names(&r);
  resolve_all(&r);
  write_entities(&r);
  g_free(r.of_name);
  g_hash_table_unref(r.by_first);
  g_hash_table_unref(r.by_short);
  g_hash_table_unref(r.by_role);
  g_hash_table_unref(r.by_last);
  g_hash_table_unref(r.by_name);
  g_ptr_array_unref(r.entities);
}
