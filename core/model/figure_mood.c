/* How this works: up the tree from the figure through the verbs above it, as long as one is the other's
 * complement (`is expected to lose $5m`). A verb of expecting or a modal of doubt on the way makes it
 * expected; else the first verb's own form tells. Without a verb, a word of expecting right before the
 * figure. */
#include "model/figure_mood.h"

#define STEPS_UP 8
#define WORDS_BEFORE 3
#define REACH 10 /* tokens from a verb to its auxiliaries */

typedef struct {
  gboolean doubt; /* could, may, would, likely */
  gboolean may;   /* of them, what says that it is not known: `may have lost` */
  gboolean perfect;
  gboolean past; /* was, had */
  gboolean to;
} Auxiliaries;

static Auxiliaries auxiliaries_of(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const doubts[] = {"could", "may", "might", "would", "'d", "’d"};
  static const char *const have[] = {"have", "has", "had", "having", "'ve", "’ve"};
  static const char *const past[] = {"was", "were", "had", "did"};
  static const char *const guesses[] = {"likely", "perhaps", "possibly", "presumably", "probably"};
  const guint32 first = plx_article_sentence(article, sentence)->first_token;
  Auxiliaries found = {FALSE, FALSE, FALSE, FALSE, FALSE};
  for (guint32 i = verb; i > first && verb - i < REACH; i--) {
    if (plx_article_head(article, sentence, i - 1) != verb)
      continue;
    const PlxToken *token = plx_article_token(article, i - 1);
    const gboolean auxiliary = token->upos == PLX_UPOS_AUX;
    const gboolean guessed = token->upos == PLX_UPOS_ADV && PLX_TOKEN_ANY(article, i - 1, guesses);
    found.doubt |= guessed || (auxiliary && PLX_TOKEN_ANY(article, i - 1, doubts));
    found.may |= guessed || (auxiliary && plx_article_token_is(article, i - 1, "may"));
    found.perfect |= auxiliary && PLX_TOKEN_ANY(article, i - 1, have);
    found.past |= auxiliary && PLX_TOKEN_ANY(article, i - 1, past);
    found.to |= token->xpos == PLX_XPOS_TO;
  }
  return found;
}

static gboolean expects(const char *lemma)
{
  static const char *const words[] = {"anticipate", "expect", "fear", "forecast", "predict", "project", NULL};
  return lemma != NULL && g_strv_contains(words, lemma);
}

/* `an expected $5m`, `a projected loss of $5m` */
static gboolean is_expected_noun(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const words[] = {"anticipated", "expected", "forecast", "predicted", "projected"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (guint32 i = figure->token; i > s->first_token && figure->token - i < WORDS_BEFORE; i--)
    if (PLX_TOKEN_ANY(article, i - 1, words))
      return TRUE;
  return FALSE;
}

/* Does the tense of a verb hang on the one above it: `to lose` of `expected to lose`? */
static gboolean is_complement(const PlxToken *token)
{
  return token->deprel == PLX_DEPREL_XCOMP || token->deprel == PLX_DEPREL_CCOMP ||
         token->deprel == PLX_DEPREL_CONJ;
}

static PlxMood mood_of_verb(const PlxToken *verb, Auxiliaries with)
{
  if (with.doubt && with.perfect)
    return with.may ? PLX_MOOD_PLAIN : PLX_MOOD_UNREAL;
  if (with.doubt)
    return PLX_MOOD_EXPECTED;
  if (with.to)
    return PLX_MOOD_PLAIN;
  return verb->xpos == PLX_XPOS_VBD || with.perfect || (with.past && verb->xpos == PLX_XPOS_VBN)
             ? PLX_MOOD_CAME
             : PLX_MOOD_PLAIN;
}

/* `turned back four hours into an 11-hour flight` */
static gboolean is_cut_short(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 end;
  const guint32 start = plx_article_sentence(article, figure->sentence)->first_token;
  const guint32 first = plx_article_tokens_within(article, figure->span, &end);
  return figure->type == PLX_FIGURE_DURATION && first >= start + 2 &&
         plx_article_token(article, first - 1)->upos == PLX_UPOS_DET &&
         plx_article_token_is(article, first - 2, "into");
}

PlxMood plx_figure_mood(const PlxArticle *article, const PlxFigure *figure)
{
  if (is_cut_short(article, figure))
    return PLX_MOOD_UNREAL;
  PlxMood mood = is_expected_noun(article, figure) ? PLX_MOOD_EXPECTED : PLX_MOOD_PLAIN;
  guint32 token = figure->token;
  gboolean below = FALSE; /* a verb was met */
  for (guint32 step = 0; step < STEPS_UP && token != PLX_NONE && mood != PLX_MOOD_EXPECTED; step++) {
    const PlxToken *t = plx_article_token(article, token);
    if (t->upos == PLX_UPOS_VERB) {
      if (expects(t->lemma))
        return PLX_MOOD_EXPECTED;
      const PlxMood told = mood_of_verb(t, auxiliaries_of(article, figure->sentence, token));
      if (!below)
        mood = told;
      if (!is_complement(t))
        break;
      below = TRUE;
    }
    token = plx_article_head(article, figure->sentence, token);
  }
  return mood;
}

gboolean plx_moods_meet(PlxMood a, PlxMood b)
{
  return a == b ||
         ((a == PLX_MOOD_PLAIN || b == PLX_MOOD_PLAIN) && a != PLX_MOOD_UNREAL && b != PLX_MOOD_UNREAL);
}
