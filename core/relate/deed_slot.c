/* How this works. Two deeds may be one only if what they are done to may be one thing: what the article `the`
 * or a name tells apart, or what is counted alike, number and all (46 people; a panel of eleven). */
#include "relate/deed_slot.h"

#include "base/table.h"
#include "data/deeds.h"
#include "model/position.h"
#include "model/sense.h"
#include "model/supposed.h"
#include "relate/days.h"
#include "relate/event.h"
#include "relate/lexicon.h"

#include <string.h>

#define MANY 3           /* so many, and no chance that others are as many */
#define DEEPEST 3        /* steps from a number to what is counted: a panel of eleven */
#define PHRASAL_VERB 0.5 /* weight of one with a particle, which no list has: put out */

/* Is it one thing that was done something to: the truce, Qualcomm? `A missile` may be any, and `his ankle` is
 * another's if another breaks it. */
static gboolean is_definite(const PlxArticle *article, const PlxDeed *deed)
{
  static const char *const words[] = {"the", "this", "that", "these", "those", NULL};
  const PlxSentence *s = plx_article_sentence(article, plx_article_sentence_at(article, deed->patient.start));
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (!plx_span_contains(deed->patient, token->span))
      continue;
    g_autofree char *text =
        g_ascii_strdown(article->text + token->span.start, (gssize)plx_span_length(token->span));
    if (token->deprel == PLX_DEPREL_NMOD_POSS && token->upos == PLX_UPOS_PRON)
      return FALSE;
    if (g_strv_contains(words, text) || token->upos == PLX_UPOS_PROPN || token->upos == PLX_UPOS_PRON)
      return TRUE;
    if (token->upos == PLX_UPOS_DET)
      return FALSE;
  }
  return FALSE;
}

/* Is it called the doer's own: its pumps, his house? */
static gboolean is_own(const PlxArticle *article, const PlxDeed *deed)
{
  static const char *const words[] = {"her", "his", "its", "their"};
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, deed->patient, &end);
  return first < end && PLX_TOKEN_ANY(article, first, words);
}

/* Is a verb told with `will`, `would` or `may`? */
static gboolean is_modal(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (plx_article_token(article, i)->xpos == PLX_XPOS_MD && plx_article_head(article, sentence, i) == verb)
      return TRUE;
  return FALSE;
}

static gboolean is_past(const PlxArticle *article, const PlxDeed *deed)
{
  const guint8 tag = plx_article_token(article, deed->token)->xpos;
  return tag == PLX_XPOS_VBD || tag == PLX_XPOS_VBN;
}

/* What many may do at a time. */
static gboolean is_common(const char *verb)
{
  static const char *const verbs[] = {"attend", "continue", "crowd",   "endure", "enjoy", "express", "face",
                                      "feel",   "fill",     "flood",   "follow", "have",  "hear",    "join",
                                      "know",   "leave",    "like",    "love",   "need",  "play",    "see",
                                      "share",  "sign",     "support", "want",   "watch", "welcome", NULL};
  return g_strv_contains(verbs, verb);
}

/* What is done by being said (Austin 1962). Of most a story has one of each kind, whoever it is that proposes
 * a toll or orders an inquiry; an emergency is declared in one state and in the next. */
typedef struct {
  const char *verb;
  gboolean once;
} Performative;

static const Performative *performative_by_word(const char *verb)
{
  static const Performative verbs[] = {
      {"appoint", TRUE},  {"approve", TRUE},  {"authorise", TRUE}, {"authorize", TRUE}, {"ban", TRUE},
      {"cancel", TRUE},   {"declare", FALSE}, {"demand", TRUE},    {"dismiss", TRUE},   {"impose", FALSE},
      {"nominate", TRUE}, {"order", TRUE},    {"propose", TRUE},   {"suspend", TRUE},   {"veto", TRUE}};
  return PLX_TABLE_FIND(verbs, verb, strcspn(verb, "-")); /* ordered in */
}

static const Performative *find_performative(const char *verb)
{
  const Performative *by_word = performative_by_word(verb);
  const gboolean phrasal = by_word == NULL && strchr(verb, '-') != NULL;
  const char *class = phrasal ? plx_verb_meaning(verb).class : NULL;
  return class != NULL ? performative_by_word(class) : by_word; /* put forward */
}

/* `The proposal came from …`, and `it was put forward by …`: that which was proposed, for sure or perhaps. */
static PlxSense is_what_was_said(const PlxDeed *deed)
{
  static const char *const proposed[] = {"idea", "motion", "proposal"};
  static const char *const pronouns[] = {"it", "this"};
  const gsize length = strlen(deed->patient_lemma);
  return PLX_TABLE_FIND(proposed, deed->patient_lemma, length) != NULL   ? PLX_SENSE_SYNONYM
         : PLX_TABLE_FIND(pronouns, deed->patient_lemma, length) != NULL ? PLX_SENSE_KIND
                                                                         : PLX_SENSE_OTHER;
}

/* `If they won`, `did they win?`, `they nearly won`: nobody tells that they did. */
static gboolean is_supposed(const PlxArticle *article, const PlxDeed *deed)
{
  static const char *const nearly[] = {"almost", "nearly"};
  if (PLX_WORD_BEFORE(article, deed->sentence, deed->token, nearly) != PLX_NONE)
    return TRUE;
  return plx_is_asked(article, deed->sentence) || plx_is_supposed(article, deed->sentence, deed->token);
}

/* Is it only thought of, or a part of what is done: discussed doing, refused to do, helped to do? */
static gboolean is_unreal(const PlxArticle *article, const PlxDeed *deed)
{
  static const char *const verbs[] = {"attempt", "consider", "decline", "discuss", "fail",   "help",
                                      "hope",    "mull",     "plan",    "propose", "refuse", "threaten",
                                      "try",     "want",     "weigh",   NULL};
  const PlxToken *token = plx_article_token(article, deed->token);
  const guint32 head = plx_article_head(article, deed->sentence, deed->token);
  if (head == PLX_NONE || (token->deprel != PLX_DEPREL_XCOMP && token->deprel != PLX_DEPREL_CCOMP))
    return FALSE;
  const char *lemma = plx_article_token(article, head)->lemma;
  return lemma != NULL && g_strv_contains(verbs, lemma);
}

/* `If the seizure goes ahead`, `the sale could take years`, `it depends on the sale`: is what is told of the
 * noun left open? */
static gboolean is_left_open(const PlxArticle *article, guint32 sentence, guint32 noun)
{
  static const char *const open[] = {"depend", "hinge", "require"};
  guint32 verb = plx_article_head(article, sentence, noun);
  for (guint steps = 0; steps < DEEPEST && verb != PLX_NONE; steps++) {
    if (plx_article_token(article, verb)->upos == PLX_UPOS_VERB)
      break;
    verb = plx_article_head(article, sentence, verb);
  }
  if (verb == PLX_NONE)
    return FALSE;
  const char *lemma = plx_article_token(article, verb)->lemma;
  const guint32 mark = plx_article_child(article, sentence, verb, PLX_DEPREL_MARK);
  return (lemma != NULL && PLX_TABLE_FIND(open, lemma, strlen(lemma)) != NULL) ||
         (mark != PLX_NONE && plx_article_token_is(article, mark, "if")) || is_modal(article, sentence, verb);
}

/* The planned closure, the demand for the release: by its noun, and no more than thought of. */
static gboolean is_noun_unreal(const PlxArticle *article, const PlxDeed *deed)
{
  static const char *const adjectives[] = {"alleged",  "attempted", "failed",   "future",    "planned",
                                           "possible", "potential", "proposed", "threatened"};
  static const char *const wishes[] = {"appeal",  "await",   "back",   "block",  "call",    "consider",
                                       "delay",   "demand",  "expect", "oppose", "order",   "plan",
                                       "prevent", "propose", "reject", "seek",   "suggest", "support",
                                       "threat",  "urge",    "want"};
  if (plx_article_token(article, deed->token)->upos != PLX_UPOS_NOUN)
    return FALSE;
  const guint32 adjective = plx_article_child(article, deed->sentence, deed->token, PLX_DEPREL_AMOD);
  const guint32 above = plx_article_head(article, deed->sentence, deed->token);
  const char *wish = above != PLX_NONE ? plx_article_token(article, above)->lemma : NULL;
  return is_left_open(article, deed->sentence, deed->token) ||
         (adjective != PLX_NONE && PLX_TOKEN_ANY(article, adjective, adjectives)) ||
         (wish != NULL && PLX_TABLE_FIND(wishes, wish, strlen(wish)) != NULL);
}

/* Shares, tickets: of what there are many, many may have some. */
static gboolean is_shared_out(const PlxArticle *article, const PlxDeed *deed)
{
  static const char *const verbs[] = {"buy", "get", "hold", "own", "receive", "sell", NULL};
  const guint32 head = plx_content_head(article, deed->patient);
  return head != PLX_NONE && g_strv_contains(verbs, deed->verb) &&
         plx_article_token(article, head)->xpos == PLX_XPOS_NNS;
}

/* Was it done, so that another doer is another account? */
static gboolean is_done(const PlxArticle *article, const PlxDeed *deed)
{
  return !is_common(deed->verb) && !is_shared_out(article, deed) && !is_unreal(article, deed) &&
         !is_supposed(article, deed) && !is_noun_unreal(article, deed) &&
         !plx_predicate_is_negated(article, deed->sentence, deed->token);
}

/* The row of a noun that verbs do no more than support; NULL. */
static const PlxDeedNoun *find_noun(const PlxMeaning *noun)
{
  const char *const keys[] = {noun->lemma, noun->class};
  const PlxDeedNoun *row = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(keys) && row == NULL && keys[i] != NULL; i++)
    row = plx_table_find(plx_deed_nouns, plx_n_deed_nouns, sizeof *row, keys[i], strlen(keys[i]));
  return row;
}

/* `Stopped the pumps`, `switched the turbine off`: what runs runs no more, whatever the verb. */
static gboolean switches_off(const PlxMeaning *noun, const char *verb)
{
  static const char *const verbs[] = {"halt", "power-down", "shut",     "shut-down", "shut-off",
                                      "stop", "switch-off", "turn-off", NULL};
  return g_strv_contains(verbs, verb) && plx_sense_compare_nouns(noun->lemma, "device") != PLX_SENSE_OTHER;
}

/* The kind of deed that a noun tells of with a verb that does no more than support it; NULL. */
static const char *kind_of(const PlxMeaning *noun, const char *verb)
{
  const PlxDeedNoun *row = find_noun(noun);
  const gboolean supports =
      row != NULL && (g_strv_contains(row->verbs, verb) || strcmp(row->noun, verb) == 0);
  return supports ? row->kind : row == NULL && switches_off(noun, verb) ? noun->lemma : NULL;
}

gboolean plx_deed_is_performed(const PlxDeed *deed)
{
  const PlxMeaning noun = plx_noun_meaning(deed->patient_lemma);
  return find_performative(deed->verb) != NULL || kind_of(&noun, deed->verb) != NULL;
}

/* Does a token hang on what the deed was done to? */
static gboolean is_of_patient(const PlxArticle *article, guint32 sentence, guint32 token, guint32 head)
{
  for (guint steps = 0; steps <= DEEPEST && token != PLX_NONE && token != head; steps++)
    token = plx_article_head(article, sentence, token);
  return token == head;
}

/* The numbers of what it was done to, its age among them. */
static void read_numbers(PlxDeedSlot *slot, const PlxArticle *article, guint32 sentence, guint32 head)
{
  guint32 i = PLX_MENTIONS_OF(article->figures, PlxFigure, sentence);
  for (; i < article->figures->len && slot->n_numbers < PLX_DEED_NUMBERS; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    if (figure->sentence != sentence)
      return;
    const gboolean counts = figure->type == PLX_FIGURE_NUMBER || figure->type == PLX_FIGURE_AGE;
    if (counts && figure->has_low && is_of_patient(article, sentence, figure->token, head))
      slot->numbers[slot->n_numbers++] = (PlxDeedNumber){figure->type, figure->low};
  }
}

/* What else tells of what kind it is: `state`, `rescue` of two state rescue teams. */
static void read_words(PlxDeedSlot *slot, const PlxArticle *article, guint32 sentence, guint32 head)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens && slot->n_words < PLX_DEED_WORDS; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const gboolean tells = token->deprel == PLX_DEPREL_COMPOUND || token->deprel == PLX_DEPREL_AMOD ||
                           token->deprel == PLX_DEPREL_NMOD || token->deprel == PLX_DEPREL_NMOD_POSS;
    if (tells && i != head && token->lemma != NULL && is_of_patient(article, sentence, i, head))
      slot->words[slot->n_words++] = token->lemma;
  }
}

#define WORDS_BEHIND 4

/* `Of the bus`, `in Dorn`: what stands behind what it was done to, whatever the tree hangs it on. */
static void read_behind(PlxDeedSlot *slot, const PlxArticle *article, guint32 sentence, guint32 head)
{
  static const char *const telling[] = {"for", "in", "of"};
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const guint32 with = head + 1, end = MIN(s->first_token + s->n_tokens, with + WORDS_BEHIND);
  if (with >= end || !PLX_TOKEN_ANY(article, with, telling))
    return;
  for (guint32 i = with + 1; i < end && slot->of == NULL; i++) {
    const PlxToken *token = plx_article_token(article, i), *next = i + 1 < end ? token + 1 : NULL;
    const gboolean inside = next != NULL && (next->upos == token->upos || next->upos == PLX_UPOS_PART);
    if (token->upos == PLX_UPOS_VERB || token->upos == PLX_UPOS_PUNCT)
      return;
    if ((token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN) && !inside)
      slot->of = token->lemma; /* cook, of the ship's cook */
  }
  slot->with = plx_article_token(article, with)->lemma;
}

/* Whom of the cast the token names, or stands for; PLX_NONE. */
static guint32 cast_at(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const PlxName *name = plx_article_name_at(article, sentence, token);
  return name != NULL && plx_article_token(article, token)->upos != PLX_UPOS_NOUN ? name->cast : PLX_NONE;
}

/* What a deed is told of by the list of events, and not only that it began. */
static const char *event_of(const PlxArticle *article, const PlxDeed *deed)
{
  const PlxEvent event = plx_event_of(article, deed->sentence, deed->token);
  return event.carrier ? NULL : event.kind;
}

static double verb_weight(const char *verb)
{
  return strchr(verb, '-') != NULL ? PHRASAL_VERB : plx_word_weight(verb, strlen(verb));
}

PlxDeedSlot plx_deed_slot(const PlxArticle *article, const PlxDeed *deed)
{
  const Performative *said = find_performative(deed->verb);
  const PlxMeaning patient = plx_noun_meaning(deed->patient_lemma);
  const guint32 sentence = plx_article_sentence_at(article, deed->patient.start),
                head = plx_content_head(article, deed->patient);
  PlxDeedSlot slot = {.done = is_done(article, deed),
                      .definite = (said != NULL && said->once) || is_definite(article, deed),
                      .any = said != NULL && said->once ? is_what_was_said(deed) : PLX_SENSE_OTHER,
                      .said = said != NULL ? said->verb : NULL,
                      .event = event_of(article, deed),
                      .cast = head != PLX_NONE ? cast_at(article, sentence, head) : PLX_NONE,
                      .long_ago =
                          plx_days_long_ago(article, plx_article_sentence(article, deed->sentence)->span),
                      .verb = plx_verb_meaning(deed->verb),
                      .patient = patient,
                      .verb_tells = verb_weight(deed->verb),
                      .kind = kind_of(&patient, deed->verb),
                      .patient_tells = plx_word_weight(deed->patient_lemma, strlen(deed->patient_lemma))};
  slot.own = is_own(article, deed);
  slot.ahead = is_modal(article, deed->sentence, deed->token);
  slot.over = !slot.ahead && is_past(article, deed);
  if (head != PLX_NONE) {
    read_numbers(&slot, article, sentence, head);
    read_words(&slot, article, sentence, head);
    read_behind(&slot, article, sentence, head);
    slot.several = slot.n_numbers > 0 && plx_article_token(article, head)->xpos == PLX_XPOS_NNS;
    slot.one = plx_article_token(article, head)->xpos == PLX_XPOS_NN;
    slot.named = g_ascii_isupper(article->text[plx_article_token(article, head)->span.start]);
  }
  return slot;
}

static gboolean share_word(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  for (guint i = 0; i < x->n_words; i++)
    for (guint k = 0; k < y->n_words; k++)
      if (strcmp(x->words[i], y->words[k]) == 0)
        return TRUE;
  return FALSE;
}

gboolean plx_deed_share_number(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  const PlxDecimal many = plx_decimal(MANY, 0);
  for (guint i = 0; i < x->n_numbers; i++)
    for (guint k = 0; k < y->n_numbers; k++)
      if (x->numbers[i].type == y->numbers[k].type &&
          plx_decimal_compare(x->numbers[i].value, y->numbers[k].value) == 0 &&
          (plx_decimal_compare(x->numbers[i].value, many) >= 0 || share_word(x, y)))
        return TRUE;
  return FALSE;
}
