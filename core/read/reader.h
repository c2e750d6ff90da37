/* What a reader is: one file, and one line in the registry of read.c. Inputs are borrowed; articles belong to
 * the array they are added to. */
#pragma once

#include "model/article.h"
#include "read/passage.h"
#include "read/read.h"

typedef struct {
  const char *bytes;
  gsize length;
  const PlxSourceInfo *info;
  GPtrArray *warnings; /* NULL if nobody listens */
  guint depth;         /* of containers around it */
  gboolean decoded;    /* text from JSON: UTF-8, whatever it says, and possibly empty */
} PlxInput;

typedef struct {
  const char *name; /* "html" */
  gboolean (*recognises)(const PlxInput *input);
  /* Add the input's articles; FALSE and an error if it cannot be read. */
  gboolean (*read)(const PlxInput *input, GPtrArray *articles, GError **error);
} PlxReader;

extern const PlxReader plx_reader_gzip;
extern const PlxReader plx_reader_warc;
extern const PlxReader plx_reader_mime;
extern const PlxReader plx_reader_anpa;
extern const PlxReader plx_reader_nitf;
extern const PlxReader plx_reader_newsml;
extern const PlxReader plx_reader_feed;
extern const PlxReader plx_reader_ninjs;
extern const PlxReader plx_reader_html;
extern const PlxReader plx_reader_plain_text;

/* Read a part of a container, told apart by content as any input is. */
gboolean plx_read_input(const PlxInput *input, GPtrArray *articles, GError **error);

/* An article with the text and what `info` says of it, its other fields unset; takes the text's bytes. */
PlxArticle *plx_reader_article(const PlxInput *input, GString *text);

/* Move the passages' verdicts into the article's paragraphs. */
void plx_reader_set_paragraphs(PlxArticle *article, GArray *passages);

/* Tell whoever listens. */
void plx_reader_warn(const PlxInput *input, const char *format, ...) G_GNUC_PRINTF(2, 3);
