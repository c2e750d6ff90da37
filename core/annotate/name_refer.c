/* How this works. A role is resolved by itself and its country (`the minister` after `Foreign Minister
 * Lavrov`), a noun for a body by its kind (`the company`: the body told of last, subjects first), a pronoun
 * by the nearest mention that agrees in kind and sex, subjects first. */
#include "annotate/name_refer.h"

#include "annotate/name_phrase.h"
#include "annotate/name_thing.h"

#include "base/alias.h"

#include <string.h>

#define NEAR_TOKENS 64 /* from a preposition to the name behind it, at most */

typedef PlxNameEntity Entity;
typedef PlxNameResolver Resolver;

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

void plx_name_remember_role(Resolver *r, const PlxName *name, Entity *entity)
{
  g_autofree char *full = NULL, *alone = NULL;
  role_keys(name, &full, &alone);
  if (full != NULL)
    g_hash_table_insert(r->by_role, g_strdup(full), entity);
  const char *head = plx_name_last_word(alone); /* the minister, after the foreign minister */
  g_hash_table_insert(r->by_role, g_strdup(head), entity);
  const char *of = strstr(alone, " of "); /* the deputy secretary, after the deputy secretary of state */
  if (of != NULL)
    g_hash_table_insert(r->by_role, g_strndup(alone, (gsize)(of - alone)), entity);
  g_hash_table_insert(r->by_role, g_steal_pointer(&alone), entity);
}

/* Is the mention the object of a verb that the entity is beside? Then they are two: X dropped the firm. */
static gboolean is_beside(const Resolver *r, const Entity *entity, const PlxName *name)
{
  const PlxToken *token = plx_article_token(r->article, name->token);
  if (!token->parsed || token->deprel != PLX_DEPREL_OBJ)
    return FALSE;
  if (entity->sentence != name->sentence || entity->token == name->token)
    return FALSE;
  const guint32 a = plx_article_head(r->article, name->sentence, entity->token);
  return a != PLX_NONE && a == plx_article_head(r->article, name->sentence, name->token);
}

/* Nouns for a body, and the words that names of its kind have. */
static const struct {
  const char *noun, *words; /* a space before and behind each word; NULL: any */
} kinds[] = {
    {"agency", " agency authority "},
    {"airline", " air airline airlines airways "},
    {"authority", " agency authority "},
    {"bank", " banca banco bancorp bank bankia banks banque "},
    {"broadcaster", " news radio television tv "},
    {"carmaker", NULL},
    {"carrier", " air airline airlines airways "},
    {"charity", NULL},
    {"chipmaker", NULL},
    {"club", " club fc "},
    {"college", " college university "},
    {"company", NULL},
    {"corporation", NULL},
    {"court", " court "},
    {"developer", NULL},
    {"firm", NULL},
    {"group", " group "},
    {"hospital", " clinic hospital infirmary "},
    {"institution", NULL},
    {"insurer", NULL},
    {"lender", " banca banco bancorp bank bankia banks banque "},
    {"magazine", " magazine review weekly "},
    {"maker", NULL},
    {"manufacturer", NULL},
    {"network", " network news tv "},
    {"newspaper", " courier gazette herald journal mail news paper post times tribune "},
    {"operator", NULL},
    {"organisation", NULL},
    {"party", " party "},
    {"producer", NULL},
    {"publisher", NULL},
    {"regulator", NULL},
    {"retailer", NULL},
    {"school", " academy college school "},
    {"startup", NULL},
    {"studio", NULL},
    {"supplier", NULL},
    {"union", " union "},
    {"university", " college university "},
    {"utility", NULL},
};

/* Has a name one of the words? `padded`: in lower case, with a space before and behind. */
static gboolean has_word_of(const char *padded, const char *words)
{
  g_auto(GStrv) each = g_strsplit(words, " ", -1);
  for (guint i = 0; each[i] != NULL; i++) {
    g_autofree char *word = g_strdup_printf(" %s ", each[i]);
    if (*each[i] != '\0' && strstr(padded, word) != NULL)
      return TRUE;
  }
  return FALSE;
}

/* Is it named as another kind of body is, and not as this one? The Moss Herald is no airline. */
static gboolean is_of_other_kind(const Entity *entity, const char *words)
{
  g_autofree char *padded = g_strdup_printf(" %s ", entity->fold);
  if (words == NULL || has_word_of(padded, words))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
    if (kinds[i].words != NULL && has_word_of(padded, kinds[i].words))
      return TRUE;
  return FALSE;
}

/* The body told of last whose name ends in a word: `the council` after `the Central Coast Council`; or begins
 * with it: `the bank` after `Banco Serrano`; NULL. */
static Entity *named_by_kind(Resolver *r, const char *word)
{
  const GPtrArray *named = g_hash_table_lookup(r->by_last, word);
  for (guint i = named != NULL ? named->len : 0; i > 0; i--) {
    Entity *entity = g_ptr_array_index(named, i - 1);
    if (entity->type == PLX_NAME_BODY && entity->sentence != PLX_NONE)
      return entity;
  }
  Entity *begins = g_hash_table_lookup(r->by_head, word);
  return begins != NULL && begins->proper && begins->sentence != PLX_NONE && !begins->lifeless ? begins
                                                                                               : NULL;
}

/* The same for one of several words: `the airline` after `Argo Airways`. */
static Entity *named_by_words(Resolver *r, const char *words)
{
  g_auto(GStrv) each = g_strsplit(words != NULL ? words : "", " ", -1);
  Entity *last = NULL;
  for (guint i = 0; each[i] != NULL; i++) {
    Entity *entity = *each[i] != '\0' ? named_by_kind(r, each[i]) : NULL;
    if (entity != NULL && (last == NULL || entity->sentence > last->sentence))
      last = entity;
  }
  return last;
}

/* Did a thing happen there, where the name was met last? */
static gboolean is_where(const Resolver *r, const Entity *entity, const char *const *prepositions, gsize n)
{
  const PlxSentence *s = plx_article_sentence(r->article, entity->sentence);
  const guint32 near = entity->token - MIN(entity->token, NEAR_TOKENS);
  for (guint32 i = MAX(s->first_token, near); i < entity->token; i++)
    if (plx_article_token(r->article, i)->deprel == PLX_DEPREL_CASE &&
        plx_article_head(r->article, entity->sentence, i) == entity->token &&
        plx_article_token_any(r->article, i, prepositions, n))
      return TRUE;
  return FALSE;
}

/* Is a name of unknown kind a place's: in Tarn, off Tarn? One works at a company. */
static gboolean is_place_like(const Resolver *r, const Entity *entity)
{
  static const char *const prepositions[] = {"in", "near", "off"};
  return entity->type == PLX_NAME_OTHER && is_where(r, entity, prepositions, G_N_ELEMENTS(prepositions));
}

/* Nobody's: `it said` is not said by the ferry that sank. */
static gboolean is_dumb(const Entity *entity)
{
  return entity->type == PLX_NAME_OTHER && entity->lifeless && !entity->acts;
}

/* `the company`, `the Singapore-based firm`: the body told of last by its name, subjects first, and before
 * them one whose name says that it is of the kind. */
static Entity *resolve_kind(Resolver *r, const PlxName *name)
{
  gsize k = 0;
  while (k < G_N_ELEMENTS(kinds) && strcmp(plx_name_last_word(name->role), kinds[k].noun) != 0)
    k++;
  if (k == G_N_ELEMENTS(kinds) || g_ascii_strncasecmp(r->article->text + name->span.start, "the ", 4) != 0)
    return NULL;
  Entity *subject = NULL, *best = NULL, *named = named_by_words(r, kinds[k].words);
  if (named != NULL)
    return named;
  if (strcmp(name->role, kinds[k].noun) != 0 && kinds[k].words != NULL)
    return NULL; /* the emergency agency: told by what it is, and not by a word for the one named last */
  for (guint32 i = 0; i < MIN(r->n_recent, PLX_NAME_RECENT); i++) {
    Entity *entity = r->recent[(r->n_recent - 1 - i) % PLX_NAME_RECENT];
    if (name->sentence - entity->sentence > 4)
      break;
    if (!entity->proper || (entity->type != PLX_NAME_BODY && entity->type != PLX_NAME_OTHER) ||
        is_beside(r, entity, name))
      continue;
    if (is_dumb(entity) || is_place_like(r, entity) || is_of_other_kind(entity, kinds[k].words))
      continue;
    subject = subject == NULL && entity->subject ? entity : subject;
    best = best != NULL ? best : entity;
  }
  return subject != NULL ? subject : best;
}

Entity *plx_name_resolve_role(Resolver *r, const PlxName *name)
{
  g_autofree char *full = NULL, *alone = NULL;
  role_keys(name, &full, &alone);
  Entity *entity = NULL;
  if (is_definite(r->article, name)) {
    const gboolean body = (name->type == PLX_NAME_BODY || plx_name_may_be_body(name->role)) &&
                          plx_article_token(r->article, name->token)->xpos != PLX_XPOS_NNS;
    entity = full != NULL ? g_hash_table_lookup(r->by_role, full) : NULL;
    if (entity == NULL && body && name->of == NULL)
      entity = resolve_kind(r, name);
    if (entity == NULL)
      entity = g_hash_table_lookup(r->by_role, alone);
    if (entity == NULL && body && name->of == NULL)
      entity = named_by_kind(r, plx_name_last_word(alone));
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
    entity = plx_name_new_entity(r, name, plx_alias_fold(text, plx_span_length(name->core)));
    entity->plural = plx_article_token(r->article, name->token)->xpos == PLX_XPOS_NNS;
    if (name->type == PLX_NAME_BODY && g_ascii_isupper(entity->name[0]))
      plx_name_add_initials(r, entity);
  }
  return entity;
}

/* Is `it` a thing that says what it says, told of in the sentence before: `read the statement. It
 * stipulated`? */
static gboolean is_document(const Resolver *r, const PlxName *name)
{
  static const char *const documents[] = {
      "accord", "agreement", "communique", "declaration", "deal",  "document", "letter", "memo", "notice",
      "order",  "report",    "ruling",     "statement",   "study", "text",     "treaty", NULL};
  static const char *const verbs[] = {"list",    "mention", "note",      "order", "provide", "read",
                                      "require", "specify", "stipulate", "state", NULL};
  const PlxArticle *article = r->article;
  const guint32 verb = plx_article_head(article, name->sentence, name->token);
  const char *lemma = verb != PLX_NONE ? plx_article_token(article, verb)->lemma : NULL;
  if (name->sentence == 0 || !plx_article_token_is(article, name->token, "it") || lemma == NULL ||
      !g_strv_contains(verbs, lemma))
    return FALSE;
  const PlxSentence *before = plx_article_sentence(article, name->sentence - 1);
  for (guint32 i = before->first_token; i < before->first_token + before->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->upos == PLX_UPOS_NOUN && token->lemma != NULL && g_strv_contains(documents, token->lemma))
      return TRUE;
  }
  return FALSE;
}

/* `Near Croydon Town Hall`: then `he` is somebody else. */
static gboolean is_scene(const Resolver *r, const Entity *entity)
{
  static const char *const prepositions[] = {"at", "in", "inside", "into", "near", "outside"};
  return is_where(r, entity, prepositions, G_N_ELEMENTS(prepositions));
}

/* Where what is quoted right before the token begins (`“It is Lund's,” he said`): whoever says it is not
 * named in it. The token itself if nothing is; where no mark opens the quotation, it goes back to the
 * sentence's beginning. */
static guint32 quoted_from(const PlxArticle *article, const PlxName *name)
{
  static const char *const closing[] = {"\"", "”", "’’", "''"};
  static const char *const opening[] = {"\"", "“", "‘‘", "``"};
  const guint32 first = plx_article_sentence(article, name->sentence)->first_token;
  if (name->token == first || !PLX_TOKEN_ANY(article, name->token - 1, closing))
    return name->token;
  for (guint32 i = name->token - 1; i-- > first;)
    if (PLX_TOKEN_ANY(article, i, opening))
      return i;
  return first;
}

gboolean plx_name_is_quoted(const PlxArticle *article, const PlxName *name)
{
  static const char *const opening[] = {"“", "‘‘", "``"}, *const closing[] = {"”", "’’", "''"};
  gboolean inside = FALSE;
  for (guint32 i = plx_article_sentence(article, name->sentence)->first_token; i < name->token; i++) {
    if (plx_article_token(article, i)->upos != PLX_UPOS_PUNCT)
      continue;
    if (PLX_TOKEN_ANY(article, i, opening))
      inside = TRUE;
    else if (PLX_TOKEN_ANY(article, i, closing))
      inside = FALSE;
    else if (plx_article_token_is(article, i, "\""))
      inside = !inside;
  }
  return inside;
}

/* A name of which nobody knows whose it is: `he` is sooner a person, `it` no name of two words. */
static gboolean is_weak(const PlxName *pronoun, const Entity *entity)
{
  return entity->type == PLX_NAME_OTHER &&
         (pronoun->type == PLX_NAME_PERSON || (!entity->thing && strchr(entity->fold, ' ') != NULL));
}

/* May the pronoun stand for it, by its kind and sex? */
static gboolean may_stand_for(const Resolver *r, const PlxName *name, PlxSex sex, const Entity *entity)
{
  gboolean fits = !entity->plural && (entity->type == PLX_NAME_BODY || entity->type == PLX_NAME_OTHER ||
                                      (entity->type == PLX_NAME_PLACE && entity->subject));
  if (name->type == PLX_NAME_PERSON)
    fits = (entity->type == PLX_NAME_PERSON && !entity->plural) ||
           (entity->type == PLX_NAME_OTHER && entity->proper && !entity->thing &&
            strchr(entity->fold, ' ') != NULL && !is_scene(r, entity));
  else if (name->type == PLX_NAME_OTHER)
    fits = entity->plural || entity->type == PLX_NAME_BODY;
  return fits && (sex == PLX_SEX_ANY || entity->sex == PLX_SEX_ANY || entity->sex == sex);
}

/* `Reyes said that Voss had been held. He said …`: who spoke in the sentence before goes on; NULL. */
static Entity *speaker_before(const Resolver *r, const PlxName *name, PlxSex sex, guint32 quoted)
{
  for (guint32 i = 0; i < MIN(r->n_recent, PLX_NAME_RECENT); i++) {
    Entity *entity = r->recent[(r->n_recent - 1 - i) % PLX_NAME_RECENT];
    if (entity->speaks && entity->sentence + 1 == name->sentence && entity->token <= quoted &&
        may_stand_for(r, name, sex, entity) && !is_weak(name, entity))
      return entity;
  }
  return NULL;
}

/* The nearest that the pronoun may stand for, subjects first; NULL. */
static Entity *nearest(const Resolver *r, const PlxName *name, PlxSex sex, guint32 quoted, gboolean speaks)
{
  Entity *best = NULL;
  for (guint32 i = 0; i < MIN(r->n_recent, PLX_NAME_RECENT); i++) {
    Entity *entity = r->recent[(r->n_recent - 1 - i) % PLX_NAME_RECENT];
    if (entity->sentence == PLX_NONE || name->sentence - entity->sentence > 3)
      break;
    if (best != NULL && entity->sentence + 1 < best->sentence)
      break; /* not so far back past who is nearer */
    if (entity->token > quoted || !may_stand_for(r, name, sex, entity) || (speaks && is_dumb(entity)))
      continue;
    if (entity->subject && (best == NULL || !is_weak(name, entity)))
      return entity;
    best = best != NULL ? best : entity;
  }
  return best;
}

Entity *plx_name_resolve_pronoun(Resolver *r, const PlxName *name)
{
  if (is_document(r, name))
    return NULL;
  const char letter = r->article->text[name->span.start];
  const PlxSex sex = name->type != PLX_NAME_PERSON      ? PLX_SEX_ANY
                     : (letter == 's' || letter == 'S') ? PLX_SEX_FEMALE
                                                        : PLX_SEX_MALE;
  const guint32 quoted = quoted_from(r->article, name);
  const gboolean speaks = plx_name_speaks(r->article, name);
  Entity *best = speaks ? speaker_before(r, name, sex, quoted) : NULL;
  if (best == NULL)
    best = nearest(r, name, sex, quoted, speaks);
  if (best != NULL && sex != PLX_SEX_ANY) {
    best->sex = sex;
    best->type = PLX_NAME_PERSON;
  }
  return best;
}
