/* How this works: an event is named by its kind, so that `opened fire` and `the shooting began` are one. The
 * kinds are a short list of what news dates most. A light verb says what happens only with its noun (`strike
 * deal`): the noun is looked for among the verb's dependents, else among the next words. A verb that tells of
 * nothing but that or when something happens (`the shooting began`, `the vote is on Friday`) leaves the kind
 * to its noun. Any other verb names its own event. */
#include "relate/event.h"

#include "base/table.h"
#include "data/deeds.h"
#include "data/events.h"

#include <string.h>

#define NEXT_WORDS 4
#define LONGEST_KEY 64 /* bytes, more than any of the table has */

/* Kinds that happen again and again in the course of one story. */
static const char *const recurring[] = {
    "aftershock", "announce", "buy",     "condemn", "congratulate", "inspect", "interview",
    "leak",       "publish",  "recover", "repel",   "retaliate",    "scrap",   "search",
    "sell",       "send",     "test",    "testify", "tribute",      "upgrade", "win",
};

/* Verbs that tell of nothing but that or when something happens. */
static const char *const carriers[] = {
    "be",   "carry", "come",  "conduct", "engulf", "expect", "feel", "follow",  "hit",
    "hold", "jolt",  "make",  "perform", "plan",   "rattle", "rip",  "rock",    "schedule",
    "set",  "shake", "stage", "strike",  "sweep",  "target", "tear", "undergo",
};

static const char *find_kind(const PlxEventWord *rows, gsize n_rows, const char *key)
{
  const PlxEventWord *row = plx_table_find(rows, n_rows, sizeof *rows, key, strlen(key));
  return row != NULL ? row->kind : NULL;
}

static const char *kind_with(const char *verb, const char *noun)
{
  if (noun == NULL)
    return NULL;
  char key[LONGEST_KEY];
  const gboolean fits = g_snprintf(key, sizeof key, "%s %s", verb, noun) < LONGEST_KEY;
  return fits ? find_kind(plx_event_verbs, plx_n_event_verbs, key) : NULL;
}

/* Is a noun where a way of the verb leads: `off the road`, `over the edge`, `into a ravine`? Taggers take
 * `off` for a part of the verb or for the noun's. */
static gboolean is_led_to(const PlxArticle *article, guint32 verb, guint32 noun)
{
  static const char *const ways[] = {"down", "from", "into", "off", "over"};
  for (guint32 i = noun; i > verb + 1 && i + NEXT_WORDS > noun; i--)
    if (PLX_TOKEN_ANY(article, i - 1, ways))
      return TRUE;
  return FALSE;
}

/* What becomes of a thing that moves there, by the class of the place. */
static const char *kind_at_place(const PlxArticle *article, guint32 verb, guint32 noun)
{
  const char *place = plx_article_token(article, noun)->lemma;
  const char *class = place != NULL ? find_kind(plx_event_places, plx_n_event_places, place) : NULL;
  return class != NULL && is_led_to(article, verb, noun)
             ? kind_with(plx_article_token(article, verb)->lemma, class)
             : NULL;
}

const char *plx_event_noun_kind(const char *noun)
{
  return noun != NULL ? find_kind(plx_event_nouns, plx_n_event_nouns, noun) : NULL;
}

/* The verb that the noun is made of; NULL. */
static const char *verb_of(const char *noun)
{
  const PlxDeedAct *act =
      plx_table_find(plx_deed_acts, plx_n_deed_acts, sizeof *plx_deed_acts, noun, strlen(noun));
  return act != NULL ? act->verb : NULL;
}

PlxEvent plx_event_of_noun(const char *noun)
{
  const char *kind = plx_event_noun_kind(noun), *verb = noun != NULL && kind == NULL ? verb_of(noun) : NULL;
  const char *kind_of_verb = verb != NULL ? find_kind(plx_event_verbs, plx_n_event_verbs, verb) : NULL;
  if (kind == NULL)
    kind = kind_of_verb;
  return (PlxEvent){kind != NULL ? kind : verb != NULL ? verb : noun, kind, TRUE, FALSE};
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

/* Is there a noun at all with which the verb tells more than alone? */
static gboolean takes_nouns(const char *verb)
{
  char prefix[LONGEST_KEY];
  return g_snprintf(prefix, sizeof prefix, "%s ", verb) < LONGEST_KEY &&
         plx_table_find_prefix(plx_event_verbs, plx_n_event_verbs, sizeof *plx_event_verbs, prefix,
                               strlen(prefix)) != NULL;
}

/* The event that a verb tells of with a word beside it; what it tells with a noun goes before `go off`. */
static void take_word(const PlxArticle *article, guint32 verb, guint32 word, PlxEvent *told)
{
  const PlxToken *t = plx_article_token(article, word);
  const gboolean noun = t->upos == PLX_UPOS_NOUN;
  const char *kind = told->name == NULL ? kind_with(plx_article_token(article, verb)->lemma, t->lemma) : NULL;
  if (kind == NULL && noun && !told->by_noun)
    kind = kind_at_place(article, verb, word);
  if (kind != NULL)
    *told = (PlxEvent){kind, kind, noun && strcmp(t->lemma, "place") != 0, FALSE};
}

/* The noun that a clause describes, which stands for what the verb lacks: `the order` of `the order that she
 * gave`, `a deal struck on Friday`; PLX_NONE. */
static guint32 described(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const guint8 relation = plx_article_token(article, verb)->deprel;
  return relation == PLX_DEPREL_ACL_RELCL || relation == PLX_DEPREL_ACL
             ? plx_article_head(article, sentence, verb)
             : PLX_NONE;
}

/* `value` of `lost a fifth of its value`: what a share that hangs on the verb is a share of. */
static gboolean is_shared(const PlxArticle *article, guint32 sentence, guint32 token, guint32 verb)
{
  static const char *const shares[] = {"cent",    "fifth",   "half",  "majority", "most",
                                       "percent", "quarter", "tenth", "third",    "two-thirds"};
  const guint32 share = plx_article_head(article, sentence, token);
  return share != PLX_NONE && PLX_TOKEN_ANY(article, share, shares) &&
         plx_article_head(article, sentence, share) == verb;
}

/* `dead` of `left more than 1,300 people dead`: what becomes of those behind whom it stands. */
static gboolean is_outcome(const PlxArticle *article, guint32 sentence, guint32 token, guint32 verb)
{
  const guint32 whom = plx_article_head(article, sentence, token);
  return plx_article_token(article, token)->upos == PLX_UPOS_ADJ && whom != PLX_NONE && token > whom &&
         whom > verb && plx_article_head(article, sentence, whom) == verb;
}

/* What an end came with: the raid of `the siege ended with a raid`; NULL. */
static const char *outcome_kind(const PlxArticle *article, guint32 sentence, guint32 verb, guint32 token)
{
  static const char *const ways[] = {"in", "with"};
  const PlxToken *t = plx_article_token(article, token);
  if (t->upos != PLX_UPOS_NOUN || plx_article_head(article, sentence, token) != verb)
    return NULL;
  const guint32 marker = plx_article_child(article, sentence, token, PLX_DEPREL_CASE);
  return marker != PLX_NONE && PLX_TOKEN_ANY(article, marker, ways) ? plx_event_noun_kind(t->lemma) : NULL;
}

/* `End` by what it came with, where that is known. */
static void take_outcome(const PlxArticle *article, guint32 sentence, guint32 verb, PlxEvent *told)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = verb + 1; i < s->first_token + s->n_tokens; i++) {
    const char *kind = outcome_kind(article, sentence, verb, i);
    if (kind == NULL)
      continue;
    *told = (PlxEvent){kind, kind, TRUE, FALSE};
    return;
  }
}

/* `The judge told the miners to go back`: that is an order, which `told reporters` is not. */
static gboolean is_told_to(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const tells[] = {"command", "direct", "instruct", "tell", NULL};
  const PlxSentence *s = plx_article_sentence(article, sentence);
  if (!g_strv_contains(tells, plx_article_token(article, verb)->lemma))
    return FALSE;
  for (guint32 i = verb + 2; i < s->first_token + s->n_tokens; i++)
    if (plx_article_token(article, i)->xpos == PLX_XPOS_VB && plx_article_token_is(article, i - 1, "to") &&
        plx_article_head(article, sentence, i) == verb)
      return TRUE;
  return FALSE;
}

/* `She was last seen on Monday`: since then she is missing. */
static gboolean is_last_seen(const PlxArticle *article, guint32 verb, guint32 first)
{
  return verb > first && g_strcmp0(plx_article_token(article, verb)->lemma, "see") == 0 &&
         plx_article_token_is(article, verb - 1, "last");
}

PlxEvent plx_event_of(const PlxArticle *article, guint32 sentence, guint32 token)
{
  PlxEvent told = {NULL, NULL, FALSE, FALSE};
  const char *of_argument = NULL;
  if (token == PLX_NONE || plx_article_token(article, token)->lemma == NULL)
    return told;
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const char *verb = plx_article_token(article, token)->lemma;
  const gboolean with_noun = takes_nouns(verb);
  const guint32 noun = described(article, sentence, token);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const gboolean dependent = plx_article_head(article, sentence, i) == token || i == noun ||
                               is_shared(article, sentence, i, token) ||
                               is_outcome(article, sentence, i, token);
    const gboolean near = i > token && i <= token + NEXT_WORDS;
    if (with_noun && (near || dependent))
      take_word(article, token, i, &told);
    if (of_argument == NULL && (i == noun || (dependent && is_argument(plx_article_token(article, i)))))
      of_argument = argument_kind(article, sentence, i);
  }
  if (told.name == NULL) {
    const char *kind = find_kind(plx_event_verbs, plx_n_event_verbs, verb);
    if (kind == NULL && is_told_to(article, sentence, token))
      kind = "order";
    if (is_last_seen(article, token, s->first_token))
      kind = "vanish";
    told = (PlxEvent){kind != NULL ? kind : verb, kind, FALSE, FALSE};
  }
  told.carrier = !told.by_noun && is_carrier(verb, told.name);
  if (told.carrier && of_argument != NULL) {
    told.kind = of_argument;
    told.by_noun = TRUE;
  }
  if (!told.by_noun && g_strcmp0(told.kind, "end") == 0)
    take_outcome(article, sentence, token, &told);
  return told;
}

gboolean plx_event_recurs(const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS(recurring); i++)
    if (strcmp(recurring[i], kind) == 0)
      return TRUE;
  return FALSE;
}
