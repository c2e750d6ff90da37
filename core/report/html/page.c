/* The report as one HTML page that needs no network and no script: style and script are compiled in and stand
 * inside. All text of articles is escaped, and a content security policy lets nothing run but this script. */
#include "report/html/page.h"

#include "report/json_string.h"

void plx_page_kind(const PlxFinding *finding, char kind[16])
{
  const char *name = finding->rule->name;
  g_strlcpy(kind, name, MIN(16, strcspn(name, "/") + 1));
}

void plx_page_letter(const PlxPage *page, guint32 article, char letter[16])
{
  const guint32 position = page->position[article];
  if (position < 26)
    g_snprintf(letter, 16, "%c", (int)('A' + position));
  else
    g_snprintf(letter, 16, "%c%u", (int)('A' + position % 26), position / 26);
}

void plx_page_tag(const PlxPage *page, guint32 article)
{
  char letter[16];
  plx_page_letter(page, article, letter);
  g_string_append_printf(page->out, "<span class=tag>%s</span>", letter);
}

const char *plx_page_severity(const PlxFinding *finding)
{
  const PlxSeverity severity = finding->rule->severity;
  return severity == PLX_SEVERITY_NONE ? "agree" : plx_severity_name(severity);
}

gboolean plx_page_is_link(const char *url)
{
  return url != NULL &&
         (g_ascii_strncasecmp(url, "https://", 8) == 0 || g_ascii_strncasecmp(url, "http://", 7) == 0);
}

static void put_instant(const PlxPage *page, PlxInstant at)
{
  static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
  g_autofree char *iso = plx_instant_to_string(at);
  const gint64 days = plx_instant_local_day(at);
  gint32 year, month, day;
  plx_calendar_date(days, &year, &month, &day);
  plx_page_raw(page, "<time");
  plx_markup_attribute(page->out, "datetime", iso);
  g_string_append_printf(page->out, ">%d %s %d", day, months[month - 1], year);
  if (at.has_clock) {
    const gint64 minute =
        (at.seconds + (at.has_zone ? at.zone_minutes * 60 : 0) - days * PLX_DAY_SECONDS) / 60;
    g_string_append_printf(page->out, ", %02d:%02d", (int)(minute / 60), (int)(minute % 60));
  }
  if (at.has_clock && at.has_zone && at.zone_minutes == 0)
    plx_page_raw(page, " UTC");
  else if (at.has_clock && at.has_zone)
    g_string_append_printf(page->out, " UTC%c%d:%02d", at.zone_minutes < 0 ? '-' : '+',
                           ABS(at.zone_minutes) / 60, ABS(at.zone_minutes) % 60);
  plx_page_raw(page, "</time>");
}

void plx_page_dates(const PlxPage *page, const PlxArticle *article)
{
  if (article->published.known)
    put_instant(page, article->published);
  if (!article->updated.known)
    return;
  plx_page_raw(page, article->published.known ? ", updated " : "updated ");
  put_instant(page, article->updated);
}

/* ---- citations ---- */

static void put_csl_date(GString *out, PlxInstant published)
{
  gint32 year, month, day;
  plx_calendar_date(plx_instant_local_day(published), &year, &month, &day);
  plx_json_open_key(out, "issued", '{');
  plx_json_key(out, "date-parts");
  g_string_append_printf(out, "[[%d,%d,%d]]}", year, month, day);
}

void plx_page_csl(const PlxPage *page, guint32 index)
{
  const PlxArticle *article = plx_report_article(page->report, index);
  g_autoptr(GString) json = g_string_new("{");

  plx_json_put_string(json, "id", article->id);
  plx_json_put_string(json, "type", "article-newspaper");
  plx_json_put_string(json, "title", article->title != NULL ? article->title : article->id);
  if (article->outlet != NULL)
    plx_json_put_string(json, "container-title", article->outlet);
  if (article->byline != NULL) {
    plx_json_open_key(json, "author", '[');
    plx_json_open(json, '{');
    plx_json_put_string(json, "literal", article->byline);
    g_string_append(json, "}]");
  }
  if (article->published.known)
    put_csl_date(json, article->published);
  if (plx_page_is_link(article->url))
    plx_json_put_string(json, "URL", article->url);
  plx_json_close(json, '}');
  plx_page_text(page, json->str);
}

/* ---- parts ---- */

static gboolean has_card(const PlxPage *page, const char *prefix)
{
  for (guint i = 0; i < page->cards->len; i++)
    if (g_str_has_prefix(plx_page_card(page, i)->finding->rule->name, prefix))
      return TRUE;
  return FALSE;
}

gboolean plx_page_has_part(const PlxPage *page, const char *part)
{
  const guint n = page->cards->len;
  if (page->story->articles->len < 2 && n == 0)
    return FALSE;
  if (strcmp(part, "figures") == 0)
    return has_card(page, "figure/");
  if (strcmp(part, "times") == 0)
    return has_card(page, "time/");
  if (strcmp(part, "agreed") == 0)
    return n > 0 && plx_page_card(page, n - 1)->number == 0;
  if (strcmp(part, "skipped") == 0)
    return page->story->skipped->len > 0;
  return TRUE;
}

void plx_page_open_part(const PlxPage *page, const char *part, const char *heading)
{
  g_string_append_printf(page->out, "<section class=\"%s\" id=\"%s-%u\">\n<h3 class=part>%s</h3>\n", part,
                         part, page->index + 1, heading);
}

void plx_page_open_scroll(const PlxPage *page, const char *label)
{
  g_string_append_printf(page->out, "<div class=scroll tabindex=0 role=region aria-label=\"%s, story %u\">",
                         label, page->index + 1);
}

/* ---- the frame ---- */

/* Only the script that stands in the page may run. */
static void put_policy(GString *out)
{
  guint8 digest[32];
  gsize size = sizeof digest;
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  g_checksum_update(sum, (const guchar *)plx_html_js, plx_html_js_end - plx_html_js);
  g_checksum_get_digest(sum, digest, &size);
  g_autofree char *hash = g_base64_encode(digest, size);
  g_string_append_printf(out,
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                         "style-src 'unsafe-inline'; script-src 'sha256-%s'; base-uri 'none'; "
                         "form-action 'none'\">\n",
                         hash);
}

/* The run's title, or that of its first story. */
static void put_title(const PlxPage *page)
{
  const PlxReport *report = page->report;
  const char *first = report->stories->len > 0 ? plx_report_story(report, 0)->title : NULL;
  if (report->title != NULL || first == NULL) {
    plx_page_text(page, report->title != NULL ? report->title : "Where the articles differ");
    return;
  }
  plx_page_text(page, first);
  if (report->stories->len > 1)
    g_string_append_printf(page->out, " and %u more", report->stories->len - 1);
}

/* A box for what there is; nothing for what there is not. */
static void put_check(const PlxPage *page, const char *group, const char *value, guint n)
{
  if (n == 0)
    return;
  g_string_append_printf(page->out,
                         "<label><input type=checkbox checked name=\"%s\" value=\"%s\">%s "
                         "<small>%u</small></label>\n",
                         group, value, value, n);
}

static guint count_kind(const PlxReport *report, const char *kind, PlxSeverity severity)
{
  guint n = 0;
  for (guint i = 0; i < report->findings->len; i++) {
    const PlxFinding *f = g_ptr_array_index(report->findings, i);
    char name[16];
    plx_page_kind(f, name);
    n += (kind != NULL ? strcmp(kind, name) == 0 : f->rule->severity == severity) ? 1 : 0;
  }
  return n;
}

/* The outlets of all stories, each name once. */
static void put_outlet_checks(const PlxPage *page)
{
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  plx_page_raw(page, "<fieldset><legend>Outlet</legend>\n");
  for (guint i = 0; i < page->report->articles->len; i++) {
    const char *outlet = plx_wording_outlet(plx_report_article(page->report, i));
    if (!g_hash_table_add(seen, (gpointer)outlet))
      continue;
    plx_page_raw(page, "<label><input type=checkbox checked name=\"outlet\"");
    plx_markup_attribute(page->out, "value", outlet);
    plx_page_raw(page, "><bdi>");
    plx_page_text(page, outlet);
    plx_page_raw(page, "</bdi></label>\n");
  }
  plx_page_raw(page, "</fieldset>\n");
}

static void put_filters(const PlxPage *page)
{
  static const char *const kinds[] = {"figure", "time", "attribution", "quote", "name"};
  plx_page_raw(page, "<details id=filter-box class=js-only open><summary>Filter</summary>\n<form id=filters "
                     "aria-label=\"Filter the findings\">\n"
                     "<fieldset><legend>Severity</legend>\n");
  for (PlxSeverity s = PLX_SEVERITY_ERROR; s >= PLX_SEVERITY_NOTE; s--)
    put_check(page, "severity", plx_severity_name(s), count_kind(page->report, NULL, s));
  plx_page_raw(page, "</fieldset>\n<fieldset><legend>Kind</legend>\n");
  for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
    put_check(page, "kind", kinds[i], count_kind(page->report, kinds[i], PLX_SEVERITY_NONE));
  plx_page_raw(page, "</fieldset>\n");
  put_outlet_checks(page);
  plx_page_raw(page,
               "<p><button type=reset>Show all</button> <output id=shown></output></p>\n</form></details>\n");
}

static void put_top(const PlxPage *page)
{
  const PlxTally tally = plx_wording_tally(page->report);
  plx_page_raw(page, "<a class=skip href=\"#findings\">Skip to the findings</a>\n<header id=top>\n"
                     "<div class=bar><p class=brand>Parallax</p>"
                     "<p class=js-only><button id=theme type=button>Theme: system</button> "
                     "<button id=help type=button aria-haspopup=dialog>Keys <kbd>?</kbd></button></p></div>\n"
                     "<h1>");
  put_title(page);
  plx_page_raw(page, "</h1>\n<p class=lede>");
  plx_wording_findings(page->out, &tally);
  plx_page_raw(page, " in ");
  plx_wording_count(page->out, page->report->articles->len, "article");
  plx_page_raw(page, "; ");
  plx_wording_agreements(page->out, &tally);
  if (tally.baselined > 0)
    g_string_append_printf(page->out, "; %u in the baseline", tally.baselined);
  plx_page_raw(page, ". Nothing here says who is right.</p>\n");
  if (page->report->findings->len > 0)
    put_filters(page);
  plx_page_raw(page, "</header>\n");
}

static void put_help(const PlxPage *page)
{
  plx_page_raw(page,
               "<dialog id=keys aria-labelledby=keys-title><h2 id=keys-title>Keys</h2>\n<dl>"
               "<dt><kbd>j</kbd> <kbd>k</kbd><dd>next, previous finding"
               "<dt><kbd>o</kbd><dd>its words in the articles, and back"
               "<dt><kbd>c</kbd><dd>copy it as a citation"
               "<dt><kbd>f</kbd><dd>filters"
               "<dt><kbd>?</kbd><dd>this help"
               "</dl>\n<p><label><input type=checkbox id=keys-on checked>Single keys are on</label></p>\n"
               "<form method=dialog><button>Close</button></form></dialog>\n"
               "<p id=said role=status aria-live=polite></p>\n");
}

/* ---- stories ---- */

/* In the order of the page. */
static const struct {
  const char *name;
  void (*write)(const PlxPage *page);
} parts[] = {
    {"findings", plx_page_findings}, {"figures", plx_page_figures}, {"times", plx_page_times},
    {"agreed", plx_page_agreements}, {"texts", plx_page_articles},  {"skipped", plx_page_skipped},
};

static void put_story(PlxPage *page)
{
  page->story = plx_report_story(page->report, page->index);
  for (guint i = 0; i < page->story->articles->len; i++)
    page->position[plx_page_article(page, i)] = i;
  g_string_append_printf(page->out,
                         "<section class=story id=\"story-%u\" aria-labelledby=\"story-%u-title\">\n",
                         page->index + 1, page->index + 1);
  plx_page_head(page);
  plx_page_overview(page);
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
    if (plx_page_has_part(page, parts[i].name))
      parts[i].write(page);
  plx_page_raw(page, "</section>\n");
}

void plx_write_html(const PlxReport *report, const PlxReportStyle *style, GString *out)
{
  (void)style;
  g_autoptr(GPtrArray) cards = plx_cards_by_story(report);
  g_autofree guint32 *position = g_new0(guint32, report->articles->len + 1);
  PlxPage page = {.report = report, .out = out, .position = position};

  plx_page_raw(&page, "<!doctype html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n"
                      "<meta name=viewport content=\"width=device-width,initial-scale=1\">\n"
                      "<meta name=referrer content=no-referrer>\n");
  put_policy(out);
  plx_page_raw(&page, "<meta name=generator content=\"Parallax " PLX_VERSION "\">\n<title>");
  put_title(&page);
  plx_page_raw(&page, " – Parallax</title>\n<style>");
  g_string_append_len(out, plx_html_css, plx_html_css_end - plx_html_css);
  plx_page_raw(&page, "</style>\n</head>\n<body>\n");
  put_top(&page);
  plx_page_raw(&page, "<main id=findings>\n");
  for (page.index = 0; page.index < report->stories->len; page.index++) {
    page.cards = g_ptr_array_index(cards, page.index);
    put_story(&page);
  }
  if (report->stories->len == 0)
    plx_page_raw(&page, "<p class=none>There is nothing to compare.</p>\n");
  plx_page_raw(&page, "</main>\n");
  put_help(&page);
  plx_page_raw(&page, "<footer><p>Made by Parallax " PLX_VERSION
                      ". Every finding shows the words it rests on.</p></footer>\n<script>");
  g_string_append_len(out, plx_html_js, plx_html_js_end - plx_html_js);
  plx_page_raw(&page, "</script>\n</body>\n</html>\n");
}
