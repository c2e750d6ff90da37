/* Who is who across articles: each row a story of a few texts and two mentions in it, the n-th text and the
 * mention's words, and whether they are one. */
#include "relate/cast.h"

#include "annotate_fixture.h"
#include <criterion/criterion.h>
#include <string.h>

#define MAX_TEXTS 4

typedef struct {
  guint32 article;
  const char *words;
} Place;

typedef struct {
  const char *texts[MAX_TEXTS]; /* none: the story above */
  Place a, b;
  gboolean same;
} Row;

static const Row rows[] = {
    /* roles, titles, appositions, one holder under several names */
    {{"Peru’s top diplomat said the talks would go on. Mr Salas left on Monday.",
      "Peruvian FM Diego Salas met the envoys. He was pleased.",
      "The Peruvian Foreign Minister, Diego Salas, arrived late.",
      "The talks, said Peru's foreign minister, were useful."},
     {0, "Peru’s top diplomat"},
     {1, "Peruvian FM Diego Salas"},
     TRUE},
    {{NULL}, {0, "Mr Salas"}, {2, "The Peruvian Foreign Minister, Diego Salas"}, TRUE},
    {{NULL}, {1, "He"}, {0, "Mr Salas"}, TRUE},
    {{NULL}, {3, "Peru's foreign minister"}, {1, "Peruvian FM Diego Salas"}, TRUE},
    /* two bodies of one country */
    {{"The Armenian military said a village was hit. Armenia's Defence Ministry denied it.",
      "The Armenian Defense Ministry gave no figures. The military of Georgia stayed out."},
     {0, "The Armenian military"},
     {0, "Armenia's Defence Ministry"},
     FALSE},
    {{NULL}, {0, "Armenia's Defence Ministry"}, {1, "The Armenian Defense Ministry"}, TRUE},
    {{NULL}, {0, "The Armenian military"}, {1, "The military of Georgia"}, FALSE},
    {{NULL}, {0, "The Armenian military"}, {1, "The Armenian Defense Ministry"}, FALSE},
    /* spellings */
    {{"Sergei Volkov won the race. Volkov is 21.", "Sergey Volkov was first.", "Anton Volkov came last."},
     {0, "Sergei Volkov"},
     {1, "Sergey Volkov"},
     TRUE},
    {{NULL}, {0, "Sergei Volkov"}, {2, "Anton Volkov"}, FALSE},
    {{"Prime Minister Nikol Pashinian spoke.", "Mr Pashinyan spoke for an hour."},
     {0, "Prime Minister Nikol Pashinian"},
     {1, "Mr Pashinyan"},
     TRUE},
    {{"It was won by Chen Zirong.", "It was won by Chen Sirong."},
     {0, "Chen Zirong"},
     {1, "Chen Sirong"},
     TRUE},
    /* acronyms, known and not */
    {{"The WHO said cases were falling.", "The World Health Organization said cases were falling."},
     {0, "The WHO"},
     {1, "The World Health Organization"},
     TRUE},
    {{"The Northern Fisheries Board closed the bay.", "The NFB closed the bay on Monday."},
     {0, "The Northern Fisheries Board"},
     {1, "The NFB"},
     TRUE},
    {{"The AP reported the deal.", "According to the Associated Press, a deal was made."},
     {0, "The AP"},
     {1, "the Associated Press"},
     TRUE},
    /* places */
    {{"Fighting reached Kiev at night.", "Fighting reached Kyiv at night."}, {0, "Kiev"}, {1, "Kyiv"}, TRUE},
    {{"Troops left the United States.", "Troops left the US.", "Troops left the UK."},
     {0, "the United States"},
     {1, "the US"},
     TRUE},
    {{NULL}, {1, "the US"}, {2, "the UK"}, FALSE},
    /* the same office elsewhere, another office */
    {{"Norway’s prime minister resigned.", "Sweden’s prime minister resigned.",
      "Norway’s finance minister stayed."},
     {0, "Norway’s prime minister"},
     {1, "Sweden’s prime minister"},
     FALSE},
    {{NULL}, {0, "Norway’s prime minister"}, {2, "Norway’s finance minister"}, FALSE},
    /* two holders of one office are two */
    {{"The Chilean President, Marta Rojas, spoke.", "Chilean President Pedro Lagos spoke."},
     {0, "The Chilean President, Marta Rojas"},
     {1, "Chilean President Pedro Lagos"},
     FALSE},
    /* namesakes within an article */
    {{"Anna Berg and Karl Berg run the farm. Mrs Berg sells the milk. Mr Berg drives."},
     {0, "Mrs Berg"},
     {0, "Anna Berg"},
     TRUE},
    {{NULL}, {0, "Mr Berg"}, {0, "Karl Berg"}, TRUE},
    {{NULL}, {0, "Mr Berg"}, {0, "Anna Berg"}, FALSE},
    /* a body by its first word, by its seat, by its kind */
    {{"Orba Systems NV raised its price. Orba said the Lima-based firm would grow.",
      "Orba Systems is listed in Lima. Shares of ORBA rose."},
     {0, "Orba Systems NV"},
     {0, "Orba"},
     TRUE},
    {{NULL}, {0, "the Lima-based firm"}, {1, "Orba Systems"}, TRUE},
    {{"The Lower Valley Council closed the road. The police were late. The council said it was icy."},
     {0, "The council"},
     {0, "The Lower Valley Council"},
     TRUE},
    {{NULL}, {0, "The council"}, {0, "The police"}, FALSE},
    {{"The regulator fined Norvik Telecom. Halden Foods then dropped the company as its supplier."},
     {0, "the company"},
     {0, "Halden Foods"},
     FALSE},
    {{"Halden Foods made an offer. Halden would pay in cash."}, {0, "Halden"}, {0, "Halden Foods"}, TRUE},
    /* what follows in the article */
    {{"Energy minister Ines Prado announced a tax. The minister said it was fair. She smiled."},
     {0, "The minister"},
     {0, "Energy minister Ines Prado"},
     TRUE},
    {{NULL}, {0, "She"}, {0, "Energy minister Ines Prado"}, TRUE},
};

static PlxReport *make_report(const Row *row)
{
  PlxReport *report = plx_report_new();
  PlxStory *story = plx_story_new(0);
  g_ptr_array_add(report->stories, story);
  for (guint32 i = 0; i < MAX_TEXTS && row->texts[i] != NULL; i++) {
    g_ptr_array_add(report->articles, annotate_text(row->texts[i], NULL));
    g_array_append_val(story->articles, i);
  }
  plx_cast_resolve(report, story);
  return report;
}

/* The cast's index of a mention; PLX_NONE if it was not found. */
static guint32 cast_of(const PlxReport *report, Place place)
{
  const PlxArticle *article = plx_report_article(report, place.article);
  for (guint32 i = 0; i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    g_autofree char *text = plx_article_excerpt(article, name->span);
    if (strcmp(text, place.words) == 0)
      return name->cast;
  }
  return PLX_NONE;
}

static void show_names(const PlxReport *report)
{
  for (guint32 a = 0; a < report->articles->len; a++)
    for (guint32 i = 0; i < plx_report_article(report, a)->names->len; i++) {
      const PlxName *name = plx_article_name(plx_report_article(report, a), i);
      g_autofree char *text = plx_article_excerpt(plx_report_article(report, a), name->span);
      g_printerr("   %u: %s → %u (%s, %s, %s)\n", a, text, name->cast, name->entity, name->role, name->of);
    }
}

Test(cast, resolves_mentions)
{
  PlxReport *report = NULL;
  guint wrong = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    if (rows[i].texts[0] != NULL) {
      plx_report_free(report);
      report = make_report(&rows[i]);
    }
    const guint32 a = cast_of(report, rows[i].a), b = cast_of(report, rows[i].b);
    if (a != PLX_NONE && b != PLX_NONE && (a == b) == rows[i].same)
      continue;
    wrong++;
    g_printerr("%s, %s: %u, %u\n", rows[i].a.words, rows[i].b.words, a, b);
    show_names(report);
  }
  plx_report_free(report);
  cr_assert_eq(wrong, 0u);
}

Test(cast, entities_hold_their_mentions)
{
  const Row row = {.texts = {"Diego Salas met Anna Berg.", "Mr Salas met Ms Berg."}};
  PlxReport *report = make_report(&row);
  const PlxStory *story = plx_report_story(report, 0);
  guint mentions = 0;
  for (guint32 i = 0; i < story->cast->len; i++) {
    const PlxEntity *entity = g_ptr_array_index(story->cast, i);
    mentions += entity->mentions->len;
    for (guint32 k = 0; k < entity->mentions->len; k++) {
      const PlxMention *mention = &g_array_index(entity->mentions, PlxMention, k);
      cr_assert_eq(plx_article_name(plx_report_article(report, mention->article), mention->index)->cast, i);
    }
  }
  cr_assert_eq(story->cast->len, 2u);
  cr_assert_eq(mentions, 4u);
  plx_report_free(report);
}
