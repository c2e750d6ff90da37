/* An annotated article as one line of JSON (interface.md, "annotate"). Places are given in code points. */
#include "base/text.h"
#include "report/json_string.h"
#include "report/report.h"

typedef struct {
  const PlxArticle *article;
  const PlxOffsets *offsets;
  GString *out;
} Writer;

static const char *const figure_types[] = {"number",  "ordinal",  "percent", "money",
                                           "measure", "duration", "age",     "temperature"};
static const char *const bounds[] = {"exact",   "about",     "at-least", "more-than",
                                     "at-most", "less-than", "between"};
static const char *const trends[] = {NULL, "up", "down"};
static const char *const time_types[] = {"DATE", "TIME", "DURATION", "SET"};
static const char *const name_types[] = {"person", "body", "place", "other"};
static const char *const forms[] = {"direct", "indirect", "mixed"};

static void put_span(const Writer *w, PlxSpan span)
{
  plx_json_put_number(w->out, "start", plx_offsets_codepoints(w->offsets, span.start));
  plx_json_put_number(w->out, "end", plx_offsets_codepoints(w->offsets, span.end));
}

static void put_mention(const Writer *w, PlxSpan span)
{
  put_span(w, span);
  plx_json_put_text(w->out, "text", w->article->text + span.start, plx_span_length(span));
}

static void put_decimal(const Writer *w, const char *key, gboolean known, PlxDecimal value)
{
  g_autofree char *text = known ? plx_decimal_to_string(value) : NULL;
  plx_json_put_string(w->out, key, text);
}

static void put_instant(const Writer *w, const char *key, const PlxTime *time, gint64 seconds)
{
  const PlxInstant instant = {.seconds = seconds, .known = TRUE, .has_clock = TRUE, .has_zone = time->utc};
  g_autofree char *text = time->anchored ? plx_instant_to_string(instant) : NULL;
  plx_json_put_string(w->out, key, text);
}

static void write_sentences(const Writer *w)
{
  plx_json_open_key(w->out, "sentences", '[');
  for (guint32 i = 0; i < w->article->sentences->len; i++) {
    const PlxSentence *sentence = plx_article_sentence(w->article, i);
    plx_json_open(w->out, '{');
    put_span(w, sentence->span);
    plx_json_put_number(w->out, "paragraph", sentence->paragraph);
    plx_json_put_boolean(w->out, "furniture", sentence->furniture);
    if (sentence->cut)
      plx_json_put_boolean(w->out, "cut", TRUE);
    plx_json_close(w->out, '}');
  }
  plx_json_close(w->out, ']');
}

/* The token written as one whose words are `first` up to `end`: the word that stands for it is the first
 * whose head is outside. */
static const PlxToken *surface_word(const PlxArticle *article, const PlxSentence *sentence, guint32 first,
                                    guint32 end)
{
  for (guint32 i = first; i < end; i++) {
    const PlxToken *word = plx_article_token(article, i);
    const guint32 head = sentence->first_token + word->head - 1;
    if (!word->parsed || word->head == 0 || head < first || head >= end)
      return word;
  }
  return plx_article_token(article, first);
}

static void write_token(const Writer *w, PlxSpan span, const PlxToken *word, guint32 head)
{
  plx_json_open(w->out, '{');
  put_span(w, span);
  plx_json_put_string(w->out, "upos", word->lemma != NULL ? plx_upos_name((PlxUpos)word->upos) : NULL);
  plx_json_put_string(w->out, "lemma", word->lemma);
  plx_json_key(w->out, "head");
  if (word->parsed)
    g_string_append_printf(w->out, "%u", head);
  else
    g_string_append(w->out, "null");
  plx_json_put_string(w->out, "deprel", word->parsed ? plx_deprel_name(word->deprel) : NULL);
  plx_json_close(w->out, '}');
}

/* A sentence's tokens as they are written, `don't` as one (the tokens, not the words, of CoNLL-U). `numbers`
 * turns its words' numbers into theirs. */
static void write_sentence_tokens(const Writer *w, const PlxSentence *sentence, GArray *numbers)
{
  const guint32 start = sentence->first_token, end = start + sentence->n_tokens;
  guint32 number = 0;
  g_array_set_size(numbers, sentence->n_tokens + 1);
  g_array_index(numbers, guint32, 0) = 0;
  for (guint32 i = start; i < end; i++) {
    number += i == start || !plx_article_token(w->article, i)->clitic ? 1 : 0;
    g_array_index(numbers, guint32, i - start + 1) = number;
  }
  for (guint32 first = start, next; first < end; first = next) {
    for (next = first + 1; next < end && plx_article_token(w->article, next)->clitic;)
      next++;
    const PlxToken *word = surface_word(w->article, sentence, first, next);
    const PlxSpan span = plx_span_join(plx_article_token(w->article, first)->span,
                                       plx_article_token(w->article, next - 1)->span);
    write_token(w, span, word, word->parsed ? g_array_index(numbers, guint32, word->head) : 0);
  }
}

static void write_tokens(const Writer *w)
{
  g_autoptr(GArray) numbers = g_array_new(FALSE, FALSE, sizeof(guint32));
  plx_json_open_key(w->out, "tokens", '[');
  for (guint32 i = 0; i < w->article->sentences->len; i++)
    write_sentence_tokens(w, plx_article_sentence(w->article, i), numbers);
  plx_json_close(w->out, ']');
}

static void write_figures(const Writer *w)
{
  plx_json_open_key(w->out, "figures", '[');
  for (guint32 i = 0; i < w->article->figures->len; i++) {
    const PlxFigure *figure = plx_article_figure(w->article, i);
    plx_json_open(w->out, '{');
    put_mention(w, figure->span);
    plx_json_put_string(w->out, "type", figure_types[figure->type]);
    put_decimal(w, "low", figure->has_low, figure->low);
    put_decimal(w, "high", figure->has_high, figure->high);
    plx_json_put_string(w->out, "bound", bounds[figure->bound]);
    plx_json_put_string(w->out, "unit", figure->unit);
    plx_json_put_string(w->out, "counted", figure->counted);
    plx_json_put_string(w->out, "trend", trends[figure->trend]);
    plx_json_close(w->out, '}');
  }
  plx_json_close(w->out, ']');
}

static void write_times(const Writer *w)
{
  plx_json_open_key(w->out, "times", '[');
  for (guint32 i = 0; i < w->article->times->len; i++) {
    const PlxTime *time = plx_article_time(w->article, i);
    plx_json_open(w->out, '{');
    put_mention(w, time->span);
    plx_json_put_string(w->out, "type", time_types[time->type]);
    plx_json_put_string(w->out, "value", time->value);
    put_instant(w, "from", time, time->from);
    put_instant(w, "to", time, time->to);
    plx_json_put_string(w->out, "zone", time->zone);
    plx_json_close(w->out, '}');
  }
  plx_json_close(w->out, ']');
}

static void write_names(const Writer *w)
{
  plx_json_open_key(w->out, "names", '[');
  for (guint32 i = 0; i < w->article->names->len; i++) {
    const PlxName *name = plx_article_name(w->article, i);
    plx_json_open(w->out, '{');
    put_mention(w, name->span);
    plx_json_put_string(w->out, "type", name_types[name->type]);
    plx_json_put_string(w->out, "entity", name->entity);
    plx_json_close(w->out, '}');
  }
  plx_json_close(w->out, ']');
}

static void write_part(const Writer *w, const char *key, gboolean present, PlxSpan span, const char *entity)
{
  plx_json_key(w->out, key);
  if (!present) {
    g_string_append(w->out, "null");
    return;
  }
  g_string_append_c(w->out, '{');
  put_mention(w, span);
  if (entity != NULL)
    plx_json_put_string(w->out, "entity", entity);
  plx_json_close(w->out, '}');
}

static void write_attributions(const Writer *w)
{
  plx_json_open_key(w->out, "attributions", '[');
  for (guint32 i = 0; i < w->article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(w->article, i);
    const char *entity =
        a->name != PLX_NONE && a->has_source ? plx_article_name(w->article, a->name)->entity : NULL;
    plx_json_open(w->out, '{');
    write_part(w, "source", a->has_source, a->source, entity);
    write_part(w, "cue", a->has_cue, a->cue, NULL);
    plx_json_open_key(w->out, "content", '[');
    for (guint32 k = 0; k < a->n_content; k++) {
      plx_json_open(w->out, '{');
      put_span(w, a->content[k]);
      plx_json_close(w->out, '}');
    }
    plx_json_close(w->out, ']');
    plx_json_put_string(w->out, "form", forms[a->form]);
    plx_json_put_string(w->out, "stance", plx_stance_name(a->stance));
    plx_json_put_boolean(w->out, "negated", a->negated);
    if (a->outer != PLX_NONE)
      plx_json_put_number(w->out, "outer", a->outer);
    plx_json_close(w->out, '}');
  }
  plx_json_close(w->out, ']');
}

void plx_report_annotations(const PlxArticle *article, gboolean tokens, GString *out)
{
  g_autoptr(PlxOffsets) offsets = plx_offsets_new(article->text, article->length);
  g_autofree char *published = article->published.known ? plx_instant_to_string(article->published) : NULL;
  g_autofree char *updated = article->updated.known ? plx_instant_to_string(article->updated) : NULL;
  const Writer w = {article, offsets, out};

  g_string_append(out, "{\"schemaVersion\":1");
  plx_json_put_string(out, "id", article->id);
  plx_json_put_string(out, "title", article->title);
  plx_json_put_string(out, "outlet", article->outlet);
  plx_json_put_string(out, "byline", article->byline);
  plx_json_put_string(out, "published", published);
  plx_json_put_string(out, "updated", updated);
  plx_json_put_string(out, "language", article->language);
  plx_json_put_text(out, "text", article->text, article->length);
  write_sentences(&w);
  if (tokens)
    write_tokens(&w);
  write_figures(&w);
  write_times(&w);
  write_names(&w);
  write_attributions(&w);
  g_string_append(out, "}\n");
}

void plx_report_annotation_error(const char *id, const char *message, GString *out)
{
  g_string_append(out, "{\"id\":");
  plx_json_string(out, id, -1);
  g_string_append(out, ",\"error\":");
  plx_json_string(out, message, -1);
  g_string_append(out, "}\n");
}
