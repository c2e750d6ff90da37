/* How this works: an event is named by its kind, so that `opened fire` and `the shooting began` are one. The
 * kinds are a short list of what news dates most. A light verb says what happens only with its noun (`strike
 * deal`): the noun is looked for among the verb's dependents, else among the next words. A verb that tells of
 * nothing but that or when something happens (`the shooting began`, `the vote is on Friday`) leaves the kind
 * to its noun. Any other verb names its own event. */
#include "relate/event.h"

#include "base/table.h"

#include <string.h>

#define NEXT_WORDS 4

typedef struct {
  const char *key; /* lemma, or "verb noun" */
  const char *kind;
} KindRow;

static const KindRow verbs[] = {
    {"abduct", "kidnap"},
    {"abort", "cancel"},
    {"acquire", "buy"},
    {"acquit", "acquit"},
    {"agree", "agree"},
    {"alert", "alarm"},
    {"appoint", "appoint"},
    {"approve", "approve"},
    {"arrest", "arrest"},
    {"arrive", "arrive"},
    {"attack", "attack"},
    {"beat", "win"},
    {"begin", "start"},
    {"blast off", "launch"},
    {"blow up", "explode"},
    {"breach", "overflow"},
    {"break down", "collapse"},
    {"break out", "start"},
    {"bring end", "end"},
    {"burst bank", "overflow"},
    {"burst flame", "fire"},
    {"bury", "bury"},
    {"buy", "buy"},
    {"call off", "cancel"},
    {"call out", "alarm"},
    {"cancel", "cancel"},
    {"capsize", "sink"},
    {"cast ballot", "vote"},
    {"catch fire", "fire"},
    {"cave", "collapse"},
    {"cease", "end"},
    {"charge", "charge"},
    {"check", "inspect"},
    {"close", "end"},
    {"collapse", "collapse"},
    {"collide", "crash"},
    {"come ashore", "landfall"},
    {"come call", "alarm"},
    {"come effect", "start"},
    {"come end", "end"},
    {"come force", "start"},
    {"come over", "overflow"},
    {"come place", "start"},
    {"commence", "start"},
    {"concede", "concede"},
    {"conclude", "end"},
    {"convict", "convict"},
    {"crash", "crash"},
    {"crown", "crown"},
    {"declare", "announce"},
    {"defeat", "win"},
    {"deliver verdict", "convict"},
    {"depart", "leave"},
    {"derail", "crash"},
    {"detain", "arrest"},
    {"detonate", "explode"},
    {"die", "die"},
    {"discover", "find"},
    {"dock", "arrive"},
    {"down tool", "strike"},
    {"elect", "elect"},
    {"employ", "hire"},
    {"end", "end"},
    {"enter effect", "start"},
    {"enter force", "start"},
    {"erupt", "start"},
    {"escape", "escape"},
    {"evacuate", "evacuate"},
    {"examine", "inspect"},
    {"expire", "end"},
    {"explode", "explode"},
    {"fall ill", "sicken"},
    {"fall sick", "sicken"},
    {"fall silent", "end"},
    {"file lawsuit", "sue"},
    {"file suit", "sue"},
    {"find", "find"},
    {"find guilty", "convict"},
    {"finish", "end"},
    {"finish meeting", "agree"},
    {"finish talk", "agree"},
    {"fire shot", "shoot"},
    {"flee", "escape"},
    {"free", "rescue"},
    {"get call", "alarm"},
    {"get scene", "arrive"},
    {"get under", "start"},
    {"give alarm", "alarm"},
    {"give up", "concede"},
    {"give way", "collapse"},
    {"go back", "open"},
    {"go effect", "start"},
    {"go flame", "fire"},
    {"go force", "start"},
    {"go live", "start"},
    {"go off", "explode"},
    {"go strike", "strike"},
    {"happen", "happen"},
    {"hijack", "hijack"},
    {"hire", "hire"},
    {"hit", "strike"},
    {"hold meeting", "meet"},
    {"hold talk", "meet"},
    {"ignite", "fire"},
    {"indict", "charge"},
    {"inspect", "inspect"},
    {"jail", "sentence"},
    {"jump rail", "crash"},
    {"jump track", "crash"},
    {"keel over", "sicken"},
    {"kick", "start"},
    {"kick off", "start"},
    {"kidnap", "kidnap"},
    {"kill", "die"},
    {"land", "arrive"},
    {"launch", "launch"},
    {"lay arms", "end"},
    {"lay rest", "bury"},
    {"leave", "leave"},
    {"leave rail", "crash"},
    {"leave track", "crash"},
    {"lift off", "launch"},
    {"make announcement", "announce"},
    {"make landfall", "landfall"},
    {"marry", "marry"},
    {"meet", "meet"},
    {"name", "appoint"},
    {"occur", "happen"},
    {"open", "open"},
    {"open fire", "shoot"},
    {"overflow", "overflow"},
    {"overtop", "overflow"},
    {"overturn", "crash"},
    {"pass away", "die"},
    {"plead guilty", "plead"},
    {"plough", "crash"},
    {"plow", "crash"},
    {"postpone", "cancel"},
    {"pull out", "rescue"},
    {"pull up", "arrive"},
    {"purchase", "buy"},
    {"put name", "agree"},
    {"quit", "resign"},
    {"raid", "raid"},
    {"raise alarm", "alarm"},
    {"ram", "crash"},
    {"ratify", "approve"},
    {"reach accord", "agree"},
    {"reach agreement", "agree"},
    {"reach deal", "agree"},
    {"reach port", "arrive"},
    {"reach scene", "arrive"},
    {"reach verdict", "convict"},
    {"receive call", "alarm"},
    {"recruit", "hire"},
    {"release", "release"},
    {"reopen", "open"},
    {"rescue", "rescue"},
    {"resign", "resign"},
    {"restart", "open"},
    {"resume", "open"},
    {"return verdict", "convict"},
    {"run again", "open"},
    {"sail", "leave"},
    {"scrap", "cancel"},
    {"scrub", "cancel"},
    {"seal deal", "agree"},
    {"sell", "sell"},
    {"sentence", "sentence"},
    {"set fire", "fire"},
    {"set off", "leave"},
    {"set out", "leave"},
    {"shoot", "shoot"},
    {"shut", "close"},
    {"shut down", "close"},
    {"sign", "agree"},
    {"sign accord", "agree"},
    {"sign agreement", "agree"},
    {"sign deal", "agree"},
    {"sink", "sink"},
    {"slam", "crash"},
    {"smash", "crash"},
    {"sound alarm", "alarm"},
    {"spot", "find"},
    {"stand down", "resign"},
    {"start", "start"},
    {"step", "resign"},
    {"step aside", "resign"},
    {"step down", "resign"},
    {"stop work", "strike"},
    {"strike", "strike"},
    {"strike agreement", "agree"},
    {"strike bargain", "agree"},
    {"strike deal", "agree"},
    {"sue", "sue"},
    {"swear", "office"},
    {"switch off", "close"},
    {"take custody", "arrest"},
    {"take effect", "start"},
    {"take force", "start"},
    {"take ill", "sicken"},
    {"take off", "launch"},
    {"take office", "office"},
    {"take over", "office"},
    {"take place", "start"},
    {"tie knot", "marry"},
    {"top bank", "overflow"},
    {"top levee", "overflow"},
    {"topple", "collapse"},
    {"touch down", "arrive"},
    {"turn off", "close"},
    {"unfold", "happen"},
    {"vote", "vote"},
    {"walk out", "strike"},
    {"wed", "marry"},
    {"win", "win"},
    {"wrap", "end"},
};

static const KindRow nouns[] = {
    {"abduction", "kidnap"},    {"accident", "crash"},
    {"accord", "agree"},        {"acquisition", "buy"},
    {"agreement", "agree"},     {"alarm", "alarm"},
    {"ambush", "attack"},       {"announcement", "announce"},
    {"appointment", "appoint"}, {"approval", "approve"},
    {"arrest", "arrest"},       {"arrival", "arrive"},
    {"assault", "attack"},      {"attack", "attack"},
    {"ballot", "vote"},         {"beginning", "start"},
    {"blast", "explode"},       {"blast-off", "launch"},
    {"blaze", "fire"},          {"bombing", "explode"},
    {"breakdown", "collapse"},  {"burial", "bury"},
    {"cancellation", "cancel"}, {"capsizing", "sink"},
    {"closure", "end"},         {"collapse", "collapse"},
    {"collision", "crash"},     {"conviction", "convict"},
    {"crash", "crash"},         {"deal", "agree"},
    {"death", "die"},           {"departure", "leave"},
    {"derailment", "crash"},    {"detention", "arrest"},
    {"detonation", "explode"},  {"discovery", "find"},
    {"docking", "arrive"},      {"earthquake", "quake"},
    {"election", "vote"},       {"end", "end"},
    {"escape", "escape"},       {"evacuation", "evacuate"},
    {"examination", "inspect"}, {"explosion", "explode"},
    {"fire", "fire"},           {"funeral", "bury"},
    {"gunfire", "shoot"},       {"hijacking", "hijack"},
    {"inauguration", "office"}, {"indictment", "charge"},
    {"inferno", "fire"},        {"inspection", "inspect"},
    {"kick-off", "start"},      {"kickoff", "start"},
    {"kidnapping", "kidnap"},   {"landfall", "landfall"},
    {"landing", "arrive"},      {"launch", "launch"},
    {"lawsuit", "sue"},         {"lift-off", "launch"},
    {"liftoff", "launch"},      {"massacre", "shoot"},
    {"meeting", "meet"},        {"onset", "start"},
    {"opening", "open"},        {"outbreak", "start"},
    {"pile-up", "crash"},       {"plea", "plead"},
    {"poll", "vote"},           {"postponement", "cancel"},
    {"purchase", "buy"},        {"quake", "quake"},
    {"raid", "raid"},           {"ratification", "approve"},
    {"referendum", "vote"},     {"release", "release"},
    {"reopening", "open"},      {"rescue", "rescue"},
    {"resignation", "resign"},  {"resumption", "open"},
    {"sale", "sell"},           {"sentence", "sentence"},
    {"sentencing", "sentence"}, {"session", "meet"},
    {"shooting", "shoot"},      {"shootout", "shoot"},
    {"shot", "shoot"},          {"signing", "agree"},
    {"sinking", "sink"},        {"start", "start"},
    {"statement", "announce"},  {"stoppage", "strike"},
    {"strike", "strike"},       {"summit", "meet"},
    {"swearing-in", "office"},  {"take-off", "launch"},
    {"takeoff", "launch"},      {"talk", "meet"},
    {"temblor", "quake"},       {"test", "test"},
    {"touchdown", "arrive"},    {"tremor", "quake"},
    {"verdict", "convict"},     {"victory", "win"},
    {"vote", "vote"},           {"voting", "vote"},
    {"walkout", "strike"},      {"wedding", "marry"},
    {"wildfire", "fire"},       {"win", "win"},
    {"wreck", "crash"},
};

/* Kinds that happen again and again in the course of one story. */
static const char *const recurring[] = {"announce", "buy", "inspect", "sell", "test", "win"};

/* Verbs that tell of nothing but that or when something happens. */
static const char *const carriers[] = {
    "be", "come", "expect", "follow", "hit", "hold", "plan", "schedule", "set", "strike", "target",
};

static const char *find_kind(const KindRow *rows, gsize n_rows, const char *key)
{
  const KindRow *row = plx_table_find(rows, n_rows, sizeof *rows, key, strlen(key));
  return row != NULL ? row->kind : NULL;
}

static const char *kind_with(const char *verb, const char *noun)
{
  if (noun == NULL)
    return NULL;
  g_autofree char *key = g_strdup_printf("%s %s", verb, noun);
  return find_kind(verbs, G_N_ELEMENTS(verbs), key);
}

const char *plx_event_noun_kind(const char *noun)
{
  return noun != NULL ? find_kind(nouns, G_N_ELEMENTS(nouns), noun) : NULL;
}

static gboolean is_carrier(const char *verb, const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS(carriers); i++)
    if (strcmp(carriers[i], verb) == 0)
      return TRUE;
  return g_strcmp0(kind, "start") == 0 || g_strcmp0(kind, "happen") == 0;
}

/* Is it what the verb tells of: its subject or object? */
static gboolean is_argument(const PlxToken *token)
{
  return token->deprel == PLX_DEPREL_NSUBJ || token->deprel == PLX_DEPREL_NSUBJ_PASS ||
         token->deprel == PLX_DEPREL_OBJ;
}

/* The kind that an argument's noun tells, or what an `it` stands for. */
static const char *argument_kind(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const guint32 antecedent = plx_article_antecedent(article, sentence, token);
  return plx_event_noun_kind(plx_article_token(article, antecedent != PLX_NONE ? antecedent : token)->lemma);
}

PlxEvent plx_event_of(const PlxArticle *article, guint32 sentence, guint32 token)
{
  PlxEvent told = {NULL, NULL, FALSE, FALSE};
  const char *of_argument = NULL;
  if (token == PLX_NONE || plx_article_token(article, token)->lemma == NULL)
    return told;
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const char *verb = plx_article_token(article, token)->lemma;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *t = plx_article_token(article, i);
    const gboolean dependent = plx_article_head(article, sentence, i) == token;
    const gboolean near = i > token && i <= token + NEXT_WORDS;
    const char *with = told.name == NULL && (near || dependent) ? kind_with(verb, t->lemma) : NULL;
    if (with != NULL)
      told = (PlxEvent){with, with, t->upos == PLX_UPOS_NOUN && strcmp(t->lemma, "place") != 0, FALSE};
    if (of_argument == NULL && dependent && is_argument(t))
      of_argument = argument_kind(article, sentence, i);
  }
  if (told.name == NULL) {
    const char *kind = find_kind(verbs, G_N_ELEMENTS(verbs), verb);
    told = (PlxEvent){kind != NULL ? kind : verb, kind, FALSE, FALSE};
  }
  told.carrier = !told.by_noun && is_carrier(verb, told.name);
  if (told.carrier && of_argument != NULL) {
    told.kind = of_argument;
    told.by_noun = TRUE;
  }
  return told;
}

gboolean plx_event_recurs(const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS(recurring); i++)
    if (strcmp(recurring[i], kind) == 0)
      return TRUE;
  return FALSE;
}
