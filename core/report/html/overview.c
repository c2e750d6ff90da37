/* What the story is, which outlets tell it, and who agrees with whom. */
#include "report/html/page.h"

/* ---- independence: articles that share much text, or an agency's text, are one account ---- */

#define SHARED_TEXT 0.33 /* of the shorter one's words */

/* The representative of an article's account; positions in the story. */
static guint find_account(guint *account, guint i)
{
  while (account[i] != i)
    i = account[i] = account[account[i]];
  return i;
}

static guint count_accounts(const PlxPage *page)
{
  const guint n = page->story->articles->len;
  g_autofree guint *account = g_new(guint, n + 1);
  guint count = n;
  for (guint i = 0; i < n; i++)
    account[i] = i;
  for (guint i = 0; i < page->story->reuse->len; i++) {
    const PlxReuse *reuse = g_ptr_array_index(page->story->reuse, i);
    if (reuse->wire == NULL && reuse->share < SHARED_TEXT)
      continue;
    const guint a = find_account(account, page->position[reuse->from]);
    const guint b = find_account(account, page->position[reuse->to]);
    count -= a != b ? 1 : 0;
    account[MAX(a, b)] = MIN(a, b);
  }
  return count;
}

/* ---- the head ---- */

/* Links to the parts of the story, those that it has. */
static void put_contents(const PlxPage *page)
{
  static const char *const parts[][2] = {
      {"findings", "Findings"}, {"figures", "Figures"},    {"times", "Times"},
      {"agreed", "Agreements"}, {"texts", "Side by side"}, {"skipped", "Not compared"},
  };
  if (!plx_page_has_part(page, parts[0][0]))
    return;
  g_string_append_printf(page->out, "<nav aria-label=\"Parts of story %u\"><ul class=contents>",
                         page->index + 1);
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
    if (plx_page_has_part(page, parts[i][0]))
      g_string_append_printf(page->out, "<li><a href=\"#%s-%u\">%s</a></li>", parts[i][0], page->index + 1,
                             parts[i][1]);
  plx_page_raw(page, "</ul></nav>\n");
}

void plx_page_head(const PlxPage *page)
{
  const guint number = page->index + 1;
  const PlxTally tally = plx_wording_tally_story(page->cards);

  /* A page of one story bears its title already. */
  const gboolean alone = page->report->stories->len == 1 && page->report->title == NULL;
  g_string_append_printf(page->out, "<h2 id=\"story-%u-title\"%s><bdi>", number, alone ? " class=vh" : "");
  const char *title = page->story->title;
  if (title == NULL && page->story->articles->len == 1)
    title = plx_report_article(page->report, plx_page_article(page, 0))->title;
  if (title != NULL)
    plx_page_text(page, title);
  else
    g_string_append_printf(page->out, "Story %u", number);
  plx_page_raw(page, "</bdi></h2>\n");
  if (page->story->why != NULL && page->report->stories->len > 1) {
    plx_page_raw(page,
                 page->story->articles->len > 1 ? "<p class=why>One story: " : "<p class=why>Set apart: ");
    plx_page_text(page, page->story->why);
    plx_page_raw(page, "</p>\n");
  }
  if (page->report->stories->len > 1 && page->story->articles->len > 1) {
    plx_page_raw(page, "<p>");
    plx_wording_findings(page->out, &tally);
    plx_page_raw(page, "; ");
    plx_wording_agreements(page->out, &tally);
    plx_page_raw(page, "</p>\n");
  }
  put_contents(page);
}

static void put_reuse(const PlxPage *page, guint32 article)
{
  for (guint i = 0; i < page->story->reuse->len; i++) {
    const PlxReuse *reuse = g_ptr_array_index(page->story->reuse, i);
    if (reuse->from != article && reuse->to != article)
      continue;
    const guint32 other = reuse->from == article ? reuse->to : reuse->from;
    g_string_append_printf(page->out, "<li>%u %% of the text shared with ",
                           plx_wording_percent(reuse->share));
    plx_page_tag(page, other);
    if (reuse->wire != NULL) {
      plx_page_raw(page, ", both credit ");
      plx_page_text(page, reuse->wire);
    }
    plx_page_raw(page, "</li>\n");
  }
}

static void put_outlet(const PlxPage *page, guint32 index)
{
  const PlxArticle *article = plx_report_article(page->report, index);

  plx_page_raw(page, "<li class=outlet>");
  plx_page_tag(page, index);
  plx_page_raw(page, "<div><p><strong><bdi>");
  plx_page_text(page, plx_wording_outlet(article));
  plx_page_raw(page, "</bdi></strong> ");
  plx_page_dates(page, article);
  plx_page_raw(page, "</p>\n<p dir=auto>");
  const gboolean link = plx_page_is_link(article->url);
  if (link) {
    plx_page_raw(page, "<a rel=noreferrer");
    plx_markup_attribute(page->out, "href", article->url);
    plx_page_raw(page, ">");
  }
  plx_page_text(page, article->title != NULL ? article->title : plx_article_file(article));
  plx_page_raw(page, link ? "</a></p>\n<ul>" : "</p>\n<ul>");
  put_reuse(page, index);
  plx_page_raw(page, "</ul><details class=cite><summary>CSL-JSON</summary>");
  g_string_append_printf(page->out, "<pre id=\"csl-%u\">", index);
  plx_page_csl(page, index);
  plx_page_raw(page, "</pre></details></div></li>\n");
}

/* ---- the matrix ---- */

#define MAX_MATRIX 40 /* outlets; a larger table tells nobody anything */

typedef struct {
  guint differ, agree;
} Pair;

/* Count a finding for each pair of its articles: they differ if no side holds both. */
static void count_finding(const PlxPage *page, const PlxFinding *finding, Pair *pairs)
{
  const guint n = page->story->articles->len;
  const guint n_statements = finding->statements->len;
  g_autofree guint32 *group = g_new(guint32, n + 1);

  if (finding->rule->severity == PLX_SEVERITY_NOTE)
    return;
  for (guint i = 0; i < n; i++)
    group[i] = PLX_NONE;
  for (guint i = 0; i < n_statements; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    guint32 *own = &group[page->position[s->article]];
    *own = *own == PLX_NONE ? s->group : *own;
  }
  for (guint a = 0; a < n; a++) {
    for (guint b = 0; b < n; b++) {
      if (a == b || group[a] == PLX_NONE || group[b] == PLX_NONE)
        continue;
      const gboolean same = group[a] == group[b];
      pairs[a * n + b].agree += same ? 1 : 0;
      pairs[a * n + b].differ += same ? 0 : 1;
    }
  }
}

static void put_cell(const PlxPage *page, const Pair *pair)
{
  const guint all = pair->differ + pair->agree;
  if (all == 0) {
    plx_page_raw(page, "<td class=nil><span class=vh>nothing in common</span></td>");
    return;
  }
  const guint level = (4 * pair->differ + all - 1) / all; /* quarters, rounded up */
  g_string_append_printf(page->out,
                         "<td class=\"d%u\"><b>%u</b> <abbr title=differ>≠</abbr><br>"
                         "<b>%u</b> <abbr title=agree>=</abbr></td>",
                         level, pair->differ, pair->agree);
}

static void put_matrix(const PlxPage *page)
{
  const guint n = page->story->articles->len;
  g_autofree Pair *pairs = g_new0(Pair, (gsize)n * n);

  for (guint i = 0; i < page->cards->len; i++)
    count_finding(page, plx_page_card(page, i)->finding, pairs);
  plx_page_open_scroll(page, "Who agrees with whom");
  plx_page_raw(page, "<table class=matrix><caption>Who agrees with whom <small>(≠ differ, = "
                     "agree)</small></caption>\n<thead><tr><td></td>");
  for (guint a = 0; a < n; a++) {
    plx_page_raw(page, "<th scope=col>");
    plx_page_tag(page, plx_page_article(page, a));
    plx_page_raw(page, "</th>");
  }
  plx_page_raw(page, "</tr></thead>\n<tbody>");
  for (guint a = 0; a < n; a++) {
    plx_page_raw(page, "<tr><th scope=row>");
    plx_page_tag(page, plx_page_article(page, a));
    plx_page_raw(page, " <bdi>");
    plx_page_text(page, plx_wording_outlet(plx_report_article(page->report, plx_page_article(page, a))));
    plx_page_raw(page, "</bdi></th>");
    for (guint b = 0; b < n; b++) {
      if (a == b)
        plx_page_raw(page, "<td class=self><span class=vh>itself</span></td>");
      else
        put_cell(page, &pairs[a * n + b]);
    }
    plx_page_raw(page, "</tr>\n");
  }
  plx_page_raw(page, "</tbody></table></div>\n");
}

void plx_page_overview(const PlxPage *page)
{
  const guint n = page->story->articles->len;
  plx_page_raw(page, "<div class=overview><div>\n<ul class=outlets>\n");
  for (guint i = 0; i < n; i++)
    put_outlet(page, plx_page_article(page, i));
  plx_page_raw(page, "</ul>\n");
  if (n > 1) {
    plx_page_raw(page, "<p>");
    plx_wording_count(page->out, n, "outlet");
    plx_page_raw(page, ", ");
    plx_wording_count(page->out, count_accounts(page), "independent account");
    plx_page_raw(page, ": those that share less than a third of their text, and no agency's.</p>\n");
  }
  plx_page_raw(page, "</div>\n");
  if (n > 1 && n <= MAX_MATRIX)
    put_matrix(page);
  plx_page_raw(page, "</div>\n");
}
