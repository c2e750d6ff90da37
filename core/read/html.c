#include "read/reader.h"
static gboolean recognises(const PlxInput *input)
{
  (void)input;
  return FALSE;
}
static gboolean read_html(const PlxInput *input, GPtrArray *articles, GError **error)
{
  return plx_reader_plain_text.read(input, articles, error);
}
const PlxReader plx_reader_html = {"html", recognises, read_html};
