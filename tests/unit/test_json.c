#include "base/error.h"
#include "base/json.h"

#include <criterion/criterion.h>

/* `n` times `open`, then as often `close`; or `n` times both. */
static GString *repeated(const char *open, const char *close, guint n, gboolean nested)
{
  GString *out = g_string_new("[");
  for (guint i = 0; i < n; i++)
    g_string_append_printf(out, "%s%s%s", !nested && i > 0 ? "," : "", open, nested ? "" : close);
  for (guint i = 0; i < n && nested; i++)
    g_string_append(out, close);
  g_string_append_c(out, ']');
  return out;
}

Test(json, takes_what_is_long_and_refuses_what_is_deep)
{
  static const struct {
    const char *open, *close;
    guint n;
    gboolean nested, sound;
  } rows[] = {
      {"[", "]", 127, TRUE, TRUE},           {"[", "]", 128, TRUE, FALSE},
      {"[", "]", 100000, TRUE, FALSE},       {"[", "]", 100000, FALSE, TRUE},
      {"{\"a\":[", "]}", 1000, FALSE, TRUE}, {"\"[[[", "\"", 1000, FALSE, TRUE},
      {"{\"a\":", "1}", 1000, FALSE, TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    GString *text = repeated(rows[i].open, rows[i].close, rows[i].n, rows[i].nested);
    g_autoptr(GError) error = NULL;
    g_autoptr(JsonParser) parser = plx_json_parse(text->str, text->len, &error);
    cr_expect_eq(parser != NULL, rows[i].sound, "row %zu: %s", i, error != NULL ? error->message : "");
    cr_expect_eq(plx_json_check_depth(text->str, text->len, NULL), rows[i].sound, "row %zu", i);
    if (!rows[i].sound)
      cr_expect(g_error_matches(error, PLX_ERROR, PLX_ERROR_LIMIT));
    g_string_free(text, TRUE);
  }
}
