/* attribution/agent: one deed, another doer. */
#include "compare/parties.h"
#include "compare/rules.h"
#include "model/describe.h"
#include "model/party.h"
#include "model/position.h"

#include <string.h>

#define SURE 0.6

static const PlxDeed *deed_at(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return plx_article_deed(plx_fact_article(c, fact, i), plx_fact_mention(fact, i)->index);
}

static PlxReading read_deed(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxArticle *article = plx_fact_article(c, fact, i);
  const PlxDeed *deed = deed_at(c, fact, i);
  return (PlxReading){plx_party_describe(article, deed->name, deed->agent), NULL};
}

/* What it was done to, within a sentence: `the truce`, whatever it begins. */
static char *describe_patient(const PlxArticle *article, const PlxDeed *deed)
{
  static const char *const small[] = {"a", "an", "her", "his", "its", "the", "their"};
  char *patient = plx_article_excerpt(article, deed->patient);
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, deed->patient, &end);
  if (first < end && PLX_TOKEN_ANY(article, first, small))
    patient[0] = g_ascii_tolower(patient[0]);
  return patient;
}

/* The particle of its verb, with a space before it: ` up` of `set-up`; empty. */
static char *particle_of(const PlxDeed *deed, const char *lemma)
{
  const gboolean phrasal = g_str_has_prefix(deed->verb, lemma) && deed->verb[strlen(lemma)] == '-';
  return phrasal ? g_strconcat(" ", deed->verb + strlen(lemma) + 1, NULL) : g_strdup("");
}

/* `who asked for a report`, `who asked to stop the sale`; NULL of another deed. */
static char *describe_demand(const char *verb, const char *patient)
{
  if (strcmp(verb, "demand") == 0)
    return g_strdup_printf("who asked for %s", patient);
  return g_str_has_prefix(verb, "demand-")
             ? g_strdup_printf("who asked to %s %s", verb + strlen("demand-"), patient)
             : NULL;
}

static gboolean is_several(const PlxArticle *article, const PlxDeed *deed)
{
  const guint32 head = plx_content_head(article, deed->patient);
  const guint8 tag = head != PLX_NONE ? plx_article_token(article, head)->xpos : 0;
  return tag == PLX_XPOS_NNS || tag == PLX_XPOS_NNPS;
}

/* `who set up the camp`, `by whom the decision was taken`, `to whom the mill was sold`, `whose killing of
 * the mayor`; a form that does not stand behind `who` gives way to the lemma. */
static char *describe_deed(const PlxArticle *article, const PlxDeed *deed)
{
  const PlxToken *verb = plx_article_token(article, deed->token);
  const char *lemma = verb->lemma != NULL ? verb->lemma : deed->verb;
  const char *were = is_several(article, deed) ? "were" : "was";
  g_autofree char *patient = describe_patient(article, deed), *particle = particle_of(deed, lemma);
  g_autofree char *form = plx_article_excerpt(article, verb->span);
  char *demand = describe_demand(deed->verb, patient);
  if (demand != NULL)
    return demand;
  if (verb->upos == PLX_UPOS_NOUN)
    return g_strdup_printf(plx_span_contains(deed->patient, verb->span) ? "whose %s: %s" : "whose %s of %s",
                           form, patient);
  if (strcmp(deed->verb, "buy") == 0 && strcmp(lemma, "sell") == 0)
    return g_strdup_printf("to whom %s %s sold", patient, were);
  if (verb->xpos == PLX_XPOS_VBN && !g_str_has_suffix(form, "ed"))
    return g_strdup_printf("by whom %s %s %s%s", patient, were, form, particle);
  const gboolean stands = verb->xpos != PLX_XPOS_VBG && verb->xpos != PLX_XPOS_VB;
  return g_strdup_printf("who %s%s %s", stands ? form : lemma, particle, patient);
}

/* The first that is done to another: `who dismissed the minister`, and not `who resigned`. */
static guint32 most_telling(const PlxComparison *c, const PlxFact *fact)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    if (!plx_span_overlaps(deed_at(c, fact, i)->agent, deed_at(c, fact, i)->patient))
      return i;
  return 0;
}

static PlxSource doer(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxDeed *deed = deed_at(c, fact, i);
  return (PlxSource){plx_fact_mention(fact, i)->article, deed->sentence, deed->name, deed->agent};
}

/* The run of nouns, names and what joins them around a token: `U.S. and South Korean forces`. */
static PlxSpan run_around(const PlxArticle *article, guint32 sentence, guint32 token)
{
  static const gboolean inside[PLX_N_UPOS] = {[PLX_UPOS_ADJ] = TRUE,
                                              [PLX_UPOS_CCONJ] = TRUE,
                                              [PLX_UPOS_DET] = TRUE,
                                              [PLX_UPOS_NOUN] = TRUE,
                                              [PLX_UPOS_PROPN] = TRUE};
  const PlxSentence *s = plx_article_sentence(article, sentence);
  guint32 first = token, last = token;
  while (first > s->first_token && inside[plx_article_token(article, first - 1)->upos])
    first--;
  while (last + 1 < s->first_token + s->n_tokens && inside[plx_article_token(article, last + 1)->upos])
    last++;
  return plx_span(plx_article_token(article, first)->span.start, plx_article_token(article, last)->span.end);
}

/* Is the one named among several who did it? */
static gboolean is_one_of(const PlxParty *one, const PlxParty *several)
{
  if (one->name == NULL || one->name->cast == PLX_NONE || several->head == PLX_NONE)
    return FALSE;
  const PlxArticle *article = several->article;
  const guint32 sentence = several->source.sentence;
  const PlxSpan run = run_around(article, sentence, several->head);
  for (guint32 i = PLX_MENTIONS_OF(article->names, PlxName, sentence); i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->sentence != sentence)
      return FALSE;
    if (name->cast == one->name->cast && plx_span_contains(run, name->span))
      return TRUE;
  }
  return FALSE;
}

/* The words by which another is named who had a part in it: with, for, on the orders of. */
static gboolean has_part(const PlxArticle *article, guint32 sentence, guint32 token)
{
  static const char *const joining[] = {"alongside", "and", "for", "with"};
  static const char *const standing[] = {"behalf", "behest", "command", "help", "order", "orders", "request"};
  const guint32 with = plx_article_child(article, sentence, token, PLX_DEPREL_CASE);
  if (with != PLX_NONE && PLX_TOKEN_ANY(article, with, joining))
    return TRUE;
  const guint32 above = plx_article_head(article, sentence, token);
  return above != PLX_NONE && PLX_TOKEN_ANY(article, above, standing);
}

/* Is the one told of beside the other, as one of several, or as for whom or with whom it was done: fishermen
 * and divers; divers, on the orders of the ministry? */
static gboolean is_beside(const PlxParty *one, const PlxParty *other)
{
  const PlxToken *head = plx_party_head_noun(one);
  if (head == NULL || other->head == PLX_NONE)
    return FALSE;
  const PlxArticle *article = other->article;
  const guint32 sentence = other->source.sentence;
  const PlxSpan run = run_around(article, sentence, other->head);
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (i != other->head && g_strcmp0(token->lemma, head->lemma) == 0 &&
        (has_part(article, sentence, i) ||
         (token->deprel == PLX_DEPREL_CONJ && plx_span_contains(run, token->span))))
      return TRUE;
  }
  return FALSE;
}

static gboolean is_same(guint32 a, guint32 b, gpointer doers)
{
  const PlxParties *parties = doers;
  const PlxParty *p = parties->parties->pdata[a], *q = parties->parties->pdata[b];
  if (is_one_of(p, q) || is_one_of(q, p) || is_beside(p, q) || is_beside(q, p) || plx_party_may_be_one(p, q))
    return TRUE;
  return plx_parties_compare(parties, a, b) != PLX_SOURCE_OTHER && !plx_party_is_described_otherwise(p, q);
}

/* `A man` may be any of the others: he stands with none of them. */
static void leave_out_anybody(const PlxParties *doers, guint32 *groups, guint32 n)
{
  for (guint32 i = 0; i < n; i++)
    if (plx_party_is_anybody(doers->parties->pdata[i]))
      groups[i] = G_MAXUINT32;
}

static gboolean doers_differ(const PlxFact *fact, const guint32 *groups)
{
  for (guint32 i = 1; i < fact->mentions->len; i++)
    for (guint32 k = 0; k < i; k++)
      if (groups[i] != G_MAXUINT32 && groups[k] != G_MAXUINT32 && groups[i] != groups[k] &&
          !plx_articles_share_group(fact, groups, i, k))
        return TRUE;
  return FALSE;
}

void plx_compare_deeds(PlxComparison *comparison, const PlxFact *fact)
{
  g_auto(PlxParties) doers = {0};
  guint32 n_groups;
  if (fact->score < SURE)
    return;
  plx_parties_init(&doers, fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++)
    plx_parties_set(&doers, i,
                    plx_party_new(comparison->report, comparison->story, doer(comparison, fact, i)));
  g_autofree guint32 *groups = plx_fact_groups(fact, is_same, &doers, &n_groups);
  leave_out_anybody(&doers, groups, fact->mentions->len);
  if (!doers_differ(fact, groups))
    return;
  const guint32 i = most_telling(comparison, fact);
  g_autofree char *about = describe_deed(plx_fact_article(comparison, fact, i), deed_at(comparison, fact, i));
  plx_comparison_add(comparison, PLX_RULE_ATTRIBUTION_AGENT, fact, groups, read_deed, about, fact->score);
}
