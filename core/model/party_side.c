/* How this works: what somebody is called tells for whom he speaks: the police, a hospital, the workers.
 * Those of two sides are two sources, unless the one may speak for the other as well, as a ministry for the
 * army. */
#include "base/table.h"
#include "model/party.h"

#include <string.h>

typedef enum {
  SIDE_NONE,
  SIDE_CITIZENS, /* who saw it, or live there */
  SIDE_COUNSEL,
  SIDE_COURT,
  SIDE_CULTURE,
  SIDE_FAMILY,
  SIDE_FIRE,
  SIDE_FIRM,
  SIDE_GOVERNMENT,
  SIDE_HEALTH,
  SIDE_INSURER,
  SIDE_LABOUR,
  SIDE_LAW,
  SIDE_MARKET, /* analysts */
  SIDE_MILITARY,
  SIDE_OPPOSITION,
  SIDE_ORGANISERS,
  SIDE_PROTEST,
  SIDE_REBELS,
  SIDE_SCHOOL,
  SIDE_SCIENCE,
} Side;

typedef struct {
  const char *noun;
  Side side;
} SideRow;

static const SideRow rows[] = {
    {"activist", SIDE_PROTEST},
    {"airline", SIDE_FIRM},
    {"ambassador", SIDE_GOVERNMENT},
    {"analyst", SIDE_MARKET},
    {"army", SIDE_MILITARY},
    {"attorney", SIDE_COUNSEL},
    {"aunt", SIDE_FAMILY},
    {"automaker", SIDE_FIRM},
    {"bank", SIDE_FIRM},
    {"barrister", SIDE_COUNSEL},
    {"brewer", SIDE_FIRM},
    {"brewery", SIDE_FIRM},
    {"brigade", SIDE_FIRE},
    {"broker", SIDE_MARKET},
    {"brokerage", SIDE_FIRM},
    {"brother", SIDE_FAMILY},
    {"bystander", SIDE_CITIZENS},
    {"cabinet", SIDE_GOVERNMENT},
    {"campaigner", SIDE_PROTEST},
    {"carmaker", SIDE_FIRM},
    {"carrier", SIDE_FIRM},
    {"chipmaker", SIDE_FIRM},
    {"clinic", SIDE_HEALTH},
    {"club", SIDE_FIRM},
    {"company", SIDE_FIRM},
    {"constable", SIDE_LAW},
    {"cop", SIDE_LAW},
    {"council", SIDE_GOVERNMENT},
    {"councillor", SIDE_GOVERNMENT},
    {"court", SIDE_COURT},
    {"cousin", SIDE_FAMILY},
    {"customer", SIDE_CITIZENS},
    {"cyclist", SIDE_CITIZENS},
    {"daughter", SIDE_FAMILY},
    {"demonstrator", SIDE_PROTEST},
    {"detective", SIDE_LAW},
    {"developer", SIDE_FIRM},
    {"doctor", SIDE_HEALTH},
    {"driver", SIDE_CITIZENS},
    {"drugmaker", SIDE_FIRM},
    {"economist", SIDE_MARKET},
    {"embassy", SIDE_GOVERNMENT},
    {"exchange", SIDE_FIRM},
    {"family", SIDE_FAMILY},
    {"fan", SIDE_CITIZENS},
    {"farmer", SIDE_CITIZENS},
    {"father", SIDE_FAMILY},
    {"fire", SIDE_FIRE},
    {"firefighter", SIDE_FIRE},
    {"firm", SIDE_FIRM},
    {"fisherman", SIDE_CITIZENS},
    {"gallery", SIDE_CULTURE},
    {"general", SIDE_MILITARY},
    {"geologist", SIDE_SCIENCE},
    {"government", SIDE_GOVERNMENT},
    {"governor", SIDE_GOVERNMENT},
    {"grandfather", SIDE_FAMILY},
    {"grandmother", SIDE_FAMILY},
    {"guerrilla", SIDE_REBELS},
    {"guest", SIDE_CITIZENS},
    {"gunman", SIDE_REBELS},
    {"headteacher", SIDE_SCHOOL},
    {"hijacker", SIDE_REBELS},
    {"hiker", SIDE_CITIZENS},
    {"hospital", SIDE_HEALTH},
    {"husband", SIDE_FAMILY},
    {"insurer", SIDE_INSURER},
    {"insurgent", SIDE_REBELS},
    {"islander", SIDE_CITIZENS},
    {"judge", SIDE_COURT},
    {"jury", SIDE_COURT},
    {"kidnapper", SIDE_REBELS},
    {"lawyer", SIDE_COUNSEL},
    {"lender", SIDE_FIRM},
    {"library", SIDE_CULTURE},
    {"local", SIDE_CITIZENS},
    {"magistrate", SIDE_COURT},
    {"maker", SIDE_FIRM},
    {"manufacturer", SIDE_FIRM},
    {"mayor", SIDE_GOVERNMENT},
    {"medic", SIDE_HEALTH},
    {"meteorologist", SIDE_SCIENCE},
    {"militant", SIDE_REBELS},
    {"military", SIDE_MILITARY},
    {"minister", SIDE_GOVERNMENT},
    {"ministry", SIDE_GOVERNMENT},
    {"mother", SIDE_FAMILY},
    {"motorist", SIDE_CITIZENS},
    {"municipality", SIDE_GOVERNMENT},
    {"museum", SIDE_CULTURE},
    {"navy", SIDE_MILITARY},
    {"neighbor", SIDE_CITIZENS},
    {"neighbour", SIDE_CITIZENS},
    {"nurse", SIDE_HEALTH},
    {"opera", SIDE_CULTURE},
    {"operator", SIDE_FIRM},
    {"opposition", SIDE_OPPOSITION},
    {"orchestra", SIDE_CULTURE},
    {"organiser", SIDE_ORGANISERS},
    {"organizer", SIDE_ORGANISERS},
    {"paramedic", SIDE_HEALTH},
    {"parent", SIDE_FAMILY},
    {"parliament", SIDE_GOVERNMENT},
    {"passenger", SIDE_CITIZENS},
    {"pedestrian", SIDE_CITIZENS},
    {"police", SIDE_LAW},
    {"premier", SIDE_GOVERNMENT},
    {"principal", SIDE_SCHOOL},
    {"prosecutor", SIDE_LAW},
    {"protester", SIDE_PROTEST},
    {"pupil", SIDE_CITIZENS},
    {"rebel", SIDE_REBELS},
    {"relative", SIDE_FAMILY},
    {"researcher", SIDE_SCIENCE},
    {"resident", SIDE_CITIZENS},
    {"retailer", SIDE_FIRM},
    {"scientist", SIDE_SCIENCE},
    {"seismologist", SIDE_SCIENCE},
    {"senator", SIDE_GOVERNMENT},
    {"sheriff", SIDE_LAW},
    {"shipowner", SIDE_FIRM},
    {"shopper", SIDE_CITIZENS},
    {"sister", SIDE_FAMILY},
    {"soldier", SIDE_MILITARY},
    {"solicitor", SIDE_COUNSEL},
    {"son", SIDE_FAMILY},
    {"spectator", SIDE_CITIZENS},
    {"student", SIDE_CITIZENS},
    {"supermarket", SIDE_FIRM},
    {"supplier", SIDE_FIRM},
    {"surgeon", SIDE_HEALTH},
    {"survivor", SIDE_CITIZENS},
    {"teacher", SIDE_SCHOOL},
    {"theater", SIDE_CULTURE},
    {"theatre", SIDE_CULTURE},
    {"tourist", SIDE_CITIZENS},
    {"trader", SIDE_MARKET},
    {"treasury", SIDE_GOVERNMENT},
    {"tribunal", SIDE_COURT},
    {"troop", SIDE_MILITARY},
    {"uncle", SIDE_FAMILY},
    {"union", SIDE_LABOUR},
    {"utility", SIDE_FIRM},
    {"villager", SIDE_CITIZENS},
    {"volcanologist", SIDE_SCIENCE},
    {"widow", SIDE_FAMILY},
    {"wife", SIDE_FAMILY},
    {"witness", SIDE_CITIZENS},
    {"zoo", SIDE_CULTURE},
};

/* Sides of which one may speak for the other. */
static const Side allied[][2] = {
    {SIDE_CITIZENS, SIDE_PROTEST},  {SIDE_COURT, SIDE_GOVERNMENT},   {SIDE_COURT, SIDE_LAW},
    {SIDE_FIRE, SIDE_GOVERNMENT},   {SIDE_FIRE, SIDE_LAW},           {SIDE_FIRM, SIDE_ORGANISERS},
    {SIDE_GOVERNMENT, SIDE_HEALTH}, {SIDE_GOVERNMENT, SIDE_LAW},     {SIDE_GOVERNMENT, SIDE_MILITARY},
    {SIDE_GOVERNMENT, SIDE_SCHOOL}, {SIDE_GOVERNMENT, SIDE_SCIENCE}, {SIDE_HEALTH, SIDE_SCIENCE},
    {SIDE_LAW, SIDE_MILITARY},      {SIDE_MARKET, SIDE_SCIENCE},     {SIDE_ORGANISERS, SIDE_PROTEST},
    {SIDE_CITIZENS, SIDE_SCHOOL},   {SIDE_CITIZENS, SIDE_FAMILY},    {SIDE_FAMILY, SIDE_PROTEST},
    {SIDE_CULTURE, SIDE_SCIENCE},   {SIDE_CULTURE, SIDE_ORGANISERS}, {SIDE_CULTURE, SIDE_GOVERNMENT},
    {SIDE_CULTURE, SIDE_FIRM},      {SIDE_OPPOSITION, SIDE_PROTEST}, {SIDE_OPPOSITION, SIDE_REBELS},
    {SIDE_CITIZENS, SIDE_REBELS},   {SIDE_FAMILY, SIDE_COUNSEL},     {SIDE_GOVERNMENT, SIDE_ORGANISERS},
};

static Side side_of_noun(const char *noun)
{
  const SideRow *row = PLX_TABLE_FIND_FOLDED(rows, noun, strlen(noun));
  return row != NULL ? row->side : SIDE_NONE;
}

/* A spokeswoman speaks for what stands before her: a hospital spokeswoman. */
static const PlxToken *speaks_for(const PlxParty *p, const PlxToken *head)
{
  static const char *const voices[] = {"boss",           "brigade",  "chief",  "commander", "commissioner",
                                       "department",     "director", "head",   "officer",   "official",
                                       "representative", "service",  "source", "spokesman", "spokesperson",
                                       "spokeswoman",    NULL};
  if (p->head == 0 || !g_strv_contains(voices, head->lemma))
    return head;
  const PlxToken *before = plx_article_token(p->article, p->head - 1);
  return before->lemma != NULL && plx_span_contains(p->source.span, before->span) ? before : head;
}

/* Of `fire chief` the last word that tells. */
static Side side_of_role(const char *role)
{
  g_auto(GStrv) words = g_strsplit(role, " ", -1);
  Side side = SIDE_NONE;
  for (guint i = g_strv_length(words); i > 0 && side == SIDE_NONE; i--)
    side = side_of_noun(words[i - 1]);
  return side;
}

static Side side_of(const PlxParty *p)
{
  const char *role = p->kind == PLX_PARTY_PERSON ? plx_party_role(p) : NULL;
  if (role != NULL)
    return side_of_role(role);
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  return head != NULL && head->lemma != NULL ? side_of_noun(speaks_for(p, head)->lemma) : SIDE_NONE;
}

gboolean plx_party_is_of_other_side(const PlxParty *p, const PlxParty *q)
{
  const Side x = side_of(p), y = side_of(q);
  if (x == SIDE_NONE || y == SIDE_NONE || x == y)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(allied); i++)
    if ((allied[i][0] == x && allied[i][1] == y) || (allied[i][0] == y && allied[i][1] == x))
      return FALSE;
  return TRUE;
}
