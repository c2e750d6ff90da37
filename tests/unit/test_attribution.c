/* Who says what, in sentences of every construction. One row an attribution: the text, the source as written
 * (NULL if the text gives none), its content (pieces joined by " / "), the stance, the source of the
 * attribution that relays it. Rows without a text go on with the text above. The parser errs now and then, so
 * the whole table is held to a share. */
#include "annotate/annotate.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>

typedef struct {
  const char *text, *source, *content, *stance, *outer;
} Row;

static const Row rows[] = {
    /* X said */
    {"The mayor said the bridge would stay shut until Friday.", "The mayor",
     "the bridge would stay shut until Friday", "say", NULL},
    {"The mayor said it was safe to cross, while the council made the crossing hang on a new survey of the "
     "piers.",
     "The mayor", "it was safe to cross", "say", NULL},
    {"The mayor said that the bridge would stay shut.", "The mayor", "that the bridge would stay shut", "say",
     NULL},
    {"Officials say two freight trains have collided near the port.", "Officials",
     "two freight trains have collided near the port", "say", NULL},
    {"Mr Okafor told reporters that the pumps had failed.", "Mr Okafor", "that the pumps had failed", "say",
     NULL},
    {"The ministry announced that schools would reopen on Monday.", "The ministry",
     "that schools would reopen on Monday", "say", NULL},
    {"Police confirmed that three people were in custody.", "Police", "that three people were in custody",
     "confirm", NULL},
    {"The airline admitted that it had lost the luggage.", "The airline", "that it had lost the luggage",
     "admit", NULL},
    {"The harbour master warned that the storm could last for days.", "The harbour master",
     "that the storm could last for days", "warn", NULL},
    {"Her lawyer insisted that she had never been there.", "Her lawyer", "that she had never been there",
     "insist", NULL},
    {"The company claimed that no data had been stolen.", "The company", "that no data had been stolen",
     "claim", NULL},
    {"The defence argued that the letter was a forgery.", "The defence", "that the letter was a forgery",
     "claim", NULL},
    {"The two sides agreed that the border would remain open.", "The two sides",
     "that the border would remain open", "agree", NULL},
    {"The premier promised that taxes would not rise.", "The premier", "that taxes would not rise", "promise",
     NULL},
    {"Analysts believe that the price will fall again.", "Analysts", "that the price will fall again",
     "believe", NULL},
    {"Residents complained that nobody had told them.", "Residents", "that nobody had told them", "accuse",
     NULL},
    {"The newspaper reported that the minister had resigned.", "The newspaper",
     "that the minister had resigned", "report", NULL},
    {"A survey shows that most farmers oppose the plan.", "A survey", "that most farmers oppose the plan",
     "report", NULL},
    {"The judge ruled that the search was unlawful.", "The judge", "that the search was unlawful", "say",
     NULL},
    {"Scientists estimate that the cave is two million years old.", "Scientists",
     "that the cave is two million years old", "believe", NULL},
    {"The club suggested that the match be moved.", "The club", "that the match be moved", "say", NULL},
    {"Witnesses recalled that the lights went out first.", "Witnesses", "that the lights went out first",
     "say", NULL},
    {"The coach added that nobody was injured.", "The coach", "that nobody was injured", "say", NULL},
    {"The union demanded that the factory be closed.", "The union", "that the factory be closed", "call",
     NULL},
    {"The spokeswoman explained that the valve had frozen.", "The spokeswoman", "that the valve had frozen",
     "say", NULL},
    {"Investigators concluded that the fire began in the kitchen.", "Investigators",
     "that the fire began in the kitchen", "believe", NULL},
    /* said X, X said: behind and between */
    {"The bridge will stay shut until Friday, the mayor said.", "the mayor",
     "The bridge will stay shut until Friday", "say", NULL},
    {"The bridge will stay shut until Friday, said the mayor.", "the mayor",
     "The bridge will stay shut until Friday", "say", NULL},
    {"Two freight trains collided near the port, officials said on Tuesday.", "officials",
     "Two freight trains collided near the port", "say", NULL},
    {"The boiler had burst, the engineer, Tom Reyes, said.", "the engineer, Tom Reyes",
     "The boiler had burst", "say", NULL},
    {"The strike went on until noon, the operator, Nordfjord Lines, said.", "the operator, Nordfjord Lines",
     "The strike went on until noon", "say", NULL},
    {"The pumps had failed before, according to the engineers.", "the engineers",
     "The pumps had failed before", "say", NULL},
    {"According to the engineers, the pumps had failed before.", "the engineers",
     "the pumps had failed before", "say", NULL},
    {"According to the hospital, four children are still being treated.", "the hospital",
     "four children are still being treated", "say", NULL},
    {"Four children are still being treated, the hospital reported.", "the hospital",
     "Four children are still being treated", "report", NULL},
    {"The storm, forecasters say, will reach the coast tonight.", "forecasters",
     "The storm / will reach the coast tonight", "say", NULL},
    {"The painting, the museum believes, was stolen in May.", "the museum",
     "The painting / was stolen in May", "believe", NULL},
    {"The dam is safe, the operator insists.", "the operator", "The dam is safe", "insist", NULL},
    {"No one was hurt, a police spokesman said.", "a police spokesman", "No one was hurt", "say", NULL},
    /* direct */
    {"“The road is closed,” the driver said.", "the driver", "“The road is closed,”", "say", NULL},
    {"“The road is closed,” said the driver.", "the driver", "“The road is closed,”", "say", NULL},
    {"\"The road is closed,\" she told the BBC.", "she", "\"The road is closed,\"", "say", NULL},
    {"The driver said: “The road is closed.”", "The driver", "“The road is closed.”", "say", NULL},
    {"The driver said, “The road is closed.”", "The driver", "“The road is closed.”", "say", NULL},
    {"“Why was nobody warned?” asked Mrs Lindqvist.", "Mrs Lindqvist", "“Why was nobody warned?”", "say",
     NULL},
    {"“We lost everything,” Anna Reyes said. “The water came at night.”", "Anna Reyes",
     "“We lost everything,” / “The water came at night.”", "say", NULL},
    {"“We lost everything. The water came at night,” Anna Reyes said.", "Anna Reyes",
     "“We lost everything. The water came at night,”", "say", NULL},
    {"“We,” said Anna Reyes, “lost everything.”", "Anna Reyes", "“We,” / “lost everything.”", "say", NULL},
    {"'The road is closed,' the driver said.", "the driver", "'The road is closed,'", "say", NULL},
    {"‘The road is closed,’ the driver said.", "the driver", "‘The road is closed,’", "say", NULL},
    {"“It is over,” he wrote on Twitter.", "he", "“It is over,”", "say", NULL},
    {"“Never again,” the crowd chanted.", "the crowd", "“Never again,”", "say", NULL},
    {"“We were lucky,” added Captain Moreau.", "Captain Moreau", "“We were lucky,”", "say", NULL},
    {"“We were lucky,” the captain recalled.", "the captain", "“We were lucky,”", "say", NULL},
    {"“No comment,” replied the treasurer.", "the treasurer", "“No comment,”", "say", NULL},
    {"«The road is closed,» the driver said.", "the driver", "«The road is closed,»", "say", NULL},
    /* mixed */
    {"The driver said the road was “closed for good.”", "The driver", "the road was “closed for good.”",
     "say", NULL},
    {"The bishop called the decision “a betrayal of the poor.”", "The bishop",
     "the decision “a betrayal of the poor.”", "say", NULL},
    {"Ms Haddad described the verdict as “a relief.”", "Ms Haddad", "the verdict as “a relief.”", "say",
     NULL},
    {"The union dismissed the offer as “an insult.”", "The union", "the offer as “an insult.”", "reject",
     NULL},
    {"The report found that the walls were “dangerously thin.”", "The report",
     "that the walls were “dangerously thin.”", "report", NULL},
    {"The premier spoke of “a dark day” for the country.", "The premier", "“a dark day” for the country",
     "say", NULL},
    /* objects and phrases */
    {"The army denied the allegations.", "The army", "the allegations", "deny", NULL},
    {"The ministry rejected the report.", "The ministry", "the report", "reject", NULL},
    {"Turkey has denied any involvement.", "Turkey", "any involvement", "deny", NULL},
    {"The senator criticized the law.", "The senator", "the law", "accuse", NULL},
    {"Union leaders praised the deal.", "Union leaders", "the deal", "agree", NULL},
    {"The bank confirmed the theft.", "The bank", "the theft", "confirm", NULL},
    {"The opposition accused the minister of lying to parliament.", "The opposition",
     "the minister of lying to parliament", "accuse", NULL},
    {"The military accused the rebels of shelling a hospital.", "The military",
     "the rebels of shelling a hospital", "accuse", NULL},
    {"Critics blamed the council for the delay.", "Critics", "the council for the delay", "accuse", NULL},
    {"The envoy called for an immediate ceasefire.", "The envoy", "an immediate ceasefire", "call", NULL},
    {"The coastguard warned of high waves.", "The coastguard", "high waves", "warn", NULL},
    {"The governor announced a curfew.", "The governor", "a curfew", "say", NULL},
    {"The court recognized the marriage.", "The court", "the marriage", "admit", NULL},
    {"The charity welcomed the decision.", "The charity", "the decision", "agree", NULL},
    {"Economists predict a mild recession.", "Economists", "a mild recession", "believe", NULL},
    {"The president condemned the attack.", "The president", "the attack", "accuse", NULL},
    {"Several members questioned the figures.", "Several members", "the figures", "doubt", NULL},
    {"The committee recommended a new inquiry.", "The committee", "a new inquiry", "call", NULL},
    /* infinitives */
    {"The rivals agreed to meet again.", "The rivals", "to meet again", "agree", NULL},
    {"The firm promised to repay its customers.", "The firm", "to repay its customers", "promise", NULL},
    {"The ministers vowed to rebuild the town.", "The ministers", "to rebuild the town", "promise", NULL},
    {"The airline declined to comment.", "The airline", "to comment", "decline", NULL},
    {"The general refused to resign.", "The general", "to resign", "decline", NULL},
    {"The rebels threatened to leave the talks.", "The rebels", "to leave the talks", "warn", NULL},
    {"Officials urged people to stay at home.", "Officials", "people to stay at home", "call", NULL},
    {"The group plans to sell its shares.", "The group", "to sell its shares", "promise", NULL},
    {"The singer wants to leave the band.", "The singer", "to leave the band", "believe", NULL},
    {"The police asked witnesses to come forward.", "The police", "witnesses to come forward", "say", NULL},
    /* passives, and no source */
    {"It is believed that the tunnel is flooded.", NULL, "that the tunnel is flooded", "believe", NULL},
    {"The storm is expected to weaken on Sunday.", NULL, "The storm / to weaken on Sunday", "believe", NULL},
    {"The thieves are thought to have used a ladder.", NULL, "The thieves / to have used a ladder", "believe",
     NULL},
    {"The offer was said to be worth two billion dollars.", NULL,
     "The offer / to be worth two billion dollars", "report", NULL},
    {"The law was criticized by doctors.", "doctors", "The law", "accuse", NULL},
    {"The plan was rejected by the council.", "the council", "The plan", "reject", NULL},
    {"The singer was described by her brother as generous.", "her brother", "The singer / as generous", "say",
     NULL},
    {"It was reported that the ferry had turned back.", NULL, "that the ferry had turned back", "report",
     NULL},
    /* participles and coordination */
    {"The mayor closed the bridge, saying the cables were worn.", "The mayor", "the cables were worn", "say",
     NULL},
    {"The mayor said the bridge was old and added that the cables were worn.", "The mayor",
     "the bridge was old", "say", NULL},
    {NULL, "The mayor", "that the cables were worn", "say", NULL},
    {"The firm closed the plant, arguing that demand had collapsed.", "The firm", "that demand had collapsed",
     "claim", NULL},
    {"The minister denied the report and accused the paper of lying.", "The minister", "the report", "deny",
     NULL},
    {NULL, "The minister", "the paper of lying", "accuse", NULL},
    {"The ministers said in a statement that the truce would hold, adding that details would follow.",
     "The ministers", "that the truce would hold", "say", NULL},
    {NULL, "The ministers", "that details would follow", "say", NULL},
    {"The president admitted that jets had stayed, but insisted that they were grounded.", "The president",
     "that jets had stayed", "admit", NULL},
    {NULL, "The president", "that they were grounded", "insist", NULL},
    /* nouns */
    {"The claim that the well was dry angered the farmers.", NULL, "that the well was dry", "claim", NULL},
    {"The minister’s claim that the well was dry angered the farmers.", "The minister’s",
     "that the well was dry", "claim", NULL},
    {"There were fears that the dam would break.", NULL, "that the dam would break", "warn", NULL},
    {"The belief that the house is haunted is old.", NULL, "that the house is haunted", "believe", NULL},
    {"A statement by the bank said the accounts were safe.", "A statement by the bank",
     "the accounts were safe", "say", NULL},
    {"The police issued a statement saying the search was over.", "a statement", "the search was over", "say",
     NULL},
    /* relayed */
    {"Reuters reported that the ministry said the talks had failed.", "Reuters",
     "that the ministry said the talks had failed", "report", NULL},
    {NULL, "the ministry", "the talks had failed", "say", "Reuters"},
    {"The agency said the general denied that his troops had fired.", "The agency",
     "the general denied that his troops had fired", "say", NULL},
    {NULL, "the general", "that his troops had fired", "deny", "The agency"},
    {"The AP reported that the army accused the rebels of killing a priest.", "The AP",
     "that the army accused the rebels of killing a priest", "report", NULL},
    {NULL, "the army", "the rebels of killing a priest", "accuse", "The AP"},
    {"The paper says that witnesses believe the pilot was asleep.", "The paper",
     "that witnesses believe the pilot was asleep", "say", NULL},
    {NULL, "witnesses", "the pilot was asleep", "believe", "The paper"},
    {"The minister said the strike was over, according to the state agency.", "The minister",
     "the strike was over", "say", "the state agency"},
    {NULL, "the state agency", "The minister said the strike was over", "say", NULL},
    /* relative clauses */
    {"Mr Brandt, who said he had seen the letter, left early.", "who", "he had seen the letter", "say", NULL},
    {"The group, which denied the charge, is based in Oslo.", "which", "the charge", "deny", NULL},
    {"The order would allow the city to borrow money, the clerk said.", "the clerk",
     "The order would allow the city to borrow money", "say", NULL},
    /* appositions and long sources */
    {"Jonas Weber, a spokesman for the railway, said the line was clear.",
     "Jonas Weber, a spokesman for the railway,", "the line was clear", "say", NULL},
    {"The line was clear, said Jonas Weber, a spokesman for the railway.",
     "Jonas Weber, a spokesman for the railway", "The line was clear", "say", NULL},
    {"Fire chief Carla Mendes said the blaze was out.", "Fire chief Carla Mendes", "the blaze was out", "say",
     NULL},
    {"The head of the rescue team said the boy was alive.", "The head of the rescue team",
     "the boy was alive", "say", NULL},
    {"Two people familiar with the talks said the price was too low.", "Two people familiar with the talks",
     "the price was too low", "say", NULL},
    {"Norway’s prime minister said the fund would grow.", "Norway’s prime minister", "the fund would grow",
     "say", NULL},
    {"The Norwegian Prime Minister, Ingrid Dahl, said the fund would grow.",
     "The Norwegian Prime Minister, Ingrid Dahl,", "the fund would grow", "say", NULL},
    /* tense, auxiliaries, negation */
    {"The bank has said it will appeal.", "The bank", "it will appeal", "say", NULL},
    {"The bank did not say how many accounts were affected.", "The bank", "how many accounts were affected",
     "say", NULL},
    {"The bank had earlier claimed that the files were lost.", "The bank", "that the files were lost",
     "claim", NULL},
    {"The minister would not confirm that the talks had begun.", "The minister", "that the talks had begun",
     "decline", NULL},
    {"The minister did not rule out a new election.", "The minister", "a new election", "doubt", NULL},
    {"The minister ruled out a new election.", "The minister", "a new election", "reject", NULL},
    {"Nobody believes that the ship will sail.", "Nobody", "that the ship will sail", "believe", NULL},
    {"Experts doubt that the ship will sail.", "Experts", "that the ship will sail", "doubt", NULL},
    /* questions, how, whether */
    {"Voters wonder whether the tax will return.", "Voters", "whether the tax will return", "doubt", NULL},
    {"The clerk explained how the votes are counted.", "The clerk", "how the votes are counted", "say", NULL},
    {"The pilot asked why the runway was dark.", "The pilot", "why the runway was dark", "say", NULL},
    {"Nobody knows who painted the wall.", "Nobody", "who painted the wall", "believe", NULL},
    /* more of the common kinds */
    {"The hospital said on Sunday that the patient had died.", "The hospital", "that the patient had died",
     "say", NULL},
    {"On Sunday the hospital said the patient had died.", "the hospital", "the patient had died", "say",
     NULL},
    {"In a letter, the principal wrote that exams would be held online.", "the principal",
     "that exams would be held online", "say", NULL},
    {"Local media said the suspect was a former guard.", "Local media", "the suspect was a former guard",
     "say", NULL},
    {"Ukraine said its troops had left the town.", "Ukraine", "its troops had left the town", "say", NULL},
    {"Kyiv said its troops had left the town.", "Kyiv", "its troops had left the town", "say", NULL},
    {"The World Health Organization said the outbreak was over.", "The World Health Organization",
     "the outbreak was over", "say", NULL},
    {"The WHO said the outbreak was over.", "The WHO", "the outbreak was over", "say", NULL},
    {"He said the outbreak was over.", "He", "the outbreak was over", "say", NULL},
    {"They claim the outbreak is over.", "They", "the outbreak is over", "claim", NULL},
    {"The bank is offering free accounts, the Gazette writes.", "the Gazette",
     "The bank is offering free accounts", "say", NULL},
    {"The victim’s sister says the family still hopes for answers.", "The victim’s sister",
     "the family still hopes for answers", "say", NULL},
    {NULL, "the family", "answers", "believe", "The victim’s sister"},
    {"The harbour was evacuated after a leak, the fire department said in a statement.",
     "the fire department", "The harbour was evacuated after a leak", "say", NULL},
    {"Under the plan, the city will plant trees, the council announced.", "the council",
     "Under the plan, the city will plant trees", "say", NULL},
    {"Prosecutors allege that he forged the will.", "Prosecutors", "that he forged the will", "claim", NULL},
    {"The author hopes that readers will forgive him.", "The author", "that readers will forgive him",
     "believe", NULL},
    {"The zoo fears that the tiger has left the city.", "The zoo", "that the tiger has left the city", "warn",
     NULL},
    {"The rebels pledged that the hostages would be freed.", "The rebels", "that the hostages would be freed",
     "promise", NULL},
    {"The guide pointed out that the tower leans.", "The guide", "that the tower leans", "say", NULL},
    {"The skipper acknowledged that he had fallen asleep.", "The skipper", "that he had fallen asleep",
     "admit", NULL},
};

static PlxArticle *annotate(const char *text)
{
  const PlxSourceInfo info = {.id = "row", .plain = TRUE};
  g_autoptr(GError) error = NULL;
  GPtrArray *articles = plx_read_bytes(text, strlen(text), &info, NULL, &error);
  cr_assert_not_null(articles, "%s", error != NULL ? error->message : "");
  PlxArticle *article = g_ptr_array_steal_index(articles, 0);
  g_ptr_array_unref(articles);
  plx_annotate_article(article);
  return article;
}

static char *content_text(const PlxArticle *article, const PlxAttribution *a)
{
  GString *out = g_string_new(NULL);
  for (guint32 i = 0; i < a->n_content; i++) {
    g_autofree char *piece = plx_article_excerpt(article, a->content[i]);
    g_string_append_printf(out, "%s%s", i > 0 ? " / " : "", piece);
  }
  return g_string_free(out, FALSE);
}

static char *source_text(const PlxArticle *article, const PlxAttribution *a)
{
  return a->has_source ? plx_article_excerpt(article, a->source) : NULL;
}

static gboolean is_row(const PlxArticle *article, const PlxAttribution *a, const Row *row)
{
  g_autofree char *source = source_text(article, a), *content = content_text(article, a);
  g_autofree char *outer =
      a->outer != PLX_NONE ? source_text(article, plx_article_attribution(article, a->outer)) : NULL;
  return g_strcmp0(source, row->source) == 0 && strcmp(content, row->content) == 0 &&
         strcmp(plx_stance_name(a->stance), row->stance) == 0 && g_strcmp0(outer, row->outer) == 0;
}

static gboolean finds(const PlxArticle *article, const Row *row, gboolean show)
{
  for (guint32 i = 0; i < article->attributions->len; i++)
    if (is_row(article, plx_article_attribution(article, i), row))
      return TRUE;
  if (show)
    g_printerr("missed: %s | %s | %s (%s)\n", article->text, row->source, row->content, row->stance);
  for (guint32 i = 0; i < article->attributions->len && show; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    g_autofree char *source = source_text(article, a), *content = content_text(article, a);
    g_printerr("   got: %s | %s (%s)\n", source, content, plx_stance_name(a->stance));
  }
  return FALSE;
}

Test(attribution, finds_most_of_all_kinds)
{
  const gboolean show = g_getenv("PLX_TEST_VERBOSE") != NULL;
  guint found = 0;
  PlxArticle *article = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    if (rows[i].text != NULL) {
      plx_article_free(article);
      article = annotate(rows[i].text);
    }
    found += finds(article, &rows[i], show) ? 1 : 0;
  }
  plx_article_free(article);
  if (show)
    g_printerr("attributions: %u of %zu\n", found, G_N_ELEMENTS(rows));
  cr_assert_geq(G_N_ELEMENTS(rows), 150u);
  cr_assert_geq(100 * found, 92 * G_N_ELEMENTS(rows), "%u of %zu", found, G_N_ELEMENTS(rows));
}
