/* How this works. Each attribution is a candidate, whole and clause by clause, since others may tell but one
 * of its clauses; so is each sentence that its article tells itself, with its clauses and relative clauses.
 * Hearsay, that nobody is named for, is no article's own word, and stands against no other's.
 * What is added by the way is left out, and what one source relays of another is the other's. */
#include "model/position.h"
#include "model/relay.h"
#include "relate/aside.h"
#include "relate/clause.h"
#include "relate/own_voice.h"
#include "relate/said_fit.h"
#include "relate/said_refer.h"
#include "relate/said_words.h"
#include "relate/speaker.h"

#define PROPOSE_WEIGHT 1e-9 /* of a word that proposes without counting as evidence */
#define RELAYED 2           /* a mark beside that of an aside: another's words */
#define MOST_STRETCHES 4    /* of a sentence, that are its article's own */
#define MOST_TOLD 8         /* times that a source tells the same in one article */

/* ---- what is told ---- */

/* What gives one value is proposed even if it shares no word. */
static void propose(PlxCandidates *candidates, PlxBag *bag, PlxFilled filled)
{
  if (filled.fact == NULL)
    return;
  g_autofree char *word = g_strdup_printf("=%u", filled.number);
  plx_bag_add_word(bag, candidates->lexicon, word, PROPOSE_WEIGHT);
}

/* Who tells what, to be looked up: the article, the source as it is written, and the words, each once. */
static GBytes *telling_of(const PlxArticle *article, const PlxMention *mention, PlxBag *bag)
{
  GByteArray *bytes = g_byte_array_new();
  g_byte_array_append(bytes, (const guint8 *)&mention->article, sizeof mention->article);
  plx_bag_merge(bag);
  for (guint32 i = 0; i < bag->terms->len; i++)
    g_byte_array_append(bytes, (const guint8 *)&plx_bag_term(bag, i)->word, sizeof(guint32));
  if (!plx_mention_is_own(mention))
    g_byte_array_append(bytes, (const guint8 *)article->text + mention->span.start,
                        plx_span_length(mention->span));
  return g_byte_array_free_to_bytes(bytes);
}

/* Has it been told so often before that once more tells nothing? Count it. */
static gboolean is_worn(GHashTable *told, const PlxArticle *article, const PlxMention *mention, PlxBag *bag)
{
  GBytes *telling = telling_of(article, mention, bag);
  const guint times = GPOINTER_TO_UINT(g_hash_table_lookup(told, telling));
  g_hash_table_replace(told, telling, GUINT_TO_POINTER(times + 1));
  return times >= MOST_TOLD;
}

/* Where the source of an attribution stands towards one of its clauses. */
static PlxPosition position_on(const PlxArticle *article, const PlxMention *mention, PlxSpan clause)
{
  PlxAttribution of = *plx_article_attribution(article, mention->index);
  of.content[0] = clause;
  return plx_position_of(article, &of);
}

/* Add a mention that tells what stands in the spans, by `content` for people. */
static void add_content(PlxCandidates *candidates, const PlxArticle *article, PlxMention mention,
                        PlxSpan content, const PlxSpan *spans, guint32 n_spans)
{
  if (n_spans == 0)
    return;
  g_autoptr(PlxBag) bag = plx_bag_new();
  for (guint32 i = 0; i < n_spans; i++)
    plx_said_add_words(bag, candidates->lexicon, article, spans[i]);
  if (bag->terms->len == 0 || is_worn(candidates->told, article, &mention, bag))
    return;
  PlxSaidSlot slot = plx_said_slot(article, mention.article, candidates->filled, spans, n_spans);
  slot.content = content;
  slot.position = plx_mention_is_own(&mention) ? (PlxPosition){.force = PLX_FORCE_AFFIRM}
                                               : position_on(article, &mention, content);
  slot.hearsay =
      !plx_mention_is_own(&mention) && !plx_article_attribution(article, mention.index)->has_source;
  for (guint i = 0; i < slot.n_figures; i++)
    propose(candidates, bag, slot.figures[i].filled);
  for (guint i = 0; i < slot.n_hours; i++)
    propose(candidates, bag, slot.hours[i].filled);
  g_array_append_val(candidates->slots, slot);
  plx_candidates_add(candidates, mention, g_steal_pointer(&bag));
}

/* The stretches of a span that are not marked → `out`, at most so many, that with the head in front. */
static guint32 stretches_of(const PlxArticle *article, const guint8 *marks, PlxSpan span, guint32 head,
                            PlxSpan *out)
{
  guint32 end, n = 0;
  gboolean open = FALSE;
  for (guint32 i = plx_article_tokens_within(article, span, &end); i < end; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (!marks[i] && open)
      out[n - 1].end = token->span.end;
    else if (!marks[i] && token->upos != PLX_UPOS_PUNCT && n < MOST_STRETCHES)
      out[n++] = token->span;
    open = !marks[i] && n > 0 && out[n - 1].end == token->span.end;
  }
  for (guint32 i = 1; i < n; i++) {
    const PlxSpan first = out[0];
    if (!plx_span_contains(out[i], plx_article_token(article, head)->span))
      continue;
    out[0] = out[i];
    out[i] = first;
  }
  return n;
}

/* What a source tells in a span with that head, less what it adds by the way and what it relays of others,
 * and whom it is told of → `out`. */
static guint32 told_in(const PlxArticle *article, const guint8 *marks, PlxSpan span, guint32 head,
                       PlxSpan subject, PlxSpan *out)
{
  guint32 n = head != PLX_NONE && !marks[head] ? stretches_of(article, marks, span, head, out) : 0;
  if (head != PLX_NONE && (marks[head] & RELAYED) != 0)
    return 0;
  if (n == 0)
    out[n++] = span;
  if (plx_span_length(subject) > 0)
    out[n++] = subject;
  return n;
}

/* `By two engineers`, beyond the cue of `had been read, he said, by two engineers`: no clause. */
static gboolean is_fragment(const PlxArticle *article, PlxSpan span)
{
  guint32 end;
  const guint32 first = plx_content_tokens(article, span, &end);
  for (guint32 i = first; i < end; i++)
    if (plx_article_token(article, i)->upos == PLX_UPOS_VERB ||
        plx_article_token(article, i)->upos == PLX_UPOS_AUX)
      return FALSE;
  return first < end && plx_article_token(article, first)->upos == PLX_UPOS_ADP;
}

/* The clauses of what is told, where there are several: others may tell but one of them. What a source takes
 * for granted in passing is no claim of its. */
static void add_clauses(PlxCandidates *candidates, const PlxArticle *article, const guint8 *marks,
                        PlxMention mention, const PlxSpan *spans, guint32 n_spans)
{
  g_autoptr(GArray) clauses = g_array_new(FALSE, FALSE, sizeof(PlxClause));
  PlxSpan told[MOST_STRETCHES + 1];
  for (guint32 i = 0; i < n_spans; i++) {
    if (n_spans > 1 && is_fragment(article, spans[i]))
      continue;
    plx_clauses_of(article, spans[i], clauses);
    for (guint k = 0; clauses->len + n_spans > 2 && k < clauses->len; k++) {
      const PlxClause *clause = &g_array_index(clauses, PlxClause, k);
      const guint32 head = plx_content_head(article, clause->span);
      if (!clause->aside && plx_clause_tells_enough(article, clause, marks) &&
          (head == PLX_NONE || !marks[head]))
        add_content(candidates, article, mention, clause->span, told,
                    told_in(article, marks, clause->span, head, clause->subject, told));
    }
  }
}

/* ---- what somebody tells ---- */

/* Is what one attribution relays a claim of another's, and not the one's own: `He told police that he left,
 * the report said`? Asked more strictly than who may be a source with it (compare/telling.c), since words
 * that are taken for another's are left out here. */
static gboolean is_others_claim(const PlxArticle *article, guint32 outer, guint32 inner)
{
  const PlxAttribution *a = plx_article_attribution(article, inner);
  if (a->n_content == 0 || a->stance == PLX_STANCE_BELIEVE || !plx_can_speak(article, a) ||
      plx_article_attribution(article, outer)->cue.start < a->cue.start)
    return FALSE;
  const guint32 head = plx_content_head(article, a->content[0]);
  return head != PLX_NONE &&
         plx_article_subject(article, plx_article_sentence_at(article, a->content[0].start), head) !=
             PLX_NONE;
}

/* Mark the words of those that it relays, or take the marks away. */
static void mark_relayed(const PlxArticle *article, guint32 outer, guint8 *marks, gboolean on)
{
  for (guint32 i = plx_relayed_next(article, outer, PLX_NONE); i != PLX_NONE;
       i = plx_relayed_next(article, outer, i)) {
    if (!is_others_claim(article, outer, i))
      continue;
    const PlxAttribution *a = plx_article_attribution(article, i);
    PlxSpan words = plx_span_join(a->source, a->content[0]);
    guint32 last;
    for (guint32 k = 1; k < a->n_content; k++)
      words = plx_span_join(words, a->content[k]);
    for (guint32 k = plx_article_tokens_within(article, words, &last); k < last; k++)
      marks[k] = (guint8)(on ? marks[k] | RELAYED : marks[k] & ~RELAYED);
  }
}

static gboolean is_relative(const PlxArticle *article, PlxSpan source)
{
  guint32 end;
  const guint32 token = plx_article_tokens_within(article, source, &end);
  return end == token + 1 && plx_article_is_relative(article, token);
}

/* What the clause of the cue describes: the crash of `the crash, which she said hurt her`, the man of `the
 * man who said it`; empty. */
static PlxSpan clause_describes(const PlxArticle *article, const PlxAttribution *a)
{
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, a->cue, &end); i < end && a->has_cue; i++) {
    const PlxSpan of = plx_clause_described(article, a->sentence, i);
    if (plx_span_length(of) > 0)
      return of;
  }
  return plx_span(0, 0);
}

/* What the thing said is told of, if that is not who says it. */
static PlxSpan described(const PlxArticle *article, const PlxAttribution *a)
{
  if (!a->has_source || is_relative(article, a->source))
    return plx_span(0, 0);
  const PlxSpan of = clause_describes(article, a);
  return plx_span_length(of) > 0 ? of : plx_said_described(article, a);
}

/* The piece of a content that tells it: of `some 4,000, by the count of the police, stood on the shore` the
 * second. */
static guint32 main_piece(const PlxArticle *article, const PlxAttribution *a)
{
  const guint32 head = plx_content_head(article, a->content[0]);
  if (a->n_content < 2 || head == PLX_NONE || plx_article_token(article, head)->upos == PLX_UPOS_VERB ||
      plx_article_subject(article, a->sentence, head) != PLX_NONE)
    return 0;
  const guint32 next = plx_content_head(article, a->content[1]);
  return next != PLX_NONE && plx_article_subject(article, a->sentence, next) != PLX_NONE ? 1 : 0;
}

static void add_attribution(PlxCandidates *candidates, const PlxArticle *article, const guint8 *marks,
                            PlxMention mention, const PlxAttribution *a)
{
  PlxSpan content[PLX_MAX_CONTENT], told[PLX_MAX_CONTENT * MOST_STRETCHES + 1];
  guint32 n = 0;
  const PlxSpan antecedent = plx_said_antecedent(article, a);
  if (plx_span_length(antecedent) > 0) {
    add_content(candidates, article, mention, a->content[0], &antecedent, 1);
    return;
  }
  const guint32 main = main_piece(article, a);
  for (guint32 k = 0; k < a->n_content; k++) {
    content[k] = plx_clause_said(article, a->content[k == 0 ? main : k == main ? 0 : k]);
    n += told_in(article, marks, content[k], plx_content_head(article, content[k]), plx_span(0, 0), told + n);
  }
  const PlxSpan of = described(article, a);
  if (plx_span_length(of) > 0)
    told[n++] = of;
  add_content(candidates, article, mention, content[0], told, n);
  add_clauses(candidates, article, marks, mention, content, a->n_content);
}

/* What is denied or left open is told as it would be, the words of others in it too (`denied that he had
 * said`), and no less surely for a `whether`: it is the stand that is unsure. */
static void add_told(PlxCandidates *candidates, const PlxArticle *article, guint8 *marks, PlxMention mention)
{
  const PlxAttribution *a = plx_article_attribution(article, mention.index);
  const gboolean affirms = plx_position_of(article, a).force == PLX_FORCE_AFFIRM;
  const guint first = candidates->slots->len;
  if (affirms)
    mark_relayed(article, mention.index, marks, TRUE);
  add_attribution(candidates, article, marks, mention, a);
  if (affirms)
    mark_relayed(article, mention.index, marks, FALSE);
  for (guint i = first; i < candidates->slots->len && !affirms; i++)
    g_array_index(candidates->slots, PlxSaidSlot, i).possible = FALSE;
}

/* Is it told but within what somebody declines (`declined to say whether`)? What he declines to
 * comment on (`a report in the Herald that`) is told by others. */
static gboolean is_declined(const PlxArticle *article, guint32 index)
{
  const PlxAttribution *a = plx_article_attribution(article, index);
  guint32 end;
  if (index == 0 || !a->has_cue)
    return FALSE;
  const PlxAttribution *before = plx_article_attribution(article, index - 1);
  const guint32 cue = plx_article_tokens_within(article, a->cue, &end);
  return before->stance == PLX_STANCE_DECLINE && before->n_content > 0 && cue < end &&
         plx_article_token(article, cue)->upos != PLX_UPOS_NOUN &&
         plx_span_contains(before->content[0], a->cue);
}

/* Where the article names who says it: the cue if nobody, the name that `who` stands for. */
static PlxSpan named_at(const PlxArticle *article, const PlxAttribution *a)
{
  if (!a->has_source)
    return a->cue;
  if (!is_relative(article, a->source))
    return a->source;
  if (a->name != PLX_NONE)
    return plx_article_name(article, a->name)->span;
  const PlxSpan of = clause_describes(article, a);
  return plx_span_length(of) > 0 ? of : a->source;
}

static void find_attributions(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  g_autofree guint8 *marks = plx_asides(article);
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    const PlxSpan by = named_at(article, a);
    if (plx_article_sentence(article, a->sentence)->furniture || a->n_content == 0 ||
        (a->has_source ? !plx_can_speak(article, a) : a->stance == PLX_STANCE_CALL) || plx_is_told_of(a) ||
        is_declined(article, i))
      continue;
    add_told(candidates, article, marks,
             (PlxMention){number, plx_article_sentence_at(article, by.start), i, by});
  }
}

/* ---- what an article tells itself ---- */

/* By token: the words of others, and these together with what is added by the way. */
typedef struct {
  const guint8 *others, *left_out;
} OwnMarks;

/* A stretch of a sentence in which the article speaks for itself: its head is no other's word and hangs on
 * none, and what others say within it is left out. */
static void add_own(PlxCandidates *candidates, const PlxArticle *article, const OwnMarks *marks,
                    PlxMention mention, PlxSpan subject)
{
  PlxSpan stretches[MOST_STRETCHES + 1];
  const guint8 *others = marks->others;
  const guint32 head = plx_content_head(article, mention.span);
  if (head == PLX_NONE || others[head])
    return;
  const guint32 governor = plx_article_head(article, mention.sentence, head);
  if (governor != PLX_NONE && others[governor] && !plx_stands_apart(article, mention.sentence, head))
    return;
  guint32 n =
      stretches_of(article, marks->left_out[head] ? others : marks->left_out, mention.span, head, stretches);
  if (plx_span_length(subject) > 0)
    stretches[n++] = subject;
  add_content(candidates, article, mention, mention.span, stretches, n);
}

static void add_own_clauses(PlxCandidates *candidates, const PlxArticle *article, const OwnMarks *marks,
                            guint32 number, const GArray *clauses)
{
  for (guint k = 0; k < clauses->len; k++) {
    const PlxClause *clause = &g_array_index(clauses, PlxClause, k);
    const guint32 sentence = plx_article_sentence_at(article, clause->span.start);
    if (plx_clause_tells_enough(article, clause, marks->others))
      add_own(candidates, article, marks, (PlxMention){number, sentence, PLX_NONE, clause->span},
              clause->subject);
  }
}

static void find_own(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  g_autofree guint8 *others = plx_others_words(article);
  g_autofree guint8 *left_out = plx_asides(article);
  g_autoptr(GArray) clauses = g_array_new(FALSE, FALSE, sizeof(PlxClause));
  const OwnMarks marks = {others, left_out};
  for (guint32 i = 0; i < article->tokens->len; i++)
    left_out[i] |= others[i];
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSentence *sentence = plx_article_sentence(article, i);
    if (!plx_sentence_tells(article, sentence))
      continue;
    add_own(candidates, article, &marks, (PlxMention){number, i, PLX_NONE, sentence->span}, plx_span(0, 0));
    plx_clauses_of(article, sentence->span, clauses);
    if (clauses->len > 1)
      add_own_clauses(candidates, article, &marks, number, clauses);
    plx_relative_clauses_of(article, i, clauses);
    add_own_clauses(candidates, article, &marks, number, clauses);
  }
}

/* ---- all of it ---- */

PlxCandidates *plx_said_candidates(const PlxReport *report, const PlxStory *story)
{
  g_autoptr(PlxFilledIndex) filled = plx_filled_index_new(story);
  PlxCandidates *candidates = plx_candidates_new(report, story, sizeof(PlxSaidSlot));
  plx_lexicon_join_deeds(candidates->lexicon);
  g_autoptr(GHashTable) told =
      g_hash_table_new_full(g_bytes_hash, g_bytes_equal, (GDestroyNotify)g_bytes_unref, NULL);
  candidates->filled = filled;
  candidates->told = told;
  plx_candidates_gather(candidates, find_attributions);
  plx_candidates_gather(candidates, find_own);
  plx_candidates_weigh_once(candidates);
  candidates->filled = NULL;
  candidates->told = NULL;
  return candidates;
}
