#include "compare/rules.h"

#include <string.h>

/* ---- groups ---- */

/* Is mention i like every member of a group so far? */
static gboolean fits_group(const guint32 *groups, guint32 group, guint32 i,
                           gboolean (*same)(guint32 a, guint32 b, gpointer data), gpointer data)
{
  for (guint32 k = 0; k < i; k++)
    if (groups[k] == group && !same(k, i, data))
      return FALSE;
  return TRUE;
}

guint32 *plx_fact_groups(const PlxFact *fact, gboolean (*same)(guint32 a, guint32 b, gpointer data),
                         gpointer data, guint32 *n_groups)
{
  const guint32 n = fact->mentions->len;
  guint32 *groups = g_new(guint32, n);
  *n_groups = 0;
  for (guint32 i = 0; i < n; i++) {
    guint32 group = 0;
    while (group < *n_groups && !fits_group(groups, group, i, same, data))
      group++;
    groups[i] = group;
    *n_groups = MAX(*n_groups, group + 1);
  }
  return groups;
}

gboolean plx_group_is_shared(const PlxFact *fact, const guint32 *groups, guint32 group)
{
  guint32 article = PLX_NONE;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    if (groups[i] != group)
      continue;
    if (article != PLX_NONE && plx_fact_mention(fact, i)->article != article)
      return TRUE;
    article = plx_fact_mention(fact, i)->article;
  }
  return FALSE;
}

/* The first of the fact's mentions that stand in the article of mention i: they stand side by side. */
static guint32 first_of_article(const PlxFact *fact, guint32 i)
{
  const guint32 article = plx_fact_mention(fact, i)->article;
  while (i > 0 && plx_fact_mention(fact, i - 1)->article == article)
    i--;
  return i;
}

gboolean plx_articles_share_group(const PlxFact *fact, const guint32 *groups, guint32 i, guint32 k)
{
  const guint32 x = plx_fact_mention(fact, i)->article, y = plx_fact_mention(fact, k)->article;
  const guint32 n = fact->mentions->len, first = first_of_article(fact, k);
  if (x == y)
    return TRUE;
  for (guint32 p = first_of_article(fact, i); p < n && plx_fact_mention(fact, p)->article == x; p++)
    for (guint32 q = first; q < n && plx_fact_mention(fact, q)->article == y; q++)
      if (groups[p] == groups[q] && groups[p] != G_MAXUINT32)
        return TRUE;
  return FALSE;
}

/* ---- findings ---- */

static void append_list(GString *out, const GPtrArray *words)
{
  for (guint32 i = 0; i < words->len; i++)
    g_string_append_printf(out, "%s%s",
                           i == 0                ? ""
                           : i + 1 == words->len ? " and "
                                                 : ", ",
                           (const char *)g_ptr_array_index(words, i));
}

/* What a statement is told by: its value; where all have one value, its own words. The caller frees it. */
static char *told_by(const PlxReport *report, const PlxStatement *s, gboolean words)
{
  return words ? plx_article_excerpt(plx_report_article(report, s->article), s->span) : g_strdup(s->value);
}

/* Is it the same value without its hedge: 40, told beside `at least 40`? */
static gboolean is_plainer(const char *value, const char *other)
{
  if (value == NULL || other == NULL || strlen(value) >= strlen(other) || !g_str_has_suffix(other, value))
    return FALSE;
  for (const char *at = other; at < other + strlen(other) - strlen(value); at++)
    if (g_ascii_isdigit(*at))
      return FALSE;
  return TRUE;
}

/* "hill and newsclick: 404; blog: 440", without hedges where they are not what differs; of one value, "hill:
 * 404 soldiers; blog: 404 people". */
static char *describe_groups(const PlxReport *report, const PlxFinding *finding, gboolean words)
{
  g_autoptr(GPtrArray) told = g_ptr_array_new_with_free_func(g_free); /* one a statement */
  GString *out = g_string_new(NULL);
  for (guint32 i = 0; i < finding->statements->len; i++)
    g_ptr_array_add(told, told_by(report, plx_finding_statement(finding, i), words));
  for (guint32 first = 0; first < told->len; first++) {
    g_autoptr(GPtrArray) ids = g_ptr_array_new();
    const PlxStatement *leader = plx_finding_statement(finding, first);
    const char *plainest = told->pdata[first];
    gboolean listed = FALSE;
    for (guint32 i = 0; i < told->len; i++) {
      const PlxStatement *s = plx_finding_statement(finding, i);
      const PlxArticle *article = plx_report_article(report, s->article);
      const char *id = article->outlet != NULL ? article->outlet : article->id;
      if (words ? g_strcmp0(told->pdata[i], told->pdata[first]) != 0 : s->group != leader->group)
        continue;
      listed |= i < first;
      if (finding->rule->severity > PLX_SEVERITY_NOTE && is_plainer(told->pdata[i], plainest))
        plainest = told->pdata[i];
      if (ids->len == 0 || strcmp(g_ptr_array_index(ids, ids->len - 1), id) != 0)
        g_ptr_array_add(ids, (gpointer)id);
    }
    if (listed)
      continue;
    g_string_append(out, out->len > 0 ? "; " : "");
    append_list(out, ids);
    g_string_append_printf(out, ": %s", plainest != NULL ? plainest : "");
  }
  return g_string_free(out, FALSE);
}

/* How often a rule that is sure of itself is right, measured on the curated stories against their golden
 * files: what a score is worth differs by rule. Those not named are worth their score. */
static const double worth[PLX_N_RULES] = {
    [PLX_RULE_FIGURE_CONFLICT] = 0.95,   [PLX_RULE_FIGURE_UPDATED] = 0.95,
    [PLX_RULE_FIGURE_SCOPE] = 0.95,      [PLX_RULE_FIGURE_PRECISION] = 0.95,
    [PLX_RULE_TIME_PRECISION] = 0.75,    [PLX_RULE_ATTRIBUTION_SOURCE] = 0.85,
    [PLX_RULE_ATTRIBUTION_AGENT] = 0.75, [PLX_RULE_ATTRIBUTION_STANCE] = 1.1,
    [PLX_RULE_QUOTE_WORDING] = 1.3,
};

static double confidence_of(PlxRuleId rule, double score)
{
  return CLAMP(score * (worth[rule] > 0 ? worth[rule] : 1), 0.05, 0.95);
}

/* The groups numbered from 0 in the order of their first mentions; G_MAXUINT32 for mentions left out. */
static guint32 *renumber(const guint32 *groups, guint32 n, guint32 *n_groups)
{
  guint32 *renumbered = g_new(guint32, n);
  *n_groups = 0;
  for (guint32 i = 0; i < n; i++) {
    guint32 first = 0;
    while (groups[first] != groups[i])
      first++;
    if (first < i)
      renumbered[i] = renumbered[first];
    else
      renumbered[i] = groups[i] != G_MAXUINT32 ? (*n_groups)++ : G_MAXUINT32;
  }
  return renumbered;
}

void plx_comparison_add(PlxComparison *comparison, PlxRuleId rule, const PlxFact *fact, const guint32 *groups,
                        PlxReader read, const char *about, double confidence)
{
  const guint32 n = fact->mentions->len;
  guint32 n_groups;
  g_autofree guint32 *renumbered = renumber(groups, n, &n_groups);
  PlxFinding *finding = plx_finding_new(rule, comparison->story->id);
  for (guint32 i = 0; i < n; i++) {
    if (renumbered[i] == G_MAXUINT32)
      continue;
    const PlxReading reading = read(comparison, fact, i);
    plx_finding_add(finding, *plx_fact_mention(fact, i), reading.value, reading.source, renumbered[i]);
  }
  const gboolean one_value = n_groups == 1 && finding->rule->severity != PLX_SEVERITY_NONE;
  g_autofree char *values = describe_groups(comparison->report, finding, one_value);
  finding->about = g_strdup(about);
  finding->confidence = confidence_of(rule, confidence);
  finding->message = g_strdup_printf("%s: %s", finding->rule->summary, values);
  finding->why =
      g_strdup_printf("paired on: %s", fact->why != NULL && *fact->why != '\0' ? fact->why : about);
  finding->independent = plx_comparison_independent(comparison, finding);
  g_ptr_array_add(
      finding->rule->severity == PLX_SEVERITY_NONE ? comparison->agreements : comparison->findings, finding);
}

void plx_comparison_add_agreements(PlxComparison *comparison, PlxRuleId rule, const PlxFact *fact,
                                   const guint32 *groups, guint32 n_groups, PlxReader read, const char *about)
{
  g_autofree guint32 *only = g_new(guint32, fact->mentions->len);
  for (guint32 group = 0; group < n_groups; group++) {
    if (!plx_group_is_shared(fact, groups, group))
      continue;
    for (guint32 i = 0; i < fact->mentions->len; i++)
      only[i] = groups[i] == group ? 0 : G_MAXUINT32;
    plx_comparison_add(comparison, rule, fact, only, read, about, fact->score);
  }
}
