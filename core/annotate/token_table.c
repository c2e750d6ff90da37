/* The tables are sorted by their keys, in lower case. Abbreviations: what news agencies and newspapers use,
 * by their style books (AP, Reuters, Guardian). Prefixes that keep their hyphen, units split from figures and
 * words run together: as UD English EWT's guidelines have them. */
#include "annotate/token_table.h"

#include "base/table.h"

typedef struct {
  const char *key;
  guint8 kind;
  gboolean capital; /* an abbreviation only if written with a capital */
} Abbreviation;

typedef struct {
  const char *key;
} Word;

typedef struct {
  const char *key;
  guint8 n; /* how many, as the table has it */
} Counted;

static const Abbreviation abbreviations[] = {
    {"a.m", PLX_ABBREVIATION_CLOCK, FALSE},    {"adm", PLX_ABBREVIATION_TITLE, FALSE},
    {"aka", PLX_ABBREVIATION_USUAL, FALSE},    {"al", PLX_ABBREVIATION_FREE, FALSE},
    {"ala", PLX_ABBREVIATION_USUAL, FALSE},    {"ald", PLX_ABBREVIATION_TITLE, FALSE},
    {"alta", PLX_ABBREVIATION_USUAL, FALSE},   {"amb", PLX_ABBREVIATION_TITLE, FALSE},
    {"approx", PLX_ABBREVIATION_TITLE, FALSE}, {"apr", PLX_ABBREVIATION_USUAL, FALSE},
    {"apt", PLX_ABBREVIATION_USUAL, FALSE},    {"ariz", PLX_ABBREVIATION_USUAL, FALSE},
    {"ark", PLX_ABBREVIATION_USUAL, TRUE},     {"art", PLX_ABBREVIATION_NUMBER, FALSE},
    {"arts", PLX_ABBREVIATION_NUMBER, FALSE},  {"assn", PLX_ABBREVIATION_USUAL, FALSE},
    {"atty", PLX_ABBREVIATION_TITLE, FALSE},   {"aug", PLX_ABBREVIATION_USUAL, FALSE},
    {"ave", PLX_ABBREVIATION_USUAL, FALSE},    {"bldg", PLX_ABBREVIATION_USUAL, FALSE},
    {"blvd", PLX_ABBREVIATION_USUAL, FALSE},   {"brig", PLX_ABBREVIATION_TITLE, FALSE},
    {"bros", PLX_ABBREVIATION_USUAL, FALSE},   {"bsc", PLX_ABBREVIATION_USUAL, FALSE},
    {"ca", PLX_ABBREVIATION_TITLE, FALSE},     {"cal", PLX_ABBREVIATION_USUAL, TRUE},
    {"calif", PLX_ABBREVIATION_USUAL, FALSE},  {"capt", PLX_ABBREVIATION_TITLE, FALSE},
    {"cdr", PLX_ABBREVIATION_TITLE, TRUE},     {"cf", PLX_ABBREVIATION_TITLE, FALSE},
    {"chap", PLX_ABBREVIATION_NUMBER, FALSE},  {"chas", PLX_ABBREVIATION_USUAL, FALSE},
    {"cie", PLX_ABBREVIATION_USUAL, FALSE},    {"cmdr", PLX_ABBREVIATION_TITLE, FALSE},
    {"co", PLX_ABBREVIATION_USUAL, FALSE},     {"col", PLX_ABBREVIATION_TITLE, FALSE},
    {"colo", PLX_ABBREVIATION_USUAL, FALSE},   {"comdr", PLX_ABBREVIATION_TITLE, FALSE},
    {"conn", PLX_ABBREVIATION_USUAL, FALSE},   {"cor", PLX_ABBREVIATION_USUAL, TRUE},
    {"corp", PLX_ABBREVIATION_USUAL, FALSE},   {"cpl", PLX_ABBREVIATION_TITLE, FALSE},
    {"cu", PLX_ABBREVIATION_USUAL, FALSE},     {"dak", PLX_ABBREVIATION_USUAL, FALSE},
    {"dec", PLX_ABBREVIATION_USUAL, TRUE},     {"del", PLX_ABBREVIATION_USUAL, TRUE},
    {"dela", PLX_ABBREVIATION_USUAL, FALSE},   {"dept", PLX_ABBREVIATION_USUAL, FALSE},
    {"det", PLX_ABBREVIATION_TITLE, TRUE},     {"deut", PLX_ABBREVIATION_USUAL, TRUE},
    {"dist", PLX_ABBREVIATION_USUAL, FALSE},   {"dr", PLX_ABBREVIATION_TITLE, FALSE},
    {"drs", PLX_ABBREVIATION_TITLE, FALSE},    {"ed", PLX_ABBREVIATION_USUAL, FALSE},
    {"eds", PLX_ABBREVIATION_USUAL, FALSE},    {"eg", PLX_ABBREVIATION_TITLE, FALSE},
    {"eq", PLX_ABBREVIATION_NUMBER, FALSE},    {"eqs", PLX_ABBREVIATION_NUMBER, FALSE},
    {"esp", PLX_ABBREVIATION_TITLE, FALSE},    {"esq", PLX_ABBREVIATION_USUAL, FALSE},
    {"est", PLX_ABBREVIATION_USUAL, FALSE},    {"et", PLX_ABBREVIATION_TITLE, FALSE},
    {"etc", PLX_ABBREVIATION_FREE, FALSE},     {"excl", PLX_ABBREVIATION_TITLE, FALSE},
    {"feb", PLX_ABBREVIATION_USUAL, FALSE},    {"fig", PLX_ABBREVIATION_NUMBER, FALSE},
    {"figs", PLX_ABBREVIATION_NUMBER, FALSE},  {"fla", PLX_ABBREVIATION_USUAL, FALSE},
    {"fr", PLX_ABBREVIATION_TITLE, TRUE},      {"fri", PLX_ABBREVIATION_USUAL, TRUE},
    {"ft", PLX_ABBREVIATION_USUAL, FALSE},     {"ga", PLX_ABBREVIATION_USUAL, TRUE},
    {"gal", PLX_ABBREVIATION_USUAL, TRUE},     {"gen", PLX_ABBREVIATION_TITLE, TRUE},
    {"gens", PLX_ABBREVIATION_TITLE, FALSE},   {"gmbh", PLX_ABBREVIATION_USUAL, FALSE},
    {"gov", PLX_ABBREVIATION_TITLE, TRUE},     {"govs", PLX_ABBREVIATION_TITLE, FALSE},
    {"govt", PLX_ABBREVIATION_USUAL, FALSE},   {"hon", PLX_ABBREVIATION_TITLE, TRUE},
    {"hp", PLX_ABBREVIATION_USUAL, FALSE},     {"hr", PLX_ABBREVIATION_USUAL, FALSE},
    {"hrs", PLX_ABBREVIATION_USUAL, FALSE},    {"hwy", PLX_ABBREVIATION_USUAL, FALSE},
    {"ibid", PLX_ABBREVIATION_FREE, FALSE},    {"ie", PLX_ABBREVIATION_TITLE, FALSE},
    {"ill", PLX_ABBREVIATION_USUAL, TRUE},     {"inc", PLX_ABBREVIATION_USUAL, FALSE},
    {"incl", PLX_ABBREVIATION_TITLE, FALSE},   {"ind", PLX_ABBREVIATION_USUAL, TRUE},
    {"insp", PLX_ABBREVIATION_TITLE, FALSE},   {"inst", PLX_ABBREVIATION_USUAL, FALSE},
    {"intl", PLX_ABBREVIATION_USUAL, FALSE},   {"jan", PLX_ABBREVIATION_USUAL, FALSE},
    {"jos", PLX_ABBREVIATION_USUAL, FALSE},    {"jr", PLX_ABBREVIATION_USUAL, FALSE},
    {"jul", PLX_ABBREVIATION_USUAL, FALSE},    {"jun", PLX_ABBREVIATION_USUAL, TRUE},
    {"kan", PLX_ABBREVIATION_USUAL, FALSE},    {"kph", PLX_ABBREVIATION_USUAL, FALSE},
    {"ky", PLX_ABBREVIATION_USUAL, FALSE},     {"la", PLX_ABBREVIATION_USUAL, TRUE},
    {"lb", PLX_ABBREVIATION_USUAL, FALSE},     {"lbs", PLX_ABBREVIATION_USUAL, FALSE},
    {"lev", PLX_ABBREVIATION_USUAL, TRUE},     {"lieut", PLX_ABBREVIATION_TITLE, FALSE},
    {"llb", PLX_ABBREVIATION_USUAL, FALSE},    {"llc", PLX_ABBREVIATION_USUAL, FALSE},
    {"lt", PLX_ABBREVIATION_TITLE, FALSE},     {"ltd", PLX_ABBREVIATION_USUAL, FALSE},
    {"ltgov", PLX_ABBREVIATION_TITLE, FALSE},  {"maj", PLX_ABBREVIATION_TITLE, FALSE},
    {"mar", PLX_ABBREVIATION_USUAL, TRUE},     {"mass", PLX_ABBREVIATION_USUAL, TRUE},
    {"mba", PLX_ABBREVIATION_USUAL, FALSE},    {"md", PLX_ABBREVIATION_USUAL, FALSE},
    {"messrs", PLX_ABBREVIATION_TITLE, FALSE}, {"mex", PLX_ABBREVIATION_USUAL, FALSE},
    {"mfg", PLX_ABBREVIATION_USUAL, FALSE},    {"mich", PLX_ABBREVIATION_USUAL, FALSE},
    {"min", PLX_ABBREVIATION_USUAL, FALSE},    {"minn", PLX_ABBREVIATION_USUAL, FALSE},
    {"mins", PLX_ABBREVIATION_USUAL, FALSE},   {"misc", PLX_ABBREVIATION_USUAL, FALSE},
    {"miss", PLX_ABBREVIATION_USUAL, TRUE},    {"mlle", PLX_ABBREVIATION_TITLE, FALSE},
    {"mme", PLX_ABBREVIATION_TITLE, FALSE},    {"mmes", PLX_ABBREVIATION_TITLE, FALSE},
    {"mo", PLX_ABBREVIATION_USUAL, TRUE},      {"mon", PLX_ABBREVIATION_USUAL, TRUE},
    {"mont", PLX_ABBREVIATION_USUAL, FALSE},   {"mph", PLX_ABBREVIATION_USUAL, FALSE},
    {"mr", PLX_ABBREVIATION_TITLE, FALSE},     {"mrs", PLX_ABBREVIATION_TITLE, FALSE},
    {"ms", PLX_ABBREVIATION_TITLE, TRUE},      {"msgr", PLX_ABBREVIATION_TITLE, FALSE},
    {"mt", PLX_ABBREVIATION_TITLE, FALSE},     {"mx", PLX_ABBREVIATION_TITLE, FALSE},
    {"n.y", PLX_ABBREVIATION_USUAL, FALSE},    {"natl", PLX_ABBREVIATION_USUAL, FALSE},
    {"neb", PLX_ABBREVIATION_USUAL, FALSE},    {"nebr", PLX_ABBREVIATION_USUAL, FALSE},
    {"nev", PLX_ABBREVIATION_USUAL, FALSE},    {"no", PLX_ABBREVIATION_NUMBER, FALSE},
    {"nos", PLX_ABBREVIATION_NUMBER, FALSE},   {"nov", PLX_ABBREVIATION_USUAL, FALSE},
    {"n°", PLX_ABBREVIATION_NUMBER, FALSE},    {"nº", PLX_ABBREVIATION_NUMBER, FALSE},
    {"oct", PLX_ABBREVIATION_USUAL, FALSE},    {"okla", PLX_ABBREVIATION_USUAL, FALSE},
    {"ont", PLX_ABBREVIATION_USUAL, FALSE},    {"ore", PLX_ABBREVIATION_USUAL, TRUE},
    {"oz", PLX_ABBREVIATION_USUAL, FALSE},     {"p", PLX_ABBREVIATION_NUMBER, FALSE},
    {"p.m", PLX_ABBREVIATION_CLOCK, FALSE},    {"pa", PLX_ABBREVIATION_USUAL, TRUE},
    {"par", PLX_ABBREVIATION_NUMBER, FALSE},   {"para", PLX_ABBREVIATION_NUMBER, FALSE},
    {"pars", PLX_ABBREVIATION_NUMBER, FALSE},  {"penn", PLX_ABBREVIATION_USUAL, FALSE},
    {"pfc", PLX_ABBREVIATION_TITLE, TRUE},     {"ph", PLX_ABBREVIATION_USUAL, TRUE},
    {"phd", PLX_ABBREVIATION_USUAL, FALSE},    {"pkwy", PLX_ABBREVIATION_USUAL, FALSE},
    {"plc", PLX_ABBREVIATION_USUAL, FALSE},    {"pp", PLX_ABBREVIATION_NUMBER, FALSE},
    {"pres", PLX_ABBREVIATION_TITLE, FALSE},   {"prof", PLX_ABBREVIATION_TITLE, FALSE},
    {"profs", PLX_ABBREVIATION_TITLE, FALSE},  {"pt", PLX_ABBREVIATION_USUAL, TRUE},
    {"pte", PLX_ABBREVIATION_TITLE, FALSE},    {"pvt", PLX_ABBREVIATION_TITLE, FALSE},
    {"que", PLX_ABBREVIATION_USUAL, TRUE},     {"rd", PLX_ABBREVIATION_USUAL, FALSE},
    {"ref", PLX_ABBREVIATION_NUMBER, FALSE},   {"rep", PLX_ABBREVIATION_TITLE, TRUE},
    {"reps", PLX_ABBREVIATION_TITLE, FALSE},   {"rev", PLX_ABBREVIATION_TITLE, TRUE},
    {"robt", PLX_ABBREVIATION_USUAL, FALSE},   {"rom", PLX_ABBREVIATION_USUAL, TRUE},
    {"rpm", PLX_ABBREVIATION_USUAL, FALSE},    {"rs", PLX_ABBREVIATION_NUMBER, FALSE},
    {"rte", PLX_ABBREVIATION_USUAL, FALSE},    {"sask", PLX_ABBREVIATION_USUAL, FALSE},
    {"sat", PLX_ABBREVIATION_USUAL, TRUE},     {"sec", PLX_ABBREVIATION_NUMBER, FALSE},
    {"secs", PLX_ABBREVIATION_NUMBER, FALSE},  {"secy", PLX_ABBREVIATION_TITLE, TRUE},
    {"sen", PLX_ABBREVIATION_TITLE, FALSE},    {"sens", PLX_ABBREVIATION_TITLE, FALSE},
    {"sep", PLX_ABBREVIATION_USUAL, FALSE},    {"sept", PLX_ABBREVIATION_USUAL, FALSE},
    {"sgt", PLX_ABBREVIATION_TITLE, FALSE},    {"spc", PLX_ABBREVIATION_TITLE, TRUE},
    {"sq", PLX_ABBREVIATION_USUAL, FALSE},     {"sr", PLX_ABBREVIATION_USUAL, FALSE},
    {"ssgt", PLX_ABBREVIATION_TITLE, TRUE},    {"st", PLX_ABBREVIATION_USUAL, FALSE},
    {"ste", PLX_ABBREVIATION_USUAL, FALSE},    {"sun", PLX_ABBREVIATION_USUAL, TRUE},
    {"supt", PLX_ABBREVIATION_TITLE, FALSE},   {"tbsp", PLX_ABBREVIATION_USUAL, FALSE},
    {"tel", PLX_ABBREVIATION_USUAL, FALSE},    {"tenn", PLX_ABBREVIATION_USUAL, FALSE},
    {"tex", PLX_ABBREVIATION_USUAL, FALSE},    {"thos", PLX_ABBREVIATION_USUAL, FALSE},
    {"thu", PLX_ABBREVIATION_USUAL, FALSE},    {"thur", PLX_ABBREVIATION_USUAL, FALSE},
    {"thurs", PLX_ABBREVIATION_USUAL, FALSE},  {"tsgt", PLX_ABBREVIATION_TITLE, TRUE},
    {"tsp", PLX_ABBREVIATION_USUAL, FALSE},    {"tue", PLX_ABBREVIATION_USUAL, FALSE},
    {"tues", PLX_ABBREVIATION_USUAL, FALSE},   {"univ", PLX_ABBREVIATION_USUAL, FALSE},
    {"v", PLX_ABBREVIATION_TITLE, FALSE},      {"va", PLX_ABBREVIATION_USUAL, FALSE},
    {"ver", PLX_ABBREVIATION_NUMBER, FALSE},   {"viz", PLX_ABBREVIATION_TITLE, FALSE},
    {"vol", PLX_ABBREVIATION_NUMBER, FALSE},   {"vols", PLX_ABBREVIATION_NUMBER, FALSE},
    {"vs", PLX_ABBREVIATION_TITLE, FALSE},     {"vt", PLX_ABBREVIATION_USUAL, FALSE},
    {"wash", PLX_ABBREVIATION_USUAL, TRUE},    {"wed", PLX_ABBREVIATION_USUAL, TRUE},
    {"wis", PLX_ABBREVIATION_USUAL, FALSE},    {"wisc", PLX_ABBREVIATION_USUAL, FALSE},
    {"wm", PLX_ABBREVIATION_USUAL, FALSE},     {"wyo", PLX_ABBREVIATION_USUAL, FALSE},
    {"yr", PLX_ABBREVIATION_USUAL, FALSE},     {"yrs", PLX_ABBREVIATION_USUAL, FALSE},
};

static const Word starters[] = {
    {"a"},
    {"according"},
    {"after"},
    {"all"},
    {"also"},
    {"although"},
    {"among"},
    {"an"},
    {"analysts"},
    {"and"},
    {"another"},
    {"any"},
    {"are"},
    {"as"},
    {"asked"},
    {"at"},
    {"authorities"},
    {"because"},
    {"before"},
    {"between"},
    {"both"},
    {"but"},
    {"by"},
    {"can"},
    {"could"},
    {"critics"},
    {"despite"},
    {"did"},
    {"do"},
    {"does"},
    {"during"},
    {"each"},
    {"earlier"},
    {"even"},
    {"every"},
    {"experts"},
    {"few"},
    {"for"},
    {"from"},
    {"furthermore"},
    {"had"},
    {"has"},
    {"have"},
    {"he"},
    {"hence"},
    {"her"},
    {"here"},
    {"him"},
    {"his"},
    {"how"},
    {"however"},
    {"if"},
    {"in"},
    {"indeed"},
    {"instead"},
    {"investigators"},
    {"is"},
    {"it"},
    {"its"},
    {"just"},
    {"last"},
    {"later"},
    {"let"},
    {"many"},
    {"maybe"},
    {"me"},
    {"meanwhile"},
    {"more"},
    {"moreover"},
    {"most"},
    {"much"},
    {"my"},
    {"nevertheless"},
    {"no"},
    {"nonetheless"},
    {"not"},
    {"now"},
    {"officials"},
    {"often"},
    {"on"},
    {"once"},
    {"one"},
    {"only"},
    {"or"},
    {"other"},
    {"others"},
    {"our"},
    {"over"},
    {"perhaps"},
    {"please"},
    {"police"},
    {"prosecutors"},
    {"rescuers"},
    {"residents"},
    {"several"},
    {"she"},
    {"should"},
    {"since"},
    {"so"},
    {"some"},
    {"sometimes"},
    {"still"},
    {"such"},
    {"that"},
    {"the"},
    {"their"},
    {"them"},
    {"then"},
    {"there"},
    {"therefore"},
    {"these"},
    {"they"},
    {"this"},
    {"those"},
    {"though"},
    {"thus"},
    {"to"},
    {"today"},
    {"tomorrow"},
    {"tonight"},
    {"under"},
    {"until"},
    {"upon"},
    {"was"},
    {"we"},
    {"were"},
    {"what"},
    {"when"},
    {"where"},
    {"whether"},
    {"which"},
    {"while"},
    {"who"},
    {"whoever"},
    {"whose"},
    {"why"},
    {"with"},
    {"within"},
    {"without"},
    {"witnesses"},
    {"would"},
    {"yes"},
    {"yesterday"},
    {"yet"},
    {"you"},
};

static const Word clock_words[] = {
    {"aedt"},     {"aest"},    {"apr"},      {"april"}, {"aug"},       {"august"},    {"bst"},
    {"cdt"},      {"central"}, {"cest"},     {"cet"},   {"cst"},       {"ct"},        {"dec"},
    {"december"}, {"eastern"}, {"eat"},      {"edt"},   {"est"},       {"et"},        {"feb"},
    {"february"}, {"fri"},     {"friday"},   {"gmt"},   {"hkt"},       {"ist"},       {"jan"},
    {"january"},  {"jst"},     {"jul"},      {"july"},  {"jun"},       {"june"},      {"kst"},
    {"mar"},      {"march"},   {"may"},      {"mdt"},   {"mon"},       {"monday"},    {"mountain"},
    {"msk"},      {"mst"},     {"mt"},       {"nov"},   {"november"},  {"nzdt"},      {"nzst"},
    {"oct"},      {"october"}, {"pacific"},  {"pdt"},   {"pkt"},       {"pst"},       {"pt"},
    {"sast"},     {"sat"},     {"saturday"}, {"sep"},   {"sept"},      {"september"}, {"sgt"},
    {"sun"},      {"sunday"},  {"thu"},      {"thurs"}, {"thursday"},  {"tue"},       {"tues"},
    {"tuesday"},  {"utc"},     {"wat"},      {"wed"},   {"wednesday"}, {"wib"},
};

static const Word speech_words[] = {
    {"added"},     {"adds"},       {"argued"},    {"asked"},     {"asks"},     {"began"},    {"chanted"},
    {"commented"}, {"complained"}, {"concluded"}, {"continued"}, {"cried"},    {"declared"}, {"demanded"},
    {"enquired"},  {"exclaimed"},  {"explained"}, {"inquired"},  {"insisted"}, {"joked"},    {"noted"},
    {"posted"},    {"questioned"}, {"quipped"},   {"recalled"},  {"remarked"}, {"replied"},  {"responded"},
    {"retorted"},  {"said"},       {"says"},      {"screamed"},  {"shouted"},  {"tells"},    {"told"},
    {"tweeted"},   {"warned"},     {"wondered"},  {"writes"},    {"wrote"},    {"yelled"},
};

static const Word prefixes[] = {
    {"ante"},  {"anti"},  {"arch"},  {"co"},     {"counter"}, {"cross"}, {"de"},   {"e"},
    {"ex"},    {"extra"}, {"hyper"}, {"inter"},  {"intra"},   {"macro"}, {"meta"}, {"micro"},
    {"mid"},   {"mono"},  {"multi"}, {"neo"},    {"non"},     {"nun"},   {"over"}, {"poly"},
    {"post"},  {"pre"},   {"pro"},   {"pseudo"}, {"psycho"},  {"quasi"}, {"re"},   {"semi"},
    {"socio"}, {"sub"},   {"super"}, {"supra"},  {"trans"},   {"ultra"}, {"un"},   {"under"},
};

static const Word currencies[] = {
    {"aed"}, {"aud"}, {"bdt"}, {"brl"}, {"cad"}, {"chf"}, {"cny"}, {"czk"}, {"dkk"}, {"eur"},
    {"gbp"}, {"ghs"}, {"hkd"}, {"huf"}, {"idr"}, {"ils"}, {"inr"}, {"jpy"}, {"kes"}, {"ksh"},
    {"lkr"}, {"mxn"}, {"ngn"}, {"nis"}, {"nok"}, {"nzd"}, {"php"}, {"pkr"}, {"pln"}, {"rmb"},
    {"rs"},  {"rub"}, {"sar"}, {"sek"}, {"sgd"}, {"thb"}, {"usd"}, {"zar"},
};

static const Word domains[] = {
    {"app"}, {"asp"}, {"aspx"}, {"au"},  {"avi"},  {"az"},  {"bd"},   {"biz"},  {"br"},  {"ca"},   {"ch"},
    {"cn"},  {"co"},  {"com"},  {"csv"}, {"de"},   {"dev"}, {"doc"},  {"docx"}, {"edu"}, {"es"},   {"eu"},
    {"exe"}, {"fr"},  {"ge"},   {"gif"}, {"gl"},   {"gov"}, {"htm"},  {"html"}, {"ie"},  {"il"},   {"info"},
    {"int"}, {"io"},  {"ir"},   {"jp"},  {"jpeg"}, {"jpg"}, {"json"}, {"jsp"},  {"ke"},  {"kr"},   {"lk"},
    {"ly"},  {"mil"}, {"mp3"},  {"mp4"}, {"mx"},   {"net"}, {"news"}, {"ng"},   {"nl"},  {"nz"},   {"online"},
    {"org"}, {"pdf"}, {"php"},  {"pk"},  {"pl"},   {"png"}, {"ppt"},  {"ru"},   {"se"},  {"site"}, {"tr"},
    {"tv"},  {"txt"}, {"ua"},   {"uk"},  {"url"},  {"xls"}, {"xlsx"}, {"xml"},  {"za"},  {"zip"},
};

/* with the least number of digits before it: 5G is no weight */
static const Counted units[] = {
    {"am", 1},      {"b", 1},       {"bcm", 1},   {"billion", 1}, {"bln", 1},  {"bn", 1},      {"boe", 1},
    {"bpd", 1},     {"c", 1},       {"cal", 1},   {"cc", 1},      {"cl", 1},   {"cm", 1},      {"days", 1},
    {"dwt", 1},     {"eur", 1},     {"f", 1},     {"ft", 1},      {"g", 2},    {"gb", 1},      {"gbp", 1},
    {"gbps", 1},    {"ghz", 1},     {"gw", 1},    {"gwh", 1},     {"h", 2},    {"ha", 1},      {"hh", 1},
    {"hours", 1},   {"hr", 1},      {"hrs", 1},   {"hz", 1},      {"k", 1},    {"kb", 1},      {"kbps", 1},
    {"kcal", 1},    {"kg", 1},      {"khz", 1},   {"km", 1},      {"kmh", 1},  {"kn", 1},      {"kph", 1},
    {"kt", 1},      {"kv", 1},      {"kw", 1},    {"kwh", 1},     {"l", 1},    {"lb", 1},      {"lbs", 1},
    {"m", 1},       {"mb", 1},      {"mbps", 1},  {"mg", 1},      {"mhz", 1},  {"million", 1}, {"min", 1},
    {"mins", 1},    {"ml", 1},      {"mln", 1},   {"mm", 1},      {"mn", 1},   {"mph", 1},     {"mw", 1},
    {"mwe", 1},     {"mwh", 1},     {"nm", 1},    {"oz", 1},      {"pc", 1},   {"pct", 1},     {"people", 1},
    {"percent", 1}, {"persons", 1}, {"pm", 1},    {"pts", 1},     {"px", 1},   {"sec", 1},     {"secs", 1},
    {"sq", 1},      {"tb", 1},      {"tn", 1},    {"ton", 1},     {"tons", 1}, {"trn", 1},     {"usd", 1},
    {"w", 2},       {"watt", 1},    {"watts", 1}, {"years", 1},   {"yr", 1},   {"yrs", 1},
};

/* with the length of the first part */
static const Counted contractions[] = {
    {"aint", 2},   {"arent", 3},  {"cannot", 3}, {"cant", 2},   {"couldnt", 5}, {"didnt", 3},
    {"doesnt", 4}, {"dont", 2},   {"dunno", 2},  {"gimme", 3},  {"gonna", 3},   {"gotta", 3},
    {"hadnt", 3},  {"hasnt", 3},  {"havent", 4}, {"heres", 4},  {"im", 1},      {"isnt", 2},
    {"itll", 2},   {"ive", 1},    {"lemme", 3},  {"mustnt", 4}, {"outta", 3},   {"shouldnt", 6},
    {"thats", 4},  {"theres", 5}, {"theyll", 4}, {"theyre", 4}, {"wana", 3},    {"wanna", 3},
    {"wasnt", 3},  {"werent", 4}, {"whats", 4},  {"wont", 2},   {"wouldnt", 5}, {"youll", 3},
    {"youre", 3},  {"youve", 3},
};

PlxAbbreviation plx_abbreviation(const char *word, gsize length)
{
  const Abbreviation *row = PLX_TABLE_FIND_FOLDED(abbreviations, word, length);
  if (row == NULL || (row->capital && !g_ascii_isupper(word[0])))
    return PLX_ABBREVIATION_NONE;
  return (PlxAbbreviation)row->kind;
}

gboolean plx_word_begins_sentences(const char *word, gsize length)
{
  return PLX_TABLE_FIND_FOLDED(starters, word, length) != NULL;
}

gboolean plx_word_follows_clock(const char *word, gsize length)
{
  return PLX_TABLE_FIND_FOLDED(clock_words, word, length) != NULL;
}

gboolean plx_word_is_speech(const char *word, gsize length)
{
  return PLX_TABLE_FIND(speech_words, word, length) != NULL;
}

gboolean plx_prefix_holds(const char *prefix, gsize length)
{
  return PLX_TABLE_FIND_FOLDED(prefixes, prefix, length) != NULL;
}

gboolean plx_suffix_is_unit(const char *suffix, gsize length, gsize digits)
{
  const Counted *row = PLX_TABLE_FIND_FOLDED(units, suffix, length);
  return row != NULL && digits >= row->n;
}

gboolean plx_prefix_is_currency(const char *prefix, gsize length)
{
  return PLX_TABLE_FIND_FOLDED(currencies, prefix, length) != NULL;
}

gboolean plx_word_is_domain(const char *word, gsize length)
{
  return PLX_TABLE_FIND_FOLDED(domains, word, length) != NULL;
}

gsize plx_word_contraction(const char *word, gsize length)
{
  const Counted *row = PLX_TABLE_FIND_FOLDED(contractions, word, length);
  return row != NULL ? row->n : 0;
}
