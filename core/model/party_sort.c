/* How this works. Of two who did a thing, the one may have done it for the other, or both be called by what
 * they are in more words or fewer. What somebody is tells of what sort he is, and of some sorts the one is
 * never the other: no mayor is a brokerage. */
#include "base/table.h"
#include "data/doers.h"
#include "model/party.h"
#include "model/sense.h"

#include <string.h>

/* What he is: the last word of a person's role, else the noun; NULL. */
static const char *noun_of(const PlxParty *p)
{
  const char *role = p->kind == PLX_PARTY_PERSON ? plx_party_role(p) : NULL;
  const char *space = role != NULL ? strrchr(role, ' ') : NULL;
  const PlxToken *head = p->kind != PLX_PARTY_PERSON ? plx_party_head_noun(p) : NULL;
  return space != NULL ? space + 1 : role != NULL ? role : head != NULL ? head->lemma : NULL;
}

static const PlxDoerNoun *find_sort(const PlxParty *p)
{
  const char *noun = noun_of(p);
  return noun != NULL ? plx_doer_noun(noun) : NULL;
}

static gboolean is_business(PlxDoerSort sort)
{
  return sort == PLX_DOER_FIRM || sort == PLX_DOER_BUSINESS;
}

static gboolean is_public(PlxDoerSort sort)
{
  return sort == PLX_DOER_STATE || sort == PLX_DOER_PUBLIC;
}

/* The company may be any business, the government any public body. */
static gboolean is_wider(const PlxDoerNoun *x, const PlxDoerNoun *y)
{
  return (x->sort == PLX_DOER_FIRM && is_business(y->sort)) ||
         (x->sort == PLX_DOER_STATE && is_public(y->sort));
}

/* Does another word stand before its noun: the fisheries ministry? */
static gboolean is_described(const PlxParty *body, const PlxToken *head)
{
  const PlxToken *before = body->head > 0 ? head - 1 : NULL;
  return before != NULL && before->upos != PLX_UPOS_DET && plx_span_contains(body->source.span, before->span);
}

/* A minister of justice does nothing for the ministry of fisheries. */
static gboolean is_of_other_field(const PlxParty *p, const PlxParty *body)
{
  static const char *const fields[] = {"department", "ministry"};
  const char *role = p->kind == PLX_PARTY_PERSON ? plx_party_role(p) : NULL;
  const PlxToken *head = plx_party_head_noun(body);
  const char *space = role != NULL ? strchr(role, ' ') : NULL;
  if (space == NULL || head == NULL || !is_described(body, head) ||
      PLX_TABLE_FIND_FOLDED(fields, head->lemma, strlen(head->lemma)) == NULL)
    return FALSE;
  g_autofree char *field = g_ascii_strdown(role, space - role);
  return !g_strv_contains((const char *const *)body->folded_words, field);
}

gboolean plx_party_is_member_of(const PlxParty *p, const char *noun)
{
  const char *member = noun_of(p);
  const PlxDoerMember *row = member != NULL ? plx_table_find(plx_doer_members, plx_n_doer_members,
                                                             sizeof *row, member, strlen(member))
                                            : NULL;
  return row != NULL && g_strv_contains(row->bodies, noun);
}

gboolean plx_party_acts_for(const PlxParty *p, const PlxParty *body)
{
  gboolean of = FALSE;
  for (char **word = body->folded_words; *word != NULL; word++)
    of |= plx_party_is_member_of(p, *word);
  const char *country = plx_party_country(p), *other = plx_party_country(body);
  return of && !is_of_other_field(p, body) &&
         (country == NULL || other == NULL || strcmp(country, other) == 0);
}

/* An army and its country. */
static gboolean is_of_country(const PlxParty *body, const PlxParty *country)
{
  if (country->name == NULL || country->name->type != PLX_NAME_PLACE)
    return FALSE;
  const PlxDoerNoun *sort = find_sort(body);
  const char *of = plx_party_country(body);
  return sort != NULL && is_public(sort->sort) && (of == NULL || strcmp(of, country->label) == 0);
}

gboolean plx_party_may_be_one(const PlxParty *p, const PlxParty *q)
{
  const PlxDoerNoun *x = find_sort(p), *y = find_sort(q);
  const gboolean wide = x != NULL && y != NULL && (is_wider(x, y) || is_wider(y, x));
  return wide || plx_party_acts_for(p, q) || plx_party_acts_for(q, p) || is_of_country(p, q) ||
         is_of_country(q, p);
}

/* By the first's sort and the second's, one way. */
static const gboolean never_is[PLX_N_DOER_SORTS][PLX_N_DOER_SORTS] = {
    [PLX_DOER_STATE] = {[PLX_DOER_FIRM] = TRUE, [PLX_DOER_BUSINESS] = TRUE, [PLX_DOER_PRIVATE] = TRUE},
    [PLX_DOER_PUBLIC] = {[PLX_DOER_FIRM] = TRUE, [PLX_DOER_BUSINESS] = TRUE, [PLX_DOER_PRIVATE] = TRUE},
    [PLX_DOER_DIGNITARY] = {[PLX_DOER_FIRM] = TRUE,
                            [PLX_DOER_BUSINESS] = TRUE,
                            [PLX_DOER_PRIVATE] = TRUE,
                            [PLX_DOER_HOUSE] = TRUE},
    [PLX_DOER_PRIVATE] = {[PLX_DOER_FIRM] = TRUE, [PLX_DOER_BUSINESS] = TRUE, [PLX_DOER_HOUSE] = TRUE},
};

static gboolean are_never_one(const PlxDoerNoun *x, const PlxDoerNoun *y)
{
  return x != NULL && y != NULL && (never_is[x->sort][y->sort] || never_is[y->sort][x->sort]);
}

gboolean plx_party_is_of_other_sort(const PlxParty *p, const PlxParty *q)
{
  return are_never_one(find_sort(p), find_sort(q)) && !plx_party_share_word(p, q);
}

gboolean plx_party_nouns_part(const char *noun, const char *other)
{
  return are_never_one(plx_doer_noun(noun), plx_doer_noun(other));
}
