#include "fixture.h"
#include "fixture_build.h"

#include <string.h>

/* ---- hostile ---- */

static const char *const breaker[] = {
    "</title><script>document.title='owned'</script>",
    "\nThe minister said <img src=x onerror=\"alert(1)\"> 12 people were hurt]]> and --> left.",
    "\"quoted' `back` ${x} %0A::error::fake | cell | [link](javascript:alert(1)) *bold* _it_ \\ end.",
    "\033]0;owned\007 and \033[31mred\033[0m text.",
    NULL,
};

static const char *const breaker_too[] = {
    "</script></style></textarea>",
    "\nThe minister said <svg/onload=alert(1)> 15 people were hurt.",
    NULL,
};

PlxReport *plx_fixture_hostile(void)
{
  static const FixtureArticle sources[] = {
      {"a\"><script>alert(1)</script>", "../x\" onclick=\"y'/a%41 b\nc.txt",
       "Out\"let <b>&amp;</b>\n::error::", "</title><script>document.title='owned'</script>", "By <i>",
       "2024-02-06", "javascript:alert(document.domain)", NULL, FALSE, breaker},
      {"b'--><x", NULL, "</script><script>alert(2)</script>", NULL, NULL, NULL,
       "https://example.org/\"><script>alert(3)</script>", NULL, FALSE, breaker_too},
  };
  static const FixtureStatement hurt[] = {
      {0, "12 people", "12\"><script>alert(4)</script>", "<source>", 0},
      {1, "15 people", "15", NULL, 1},
      {0},
  };
  static const FixtureStatement said[] = {
      {0, "<img src=x onerror=\"alert(1)\"> 12", "a|b\n\nc", NULL, 0},
      {1, "<svg/onload=alert(1)>", "\033[31m", NULL, 1},
      {0},
  };
  PlxReport *report = plx_report_new();
  for (gsize i = 0; i < G_N_ELEMENTS(sources); i++)
    fixture_add_article(report, &sources[i]);
  PlxStory *story = fixture_add_story(report, "</h1><script>alert(5)</script>", "<b>why</b>", 0, 1);
  fixture_add_alignment(story, 0.5, (const guint32[]){0, 1, 1, 1, PLX_NONE});
  fixture_add_figure(report, 0, "12 people", PLX_BOUND_EXACT, 12, 12, "<u>");
  fixture_add_figure(report, 1, "15 people", PLX_BOUND_EXACT, 15, 15, "<u>");
  fixture_add_finding(report, PLX_RULE_FIGURE_CONFLICT, 0, 0.9, 2, "people hurt <script>alert(6)</script>",
                      "12 or 15 </script>", hurt);
  fixture_add_finding(report, PLX_RULE_ATTRIBUTION_SOURCE, 0, 0.8, 2, "a\nb\t\"c\"", NULL, said);
  plx_report_finish(report);
  return report;
}

/* ---- scripts of the world ---- */

static const char *const wide[] = {
    "東京の地震で 12人が 死亡した。",
    "\nA cafe\xCC\x81 in Zu\xCC\x88rich sold 12 cups,\tthe owner\tsaid.",
    "\nA man shouted \"قتل 31 شخصا\" near the gate at noon.",
    NULL,
};

static const char *const wider[] = {
    "東京の地震で 15人が 死亡した。",
    "\nA café in Zürich sold 15 cups, the owner said.",
    "\nThe crowd heard \"קתל 33 איש\" at one.",
    "\nDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliedsausweisnumme"
    "r"
    "verzeichnis lay open: "
    "https://example.org/a/very/long/address/that/does/not/break/anywhere/because/it/has/no/spaces/at/all",
    NULL,
};

PlxReport *plx_fixture_scripts(void)
{
  static const FixtureArticle sources[] = {
      {"one", "one.txt", "朝刊", "東京の地震", NULL, "2024-02-06", NULL, NULL, FALSE, wide},
      {"two", "two.txt", "הארץ היומי", "東京の地震", NULL, "2024-02-06", NULL, NULL, FALSE, wider},
  };
  static const FixtureStatement dead[] = {{0, "12人", "12", NULL, 0}, {1, "15人", "15", NULL, 1}, {0}};
  static const FixtureStatement cups[] = {{0, "12 cups", "12", NULL, 0}, {1, "15 cups", "15", NULL, 1}, {0}};
  static const FixtureStatement shouts[] = {{0, "31", "31", NULL, 0}, {1, "33", "33", NULL, 1}, {0}};
  static const FixtureStatement noons[] = {
      {0, "at noon", "noon", NULL, 0}, {1, "at one", "13:00", NULL, 1}, {0}};
  PlxReport *report = plx_report_new();
  for (gsize i = 0; i < G_N_ELEMENTS(sources); i++)
    fixture_add_article(report, &sources[i]);
  PlxStory *story = fixture_add_story(report, "東京の地震", "東京", 0, 1);
  for (guint32 i = 0; i < 3; i++)
    fixture_add_alignment(story, 0.6, (const guint32[]){0, i, 1, i, PLX_NONE});
  fixture_add_finding(report, PLX_RULE_FIGURE_CONFLICT, 0, 0.9, 2, "死亡", NULL, dead);
  fixture_add_finding(report, PLX_RULE_FIGURE_CONFLICT, 0, 0.8, 2, "cups sold", NULL, cups);
  fixture_add_finding(report, PLX_RULE_FIGURE_CONFLICT, 0, 0.7, 2, "people killed", NULL, shouts);
  fixture_add_finding(report, PLX_RULE_TIME_CONFLICT, 0, 0.6, 2, "when it was shouted", NULL, noons);
  plx_report_finish(report);
  return report;
}

/* ---- any size ---- */

static guint32 add_generated(PlxReport *report, guint32 number, guint n_sentences)
{
  g_autoptr(GPtrArray) sentences = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < n_sentences; i++)
    g_ptr_array_add(sentences,
                    g_strdup_printf("%sOfficials in district %u counted [%u] %u damaged houses along the "
                                    "river, and the council met again on day %u to hear what had been lost.",
                                    i % 3 == 0 ? "\n" : "", i, i, 100 + i * 7 + number % 3, i + 1));
  g_ptr_array_add(sentences, NULL);
  g_autofree char *id = g_strdup_printf("outlet-%u", number + 1);
  g_autofree char *path = g_strdup_printf("%s.txt", id);
  g_autofree char *outlet = g_strdup_printf("The %c%u Courier", (int)('A' + number % 26), number + 1);
  const FixtureArticle source = {
      .id = id,
      .path = path,
      .outlet = outlet,
      .title = "Houses along the river",
      .published = "2024-02-06T08:00:00Z",
      .sentences = (const char *const *)sentences->pdata,
  };
  return fixture_add_article(report, &source);
}

/* Finding `i` is about sentence `i` of all articles. */
static void add_generated_finding(PlxReport *report, guint i, guint n_articles, guint n_sentences)
{
  static const PlxRuleId rules[] = {PLX_RULE_FIGURE_CONFLICT, PLX_RULE_FIGURE_UPDATED,
                                    PLX_RULE_FIGURE_PRECISION};
  const guint place = i % n_sentences;
  PlxFinding *finding = plx_finding_new(rules[i % 3], 0);
  finding->about = g_strdup_printf("damaged houses in district %u", place);
  finding->message = g_strdup_printf("%s: three counts", finding->about);
  finding->confidence = 0.9 - 0.005 * i;
  finding->independent = n_articles;
  for (guint a = 0; a < n_articles; a++) {
    const guint value = 100 + place * 7 + a % 3;
    g_autofree char *marked = g_strdup_printf("[%u] %u damaged houses", place, value);
    PlxMention mention = fixture_mention(report, a, marked);
    mention.span.start += (guint32)(strchr(marked, ' ') + 1 - marked);
    plx_finding_add(finding, mention, g_strdup_printf("%u", value), NULL, a % 3);
    fixture_add_figure(report, a, marked, PLX_BOUND_EXACT, value, value, NULL);
  }
  g_ptr_array_add(report->findings, finding);
}

PlxReport *plx_fixture_large(guint n_articles, guint n_sentences, guint n_findings)
{
  PlxReport *report = plx_report_new();
  for (guint32 i = 0; i < n_articles; i++)
    add_generated(report, i, n_sentences);
  PlxStory *story = fixture_add_story(report, "Houses along the river", "the river", 0, n_articles - 1);
  for (guint i = 0; i < n_sentences; i++) {
    PlxAlignment *alignment = plx_story_add_alignment(story);
    alignment->score = 0.9;
    for (guint32 a = 0; a < n_articles; a++) {
      const PlxPlace place = {a, i};
      g_array_append_val(alignment->places, place);
    }
  }
  for (guint i = 0; i < n_findings; i++)
    add_generated_finding(report, i, n_articles, n_sentences);
  plx_report_finish(report);
  return report;
}

PlxReport *plx_fixture_named(const char *name)
{
  if (strcmp(name, "story") == 0)
    return plx_fixture_story();
  if (strcmp(name, "hostile") == 0)
    return plx_fixture_hostile();
  if (strcmp(name, "scripts") == 0)
    return plx_fixture_scripts();
  if (strcmp(name, "large") == 0)
    return plx_fixture_large(9, 60, 60);
  if (strcmp(name, "pair") == 0)
    return plx_fixture_large(2, 12, 0);
  if (strcmp(name, "empty") == 0)
    return plx_report_new();
  return NULL;
}
