/* attribution/source, attribution/missing, attribution/stance, attribution/agree. A fact holds attributions
 * and sentences that tell the same on the article's own authority (index PLX_NONE). */
#include "compare/claim.h"
#include "compare/missing.h"
#include "compare/rules.h"
#include "compare/said_content.h"
#include "model/describe.h"
#include "model/position.h"
#include "model/wording.h"

#include <string.h>

#define SURE_WITNESS 0.45 /* two who speak for themselves alone may well tell of alike things */
#define SURE_SOURCE 0.15  /* two contents must be this surely the same before their sources are a finding, */
#define SURE_STANCE 0.15  /* and before they are two positions on one matter */
#define SURE_AGREED 0.25  /* before two of one source agree */
#define QUOTED_WORDS 6    /* so many words, and so much of the shorter one, are of one utterance */
#define QUOTED_SHARE 0.8
#define SURE_CONTENT 0.58 /* to be taken for the same words of somebody who may be the same */

/* Who says it. */
static PlxReading read_source(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  if (plx_telling_is_own(fact, i))
    return (PlxReading){g_strdup(PLX_OWN_AUTHORITY), NULL};
  return (PlxReading){plx_source_describe(plx_fact_article(c, fact, i), plx_telling_said(c, fact, i)), NULL};
}

/* With what force: the words of the cue, and who says it. */
static PlxReading read_stance(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxArticle *article = plx_fact_article(c, fact, i);
  const PlxAttribution of = plx_telling_claim(c, fact, i), *a = &of;
  const PlxPosition position = plx_position_of(article, a);
  char *cue = plx_span_length(position.inner) > 0 ? plx_article_excerpt(article, position.inner)
              : a->has_cue                        ? plx_article_excerpt(article, a->cue)
                                                  : g_strdup(plx_stance_name(a->stance));
  return (PlxReading){cue, plx_source_describe(article, a)};
}

static PlxPositionRelation compare_positions(const PlxTelling *s, guint32 i, guint32 k)
{
  return plx_position_compare(&s->told[i].position, &s->told[k].position);
}

/* Groups: one a source, and one for what is told without. */
static gboolean is_same(guint32 a, guint32 b, gpointer data)
{
  const PlxTelling *s = data;
  if (plx_telling_is_own(s->fact, a) || plx_telling_is_own(s->fact, b))
    return plx_telling_is_own(s->fact, a) && plx_telling_is_own(s->fact, b);
  return plx_parties_link(&s->parties, a, b) != PLX_SOURCE_OTHER;
}

/* One source, or perhaps one where the content leaves no doubt. */
static gboolean is_one(const PlxTelling *s, guint32 i, guint32 k, PlxSourceRelation sources)
{
  return sources == PLX_SOURCE_SAME ||
         (sources == PLX_SOURCE_UNSURE && plx_telling_pair(s->fact, i, k) >= SURE_CONTENT);
}

/* That, and one position. */
static gboolean is_agreed(guint32 a, guint32 b, gpointer data)
{
  const PlxTelling *s = data;
  if (plx_telling_is_own(s->fact, a) || plx_telling_is_own(s->fact, b))
    return plx_telling_is_own(s->fact, a) && plx_telling_is_own(s->fact, b);
  return is_one(s, a, b, plx_parties_link(&s->parties, a, b)) &&
         compare_positions(s, a, b) == PLX_POSITION_SAME;
}

/* That, of what tells of one thing. */
static gboolean is_one_claim(guint32 a, guint32 b, gpointer data)
{
  const PlxTelling *s = data;
  return !plx_fact_is_apart(s->fact, a, b) && is_agreed(a, b, data);
}

/* How surely one source takes two positions, in two articles of which neither tells the other's too; 0 if it
 * does not. */
static double positions_differ(const PlxTelling *s, const guint32 *stances)
{
  const PlxComparison *c = s->comparison;
  const PlxFact *fact = s->fact;
  double surest = 0;
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = i + 1; k < fact->mentions->len; k++)
      if (!plx_telling_is_own(fact, i) && !plx_telling_is_own(fact, k) && !plx_fact_is_of_two(fact, i, k) &&
          !plx_claim_names(plx_telling_said(c, fact, i)) && !plx_claim_names(plx_telling_said(c, fact, k)) &&
          !plx_articles_share_group(fact, stances, i, k) &&
          is_one(s, i, k, plx_parties_compare(&s->parties, i, k)) &&
          compare_positions(s, i, k) == PLX_POSITION_OTHER)
        surest = MAX(surest, plx_fact_pair(fact, i, k));
  return surest;
}

/* ---- the rules ---- */

/* Keep the attributions in their groups; if `own`, also what articles tell that attribute it nowhere. */
static guint32 *only(const PlxFact *fact, const guint32 *groups, gboolean own)
{
  guint32 *kept = g_new(guint32, fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const gboolean stays = !plx_telling_is_own(fact, i) || own;
    kept[i] = stays ? groups[i] : G_MAXUINT32;
  }
  return kept;
}

static gboolean both_quote(const PlxComparison *c, const PlxFact *fact, guint32 i, guint32 k)
{
  return plx_telling_said(c, fact, i)->form == PLX_FORM_DIRECT &&
         plx_telling_said(c, fact, k)->form == PLX_FORM_DIRECT;
}

static gboolean is_person(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const guint32 name = plx_telling_said(c, fact, i)->name;
  return name != PLX_NONE && plx_article_name(plx_fact_article(c, fact, i), name)->type == PLX_NAME_PERSON &&
         !plx_article_name(plx_fact_article(c, fact, i), name)->pronoun;
}

static gboolean both_persons(const PlxComparison *c, const PlxFact *fact, guint32 i, guint32 k)
{
  return is_person(c, fact, i) && is_person(c, fact, k);
}

/* Do two quote so many of the same words that one of them has the wrong speaker: what one says of himself
 * (`we are looking for nobody else`), others say in words of their own. */
static gboolean is_one_quotation(const PlxComparison *c, const PlxFact *fact, guint32 i, guint32 k)
{
  if (!both_quote(c, fact, i, k))
    return FALSE;
  g_autofree char *x = plx_article_excerpt(plx_fact_article(c, fact, i),
                                           g_array_index(fact->contents, PlxSpan, i)),
                  *y = plx_article_excerpt(plx_fact_article(c, fact, k),
                                           g_array_index(fact->contents, PlxSpan, k));
  g_autoptr(PlxWording) a = plx_wording_new(x, strlen(x));
  g_autoptr(PlxWording) b = plx_wording_new(y, strlen(y));
  return MIN(a->words->len, b->words->len) >= QUOTED_WORDS && plx_wording_share(a, b) >= QUOTED_SHARE;
}

/* Surely enough for two sources of one statement. */
static gboolean sure_enough(const PlxTelling *s, guint32 i, guint32 k)
{
  const gboolean private = plx_party_is_private(g_ptr_array_index(s->parties.parties, i)) ||
                           plx_party_is_private(g_ptr_array_index(s->parties.parties, k));
  return plx_telling_claims(s->fact, i, k) >= (private ? SURE_WITNESS : SURE_SOURCE);
}

/* The first mention behind those of the article of mention `i`. */
static guint32 article_end(const PlxFact *fact, guint32 i)
{
  const guint32 article = plx_fact_mention(fact, i)->article;
  while (i < fact->mentions->len && plx_fact_mention(fact, i)->article == article)
    i++;
  return i;
}

/* Do both take one position, as far as both are known to take any? */
static gboolean are_of_one_mind(const PlxTelling *s, guint32 i, guint32 k)
{
  const PlxPosition *a = &s->told[i].position, *b = &s->told[k].position;
  const gboolean silent = a->force == PLX_FORCE_SILENT || b->force == PLX_FORCE_SILENT;
  const PlxPositionRelation relation = compare_positions(s, i, k);
  return relation == PLX_POSITION_SAME || (silent && relation != PLX_POSITION_OTHER);
}

/* How surely all who tell it in the article of mention `x` are others than those in that of `y`, each the
 * first of its article; 0 if they are not. */
static double articles_differ(const PlxTelling *s, guint32 x, guint32 y)
{
  const PlxComparison *c = s->comparison;
  const PlxFact *fact = s->fact;
  const guint32 end_x = article_end(fact, x), end_y = article_end(fact, y);
  double surest = 0;
  for (guint32 i = x; i < end_x; i++) {
    for (guint32 k = y; k < end_y; k++) {
      if (plx_telling_is_own(fact, i) || plx_telling_is_own(fact, k))
        continue;
      if (plx_parties_link(&s->parties, i, k) != PLX_SOURCE_OTHER ||
          (both_quote(c, fact, i, k) && !both_persons(c, fact, i, k)))
        return 0;
      const PlxTold *a = &s->told[i], *b = &s->told[k];
      if (!are_of_one_mind(s, i, k))
        continue; /* the one says what the other asks, doubts or wishes */
      if (((a->open && b->open) || (a->performs && b->performs) || is_one_quotation(c, fact, i, k)) &&
          sure_enough(s, i, k))
        surest = MAX(surest, plx_telling_claims(fact, i, k));
    }
  }
  return surest;
}

static double sources_differ(const PlxTelling *s)
{
  const guint32 n = s->fact->mentions->len;
  double surest = 0;
  for (guint32 i = 0; i < n; i = article_end(s->fact, i))
    for (guint32 k = article_end(s->fact, i); k < n; k = article_end(s->fact, k))
      surest = MAX(surest, articles_differ(s, i, k));
  return surest;
}

/* Does another article tell what a mention does, surely enough for the two to be set against each other, or
 * side by side if one source tells it? */
static gboolean has_counterpart(const PlxTelling *s, const guint32 *groups, guint32 i)
{
  const PlxFact *fact = s->fact;
  for (guint32 k = 0; k < fact->mentions->len; k++) {
    if (groups[k] == G_MAXUINT32 || plx_fact_mention(fact, k)->article == plx_fact_mention(fact, i)->article)
      continue;
    const gboolean other = plx_parties_link(&s->parties, i, k) == PLX_SOURCE_OTHER;
    if (other ? sure_enough(s, i, k) : plx_telling_claims(fact, i, k) >= SURE_AGREED)
      return TRUE;
  }
  return FALSE;
}

/* Leave out what is in the fact by way of others alone. Returns: the caller's. */
static guint32 *only_counterparts(const PlxTelling *s, const guint32 *groups)
{
  guint32 *kept = g_new(guint32, s->fact->mentions->len);
  for (guint32 i = 0; i < s->fact->mentions->len; i++) {
    const gboolean stays = groups[i] != G_MAXUINT32 && has_counterpart(s, groups, i);
    kept[i] = stays ? groups[i] : G_MAXUINT32;
  }
  return kept;
}

static gboolean all_perform(const PlxTelling *s)
{
  for (guint32 i = 0; i < s->fact->mentions->len; i++)
    if (!plx_telling_is_own(s->fact, i) && !s->told[i].performs)
      return FALSE;
  return TRUE;
}

/* How surely a mention tells what another of its group does, in another article. */
static double agrees(const PlxFact *fact, const guint32 *groups, guint32 i)
{
  double surest = 0;
  for (guint32 k = 0; k < fact->mentions->len; k++)
    if (groups[k] == groups[i] && plx_fact_mention(fact, k)->article != plx_fact_mention(fact, i)->article)
      surest = MAX(surest, plx_telling_claims(fact, i, k));
  return surest;
}

/* Is it told of somebody, not by him: that two agree to a thing, that riders refuse to start? */
static gboolean is_deed(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxAttribution a = plx_telling_claim(c, fact, i);
  return (a.stance == PLX_STANCE_AGREE && !plx_telling_tells_fact(c, fact, i)) ||
         plx_claim_withholds_deed(plx_fact_article(c, fact, i), &a);
}

static guint32 *only_claims(const PlxComparison *c, const PlxFact *fact, const guint32 *groups)
{
  guint32 *kept = g_new(guint32, fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const gboolean deed = !plx_telling_is_own(fact, i) && is_deed(c, fact, i);
    const gboolean sure = groups[i] != G_MAXUINT32 && agrees(fact, groups, i) >= SURE_AGREED;
    kept[i] = deed || !sure ? G_MAXUINT32 : groups[i];
  }
  return kept;
}

/* Of a stance the cue is evidence too: `Barton denied`. */
static void add_stance(PlxComparison *comparison, const PlxFact *fact, const guint32 *groups,
                       const char *about, double confidence)
{
  plx_comparison_add(comparison, PLX_RULE_ATTRIBUTION_STANCE, fact, groups, read_stance, about, confidence);
  PlxFinding *finding = g_ptr_array_index(comparison->findings, comparison->findings->len - 1);
  guint32 n = 0;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    if (groups[i] == G_MAXUINT32)
      continue;
    PlxStatement *statement = plx_finding_statement(finding, n++);
    const PlxAttribution *a = plx_telling_said(comparison, fact, i);
    const PlxArticle *article = plx_fact_article(comparison, fact, i);
    const PlxAttribution of = plx_telling_claim(comparison, fact, i);
    const PlxPosition position = plx_position_of(article, &of);
    PlxSpan both = plx_span_join(statement->span, a->cue);
    if (plx_span_length(position.inner) > 0)
      both = plx_span_join(both, position.inner);
    if (a->has_cue && plx_span_contains(plx_article_sentence(article, statement->sentence)->span, both))
      statement->span = both;
  }
}

/* Who tells it in one article, and who in another. */
static void add_sources(PlxComparison *c, const PlxTelling *s, const guint32 *attributed, double confidence)
{
  g_autofree guint32 *groups = only_counterparts(s, attributed);
  g_autofree char *about = plx_said_describe(c, s->fact, groups);
  plx_comparison_add(c, all_perform(s) ? PLX_RULE_ATTRIBUTION_AGENT : PLX_RULE_ATTRIBUTION_SOURCE, s->fact,
                     groups, read_source, about, confidence);
}

void plx_compare_said(PlxComparison *comparison, const PlxFact *fact)
{
  g_auto(PlxTelling) telling;
  plx_telling_init(&telling, comparison, fact);
  guint32 n_groups;
  g_autofree guint32 *groups = plx_fact_groups(fact, is_same, &telling, &n_groups);
  g_autofree guint32 *attributed = only(fact, groups, FALSE), *all = only(fact, groups, TRUE);
  g_autofree char *about = plx_said_describe(comparison, fact, groups);

  g_autofree guint32 *by_force = plx_fact_groups(fact, is_agreed, &telling, &n_groups);
  g_autofree guint32 *stances = only(fact, by_force, FALSE);

  const double stance = positions_differ(&telling, stances), source = sources_differ(&telling);
  if (stance >= SURE_STANCE)
    add_stance(comparison, fact, stances, about, stance);
  else if (source > 0)
    add_sources(comparison, &telling, attributed, source);
  const double missing = plx_missing_keep(&telling, all);
  if (missing > 0) {
    g_autofree char *told = plx_said_describe(comparison, fact, all);
    plx_comparison_add(comparison, PLX_RULE_ATTRIBUTION_MISSING, fact, all, read_source, told, missing);
  }
  g_autofree guint32 *by_claim = plx_fact_groups(fact, is_one_claim, &telling, &n_groups);
  g_autofree guint32 *claims = only(fact, by_claim, FALSE);
  g_autofree guint32 *agreed = only_claims(comparison, fact, claims);
  plx_comparison_add_agreements(comparison, PLX_RULE_ATTRIBUTION_AGREE, fact, agreed, n_groups, read_source,
                                about);
}
