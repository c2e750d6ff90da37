/* How this works: a row of the table is a word, the set whose things it tells apart, and which of them it
 * names. */
#include "model/contrast.h"

#include "base/table.h"

#include <string.h>

enum { POINT = 1, AGE, ORDER, SEX, SIDE, LEVEL, END, TRADE, SCOPE, OWNER, GRADE, HOUR, TIME_OF };

#define MOST_OF_SET 16

typedef struct {
  const char *word; /* as it is written, in small letters */
  guint set, which;
} Contrast;

static const Contrast contrasts[] = {
    {"boys", SEX, 1},      {"domestic", SCOPE, 1},      {"east", POINT, 3},
    {"eastern", POINT, 3}, {"elder", AGE, 2},           {"eldest", AGE, 2},
    {"female", SEX, 2},    {"final", ORDER, 2},         {"fire", TRADE, 1},
    {"first", ORDER, 1},   {"foreign", SCOPE, 2},       {"front", END, 1},
    {"girls", SEX, 2},     {"international", SCOPE, 2}, {"last", ORDER, 2},
    {"left", SIDE, 1},     {"lower", LEVEL, 2},         {"male", SEX, 1},
    {"men", SEX, 1},       {"new", TIME_OF, 1},         {"night", HOUR, 2},
    {"north", POINT, 1},   {"northern", POINT, 1},      {"old", TIME_OF, 2},
    {"older", AGE, 2},     {"oldest", AGE, 2},          {"police", TRADE, 2},
    {"primary", GRADE, 1}, {"private", OWNER, 2},       {"public", OWNER, 1},
    {"rear", END, 2},      {"right", SIDE, 2},          {"secondary", GRADE, 2},
    {"south", POINT, 2},   {"southern", POINT, 2},      {"upper", LEVEL, 1},
    {"west", POINT, 4},    {"western", POINT, 4},       {"women", SEX, 2},
    {"younger", AGE, 1},   {"youngest", AGE, 1},
};

static const Contrast *contrast_of(const PlxArticle *article, guint32 token)
{
  const PlxSpan span = plx_article_token(article, token)->span;
  return PLX_TABLE_FIND_FOLDED(contrasts, article->text + span.start, plx_span_length(span));
}

guint plx_contrast_at(const PlxArticle *article, guint32 sentence, guint32 noun)
{
  const guint32 first = plx_article_sentence(article, sentence)->first_token;
  for (guint32 i = noun; i > first; i--) {
    if (plx_article_head(article, sentence, i - 1) != noun)
      continue;
    const Contrast *contrast = contrast_of(article, i - 1);
    if (contrast != NULL)
      return contrast->set * MOST_OF_SET + contrast->which;
  }
  return 0;
}

gboolean plx_contrasts_part(guint a, guint b)
{
  return a != b && a != 0 && b != 0 && a / MOST_OF_SET == b / MOST_OF_SET;
}

/* Verbs of which one undoes the other, or comes before it. */
static const char *const opposites[][2] = {
    {"admit", "discharge"}, {"arrest", "free"},   {"arrest", "release"}, {"borrow", "repay"},
    {"buy", "sell"},        {"charge", "acquit"}, {"charge", "convict"}, {"convict", "acquit"},
    {"earn", "spend"},      {"hire", "cut"},      {"hire", "dismiss"},   {"hire", "fire"},
    {"hire", "lay"},        {"create", "cut"},    {"import", "export"},  {"lend", "borrow"},
    {"open", "close"},      {"build", "destroy"}, {"release", "take"},   {"raise", "spend"},
    {"win", "lose"},
};

gboolean plx_verbs_are_opposite(const char *x, const char *y)
{
  for (gsize i = 0; x != NULL && y != NULL && i < G_N_ELEMENTS(opposites); i++)
    if ((strcmp(x, opposites[i][0]) == 0 && strcmp(y, opposites[i][1]) == 0) ||
        (strcmp(y, opposites[i][0]) == 0 && strcmp(x, opposites[i][1]) == 0))
      return TRUE;
  return FALSE;
}
