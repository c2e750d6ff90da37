/* How this works: from the head down its tree, by relation. A table tells which dependents of a verb are told
 * and which of a noun; a noun is told with one phrase behind a preposition, no deeper. From the first
 * word told to the last all are, as long as these are few. */
#include "model/gist.h"

#include "model/participant.h"

#define REACH 32 /* tokens from the head, either way */
#define DEPTH 3
#define LONGEST 80 /* characters of a stretch of the text */

/* How a dependent is told. */
typedef enum {
  NOT,
  WORD,   /* alone */
  NOUN,   /* with what stands about it in its phrase */
  PHRASE, /* that, and the preposition before it: once, and nothing of its kind below */
  VERB,   /* with its own dependents */
} Telling;

static const guint8 of_verb[PLX_N_DEPRELS] = {
    [PLX_DEPREL_NSUBJ] = NOUN, [PLX_DEPREL_NSUBJ_PASS] = NOUN,   [PLX_DEPREL_OBJ] = NOUN,
    [PLX_DEPREL_AUX] = WORD,   [PLX_DEPREL_AUX_PASS] = WORD,     [PLX_DEPREL_COP] = WORD,
    [PLX_DEPREL_XCOMP] = VERB, [PLX_DEPREL_COMPOUND_PRT] = WORD, [PLX_DEPREL_OBL] = PHRASE,
};

static const guint8 of_noun[PLX_N_DEPRELS] = {
    [PLX_DEPREL_DET] = WORD,      [PLX_DEPREL_AMOD] = WORD,     [PLX_DEPREL_COMPOUND] = NOUN,
    [PLX_DEPREL_FLAT] = WORD,     [PLX_DEPREL_NUMMOD] = WORD,   [PLX_DEPREL_NMOD_POSS] = PHRASE,
    [PLX_DEPREL_NMOD] = PHRASE,   [PLX_DEPREL_GOESWITH] = WORD, [PLX_DEPREL_NMOD_DESC] = NOUN,
    [PLX_DEPREL_AUX] = WORD,      [PLX_DEPREL_COP] = WORD,      [PLX_DEPREL_NSUBJ] = NOUN,
    [PLX_DEPREL_AUX_PASS] = WORD,
};

typedef struct {
  const PlxArticle *article;
  guint32 sentence, first, end; /* the tokens that are looked at */
  PlxSpan without;
  gboolean told[2 * REACH + 1];
} Gist;

static const PlxToken *token_at(const Gist *g, guint32 token)
{
  return plx_article_token(g->article, token);
}

static gboolean is_value(const Gist *g, guint32 token)
{
  return plx_span_overlaps(g->without, token_at(g, token)->span);
}

static gboolean is_date(const Gist *g, guint32 token)
{
  const GArray *times = g->article->times;
  for (guint32 i = PLX_MENTIONS_OF(times, PlxTime, g->sentence); i < times->len; i++) {
    const PlxTime *time = plx_article_time(g->article, i);
    if (time->sentence != g->sentence)
      return FALSE;
    if (plx_span_contains(time->statement, token_at(g, token)->span))
      return TRUE;
  }
  return FALSE;
}

static void tell(Gist *g, guint32 token, Telling how, guint depth);

static gboolean has_told(const Gist *g, guint32 head, PlxDeprel relation)
{
  const guint32 child = plx_article_child(g->article, g->sentence, head, relation);
  return child != PLX_NONE && child >= g->first && child < g->end;
}

static void tell_dependents(Gist *g, guint32 head, Telling how, guint depth)
{
  static const char *const negations[] = {"n't", "never", "not"};
  const guint8 *table = how == VERB ? of_verb : of_noun;
  gboolean phrase = how == VERB && (has_told(g, head, PLX_DEPREL_OBJ) || has_told(g, head, PLX_DEPREL_XCOMP));
  for (guint32 i = g->first; i < g->end; i++) {
    const PlxToken *t = token_at(g, i);
    if (plx_article_head(g->article, g->sentence, i) != head || is_value(g, i) ||
        plx_article_is_relative(g->article, i))
      continue;
    const Telling each = table[t->deprel];
    if (each == PHRASE && t->deprel != PLX_DEPREL_NMOD_POSS) {
      if (phrase || depth > 1 || is_date(g, i))
        continue;
      phrase = TRUE;
    }
    if (each != NOT)
      tell(g, i, each, depth);
    else if (t->deprel == PLX_DEPREL_ADVMOD && PLX_TOKEN_ANY(g->article, i, negations))
      tell(g, i, WORD, depth);
    else if (how == PHRASE && t->deprel == PLX_DEPREL_CASE)
      tell(g, i, WORD, depth);
  }
}

static void tell(Gist *g, guint32 token, Telling how, guint depth)
{
  if (token < g->first || token >= g->end || g->told[token - g->first])
    return;
  g->told[token - g->first] = TRUE;
  if (how == VERB && plx_article_child(g->article, g->sentence, token, PLX_DEPREL_MARK) == token - 1 &&
      token > g->first && token_at(g, token)->deprel == PLX_DEPREL_XCOMP)
    g->told[token - 1 - g->first] = TRUE; /* to leave */
  if (how != WORD && depth < DEPTH)
    tell_dependents(g, token, how, depth + 1);
}

/* The stretch of words from the first told to the last, the value left out; FALSE if it is too long. */
static gboolean join_stretch(const Gist *g, guint32 first, guint32 last, GString *out)
{
  const PlxSpan all = plx_span_join(token_at(g, first)->span, token_at(g, last)->span);
  const PlxSpan before = {all.start, CLAMP(g->without.start, all.start, all.end)},
                behind = {CLAMP(g->without.end, all.start, all.end), all.end};
  const gboolean within = plx_span_overlaps(all, g->without);
  g_autofree char *start = plx_article_excerpt(g->article, within ? before : all);
  g_autofree char *rest = plx_article_excerpt(g->article, within ? behind : all);
  if (within)
    g_string_printf(out, "%s … %s", g_strchomp(start), g_strchug(rest));
  else
    g_string_assign(out, start);
  while (g_str_has_prefix(out->str, " "))
    g_string_erase(out, 0, 1);
  return g_utf8_strlen(out->str, (gssize)out->len) <= LONGEST;
}

/* The words told alone. */
static void join_words(const Gist *g, guint32 first, guint32 last, GString *out)
{
  g_string_truncate(out, 0);
  for (guint32 i = first; i <= last; i++) {
    if (!g->told[i - g->first])
      continue;
    const PlxSpan span = token_at(g, i)->span;
    const gboolean beside = i > first && g->told[i - 1 - g->first];
    if (out->len > 0 && !(beside && token_at(g, i - 1)->span.end == span.start))
      g_string_append_c(out, ' ');
    g_string_append_len(out, g->article->text + span.start, plx_span_length(span));
  }
}

static char *join(const Gist *g, guint32 head)
{
  guint32 first = head, last = head;
  for (guint32 i = g->first; i < g->end; i++) {
    if (!g->told[i - g->first])
      continue;
    first = MIN(first, i);
    last = MAX(last, i);
  }
  GString *out = g_string_new(NULL);
  if (!join_stretch(g, first, last, out))
    join_words(g, first, last, out);
  return g_string_free(out, FALSE);
}

char *plx_gist(const PlxArticle *article, guint32 sentence, guint32 head, PlxSpan without)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const guint32 end = s->first_token + s->n_tokens;
  Gist g = {article, sentence, MAX(head, s->first_token + REACH) - REACH, MIN(head + REACH + 1, end),
            without, {FALSE}};
  const gboolean verb = token_at(&g, head)->upos == PLX_UPOS_VERB;
  const guint32 subject = verb ? plx_participant_subject(article, sentence, head) : PLX_NONE;
  tell(&g, head, verb ? VERB : NOUN, 0);
  if (subject != PLX_NONE && subject < head)
    tell(&g, subject, NOUN, 1);
  return join(&g, head);
}
