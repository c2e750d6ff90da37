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
  SIDE_FIRE,
  SIDE_FIRM,
  SIDE_GOVERNMENT,
  SIDE_HEALTH,
  SIDE_INSURER,
  SIDE_LABOUR,
  SIDE_LAW,
  SIDE_MARKET, /* analysts */
  SIDE_MILITARY,
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
    {"analyst", SIDE_MARKET},
    {"army", SIDE_MILITARY},
    {"attorney", SIDE_COUNSEL},
    {"barrister", SIDE_COUNSEL},
    {"broker", SIDE_MARKET},
    {"bystander", SIDE_CITIZENS},
    {"campaigner", SIDE_PROTEST},
    {"club", SIDE_FIRM},
    {"company", SIDE_FIRM},
    {"constable", SIDE_LAW},
    {"cop", SIDE_LAW},
    {"court", SIDE_COURT},
    {"customer", SIDE_CITIZENS},
    {"demonstrator", SIDE_PROTEST},
    {"detective", SIDE_LAW},
    {"doctor", SIDE_HEALTH},
    {"economist", SIDE_MARKET},
    {"fire", SIDE_FIRE},
    {"firefighter", SIDE_FIRE},
    {"firm", SIDE_FIRM},
    {"geologist", SIDE_SCIENCE},
    {"guerrilla", SIDE_REBELS},
    {"headteacher", SIDE_SCHOOL},
    {"hospital", SIDE_HEALTH},
    {"insurer", SIDE_INSURER},
    {"insurgent", SIDE_REBELS},
    {"judge", SIDE_COURT},
    {"jury", SIDE_COURT},
    {"lawyer", SIDE_COUNSEL},
    {"local", SIDE_CITIZENS},
    {"manufacturer", SIDE_FIRM},
    {"medic", SIDE_HEALTH},
    {"meteorologist", SIDE_SCIENCE},
    {"militant", SIDE_REBELS},
    {"military", SIDE_MILITARY},
    {"minister", SIDE_GOVERNMENT},
    {"ministry", SIDE_GOVERNMENT},
    {"navy", SIDE_MILITARY},
    {"neighbor", SIDE_CITIZENS},
    {"neighbour", SIDE_CITIZENS},
    {"nurse", SIDE_HEALTH},
    {"operator", SIDE_FIRM},
    {"organiser", SIDE_ORGANISERS},
    {"organizer", SIDE_ORGANISERS},
    {"paramedic", SIDE_HEALTH},
    {"passenger", SIDE_CITIZENS},
    {"police", SIDE_LAW},
    {"principal", SIDE_SCHOOL},
    {"prosecutor", SIDE_LAW},
    {"protester", SIDE_PROTEST},
    {"rebel", SIDE_REBELS},
    {"researcher", SIDE_SCIENCE},
    {"resident", SIDE_CITIZENS},
    {"scientist", SIDE_SCIENCE},
    {"seismologist", SIDE_SCIENCE},
    {"sheriff", SIDE_LAW},
    {"solicitor", SIDE_COUNSEL},
    {"surgeon", SIDE_HEALTH},
    {"survivor", SIDE_CITIZENS},
    {"teacher", SIDE_SCHOOL},
    {"tourist", SIDE_CITIZENS},
    {"trader", SIDE_MARKET},
    {"union", SIDE_LABOUR},
    {"villager", SIDE_CITIZENS},
    {"volcanologist", SIDE_SCIENCE},
    {"witness", SIDE_CITIZENS},
};

/* Sides of which one may speak for the other. */
static const Side allied[][2] = {
    {SIDE_CITIZENS, SIDE_PROTEST},  {SIDE_COURT, SIDE_GOVERNMENT},   {SIDE_COURT, SIDE_LAW},
    {SIDE_FIRE, SIDE_GOVERNMENT},   {SIDE_FIRE, SIDE_LAW},           {SIDE_FIRM, SIDE_ORGANISERS},
    {SIDE_GOVERNMENT, SIDE_HEALTH}, {SIDE_GOVERNMENT, SIDE_LAW},     {SIDE_GOVERNMENT, SIDE_MILITARY},
    {SIDE_GOVERNMENT, SIDE_SCHOOL}, {SIDE_GOVERNMENT, SIDE_SCIENCE}, {SIDE_HEALTH, SIDE_SCIENCE},
    {SIDE_LAW, SIDE_MILITARY},      {SIDE_MARKET, SIDE_SCIENCE},     {SIDE_ORGANISERS, SIDE_PROTEST},
    {SIDE_CITIZENS, SIDE_SCHOOL},
};

static Side side_of_noun(const char *noun)
{
  const SideRow *row = PLX_TABLE_FIND_FOLDED(rows, noun, strlen(noun));
  return row != NULL ? row->side : SIDE_NONE;
}

/* A spokeswoman speaks for what stands before her: a hospital spokeswoman. */
static const PlxToken *speaks_for(const PlxParty *p, const PlxToken *head)
{
  static const char *const voices[] = {"official",     "representative", "source", "spokesman",
                                       "spokesperson", "spokeswoman",    NULL};
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
