/* Who speaks, in two articles: one, two, or perhaps one. */
#include "annotate_fixture.h"
#include "compare/parties.h"
#include "relate/cast.h"
#include "relate_fixture.h"

#include <criterion/criterion.h>
#include <string.h>

static PlxReport *report_of(const char *const *texts, gsize n)
{
  PlxReport *report = plx_report_new();
  for (gsize i = 0; i < n; i++)
    g_ptr_array_add(report->articles, annotate_text(texts[i], NULL));
  plx_cast_resolve(report, one_story(report));
  return report;
}

/* The party of an article's last attribution. */
static PlxParty *last_party(const PlxReport *report, guint32 number)
{
  const PlxArticle *article = plx_report_article(report, number);
  cr_assert_gt(article->attributions->len, 0, "%s", article->text);
  const PlxAttribution *a = plx_article_attribution(article, article->attributions->len - 1);
  cr_assert(a->has_source, "%s", article->text);
  return plx_party_new(report, plx_report_story(report, 0), plx_source_of(number, a));
}

Test(source, is_one_or_two)
{
  static const struct {
    const char *texts[2];
    PlxSourceRelation relation;
  } rows[] = {
      {{"Police said the road was shut.", "A council source said the road was shut."}, PLX_SOURCE_OTHER},
      {{"Police said the road was shut.", "Police said the road was closed."}, PLX_SOURCE_SAME},
      {{"A military source told us of it. He said the road was shut.",
        "Another local source said the road was shut."},
       PLX_SOURCE_OTHER},
      {{"A military source told us of it. He said the road was shut.",
        "Another military source said the road was shut."},
       PLX_SOURCE_UNSURE},
      {{"Officials said the road was shut.", "A military source said the road was shut."}, PLX_SOURCE_UNSURE},
      /* an officer and the force, by its name and by what it is */
      {{"Police said the road was shut.", "Homicide Capt. James Feld said the road was shut."},
       PLX_SOURCE_UNSURE},
      {{"Police said the road was shut.", "Mayor Tom Reyes said the road was shut."}, PLX_SOURCE_OTHER},
      {{"Police said the road was shut.", "The Alta Highway Patrol said the road was shut."},
       PLX_SOURCE_UNSURE},
      {{"Police said the road was shut.", "The Alta Harbour Board said the road was shut."},
       PLX_SOURCE_OTHER},
      /* who speaks for a body, and another */
      {{"A spokeswoman for the flood service said the road was shut.", "Police said the road was shut."},
       PLX_SOURCE_OTHER},
      {{"A spokeswoman for the flood service said the road was shut.",
        "Mayor Anne Morel said the road was shut."},
       PLX_SOURCE_OTHER},
      {{"A spokeswoman for the flood service said the road was shut.",
        "The flood service said the road was shut."},
       PLX_SOURCE_SAME},
      /* one of two who hold an office */
      {{"Sheriff Anne Morel met Sheriff Tom Reyes. Sheriff Anne Morel said the road was shut.",
        "The sheriff said the road was shut."},
       PLX_SOURCE_UNSURE},
      /* a body by what it is, and whose it is; a noun by all that is said of it */
      {{"Kenya's border service said the road was shut.",
        "The Kenyan border service said the road was shut."},
       PLX_SOURCE_SAME},
      {{"The transport ministry said the road was shut.",
        "Kenya's transport ministry said the road was shut."},
       PLX_SOURCE_SAME},
      {{"Peru's transport ministry left. The transport ministry said the road was shut.",
        "Kenya's transport ministry said the road was shut."},
       PLX_SOURCE_UNSURE},
      {{"The Alta prosecutor's office said the road was shut.",
        "The prosecutor's office in Alta said the road was shut."},
       PLX_SOURCE_SAME},
      {{"A notice to the council said the road was shut.",
        "A notice filed with the council said the road was shut."},
       PLX_SOURCE_SAME},
      {{"Police said the road was shut.", "The transport authority said the road was shut."},
       PLX_SOURCE_OTHER},
      {{"The company said the road was shut.", "The operator, Argo Lines, said the road was shut."},
       PLX_SOURCE_UNSURE},
      {{"Argo Lines said the road was shut.", "The operator, Argo Lines, said the road was shut."},
       PLX_SOURCE_SAME},
      {{"Argo Lines said the road was shut.", "Bosses at Argo Lines said the road was shut."},
       PLX_SOURCE_SAME},
      /* a spokesman of nobody else */
      {{"The prosecutor's office opened an inquiry. It does not rule out arson, a spokesman said.",
        "The prosecutor's office said it was arson."},
       PLX_SOURCE_SAME},
      {{"The driver was held. He did not speak, a spokesman said.",
        "The prosecutor's office said it was arson."},
       PLX_SOURCE_UNSURE},
      /* at the very end of an article */
      {{"The road was shut, said a spokesman", "The road was shut, said the mayor"}, PLX_SOURCE_UNSURE},
      {{"The police and emergency services said the road was shut.",
        "The Alta Fire Brigade said the road was shut."},
       PLX_SOURCE_UNSURE},
      {{"Argo Lines runs the ferry. It said the road was shut.",
        "The Alta Harbour Board met. It said the road was shut."},
       PLX_SOURCE_OTHER},
      {{"Argo Lines runs the ferry. It said the road was shut.",
        "The ferry is run by Argo Lines. It said the road was shut."},
       PLX_SOURCE_SAME},
      {{"The owner said the road was shut.", "The managing director, Anne Morel, said the road was shut."},
       PLX_SOURCE_UNSURE},
      {{"The sub-prefect, Anne Morel, said the road was shut.", "Radio Alta said the road was shut."},
       PLX_SOURCE_OTHER},
      /* who speaks for a body by what it is, and who does not */
      {{"The court said the road was shut.", "Judge Anne Morel said the road was shut."}, PLX_SOURCE_UNSURE},
      {{"The hospital said the road was shut.", "Doctors said the road was shut."}, PLX_SOURCE_UNSURE},
      {{"The health ministry said the road was shut.", "Health Minister Anne Morel said the road was shut."},
       PLX_SOURCE_UNSURE},
      {{"The health ministry said the road was shut.", "Justice Minister Anne Morel said the road was shut."},
       PLX_SOURCE_OTHER},
      {{"The city's finance department said the road was shut.",
        "Councillor Anne Morel said the road was shut."},
       PLX_SOURCE_OTHER},
      {{"NASA said the road was shut.", "The space agency said the road was shut."}, PLX_SOURCE_UNSURE},
      {{"NASA said the road was shut.", "The coast guard said the road was shut."}, PLX_SOURCE_OTHER},
      /* one person by what else he is, and the holders of two offices */
      {{"Republican candidate Anne Morel said the road was shut.", "The nominee said the road was shut."},
       PLX_SOURCE_UNSURE},
      {{"Coach Anne Morel said the road was shut.", "The teacher said the road was shut."},
       PLX_SOURCE_UNSURE},
      {{"Coach Anne Morel said the road was shut.", "The mayor said the road was shut."}, PLX_SOURCE_OTHER},
      {{"Prosecutor Anne Morel said the road was shut.", "The judge said the road was shut."},
       PLX_SOURCE_OTHER},
      {{"Alta Rovers coach Anne Morel said the road was shut.", "The NFL coach said the road was shut."},
       PLX_SOURCE_UNSURE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = report_of(rows[i].texts, 2);
    g_autoptr(PlxParty) a = last_party(report, 0), b = last_party(report, 1);
    const PlxSourceRelation got = plx_party_compare(a, b);
    cr_expect_eq(got, rows[i].relation, "%s / %s: %d", rows[i].texts[0], rows[i].texts[1], (int)got);
  }
}

/* Who speaks for one side and who for another, unnamed or by name. */
Test(source, is_of_one_side_or_two)
{
  static const struct {
    const char *sources[2];
    PlxSourceRelation relation;
  } rows[] = {
      {{"The bank", "The airline"}, PLX_SOURCE_OTHER},
      {{"The bank", "The company"}, PLX_SOURCE_UNSURE},
      {{"The Bank of Alta", "The lender"}, PLX_SOURCE_UNSURE},
      {{"The club", "The school"}, PLX_SOURCE_OTHER},
      {{"A lawyer", "The coast guard"}, PLX_SOURCE_OTHER},
      {{"A lawyer", "The family"}, PLX_SOURCE_UNSURE},
      {{"Witnesses", "Rebels"}, PLX_SOURCE_OTHER},
      {{"Witnesses", "Residents"}, PLX_SOURCE_UNSURE},
      {{"Local media", "The museum"}, PLX_SOURCE_OTHER},
      {{"The president", "The opposition"}, PLX_SOURCE_OTHER},
      {{"The president", "The club"}, PLX_SOURCE_UNSURE},
      {{"The driver", "The headteacher"}, PLX_SOURCE_OTHER},
      {{"Prosecutors", "The army"}, PLX_SOURCE_OTHER},
      {{"Prosecutors", "The court"}, PLX_SOURCE_UNSURE},
      {{"Prosecutors", "Police"}, PLX_SOURCE_UNSURE},
      {{"Officials", "The museum"}, PLX_SOURCE_UNSURE},
      {{"Officials", "The mayor"}, PLX_SOURCE_UNSURE},
      {{"New Jersey police", "American officials"}, PLX_SOURCE_UNSURE},
      {{"The Salvation Army", "The charity"}, PLX_SOURCE_UNSURE},
      {{"The director general", "The museum"}, PLX_SOURCE_UNSURE},
      {{"Ivory Coast", "The president"}, PLX_SOURCE_UNSURE},
      {{"Officials", "Witnesses"}, PLX_SOURCE_OTHER},
      {{"Local officials", "Residents"}, PLX_SOURCE_OTHER},
      {{"Rail investigators", "Police"}, PLX_SOURCE_UNSURE},
      {{"Rail investigators", "The union"}, PLX_SOURCE_OTHER},
      {{"Experts", "Scientists"}, PLX_SOURCE_UNSURE},
      {{"Experts", "The defence minister"}, PLX_SOURCE_OTHER},
      {{"Experts at the bank", "The bank"}, PLX_SOURCE_UNSURE},
      {{"The Red Cross", "The mayor"}, PLX_SOURCE_OTHER},
      {{"The Red Cross", "A Red Cross official"}, PLX_SOURCE_UNSURE},
      {{"The Red Cross", "An aid group"}, PLX_SOURCE_UNSURE},
      {{"Court documents", "A neighbour"}, PLX_SOURCE_OTHER},
      {{"Court documents", "Prosecutors"}, PLX_SOURCE_UNSURE},
      {{"The opposition leader", "Police"}, PLX_SOURCE_OTHER},
      {{"Law enforcement sources", "Police"}, PLX_SOURCE_UNSURE},
      {{"A company employee", "The sheriff"}, PLX_SOURCE_OTHER},
      {{"Officials and witnesses", "A brother of the driver"}, PLX_SOURCE_UNSURE},
      {{"The mayor", "The fire chief"}, PLX_SOURCE_OTHER},
      {{"Argo Airways", "The airport"}, PLX_SOURCE_OTHER},
      {{"Argo Airways", "The airline"}, PLX_SOURCE_UNSURE},
      {{"Governor Anne Morel", "The bank"}, PLX_SOURCE_UNSURE},
      {{"Governor Anne Morel", "Scientists"}, PLX_SOURCE_OTHER},
      {{"Attorney General Anne Morel", "Prosecutors"}, PLX_SOURCE_UNSURE},
      {{"General manager Anne Morel", "The company"}, PLX_SOURCE_UNSURE},
      {{"Headteacher Anne Morel", "The school"}, PLX_SOURCE_UNSURE},
      /* a body and who speaks for it */
      {{"A flood service spokeswoman", "The flood service"}, PLX_SOURCE_SAME},
      {{"Police spokesman Tom Reyes", "Police"}, PLX_SOURCE_SAME},
      {{"A spokesman for the harbour board", "Police"}, PLX_SOURCE_OTHER},
      /* by the same words in another order, and a state by its government */
      {{"The Ministry of Health", "The health ministry"}, PLX_SOURCE_SAME},
      {{"The Kenyan government", "Kenya"}, PLX_SOURCE_SAME},
      {{"Kenya's army", "The Kenyan military"}, PLX_SOURCE_SAME},
      {{"The Kenyan union", "The Kenyan company"}, PLX_SOURCE_OTHER},
      {{"A Kenyan company", "Kenya"}, PLX_SOURCE_UNSURE},
      {{"The Bank of Kenya", "The Kenyan bank"}, PLX_SOURCE_UNSURE},
      {{"The mayor of Moss", "Anne Morel, the mayor of Alta,"}, PLX_SOURCE_UNSURE},
      {{"The Kremlin", "Russia"}, PLX_SOURCE_UNSURE},
      {{"Kenyan officials", "Ugandan police"}, PLX_SOURCE_OTHER},
      {{"English officials", "Scottish police"}, PLX_SOURCE_UNSURE},
      {{"The RMT union", "The RMT"}, PLX_SOURCE_SAME},
      /* the only one told by name to hold an office */
      {{"Sheriff Anne Morel", "The sheriff"}, PLX_SOURCE_SAME},
      {{"The police and emergency services", "The fire brigade"}, PLX_SOURCE_UNSURE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *x = g_strconcat(rows[i].sources[0], " said the road was shut.", NULL),
                    *y = g_strconcat(rows[i].sources[1], " said the road was shut.", NULL);
    const char *const texts[] = {x, y};
    g_autoptr(PlxReport) report = report_of(texts, 2);
    g_autoptr(PlxParty) a = last_party(report, 0), b = last_party(report, 1);
    const PlxSourceRelation got = plx_party_compare(a, b);
    cr_expect_eq(got, rows[i].relation, "%s / %s: %d", rows[i].sources[0], rows[i].sources[1], (int)got);
  }
}

/* Who is relayed tells it as much as who relays. */
Test(source, is_one_by_way_of_who_is_relayed)
{
  static const char *const texts[] = {"Anne Morel said the tram sped up.",
                                      "The Alta Herald said the tram sped up.",
                                      "The driver, Jonas Feld, said the tram sped up."};
  g_autoptr(PlxReport) report = report_of(texts, 3);
  g_auto(PlxParties) parties = {0};
  plx_parties_init(&parties, 3);
  for (guint32 i = 0; i < 3; i++)
    plx_parties_set(&parties, i, last_party(report, i));
  plx_parties_relay(&parties, 1, last_party(report, 0));
  cr_expect_eq(plx_parties_compare(&parties, 0, 1), PLX_SOURCE_OTHER);
  cr_expect_eq(plx_parties_link(&parties, 0, 1), PLX_SOURCE_SAME);
  cr_expect_eq(plx_parties_link(&parties, 1, 2), PLX_SOURCE_OTHER);
}
