/* The parts of the HTML page, and what they share. A PlxPage borrows the report and the string it fills. */
#pragma once

#include "report/card.h"
#include "report/markup.h"
#include "report/place.h"
#include "report/wording.h"
#include "report/writers.h"

#include <string.h>

typedef struct {
  const PlxReport *report;
  GString *out;
  guint32 index;         /* the story's */
  const PlxStory *story; /* the one that is being written */
  const GArray *cards;   /* PlxCard of the story */
  guint32 *position;     /* of each article in its story */
} PlxPage;

/* Append markup as it is. */
static inline void plx_page_raw(const PlxPage *page, const char *markup)
{
  g_string_append(page->out, markup);
}

/* Append text, escaped. */
static inline void plx_page_text(const PlxPage *page, const char *text)
{
  plx_markup_text(page->out, text, -1);
}

static inline PlxCard *plx_page_card(const PlxPage *page, guint i)
{
  return &g_array_index(page->cards, PlxCard, i);
}

/* The index of the story's article at a position. */
static inline guint32 plx_page_article(const PlxPage *page, guint position)
{
  return g_array_index(page->story->articles, guint32, position);
}

/* "figure", "time", … of "figure/conflict", in a buffer of the caller. */
void plx_page_kind(const PlxFinding *finding, char kind[16]);

/* The letter that stands for an article of the story: A … Z, A1 … */
void plx_page_letter(const PlxPage *page, guint32 article, char letter[16]);

/* <span class="tag">A</span> */
void plx_page_tag(const PlxPage *page, guint32 article);

/* The name of a finding's severity as a class: "error", …, "agree". */
const char *plx_page_severity(const PlxFinding *finding);

/* When an article was published and last changed, each as <time>; nothing where that is not known. */
void plx_page_dates(const PlxPage *page, const PlxArticle *article);

/* Is it a web address that may be linked to? */
gboolean plx_page_is_link(const char *url);

/* Has the story something of a part? "findings", "figures", "times", "agreed", "texts", "skipped". */
gboolean plx_page_has_part(const PlxPage *page, const char *part);

/* The beginning of a part: its section with an anchor and its heading. */
void plx_page_open_part(const PlxPage *page, const char *part, const char *heading);

/* A stretch that may be wider than the page and is scrolled by itself; it ends with </div>. */
void plx_page_open_scroll(const PlxPage *page, const char *label);

/* The parts, in the order of the page; each writes those of one story. */
void plx_page_head(const PlxPage *page);
void plx_page_overview(const PlxPage *page);
void plx_page_findings(const PlxPage *page);
void plx_page_figures(const PlxPage *page);
void plx_page_times(const PlxPage *page);
void plx_page_agreements(const PlxPage *page);
void plx_page_articles(const PlxPage *page);
void plx_page_skipped(const PlxPage *page);

/* An article as CSL-JSON, for those who cite it. */
void plx_page_csl(const PlxPage *page, guint32 article);

/* The style and the script, compiled in. */
extern const char plx_html_css[], plx_html_css_end[], plx_html_js[], plx_html_js_end[];
