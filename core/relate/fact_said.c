/* Facts of who says what: attributions whose contents tell the same, and sentences that tell it on the
 * article's own authority. A content is the bag of its words. */
#include "model/sense.h"
#include "relate/candidate.h"
#include "relate/steps.h"

#define FEWEST_WORDS 2    /* telling words of a content that can be compared */
#define ENOUGH_WORDS 4.0  /* fewer may be found together by chance */
#define OWN_HANDICAP 0.95 /* an unattributed sentence must fit better */

static const PlxClusterLimits limits = {.linked = 0.34, .near_best = 0.85, .clustered = 0.34};

/* The tokens of a sentence that lie within a span. */
static void add_span(PlxBag *bag, PlxLexicon *lexicon, const PlxArticle *article, PlxSpan span)
{
  guint32 sentence = plx_article_sentence_at(article, span.start);
  for (; sentence < article->sentences->len; sentence++) {
    const PlxSentence *s = plx_article_sentence(article, sentence);
    if (s->span.start >= span.end)
      return;
    for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
      if (plx_span_contains(span, plx_article_token(article, i)->span))
        plx_bag_add(bag, lexicon, article, i, 1, 1);
  }
}

/* Is the source somebody: a name, a person, a body or a document? What is not (`the fighting has seen`) only
 * looks like one. */
static gboolean can_speak(const PlxArticle *article, const PlxAttribution *a)
{
  if (!a->has_source || a->name != PLX_NONE)
    return a->has_source;
  const PlxSentence *s = plx_article_sentence(article, a->sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const guint32 head = plx_article_head(article, a->sentence, i);
    if (!plx_span_contains(a->source, token->span) ||
        (head != PLX_NONE && plx_span_contains(a->source, plx_article_token(article, head)->span)))
      continue; /* not the head of the source */
    return token->upos == PLX_UPOS_PROPN || plx_sense_is_person(token->lemma) ||
           plx_sense_compare_nouns(token->lemma, "organization") != PLX_SENSE_OTHER ||
           plx_sense_compare_nouns(token->lemma, "office") != PLX_SENSE_OTHER ||
           plx_sense_compare_nouns(token->lemma, "document") != PLX_SENSE_OTHER;
  }
  return FALSE;
}

static void find_attributions(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    if (plx_article_sentence(article, a->sentence)->furniture || a->n_content == 0 || !can_speak(article, a))
      continue;
    PlxBag *bag = plx_bag_new();
    for (guint32 k = 0; k < a->n_content; k++)
      add_span(bag, candidates->lexicon, article, a->content[k]);
    if (bag->terms->len < FEWEST_WORDS) {
      plx_bag_free(bag);
      continue;
    }
    const PlxSpan span = a->has_source ? a->source : a->has_cue ? a->cue : a->content[0];
    const guint32 sentence = plx_article_sentence_at(article, span.start);
    plx_candidates_add(candidates, (PlxMention){number, sentence, i, span}, bag);
  }
}

static void mark(const PlxArticle *article, guint8 *marks, PlxSpan span)
{
  for (guint32 s = plx_article_sentence_at(article, span.start); s < article->sentences->len; s++) {
    if (plx_article_sentence(article, s)->span.start >= span.end)
      return;
    marks[s] = 1;
  }
}

/* In which sentences somebody says something, or which are part of what is said: one mark a sentence; the
 * caller frees it. */
static guint8 *mark_attributed(const PlxArticle *article)
{
  guint8 *marks = g_new0(guint8, article->sentences->len + 1);
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    if (a->has_cue)
      mark(article, marks, a->cue);
    for (guint32 k = 0; k < a->n_content; k++)
      mark(article, marks, a->content[k]);
  }
  return marks;
}

/* A verb of saying whose attribution was not understood still means that the article does not speak for
 * itself. */
static gboolean has_speech_verb(const PlxArticle *article, const PlxSentence *sentence)
{
  static const char *const verbs[] = {"accord", "add", "announce", "claim", "quote",
                                      "report", "say", "tell",     NULL};
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->upos == PLX_UPOS_VERB && token->lemma != NULL && g_strv_contains(verbs, token->lemma))
      return TRUE;
  }
  return FALSE;
}

static void find_own(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  g_autofree guint8 *attributed = mark_attributed(article);
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSentence *s = plx_article_sentence(article, i);
    if (s->furniture || attributed[i] || has_speech_verb(article, s))
      continue;
    PlxBag *bag = plx_bag_new();
    plx_bag_add(bag, candidates->lexicon, article, s->first_token, s->n_tokens, 1);
    if (bag->terms->len < FEWEST_WORDS) {
      plx_bag_free(bag);
      continue;
    }
    plx_candidates_add(candidates, (PlxMention){number, i, PLX_NONE, s->span}, bag);
  }
}

/* An attributed content may be a part of the sentence that tells it without a source; of two contents one may
 * be a part of the other. So what counts is how much of the smaller is found in the larger, and how alike
 * they are as wholes. */
static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  const gboolean own_a = plx_candidate(candidates, a)->index == PLX_NONE;
  const gboolean own_b = plx_candidate(candidates, b)->index == PLX_NONE;
  if (own_a && own_b)
    return -1;
  const PlxBag *x = g_ptr_array_index(candidates->bags, a), *y = g_ptr_array_index(candidates->bags, b);
  const gboolean x_is_part = own_b || (!own_a && x->norm <= y->norm);
  const PlxBag *smaller = x_is_part ? x : y;
  const double size = MIN(1, smaller->terms->len / ENOUGH_WORDS);
  const double part = size * plx_bag_coverage(smaller, x_is_part ? y : x);
  const double likeness = (part + plx_candidates_context(candidates, a, b)) / 2;
  return own_a || own_b ? OWN_HANDICAP * likeness : likeness;
}

void plx_relate_said(const PlxReport *report, PlxStory *story)
{
  g_autoptr(PlxCandidates) candidates = plx_candidates_new(report, story, 0);
  plx_candidates_gather(candidates, find_attributions);
  plx_candidates_gather(candidates, find_own);
  plx_candidates_weigh(candidates);
  plx_candidates_unify(candidates, PLX_FACT_ATTRIBUTION, score, &limits);
}
