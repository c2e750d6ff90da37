/* How this works. What two kinds of sources (party.h) have to show to be taken for two is a row of a table.
 */
#include "model/source.h"

#include "base/alias.h"
#include "base/table.h"
#include "data/territories.h"
#include "model/nation.h"
#include "model/party.h"
#include "model/sense.h"
#include "model/source_beside.h"
#include "model/source_same.h"

#include <string.h>

/* ---- what two have in common ---- */

gboolean plx_party_share_word(const PlxParty *p, const PlxParty *q)
{
  for (char **word = p->folded_words; *word != NULL; word++)
    if (strlen(*word) >= 4 && g_strv_contains((const char *const *)q->folded_words, *word))
      return TRUE;
  return FALSE;
}

/* The word in small letters that says what kind of board or ministry it is: supervisory, health; NULL. Where
 * it sits (`local`) tells nothing. */
static const PlxToken *kind_of_organ(const PlxParty *p)
{
  static const char *const organs[] = {"agency",     "board",    "committee", "council", "court",
                                       "department", "ministry", "office",    "union"};
  static const char *const anywhere[] = {"central",    "city",   "county",    "district", "federal",
                                         "local",      "main",   "municipal", "national", "other",
                                         "provincial", "public", "regional",  "state",    "town"};
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  if (head == NULL || p->head == 0 || head->lemma == NULL ||
      PLX_TABLE_FIND_FOLDED(organs, head->lemma, strlen(head->lemma)) == NULL)
    return NULL;
  const PlxToken *kind = plx_article_token(p->article, p->head - 1);
  const gboolean telling = (kind->upos == PLX_UPOS_NOUN || kind->upos == PLX_UPOS_ADJ) &&
                           kind->lemma != NULL && g_ascii_islower(p->article->text[kind->span.start]) &&
                           plx_span_contains(p->source.span, kind->span);
  return telling && PLX_TABLE_FIND_FOLDED(anywhere, kind->lemma, strlen(kind->lemma)) == NULL ? kind : NULL;
}

/* The supervisory board and the management board, the health ministry and the interior ministry. */
static gboolean are_two_organs(const PlxParty *p, const PlxParty *q)
{
  const PlxToken *x = kind_of_organ(p), *y = kind_of_organ(q);
  return x != NULL && y != NULL && strcmp(x->lemma, y->lemma) != 0 &&
         strcmp(plx_article_token(p->article, p->head)->lemma,
                plx_article_token(q->article, q->head)->lemma) == 0;
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

/* Is the one the country whose body the other is? */
static gboolean is_of(const PlxParty *body, const PlxParty *country)
{
  return g_strcmp0(plx_party_country(body), country->label) == 0;
}

/* Armenia of `Armenia` and of `the Armenians`; NULL. */
static const char *nation_of(const PlxParty *p)
{
  const gsize length = strlen(p->label);
  const gboolean plural = g_str_has_suffix(p->label, "ns");
  return plx_nation_of_word(p->label, length - (plural ? 1 : 0));
}

/* `Moscow`, `the Kremlin`: by where its government sits. */
static gboolean is_seat_of(const PlxParty *seat, const PlxParty *country)
{
  const PlxTerritory *row =
      plx_table_find(plx_capitals, plx_n_capitals, sizeof(PlxTerritory), seat->label, strlen(seat->label));
  return row != NULL && g_strcmp0(row->name, nation_of(country)) == 0;
}

static gboolean other_body(const PlxParty *p, const PlxParty *q)
{
  const char *x = p->folded_label, *y = q->folded_label;
  return !plx_alias_is_acronym(x, y) && !plx_alias_is_acronym(y, x) && strstr(x, y) == NULL &&
         strstr(y, x) == NULL && !plx_party_share_word(p, q) && !is_of(p, q) && !is_of(q, p);
}

/* `Its manager, Ida Lund`: of a body told of before. */
static gboolean is_its(const PlxParty *person)
{
  const char *first = person->folded_words[0];
  return first != NULL && (strcmp(first, "its") == 0 || strcmp(first, "their") == 0);
}

/* A person and a body that nothing connects, or a country that is not the person's. */
static gboolean apart(const PlxParty *person, const PlxParty *body)
{
  if (is_its(person) && (body->name == NULL || body->name->type != PLX_NAME_PLACE))
    return FALSE;
  const char *of = plx_party_country(person);
  if (of != NULL && body->name != NULL && body->name->type == PLX_NAME_PLACE)
    return strstr(body->label, of) == NULL;
  return !plx_party_is_named_beside(person, body) && !plx_party_is_named_beside(body, person);
}

/* A force that goes by many names, and whoever holds a rank in one. */
static gboolean is_police(const PlxParty *body)
{
  static const char *const names[] = {"cops",   "constabulary", "gendarmerie", "lapd",     "nypd",
                                      "patrol", "police",       "sheriff",     "troopers", NULL};
  return plx_party_has_one(body->folded_words, names);
}

static gboolean is_officer(const char *role)
{
  static const char *const ranks[] = {"capt",      "captain",   "chief",     "commander",  "commissioner",
                                      "constable", "detective", "inspector", "lieutenant", "lt",
                                      "officer",   "sergeant",  "sgt",       "sheriff",    "superintendent",
                                      "trooper",   NULL};
  g_autofree char *folded = g_ascii_strdown(role, -1);
  g_auto(GStrv) words = g_strsplit_set(folded, " .-", -1);
  return plx_party_has_one(words, ranks);
}

/* A person whose office is known, and a body that may be described so: it is never said in one breath. */
static gboolean other_agency(const PlxParty *person, const PlxParty *agency)
{
  const char *role = plx_party_role(person);
  return role != NULL && !(is_police(agency) && is_officer(role)) &&
         !plx_party_is_described_beside(person, agency);
}

static gboolean never_other(const PlxParty *p, const PlxParty *q)
{
  (void)p;
  (void)q;
  return FALSE;
}

/* `The panel` may be the jury. */
static gboolean always_other(const PlxParty *p, const PlxParty *q)
{
  const char *x = p->head != PLX_NONE ? plx_article_token(p->article, p->head)->lemma : NULL,
             *y = q->head != PLX_NONE ? plx_article_token(q->article, q->head)->lemma : NULL;
  return !plx_party_share_word(p, q) &&
         (x == NULL || y == NULL || plx_sense_compare_nouns(x, y) < PLX_SENSE_SYNONYM) &&
         !(is_police(p) && is_police(q));
}

/* Does the mention of several end in an office (`both countries foreign ministers`, whatever the tree makes
 * of that)? */
static gboolean are_officials(const PlxParty *p)
{
  const PlxToken *last = NULL;
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  for (guint32 i = s->first_token; plx_party_is_plural(p) && i < s->first_token + s->n_tokens; i++)
    if (plx_span_contains(p->source.span, plx_article_token(p->article, i)->span))
      last = plx_article_token(p->article, i);
  return last != NULL && last->xpos == PLX_XPOS_NNS && last->lemma != NULL &&
         !plx_party_noun_is_loose(last->lemma) && plx_party_noun_is_office(last->lemma);
}

/* `The two ministers` are not one of them. */
static gboolean is_one_of(const PlxParty *one, const PlxParty *several)
{
  return (one->kind == PLX_PARTY_PERSON || one->kind == PLX_PARTY_OFFICE) && are_officials(several);
}

/* The mayor and the governor, whoever they are: of each there is one, and of these no one is two. */
static gboolean other_offices(const PlxParty *p, const PlxParty *q)
{
  static const char *const sole[] = {"ambassador", "bishop",      "chancellor", "coroner", "emperor",
                                     "governor",   "headteacher", "judge",      "king",    "magistrate",
                                     "mayor",      "minister",    "pope",       "premier", "president",
                                     "prince",     "queen",       "senator",    "sheriff", NULL};
  static const char *const one[][2] = {{"chancellor", "minister"},
                                       {"minister", "premier"},
                                       {"judge", "magistrate"},
                                       {"emperor", "king"},
                                       {"premier", "president"}};
  const PlxToken *x = plx_party_head_noun(p), *y = plx_party_head_noun(q);
  if (x == NULL || y == NULL || x->lemma == NULL || y->lemma == NULL || strcmp(x->lemma, y->lemma) == 0 ||
      !g_strv_contains(sole, x->lemma) || !g_strv_contains(sole, y->lemma))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(one); i++)
    if ((strcmp(one[i][0], x->lemma) == 0 && strcmp(one[i][1], y->lemma) == 0) ||
        (strcmp(one[i][1], x->lemma) == 0 && strcmp(one[i][0], y->lemma) == 0))
      return FALSE;
  return TRUE;
}

/* `NASA` may be the space agency, and the FDA the regulator. */
static gboolean is_initials(const PlxParty *body)
{
  for (const char *c = body->label; *c != '\0'; c++)
    if (!g_ascii_isupper(*c))
      return FALSE;
  return TRUE;
}

static gboolean other_described(const PlxParty *body, const PlxParty *agency)
{
  static const char *const nouns[] = {"administration", "agency",     "authority",    "board",
                                      "bureau",         "commission", "organisation", "organization",
                                      "regulator",      "service",    "watchdog",     NULL};
  const PlxToken *head = plx_party_head_noun(agency);
  const gboolean agency_noun = head != NULL && head->lemma != NULL && g_strv_contains(nouns, head->lemma);
  return !(agency_noun && is_initials(body)) && always_other(body, agency);
}

typedef gboolean (*Other)(const PlxParty *p, const PlxParty *q);

/* The words before what somebody is (`a military source`), or those of whom a pronoun stands for.
 * Returns: the caller's, folded. */
static GPtrArray *describing_words(const PlxParty *p)
{
  GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  if (p->name != NULL && p->name->pronoun) { /* its last word is what he is, its first an article */
    for (char **word = p->label_words; *word != NULL; word++)
      if (word > p->label_words && word[1] != NULL)
        g_ptr_array_add(words, g_ascii_strdown(*word, -1));
    return words;
  }
  for (guint32 i = s->first_token; i < p->head; i++) {
    const PlxToken *token = plx_article_token(p->article, i);
    const gboolean tells =
        token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN || token->upos == PLX_UPOS_ADJ;
    if (tells && token->lemma != NULL && plx_span_contains(p->source.span, token->span))
      g_ptr_array_add(words, g_ascii_strdown(token->lemma, -1));
  }
  return words;
}

/* Is one of the words said of somebody? */
static gboolean is_described_by(const PlxParty *p, const GPtrArray *words)
{
  for (guint i = 0; i < words->len; i++)
    for (char **word = p->folded_words; *word != NULL; word++)
      if (strcmp(*word, g_ptr_array_index(words, i)) == 0)
        return TRUE;
  return FALSE;
}

/* A military source, a local source: known by where they stand. */
static gboolean other_hidden(const PlxParty *p, const PlxParty *q)
{
  g_autoptr(GPtrArray) of_p = describing_words(p), of_q = describing_words(q);
  return of_p->len > 0 && of_q->len > 0 && !is_described_by(q, of_p) && !is_described_by(p, of_q);
}

/* Is he of those who speak for the body, by what it is (the court, the fire service), and not by whose it is
 * (the city's finance department)? */
static gboolean speaks_for(const PlxParty *p, const PlxParty *body)
{
  const gboolean member = p->kind == PLX_PARTY_PERSON || p->kind == PLX_PARTY_OFFICE ||
                          p->kind == PLX_PARTY_GROUP || (p->kind == PLX_PARTY_AGENCY && p->name == NULL);
  const PlxToken *head = plx_party_head_noun(body);
  if (!member || body->kind == PLX_PARTY_PAPER || head == NULL || head->lemma == NULL)
    return FALSE;
  const PlxToken *before = body->head > 0 ? plx_article_token(body->article, body->head - 1) : NULL;
  const gboolean compound = before != NULL && before->upos == PLX_UPOS_NOUN && before->lemma != NULL &&
                            plx_span_contains(body->source.span, before->span);
  return plx_party_acts_for(p, body) &&
         (plx_party_is_member_of(p, head->lemma) || (compound && plx_party_is_member_of(p, before->lemma)));
}

/* By the kinds of the two, the lesser first. */
static const Other tests[PLX_N_PARTY_KINDS][PLX_N_PARTY_KINDS] = {
    [PLX_PARTY_LOOSE] = {never_other, never_other, never_other, never_other, never_other, never_other,
                         never_other, never_other, never_other, never_other},
    [PLX_PARTY_PAPER] = {NULL, never_other, always_other, never_other, never_other, always_other,
                         always_other, always_other, never_other, never_other},
    [PLX_PARTY_HIDDEN] = {NULL, NULL, other_hidden, always_other, never_other, always_other, always_other,
                          always_other, always_other, always_other},
    [PLX_PARTY_FIRM] = {NULL, NULL, NULL, never_other, never_other, always_other, plx_party_is_other_officer,
                        plx_party_is_other_officer, never_other, always_other},
    [PLX_PARTY_MEDIA] = {NULL, NULL, NULL, NULL, never_other, always_other, always_other, always_other,
                         never_other, always_other},
    [PLX_PARTY_GROUP] = {NULL, NULL, NULL, NULL, NULL, never_other, never_other, always_other, always_other,
                         always_other},
    [PLX_PARTY_PERSON] = {NULL, NULL, NULL, NULL, NULL, NULL, other_person, plx_party_is_other_office, apart,
                          other_agency},
    [PLX_PARTY_OFFICE] = {NULL, NULL, NULL, NULL, NULL, NULL, NULL, other_offices, never_other, always_other},
    [PLX_PARTY_BODY] = {NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, other_body, other_described},
    [PLX_PARTY_AGENCY] = {NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, always_other},
};

static gboolean is_named(const PlxParty *p)
{
  return p->kind == PLX_PARTY_PERSON || p->kind == PLX_PARTY_BODY;
}

PlxSourceRelation plx_party_compare(const PlxParty *p, const PlxParty *q)
{
  const gboolean one = p->entity != NULL && p->entity == q->entity,
                 two_pronouns = plx_party_stand_for_two(p, q);
  if (two_pronouns && p->name->type == PLX_NAME_PERSON) /* whom it is taken for is less sure */
    return PLX_SOURCE_UNSURE;
  if ((!two_pronouns && g_ascii_strcasecmp(p->mention, q->mention) == 0) ||
      (one && plx_party_is_plural(p) == plx_party_is_plural(q)))
    return PLX_SOURCE_SAME;
  if (is_one_of(p, q) || is_one_of(q, p))
    return PLX_SOURCE_OTHER;
  if (is_seat_of(p, q) || is_seat_of(q, p))
    return PLX_SOURCE_UNSURE;
  if ((p->kind == PLX_PARTY_PERSON && q->kind == PLX_PARTY_PERSON && !other_person(p, q)) ||
      plx_party_is_same_body(p, q))
    return PLX_SOURCE_SAME;
  const PlxParty *low = p->kind <= q->kind ? p : q, *high = low == p ? q : p;
  const gboolean one_trade = !(is_named(p) && is_named(q)) &&
                             (plx_party_is_of_one_trade(p, q) || speaks_for(p, q) || speaks_for(q, p));
  const gboolean two = are_two_organs(p, q) || plx_party_is_of_other_side(p, q) ||
                       (!one_trade && tests[low->kind][high->kind](low, high));
  return !one && two ? PLX_SOURCE_OTHER : PLX_SOURCE_UNSURE;
}
