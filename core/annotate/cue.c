/* Which verbs and nouns are cues, by their lemmas, and not where they do something to a thing. */
#include "annotate/cue.h"

#include "annotate/cue_frame.h"
#include "annotate/cue_hidden.h"

#include "base/table.h"
#include "model/sense.h"

#include <string.h>

static const PlxCue *find(const PlxCue *cues, gsize n, const PlxTree *tree, guint32 token)
{
  const char *lemma = plx_tree_lemma(tree, token);
  return plx_table_find(cues, n, sizeof(PlxCue), lemma, strlen(lemma));
}

#define LONGEST_KEY 32 /* bytes of `acknowledge as` */

/* `Summed up`, `pointed out`: by the verb with its particle. */
static const PlxCue *find_with_particle(const PlxTree *tree, guint32 verb)
{
  const guint32 particle = plx_tree_child(tree, verb, PLX_DEPREL_COMPOUND_PRT);
  if (particle == PLX_NONE || particle != verb + 1)
    return NULL;
  char key[LONGEST_KEY];
  const int length =
      g_snprintf(key, sizeof key, "%s %s", plx_tree_lemma(tree, verb), plx_tree_lemma(tree, particle));
  return length > 0 && (gsize)length < sizeof key
             ? plx_table_find(plx_cue_verbs, plx_n_cue_verbs, sizeof(PlxCue), key, (gsize)length)
             : NULL;
}

/* so-called */
static gboolean is_compound(const PlxTree *tree, guint32 token)
{
  return token > 0 && plx_article_token_is(tree->article, token - 1, "-") &&
         plx_article_token(tree->article, token - 1)->span.end ==
             plx_article_token(tree->article, token)->span.start;
}

#define NEAR_WORDS 6 /* on either side, by which a word in capitals is known to stand in a title */

static gboolean is_capital(const PlxArticle *article, guint32 token)
{
  return g_ascii_isupper(article->text[plx_article_token(article, token)->span.start]) != 0;
}

/* `Mark Felt, the source, died`: inside a sentence a verb has no capital, but in a title, where the words
 * around it have one too. */
static gboolean is_name(const PlxArticle *article, guint32 token)
{
  static const gboolean capital_in_titles[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE, [PLX_UPOS_NOUN] = TRUE, [PLX_UPOS_VERB] = TRUE};
  if (token == 0 || !is_capital(article, token) || !is_capital(article, token - 1))
    return FALSE;
  const PlxSentence *s = plx_article_sentence(
      article, plx_article_sentence_at(article, plx_article_token(article, token)->span.start));
  if (token == s->first_token)
    return FALSE;
  const guint32 end = MIN(s->first_token + s->n_tokens, token + NEAR_WORDS + 1);
  for (guint32 i = MAX(s->first_token, token - MIN(token, NEAR_WORDS)); i < end; i++)
    if (capital_in_titles[plx_article_token(article, i)->upos] &&
        g_ascii_islower(article->text[plx_article_token(article, i)->span.start]))
      return TRUE;
  return FALSE;
}

/* What is done by a verb of saying to some things: a referendum is called, lives and titles are claimed. */
static const struct {
  const char *verb;
  const char *things[16]; /* lemmas */
} deeds[] = {
    {"call",
     {"ballot", "conference", "election", "halt", "hearing", "meeting", "poll", "referendum", "session",
      "strike", "summit", "vote"}},
    {"claim",
     {"body", "casualty", "championship", "crown", "life", "medal", "prize", "remains", "title", "trophy",
      "victim"}},
    {"declare", {"bankruptcy", "war"}},
    {"defend",
     {"belt", "border", "championship", "city", "coast", "corner", "cup", "frontier", "goal", "lead", "medal",
      "title", "town", "trophy", "wicket"}},
    {"observe",
     {"anniversary", "ceasefire", "curfew", "day", "fast", "holiday", "law", "minute", "moment", "rule",
      "silence", "truce"}},
};

/* `Called it off`, `called 112`, `calling itself Argo`: no saying. */
static gboolean calls_off(const PlxTree *tree, guint32 verb)
{
  static const char *const particles[] = {"off",     "up",      "in",     "back",
                                          "himself", "herself", "itself", "themselves"};
  return strcmp(plx_tree_lemma(tree, verb), "call") == 0 && verb + 1 < tree->article->tokens->len &&
         (PLX_TOKEN_ANY(tree->article, verb + 1, particles) ||
          plx_article_token(tree->article, verb + 1)->upos == PLX_UPOS_NUM);
}

/* `Called for a vote`: asked for it. */
static gboolean is_asked_for(const PlxTree *tree, guint32 noun)
{
  const guint32 preposition = plx_tree_child(tree, noun, PLX_DEPREL_CASE);
  return preposition != PLX_NONE && plx_article_token_is(tree->article, preposition, "for");
}

/* Is it done to something of the kind, that trees may take for an object or for what `more than` hangs on? */
static gboolean is_done_to(const PlxTree *tree, guint32 verb, const char *const *things)
{
  for (guint32 i = tree->first_child[verb]; i != PLX_NONE; i = tree->next[i]) {
    const PlxDeprel relation = plx_tree_relation(tree, i);
    if ((relation == PLX_DEPREL_OBJ || relation == PLX_DEPREL_OBL || relation == PLX_DEPREL_NSUBJ_PASS) &&
        g_strv_contains(things, plx_tree_lemma(tree, i)) && !is_asked_for(tree, i))
      return TRUE;
  }
  return FALSE;
}

/* `Pictures of the fire show all`, a button: nothing that one shows is all. */
static gboolean is_button(const PlxTree *tree, guint32 verb)
{
  static const char *const how[] = {"all", "less", "more"};
  const guint32 subject = plx_tree_child(tree, verb, PLX_DEPREL_NSUBJ);
  return plx_article_token_is(tree->article, verb, "show") && PLX_TOKEN_ANY(tree->article, verb + 1, how) &&
         (subject == PLX_NONE || subject > verb ||
          plx_article_token(tree->article, subject)->xpos == PLX_XPOS_NN ||
          plx_article_token(tree->article, subject)->xpos == PLX_XPOS_NNP);
}

/* `The premier dismissed Tom Reyes`, `dismissed her minister`: from an office, and not what he says. */
static gboolean is_of_person(const PlxTree *tree, guint32 verb)
{
  const PlxArticle *article = tree->article;
  const guint32 object = plx_tree_child(tree, verb, PLX_DEPREL_OBJ),
                acted_on = object != PLX_NONE ? object : plx_tree_child(tree, verb, PLX_DEPREL_NSUBJ_PASS);
  if (strcmp(plx_tree_lemma(tree, verb), "dismiss") != 0 || acted_on == PLX_NONE ||
      plx_tree_child_with_case(tree, verb, PLX_DEPREL_OBL, "as") != PLX_NONE ||
      plx_tree_child_with_case(tree, acted_on, PLX_DEPREL_NMOD, "as") != PLX_NONE)
    return FALSE;
  const PlxSpan span = plx_article_token(article, acted_on)->span;
  guint32 i = PLX_MENTIONS_OF(article->names, PlxName, plx_article_sentence_at(article, span.start));
  for (; i < article->names->len && plx_article_name(article, i)->span.start < span.end; i++)
    if (plx_article_name(article, i)->type == PLX_NAME_PERSON &&
        plx_article_name(article, i)->token == acted_on)
      return TRUE;
  return plx_sense_is_person(plx_tree_lemma(tree, acted_on));
}

/* `Called off the game`, `called a referendum`, `denied him a visa`: done, not said. */
static gboolean is_deed(const PlxTree *tree, guint32 verb)
{
  if (strcmp(plx_tree_lemma(tree, verb), "deny") == 0 &&
      plx_tree_child(tree, verb, PLX_DEPREL_IOBJ) != PLX_NONE)
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS(deeds); i++)
    if (strcmp(deeds[i].verb, plx_tree_lemma(tree, verb)) == 0)
      return plx_tree_child(tree, verb, PLX_DEPREL_XCOMP) == PLX_NONE &&
             is_done_to(tree, verb, deeds[i].things);
  return FALSE;
}

/* `Divers found the wreck`, `the town offered prayers`: a thing, and no clause that trees may have taken for
 * one. What is found in a study it tells. */
static gboolean is_done_to_thing(const PlxTree *tree, guint32 verb)
{
  static const char *const verbs[] = {"find", "offer", NULL};
  static const char *const studies[] = {"analysis",  "audit",  "inquiry", "inspection", "investigation",
                                        "poll",      "report", "review",  "research",   "researcher",
                                        "scientist", "study",  "survey",  "test",       NULL};
  const guint32 object = plx_tree_child(tree, verb, PLX_DEPREL_OBJ),
                subject = plx_tree_child(tree, verb, PLX_DEPREL_NSUBJ);
  if (!g_strv_contains(verbs, plx_tree_lemma(tree, verb)) || object == PLX_NONE || object < verb ||
      plx_tree_child(tree, verb, PLX_DEPREL_CCOMP) != PLX_NONE ||
      plx_tree_child(tree, verb, PLX_DEPREL_XCOMP) != PLX_NONE)
    return FALSE;
  const guint32 behind = tree->range[object].last + 1;
  const guint8 upos =
      behind < tree->article->tokens->len ? plx_article_token(tree->article, behind)->upos : 0;
  return upos != PLX_UPOS_VERB && upos != PLX_UPOS_AUX &&
         (subject == PLX_NONE || !g_strv_contains(studies, plx_tree_lemma(tree, subject)));
}

/* `A man found guilty of theft`: somebody finds him so; trees take him for the one who finds. */
static gboolean finds_state(const PlxTree *tree, guint32 verb)
{
  return verb + 1 < tree->article->tokens->len && tree->head[verb + 1] == verb &&
         plx_article_token(tree->article, verb + 1)->upos == PLX_UPOS_ADJ;
}

/* `The pilot learned that the mast was dark` tells what he came to know; `the Herald has learned` gives its
 * word for it. */
static gboolean comes_to_know(const PlxTree *tree, guint32 token)
{
  static const char *const has[] = {"has", "have"};
  for (guint32 i = tree->first_child[token]; i != PLX_NONE && i < token; i = tree->next[i])
    if (PLX_TOKEN_ANY(tree->article, i, has))
      return FALSE;
  return TRUE;
}

/* `Watergate figure Fred LaRue dies`: one figures, and only you and they figure. */
static gboolean is_noun_of_one(const PlxTree *tree, guint32 token)
{
  return plx_article_token_is(tree->article, token, "figure") && token > 0 &&
         plx_article_token(tree->article, token - 1)->upos == PLX_UPOS_PROPN;
}

#define QUOTE_REACH 5 /* tokens before a verb within which a quotation ends that it may be the verb of */

/* `The bureau added him to its list`: put, not said; but `“It is late,” he added a moment later`. */
static gboolean is_put(const PlxTree *tree, guint32 verb)
{
  static const char *const closing[] = {"\"", "”", "’", "''"};
  for (guint32 i = verb; i-- > 0 && verb - i <= QUOTE_REACH;)
    if (PLX_TOKEN_ANY(tree->article, i, closing))
      return FALSE;
  const guint32 thing = plx_tree_child(tree, verb, PLX_DEPREL_OBJ);
  return thing != PLX_NONE && thing > verb && plx_tree_child(tree, verb, PLX_DEPREL_CCOMP) == PLX_NONE;
}

const PlxCue *plx_cue_verb(const PlxTree *tree, guint32 token)
{
  if (is_compound(tree, token) || is_name(tree->article, token) ||
      plx_article_token_is(tree->article, token, "regarding")) /* a preposition */
    return NULL;
  const guint8 upos = plx_article_token(tree->article, token)->upos;
  const gboolean verb = upos == PLX_UPOS_VERB || plx_cue_is_hidden(tree->article, token);
  const PlxCue *cue = verb ? find_with_particle(tree, token) : NULL;
  if (verb && cue == NULL)
    cue = find(plx_cue_verbs, plx_n_cue_verbs, tree, token);
  const gboolean framed = upos == PLX_UPOS_VERB && (cue == NULL || (cue->frames & PLX_CUE_OBJECT) == 0);
  const PlxCue *frame = framed ? plx_cue_frame(tree, token) : NULL;
  if (cue == NULL || frame != NULL)
    return frame;
  const gboolean done = is_button(tree, token) || is_of_person(tree, token) || calls_off(tree, token) ||
                        is_deed(tree, token) || is_done_to_thing(tree, token) ||
                        (strcmp(cue->key, "find") == 0 && finds_state(tree, token)) ||
                        (strcmp(cue->key, "learn") == 0 && comes_to_know(tree, token)) ||
                        (strcmp(cue->key, "add") == 0 && is_put(tree, token)) || is_noun_of_one(tree, token);
  return done ? NULL : cue;
}

const PlxCue *plx_cue_noun(const PlxTree *tree, guint32 token)
{
  const guint8 upos = plx_article_token(tree->article, token)->upos;
  return upos == PLX_UPOS_NOUN ? find(plx_cue_nouns, plx_n_cue_nouns, tree, token) : NULL;
}

gboolean plx_cue_takes(const PlxCue *cue, const PlxTree *tree, guint32 preposition)
{
  for (const char *word = cue->prepositions; word != NULL; word = strchr(word, ' ')) {
    word += *word == ' ';
    const PlxSpan span = plx_article_token(tree->article, preposition)->span;
    const gsize length = strcspn(word, " ");
    if (length == plx_span_length(span) &&
        g_ascii_strncasecmp(tree->article->text + span.start, word, length) == 0)
      return TRUE;
  }
  return FALSE;
}
