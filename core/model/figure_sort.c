/* How this works: two names for what is measured may be two words for one thing, and mostly nobody can tell.
 * Of some it is known what sort of thing they are, and that of another sort they are never: no profit is a
 * debt, no acre of forest one of wheat. So with what is done with those counted. A word of several sorts may
 * be of each. */
#include "model/figure_sort.h"

#include "base/table.h"

#include <string.h>

#define WORDS_TO_SIDE 3 /* from `voted` to `against` */

/* Only within one of these are sorts told apart. */
typedef enum { OF_NOTHING, OF_SUM, OF_LAND, OF_STUFF, OF_LENGTH, OF_DEED } Group;

/* of money, and shares of what money is of */
enum {
  SUM_BAIL = 1 << 0,
  SUM_BID = 1 << 1,
  SUM_BRIBE = 1 << 2,
  SUM_BUDGET = 1 << 3,
  SUM_COST = 1 << 4,
  SUM_DAMAGES = 1 << 5,
  SUM_DEBT = 1 << 6,
  SUM_DIVIDEND = 1 << 7,
  SUM_DONATION = 1 << 8,
  SUM_EXPORT = 1 << 9,
  SUM_FARE = 1 << 10,
  SUM_FINE = 1 << 11,
  SUM_GROWTH = 1 << 12,
  SUM_IMPORT = 1 << 13,
  SUM_INVEST = 1 << 14,
  SUM_JOBLESS = 1 << 15,
  SUM_LOAN = 1 << 16,
  SUM_LOSS = 1 << 17,
  SUM_PRICE = 1 << 18,
  SUM_PROFIT = 1 << 19,
  SUM_RANSOM = 1 << 20,
  SUM_RENT = 1 << 21,
  SUM_REVENUE = 1 << 22,
  SUM_REWARD = 1 << 23,
  SUM_SEAT = 1 << 24,
  SUM_SHARES = 1 << 25,
  SUM_TAX = 1 << 26,
  SUM_THEFT = 1 << 27,
  SUM_TURNOUT = 1 << 28,
  SUM_VOTE = 1 << 29,
  SUM_WAGE = 1 << 30,
};

/* of acres */
enum {
  LAND_FARM = 1 << 0,
  LAND_FOREST = 1 << 1,
  LAND_GRASS = 1 << 2,
  LAND_ORCHARD = 1 << 3,
  LAND_VINE = 1 << 4,
  LAND_WET = 1 << 5,
};

/* of weights and depths */
enum {
  STUFF_CANNABIS = 1 << 0,
  STUFF_COAL = 1 << 1,
  STUFF_COCAINE = 1 << 2,
  STUFF_COPPER = 1 << 3,
  STUFF_ECSTASY = 1 << 4,
  STUFF_EXPLOSIVE = 1 << 5,
  STUFF_FENTANYL = 1 << 6,
  STUFF_FISH = 1 << 7,
  STUFF_FLOUR = 1 << 8,
  STUFF_FUEL = 1 << 9,
  STUFF_GAS = 1 << 10,
  STUFF_GOLD = 1 << 11,
  STUFF_GRAIN = 1 << 12,
  STUFF_HAIL = 1 << 13,
  STUFF_HEROIN = 1 << 14,
  STUFF_IRON = 1 << 15,
  STUFF_IVORY = 1 << 16,
  STUFF_KETAMINE = 1 << 17,
  STUFF_MEAT = 1 << 18,
  STUFF_METH = 1 << 19,
  STUFF_MILK = 1 << 20,
  STUFF_OIL = 1 << 21,
  STUFF_OPIUM = 1 << 22,
  STUFF_RAIN = 1 << 23,
  STUFF_RICE = 1 << 24,
  STUFF_SEWAGE = 1 << 25,
  STUFF_SILVER = 1 << 26,
  STUFF_SNOW = 1 << 27,
  STUFF_SUGAR = 1 << 28,
  STUFF_TOBACCO = 1 << 29,
  STUFF_WATER = 1 << 30,
};

/* of lengths of time */
enum {
  LENGTH_BAN = 1 << 0,
  LENGTH_CAREER = 1 << 1,
  LENGTH_FLIGHT = 1 << 2,
  LENGTH_INQUIRY = 1 << 3,
  LENGTH_OUTAGE = 1 << 4,
  LENGTH_PROBATION = 1 << 5,
  LENGTH_SEARCH = 1 << 6,
  LENGTH_SENTENCE = 1 << 7,
  LENGTH_SIEGE = 1 << 8,
  LENGTH_STRIKE = 1 << 9,
  LENGTH_TALKS = 1 << 10,
  LENGTH_TRIAL = 1 << 11,
};

/* of counts */
enum {
  DEED_LOSE = 1 << 0,
  DEED_FLOOD = 1 << 1,
  DEED_REBUILD = 1 << 2,
  DEED_MAKE = 1 << 3,
  DEED_INSURE = 1 << 4,
  DEED_CREATE = 1 << 5,
  DEED_SAVE = 1 << 6,
  DEED_CUT = 1 << 7,
  DEED_ARRIVE = 1 << 8,
  DEED_LEAVE = 1 << 9,
  DEED_RETURN = 1 << 10,
  DEED_WAIT = 1 << 11,
  DEED_SPEAK = 1 << 12,
  DEED_SIGN = 1 << 13,
  DEED_SELL = 1 << 14,
  DEED_BUY = 1 << 15,
  DEED_DELIVER = 1 << 16,
  DEED_SEIZE = 1 << 17,
  DEED_PLANT = 1 << 18,
  DEED_RECALL = 1 << 19,
  DEED_YES = 1 << 20,
  DEED_NO = 1 << 21,
  DEED_ABSTAIN = 1 << 22,
  DEED_ABSENT = 1 << 23,
};

typedef struct {
  const char *lemma;
  Group group;
  guint32 sorts;
} Row;

/* What is measured. Sorted. */
static const Row nouns[] = {
    {"acquisition", OF_SUM, SUM_BID},
    {"amphetamine", OF_STUFF, STUFF_METH},
    {"arrears", OF_SUM, SUM_DEBT},
    {"bail", OF_SUM, SUM_BAIL},
    {"ballot", OF_SUM, SUM_VOTE},
    {"ban", OF_LENGTH, LENGTH_BAN},
    {"barley", OF_LAND, LAND_FARM},
    {"beef", OF_STUFF, STUFF_MEAT},
    {"bid", OF_SUM, SUM_BID},
    {"blackout", OF_LENGTH, LENGTH_OUTAGE},
    {"borrowing", OF_SUM, SUM_DEBT},
    {"bounty", OF_SUM, SUM_REWARD},
    {"bribe", OF_SUM, SUM_BRIBE},
    {"budget", OF_SUM, SUM_COST | SUM_BUDGET},
    {"buyout", OF_SUM, SUM_BID},
    {"cannabis", OF_STUFF, STUFF_CANNABIS},
    {"career", OF_LENGTH, LENGTH_CAREER},
    {"cigarette", OF_STUFF, STUFF_TOBACCO},
    {"coal", OF_STUFF, STUFF_COAL},
    {"cocaine", OF_STUFF, STUFF_COCAINE},
    {"compensation", OF_SUM, SUM_DAMAGES},
    {"copper", OF_STUFF, STUFF_COPPER},
    {"corn", OF_LAND, LAND_FARM},
    {"cost", OF_SUM, SUM_COST | SUM_PRICE},
    {"credit", OF_SUM, SUM_DEBT | SUM_LOAN},
    {"crop", OF_LAND, LAND_FARM},
    {"cropland", OF_LAND, LAND_FARM},
    {"crude", OF_STUFF, STUFF_OIL},
    {"deal", OF_SUM, SUM_BID},
    {"debt", OF_SUM, SUM_DEBT},
    {"deficit", OF_SUM, SUM_LOSS | SUM_DEBT},
    {"diesel", OF_STUFF, STUFF_FUEL},
    {"dividend", OF_SUM, SUM_DIVIDEND},
    {"donation", OF_SUM, SUM_DONATION},
    {"duty", OF_SUM, SUM_TAX},
    {"earning", OF_SUM, SUM_PROFIT | SUM_WAGE | SUM_REVENUE},
    {"earnings", OF_SUM, SUM_PROFIT},
    {"economy", OF_SUM, SUM_GROWTH},
    {"expenditure", OF_SUM, SUM_COST},
    {"expense", OF_SUM, SUM_COST},
    {"explosive", OF_STUFF, STUFF_EXPLOSIVE},
    {"export", OF_SUM, SUM_EXPORT},
    {"fare", OF_SUM, SUM_FARE},
    {"farmland", OF_LAND, LAND_FARM},
    {"fentanyl", OF_STUFF, STUFF_FENTANYL},
    {"field", OF_LAND, LAND_FARM},
    {"fine", OF_SUM, SUM_FINE},
    {"fish", OF_STUFF, STUFF_FISH},
    {"flight", OF_LENGTH, LENGTH_FLIGHT},
    {"forest", OF_LAND, LAND_FOREST},
    {"gas", OF_STUFF, STUFF_GAS},
    {"gasoline", OF_STUFF, STUFF_FUEL},
    {"gdp", OF_SUM, SUM_GROWTH},
    {"gold", OF_STUFF, STUFF_GOLD},
    {"grass", OF_LAND, LAND_GRASS},
    {"grassland", OF_LAND, LAND_GRASS},
    {"grove", OF_LAND, LAND_ORCHARD},
    {"growth", OF_SUM, SUM_GROWTH},
    {"hail", OF_STUFF, STUFF_HAIL},
    {"hashish", OF_STUFF, STUFF_CANNABIS},
    {"heroin", OF_STUFF, STUFF_HEROIN},
    {"import", OF_SUM, SUM_IMPORT},
    {"imprisonment", OF_LENGTH, LENGTH_SENTENCE},
    {"income", OF_SUM, SUM_PROFIT | SUM_WAGE | SUM_REVENUE},
    {"inflation", OF_SUM, SUM_PRICE},
    {"inquiry", OF_LENGTH, LENGTH_INQUIRY},
    {"investigation", OF_LENGTH, LENGTH_INQUIRY},
    {"iron", OF_STUFF, STUFF_IRON},
    {"jail", OF_LENGTH, LENGTH_SENTENCE},
    {"joblessness", OF_SUM, SUM_JOBLESS},
    {"jungle", OF_LAND, LAND_FOREST},
    {"kerosene", OF_STUFF, STUFF_FUEL},
    {"levy", OF_SUM, SUM_TAX},
    {"liability", OF_SUM, SUM_DEBT},
    {"loan", OF_SUM, SUM_DEBT | SUM_LOAN},
    {"loss", OF_SUM, SUM_LOSS},
    {"maize", OF_LAND, LAND_FARM},
    {"marijuana", OF_STUFF, STUFF_CANNABIS},
    {"marsh", OF_LAND, LAND_WET},
    {"meadow", OF_LAND, LAND_GRASS},
    {"meat", OF_STUFF, STUFF_MEAT},
    {"merger", OF_SUM, SUM_BID},
    {"meth", OF_STUFF, STUFF_METH},
    {"methamphetamine", OF_STUFF, STUFF_METH},
    {"mortgage", OF_SUM, SUM_DEBT | SUM_LOAN},
    {"negotiation", OF_LENGTH, LENGTH_TALKS},
    {"offer", OF_SUM, SUM_BID},
    {"oil", OF_STUFF, STUFF_OIL},
    {"opium", OF_STUFF, STUFF_OPIUM},
    {"orchard", OF_LAND, LAND_ORCHARD},
    {"outage", OF_LENGTH, LENGTH_OUTAGE},
    {"pasture", OF_LAND, LAND_GRASS},
    {"pay", OF_SUM, SUM_WAGE},
    {"payout", OF_SUM, SUM_DAMAGES},
    {"penalty", OF_SUM, SUM_FINE},
    {"petrol", OF_STUFF, STUFF_FUEL},
    {"petroleum", OF_STUFF, STUFF_OIL},
    {"pine", OF_LAND, LAND_FOREST},
    {"plantation", OF_LAND, LAND_FARM},
    {"pork", OF_STUFF, STUFF_MEAT},
    {"price", OF_SUM, SUM_SHARES | SUM_PRICE},
    {"prison", OF_LENGTH, LENGTH_SENTENCE},
    {"probation", OF_LENGTH, LENGTH_PROBATION},
    {"profit", OF_SUM, SUM_PROFIT},
    {"purchase", OF_SUM, SUM_BID},
    {"rain", OF_STUFF, STUFF_RAIN},
    {"rainfall", OF_STUFF, STUFF_RAIN},
    {"rainforest", OF_LAND, LAND_FOREST},
    {"ransom", OF_SUM, SUM_RANSOM},
    {"redress", OF_SUM, SUM_DAMAGES},
    {"rent", OF_SUM, SUM_RENT},
    {"restitution", OF_SUM, SUM_DAMAGES},
    {"revenue", OF_SUM, SUM_REVENUE},
    {"reward", OF_SUM, SUM_REWARD},
    {"rice", OF_STUFF, STUFF_RICE},
    {"salary", OF_SUM, SUM_WAGE},
    {"sales", OF_SUM, SUM_REVENUE},
    {"search", OF_LENGTH, LENGTH_SEARCH},
    {"seat", OF_SUM, SUM_SEAT},
    {"sentence", OF_LENGTH, LENGTH_SENTENCE},
    {"sewage", OF_STUFF, STUFF_SEWAGE},
    {"share", OF_SUM, SUM_SHARES | SUM_VOTE},
    {"shortfall", OF_SUM, SUM_LOSS | SUM_DEBT},
    {"siege", OF_LENGTH, LENGTH_SIEGE},
    {"silver", OF_STUFF, STUFF_SILVER},
    {"snow", OF_STUFF, STUFF_SNOW},
    {"snowfall", OF_STUFF, STUFF_SNOW},
    {"speed", OF_STUFF, STUFF_METH},
    {"spending", OF_SUM, SUM_COST | SUM_BUDGET},
    {"stand-off", OF_LENGTH, LENGTH_SIEGE},
    {"standoff", OF_LENGTH, LENGTH_SIEGE},
    {"steel", OF_STUFF, STUFF_IRON},
    {"stock", OF_SUM, SUM_SHARES},
    {"strike", OF_LENGTH, LENGTH_STRIKE},
    {"suspension", OF_LENGTH, LENGTH_BAN},
    {"swamp", OF_LAND, LAND_WET},
    {"takeover", OF_SUM, SUM_BID},
    {"takings", OF_SUM, SUM_REVENUE},
    {"talk", OF_LENGTH, LENGTH_TALKS},
    {"tariff", OF_SUM, SUM_TAX},
    {"tax", OF_SUM, SUM_TAX},
    {"ticket", OF_SUM, SUM_FARE},
    {"timber", OF_LAND, LAND_FOREST},
    {"tobacco", OF_STUFF, STUFF_TOBACCO},
    {"tree", OF_LAND, LAND_FOREST},
    {"trial", OF_LENGTH, LENGTH_TRIAL},
    {"turnout", OF_SUM, SUM_TURNOUT},
    {"turnover", OF_SUM, SUM_REVENUE},
    {"unemployment", OF_SUM, SUM_JOBLESS},
    {"vine", OF_LAND, LAND_VINE},
    {"vineyard", OF_LAND, LAND_VINE},
    {"vote", OF_SUM, SUM_VOTE},
    {"wage", OF_SUM, SUM_WAGE},
    {"walkout", OF_LENGTH, LENGTH_STRIKE},
    {"water", OF_STUFF, STUFF_WATER},
    {"weed", OF_STUFF, STUFF_CANNABIS},
    {"wetland", OF_LAND, LAND_WET},
    {"wheat", OF_LAND, LAND_FARM},
    {"wood", OF_LAND, LAND_FOREST},
    {"woodland", OF_LAND, LAND_FOREST},
};

/* What is done, where it is somebody's: `Lund was jailed for two years`. Sorted. */
static const Row verbs[] = {
    {"absent", OF_DEED, DEED_ABSENT},
    {"abstain", OF_DEED, DEED_ABSTAIN},
    {"approve", OF_DEED, DEED_YES},
    {"arrive", OF_DEED, DEED_ARRIVE},
    {"attend", OF_DEED, DEED_ARRIVE},
    {"axe", OF_DEED, DEED_CUT},
    {"back", OF_DEED, DEED_YES},
    {"ban", OF_LENGTH, LENGTH_BAN},
    {"bar", OF_LENGTH, LENGTH_BAN},
    {"besiege", OF_LENGTH, LENGTH_SIEGE},
    {"bid", OF_SUM, SUM_BID},
    {"bribe", OF_SUM, SUM_BRIBE},
    {"build", OF_DEED, DEED_MAKE},
    {"burn", OF_DEED, DEED_LOSE},
    {"buy", OF_DEED, DEED_BUY},
    {"char", OF_DEED, DEED_LOSE},
    {"confiscate", OF_DEED, DEED_SEIZE},
    {"construct", OF_DEED, DEED_MAKE},
    {"consume", OF_DEED, DEED_LOSE},
    {"create", OF_DEED, DEED_CREATE},
    {"cut", OF_DEED, DEED_CUT},
    {"damage", OF_DEED, DEED_LOSE | DEED_FLOOD},
    {"deliver", OF_DEED, DEED_DELIVER},
    {"depart", OF_DEED, DEED_LEAVE},
    {"destroy", OF_DEED, DEED_LOSE},
    {"dismiss", OF_DEED, DEED_CUT},
    {"donate", OF_SUM, SUM_DONATION},
    {"eliminate", OF_DEED, DEED_CUT},
    {"endorse", OF_DEED, DEED_YES},
    {"erect", OF_DEED, DEED_MAKE},
    {"favour", OF_DEED, DEED_YES},
    {"fine", OF_SUM, SUM_FINE},
    {"flatten", OF_DEED, DEED_LOSE},
    {"flee", OF_DEED, DEED_LEAVE},
    {"flood", OF_DEED, DEED_FLOOD},
    {"gut", OF_DEED, DEED_LOSE},
    {"hire", OF_DEED, DEED_CREATE},
    {"impound", OF_DEED, DEED_SEIZE},
    {"imprison", OF_LENGTH, LENGTH_SENTENCE},
    {"insure", OF_DEED, DEED_INSURE},
    {"intercept", OF_DEED, DEED_SEIZE},
    {"inundate", OF_DEED, DEED_FLOOD},
    {"invest", OF_SUM, SUM_INVEST},
    {"jail", OF_LENGTH, LENGTH_SENTENCE},
    {"lead", OF_LENGTH, LENGTH_CAREER},
    {"leave", OF_DEED, DEED_LEAVE},
    {"level", OF_DEED, DEED_LOSE},
    {"lose", OF_DEED, DEED_CUT | DEED_LOSE},
    {"manufacture", OF_DEED, DEED_MAKE},
    {"offer", OF_SUM, SUM_BID},
    {"oppose", OF_DEED, DEED_NO},
    {"owe", OF_SUM, SUM_DEBT},
    {"plant", OF_DEED, DEED_PLANT},
    {"preserve", OF_DEED, DEED_SAVE},
    {"produce", OF_DEED, DEED_MAKE},
    {"purchase", OF_DEED, DEED_BUY},
    {"queue", OF_DEED, DEED_WAIT},
    {"raze", OF_DEED, DEED_LOSE},
    {"rebuild", OF_DEED, DEED_REBUILD},
    {"recall", OF_DEED, DEED_RECALL},
    {"recruit", OF_DEED, DEED_CREATE},
    {"reject", OF_DEED, DEED_NO},
    {"repair", OF_DEED, DEED_REBUILD},
    {"restore", OF_DEED, DEED_REBUILD},
    {"return", OF_DEED, DEED_RETURN},
    {"ruin", OF_DEED, DEED_LOSE},
    {"sack", OF_DEED, DEED_CUT},
    {"save", OF_DEED, DEED_SAVE},
    {"scorch", OF_DEED, DEED_LOSE},
    {"search", OF_LENGTH, LENGTH_SEARCH},
    {"seize", OF_DEED, DEED_SEIZE},
    {"sell", OF_DEED, DEED_SELL},
    {"sentence", OF_LENGTH, LENGTH_SENTENCE},
    {"shed", OF_DEED, DEED_CUT},
    {"sign", OF_DEED, DEED_SIGN},
    {"slash", OF_DEED, DEED_CUT},
    {"speak", OF_DEED, DEED_SPEAK},
    {"steal", OF_SUM, SUM_THEFT},
    {"submerge", OF_DEED, DEED_FLOOD},
    {"support", OF_DEED, DEED_YES},
    {"suspend", OF_LENGTH, LENGTH_BAN},
    {"swamp", OF_DEED, DEED_FLOOD},
    {"torch", OF_DEED, DEED_LOSE},
    {"wait", OF_DEED, DEED_WAIT},
    {"work", OF_LENGTH, LENGTH_CAREER},
    {"wreck", OF_DEED, DEED_LOSE},
};

static const Row *find_noun(const PlxFigureSlot *slot)
{
  const char *noun = slot->measured;
  return noun != NULL ? PLX_TABLE_FIND(nouns, noun, strlen(noun)) : NULL;
}

/* How those voted that are counted. */
static const Row *find_ballot(const PlxFigureSlot *slot)
{
  static const Row yes = {"vote", OF_DEED, DEED_YES}, no = {"vote", OF_DEED, DEED_NO};
  static const char *const yeses[] = {"favor", "favour", "for", "yes"}, *const noes[] = {"against", "no"};
  const PlxFigure *figure = slot->figure;
  const PlxSentence *s = plx_article_sentence(slot->article, figure->sentence);
  const guint32 verb = figure->predicate_token, end = s->first_token + s->n_tokens;
  for (guint32 i = verb; verb != PLX_NONE && i < MIN(end, verb + 1 + WORDS_TO_SIDE); i++)
    if (PLX_TOKEN_ANY(slot->article, i, noes) || PLX_TOKEN_ANY(slot->article, i, yeses))
      return PLX_TOKEN_ANY(slot->article, i, noes) ? &no : &yes;
  return NULL;
}

static const Row *find_verb(const PlxFigureSlot *slot)
{
  const char *verb = slot->predicate;
  if (g_strcmp0(verb, "vote") == 0)
    return find_ballot(slot);
  const Row *row = verb != NULL ? PLX_TABLE_FIND(verbs, verb, strlen(verb)) : NULL;
  const gboolean counts = slot->value.type == PLX_FIGURE_NUMBER || slot->value.type == PLX_FIGURE_MEASURE;
  return row == NULL || counts || row->group != OF_DEED ? row : NULL;
}

static gboolean differ(const Row *x, const Row *y)
{
  return x != NULL && y != NULL && x->group == y->group && (x->sorts & y->sorts) == 0;
}

gboolean plx_figure_sorts_differ(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const Row *noun_a = find_noun(a), *noun_b = find_noun(b), *verb_a = find_verb(a), *verb_b = find_verb(b);
  if (verb_a != NULL && verb_a->group == OF_DEED && differ(verb_a, verb_b))
    return TRUE;
  return differ(noun_a != NULL ? noun_a : verb_a, noun_b != NULL ? noun_b : verb_b);
}

gboolean plx_figure_sorts_meet(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const Row *x = find_noun(a), *y = find_noun(b);
  return x != NULL && y != NULL && x->group == y->group && (x->sorts & y->sorts) != 0;
}
