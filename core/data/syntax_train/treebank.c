/* How this works: the file is read as a whole and cut into lines and columns; multiword tokens and empty
 * nodes are left out, so that a sentence is its syntactic words. */
#include "treebank.h"

#include <gio/gio.h>
#include <string.h>

static void sentence_free(gpointer data)
{
  Sentence *s = data;
  g_free(s->forms);
  g_free(s->lemmas);
  g_free(s->upos);
  g_free(s->xpos);
  g_free(s->tag);
  g_free(s->deprel);
  g_free(s->head);
  g_free(s);
}

void treebank_free(Treebank *bank)
{
  g_ptr_array_unref(bank->sentences);
  g_string_chunk_free(bank->strings);
  g_free(bank);
}

static char *file_read(const char *path, GError **error)
{
  g_autoptr(GFile) file = g_file_new_for_path(path);
  g_autoptr(GFileInputStream) raw = g_file_read(file, NULL, error);
  if (raw == NULL)
    return NULL;
  g_autoptr(GInputStream) in = G_INPUT_STREAM(g_object_ref(raw));
  if (g_str_has_suffix(path, ".gz")) {
    g_autoptr(GConverter) gunzip = G_CONVERTER(g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_GZIP));
    g_object_unref(in);
    in = g_converter_input_stream_new(G_INPUT_STREAM(raw), gunzip);
  }
  g_autoptr(GOutputStream) out = g_memory_output_stream_new_resizable();
  if (g_output_stream_splice(out, in, G_OUTPUT_STREAM_SPLICE_NONE, NULL, error) < 0 ||
      !g_output_stream_write_all(out, "", 1, NULL, NULL, error) || !g_output_stream_close(out, NULL, error))
    return NULL;
  return g_memory_output_stream_steal_data(G_MEMORY_OUTPUT_STREAM(out));
}

static const char *upos_name(guint8 upos)
{
  return plx_upos_name((PlxUpos)upos);
}

/* The number of a label, `n` if there is none. */
static guint8 label_parse(const char *label, const char *(*name)(guint8), guint8 n)
{
  guint8 i = 0;
  while (i < n && strcmp(name(i), label) != 0)
    i++;
  return i;
}

static Sentence *sentence_new(Treebank *bank, GPtrArray *rows)
{
  guint n = rows->len;
  Sentence *s = g_new0(Sentence, 1);
  *s = (Sentence){n,
                  g_new0(PlxWord, n),
                  g_new0(char *, n),
                  g_new0(guint8, n),
                  g_new0(guint8, n),
                  g_new0(guint8, n),
                  g_new0(guint8, n),
                  g_new0(guint32, n)};
  for (guint i = 0; i < n; i++) {
    char **column = rows->pdata[i];
    s->forms[i].text = g_string_chunk_insert(bank->strings, column[1]);
    s->forms[i].length = (guint32)strlen(column[1]);
    s->lemmas[i] = g_string_chunk_insert(bank->strings, column[2]);
    s->upos[i] = label_parse(column[3], upos_name, PLX_N_UPOS);
    s->xpos[i] = label_parse(column[4], plx_xpos_name, PLX_N_XPOS);
    s->head[i] = (guint32)g_ascii_strtoull(column[6], NULL, 10);
    s->deprel[i] = label_parse(column[7], plx_deprel_name, PLX_N_DEPRELS);
  }
  return s;
}

static gboolean sentence_check(const Sentence *s, GError **error)
{
  for (guint i = 0; i < s->n; i++)
    if (s->upos[i] == PLX_N_UPOS || s->xpos[i] == PLX_N_XPOS || s->deprel[i] == PLX_N_DEPRELS ||
        s->head[i] > s->n) {
      g_set_error(error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "bad row: %s", s->forms[i].text);
      return FALSE;
    }
  return TRUE;
}

Treebank *treebank_read(const char *path, GError **error)
{
  g_autofree char *text = file_read(path, error);
  if (text == NULL)
    return NULL;
  g_autoptr(Treebank) bank = g_new0(Treebank, 1);
  bank->sentences = g_ptr_array_new_with_free_func(sentence_free);
  bank->strings = g_string_chunk_new(1 << 16);
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
  for (char *line = text, *next; line != NULL; line = next) {
    next = strchr(line, '\n');
    if (next != NULL)
      *next++ = '\0';
    if (*line == '\0' && rows->len > 0) {
      g_ptr_array_add(bank->sentences, sentence_new(bank, rows));
      g_ptr_array_set_size(rows, 0);
      if (!sentence_check(bank->sentences->pdata[bank->sentences->len - 1], error))
        return NULL;
    }
    g_auto(GStrv) columns = g_strsplit(line, "\t", 10);
    if (*line == '#' || g_strv_length(columns) != 10 || strpbrk(columns[0], "-.") != NULL)
      continue;
    g_ptr_array_add(rows, g_steal_pointer(&columns));
  }
  return g_steal_pointer(&bank);
}
