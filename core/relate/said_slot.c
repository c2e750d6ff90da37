#include "relate/said_slot.h"

#include "base/table.h"
#include "model/figure_compared.h"
#include "model/figure_general.h"
#include "model/position.h"
#include "relate/days.h"

#include <string.h>

#define LONGEST_HOUR 7200 /* seconds */
#define SHORTEST_STRETCH (G_GINT64_CONSTANT(27) * 86400)

/* ---- words ---- */

static void read_token(PlxSaidSlot *slot, const PlxToken *token, guint *n_verbs)
{
  static const char *const possible[] = {"can", "could", "if", "may", "might", "whether"};
  if (token->lemma == NULL)
    return;
  slot->possible |= PLX_TABLE_FIND(possible, token->lemma, strlen(token->lemma)) != NULL;
  if (token->upos == PLX_UPOS_VERB && *n_verbs < PLX_SAID_VERBS)
    slot->verbs[(*n_verbs)++] = token->lemma;
}

static void read_words(PlxSaidSlot *slot, const PlxArticle *article, PlxSpan span, guint *n_verbs)
{
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, span, &end); i < end; i++)
    read_token(slot, plx_article_token(article, i), n_verbs);
}

static gboolean is_telling(const PlxToken *token)
{
  return token->lemma != NULL && (token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_VERB ||
                                  token->upos == PLX_UPOS_ADJ || token->upos == PLX_UPOS_PROPN);
}

/* What is called something, in marks: a group known as “the Judges Club”. */
static gboolean is_title(const PlxArticle *article, PlxSpan quote)
{
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, quote, &end); i < end; i++)
    if (is_telling(plx_article_token(article, i)) &&
        !g_ascii_isupper(article->text[plx_article_token(article, i)->span.start]))
      return FALSE;
  return TRUE;
}

/* The words that are quoted while others around them are not: will be Broadcom's “best and final” offer. */
static void read_quoted(PlxSaidSlot *slot, const PlxArticle *article, PlxSpan span)
{
  const guint32 sentence = plx_article_sentence_at(article, span.start);
  guint n = 0;
  for (guint32 q = PLX_MENTIONS_OF(article->quotes, PlxQuote, sentence); q < article->quotes->len; q++) {
    const PlxQuote *quote = plx_article_quote(article, q);
    if (quote->span.start >= span.end)
      return;
    if (quote->span.start <= span.start + 1 || is_title(article, quote->span))
      continue;
    guint32 end;
    for (guint32 i = plx_article_tokens_within(article, quote->span, &end); i < end && n < PLX_SAID_QUOTED;
         i++)
      if (is_telling(plx_article_token(article, i)))
        slot->quoted[n++] = plx_article_token(article, i)->lemma;
  }
}

/* ---- values ---- */

static void read_figures(PlxSaidSlot *slot, const PlxArticle *article, guint32 number,
                         const PlxFilledIndex *filled, PlxSpan span)
{
  guint32 i = PLX_MENTIONS_OF(article->figures, PlxFigure, plx_article_sentence_at(article, span.start));
  for (; i < article->figures->len && slot->n_figures < PLX_SAID_FIGURES; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    if (figure->span.start >= span.end)
      return;
    PlxFigureValue value;
    if (g_strcmp0(figure->counted_lemma, "other") == 0)
      continue; /* one named and four others */
    if (plx_span_contains(span, figure->span) && figure->type != PLX_FIGURE_ORDINAL &&
        plx_figure_not_compared(article, figure) == NULL && plx_figure_value(figure, &value))
      slot->figures[slot->n_figures++] =
          (PlxSaidFigure){value, plx_filled(filled, PLX_FACT_FIGURE, number, i)};
  }
}

/* The times told to the hour or closer. */
static void read_hours(PlxSaidSlot *slot, const PlxArticle *article, guint32 number,
                       const PlxFilledIndex *filled, PlxSpan span)
{
  guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, plx_article_sentence_at(article, span.start));
  for (; i < article->times->len && slot->n_hours < PLX_SAID_HOURS; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->span.start >= span.end)
      return;
    if (plx_span_contains(span, time->span) && time->anchored && time->to - time->from <= LONGEST_HOUR)
      slot->hours[slot->n_hours++] =
          (PlxSaidHour){time->from, time->to, plx_filled(filled, PLX_FACT_TIME, number, i)};
  }
}

/* `This year`, `in March`, but not `the quarter`, whichever that is. */
static gboolean is_told_which(const PlxArticle *article, const PlxTime *time)
{
  static const char *const words[] = {"last", "next", "this"};
  guint32 end;
  gboolean which = time->fields.year > 0 || time->fields.month > 0;
  for (guint32 i = plx_article_tokens_within(article, time->span, &end); i < end; i++)
    which |= PLX_TOKEN_ANY(article, i, words);
  return which;
}

/* The month, year or like stretch that is told of first. */
static void read_stretch(PlxSaidSlot *slot, const PlxArticle *article, PlxSpan span)
{
  guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, plx_article_sentence_at(article, span.start));
  for (; i < article->times->len && slot->to == 0; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->span.start >= span.end)
      return;
    if (plx_span_contains(span, time->span) && time->anchored && plx_article_is_date(article, time) &&
        is_told_which(article, time) && time->to - time->from >= SHORTEST_STRETCH) {
      slot->from = time->from;
      slot->to = time->to;
    }
  }
}

/* What is said to happen: of `is thought to have stolen`, `began dumping water` the verb that tells it. */
static guint32 core_of(const PlxArticle *article, guint32 sentence, guint32 head)
{
  static const char *const raising[] = {"allege", "appear", "begin",   "believe", "continue",  "expect",
                                        "fear",   "go",     "keep",    "know",    "report",    "say",
                                        "seem",   "start",  "suppose", "think",   "understand"};
  const char *lemma = plx_article_token(article, head)->lemma;
  if (lemma == NULL || plx_article_token(article, head)->upos != PLX_UPOS_VERB ||
      PLX_TABLE_FIND_FOLDED(raising, lemma, strlen(lemma)) == NULL)
    return head;
  const guint32 told = plx_article_child(article, sentence, head, PLX_DEPREL_XCOMP);
  return told != PLX_NONE && told > head ? told : head;
}

/* What is to be done to a noun: of `the market to be closed` the verb. */
static guint32 infinitive_of(const PlxArticle *article, guint32 sentence, guint32 head)
{
  const guint8 upos = plx_article_token(article, head)->upos;
  const guint32 verb = upos == PLX_UPOS_NOUN || upos == PLX_UPOS_PROPN
                           ? plx_article_child(article, sentence, head, PLX_DEPREL_ACL)
                           : PLX_NONE;
  return verb != PLX_NONE && verb > head + 2 && plx_article_token_is(article, verb - 1, "be") &&
                 plx_article_token_is(article, verb - 2, "to")
             ? verb
             : head;
}

/* What one means to do, whatever the tree makes of it: `sell` of wanted to sell; PLX_NONE. */
static guint32 infinitive_behind(const PlxArticle *article, guint32 sentence, guint32 head)
{
  const guint32 verb = plx_article_child(article, sentence, head, PLX_DEPREL_XCOMP);
  if (verb != PLX_NONE)
    return verb;
  const guint32 next = head + 2;
  return next < article->tokens->len && plx_article_token_is(article, head + 1, "to") &&
                 plx_article_token(article, next)->xpos == PLX_XPOS_VB &&
                 plx_article_head(article, sentence, next) == head
             ? next
             : PLX_NONE;
}

/* `Wanted to close`, `threatened to leave`: what is yet to be done, or may never be. */
static gboolean is_meant(const PlxArticle *article, guint32 sentence, guint32 head)
{
  static const char *const verbs[] = {"aim",     "attempt", "hope",     "intend", "mean", "plan", "prepare",
                                      "propose", "seek",    "threaten", "try",    "want", "wish", NULL};
  const PlxToken *token = plx_article_token(article, head);
  return token->upos == PLX_UPOS_VERB && token->lemma != NULL && g_strv_contains(verbs, token->lemma) &&
         infinitive_behind(article, sentence, head) != PLX_NONE;
}

/* `Needs to grow`. */
static gboolean is_needed(const PlxArticle *article, guint32 sentence, guint32 head)
{
  static const char *const verbs[] = {"need", "needs"};
  return PLX_TOKEN_ANY(article, head, verbs) && head + 1 < article->tokens->len &&
         plx_article_token_is(article, head + 1, "to") &&
         infinitive_behind(article, sentence, head) != PLX_NONE;
}

/* What one agrees, threatens or is asked to do. */
static gboolean is_infinitive(const PlxArticle *article, guint32 head)
{
  return head > 0 && plx_article_token(article, head)->xpos == PLX_XPOS_VB &&
         plx_article_token_is(article, head - 1, "to");
}

/* By the auxiliaries of a predicate, or by its own tense. */
static PlxSaidMood mood_of(const PlxArticle *article, guint32 sentence, guint32 head)
{
  static const struct {
    const char *word;
    PlxSaidMood mood;
  } moods[] = {{"will", PLX_SAID_TO_COME}, {"would", PLX_SAID_TO_COME}, {"shall", PLX_SAID_TO_COME},
               {"'ll", PLX_SAID_TO_COME},  {"’ll", PLX_SAID_TO_COME},   {"wo", PLX_SAID_TO_COME},
               {"can", PLX_SAID_ALLOWED},  {"ca", PLX_SAID_ALLOWED},    {"could", PLX_SAID_MAYBE},
               {"may", PLX_SAID_MAYBE},    {"might", PLX_SAID_MAYBE},   {"must", PLX_SAID_DUTY},
               {"ought", PLX_SAID_DUTY},   {"should", PLX_SAID_DUTY}};
  PlxSaidMood mood = PLX_SAID_PLAIN;
  const PlxSentence *s = plx_article_sentence(article, sentence);
  if (is_needed(article, sentence, head))
    return PLX_SAID_DUTY;
  if (is_meant(article, sentence, head) || is_infinitive(article, head))
    return PLX_SAID_TO_COME;
  for (guint32 i = s->first_token; i < head; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->upos != PLX_UPOS_AUX || plx_article_head(article, sentence, i) != head)
      continue;
    for (gsize k = 0; k < G_N_ELEMENTS(moods); k++)
      if (plx_article_token_is(article, i, moods[k].word))
        return moods[k].mood;
    if (token->xpos == PLX_XPOS_VBD)
      mood = PLX_SAID_CAME;
  }
  return plx_article_token(article, head)->xpos == PLX_XPOS_VBD ? PLX_SAID_CAME : mood;
}

/* `Gas leaks cause fires.`: of any of them, and not of the one in the news; but headlines tell all in that
 * tense.
 */
static gboolean is_general(const PlxArticle *article, guint32 sentence, guint32 head)
{
  static const char *const states[] = {"comprise", "contain", "have", "include",
                                       "need",     "remain",  "want", NULL};
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const PlxToken *verb = plx_article_token(article, head);
  const guint32 subject = plx_article_child(article, sentence, head, PLX_DEPREL_NSUBJ);
  return verb->xpos == PLX_XPOS_VBP && verb->lemma != NULL && !g_strv_contains(states, verb->lemma) &&
         subject != PLX_NONE && plx_is_any_of_kind(article, sentence, subject) &&
         plx_article_child(article, sentence, subject, PLX_DEPREL_NMOD) == PLX_NONE &&
         plx_article_child(article, sentence, subject, PLX_DEPREL_ACL_RELCL) == PLX_NONE &&
         plx_article_token_is(article, s->first_token + s->n_tokens - 1, ".");
}

/* What is done: of `underwent an inspection`, `the closure of the plant` the verb that the noun is made from;
 * else the lemma of the predicate; NULL. */
static const char *deed_of(const PlxArticle *article, guint32 sentence, guint32 predicate)
{
  static const char *const light[] = {"carry", "conduct", "give",   "have", "hold",    "launch", "make",
                                      "open",  "reach",   "suffer", "take", "undergo", NULL};
  const PlxToken *token = plx_article_token(article, predicate);
  const gboolean is_light =
      token->upos == PLX_UPOS_VERB && token->lemma != NULL && g_strv_contains(light, token->lemma);
  const guint32 noun = is_light ? plx_article_child(article, sentence, predicate, PLX_DEPREL_OBJ) : predicate;
  const PlxToken *done = noun != PLX_NONE ? plx_article_token(article, noun) : NULL;
  const char *act =
      done != NULL && done->upos == PLX_UPOS_NOUN && done->lemma != NULL ? plx_sense_act(done->lemma) : NULL;
  return act != NULL ? act : token->lemma;
}

static const char *noun_at(const PlxArticle *article, guint32 token)
{
  return token != PLX_NONE && plx_article_token(article, token)->upos == PLX_UPOS_NOUN
             ? plx_article_token(article, token)->lemma
             : NULL;
}

PlxSaidSlot plx_said_slot(const PlxArticle *article, guint32 number, const PlxFilledIndex *filled,
                          const PlxSpan *spans, guint32 n_spans)
{
  const guint32 head = plx_content_head(article, spans[0]);
  PlxSaidSlot slot = {
      .participants = {{.cast = PLX_NONE}, {.cast = PLX_NONE}, FALSE},
      .content = spans[0],
  };
  guint n_verbs = 0;
  for (guint32 i = 0; i < n_spans; i++) {
    slot.long_ago |= plx_days_long_ago(article, spans[i]);
    read_words(&slot, article, spans[i], &n_verbs);
    if (i == 0)
      read_quoted(&slot, article, spans[i]);
    read_figures(&slot, article, number, filled, spans[i]);
    read_hours(&slot, article, number, filled, spans[i]);
    read_stretch(&slot, article, spans[i]);
  }
  if (head == PLX_NONE)
    return slot;
  const guint32 sentence = plx_article_sentence_at(article, spans[0].start);
  const guint32 done = infinitive_of(article, sentence, head), raised = core_of(article, sentence, done),
                core = raised == done ? plx_position_core(article, sentence, done) : raised;
  slot.hedged = raised != done;
  slot.predicate = deed_of(article, sentence, core);
  slot.thing = noun_at(article, core);
  slot.of = slot.thing != NULL ? noun_at(article, plx_article_child(article, sentence, core, PLX_DEPREL_NMOD))
                               : NULL;
  slot.meaning = plx_verb_meaning(slot.predicate);
  slot.fate = plx_fate_of(slot.predicate);
  slot.event = plx_event_of(article, sentence, core);
  slot.participants = plx_participants_of(article, sentence, core);
  slot.going_on = plx_article_token(article, head)->xpos == PLX_XPOS_VBG;
  const guint32 meant = infinitive_behind(article, sentence, head);
  slot.meant = meant != PLX_NONE ? plx_article_token(article, meant)->lemma : NULL;
  slot.mood = mood_of(article, sentence, head);
  slot.negated = plx_predicate_is_negated(article, sentence, head);
  slot.general = is_general(article, sentence, head);
  return slot;
}
