#include "relate/said_slot.h"

#include "base/table.h"
#include "model/position.h"
#include "relate/days.h"

#include <math.h>
#include <string.h>

#define VAGUE 0.5  /* of its size, between the ends of a value that fits nearly everything */
#define RARE 100.0 /* what one content in so many gives is telling */

/* ---- words ---- */

static void read_token(PlxSaidSlot *slot, const PlxToken *token, guint *n_verbs)
{
  static const char *const possible[] = {"can", "could", "if", "may", "might", "whether", NULL};
  if (token->lemma == NULL)
    return;
  slot->possible |= g_strv_contains(possible, token->lemma);
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
    PlxFigureSlot s;
    if (plx_span_contains(span, figure->span) && figure->type != PLX_FIGURE_ORDINAL &&
        plx_figure_slot(article, figure, &s))
      slot->figures[slot->n_figures++] =
          (PlxSaidFigure){s.value, s.counted, 0, plx_filled(filled, PLX_FACT_FIGURE, number, i)};
  }
}

static void read_time(PlxSaidSlot *slot, const PlxArticle *article, PlxSpan span)
{
  guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, plx_article_sentence_at(article, span.start));
  for (; i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->span.start >= span.end)
      return;
    if (!plx_span_contains(span, time->span) || time->type == PLX_TIME_DURATION)
      continue;
    if (slot->minute < 0 && time->fields.minute_from >= 0 &&
        time->fields.minute_to - time->fields.minute_from <= 1)
      slot->minute = time->fields.minute_from;
    if (plx_time_is_dated(time) && slot->from == slot->to) {
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

PlxSaidSlot plx_said_slot(const PlxArticle *article, guint32 number, const PlxFilledIndex *filled,
                          const PlxSpan *spans, guint32 n_spans)
{
  const guint32 head = plx_content_head(article, spans[0]);
  PlxSaidSlot slot = {.participants = {{.cast = PLX_NONE}, {.cast = PLX_NONE}},
                      .content = spans[0],
                      .minute = -1,
                      .wording = plx_wording_new(article->text + spans[0].start, plx_span_length(spans[0]))};
  guint n_verbs = 0;
  for (guint32 i = 0; i < n_spans; i++) {
    slot.long_ago |= plx_days_long_ago(article, spans[i]);
    read_words(&slot, article, spans[i], &n_verbs);
    if (i == 0)
      read_quoted(&slot, article, spans[i]);
    read_figures(&slot, article, number, filled, spans[i]);
    read_time(&slot, article, spans[i]);
  }
  if (head == PLX_NONE)
    return slot;
  const guint32 sentence = plx_article_sentence_at(article, spans[0].start);
  const guint32 core = core_of(article, sentence, head);
  slot.hedged = core != head;
  slot.predicate = plx_article_token(article, core)->lemma;
  slot.meaning = plx_verb_meaning(slot.predicate);
  slot.fate = plx_fate_of(slot.predicate);
  slot.event = plx_event_of(article, sentence, core);
  slot.participants = plx_participants_of(article, sentence, core);
  slot.copular = plx_article_token(article, core)->upos != PLX_UPOS_VERB;
  slot.negated = plx_predicate_is_negated(article, sentence, head);
  return slot;
}

void plx_said_slot_clear(PlxSaidSlot *slot)
{
  plx_wording_free(slot->wording);
}

/* ---- what a figure tells ---- */

static double tells_by_size(const PlxFigureValue *v)
{
  const double size = plx_figure_size(v);
  if (v->has_low && v->has_high && v->to - v->from > VAGUE * fabs(size))
    return 0.2; /* dozens */
  if (v->type == PLX_FIGURE_AGE)
    return 0.5; /* many are as old */
  if (v->unit != NULL)
    return v->type == PLX_FIGURE_DURATION ? 0.7 : 1;
  return size < 10 ? 0.3 : size < 100 ? 0.7 : 1;
}

static char *key_of(const PlxFigureValue *v)
{
  return g_strdup_printf("%s %g", v->unit != NULL ? v->unit : "", plx_figure_size(v));
}

void plx_said_slots_weigh(GArray *slots)
{
  g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint s = 0; s < slots->len; s++) {
    const PlxSaidSlot *slot = &g_array_index(slots, PlxSaidSlot, s);
    for (guint i = 0; i < slot->n_figures; i++) {
      char *key = key_of(&slot->figures[i].value);
      g_hash_table_insert(counts, key,
                          GUINT_TO_POINTER(GPOINTER_TO_UINT(g_hash_table_lookup(counts, key)) + 1));
    }
  }
  for (guint s = 0; s < slots->len; s++) {
    PlxSaidSlot *slot = &g_array_index(slots, PlxSaidSlot, s);
    for (guint i = 0; i < slot->n_figures; i++) {
      g_autofree char *key = key_of(&slot->figures[i].value);
      const double n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, key));
      slot->figures[i].telling =
          tells_by_size(&slot->figures[i].value) * MIN(1, log((slots->len + 1) / n) / log(RARE));
    }
  }
}
