/* The findings as cards, and the agreements. A card shows each side (those who say the same) with its value
 * and each outlet's words in context; the words are links to their place in the articles. */
#include "report/html/page.h"

#define QUOTE_WIDTH 150

static void put_text(const PlxPage *page, const char *before, const char *text, const char *after)
{
  plx_page_raw(page, before);
  plx_page_text(page, text);
  plx_page_raw(page, after);
}

/* The articles of a finding, as the filters know them. */
static void put_outlets(const PlxPage *page, const PlxFinding *finding)
{
  guint32 last = PLX_NONE;
  plx_page_raw(page, " data-outlets=\"");
  for (guint i = 0; i < finding->statements->len; i++) {
    const guint32 article = plx_finding_statement(finding, i)->article;
    if (article == last)
      continue;
    plx_page_raw(page, last == PLX_NONE ? "" : "\t");
    plx_page_text(page, plx_wording_outlet(plx_report_article(page->report, article)));
    last = article;
  }
  plx_page_raw(page, "\"");
}

static void put_statement(const PlxPage *page, guint card, guint i)
{
  const PlxFinding *finding = plx_page_card(page, card)->finding;
  const PlxStatement *s = plx_finding_statement(finding, i);
  const PlxArticle *article = plx_report_article(page->report, s->article);
  g_auto(PlxExcerpt) excerpt = plx_excerpt_make(article, s, QUOTE_WIDTH);

  plx_page_raw(page, "<li>");
  plx_page_tag(page, s->article);
  put_text(page, "<cite><bdi>", plx_wording_outlet(article), "</bdi></cite>");
  put_text(page, "<blockquote dir=auto>", excerpt.before, "");
  g_string_append_printf(page->out, "<a class=\"m %s\" href=\"#m%u-%u-%u\">", plx_page_severity(finding),
                         page->index, card, i);
  put_text(page, "", excerpt.words, "</a>");
  put_text(page, "", excerpt.after, "</blockquote>");
  const char *position = plx_wording_position(finding, s);
  if (s->source != NULL && position != s->source)
    put_text(page, "<p class=source>on the word of ", s->source, "</p>");
  else if (s->value != NULL && position != s->value)
    put_text(page, "<p class=source>", s->value, "</p>");
  plx_page_raw(page, "</li>\n");
}

static void put_sides(const PlxPage *page, guint card)
{
  const PlxFinding *finding = plx_page_card(page, card)->finding;
  g_autoptr(GArray) sides = plx_wording_sides(finding);

  plx_page_raw(page, "<div class=sides>\n");
  for (guint i = 0; i < sides->len; i++) {
    const PlxSide *side = &g_array_index(sides, PlxSide, i);
    plx_page_raw(page, "<div class=side>");
    put_text(page, "<h5 dir=auto>", side->position, "</h5>");
    if (side->n_articles > 1)
      g_string_append_printf(page->out, "<p class=count>%u outlets</p>", side->n_articles);
    plx_page_raw(page, "<ul>\n");
    for (guint k = 0; k < side->statements->len; k++)
      put_statement(page, card, g_array_index(side->statements, guint, k));
    plx_page_raw(page, "</ul></div>\n");
  }
  plx_page_raw(page, "</div>\n");
}

static void put_citation(const PlxPage *page, const PlxFinding *finding)
{
  g_autofree char *headline = plx_wording_headline(finding);
  plx_page_raw(page, "<details class=cite><summary>Cite</summary><p class=citation dir=auto>");
  for (guint i = 0; i < finding->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    const PlxArticle *article = plx_report_article(page->report, s->article);
    g_autofree char *words = plx_article_excerpt(article, s->span);
    put_text(page, i > 0 ? "; “" : "“", words, "” (");
    plx_page_text(page, plx_wording_outlet(article));
    if (article->title != NULL)
      put_text(page, ", “", article->title, "”");
    if (article->published.known) {
      g_autofree char *published = plx_instant_to_string(article->published);
      put_text(page, ", ", published, "");
    }
    plx_page_raw(page, ")");
  }
  put_text(page, ". Parallax ", finding->rule->name, "");
  put_text(page, " ", finding->id, ": ");
  put_text(page, "", headline, ".</p>");
  plx_page_raw(page, "</details>\n");
}

/* Why it is reported, how surely, what the rule means, how to cite it. */
static void put_foot(const PlxPage *page, const PlxFinding *finding)
{
  plx_page_raw(page, "<footer>");
  if (finding->why != NULL)
    put_text(page, "<p class=why><b>Why these are compared:</b> ", finding->why, ".</p>\n");
  plx_page_raw(page, "<p>");
  plx_wording_count(page->out, plx_wording_n_articles(finding), "outlet");
  plx_page_raw(page, ", ");
  plx_wording_count(page->out, finding->independent, "independent account");
  plx_page_raw(page, ".</p>\n<div class=more><details><summary>What this rule means</summary>");
  put_text(page, "<p>", finding->rule->help, "</p>");
  put_text(page, "<pre>", finding->rule->example, "</pre></details>\n");
  put_citation(page, finding);
  g_string_append_printf(page->out, "<a class=link href=\"#f-%s\">Link to this</a></div></footer>\n",
                         finding->id);
}

static void put_card(const PlxPage *page, guint i)
{
  const PlxCard *card = plx_page_card(page, i);
  const PlxFinding *finding = card->finding;
  const char *severity = plx_page_severity(finding);
  const guint sure = plx_wording_percent(finding->confidence);
  g_autofree char *headline = plx_wording_headline(finding);
  char kind[16];

  plx_page_kind(finding, kind);
  g_string_append_printf(page->out,
                         "<article class=\"card %s\" id=\"f-%s\" tabindex=-1 data-severity=\"%s\" "
                         "data-kind=\"%s\"",
                         severity, finding->id, severity, kind);
  put_outlets(page, finding);
  g_string_append_printf(page->out,
                         " aria-labelledby=\"f-%s-h\">\n<header><p><span class=\"badge %s\">%s</span> "
                         "<code>%s</code>%s</p>"
                         "<p class=sure><span aria-hidden=true class=gauge style=\"--s:%u%%\"></span>"
                         "%u %% sure</p></header>\n<h4 id=\"f-%s-h\" dir=auto><span class=no>%u</span> ",
                         finding->id, severity, severity, finding->rule->name,
                         finding->baselined ? " <span class=badge>in the baseline</span>" : "", sure, sure,
                         finding->id, card->number);
  plx_page_text(page, headline);
  plx_page_raw(page, "</h4>\n");
  put_text(page, "<p class=summary>", finding->rule->summary, "</p>\n");
  put_sides(page, i);
  put_foot(page, finding);
  plx_page_raw(page, "</article>\n");
}

void plx_page_findings(const PlxPage *page)
{
  plx_page_open_part(page, "findings", "Findings");
  guint n = 0;
  for (guint i = 0; i < page->cards->len && plx_page_card(page, i)->number > 0; i++) {
    put_card(page, i);
    n++;
  }
  if (n == 0)
    plx_page_raw(page, "<p class=none>No findings: where these articles tell the same, they agree.</p>\n");
  plx_page_raw(page, "</section>\n");
}

/* ---- agreements ---- */

static void put_agreement(const PlxPage *page, guint i)
{
  const PlxFinding *finding = plx_page_card(page, i)->finding;
  g_string_append_printf(page->out, "<tr id=\"f-%s\"><th scope=row dir=auto>", finding->id);
  put_text(page, "", finding->about != NULL ? finding->about : finding->rule->summary, "</th><td dir=auto>");
  if (finding->statements->len > 0)
    plx_page_text(page, plx_wording_position(finding, plx_finding_statement(finding, 0)));
  plx_page_raw(page, "</td><td><ul class=said>");
  for (guint k = 0; k < finding->statements->len; k++) {
    const PlxStatement *s = plx_finding_statement(finding, k);
    g_autofree char *words = plx_article_excerpt(plx_report_article(page->report, s->article), s->span);
    plx_page_raw(page, "<li>");
    plx_page_tag(page, s->article);
    g_string_append_printf(page->out, "<a class=\"m agree\" dir=auto href=\"#m%u-%u-%u\">", page->index, i,
                           k);
    put_text(page, "", words, "</a></li>");
  }
  g_string_append_printf(page->out, "</ul></td><td>%u</td></tr>\n", finding->independent);
}

void plx_page_agreements(const PlxPage *page)
{
  guint first = 0;
  while (first < page->cards->len && plx_page_card(page, first)->number > 0)
    first++;
  plx_page_open_part(page, "agreed", "What they agree on");
  plx_page_open_scroll(page, "What they agree on");
  plx_page_raw(page, "<table class=agreements><thead><tr><th scope=col>What</th><th scope=col>Value</th>"
                     "<th scope=col>In their words</th><th scope=col>Independent accounts</th></tr></thead>\n"
                     "<tbody>\n");
  for (guint i = first; i < page->cards->len; i++)
    put_agreement(page, i);
  plx_page_raw(page, "</tbody></table></div></section>\n");
}

/* ---- what was left aside ---- */

void plx_page_skipped(const PlxPage *page)
{
  const PlxStory *story = page->story;
  g_autoptr(GArray) reasons = plx_wording_reasons(page->report, page->index);
  plx_page_open_part(page, "skipped", "What could not be compared");
  for (guint i = 0; i < reasons->len; i++) {
    const PlxReason *reason = &g_array_index(reasons, PlxReason, i);
    g_string_append_printf(page->out, "<details><summary>%u: ", reason->n);
    put_text(page, "", reason->why, "</summary><ul class=said>\n");
    for (guint k = 0; k < story->skipped->len; k++) {
      const PlxSkipped *skipped = &g_array_index(story->skipped, PlxSkipped, k);
      const PlxMention *mention = &skipped->mention;
      if (strcmp(skipped->why, reason->why) != 0)
        continue;
      g_autofree char *words =
          plx_article_excerpt(plx_report_article(page->report, mention->article), mention->span);
      plx_page_raw(page, "<li>");
      plx_page_tag(page, mention->article);
      g_string_append_printf(page->out, "<a dir=auto href=\"#a%us%u\">", mention->article, mention->sentence);
      put_text(page, "", words, "</a></li>\n");
    }
    plx_page_raw(page, "</ul></details>\n");
  }
  plx_page_raw(page, "</section>\n");
}
