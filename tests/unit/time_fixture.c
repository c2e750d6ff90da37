#include "time_fixture.h"

#include "model/timezone.h"

#include <criterion/criterion.h>
#include <string.h>

PlxArticle *annotate_times(const char *text, const char *published, const char *zone)
{
  PlxArticle *article = plx_article_new("test", g_strdup(text), strlen(text));
  const PlxParagraph paragraph = {.span = plx_span(0, strlen(text)), .block = PLX_BLOCK_BODY};
  g_array_append_val(article->paragraphs, paragraph);
  article->plain = TRUE;
  article->zone = zone;
  if (published != NULL)
    cr_assert(plx_instant_parse(published, strlen(published), &article->published));
  plx_annotate_sentences(article);
  plx_annotate_tokens(article);
  plx_annotate_syntax(article);
  plx_annotate_times(article);
  return article;
}

const PlxTime *find_time(const PlxArticle *article, const char *extent)
{
  GString *seen = g_string_new(NULL);
  for (guint32 i = 0; i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    const char *text = article->text + time->span.start;
    if (plx_span_length(time->span) == strlen(extent) && strncmp(text, extent, strlen(extent)) == 0) {
      g_string_free(seen, TRUE);
      return time;
    }
    g_string_append_printf(seen, " [%.*s]", (int)plx_span_length(time->span), text);
  }
  cr_assert_fail("“%s” not found in “%s”, but%s", extent, article->text, seen->str);
  return NULL;
}

char *time_instant(gint64 seconds)
{
  return plx_instant_to_string((PlxInstant){.seconds = seconds, .known = TRUE, .has_clock = TRUE});
}

static char *instant_of(const PlxTime *time, gint64 seconds)
{
  g_autofree char *local = time_instant(seconds);
  return g_strconcat(local, time->utc ? "Z" : "", NULL);
}

void check_times(const TimeRow *rows, gsize n_rows)
{
  for (gsize i = 0; i < n_rows; i++) {
    g_autoptr(PlxArticle) article = annotate_times(rows[i].text, WEDNESDAY "T14:30:00+01:00", NULL);
    const PlxTime *time = find_time(article, rows[i].extent);
    g_autofree char *from = instant_of(time, time->from), *to = instant_of(time, time->to);
    cr_expect(time->anchored, "%s", rows[i].text);
    cr_expect_str_eq(time->value, rows[i].value, "%s: %s", rows[i].text, time->value);
    cr_expect_str_eq(from, rows[i].from, "%s: from %s", rows[i].text, from);
    cr_expect_str_eq(to, rows[i].to, "%s: to %s", rows[i].text, to);
    cr_expect_eq(g_strcmp0(time->zone, rows[i].zone), 0, "%s: %s", rows[i].text, time->zone);
    if (rows[i].zone != NULL && g_ascii_isupper(rows[i].zone[0]) && rows[i].zone[1] != '\0')
      cr_expect_gt(plx_zone_abbreviation(rows[i].zone, strlen(rows[i].zone))->n_meanings, 1, "%s",
                   rows[i].zone);
  }
}
