/* Irregular words other than verbs (lemma_verb.c), sorted by form for binary search. */
#include "annotate/lemma_table.h"

#include "base/table.h"

typedef struct {
  const char *form, *lemma;
} Irregular;

static const Irregular nouns[] = {
    {"aids", "aids"},
    {"alumni", "alumnus"},
    {"analyses", "analysis"},
    {"appendices", "appendix"},
    {"athletics", "athletics"},
    {"axes", "axis"},
    {"bacteria", "bacterium"},
    {"barracks", "barracks"},
    {"bases", "basis"},
    {"belongings", "belongings"},
    {"buses", "bus"},
    {"cacti", "cactus"},
    {"calves", "calf"},
    {"canoes", "canoe"},
    {"chassis", "chassis"},
    {"children", "child"},
    {"clothes", "clothes"},
    {"contents", "contents"},
    {"corps", "corps"},
    {"crises", "crisis"},
    {"criteria", "criterion"},
    {"crossroads", "crossroads"},
    {"curricula", "curriculum"},
    {"datum", "datum"},
    {"diabetes", "diabetes"},
    {"diagnoses", "diagnosis"},
    {"economics", "economics"},
    {"elves", "elf"},
    {"emphases", "emphasis"},
    {"ethics", "ethics"},
    {"feet", "foot"},
    {"finances", "finances"},
    {"formulae", "formula"},
    {"fungi", "fungus"},
    {"gases", "gas"},
    {"gasses", "gas"},
    {"geese", "goose"},
    {"genitals", "genitals"},
    {"glasses", "glasses"},
    {"goods", "goods"},
    {"grounds", "grounds"},
    {"halves", "half"},
    {"headquarters", "headquarters"},
    {"hooves", "hoof"},
    {"hypotheses", "hypothesis"},
    {"indices", "index"},
    {"jeans", "jeans"},
    {"knives", "knife"},
    {"larvae", "larva"},
    {"leaves", "leaf"},
    {"lenses", "lens"},
    {"lives", "life"},
    {"loaves", "loaf"},
    {"logistics", "logistics"},
    {"manners", "manners"},
    {"mathematics", "mathematics"},
    {"matrices", "matrix"},
    {"means", "means"},
    {"medium", "medium"},
    {"memoranda", "memorandum"},
    {"men", "man"},
    {"mice", "mouse"},
    {"news", "news"},
    {"nuclei", "nucleus"},
    {"oases", "oasis"},
    {"outskirts", "outskirts"},
    {"oxen", "ox"},
    {"pants", "pants"},
    {"parentheses", "parenthesis"},
    {"passersby", "passerby"},
    {"persons", "person"},
    {"phenomena", "phenomenon"},
    {"physics", "physics"},
    {"police", "police"},
    {"policemen", "policeman"},
    {"politics", "politics"},
    {"premises", "premises"},
    {"proceedings", "proceedings"},
    {"prognoses", "prognosis"},
    {"quizzes", "quiz"},
    {"radii", "radius"},
    {"referenda", "referendum"},
    {"regards", "regards"},
    {"remains", "remains"},
    {"savings", "savings"},
    {"scarves", "scarf"},
    {"scissors", "scissors"},
    {"selves", "self"},
    {"series", "series"},
    {"shelves", "shelf"},
    {"shoes", "shoe"},
    {"shrapnel", "shrapnel"},
    {"species", "species"},
    {"specifics", "specifics"},
    {"spokesmen", "spokesman"},
    {"stadia", "stadium"},
    {"statistics", "statistics"},
    {"stimuli", "stimulus"},
    {"strata", "stratum"},
    {"sunglasses", "sunglasses"},
    {"supplies", "supplies"},
    {"surroundings", "surroundings"},
    {"syllabi", "syllabus"},
    {"syntheses", "synthesis"},
    {"teeth", "tooth"},
    {"thanks", "thanks"},
    {"theses", "thesis"},
    {"thieves", "thief"},
    {"toes", "toe"},
    {"troops", "troops"},
    {"trousers", "trousers"},
    {"vertices", "vertex"},
    {"viruses", "virus"},
    {"whereabouts", "whereabouts"},
    {"wives", "wife"},
    {"wolves", "wolf"},
    {"women", "woman"},
};

static const Irregular adjectives[] = {
    {"best", "good"},  {"better", "good"}, {"earlier", "early"},  {"earliest", "early"},
    {"elder", "old"},  {"eldest", "old"},  {"farther", "far"},    {"farthest", "far"},
    {"freer", "free"}, {"freest", "free"}, {"further", "far"},    {"furthest", "far"},
    {"later", "late"}, {"latest", "late"}, {"littler", "little"}, {"littlest", "little"},
    {"truer", "true"}, {"truest", "true"}, {"worse", "bad"},      {"worst", "bad"},
};

static const Irregular adverbs[] = {
    {"best", "well"},   {"better", "well"},  {"farther", "far"}, {"farthest", "far"},
    {"further", "far"}, {"furthest", "far"}, {"worse", "badly"}, {"worst", "badly"},
};

static const Irregular auxiliaries[] = {
    {"'d", "would"}, {"'ll", "will"}, {"'m", "be"},       {"'re", "be"},    {"'s", "be"},
    {"'ve", "have"}, {"ai", "be"},    {"am", "be"},       {"are", "be"},    {"been", "be"},
    {"being", "be"}, {"ca", "can"},   {"did", "do"},      {"does", "do"},   {"doing", "do"},
    {"done", "do"},  {"gets", "get"}, {"getting", "get"}, {"got", "get"},   {"gotten", "get"},
    {"had", "have"}, {"has", "have"}, {"having", "have"}, {"is", "be"},     {"ll", "will"},
    {"m", "be"},     {"re", "be"},    {"s", "be"},        {"sha", "shall"}, {"ve", "have"},
    {"was", "be"},   {"were", "be"},  {"wo", "will"},
};

static const Irregular pronouns[] = {
    {"'em", "they"},  {"'s", "we"},      {"her", "she"},    {"hers", "her"}, {"him", "he"},
    {"i", "I"},       {"me", "I"},       {"mine", "my"},    {"ours", "our"}, {"theirs", "their"},
    {"them", "they"}, {"these", "this"}, {"those", "that"}, {"u", "you"},    {"us", "we"},
    {"ya", "you"},    {"yours", "your"},
};

static const Irregular determiners[] = {
    {"an", "a"},
    {"these", "this"},
    {"those", "that"},
};

static const Irregular particles[] = {
    {"'", "'s"}, {"n", "not"}, {"n't", "not"}, {"na", "to"}, {"nt", "not"}, {"s", "'s"},
};

static const Irregular numbers[] = {
    {"b", "billion"}, {"bn", "billion"}, {"k", "thousand"},
    {"m", "million"}, {"mn", "million"}, {"tn", "trillion"},
};

static const Irregular names[] = {
    {"apr", "April"},      {"apr.", "April"},      {"aug", "August"},      {"aug.", "August"},
    {"dec", "December"},   {"dec.", "December"},   {"feb", "February"},    {"feb.", "February"},
    {"fri.", "Friday"},    {"jan", "January"},     {"jan.", "January"},    {"mar", "March"},
    {"mar.", "March"},     {"mon.", "Monday"},     {"nov", "November"},    {"nov.", "November"},
    {"oct", "October"},    {"oct.", "October"},    {"sat.", "Saturday"},   {"sep", "September"},
    {"sep.", "September"}, {"sept", "September"},  {"sept.", "September"}, {"sun.", "Sunday"},
    {"thu.", "Thursday"},  {"thurs.", "Thursday"}, {"tue.", "Tuesday"},    {"tues.", "Tuesday"},
    {"wed.", "Wednesday"},
};

static const char *lemma_of(const Irregular *row)
{
  return row != NULL ? row->lemma : NULL;
}

const char *plx_lemma_of_auxiliary(const char *form, gsize length)
{
  return lemma_of(PLX_TABLE_FIND(auxiliaries, form, length));
}

const char *plx_lemma_of_noun(const char *form, gsize length)
{
  return lemma_of(PLX_TABLE_FIND(nouns, form, length));
}

const char *plx_lemma_of_adjective(const char *form, gsize length)
{
  return lemma_of(PLX_TABLE_FIND(adjectives, form, length));
}

const char *plx_lemma_of_adverb(const char *form, gsize length)
{
  return lemma_of(PLX_TABLE_FIND(adverbs, form, length));
}

const char *plx_lemma_of_pronoun(const char *form, gsize length)
{
  return lemma_of(PLX_TABLE_FIND(pronouns, form, length));
}

const char *plx_lemma_of_determiner(const char *form, gsize length)
{
  return lemma_of(PLX_TABLE_FIND(determiners, form, length));
}

const char *plx_lemma_of_particle(const char *form, gsize length)
{
  return lemma_of(PLX_TABLE_FIND(particles, form, length));
}

const char *plx_lemma_of_number(const char *form, gsize length)
{
  return lemma_of(PLX_TABLE_FIND(numbers, form, length));
}

const char *plx_lemma_of_name(const char *form, gsize length)
{
  return lemma_of(PLX_TABLE_FIND(names, form, length));
}
