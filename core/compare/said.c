/* attribution/source, attribution/missing, attribution/stance, attribution/agree. A fact holds attributions
 * and sentences that tell the same on the article's own authority (index PLX_NONE). */
#include "compare/parties.h"
#include "compare/rules.h"
#include "model/describe.h"
#include "model/position.h"

#include <string.h>

#define SURE_SOURCE 0.4 /* contents must be this surely the same before different sources are a finding */
#define SURE_MISSING 0.4
#define SURE_CONTENT 0.72 /* to be taken for the same words of somebody who may be the same */

typedef struct {
  const PlxComparison *comparison;
  const PlxFact *fact;
  PlxParties parties;     /* who says it; nobody where the article does itself */
  PlxPosition *positions; /* likewise */
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
    return (PlxReading){g_strdup(PLX_OWN_AUTHORITY), NULL};
  return (PlxReading){plx_source_describe(plx_fact_article(c, fact, i), said(c, fact, i)), NULL};
}

/* With what force: the words of the cue, and who says it. */
static PlxReading read_stance(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxArticle *article = plx_fact_article(c, fact, i);
  const PlxAttribution *a = said(c, fact, i);
  const PlxPosition position = plx_position_of(article, a);
  char *cue = plx_span_length(position.inner) > 0 ? plx_article_excerpt(article, position.inner)
              : a->has_cue                        ? plx_article_excerpt(article, a->cue)
                                                  : g_strdup(plx_stance_name(a->stance));
  return (PlxReading){cue, plx_source_describe(article, a)};
}

static void subject_init(Subject *s, const PlxComparison *c, const PlxFact *fact)
{
  *s = (Subject){.comparison = c, .fact = fact, .positions = g_new0(PlxPosition, fact->mentions->len)};
  plx_parties_init(&s->parties, fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    if (is_own(fact, i))
      continue;
    const PlxSource source = plx_source_of(plx_fact_mention(fact, i)->article, said(c, fact, i));
    plx_parties_set(&s->parties, i, plx_party_new(c->report, c->story, source));
    s->positions[i] = plx_position_of(plx_fact_article(c, fact, i), said(c, fact, i));
  }
}

static void subject_clear(Subject *s)
{
  plx_parties_clear(&s->parties);
  g_free(s->positions);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Subject, subject_clear)

static PlxPositionRelation compare_positions(const Subject *s, guint32 i, guint32 k)
{
  return plx_position_compare(&s->positions[i], &s->positions[k]);
}

/* Groups: one a source, and one for what is told without. */
static gboolean is_same(guint32 a, guint32 b, gpointer data)
{
  const Subject *s = data;
  if (is_own(s->fact, a) || is_own(s->fact, b))
    return is_own(s->fact, a) && is_own(s->fact, b);
  return plx_parties_compare(&s->parties, a, b) != PLX_SOURCE_OTHER;
}

/* One source, or perhaps one where the content leaves no doubt. */
static gboolean is_one(const Subject *s, guint32 i, guint32 k)
{
  const PlxSourceRelation sources = plx_parties_compare(&s->parties, i, k);
  return sources == PLX_SOURCE_SAME || (sources == PLX_SOURCE_UNSURE && s->fact->score >= SURE_CONTENT);
}

/* That, and one position. */
static gboolean is_agreed(guint32 a, guint32 b, gpointer data)
{
  const Subject *s = data;
  if (is_own(s->fact, a) || is_own(s->fact, b))
    return is_own(s->fact, a) && is_own(s->fact, b);
  return is_one(s, a, b) && compare_positions(s, a, b) == PLX_POSITION_SAME;
}

/* Does the article give the content a source? */
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

/* Does one source take two positions, in two articles of which neither tells the other's too? */
static gboolean positions_differ(const Subject *s, const guint32 *stances)
{
  const PlxComparison *c = s->comparison;
  const PlxFact *fact = s->fact;
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = i + 1; k < fact->mentions->len; k++)
      if (!is_own(fact, i) && !is_own(fact, k) && !names_it(said(c, fact, i)) &&
          !names_it(said(c, fact, k)) && !plx_articles_share_group(fact, stances, i, k) && is_one(s, i, k) &&
          compare_positions(s, i, k) == PLX_POSITION_OTHER)
        return TRUE;
  return FALSE;
}

/* ---- the rules ---- */

/* A content as a statement of its own: without `that`, marks and stops around it. */
static char *bare(const char *words)
{
  static const char *const marks[] = {"\"", "'", "“", "”", "‘", "’", ",", ".", " ", "that "};
  const char *start = words, *end = words + strlen(words);
  gboolean more = TRUE;
  while (more) {
    more = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
      const gsize length = strlen(marks[i]);
      if ((gsize)(end - start) <= length)
        continue;
      if (strncmp(start, marks[i], length) == 0) {
        start += length;
        more = TRUE;
      } else if (strncmp(end - length, marks[i], length) == 0) {
        end -= length;
        more = TRUE;
      }
    }
  }
  return g_strndup(start, (gsize)(end - start));
}

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
  g_autofree char *words = plx_article_excerpt(of, best);
  return bare(words);
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

/* Does it tell that something is so, with a verb of its own? A thing that is only named (`the find`) may be
 * anybody's to tell of. */
static gboolean is_clause(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxArticle *article = plx_fact_article(c, fact, i);
  const PlxAttribution *a = said(c, fact, i);
  if (a->stance == PLX_STANCE_ACCUSE)
    return TRUE; /* of having done it */
  for (guint32 k = 0; k < a->n_content; k++) {
    const PlxSentence *s =
        plx_article_sentence(article, plx_article_sentence_at(article, a->content[k].start));
    for (guint32 t = s->first_token; t < s->first_token + s->n_tokens; t++) {
      const PlxToken *token = plx_article_token(article, t);
      if (plx_span_contains(a->content[k], token->span) && token->xpos != PLX_XPOS_VBG &&
          token->xpos != PLX_XPOS_VB && (token->upos == PLX_UPOS_VERB || token->upos == PLX_UPOS_AUX))
        return TRUE;
    }
  }
  return FALSE;
}

/* `I saw it` is each witness's own. */
static gboolean speaks_of_self(const PlxArticle *article, const PlxAttribution *a)
{
  const PlxSentence *s = plx_article_sentence(article, plx_article_sentence_at(article, a->content[0].start));
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (plx_span_contains(a->content[0], plx_article_token(article, i)->span) &&
        (plx_article_token_is(article, i, "i") || plx_article_token_is(article, i, "we")))
      return TRUE;
  return FALSE;
}

static gboolean both_quote(const PlxComparison *c, const PlxFact *fact, guint32 i, guint32 k)
{
  return said(c, fact, i)->form == PLX_FORM_DIRECT && said(c, fact, k)->form == PLX_FORM_DIRECT;
}

static gboolean is_person(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const guint32 name = said(c, fact, i)->name;
  return name != PLX_NONE && plx_article_name(plx_fact_article(c, fact, i), name)->type == PLX_NAME_PERSON &&
         !plx_article_name(plx_fact_article(c, fact, i), name)->pronoun;
}

static gboolean both_persons(const PlxComparison *c, const PlxFact *fact, guint32 i, guint32 k)
{
  return is_person(c, fact, i) && is_person(c, fact, k);
}

/* Who orders or proposes does a deed by saying so (Austin 1962): another doer, then, not another source. */
static gboolean performs(const PlxAttribution *a)
{
  static const char *const performatives[] = {"approve", "authorise", "authorize", "order", "propose", NULL};
  return a->verb != NULL && g_strv_contains(performatives, a->verb);
}

/* May another source have told the same, so that this one's name is news? Who calls for something, agrees or
 * declines speaks for himself; and what is quoted word for word has one speaker, whatever he is called. */
static gboolean is_told(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  static const gboolean own_act[PLX_N_STANCES] = {
      [PLX_STANCE_CALL] = TRUE,    [PLX_STANCE_AGREE] = TRUE, [PLX_STANCE_DECLINE] = TRUE,
      [PLX_STANCE_PROMISE] = TRUE, [PLX_STANCE_DENY] = TRUE,  [PLX_STANCE_REJECT] = TRUE,
      [PLX_STANCE_DOUBT] = TRUE};
  return !is_own(fact, i) && !own_act[said(c, fact, i)->stance] && is_clause(c, fact, i) &&
         !speaks_of_self(plx_fact_article(c, fact, i), said(c, fact, i));
}

/* Are all who tell it in the one article others than those in the other? */
static gboolean articles_differ(const Subject *s, guint32 x, guint32 y)
{
  const PlxComparison *c = s->comparison;
  const PlxFact *fact = s->fact;
  gboolean any = FALSE;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    for (guint32 k = 0; k < fact->mentions->len; k++) {
      if (plx_fact_mention(fact, i)->article != x || plx_fact_mention(fact, k)->article != y ||
          is_own(fact, i) || is_own(fact, k))
        continue;
      if (plx_parties_compare(&s->parties, i, k) != PLX_SOURCE_OTHER ||
          (both_quote(c, fact, i, k) && !both_persons(c, fact, i, k)))
        return FALSE;
      any |= (is_told(c, fact, i) && is_told(c, fact, k)) ||
             (performs(said(c, fact, i)) && performs(said(c, fact, k)));
    }
  }
  return any;
}

static gboolean sources_differ(const Subject *s)
{
  const PlxFact *fact = s->fact;
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = i + 1; k < fact->mentions->len; k++)
      if (articles_differ(s, plx_fact_mention(fact, i)->article, plx_fact_mention(fact, k)->article))
        return TRUE;
  return FALSE;
}

static gboolean all_perform(const PlxComparison *c, const PlxFact *fact)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    if (!is_own(fact, i) && !performs(said(c, fact, i)))
      return FALSE;
  return TRUE;
}

static gboolean any_clause(const PlxComparison *c, const PlxFact *fact)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    if (!is_own(fact, i) && is_clause(c, fact, i))
      return TRUE;
  return FALSE;
}

/* That two agree to a thing is told of them, not by them. */
static guint32 *only_claims(const PlxComparison *c, const PlxFact *fact, const guint32 *groups)
{
  guint32 *kept = g_new(guint32, fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const gboolean deed =
        !is_own(fact, i) && said(c, fact, i)->stance == PLX_STANCE_AGREE && !is_clause(c, fact, i);
    kept[i] = deed ? G_MAXUINT32 : groups[i];
  }
  return kept;
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
    const PlxPosition position = plx_position_of(article, a);
    PlxSpan both = plx_span_join(statement->span, a->cue);
    if (plx_span_length(position.inner) > 0)
      both = plx_span_join(both, position.inner);
    if (a->has_cue && plx_span_contains(plx_article_sentence(article, statement->sentence)->span, both))
      statement->span = both;
  }
}

void plx_compare_said(PlxComparison *comparison, const PlxFact *fact)
{
  g_auto(Subject) subject;
  subject_init(&subject, comparison, fact);
  guint32 n_groups;
  gboolean two_articles;
  g_autofree guint32 *groups = plx_fact_groups(fact, is_same, &subject, &n_groups);
  g_autofree guint32 *attributed = only(fact, groups, FALSE), *all = only(fact, groups, TRUE);
  g_autofree char *about = describe_content(comparison, fact);

  g_autofree guint32 *by_force = plx_fact_groups(fact, is_agreed, &subject, &n_groups);
  g_autofree guint32 *stances = only(fact, by_force, FALSE);

  const guint n_attributed = count_groups(fact, attributed, &two_articles);
  if (positions_differ(&subject, stances))
    add_stance(comparison, fact, stances, about);
  else if (n_attributed > 1 && fact->score >= SURE_SOURCE && sources_differ(&subject))
    plx_comparison_add(
        comparison, all_perform(comparison, fact) ? PLX_RULE_ATTRIBUTION_AGENT : PLX_RULE_ATTRIBUTION_SOURCE,
        fact, attributed, read_source, about, fact->score);
  if (count_groups(fact, all, &two_articles) > n_attributed && two_articles && fact->score >= SURE_MISSING &&
      any_clause(comparison, fact))
    plx_comparison_add(comparison, PLX_RULE_ATTRIBUTION_MISSING, fact, all, read_source, about, fact->score);
  g_autofree guint32 *agreed = only_claims(comparison, fact, stances);
  plx_comparison_add_agreements(comparison, PLX_RULE_ATTRIBUTION_AGREE, fact, agreed, n_groups, read_source,
                                about);
}
