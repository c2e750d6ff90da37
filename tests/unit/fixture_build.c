#include "fixture_build.h"

#include <string.h>

/* Append a sentence and note its span and paragraph. */
static void add_sentence(PlxArticle *article, GString *text, const char *source)
{
  const gboolean furniture = *source == '#';
  const gboolean paragraph = *source == '\n' || furniture || text->len == 0;
  const char *words = source + (*source == '\n' || furniture ? 1 : 0);

  if (text->len > 0)
    g_string_append(text, paragraph ? "\n\n" : " ");
  const gsize start = text->len;
  g_string_append(text, words);
  const PlxSpan span = plx_span(start, text->len);
  if (paragraph) {
    const PlxBlock block = furniture ? PLX_BLOCK_FURNITURE : start == 0 ? PLX_BLOCK_TITLE : PLX_BLOCK_BODY;
    const PlxParagraph row = {span, block};
    g_array_append_val(article->paragraphs, row);
  }
  const guint32 last = article->paragraphs->len - 1;
  plx_article_paragraph(article, last)->span.end = span.end;
  const PlxSentence sentence = {.span = span, .paragraph = last, .furniture = furniture};
  g_array_append_val(article->sentences, sentence);
}

guint32 fixture_add_article(PlxReport *report, const FixtureArticle *source)
{
  PlxArticle *article = plx_article_new(source->id, g_strdup(""), 0);
  GString *text = g_string_new(NULL);

  article->path = plx_arena_strdup(article->arena, source->path);
  article->outlet = plx_arena_strdup(article->arena, source->outlet);
  article->title = plx_arena_strdup(article->arena, source->title);
  article->byline = plx_arena_strdup(article->arena, source->byline);
  article->url = plx_arena_strdup(article->arena, source->url);
  article->wire = plx_arena_strdup(article->arena, source->wire);
  article->markup = source->markup;
  if (source->published != NULL)
    plx_instant_parse(source->published, strlen(source->published), &article->published);
  for (gsize i = 0; source->sentences[i] != NULL; i++)
    add_sentence(article, text, source->sentences[i]);
  g_free(article->text);
  article->length = text->len;
  article->text = g_string_free(text, FALSE);
  g_ptr_array_add(report->articles, article);
  return report->articles->len - 1;
}

PlxStory *fixture_add_story(PlxReport *report, const char *title, const char *why, guint32 first,
                            guint32 last)
{
  PlxStory *story = plx_story_new(report->stories->len);
  story->title = plx_arena_strdup(story->arena, title);
  story->why = plx_arena_strdup(story->arena, why);
  for (guint32 i = first; i <= last; i++)
    g_array_append_val(story->articles, i);
  g_ptr_array_add(report->stories, story);
  return story;
}

PlxMention fixture_mention(const PlxReport *report, guint32 index, const char *words)
{
  const PlxArticle *article = plx_report_article(report, index);
  const char *place = strstr(article->text, words);
  if (place == NULL)
    g_error("fixture: “%s” is not in %s", words, article->id);
  const guint32 start = (guint32)(place - article->text);
  return (PlxMention){
      .article = index,
      .sentence = plx_article_sentence_at(article, start),
      .index = PLX_NONE,
      .span = plx_span(start, start + strlen(words)),
  };
}

PlxFinding *fixture_add_finding(PlxReport *report, PlxRuleId rule, guint32 story, double confidence,
                                guint32 independent, const char *about, const char *message,
                                const FixtureStatement *statements)
{
  PlxFinding *finding = plx_finding_new(rule, story);
  finding->confidence = confidence;
  finding->independent = independent;
  finding->about = g_strdup(about);
  finding->message = g_strdup(message);
  finding->why = g_strdup_printf("one slot by the words they share about %s", about);
  for (const FixtureStatement *s = statements; s->words != NULL; s++)
    plx_finding_add(finding, fixture_mention(report, s->article, s->words), g_strdup(s->value),
                    g_strdup(s->source), s->group);
  g_ptr_array_add(rule >= PLX_RULE_FIGURE_AGREE ? report->agreements : report->findings, finding);
  return finding;
}

void fixture_add_figure(PlxReport *report, guint32 article, const char *words, PlxBound bound, gint64 low,
                        gint64 high, const char *unit)
{
  const PlxMention mention = fixture_mention(report, article, words);
  const PlxFigure figure = {
      .span = mention.span,
      .statement = mention.span,
      .sentence = mention.sentence,
      .bound = bound,
      .low = plx_decimal(low, 0),
      .high = plx_decimal(high, 0),
      .has_low = bound != PLX_BOUND_AT_MOST && bound != PLX_BOUND_LESS_THAN,
      .has_high = bound != PLX_BOUND_AT_LEAST && bound != PLX_BOUND_MORE_THAN,
      .unit = unit,
      .counted_token = PLX_NONE,
      .predicate_token = PLX_NONE,
      .conversion_of = PLX_NONE,
  };
  g_array_append_val(plx_report_article(report, article)->figures, figure);
}

void fixture_add_time(PlxReport *report, guint32 article, const char *words, const char *from, const char *to)
{
  const PlxMention mention = fixture_mention(report, article, words);
  PlxInstant first, last;
  g_assert(plx_instant_parse(from, strlen(from), &first) && plx_instant_parse(to, strlen(to), &last));
  const PlxTime time = {
      .span = mention.span,
      .statement = mention.span,
      .sentence = mention.sentence,
      .type = PLX_TIME_TIME,
      .value = from,
      .from = first.seconds,
      .to = last.seconds,
      .anchored = TRUE,
      .utc = TRUE,
      .fields = PLX_TIME_FIELDS_NONE,
      .event_token = PLX_NONE,
  };
  g_array_append_val(plx_report_article(report, article)->times, time);
}

void fixture_add_alignment(PlxStory *story, double score, const guint32 *places)
{
  PlxAlignment *alignment = plx_story_add_alignment(story);
  alignment->score = score;
  for (; places[0] != PLX_NONE; places += 2) {
    const PlxPlace place = {places[0], places[1]};
    g_array_append_val(alignment->places, place);
  }
}
