/* How this works: what describes a noun behind a comma, what is known to have come before or after, what is
 * asked and what stands between dashes is added by the way, each with all that hangs on its verb. */
#include "relate/aside.h"

#include "model/position.h"

/* `…, who ran the club`, that the tree hangs on the verb before as if it were of that. */
static gboolean is_of_somebody(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const guint32 subject = plx_article_subject(article, sentence, verb);
  return plx_article_token(article, verb)->deprel == PLX_DEPREL_ADVCL_RELCL && subject != PLX_NONE &&
         plx_article_token(article, subject)->xpos == PLX_XPOS_WP;
}

/* `In Lomas, where 212 houses fell`: it describes the place, whatever it is taken to hang on. */
static gboolean is_of_place(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const words[] = {"where"};
  const PlxDeprel deprel = plx_article_token(article, verb)->deprel;
  if (deprel != PLX_DEPREL_ADVCL && deprel != PLX_DEPREL_PARATAXIS)
    return FALSE;
  const guint32 where = PLX_WORD_BEFORE(article, sentence, verb, words);
  return where != PLX_NONE && where > plx_article_sentence(article, sentence)->first_token &&
         plx_article_token_is(article, where - 1, ",");
}

/* `Saw smoke before it fell`: known of, and not told. */
static gboolean is_when(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const words[] = {"after", "before"};
  return plx_article_token(article, verb)->deprel == PLX_DEPREL_ADVCL &&
         PLX_WORD_BEFORE(article, sentence, verb, words) != PLX_NONE;
}

/* `Described how it fell`: told after all. */
static gboolean tells_how(const PlxArticle *article, guint32 verb)
{
  static const char *const verbs[] = {"describe", "detail", "explain", "illustrate", "learn",
                                      "narrate",  "recall", "recount", "relate",     "remember",
                                      "reveal",   "see",    "show",    "tell",       NULL};
  const char *lemma = verb != PLX_NONE ? plx_article_token(article, verb)->lemma : NULL;
  return lemma != NULL && g_strv_contains(verbs, lemma);
}

/* `Were puzzled about why it fell`, `was to look into how it began`: asked, and not told. */
static gboolean is_question(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const words[] = {"how", "why"};
  const PlxDeprel deprel = plx_article_token(article, verb)->deprel;
  return (deprel == PLX_DEPREL_CCOMP || deprel == PLX_DEPREL_ADVCL || deprel == PLX_DEPREL_ACL) &&
         PLX_WORD_BEFORE(article, sentence, verb, words) != PLX_NONE &&
         !tells_how(article, plx_article_head(article, sentence, verb));
}

/* A clause behind a comma that describes a noun: a relative one, or a participle of the past; or what a noun
 * is accused of (`the woman accused of killing two …`), of which something is told, and not that. */
static gboolean is_aside(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const PlxToken *token = plx_article_token(article, verb);
  if (is_when(article, sentence, verb) || is_question(article, sentence, verb))
    return TRUE;
  const gboolean relative = token->deprel == PLX_DEPREL_ACL_RELCL ||
                            is_of_somebody(article, sentence, verb) || is_of_place(article, sentence, verb);
  if (!relative && (token->deprel != PLX_DEPREL_ACL || token->xpos != PLX_XPOS_VBN))
    return FALSE;
  if (token->deprel == PLX_DEPREL_ACL && plx_is_accusation(article, verb))
    return TRUE;
  guint32 first = verb;
  for (guint32 i = plx_article_sentence(article, sentence)->first_token; i < first; i++)
    if (plx_article_token(article, i)->upos != PLX_UPOS_PUNCT &&
        plx_article_hangs_on(article, sentence, i, verb))
      first = i;
  return first > 0 && plx_article_token_is(article, first - 1, ",");
}

static gboolean is_dash(const PlxArticle *article, guint32 token)
{
  static const char *const dashes[] = {"--", "_", "–", "—"};
  return PLX_TOKEN_ANY(article, token, dashes);
}

/* `The drops would end — much of it had missed — but the trucks would stay`: a clause between dashes. */
static void mark_dashed(const PlxArticle *article, guint8 *marks, const PlxSentence *s)
{
  guint32 open = PLX_NONE;
  gboolean clause = FALSE;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const guint8 xpos = plx_article_token(article, i)->xpos;
    if (!is_dash(article, i)) {
      clause |= xpos == PLX_XPOS_VBD || xpos == PLX_XPOS_VBZ || xpos == PLX_XPOS_VBP;
      continue;
    }
    for (guint32 k = open; open != PLX_NONE && clause && k <= i; k++)
      marks[k] = 1;
    open = open != PLX_NONE && clause ? PLX_NONE : i;
    clause = FALSE;
  }
}

guint8 *plx_asides(const PlxArticle *article)
{
  guint8 *marks = g_new0(guint8, article->tokens->len + 1);
  for (guint32 n = 0; n < article->sentences->len; n++) {
    const PlxSentence *s = plx_article_sentence(article, n);
    for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
      if (!marks[i] && is_aside(article, n, i))
        for (guint32 k = s->first_token; k < s->first_token + s->n_tokens; k++)
          marks[k] = marks[k] || plx_article_hangs_on(article, n, k, i);
    mark_dashed(article, marks, s);
  }
  return marks;
}
