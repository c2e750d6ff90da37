/* The tables are sorted by their keys, in lower case. Abbreviations: what news agencies and newspapers use,
 * by their style books (AP, Reuters, Guardian). Prefixes that keep their hyphen, units split from figures and
 * words run together: as UD English EWT's guidelines have them. */
#include "annotate/token_table.h"

#include "base/table.h"

#include <string.h>

/* Some are abbreviations only with a capital (Sun.), some only without (ie.). */
typedef enum { CASE_ANY, CASE_CAPITAL, CASE_SMALL } Case;

typedef struct {
  const char *key;
  guint8 kind;    /* PlxAbbreviation */
  guint8 letters; /* Case */
} Abbreviation;

#define MAX_ABBREVIATION 8 /* bytes of the longest one */
#define MAX_CONTRACTION 8  /* bytes of the longest one */

typedef struct {
  const char *key;
} Word;

typedef struct {
  const char *key;
  guint8 n; /* how many, as the table has it */
} Counted;

static const Abbreviation abbreviations[] = {
    {"a.k.a", PLX_ABBREVIATION_TITLE, CASE_ANY},    {"a.m", PLX_ABBREVIATION_CLOCK, CASE_ANY},
    {"adm", PLX_ABBREVIATION_TITLE, CASE_ANY},      {"aka", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"al", PLX_ABBREVIATION_FREE, CASE_ANY},        {"ala", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ald", PLX_ABBREVIATION_TITLE, CASE_ANY},      {"alta", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"amb", PLX_ABBREVIATION_TITLE, CASE_ANY},      {"approx", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"apr", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"apt", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ariz", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"ark", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},
    {"arrv", PLX_ABBREVIATION_TITLE, CASE_ANY},     {"art", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"arts", PLX_ABBREVIATION_NUMBER, CASE_ANY},    {"assn", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"assoc", PLX_ABBREVIATION_USUAL, CASE_ANY},    {"attn", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"atty", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"aug", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ave", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"bldg", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"blvd", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"brig", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"bros", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"bsc", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ca", PLX_ABBREVIATION_TITLE, CASE_SMALL},     {"cal", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},
    {"calif", PLX_ABBREVIATION_USUAL, CASE_ANY},    {"capt", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"cdr", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},  {"cf", PLX_ABBREVIATION_TITLE, CASE_SMALL},
    {"chap", PLX_ABBREVIATION_NUMBER, CASE_ANY},    {"chas", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"cie", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"cmdr", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"co", PLX_ABBREVIATION_USUAL, CASE_ANY},       {"col", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"colo", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"comdr", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"conf", PLX_ABBREVIATION_TITLE, CASE_ANY},     {"conn", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"cor", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},  {"corp", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"cpl", PLX_ABBREVIATION_TITLE, CASE_ANY},      {"cu", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"dak", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"dec", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},
    {"del", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},  {"dela", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"dept", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"det", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},
    {"deut", PLX_ABBREVIATION_USUAL, CASE_CAPITAL}, {"dist", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"div", PLX_ABBREVIATION_NUMBER, CASE_ANY},     {"dr", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"drs", PLX_ABBREVIATION_TITLE, CASE_ANY},      {"e.g", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"ed", PLX_ABBREVIATION_USUAL, CASE_ANY},       {"eds", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"eg", PLX_ABBREVIATION_TITLE, CASE_SMALL},     {"eq", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"eqs", PLX_ABBREVIATION_NUMBER, CASE_ANY},     {"esp", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"esq", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"est", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"et", PLX_ABBREVIATION_TITLE, CASE_SMALL},     {"etc", PLX_ABBREVIATION_FREE, CASE_ANY},
    {"excl", PLX_ABBREVIATION_TITLE, CASE_ANY},     {"ext", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"fax", PLX_ABBREVIATION_NUMBER, CASE_ANY},     {"feb", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"fig", PLX_ABBREVIATION_NUMBER, CASE_ANY},     {"figs", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"fla", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"fr", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},
    {"fri", PLX_ABBREVIATION_CLOCK, CASE_CAPITAL},  {"ft", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ga", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},   {"gal", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},
    {"gen", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},  {"gens", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"gmbh", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"gov", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},
    {"govs", PLX_ABBREVIATION_TITLE, CASE_ANY},     {"govt", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"hon", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},  {"hp", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"hr", PLX_ABBREVIATION_USUAL, CASE_SMALL},     {"hrs", PLX_ABBREVIATION_USUAL, CASE_SMALL},
    {"hwy", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"i.e", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"ibid", PLX_ABBREVIATION_FREE, CASE_ANY},      {"ie", PLX_ABBREVIATION_TITLE, CASE_SMALL},
    {"ill", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},  {"inc", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"incl", PLX_ABBREVIATION_TITLE, CASE_ANY},     {"ind", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},
    {"insp", PLX_ABBREVIATION_TITLE, CASE_ANY},     {"inst", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"intl", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"jan", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"jos", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"jr", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"jul", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"jun", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},
    {"kan", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"kph", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ky", PLX_ABBREVIATION_USUAL, CASE_ANY},       {"la", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},
    {"lb", PLX_ABBREVIATION_USUAL, CASE_SMALL},     {"lbs", PLX_ABBREVIATION_USUAL, CASE_SMALL},
    {"lev", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},  {"lieut", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"llb", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"llc", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"lt", PLX_ABBREVIATION_TITLE, CASE_ANY},       {"ltd", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ltgov", PLX_ABBREVIATION_TITLE, CASE_ANY},    {"maj", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"mar", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},  {"mass", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},
    {"mba", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"md", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"messrs", PLX_ABBREVIATION_TITLE, CASE_ANY},   {"mex", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"mfg", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"mich", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"min", PLX_ABBREVIATION_USUAL, CASE_SMALL},    {"minn", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"mins", PLX_ABBREVIATION_USUAL, CASE_SMALL},   {"misc", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"miss", PLX_ABBREVIATION_USUAL, CASE_CAPITAL}, {"mlle", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"mme", PLX_ABBREVIATION_TITLE, CASE_ANY},      {"mmes", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"mo", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},   {"mob", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"mon", PLX_ABBREVIATION_CLOCK, CASE_CAPITAL},  {"mont", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"mph", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"mr", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"mrs", PLX_ABBREVIATION_TITLE, CASE_ANY},      {"ms", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},
    {"msgr", PLX_ABBREVIATION_TITLE, CASE_ANY},     {"mt", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"mx", PLX_ABBREVIATION_TITLE, CASE_ANY},       {"n.y", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"natl", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"neb", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"nebr", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"nev", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"no", PLX_ABBREVIATION_NUMBER, CASE_ANY},      {"nos", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"nov", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"n°", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"nº", PLX_ABBREVIATION_NUMBER, CASE_ANY},      {"oct", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"okla", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"ont", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ore", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},  {"oz", PLX_ABBREVIATION_USUAL, CASE_SMALL},
    {"p", PLX_ABBREVIATION_NUMBER, CASE_SMALL},     {"p.m", PLX_ABBREVIATION_CLOCK, CASE_ANY},
    {"p.p.s", PLX_ABBREVIATION_TITLE, CASE_ANY},    {"p.s", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"pa", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},   {"par", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"para", PLX_ABBREVIATION_NUMBER, CASE_ANY},    {"pars", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"penn", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"pfc", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},
    {"ph", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},   {"phd", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"pkwy", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"plc", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"pp", PLX_ABBREVIATION_NUMBER, CASE_ANY},      {"pres", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"prof", PLX_ABBREVIATION_TITLE, CASE_ANY},     {"profs", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"ps", PLX_ABBREVIATION_TITLE, CASE_ANY},       {"pt", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},
    {"pte", PLX_ABBREVIATION_TITLE, CASE_ANY},      {"pvt", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"que", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},  {"rd", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ref", PLX_ABBREVIATION_NUMBER, CASE_ANY},     {"rep", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},
    {"reps", PLX_ABBREVIATION_TITLE, CASE_ANY},     {"rev", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},
    {"robt", PLX_ABBREVIATION_USUAL, CASE_ANY},     {"rom", PLX_ABBREVIATION_USUAL, CASE_CAPITAL},
    {"rpm", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"rs", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"rte", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"sask", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"sat", PLX_ABBREVIATION_CLOCK, CASE_CAPITAL},  {"sec", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"secs", PLX_ABBREVIATION_NUMBER, CASE_ANY},    {"secy", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},
    {"sen", PLX_ABBREVIATION_TITLE, CASE_ANY},      {"sens", PLX_ABBREVIATION_TITLE, CASE_ANY},
    {"sep", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"sept", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"sgt", PLX_ABBREVIATION_TITLE, CASE_ANY},      {"spc", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},
    {"sq", PLX_ABBREVIATION_USUAL, CASE_ANY},       {"sr", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ssgt", PLX_ABBREVIATION_TITLE, CASE_CAPITAL}, {"st", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ste", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"sun", PLX_ABBREVIATION_CLOCK, CASE_CAPITAL},
    {"supt", PLX_ABBREVIATION_TITLE, CASE_ANY},     {"tbsp", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"tel", PLX_ABBREVIATION_NUMBER, CASE_ANY},     {"tenn", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"tex", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"thos", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"thu", PLX_ABBREVIATION_CLOCK, CASE_ANY},      {"thur", PLX_ABBREVIATION_CLOCK, CASE_ANY},
    {"thurs", PLX_ABBREVIATION_CLOCK, CASE_ANY},    {"tsgt", PLX_ABBREVIATION_TITLE, CASE_CAPITAL},
    {"tsp", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"tue", PLX_ABBREVIATION_CLOCK, CASE_ANY},
    {"tues", PLX_ABBREVIATION_CLOCK, CASE_ANY},     {"univ", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"v", PLX_ABBREVIATION_TITLE, CASE_SMALL},      {"va", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"ver", PLX_ABBREVIATION_NUMBER, CASE_ANY},     {"viz", PLX_ABBREVIATION_TITLE, CASE_SMALL},
    {"vol", PLX_ABBREVIATION_NUMBER, CASE_ANY},     {"vols", PLX_ABBREVIATION_NUMBER, CASE_ANY},
    {"vs", PLX_ABBREVIATION_TITLE, CASE_ANY},       {"vt", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"wash", PLX_ABBREVIATION_USUAL, CASE_CAPITAL}, {"wed", PLX_ABBREVIATION_CLOCK, CASE_CAPITAL},
    {"wis", PLX_ABBREVIATION_USUAL, CASE_ANY},      {"wisc", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"wm", PLX_ABBREVIATION_USUAL, CASE_ANY},       {"wyo", PLX_ABBREVIATION_USUAL, CASE_ANY},
    {"yr", PLX_ABBREVIATION_USUAL, CASE_SMALL},     {"yrs", PLX_ABBREVIATION_USUAL, CASE_SMALL},
};

static const Word starters[] = {
    {"a"},           {"according"},   {"after"},      {"all"},         {"also"},         {"although"},
    {"among"},       {"an"},          {"analysts"},   {"and"},         {"another"},      {"any"},
    {"anyone"},      {"are"},         {"as"},         {"asked"},       {"at"},           {"authorities"},
    {"because"},     {"before"},      {"between"},    {"both"},        {"but"},          {"by"},
    {"can"},         {"could"},       {"critics"},    {"currently"},   {"despite"},      {"did"},
    {"do"},          {"does"},        {"during"},     {"each"},        {"earlier"},      {"even"},
    {"eventually"},  {"every"},       {"everyone"},   {"everything"},  {"experts"},      {"few"},
    {"finally"},     {"first"},       {"following"},  {"for"},         {"from"},         {"further"},
    {"furthermore"}, {"generally"},   {"had"},        {"has"},         {"have"},         {"he"},
    {"hence"},       {"her"},         {"here"},       {"him"},         {"his"},          {"how"},
    {"however"},     {"if"},          {"in"},         {"indeed"},      {"instead"},      {"investigators"},
    {"is"},          {"it"},          {"its"},        {"just"},        {"last"},         {"later"},
    {"let"},         {"many"},        {"maybe"},      {"me"},          {"meanwhile"},    {"more"},
    {"moreover"},    {"most"},        {"much"},       {"my"},          {"nevertheless"}, {"no"},
    {"nobody"},      {"nonetheless"}, {"not"},        {"nothing"},     {"now"},          {"officials"},
    {"often"},       {"on"},          {"once"},       {"one"},         {"only"},         {"or"},
    {"other"},       {"others"},      {"our"},        {"over"},        {"overall"},      {"perhaps"},
    {"please"},      {"police"},      {"previously"}, {"prosecutors"}, {"recently"},     {"rescuers"},
    {"residents"},   {"several"},     {"she"},        {"should"},      {"since"},        {"so"},
    {"some"},        {"someone"},     {"something"},  {"sometimes"},   {"still"},        {"such"},
    {"thanks"},      {"that"},        {"the"},        {"their"},       {"them"},         {"then"},
    {"there"},       {"therefore"},   {"these"},      {"they"},        {"this"},         {"those"},
    {"though"},      {"thus"},        {"to"},         {"today"},       {"tomorrow"},     {"tonight"},
    {"under"},       {"until"},       {"upon"},       {"usually"},     {"was"},          {"we"},
    {"were"},        {"what"},        {"when"},       {"where"},       {"whether"},      {"which"},
    {"while"},       {"who"},         {"whoever"},    {"whose"},       {"why"},          {"with"},
    {"within"},      {"without"},     {"witnesses"},  {"would"},       {"yes"},          {"yesterday"},
    {"yet"},         {"you"},
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
    {"a.m", 1},        {"am", 1},    {"b", 1},       {"bcm", 1},    {"billion", 1}, {"bln", 1},
    {"bn", 1},         {"boe", 1},   {"bpd", 1},     {"c", 1},      {"cal", 1},     {"cc", 1},
    {"cl", 1},         {"cm", 1},    {"day", 1},     {"days", 1},   {"dwt", 1},     {"eur", 1},
    {"f", 1},          {"ft", 1},    {"g", 2},       {"gb", 1},     {"gbp", 1},     {"gbps", 1},
    {"ghz", 1},        {"gw", 1},    {"gwh", 1},     {"h", 2},      {"ha", 1},      {"hh", 1},
    {"hour", 1},       {"hours", 1}, {"hr", 1},      {"hrs", 1},    {"hz", 1},      {"k", 1},
    {"kb", 1},         {"kbps", 1},  {"kcal", 1},    {"kg", 1},     {"khz", 1},     {"kilometers", 1},
    {"kilometres", 1}, {"km", 1},    {"kmh", 1},     {"kn", 1},     {"kph", 1},     {"kt", 1},
    {"kv", 1},         {"kw", 1},    {"kwh", 1},     {"l", 1},      {"lb", 1},      {"lbs", 1},
    {"m", 1},          {"mb", 1},    {"mbps", 1},    {"meters", 1}, {"metres", 1},  {"mg", 1},
    {"mhz", 1},        {"miles", 1}, {"million", 1}, {"min", 1},    {"mins", 1},    {"minute", 1},
    {"minutes", 1},    {"ml", 1},    {"mln", 1},     {"mm", 1},     {"mn", 1},      {"month", 1},
    {"months", 1},     {"mph", 1},   {"mw", 1},      {"mwe", 1},    {"mwh", 1},     {"nm", 1},
    {"oz", 1},         {"p.m", 1},   {"pc", 1},      {"pct", 1},    {"people", 1},  {"percent", 1},
    {"persons", 1},    {"pm", 1},    {"pts", 1},     {"px", 1},     {"sec", 1},     {"seconds", 1},
    {"secs", 1},       {"sq", 1},    {"t", 1},       {"tb", 1},     {"tn", 1},      {"ton", 1},
    {"tons", 1},       {"trn", 1},   {"usd", 1},     {"w", 2},      {"watt", 1},    {"watts", 1},
    {"week", 1},       {"weeks", 1}, {"year", 1},    {"years", 1},  {"yr", 1},      {"yrs", 1},
};

/* with the length of the first part */
static const Counted contractions[] = {
    {"aint", 2},    {"arent", 3}, {"cannot", 3}, {"cant", 2},  {"couldnt", 5},  {"didnt", 3},
    {"doesnt", 4},  {"dont", 2},  {"dunno", 2},  {"gimme", 3}, {"gonna", 3},    {"gotta", 3},
    {"hadnt", 3},   {"hasnt", 3}, {"havent", 4}, {"im", 1},    {"isnt", 2},     {"itll", 2},
    {"ive", 1},     {"lemme", 3}, {"mustnt", 4}, {"outta", 3}, {"shouldnt", 6}, {"theyll", 4},
    {"theyre", 4},  {"wana", 3},  {"wanna", 3},  {"wasnt", 3}, {"werent", 4},   {"wont", 2},
    {"wouldnt", 5}, {"youll", 3}, {"youre", 3},  {"youve", 3},
};

/* the longer ones first */
static const char *const faces[] = {":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":'(", "^_^", ":)",
                                    ":(",  ";)",  ":D",  ":P",  ":O",  "=)",  "=(",  "<3",  ":/"};

PlxAbbreviation plx_abbreviation(const char *word, gsize length)
{
  if (length > MAX_ABBREVIATION)
    return PLX_ABBREVIATION_NONE;
  const Abbreviation *row = PLX_TABLE_FIND_FOLDED(abbreviations, word, length);
  if (row == NULL || (row->letters == CASE_CAPITAL && !g_ascii_isupper(word[0])) ||
      (row->letters == CASE_SMALL && g_ascii_isupper(word[0])))
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

gsize plx_face_length(const char *bytes, gsize length)
{
  if (length < 2 || memchr(":;=^<", bytes[0], 5) == NULL)
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS(faces); i++) {
    const gsize n = strlen(faces[i]);
    if (n <= length && memcmp(bytes, faces[i], n) == 0 &&
        (n == length || (!g_ascii_isalnum(bytes[n]) && bytes[n] != '/')))
      return n;
  }
  return 0;
}

/* Which letters may begin a contraction that ends with a letter, and which may stand before that: most words
 * go no further. Letters of either case have their low five bits alike. */
#define LETTER(c) (1U << ((c)&31))
static const struct {
  guint32 first, before;
} shapes[32] = {
    ['a' & 31] = {LETTER('g') | LETTER('o') | LETTER('w'), LETTER('n') | LETTER('t')},
    ['e' & 31] = {LETTER('g') | LETTER('i') | LETTER('l') | LETTER('t') | LETTER('y'),
                  LETTER('m') | LETTER('r') | LETTER('v')},
    ['l' & 31] = {LETTER('i') | LETTER('t') | LETTER('y'), LETTER('l')},
    ['m' & 31] = {LETTER('i'), LETTER('i')},
    ['o' & 31] = {LETTER('d'), LETTER('n')},
    ['t' & 31] = {LETTER('a') | LETTER('c') | LETTER('d') | LETTER('h') | LETTER('i') | LETTER('m') |
                      LETTER('s') | LETTER('w'),
                  LETTER('n') | LETTER('o')},
};

gsize plx_word_contraction(const char *word, gsize length)
{
  if (length < 2 || length > MAX_CONTRACTION)
    return 0;
  const guint last = (guint8)word[length - 1] & 31U;
  if ((shapes[last].first & LETTER((guint8)word[0])) == 0 ||
      (shapes[last].before & LETTER((guint8)word[length - 2])) == 0)
    return 0;
  const Counted *row = PLX_TABLE_FIND_FOLDED(contractions, word, length);
  return row != NULL ? row->n : 0;
}

gboolean plx_token_tables_are_sorted(void)
{
#define SORTED(table) plx_table_is_sorted((table), G_N_ELEMENTS(table), sizeof((table)[0]))
  return SORTED(abbreviations) && SORTED(starters) && SORTED(clock_words) && SORTED(speech_words) &&
         SORTED(prefixes) && SORTED(currencies) && SORTED(domains) && SORTED(units) && SORTED(contractions);
#undef SORTED
}
