/* What kind of event a verb tells of, and who takes part in it. */
#include "relate/event.h"

#include "annotate_fixture.h"
#include "base/table.h"
#include "data/alike.h"
#include "data/events.h"
#include "model/participant.h"
#include "model/sense.h"

#include <criterion/criterion.h>

static guint32 find_token(const PlxArticle *article, const char *word)
{
  for (guint32 i = 0; i < article->tokens->len; i++)
    if (plx_article_token_is(article, i, word))
      return i;
  cr_assert_fail("%s", word);
  return PLX_NONE;
}

Test(event, tells_the_kind_of_an_event)
{
  cr_assert(plx_table_is_sorted(plx_event_verbs, plx_n_event_verbs, sizeof(PlxEventWord)));
  cr_assert(plx_table_is_sorted(plx_event_nouns, plx_n_event_nouns, sizeof(PlxEventWord)));
  cr_assert(plx_table_is_sorted(plx_event_places, plx_n_event_places, sizeof(PlxEventWord)));
  cr_assert(plx_table_is_sorted(plx_nouns_alike, plx_n_nouns_alike, sizeof(PlxAlike)));
  cr_assert(plx_table_is_sorted(plx_verbs_alike, plx_n_verbs_alike, sizeof(PlxAlike)));
  static const struct {
    const char *text, *verb, *name, *kind;
  } rows[] = {
      {"The shooting began at noon.", "began", "start", "shoot"},
      {"A gunman opened fire.", "opened", "shoot", "shoot"},
      {"The two sides struck a deal.", "struck", "agree", "agree"},
      {"The earthquake struck at dawn.", "struck", "hit", "quake"},
      {"The baker kneaded the dough.", "kneaded", "knead", NULL},
      {"The vote will take place on Friday.", "take", "start", "vote"},
      {"The crash happened at noon.", "happened", "happen", "crash"},
      {"The first call came in at noon.", "came", "alarm", "alarm"},
      {"The rocket left the pad at noon.", "left", "launch", "launch"},
      {"The water overtopped the levee at noon.", "overtopped", "overflow", "overflow"},
      {"The lorry went over the edge at noon.", "went", "crash", "crash"},
      {"A coach came off the road at noon.", "came", "crash", "crash"},
      {"A coach went off a mountain road at noon.", "went", "crash", "crash"},
      {"The bomb went off at noon.", "went", "explode", "explode"},
      {"The bus came to a bridge at noon.", "came", "come", NULL},
      {"The avalanche came down at noon.", "came", "come", "slide"},
      {"The rebels let the hostages go at noon.", "let", "release", "release"},
      {"Six miners were hauled out at noon.", "hauled", "release", "release"},
      {"An explosion ripped through the mill at noon.", "ripped", "rip", "explode"},
      {"They fled on an order that the governor gave at noon.", "gave", "order", "order"},
      {"It is the first result announced this week.", "announced", "result", "result"},
      {"One man gave himself up at noon.", "gave", "surrender", "surrender"},
      {"One man gave up at noon.", "gave", "concede", "concede"},
      {"The flood left 12 people dead in 2019.", "left", "die", "die"},
      {"The flood left more than 1,300 people dead in 2019.", "left", "die", "die"},
      {"The robbers walked into the bank at noon.", "walked", "enter", "enter"},
      {"The court ruled at noon.", "ruled", "rule", "rule"},
      {"The minister ruled out a vote.", "ruled", "rule", NULL},
      {"A hiker came across the wreck at noon.", "came", "find", "find"},
      {"Surgery was performed at noon.", "performed", "surgery", "surgery"},
      {"The singer was taken to hospital at noon.", "taken", "hospital", "hospital"},
      {"Lawmakers passed the budget at noon.", "passed", "approve", "approve"},
      {"Power was restored at noon.", "restored", "repower", "repower"},
      {"The ferry hit a reef at noon.", "hit", "crash", "crash"},
      {"A column of trucks rolled in at noon.", "rolled", "arrive", "arrive"},
      {"The embankment broke at noon.", "broke", "collapse", "collapse"},
      {"Shares in the yard plunged at noon.", "plunged", "slump", "slump"},
      {"The actor checked into a clinic at noon.", "checked", "lodge", "lodge"},
      {"Unions staged a protest at noon.", "staged", "stage", "protest"},
      {"The thieves stepped out of the bank at noon.", "stepped", "leave", "leave"},
      {"Shots rang out at noon.", "rang", "shoot", "shoot"},
      {"The crews brought the blaze under control at noon.", "brought", "extinguish", "extinguish"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    const PlxEvent event = plx_event_of(article, 0, find_token(article, rows[i].verb));
    cr_expect_str_eq(event.name, rows[i].name, "%s", rows[i].text);
    cr_expect_str_eq(event.kind != NULL ? event.kind : "-", rows[i].kind != NULL ? rows[i].kind : "-", "%s",
                     rows[i].text);
  }
}

Test(event, tells_who_takes_part)
{
  static const struct {
    const char *text, *event, *agent, *patient;
  } rows[] = {
      {"The firm launched a rocket.", "launched", "firm", "rocket"},
      {"A rocket was launched by the firm.", "launched", "firm", "rocket"},
      {"The talks began.", "began", NULL, "talk"},
      {"The launch of the rocket failed.", "launch", NULL, "rocket"},
      {"The missile that fell into the sea was old.", "fell", NULL, "missile"},
      {"The firm built a rocket and launched a satellite.", "launched", "firm", "satellite"},
      {"A missile fired on Monday fell into the sea.", "fired", NULL, "missile"},
      {"The minister said that it was over.", "said", "minister", NULL},
      {"The driver turned himself in.", "turned", NULL, "driver"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    const PlxParticipants who = plx_participants_of(article, 0, find_token(article, rows[i].event));
    cr_expect_str_eq(who.agent.lemma != NULL ? who.agent.lemma : "-",
                     rows[i].agent != NULL ? rows[i].agent : "-", "%s", rows[i].text);
    cr_expect_str_eq(who.patient.lemma != NULL ? who.patient.lemma : "-",
                     rows[i].patient != NULL ? rows[i].patient : "-", "%s", rows[i].text);
  }
}

/* Is it the one that there is of its kind? */
Test(event, knows_who_is_the_one)
{
  static const struct {
    const char *text;
    gboolean one;
  } rows[] = {
      {"The army freed the driver.", TRUE},
      {"The army freed its driver.", TRUE},
      {"The army freed a driver.", FALSE},
      {"The army freed the drivers.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    const PlxParticipants who = plx_participants_of(article, 0, find_token(article, "freed"));
    cr_expect_eq(who.patient.one, rows[i].one, "%s", rows[i].text);
  }
}

Test(event, takes_participants_for_one_or_another)
{
  typedef struct {
    const char *lemma;
    guint32 cast;
    gboolean person, one, several;
  } Told;
  static const struct {
    Told told[2];
    PlxParticipantRelation relation;
  } rows[] = {
      {{{"rocket", PLX_NONE, FALSE, FALSE, FALSE}, {"rocket", PLX_NONE, FALSE, FALSE, FALSE}},
       PLX_PARTICIPANT_SAME},
      {{{"rocket", PLX_NONE, FALSE, FALSE, FALSE}, {"picture", PLX_NONE, FALSE, FALSE, FALSE}},
       PLX_PARTICIPANT_OTHER},
      {{{"soldier", PLX_NONE, FALSE, FALSE, FALSE}, {"person", PLX_NONE, FALSE, FALSE, FALSE}},
       PLX_PARTICIPANT_UNSURE},
      {{{NULL, 3, FALSE, FALSE, FALSE}, {"minister", 3, FALSE, FALSE, FALSE}}, PLX_PARTICIPANT_SAME},
      {{{NULL, 3, FALSE, FALSE, FALSE}, {NULL, 4, FALSE, FALSE, FALSE}}, PLX_PARTICIPANT_OTHER},
      {{{NULL, 3, FALSE, FALSE, FALSE}, {"company", PLX_NONE, FALSE, FALSE, FALSE}}, PLX_PARTICIPANT_UNSURE},
      {{{NULL, PLX_NONE, FALSE, FALSE, FALSE}, {"company", PLX_NONE, FALSE, FALSE, FALSE}},
       PLX_PARTICIPANT_UNSURE},
      {{{"police", 3, FALSE, FALSE, FALSE}, {"police", 7, FALSE, FALSE, FALSE}}, PLX_PARTICIPANT_SAME},
      {{{"minister", 3, TRUE, FALSE, FALSE}, {"minister", 7, TRUE, FALSE, FALSE}}, PLX_PARTICIPANT_OTHER},
      {{{"minister", 3, TRUE, FALSE, FALSE}, {"minister", 3, TRUE, FALSE, FALSE}}, PLX_PARTICIPANT_SAME},
      {{{"minister", 3, TRUE, FALSE, FALSE}, {"minister", 7, FALSE, FALSE, FALSE}}, PLX_PARTICIPANT_OTHER},
      {{{"driver", 3, TRUE, TRUE, FALSE}, {"driver", 7, TRUE, TRUE, FALSE}}, PLX_PARTICIPANT_SAME},
      {{{"driver", 3, TRUE, TRUE, FALSE}, {"driver", 7, TRUE, FALSE, FALSE}}, PLX_PARTICIPANT_OTHER},
      {{{"driver", 3, TRUE, TRUE, FALSE}, {"teacher", 7, TRUE, TRUE, FALSE}}, PLX_PARTICIPANT_OTHER},
      {{{NULL, 3, TRUE, FALSE, FALSE}, {"girl", PLX_NONE, FALSE, FALSE, TRUE}}, PLX_PARTICIPANT_OTHER},
      {{{NULL, 3, TRUE, FALSE, FALSE}, {"girl", PLX_NONE, FALSE, FALSE, FALSE}}, PLX_PARTICIPANT_UNSURE},
      {{{NULL, 3, FALSE, FALSE, FALSE}, {"girl", PLX_NONE, FALSE, FALSE, TRUE}}, PLX_PARTICIPANT_UNSURE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    PlxParticipant both[2];
    for (guint k = 0; k < 2; k++) {
      const Told *told = &rows[i].told[k];
      both[k] = (PlxParticipant){.lemma = told->lemma,
                                 .cast = told->cast,
                                 .person = told->person,
                                 .one = told->one,
                                 .several = told->several,
                                 .meaning = plx_noun_meaning(told->lemma)};
    }
    cr_expect_eq(plx_participant_compare(&both[0], &both[1]), rows[i].relation, "%zu", i);
    cr_expect_eq(plx_participant_compare(&both[1], &both[0]), rows[i].relation, "%zu", i);
  }
}

Test(event, tells_names_from_common_words)
{
  static const struct {
    const char *a, *b;
    gboolean in_name;
  } rows[] = {
      {"Boko Haram", "Boko Harm", TRUE},
      {"Ministry of Defence", "Ministry of Finance", FALSE},
      {"Ministry of Healt", "Ministry of Health", TRUE},
      {"Workers Party", "Worker Union", FALSE},
      {"Boko Haram", "Boko Haram Party", FALSE},
      {"Boko Haram", "boko haram", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    cr_expect_eq(plx_sense_differ_in_name(rows[i].a, rows[i].b), rows[i].in_name, "%s, %s", rows[i].a,
                 rows[i].b);
}
