/* How this works: each field has a list of sources, the surest first, and takes the first that says anything.
 * A heading that comes up in what the page calls itself is the title as the reader sees it. A date is taken
 * from the surest source, with clock and zone from whichever source gives them for that day. */
#include "read/html_metadata.h"

#include "read/front_matter.h"
#include "read/linked_data.h"
#include "read/visible_date.h"
#include "read/words.h"

#include <string.h>

#define MAX_DATES 24
#define HEAD 12 /* passages around the title in which byline and date are looked for */

typedef struct {
  PlxPage *page;
  PlxArticle *article;
  PlxLinkedData data;
  gboolean day_first;
} Source;

/* ---- meta tags ---- */

static const char *const title_keys[] = {"og:title",       "twitter:title", "dc.title",
                                         "sailthru.title", "parsely-title", "headline"};
static const char *const author_keys[] = {
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author",
    "byl",    "twitter:data1",  "article.author", "dcterms.creator"};
static const char *const outlet_keys[] = {"og:site_name", "application-name",  "publisher",
                                          "dc.publisher", "article:publisher", "copyright"};
static const char *const language_keys[] = {"og:locale", "language", "dc.language", "inlanguage"};
static const char *const url_keys[] = {"og:url", "twitter:url"};
static const char *const date_keys[] = {"article:published_time",
                                        "article:published",
                                        "og:published_time",
                                        "datepublished",
                                        "parsely-pub-date",
                                        "sailthru.date",
                                        "publish-date",
                                        "publishdate",
                                        "publish_date",
                                        "published_time",
                                        "publication_date",
                                        "published-date",
                                        "pubdate",
                                        "article.published",
                                        "dc.date.issued",
                                        "dcterms.created",
                                        "dcterms.date",
                                        "dcterms.issued",
                                        "dc.date",
                                        "dc.date.created",
                                        "citation_publication_date",
                                        "citation_date",
                                        "date",
                                        "og:article:published_time",
                                        "cxenseparse:recs:publishtime",
                                        "bt:pubdate",
                                        "originalpublicationdate",
                                        "displaydate",
                                        "article_date_original",
                                        "datecreated",
                                        "release_date"};

/* The first fact of the head with one of these keys, in the order of the keys; NULL. */
static const char *meta(const Source *source, const char *const *keys, gsize n)
{
  for (gsize k = 0; k < n; k++)
    for (guint i = 0; i < source->page->facts->len; i++) {
      const PlxPageFact *fact = &g_array_index(source->page->facts, PlxPageFact, i);
      if (fact->kind == PLX_PAGE_META && strcmp(fact->key, keys[k]) == 0 && *fact->value != '\0')
        return fact->value;
    }
  return NULL;
}

#define META(source, keys) meta((source), (keys), G_N_ELEMENTS(keys))

static const char *fact_value(const Source *source, PlxPageFactKind kind, const char *key)
{
  for (guint i = 0; i < source->page->facts->len; i++) {
    const PlxPageFact *fact = &g_array_index(source->page->facts, PlxPageFact, i);
    if (fact->kind == kind && strcmp(fact->key, key) == 0 && *fact->value != '\0')
      return fact->value;
  }
  return NULL;
}

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

/* The heading whose words come up in what the page calls itself; PLX_NONE. */
static guint find_heading(const Source *source, const char *const *names, gsize n)
{
  const PlxPage *page = source->page;
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < page->passages->len; i++) {
      const PlxPassage *passage = plx_passages_at(page->passages, i);
      if (!plx_page_is_within(page, passage->place, pass == 0 ? PLX_TAG_H1 : PLX_TAG_HEADING) ||
          passage->words < (pass == 0 ? 1 : 4))
        continue;
      g_autofree char *words = folded(page->text->str + passage->span.start, plx_span_length(passage->span));
      for (gsize k = 0; k < n; k++)
        if (contains_words(names[k], words))
          return i;
    }
  return PLX_NONE;
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

static guint find_title(Source *source)
{
  PlxArticle *article = source->article;
  const char *names[] = {source->data.headline, META(source, title_keys), source->page->title};
  const guint heading = find_heading(source, names, G_N_ELEMENTS(names));
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

/* ---- the date ---- */

typedef struct {
  PlxInstant dates[MAX_DATES];
  guint n;
} Dates;

static void add_date(const Source *source, Dates *dates, const char *text)
{
  PlxInstant instant = {0};
  if (text == NULL || dates->n == MAX_DATES)
    return;
  while (g_ascii_isspace(*text))
    text++;
  const gsize length = strlen(text);
  if (plx_instant_parse(text, length, &instant) ||
      plx_visible_date(text, length, source->day_first, &instant, NULL))
    dates->dates[dates->n++] = instant;
}

static void add_meta_dates(const Source *source, Dates *dates)
{
  for (gsize k = 0; k < G_N_ELEMENTS(date_keys); k++) {
    add_date(source, dates, fact_value(source, PLX_PAGE_META, date_keys[k]));
    add_date(source, dates, fact_value(source, PLX_PAGE_PROPERTY, date_keys[k]));
  }
}

/* `<time>` of the article: not in what is away, published before undefined. */
static void add_time_tags(const Source *source, Dates *dates)
{
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < source->page->facts->len; i++) {
      const PlxPageFact *fact = &g_array_index(source->page->facts, PlxPageFact, i);
      const gboolean published = strcmp(fact->key, "datepublished") == 0;
      if (fact->kind == PLX_PAGE_TIME && published == (pass == 0) && strcmp(fact->key, "datemodified") != 0 &&
          !plx_page_is_within(source->page, fact->element, PLX_TAG_ASIDE) &&
          !plx_page_is_within(source->page, fact->element, PLX_TAG_NAV))
        add_date(source, dates, fact->value);
    }
}

static PlxInstant choose_date(const Dates *dates)
{
  PlxInstant best = dates->dates[0];
  const gint64 day = plx_instant_local_day(best);
  for (guint i = 1; i < dates->n && !(best.has_clock && best.has_zone); i++) {
    const PlxInstant *other = &dates->dates[i];
    const gint64 apart = plx_instant_local_day(*other) - day;
    if (apart >= -1 && apart <= 1 && other->has_clock && (other->has_zone || (!best.has_clock && apart == 0)))
      best = *other;
  }
  return best;
}

/* ---- what readers see ---- */

/* Mark byline and date among the passages from `first` on, and take them where nothing surer is known. */
static void judge_head(Source *source, guint first, guint end, Dates *dates)
{
  PlxPage *page = source->page;
  for (guint i = first; i < end; i++) {
    PlxPassage *passage = plx_passages_at(page->passages, i);
    const char *text = page->text->str;
    PlxSpan name;
    PlxInstant instant;
    if (passage->words > 25 || plx_page_is_within(page, passage->place, PLX_TAG_NAV))
      continue;
    const gboolean byline = plx_byline(text, passage, FALSE, &name);
    const gboolean dated = plx_visible_date(text + passage->span.start, plx_span_length(passage->span),
                                            source->day_first, &instant, NULL);
    if (byline && source->article->byline == NULL)
      source->article->byline =
          plx_arena_copy(source->article->arena, text + name.start, plx_span_length(name));
    if (dated && dates->n < MAX_DATES)
      dates->dates[dates->n++] = instant;
    if (byline || dated)
      passage->block = byline ? PLX_BLOCK_BYLINE : PLX_BLOCK_DATE;
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

static void find_authors(Source *source)
{
  PlxArticle *article = source->article;
  const char *named = META(source, author_keys);
  const char *marked = fact_value(source, PLX_PAGE_PROPERTY, "author");
  if (article->byline == NULL)
    article->byline = source->data.authors;
  if (article->byline == NULL && named != NULL && strstr(named, "://") == NULL)
    article->byline = plx_metadata_text(article->arena, named);
  if (article->byline == NULL && marked != NULL)
    article->byline = plx_metadata_text(article->arena, marked);
}

static void set_once(const Source *source, const char **field, const char *value)
{
  if (*field == NULL && value != NULL)
    *field = plx_metadata_text(source->article->arena, value);
}

void plx_page_metadata(PlxPage *page, GPtrArray *linked_data, PlxArticle *article)
{
  Source source = {
      .page = page, .article = article, .data = plx_linked_data_read(linked_data, article->arena)};
  Dates dates = {0};
  set_once(&source, &article->language, page->language);
  set_once(&source, &article->language, META(&source, language_keys));
  source.day_first = article->language == NULL || strcmp(article->language, "en-US") != 0;
  set_once(&source, &article->outlet, META(&source, outlet_keys));
  set_once(&source, &article->outlet, source.data.publisher);
  set_once(&source, &article->url, fact_value(&source, PLX_PAGE_LINK, "canonical"));
  set_once(&source, &article->url, META(&source, url_keys));
  const guint title = find_title(&source);
  find_authors(&source);
  add_date(&source, &dates, source.data.published);
  add_meta_dates(&source, &dates);
  add_time_tags(&source, &dates);
  const guint lead = first_kept(page);
  const guint first = title != PLX_NONE && title < lead ? title + 1 : lead - MIN(lead, HEAD);
  if (title != PLX_NONE)
    plx_passages_at(page->passages, title)->block = PLX_BLOCK_TITLE;
  judge_head(&source, first, MIN(lead + 2, page->passages->len), &dates);
  if (!article->published.known && dates.n > 0)
    article->published = choose_date(&dates);
}
