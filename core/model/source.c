/* How this works. Each mention is first told to be of a kind: a person by name, an office, a body by name, a
 * body by what it is, or too loose to say. What two kinds have to show to be taken for two is a row of a
 * table. */
#include "model/source.h"

#include "base/alias.h"
#include "base/table.h"
#include "data/roles.h"
#include "data/territories.h"
#include "model/sense.h"

#include <string.h>

typedef enum {
  KIND_LOOSE,  /* a pronoun of no known person, `officials`, `the company`, `a statement` */
  KIND_MEDIA,  /* outlets that relay: `local reports`, `state media` */
  KIND_GROUP,  /* private persons: `his parents`, `residents` */
  KIND_PERSON, /* a person's name, or a pronoun for it */
  KIND_OFFICE, /* `the mayor` */
  KIND_BODY,   /* a body's or country's name */
  KIND_AGENCY, /* a body by what it is: `the coast guard`, `police` */
  N_KINDS
} Kind;

struct _PlxParty {
  const PlxReport *report;
  PlxSource source;
  const PlxArticle *article;
  const PlxName *name;     /* NULL */
  const PlxEntity *entity; /* of the cast; NULL */
  guint32 head;            /* token; PLX_NONE */
  Kind kind;
  char *mention;      /* its words as they stand */
  char *label;        /* the name, if it has one, else the words of the mention */
  char *folded_label; /* these as plx_alias_fold() writes them */
  GStrv label_words;
  GStrv folded_words; /* of the mention */
};

void plx_party_free(PlxParty *party)
{
  if (party == NULL)
    return;
  g_free(party->mention);
  g_free(party->label);
  g_free(party->folded_label);
  g_strfreev(party->label_words);
  g_strfreev(party->folded_words);
  g_free(party);
}

/* ---- kinds ---- */

/* Nouns that may stand for whoever is meant. */
static gboolean is_loose(const char *lemma)
{
  static const char *const nouns[] = {
      "adviser",   "agency",       "aide",           "airline",      "analyst",    "authority",
      "bank",      "board",        "boss",           "carrier",      "club",       "company",
      "executive", "expert",       "firm",           "giant",        "government", "group",
      "insider",   "investigator", "lawyer",         "leader",       "letter",     "maker",
      "man",       "management",   "member",         "office",       "officer",    "official",
      "operator",  "organisation", "organiser",      "organization", "organizer",  "paper",
      "party",     "people",       "person",         "player",       "prosecutor", "regulator",
      "report",    "rep",          "representative", "scientist",    "school",     "site",
      "source",    "spokesman",    "spokesperson",   "spokeswoman",  "statement",  "study",
      "team",      "video",        "website",        "witness",      "woman",      NULL};
  return g_strv_contains(nouns, lemma);
}

/* Is it what one at a time is: minister, mayor? */
static gboolean is_office(const char *lemma)
{
  const PlxRoleNoun *noun = plx_table_find(plx_roles, plx_n_roles, sizeof(PlxRoleNoun), lemma, strlen(lemma));
  return noun != NULL && noun->kind == PLX_ROLE_NOUN_OFFICE;
}

/* The token that no other of the mention heads. */
static guint32 find_head(const PlxArticle *article, PlxSource source)
{
  const PlxSentence *s = plx_article_sentence(article, source.sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const guint32 head = plx_article_head(article, source.sentence, i);
    if (plx_span_contains(source.span, plx_article_token(article, i)->span) &&
        (head == PLX_NONE || !plx_span_contains(source.span, plx_article_token(article, head)->span)))
      return i;
  }
  return PLX_NONE;
}

/* Has it a name of its own, and not a description alone? */
static gboolean is_proper(const PlxName *name)
{
  const gboolean bare =
      name->role != NULL && name->core.start == name->span.start && name->core.end == name->span.end;
  return g_ascii_isupper(name->entity[0]) && (name->pronoun || !bare) &&
         !g_str_has_prefix(name->entity, "The ") && !g_str_has_prefix(name->entity, "A ") &&
         !g_str_has_prefix(name->entity, "An ");
}

static gboolean is_plural(const PlxParty *p)
{
  const guint8 tag = p->head != PLX_NONE ? plx_article_token(p->article, p->head)->xpos : 0;
  return tag == PLX_XPOS_NNS || tag == PLX_XPOS_NNPS;
}

static gboolean is_it(const PlxParty *p)
{
  return p->head != PLX_NONE && plx_article_token_is(p->article, p->head, "it");
}

/* `He` taken for a body is taken wrongly. */
static gboolean is_he(const PlxParty *p)
{
  return p->head != PLX_NONE && (plx_article_token_is(p->article, p->head, "he") ||
                                 plx_article_token_is(p->article, p->head, "she"));
}

/* What relays what others say: not the person or office that another article names, though perhaps the body
 * (`state media`, Xinhua). A single `report` is anybody's. */
static gboolean is_media(const PlxParty *p)
{
  static const char *const nouns[] = {"broadcaster", "media",   "newspaper", "outlet",
                                      "press",       "tabloid", NULL};
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  if (head == NULL || head->lemma == NULL || head->upos != PLX_UPOS_NOUN)
    return FALSE;
  return g_strv_contains(nouns, head->lemma) || (is_plural(p) && strcmp(head->lemma, "report") == 0);
}

static Kind kind_of_name(const PlxParty *p)
{
  const gboolean person = p->name->type == PLX_NAME_PERSON;
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  if (is_proper(p->name)) {
    const gboolean several = is_plural(p) || (p->name->pronoun && !is_it(p));
    return person ? KIND_PERSON : several || is_he(p) ? KIND_LOOSE : KIND_BODY;
  }
  if (p->name->pronoun || head == NULL || head->lemma == NULL || is_loose(head->lemma))
    return KIND_LOOSE;
  if (is_plural(p))
    return person && !is_office(head->lemma) ? KIND_GROUP : KIND_LOOSE; /* `Navy firefighters` */
  return person ? KIND_OFFICE : KIND_AGENCY;
}

/* Two words at the least, or the police: that is one of its kind. */
static Kind kind_of_noun(const PlxParty *p)
{
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  if (is_it(p))
    return KIND_AGENCY; /* `it stipulated`: a document, which is nobody's word alone */
  if (head == NULL || head->lemma == NULL || head->upos != PLX_UPOS_NOUN || is_loose(head->lemma))
    return KIND_LOOSE;
  if (strcmp(head->lemma, "police") == 0)
    return KIND_AGENCY;
  if (head->xpos == PLX_XPOS_NNS || strcmp(head->lemma, "family") == 0)
    return plx_sense_is_person(head->lemma) || head->xpos != PLX_XPOS_NNS ? KIND_GROUP : KIND_LOOSE;
  const gboolean body = plx_sense_compare_nouns(head->lemma, "organization") != PLX_SENSE_OTHER;
  const gboolean described = p->head > 0 && plx_article_token(p->article, p->head - 1)->upos == PLX_UPOS_NOUN;
  return body && described ? KIND_AGENCY : KIND_LOOSE;
}

/* The names in a mention of several: `Treasury officials`, `analysts at Brook & Tully`; NULL if there are
 * none but a country's. */
static char *names_of_several(const PlxParty *p)
{
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  GString *out = g_string_new(NULL);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(p->article, i);
    const char *text = p->article->text + token->span.start;
    if (token->upos == PLX_UPOS_PROPN && plx_span_contains(p->source.span, token->span) &&
        plx_table_find(plx_territories, plx_n_territories, sizeof(PlxTerritory), text,
                       plx_span_length(token->span)) == NULL)
      g_string_append_printf(out, "%s%.*s", out->len > 0 ? " " : "", (int)plx_span_length(token->span), text);
  }
  return g_string_free(out, out->len == 0);
}

PlxParty *plx_party_new(const PlxReport *report, const PlxStory *story, PlxSource source)
{
  PlxParty *p = g_new0(PlxParty, 1);
  p->report = report;
  p->source = source;
  p->article = plx_report_article(report, source.article);
  p->head = find_head(p->article, source);
  if (source.name != PLX_NONE) {
    p->name = plx_article_name(p->article, source.name);
    p->entity = p->name->cast != PLX_NONE ? g_ptr_array_index(story->cast, p->name->cast) : NULL;
  }
  p->kind = is_media(p) ? KIND_MEDIA : p->name != NULL ? kind_of_name(p) : kind_of_noun(p);
  p->mention = plx_article_excerpt(p->article, source.span);
  if (p->kind == KIND_LOOSE && is_plural(p) && (p->label = names_of_several(p)) != NULL)
    p->kind = KIND_BODY;
  else
    p->label = g_strdup(p->name != NULL ? p->name->entity : p->mention);
  p->folded_label = plx_alias_fold(p->label, strlen(p->label));
  p->label_words = g_strsplit(p->label, " ", -1);
  g_autofree char *folded = plx_alias_fold(p->mention, strlen(p->mention));
  p->folded_words = g_strsplit(folded, " ", -1);
  return p;
}

/* ---- what two have in common ---- */

/* Does the sentence hold a longer word of the name? */
static gboolean names_in(const PlxArticle *article, guint32 sentence, char *const *name)
{
  const PlxSpan span = plx_article_sentence(article, sentence)->span;
  for (; *name != NULL; name++)
    if (strlen(*name) >= 4 &&
        g_strstr_len(article->text + span.start, (gssize)plx_span_length(span), *name) != NULL)
      return TRUE;
  return FALSE;
}

#define MOST_MENTIONS 64

/* Is a word of the one's name ever said in a sentence with the other? Then the two may belong together. */
static gboolean is_named_beside(const PlxParty *of, const PlxParty *other)
{
  const guint32 n = of->entity != NULL ? MIN(of->entity->mentions->len, MOST_MENTIONS) : 0;
  if (names_in(of->article, of->source.sentence, other->label_words))
    return TRUE;
  for (guint32 i = 0; i < n; i++) {
    const PlxMention *mention = &g_array_index(of->entity->mentions, PlxMention, i);
    if (names_in(plx_report_article(of->report, mention->article), mention->sentence, other->label_words))
      return TRUE;
  }
  return FALSE;
}

/* Do the mentions share a longer word? `Microsoft`, `Microsoft officials`. */
static gboolean share_word(const PlxParty *p, const PlxParty *q)
{
  for (char **word = p->folded_words; *word != NULL; word++)
    if (strlen(*word) >= 4 && g_strv_contains((const char *const *)q->folded_words, *word))
      return TRUE;
  return FALSE;
}

/* ---- when two are two ---- */

/* `Comedian Sarah` may be Sarah Okafor. */
static gboolean is_first_name(const char *name, const char *full)
{
  const char *space = strrchr(name, ' ');
  const char *last = space != NULL ? space + 1 : name;
  const gsize length = strlen(last);
  return strncmp(full, last, length) == 0 && full[length] == ' ';
}

static gboolean other_person(const PlxParty *p, const PlxParty *q)
{
  const char *x = p->folded_label, *y = q->folded_label;
  return !plx_alias_is_person(x, y) && strstr(x, y) == NULL && strstr(y, x) == NULL && !is_first_name(x, y) &&
         !is_first_name(y, x);
}

static const char *country_of(const PlxParty *p)
{
  const char *of = p->entity != NULL ? p->entity->of : NULL;
  return of == NULL && p->name != NULL ? p->name->of : of;
}

/* Is the one the country whose body the other is? */
static gboolean is_of(const PlxParty *body, const PlxParty *country)
{
  return g_strcmp0(country_of(body), country->label) == 0;
}

static gboolean other_body(const PlxParty *p, const PlxParty *q)
{
  const char *x = p->folded_label, *y = q->folded_label;
  return !plx_alias_is_acronym(x, y) && !plx_alias_is_acronym(y, x) && strstr(x, y) == NULL &&
         strstr(y, x) == NULL && !share_word(p, q) && !is_of(p, q) && !is_of(q, p);
}

/* A person and a body that nothing connects, or a country that is not the person's. */
static gboolean apart(const PlxParty *person, const PlxParty *body)
{
  const char *of = country_of(person);
  if (of != NULL && body->name != NULL && body->name->type == PLX_NAME_PLACE)
    return strstr(body->label, of) == NULL;
  return !is_named_beside(person, body) && !is_named_beside(body, person);
}

/* A person whose office is known, and somebody of another office. */
static gboolean other_office(const PlxParty *person, const PlxParty *office)
{
  const char *role = person->entity != NULL ? person->entity->role : person->name->role;
  return role != NULL && office->name->role != NULL && strcmp(role, office->name->role) != 0 &&
         strstr(role, office->name->role) == NULL && strstr(office->name->role, role) == NULL;
}

/* A person whose office is known, and a body that may be described so: it is never said in one breath. */
static gboolean other_agency(const PlxParty *person, const PlxParty *agency)
{
  const char *role = person->entity != NULL ? person->entity->role : person->name->role;
  return role != NULL && !is_named_beside(person, agency);
}

static gboolean never_other(const PlxParty *p, const PlxParty *q)
{
  (void)p;
  (void)q;
  return FALSE;
}

static gboolean always_other(const PlxParty *p, const PlxParty *q)
{
  return !share_word(p, q);
}

/* Does the mention of several end in an office (`both countries foreign ministers`, whatever the tree makes
 * of that)? */
static gboolean are_officials(const PlxParty *p)
{
  const PlxToken *last = NULL;
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  for (guint32 i = s->first_token; is_plural(p) && i < s->first_token + s->n_tokens; i++)
    if (plx_span_contains(p->source.span, plx_article_token(p->article, i)->span))
      last = plx_article_token(p->article, i);
  return last != NULL && last->xpos == PLX_XPOS_NNS && last->lemma != NULL && !is_loose(last->lemma) &&
         is_office(last->lemma);
}

/* `The two ministers` are not one of them. */
static gboolean is_one_of(const PlxParty *one, const PlxParty *several)
{
  return (one->kind == KIND_PERSON || one->kind == KIND_OFFICE) && are_officials(several);
}

typedef gboolean (*Other)(const PlxParty *p, const PlxParty *q);

/* By the kinds of the two, the lesser first. */
static const Other tests[N_KINDS][N_KINDS] = {
    [KIND_LOOSE] = {never_other, never_other, never_other, never_other, never_other, never_other,
                    never_other},
    [KIND_MEDIA] = {NULL, never_other, always_other, always_other, always_other, never_other, always_other},
    [KIND_GROUP] = {NULL, NULL, never_other, never_other, always_other, always_other, always_other},
    [KIND_PERSON] = {NULL, NULL, NULL, other_person, other_office, apart, other_agency},
    [KIND_OFFICE] = {NULL, NULL, NULL, NULL, never_other, never_other, always_other},
    [KIND_BODY] = {NULL, NULL, NULL, NULL, NULL, other_body, always_other},
    [KIND_AGENCY] = {NULL, NULL, NULL, NULL, NULL, NULL, always_other},
};

PlxSourceRelation plx_party_compare(const PlxParty *p, const PlxParty *q)
{
  const gboolean one = p->entity != NULL && p->entity == q->entity;
  if (g_ascii_strcasecmp(p->mention, q->mention) == 0 || (one && is_plural(p) == is_plural(q)))
    return PLX_SOURCE_SAME;
  if (is_one_of(p, q) || is_one_of(q, p))
    return PLX_SOURCE_OTHER;
  if (p->kind == KIND_PERSON && q->kind == KIND_PERSON && !other_person(p, q))
    return PLX_SOURCE_SAME;
  const PlxParty *low = p->kind <= q->kind ? p : q, *high = low == p ? q : p;
  return !one && tests[low->kind][high->kind](low, high) ? PLX_SOURCE_OTHER : PLX_SOURCE_UNSURE;
}
