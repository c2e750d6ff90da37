/* How this works. Mentions are visited twice. First every full name founds an entity, or joins one of the
 * same name (or, for persons, of the same surname and no other given name). Then all are resolved in the
 * order of the text: a short name by its last word, an acronym by first letters, roles and pronouns by
 * name_refer.c. What an entity is, and the tables it is found by, stand in name_resolver.c. All look-ups go
 * through hash tables, a few namesakes and the last few mentions, so the cost is linear. */
#include "annotate/name_entity.h"
#include "annotate/name_refer.h"
#include "annotate/name_thing.h"

#include "base/alias.h"
#include "base/table.h"
#include "data/bodies.h"
#include "data/territories.h"
#include "model/nation.h"

#include <string.h>

#define MAX_NAMESAKES 8

typedef PlxNameEntity Entity;
typedef PlxNameResolver Resolver;

static void free_entity(gpointer data)
{
  Entity *entity = data;
  g_free(entity->fold);
  g_free(entity);
}

static gboolean is_proper(const PlxName *name)
{
  return !name->pronoun &&
         (name->role == NULL || name->core.start != name->span.start || name->core.end != name->span.end);
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
  if (name->role != NULL && g_str_has_suffix(name->role, "woman"))
    return PLX_SEX_FEMALE; /* spokeswoman */
  if (name->role != NULL && g_str_has_suffix(name->role, "sman"))
    return PLX_SEX_MALE;
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

/* Is the one the other without given names: Von der Leyen, García Márquez? */
static gboolean is_surname_of(const char *name, const char *full)
{
  const gsize m = strlen(name), n = strlen(full);
  return m < n && full[n - m - 1] == ' ' && strcmp(full + n - m, name) == 0;
}

static Entity *found_entity(Resolver *r, const PlxName *name)
{
  g_autofree char *fold = fold_core(r, name);
  Entity *entity = g_hash_table_lookup(r->by_name, fold);
  if (entity != NULL)
    return entity;
  GPtrArray *others = namesakes(r, plx_name_last_word(fold));
  if (name->type != PLX_NAME_PLACE && name->type != PLX_NAME_BODY)
    for (guint i = 0; i < others->len; i++) {
      Entity *other = g_ptr_array_index(others, i);
      if (other->type == PLX_NAME_PERSON &&
          (plx_alias_is_person(other->fold, fold) || is_surname_of(fold, other->fold)))
        return other;
    }
  entity = plx_name_new_entity(r, name, g_strdup(fold));
  entity->proper = TRUE;
  g_hash_table_insert(r->by_name, g_strdup(fold), entity);
  if (others->len < MAX_NAMESAKES)
    g_ptr_array_add(others, entity);
  if (name->type == PLX_NAME_PERSON || name->type == PLX_NAME_OTHER)
    add_first_name(r, entity);
  if (name->type == PLX_NAME_BODY || name->type == PLX_NAME_OTHER)
    plx_name_add_initials(r, entity);
  const gsize head = strcspn(fold, " ");
  if ((name->type == PLX_NAME_BODY || name->type == PLX_NAME_OTHER) && fold[head] != '\0')
    g_hash_table_insert(r->by_head, g_strndup(fold, head), entity);
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

/* A name in apposition is the subject if what it names is: the chief executive, Ada Lund, said. */
static gboolean is_subject(const PlxArticle *article, const PlxName *name)
{
  const guint32 top = plx_name_top(article, name), head = plx_article_head(article, name->sentence, top);
  const PlxToken *token = plx_article_token(article, top);
  if (token->parsed && token->deprel == PLX_DEPREL_APPOS && head != PLX_NONE)
    token = plx_article_token(article, head);
  return token->parsed && (token->deprel == PLX_DEPREL_NSUBJ || token->deprel == PLX_DEPREL_NSUBJ_PASS);
}

/* May one word stand for a body's full name? A town's name too, where it acts: Halden, of Halden Foods,
 * offered. */
static gboolean may_be_short(const Resolver *r, const PlxName *name)
{
  const char *text = r->article->text + name->core.start;
  return name->type == PLX_NAME_BODY || name->type == PLX_NAME_OTHER ||
         (name->type == PLX_NAME_PLACE && name->of == NULL && is_subject(r->article, name) &&
          !plx_is_territory(text, plx_span_length(name->core)));
}

/* Of those of a family name, he who was told of last; NULL. `persons`: no others, though they be unknown. */
static Entity *find_namesake(Resolver *r, const char *fold, PlxSex sex, gboolean persons)
{
  GPtrArray *others = namesakes(r, fold);
  Entity *last = NULL;
  for (guint i = 0; i < others->len; i++) {
    Entity *other = g_ptr_array_index(others, i);
    const gboolean may_be = other->type == PLX_NAME_PERSON || (!persons && other->type == PLX_NAME_OTHER);
    if (!may_be || (sex != PLX_SEX_ANY && other->sex != PLX_SEX_ANY && sex != other->sex))
      continue;
    if (last == NULL ||
        (other->sentence != PLX_NONE && (last->sentence == PLX_NONE || other->sentence > last->sentence)))
      last = other;
  }
  return last;
}

static Entity *resolve_proper(Resolver *r, const PlxName *name)
{
  g_autofree char *fold = fold_core(r, name);
  const PlxSex sex = sex_of(r->article, name);
  Entity *entity = g_hash_table_lookup(r->by_name, fold);
  if (entity != NULL)
    return entity;
  entity = name->type != PLX_NAME_PERSON ? g_hash_table_lookup(r->by_short, fold) : NULL;
  if (entity == NULL && may_be_short(r, name)) { /* Mr Reyes, and not the Reyes Foundation */
    entity = name->type != PLX_NAME_BODY ? find_namesake(r, fold, sex, TRUE) : NULL;
    if (entity == NULL)
      entity = g_hash_table_lookup(r->by_head, fold);
  }
  if (entity == NULL && name->type != PLX_NAME_PLACE)
    entity = find_namesake(r, fold, sex, FALSE);
  if (entity == NULL && name->core.start > name->span.start && name->type == PLX_NAME_PERSON)
    entity = g_hash_table_lookup(r->by_first, fold);
  return entity != NULL ? entity : found_entity(r, name);
}

/* `Lund's lawyers asked for time. She …`: is what the subject is told by whose it is? Grammatical centres:
 * Gordon, Grosz and Gilliom 1993. */
static gboolean owns_subject(const PlxArticle *article, const PlxName *name)
{
  const guint32 top = plx_name_top(article, name), owned = plx_article_head(article, name->sentence, top);
  const PlxToken *token = plx_article_token(article, top);
  if (name->type != PLX_NAME_PERSON || !token->parsed || token->deprel != PLX_DEPREL_NMOD_POSS ||
      owned == PLX_NONE)
    return FALSE;
  const guint8 relation = plx_article_token(article, owned)->deprel;
  return relation == PLX_DEPREL_NSUBJ || relation == PLX_DEPREL_NSUBJ_PASS;
}

/* What a mention tells of its entity. */
static void learn(Resolver *r, const PlxName *name, Entity *entity)
{
  if (is_proper(name)) {
    g_autofree char *fold = fold_core(r, name);
    const gboolean longer = strlen(fold) > strlen(entity->fold);
    const gboolean body = entity->type == PLX_NAME_BODY && g_ascii_isupper(entity->name[0]);
    entity->thing |= plx_name_has_article(r->article, name) || plx_name_is_called_thing(r->article, name);
    if (name->type == PLX_NAME_OTHER) {
      entity->lifeless |= plx_name_is_lifeless(r->article, name);
      entity->acts |= plx_name_acts(r->article, name);
    }
    if ((!entity->proper && !body) || (longer && !body)) {
      g_autofree char *text = plx_article_excerpt(r->article, name->core);
      entity->name = plx_arena_strdup(r->article->arena, text);
      g_free(entity->fold);
      entity->fold = g_steal_pointer(&fold);
      entity->proper = TRUE;
    }
    const gboolean town = name->type == PLX_NAME_PLACE && strchr(entity->fold, ' ') != NULL;
    if (entity->type == PLX_NAME_OTHER && town)
      entity->type = PLX_NAME_BODY; /* Halden Foods, for short called by a town's name */
    else if (entity->type == PLX_NAME_OTHER ||
             (name->type == PLX_NAME_PERSON && entity->type != PLX_NAME_PLACE))
      entity->type = name->type;
  }
  const PlxSex sex = name->pronoun ? PLX_SEX_ANY : sex_of(r->article, name);
  entity->sex = sex != PLX_SEX_ANY ? sex : entity->sex;
  if (name->role != NULL && entity->role == NULL)
    entity->role = name->role;
  if (name->of != NULL && entity->of == NULL)
    entity->of = name->of;
  entity->sentence = name->sentence;
  entity->subject = is_subject(r->article, name) || owns_subject(r->article, name);
  entity->speaks = plx_name_speaks(r->article, name);
  entity->token = name->token;
  r->recent[r->n_recent++ % PLX_NAME_RECENT] = entity;
}

static void resolve_all(Resolver *r)
{
  for (guint32 i = 0; i < r->article->names->len; i++) {
    PlxName *name = plx_article_name(r->article, i);
    Entity *entity = r->of_name[i];
    if (entity == NULL)
      entity = name->pronoun     ? plx_name_resolve_pronoun(r, name)
               : is_proper(name) ? resolve_proper(r, name)
                                 : plx_name_resolve_role(r, name);
    r->of_name[i] = entity;
    if (entity == NULL)
      continue;
    if (name->pronoun && plx_name_is_quoted(r->article, name))
      continue; /* of whom somebody speaks is not of whom the article tells */
    learn(r, name, entity);
    if (name->role != NULL)
      plx_name_remember_role(r, name, entity);
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
                .by_head = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                .by_first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                .of_name = g_new0(Entity *, article->names->len + 1)};
  found_full_names(&r);
  resolve_all(&r);
  write_entities(&r);
  g_free(r.of_name);
  g_hash_table_unref(r.by_first);
  g_hash_table_unref(r.by_head);
  g_hash_table_unref(r.by_short);
  g_hash_table_unref(r.by_role);
  g_hash_table_unref(r.by_last);
  g_hash_table_unref(r.by_name);
  g_ptr_array_unref(r.entities);
}
