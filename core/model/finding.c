#include "model/finding.h"

#include "base/error.h"

#include <string.h>

static void clear_statement(gpointer statement)
{
  PlxStatement *s = statement;
  g_free(s->value);
  g_free(s->source);
}

PlxFinding *plx_finding_new(PlxRuleId rule, guint32 story)
{
  PlxFinding *finding = g_new0(PlxFinding, 1);
  finding->rule = plx_rule(rule);
  finding->story = story;
  finding->statements = g_array_new(FALSE, TRUE, sizeof(PlxStatement));
  g_array_set_clear_func(finding->statements, clear_statement);
  return finding;
}

void plx_finding_free(PlxFinding *finding)
{
  if (finding == NULL)
    return;
  g_array_unref(finding->statements);
  g_free(finding->id);
  g_free(finding->about);
  g_free(finding->message);
  g_free(finding->why);
  g_free(finding);
}

void plx_finding_add(PlxFinding *finding, PlxMention mention, char *value, char *source, guint32 group)
{
  const PlxStatement statement = {
      .article = mention.article,
      .sentence = mention.sentence,
      .span = mention.span,
      .value = value,
      .source = source,
      .group = group,
  };
  g_array_append_val(finding->statements, statement);
}

PlxReport *plx_report_new(void)
{
  PlxReport *report = g_new0(PlxReport, 1);
  report->articles = g_ptr_array_new_with_free_func((GDestroyNotify)plx_article_free);
  report->stories = g_ptr_array_new_with_free_func((GDestroyNotify)plx_story_free);
  report->findings = g_ptr_array_new_with_free_func((GDestroyNotify)plx_finding_free);
  report->agreements = g_ptr_array_new_with_free_func((GDestroyNotify)plx_finding_free);
  report->common_words = g_ptr_array_new_with_free_func(g_free);
  return report;
}

void plx_report_free(PlxReport *report)
{
  if (report == NULL)
    return;
  g_ptr_array_unref(report->findings);
  g_ptr_array_unref(report->agreements);
  g_ptr_array_unref(report->stories);
  g_ptr_array_unref(report->articles);
  g_ptr_array_unref(report->common_words);
  g_free(report->title);
  g_free(report);
}

static int compare_places(const PlxFinding *a, const PlxFinding *b)
{
  if (a->story != b->story)
    return a->story < b->story ? -1 : 1;
  for (guint i = 0; i < MIN(a->statements->len, b->statements->len); i++) {
    const PlxStatement *s = plx_finding_statement(a, i), *t = plx_finding_statement(b, i);
    if (s->article != t->article)
      return s->article < t->article ? -1 : 1;
    if (s->span.start != t->span.start)
      return s->span.start < t->span.start ? -1 : 1;
    if (s->span.end != t->span.end)
      return s->span.end < t->span.end ? -1 : 1;
  }
  if (a->statements->len != b->statements->len)
    return a->statements->len < b->statements->len ? -1 : 1;
  return (int)a->rule->id - (int)b->rule->id;
}

/* GCompareFunc: severity, then confidence, then place. */
static int compare_findings(gconstpointer p, gconstpointer q)
{
  const PlxFinding *a = *(PlxFinding *const *)p, *b = *(PlxFinding *const *)q;
  if (a->rule->severity != b->rule->severity)
    return a->rule->severity > b->rule->severity ? -1 : 1;
  if (a->confidence > b->confidence || a->confidence < b->confidence)
    return a->confidence > b->confidence ? -1 : 1;
  return compare_places(a, b);
}

static int compare_article_ids(gconstpointer p, gconstpointer q, gpointer report)
{
  const PlxStatement *s = *(PlxStatement *const *)p, *t = *(PlxStatement *const *)q;
  return strcmp(plx_report_article(report, s->article)->id, plx_report_article(report, t->article)->id);
}

/* The rule and, for each statement, its article, its words and its value, the articles by their ids: what
 * survives edits elsewhere and another date. */
static char *fingerprint(const PlxReport *report, const PlxFinding *finding, guint copy)
{
  g_autoptr(GPtrArray) by_id = g_ptr_array_new();
  for (guint i = 0; i < finding->statements->len; i++)
    g_ptr_array_add(by_id, plx_finding_statement(finding, i));
  g_ptr_array_sort_with_data(by_id, compare_article_ids, (gpointer)report);
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  g_checksum_update(sum, (const guchar *)finding->rule->name, -1);
  for (guint i = 0; i < by_id->len; i++) {
    const PlxStatement *s = g_ptr_array_index(by_id, i);
    const PlxArticle *article = plx_report_article(report, s->article);
    g_autofree char *words = plx_article_excerpt(article, s->span);
    g_autofree char *part =
        g_strdup_printf("\n%s\t%s\t%s", article->id, words, s->value != NULL ? s->value : "");
    g_checksum_update(sum, (const guchar *)part, -1);
  }
  if (copy > 0) {
    g_autofree char *part = g_strdup_printf("\n#%u", copy);
    g_checksum_update(sum, (const guchar *)part, -1);
  }
  return g_strndup(g_checksum_get_string(sum), 16);
}

/* `copies`: how many were named so far by one fingerprint. */
static void name_findings(const PlxReport *report, GPtrArray *findings, GHashTable *copies)
{
  for (guint i = 0; i < findings->len; i++) {
    PlxFinding *finding = g_ptr_array_index(findings, i);
    g_autofree char *first = fingerprint(report, finding, 0);
    const guint copy = GPOINTER_TO_UINT(g_hash_table_lookup(copies, first));
    g_hash_table_insert(copies, g_strdup(first), GUINT_TO_POINTER(copy + 1));
    g_free(finding->id);
    finding->id = copy == 0 ? g_steal_pointer(&first) : fingerprint(report, finding, copy);
  }
}

void plx_report_finish(PlxReport *report)
{
  g_autoptr(GHashTable) copies = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_ptr_array_sort(report->findings, compare_findings);
  g_ptr_array_sort(report->agreements, compare_findings);
  name_findings(report, report->findings, copies);
  name_findings(report, report->agreements, copies);
}

static gboolean check_list(const PlxReport *report, GPtrArray *findings, GHashTable *seen, GError **error)
{
  for (guint i = 0; i < findings->len; i++) {
    const PlxFinding *f = g_ptr_array_index(findings, i);
    if (f->id == NULL || !g_hash_table_add(seen, f->id)) {
      g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "finding %u has no id of its own", i);
      return FALSE;
    }
    if (i > 0 && compare_findings(&findings->pdata[i - 1], &findings->pdata[i]) > 0) {
      g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "finding %s is out of order", f->id);
      return FALSE;
    }
    for (guint k = 0; k < f->statements->len; k++) {
      const PlxStatement *s = plx_finding_statement(f, k);
      const PlxArticle *article = plx_report_article(report, s->article);
      if (s->sentence >= article->sentences->len || s->span.start >= s->span.end ||
          !plx_span_contains(plx_article_sentence(article, s->sentence)->span, s->span)) {
        g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "finding %s: statement %u is not in its sentence",
                    f->id, k);
        return FALSE;
      }
    }
  }
  return TRUE;
}

gboolean plx_report_check(const PlxReport *report, GError **error)
{
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  return check_list(report, report->findings, seen, error) &&
         check_list(report, report->agreements, seen, error);
}
