/* How this works: the dependents of a verb are its subject, object and passive doer; of a noun, what `of` and
 * `by` and a possessive tell. A verb without a subject of its own takes it from the verb that it is joined or
 * subordinate to; a participle, from the noun that it describes. */
#include "model/participant.h"

#include "model/contrast.h"
#include "model/nation.h"
#include "model/place.h"
#include "model/sense.h"

#include <string.h>

#define STEPS_UP 3

typedef struct {
  const PlxArticle *article;
  guint32 sentence;
} Place;

static const PlxToken *token_at(const Place *place, guint32 token)
{
  return plx_article_token(place->article, token);
}

/* The name that a token is a part of; its head if there are several. */
static const PlxName *name_at(const Place *place, guint32 token)
{
  const PlxArticle *a = place->article;
  const PlxName *found = NULL;
  for (guint32 i = PLX_MENTIONS_OF(a->names, PlxName, place->sentence); i < a->names->len; i++) {
    const PlxName *name = plx_article_name(a, i);
    if (name->sentence != place->sentence)
      break;
    if (plx_span_contains(name->span, token_at(place, token)->span) &&
        (found == NULL || name->token == token))
      found = name;
  }
  return found;
}

/* `The driver`, `the tram's driver`, and not `a driver`, `drivers`. */
static gboolean is_the_one(const Place *place, guint32 token)
{
  const PlxSentence *s = plx_article_sentence(place->article, place->sentence);
  if (token_at(place, token)->xpos != PLX_XPOS_NN)
    return FALSE;
  for (guint32 i = s->first_token; i < token; i++)
    if (plx_article_head(place->article, place->sentence, i) == token &&
        (plx_article_token_is(place->article, i, "the") ||
         token_at(place, i)->deprel == PLX_DEPREL_NMOD_POSS))
      return TRUE;
  return FALSE;
}

/* `The second blast`, `the second`. */
static guint which_one(const Place *place, guint32 token)
{
  static const char *const ordinals[] = {"second", "third", "fourth", "fifth"};
  static const char *const others[] = {"another",  "bigger",     "larger", "smaller",
                                       "stronger", "subsequent", "weaker"};
  const guint32 first = plx_article_sentence(place->article, place->sentence)->first_token;
  if (plx_is_aftershock(place->article, token))
    return 2;
  for (guint32 i = token + 1; i > first; i--) {
    const guint32 word = i - 1;
    if (word != token && plx_article_head(place->article, place->sentence, word) != token)
      continue;
    if (word == token && plx_article_token_is(place->article, word + 1, "of"))
      continue; /* a fifth of it */
    for (guint n = 0; n < G_N_ELEMENTS(ordinals); n++)
      if (plx_article_token_is(place->article, word, ordinals[n]))
        return n + 2;
    if (PLX_TOKEN_ANY(place->article, word, others))
      return 2;
  }
  return 0;
}

static gboolean names_country(const PlxName *name)
{
  return name != NULL && name->type == PLX_NAME_PLACE && !name->pronoun &&
         plx_is_territory(name->entity, strlen(name->entity));
}

gboolean plx_is_aftershock(const PlxArticle *article, guint32 token)
{
  static const char *const shocks[] = {"aftershock", "aftershocks", "foreshock", "foreshocks"};
  return PLX_TOKEN_ANY(article, token, shocks);
}

/* What a noun is of: `sales of cars`; whose a thing is tells less. */
static const char *complement_of(const Place *place, guint32 token)
{
  const guint32 of = plx_article_child(place->article, place->sentence, token, PLX_DEPREL_NMOD);
  const char *lemma =
      of != PLX_NONE && token_at(place, of)->upos == PLX_UPOS_NOUN ? token_at(place, of)->lemma : NULL;
  return lemma != NULL && !plx_sense_is_person(lemma) ? lemma : NULL;
}

/* The place by which a noun is called. */
static const char *place_of(const Place *place, guint32 token)
{
  static const guint8 relations[] = {PLX_DEPREL_COMPOUND, PLX_DEPREL_NMOD_POSS, PLX_DEPREL_NMOD};
  for (gsize i = 0; i < G_N_ELEMENTS(relations); i++) {
    const guint32 child = plx_article_child(place->article, place->sentence, token, relations[i]);
    const PlxName *name =
        child != PLX_NONE && token_at(place, child)->upos == PLX_UPOS_PROPN ? name_at(place, child) : NULL;
    if (name != NULL && name->type == PLX_NAME_PLACE)
      return name->entity;
  }
  return NULL;
}

static PlxParticipant participant_at(const Place *place, guint32 token)
{
  const PlxToken *t = token_at(place, token);
  const PlxName *name = name_at(place, token);
  const gboolean noun = t->upos == PLX_UPOS_NOUN;
  return (PlxParticipant){.lemma = noun ? t->lemma : NULL,
                          .meaning = plx_noun_meaning(noun ? t->lemma : NULL),
                          .cast = name != NULL ? name->cast : PLX_NONE,
                          .person = name != NULL && name->type == PLX_NAME_PERSON,
                          .one = noun && is_the_one(place, token),
                          .nth = which_one(place, token),
                          .of = complement_of(place, token),
                          .where = place_of(place, token),
                          .contrast = plx_contrast_at(place->article, place->sentence, token),
                          .proper = t->upos == PLX_UPOS_PROPN && name != NULL && name->type != PLX_NAME_PLACE,
                          .country = names_country(name),
                          .several = t->xpos == PLX_XPOS_NNS || t->xpos == PLX_XPOS_NNPS ||
                                     plx_article_token_is(place->article, token, "they")};
}

/* Does the word hang on its head by this preposition? */
static gboolean has_case(const Place *place, guint32 token, const char *preposition)
{
  const guint32 i = plx_article_child(place->article, place->sentence, token, PLX_DEPREL_CASE);
  return i != PLX_NONE && i < token && plx_article_token_is(place->article, i, preposition);
}

/* What a dependent is to the event. */
typedef enum { NOTHING, SUBJECT, AGENT, PATIENT, CLAUSE } Part;

static gboolean is_reflexive(const Place *place, guint32 token)
{
  static const char *const words[] = {"herself", "himself", "itself", "themselves"};
  return PLX_TOKEN_ANY(place->article, token, words);
}

static Part part_of(const Place *place, guint32 token)
{
  if (is_reflexive(place, token))
    return NOTHING; /* `turned himself in`: the doer again */
  switch (token_at(place, token)->deprel) {
  case PLX_DEPREL_NSUBJ:
  case PLX_DEPREL_NSUBJ_OUTER: /* of `the road is to stay closed` */
    return SUBJECT;
  case PLX_DEPREL_NSUBJ_PASS:
  case PLX_DEPREL_OBJ:
  case PLX_DEPREL_COMPOUND:
    return PATIENT;
  case PLX_DEPREL_OBL_AGENT:
  case PLX_DEPREL_NMOD_POSS:
    return AGENT;
  case PLX_DEPREL_NMOD:
    return has_case(place, token, "of") ? PATIENT : has_case(place, token, "by") ? AGENT : NOTHING;
  case PLX_DEPREL_CCOMP:
  case PLX_DEPREL_XCOMP:
    return CLAUSE;
  default:
    return NOTHING;
  }
}

typedef struct {
  guint32 token[CLAUSE + 1]; /* the first of each part; PLX_NONE */
} Parts;

static Parts parts_of(const Place *place, guint32 event)
{
  const PlxSentence *s = plx_article_sentence(place->article, place->sentence);
  Parts parts = {{PLX_NONE, PLX_NONE, PLX_NONE, PLX_NONE, PLX_NONE}};
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    if (plx_article_head(place->article, place->sentence, i) != event)
      continue;
    guint32 *first = &parts.token[part_of(place, i)];
    *first = *first == PLX_NONE ? i : *first;
  }
  return parts;
}

static gboolean is_acted_on(const Place *place, guint32 token)
{
  return token != PLX_NONE && token_at(place, token)->deprel == PLX_DEPREL_NSUBJ_PASS;
}

/* The object of `ordered the driver to pay`, who is to do it; of what is promised him, he is not. */
static gboolean is_told_to(const Place *place, guint32 verb, guint32 object)
{
  const guint32 to = plx_article_child(place->article, place->sentence, verb, PLX_DEPREL_MARK);
  return object != PLX_NONE && token_at(place, object)->deprel == PLX_DEPREL_OBJ && object < verb &&
         to != PLX_NONE && plx_article_token_is(place->article, to, "to");
}

/* Trees may take what is ordered for the purpose of the order. */
static gboolean is_order(const Place *place, guint32 head, guint32 verb)
{
  static const char *const orders[] = {"ask",     "command",  "force", "instruct", "oblige", "order",
                                       "require", "sentence", "tell",  "urge",     NULL};
  const char *lemma = token_at(place, head)->lemma;
  if (lemma == NULL || token_at(place, verb)->deprel == PLX_DEPREL_XCOMP)
    return lemma != NULL && strcmp(lemma, "promise") != 0;
  return token_at(place, verb)->deprel == PLX_DEPREL_ADVCL && g_strv_contains(orders, lemma);
}

/* The subject that a verb has from above. */
static guint32 subject_above(const Place *place, guint32 event, gboolean *acted_on)
{
  for (guint step = 0; step < STEPS_UP; step++) {
    const PlxToken *t = token_at(place, event);
    const guint32 head = plx_article_head(place->article, place->sentence, event);
    if (head == PLX_NONE)
      return PLX_NONE;
    if (t->deprel == PLX_DEPREL_ACL || t->deprel == PLX_DEPREL_ACL_RELCL) {
      *acted_on = t->deprel == PLX_DEPREL_ACL && t->xpos == PLX_XPOS_VBN;
      return head;
    }
    if (t->deprel != PLX_DEPREL_CONJ && t->deprel != PLX_DEPREL_XCOMP && t->deprel != PLX_DEPREL_ADVCL)
      return PLX_NONE;
    const Parts parts = parts_of(place, head);
    if (is_order(place, head, event) && is_told_to(place, event, parts.token[PATIENT]))
      return parts.token[PATIENT];
    if (parts.token[SUBJECT] != PLX_NONE)
      return parts.token[SUBJECT];
    if (t->deprel == PLX_DEPREL_XCOMP && is_acted_on(place, parts.token[PATIENT])) /* is said to have left */
      return parts.token[PATIENT];
    event = head;
  }
  return PLX_NONE;
}

/* The object that a verb shares with the one coordinated right behind it: shot and killed the driver. */
static guint32 shared_object(const Place *place, guint32 verb)
{
  const PlxSentence *s = plx_article_sentence(place->article, place->sentence);
  const guint32 next = verb + 2;
  if (next >= s->first_token + s->n_tokens || token_at(place, verb + 1)->upos != PLX_UPOS_CCONJ ||
      token_at(place, next)->upos != PLX_UPOS_VERB || token_at(place, next)->deprel != PLX_DEPREL_CONJ ||
      plx_article_head(place->article, place->sentence, next) != verb)
    return PLX_NONE;
  const guint32 object = parts_of(place, next).token[PATIENT];
  return object != PLX_NONE && token_at(place, object)->deprel == PLX_DEPREL_OBJ ? object : PLX_NONE;
}

guint32 plx_participant_subject(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const Place place = {article, sentence};
  gboolean acted_on;
  guint32 subject = plx_article_subject(article, sentence, verb);
  for (guint step = 0; step < STEPS_UP && (subject == PLX_NONE || plx_article_is_relative(article, subject));
       step++) {
    const guint32 of = subject == PLX_NONE ? verb : plx_article_head(article, sentence, subject);
    if (of == PLX_NONE) /* a relative pronoun that hangs on nothing */
      return PLX_NONE;
    subject = subject_above(&place, of, &acted_on);
    if (subject == PLX_NONE)
      return PLX_NONE;
  }
  return subject;
}

PlxParticipants plx_participants_of(const PlxArticle *article, guint32 sentence, guint32 token)
{
  static const PlxParticipant nobody = {.cast = PLX_NONE};
  PlxParticipants out = {nobody, nobody, FALSE};
  const Place place = {article, sentence};
  if (token == PLX_NONE)
    return out;
  Parts parts = parts_of(&place, token);
  const guint32 object = plx_article_child(article, sentence, token, PLX_DEPREL_OBJ);
  out.self = object != PLX_NONE && is_reflexive(&place, object);
  guint32 *subject = &parts.token[SUBJECT], *patient = &parts.token[PATIENT], *agent = &parts.token[AGENT];
  gboolean acted_on = FALSE;
  if (*patient == PLX_NONE && token_at(&place, token)->upos == PLX_UPOS_VERB)
    *patient = shared_object(&place, token);
  if (*subject != PLX_NONE && plx_article_is_relative(article, *subject))
    *subject = subject_above(&place, token, &acted_on);
  else if (*subject == PLX_NONE && token_at(&place, token)->upos == PLX_UPOS_VERB &&
           (*patient == PLX_NONE || token_at(&place, *patient)->deprel == PLX_DEPREL_OBJ))
    *subject = subject_above(&place, token, &acted_on);
  if (*patient == PLX_NONE && *subject != PLX_NONE && (acted_on || parts.token[CLAUSE] == PLX_NONE)) {
    *patient = *subject;
    *subject = PLX_NONE;
  }
  if (*agent == PLX_NONE)
    *agent = *subject;
  if (*agent != PLX_NONE)
    out.agent = participant_at(&place, *agent);
  if (*patient != PLX_NONE)
    out.patient = participant_at(&place, *patient);
  return out;
}

/* Two of the cast: `police` and `the police` may be two of it, and so may the driver of one article and that
 * of the other; two ministers by name are two. */
static PlxParticipantRelation compare_named(const PlxParticipant *a, const PlxParticipant *b)
{
  if (a->cast == b->cast)
    return PLX_PARTICIPANT_SAME;
  const gboolean same_word = a->lemma != NULL && g_strcmp0(a->lemma, b->lemma) == 0;
  const gboolean one = (!a->person || a->one) && (!b->person || b->one);
  return same_word && one ? PLX_PARTICIPANT_SAME : PLX_PARTICIPANT_OTHER;
}

/* He, and thousands of women. */
static gboolean is_one_person(const PlxParticipant *one, const PlxParticipant *several)
{
  return one->person && one->cast != PLX_NONE && !one->several && several->several && several->lemma != NULL;
}

/* One noun of two things: the north tower and the south tower, sales of cars and of trucks, the Moss primary
 * and the Bergen primary. */
static gboolean are_told_apart(const PlxParticipant *a, const PlxParticipant *b)
{
  if (a->lemma == NULL || g_strcmp0(a->lemma, b->lemma) != 0)
    return FALSE;
  return plx_contrasts_part(a->contrast, b->contrast) || plx_places_differ(a->where, b->where) ||
         (a->of != NULL && b->of != NULL && plx_sense_compare_nouns(a->of, b->of) == PLX_SENSE_OTHER);
}

PlxParticipantRelation plx_participant_compare(const PlxParticipant *a, const PlxParticipant *b)
{
  if (are_told_apart(a, b))
    return PLX_PARTICIPANT_OTHER;
  if (a->cast != PLX_NONE && b->cast != PLX_NONE)
    return compare_named(a, b);
  if (is_one_person(a, b) || is_one_person(b, a))
    return PLX_PARTICIPANT_OTHER;
  if (a->lemma == NULL || b->lemma == NULL)
    return PLX_PARTICIPANT_UNSURE;
  const PlxSense sense = plx_meanings_compare_nouns(&a->meaning, &b->meaning);
  if (sense >= PLX_SENSE_SYNONYM)
    return PLX_PARTICIPANT_SAME;
  const gboolean named = a->cast != PLX_NONE || b->cast != PLX_NONE;
  return sense == PLX_SENSE_KIND || named ? PLX_PARTICIPANT_UNSURE : PLX_PARTICIPANT_OTHER;
}

gboolean plx_participants_are_two(const PlxParticipant *a, const PlxParticipant *b)
{
  const gboolean named = a->cast != PLX_NONE && b->cast != PLX_NONE;
  if (named && a->cast == b->cast)
    return FALSE;
  const gboolean persons = named && a->person && b->person && a->proper && b->proper;
  return are_told_apart(a, b) || (persons && plx_participant_compare(a, b) == PLX_PARTICIPANT_OTHER);
}
