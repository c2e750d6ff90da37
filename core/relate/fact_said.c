/* Facts of who says what: attributions whose contents tell the same, and sentences that tell it on the
 * article's own authority (said_fit.c says how surely). */
#include "model/position.h"
#include "model/sense.h"
#include "relate/days.h"
#include "relate/own_voice.h"
#include "relate/said_fit.h"
#include "relate/steps.h"

#include <string.h>

#define COMMON_WEIGHT 0.12 /* of a word that is too common to tell anything elsewhere */

static const PlxClusterLimits limits = {.linked = 0.25, .near_best = 0.7, .clustered = 0.2};

#define ATTRIBUTED 0.3 /* told by somebody in the same article, it is not the article's own */

static gboolean is_own(const PlxCandidates *candidates, guint32 i)
{
  return plx_candidate(candidates, i)->index == PLX_NONE;
}

/* ---- gathering ---- */

static void add_word(PlxBag *bag, PlxLexicon *lexicon, const PlxArticle *article, guint32 token)
{
  static const gboolean telling[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE, [PLX_UPOS_ADV] = TRUE,   [PLX_UPOS_NOUN] = TRUE,
      [PLX_UPOS_NUM] = TRUE, [PLX_UPOS_PROPN] = TRUE, [PLX_UPOS_VERB] = TRUE};
  const PlxToken *t = plx_article_token(article, token);
  const guint32 n = bag->terms->len;
  plx_bag_add(bag, lexicon, article, token, 1, 1);
  if (bag->terms->len == n && telling[t->upos] && t->lemma != NULL)
    plx_bag_add_word(bag, lexicon, t->lemma, COMMON_WEIGHT);
}

/* The tokens that lie within a span. */
static void add_span(PlxBag *bag, PlxLexicon *lexicon, const PlxArticle *article, PlxSpan span)
{
  for (guint32 n = plx_article_sentence_at(article, span.start); n < article->sentences->len; n++) {
    const PlxSentence *s = plx_article_sentence(article, n);
    if (s->span.start >= span.end)
      return;
    for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
      if (plx_span_contains(span, plx_article_token(article, i)->span))
        add_word(bag, lexicon, article, i);
  }
}

/* The lemma of the noun that is the head's subject; NULL. */
static const char *subject_of(const PlxArticle *article, guint32 number, guint32 head)
{
  const PlxSentence *s = plx_article_sentence(article, number);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if ((token->deprel == PLX_DEPREL_NSUBJ || token->deprel == PLX_DEPREL_NSUBJ_PASS) &&
        plx_article_head(article, number, i) == head)
      return token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN ? token->lemma : NULL;
  }
  return NULL;
}

static void add_verbs(PlxSaidSlot *slot, const PlxArticle *article, PlxSpan span)
{
  const PlxSentence *s = plx_article_sentence(article, plx_article_sentence_at(article, span.start));
  guint n = 0;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (!plx_span_contains(span, token->span))
      continue;
    slot->is_clause |= token->upos == PLX_UPOS_VERB || token->upos == PLX_UPOS_AUX;
    if (token->upos == PLX_UPOS_VERB && token->lemma != NULL && n < PLX_SAID_VERBS)
      slot->verbs[n++] = token->lemma;
  }
}

/* Add a mention that tells what stands in the spans. */
static void add_content(PlxCandidates *candidates, const PlxArticle *article, PlxMention mention,
                        const PlxSpan *spans, guint32 n_spans)
{
  PlxBag *bag = plx_bag_new();
  for (guint32 i = 0; i < n_spans; i++)
    add_span(bag, candidates->lexicon, article, spans[i]);
  if (bag->terms->len == 0) {
    plx_bag_free(bag);
    return;
  }
  const guint32 head = plx_content_head(article, spans[0]);
  PlxSaidSlot slot = {.wording = plx_wording_new(article->text + spans[0].start, plx_span_length(spans[0]))};
  for (guint32 i = 0; i < n_spans; i++)
    slot.long_ago |= plx_days_long_ago(article, spans[i]);
  if (head != PLX_NONE) {
    slot.predicate = plx_article_token(article, head)->lemma;
    slot.subject = subject_of(article, plx_article_sentence_at(article, spans[0].start), head);
    add_verbs(&slot, article, spans[0]);
  }
  g_array_append_val(candidates->slots, slot);
  plx_candidates_add(candidates, mention, bag);
}

/* Is the source somebody: a name, a person, a body or a document? What is not (`the fighting has seen`) only
 * looks like one. */
static gboolean can_speak(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const verbs[] = {"according to", "add", "announce", "confirm",
                                      "deny",         "say", "tell",     NULL};
  static const char *const mute[] = {"alarm", "history", "version", NULL}; /* `an earlier version said` */
  static const char *const written[] = {"provide", "require", "specify", "state", "stipulate", NULL};
  if (!a->has_source || a->name != PLX_NONE)
    return a->has_source;
  const guint32 head = plx_content_head(article, a->source);
  if (head == PLX_NONE)
    return FALSE;
  const PlxToken *token = plx_article_token(article, head);
  if (token->lemma != NULL && g_strv_contains(mute, token->lemma))
    return FALSE;
  if (plx_article_token_is(article, head, "it")) /* a document */
    return a->verb != NULL && g_strv_contains(written, a->verb);
  return token->upos == PLX_UPOS_PROPN || (a->verb != NULL && g_strv_contains(verbs, a->verb)) ||
         plx_sense_is_person(token->lemma) ||
         plx_sense_compare_nouns(token->lemma, "organization") != PLX_SENSE_OTHER ||
         plx_sense_compare_nouns(token->lemma, "office") != PLX_SENSE_OTHER ||
         plx_sense_compare_nouns(token->lemma, "document") != PLX_SENSE_OTHER;
}

static void find_attributions(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    if (plx_article_sentence(article, a->sentence)->furniture || a->n_content == 0 || !can_speak(article, a))
      continue;
    const PlxMention mention = {number, plx_article_sentence_at(article, a->source.start), i, a->source};
    add_content(candidates, article, mention, a->content, a->n_content);
  }
}

/* A sentence as a whole, and each of its clauses: what others are said to tell may be but one of them. */
static void find_own(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  g_autofree guint8 *own = plx_own_voice_mark(article);
  g_autoptr(GArray) clauses = g_array_new(FALSE, FALSE, sizeof(PlxSpan));
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSpan span = plx_article_sentence(article, i)->span;
    if (!own[i])
      continue;
    add_content(candidates, article, (PlxMention){number, i, PLX_NONE, span}, &span, 1);
    plx_own_voice_clauses(article, i, clauses);
    for (guint k = 0; clauses->len > 1 && k < clauses->len; k++) {
      const PlxSpan clause = g_array_index(clauses, PlxSpan, k);
      add_content(candidates, article, (PlxMention){number, i, PLX_NONE, clause}, &clause, 1);
    }
  }
}

/* ---- what an article attributes elsewhere ---- */

typedef struct {
  guint32 first, end; /* candidates */
} Range;

/* The attributions of an article, which stand together. */
static Range attributions_of(const PlxCandidates *candidates, guint32 article)
{
  Range range = {0, 0};
  while (range.first < candidates->mentions->len && !is_own(candidates, range.first) &&
         plx_candidate(candidates, range.first)->article != article)
    range.first++;
  range.end = range.first;
  while (range.end < candidates->mentions->len && !is_own(candidates, range.end) &&
         plx_candidate(candidates, range.end)->article == article)
    range.end++;
  return range;
}

/* Does the article of a mention attribute to somebody what the fact's attributions tell? */
static gboolean attributes_it(PlxCandidates *candidates, const PlxFact *fact, guint32 article)
{
  const Range there = attributions_of(candidates, article);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, i);
    if (mention->index == PLX_NONE)
      continue;
    const Range here = attributions_of(candidates, mention->article);
    for (guint32 k = here.first; k < here.end; k++) {
      if (plx_candidate(candidates, k)->index != mention->index)
        continue;
      if (mention->article == article)
        return TRUE;
      for (guint32 n = there.first; n < there.end; n++)
        if (plx_said_fit(candidates, k, n) >= ATTRIBUTED)
          return TRUE;
    }
  }
  return FALSE;
}

static guint32 candidate_of(const PlxCandidates *candidates, const PlxMention *mention)
{
  for (guint32 i = 0; i < candidates->mentions->len; i++) {
    const PlxMention *each = plx_candidate(candidates, i);
    if (each->article == mention->article && each->index == mention->index &&
        each->span.start == mention->span.start && each->span.end == mention->span.end)
      return i;
  }
  return PLX_NONE;
}

/* How surely those that are left tell the same: the mean of their pairs. What was dropped tells it too, in an
 * article that attributes it: it may speak for them, not against them. */
static void score_again(PlxCandidates *candidates, PlxFact *fact)
{
  double sum = 0;
  guint n = 0;
  g_autofree guint32 *at = g_new(guint32, fact->mentions->len + 1);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    at[i] = candidate_of(candidates, &g_array_index(fact->mentions, PlxMention, i));
    for (guint32 k = 0; k < i; k++) {
      if (plx_candidate(candidates, at[i])->article == plx_candidate(candidates, at[k])->article ||
          (is_own(candidates, at[i]) && is_own(candidates, at[k])))
        continue;
      sum += plx_said_fit(candidates, at[i], at[k]);
      n++;
    }
  }
  fact->score = MAX(fact->score, n > 0 ? MIN(1, sum / n) : 0);
}

/* An article speaks for itself only where it attributes the content nowhere. */
static void drop_attributed(PlxCandidates *candidates, PlxFact *fact)
{
  const guint32 before = fact->mentions->len;
  for (guint32 i = before; i-- > 0;) {
    const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, i);
    if (mention->index == PLX_NONE && (attributes_it(candidates, fact, mention->article) ||
                                       plx_own_voice_is_lent(candidates->report, fact, mention)))
      g_array_remove_index(fact->mentions, i);
  }
  if (fact->mentions->len < before)
    score_again(candidates, fact);
}

static void clear_slot(gpointer slot)
{
  plx_wording_free(((PlxSaidSlot *)slot)->wording);
}

PlxCandidates *plx_said_candidates(const PlxReport *report, PlxStory *story)
{
  PlxCandidates *candidates = plx_candidates_new(report, story, sizeof(PlxSaidSlot));
  g_array_set_clear_func(candidates->slots, clear_slot);
  plx_candidates_gather(candidates, find_attributions);
  plx_candidates_gather(candidates, find_own);
  plx_candidates_weigh(candidates);
  return candidates;
}

static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  return is_own(candidates, a) && is_own(candidates, b) ? -1 : plx_said_fit(candidates, a, b);
}

void plx_relate_said(const PlxReport *report, PlxStory *story)
{
  g_autoptr(PlxCandidates) candidates = plx_said_candidates(report, story);
  const guint first = story->facts->len;
  plx_candidates_unify(candidates, PLX_FACT_ATTRIBUTION, score, &limits);
  for (guint i = first; i < story->facts->len; i++)
    drop_attributed(candidates, g_ptr_array_index(story->facts, i));
}
