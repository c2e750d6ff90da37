/* How this works: names are cut into words at marks and before capitals (`ArticleBody`, `article-body`), and
 * each word, and each pair of words, is looked up. A name counts once; what is away wins over what is not. */
#include "read/html_hint.h"

#include "base/table.h"

#include <string.h>

enum {
  AWAY = PLX_HINT_AWAY,
  ARTICLE = PLX_HINT_ARTICLE,
  BODY = PLX_HINT_ARTICLE | PLX_HINT_BODY,
  CAPTION = PLX_HINT_CAPTION,
  QUOTE = PLX_HINT_QUOTE,
  BYLINE = PLX_HINT_BYLINE,
  DATE = PLX_HINT_DATE,
  TITLE = PLX_HINT_TITLE,
  SUMMARY = PLX_HINT_SUMMARY,
  HIDDEN = PLX_HINT_HIDDEN,
  WEAK = PLX_HINT_WEAK,
  SOFT = PLX_HINT_SOFT,
};

typedef struct {
  const char *key; /* one or two words, run together */
  guint32 hints;
} Row;

static const Row rows[] = {
#include "data/hints.inc"
};

static guint32 look_up(const char *word, gsize length)
{
  const Row *row = PLX_TABLE_FIND(rows, word, length);
  return row != NULL ? row->hints : 0;
}

/* `has-sidebar` and `no-nav` speak of the page around. */
static gboolean turns_away(const char *word, gsize length)
{
  static const char *const words[] = {"has", "with", "no", "without", "hide"};
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
    if (strlen(words[i]) == length && memcmp(words[i], word, length) == 0)
      return TRUE;
  return FALSE;
}

guint32 plx_hints(const char *names)
{
  char word[64], pair[128];
  gsize length = 0, before = 0; /* of the word, and of the one before it in `pair` */
  guint32 hints = 0;
  for (const char *at = names;; at++) {
    const gboolean starts = g_ascii_isupper(*at) && at > names && g_ascii_islower(at[-1]);
    if (starts || !g_ascii_isalpha(*at)) {
      if (length > 0 && length < sizeof word) {
        const gboolean turned = turns_away(pair, before);
        memcpy(pair + before, word, length);
        hints |= turned ? 0 : look_up(word, length);
        hints |= before > 0 && !turned ? look_up(pair, before + length) : 0;
        memmove(pair, word, length);
        before = length;
      }
      length = 0;
      if (*at == ' ' || *at == '\0')
        before = 0;
    }
    if (*at == '\0')
      return hints;
    if (g_ascii_isalpha(*at) && length < sizeof word)
      word[length++] = g_ascii_tolower(*at);
  }
}
