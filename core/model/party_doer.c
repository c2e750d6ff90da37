/* Two who did a thing: told apart by what they are, where two who say it would not be. */
#include "base/table.h"
#include "model/party.h"
#include "model/sense.h"

#include <string.h>

static const PlxToken *head_noun(const PlxParty *p)
{
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  return head != NULL && head->upos == PLX_UPOS_NOUN && head->lemma != NULL ? head : NULL;
}

static gboolean is_other_by_role(const PlxParty *person, const PlxParty *described)
{
  const char *role = person->kind == PLX_PARTY_PERSON ? plx_party_role(person) : NULL;
  const PlxToken *head = head_noun(described);
  const gboolean by_trade =
      described->kind == PLX_PARTY_OFFICE || (described->kind == PLX_PARTY_LOOSE && described->name == NULL);
  if (role == NULL || !by_trade || head == NULL || head->xpos != PLX_XPOS_NN ||
      plx_party_noun_is_loose(head->lemma) || !plx_sense_is_person(head->lemma))
    return FALSE;
  const char *space = strrchr(role, ' ');
  return strstr(role, head->lemma) == NULL &&
         plx_sense_compare_nouns(space != NULL ? space + 1 : role, head->lemma) == PLX_SENSE_OTHER;
}

gboolean plx_party_is_anybody(const PlxParty *p)
{
  static const char *const anybody[] = {"boy",       "child",  "expert",  "girl",       "man",      "member",
                                        "people",    "person", "rescuer", "specialist", "teenager", "user",
                                        "volunteer", "woman",  "worker",  "youth"};
  const PlxToken *head = head_noun(p);
  const PlxToken *before = head != NULL && p->head > 0 ? plx_article_token(p->article, p->head - 1) : NULL;
  const gboolean of_a_kind = before != NULL && before->upos == PLX_UPOS_NOUN &&
                             plx_span_contains(p->source.span, before->span); /* a forestry worker */
  return head != NULL && !of_a_kind &&
         PLX_TABLE_FIND_FOLDED(anybody, head->lemma, strlen(head->lemma)) != NULL;
}

/* What several persons are, where that tells them from others: villagers, firefighters; NULL. */
static const char *trade_of(const PlxParty *several)
{
  const PlxToken *head = head_noun(several);
  const gboolean telling = head != NULL && head->xpos == PLX_XPOS_NNS &&
                           !plx_party_noun_is_loose(head->lemma) &&
                           (plx_sense_is_person(head->lemma) || plx_party_noun_is_office(head->lemma));
  return telling && !plx_party_is_anybody(several) ? head->lemma : NULL;
}

/* Villagers against firefighters; consultants against the chief operating officer, by name. */
static gboolean is_other_by_trade(const PlxParty *p, const PlxParty *several)
{
  const char *trade = trade_of(several), *role = p->kind == PLX_PARTY_PERSON ? plx_party_role(p) : NULL;
  const char *space = role != NULL ? strrchr(role, ' ') : NULL;
  const char *other = role == NULL ? trade_of(p) : space != NULL ? space + 1 : role;
  return trade != NULL && other != NULL && !plx_party_share_word(p, several) &&
         plx_sense_compare_nouns(trade, other) == PLX_SENSE_OTHER;
}

gboolean plx_party_is_described_otherwise(const PlxParty *a, const PlxParty *b)
{
  return is_other_by_role(a, b) || is_other_by_role(b, a) || is_other_by_trade(a, b) ||
         is_other_by_trade(b, a);
}
