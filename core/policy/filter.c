#include "policy/filter.h"

#include "base/error.h"
#include "policy/baseline.h"

#include <string.h>

struct _PlxFilter {
  GPtrArray *ignored; /* char *: rules or families */
  GPtrArray *only;    /* char * */
  PlxBaseline *accepted;
};

PlxFilter *plx_filter_new(void)
{
  PlxFilter *filter = g_new0(PlxFilter, 1);
  filter->ignored = g_ptr_array_new_with_free_func(g_free);
  filter->only = g_ptr_array_new_with_free_func(g_free);
  filter->accepted = plx_baseline_new();
  return filter;
}

void plx_filter_free(PlxFilter *filter)
{
  if (filter == NULL)
    return;
  g_ptr_array_unref(filter->ignored);
  g_ptr_array_unref(filter->only);
  plx_baseline_free(filter->accepted);
  g_free(filter);
}

static gboolean add_name(GPtrArray *names, const char *name, GError **error)
{
  for (guint i = 0; i < PLX_N_ALL_RULES; i++) {
    if (*name != '\0' && plx_rule_is(plx_rule((PlxRuleId)i), name)) {
      g_ptr_array_add(names, g_strdup(name));
      return TRUE;
    }
  }
  g_set_error(error, PLX_ERROR, PLX_ERROR_USAGE, "there is no rule “%s”; parallax explain lists them", name);
  return FALSE;
}

gboolean plx_filter_ignore(PlxFilter *filter, const char *rule, GError **error)
{
  return add_name(filter->ignored, rule, error);
}

gboolean plx_filter_only(PlxFilter *filter, const char *rule, GError **error)
{
  return add_name(filter->only, rule, error);
}

gboolean plx_filter_read_baseline(PlxFilter *filter, const char *path, GError **error)
{
  return plx_baseline_read(filter->accepted, path, error);
}

static gboolean any_is(const GPtrArray *names, const PlxRule *rule)
{
  for (guint i = 0; i < names->len; i++)
    if (plx_rule_is(rule, g_ptr_array_index(names, i)))
      return TRUE;
  return FALSE;
}

static gboolean counts(const PlxFilter *filter, const PlxRule *rule)
{
  return !any_is(filter->ignored, rule) && (filter->only->len == 0 || any_is(filter->only, rule));
}

static void filter_list(const PlxFilter *filter, GPtrArray *findings)
{
  guint kept = 0;
  for (guint i = 0; i < findings->len; i++) {
    PlxFinding *finding = g_ptr_array_index(findings, i);
    finding->baselined = plx_baseline_has(filter->accepted, finding->id);
    if (!counts(filter, finding->rule))
      continue;
    findings->pdata[i] = findings->pdata[kept];
    findings->pdata[kept++] = finding;
  }
  g_ptr_array_set_size(findings, (gint)kept);
}

/* ---- the baseline ---- */

/* The ids of the articles, or of the findings, borrowed. */
static GHashTable *ids_of(const GPtrArray *items, gsize place)
{
  GHashTable *ids = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < items->len; i++)
    g_hash_table_add(ids, G_STRUCT_MEMBER(char *, g_ptr_array_index(items, i), place));
  return ids;
}

/* Would the report show the finding, if it were still there? */
static gboolean is_judged(const PlxFilter *filter, const PlxBaselineEntry *entry, GHashTable *articles)
{
  const PlxRule *rule = entry->rule != NULL ? plx_rule_find(entry->rule) : NULL;
  for (guint i = 0; i < entry->articles->len; i++)
    if (!g_hash_table_contains(articles, g_ptr_array_index(entry->articles, i)))
      return FALSE;
  return rule == NULL || counts(filter, rule);
}

/* For each entry of the baseline, in its order: is it no longer found? The caller frees the list. */
static gboolean *find_stale(const PlxFilter *filter, const PlxReport *report)
{
  const GPtrArray *entries = filter->accepted->entries;
  gboolean *stale = g_new0(gboolean, entries->len + 1);
  g_autoptr(GHashTable) articles = ids_of(report->articles, G_STRUCT_OFFSET(PlxArticle, id));
  g_autoptr(GHashTable) findings = ids_of(report->findings, G_STRUCT_OFFSET(PlxFinding, id));
  for (guint i = 0; i < entries->len; i++) {
    const PlxBaselineEntry *entry = g_ptr_array_index(entries, i);
    stale[i] = !g_hash_table_contains(findings, entry->id) && is_judged(filter, entry, articles);
  }
  return stale;
}

void plx_filter_apply(const PlxFilter *filter, PlxReport *report, GPtrArray *stale)
{
  const GPtrArray *entries = filter->accepted->entries;
  filter_list(filter, report->findings);
  filter_list(filter, report->agreements);
  g_autofree gboolean *gone = find_stale(filter, report);
  for (guint i = 0; i < entries->len; i++)
    if (gone[i])
      g_ptr_array_add(stale, plx_baseline_describe(g_ptr_array_index(entries, i)));
}

/* A line for each entry that is not in the other baseline; returns their number. */
static guint put_difference(GString *out, char sign, const PlxBaseline *baseline, const PlxBaseline *other)
{
  guint n = 0;
  for (guint i = 0; i < baseline->entries->len; i++) {
    const PlxBaselineEntry *entry = g_ptr_array_index(baseline->entries, i);
    if (plx_baseline_has(other, entry->id))
      continue;
    g_autofree char *text = plx_baseline_describe(entry);
    g_string_append_printf(out, "%c %s\n", sign, text);
    n++;
  }
  return n;
}

GString *plx_filter_baseline(const PlxFilter *filter, const PlxReport *report, gboolean prune,
                             GString *changes)
{
  const PlxBaseline *old = filter->accepted;
  g_autoptr(PlxBaseline) new = plx_baseline_new();
  g_autofree gboolean *stale = find_stale(filter, report);
  for (guint i = 0; i < report->findings->len && !prune; i++)
    plx_baseline_add(new, report, g_ptr_array_index(report->findings, i));
  for (guint i = 0; i < old->entries->len && prune; i++)
    if (!stale[i])
      plx_baseline_copy(new, g_ptr_array_index(old->entries, i));
  const guint out = put_difference(changes, '-', old, new), in = put_difference(changes, '+', new, old);
  g_string_append_printf(changes, "%u known; %u added, %u taken out\n", new->entries->len, in, out);
  return plx_baseline_write(new);
}

gboolean plx_filter_fails(const PlxReport *report, PlxSeverity least)
{
  for (guint i = 0; i < report->findings->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(report->findings, i);
    if (!finding->baselined && finding->rule->severity >= least)
      return TRUE;
  }
  return FALSE;
}
