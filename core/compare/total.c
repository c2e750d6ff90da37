/* figure/conflict within one article: a total and its parts, in one sentence, that do not add up. `Twelve
 * people: seven men and four women` names all parts, so that they make the total; `twelve people, including
 * thirteen children` only some, so that none is more. Parts are counts one behind the other with commas and
 * `and` between; what stands between two of them otherwise, a hedge, or a word for a number ends the list,
 * and a list that does not end with its clause is not held to be whole. */
#include "compare/rules.h"
#include "model/describe.h"
#include "model/sense.h"

#include <string.h>

#define TOTAL_CONFIDENCE 0.8
#define MOST_PARTS 8
#define NOUN_TOKENS 3 /* between a number and the end of what it counts */

typedef enum { LIST_NONE, LIST_WHOLE, LIST_SOME } ListKind;

typedef struct {
  guint32 total, parts[MOST_PARTS]; /* figures of the article */
  guint32 n;
  ListKind kind;
} List;

static gboolean is_count(const PlxArticle *article, guint32 i, guint32 sentence)
{
  if (i >= article->figures->len)
    return FALSE;
  const PlxFigure *f = plx_article_figure(article, i);
  return f->sentence == sentence && f->type == PLX_FIGURE_NUMBER && f->bound == PLX_BOUND_EXACT &&
         !f->vague && f->has_low && f->unit == NULL && f->role == PLX_ROLE_NONE;
}

/* The token behind what a figure counts. */
static guint32 behind(const PlxFigure *f)
{
  const gboolean near = f->counted_token != PLX_NONE && f->counted_token > f->token &&
                        f->counted_token <= f->token + NOUN_TOKENS;
  return 1 + (near ? f->counted_token : f->token);
}

/* What leads from a total to its parts, from the token on; moves it to the first behind. */
static ListKind open_list(const PlxArticle *article, guint32 *token)
{
  static const char *const whole[] = {":", "–", "—", "--"};
  static const char *const some[] = {"including", "among"};
  if (*token >= article->tokens->len)
    return LIST_NONE;
  if (PLX_TOKEN_ANY(article, *token, whole)) {
    ++*token;
    return LIST_WHOLE;
  }
  if (plx_article_token_is(article, *token, ","))
    ++*token;
  if (*token + 1 >= article->tokens->len || !PLX_TOKEN_ANY(article, *token, some))
    return LIST_NONE;
  *token += plx_article_token_is(article, *token + 1, "them") ? 2 : 1;
  return LIST_SOME;
}

/* Over a comma, `and`, or both; FALSE if neither stands there. */
static gboolean skip_link(const PlxArticle *article, guint32 *token)
{
  const guint32 start = *token;
  if (*token < article->tokens->len && plx_article_token_is(article, *token, ","))
    ++*token;
  if (*token < article->tokens->len && plx_article_token_is(article, *token, "and"))
    ++*token;
  return *token > start;
}

/* May the part be of the total: people of people, or of one kind with it? */
static gboolean is_part_of(const PlxFigure *part, const PlxFigure *total)
{
  if (part->counted_lemma == NULL || total->counted_lemma == NULL)
    return FALSE;
  return (plx_sense_is_person(part->counted_lemma) && plx_sense_is_person(total->counted_lemma)) ||
         plx_sense_compare_nouns(part->counted_lemma, total->counted_lemma) >= PLX_SENSE_KIND;
}

static gboolean ends_clause(const PlxArticle *article, guint32 token)
{
  static const char *const marks[] = {".", ";", ")", "–", "—", "--"};
  return token < article->tokens->len && PLX_TOKEN_ANY(article, token, marks);
}

static List read_list(const PlxArticle *article, guint32 i)
{
  const PlxFigure *total = plx_article_figure(article, i);
  guint32 token = behind(total);
  List list = {.total = i, .kind = open_list(article, &token)};
  for (guint32 k = i + 1; list.kind != LIST_NONE && list.n < MOST_PARTS; k++) {
    if (!is_count(article, k, total->sentence) || plx_article_figure(article, k)->token != token ||
        !is_part_of(plx_article_figure(article, k), total))
      break;
    list.parts[list.n++] = k;
    token = behind(plx_article_figure(article, k));
    if (list.kind == LIST_WHOLE && ends_clause(article, token))
      return list;
    if (!skip_link(article, &token))
      break;
  }
  if (list.kind == LIST_WHOLE)
    list.kind = LIST_NONE;
  return list;
}

static double count_of(const PlxArticle *article, guint32 i)
{
  return plx_decimal_to_double(plx_article_figure(article, i)->low);
}

/* `7 + 4`, for people. */
static char *sum_up(const PlxArticle *article, const List *list)
{
  GString *out = g_string_new(NULL);
  for (guint32 i = 0; i < list->n; i++) {
    g_autofree char *part = plx_figure_describe(plx_article_figure(article, list->parts[i]));
    g_string_append_printf(out, "%s%s", i > 0 ? " + " : "", part);
  }
  return g_string_free(out, FALSE);
}

static void add_statement(PlxFinding *finding, guint32 number, const PlxArticle *article, guint32 i,
                          guint32 group)
{
  const PlxFigure *figure = plx_article_figure(article, i);
  plx_finding_add(finding, (PlxMention){number, figure->sentence, i, figure->statement},
                  plx_figure_describe(figure), NULL, group);
}

static void report(PlxComparison *comparison, guint32 number, const List *list)
{
  const PlxArticle *article = plx_report_article(comparison->report, number);
  const PlxFigure *total = plx_article_figure(article, list->total);
  PlxFinding *finding = plx_finding_new(PLX_RULE_FIGURE_CONFLICT, comparison->story->id);
  add_statement(finding, number, article, list->total, 0);
  for (guint32 i = 0; i < list->n; i++)
    add_statement(finding, number, article, list->parts[i], 1);
  g_autofree char *whole = plx_figure_describe(total), *parts = sum_up(article, list);
  finding->about = g_strdup_printf("%s and their parts", total->counted != NULL ? total->counted : "a total");
  finding->message = g_strdup_printf("%s is not %s", whole, parts);
  finding->why = g_strdup(list->kind == LIST_WHOLE ? "the parts are told as all of the total"
                                                   : "a part is told as one of the total");
  finding->confidence = TOTAL_CONFIDENCE;
  finding->independent = 1;
  g_ptr_array_add(comparison->findings, finding);
}

/* Of a whole list the sum counts; of another only a part that is more than all. */
static gboolean is_off(const PlxArticle *article, List *list)
{
  const double total = count_of(article, list->total);
  double sum = 0;
  for (guint32 i = 0; i < list->n; i++) {
    const double part = count_of(article, list->parts[i]);
    sum += part;
    if (list->kind == LIST_SOME && part > total) {
      list->parts[0] = list->parts[i];
      list->n = 1;
      return TRUE;
    }
  }
  return list->kind == LIST_WHOLE && list->n > 1 && (sum > total || sum < total);
}

void plx_compare_totals(PlxComparison *comparison, guint32 number)
{
  const PlxArticle *article = plx_report_article(comparison->report, number);
  for (guint32 i = 0; i < article->figures->len; i++) {
    const PlxFigure *total = plx_article_figure(article, i);
    if (plx_article_sentence(article, total->sentence)->furniture || !is_count(article, i, total->sentence))
      continue;
    List list = read_list(article, i);
    if (is_off(article, &list))
      report(comparison, number, &list);
  }
}
