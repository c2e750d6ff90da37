#include "read/words.h"

#include "base/table.h"

#include <string.h>

typedef struct {
  const char *key;
} Stop;

/* Function words, and the few verbs that news cannot do without; sorted. */
static const Stop stops[] = {
    {"a"},     {"about"},   {"after"}, {"all"},   {"also"},    {"although"}, {"an"},    {"and"},
    {"any"},   {"are"},     {"as"},    {"at"},    {"be"},      {"because"},  {"been"},  {"before"},
    {"being"}, {"between"}, {"but"},   {"by"},    {"can"},     {"could"},    {"did"},   {"do"},
    {"does"},  {"during"},  {"each"},  {"for"},   {"from"},    {"had"},      {"has"},   {"have"},
    {"he"},    {"her"},     {"here"},  {"him"},   {"his"},     {"how"},      {"i"},     {"if"},
    {"in"},    {"into"},    {"is"},    {"it"},    {"it's"},    {"its"},      {"just"},  {"many"},
    {"may"},   {"me"},      {"might"}, {"more"},  {"most"},    {"my"},       {"no"},    {"not"},
    {"of"},    {"off"},     {"on"},    {"one"},   {"only"},    {"or"},       {"other"}, {"our"},
    {"out"},   {"over"},    {"said"},  {"she"},   {"should"},  {"since"},    {"so"},    {"some"},
    {"such"},  {"than"},    {"that"},  {"the"},   {"their"},   {"them"},     {"then"},  {"there"},
    {"these"}, {"they"},    {"this"},  {"those"}, {"through"}, {"to"},       {"under"}, {"until"},
    {"up"},    {"was"},     {"we"},    {"were"},  {"what"},    {"when"},     {"where"}, {"which"},
    {"while"}, {"who"},     {"will"},  {"with"},  {"would"},   {"you"},      {"your"},
};

static gboolean is_apostrophe(gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x2018;
}

static gboolean is_word_char(gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalnum((char)c);
  return c == 0xA9 || g_unichar_isalnum(c);
}

static gboolean stands_alone(gunichar c)
{
  return c == '&' || c == 0xA9 || (c >= 0x2E80 && g_unichar_iswide(c));
}

/* One character; ASCII without a call. */
static inline gunichar char_at(const char *text, gsize at, gsize *next)
{
  const guchar c = (guchar)text[at];
  if (c < 0x80) {
    *next = at + 1;
    return c;
  }
  *next = (gsize)(g_utf8_next_char(text + at) - text);
  return g_utf8_get_char(text + at);
}

gboolean plx_word_next(const char *text, gsize end, gsize at, PlxSpan *word, gunichar *first)
{
  gsize next = at;
  gunichar c = 0;
  while (at < end) {
    c = char_at(text, at, &next);
    if (is_word_char(c) || c == '&')
      break;
    at = next;
  }
  if (at >= end)
    return FALSE;
  *first = c;
  word->start = (guint32)at;
  word->end = (guint32)next;
  if (stands_alone(c))
    return TRUE;
  for (at = next; at < end; at = next) {
    c = char_at(text, at, &next);
    if (is_apostrophe(c)) {
      gsize after;
      if (next >= end || !is_word_char(char_at(text, next, &after)))
        break;
    } else if (!is_word_char(c) || stands_alone(c)) {
      break;
    }
    word->end = (guint32)next;
  }
  return TRUE;
}

void plx_word_fold(const char *text, PlxSpan word, GString *out)
{
  if (g_ascii_isdigit(text[word.start])) {
    gsize at = word.start;
    while (at < word.end && g_ascii_isdigit(text[at]))
      at++;
    g_string_append_c(out, '0');
    word.start = (guint32)at;
  } else if (text[word.start] == '&') {
    g_string_append(out, "and");
    return;
  }
  for (gsize at = word.start, next; at < word.end; at = next) {
    const gunichar c = char_at(text, at, &next);
    if (c < 0x80)
      g_string_append_c(out, g_ascii_tolower((char)c));
    else if (is_apostrophe(c))
      g_string_append_c(out, '\'');
    else
      g_string_append_unichar(out, g_unichar_tolower(c));
  }
}

gboolean plx_word_is_stop(const char *word, gsize length)
{
  return PLX_TABLE_FIND(stops, word, length) != NULL;
}
