/* The reader of text without tags: what people paste out of pages, agency copy without headers, bare
 * articles. */
#include "read/encoding.h"
#include "read/front_matter.h"
#include "read/lines.h"
#include "read/reader.h"
#include "read/stretch.h"

#include <string.h>

static gboolean recognises(const PlxInput *input)
{
  (void)input;
  return TRUE; /* the last in the registry */
}

/* The dateline of the article's first sentences. */
static void find_dateline(PlxArticle *article, GArray *passages)
{
  for (guint i = 0; i < passages->len; i++) {
    const PlxPassage *passage = plx_passages_at(passages, i);
    if (passage->block == PLX_BLOCK_BODY && plx_passage_is_prose(passage)) {
      plx_dateline(article, passage->span);
      return;
    }
  }
}

static gboolean read_plain_text(const PlxInput *input, GPtrArray *articles, GError **error)
{
  GString *text = plx_encoding_to_utf8(input, NULL, error);
  if (text == NULL)
    return FALSE;
  g_autoptr(PlxArticle) article = plx_reader_article(input, text);
  g_autoptr(GArray) passages = plx_lines_passages(article->text, article->length, article->plain, error);
  if (passages == NULL)
    return FALSE;
  if (!article->plain)
    plx_front_matter(article, passages, plx_stretch_judge(passages));
  find_dateline(article, passages);
  plx_reader_set_paragraphs(article, passages);
  g_ptr_array_add(articles, g_steal_pointer(&article));
  return TRUE;
}

const PlxReader plx_reader_plain_text = {"plain text", recognises, read_plain_text};
