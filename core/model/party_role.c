/* How this works. A person may be called by more than one thing that he is. Whatever he does, he may be a
 * candidate or a survivor besides; of two callings of one field (a coach, a player) he may have both; and no
 * office that is held by one is told of who holds another. */
#include "base/table.h"
#include "data/roles.h"
#include "model/party.h"
#include "model/sense.h"

#include <string.h>

/* What one person may be at once, or be called by, field by field. */
static const char *const fields[][14] = {
    {"actor", "actress", "comedian", "comedienne", "director", "filmmaker", "host", "musician", "presenter",
     "producer", "rapper", "singer", "writer"},
    {"bishop", "archbishop", "cardinal", "clergyman", "priest", "pastor", "vicar", "reverend"},
    {"boss", "businessman", "businesswoman", "chair", "chief executive", "director", "entrepreneur",
     "executive", "founder", "investor", "manager", "owner", "president"},
    {"captain", "fisherman", "pilot", "sailor", "skipper"},
    {"captain", "champion", "defender", "forward", "goalkeeper", "midfielder", "player", "quarterback",
     "striker", "winger"},
    {"coach", "manager", "player", "teacher", "trainer"},
    {"columnist", "commentator", "correspondent", "critic", "editor", "journalist", "presenter", "reporter",
     "writer"},
    {"dean", "principal", "professor", "provost", "rector", "scientist", "teacher"},
    {"developer", "landlord", "owner"},
    {"diplomat", "ambassador", "consul", "envoy", "mediator", "negotiator"},
    {"doctor", "surgeon general", "chief medical officer", "epidemiologist", "physician", "surgeon"},
    {"economist", "chief economist", "analyst", "strategist"},
    {"fire chief", "firefighter", "incident commander"},
    {"lawmaker", "congressman", "congresswoman", "councillor", "legislator", "mp", "politician", "senator",
     "speaker", "majority leader", "minority leader", "minister", "whip"},
    {"official", "commissioner", "coordinator", "spokesperson"},
    {"police officer", "chief", "commissioner", "constable", "detective", "investigator", "officer",
     "police chief", "sergeant", "sheriff", "spokesperson", "superintendent", "trooper"},
};

/* The longest end of a role that the list of nouns has, health minister of acting health minister; NULL. */
static const PlxRoleNoun *find_noun(const char *role)
{
  for (const char *at = role; at != NULL; at = strchr(at, ' ') != NULL ? strchr(at, ' ') + 1 : NULL) {
    const PlxRoleNoun *noun =
        plx_table_find_folded(plx_roles, plx_n_roles, sizeof(PlxRoleNoun), at, strlen(at));
    if (noun != NULL)
      return noun;
  }
  return NULL;
}

static gboolean has(const char *const *field, gsize n, const char *role)
{
  for (gsize i = 0; i < n && field[i] != NULL; i++)
    if (strcmp(field[i], role) == 0)
      return TRUE;
  return FALSE;
}

static gboolean are_of_one_field(const char *x, const char *y)
{
  for (gsize i = 0; i < G_N_ELEMENTS(fields); i++)
    if (has(fields[i], G_N_ELEMENTS(fields[i]), x) && has(fields[i], G_N_ELEMENTS(fields[i]), y))
      return TRUE;
  return FALSE;
}

/* Is it what anybody is called who is known, whatever he does? */
static gboolean is_epithet(const char *noun)
{
  static const char *const epithets[] = {
      "billionaire", "celebrity",    "favorite", "favourite", "frontrunner", "hero",  "heroine", "hopeful",
      "icon",        "legend",       "magnate",  "maverick",  "millionaire", "mogul", "native",  "newcomer",
      "novice",      "professional", "rookie",   "star",      "superstar",   "tycoon"};
  return PLX_TABLE_FIND_FOLDED(epithets, noun, strlen(noun)) != NULL;
}

gboolean plx_party_roles_may_be_one(const char *role, const char *other)
{
  const PlxRoleNoun *x = find_noun(role), *y = find_noun(other);
  if (strstr(role, other) != NULL || strstr(other, role) != NULL || is_epithet(role) || is_epithet(other))
    return TRUE;
  if (x == NULL || y == NULL)
    return FALSE;
  return strcmp(x->role, y->role) == 0 || x->kind == PLX_ROLE_NOUN_BESIDES ||
         y->kind == PLX_ROLE_NOUN_BESIDES || are_of_one_field(x->role, y->role) ||
         plx_sense_compare_nouns(x->key, y->key) != PLX_SENSE_OTHER;
}

gboolean plx_party_is_part_in_court(const char *role)
{
  static const char *const courts[] = {"coroner", "judge", "magistrate", "prosecutor", NULL};
  return g_strv_contains(courts, role);
}

/* An office, or a part in court, by its last words (acting health minister). */
static gboolean has_office(const char *role)
{
  const PlxRoleNoun *noun = find_noun(role);
  return noun != NULL && (noun->kind == PLX_ROLE_NOUN_OFFICE || plx_party_is_part_in_court(noun->role));
}

/* ---- who speaks for a firm ---- */

/* May one of the office speak for a company, a club? */
static gboolean speaks_for_firms(const char *role)
{
  static const char *const offices[] = {
      "boss",      "captain",   "ceo",          "chair",       "chairman", "chairwoman",
      "chief",     "coach",     "director",     "founder",     "governor", "executive",
      "head",      "lawyer",    "leader",       "manager",     "member",   "officer",
      "official",  "owner",     "president",    "principal",   "rep",      "representative",
      "secretary", "spokesman", "spokesperson", "spokeswoman", NULL};
  g_auto(GStrv) words = g_strsplit(role, " ", -1);
  return plx_party_has_one(words, offices);
}

/* May a company be it, too, for which others speak? */
static gboolean is_held_by_firms(const char *role)
{
  static const char *const roles[] = {"builder",   "buyer",   "charterer", "contractor", "developer",
                                      "employer",  "insurer", "investor",  "landlord",   "lender",
                                      "operator",  "owner",   "producer",  "promoter",   "publisher",
                                      "shipowner", "sponsor", "supplier",  NULL};
  const char *space = strrchr(role, ' ');
  return g_strv_contains(roles, space != NULL ? space + 1 : role);
}

gboolean plx_party_is_other_office(const PlxParty *person, const PlxParty *office)
{
  const char *role = plx_party_role(person), *other = office->name->role;
  return role != NULL && other != NULL && (has_office(role) || has_office(other)) &&
         !plx_party_roles_may_be_one(role, other) && !(is_held_by_firms(other) && speaks_for_firms(role));
}

gboolean plx_party_is_other_officer(const PlxParty *firm, const PlxParty *officer)
{
  const char *role = officer->kind == PLX_PARTY_PERSON ? plx_party_role(officer) : officer->name->role;
  return role != NULL && !speaks_for_firms(role) && !plx_party_share_word(firm, officer);
}
