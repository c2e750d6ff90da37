/* The reader of gzip: what is inside is told apart as any input is. WARC files come as one member a record.
 */
#include "read/inflate.h"

#include "base/error.h"
#include "read/reader.h"

#include <gio/gio.h>

#define MAX_INFLATED (256u << 20)

GString *plx_inflate(const char *bytes, gsize length, gboolean raw, GError **error)
{
  g_autoptr(GZlibDecompressor) zlib =
      g_zlib_decompressor_new(raw ? G_ZLIB_COMPRESSOR_FORMAT_ZLIB : G_ZLIB_COMPRESSOR_FORMAT_GZIP);
  g_autofree char *buffer = g_malloc(1 << 16);
  GString *out = g_string_sized_new(length * 4);
  while (length > 0) {
    gsize taken, given;
    g_autoptr(GError) why = NULL;
    const GConverterResult result = g_converter_convert(G_CONVERTER(zlib), bytes, length, buffer, 1 << 16,
                                                        G_CONVERTER_INPUT_AT_END, &taken, &given, &why);
    if (result == G_CONVERTER_ERROR || out->len + given > MAX_INFLATED) {
      const gboolean broken = result == G_CONVERTER_ERROR;
      g_set_error(error, PLX_ERROR, broken ? PLX_ERROR_READ : PLX_ERROR_LIMIT,
                  broken ? "its compression is broken (%s)" : "inflates to more than 256 MB%s",
                  broken ? why->message : "");
      g_string_free(out, TRUE);
      return NULL;
    }
    g_string_append_len(out, buffer, (gssize)given);
    bytes += taken;
    length -= taken;
    if (result == G_CONVERTER_FINISHED)
      g_converter_reset(G_CONVERTER(zlib));
  }
  return out;
}

static gboolean recognises(const PlxInput *input)
{
  return input->length > 10 && (guchar)input->bytes[0] == 0x1F && (guchar)input->bytes[1] == 0x8B;
}

static gboolean read_gzip(const PlxInput *input, GPtrArray *articles, GError **error)
{
  g_autoptr(GString) inflated = plx_inflate(input->bytes, input->length, FALSE, error);
  if (inflated == NULL)
    return FALSE;
  PlxInput inside = *input;
  inside.bytes = inflated->str;
  inside.length = inflated->len;
  inside.depth++;
  return plx_read_input(&inside, articles, error);
}

const PlxReader plx_reader_gzip = {"gzip", recognises, read_gzip};
