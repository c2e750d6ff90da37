/* How this works. News closes many sentences with a noun, a verb of saying in the past and when, where or to
 * whom it was said. The past of most verbs is their participle, too, so that parsers take `police confirmed
 * on Friday` for police that are confirmed, or for what befell before. The order of words tells: behind a
 * comma and a clause, with nothing behind it that somebody could be said to do. And where a sentence of prose
 * has no other verb, it is the sentence's, and no participle: `The company called for a strike.` */
#include "annotate/syntax_tail.h"

#include "annotate/lemma.h"
#include "annotate/syntax_net.h"

#include "base/table.h"
#include "data/cues.h"

#include <string.h>

#define LONGEST_SPEAKER 14 /* tokens of `a spokesman for the regional ministry of health` */
#define LONGEST_REST 8     /* of `to reporters in a statement on Friday` */

/* A stretch of the article's tokens. */
typedef struct {
  guint32 first, end;
} Stretch;

static guint8 upos_of(const PlxArticle *article, guint32 token)
{
  return plx_article_token(article, token)->upos;
}

static const char *lemma_of_past(const PlxArticle *article, guint32 token)
{
  const PlxSpan span = plx_article_token(article, token)->span;
  const PlxWord form = {article->text + span.start, plx_span_length(span)};
  return plx_lemma(&plx_net_model, article->arena, form, PLX_UPOS_VERB, PLX_XPOS_VBD);
}

/* Verbs that say that something is so. Whom one charges, orders, asks or tells stands behind the verb. */
static gboolean says_that(const PlxArticle *article, guint32 token)
{
  static const char *const of_somebody[] = {"advise",   "approve", "ask",    "assure", "charge", "find",
                                            "instruct", "learn",   "notify", "order",  "remind", "rule",
                                            "see",      "tell",    "urge",   NULL};
  const char *lemma = lemma_of_past(article, token);
  const PlxCue *cue = plx_table_find(plx_cue_verbs, plx_n_cue_verbs, sizeof(PlxCue), lemma, strlen(lemma));
  return cue != NULL && (cue->frames & PLX_CUE_CLAUSE) != 0 && !g_strv_contains(of_somebody, lemma);
}

/* Does the tagger take the verb for a past, a participle or, as it has not met it, for a bare form? */
static gboolean may_be_past(const PlxArticle *article, guint32 token)
{
  const guint8 xpos = plx_article_token(article, token)->xpos;
  return upos_of(article, token) == PLX_UPOS_VERB &&
         (xpos == PLX_XPOS_VBD || xpos == PLX_XPOS_VBN || xpos == PLX_XPOS_VB);
}

/* Is it all one noun with what describes it, `a spokesman for the company`? */
static gboolean is_speaker(const PlxArticle *article, Stretch stretch)
{
  static const gboolean parts[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE,  [PLX_UPOS_ADP] = TRUE,  [PLX_UPOS_DET] = TRUE,  [PLX_UPOS_NOUN] = TRUE,
      [PLX_UPOS_PART] = TRUE, [PLX_UPOS_PRON] = TRUE, [PLX_UPOS_PROPN] = TRUE};
  static const char *const links[] = {"for", "of", "at", "in", "with"};
  if (stretch.first >= stretch.end || stretch.end - stretch.first > LONGEST_SPEAKER ||
      upos_of(article, stretch.first) == PLX_UPOS_ADP)
    return FALSE;
  for (guint32 i = stretch.first; i < stretch.end; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const gboolean possessive = token->xpos == PLX_XPOS_POS || token->xpos == PLX_XPOS_PRPS;
    if (!parts[token->upos] || (token->upos == PLX_UPOS_ADP && !PLX_TOKEN_ANY(article, i, links)) ||
        ((token->upos == PLX_UPOS_PART || token->upos == PLX_UPOS_PRON) && !possessive))
      return FALSE;
  }
  const guint8 last = upos_of(article, stretch.end - 1);
  return last == PLX_UPOS_NOUN || last == PLX_UPOS_PROPN;
}

/* Is there nothing but when, where and to whom? */
static gboolean is_rest(const PlxArticle *article, Stretch stretch)
{
  static const char *const links[] = {"at", "during", "in", "late", "on", "to", "through", "via"};
  static const char *const days[] = {"earlier",  "later", "friday",    "monday",  "saturday", "sunday",
                                     "thursday", "today", "yesterday", "tuesday", "tonight",  "wednesday"};
  if (stretch.first == stretch.end)
    return TRUE;
  if (stretch.end - stretch.first > LONGEST_REST ||
      (!PLX_TOKEN_ANY(article, stretch.first, links) && !PLX_TOKEN_ANY(article, stretch.first, days)))
    return FALSE;
  for (guint32 i = stretch.first; i < stretch.end; i++)
    if (upos_of(article, i) == PLX_UPOS_VERB || upos_of(article, i) == PLX_UPOS_AUX ||
        upos_of(article, i) == PLX_UPOS_PUNCT)
      return FALSE;
  return TRUE;
}

static gboolean has_finite(const PlxArticle *article, Stretch stretch)
{
  for (guint32 i = stretch.first; i < stretch.end; i++) {
    const guint8 xpos = plx_article_token(article, i)->xpos;
    if (xpos == PLX_XPOS_VBD || xpos == PLX_XPOS_VBZ || xpos == PLX_XPOS_VBP || xpos == PLX_XPOS_MD)
      return TRUE;
  }
  return FALSE;
}

/* The first verb in a stretch; its end if there is none. */
static guint32 first_verb(const PlxArticle *article, Stretch stretch)
{
  guint32 i = stretch.first;
  while (i < stretch.end && upos_of(article, i) != PLX_UPOS_VERB && upos_of(article, i) != PLX_UPOS_AUX)
    i++;
  return i;
}

/* The noun that the rest of the speaker describes: the last before a preposition. */
static guint32 head_of(const PlxArticle *article, Stretch speaker)
{
  guint32 end = speaker.first + 1;
  while (end < speaker.end && upos_of(article, end) != PLX_UPOS_ADP)
    end++;
  return end - 1;
}

static void set_head(const PlxArticle *article, const PlxSentence *sentence, guint32 token, guint32 head,
                     PlxDeprel relation)
{
  plx_article_token(article, token)->head = head - sentence->first_token + 1;
  plx_article_token(article, token)->deprel = (guint8)relation;
}

void plx_syntax_mend_tail(const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  guint32 end = sentence->first_token + sentence->n_tokens, comma = end, root = end;
  if (sentence->n_tokens == 0 || !plx_article_token_is(article, --end, "."))
    return;
  for (guint32 i = sentence->first_token; i < end; i++) {
    if (plx_article_token_is(article, i, ","))
      comma = i;
    if (plx_article_token(article, i)->deprel == PLX_DEPREL_ROOT)
      root = i;
  }
  const guint32 verb = first_verb(article, (Stretch){MIN(comma + 1, end), end});
  const Stretch speaker = {comma + 1, verb};
  if (root >= comma || verb >= end || !may_be_past(article, verb) || !says_that(article, verb) ||
      !is_speaker(article, speaker) || !is_rest(article, (Stretch){verb + 1, end}) ||
      !has_finite(article, (Stretch){sentence->first_token, comma}))
    return;
  plx_article_token(article, verb)->xpos = PLX_XPOS_VBD;
  plx_article_token(article, verb)->lemma = lemma_of_past(article, verb);
  set_head(article, sentence, verb, root, PLX_DEPREL_PARATAXIS);
  set_head(article, sentence, head_of(article, speaker), verb, PLX_DEPREL_NSUBJ);
}

/* ---- a sentence's only verb ---- */

#define FEWEST 5 /* tokens */

/* Is what is called for, backed or opposed named right behind? */
static gboolean names_what(const PlxArticle *article, guint32 verb)
{
  const char *lemma = lemma_of_past(article, verb);
  const PlxCue *cue = plx_table_find(plx_cue_verbs, plx_n_cue_verbs, sizeof(PlxCue), lemma, strlen(lemma));
  const guint8 behind = plx_article_token(article, verb + 1)->xpos;
  if (cue == NULL)
    return FALSE;
  if (strcmp(lemma, "call") == 0)
    return plx_article_token_is(article, verb + 1, "for");
  return (cue->frames & PLX_CUE_OBJECT) != 0 && (behind == PLX_XPOS_DT || behind == PLX_XPOS_PRPS);
}

/* What hung on the noun hangs on the verb, but for what makes up the noun. */
static void make_root(const PlxArticle *article, const PlxSentence *sentence, guint32 verb, guint32 root)
{
  const guint32 end = sentence->first_token + sentence->n_tokens;
  const gboolean object = root > verb;
  for (guint32 i = sentence->first_token; i < end; i++) {
    const gboolean across = object ? i < verb : i > verb;
    if (i != verb && (across || i + 1 == end) &&
        plx_article_token(article, i)->head == root - sentence->first_token + 1)
      plx_article_token(article, i)->head = verb - sentence->first_token + 1;
  }
  PlxToken *token = plx_article_token(article, verb);
  token->xpos = PLX_XPOS_VBD;
  token->lemma = lemma_of_past(article, verb);
  token->deprel = PLX_DEPREL_ROOT;
  token->head = 0;
  set_head(article, sentence, root, verb, object ? PLX_DEPREL_OBJ : PLX_DEPREL_NSUBJ);
}

static guint32 find_root(const PlxArticle *article, const PlxSentence *sentence)
{
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++)
    if (plx_article_token(article, i)->deprel == PLX_DEPREL_ROOT)
      return i;
  return PLX_NONE;
}

/* A past that taggers take for a noun or a part of a name where a name stands before it: `Alta won 12 games.`
 */
static void make_past(const PlxArticle *article, const PlxSentence *sentence)
{
  static const char *const pasts[] = {"bid", "bit", "drew", "quit", "rose", "shot", "struck", "won"};
  const guint32 first = sentence->first_token, end = first + sentence->n_tokens;
  for (guint32 i = first + 1; i + 1 < end; i++) {
    const guint8 behind = plx_article_token(article, i + 1)->xpos;
    if (!g_ascii_islower(article->text[plx_article_token(article, i)->span.start]) ||
        !PLX_TOKEN_ANY(article, i, pasts) || upos_of(article, i - 1) != PLX_UPOS_PROPN ||
        (behind != PLX_XPOS_CD && behind != PLX_XPOS_DT && behind != PLX_XPOS_PRPS))
      continue;
    PlxToken *token = plx_article_token(article, i);
    token->upos = PLX_UPOS_VERB;
    token->xpos = PLX_XPOS_VBD;
    token->lemma = lemma_of_past(article, i);
    if (token->deprel == PLX_DEPREL_ROOT)
      set_head(article, sentence, head_of(article, (Stretch){first, i}), i, PLX_DEPREL_NSUBJ);
    return;
  }
}

void plx_syntax_mend_only_verb(const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  const guint32 first = sentence->first_token, end = first + sentence->n_tokens;
  const guint32 root = find_root(article, sentence);
  if (sentence->n_tokens < FEWEST || root == PLX_NONE || !plx_article_token_is(article, end - 1, "."))
    return;
  if (first_verb(article, (Stretch){first, end}) == end)
    make_past(article, sentence);
  const guint32 verb = first_verb(article, (Stretch){first, end});
  if (verb + 2 < end && !has_finite(article, (Stretch){verb + 1, end}) && verb != root &&
      upos_of(article, verb) == PLX_UPOS_VERB && upos_of(article, root) != PLX_UPOS_VERB &&
      may_be_past(article, verb) && is_speaker(article, (Stretch){first, verb}) &&
      (names_what(article, verb) || plx_article_token(article, verb)->deprel == PLX_DEPREL_FLAT))
    make_root(article, sentence, verb, root);
}
