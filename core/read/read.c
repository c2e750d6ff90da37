/* How this works: an input is shown to the readers in the order of the registry; the first that recognises it
 * reads it. What the caller says of the input goes before what the content says. */
#include "read/read.h"

#include "base/error.h"
#include "read/reader.h"

#include <string.h>

#define MAX_DEPTH 4 /* containers inside containers */

/* The registry: a reader is one file and one line here. Plain text takes what no other reader does. */
static const PlxReader *const readers[] = {
    &plx_reader_gzip,   &plx_reader_warc, &plx_reader_mime,  &plx_reader_anpa, &plx_reader_nitf,
    &plx_reader_newsml, &plx_reader_feed, &plx_reader_ninjs, &plx_reader_html, &plx_reader_plain_text,
};

/* ---- for readers ---- */

PlxArticle *plx_reader_article(const PlxInput *input, GString *text)
{
  const PlxSourceInfo *info = input->info;
  const gsize length = text->len;
  PlxArticle *article = plx_article_new(info->id, g_string_free(text, FALSE), length);
  article->path = plx_arena_strdup(article->arena, info->path);
  article->outlet = plx_arena_strdup(article->arena, info->outlet);
  article->zone = plx_arena_strdup(article->arena, info->zone);
  article->url = plx_arena_strdup(article->arena, info->url);
  article->plain = info->plain;
  if (info->published != NULL)
    (void)plx_instant_parse(info->published, strlen(info->published), &article->published);
  return article;
}

void plx_reader_set_paragraphs(PlxArticle *article, GArray *passages)
{
  for (guint i = 0; i < passages->len; i++) {
    const PlxParagraph paragraph = plx_passage_paragraph(plx_passages_at(passages, i));
    g_array_append_val(article->paragraphs, paragraph);
  }
}

void plx_reader_warn(const PlxInput *input, const char *format, ...)
{
  if (input->warnings == NULL)
    return;
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  const char *where = input->info->path != NULL ? input->info->path : input->info->id;
  g_ptr_array_add(input->warnings, g_strdup_printf("%s: %s", where, message));
}

gboolean plx_read_input(const PlxInput *input, GPtrArray *articles, GError **error)
{
  if (input->depth > MAX_DEPTH) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_LIMIT, "has more than %d containers inside each other",
                MAX_DEPTH);
    return FALSE;
  }
  const PlxReader *const *reader = readers;
  while (!(*reader)->recognises(input))
    reader++; /* the last takes anything */
  const guint first = articles->len;
  const gboolean ok = (*reader)->read(input, articles, error);
  for (guint i = first; i < articles->len; i++)
    ((PlxArticle *)g_ptr_array_index(articles, i))->markup |= *reader != &plx_reader_plain_text;
  return ok;
}

/* ---- the front door ---- */

/* A file's name without folder and ending. */
static char *id_of_path(const char *path)
{
  g_autofree char *base = g_path_get_basename(path);
  char *dot = strrchr(base, '.');
  if (dot != NULL && dot != base)
    *dot = '\0';
  return g_steal_pointer(&base);
}

/* The articles of a container: the first keeps the id, the others get `-2`, `-3`. */
static void number_ids(GPtrArray *articles)
{
  for (guint i = 1; i < articles->len; i++) {
    PlxArticle *article = g_ptr_array_index(articles, i);
    article->id = plx_arena_printf(article->arena, "%s-%u", article->id, i + 1);
  }
}

GPtrArray *plx_read_bytes(const char *bytes, gsize length, const PlxSourceInfo *info, GPtrArray *warnings,
                          GError **error)
{
  if (length >= G_MAXUINT32 / 4) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_LIMIT, "is larger than 1 GiB");
    return NULL;
  }
  if (length == 0) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "is empty");
    return NULL;
  }
  g_autofree char *id =
      info->id != NULL ? g_strdup(info->id) : id_of_path(info->path != NULL ? info->path : "");
  PlxSourceInfo known = *info;
  known.id = id;
  const PlxInput input = {.bytes = bytes, .length = length, .info = &known, .warnings = warnings};
  g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func((GDestroyNotify)plx_article_free);
  if (!plx_read_input(&input, articles, error))
    return NULL;
  number_ids(articles);
  return g_steal_pointer(&articles);
}
