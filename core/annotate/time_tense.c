/* How this works: the auxiliaries and the form of what a time dates tell its tense, or those of the verb
 * above it. Without a tree, the words within reach tell it: `will`, `scheduled`, `to`. */
#include "annotate/time_clause.h"

#define REACH 14
#define NEAR 5 /* tokens from a verb to its auxiliary */

gboolean plx_time_is_prospect(const PlxArticle *article, guint32 token)
{
  static const char *const words[] = {"will",  "'ll",   "’ll",  "wo",     "shall", "would", "may",
                                      "might", "going", "must", "should", "can",   "ca"};
  return PLX_TOKEN_ANY(article, token, words);
}

static gboolean is_past(const PlxArticle *article, guint32 token)
{
  static const char *const words[] = {"was", "were", "had", "did"};
  return PLX_TOKEN_ANY(article, token, words);
}

/* Is it what a verb of going somewhere is done for? Trees take it for a complement as often as not. */
static gboolean is_purpose(const PlxArticle *article, const PlxSentence *s, guint32 verb)
{
  static const char *const going[] = {"arrive", "assemble", "come", "flock",  "gather", "go",
                                      "rush",   "stay",     "stop", "travel", "turn",   NULL};
  const PlxToken *token = plx_article_token(article, verb);
  if (token->deprel == PLX_DEPREL_ADVCL || token->head == 0)
    return token->deprel == PLX_DEPREL_ADVCL;
  const char *above = plx_article_token(article, s->first_token + token->head - 1)->lemma;
  return above != NULL && g_strv_contains(going, above) &&
         plx_article_token(article, s->first_token + token->head - 1)->xpos != PLX_XPOS_VBG; /* going to */
}

/* Verbs whose infinitive happens when they do: `began to list`, `had to leave`, but `agreed to leave`. */
static gboolean happens_with(const PlxArticle *article, const PlxSentence *s, guint32 verb)
{
  static const char *const verbs[] = {"attempt", "begin", "cause",    "cease", "come",   "continue", "fail",
                                      "force",   "get",   "have",     "help",  "manage", "prove",    "refuse",
                                      "seem",    "start", "struggle", "try",   "use",    NULL};
  const PlxToken *token = plx_article_token(article, verb);
  if (token->head == 0 || token->deprel != PLX_DEPREL_XCOMP)
    return FALSE;
  const PlxToken *above = plx_article_token(article, s->first_token + token->head - 1);
  const gboolean past = above->xpos == PLX_XPOS_VBD || above->xpos == PLX_XPOS_VBN;
  return past && above->lemma != NULL && g_strv_contains(verbs, above->lemma);
}

/* What one verb's form and auxiliaries tell; 2 where it takes its tense from the verb above. */
static gint32 tense_of_verb(const PlxArticle *article, const PlxSentence *s, guint32 verb)
{
  static const char *const have[] = {"have", "has", "'ve", "’ve"};
  const guint8 form = plx_article_token(article, verb)->xpos;
  const guint32 own = verb - s->first_token + 1;
  gboolean to = FALSE, perfect = FALSE;
  if (form == PLX_XPOS_VBD)
    return -1;
  for (guint32 i = 1; i <= REACH && verb >= s->first_token + i; i++) {
    const PlxToken *token = plx_article_token(article, verb - i);
    if (token->head != own)
      continue;
    const gboolean auxiliary = token->deprel == PLX_DEPREL_AUX || token->deprel == PLX_DEPREL_AUX_PASS ||
                               token->deprel == PLX_DEPREL_COP;
    if (auxiliary && is_past(article, verb - i)) /* `were to search`, but `was to have sailed` */
      return to && !perfect ? 1 : -1;
    if (auxiliary && plx_time_is_prospect(article, verb - i)) /* `would have known` */
      return perfect && !plx_article_token_is(article, verb - i, "will") ? -1 : 1;
    perfect |= auxiliary && PLX_TOKEN_ANY(article, verb - i, have);
    to |= token->xpos == PLX_XPOS_TO;
  }
  if (perfect)
    return -1;
  if (to) /* `agreed to meet`, but a crowd `gathered to watch` when it gathered */
    return is_purpose(article, s, verb) || happens_with(article, s, verb) ? 2 : 1;
  if (form == PLX_XPOS_VBN) /* `announced on Friday` */
    return -1;
  if (form == PLX_XPOS_VBZ || form == PLX_XPOS_VBP)
    return plx_article_token(article, verb)->upos == PLX_UPOS_VERB ? 1 : 0;
  return 2;
}

/* `had been due to expire`: what was to come is over, or never was. */
static gboolean had_been(const PlxArticle *article, const PlxSentence *s, guint32 verb)
{
  for (guint32 i = 1; i <= REACH / 2 && verb >= s->first_token + i; i++)
    if (plx_article_token(article, verb - i)->head == verb - s->first_token + 1 &&
        plx_article_token_is(article, verb - i, "had"))
      return TRUE;
  return FALSE;
}

/* `set free`, `set off`: no plan, but `set for Monday`, `set to begin`. */
static gboolean is_set_otherwise(const PlxArticle *article, guint32 token)
{
  static const char *const particles[] = {"ablaze", "alight", "aside", "back", "fire",
                                          "free",   "loose",  "off",   "out",  "up"};
  return plx_article_token_is(article, token, "set") && token + 1 < article->tokens->len &&
         PLX_TOKEN_ANY(article, token + 1, particles);
}

static gboolean is_planned(const PlxArticle *article, guint32 token)
{
  static const char *const planned[] = {"scheduled", "expected", "due",      "slated",    "planned",
                                        "set",       "upcoming", "forecast", "pencilled", "penciled"};
  return PLX_TOKEN_ANY(article, token, planned);
}

gboolean plx_time_may_be_over(const PlxArticle *article, guint32 sentence, guint32 event)
{
  /* what is told in the present of what is to come */
  static const char *const timetable[] = {"air",   "begin",  "close", "come",   "depart", "end",    "expire",
                                          "face",  "finish", "go",    "have",   "host",   "kick",   "launch",
                                          "leave", "meet",   "open",  "play",   "reopen", "resume", "return",
                                          "run",   "start",  "take",  "travel", "visit",  "vote",   NULL};
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint steps = 0; steps < 3 && event != PLX_NONE; steps++) {
    const PlxToken *token = plx_article_token(article, event);
    const gboolean present = (token->xpos == PLX_XPOS_VBZ || token->xpos == PLX_XPOS_VBP) &&
                             token->lemma != NULL && !g_strv_contains(timetable, token->lemma);
    const gboolean was = event > s->first_token && is_past(article, event - 1);
    if ((present && token->upos == PLX_UPOS_VERB) || (steps > 0 && was && is_planned(article, event)))
      return TRUE;
    event = plx_article_head(article, sentence, event);
  }
  return FALSE;
}

static gint32 tense_by_tree(const PlxArticle *article, guint32 sentence, guint32 event)
{
  static const char *const prospects[] = {"rule",     "ruled",      "rules",       "ruling",
                                          "consider", "considered", "considering", "propose",
                                          "proposed", "mulling",    "weighing"};
  static const char *const terms[] = {"payable", "effective"}; /* `a dividend, payable Dec. 15` */
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint steps = 0; steps < 4 && event != PLX_NONE; steps++) {
    const guint32 head = plx_article_head(article, sentence, event);
    gint32 tense = tense_of_verb(article, s, event);
    if (is_planned(article, event) && plx_article_token(article, event)->xpos != PLX_XPOS_VBD &&
        !is_set_otherwise(article, event))
      tense = 1;
    if (PLX_TOKEN_ANY(article, event, terms) && event > s->first_token &&
        article->text[plx_article_token(article, event - 1)->span.start] == ',')
      tense = 1;
    if (tense == 1 && (had_been(article, s, event) || (head != PLX_NONE && had_been(article, s, head))))
      return -1;
    if (tense == 2 && head != PLX_NONE && PLX_TOKEN_ANY(article, head, prospects))
      return 1;
    if (tense != 2)
      return tense;
    event = head;
  }
  return 0;
}

/* The nearest word that tells it, before the time or else behind it. */
static gint32 tense_by_words(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = 1; i <= REACH && token >= s->first_token + i; i++) {
    if (plx_time_is_prospect(article, token - i))
      return 1;
    if (is_past(article, token - i))
      return -1;
  }
  for (guint32 i = 1; i <= REACH / 2 && token + i < s->first_token + s->n_tokens; i++) {
    if (plx_time_is_prospect(article, token + i))
      return 1;
    if (is_past(article, token + i))
      return -1;
  }
  return 0;
}

/* `The draw is on Monday`: the time itself is what is said. */
static gint32 tense_of_copula(const PlxArticle *article, const PlxSentence *s, guint32 time)
{
  for (guint32 i = 1; i <= REACH && time >= s->first_token + i; i++) {
    const PlxToken *token = plx_article_token(article, time - i);
    if (token->head == time - s->first_token + 1 && token->deprel == PLX_DEPREL_COP)
      return token->xpos == PLX_XPOS_VBD ? -1 : 1;
  }
  return 0;
}

gboolean plx_time_is_put_off(const PlxArticle *article, guint32 event)
{
  static const struct {
    const char *verb;
    gboolean with_particle; /* `put off`; what is put somewhere until Monday takes place before */
  } verbs[] = {{"adjourn", FALSE},  {"bring", TRUE}, {"defer", FALSE}, {"delay", FALSE},     {"move", FALSE},
               {"postpone", FALSE}, {"push", TRUE},  {"put", TRUE},    {"reschedule", FALSE}};
  static const char *const particles[] = {"back", "forward", "off"};
  const char *verb = event != PLX_NONE ? plx_article_token(article, event)->lemma : NULL;
  for (gsize i = 0; verb != NULL && i < G_N_ELEMENTS(verbs); i++)
    if (strcmp(verb, verbs[i].verb) == 0)
      return !verbs[i].with_particle ||
             (event + 1 < article->tokens->len && PLX_TOKEN_ANY(article, event + 1, particles));
  return FALSE;
}

/* `has been shut until Monday`, `is shut until Monday`: it still is. */
static gboolean is_so_now(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const now[] = {"are", "has", "have", "is", "remain", "remains", "'s", "’s"};
  if (plx_article_token(article, verb)->xpos != PLX_XPOS_VBN &&
      plx_article_token(article, verb)->upos != PLX_UPOS_ADJ)
    return FALSE;
  const guint32 first = plx_article_sentence(article, sentence)->first_token;
  for (guint32 i = verb; i > first && verb - i < NEAR; i--)
    if (PLX_TOKEN_ANY(article, i - 1, now) && plx_article_head(article, sentence, i - 1) == verb)
      return TRUE;
  return FALSE;
}

/* `has until Monday`, `was adjourned until Monday`, `as early as Monday`, `since Monday`. */
static gint32 tense_by_preposition(const PlxArticle *article, guint32 sentence, guint32 token, guint32 event)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  static const char *const until[] = {"until", "till", "to"};
  static const char *const ends[] = {"extended", "gave", "given", "has", "have", "remanded", "suspended"};
  if (token < s->first_token + 2)
    return 0;
  if (plx_article_token_is(article, token - 1, "since"))
    return -1;
  if (event != PLX_NONE && PLX_TOKEN_ANY(article, token - 1, until) &&
      (PLX_TOKEN_ANY(article, event, ends) || plx_time_is_put_off(article, event) ||
       is_so_now(article, sentence, event)))
    return 1;
  if (event != PLX_NONE && plx_article_token(article, event)->xpos == PLX_XPOS_VBD)
    return 0; /* `saw water as early as Saturday` */
  const gboolean as = token >= s->first_token + 3 && plx_article_token_is(article, token - 1, "as") &&
                      plx_article_token_is(article, token - 3, "as");
  return as ? 1 : 0;
}

gint32 plx_time_tense(const PlxArticle *article, guint32 sentence, guint32 token, guint32 last, guint32 event)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  gint32 tense = tense_by_preposition(article, sentence, token, event);
  if (tense == 0 && plx_article_token(article, token)->parsed)
    tense = tense_of_copula(article, s, last);
  if (tense != 0)
    return tense;
  if (event != PLX_NONE && plx_article_token(article, event)->parsed)
    return tense_by_tree(article, sentence, event);
  return tense_by_words(article, sentence, token);
}
