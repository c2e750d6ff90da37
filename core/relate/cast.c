/* How this works. The entities that each article found are gathered first: one member for every entity of an
 * article, with its names, role and country. Members are then joined with a disjoint-set forest (Tarjan
 * 1975): those that share a key (folded name, surname and initial, office and country, kind and country,
 * initials) are candidates, and each candidate is checked against the first few members under that key, so
 * that the cost stays linear. A set never takes in two different proper names of persons. */
#include "relate/cast.h"

#include "base/alias.h"
#include "base/table.h"
#include "data/bodies.h"
#include "data/cities.h"
#include "data/territories.h"
#include "model/nation.h"
#include "model/sense.h"
#include "relate/cast_key.h"

#include <string.h>

#define MAX_CANDIDATES 16
#define SHORTEST_HEAD 6 /* letters of the first word of a body's name that is spelled in two ways */

/* An entity of one article. */
typedef struct {
  guint32 article;
  PlxNameType type;
  const char *name; /* the longest name in the article */
  char *fold;
  const char *role, *of;
  gboolean proper;  /* has a name of its own, not a role alone */
  GArray *mentions; /* PlxMention */
  guint32 parent;
  guint32 named; /* of a root: a member with a person's name; PLX_NONE */
  gboolean twin; /* of a root: told beside another whose name is spelled nearly the same */
} Member;

typedef struct {
  const PlxReport *report;
  PlxStory *story;
  GPtrArray *members;
  GHashTable *keys; /* string → GArray of member indices */
} Cast;

static void free_member(gpointer data)
{
  Member *member = data;
  g_array_unref(member->mentions);
  g_free(member->fold);
  g_free(member);
}

static Member *member(const Cast *cast, guint32 i)
{
  return g_ptr_array_index(cast->members, i);
}

/* ---- gathering ---- */

/* The name's letters; a territory's usual name, a known body's full name. */
static char *fold_name(const PlxName *name)
{
  const char *text = name->entity;
  const gsize length = strlen(text);
  const PlxTerritory *territory =
      plx_table_find(plx_territories, plx_n_territories, sizeof(PlxTerritory), text, length);
  const PlxTerritory *city = plx_table_find(plx_renamed, plx_n_renamed, sizeof(PlxTerritory), text, length);
  const PlxKnownBody *body =
      plx_table_find(plx_known_bodies, plx_n_known_bodies, sizeof(PlxKnownBody), text, length);
  if (territory != NULL)
    text = territory->name;
  else if (city != NULL)
    text = city->name;
  else if (body != NULL)
    text = body->name;
  return plx_alias_fold(text, strlen(text));
}

static void add_mention(const Cast *cast, GHashTable *by_entity, guint32 article, guint32 index)
{
  const PlxName *name = plx_article_name(plx_report_article(cast->report, article), index);
  Member *m = g_hash_table_lookup(by_entity, name->entity);
  if (m == NULL) {
    m = g_new0(Member, 1);
    m->article = article;
    m->type = name->type;
    m->name = name->entity;
    m->fold = fold_name(name);
    m->mentions = g_array_new(FALSE, FALSE, sizeof(PlxMention));
    m->parent = cast->members->len;
    m->named = PLX_NONE;
    g_ptr_array_add(cast->members, m);
    g_hash_table_insert(by_entity, (gpointer)name->entity, m);
  }
  const gboolean bare =
      name->role != NULL && name->core.start == name->span.start && name->core.end == name->span.end;
  m->proper = m->proper || (!name->pronoun && !bare);
  if (!name->pronoun && name->role != NULL && (m->role == NULL || (m->of == NULL && name->of != NULL))) {
    m->role = name->role;
    m->of = name->of != NULL ? name->of : m->of;
  }
  const PlxMention mention = {article, name->sentence, index, name->span};
  g_array_append_val(m->mentions, mention);
}

static void gather(Cast *cast)
{
  for (guint32 i = 0; i < cast->story->articles->len; i++) {
    const guint32 index = g_array_index(cast->story->articles, guint32, i);
    g_autoptr(GHashTable) by_entity = g_hash_table_new(g_direct_hash, g_direct_equal);
    for (guint32 k = 0; k < plx_report_article(cast->report, index)->names->len; k++)
      add_mention(cast, by_entity, index, k);
  }
}

/* ---- joining ---- */

static guint32 root(const Cast *cast, guint32 i)
{
  while (member(cast, i)->parent != i) {
    Member *m = member(cast, i);
    m->parent = member(cast, m->parent)->parent;
    i = m->parent;
  }
  return i;
}

static gboolean is_person(const Member *m)
{
  return m->type == PLX_NAME_PERSON || m->type == PLX_NAME_OTHER;
}

/* May both be one, as far as types and proper names tell? */
static gboolean may_be_one(const Member *a, const Member *b)
{
  if (a->type != b->type && a->type != PLX_NAME_OTHER && b->type != PLX_NAME_OTHER)
    return FALSE;
  if (a->type == PLX_NAME_PERSON && b->type == PLX_NAME_PERSON && a->proper && b->proper)
    return plx_alias_is_person(a->fold, b->fold);
  return TRUE;
}

/* The same letters: Fukushima Dai-ichi, Fukushima Daiichi. */
static gboolean same_name(const Member *a, const Member *b)
{
  return plx_alias_same_letters(a->fold, b->fold);
}

/* A word of the dictionary that may be nobody's name: Ramadan, beside Aman Ramazan. */
static gboolean is_word(const Member *m)
{
  return m->type == PLX_NAME_OTHER && strchr(m->fold, ' ') == NULL && plx_noun_meaning(m->fold).own != NULL;
}

static gboolean same_person(const Member *a, const Member *b)
{
  return a->proper && b->proper && is_person(a) && is_person(b) && plx_alias_is_person(a->fold, b->fold) &&
         (is_word(a) == is_word(b) || strcmp(plx_cast_surname(a->fold), plx_cast_surname(b->fold)) == 0);
}

static gboolean same_acronym(const Member *a, const Member *b)
{
  return a->type != PLX_NAME_PERSON && b->type != PLX_NAME_PERSON &&
         (plx_alias_is_acronym(a->fold, b->fold) || plx_alias_is_acronym(b->fold, a->fold));
}

/* `NXP` of `NXP Semiconductors` */
static gboolean same_head(const Member *a, const Member *b)
{
  const gsize length = strcspn(a->fold, " ");
  return a->type == PLX_NAME_BODY && b->type == PLX_NAME_BODY && strncmp(a->fold, b->fold, length) == 0 &&
         (a->fold[length] == '\0') != (b->fold[length] == '\0') &&
         (b->fold[length] == '\0' || b->fold[length] == ' ');
}

/* The same office or kind of body, of the same country; two different names of a body are two bodies. */
static gboolean same_role(const Member *a, const Member *b)
{
  if (a->role == NULL || b->role == NULL || strcmp(a->role, b->role) != 0)
    return FALSE;
  if (a->of == NULL || b->of == NULL)
    return FALSE;
  g_autofree char *of_a = plx_alias_fold(a->of, strlen(a->of)), *of_b = plx_alias_fold(b->of, strlen(b->of));
  return strcmp(of_a, of_b) == 0 && !(a->type == PLX_NAME_BODY && a->proper && b->proper && !same_name(a, b));
}

/* Countries and cities that a gazetteer knows are spelled as it says: Ireland is not Iceland. */
static gboolean is_gazetted(const char *name)
{
  return plx_is_territory(name, strlen(name)) || plx_city_zone(name, strlen(name)) != NULL;
}

/* `Energiya` of `Energia Rocket and Space Corporation`. */
static gboolean same_head_spelling(const Member *a, const Member *b)
{
  const gsize m = strcspn(a->fold, " "), n = strcspn(b->fold, " ");
  if (a->type != PLX_NAME_BODY || b->type != PLX_NAME_BODY || (a->fold[m] == '\0') == (b->fold[n] == '\0') ||
      MIN(m, n) < SHORTEST_HEAD)
    return FALSE;
  g_autofree char *x = g_strndup(a->fold, m), *y = g_strndup(b->fold, n);
  return plx_alias_is_spelling(x, y) && plx_sense_differ_in_name(x, y);
}

/* A body's name of several words holds common ones, which differ in a letter and mean another body. */
static gboolean same_spelling(const Member *a, const Member *b)
{
  if (!a->proper || !b->proper)
    return FALSE;
  if (plx_alias_is_variant(a->fold, b->fold) || same_head_spelling(a, b))
    return TRUE;
  if (!plx_alias_is_spelling(a->fold, b->fold))
    return FALSE;
  if (strchr(a->fold, ' ') != NULL && (a->type == PLX_NAME_BODY || b->type == PLX_NAME_BODY) &&
      !plx_sense_differ_in_name(a->fold, b->fold))
    return FALSE;
  return !is_gazetted(a->name) || !is_gazetted(b->name);
}

/* May the sets of two roots be one? */
static gboolean may_join(const Cast *cast, guint32 a, guint32 b)
{
  const Member *x = member(cast, a), *y = member(cast, b);
  if (x->twin && y->twin)
    return FALSE;
  if (x->named != PLX_NONE && y->named != PLX_NONE)
    return may_be_one(member(cast, x->named), member(cast, y->named));
  return may_be_one(x, y);
}

static void join(const Cast *cast, guint32 a, guint32 b)
{
  Member *kept = member(cast, MIN(a, b)), *gone = member(cast, MAX(a, b));
  gone->parent = MIN(a, b);
  kept->named = kept->named != PLX_NONE ? kept->named : gone->named;
  kept->twin |= gone->twin;
}

typedef gboolean (*Alike)(const Member *a, const Member *b);

/* Join a member with whoever under this key is alike, and leave it there for others. */
static void join_by(Cast *cast, char *key, guint32 i, Alike alike)
{
  GArray *list = g_hash_table_lookup(cast->keys, key);
  if (list == NULL) {
    list = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_hash_table_insert(cast->keys, key, list);
  } else {
    g_free(key);
  }
  for (guint32 k = 0; k < list->len; k++) {
    const guint32 other = g_array_index(list, guint32, k);
    const guint32 a = root(cast, i), b = root(cast, other);
    const Member *m = member(cast, i), *n = member(cast, other);
    if (a != b && may_be_one(m, n) && may_join(cast, a, b) && alike(m, n))
      join(cast, a, b);
  }
  if (list->len < MAX_CANDIDATES)
    g_array_append_val(list, i);
}

/* Of a name of several words the first or the last is spelled alike. */
static void join_by_spelling(Cast *cast, guint32 i)
{
  const char *fold = member(cast, i)->fold, *last = strrchr(fold, ' ');
  join_by(cast, g_strdup_printf("p %.3s", fold), i, same_spelling);
  if (last != NULL)
    join_by(cast, g_strdup_printf("p -%.3s", last + 1), i, same_spelling);
}

/* `Ryu Tae Gon and Ryu Tae Kon`: two brothers, in whatever article. */
static void mark_twins(const Cast *cast)
{
  for (guint32 i = 1; i < cast->members->len; i++) {
    const Member *a = member(cast, i - 1), *b = member(cast, i);
    if (a->article != b->article || !a->proper || !b->proper || !is_person(a) || !is_person(b) ||
        g_array_index(a->mentions, PlxMention, 0).sentence !=
            g_array_index(b->mentions, PlxMention, 0).sentence ||
        !plx_alias_is_long_spelling(a->fold, b->fold))
      continue;
    const guint32 x = root(cast, i - 1), y = root(cast, i);
    if (x != y)
      member(cast, x)->twin = member(cast, y)->twin = TRUE;
  }
}

static void join_members(Cast *cast)
{
  for (guint32 i = 0; i < cast->members->len; i++)
    if (member(cast, i)->proper && member(cast, i)->type == PLX_NAME_PERSON)
      member(cast, i)->named = i;
  for (guint32 i = 0; i < cast->members->len; i++)
    join_by(cast, plx_cast_name_key(member(cast, i)->fold), i, same_name);
  mark_twins(cast);
  for (guint32 i = 0; i < cast->members->len; i++) {
    const Member *m = member(cast, i);
    if (m->proper && is_person(m) && g_ascii_isalpha(m->fold[0])) {
      join_by(cast, plx_cast_surname_key(m->fold), i, same_person);
      join_by(cast, plx_cast_surname_ends_key(m->fold), i, same_person);
      join_by(cast, g_strdup_printf("f %.*s", (int)strcspn(m->fold, " "), m->fold), i, same_person);
      if (strchr(m->fold, ' ') != strrchr(m->fold, ' '))
        join_by(cast, plx_cast_initials_key(m->fold, 'l'), i, same_person);
    }
    const gboolean body = m->type != PLX_NAME_PERSON && m->type != PLX_NAME_PLACE;
    if (body && m->proper && strchr(m->fold, ' ') == NULL)
      join_by(cast, g_strdup_printf("i %s", m->fold), i, same_acronym);
    else if (body && g_ascii_isupper(m->name[0]))
      join_by(cast, plx_cast_initials_key(m->fold, 'i'), i, same_acronym);
    if (m->proper && m->type == PLX_NAME_BODY)
      join_by(cast, g_strdup_printf("h %.*s", (int)strcspn(m->fold, " "), m->fold), i, same_head);
    if (m->proper && m->type != PLX_NAME_PERSON)
      join_by_spelling(cast, i);
  }
  for (guint32 i = 0; i < cast->members->len; i++) {
    const Member *m = member(cast, i);
    if (m->role != NULL && m->of != NULL)
      join_by(cast, g_strdup_printf("r %s", m->role), i, same_role);
  }
}

/* ---- the cast ---- */

/* The fuller name of two: a proper one, then the longer. */
static gboolean is_fuller(const Member *a, const Member *b)
{
  if (a->proper != b->proper)
    return a->proper;
  return strlen(a->name) > strlen(b->name);
}

static PlxEntity *entity_of(Cast *cast, PlxEntity **entities, guint32 set, const Member *fullest)
{
  if (entities[set] == NULL)
    entities[set] = plx_story_add_entity(cast->story, fullest->type, fullest->name);
  return entities[set];
}

static void write_cast(Cast *cast)
{
  const guint32 n = cast->members->len;
  g_autofree PlxEntity **entities = g_new0(PlxEntity *, n + 1);
  g_autofree const Member **fullest = g_new0(const Member *, n + 1);
  g_autofree guint32 *index = g_new0(guint32, n + 1);
  for (guint32 i = 0; i < n; i++) {
    const guint32 set = root(cast, i);
    if (fullest[set] == NULL || is_fuller(member(cast, i), fullest[set]))
      fullest[set] = member(cast, i);
  }
  for (guint32 i = 0; i < n; i++) {
    const Member *m = member(cast, i);
    const guint32 set = root(cast, i);
    if (entities[set] == NULL)
      index[set] = cast->story->cast->len;
    PlxEntity *entity = entity_of(cast, entities, set, fullest[set]);
    if (entity->role == NULL && m->role != NULL) {
      entity->role = plx_arena_strdup(cast->story->arena, m->role);
      entity->of = plx_arena_strdup(cast->story->arena, m->of);
    }
    g_array_append_vals(entity->mentions, m->mentions->data, m->mentions->len);
    for (guint32 k = 0; k < m->mentions->len; k++) {
      const PlxMention *mention = &g_array_index(m->mentions, PlxMention, k);
      plx_article_name(plx_report_article(cast->report, mention->article), mention->index)->cast = index[set];
    }
  }
}

void plx_cast_resolve(const PlxReport *report, PlxStory *story)
{
  Cast cast = {.report = report,
               .story = story,
               .members = g_ptr_array_new_with_free_func(free_member),
               .keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref)};
  gather(&cast);
  join_members(&cast);
  write_cast(&cast);
  g_hash_table_unref(cast.keys);
  g_ptr_array_unref(cast.members);
}
