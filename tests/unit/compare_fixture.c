#include "compare_fixture.h"

#include "parallax.h"

#include <criterion/criterion.h>
#include <string.h>

GString *report_on(const char *a, const char *b)
{
  g_autoptr(PlxRun) run = plx_run_new();
  g_autoptr(GError) error = NULL;
  cr_assert(plx_run_add_bytes(run, "a.txt", a, strlen(a), &error), "%s", error != NULL ? error->message : "");
  cr_assert(plx_run_add_bytes(run, "b.txt", b, strlen(b), &error), "%s", error != NULL ? error->message : "");
  plx_run_compare(run);
  GString *json = plx_run_write(run, "json", PLX_WRITE_DEFAULT, &error);
  g_string_replace(json, "\": ", "\":", 0);
  return json;
}

guint count_rule(const char *a, const char *b, const char *rule)
{
  GString *json = report_on(a, b);
  g_autofree char *key = g_strdup_printf("\"rule\":\"%s\"", rule);
  guint n = 0;
  for (const char *at = json->str; (at = strstr(at, key)) != NULL; at++)
    n++;
  g_string_free(json, TRUE);
  return n;
}

void expect_rules(const RuleRow *rows, gsize n_rows)
{
  for (gsize i = 0; i < n_rows; i++) {
    const guint n = count_rule(rows[i].a, rows[i].b, rows[i].rule);
    cr_expect_eq(n, rows[i].n, "%s, %u instead of %u: %s | %s", rows[i].rule, n, rows[i].n, rows[i].a,
                 rows[i].b);
  }
}
