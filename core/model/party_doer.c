/* Two who did a thing: told apart by what they are, where two who say it would not be. */
#include "base/table.h"
#include "model/party.h"
#include "model/sense.h"

#include <string.h>

/* Its noun, in small letters whatever the tagger makes of it; NULL. */
const PlxToken *plx_party_head_noun(const PlxParty *p)
{
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  if (head == NULL || head->lemma == NULL)
    return NULL;
  const gboolean small = head->upos == PLX_UPOS_PROPN && g_ascii_islower(p->article->text[head->span.start]);
  return small || head->upos == PLX_UPOS_NOUN ? head : NULL;
}

static gboolean is_other_by_role(const PlxParty *person, const PlxParty *described)
{
  const char *role = person->kind == PLX_PARTY_PERSON ? plx_party_role(person) : NULL;
  const PlxToken *head = plx_party_head_noun(described);
  const gboolean by_trade =
      described->kind == PLX_PARTY_OFFICE || (described->kind == PLX_PARTY_LOOSE && described->name == NULL);
  if (role == NULL || !by_trade || head == NULL || head->xpos != PLX_XPOS_NN ||
      plx_party_noun_is_loose(head->lemma) || !plx_sense_is_person(head->lemma))
    return FALSE;
  const char *space = strrchr(role, ' ');
  return !plx_party_roles_may_be_one(role, head->lemma) &&
         plx_sense_compare_nouns(space != NULL ? space + 1 : role, head->lemma) == PLX_SENSE_OTHER;
}

/* `The mayor's office`: the office of whose it is, `prime minister` with what goes before it; NULL. */
static char *holder_of_office(const PlxParty *p)
{
  const PlxArticle *article = p->article;
  if (p->head == PLX_NONE || p->head < 2 || !plx_article_token_is(article, p->head, "office") ||
      plx_article_token(article, p->head - 1)->upos != PLX_UPOS_PART)
    return NULL;
  const PlxToken *holder = plx_article_token(article, p->head - 2), *before = holder;
  if (holder->lemma == NULL || !plx_party_noun_is_office(holder->lemma) ||
      !plx_span_contains(p->source.span, holder->span))
    return NULL;
  if (p->head > 2 && plx_article_token(article, p->head - 3)->upos != PLX_UPOS_DET &&
      plx_span_contains(p->source.span, plx_article_token(article, p->head - 3)->span))
    before = plx_article_token(article, p->head - 3);
  return g_ascii_strdown(article->text + before->span.start, (gssize)(holder->span.end - before->span.start));
}

/* The prime minister's office, and the energy minister by name. */
static gboolean is_other_by_office(const PlxParty *person, const PlxParty *office)
{
  const char *role = person->kind == PLX_PARTY_PERSON ? plx_party_role(person) : NULL;
  g_autofree char *holder = role != NULL ? holder_of_office(office) : NULL;
  return holder != NULL && strstr(role, holder) == NULL && strstr(holder, role) == NULL;
}

gboolean plx_party_is_anybody(const PlxParty *p)
{
  static const char *const anybody[] = {"boy",       "child",  "expert",  "girl",       "man",      "member",
                                        "people",    "person", "rescuer", "specialist", "teenager", "user",
                                        "volunteer", "woman",  "worker",  "youth"};
  const PlxToken *head = plx_party_head_noun(p);
  const PlxToken *before = head != NULL && p->head > 0 ? plx_article_token(p->article, p->head - 1) : NULL;
  const gboolean of_a_kind = before != NULL && before->upos == PLX_UPOS_NOUN &&
                             plx_span_contains(p->source.span, before->span); /* a forestry worker */
  return head != NULL && !of_a_kind &&
         PLX_TABLE_FIND_FOLDED(anybody, head->lemma, strlen(head->lemma)) != NULL;
}

/* Police officers, customs officers: of one force, and nobody else. */
static gboolean is_of_force(const PlxParty *p, const PlxToken *head)
{
  static const char *const forces[] = {"army",   "customs", "immigration", "navy",
                                       "police", "prison",  "revenue"};
  const PlxToken *before = head != NULL && p->head > 0 ? plx_article_token(p->article, p->head - 1) : NULL;
  return before != NULL && before->lemma != NULL && strcmp(head->lemma, "officer") == 0 &&
         plx_span_contains(p->source.span, before->span) &&
         PLX_TABLE_FIND_FOLDED(forces, before->lemma, strlen(before->lemma)) != NULL;
}

/* What somebody is called who is not named, where that tells him from others: a villager, firefighters, the
 * army; NULL. Whoever is an employee or a victim may be anything else besides, and whoever is an official
 * stands for some body. */
static const char *calling_of(const PlxParty *p)
{
  static const char *const besides[] = {
      "agency",         "assailant", "attacker",  "authority", "brother",   "citizen",      "colleague",
      "crew",           "criminal",  "culprit",   "daughter",  "employee",  "father",       "friend",
      "government",     "group",     "husband",   "insider",   "intruder",  "leader",       "management",
      "mother",         "neighbor",  "neighbour", "office",    "officer",   "official",     "organisation",
      "organization",   "owner",     "parent",    "partner",   "party",     "perpetrator",  "relative",
      "representative", "sister",    "son",       "source",    "spokesman", "spokesperson", "spokeswoman",
      "staff",          "survivor",  "suspect",   "team",      "victim",    "wife",         "witness"};
  const PlxToken *head = plx_party_head_noun(p);
  if (is_of_force(p, head))
    return "officer";
  const gboolean telling = head != NULL && !plx_party_is_anybody(p) &&
                           PLX_TABLE_FIND_FOLDED(besides, head->lemma, strlen(head->lemma)) == NULL;
  return telling ? head->lemma : NULL;
}

/* Is it told by its ending, where the dictionary has no such word: a ski tourer? */
static gboolean ends_as_human(const char *noun)
{
  static const char *const endings[] = {"er", "ist", "man", "woman"};
  gboolean human = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
    human |= g_str_has_suffix(noun, endings[i]);
  return human && plx_noun_meaning(noun).senses == NULL;
}

static gboolean is_human(const char *noun)
{
  return plx_sense_is_person(noun) || plx_party_noun_is_office(noun) || ends_as_human(noun);
}

/* A yacht, a helicopter: whoever is aboard, of whatever body. */
static gboolean is_vehicle(const char *noun)
{
  return plx_sense_compare_nouns(noun, "vehicle") != PLX_SENSE_OTHER;
}

/* `The star`: somebody told of before. */
static gboolean is_told_of(const PlxParty *p)
{
  const guint32 article = p->head != PLX_NONE
                              ? plx_article_child(p->article, p->source.sentence, p->head, PLX_DEPREL_DET)
                              : PLX_NONE;
  return article != PLX_NONE && plx_article_token_is(p->article, article, "the") && !plx_party_is_plural(p);
}

/* Villagers against firefighters, a cook against a nurse, the navy against the army; consultants against the
 * chief operating officer, by name. Somebody may act for a body. */
static gboolean is_other_by_calling(const PlxParty *p, const PlxParty *called)
{
  const char *calling = called->kind != PLX_PARTY_PERSON ? calling_of(called) : NULL,
             *role = p->kind == PLX_PARTY_PERSON ? plx_party_role(p) : NULL;
  const char *space = role != NULL ? strrchr(role, ' ') : NULL;
  const char *other = role == NULL ? calling_of(p) : space != NULL ? space + 1 : role;
  if (calling != NULL && role != NULL && is_told_of(called) && plx_party_roles_may_be_one(role, calling))
    return FALSE;
  return calling != NULL && other != NULL && is_human(calling) == is_human(other) &&
         is_vehicle(calling) == is_vehicle(other) && !plx_party_share_word(p, called) &&
         plx_sense_compare_nouns(calling, other) == PLX_SENSE_OTHER;
}

gboolean plx_party_is_described_otherwise(const PlxParty *a, const PlxParty *b)
{
  return is_other_by_role(a, b) || is_other_by_role(b, a) || is_other_by_office(a, b) ||
         is_other_by_office(b, a) || is_other_by_calling(a, b) || is_other_by_calling(b, a) ||
         plx_party_is_of_other_sort(a, b);
}
