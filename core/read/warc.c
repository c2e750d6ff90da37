/* The reader of WARC (ISO 28500): each response with text in it is an article. */
#include "base/error.h"
#include "read/header.h"
#include "read/inflate.h"
#include "read/reader.h"

#include <string.h>

static gboolean recognises(const PlxInput *input)
{
  return input->length > 10 && strncmp(input->bytes, "WARC/", 5) == 0;
}

/* A body in chunks (RFC 9112) as one. */
static GString *join_chunks(const char *bytes, gsize length)
{
  GString *out = g_string_sized_new(length);
  const char *at = bytes, *const end = bytes + length;
  while (at < end) {
    char *stop;
    const guint64 size = g_ascii_strtoull(at, &stop, 16);
    const char *line = memchr(at, '\n', (gsize)(end - at));
    if (line == NULL || stop == at || size == 0)
      break;
    const gsize taken = MIN(size, (gsize)(end - line - 1));
    g_string_append_len(out, line + 1, (gssize)taken);
    at = line + 1 + taken;
    while (at < end && (*at == '\r' || *at == '\n'))
      at++;
  }
  return out;
}

/* What the response carries, with its transfer undone; NULL and an error if it is broken. */
static GString *payload(const char *header, gsize header_length, const char *body, gsize length,
                        GError **error)
{
  g_autofree char *transfer = plx_header_get(header, header_length, "Transfer-Encoding");
  g_autofree char *encoding = plx_header_get(header, header_length, "Content-Encoding");
  g_autoptr(GString) whole = transfer != NULL && g_ascii_strcasecmp(transfer, "chunked") == 0
                                 ? join_chunks(body, length)
                                 : g_string_new_len(body, (gssize)length);
  if (encoding == NULL || *encoding == '\0' || g_ascii_strcasecmp(encoding, "identity") == 0)
    return g_steal_pointer(&whole);
  if (g_ascii_strcasecmp(encoding, "gzip") == 0 || g_ascii_strcasecmp(encoding, "deflate") == 0)
    return plx_inflate(whole->str, whole->len, g_ascii_strcasecmp(encoding, "deflate") == 0, error);
  g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "its content is encoded as %s", encoding);
  return NULL;
}

static gboolean is_text(const char *type)
{
  static const char *const types[] = {"text/html",       "text/plain",       "application/xhtml",
                                      "application/rss", "application/atom", "application/xml",
                                      "text/xml",        "application/json"};
  for (gsize i = 0; type != NULL && i < G_N_ELEMENTS(types); i++)
    if (g_ascii_strncasecmp(type, types[i], strlen(types[i])) == 0)
      return TRUE;
  return FALSE;
}

static gboolean read_response(const PlxInput *input, const char *bytes, gsize length, const char *address,
                              GPtrArray *articles, GError **error)
{
  const gsize header = plx_header_length(bytes, length);
  const char *status = header > 0 ? memchr(bytes, ' ', header) : NULL;
  g_autofree char *type = plx_header_get(bytes, header, "Content-Type");
  if (status == NULL || status[1] != '2' || !is_text(type))
    return TRUE;
  g_autoptr(GString) body = payload(bytes, header, bytes + header, length - header, error);
  if (body == NULL)
    return FALSE;
  g_autofree char *charset = plx_header_parameter(type, "charset");
  PlxSourceInfo info = *input->info;
  info.charset = charset;
  info.url = info.url != NULL ? info.url : address;
  const PlxInput inside = {.bytes = body->str,
                           .length = body->len,
                           .info = &info,
                           .warnings = input->warnings,
                           .depth = input->depth + 1};
  return plx_read_input(&inside, articles, error);
}

static gboolean read_record(const PlxInput *input, const char *header, gsize header_length, const char *block,
                            gsize length, GPtrArray *articles)
{
  g_autofree char *type = plx_header_get(header, header_length, "WARC-Type");
  g_autofree char *address = plx_header_get(header, header_length, "WARC-Target-URI");
  g_autoptr(GError) why = NULL;
  if (g_strcmp0(type, "response") != 0 || read_response(input, block, length, address, articles, &why))
    return TRUE;
  plx_reader_warn(input, "%s: %s", address != NULL ? address : "a record", why->message);
  return FALSE;
}

static gboolean read_warc(const PlxInput *input, GPtrArray *articles, GError **error)
{
  const char *at = input->bytes, *const end = at + input->length;
  const guint before = articles->len;
  while (at < end && strncmp(at, "WARC/", MIN(5, (gsize)(end - at))) == 0) {
    const gsize header = plx_header_length(at, (gsize)(end - at));
    g_autofree char *size = header > 0 ? plx_header_get(at, header, "Content-Length") : NULL;
    if (size == NULL) {
      g_set_error(error, PLX_ERROR, PLX_ERROR_READ,
                  "the WARC record at byte %" G_GSIZE_FORMAT " has no length", (gsize)(at - input->bytes));
      return FALSE;
    }
    const char *block = at + header;
    const gsize length = (gsize)MIN(g_ascii_strtoull(size, NULL, 10), (guint64)(end - block));
    (void)read_record(input, at, header, block, length, articles);
    at = block + length;
    while (at < end && (*at == '\r' || *at == '\n'))
      at++;
  }
  if (articles->len > before)
    return TRUE;
  g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "there is no page in this WARC file");
  return FALSE;
}

const PlxReader plx_reader_warc = {"WARC", recognises, read_warc};
