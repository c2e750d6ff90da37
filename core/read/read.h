/* Bytes → articles. Readers return articles with text, paragraphs and metadata; the caller owns them. */
#pragma once

#include "model/article.h"

/* What the outside says of an input; each NULL where it says nothing. Borrowed. */
typedef struct {
  const char *id; /* for the article; made from `path` if NULL */
  const char *path;
  const char *outlet;
  const char *published; /* ISO 8601 */
  const char *url;
  const char *zone;
  const char *charset; /* of the transport */
  gboolean plain;      /* the bare article: no furniture in it */
} PlxSourceInfo;

/* To be called before several threads read. */
void plx_read_prepare(void);

/**
 * plx_read_bytes:
 * @bytes: a file's content: text or HTML, told apart by content
 * @length: number of bytes
 * @info: what is known of it; what it says goes before what the content says
 * @warnings: (nullable): gets strings (g_malloc'ed) that name what was replaced or cut
 * @error: PLX_ERROR_READ or PLX_ERROR_LIMIT
 *
 * Returns: (transfer full) (nullable): PlxArticle, one or more, in the order of the content.
 */
GPtrArray *plx_read_bytes(const char *bytes, gsize length, const PlxSourceInfo *info, GPtrArray *warnings,
                          GError **error);

/* A line of JSON Lines, `{"id": …, "text": … or "html": …, …}`. The id is given back even if the rest is an
 * error. */
PlxArticle *plx_read_json_line(const char *line, gsize length, char **id, GError **error);

/* A story's folder: its story.ini, if there is one, and its articles in the order of their names. */
typedef struct {
  char *title;      /* NULL */
  char *zone;       /* NULL */
  GPtrArray *files; /* PlxStoryFile */
} PlxStoryFolder;

typedef struct {
  char *id, *path, *outlet, *published, *url; /* from story.ini, or NULL (id and path never) */
} PlxStoryFile;

PlxStoryFolder *plx_story_folder_read(const char *path, GError **error);
void plx_story_folder_free(PlxStoryFolder *folder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxStoryFolder, plx_story_folder_free)
