/* How this works: what somebody is called tells for whom he speaks: the police, a hospital, the workers.
 * Those of two sides are two sources, unless the one may speak for the other as well, as a ministry for the
 * army. Whoever acts for two states is two, too. */
#include "base/table.h"
#include "data/sides.h"
#include "model/nation.h"
#include "model/party.h"
#include "model/sense.h"

#include <string.h>

/* Sides as a set, a bit for each: of police and prosecutors both. */
#define BIT(side) (G_GUINT64_CONSTANT(1) << (side))

static const PlxSideNoun *find_noun(const char *noun)
{
  return plx_table_find_folded(plx_side_nouns, plx_n_side_nouns, sizeof(PlxSideNoun), noun, strlen(noun));
}

static PlxSide side_of_noun(const char *noun)
{
  const PlxSideNoun *row = find_noun(noun);
  return row != NULL ? row->side : PLX_SIDE_NONE;
}

/* By a noun and the word before it, NULL if there is none: a surgeon general is no general, and of a director
 * general nothing is known. */
static PlxSide side_of_words(const char *before, const char *noun)
{
  g_autofree char *both = before != NULL ? g_strconcat(before, " ", noun, NULL) : NULL;
  const PlxSideNoun *row = both != NULL ? find_noun(both) : NULL;
  return row != NULL ? row->side : side_of_noun(noun);
}

/* Of a token and the one before it in the mention. */
static PlxSide side_at(const PlxParty *p, guint32 token)
{
  const PlxToken *noun = plx_article_token(p->article, token);
  const PlxToken *before = token > 0 && plx_span_contains(p->source.span, (noun - 1)->span) ? noun - 1 : NULL;
  return noun->lemma != NULL ? side_of_words(before != NULL ? before->lemma : NULL, noun->lemma)
                             : PLX_SIDE_NONE;
}

/* A spokeswoman speaks for what stands before her, if that tells: a hospital spokeswoman, a Red Cross
 * official, but local officials. */
static guint32 speaks_for(const PlxParty *p)
{
  static const char *const voices[] = {
      "agency",     "boss",           "brigade", "chief",  "clerk",     "commander",    "commissioner",
      "department", "director",       "group",   "guard",  "head",      "leader",       "officer",
      "official",   "representative", "service", "source", "spokesman", "spokesperson", "spokeswoman",
      NULL};
  if (p->head == 0 || !g_strv_contains(voices, plx_article_token(p->article, p->head)->lemma))
    return p->head;
  const PlxToken *before = plx_article_token(p->article, p->head - 1);
  const PlxSide of = side_at(p, p->head - 1);
  const gboolean local = before->upos == PLX_UPOS_ADJ && of == PLX_SIDE_CITIZENS;
  return plx_span_contains(p->source.span, before->span) && of != PLX_SIDE_NONE && !local ? p->head - 1
                                                                                          : p->head;
}

/* Of `fire chief` the last word that tells; of `general manager` none. */
static PlxSide side_of_role(const char *role)
{
  g_auto(GStrv) words = g_strsplit(role, " ", -1);
  const guint n = g_strv_length(words);
  PlxSide side = PLX_SIDE_NONE;
  for (guint i = n; i > 0 && side == PLX_SIDE_NONE; i--)
    if (i == n || g_ascii_strcasecmp(words[i - 1], "general") != 0)
      side = side_of_words(i > 1 ? words[i - 2] : NULL, words[i - 1]);
  return side;
}

/* Of what he heads or speaks for, where his own role tells nothing: the union's leader. */
static PlxSide side_of_person(const PlxParty *p)
{
  const char *role = plx_party_role(p), *of = plx_party_country(p);
  const PlxSide side = role != NULL ? side_of_role(role) : PLX_SIDE_NONE;
  return side == PLX_SIDE_NONE && role != NULL && of != NULL ? side_of_role(of) : side;
}

/* Of a body that the list knows by its name, or the end of it: the BBC, the Norwegian Red Cross. One word at
 * the end of several is a noun. */
static PlxSide side_of_name(const PlxParty *p)
{
  PlxSide side = PLX_SIDE_NONE;
  for (const char *at = p->label; at != NULL && side == PLX_SIDE_NONE;
       at = strchr(at, ' ') != NULL ? strchr(at, ' ') + 1 : NULL)
    if (at == p->label || strchr(at, ' ') != NULL)
      side = side_of_noun(at);
  return side;
}

/* Is a name's last word no word for what it is: Burger King, Old Navy, The Economist? */
static gboolean is_name_alone(const PlxParty *p)
{
  static const char *const forces[] = {"army", "coast", "navy", NULL};
  const PlxToken *head = plx_article_token(p->article, p->head);
  if (p->kind != PLX_PARTY_BODY || !g_ascii_isupper(p->article->text[head->span.start]))
    return FALSE;
  g_autofree char *noun = g_ascii_strdown(head->lemma, -1);
  return plx_sense_is_person(noun) || (g_strv_contains(forces, noun) && plx_party_country(p) == NULL);
}

/* The sides of all who are named together; of `police and emergency services` that of nobody as well, since
 * these may be of any. */
static guint64 sides_of_joined(const PlxParty *p)
{
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  guint64 sides = 0;
  for (guint32 i = p->head + 1; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(p->article, i);
    if (token->deprel == PLX_DEPREL_CONJ && token->lemma != NULL &&
        plx_article_head(p->article, p->source.sentence, i) == p->head &&
        plx_span_contains(p->source.span, token->span))
      sides |= BIT(side_of_noun(token->lemma));
  }
  return sides;
}

#define WORDS_OF_WHOSE 4

/* Of what he belongs to, whatever the tree hangs it on: experts at the bank. */
static guint64 side_of_whose(const PlxParty *p)
{
  static const char *const belongs[] = {"at", "for", "from", "of", "with"};
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  const guint32 end = s->first_token + s->n_tokens, first = p->head + 1;
  PlxSide side = PLX_SIDE_NONE;
  if (first >= end || !PLX_TOKEN_ANY(p->article, first, belongs))
    return 0;
  for (guint32 i = first + 1; i < MIN(end, first + 1 + WORDS_OF_WHOSE) && side == PLX_SIDE_NONE; i++) {
    const PlxToken *token = plx_article_token(p->article, i);
    if (token->upos == PLX_UPOS_VERB || token->upos == PLX_UPOS_PUNCT)
      break;
    side = token->lemma != NULL ? side_of_noun(token->lemma) : PLX_SIDE_NONE;
  }
  return BIT(side) & ~BIT(PLX_SIDE_NONE);
}

/* 0 if that is not known. */
static guint64 sides_of(const PlxParty *p)
{
  if (p->kind == PLX_PARTY_PERSON)
    return BIT(side_of_person(p)) & ~BIT(PLX_SIDE_NONE);
  if (p->head == PLX_NONE || plx_article_token(p->article, p->head)->lemma == NULL ||
      (p->name != NULL && p->name->type == PLX_NAME_PLACE))
    return 0;
  const PlxSide named = p->kind == PLX_PARTY_BODY ? side_of_name(p) : PLX_SIDE_NONE;
  const PlxSide side = named != PLX_SIDE_NONE ? named
                       : is_name_alone(p)     ? PLX_SIDE_NONE
                                              : side_at(p, speaks_for(p));
  const guint64 sides = BIT(side) | sides_of_joined(p) | side_of_whose(p);
  return (sides & BIT(PLX_SIDE_NONE)) == 0 ? sides : 0;
}

/* These, and those that may speak for them. */
static guint64 reach_of(guint64 sides)
{
  guint64 reach = sides;
  for (guint side = 0; side < PLX_N_SIDES; side++) {
    reach |= (sides & BIT(side)) != 0 ? plx_side_allies[side] : 0;
    reach |= (plx_side_allies[side] & sides) != 0 ? BIT(side) : 0;
  }
  return reach;
}

static gboolean are_two_sides(guint64 x, guint64 y)
{
  return x != 0 && y != 0 && (reach_of(x) & y) == 0;
}

gboolean plx_party_nouns_take_sides(const char *noun, const char *other)
{
  const PlxSide x = side_of_noun(noun), y = side_of_noun(other);
  return x != PLX_SIDE_NONE && y != PLX_SIDE_NONE && are_two_sides(BIT(x), BIT(y));
}

/* ---- states ---- */

/* Sides that act for a state, or fight for one. */
#define OF_STATES                                                                                            \
  (BIT(PLX_SIDE_COAST) | BIT(PLX_SIDE_COURT) | BIT(PLX_SIDE_GOVERNMENT) | BIT(PLX_SIDE_INVESTIGATORS) |      \
   BIT(PLX_SIDE_LAW) | BIT(PLX_SIDE_LEADER) | BIT(PLX_SIDE_MILITARY) | BIT(PLX_SIDE_OFFICIALS) |             \
   BIT(PLX_SIDE_PRESIDENT) | BIT(PLX_SIDE_PROSECUTION))

/* Is the token a part of a longer name: Jersey, of New Jersey? */
static gboolean is_within_name(const PlxArticle *article, guint32 sentence, guint32 token)
{
  static const char *const parts[] = {"new", "north", "south", "west"};
  const PlxName *name = plx_article_name_at(article, sentence, token);
  if (token > 0 && PLX_TOKEN_ANY(article, token - 1, parts))
    return TRUE;
  return name != NULL && name->type == PLX_NAME_PLACE &&
         name->core.start < plx_article_token(article, token)->span.start;
}

static const char *nation_at(const PlxParty *p, guint32 token)
{
  const char *named = plx_nation_named(p->article, p->source.sentence, token);
  return named != NULL && is_within_name(p->article, p->source.sentence, token) ? NULL : named;
}

/* Of which state a name is, if the mention names it whole: not Jersey, of New Jersey; NULL. */
static const char *state_of_name(const PlxParty *p)
{
  const char *of = p->name != NULL ? p->name->of : NULL;
  const char *at = of != NULL && plx_is_territory(of, strlen(of)) ? strstr(p->mention, of) : NULL;
  return at == NULL || (at - p->mention >= 4 && strncmp(at - 4, "New ", 4) == 0) ? NULL : of;
}

/* The state that somebody acts for, who is a state or is called by one: the Turkish police; NULL. */
static const char *state_of(const PlxParty *p)
{
  const gboolean state = p->kind == PLX_PARTY_BODY && p->name != NULL && p->name->type == PLX_NAME_PLACE;
  if (p->head == PLX_NONE || (!state && (sides_of(p) & OF_STATES) == 0))
    return NULL;
  const char *nation = state_of_name(p);
  guint32 end;
  for (guint32 i = plx_article_tokens_within(p->article, p->source.span, &end);
       i < MIN(end, p->head + 1) && nation == NULL; i++)
    nation = nation_at(p, i);
  return nation;
}

/* Of these each is a part of the other, or goes by the name of a part of it. */
static gboolean may_be_one_state(const char *x, const char *y)
{
  static const char *const groups[][6] = {
      {"England", "Northern Ireland", "Scotland", "United Kingdom", "Wales", NULL},
      {"China", "Hong Kong", "Macau", NULL},
      {"Georgia", "Puerto Rico", "United States", NULL}};
  for (gsize i = 0; i < G_N_ELEMENTS(groups); i++)
    if (g_strv_contains(groups[i], x) && g_strv_contains(groups[i], y))
      return TRUE;
  return strcmp(x, y) == 0;
}

static gboolean are_of_two_states(const PlxParty *p, const PlxParty *q)
{
  const char *x = state_of(p), *y = x != NULL ? state_of(q) : NULL;
  return y != NULL && !may_be_one_state(x, y);
}

/* ---- both ---- */

gboolean plx_party_is_of_other_side(const PlxParty *p, const PlxParty *q)
{
  const gboolean person = p->kind == PLX_PARTY_PERSON || q->kind == PLX_PARTY_PERSON;
  return (are_two_sides(sides_of(p), sides_of(q)) || are_of_two_states(p, q)) &&
         !(person && plx_party_share_word(p, q)); /* her church */
}

/* Sides whose members go by many names, and by those of their allies: the Red Cross, an aid group. */
#define MANIFOLD                                                                                             \
  (BIT(PLX_SIDE_AID) | BIT(PLX_SIDE_PROTEST) | BIT(PLX_SIDE_REBELS) | BIT(PLX_SIDE_SUIT) |                   \
   BIT(PLX_SIDE_WORLD))

gboolean plx_party_is_of_one_trade(const PlxParty *p, const PlxParty *q)
{
  const guint64 x = sides_of(p), y = sides_of(q);
  const gboolean hidden = p->kind == PLX_PARTY_HIDDEN || q->kind == PLX_PARTY_HIDDEN;
  if (x == 0 || y == 0)
    return FALSE;
  if (((x | y) & MANIFOLD) != 0)
    return (reach_of(x) & y) != 0;
  return x == y && (hidden || (x & (BIT(PLX_SIDE_SCHOOL) | plx_side_allies[PLX_SIDE_FIRM])) != 0);
}
