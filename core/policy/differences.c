#include "policy/differences.h"

typedef struct {
  const PlxCheck *check;
  PlxReport *into;
  guint32 first_article, first_story; /* in `into`, of those of the check's report */
} Copier;

static guint32 story_of(const PlxReport *report, guint32 article)
{
  for (guint32 i = 0; i < report->stories->len; i++) {
    const GArray *articles = plx_report_story(report, i)->articles;
    for (guint k = 0; k < articles->len; k++)
      if (g_array_index(articles, guint32, k) == article)
        return i;
  }
  return 0;
}

static void copy_stories(const Copier *copier)
{
  const PlxReport *report = copier->check->report;
  for (guint32 i = 0; i < report->stories->len; i++) {
    const PlxStory *story = plx_report_story(report, i);
    PlxStory *copy = plx_story_new(copier->first_story + i);
    copy->title = plx_arena_strdup(
        copy->arena, report->stories->len > 1 && story->title != NULL ? story->title : copier->check->name);
    for (guint k = 0; k < story->articles->len; k++) {
      const guint32 article = copier->first_article + g_array_index(story->articles, guint32, k);
      g_array_append_val(copy->articles, article);
    }
    g_ptr_array_add(copier->into->stories, copy);
  }
}

/* A finding without statements; takes ownership of `about` and `message`. */
static PlxFinding *add_finding(const Copier *copier, PlxRuleId rule, guint32 article, char *about,
                               char *message)
{
  PlxFinding *finding = plx_finding_new(rule, copier->first_story + story_of(copier->check->report, article));
  finding->about = about;
  finding->message = message;
  finding->why = g_strdup(copier->check->path);
  finding->confidence = 1;
  g_ptr_array_add(copier->into->findings, finding);
  return finding;
}

/* A statement at a place, or as much of it as stands in the place's first sentence. */
static void add_place(const Copier *copier, PlxFinding *finding, guint32 article, PlxSpan span,
                      const char *value)
{
  const PlxArticle *text = plx_report_article(copier->check->report, article);
  const guint32 sentence = plx_article_sentence_at(text, span.start);
  if (sentence >= text->sentences->len)
    return;
  const PlxSpan bounds = plx_article_sentence(text, sentence)->span;
  const PlxSpan within = plx_span(MAX(span.start, bounds.start), MIN(span.end, bounds.end));
  const PlxMention mention = {copier->first_article + article, sentence, 0, within};
  if (within.start < within.end)
    plx_finding_add(finding, mention, g_strdup(value), NULL, 0);
}

static void add_entry(const Copier *copier, PlxRuleId rule, const PlxGoldenEntry *entry)
{
  const gboolean unwanted = g_ptr_array_find(copier->check->golden->unwanted, entry, NULL);
  const guint32 first = g_array_index(entry->places, PlxGoldenPlace, 0).article;
  g_autofree char *about = g_strdup_printf("%s, %s", entry->rule, entry->about);
  PlxFinding *finding = add_finding(copier, rule, first, g_strdup(about),
                                    g_strdup_printf("%s: %s", plx_rule(rule)->summary, about));
  for (guint i = 0; i < entry->places->len; i++) {
    const PlxGoldenPlace *place = &g_array_index(entry->places, PlxGoldenPlace, i);
    add_place(copier, finding, place->article, place->span, unwanted ? "unwanted" : "wanted");
  }
}

static void add_unexpected(const Copier *copier, const PlxFinding *found)
{
  const PlxRuleId rule = PLX_RULE_CHECK_UNEXPECTED;
  const guint32 first = plx_finding_statement(found, 0)->article;
  g_autofree char *about = g_strdup_printf("%s, %s", found->rule->name, found->about);
  PlxFinding *finding = add_finding(copier, rule, first, g_strdup(about),
                                    g_strdup_printf("%s: %s", plx_rule(rule)->summary, about));
  for (guint i = 0; i < found->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(found, i);
    add_place(copier, finding, s->article, s->span, s->value);
  }
}

/* Grouped in another way: each article's first sentence stands for it. */
static void add_grouping(const Copier *copier)
{
  const PlxCheck *check = copier->check;
  char *about =
      g_strdup_printf("%s, grouped as %s, not %s", check->name, check->stories, check->golden->stories);
  PlxFinding *finding = add_finding(copier, PLX_RULE_CHECK_STORIES, 0, about, g_strdup(about));
  for (guint32 i = 0; i < check->report->articles->len; i++) {
    const PlxArticle *article = plx_report_article(check->report, i);
    if (article->sentences->len > 0)
      add_place(copier, finding, i, plx_article_sentence(article, 0)->span, article->id);
  }
}

void plx_check_add_differences(const PlxCheck *check, PlxReport *into)
{
  const Copier copier = {check, into, into->articles->len, into->stories->len};
  copy_stories(&copier);
  if (check->stories != NULL)
    add_grouping(&copier);
  for (guint i = 0; i < check->missing->len; i++)
    add_entry(&copier, PLX_RULE_CHECK_MISSING, g_ptr_array_index(check->missing, i));
  for (guint i = 0; i < check->unexpected->len; i++)
    add_unexpected(&copier, g_ptr_array_index(check->unexpected, i));
  for (guint i = 0; i < check->found_after_all->len; i++)
    add_entry(&copier, PLX_RULE_CHECK_KNOWN, g_ptr_array_index(check->found_after_all, i));
}
