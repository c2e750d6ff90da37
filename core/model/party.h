/* A source as it is read once: of what kind it is, and under which names it goes. For source.c alone, and for
 * party.c, which reads it. */
#pragma once

#include "model/source.h"

typedef enum {
  PLX_PARTY_LOOSE,  /* a pronoun of no known person, `officials`, `a statement` */
  PLX_PARTY_PAPER,  /* what stands on paper and is no one person's word: `the affidavit`, `court records` */
  PLX_PARTY_HIDDEN, /* somebody whose name is kept back: `a person close to the talks` */
  PLX_PARTY_FIRM,  /* a body of private people, which its officers may speak for: `the company`, `the club` */
  PLX_PARTY_MEDIA, /* outlets that relay: `local reports`, `state media` */
  PLX_PARTY_GROUP, /* private persons: `his parents`, `residents` */
  PLX_PARTY_PERSON, /* a person's name, or a pronoun for it */
  PLX_PARTY_OFFICE, /* `the mayor` */
  PLX_PARTY_BODY,   /* a body's or country's name */
  PLX_PARTY_AGENCY, /* a body by what it is: `the coast guard`, `police` */
  PLX_N_PARTY_KINDS
} PlxPartyKind;

struct _PlxParty {
  const PlxReport *report;
  const PlxStory *story;
  PlxSource source;
  const PlxArticle *article;
  const PlxName *name;     /* NULL */
  const PlxEntity *entity; /* of the cast; NULL */
  guint32 head;            /* token; PLX_NONE */
  PlxPartyKind kind;
  char *mention;      /* its words as they stand */
  char *label;        /* the name, if it has one, else the words of the mention */
  char *folded_label; /* these as plx_alias_fold() writes them */
  GStrv label_words;
  GStrv folded_words; /* of the mention */
};

/* Does the noun stand for what relays what others say: a newspaper, television? */
gboolean plx_party_noun_is_media(const char *lemma);

/* Does it stand for a body: a ministry, the fire service? */
gboolean plx_party_noun_is_body(const char *lemma);

/* A noun that may stand for whoever is meant (`official`); one for what one at a time is (`minister`). */
gboolean plx_party_noun_is_loose(const char *lemma);
gboolean plx_party_noun_is_office(const char *lemma);

gboolean plx_party_is_plural(const PlxParty *party);

/* Whose it is, by the cast or the mention: a country, mostly; NULL. */
const char *plx_party_country(const PlxParty *party);

/* May one person be both, or be called by both, as the list of nouns has them: a nominee and a candidate, a
 * coach and a player? */
gboolean plx_party_roles_may_be_one(const char *role, const char *other);

/* Is it what one has in a case: a judge, a prosecutor? */
gboolean plx_party_is_part_in_court(const char *role);

/* Is one of the words among the names? */
static inline gboolean plx_party_has_one(char *const *words, const char *const *names)
{
  for (; *words != NULL; words++)
    if (g_strv_contains(names, *words))
      return TRUE;
  return FALSE;
}

/* A person whose office is known, and somebody of another office; a firm, and a person or the holder of an
 * office that no firm has. */
gboolean plx_party_is_other_office(const PlxParty *person, const PlxParty *office);
gboolean plx_party_is_other_officer(const PlxParty *firm, const PlxParty *officer);

/* Of a person: the office, by the cast or the mention; NULL. */
const char *plx_party_role(const PlxParty *person);

/* Do the mentions share a longer word? `Microsoft`, `Microsoft officials`. */
gboolean plx_party_share_word(const PlxParty *p, const PlxParty *q);

/* Do the two speak for different sides: police and a lawyer, the company and the union? */
gboolean plx_party_is_of_other_side(const PlxParty *p, const PlxParty *q);

/* Are they of one trade: the bank and the lender? */
gboolean plx_party_is_of_one_trade(const PlxParty *p, const PlxParty *q);

/* Are what two are of different sides, by lemmas of nouns? */
gboolean plx_party_nouns_take_sides(const char *noun, const char *other);

/* Its noun, in small letters whatever the tagger makes of it; NULL. */
const PlxToken *plx_party_head_noun(const PlxParty *party);

/* Is the one of those who act and speak for the other: a judge, the court; the military, the army? */
gboolean plx_party_acts_for(const PlxParty *party, const PlxParty *body);

/* Is he of those who act for what a noun names: a judge, for a court? */
gboolean plx_party_is_member_of(const PlxParty *party, const char *noun);

/* May the two, who did a thing, be one under two descriptions: firefighters and the fire service, a minister
 * and his ministry, the company and the airline? */
gboolean plx_party_may_be_one(const PlxParty *p, const PlxParty *q);

/* Are they of two sorts, of which the one never acts for the other: the mayor and a brokerage? */
gboolean plx_party_is_of_other_sort(const PlxParty *p, const PlxParty *q);

/* The same of what two are, by lemmas of nouns. */
gboolean plx_party_nouns_part(const char *noun, const char *other);
