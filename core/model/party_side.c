/* How this works: what somebody is called tells for whom he speaks: the police, a hospital, the workers.
 * Those of two sides are two sources, unless the one may speak for the other as well, as a ministry for the
 * army. */
#include "base/table.h"
#include "model/party.h"

#include <string.h>

typedef enum {
  SIDE_NONE,
  SIDE_AIRLINE,
  SIDE_AIRPORT,
  SIDE_BANK,
  SIDE_BREWER,
  SIDE_CHURCH,
  SIDE_CITIZENS, /* who saw it, or live there */
  SIDE_CLUB,
  SIDE_COAST,
  SIDE_COUNSEL,
  SIDE_COURT,
  SIDE_CULTURE,
  SIDE_FAMILY,
  SIDE_FIRE,
  SIDE_FIRM, /* whatever its trade */
  SIDE_GOVERNMENT,
  SIDE_GOVERNOR, /* of a state, a bank */
  SIDE_HEALTH,
  SIDE_HOTEL,
  SIDE_INSURER,
  SIDE_LABOUR,
  SIDE_LAW,
  SIDE_LEADER, /* of a town, a state */
  SIDE_MARKET, /* analysts */
  SIDE_MEDIA,
  SIDE_MILITARY,
  SIDE_MINE,
  SIDE_OPPOSITION,
  SIDE_ORGANISERS,
  SIDE_PORT,
  SIDE_PRESIDENT, /* of a country, a company, a club */
  SIDE_PROSECUTION,
  SIDE_PROTEST,
  SIDE_PUPILS,
  SIDE_RAIL,
  SIDE_REBELS,
  SIDE_SCHOOL,
  SIDE_SCIENCE,
  SIDE_SHOP,
} Side;

typedef struct {
  const char *noun;
  Side side;
} SideRow;

static const SideRow rows[] = {
    {"activist", SIDE_PROTEST},
    {"airline", SIDE_AIRLINE},
    {"airport", SIDE_AIRPORT},
    {"airways", SIDE_AIRLINE},
    {"ambassador", SIDE_GOVERNMENT},
    {"ambulance", SIDE_HEALTH},
    {"analyst", SIDE_MARKET},
    {"archbishop", SIDE_CHURCH},
    {"army", SIDE_MILITARY},
    {"attorney", SIDE_COUNSEL},
    {"aunt", SIDE_FAMILY},
    {"automaker", SIDE_FIRM},
    {"bank", SIDE_BANK},
    {"barrister", SIDE_COUNSEL},
    {"bishop", SIDE_CHURCH},
    {"brewer", SIDE_BREWER},
    {"brewery", SIDE_BREWER},
    {"brigade", SIDE_FIRE},
    {"broadcaster", SIDE_MEDIA},
    {"broker", SIDE_MARKET},
    {"brokerage", SIDE_BANK},
    {"brother", SIDE_FAMILY},
    {"bystander", SIDE_CITIZENS},
    {"cabinet", SIDE_GOVERNMENT},
    {"campaigner", SIDE_PROTEST},
    {"carmaker", SIDE_FIRM},
    {"carrier", SIDE_AIRLINE},
    {"chancellor", SIDE_LEADER},
    {"chipmaker", SIDE_FIRM},
    {"church", SIDE_CHURCH},
    {"clinic", SIDE_HEALTH},
    {"club", SIDE_CLUB},
    {"coast", SIDE_COAST},
    {"coastguard", SIDE_COAST},
    {"college", SIDE_SCHOOL},
    {"colliery", SIDE_MINE},
    {"company", SIDE_FIRM},
    {"constable", SIDE_LAW},
    {"cop", SIDE_LAW},
    {"coroner", SIDE_COURT},
    {"council", SIDE_GOVERNMENT},
    {"councillor", SIDE_GOVERNMENT},
    {"court", SIDE_COURT},
    {"cousin", SIDE_FAMILY},
    {"customer", SIDE_CITIZENS},
    {"cyclist", SIDE_CITIZENS},
    {"daily", SIDE_MEDIA},
    {"daughter", SIDE_FAMILY},
    {"demonstrator", SIDE_PROTEST},
    {"detective", SIDE_LAW},
    {"developer", SIDE_FIRM},
    {"diocese", SIDE_CHURCH},
    {"doctor", SIDE_HEALTH},
    {"driver", SIDE_CITIZENS},
    {"drugmaker", SIDE_FIRM},
    {"economist", SIDE_MARKET},
    {"embassy", SIDE_GOVERNMENT},
    {"emperor", SIDE_LEADER},
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
    {"governor", SIDE_GOVERNOR},
    {"grandfather", SIDE_FAMILY},
    {"grandmother", SIDE_FAMILY},
    {"grocer", SIDE_SHOP},
    {"guerrilla", SIDE_REBELS},
    {"guest", SIDE_CITIZENS},
    {"gunman", SIDE_REBELS},
    {"harbor", SIDE_PORT},
    {"harbour", SIDE_PORT},
    {"harbourmaster", SIDE_PORT},
    {"headmaster", SIDE_SCHOOL},
    {"headmistress", SIDE_SCHOOL},
    {"headteacher", SIDE_SCHOOL},
    {"hijacker", SIDE_REBELS},
    {"hiker", SIDE_CITIZENS},
    {"hospital", SIDE_HEALTH},
    {"hotel", SIDE_HOTEL},
    {"hotelier", SIDE_HOTEL},
    {"husband", SIDE_FAMILY},
    {"insurer", SIDE_INSURER},
    {"insurgent", SIDE_REBELS},
    {"islander", SIDE_CITIZENS},
    {"judge", SIDE_COURT},
    {"jury", SIDE_COURT},
    {"kidnapper", SIDE_REBELS},
    {"kindergarten", SIDE_SCHOOL},
    {"king", SIDE_LEADER},
    {"lawyer", SIDE_COUNSEL},
    {"lender", SIDE_BANK},
    {"library", SIDE_CULTURE},
    {"lifeboat", SIDE_COAST},
    {"local", SIDE_CITIZENS},
    {"magazine", SIDE_MEDIA},
    {"magistrate", SIDE_COURT},
    {"maker", SIDE_FIRM},
    {"manufacturer", SIDE_FIRM},
    {"mayor", SIDE_LEADER},
    {"media", SIDE_MEDIA},
    {"medic", SIDE_HEALTH},
    {"meteorologist", SIDE_SCIENCE},
    {"militant", SIDE_REBELS},
    {"military", SIDE_MILITARY},
    {"mine", SIDE_MINE},
    {"miner", SIDE_MINE},
    {"minister", SIDE_GOVERNMENT},
    {"ministry", SIDE_GOVERNMENT},
    {"mother", SIDE_FAMILY},
    {"motorist", SIDE_CITIZENS},
    {"municipality", SIDE_GOVERNMENT},
    {"museum", SIDE_CULTURE},
    {"navy", SIDE_MILITARY},
    {"neighbor", SIDE_CITIZENS},
    {"neighbour", SIDE_CITIZENS},
    {"newspaper", SIDE_MEDIA},
    {"nurse", SIDE_HEALTH},
    {"nursery", SIDE_SCHOOL},
    {"opera", SIDE_CULTURE},
    {"operator", SIDE_FIRM},
    {"opposition", SIDE_OPPOSITION},
    {"orchestra", SIDE_CULTURE},
    {"organiser", SIDE_ORGANISERS},
    {"organizer", SIDE_ORGANISERS},
    {"paramedic", SIDE_HEALTH},
    {"parent", SIDE_FAMILY},
    {"parish", SIDE_CHURCH},
    {"parliament", SIDE_GOVERNMENT},
    {"passenger", SIDE_CITIZENS},
    {"pastor", SIDE_CHURCH},
    {"pedestrian", SIDE_CITIZENS},
    {"police", SIDE_LAW},
    {"pope", SIDE_CHURCH},
    {"port", SIDE_PORT},
    {"premier", SIDE_LEADER},
    {"president", SIDE_PRESIDENT},
    {"priest", SIDE_CHURCH},
    {"principal", SIDE_SCHOOL},
    {"prosecution", SIDE_PROSECUTION},
    {"prosecutor", SIDE_PROSECUTION},
    {"protester", SIDE_PROTEST},
    {"pupil", SIDE_PUPILS},
    {"queen", SIDE_LEADER},
    {"radio", SIDE_MEDIA},
    {"railroad", SIDE_RAIL},
    {"railway", SIDE_RAIL},
    {"rebel", SIDE_REBELS},
    {"relative", SIDE_FAMILY},
    {"researcher", SIDE_SCIENCE},
    {"resident", SIDE_CITIZENS},
    {"restaurant", SIDE_HOTEL},
    {"retailer", SIDE_SHOP},
    {"school", SIDE_SCHOOL},
    {"scientist", SIDE_SCIENCE},
    {"seismologist", SIDE_SCIENCE},
    {"senator", SIDE_GOVERNMENT},
    {"sheriff", SIDE_LAW},
    {"shipowner", SIDE_FIRM},
    {"shop", SIDE_SHOP},
    {"shopper", SIDE_CITIZENS},
    {"sister", SIDE_FAMILY},
    {"soldier", SIDE_MILITARY},
    {"solicitor", SIDE_COUNSEL},
    {"son", SIDE_FAMILY},
    {"spectator", SIDE_CITIZENS},
    {"student", SIDE_PUPILS},
    {"supermarket", SIDE_SHOP},
    {"supplier", SIDE_FIRM},
    {"surgeon", SIDE_HEALTH},
    {"survivor", SIDE_CITIZENS},
    {"tabloid", SIDE_MEDIA},
    {"teacher", SIDE_SCHOOL},
    {"television", SIDE_MEDIA},
    {"theater", SIDE_CULTURE},
    {"theatre", SIDE_CULTURE},
    {"tourist", SIDE_CITIZENS},
    {"trader", SIDE_MARKET},
    {"treasury", SIDE_GOVERNMENT},
    {"tribunal", SIDE_COURT},
    {"troop", SIDE_MILITARY},
    {"tv", SIDE_MEDIA},
    {"uncle", SIDE_FAMILY},
    {"union", SIDE_LABOUR},
    {"university", SIDE_SCHOOL},
    {"utility", SIDE_FIRM},
    {"vicar", SIDE_CHURCH},
    {"villager", SIDE_CITIZENS},
    {"volcanologist", SIDE_SCIENCE},
    {"widow", SIDE_FAMILY},
    {"wife", SIDE_FAMILY},
    {"witness", SIDE_CITIZENS},
    {"zoo", SIDE_CULTURE},
};

/* Sides of which one may speak for the other. */
static const Side allied[][2] = {
    {SIDE_BANK, SIDE_INSURER},        {SIDE_BANK, SIDE_MARKET},
    {SIDE_CHURCH, SIDE_SCHOOL},       {SIDE_CITIZENS, SIDE_FAMILY},
    {SIDE_CITIZENS, SIDE_MINE},       {SIDE_CITIZENS, SIDE_PROTEST},
    {SIDE_CLUB, SIDE_ORGANISERS},     {SIDE_COAST, SIDE_GOVERNMENT},
    {SIDE_COAST, SIDE_MILITARY},      {SIDE_COAST, SIDE_PORT},
    {SIDE_COURT, SIDE_PROSECUTION},   {SIDE_CULTURE, SIDE_FIRM},
    {SIDE_CULTURE, SIDE_ORGANISERS},  {SIDE_CULTURE, SIDE_SCIENCE},
    {SIDE_FAMILY, SIDE_COUNSEL},      {SIDE_FAMILY, SIDE_PROTEST},
    {SIDE_FIRM, SIDE_AIRLINE},        {SIDE_FIRM, SIDE_AIRPORT},
    {SIDE_FIRM, SIDE_BANK},           {SIDE_FIRM, SIDE_BREWER},
    {SIDE_FIRM, SIDE_CLUB},           {SIDE_FIRM, SIDE_HOTEL},
    {SIDE_FIRM, SIDE_INSURER},        {SIDE_FIRM, SIDE_MINE},
    {SIDE_FIRM, SIDE_ORGANISERS},     {SIDE_FIRM, SIDE_PORT},
    {SIDE_FIRM, SIDE_RAIL},           {SIDE_FIRM, SIDE_SHOP},
    {SIDE_GOVERNMENT, SIDE_AIRPORT},  {SIDE_GOVERNMENT, SIDE_GOVERNOR},
    {SIDE_BANK, SIDE_GOVERNOR},       {SIDE_GOVERNMENT, SIDE_LEADER},
    {SIDE_GOVERNMENT, SIDE_MILITARY}, {SIDE_GOVERNMENT, SIDE_ORGANISERS},
    {SIDE_GOVERNMENT, SIDE_PORT},     {SIDE_GOVERNMENT, SIDE_PRESIDENT},
    {SIDE_GOVERNMENT, SIDE_RAIL},     {SIDE_GOVERNMENT, SIDE_SCIENCE},
    {SIDE_HEALTH, SIDE_SCIENCE},      {SIDE_LAW, SIDE_MILITARY},
    {SIDE_LAW, SIDE_PROSECUTION},     {SIDE_LEADER, SIDE_PRESIDENT},
    {SIDE_MARKET, SIDE_SCIENCE},      {SIDE_MEDIA, SIDE_GOVERNMENT},
    {SIDE_OPPOSITION, SIDE_PROTEST},  {SIDE_OPPOSITION, SIDE_REBELS},
    {SIDE_ORGANISERS, SIDE_PROTEST},  {SIDE_PRESIDENT, SIDE_AIRLINE},
    {SIDE_PRESIDENT, SIDE_BANK},      {SIDE_PRESIDENT, SIDE_CLUB},
    {SIDE_PRESIDENT, SIDE_COURT},     {SIDE_PRESIDENT, SIDE_FIRM},
    {SIDE_PRESIDENT, SIDE_LABOUR},    {SIDE_PRESIDENT, SIDE_ORGANISERS},
    {SIDE_PRESIDENT, SIDE_SCHOOL},    {SIDE_PUPILS, SIDE_CITIZENS},
    {SIDE_PUPILS, SIDE_FAMILY},       {SIDE_PUPILS, SIDE_PROTEST},
    {SIDE_PUPILS, SIDE_SCHOOL},       {SIDE_SCHOOL, SIDE_SCIENCE},
};

static Side side_of_noun(const char *noun)
{
  const SideRow *row = PLX_TABLE_FIND_FOLDED(rows, noun, strlen(noun));
  return row != NULL ? row->side : SIDE_NONE;
}

/* By a noun and the word before it, NULL if there is none: no attorney general is a general or a counsel, and
 * no general secretary a general. */
static Side side_of_words(const char *before, const char *noun)
{
  static const char *const offices[] = {"attorney", "prosecutor", "solicitor", NULL};
  static const char *const courts[] = {"county", "district", "federal", "state", "u.s.", "us", NULL};
  g_autofree char *folded = before != NULL ? g_ascii_strdown(before, -1) : NULL;
  const gboolean general = g_ascii_strcasecmp(noun, "general") == 0,
                 attorney = g_ascii_strcasecmp(noun, "attorney") == 0;
  if (folded != NULL &&
      ((general && g_strv_contains(offices, folded)) || (attorney && g_strv_contains(courts, folded))))
    return SIDE_PROSECUTION;
  return side_of_noun(noun);
}

/* A spokeswoman speaks for what stands before her: a hospital spokeswoman. */
static const PlxToken *speaks_for(const PlxParty *p, const PlxToken *head)
{
  static const char *const voices[] = {
      "boss",     "brigade", "chief",     "commander",    "commissioner", "department",
      "director", "guard",   "head",      "officer",      "official",     "representative",
      "service",  "source",  "spokesman", "spokesperson", "spokeswoman",  NULL};
  if (p->head == 0 || !g_strv_contains(voices, head->lemma))
    return head;
  const PlxToken *before = plx_article_token(p->article, p->head - 1);
  return before->lemma != NULL && plx_span_contains(p->source.span, before->span) ? before : head;
}

/* Of `fire chief` the last word that tells; of `general manager` none. */
static Side side_of_role(const char *role)
{
  g_auto(GStrv) words = g_strsplit(role, " ", -1);
  const guint n = g_strv_length(words);
  Side side = SIDE_NONE;
  for (guint i = n; i > 0 && side == SIDE_NONE; i--)
    if (i == n || g_ascii_strcasecmp(words[i - 1], "general") != 0)
      side = side_of_words(i > 1 ? words[i - 2] : NULL, words[i - 1]);
  return side;
}

/* `Police and emergency services`: who else they are may be of any side. */
static gboolean is_joined(const PlxParty *p)
{
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  for (guint32 i = p->head + 1; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(p->article, i);
    if (token->deprel == PLX_DEPREL_CONJ && token->lemma != NULL &&
        plx_article_head(p->article, p->source.sentence, i) == p->head &&
        plx_span_contains(p->source.span, token->span) && side_of_noun(token->lemma) == SIDE_NONE)
      return TRUE;
  }
  return FALSE;
}

static Side side_of(const PlxParty *p)
{
  const char *role = p->kind == PLX_PARTY_PERSON ? plx_party_role(p) : NULL;
  if (p->kind == PLX_PARTY_PERSON)
    return role != NULL ? side_of_role(role) : SIDE_NONE;
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  if (head == NULL || head->lemma == NULL || is_joined(p))
    return SIDE_NONE;
  const PlxToken *of = speaks_for(p, head), *before = of == head && p->head > 0 ? head - 1 : NULL;
  const gboolean within = before != NULL && plx_span_contains(p->source.span, before->span);
  return side_of_words(within ? before->lemma : NULL, of->lemma);
}

static gboolean are_two_sides(Side x, Side y)
{
  if (x == SIDE_NONE || y == SIDE_NONE || x == y)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(allied); i++)
    if ((allied[i][0] == x && allied[i][1] == y) || (allied[i][0] == y && allied[i][1] == x))
      return FALSE;
  return TRUE;
}

gboolean plx_party_nouns_take_sides(const char *noun, const char *other)
{
  return are_two_sides(side_of_noun(noun), side_of_noun(other));
}

gboolean plx_party_is_of_other_side(const PlxParty *p, const PlxParty *q)
{
  const gboolean person = p->kind == PLX_PARTY_PERSON || q->kind == PLX_PARTY_PERSON;
  return are_two_sides(side_of(p), side_of(q)) && !(person && plx_party_share_word(p, q)); /* her church */
}

static gboolean are_allied(Side x, Side y)
{
  return x != SIDE_NONE && y != SIDE_NONE && x != y && !are_two_sides(x, y);
}

gboolean plx_party_is_of_one_trade(const PlxParty *p, const PlxParty *q)
{
  const Side side = side_of(p);
  return side == side_of(q) && (side == SIDE_SCHOOL || are_allied(side, SIDE_FIRM));
}
