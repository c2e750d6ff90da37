/* The reader of text without tags: what people paste out of pages, agency copy without headers, bare
 * articles. */
#include "read/agency.h"
#include "read/author_note.h"
#include "read/caption.h"
#include "read/encoding.h"
#include "read/front_matter.h"
#include "read/lines.h"
#include "read/numbering.h"
#include "read/reader.h"
#include "read/stretch.h"

#include <string.h>

static gboolean recognises(const PlxInput *input)
{
  (void)input;
  return TRUE; /* the last in the registry */
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
  plx_numbering_cut(article->text, passages);
  if (!article->plain) {
    plx_captions_cut(article->text, passages);
    plx_agency_judge(article, passages);
    plx_front_matter(article, passages, plx_stretch_judge(passages));
    plx_author_note(article, passages);
  }
  plx_first_dateline(article, passages);
  plx_reader_set_paragraphs(article, passages);
  g_ptr_array_add(articles, g_steal_pointer(&article));
  return TRUE;
}

const PlxReader plx_reader_plain_text = {"plain text", recognises, read_plain_text};
