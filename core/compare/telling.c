#include "compare/telling.h"

#include "compare/claim.h"
#include "model/relay.h"

#include <string.h>

#define MOST_RELAYS 3 /* who relay one mention */

gboolean plx_telling_is_own(const PlxFact *fact, guint32 i)
{
  return plx_mention_is_own(plx_fact_mention(fact, i));
}

const PlxAttribution *plx_telling_said(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return plx_article_attribution(plx_fact_article(c, fact, i), plx_fact_mention(fact, i)->index);
}

PlxAttribution plx_telling_claim(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  PlxAttribution a = *plx_telling_said(c, fact, i);
  const PlxSpan clause = g_array_index(fact->contents, PlxSpan, i);
  if (clause.start != a.content[0].start || clause.end != a.content[0].end) {
    a.content[0] = clause;
    a.n_content = 1;
  }
  return a;
}

double plx_telling_pair(const PlxFact *fact, guint32 i, guint32 k)
{
  double surest = plx_fact_pair(fact, i, k);
  for (guint32 m = 0; m < fact->mentions->len; m++)
    surest = MAX(surest, plx_fact_pair(fact, i, m) * plx_fact_pair(fact, m, k));
  return surest;
}

double plx_telling_claims(const PlxFact *fact, guint32 i, guint32 k)
{
  return plx_fact_is_apart(fact, i, k) ? 0 : plx_telling_pair(fact, i, k);
}

static PlxParty *party_of(const PlxComparison *c, const PlxFact *fact, guint32 i, const PlxAttribution *a)
{
  return plx_party_new(c->report, c->story, plx_source_of(plx_fact_mention(fact, i)->article, a));
}

static gboolean tells(const PlxAttribution *a, PlxSpan clause)
{
  gboolean told = FALSE;
  for (guint32 k = 0; k < a->n_content; k++)
    told |= plx_span_overlaps(a->content[k], clause);
  return told;
}

/* Whom a source rests on: `the agency reported, citing the coast guard`. */
static void add_cited(PlxParties *parties, const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxArticle *article = plx_fact_article(c, fact, i);
  const PlxAttribution *said = plx_telling_said(c, fact, i);
  guint32 k = PLX_MENTIONS_OF(article->attributions, PlxAttribution, said->sentence);
  for (; k < article->attributions->len && plx_article_attribution(article, k)->sentence == said->sentence;
       k++) {
    const PlxAttribution *a = plx_article_attribution(article, k);
    const gboolean cites = g_strcmp0(a->verb, "cite") == 0 || g_strcmp0(a->verb, "quote") == 0;
    if (!cites || a == said || a->n_content == 0 || a->source.start != said->source.start)
      continue;
    const PlxSource cited = {plx_fact_mention(fact, i)->article, a->sentence,
                             plx_article_name_within(article, a->sentence, a->content[0]), a->content[0]};
    plx_parties_relay(parties, i, plx_party_new(c->report, c->story, cited));
  }
}

/* Who relays a mention, and who is relayed by it: `the driver told him that …, Bamford said, the agency
 * reports`. Whoever may be the source counts, be it a claim of his own or not (relate/said_gather.c): who is
 * perhaps one with another is not set against him. */
static void add_relays(PlxParties *parties, const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxArticle *article = plx_fact_article(c, fact, i);
  const guint32 index = plx_fact_mention(fact, i)->index;
  const PlxSpan clause = g_array_index(fact->contents, PlxSpan, i);
  guint32 outer = plx_telling_said(c, fact, i)->outer;
  for (guint n = 0; n < MOST_RELAYS && outer != PLX_NONE; n++) {
    const PlxAttribution *a = plx_article_attribution(article, outer);
    if (a->has_source)
      plx_parties_relay(parties, i, party_of(c, fact, i, a));
    outer = a->outer;
  }
  for (guint32 k = plx_relayed_next(article, index, PLX_NONE); k != PLX_NONE;
       k = plx_relayed_next(article, index, k)) {
    const PlxAttribution *a = plx_article_attribution(article, k);
    if (a->has_source && tells(a, clause))
      plx_parties_relay(parties, i, party_of(c, fact, i, a));
  }
}

void plx_telling_init(PlxTelling *s, const PlxComparison *c, const PlxFact *fact)
{
  *s = (PlxTelling){.comparison = c, .fact = fact, .told = g_new0(PlxTold, fact->mentions->len)};
  plx_parties_init(&s->parties, fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    if (plx_telling_is_own(fact, i))
      continue;
    plx_parties_set(&s->parties, i, party_of(c, fact, i, plx_telling_said(c, fact, i)));
    add_relays(&s->parties, c, fact, i);
    add_cited(&s->parties, c, fact, i);
    const PlxAttribution a = plx_telling_claim(c, fact, i);
    const PlxArticle *article = plx_fact_article(c, fact, i);
    s->told[i] =
        (PlxTold){plx_position_of(article, &a), plx_claim_is_open(article, &a), plx_claim_performs(&a)};
  }
}

void plx_telling_clear(PlxTelling *s)
{
  plx_parties_clear(&s->parties);
  g_free(s->told);
}

/* `Would not say why the plant had closed`, `could not tell whether it had`, `will find out how it did`: the
 * speaker tells nothing of it. */
static gboolean withholds(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const asking[] = {"how", "if", "whether", "why"};
  static const char *const telling[] = {"describe", "detail", "explain",  "recall", "recount", "relate",
                                        "reveal",   "show",   "remember", "tell",   NULL};
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, a->content[0], &end);
  if (first < end && PLX_TOKEN_ANY(article, first, asking) &&
      (a->negated || a->verb == NULL || !g_strv_contains(telling, a->verb)))
    return TRUE;
  const PlxForce force = plx_position_of(article, a).force;
  return force == PLX_FORCE_DECLINE || force == PLX_FORCE_OPEN;
}

gboolean plx_telling_tells_fact(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  static const char *const wishes[] = {"ask", "demand", "hope", "order", "want", "wish", "wonder", NULL};
  const PlxAttribution a = plx_telling_claim(c, fact, i);
  const PlxArticle *article = plx_fact_article(c, fact, i);
  const gboolean part = a.content[0].start > plx_telling_said(c, fact, i)->content[0].start;
  return a.has_cue && (plx_claim_is_clause(article, &a) || (part && plx_claim_goes_on(article, &a))) &&
         !plx_claim_is_of_self(article, &a) && !withholds(article, &a) &&
         !plx_claim_is_attitude(article, plx_telling_said(c, fact, i)) &&
         (a.verb == NULL || !g_strv_contains(wishes, a.verb));
}
