/* How this works: one pass that knows tags, attributes, comments and raw text as the HTML standard's
 * tokenizer does, and writes again what it wants to keep. libxml2 then has nothing left to choke on: the
 * number of attributes is small (it compares each with all), the depth is bounded, and an end tag has an open
 * element (it walks the whole stack to find that there is none). */
#include "read/html_clean.h"

#include "base/error.h"
#include "base/table.h"
#include "read/html_tag.h"

#include <string.h>

#define MAX_ELEMENTS 500000
#define MAX_REFERENCES 1000000 /* character references; libxml2 takes each by itself */
#define MAX_LINKED_DATA 64
#define MAX_DEPTH 200
#define MAX_VALUE 16384 /* bytes of an attribute's value */

typedef struct {
  const char *key;
} Name;

/* The attributes that are read, sorted. Each is kept once. */
static const Name kept[] = {
    {"aria-hidden"}, {"class"},     {"content"},  {"datetime"}, {"hidden"}, {"href"},     {"id"},
    {"itemprop"},    {"itemscope"}, {"itemtype"}, {"lang"},     {"name"},   {"property"}, {"pubdate"},
    {"rel"},         {"role"},      {"style"},    {"title"},    {"type"},   {"xml:lang"},
};
G_STATIC_ASSERT(G_N_ELEMENTS(kept) <= 32);

typedef struct {
  const char *at, *end;
  GString *out;
  GPtrArray *linked_data;
  guint n_elements, n_references, depth;
  guint32 open[PLX_N_TAG_ROWS];      /* elements written and not ended yet, by name */
  guint32 flattened[PLX_N_TAG_ROWS]; /* elements taken out and not ended yet */
  gboolean endless[PLX_N_TAG_ROWS];  /* no end tag of it is left: looking once is enough */
  gboolean no_comment_ends;
} Cleaner;

static gboolean is_space(char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* The place of a text from `at` on, letters in any case; NULL if it does not come up. */
static const char *find_folded(const char *at, const char *end, const char *text)
{
  const gsize length = strlen(text);
  const gboolean letter = g_ascii_isalpha(*text);
  while (at != NULL && (gsize)(end - at) >= length) {
    if (!letter && (at = memchr(at, *text, (gsize)(end - at))) == NULL)
      return NULL;
    if ((gsize)(end - at) >= length && g_ascii_strncasecmp(at, text, length) == 0)
      return at;
    at++;
  }
  return NULL;
}

/* ---- attributes ---- */

typedef struct {
  const char *name, *value;
  gsize name_length, value_length;
} Attribute;

/* The next attribute of a tag; FALSE at the tag's end, which `at` then stands behind. */
static gboolean next_attribute(Cleaner *cleaner, Attribute *out)
{
  const char *at = cleaner->at, *const end = cleaner->end;
  while (at < end && (is_space(*at) || *at == '/'))
    at++;
  cleaner->at = at < end ? at + 1 : end;
  if (at == end || *at == '>')
    return FALSE;
  out->name = at;
  while (at < end && !is_space(*at) && *at != '>' && *at != '/' && (*at != '=' || at == out->name))
    at++;
  out->name_length = (gsize)(at - out->name);
  out->value = at;
  out->value_length = 0;
  const char *equals = at;
  while (equals < end && is_space(*equals))
    equals++;
  cleaner->at = at;
  if (equals == end || *equals != '=')
    return TRUE;
  for (at = equals + 1; at < end && is_space(*at);)
    at++;
  if (at < end && (*at == '"' || *at == '\'')) {
    const char *close = memchr(at + 1, *at, (gsize)(end - at - 1));
    out->value = at + 1;
    out->value_length = (gsize)((close != NULL ? close : end) - out->value);
    cleaner->at = close != NULL ? close + 1 : end;
    return TRUE;
  }
  out->value = at;
  while (at < end && !is_space(*at) && *at != '>')
    at++;
  out->value_length = (gsize)(at - out->value);
  cleaner->at = at;
  return TRUE;
}

static void write_value(GString *out, const char *value, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (value[i] == '"')
      g_string_append(out, "&quot;");
    else
      g_string_append_c(out, value[i]);
}

/* Write a tag's attributes, or skip them; TRUE if its type is that of JSON-LD. */
static gboolean take_attributes(Cleaner *cleaner, gboolean write)
{
  static const char json[] = "application/ld+json";
  Attribute attribute;
  guint32 seen = 0;
  gboolean linked_data = FALSE;
  while (next_attribute(cleaner, &attribute)) {
    const Name *name = PLX_TABLE_FIND_FOLDED(kept, attribute.name, attribute.name_length);
    const guint32 bit = name != NULL ? 1u << (name - kept) : 0;
    if (name == NULL || (seen & bit) != 0 || attribute.value_length > MAX_VALUE)
      continue;
    seen |= bit;
    if (strcmp(name->key, "type") == 0)
      linked_data |= find_folded(attribute.value, attribute.value + attribute.value_length, json) != NULL;
    if (!write)
      continue;
    g_string_append_printf(cleaner->out, " %s=\"", name->key);
    write_value(cleaner->out, attribute.value, attribute.value_length);
    g_string_append_c(cleaner->out, '"');
  }
  return linked_data;
}

/* ---- elements ---- */

/* The end tag of an element from `at` on; NULL if there is none. */
static const char *find_end_tag(Cleaner *cleaner, const PlxTagRow *row)
{
  const char *name = row->key;
  const gsize length = strlen(name);
  if (cleaner->endless[plx_tag_index(row)])
    return NULL;
  for (const char *at = cleaner->at; (at = find_folded(at, cleaner->end, "</")) != NULL; at += 2)
    if ((gsize)(cleaner->end - at) > length + 2 && g_ascii_strncasecmp(at + 2, name, length) == 0 &&
        !g_ascii_isalnum(at[length + 2]))
      return at;
  cleaner->endless[plx_tag_index(row)] = TRUE;
  return NULL;
}

/* Past an element that goes with its content. One without an end takes nothing along, unless it is raw. */
static void drop_element(Cleaner *cleaner, const PlxTagRow *row, gboolean linked_data)
{
  const char *close = find_end_tag(cleaner, row);
  if (linked_data && close != NULL && cleaner->linked_data->len < MAX_LINKED_DATA)
    g_ptr_array_add(cleaner->linked_data, g_strndup(cleaner->at, (gsize)(close - cleaner->at)));
  if (close == NULL)
    return;
  const char *bracket = memchr(close, '>', (gsize)(cleaner->end - close));
  cleaner->at = bracket != NULL ? bracket + 1 : cleaner->end;
}

/* A title's content, which may look like tags. */
static void write_raw(Cleaner *cleaner, const PlxTagRow *row)
{
  const char *close = find_end_tag(cleaner, row);
  if (close == NULL)
    return;
  for (; cleaner->at < close; cleaner->at++)
    if (*cleaner->at == '<')
      g_string_append(cleaner->out, "&lt;");
    else
      g_string_append_c(cleaner->out, *cleaner->at);
}

/* Elements that end themselves where the next of their kind begins do not nest by their number. */
static gboolean ends_itself(const PlxTagRow *row)
{
  return row->tag == PLX_TAG_P || row->tag == PLX_TAG_ITEM || row->tag == PLX_TAG_CELL ||
         row->tag == PLX_TAG_ROW || row->tag == PLX_TAG_SKIPPED;
}

static void start_tag(Cleaner *cleaner, const PlxTagRow *row)
{
  const guint i = plx_tag_index(row);
  const gboolean is_void = (row->flags & PLX_TAG_IS_VOID) != 0;
  const gboolean dropped = (row->flags & PLX_TAG_IS_DROPPED) != 0;
  const gboolean heading = row->tag == PLX_TAG_H1 || row->tag == PLX_TAG_HEADING;
  const guint most = heading ? MAX_DEPTH * 2 : MAX_DEPTH; /* what a heading is should be known at any depth */
  const gboolean flat = !is_void && !dropped && cleaner->depth >= most && !ends_itself(row);
  const gboolean written = !dropped && !flat && !(is_void && row->tag == PLX_TAG_SKIPPED);
  if (written)
    g_string_append_printf(cleaner->out, "<%s", row->key);
  const gboolean linked_data = take_attributes(cleaner, written);
  if (dropped) {
    drop_element(cleaner, row, linked_data && strcmp(row->key, "script") == 0);
    return;
  }
  if (flat) {
    cleaner->flattened[i]++;
    return;
  }
  if (!written)
    return;
  g_string_append_c(cleaner->out, '>');
  cleaner->n_elements++;
  if (is_void)
    return;
  cleaner->open[i]++;
  cleaner->depth += ends_itself(row) ? 0 : 1;
  if ((row->flags & PLX_TAG_IS_RAW) != 0)
    write_raw(cleaner, row);
}

static void end_tag(Cleaner *cleaner, const PlxTagRow *row)
{
  const guint i = plx_tag_index(row);
  if (cleaner->flattened[i] > 0) {
    cleaner->flattened[i]--;
    return;
  }
  if (cleaner->open[i] == 0) {
    if (row->tag == PLX_TAG_P) { /* still parts two paragraphs */
      g_string_append(cleaner->out, "<p></p>");
      cleaner->n_elements++;
    }
    return;
  }
  cleaner->open[i]--;
  cleaner->depth -= ends_itself(row) ? 0 : 1;
  g_string_append_printf(cleaner->out, "</%s>", row->key);
}

static const char *name_end(const char *at, const char *end)
{
  while (at < end && !is_space(*at) && *at != '/' && *at != '>' && *at != '<')
    at++;
  return at;
}

/* Past a comment, or past something like a tag. A comment without an end ends where a tag would. */
static void skip_comment(Cleaner *cleaner, gboolean comment)
{
  const char *at = cleaner->at, *const end = cleaner->end;
  const char *found = comment && !cleaner->no_comment_ends ? find_folded(at, end, "-->") : NULL;
  if (found != NULL) {
    cleaner->at = found + 3;
    return;
  }
  if (comment) {
    cleaner->no_comment_ends = TRUE;
    g_string_append(cleaner->out, "<p></p>"); /* what it may have swallowed parted text */
    cleaner->n_elements++;
  }
  found = memchr(at, '>', (gsize)(end - at));
  cleaner->at = found != NULL ? found + 1 : end;
}

/* What begins with `<`. */
static void take_tag(Cleaner *cleaner)
{
  const char *at = cleaner->at, *const end = cleaner->end;
  const gboolean closing = at + 1 < end && at[1] == '/';
  const char *name = at + (closing ? 2 : 1);
  if (name < end && g_ascii_isalpha(*name)) {
    const char *stop = name_end(name, end);
    cleaner->at = stop;
    const PlxTagRow *row = plx_tag_find(name, (gsize)(stop - name));
    if (!closing) {
      start_tag(cleaner, row);
      return;
    }
    (void)take_attributes(cleaner, FALSE);
    end_tag(cleaner, row);
    return;
  }
  if (name < end && (closing || *name == '!' || *name == '?')) {
    const gboolean comment = end - at >= 4 && strncmp(at, "<!--", 4) == 0;
    cleaner->at = at + (comment ? 4 : 2);
    if (comment && cleaner->at < end && *cleaner->at == '>')
      cleaner->at++;
    else
      skip_comment(cleaner, comment);
    return;
  }
  g_string_append(cleaner->out, "&lt;");
  cleaner->n_references++;
  cleaner->at++;
}

/* Text up to the next tag. */
static void take_text(Cleaner *cleaner)
{
  const char *tag = memchr(cleaner->at, '<', (gsize)(cleaner->end - cleaner->at));
  const char *stop = tag != NULL ? tag : cleaner->end;
  const char *at = cleaner->at;
  while ((at = memchr(at, '&', (gsize)(stop - at))) != NULL) {
    cleaner->n_references++;
    at++;
  }
  g_string_append_len(cleaner->out, cleaner->at, stop - cleaner->at);
  cleaner->at = stop;
}

static gboolean check_limits(const Cleaner *cleaner, GError **error)
{
  if (cleaner->n_elements > MAX_ELEMENTS)
    g_set_error(error, PLX_ERROR, PLX_ERROR_LIMIT, "has more than %d elements", MAX_ELEMENTS);
  else if (cleaner->n_references > MAX_REFERENCES)
    g_set_error(error, PLX_ERROR, PLX_ERROR_LIMIT, "has more than %d character references", MAX_REFERENCES);
  else
    return TRUE;
  return FALSE;
}

PlxCleanHtml *plx_clean_html_new(const char *html, gsize length, GError **error)
{
  g_autoptr(PlxCleanHtml) clean = g_new0(PlxCleanHtml, 1);
  g_autofree Cleaner *cleaner = g_new0(Cleaner, 1);
  clean->markup = cleaner->out = g_string_sized_new(length / 2);
  clean->linked_data = cleaner->linked_data = g_ptr_array_new_with_free_func(g_free);
  cleaner->at = html;
  cleaner->end = html + length;
  while (cleaner->at < cleaner->end) {
    take_text(cleaner);
    if (cleaner->at < cleaner->end)
      take_tag(cleaner);
    if (!check_limits(cleaner, error))
      return NULL;
  }
  return g_steal_pointer(&clean);
}

void plx_clean_html_free(PlxCleanHtml *clean)
{
  if (clean == NULL)
    return;
  g_string_free(clean->markup, TRUE);
  g_ptr_array_unref(clean->linked_data);
  g_free(clean);
}

char *plx_clean_html_charset(const char *bytes, gsize length)
{
  const char *const end = bytes + MIN(length, 4096);
  for (const char *at = bytes; (at = find_folded(at, end, "<")) != NULL; at++) {
    const gboolean meta = end - at > 5 && g_ascii_strncasecmp(at, "<meta", 5) == 0;
    const gboolean xml = end - at > 5 && strncmp(at, "<?xml", 5) == 0;
    const char *close = memchr(at, '>', (gsize)(end - at));
    if (close == NULL || (!meta && !xml))
      continue;
    const char *label = find_folded(at, close, meta ? "charset" : "encoding");
    if (label == NULL)
      continue;
    label += strlen(meta ? "charset" : "encoding");
    while (label < close && strchr(" =\"'", *label) != NULL)
      label++;
    const char *stop = label;
    while (stop < close && strchr(" \"';/>", *stop) == NULL)
      stop++;
    if (stop > label)
      return g_strndup(label, (gsize)(stop - label));
  }
  return NULL;
}
