/* Casts of whole stories against hand-made ones (tests/casts), by B³ (Bagga and Baldwin 1998): for every
 * mention, the share of its entity that is right and that is found. A mention of the program's and one by
 * hand are the same if they share most of their length. A mention by hand that is not found counts as found
 * by nothing; one of the program's that is not there by hand counts as wrong if anything is said to be one
 * with it (Cai and Strube 2010). The stories' texts are read from beside the repository, and without them the
 * test is skipped. PLX_TEST_VERBOSE shows what is missed. */
#include "annotate/annotate.h"
#include "read/read.h"
#include "relate/cast.h"

#include <criterion/criterion.h>
#include <string.h>

#define STORIES "../shared/corpora"
#define CASTS "tests/casts"
#define FLOOR 80.0

typedef struct {
  guint32 article;
  PlxSpan span, core; /* the program's core: the name proper */
  char *entity;       /* by hand; NULL in the program's */
  guint32 cast;       /* the program's; PLX_NONE by hand */
  gboolean wanted;    /* a person's or body's */
  guint32 match;      /* index of the mention on the other side; PLX_NONE */
} Mention;

typedef struct {
  PlxReport *report;
  GArray *gold, *got; /* Mention */
} Case;

static void clear_mention(gpointer mention)
{
  g_free(((Mention *)mention)->entity);
}

static Mention *at(GArray *mentions, guint32 i)
{
  return &g_array_index(mentions, Mention, i);
}

/* ---- reading ---- */

static PlxReport *read_story(const char *path)
{
  g_autoptr(PlxStoryFolder) folder = plx_story_folder_read(path, NULL);
  cr_assert_not_null(folder, "%s", path);
  PlxReport *report = plx_report_new();
  PlxStory *story = plx_story_new(0);
  g_ptr_array_add(report->stories, story);
  for (guint32 i = 0; i < folder->files->len; i++) {
    const PlxStoryFile *file = g_ptr_array_index(folder->files, i);
    const PlxSourceInfo info = {.id = file->id, .plain = TRUE};
    g_autofree char *text = NULL;
    gsize length = 0;
    cr_assert(g_file_get_contents(file->path, &text, &length, NULL), "%s", file->path);
    GPtrArray *articles = plx_read_bytes(text, length, &info, NULL, NULL);
    PlxArticle *article = g_ptr_array_steal_index(articles, 0);
    g_ptr_array_unref(articles);
    plx_annotate_article(article);
    g_ptr_array_add(report->articles, article);
    g_array_append_val(story->articles, i);
  }
  plx_cast_resolve(report, story);
  return report;
}

static guint32 find_article(const PlxReport *report, const char *id)
{
  for (guint32 i = 0; i < report->articles->len; i++)
    if (strcmp(plx_report_article(report, i)->id, id) == 0)
      return i;
  return PLX_NONE;
}

/* A line of article, first code point, length and entity, with tabs between. */
static void read_gold_line(Case *c, const char *line)
{
  g_auto(GStrv) columns = g_strsplit(line, "\t", -1);
  gint64 first, length;
  cr_assert_eq(g_strv_length(columns), 4u, "%s", line);
  const guint32 article = find_article(c->report, columns[0]);
  cr_assert_neq(article, PLX_NONE, "%s", line);
  const char *all = plx_report_article(c->report, article)->text;
  const glong n = g_utf8_strlen(all, -1);
  cr_assert(g_ascii_string_to_signed(columns[1], 10, 0, n, &first, NULL) &&
                g_ascii_string_to_signed(columns[2], 10, 1, n - first, &length, NULL),
            "%s", line);
  const char *start = g_utf8_offset_to_pointer(all, first), *end = g_utf8_offset_to_pointer(start, length);
  const PlxSpan span = plx_span((guint32)(start - all), (guint32)(end - all));
  const Mention mention = {article, span, span, g_strdup(columns[3]), PLX_NONE, TRUE, PLX_NONE};
  g_array_append_val(c->gold, mention);
}

static void read_gold(Case *c, const char *path)
{
  g_autofree char *text = NULL;
  cr_assert(g_file_get_contents(path, &text, NULL, NULL), "%s", path);
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    if (**line != '#' && **line != '\0')
      read_gold_line(c, *line);
}

static void read_got(Case *c)
{
  for (guint32 a = 0; a < c->report->articles->len; a++)
    for (guint32 i = 0; i < plx_report_article(c->report, a)->names->len; i++) {
      const PlxName *name = plx_article_name(plx_report_article(c->report, a), i);
      const gboolean wanted = name->type == PLX_NAME_PERSON || name->type == PLX_NAME_BODY;
      const Mention mention = {a, name->span, name->core, NULL, name->cast, wanted, PLX_NONE};
      g_array_append_val(c->got, mention);
    }
}

/* ---- scoring ---- */

/* Twice what two spans share, by the length of both. */
static double dice(PlxSpan a, PlxSpan b)
{
  if (!plx_span_overlaps(a, b))
    return 0;
  return 2.0 * (MIN(a.end, b.end) - MAX(a.start, b.start)) / (plx_span_length(a) + plx_span_length(b));
}

static double likeness(const Mention *gold, const Mention *got)
{
  return gold->article == got->article ? MAX(dice(gold->span, got->span), dice(gold->span, got->core)) : 0;
}

/* Best pairs first. */
static void match(const Case *c)
{
  for (int step = 10; step >= 5; step--)
    for (guint32 i = 0; i < c->gold->len; i++)
      for (guint32 k = 0; k < c->got->len; k++) {
        Mention *a = at(c->gold, i), *b = at(c->got, k);
        if (a->match != PLX_NONE || b->match != PLX_NONE || likeness(a, b) * 10 < step)
          continue;
        a->match = k;
        b->match = i;
      }
}

static gboolean same_gold(const Case *c, guint32 i, guint32 k)
{
  return strcmp(at(c->gold, i)->entity, at(c->gold, k)->entity) == 0;
}

/* Of the mentions that hand or program say are one with a mention, those on which both agree. */
static double share(const Case *c, guint32 i, gboolean by_hand)
{
  const GArray *all = by_hand ? c->gold : c->got;
  const Mention *own = at(by_hand ? c->gold : c->got, i);
  guint one = 0, right = 0;
  for (guint32 k = 0; k < all->len; k++) {
    const Mention *m = at(by_hand ? c->gold : c->got, k);
    const gboolean same =
        by_hand ? same_gold(c, i, k) : m->cast == own->cast && (m->wanted || m->match != PLX_NONE);
    if (!same)
      continue;
    one++;
    if (own->match == PLX_NONE || m->match == PLX_NONE)
      continue;
    const gboolean agreed = by_hand ? at(c->got, own->match)->cast == at(c->got, m->match)->cast
                                    : same_gold(c, own->match, m->match);
    right += agreed ? 1 : 0;
  }
  return own->match == PLX_NONE && one == 1 && !by_hand ? -1 : (double)right / one;
}

static double mean(const Case *c, gboolean by_hand)
{
  const GArray *all = by_hand ? c->gold : c->got;
  double sum = 0;
  guint n = 0;
  for (guint32 i = 0; i < all->len; i++) {
    const Mention *m = at(by_hand ? c->gold : c->got, i);
    if (!m->wanted && m->match == PLX_NONE)
      continue;
    const double s = share(c, i, by_hand);
    sum += MAX(s, 0);
    n += s >= 0;
  }
  return n > 0 ? 100 * sum / n : 0;
}

static void show(const Case *c)
{
  for (guint32 i = 0; i < c->gold->len; i++) {
    const Mention *m = at(c->gold, i);
    const PlxArticle *article = plx_report_article(c->report, m->article);
    g_autofree char *text = plx_article_excerpt(article, m->span);
    const Mention *other = m->match != PLX_NONE ? at(c->got, m->match) : NULL;
    g_autofree char *got = other != NULL ? plx_article_excerpt(article, other->span) : NULL;
    g_printerr("  %-12s %-20s %3d %s | %s\n", article->id, m->entity, other != NULL ? (int)other->cast : -1,
               text, got);
  }
  for (guint32 i = 0; i < c->got->len; i++) {
    const Mention *m = at(c->got, i);
    const PlxArticle *article = plx_report_article(c->report, m->article);
    g_autofree char *text = plx_article_excerpt(article, m->span);
    if (m->match == PLX_NONE && m->wanted)
      g_printerr("  %-12s not by hand          %3u %s\n", article->id, m->cast, text);
  }
}

/* B³ F1 of a story. */
static double score(const char *name)
{
  g_autofree char *story = g_build_filename(STORIES, name, NULL);
  g_autofree char *gold = g_strdup_printf(CASTS "/%s.tsv", name);
  Case c = {.report = read_story(story),
            .gold = g_array_new(FALSE, FALSE, sizeof(Mention)),
            .got = g_array_new(FALSE, FALSE, sizeof(Mention))};
  g_array_set_clear_func(c.gold, clear_mention);
  read_gold(&c, gold);
  read_got(&c);
  match(&c);
  const double precision = mean(&c, FALSE), recall = mean(&c, TRUE);
  const double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
  g_print("cast of %s: B³ precision %.1f, recall %.1f, F1 %.1f (%u mentions)\n", name, precision, recall, f1,
          c.gold->len);
  if (g_getenv("PLX_TEST_VERBOSE") != NULL)
    show(&c);
  g_array_unref(c.gold);
  g_array_unref(c.got);
  plx_report_free(c.report);
  return f1;
}

Test(cast, stories_by_hand)
{
  static const char *const names[] = {"broadcom-bid", "beach-fireworks", "nyc-subway"};
  if (!g_file_test(STORIES, G_FILE_TEST_IS_DIR))
    cr_skip_test("no stories in " STORIES);
  double sum = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
    sum += score(names[i]);
  cr_assert_geq(sum / G_N_ELEMENTS(names), FLOOR);
}
