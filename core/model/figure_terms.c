#include "model/figure_terms.h"

#include "model/figure_clause.h"
#include "model/sense.h"

#include <string.h>

#define WORDS_TO_BODY 4 /* of `members of the ship's own crew` */
#define WORDS_TO_OBJECT 4
#define WORDS_TO_DEED 5 /* from a length of time to `to put out` */
#define SHORTEST_DOER 5 /* letters */
#define WORDS_TO_NOUN 6 /* from a figure back to `a pay rise of` */

static gboolean is_company(const char *noun)
{
  return noun == NULL || g_ascii_isupper(noun[0]) || strcmp(noun, "group") == 0 ||
         plx_sense_compare_nouns(noun, "company") >= PLX_SENSE_SYNONYM;
}

/* `Nordfjord earned $40m`: its profit. What a share or a worker earned is no company's. */
static gboolean is_earned(const char *measured, const char *predicate)
{
  return g_strcmp0(predicate, "earn") == 0 && is_company(measured);
}

/* `It lost 421 million euros`: its loss. */
static gboolean is_lost(const char *measured, const char *predicate)
{
  return g_strcmp0(predicate, "lose") == 0 && is_company(measured);
}

/* `Sales came to $2bn` are a company's revenue, `the sale` is that of a thing. */
static gboolean is_sales(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (plx_article_token_is(article, i, "sales"))
      return TRUE;
  return FALSE;
}

/* What is done with money by a verb and a word behind it; NULL if they do not stand in the list. */
static const char *phrasal(const PlxArticle *article, const PlxFigure *figure, const char *predicate)
{
  static const struct {
    const char *verb, *word, *term;
  } rows[] = {
      {"hand", "over", "pay"},
      {"put", "aside", "reserve"},
      {"set", "aside", "reserve"},
      {"set", "back", "cost"},
  };
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (gsize i = 0; predicate != NULL && i < G_N_ELEMENTS(rows); i++)
    for (guint32 k = s->first_token; strcmp(rows[i].verb, predicate) == 0 && k < s->first_token + s->n_tokens;
         k++)
      if (plx_article_token_is(article, k, rows[i].word))
        return rows[i].term;
  return g_strcmp0(predicate, "earmark") == 0 ? "reserve" : NULL;
}

static void settle_money(const PlxArticle *article, const PlxFigure *figure, const char **measured,
                         const char *predicate)
{
  if (is_earned(*measured, predicate))
    *measured = "profit";
  else if (is_lost(*measured, predicate))
    *measured = "loss";
  else if (g_strcmp0(predicate, "owe") == 0)
    *measured = "debt";
  else if (g_strcmp0(predicate, "fine") == 0)
    *measured = "fine";
  else if (g_strcmp0(*measured, "sale") == 0 && is_sales(article, figure))
    *measured = "revenue";
}

/* `a pay rise of 8 percent`: the pay; NULL if the noun before the figure is no change of anything. */
static const char *what_changes(const PlxArticle *article, const PlxFigure *figure, const char *change)
{
  static const char *const changes[] = {"cut",  "decline",  "decrease", "drop", "fall",
                                        "hike", "increase", "raise",    "rise", NULL};
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  if (change == NULL || !g_strv_contains(changes, change))
    return NULL;
  for (guint32 i = figure->token; i > first + 1 && figure->token - i < WORDS_TO_NOUN; i--) {
    const PlxToken *noun = plx_article_token(article, i - 1), *before = plx_article_token(article, i - 2);
    if (g_strcmp0(noun->lemma, change) == 0)
      return before->upos == PLX_UPOS_NOUN ? before->lemma : NULL;
  }
  return NULL;
}

/* `64 percent of voters turned out` */
static gboolean is_turnout(const PlxArticle *article, const PlxFigure *figure, const char *predicate)
{
  const guint32 verb = figure->predicate_token;
  return figure->type == PLX_FIGURE_PERCENT && verb != PLX_NONE && g_strcmp0(predicate, "turn") == 0 &&
         plx_article_token_is(article, verb + 1, "out");
}

/* `raised its rate to 4 percent`: the rate, not who raised it; NULL. */
static const char *what_is_changed(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const changes[] = {"boost", "cut",   "hike",   "increase", "lift", "lower",
                                        "put",   "raise", "reduce", "slash",    "trim", NULL};
  const guint32 verb = plx_figure_verb(article, figure);
  if (verb == PLX_NONE || figure->role != PLX_ROLE_TO || plx_article_token(article, verb)->lemma == NULL ||
      !g_strv_contains(changes, plx_article_token(article, verb)->lemma))
    return NULL;
  const guint32 object = plx_article_child(article, figure->sentence, verb, PLX_DEPREL_OBJ);
  if (object == PLX_NONE || object < verb || plx_article_token(article, object)->upos != PLX_UPOS_NOUN ||
      plx_span_contains(figure->statement, plx_article_token(article, object)->span) ||
      plx_article_token_is(article, object, "number"))
    return NULL;
  return plx_article_token(article, object)->lemma;
}

/* `took six hours to put out the fire`, `needed nine to put it out`: how long the putting out lasted; NULL.
 */
static const char *what_takes_time(const PlxArticle *article, const PlxFigure *figure, const char *predicate)
{
  static const char *const takes[] = {"need", "require", "spend", "take", NULL};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  guint32 end;
  (void)plx_article_tokens_within(article, figure->span, &end);
  if (predicate == NULL || !g_strv_contains(takes, predicate))
    return NULL;
  const guint32 last = MIN(end + WORDS_TO_DEED, s->first_token + s->n_tokens);
  for (guint32 i = end; i + 1 < last; i++) {
    const PlxToken *deed = plx_article_token(article, i + 1);
    if (plx_article_token_is(article, i, "to"))
      return deed->upos == PLX_UPOS_VERB ? deed->lemma : NULL;
  }
  return NULL;
}

/* `The speed of the car`: the car; NULL. */
static const char *what_has_speed(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (guint32 i = s->first_token; i < figure->token; i++) {
    const guint32 of = plx_article_token_is(article, i, "speed")
                           ? plx_article_child(article, figure->sentence, i, PLX_DEPREL_NMOD)
                           : PLX_NONE;
    if (of != PLX_NONE && of > i && plx_article_token(article, of)->upos == PLX_UPOS_NOUN)
      return plx_article_token(article, of)->lemma;
  }
  return NULL;
}

/* `60 percent of all likely voters | dislike her`, `… | are afraid of war`: the word that tells what they do
 * or are, which trees may take for a noun or an adverb (`back`); PLX_NONE. */
static guint32 what_share_does(const PlxArticle *article, const PlxFigure *figure)
{
  static const gboolean inside[PLX_N_UPOS] =
      {[PLX_UPOS_ADJ] = TRUE, [PLX_UPOS_ADP] = TRUE, [PLX_UPOS_DET] = TRUE, [PLX_UPOS_PROPN] = TRUE},
                        beside[PLX_N_UPOS] = {[PLX_UPOS_AUX] = TRUE, [PLX_UPOS_PART] = TRUE},
                        objects[PLX_N_UPOS] = {[PLX_UPOS_DET] = TRUE, [PLX_UPOS_PROPN] = TRUE};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  guint32 i;
  plx_article_tokens_within(article, figure->span, &i);
  if (figure->type != PLX_FIGURE_PERCENT || i >= end || !plx_article_token_is(article, i, "of"))
    return PLX_NONE;
  while (i < end && inside[plx_article_token(article, i)->upos])
    i++;
  if (i >= end || plx_article_token(article, i)->xpos != PLX_XPOS_NNS)
    return PLX_NONE;
  for (i++; i + 1 < end; i++) {
    const guint8 upos = plx_article_token(article, i)->upos;
    if (!beside[upos] &&
        (upos != PLX_UPOS_ADV || objects[plx_article_token(article, i + 1)->upos])) /* `back the mayor` */
      break;
  }
  const PlxToken *does = i < end ? plx_article_token(article, i) : NULL;
  return does != NULL && does->lemma != NULL &&
                 (does->upos == PLX_UPOS_VERB || does->upos == PLX_UPOS_ADJ || plx_sense_is_verb(does->lemma))
             ? i
             : PLX_NONE;
}

const char *plx_figure_share_object(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 does = what_share_does(article, figure);
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  if (does == PLX_NONE || does + 1 >= s->first_token + s->n_tokens)
    return NULL;
  const PlxSpan next = plx_article_token(article, does + 1)->span;
  for (guint32 k = PLX_MENTIONS_OF(article->names, PlxName, figure->sentence); k < article->names->len; k++) {
    const PlxName *name = plx_article_name(article, k);
    if (name->span.start > next.start)
      break;
    if (name->span.start == next.start)
      return name->entity;
  }
  return NULL;
}

void plx_figure_settle_terms(const PlxArticle *article, const PlxFigure *figure, const char **measured,
                             const char **predicate)
{
  static const char *const sides[] = {"depth", "height", "length", "width", NULL};
  static const char *const holds[] = {"contain", "hold", "store", NULL};
  if (figure->type == PLX_FIGURE_MONEY) {
    settle_money(article, figure, measured, *predicate);
    const char *done = phrasal(article, figure, *predicate);
    *predicate = done != NULL ? done : *predicate;
  }
  if (figure->type == PLX_FIGURE_MEASURE && *predicate != NULL && g_strv_contains(holds, *predicate))
    *measured = *predicate = "capacity"; /* `can store 8 million litres` */
  const char *changed = what_changes(article, figure, *measured);
  if (changed == NULL)
    changed = what_is_changed(article, figure);
  if (changed != NULL)
    *measured = changed;
  if (figure->type == PLX_FIGURE_MEASURE && g_strcmp0(*measured, "speed") == 0) {
    const char *moved = what_has_speed(article, figure);
    *measured = moved != NULL ? moved : *measured;
  }
  if (is_turnout(article, figure, *predicate))
    *measured = "turnout";
  const guint32 does = what_share_does(article, figure);
  *predicate = does != PLX_NONE ? plx_article_token(article, does)->lemma : *predicate;
  const char *deed =
      figure->type == PLX_FIGURE_DURATION ? what_takes_time(article, figure, *predicate) : NULL;
  if (deed != NULL) {
    *measured = NULL;
    *predicate = deed;
  }
  if (figure->type == PLX_FIGURE_MEASURE && *measured != NULL && g_strv_contains(sides, *measured))
    *measured = NULL; /* the figure's own dimension tells */
}

/* Does a word that ends work stand within a few words behind the verb: `make 460 people redundant`, `face
 * redundancy`? */
static gboolean leads_to_end(const PlxArticle *article, const PlxFigure *figure, guint32 verb)
{
  static const char *const verbs[] = {"face", "make", NULL};
  static const char *const ends[] = {"dismissal", "layoff", "redundancy", "redundant", NULL};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  if (!g_strv_contains(verbs, plx_article_token(article, verb)->lemma))
    return FALSE;
  for (guint32 i = verb + 1; i < MIN(verb + WORDS_TO_OBJECT, s->first_token + s->n_tokens); i++)
    if (plx_article_token(article, i)->lemma != NULL &&
        g_strv_contains(ends, plx_article_token(article, i)->lemma))
      return TRUE;
  return FALSE;
}

/* Does the verb end the work of those it befalls: `will be laid off`, `cut 460 staff`, not `was cut free`? */
static gboolean ends_work(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const dismisses[] = {"axe", "dismiss", "sack", "shed", NULL};
  const guint32 verb = figure->predicate_token;
  const char *lemma = plx_article_token(article, verb)->lemma;
  if (lemma == NULL || figure->counted_lemma == NULL || !plx_sense_is_person(figure->counted_lemma))
    return FALSE;
  if (strcmp(lemma, "lay") == 0)
    return verb + 1 < article->tokens->len && plx_article_token_is(article, verb + 1, "off");
  return g_strv_contains(dismisses, lemma) || (strcmp(lemma, "cut") == 0 && verb < figure->token) ||
         leads_to_end(article, figure, verb);
}

/* `460 job cuts`, `460 job losses` */
static gboolean counts_job_losses(const PlxFigure *figure)
{
  static const char *const losses[] = {"cut", "loss", "reduction", NULL};
  return figure->counted != NULL && g_str_has_prefix(figure->counted, "job ") &&
         g_strv_contains(losses, figure->counted_lemma);
}

gboolean plx_figure_is_of_jobs(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 verb = figure->predicate_token;
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  if (counts_job_losses(figure))
    return TRUE;
  if (verb == PLX_NONE || ends_work(article, figure))
    return verb != PLX_NONE;
  if (g_strcmp0(plx_article_token(article, verb)->lemma, "lose") != 0)
    return FALSE;
  const guint32 end = MIN(verb + WORDS_TO_OBJECT, s->first_token + s->n_tokens);
  for (guint32 i = verb + 1; i < end; i++)
    if (plx_article_token(article, i)->upos == PLX_UPOS_NOUN)
      return strcmp(plx_article_token(article, i)->lemma, "job") == 0;
  return FALSE;
}

const char *plx_figure_doers(const char *counted, const char *predicate)
{
  static const struct {
    const char *deed, *doer;
  } rows[] = {
      {"demonstrate", "demonstrator"}, {"employ", "worker"},  {"live", "resident"},
      {"protest", "demonstrator"},     {"sign", "signature"}, {"work", "worker"},
  };
  static const char *const anybody[] = {"people", "person", NULL};
  for (gsize i = 0; counted != NULL && predicate != NULL && i < G_N_ELEMENTS(rows); i++)
    if (strcmp(rows[i].deed, predicate) == 0 && g_strv_contains(anybody, counted))
      return rows[i].doer;
  return counted;
}

/* The body behind `members of the`, `members of the ship's`: its lemma; NULL. */
static const char *body_behind(const PlxArticle *article, guint32 sentence, guint32 noun)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const guint32 end = MIN(noun + 2 + WORDS_TO_BODY, s->first_token + s->n_tokens);
  if (noun + 2 >= end || !plx_article_token_is(article, noun + 1, "of"))
    return NULL;
  for (guint32 i = noun + 2; i < end; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const gboolean last = i + 1 >= end || plx_article_token(article, i + 1)->xpos != PLX_XPOS_POS;
    if (token->upos == PLX_UPOS_NOUN && last)
      return token->lemma;
    if (token->upos == PLX_UPOS_PUNCT || token->upos == PLX_UPOS_VERB || token->upos == PLX_UPOS_ADP)
      return NULL;
  }
  return NULL;
}

/* `28 crew`, `a 27-strong complement`, `two crew members`: the people of a body, by their own word. */
const char *plx_figure_members(const PlxArticle *article, const PlxFigure *figure, const char *counted)
{
  static const struct {
    const char *body, *member;
  } rows[] = {
      {"band", "person"},       {"complement", "sailor"}, {"crew", "sailor"},         {"crewman", "sailor"},
      {"crowd", "person"},      {"gang", "person"},       {"group", "person"},        {"mob", "person"},
      {"party", "person"},      {"squad", "person"},      {"staff", "employee"},      {"team", "person"},
      {"workforce", "worker"},  {"audience", "person"},   {"cast", "person"},         {"choir", "person"},
      {"chorus", "person"},     {"community", "person"},  {"congregation", "person"}, {"ensemble", "person"},
      {"expedition", "person"}, {"family", "person"},     {"household", "person"},    {"orchestra", "person"},
      {"public", "person"},     {"troupe", "person"},
  };
  const guint32 noun = figure->counted_token;
  if (counted == NULL || counted != figure->counted_lemma || noun == PLX_NONE)
    return counted;
  const gboolean member = strcmp(counted, "member") == 0 && noun > 0;
  const char *whose = member ? body_behind(article, figure->sentence, noun) : NULL;
  const char *body = whose != NULL ? whose : member ? plx_article_token(article, noun - 1)->lemma : counted;
  const gboolean one_body = member || plx_article_token(article, noun)->xpos == PLX_XPOS_NN;
  for (gsize i = 0; one_body && body != NULL && i < G_N_ELEMENTS(rows); i++)
    if (strcmp(rows[i].body, body) == 0)
      return rows[i].member;
  return counted;
}

/* Those who attack: each outlet calls them by its own word. */
static gboolean is_attacker(const char *noun)
{
  static const char *const words[] = {"assailant", "attacker", "extremist", "fanatic",   "fighter",
                                      "guerrilla", "gunman",   "insurgent", "jihadi",    "jihadist",
                                      "militant",  "raider",   "rebel",     "terrorist", NULL};
  return noun != NULL && g_strv_contains(words, noun);
}

/* A word for any animal is no count of others than the sheep. */
static gboolean is_any_animal(const char *noun)
{
  static const char *const words[] = {"animal", "beast", "creature", "livestock", NULL};
  return noun != NULL && g_strv_contains(words, noun);
}

static gboolean is_anybody(const char *noun)
{
  static const char *const anybody[] = {"people", "person", NULL};
  return noun != NULL && g_strv_contains(anybody, noun);
}

/* A word that is in no dictionary is what its ending says: dockers are people. */
static gboolean is_unlisted_doer(const char *noun)
{
  return noun != NULL && strlen(noun) > SHORTEST_DOER && g_ascii_islower(noun[0]) &&
         (g_str_has_suffix(noun, "er") || g_str_has_suffix(noun, "ist") || g_str_has_suffix(noun, "man")) &&
         !plx_sense_is_noun(noun);
}

gboolean plx_figure_counts_people(const char *counted)
{
  return counted != NULL && (plx_sense_is_person(counted) || is_unlisted_doer(counted));
}

PlxSense plx_figure_compare_counted(const char *a, const char *b)
{
  const PlxSense sense = plx_sense_compare_nouns(a, b);
  if (sense == PLX_SENSE_OTHER &&
      ((is_unlisted_doer(a) && is_anybody(b)) || (is_unlisted_doer(b) && is_anybody(a))))
    return PLX_SENSE_KIND;
  const gboolean attackers = is_attacker(a) && is_attacker(b);
  const gboolean animals =
      (is_any_animal(a) && plx_sense_is_animal(b)) || (is_any_animal(b) && plx_sense_is_animal(a));
  return sense < PLX_SENSE_SYNONYM && (attackers || animals) ? PLX_SENSE_SYNONYM : sense;
}
