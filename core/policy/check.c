#include "policy/check.h"

#include "base/text.h"

#include <string.h>

static PlxTally *tally_of(PlxCheck *check, const char *rule)
{
  const PlxRule *r = plx_rule_find(rule);
  return r->severity == PLX_SEVERITY_NONE   ? &check->agreements
         : r->severity == PLX_SEVERITY_NOTE ? &check->notes
                                            : &check->flags;
}

static gboolean any_matches(const PlxGoldenEntry *entry, const GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    if (plx_golden_matches(entry, g_ptr_array_index(findings, i)))
      return TRUE;
  return FALSE;
}

static gboolean any_wants(const GPtrArray *entries, const PlxFinding *finding)
{
  for (guint i = 0; i < entries->len; i++)
    if (plx_golden_matches(g_ptr_array_index(entries, i), finding))
      return TRUE;
  return FALSE;
}

static void hold_against(PlxCheck *check, const GPtrArray *entries, const GPtrArray *findings)
{
  for (guint i = 0; i < entries->len; i++) {
    PlxGoldenEntry *entry = g_ptr_array_index(entries, i);
    const guint found = any_matches(entry, findings) ? 1 : 0;
    if (!entry->optional) {
      PlxTally *all = tally_of(check, entry->rule), *own = &check->rules[plx_rule_find(entry->rule)->id];
      all->found += found;
      own->found += found;
      all->missed += 1 - found;
      own->missed += 1 - found;
    }
    if (found > 0 && entry->known)
      g_ptr_array_add(check->found_after_all, entry);
    else if (found == 0 && !entry->optional)
      g_ptr_array_add(entry->known ? check->known : check->missing, entry);
  }
  for (guint i = 0; i < findings->len; i++) {
    PlxFinding *finding = g_ptr_array_index(findings, i);
    if (any_wants(entries, finding))
      continue;
    tally_of(check, finding->rule->name)->wrong++;
    check->rules[finding->rule->id].wrong++;
    if (!any_wants(check->golden->unwanted, finding))
      g_ptr_array_add(check->unexpected, finding);
  }
}

PlxCheck *plx_check_new(const char *name, const char *golden_path, const PlxReport *report, GError **error)
{
  PlxGolden *golden = plx_golden_read(golden_path, report, error);
  if (golden == NULL)
    return NULL;
  PlxCheck *check = g_new0(PlxCheck, 1);
  check->name = g_strdup(name);
  check->path = g_strdup(golden_path);
  check->report = report;
  check->golden = golden;
  check->missing = g_ptr_array_new();
  check->known = g_ptr_array_new();
  check->found_after_all = g_ptr_array_new();
  check->unexpected = g_ptr_array_new();
  hold_against(check, golden->findings, report->findings);
  hold_against(check, golden->agreements, report->agreements);
  for (guint i = 0; i < golden->unwanted->len; i++) {
    PlxGoldenEntry *entry = g_ptr_array_index(golden->unwanted, i);
    if (!any_matches(entry, report->findings) && !any_matches(entry, report->agreements))
      g_ptr_array_add(check->found_after_all, entry);
  }
  g_autofree char *stories = plx_golden_stories(report);
  if (golden->stories != NULL && strcmp(golden->stories, stories) != 0)
    check->stories = g_steal_pointer(&stories);
  return check;
}

void plx_check_free(PlxCheck *check)
{
  if (check == NULL)
    return;
  g_ptr_array_unref(check->missing);
  g_ptr_array_unref(check->known);
  g_ptr_array_unref(check->found_after_all);
  g_ptr_array_unref(check->unexpected);
  plx_golden_free(check->golden);
  g_free(check->name);
  g_free(check->path);
  g_free(check->stories);
  g_free(check);
}

gboolean plx_check_passes(const PlxCheck *check)
{
  return check->missing->len == 0 && check->unexpected->len == 0 && check->found_after_all->len == 0 &&
         check->stories == NULL;
}

/* ---- for people ---- */

/* "      corpora/fire/a.txt:3:5: 12 people" */
static void describe_place(const PlxReport *report, guint32 number, PlxSpan span, GString *out)
{
  const PlxArticle *article = plx_report_article(report, number);
  const char *start = article->text + span.start, *line_start = start;
  guint line = 1;
  while (line_start > article->text && line_start[-1] != '\n')
    line_start--;
  for (const char *p = article->text; p < line_start; p++)
    line += *p == '\n' ? 1 : 0;
  const gsize column = plx_text_codepoints(line_start, (gsize)(start - line_start)) + 1;
  g_string_append(out, "      ");
  const char *file = article->path != NULL ? article->path : article->id;
  plx_text_append_line(out, file, strlen(file));
  g_string_append_printf(out, ":%u:%zu: ", line, column);
  plx_text_append_line(out, start, plx_span_length(span));
  g_string_append_c(out, '\n');
}

static void describe_subject(const char *what, const char *rule, const char *about, GString *out)
{
  g_string_append_printf(out, "  %s %s: ", what, rule);
  plx_text_append_line(out, about, strlen(about));
  g_string_append_c(out, '\n');
}

void plx_check_describe_entry(const PlxCheck *check, const char *what, const PlxGoldenEntry *entry,
                              GString *out)
{
  describe_subject(what, entry->rule, entry->about, out);
  for (guint i = 0; i < entry->places->len; i++) {
    const PlxGoldenPlace *place = &g_array_index(entry->places, PlxGoldenPlace, i);
    describe_place(check->report, place->article, place->span, out);
  }
}

void plx_check_describe_finding(const PlxCheck *check, const char *what, const PlxFinding *finding,
                                GString *out)
{
  describe_subject(what, finding->rule->name, finding->about, out);
  for (guint i = 0; i < finding->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    describe_place(check->report, s->article, s->span, out);
  }
}

const PlxFinding *plx_check_changed_to(const PlxCheck *check, const PlxGoldenEntry *entry)
{
  const char *slash = strchr(entry->rule, '/');
  const gsize family = (gsize)(slash - entry->rule);
  for (guint i = 0; i < check->unexpected->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(check->unexpected, i);
    if (strncmp(finding->rule->name, entry->rule, family + 1) == 0 && plx_golden_same_place(entry, finding))
      return finding;
  }
  return NULL;
}

void plx_check_describe(const PlxCheck *check, GString *out)
{
  g_autoptr(GHashTable) told = g_hash_table_new(NULL, NULL);
  g_string_append_printf(out, "%s: %s\n", check->name,
                         plx_check_passes(check) ? "as expected" : "not as expected");
  if (check->stories != NULL)
    g_string_append_printf(out, "  stories    %s, not %s\n", check->stories, check->golden->stories);
  for (guint i = 0; i < check->missing->len; i++) {
    const PlxGoldenEntry *entry = g_ptr_array_index(check->missing, i);
    const PlxFinding *finding = plx_check_changed_to(check, entry);
    plx_check_describe_entry(check, finding != NULL ? "changed   " : "missing   ", entry, out);
    if (finding == NULL)
      continue;
    g_hash_table_add(told, (gpointer)finding);
    plx_check_describe_finding(check, "  now     ", finding, out);
  }
  for (guint i = 0; i < check->unexpected->len; i++) {
    PlxFinding *finding = g_ptr_array_index(check->unexpected, i);
    if (!g_hash_table_contains(told, finding))
      plx_check_describe_finding(check, "unexpected", finding, out);
  }
  for (guint i = 0; i < check->found_after_all->len; i++)
    plx_check_describe_entry(check, "no longer ", g_ptr_array_index(check->found_after_all, i), out);
  if (check->known->len > 0)
    g_string_append_printf(out, "  %u known to be missed\n", check->known->len);
}

static void add_tally(PlxTally *sum, const PlxTally *tally)
{
  sum->found += tally->found;
  sum->missed += tally->missed;
  sum->wrong += tally->wrong;
}

/* Precision and recall count in hundredths, rounded down, so that no locale and no rounding mode matters. */
static void print_tally(const char *name, const PlxTally *t, GString *out)
{
  const guint precision = t->found + t->wrong > 0 ? 100 * t->found / (t->found + t->wrong) : 100;
  const guint recall = t->found + t->missed > 0 ? 100 * t->found / (t->found + t->missed) : 100;
  const guint all = 2 * t->found + t->wrong + t->missed;
  g_string_append_printf(out, "%-22s %5u %6u %5u   %3u %%   %3u %%   %3u %%\n", name, t->found, t->missed,
                         t->wrong, precision, recall, all > 0 ? 200 * t->found / all : 100);
}

void plx_check_summarize(const GPtrArray *checks, GString *out)
{
  PlxTally flags = {0}, notes = {0}, agreements = {0}, rules[PLX_N_RULES] = {{0}};
  for (guint i = 0; i < checks->len; i++) {
    const PlxCheck *check = g_ptr_array_index(checks, i);
    add_tally(&flags, &check->flags);
    add_tally(&notes, &check->notes);
    add_tally(&agreements, &check->agreements);
    for (guint r = 0; r < PLX_N_RULES; r++)
      add_tally(&rules[r], &check->rules[r]);
  }
  g_string_append(out, "                       found missed wrong  precis.  recall  F1\n");
  for (guint r = 0; r < PLX_N_RULES; r++)
    if (rules[r].found + rules[r].missed + rules[r].wrong > 0)
      print_tally(plx_rule((PlxRuleId)r)->name, &rules[r], out);
  print_tally("errors and warnings", &flags, out);
  print_tally("notes", &notes, out);
  print_tally("agreements", &agreements, out);
}
