/* How this works: each field has a list of sources, the surest first, and takes the first that says anything.
 * A heading that comes up in what the page calls itself is the title as the reader sees it. */
#include "read/html_metadata.h"

#include "read/front_matter.h"
#include "read/html_date.h"
#include "read/linked_data.h"
#include "read/visible_date.h"
#include "read/words.h"

#include <string.h>

#define LONGEST_OUTLET 40 /* bytes */
#define BEHIND 4          /* passages behind the first sentences, which may be a standfirst */
#define LONGEST_DATE 12 /* words of a passage that says when it was published: `Posted on … at … by …` */
#define HEAD 12         /* passages around the title in which byline and date are looked for */

typedef struct {
  PlxPage *page;
  PlxArticle *article;
  PlxLinkedData data;
  guint title; /* its passage; PLX_NONE */
} Source;

/* ---- meta tags ---- */

static const char *const title_keys[] = {"og:title",       "twitter:title", "dc.title",
                                         "sailthru.title", "parsely-title", "headline"};
static const char *const author_keys[] = {
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author",
    "byl",    "twitter:data1",  "article.author", "dcterms.creator"};
static const char *const outlet_keys[] = {"og:site_name", "application-name",  "publisher",
                                          "dc.publisher", "article:publisher", "dcterms.publisher"};
static const char *const language_keys[] = {"og:locale", "language", "dc.language", "inlanguage"};
static const char *const url_keys[] = {"og:url", "twitter:url"};
/* Not an address, a template's variable or a reading time. */
static gboolean is_worded(const char *value)
{
  return *value != '\0' && strstr(value, "://") == NULL &&
         (strchr(value, ' ') != NULL || strchr(value, '.') == NULL);
}

/* The first fact of the head with one of these keys, in the order of the keys; NULL. */
static const char *meta(const Source *source, const char *const *keys, gsize n, gboolean worded)
{
  for (gsize k = 0; k < n; k++)
    for (guint i = 0; i < source->page->facts->len; i++) {
      const PlxPageFact *fact = &g_array_index(source->page->facts, PlxPageFact, i);
      if (fact->kind == PLX_PAGE_META && strcmp(fact->key, keys[k]) == 0 &&
          (worded ? is_worded(fact->value) : *fact->value != '\0'))
        return fact->value;
    }
  return NULL;
}

#define META(source, keys) meta((source), (keys), G_N_ELEMENTS(keys), FALSE)
#define META_WORDED(source, keys) meta((source), (keys), G_N_ELEMENTS(keys), TRUE)

/* ---- the title ---- */

/* Words in folded form, one space before each. */
static char *folded(const char *text, gsize length)
{
  GString *out = g_string_new(NULL);
  PlxSpan word;
  gunichar first;
  for (gsize at = 0; plx_word_next(text, length, at, &word, &first); at = word.end) {
    g_string_append_c(out, ' ');
    for (guint32 i = word.start; i < word.end; i++)
      g_string_append_c(out, g_ascii_tolower(text[i]));
  }
  g_string_append_c(out, ' ');
  return g_string_free(out, FALSE);
}

static gboolean contains_words(const char *text, const char *words)
{
  if (text == NULL)
    return FALSE;
  g_autofree char *own = folded(text, strlen(text));
  return strstr(own, words) != NULL;
}

/* The heading with the most words of those that come up in what the page calls itself, a first heading before
 * others; PLX_NONE. */
static guint find_heading(const Source *source, const char *const *names, gsize n)
{
  const PlxPage *page = source->page;
  guint best = PLX_NONE, most = 0;
  for (guint i = 0; i < page->passages->len; i++) {
    const PlxPassage *passage = plx_passages_at(page->passages, i);
    const gboolean first = plx_page_is_within(page, passage->place, PLX_TAG_H1);
    if ((!first && !plx_page_is_within(page, passage->place, PLX_TAG_HEADING)) || passage->words > 60 ||
        (!first && passage->words < 4))
      continue;
    g_autofree char *words = folded(page->text->str + passage->span.start, plx_span_length(passage->span));
    const guint weight = passage->words * 2 + (first ? 3 : 0);
    for (gsize k = 0; k < n && weight > most; k++)
      if (contains_words(names[k], words)) {
        best = i;
        most = weight;
      }
  }
  return best;
}

/* A first heading just before the article says better what it is called than a title made for search engines
 * does. */
static guint lone_heading(const Source *source, guint lead)
{
  guint found = PLX_NONE;
  for (guint i = 0; i < MIN(lead + 1, source->page->passages->len); i++) {
    const PlxPassage *passage = plx_passages_at(source->page->passages, i);
    if (!plx_page_is_within(source->page, passage->place, PLX_TAG_H1) || passage->words < 4 ||
        passage->words > 40)
      continue;
    found = i;
  }
  return found;
}

/* A title without the site's name behind a bar or dash. */
static const char *without_site(const Source *source, const char *title)
{
  static const char *const marks[] = {" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " • "};
  gsize cut = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
    const char *last = g_strrstr(title, marks[i]);
    if (last == NULL || last == title)
      continue;
    const char *site = last + strlen(marks[i]);
    const gboolean named =
        source->article->outlet != NULL && g_ascii_strcasecmp(site, source->article->outlet) == 0;
    const gboolean shorter = strlen(site) * 2 < (gsize)(last - title) && strlen(site) < 40;
    if (named || shorter)
      cut = MAX(cut, (gsize)(last - title));
  }
  return cut > 0 ? plx_arena_copy(source->article->arena, title, cut) : title;
}

static guint find_title(Source *source, guint lead)
{
  PlxArticle *article = source->article;
  const char *names[] = {source->data.headline, META(source, title_keys), source->page->title};
  guint heading = find_heading(source, names, G_N_ELEMENTS(names));
  const guint lone = lone_heading(source, lead);
  if (lone != PLX_NONE &&
      (heading == PLX_NONE || plx_passages_at(source->page->passages, heading)->words < 4))
    heading = lone;
  if (heading != PLX_NONE && article->title == NULL) {
    const PlxSpan span = plx_passages_at(source->page->passages, heading)->span;
    g_autofree char *text = g_strndup(source->page->text->str + span.start, plx_span_length(span));
    article->title = plx_metadata_text(article->arena, text);
  }
  for (gsize i = 0; i < G_N_ELEMENTS(names) && article->title == NULL; i++)
    if (names[i] != NULL) {
      const char *name = plx_metadata_text(article->arena, names[i]);
      article->title = name != NULL ? without_site(source, name) : NULL;
    }
  return heading;
}

/* ---- what readers see ---- */

static void take_name(Source *source, PlxSpan name)
{
  if (source->article->byline == NULL)
    source->article->byline =
        plx_arena_copy(source->article->arena, source->page->text->str + name.start, plx_span_length(name));
}

static gboolean after_title(const Source *source, guint passage)
{
  return source->title != PLX_NONE && passage > source->title;
}

/* A caption or standfirst between the title and the article is part of it. */
static PlxBlock head_block(const Source *source, const PlxPassage *passage)
{
  const PlxElement *element = plx_page_element(source->page, passage->place);
  if ((element->within & (1u << PLX_TAG_FIGCAPTION)) != 0 || (element->hints & PLX_HINT_CAPTION) != 0)
    return PLX_BLOCK_CAPTION;
  return (element->hints & PLX_HINT_SUMMARY) != 0 ? PLX_BLOCK_SUMMARY : PLX_BLOCK_FURNITURE;
}

/* Mark byline and date among the passages from `first` on, and take them where nothing surer is known. */
static void judge_head(Source *source, guint first, guint end, PlxDates *dates)
{
  PlxPage *page = source->page;
  const char *text = page->text->str;
  for (guint i = first; i < end; i++) {
    PlxPassage *passage = plx_passages_at(page->passages, i);
    PlxSpan name;
    PlxInstant instant;
    const gboolean tells = plx_passage_is_prose(passage) && (passage->cues & PLX_CUE_DATE) == 0;
    if (passage->words > 25 || tells || passage->block == PLX_BLOCK_TITLE ||
        plx_page_is_within(page, passage->place, PLX_TAG_NAV))
      continue;
    const guint32 hints = plx_page_element(page, passage->place)->hints;
    const gboolean dated = plx_visible_date(text + passage->span.start, plx_span_length(passage->span),
                                            dates->day_first, &instant, NULL);
    const gboolean byline = plx_byline(text, passage, (hints & PLX_HINT_BYLINE) != 0, &name) ||
                            (dated && plx_name_within(text, passage->span, &name));
    if (byline)
      take_name(source, name);
    if (dated)
      plx_dates_add(dates, instant);
    if (byline || (dated && passage->words <= 20))
      passage->block = byline ? PLX_BLOCK_BYLINE : PLX_BLOCK_DATE;
    else if (passage->block == PLX_BLOCK_FURNITURE && passage->cues == 0 && after_title(source, i))
      passage->block = head_block(source, passage);
  }
}

/* The first short passage from `first` on that shows a date; with `cue` it must say that it does. */
static void add_lone_date(PlxDates *dates, const PlxPage *page, guint first, guint end, gboolean cue)
{
  for (guint i = first; i < MIN(end, page->passages->len) && dates->n == 0; i++) {
    const PlxPassage *passage = plx_passages_at(page->passages, i);
    PlxInstant instant;
    if (passage->words <= (cue ? LONGEST_DATE : 8) && (!cue || (passage->cues & PLX_CUE_DATE) != 0) &&
        plx_visible_date(page->text->str + passage->span.start, plx_span_length(passage->span),
                         dates->day_first, &instant, NULL))
      plx_dates_add(dates, instant);
  }
}

static guint first_kept(const PlxPage *page)
{
  for (guint i = 0; i < page->passages->len; i++) {
    const PlxPassage *passage = plx_passages_at(page->passages, i);
    if (!plx_block_is_furniture(passage->block) && plx_passage_is_prose(passage))
      return i;
  }
  return page->passages->len;
}

static gboolean byline_is_prefixed(const char *byline)
{
  return g_ascii_strncasecmp(byline, "by ", 3) == 0;
}

static void find_authors(Source *source)
{
  PlxArticle *article = source->article;
  const char *named = META_WORDED(source, author_keys);
  const char *marked = plx_page_fact(source->page, PLX_PAGE_PROPERTY, "author");
  if (article->byline == NULL)
    article->byline = source->data.authors;
  if (article->byline == NULL && named != NULL && strstr(named, "://") == NULL)
    article->byline = plx_metadata_text(article->arena, named);
  if (article->byline == NULL && marked != NULL && is_worded(marked))
    article->byline = plx_metadata_text(article->arena, marked);
  if (article->byline != NULL && byline_is_prefixed(article->byline))
    article->byline += strlen("by ");
}

static void set_once(const Source *source, const char **field, const char *value)
{
  if (*field == NULL && value != NULL)
    *field = plx_metadata_text(source->article->arena, value);
}

/* A space or a mark that parts a title from a name; a mark is noted. */
static gboolean is_title_mark(const char *at, gboolean *marked)
{
  const gunichar c = g_utf8_get_char(at);
  const gboolean mark = g_utf8_strchr("|-–—·»:", -1, c) != NULL;
  *marked |= mark;
  return mark || c == ' ';
}

/* `Title | The Herald`: what the page's own title says beside the article's is where it stands. */
static void take_outlet(Source *source)
{
  PlxArticle *article = source->article;
  const char *whole = plx_metadata_text(article->arena, source->page->title);
  const char *at = whole != NULL && article->title != NULL ? strstr(whole, article->title) : NULL;
  if (article->outlet != NULL || at == NULL)
    return;
  const char *start = at == whole ? at + strlen(article->title) : whole;
  const char *end = at == whole ? whole + strlen(whole) : at;
  gboolean marked = FALSE;
  while (start < end && is_title_mark(start, &marked))
    start = g_utf8_next_char(start);
  while (end > start && is_title_mark(g_utf8_prev_char(end), &marked))
    end = g_utf8_prev_char(end);
  if (marked && end > start && end - start <= LONGEST_OUTLET)
    article->outlet = plx_arena_copy(article->arena, start, (gsize)(end - start));
}

/* `03/04/2024`: the third of April everywhere but in American English; `en` alone is mostly that. */
static gboolean writes_day_first(const char *language)
{
  static const char *const american[] = {"en", "en-US", "en_US", "en-us", "en_us"};
  for (gsize i = 0; language != NULL && i < G_N_ELEMENTS(american); i++)
    if (strcmp(language, american[i]) == 0)
      return FALSE;
  return language != NULL;
}

/* The last change, if it came after publication. */
static PlxInstant find_update(const Source *source, gboolean day_first)
{
  const PlxInstant published = source->article->published, none = {0};
  PlxDates updates = {.day_first = day_first};
  plx_dates_add_text(&updates, source->data.modified);
  plx_dates_add_updates(&updates, source->page);
  const PlxInstant updated = plx_dates_choose(&updates);
  const gboolean later = !published.known || updated.seconds > published.seconds;
  return updated.known && later ? updated : none;
}

void plx_page_metadata(PlxPage *page, GPtrArray *linked_data, PlxArticle *article)
{
  Source source = {
      .page = page, .article = article, .data = plx_linked_data_read(linked_data, article->arena)};
  PlxDates dates = {0};
  set_once(&source, &article->language, page->language);
  set_once(&source, &article->language, META(&source, language_keys));
  dates.day_first = writes_day_first(article->language);
  set_once(&source, &article->outlet, META_WORDED(&source, outlet_keys));
  set_once(&source, &article->outlet, source.data.publisher);
  set_once(&source, &article->url, plx_page_fact(page, PLX_PAGE_LINK, "canonical"));
  set_once(&source, &article->url, META(&source, url_keys));
  const guint lead = first_kept(page);
  const guint title = source.title = find_title(&source, lead);
  take_outlet(&source);
  find_authors(&source);
  plx_dates_add_text(&dates, source.data.published);
  plx_dates_add_page(&dates, page);
  const guint first = title != PLX_NONE && title < lead ? title - MIN(title, 4) : lead - MIN(lead, HEAD);
  if (title != PLX_NONE)
    plx_passages_at(page->passages, title)->block = PLX_BLOCK_TITLE;
  judge_head(&source, first, MIN(lead + BEHIND, page->passages->len), &dates);
  plx_dates_add_address(&dates, article->url);
  add_lone_date(&dates, page, lead, lead + HEAD, FALSE);
  add_lone_date(&dates, page, 0, page->passages->len, TRUE);
  add_lone_date(&dates, page, 0, lead, FALSE);
  plx_dates_add_beside(&dates, page);
  if (!article->published.known)
    article->published = plx_dates_choose(&dates);
  article->updated = find_update(&source, dates.day_first);
}
