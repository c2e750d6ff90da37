/* Who did what: each row a sentence and one deed that must be found in it. */
#include "annotate/annotate.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>

static const struct {
  const char *text, *agent, *verb, *patient;
} rows[] = {
    {"Norway won the final.", "Norway", "win", "the final"},
    {"The truce was brokered by Kenya.", "Kenya", "broker", "The truce"},
    {"Talks brokered by Kenyan President Amos Ruto ended late.", "Kenyan President Amos Ruto", "broker",
     "Talks"},
    {"Amos Ruto, who brokered the truce, left on Monday.", "Amos Ruto", "broker", "the truce"},
    {"They met on the invitation of Amos Ruto, who brokered the truce.", "Amos Ruto", "broker", "the truce"},
    {"The council banned cars and closed the bridge.", "The council", "ban", "cars"},
    {"The council banned cars and closed the bridge.", "The council", "close", "the bridge"},
    {"Police arrested two men.", "Police", "arrest", "two men"},
    {"Two men were arrested by police.", "police", "arrest", "Two men"},
    {"The book, which was written by Ines Prado, sold well.", "Ines Prado", "write", "The book"},
    {"The army shelled the village.", "The army", "shell", "the village"},
    {"A storm destroyed the pier.", "A storm", "destroy", "the pier"},
    {"The strike began at dawn. It was called off by the union.", "the union", "call-off", "The strike"},
    {"Rain fell. It soaked the pitch.", "It", "soak", "the pitch"},
    {"The airport was closed on the order of Amos Ruto.", "Amos Ruto", "order", "The airport"},
    {"It was a nurse who found the letter.", "a nurse", "find", "the letter"},
    {"It was the senate that passed the law, by a single vote.", "the senate", "pass", "the law"},
    {"The plan was put forward by Ines Prado.", "Ines Prado", "put-forward", "The plan"},
    {"The source, a cooling tower at the port, was shut down by Ines Prado.", "Ines Prado", "shut-down",
     "The source"},
    {"A boat was found inside the area and was seen off by Ines Prado.", "Ines Prado", "see-off", "A boat"},
    {"The children were pulled from the burning ferry by sailors, who had heard them.", "sailors", "pull",
     "The children"},
    {"Fishermen said that they had rescued the crew.", "Fishermen", "rescue", "the crew"},
    {"The mayor said he had ordered the evacuation.", "The mayor", "order", "the evacuation"},
    {"The company said it had closed the plant.", "The company", "close", "the plant"},
    {"The mayor said they had rescued the crew.", "they", "rescue", "the crew"},
    {"Fishermen said he had rescued the crew.", "he", "rescue", "the crew"},
    {"It was farmers with spades and buckets who freed the cow.", "farmers", "free", "the cow"},
    {"The council called off the talks.", "The council", "call-off", "the talks"},
    {"Police ordered the Alta Race stopped at noon.", "Police", "order", "the Alta Race"},
    {"Police ordered the Alta Race stopped at noon.", "Police", "stop", "the Alta Race"},
    {"Rain fell. The pump ran until noon, when Ines Prado switched it off.", "Ines Prado", "switch-off",
     "The pump"},
    {"The plant was shut on Monday on the order of Ines Prado.", "Ines Prado", "order", "The plant"},
    {"Ida Lund was the first to notice the leak.", "Ida Lund", "notice", "the leak"},
    {"The inquiry was set off by a complaint from Ines Prado.", "Ines Prado", "file",
     "a complaint from Ines Prado"},
    {"The proposal came from Mayor Ida Lund.", "Mayor Ida Lund", "propose", "The proposal"},
    {"The plant was shut on the orders of Ines Prado.", "Ines Prado", "order", "the orders of Ines Prado"},
    {"Six miners came up at noon. They had been freed by sailors.", "sailors", "free", "Six miners"},
    {"The hikers were led off the hill by sailors who knew it.", "sailors", "lead", "The hikers"},
    {"The minister announced a new tax.", "The minister", "announce", "a new tax"},
    /* by a noun */
    {"The arrest of two bishops by soldiers drew crowds.", "soldiers", "arrest", "two bishops"},
    {"Ida Lund's rejection of the offer surprised investors.", "Ida Lund", "reject", "the offer"},
    {"A photograph by Ines Prado hangs in the hall.", "Ines Prado", "take", "A photograph by Ines Prado"},
    {"The killing of the bishop by rebels drew crowds.", "rebels", "die", "the bishop"},
    /* of what a clause describes; and what the other side of it does */
    {"The truce, which Kenya brokered, began on Monday.", "Kenya", "broker", "The truce"},
    {"The cow, found by farmers in a ditch, was unhurt.", "farmers", "find", "The cow"},
    {"The mill was sold to Ines Prado for a million dollars.", "Ines Prado", "buy", "The mill"},
    /* told by what comes of it; who leaves his office ends his term himself */
    {"Ines Prado photographed the comet.", "Ines Prado", "take", "the comet"},
    {"Mayor Ida Lund resigned on Monday.", "Mayor Ida Lund", "dismiss", "Mayor Ida Lund"},
    {"Mayor Ida Lund stepped down on Monday.", "Mayor Ida Lund", "dismiss", "Mayor Ida Lund"},
    /* what is asked for */
    {"The senate called for an inquiry.", "The senate", "demand", "an inquiry"},
    {"The senate told the firm to submit a plan.", "The senate", "demand", "a plan"},
    {"The senate demanded that the sale be stopped.", "The senate", "demand-stop", "the sale"},
    {"It was Ines Prado, by the way, who found the letter.", "Ines Prado", "find", "the letter"},
    /* whose crew it was */
    {"Army helicopters lifted nine farmers from roofs.", "Army", "lift", "nine farmers"},
};

static gboolean has_deed(const PlxArticle *article, gsize row)
{
  for (guint32 i = 0; i < article->deeds->len; i++) {
    const PlxDeed *deed = plx_article_deed(article, i);
    g_autofree char *agent = plx_article_excerpt(article, deed->agent);
    g_autofree char *patient = plx_article_excerpt(article, deed->patient);
    if (g_strcmp0(deed->verb, rows[row].verb) == 0 && strcmp(agent, rows[row].agent) == 0 &&
        strcmp(patient, rows[row].patient) == 0)
      return TRUE;
  }
  return FALSE;
}

Test(deed, finds_who_did_what)
{
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const PlxSourceInfo info = {.id = "row", .plain = TRUE};
    GPtrArray *articles = plx_read_bytes(rows[i].text, strlen(rows[i].text), &info, NULL, NULL);
    cr_assert_not_null(articles);
    plx_annotate_article(g_ptr_array_index(articles, 0));
    cr_expect(has_deed(g_ptr_array_index(articles, 0), i), "%s", rows[i].text);
    g_ptr_array_unref(articles);
  }
}
