/* How this works: the articles stand side by side, a column each, on one grid. Its rows come from the layout:
 * a row for each step (aligned sentences on one level) and one before, between and behind them for what
 * stands in one outlet alone. Within a sentence, statements are links to their findings. Where statements
 * overlap, the sentence is cut at all their ends and each piece goes to the gravest; the others keep their
 * number as a link. */
#include "base/order.h"
#include "report/html/layout.h"
#include "report/html/page.h"

/* A statement in the text. */
typedef struct {
  PlxSpan span;
  guint32 sentence;
  guint card, statement;
} Mark;

typedef struct {
  const PlxPage *page;
  const PlxArticle *article;
  guint32 index;       /* of the article */
  GArray *marks;       /* Mark of this article, in the order of the text */
  const GArray *steps; /* of its sentences */
  guint n_steps;
  GHashTable *copied; /* sentences that stand in another article too, with that article + 1 */
} Column;

static int compare_marks(gconstpointer p, gconstpointer q)
{
  const Mark *a = p, *b = q;
  if (a->span.start != b->span.start)
    return a->span.start < b->span.start ? -1 : 1;
  if (a->card != b->card)
    return a->card < b->card ? -1 : 1;
  return a->statement < b->statement ? -1 : a->statement > b->statement;
}

/* Put each statement of the story into its article's column. */
static void collect_marks(const PlxPage *page, GArray *columns)
{
  for (guint i = 0; i < page->cards->len; i++) {
    const PlxFinding *finding = plx_page_card(page, i)->finding;
    for (guint k = 0; k < finding->statements->len; k++) {
      const PlxStatement *s = plx_finding_statement(finding, k);
      const Mark mark = {s->span, s->sentence, i, k};
      g_array_append_val(g_array_index(columns, Column, page->position[s->article]).marks, mark);
    }
  }
  for (guint i = 0; i < columns->len; i++)
    g_array_sort(g_array_index(columns, Column, i).marks, compare_marks);
}

static guint count_of_sentence(const Column *column, guint first, guint32 sentence)
{
  guint n = 0;
  while (first + n < column->marks->len && g_array_index(column->marks, Mark, first + n).sentence == sentence)
    n++;
  return n;
}

/* ---- a sentence ---- */

/* The places where a sentence is cut, each once, its own ends included. */
static GArray *cuts_of(PlxSpan sentence, const Mark *marks, guint n)
{
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(guint32));
  GArray *cuts = g_array_new(FALSE, FALSE, sizeof(guint32));
  g_array_append_val(all, sentence.start);
  g_array_append_val(all, sentence.end);
  for (guint i = 0; i < n; i++) {
    g_array_append_val(all, marks[i].span.start);
    g_array_append_val(all, marks[i].span.end);
  }
  g_array_sort(all, plx_compare_numbers);
  for (guint i = 0; i < all->len; i++) {
    const guint32 cut = g_array_index(all, guint32, i);
    if (cuts->len == 0 || g_array_index(cuts, guint32, cuts->len - 1) != cut)
      g_array_append_val(cuts, cut);
  }
  return cuts;
}

/* Whose each piece between two cuts is: the card that comes first, as cards stand by severity. */
static guint *owners_of(const GArray *cuts, const Mark *marks, guint n)
{
  guint *owner = g_new(guint, cuts->len);
  for (guint i = 0; i < cuts->len; i++)
    owner[i] = PLX_NONE;
  for (guint m = 0; m < n; m++) {
    guint i = 0;
    g_array_binary_search((GArray *)cuts, &marks[m].span.start, plx_compare_numbers, &i);
    for (; i + 1 < cuts->len && g_array_index(cuts, guint32, i) < marks[m].span.end; i++)
      if (owner[i] == PLX_NONE || marks[m].card < marks[owner[i]].card)
        owner[i] = m;
  }
  return owner;
}

static void put_id(const Column *column, const Mark *mark)
{
  g_string_append_printf(column->page->out, " id=\"m%u-%u-%u\"", column->page->index, mark->card,
                         mark->statement);
}

static void open_link(const Column *column, const Mark *mark, gboolean first)
{
  const PlxFinding *finding = plx_page_card(column->page, mark->card)->finding;
  g_string_append_printf(column->page->out, "<a class=\"m %s\" href=\"#f-%s\"", plx_page_severity(finding),
                         finding->id);
  if (first)
    put_id(column, mark);
  g_string_append_c(column->page->out, '>');
}

static void put_number(const Column *column, const Mark *mark)
{
  const guint number = plx_page_card(column->page, mark->card)->number;
  if (number > 0)
    g_string_append_printf(column->page->out, "<sup>%u</sup>", number);
}

/* Statements that begin at a cut and do not own the piece behind it: an anchor, and a link by their number.
 */
static void put_hidden(const Column *column, const Mark *marks, guint n, guint32 cut, guint owner)
{
  for (guint m = 0; m < n; m++) {
    if (marks[m].span.start != cut || m == owner)
      continue;
    const PlxCard *card = plx_page_card(column->page, marks[m].card);
    plx_page_raw(column->page, "<span class=at");
    put_id(column, &marks[m]);
    plx_page_raw(column->page, ">");
    if (card->number > 0) {
      g_string_append_printf(column->page->out, "<a class=ref href=\"#f-%s\"><sup>%u</sup></a>",
                             card->finding->id, card->number);
    }
    plx_page_raw(column->page, "</span>");
  }
}

static void put_pieces(const Column *column, PlxSpan sentence, const Mark *marks, guint n)
{
  g_autoptr(GArray) cuts = cuts_of(sentence, marks, n);
  g_autofree guint *owner = owners_of(cuts, marks, n);
  guint begun = 0; /* marks before it have had their anchor */

  for (guint i = 0; i + 1 < cuts->len; i++) {
    const guint32 from = g_array_index(cuts, guint32, i), to = g_array_index(cuts, guint32, i + 1);
    const gboolean owned = owner[i] != PLX_NONE;
    guint here = begun;
    while (here < n && marks[here].span.start == from)
      here++;
    put_hidden(column, marks + begun, here - begun, from, owned ? owner[i] - begun : PLX_NONE);
    begun = here;
    if (owned)
      open_link(column, &marks[owner[i]], marks[owner[i]].span.start == from);
    plx_markup_text(column->page->out, column->article->text + from, to - from);
    if (owned) {
      if (owner[i + 1] != owner[i])
        put_number(column, &marks[owner[i]]);
      plx_page_raw(column->page, "</a>");
    }
  }
}

static void put_sentence(const Column *column, guint32 i, const Mark *marks, guint n)
{
  const PlxSentence *sentence = plx_article_sentence(column->article, i);
  const guint copy = GPOINTER_TO_UINT(g_hash_table_lookup(column->copied, GUINT_TO_POINTER(i)));

  g_string_append_printf(column->page->out, "<span class=\"s%s\" id=\"a%us%u\">", copy > 0 ? " copy" : "",
                         column->index, i);
  put_pieces(column, sentence->span, marks, n);
  plx_page_raw(column->page, "</span>");
  if (copy > 0) {
    plx_page_raw(column->page, " <small class=also>also in ");
    plx_page_tag(column->page, copy - 1);
    plx_page_raw(column->page, "</small>");
  }
  plx_page_raw(column->page, " ");
}

/* ---- a column ---- */

static guint32 step_of(const Column *column, guint32 sentence)
{
  return g_array_index(column->steps, guint32, sentence);
}

/* The first sentence behind those that are in one step, or in none, together with this one. */
static guint32 end_of_block(const Column *column, guint32 first)
{
  guint32 i = first + 1;
  while (i < column->steps->len && step_of(column, i) == step_of(column, first))
    i++;
  return i;
}

static void open_paragraph(const Column *column, guint32 paragraph)
{
  const PlxBlock kind = plx_article_paragraph(column->article, paragraph)->block;
  const gboolean heading = kind == PLX_BLOCK_TITLE || kind == PLX_BLOCK_HEADING;
  plx_page_raw(column->page, heading ? "<p class=heading dir=auto>" : "<p dir=auto>");
}

/* Sentences of one block that are all furniture, or all not. */
static void put_paragraphs(const Column *column, guint32 first, guint32 end, guint *mark)
{
  for (guint32 i = first; i < end; i++) {
    const guint32 paragraph = plx_article_sentence(column->article, i)->paragraph;
    const guint n = count_of_sentence(column, *mark, i);
    if (i == first || paragraph != plx_article_sentence(column->article, i - 1)->paragraph) {
      plx_page_raw(column->page, i > first ? "</p>" : "");
      open_paragraph(column, paragraph);
    }
    put_sentence(column, i, &g_array_index(column->marks, Mark, *mark), n);
    *mark += n;
  }
  plx_page_raw(column->page, "</p>");
}

/* A block; what is furniture in it is folded. */
static void put_block(const Column *column, guint32 first, guint32 end, guint *mark)
{
  for (guint32 i = first, next; i < end; i = next) {
    const gboolean furniture = plx_article_sentence(column->article, i)->furniture;
    for (next = i + 1; next < end; next++)
      if (plx_article_sentence(column->article, next)->furniture != furniture)
        break;
    if (furniture) {
      plx_page_raw(column->page, "<details class=furniture><summary>");
      plx_wording_count(column->page->out, next - i, "line");
      plx_page_raw(column->page, " of page furniture</summary>");
    }
    put_paragraphs(column, i, next, mark);
    plx_page_raw(column->page, furniture ? "</details>" : "");
  }
}

static void put_column(const Column *column, guint position)
{
  const guint32 n = column->article->sentences->len;
  guint32 row = 1; /* the first that is free */
  guint mark = 0;

  g_string_append_printf(column->page->out,
                         "<article class=col style=\"grid-column:%u\" aria-labelledby=\"h%u\">\n",
                         position + 1, column->index);
  /* Step s is in row 2s + 2; what is in no step takes the rows up to the next one. */
  for (guint32 i = 0, end; i < n; i = end) {
    const guint32 step = step_of(column, i);
    end = end_of_block(column, i);
    if (step != PLX_NONE) {
      g_string_append_printf(column->page->out, "<div class=\"b step\" data-step=%u style=\"grid-row:%u\">",
                             step, 2 * step + 2);
      row = 2 * step + 3;
    } else {
      g_string_append_printf(column->page->out, "<div class=b style=\"grid-row:%u/%u\">", row,
                             2 * (end < n ? step_of(column, end) : column->n_steps) + 2);
    }
    put_block(column, i, end, &mark);
    plx_page_raw(column->page, "</div>\n");
  }
  if (n == 0)
    plx_page_raw(column->page, "<p class=none>No text.</p>");
  plx_page_raw(column->page, "</article>\n");
}

/* ---- the heads, with the marker strips ---- */

static void put_strip(const Column *column)
{
  const gsize length = MAX(column->article->length, 1);
  plx_page_raw(column->page,
               "<svg class=strip viewBox=\"0 0 1000 12\" preserveAspectRatio=none aria-hidden=true>");
  for (guint i = 0; i < column->marks->len; i++) {
    const Mark *mark = &g_array_index(column->marks, Mark, i);
    const PlxCard *card = plx_page_card(column->page, mark->card);
    if (card->number == 0)
      continue;
    g_string_append_printf(column->page->out,
                           "<a href=\"#m%u-%u-%u\" tabindex=-1><rect class=\"%s\" x=%u y=0 width=8 height=12 "
                           "><title>",
                           column->page->index, mark->card, mark->statement, plx_page_severity(card->finding),
                           (guint)(992 * (guint64)mark->span.start / length));
    plx_page_text(column->page, card->finding->about);
    plx_page_raw(column->page, "</title></rect></a>");
  }
  plx_page_raw(column->page, "</svg>");
}

static void put_head(const Column *column)
{
  g_string_append_printf(column->page->out, "<div class=head><p id=\"h%u\">", column->index);
  plx_page_tag(column->page, column->index);
  plx_page_raw(column->page, " <bdi>");
  plx_page_text(column->page, plx_wording_outlet(column->article));
  plx_page_raw(column->page, "</bdi></p>");
  put_strip(column);
  plx_page_raw(column->page, "</div>\n");
}

/* ---- all ---- */

static GHashTable *copied_sentences(const PlxPage *page, guint32 article)
{
  GHashTable *copied = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < page->story->reuse->len; i++) {
    const PlxReuse *reuse = g_ptr_array_index(page->story->reuse, i);
    if (reuse->from != article && reuse->to != article)
      continue;
    const guint side = reuse->from == article ? 0 : 1;
    const guint32 other = side == 0 ? reuse->to : reuse->from;
    for (guint k = 0; k < reuse->sentences->len; k++)
      g_hash_table_insert(copied,
                          GUINT_TO_POINTER(g_array_index(reuse->sentences, guint32, 2 * (gsize)k + side)),
                          GUINT_TO_POINTER(other + 1));
  }
  return copied;
}

static void clear_column(gpointer column)
{
  g_array_unref(((Column *)column)->marks);
  g_hash_table_unref(((Column *)column)->copied);
}

void plx_page_articles(const PlxPage *page)
{
  const guint n = page->story->articles->len;
  g_autoptr(PlxLayout) layout = plx_layout_new(page->report, page->story);
  g_autoptr(GArray) columns = g_array_sized_new(FALSE, TRUE, sizeof(Column), n);

  g_array_set_clear_func(columns, clear_column);
  for (guint i = 0; i < n; i++) {
    const guint32 index = plx_page_article(page, i);
    const Column column = {page,
                           plx_report_article(page->report, index),
                           index,
                           g_array_sized_new(FALSE, FALSE, sizeof(Mark), 16),
                           layout->step_of[i],
                           layout->n_steps,
                           copied_sentences(page, index)};
    g_array_append_val(columns, column);
  }
  collect_marks(page, columns);
  plx_page_open_part(page, "texts", "Side by side");
  g_string_append_printf(
      page->out,
      "<p class=hint>Sentences that tell the same "
      "stand on one level; marked words lead to their finding.</p>\n"
      "<div class=pane tabindex=0 role=region aria-label=\"Articles side by side, story %u\" "
      "style=\"--n:%u;--rows:%u\"><div class=heads>\n",
      page->index + 1, n, 2 * layout->n_steps + 1);
  for (guint i = 0; i < n; i++)
    put_head(&g_array_index(columns, Column, i));
  plx_page_raw(page, "</div>\n<div class=cols>\n");
  for (guint i = 0; i < n; i++)
    put_column(&g_array_index(columns, Column, i), i);
  plx_page_raw(page, "</div></div></section>\n");
}
