#include "read/encoding.h"

#include "base/error.h"
#include "base/table.h"
#include "base/text.h"

#include <string.h>

#define SAMPLE 65536 /* bytes that tell text from other data */

typedef struct {
  const char *key;
  const char *name;
} Label;

/* Labels of the WHATWG Encoding Standard that differ from iconv's names, or that iconv has under them;
 * sorted. */
static const Label labels[] = {
    {"ansi_x3.4-1968", "WINDOWS-1252"},
    {"ascii", "WINDOWS-1252"},
    {"big5", "BIG5-HKSCS"},
    {"big5-hkscs", "BIG5-HKSCS"},
    {"cp1250", "CP1250"},
    {"cp1251", "CP1251"},
    {"cp1252", "WINDOWS-1252"},
    {"cp1253", "CP1253"},
    {"cp1254", "CP1254"},
    {"euc-jp", "EUC-JP"},
    {"euc-kr", "CP949"},
    {"gb18030", "GB18030"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"iso-2022-jp", "ISO-2022-JP"},
    {"iso-8859-1", "WINDOWS-1252"},
    {"iso-8859-10", "ISO-8859-10"},
    {"iso-8859-13", "ISO-8859-13"},
    {"iso-8859-14", "ISO-8859-14"},
    {"iso-8859-15", "ISO-8859-15"},
    {"iso-8859-2", "ISO-8859-2"},
    {"iso-8859-3", "ISO-8859-3"},
    {"iso-8859-4", "ISO-8859-4"},
    {"iso-8859-5", "ISO-8859-5"},
    {"iso-8859-6", "ISO-8859-6"},
    {"iso-8859-7", "ISO-8859-7"},
    {"iso-8859-8", "ISO-8859-8"},
    {"iso-8859-9", "CP1254"},
    {"iso8859-1", "WINDOWS-1252"},
    {"koi8-r", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"ks_c_5601-1987", "CP949"},
    {"latin1", "WINDOWS-1252"},
    {"macintosh", "MACINTOSH"},
    {"shift_jis", "CP932"},
    {"sjis", "CP932"},
    {"tis-620", "CP874"},
    {"us-ascii", "WINDOWS-1252"},
    {"utf-16", "UTF-16LE"},
    {"utf-16be", "UTF-16BE"},
    {"utf-16le", "UTF-16LE"},
    {"utf-8", "UTF-8"},
    {"utf8", "UTF-8"},
    {"windows-1250", "CP1250"},
    {"windows-1251", "CP1251"},
    {"windows-1252", "WINDOWS-1252"},
    {"windows-1253", "CP1253"},
    {"windows-1254", "CP1254"},
    {"windows-1255", "CP1255"},
    {"windows-1256", "CP1256"},
    {"windows-1257", "CP1257"},
    {"windows-1258", "CP1258"},
    {"windows-31j", "CP932"},
    {"windows-874", "CP874"},
    {"x-sjis", "CP932"},
};

/* 0x80 to 0x9F of windows-1252; what it leaves open is a control character in the standard. */
static const gunichar windows_1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

/* Files that are often passed by mistake. */
static const struct {
  const char *magic;
  gsize length;
  const char *what;
} binaries[] = {
    {"%PDF-", 5, "a PDF file"},
    {"PK\3\4", 4, "a ZIP archive or office document"},
    {"\x89PNG", 4, "a PNG image"},
    {"\xFF\xD8\xFF", 3, "a JPEG image"},
    {"GIF8", 4, "a GIF image"},
    {"\x1F\x8B", 2, "compressed (gzip)"},
    {"\xFD"
     "7zXZ",
     5, "compressed (xz)"},
    {"BZh", 3, "compressed (bzip2)"},
    {"\x7F"
     "ELF",
     4, "a program"},
    {"\xD0\xCF\x11\xE0", 4, "an old office document"},
    {"{\\rtf", 5, "an RTF document"},
    {"SQLite format 3", 15, "a database"},
};

const char *plx_encoding_name(const char *label, gsize length)
{
  while (length > 0 && strchr(" \t\n\r\f\"'", *label) != NULL) {
    label++;
    length--;
  }
  while (length > 0 && strchr(" \t\n\r\f\"';", label[length - 1]) != NULL)
    length--;
  const Label *found = PLX_TABLE_FIND_FOLDED(labels, label, length);
  return found != NULL ? found->name : NULL;
}

/* ---- which charset ---- */

static const char *byte_order_mark(const char *bytes, gsize length, gsize *skip)
{
  static const struct {
    const char *mark;
    gsize length;
    const char *name;
  } marks[] = {{"\xEF\xBB\xBF", 3, "UTF-8"}, {"\xFF\xFE", 2, "UTF-16LE"}, {"\xFE\xFF", 2, "UTF-16BE"}};
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
    if (length >= marks[i].length && memcmp(bytes, marks[i].mark, marks[i].length) == 0) {
      *skip = marks[i].length;
      return marks[i].name;
    }
  return NULL;
}

/* Text in UTF-16 without a mark has a NUL at every other place. */
static const char *utf16_by_nuls(const char *bytes, gsize length)
{
  gsize nuls[2] = {0, 0};
  const gsize n = MIN(length, 1024);
  for (gsize i = 0; i < n; i++)
    nuls[i % 2] += bytes[i] == '\0' ? 1 : 0;
  if (nuls[1] * 5 > n && nuls[0] * 50 < n)
    return "UTF-16LE";
  return nuls[0] * 5 > n && nuls[1] * 50 < n ? "UTF-16BE" : NULL;
}

/* Is it UTF-8, but for a few broken places? */
static gboolean nearly_utf8(const char *bytes, gsize length)
{
  gsize good = 0, bad = 0;
  for (gsize i = 0; i < length;) {
    if ((guchar)bytes[i] < 0x80) {
      i++;
      continue;
    }
    const gunichar c = g_utf8_get_char_validated(bytes + i, (gssize)(length - i));
    const gboolean valid = c != (gunichar)-1 && c != (gunichar)-2;
    good += valid ? 1 : 0;
    bad += valid ? 0 : 1;
    i += valid ? (gsize)(g_utf8_next_char(bytes + i) - (bytes + i)) : 1;
  }
  return good > bad;
}

static gboolean is_utf8(const char *bytes, gsize length)
{
  const char *end;
  while (length > 0 && !g_utf8_validate_len(bytes, length, &end)) {
    if (*end != '\0')
      return FALSE; /* a NUL is no reason to doubt it */
    length -= (gsize)(end + 1 - bytes);
    bytes = end + 1;
  }
  return TRUE;
}

static const char *choose(const PlxInput *input, const char *declared, gsize *skip)
{
  const char *charset = input->info->charset;
  const char *name = byte_order_mark(input->bytes, input->length, skip);
  if (name == NULL && charset != NULL)
    name = plx_encoding_name(charset, strlen(charset));
  if (name == NULL)
    name = utf16_by_nuls(input->bytes, input->length);
  if (name != NULL)
    return name;
  if (is_utf8(input->bytes, input->length))
    return "UTF-8";
  if (declared != NULL)
    name = plx_encoding_name(declared, strlen(declared));
  if (name != NULL && !g_str_has_prefix(name, "UTF-"))
    return name;
  return nearly_utf8(input->bytes, input->length) ? "UTF-8" : "WINDOWS-1252";
}

/* ---- transcoding ---- */

static GString *from_windows_1252(const char *bytes, gsize length)
{
  GString *out = g_string_sized_new(length + length / 8);
  for (gsize i = 0; i < length; i++) {
    const guchar c = (guchar)bytes[i];
    if (c < 0x80)
      g_string_append_c(out, (char)c);
    else
      g_string_append_unichar(out, c < 0xA0 ? windows_1252[c - 0x80] : c);
  }
  return out;
}

static GString *by_iconv(const char *bytes, gsize length, const char *charset, gsize *replaced)
{
  GIConv converter = g_iconv_open("UTF-8", charset);
  if (converter == (GIConv)-1)
    return from_windows_1252(bytes, length);
  const gsize unit = g_str_has_prefix(charset, "UTF-16") ? 2 : 1;
  GString *out = g_string_sized_new(length + length / 2);
  char *from = (char *)bytes, buffer[8192];
  while (length > 0) {
    char *to = buffer;
    gsize room = sizeof buffer;
    const gsize status = g_iconv(converter, &from, &length, &to, &room);
    const int why = errno;
    g_string_append_len(out, buffer, to - buffer);
    if (status != (gsize)-1 || why == E2BIG)
      continue;
    const gsize skip = MIN(unit, length);
    from += skip;
    length -= skip;
    ++*replaced;
    g_string_append(out, "\xEF\xBF\xBD");
  }
  g_iconv_close(converter);
  return out;
}

/* UTF-8 of any quality → valid UTF-8 without NUL. */
static GString *clean(GString *text, gsize *replaced)
{
  gsize more;
  GString *out = plx_text_clean(text->str, text->len, &more);
  *replaced += more;
  g_string_free(text, TRUE);
  return out;
}

/* The byte that a character was in windows-1252 or Latin-1; -1 if it was none. */
static gint to_byte(gunichar c)
{
  if (c < 0x100)
    return (gint)c;
  for (gint i = 0; i < 32; i++)
    if (windows_1252[i] == c)
      return 0x80 + i;
  return -1;
}

GString *plx_encoding_undo(const GString *text)
{
  gsize others = 0;
  g_autoptr(GString) bytes = g_string_sized_new(text->len);
  for (const char *at = text->str; *at != '\0'; at = g_utf8_next_char(at)) {
    const gint byte = to_byte(g_utf8_get_char(at));
    if (byte < 0)
      return NULL;
    others += byte >= 0x80 ? 1 : 0;
    g_string_append_c(bytes, (char)byte);
  }
  return others > 0 && g_utf8_validate(bytes->str, (gssize)bytes->len, NULL) ? g_steal_pointer(&bytes) : NULL;
}

/* ---- is it text? ---- */

static gboolean check_magic(const PlxInput *input, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS(binaries); i++)
    if (input->length >= binaries[i].length &&
        memcmp(input->bytes, binaries[i].magic, binaries[i].length) == 0) {
      g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "is %s, not text", binaries[i].what);
      return FALSE;
    }
  return TRUE;
}

/* Text has hardly any control characters and hardly anything that had to be replaced. */
static gboolean check_text(const GString *text, GError **error)
{
  gsize odd = 0, all = 0;
  gboolean ink = FALSE;
  for (const char *at = text->str; *at != '\0' && (gsize)(at - text->str) < SAMPLE;
       at = g_utf8_next_char(at), all++) {
    const gunichar c = g_utf8_get_char(at);
    odd += c == 0xFFFD || (c < 0x20 && strchr("\t\n\v\f\r\x1B", (int)c) == NULL) ? 1 : 0;
    ink |= !g_unichar_isspace(c) && c != 0xFFFD;
  }
  if (odd * 10 > all) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ,
                "is no text: %" G_GSIZE_FORMAT " of its first %" G_GSIZE_FORMAT " characters are none", odd,
                all);
    return FALSE;
  }
  if (!ink && text->len < SAMPLE) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "is empty");
    return FALSE;
  }
  return TRUE;
}

GString *plx_encoding_to_utf8(const PlxInput *input, const char *declared, GError **error)
{
  gsize skip = 0, replaced = 0;
  if (input->decoded)
    return plx_text_clean(input->bytes, input->length, &replaced);
  if (!check_magic(input, error))
    return NULL;
  const char *charset = choose(input, declared, &skip);
  const char *bytes = input->bytes + skip;
  const gsize length = input->length - skip;
  g_autoptr(GString) text = NULL;
  if (strcmp(charset, "UTF-8") == 0)
    text = plx_text_clean(bytes, length, &replaced);
  else if (strcmp(charset, "WINDOWS-1252") == 0)
    text = clean(from_windows_1252(bytes, length), &replaced);
  else
    text = clean(by_iconv(bytes, length, charset, &replaced), &replaced);
  if (!check_text(text, error))
    return NULL;
  if (replaced > 0)
    plx_reader_warn(input, "%" G_GSIZE_FORMAT " bytes that are no %s stand as U+FFFD", replaced, charset);
  return g_steal_pointer(&text);
}
