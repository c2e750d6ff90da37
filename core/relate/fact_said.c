/* Facts of who says what: attributions whose contents tell the same, and sentences that tell it on the
 * article's own authority (said_fit.c says how surely). */
#include "model/position.h"
#include "model/sense.h"
#include "relate/clause.h"
#include "relate/lookup.h"
#include "relate/own_voice.h"
#include "relate/said_fit.h"
#include "relate/said_part.h"
#include "relate/steps.h"

#include <string.h>

#define COMMON_WEIGHT 0.12 /* of a word that is too common to tell anything elsewhere */

static const PlxClusterLimits limits = {.linked = 0.25, .near_best = 0.7, .clustered = 0.2};

#define FEWEST_ASIDE 4
#define FEWEST_WORDS 2 /* that tell something, of a clause by itself */
#define ATTRIBUTED 0.4 /* told by somebody in the same article, and nearly as well, */
#define NEARLY 0.8
#define REPEATED 0.6 /* or repeated after somebody, it is not the article's own */
#define MOST_ELSEWHERE                                                                                       \
  96 /* attributions of an article that are asked for that: those with most of its words */

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
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, span, &end); i < end; i++)
    add_word(bag, lexicon, article, i);
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
  const PlxSaidSlot slot = plx_said_slot(article, spans, n_spans);
  g_array_append_val(candidates->slots, slot);
  plx_candidates_add(candidates, mention, bag);
}

/* Is the source nobody after all: a reporter's turn in a transcript (`REYES:`), who speaks for the outlet, or
 * when it was said (`a video in August claiming`)? */
static gboolean is_mistaken(const PlxArticle *article, const PlxAttribution *a)
{
  gboolean small = FALSE;
  if (a->has_cue && article->text[a->cue.start] == ':') {
    for (guint32 i = a->source.start; i < a->source.end; i++)
      small |= g_ascii_islower(article->text[i]) != 0;
    return !small;
  }
  guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, plx_article_sentence_at(article, a->source.start));
  for (; i < article->times->len && plx_article_time(article, i)->span.start < a->source.end; i++)
    if (plx_span_contains(plx_article_time(article, i)->span, a->source))
      return TRUE;
  return FALSE;
}

/* Is the source somebody: a name, a person, a body or a document? What is not (`the fighting has seen`) only
 * looks like one. */
static gboolean can_speak(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const verbs[] = {"according to", "add", "announce", "confirm",
                                      "deny",         "say", "tell",     NULL};
  static const char *const mute[] = {"alarm", "history", "version", NULL}; /* `an earlier version said` */
  static const char *const written[] = {"provide", "require", "specify", "state", "stipulate", NULL};
  if (!a->has_source || is_mistaken(article, a))
    return FALSE;
  if (a->name != PLX_NONE)
    return TRUE;
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

/* Has it something that happens and something that it happens to, and more where that is taken for granted?
 * `As he ran away` may be of anybody, `while investigations continue` of anything. */
static gboolean tells_enough(const PlxArticle *article, const PlxClause *clause)
{
  const PlxSentence *s = plx_article_sentence(article, plx_article_sentence_at(article, clause->span.start));
  guint things = 0, words = 0;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (!plx_span_contains(clause->span, token->span))
      continue;
    const gboolean thing =
        token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN || token->upos == PLX_UPOS_NUM;
    things += thing ? 1 : 0;
    words += thing || token->upos == PLX_UPOS_VERB || token->upos == PLX_UPOS_ADJ ? 1 : 0;
  }
  return things > 0 && words >= (clause->aside ? FEWEST_ASIDE : FEWEST_WORDS);
}

/* The clauses of what is told, where there are several: others may tell but one of them. What a source takes
 * for granted in passing is no claim of its. */
static void add_clauses(PlxCandidates *candidates, const PlxArticle *article, PlxMention mention,
                        const PlxSpan *spans, guint32 n_spans)
{
  const gboolean own = plx_mention_is_own(&mention);
  g_autoptr(GArray) clauses = g_array_new(FALSE, FALSE, sizeof(PlxClause));
  for (guint32 i = 0; i < n_spans; i++) {
    plx_clauses_of(article, spans[i], clauses);
    for (guint k = 0; clauses->len + n_spans > 2 && k < clauses->len; k++) {
      const PlxClause *clause = &g_array_index(clauses, PlxClause, k);
      if (!tells_enough(article, clause) || (clause->aside && !own))
        continue;
      mention.span = own ? clause->span : mention.span;
      add_content(candidates, article, mention, &clause->span, 1);
    }
  }
}

static void find_attributions(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    if (plx_article_sentence(article, a->sentence)->furniture || a->n_content == 0 || !can_speak(article, a))
      continue;
    const PlxMention mention = {number, plx_article_sentence_at(article, a->source.start), i, a->source};
    add_content(candidates, article, mention, a->content, a->n_content);
    add_clauses(candidates, article, mention, a->content, a->n_content);
  }
}

static void find_own(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  g_autofree guint8 *own = plx_own_voice_mark(article);
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSpan span = plx_article_sentence(article, i)->span;
    if (!own[i])
      continue;
    add_content(candidates, article, (PlxMention){number, i, PLX_NONE, span}, &span, 1);
    add_clauses(candidates, article, (PlxMention){number, i, PLX_NONE, span}, &span, 1);
  }
}

/* ---- what an article attributes elsewhere ---- */

/* The attributions stand first, those of an article together. */
typedef struct {
  PlxCandidates *candidates;
  guint32 n_attributions;
  PlxLookup *attributions;
  GArray *found; /* PlxNear: attributions that share words with what was looked for */
} Elsewhere;

static guint32 count_all_attributions(const PlxCandidates *candidates)
{
  guint32 low = 0, high = candidates->mentions->len;
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (plx_mention_is_own(plx_candidate(candidates, middle)))
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

/* The first attribution of an article or of one behind it. */
static guint32 first_of(const Elsewhere *elsewhere, guint32 article)
{
  guint32 low = 0, high = elsewhere->n_attributions;
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (plx_candidate(elsewhere->candidates, middle)->article < article)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* Does an article attribute to somebody what a candidate tells, so surely at the least? */
static gboolean attributes(const Elsewhere *elsewhere, guint32 article, guint32 candidate, double least)
{
  PlxCandidates *candidates = elsewhere->candidates;
  plx_lookup_find(elsewhere->attributions, g_ptr_array_index(candidates->bags, candidate),
                  first_of(elsewhere, article), first_of(elsewhere, article + 1), elsewhere->found);
  plx_lookup_keep_nearest(elsewhere->found, MOST_ELSEWHERE);
  for (guint32 i = 0; i < elsewhere->found->len; i++)
    if (plx_said_fit(candidates, candidate, g_array_index(elsewhere->found, PlxNear, i).bag) >= least)
      return TRUE;
  return FALSE;
}

/* Does the article of a mention of its own attribute to somebody what that tells, or what the fact's
 * attributions do? */
static gboolean attributes_it(const Elsewhere *elsewhere, const PlxFact *fact, guint32 own)
{
  const guint32 article = g_array_index(fact->mentions, PlxMention, own).article;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, i);
    if (plx_mention_is_own(mention) && i != own)
      continue;
    if (!plx_mention_is_own(mention) && mention->article == article)
      return TRUE;
    const double least = i == own ? REPEATED : MAX(ATTRIBUTED, NEARLY * plx_fact_pair(fact, own, i));
    if (attributes(elsewhere, article, g_array_index(fact->members, guint32, i), least))
      return TRUE;
  }
  return FALSE;
}

/* An article speaks for itself only where it attributes the content nowhere. */
static void drop_attributed(const Elsewhere *elsewhere, PlxFact *fact)
{
  for (guint32 i = fact->mentions->len; i-- > 0;) {
    const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, i);
    if (plx_mention_is_own(mention) && (attributes_it(elsewhere, fact, i) ||
                                        plx_own_voice_is_lent(elsewhere->candidates->report, fact, mention)))
      plx_fact_remove(fact, i);
  }
}

PlxCandidates *plx_said_candidates(const PlxReport *report, PlxStory *story)
{
  PlxCandidates *candidates = plx_candidates_new(report, story, sizeof(PlxSaidSlot));
  g_array_set_clear_func(candidates->slots, (GDestroyNotify)plx_said_slot_clear);
  plx_candidates_gather(candidates, find_attributions);
  plx_candidates_gather(candidates, find_own);
  plx_candidates_weigh(candidates);
  plx_said_slots_weigh(candidates->slots);
  return candidates;
}

static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  return plx_mention_is_own(plx_candidate(candidates, a)) && plx_mention_is_own(plx_candidate(candidates, b))
             ? -1
             : plx_said_fit(candidates, a, b);
}

/* Which clause of what is said each mention stands for. */
static void name_contents(const PlxCandidates *candidates, PlxFact *fact)
{
  fact->contents = g_array_sized_new(FALSE, FALSE, sizeof(PlxSpan), fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const guint32 member = g_array_index(fact->members, guint32, i);
    g_array_append_val(fact->contents, g_array_index(candidates->slots, PlxSaidSlot, member).content);
  }
}

void plx_relate_said(const PlxReport *report, PlxStory *story)
{
  g_autoptr(PlxCandidates) candidates = plx_said_candidates(report, story);
  const guint first = story->facts->len;
  plx_candidates_unify(candidates, PLX_FACT_ATTRIBUTION, score, &limits);
  const guint32 n = count_all_attributions(candidates);
  g_autoptr(PlxLookup) lookup = plx_lookup_new(candidates->bags, n, plx_lexicon_size(candidates->lexicon));
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(PlxNear));
  const Elsewhere elsewhere = {candidates, n, lookup, found};
  for (guint i = first; i < story->facts->len; i++) {
    drop_attributed(&elsewhere, g_ptr_array_index(story->facts, i));
    name_contents(candidates, g_ptr_array_index(story->facts, i));
  }
  plx_said_part(story, first);
}
