/* The report as JSON (interface.md, "compare --format json"). A statement's span counts code points of its
 * sentence's text. Beyond what is promised there: a story's title and zone, why a finding or an alignment
 * was paired, independent accounts and baseline mark, a statement's group, each article's share of a reuse,
 * `skipped`: what was compared with nothing, and why; and `commonWords`, on account of which alone no two
 * articles were compared.
 */
#include "base/text.h"
#include "report/json_string.h"
#include "report/writers.h"

static const char *const fact_kinds[] = {"figure", "time", "attribution", "deed", "quote", "name"};

/* The story of each article, PLX_NONE for none; the caller frees it. */
static guint32 *stories_of_articles(const PlxReport *report)
{
  guint32 *story_of = g_new(guint32, report->articles->len + 1);
  for (guint i = 0; i < report->articles->len; i++)
    story_of[i] = PLX_NONE;
  for (guint i = 0; i < report->stories->len; i++) {
    const PlxStory *story = plx_report_story(report, i);
    for (guint k = 0; k < story->articles->len; k++)
      story_of[g_array_index(story->articles, guint32, k)] = i;
  }
  return story_of;
}

static void put_article_id(GString *out, const char *key, const PlxReport *report, guint32 article)
{
  plx_json_put_string(out, key, plx_report_article(report, article)->id);
}

static void write_article(const PlxArticle *article, guint32 story, GString *out)
{
  g_autofree char *published = article->published.known ? plx_instant_to_string(article->published) : NULL;
  g_autofree char *updated = article->updated.known ? plx_instant_to_string(article->updated) : NULL;

  plx_json_open(out, '{');
  plx_json_put_string(out, "id", article->id);
  plx_json_put_string(out, "path", article->path);
  plx_json_put_string(out, "outlet", article->outlet);
  plx_json_put_string(out, "title", article->title);
  plx_json_put_string(out, "byline", article->byline);
  plx_json_put_string(out, "url", article->url);
  plx_json_put_string(out, "published", published);
  plx_json_put_string(out, "updated", updated);
  if (story != PLX_NONE)
    plx_json_put_number(out, "story", story);
  plx_json_open_key(out, "sentences", '[');
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSentence *sentence = plx_article_sentence(article, i);
    plx_json_open(out, '{');
    plx_json_put_text(out, "text", article->text + sentence->span.start, plx_span_length(sentence->span));
    plx_json_put_boolean(out, "furniture", sentence->furniture);
    plx_json_close(out, '}');
  }
  plx_json_close(out, ']');
  plx_json_close(out, '}');
}

static void write_articles(const PlxReport *report, GString *out)
{
  g_autofree guint32 *story_of = stories_of_articles(report);
  plx_json_open_key(out, "articles", '[');
  for (guint i = 0; i < report->articles->len; i++)
    write_article(plx_report_article(report, i), story_of[i], out);
  plx_json_close(out, ']');
}

static void write_story_articles(const PlxReport *report, const PlxStory *story, GString *out)
{
  plx_json_open_key(out, "articles", '[');
  for (guint i = 0; i < story->articles->len; i++) {
    const guint32 article = g_array_index(story->articles, guint32, i);
    plx_json_separate(out);
    plx_json_string(out, plx_report_article(report, article)->id, -1);
  }
  plx_json_close(out, ']');
}

static void write_stories(const PlxReport *report, gboolean titles, GString *out)
{
  plx_json_open_key(out, "stories", '[');
  for (guint i = 0; i < report->stories->len; i++) {
    const PlxStory *story = plx_report_story(report, i);
    plx_json_open(out, '{');
    plx_json_put_number(out, "id", i);
    write_story_articles(report, story, out);
    plx_json_put_string(out, "why", story->why);
    if (titles) {
      plx_json_put_string(out, "title", story->title);
      plx_json_put_string(out, "zone", story->zone);
    }
    plx_json_close(out, '}');
  }
  plx_json_close(out, ']');
}

/* Where a mention stands: article, sentence, span and text. */
static void put_place(const PlxReport *report, guint32 index, guint32 sentence, PlxSpan span, GString *out)
{
  const PlxArticle *article = plx_report_article(report, index);
  const guint32 start = plx_article_sentence(article, sentence)->span.start;
  const char *text = article->text;
  const gsize before = plx_text_codepoints(text + start, span.start - start);
  const gsize length = plx_text_codepoints(text + span.start, plx_span_length(span));

  plx_json_put_string(out, "article", article->id);
  plx_json_put_number(out, "sentence", sentence);
  plx_json_key(out, "span");
  g_string_append_printf(out, "[%" G_GSIZE_FORMAT ",%" G_GSIZE_FORMAT "]", before, before + length);
  plx_json_put_text(out, "text", text + span.start, plx_span_length(span));
}

static void write_statements(const PlxReport *report, const PlxFinding *finding, GString *out)
{
  plx_json_open_key(out, "statements", '[');
  for (guint i = 0; i < finding->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    plx_json_open(out, '{');
    put_place(report, s->article, s->sentence, s->span, out);
    plx_json_put_string(out, "value", s->value);
    plx_json_put_string(out, "source", s->source);
    plx_json_put_number(out, "group", s->group);
    plx_json_close(out, '}');
  }
  plx_json_close(out, ']');
}

static void write_findings(const PlxReport *report, const char *key, GPtrArray *findings, GString *out)
{
  plx_json_open_key(out, key, '[');
  for (guint i = 0; i < findings->len; i++) {
    const PlxFinding *f = g_ptr_array_index(findings, i);
    plx_json_open(out, '{');
    plx_json_put_string(out, "id", f->id);
    plx_json_put_string(out, "rule", f->rule->name);
    plx_json_put_string(out, "severity", plx_severity_name(f->rule->severity));
    plx_json_put_share(out, "confidence", f->confidence);
    plx_json_put_number(out, "story", f->story);
    plx_json_put_string(out, "about", f->about);
    plx_json_put_string(out, "message", f->message);
    plx_json_put_string(out, "why", f->why);
    plx_json_put_number(out, "independent", f->independent);
    if (f->baselined)
      plx_json_put_boolean(out, "baselined", TRUE);
    write_statements(report, f, out);
    plx_json_close(out, '}');
  }
  plx_json_close(out, ']');
}

static void write_alignments(const PlxReport *report, const PlxStory *story, guint index, GString *out)
{
  for (guint i = 0; i < story->alignments->len; i++) {
    const PlxAlignment *alignment = g_ptr_array_index(story->alignments, i);
    plx_json_open(out, '{');
    plx_json_put_number(out, "story", index);
    plx_json_put_share(out, "score", alignment->score);
    plx_json_put_string(out, "why", alignment->why);
    plx_json_open_key(out, "sentences", '[');
    for (guint k = 0; k < alignment->places->len; k++) {
      const PlxPlace *place = &g_array_index(alignment->places, PlxPlace, k);
      plx_json_open(out, '{');
      put_article_id(out, "article", report, place->article);
      plx_json_put_number(out, "sentence", place->sentence);
      plx_json_close(out, '}');
    }
    plx_json_close(out, ']');
    plx_json_close(out, '}');
  }
}

static void write_reuse(const PlxReport *report, const PlxStory *story, guint index, GString *out)
{
  for (guint i = 0; i < story->reuse->len; i++) {
    const PlxReuse *reuse = g_ptr_array_index(story->reuse, i);
    plx_json_open(out, '{');
    plx_json_put_number(out, "story", index);
    plx_json_open_key(out, "articles", '[');
    plx_json_string(out, plx_report_article(report, reuse->from)->id, -1);
    plx_json_separate(out);
    plx_json_string(out, plx_report_article(report, reuse->to)->id, -1);
    plx_json_close(out, ']');
    plx_json_put_share(out, "share", reuse->share);
    plx_json_open_key(out, "shares", '[');
    plx_json_share(out, reuse->shares[0]);
    plx_json_share(out, reuse->shares[1]);
    plx_json_close(out, ']');
    plx_json_put_string(out, "wire", reuse->wire);
    plx_json_open_key(out, "sentences", '[');
    for (guint k = 0; k < reuse->sentences->len; k++) {
      const guint32 *pair = &g_array_index(reuse->sentences, guint32, 2 * (gsize)k);
      plx_json_separate(out);
      g_string_append_printf(out, "[%u,%u]", pair[0], pair[1]);
    }
    plx_json_close(out, ']');
    plx_json_close(out, '}');
  }
}

static void write_skipped(const PlxReport *report, const PlxStory *story, guint index, GString *out)
{
  for (guint i = 0; i < story->skipped->len; i++) {
    const PlxSkipped *skipped = &g_array_index(story->skipped, PlxSkipped, i);
    const PlxMention *mention = &skipped->mention;
    plx_json_open(out, '{');
    plx_json_put_number(out, "story", index);
    plx_json_put_string(out, "kind", fact_kinds[skipped->kind]);
    plx_json_put_string(out, "why", skipped->why);
    put_place(report, mention->article, mention->sentence, mention->span, out);
    plx_json_close(out, '}');
  }
}

typedef void (*StoryWriter)(const PlxReport *report, const PlxStory *story, guint index, GString *out);

/* One list of what all stories have of a kind. */
static void write_by_story(const PlxReport *report, const char *key, StoryWriter write, GString *out)
{
  plx_json_open_key(out, key, '[');
  for (guint i = 0; i < report->stories->len; i++)
    write(report, plx_report_story(report, i), i, out);
  plx_json_close(out, ']');
}

/* Only where there are any. */
static void write_common_words(const PlxReport *report, GString *out)
{
  if (report->common_words->len == 0)
    return;
  plx_json_open_key(out, "commonWords", '[');
  for (guint i = 0; i < report->common_words->len; i++) {
    plx_json_separate(out);
    plx_json_string(out, g_ptr_array_index(report->common_words, i), -1);
  }
  plx_json_close(out, ']');
}

void plx_write_json(const PlxReport *report, const PlxReportStyle *style, GString *out)
{
  (void)style;
  g_string_append(out, "{\"schemaVersion\":1");
  plx_json_put_string(out, "version", PLX_VERSION);
  if (report->title != NULL)
    plx_json_put_string(out, "title", report->title);
  write_articles(report, out);
  write_stories(report, TRUE, out);
  write_findings(report, "findings", report->findings, out);
  write_findings(report, "agreements", report->agreements, out);
  write_by_story(report, "alignments", write_alignments, out);
  write_by_story(report, "reuse", write_reuse, out);
  write_by_story(report, "skipped", write_skipped, out);
  write_common_words(report, out);
  g_string_append(out, "}\n");
}

void plx_report_groups(const PlxReport *report, GString *out)
{
  g_string_append(out, "{\"schemaVersion\":1");
  write_stories(report, FALSE, out);
  write_common_words(report, out);
  g_string_append(out, "}\n");
}
