#include "model/position.h"

#include "model/position_cue.h"

#define BEFORE_CLAUSE 4 /* tokens: early to say whether */

static gboolean is_negation(const PlxToken *token)
{
  static const char *const words[] = {"not", "n't", "never", "no", "nobody", "none", "nothing", NULL};
  return token->lemma != NULL && token->lemma[0] == 'n' && g_strv_contains(words, token->lemma);
}

gboolean plx_is_accusation(const PlxArticle *article, guint32 verb)
{
  static const char *const verbs[] = {"accused", "suspected"};
  return PLX_TOKEN_ANY(article, verb, verbs) && verb + 1 < article->tokens->len &&
         plx_article_token_is(article, verb + 1, "of");
}

/* `Not only`, `didn't just`: it is so, and more is; `nothing but`, `none other than`: it is, and nothing
 * else.
 */
static gboolean is_outdone(const PlxArticle *article, guint32 negation)
{
  static const char *const words[] = {"but", "just", "merely", "only", "other", "simply", "solely"};
  return negation + 1 < article->tokens->len && PLX_TOKEN_ANY(article, negation + 1, words);
}

/* `They are in hospital, none of them in danger`: what stands beside the predicate is denied. */
static gboolean is_beside(const PlxToken *negation)
{
  return negation->deprel == PLX_DEPREL_APPOS;
}

/* `No other towns were evacuated`: nothing is said of those told of before. */
static gboolean is_of_others(const PlxArticle *article, guint32 number)
{
  const PlxSentence *s = plx_article_sentence(article, number);
  for (guint32 i = s->first_token; i + 1 < s->first_token + s->n_tokens; i++)
    if (plx_article_token_is(article, i, "no") && plx_article_token_is(article, i + 1, "other"))
      return TRUE;
  return FALSE;
}

/* `Had not closed`, `no plant would be closed`. */
gboolean plx_predicate_is_negated(const PlxArticle *article, guint32 number, guint32 predicate)
{
  const PlxSentence *s = plx_article_sentence(article, number);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const guint32 head = plx_article_head(article, number, i);
    if (!is_negation(token) || head == PLX_NONE || is_outdone(article, i) || is_beside(token))
      continue;
    const guint8 relation = plx_article_token(article, head)->deprel;
    const gboolean of_argument =
        relation == PLX_DEPREL_NSUBJ || relation == PLX_DEPREL_NSUBJ_PASS || relation == PLX_DEPREL_OBJ;
    if (head == predicate || (of_argument && token->deprel == PLX_DEPREL_DET &&
                              plx_article_head(article, number, head) == predicate))
      return TRUE;
  }
  return FALSE;
}

/* A predicate within what is said that has a force of its own: `said it did not rule out a claim`. */
static const struct {
  const char *lemma;
  PlxForce force, negated; /* that of `says he had said` is that of says */
  gboolean passive;        /* in the passive, too: could not be ruled out */
  gboolean clause;         /* only of a clause behind it: it was not clear whether, too early to say if */
} inner[] = {
    {"agree", PLX_FORCE_AGREE, PLX_FORCE_DENY, FALSE, FALSE},
    {"comment", PLX_FORCE_AFFIRM, PLX_FORCE_DECLINE, FALSE, FALSE},
    {"clear", PLX_FORCE_AFFIRM, PLX_FORCE_OPEN, FALSE, TRUE},
    {"consider", PLX_FORCE_OPEN, PLX_FORCE_DENY, FALSE, FALSE},
    {"decide", PLX_FORCE_AFFIRM, PLX_FORCE_OPEN, FALSE, FALSE},
    {"deny", PLX_FORCE_DENY, PLX_FORCE_OPEN, FALSE, FALSE},
    {"early", PLX_FORCE_OPEN, PLX_FORCE_OPEN, FALSE, TRUE},
    {"exclude", PLX_FORCE_DENY, PLX_FORCE_OPEN, TRUE, FALSE},
    {"believe", PLX_FORCE_EXPECT, PLX_FORCE_EXPECT, FALSE, FALSE},
    {"expect", PLX_FORCE_EXPECT, PLX_FORCE_EXPECT, FALSE, FALSE},
    {"fear", PLX_FORCE_FEAR, PLX_FORCE_OPEN, FALSE, FALSE},
    {"hope", PLX_FORCE_FEAR, PLX_FORCE_OPEN, FALSE, FALSE},
    {"possible", PLX_FORCE_OPEN, PLX_FORCE_DENY, FALSE, TRUE},
    {"rule", PLX_FORCE_DENY, PLX_FORCE_OPEN, TRUE, FALSE},
    {"say", PLX_FORCE_AFFIRM, PLX_FORCE_DECLINE, FALSE, FALSE},
    {"true", PLX_FORCE_AFFIRM, PLX_FORCE_DENY, FALSE, TRUE},
    {"unclear", PLX_FORCE_OPEN, PLX_FORCE_OPEN, FALSE, TRUE},
    {"untrue", PLX_FORCE_DENY, PLX_FORCE_AFFIRM, FALSE, TRUE},
    {"weigh", PLX_FORCE_OPEN, PLX_FORCE_DENY, FALSE, FALSE},
};

/* Does a verb with a tense stand in the content, in no relative clause, whatever the tree takes for its head?
 */
static gboolean has_clause(const PlxArticle *article, guint32 sentence, PlxSpan content)
{
  guint32 end;
  for (guint32 i = plx_content_tokens(article, content, &end); i < end; i++) {
    const guint8 xpos = plx_article_token(article, i)->xpos;
    /* a participle that something is done to is none: `the tank contained solvent` */
    const gboolean active =
        xpos == PLX_XPOS_VBN && plx_article_child(article, sentence, i, PLX_DEPREL_OBJ) != PLX_NONE;
    if (xpos != PLX_XPOS_VBD && xpos != PLX_XPOS_VBP && xpos != PLX_XPOS_VBZ && xpos != PLX_XPOS_MD &&
        !active)
      continue;
    guint32 at = i;
    while (at != PLX_NONE && plx_article_token(article, at)->deprel != PLX_DEPREL_ACL_RELCL)
      at = plx_article_head(article, sentence, at);
    if (at == PLX_NONE)
      return TRUE;
  }
  return FALSE;
}

/* Who speaks of a thing (`described the scene`) or asks about it (`wondered why`) claims nothing of it. */
static gboolean is_claim(const PlxArticle *article, const PlxAttribution *a, guint32 head)
{
  const PlxUpos upos = plx_article_token(article, head)->upos;
  const guint32 sentence = plx_article_sentence_at(article, a->content[0].start);
  guint32 end;
  const guint32 first = plx_content_tokens(article, a->content[0], &end);
  if (first < end && (plx_article_token(article, first)->xpos == PLX_XPOS_WRB ||
                      plx_article_token_is(article, first, "whether")))
    return FALSE;
  const gboolean bare = a->stance == PLX_STANCE_SAY || a->stance == PLX_STANCE_REPORT;
  return !bare || a->form == PLX_FORM_DIRECT || g_strcmp0(a->verb, "announce") == 0 ||
         (upos != PLX_UPOS_NOUN && upos != PLX_UPOS_PROPN) ||
         plx_article_child(article, sentence, head, PLX_DEPREL_COP) != PLX_NONE ||
         has_clause(article, sentence, a->content[0]);
}

/* A verb with its auxiliaries, negation and particle. */
static PlxSpan verb_span(const PlxArticle *article, guint32 number, guint32 verb)
{
  const PlxSentence *s = plx_article_sentence(article, number);
  PlxSpan span = plx_article_token(article, verb)->span;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const gboolean belongs =
        token->deprel == PLX_DEPREL_AUX || token->deprel == PLX_DEPREL_COMPOUND_PRT || is_negation(token);
    if (belongs && plx_article_head(article, number, i) == verb)
      span = plx_span_join(span, token->span);
  }
  return span;
}

static gboolean is_passive(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  return plx_article_child(article, sentence, verb, PLX_DEPREL_AUX_PASS) != PLX_NONE ||
         plx_article_child(article, sentence, verb, PLX_DEPREL_NSUBJ_PASS) != PLX_NONE;
}

/* `Not clear whether`, `too early to say if`. */
static gboolean has_clause_behind(const PlxArticle *article, PlxSpan content, guint32 predicate)
{
  static const char *const words[] = {"if", "that", "whether"};
  guint32 end;
  plx_content_tokens(article, content, &end);
  for (guint32 i = predicate + 1; i < MIN(end, predicate + BEFORE_CLAUSE); i++)
    if (PLX_TOKEN_ANY(article, i, words))
      return TRUE;
  return FALSE;
}

/* Has a verb of the content a force of its own, but for one of saying? */
static gboolean has_inner(const PlxArticle *article, PlxSpan content)
{
  guint32 end;
  for (guint32 i = plx_content_tokens(article, content, &end); i < end; i++)
    for (gsize k = 0; k < G_N_ELEMENTS(inner) && plx_article_token(article, i)->upos == PLX_UPOS_VERB; k++)
      if (inner[k].force != PLX_FORCE_AFFIRM &&
          g_strcmp0(plx_article_token(article, i)->lemma, inner[k].lemma) == 0)
        return TRUE;
  return FALSE;
}

guint32 plx_position_core(const PlxArticle *article, guint32 sentence, guint32 head)
{
  static const PlxDeprel complements[] = {PLX_DEPREL_CCOMP, PLX_DEPREL_XCOMP, PLX_DEPREL_OBJ};
  const char *lemma = plx_article_token(article, head)->lemma;
  const guint32 unproved = plx_evidence_clause(article, sentence, head);
  gboolean has_force = FALSE;
  if (unproved != PLX_NONE)
    return unproved;
  for (gsize i = 0; i < G_N_ELEMENTS(inner); i++)
    has_force |=
        g_strcmp0(lemma, inner[i].lemma) == 0 && (inner[i].passive || !is_passive(article, sentence, head));
  for (gsize i = 0; i < G_N_ELEMENTS(complements) && has_force; i++) {
    const guint32 of = plx_article_child(article, sentence, head, complements[i]);
    if (of != PLX_NONE && of > head && plx_article_token(article, of)->upos != PLX_UPOS_PRON)
      return of;
  }
  return head;
}

/* `Told residents to leave`, `asked residents to leave`: what is to be done, and not what is so. */
static gboolean is_to_be_done(const PlxArticle *article, PlxSpan content)
{
  guint32 end;
  gboolean infinitive = FALSE;
  for (guint32 i = plx_content_tokens(article, content, &end); i < end; i++) {
    const guint8 xpos = plx_article_token(article, i)->xpos;
    if (xpos == PLX_XPOS_VBD || xpos == PLX_XPOS_VBP || xpos == PLX_XPOS_VBZ || xpos == PLX_XPOS_MD)
      return FALSE;
    infinitive |= xpos == PLX_XPOS_VB && i > 0 && plx_article_token_is(article, i - 1, "to");
  }
  return infinitive;
}

/* What the cue and the form of what is said tell. */
static PlxForce force_of_wish(const PlxArticle *article, const PlxAttribution *a, PlxForce force)
{
  static const struct {
    const char *verb;
    PlxForce force;
  } wishes[] = {{"ask", PLX_FORCE_CALL}, {"tell", PLX_FORCE_ORDER}};
  for (gsize i = 0; i < G_N_ELEMENTS(wishes) && force == PLX_FORCE_AFFIRM && a->form == PLX_FORM_INDIRECT;
       i++)
    if (g_strcmp0(a->verb, wishes[i].verb) == 0 && is_to_be_done(article, a->content[0]))
      return wishes[i].force;
  return force;
}

/* What is considered or weighed up, if that is a thing and not whether to do it; NULL. */
static const char *weighed_noun(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const weighing[] = {"consider", "weigh", NULL};
  const char *lemma = plx_article_token(article, verb)->lemma;
  if (lemma == NULL || !g_strv_contains(weighing, lemma))
    return NULL;
  const PlxToken *core = plx_article_token(article, plx_position_core(article, sentence, verb));
  return core->upos == PLX_UPOS_NOUN ? core->lemma : NULL;
}

/* Its `not` is what makes it a denial. */
static gboolean is_plea_of_not_guilty(const PlxAttribution *a)
{
  return a->stance == PLX_STANCE_DENY && g_strcmp0(a->verb, "plead") == 0;
}

PlxPosition plx_position_of(const PlxArticle *article, const PlxAttribution *a)
{
  PlxPosition p = plx_position_of_cue(article, a);
  const guint32 head = a->n_content > 0 ? plx_content_head(article, a->content[0]) : PLX_NONE;
  if (head == PLX_NONE)
    return p;
  const guint32 sentence = plx_article_sentence_at(article, a->content[0].start);
  p.predicate = plx_article_token(article, head)->lemma;
  p.force = force_of_wish(article, a, p.force);
  if (p.force == PLX_FORCE_DECLINE && a->stance == PLX_STANCE_DECLINE && !plx_is_of_speech(p.predicate) &&
      !plx_is_of_speech(a->verb))
    p.force = PLX_FORCE_DENY;
  else if (p.force != PLX_FORCE_DECLINE && p.force != PLX_FORCE_CALL && p.force != PLX_FORCE_ORDER &&
           !is_claim(article, a, head))
    p.force = plx_cue_leaves_open(article, a) ? PLX_FORCE_OPEN : PLX_FORCE_SILENT;
  p.negated = plx_predicate_is_negated(article, sentence, head) && !is_plea_of_not_guilty(a);
  p.counted = plx_predicate_is_counted(article, sentence, head);
  p.duty = plx_predicate_is_duty(article, sentence, head);
  const guint32 complement = plx_article_child(article, sentence, head, PLX_DEPREL_XCOMP);
  p.complement = complement != PLX_NONE ? plx_article_token(article, complement)->lemma : NULL;
  p.several = a->n_content > 1 || is_of_others(article, sentence) ||
              plx_article_sentence(article, sentence)->span.end < a->content[0].end;
  for (gsize i = 0; i < G_N_ELEMENTS(inner) && p.force == PLX_FORCE_AFFIRM; i++) {
    if (g_strcmp0(p.predicate, inner[i].lemma) != 0 ||
        (!inner[i].passive && is_passive(article, sentence, head)) ||
        (inner[i].clause && !has_clause_behind(article, a->content[0], head)))
      continue;
    const PlxForce force = p.negated ? inner[i].negated : inner[i].force;
    if (force == PLX_FORCE_AFFIRM)
      break;
    p.force = force;
    p.negated = FALSE;
    p.predicate = NULL;
    p.inner = verb_span(article, sentence, head);
    p.weighed = weighed_noun(article, sentence, head);
  }
  if (p.force == PLX_FORCE_AFFIRM && plx_lacked_evidence(article, sentence, head) != PLX_NONE) {
    p.force = PLX_FORCE_OPEN;
    p.negated = FALSE;
    p.predicate = NULL;
    p.inner = plx_span_join(plx_article_token(article, head)->span,
                            plx_article_token(article, plx_lacked_evidence(article, sentence, head))->span);
  }
  if (p.force == PLX_FORCE_OPEN && a->has_cue && a->stance == PLX_STANCE_DOUBT &&
      plx_evidence_clause(article, sentence, head) != PLX_NONE) {
    p.negated = FALSE;
    p.inner = plx_span_join(a->cue, plx_article_token(article, head)->span);
  }
  p.mixed = p.force == PLX_FORCE_AFFIRM && has_inner(article, a->content[0]);
  return p;
}
