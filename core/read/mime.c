/* The reader of mail (.eml) and of pages saved as MHTML: the first part that is a page, else the first that
 * is text. */
#include "base/error.h"
#include "read/header.h"
#include "read/reader.h"
#include "read/visible_date.h"

#include <string.h>

#define MAX_NESTING 8
#define MAX_PARTS 1000

static gboolean recognises(const PlxInput *input)
{
  static const char *const fields[] = {"from",         "subject",      "date",
                                       "mime-version", "content-type", "message-id"};
  const char *colon = memchr(input->bytes, ':', MIN(input->length, 64));
  const gsize length = colon != NULL ? plx_header_length(input->bytes, input->length) : 0;
  guint found = 0;
  for (const char *at = input->bytes; colon != NULL && at < colon; at++)
    if (!g_ascii_isalnum(*at) && *at != '-')
      return FALSE;
  for (gsize i = 0; length > 0 && i < G_N_ELEMENTS(fields); i++) {
    g_autofree char *value = plx_header_get(input->bytes, length, fields[i]);
    found += value != NULL ? 1 : 0;
  }
  return found >= 3;
}

/* A part of the message. */
typedef struct {
  const char *header, *body;
  gsize header_length, body_length;
} Part;

static Part part_of(const char *bytes, gsize length)
{
  const gsize header = plx_header_length(bytes, length);
  return (Part){
      .header = bytes, .header_length = header, .body = bytes + header, .body_length = length - header};
}

static char *field(const Part *part, const char *name)
{
  return plx_header_get(part->header, part->header_length, name);
}

/* The line that begins with the boundary, from `at` on; NULL. */
static const char *find_boundary(const char *at, const char *end, const char *mark)
{
  for (const char *found = at; (found = g_strstr_len(found, end - found, mark)) != NULL; found++)
    if (found == at || found[-1] == '\n')
      return found;
  return NULL;
}

/* The best part of a multipart body that is text, parts inside parts included. */
static gboolean find_text(Part part, guint depth, const char *wanted, Part *out)
{
  g_autofree char *type = field(&part, "Content-Type");
  if (type == NULL || g_ascii_strncasecmp(type, "multipart/", 10) != 0) {
    const gboolean fits = type != NULL ? g_ascii_strncasecmp(type, wanted, strlen(wanted)) == 0
                                       : strcmp(wanted, "text/plain") == 0;
    if (fits)
      *out = part;
    return fits;
  }
  g_autofree char *boundary = plx_header_parameter(type, "boundary");
  if (boundary == NULL || *boundary == '\0' || depth == MAX_NESTING)
    return FALSE;
  g_autofree char *mark = g_strconcat("--", boundary, NULL);
  const char *const end = part.body + part.body_length;
  const char *at = find_boundary(part.body, end, mark);
  for (guint i = 0; at != NULL && i < MAX_PARTS; i++) {
    const char *line = memchr(at, '\n', (gsize)(end - at));
    if (line == NULL || g_str_has_prefix(at + strlen(mark), "--"))
      return FALSE;
    const char *next = find_boundary(line + 1, end, mark);
    const char *stop = next != NULL ? next : end;
    if (find_text(part_of(line + 1, (gsize)(stop - line - 1)), depth + 1, wanted, out))
      return TRUE;
    at = next;
  }
  return FALSE;
}

static GString *decode_body(const Part *part)
{
  g_autofree char *encoding = field(part, "Content-Transfer-Encoding");
  if (encoding != NULL && g_ascii_strcasecmp(encoding, "base64") == 0) {
    g_autofree char *copy = g_strndup(part->body, part->body_length);
    gsize length;
    g_autofree guchar *bytes = g_base64_decode(copy, &length);
    return g_string_new_len((const char *)bytes, (gssize)length);
  }
  if (encoding != NULL && g_ascii_strcasecmp(encoding, "quoted-printable") == 0)
    return plx_quoted_printable(part->body, part->body_length, FALSE);
  return g_string_new_len(part->body, (gssize)part->body_length);
}

/* `"Jane Doe" <jane@example.org>` → Jane Doe. */
static char *sender_name(const char *from)
{
  g_autofree char *decoded = plx_header_decode(from);
  char *angle = strchr(decoded, '<');
  if (angle != NULL)
    *angle = '\0';
  g_strdelimit(decoded, "\"", ' ');
  g_strstrip(decoded);
  return *decoded != '\0' && strchr(decoded, '@') == NULL ? g_strdup(decoded) : NULL;
}

static char *sent_date(const Part *message)
{
  PlxInstant instant;
  g_autofree char *date = field(message, "Date");
  if (date == NULL || !plx_visible_date(date, strlen(date), TRUE, &instant, NULL))
    return NULL;
  return plx_instant_to_string(instant);
}

/* What the message's header says, where the text does not say it more surely. */
static void take_header(const Part *message, gboolean saved_page, PlxArticle *article)
{
  g_autofree char *subject = field(message, "Subject");
  g_autofree char *from = field(message, "From");
  g_autofree char *title = subject != NULL ? plx_header_decode(subject) : NULL;
  g_autofree char *name = from != NULL && !saved_page ? sender_name(from) : NULL;
  if (title != NULL && (article->title == NULL || !saved_page))
    article->title = plx_arena_strdup(article->arena, title);
  if (article->byline == NULL)
    article->byline = plx_arena_strdup(article->arena, name);
}

static gboolean read_mime(const PlxInput *input, GPtrArray *articles, GError **error)
{
  const Part message = part_of(input->bytes, input->length);
  Part text;
  if (!find_text(message, 0, "text/html", &text) && !find_text(message, 0, "text/plain", &text)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "there is no text in this message");
    return FALSE;
  }
  g_autoptr(GString) body = decode_body(&text);
  g_autofree char *type = field(&text, "Content-Type");
  g_autofree char *charset = type != NULL ? plx_header_parameter(type, "charset") : NULL;
  g_autofree char *location = field(&text, "Content-Location");
  g_autofree char *snapshot = field(&message, "Snapshot-Content-Location");
  const gboolean saved_page = snapshot != NULL || location != NULL;
  g_autofree char *published = saved_page ? NULL : sent_date(&message);
  PlxSourceInfo info = *input->info;
  info.charset = charset;
  info.url = info.url != NULL ? info.url : snapshot != NULL ? snapshot : location;
  info.published = info.published != NULL ? info.published : published;
  PlxInput inside = {.bytes = body->str, .length = body->len, .info = &info, .warnings = input->warnings};
  inside.depth = input->depth + 1;
  const guint before = articles->len;
  if (!plx_read_input(&inside, articles, error))
    return FALSE;
  take_header(&message, saved_page, g_ptr_array_index(articles, before));
  return TRUE;
}

const PlxReader plx_reader_mime = {"MIME", recognises, read_mime};
