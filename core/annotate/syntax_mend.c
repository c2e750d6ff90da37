/* How this works. What the article and the grammar tell mends what the tagger took for something else.
 *
 * At the beginning of a sentence every word has a capital, and a surname that it has not met may be anything
 * to it (`Whitlock promised`). What the article writes with a capital inside its sentences too, as a name,
 * and never in small letters, is a name there; and so is a word of a closed class that no list has.
 *
 * A sentence of prose has a finite verb: a participle that has a subject, no auxiliary and nobody by whom it
 * is done is none (`The leader, Ida Lund, called for a vote.`). In headlines it is one.
 *
 * A particle that is taken for its object's preposition is the verb's, and what is ruled out is its object.
 */
#include "annotate/syntax_mend.h"

#include "annotate/lemma.h"
#include "annotate/syntax_net.h"
#include "annotate/syntax_tail.h"

#include <string.h>

#define SHORTEST 3 /* letters of a name; `An`, `He` are words */
#define FEWEST 5   /* tokens of a sentence of prose; `All rights reserved.` is none */

static PlxWord form_of(const PlxArticle *article, guint32 token)
{
  const PlxSpan span = plx_article_token(article, token)->span;
  return (PlxWord){article->text + span.start, plx_span_length(span)};
}

/* Does the sentence write as many of its words small as with a capital? A headline may not. */
static gboolean is_plain(const PlxArticle *article, const PlxSentence *sentence)
{
  static const gboolean words[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE, [PLX_UPOS_ADV] = TRUE, [PLX_UPOS_NOUN] = TRUE, [PLX_UPOS_VERB] = TRUE};
  gint balance = 0;
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (words[token->upos])
      balance += g_ascii_isupper(article->text[token->span.start]) ? -1 : 1;
  }
  return balance >= 0;
}

/* A name, or what a tagger takes for a noun right behind one: a surname. */
static gboolean is_named(const PlxArticle *article, guint32 token)
{
  const guint8 upos = plx_article_token(article, token)->upos;
  return upos == PLX_UPOS_PROPN ||
         (upos == PLX_UPOS_NOUN && plx_article_token(article, token - 1)->upos == PLX_UPOS_PROPN);
}

/* The first word of a sentence; behind it if it has none. */
static guint32 first_word(const PlxArticle *article, const PlxSentence *sentence)
{
  const guint32 end = sentence->first_token + sentence->n_tokens;
  guint32 i = sentence->first_token;
  while (i < end && plx_article_token(article, i)->upos == PLX_UPOS_PUNCT)
    i++;
  return i;
}

typedef struct {
  PlxArena *arena;
  GHashTable *names, *words; /* as written inside sentences: with a capital as a name, in small letters */
} Inside;

static void gather(const PlxArticle *article, const PlxSentence *sentence, Inside *inside)
{
  const gboolean plain = is_plain(article, sentence);
  const guint32 end = sentence->first_token + sentence->n_tokens;
  for (guint32 i = first_word(article, sentence) + 1; i < end; i++) {
    const PlxWord form = form_of(article, i);
    if (form.length < SHORTEST)
      continue;
    if (g_ascii_isupper(*form.text) && plain && is_named(article, i))
      g_hash_table_add(inside->names, plx_arena_copy(inside->arena, form.text, form.length));
    else if (!g_ascii_isupper(*form.text))
      g_hash_table_add(inside->words, plx_arena_copy(inside->arena, form.text, form.length));
  }
}

/* Is what the tagger takes for a common word a name elsewhere, and no word? */
static gboolean is_name(const PlxArticle *article, guint32 token, const Inside *inside)
{
  static const gboolean taken_for[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE,  [PLX_UPOS_ADV] = TRUE,  [PLX_UPOS_INTJ] = TRUE,
      [PLX_UPOS_NOUN] = TRUE, [PLX_UPOS_PRON] = TRUE, [PLX_UPOS_X] = TRUE};
  const PlxWord form = form_of(article, token);
  if (!taken_for[plx_article_token(article, token)->upos] || form.length < SHORTEST ||
      !g_ascii_isupper(*form.text))
    return FALSE;
  g_autofree char *name = g_strndup(form.text, form.length), *word = g_ascii_strdown(name, -1);
  return g_hash_table_contains(inside->names, name) && !g_hash_table_contains(inside->words, word);
}

/* A preposition or pronoun that nobody has met is none: all of them are known. */
static gboolean is_misread(const PlxArticle *article, guint32 token)
{
  static const gboolean closed[PLX_N_UPOS] = {
      [PLX_UPOS_ADP] = TRUE,  [PLX_UPOS_AUX] = TRUE,  [PLX_UPOS_CCONJ] = TRUE, [PLX_UPOS_DET] = TRUE,
      [PLX_UPOS_PART] = TRUE, [PLX_UPOS_PRON] = TRUE, [PLX_UPOS_SCONJ] = TRUE};
  const PlxWord form = form_of(article, token);
  return closed[plx_article_token(article, token)->upos] && form.length >= SHORTEST &&
         g_ascii_isupper(*form.text) && plx_net_rank(&plx_net_model, form) < 0;
}

static void make_name(const PlxArticle *article, guint32 number)
{
  PlxToken *token = plx_article_token(article, number);
  token->upos = PLX_UPOS_PROPN;
  token->xpos = PLX_XPOS_NNP;
  token->lemma =
      plx_lemma(&plx_net_model, article->arena, form_of(article, number), PLX_UPOS_PROPN, PLX_XPOS_NNP);
  if (token->deprel == PLX_DEPREL_CASE || token->deprel == PLX_DEPREL_DET)
    token->deprel = PLX_DEPREL_COMPOUND;
}

/* ---- finite verbs ---- */

/* What hangs on a verb that tells whether it is finite. */
typedef struct {
  guint32 subject; /* before it; PLX_NONE */
  gboolean auxiliary, agent;
} Around;

static Around around(const PlxArticle *article, guint32 number, guint32 verb)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  Around found = {.subject = PLX_NONE};
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (plx_article_head(article, number, i) != verb)
      continue;
    if (i < verb && (token->deprel == PLX_DEPREL_NSUBJ || token->deprel == PLX_DEPREL_NSUBJ_PASS))
      found.subject = i;
    found.auxiliary |= token->upos == PLX_UPOS_AUX;
    found.agent |= token->deprel == PLX_DEPREL_OBL_AGENT;
  }
  return found;
}

/* The sentence's root, if that is a participle; PLX_NONE. */
static guint32 root_participle(const PlxArticle *article, const PlxSentence *sentence)
{
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->deprel == PLX_DEPREL_ROOT)
      return token->xpos == PLX_XPOS_VBN ? i : PLX_NONE;
  }
  return PLX_NONE;
}

static void make_finite(const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  const guint32 last = sentence->first_token + sentence->n_tokens - 1,
                verb = root_participle(article, sentence);
  if (verb == PLX_NONE || sentence->n_tokens < FEWEST || !plx_article_token_is(article, last, ".") ||
      !is_plain(article, sentence))
    return;
  const Around found = around(article, number, verb);
  if (found.subject == PLX_NONE || found.auxiliary || found.agent)
    return;
  plx_article_token(article, verb)->xpos = PLX_XPOS_VBD;
  plx_article_token(article, found.subject)->deprel = PLX_DEPREL_NSUBJ;
}

/* ---- particles ---- */

/* `Called off the talks`: what is right behind a verb as its particle, and is said to go before a noun, is
 * the verb's, and the noun its object. */
static void mend_particles(const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  for (guint32 i = sentence->first_token + 1; i < sentence->first_token + sentence->n_tokens; i++) {
    PlxToken *particle = plx_article_token(article, i);
    if (particle->xpos != PLX_XPOS_RP || particle->deprel != PLX_DEPREL_CASE ||
        plx_article_token(article, i - 1)->upos != PLX_UPOS_VERB)
      continue;
    const guint32 noun = plx_article_head(article, number, i);
    if (noun == PLX_NONE || plx_article_head(article, number, noun) != i - 1 ||
        plx_article_token(article, noun)->deprel != PLX_DEPREL_OBL)
      continue;
    particle->deprel = PLX_DEPREL_COMPOUND_PRT;
    particle->head = i - sentence->first_token; /* counted from 1 */
    plx_article_token(article, noun)->deprel = PLX_DEPREL_OBJ;
  }
}

/* ---- gerunds ---- */

/* What is ruled out, and no circumstance of that: `ruled out using soldiers`. */
static void mend_gerunds(const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  for (guint32 i = sentence->first_token + 2; i < sentence->first_token + sentence->n_tokens; i++) {
    PlxToken *gerund = plx_article_token(article, i);
    const PlxToken *particle = plx_article_token(article, i - 1), *verb = plx_article_token(article, i - 2);
    if (gerund->xpos == PLX_XPOS_VBG && gerund->deprel == PLX_DEPREL_ADVCL &&
        particle->deprel == PLX_DEPREL_COMPOUND_PRT && g_strcmp0(verb->lemma, "rule") == 0 &&
        plx_article_head(article, number, i) == i - 2)
      gerund->deprel = PLX_DEPREL_XCOMP;
  }
}

/* ---- copulas ---- */

/* No verb but `be` is a copula, and doubt that is cast is no more than that: of `cast doubt on the plan` the
 * noun is the verb's object. */
static gboolean is_copula(const PlxToken *verb)
{
  return verb->deprel == PLX_DEPREL_COP && verb->upos == PLX_UPOS_VERB && g_strcmp0(verb->lemma, "be") != 0;
}

static gboolean is_cast(const PlxToken *verb, const PlxToken *noun)
{
  static const char *const verbs[] = {"cast", "pour", "throw", NULL};
  return noun->deprel == PLX_DEPREL_XCOMP && verb->lemma != NULL && g_strv_contains(verbs, verb->lemma);
}

/* What hangs on either side of the noun is the verb's. */
static void mend_copulas(const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  const guint32 first = sentence->first_token, end = first + sentence->n_tokens;
  for (guint32 verb = first; verb + 1 < end; verb++) {
    PlxToken *copula = plx_article_token(article, verb), *noun = plx_article_token(article, verb + 1);
    const gboolean below = is_copula(copula) && copula->head == verb + 2 - first,
                   above = is_cast(copula, noun) && noun->head == verb + 1 - first;
    if (noun->upos != PLX_UPOS_NOUN || (!below && !above))
      continue;
    for (guint32 i = first; i < end; i++)
      if (i != verb && plx_article_token(article, i)->head == verb + 2 - first)
        plx_article_token(article, i)->head = verb + 1 - first;
    if (below) {
      copula->head = noun->head;
      copula->deprel = noun->deprel;
    }
    noun->head = verb + 1 - first;
    noun->deprel = PLX_DEPREL_OBJ;
  }
}

/* ---- subjects ---- */

/* No verb is a compound's head: of `profit rose` the noun is what rises. */
static void mend_subjects(const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  for (guint32 i = sentence->first_token; i + 1 < sentence->first_token + sentence->n_tokens; i++) {
    PlxToken *noun = plx_article_token(article, i);
    const PlxToken *verb = plx_article_token(article, i + 1);
    const gboolean finite =
        verb->upos == PLX_UPOS_VERB &&
        (verb->xpos == PLX_XPOS_VBD || verb->xpos == PLX_XPOS_VBZ || verb->xpos == PLX_XPOS_VBP);
    if (finite && noun->deprel == PLX_DEPREL_COMPOUND && plx_article_head(article, number, i) == i + 1 &&
        plx_article_child(article, number, i + 1, PLX_DEPREL_NSUBJ) == PLX_NONE)
      noun->deprel = PLX_DEPREL_NSUBJ;
  }
}

/* ---- objects ---- */

/* A noun behind a verb and no preposition is no modifier of it: `opposed the plan`. */
static void mend_objects(const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  for (guint32 i = sentence->first_token + 1; i < sentence->first_token + sentence->n_tokens; i++) {
    PlxToken *noun = plx_article_token(article, i);
    const guint32 verb = plx_article_head(article, number, i);
    if (noun->deprel == PLX_DEPREL_NMOD && verb != PLX_NONE && verb < i &&
        plx_article_token(article, verb)->upos == PLX_UPOS_VERB &&
        plx_article_child(article, number, i, PLX_DEPREL_CASE) == PLX_NONE &&
        plx_article_child(article, number, verb, PLX_DEPREL_OBJ) == PLX_NONE)
      noun->deprel = PLX_DEPREL_OBJ;
  }
}

/* ---- all of it ---- */

static void mend_sentence(const PlxArticle *article, guint32 number, const Inside *inside)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  const guint32 first = first_word(article, sentence);
  if (sentence->furniture || first >= sentence->first_token + sentence->n_tokens)
    return;
  make_finite(article, number);
  plx_syntax_mend_tail(article, number);
  plx_syntax_mend_only_verb(article, number);
  mend_particles(article, number);
  mend_gerunds(article, number);
  mend_copulas(article, number);
  mend_subjects(article, number);
  mend_objects(article, number);
  if (is_name(article, first, inside) || is_misread(article, first))
    make_name(article, first);
}

void plx_syntax_mend(PlxArticle *article)
{
  g_autoptr(PlxArena) arena = plx_arena_new();
  g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GHashTable) words = g_hash_table_new(g_str_hash, g_str_equal);
  Inside inside = {arena, names, words};
  for (guint32 n = 0; n < article->sentences->len; n++)
    if (!plx_article_sentence(article, n)->furniture)
      gather(article, plx_article_sentence(article, n), &inside);
  for (guint32 n = 0; n < article->sentences->len; n++)
    mend_sentence(article, n, &inside);
}
