/* attribution/source, attribution/missing, attribution/stance, attribution/agree. A fact holds attributions
 * and sentences that tell the same on the article's own authority (index PLX_NONE). */
#include "compare/rules.h"
#include "model/describe.h"

#include <string.h>

#define SURE_SOURCE 0.55 /* contents must be this alike before different sources are a finding */
#define SURE_MISSING 0.45

typedef struct {
  const PlxComparison *comparison;
  const PlxFact *fact;
} Subject;

static gboolean is_own(const PlxFact *fact, guint32 i)
{
  return plx_fact_mention(fact, i)->index == PLX_NONE;
}

static const PlxAttribution *said(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return plx_article_attribution(plx_fact_article(c, fact, i), plx_fact_mention(fact, i)->index);
}

/* Who says it. */
static PlxReading read_source(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  if (is_own(fact, i))
    return (PlxReading){g_strdup("the article itself"), NULL};
  return (PlxReading){plx_source_describe(plx_fact_article(c, fact, i), said(c, fact, i)), NULL};
}

/* With what force: the words of the cue, and who says it. */
static PlxReading read_stance(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxArticle *article = plx_fact_article(c, fact, i);
  const PlxAttribution *a = said(c, fact, i);
  char *cue = a->has_cue ? plx_article_excerpt(article, a->cue) : g_strdup(plx_stance_name(a->stance));
  return (PlxReading){cue, plx_source_describe(article, a)};
}

static const PlxName *source_of(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxAttribution *a = said(c, fact, i);
  return a->has_source && a->name != PLX_NONE ? plx_article_name(plx_fact_article(c, fact, i), a->name)
                                              : NULL;
}

/* Is it known by name, not as `he`, `the company` or `the engineer in charge`? */
static gboolean is_named(const PlxName *name)
{
  return g_ascii_isupper(name->entity[0]);
}

/* `The foreign ministers` are not one of them. */
static gboolean is_plural(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const guint8 tag = plx_article_token(plx_fact_article(c, fact, i), source_of(c, fact, i)->token)->xpos;
  return tag == PLX_XPOS_NNS || tag == PLX_XPOS_NNPS;
}

static gboolean same_mention(const PlxComparison *c, const PlxFact *fact, guint32 i, guint32 k)
{
  g_autofree char *x = plx_article_excerpt(plx_fact_article(c, fact, i), said(c, fact, i)->source);
  g_autofree char *y = plx_article_excerpt(plx_fact_article(c, fact, k), said(c, fact, k)->source);
  return g_ascii_strcasecmp(x, y) == 0;
}

/* Are the sources of two attributions one? By the cast. Where one is known by role or pronoun alone, it may
 * be whoever of its kind the other names: that is no difference. */
static gboolean same_source(const PlxComparison *c, const PlxFact *fact, guint32 i, guint32 k)
{
  const PlxName *p = source_of(c, fact, i), *q = source_of(c, fact, k);
  if (p == NULL || q == NULL)
    return p == q;
  if (p->cast != PLX_NONE && p->cast == q->cast && is_plural(c, fact, i) == is_plural(c, fact, k))
    return TRUE;
  if (same_mention(c, fact, i, k))
    return TRUE; /* `she` in two copies of one sentence */
  if (is_named(p) != is_named(q) && !is_plural(c, fact, i) && !is_plural(c, fact, k))
    return p->type == q->type || p->type == PLX_NAME_OTHER || q->type == PLX_NAME_OTHER;
  return g_ascii_strcasecmp(p->entity, q->entity) == 0;
}

/* ---- stance ---- */

/* Cues of one force. What merely says stands against what confirms, denies, admits or withdraws from it. */
static const int forces[PLX_N_STANCES] = {
    [PLX_STANCE_SAY] = 0,     [PLX_STANCE_CLAIM] = 0,   [PLX_STANCE_REPORT] = 0, [PLX_STANCE_INSIST] = 0,
    [PLX_STANCE_WARN] = 0,    [PLX_STANCE_BELIEVE] = 0, [PLX_STANCE_ACCUSE] = 0, [PLX_STANCE_PROMISE] = 0,
    [PLX_STANCE_CONFIRM] = 1, [PLX_STANCE_ADMIT] = 1,   [PLX_STANCE_DENY] = 2,   [PLX_STANCE_REJECT] = 2,
    [PLX_STANCE_DOUBT] = 2,   [PLX_STANCE_CALL] = 3,    [PLX_STANCE_AGREE] = 4,  [PLX_STANCE_DECLINE] = 5,
};

static int force_of(const PlxAttribution *a)
{
  const int force = forces[a->stance];
  return a->negated ? (force == 2 ? 0 : 6) : force;
}

/* Groups: one a source, and one for what is told without. */
static gboolean is_same(guint32 a, guint32 b, gpointer data)
{
  const Subject *s = data;
  if (is_own(s->fact, a) || is_own(s->fact, b))
    return is_own(s->fact, a) && is_own(s->fact, b);
  return same_source(s->comparison, s->fact, a, b);
}

/* The same, and with cues of one force. */
static gboolean is_agreed(guint32 a, guint32 b, gpointer data)
{
  const Subject *s = data;
  return is_same(a, b, data) && (is_own(s->fact, a) || force_of(said(s->comparison, s->fact, a)) ==
                                                           force_of(said(s->comparison, s->fact, b)));
}

static gboolean article_attributes(const PlxFact *fact, guint32 article)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    if (plx_fact_mention(fact, i)->article == article && !is_own(fact, i))
      return TRUE;
  return FALSE;
}

/* `called it a provocation` gives a thing a name; that has no force to compare. */
static gboolean names_it(const PlxAttribution *a)
{
  return g_strcmp0(a->verb, "call") == 0 && a->stance == PLX_STANCE_SAY;
}

static gboolean differ_in_force(const PlxComparison *c, const PlxFact *fact, const guint32 *groups)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = i + 1; k < fact->mentions->len; k++)
      if (groups[i] == groups[k] && !is_own(fact, i) && said(c, fact, i)->has_source &&
          plx_fact_mention(fact, i)->article != plx_fact_mention(fact, k)->article &&
          force_of(said(c, fact, i)) != force_of(said(c, fact, k)) && !names_it(said(c, fact, i)) &&
          !names_it(said(c, fact, k)))
        return TRUE;
  return FALSE;
}

/* ---- the rules ---- */

/* The content, for people: the shortest of the contents or sentences. */
static char *describe_content(const PlxComparison *c, const PlxFact *fact)
{
  PlxSpan best = {0, 0};
  const PlxArticle *of = NULL;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxArticle *article = plx_fact_article(c, fact, i);
    const PlxSpan span = is_own(fact, i) ? plx_fact_mention(fact, i)->span : said(c, fact, i)->content[0];
    if (of == NULL || plx_span_length(span) < plx_span_length(best)) {
      best = span;
      of = article;
    }
  }
  return plx_article_excerpt(of, best);
}

/* Keep the mentions that `keep` says, in their groups. */
static guint32 *only(const PlxFact *fact, const guint32 *groups, gboolean own)
{
  guint32 *kept = g_new(guint32, fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const gboolean stays =
        !is_own(fact, i) || (own && !article_attributes(fact, plx_fact_mention(fact, i)->article));
    kept[i] = stays ? groups[i] : G_MAXUINT32;
  }
  return kept;
}

static guint count_groups(const PlxFact *fact, const guint32 *groups, gboolean *two_articles)
{
  guint n = 0;
  guint32 article = PLX_NONE;
  *two_articles = FALSE;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    gboolean seen = groups[i] == G_MAXUINT32;
    if (!seen) {
      *two_articles |= article != PLX_NONE && article != plx_fact_mention(fact, i)->article;
      article = plx_fact_mention(fact, i)->article;
    }
    for (guint32 k = 0; k < i; k++)
      seen |= groups[k] == groups[i];
    n += seen ? 0 : 1;
  }
  return n;
}

/* Do two articles name sources of which none is the other's too? */
static gboolean sources_differ(const PlxFact *fact, const guint32 *groups)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = i + 1; k < fact->mentions->len; k++)
      if (groups[i] != G_MAXUINT32 && groups[k] != G_MAXUINT32 &&
          !plx_articles_share_group(fact, groups, i, k))
        return TRUE;
  return FALSE;
}

/* Who orders or proposes does a deed by saying so (Austin 1962): another doer, then, not another source. */
static gboolean all_perform(const PlxComparison *c, const PlxFact *fact)
{
  static const char *const performatives[] = {"approve", "authorise", "authorize", "order", "propose", NULL};
  for (guint32 i = 0; i < fact->mentions->len; i++)
    if (!is_own(fact, i) &&
        !g_strv_contains(performatives, said(c, fact, i)->verb != NULL ? said(c, fact, i)->verb : ""))
      return FALSE;
  return TRUE;
}

/* Of a stance the cue is evidence too: `Barton denied`. */
static void add_stance(PlxComparison *comparison, const PlxFact *fact, const guint32 *groups,
                       const char *about)
{
  plx_comparison_add(comparison, PLX_RULE_ATTRIBUTION_STANCE, fact, groups, read_stance, about, fact->score);
  PlxFinding *finding = g_ptr_array_index(comparison->findings, comparison->findings->len - 1);
  guint32 n = 0;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    if (groups[i] == G_MAXUINT32)
      continue;
    PlxStatement *statement = plx_finding_statement(finding, n++);
    const PlxAttribution *a = said(comparison, fact, i);
    const PlxArticle *article = plx_fact_article(comparison, fact, i);
    const PlxSpan both = plx_span_join(statement->span, a->cue);
    if (a->has_cue && plx_span_contains(plx_article_sentence(article, statement->sentence)->span, both))
      statement->span = both;
  }
}

void plx_compare_said(PlxComparison *comparison, const PlxFact *fact)
{
  Subject subject = {comparison, fact};
  guint32 n_groups;
  gboolean two_articles;
  g_autofree guint32 *groups = plx_fact_groups(fact, is_same, &subject, &n_groups);
  g_autofree guint32 *attributed = only(fact, groups, FALSE), *all = only(fact, groups, TRUE);
  g_autofree char *about = describe_content(comparison, fact);

  g_autofree guint32 *by_force = plx_fact_groups(fact, is_agreed, &subject, &n_groups);
  g_autofree guint32 *stances = only(fact, by_force, FALSE);

  const guint n_attributed = count_groups(fact, attributed, &two_articles);
  if (differ_in_force(comparison, fact, attributed))
    add_stance(comparison, fact, stances, about);
  else if (n_attributed > 1 && two_articles && fact->score >= SURE_SOURCE && sources_differ(fact, attributed))
    plx_comparison_add(
        comparison, all_perform(comparison, fact) ? PLX_RULE_ATTRIBUTION_AGENT : PLX_RULE_ATTRIBUTION_SOURCE,
        fact, attributed, read_source, about, fact->score);
  if (count_groups(fact, all, &two_articles) > n_attributed && two_articles && fact->score >= SURE_MISSING)
    plx_comparison_add(comparison, PLX_RULE_ATTRIBUTION_MISSING, fact, all, read_source, about, fact->score);
  plx_comparison_add_agreements(comparison, PLX_RULE_ATTRIBUTION_AGREE, fact, stances, n_groups, read_source,
                                about);
}
