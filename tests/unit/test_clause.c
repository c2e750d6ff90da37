/* The clauses of a sentence, each of which may tell what others attribute: each row a sentence and its
 * clauses, parted by bars. */
#include "relate/aside.h"
#include "relate/clause.h"

#include "annotate_fixture.h"
#include "relate/own_voice.h"

#include <criterion/criterion.h>
#include <string.h>

static const struct {
  const char *text, *clauses;
} rows[] = {
    {"The bridge closed on Monday.", "The bridge closed on Monday."},
    {"The bridge closed on Monday and the ferry stopped.",
     "The bridge closed on Monday|and the ferry stopped."},
    {"Two men jumped into the river and were later treated.",
     "Two men jumped into the river|and were later treated."},
    {"The ferry stopped after the bridge had closed.", "The ferry stopped|after the bridge had closed."},
    {"When the bridge had closed, the ferry stopped.", "When the bridge had closed,|the ferry stopped."},
    {"The officer fired once, hitting Lund in the leg.", "The officer fired once|hitting Lund in the leg."},
    {"Police said Lund was found slumped over in a chair, holding a rope.",
     "Police said Lund was found slumped over in a chair|holding a rope."},
    {"The road is open, but the bridge will be closed until Monday.",
     "The road is open|but the bridge will be closed until Monday."},
    {"The ferry now holds 600, and only a quarter of its boats are usable.",
     "The ferry now holds 600|and only a quarter of its boats are usable."},
    {"The council voted to close the bridge.", "The council voted to close the bridge."},
    {"Bread and butter were sold.", "Bread and butter were sold."},
};

Test(clause, parts_a_sentence_into_clauses)
{
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(PlxClause));
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    plx_clauses_of(article, plx_article_sentence(article, 0)->span, spans);
    g_autoptr(GString) got = g_string_new(NULL);
    for (guint k = 0; k < spans->len; k++) {
      g_autofree char *clause = plx_article_excerpt(article, g_array_index(spans, PlxClause, k).span);
      g_string_append_printf(got, "%s%s", k > 0 ? "|" : "", clause);
    }
    cr_expect_str_eq(got->str, rows[i].clauses);
  }
}

/* What the last clause of each sentence is told of. */
static const struct {
  const char *text, *subject;
} subjects[] = {
    {"The bridge closed on Monday and the ferry stopped.", ""},
    {"Two men jumped into the river and were later treated.", "Two men"},
    {"The ferry stopped after the bridge had closed.", ""},
    {"The officer fired once, hitting Lund in the leg.", "The officer"},
    {"Ida Lund died on Monday after being shot in the street.", "Ida Lund"},
};

Test(clause, knows_the_subject_of_a_clause_without_one)
{
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(PlxClause));
  for (gsize i = 0; i < G_N_ELEMENTS(subjects); i++) {
    g_autoptr(PlxArticle) article = annotate_text(subjects[i].text, NULL);
    plx_clauses_of(article, plx_article_sentence(article, 0)->span, spans);
    cr_assert_gt(spans->len, 1, "%s", subjects[i].text);
    const PlxSpan subject = g_array_index(spans, PlxClause, spans->len - 1).subject;
    g_autofree char *got =
        plx_span_length(subject) > 0 ? plx_article_excerpt(article, subject) : g_strdup("");
    cr_expect_str_eq(got, subjects[i].subject);
  }
}

/* Is the last clause of each sentence taken for granted? */
Test(clause, knows_what_is_taken_for_granted)
{
  static const struct {
    const char *text;
    gboolean aside;
  } sentences[] = {
      {"The ferry stopped after the bridge had closed.", TRUE},
      {"Eight people were hurt, while 51 were taken to two hospitals.", FALSE},
      {"The bridge closed on Monday and the ferry stopped.", FALSE},
  };
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(PlxClause));
  for (gsize i = 0; i < G_N_ELEMENTS(sentences); i++) {
    g_autoptr(PlxArticle) article = annotate_text(sentences[i].text, NULL);
    plx_clauses_of(article, plx_article_sentence(article, 0)->span, spans);
    cr_assert_gt(spans->len, 1, "%s", sentences[i].text);
    cr_expect_eq(g_array_index(spans, PlxClause, spans->len - 1).aside, sentences[i].aside, "%s",
                 sentences[i].text);
  }
}

/* What the cue of each sentence's first attribution stands in a relative clause of. */
Test(clause, finds_what_is_described)
{
  static const struct {
    const char *text, *described;
  } sentences[] = {
      {"They saw footage of the crash, which Lund said hurt her neck.", "of the crash"},
      {"They met Tom Reyes, a farmer who the court said was lying.", "Tom Reyes, a farmer "},
      {"Lund said the crash hurt her neck.", ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(sentences); i++) {
    g_autoptr(PlxArticle) article = annotate_text(sentences[i].text, NULL);
    cr_assert_gt(article->attributions->len, 0, "%s", sentences[i].text);
    guint32 end;
    const PlxSpan cue = plx_article_attribution(article, 0)->cue;
    const PlxSpan of = plx_clause_described(article, 0, plx_article_tokens_within(article, cue, &end));
    g_autofree char *got = g_strdup_printf("%.*s", (int)plx_span_length(of), article->text + of.start);
    cr_expect_str_eq(got, sentences[i].described);
  }
}

/* What is told of a thing beside the sentence that names it: `subject|clause`, empty if nothing is. */
Test(clause, finds_relative_clauses)
{
  static const struct {
    const char *text, *clause;
  } sentences[] = {
      {"They met the pilot who landed the plane.", "the pilot |who landed the plane"},
      {"They saw the bridge, which closed on Monday.", "the bridge|which closed on Monday"},
      {"They met the pilot whose plane was lost.", ""},
      {"They met travellers who had missed the plane.", ""},
      {"They met travellers, who had missed the plane.", "travellers|who had missed the plane"},
      {"They met two travellers who had missed the plane.", "two travellers |who had missed the plane"},
      {"They met the pilot.", ""},
  };
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(PlxClause));
  for (gsize i = 0; i < G_N_ELEMENTS(sentences); i++) {
    g_autoptr(PlxArticle) article = annotate_text(sentences[i].text, NULL);
    g_autofree char *got = g_strdup("");
    plx_relative_clauses_of(article, 0, spans);
    if (spans->len > 0) {
      const PlxClause *c = &g_array_index(spans, PlxClause, 0);
      g_free(got);
      got = g_strdup_printf("%.*s|%.*s", (int)plx_span_length(c->subject), article->text + c->subject.start,
                            (int)plx_span_length(c->span), article->text + c->span.start);
    }
    cr_expect_str_eq(got, sentences[i].clause);
  }
}

/* What somebody wants is the article's to tell. */
Test(clause, knows_what_is_told_of_somebody)
{
  static const struct {
    const char *text;
    gboolean told_of;
  } sentences[] = {
      {"Ida Lund wants to close the bridge.", TRUE},
      {"She plans to close the bridge.", TRUE},
      {"Ida Lund said the bridge was closed.", FALSE},
      {"Ida Lund hopes to close the bridge.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(sentences); i++) {
    g_autoptr(PlxArticle) article = annotate_text(sentences[i].text, NULL);
    cr_assert_eq(article->attributions->len, 1, "%s", sentences[i].text);
    cr_expect_eq(plx_is_told_of(plx_article_attribution(article, 0)), sentences[i].told_of, "%s",
                 sentences[i].text);
  }
}

static const struct {
  const char *text, *said;
} spoken[] = {
    {"We can confirm that three people have been hurt.", "that three people have been hurt"},
    {"We cannot confirm that three people have been hurt.",
     "We cannot confirm that three people have been hurt."},
    {"The mayor confirmed that three people have been hurt.",
     "The mayor confirmed that three people have been hurt."},
    {"Three people have been hurt.", "Three people have been hurt."},
};

/* What is said before the comma alone: the clause behind it is no part of that. */
static const char *const cut[] = {
    "We understand, the mayor Ida Lund said, that two people have died in the fire and the ferry sank.",
    "We announce, according to the mayor, that two people have died.",
};

Test(clause, keeps_within_the_content)
{
  for (gsize i = 0; i < G_N_ELEMENTS(cut); i++) {
    g_autoptr(PlxArticle) article = annotate_text(cut[i], NULL);
    const guint32 start = plx_article_sentence(article, 0)->span.start;
    const PlxSpan before = plx_span(start, start + (guint32)strcspn(cut[i], ",")),
                  said = plx_clause_said(article, before);
    cr_expect(plx_span_contains(before, said) && said.start < said.end, "%s", cut[i]);
  }
}

Test(clause, takes_what_is_said_out_of_we_can_confirm)
{
  for (gsize i = 0; i < G_N_ELEMENTS(spoken); i++) {
    g_autoptr(PlxArticle) article = annotate_text(spoken[i].text, NULL);
    g_autofree char *said =
        plx_article_excerpt(article, plx_clause_said(article, plx_article_sentence(article, 0)->span));
    cr_expect_str_eq(said, spoken[i].said);
  }
}

/* What is set against what somebody says is not said by them. */
Test(clause, tells_what_stands_apart)
{
  static const struct {
    const char *text, *verb;
    gboolean apart;
  } sentences[] = {
      {"Argo said it expects a loss, while Brook will pay.", "pay", TRUE},
      {"Argo said it expects a loss, whereas Brook will pay.", "pay", TRUE},
      {"Argo said it expects a loss, while Brook will pay its debts and Moss Group is at risk of a third "
       "loss.",
       "pay", TRUE},
      {"Argo said it expects a loss because Brook will pay.", "pay", FALSE},
      {"Argo expects a loss while paying its debts.", "paying", FALSE},
      {"Argo said it expects a loss.", "expects", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(sentences); i++) {
    g_autoptr(PlxArticle) article = annotate_text(sentences[i].text, NULL);
    guint32 verb = 0;
    while (verb < article->tokens->len && !plx_article_token_is(article, verb, sentences[i].verb))
      verb++;
    cr_assert(verb < article->tokens->len, "%s", sentences[i].text);
    cr_expect_eq(plx_stands_apart(article, 0, verb), sentences[i].apart, "%s", sentences[i].text);
  }
}

/* What is told by the way of each sentence, up to the stop. */
static const struct {
  const char *text, *aside;
} by_the_way[] = {
    {"The owner, who had sacked the crew, said nothing.", "who had sacked the crew"},
    {"Nine people were still missing in Lomas, where 212 houses fell down, the mayor said.",
     "where 212 houses fell down"},
    {"He did not rule out that the plague had come from Norland, where 38 farms have been closed since "
     "August.",
     "where 38 farms have been closed since August"},
    {"She asked where the money had gone.", ""},
    {"He went where the road ends.", ""},
};

Test(clause, knows_what_is_told_by_the_way)
{
  for (gsize i = 0; i < G_N_ELEMENTS(by_the_way); i++) {
    g_autoptr(PlxArticle) article = annotate_text(by_the_way[i].text, NULL);
    g_autofree guint8 *marks = plx_asides(article);
    PlxSpan aside = {0, 0};
    for (guint32 k = 0; k < article->tokens->len; k++) {
      const PlxToken *token = plx_article_token(article, k);
      if (marks[k] && token->upos != PLX_UPOS_PUNCT)
        aside = plx_span_length(aside) > 0 ? plx_span_join(aside, token->span) : token->span;
    }
    g_autofree char *got = plx_article_excerpt(article, aside);
    cr_expect_str_eq(got, by_the_way[i].aside, "%s: %s", by_the_way[i].text, got);
  }
}

/* Does a line tell anything, or what the next ones are about? */
Test(own_voice, tells_nothing_by_a_heading)
{
  static const struct {
    const char *text;
    gboolean tells;
  } lines[] = {
      {"Telling voices apart", FALSE},
      {"- Telling voices apart -", FALSE},
      {"Ferry sinks off Moss", TRUE},
      {"Telling voices apart is hard", TRUE},
      {"Leaving the port, the ferry sank.", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(lines); i++) {
    g_autoptr(PlxArticle) article = annotate_text(lines[i].text, NULL);
    PlxSentence line = *plx_article_sentence(article, 0);
    line.furniture = FALSE; /* as in longer articles */
    cr_expect_eq(plx_sentence_tells(article, &line), lines[i].tells, "%s", lines[i].text);
  }
}
