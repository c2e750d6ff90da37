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

static void open_object(const Writer *w)
{
  const char last = w->out->str[w->out->len - 1];
  g_string_append(w->out, last == '}' ? ",{" : "{");
}

static void put_string(const Writer *w, const char *key, const char *text)
{
  plx_json_key(w->out, key);
  plx_json_string(w->out, text, -1);
}

static void put_number(const Writer *w, const char *key, guint32 number)
{
  plx_json_key(w->out, key);
  g_string_append_printf(w->out, "%u", number);
}

static void put_boolean(const Writer *w, const char *key, gboolean value)
{
  plx_json_key(w->out, key);
  g_string_append(w->out, value ? "true" : "false");
}

static void put_span(const Writer *w, PlxSpan span)
{
  put_number(w, "start", plx_offsets_codepoints(w->offsets, span.start));
  put_number(w, "end", plx_offsets_codepoints(w->offsets, span.end));
}

static void put_mention(const Writer *w, PlxSpan span)
{
  put_span(w, span);
  plx_json_key(w->out, "text");
  plx_json_string(w->out, w->article->text + span.start, plx_span_length(span));
}

static void put_decimal(const Writer *w, const char *key, gboolean known, PlxDecimal value)
{
  g_autofree char *text = known ? plx_decimal_to_string(value) : NULL;
  put_string(w, key, text);
}

static void put_instant(const Writer *w, const char *key, const PlxTime *time, gint64 seconds)
{
  const PlxInstant instant = {.seconds = seconds, .known = TRUE, .has_clock = TRUE, .has_zone = time->utc};
  g_autofree char *text = time->anchored ? plx_instant_to_string(instant) : NULL;
  put_string(w, key, text);
}

static void write_sentences(const Writer *w)
{
  plx_json_key(w->out, "sentences");
  g_string_append_c(w->out, '[');
  for (guint32 i = 0; i < w->article->sentences->len; i++) {
    const PlxSentence *sentence = plx_article_sentence(w->article, i);
    open_object(w);
    put_span(w, sentence->span);
    put_number(w, "paragraph", sentence->paragraph);
    put_boolean(w, "furniture", sentence->furniture);
    if (sentence->cut)
      put_boolean(w, "cut", TRUE);
    g_string_append_c(w->out, '}');
  }
  g_string_append_c(w->out, ']');
}

static void write_tokens(const Writer *w)
{
  plx_json_key(w->out, "tokens");
  g_string_append_c(w->out, '[');
  for (guint32 i = 0; i < w->article->tokens->len; i++) {
    const PlxToken *token = plx_article_token(w->article, i);
    open_object(w);
    put_span(w, token->span);
    put_string(w, "upos", token->lemma != NULL ? plx_upos_name((PlxUpos)token->upos) : NULL);
    put_string(w, "lemma", token->lemma);
    plx_json_key(w->out, "head");
    if (token->parsed)
      g_string_append_printf(w->out, "%u", token->head);
    else
      g_string_append(w->out, "null");
    put_string(w, "deprel", token->parsed ? plx_deprel_name(token->deprel) : NULL);
    g_string_append_c(w->out, '}');
  }
  g_string_append_c(w->out, ']');
}

static void write_figures(const Writer *w)
{
  plx_json_key(w->out, "figures");
  g_string_append_c(w->out, '[');
  for (guint32 i = 0; i < w->article->figures->len; i++) {
    const PlxFigure *figure = plx_article_figure(w->article, i);
    open_object(w);
    put_mention(w, figure->span);
    put_string(w, "type", figure_types[figure->type]);
    put_decimal(w, "low", figure->has_low, figure->low);
    put_decimal(w, "high", figure->has_high, figure->high);
    put_string(w, "bound", bounds[figure->bound]);
    put_string(w, "unit", figure->unit);
    put_string(w, "counted", figure->counted);
    put_string(w, "trend", trends[figure->trend]);
    g_string_append_c(w->out, '}');
  }
  g_string_append_c(w->out, ']');
}

static void write_times(const Writer *w)
{
  plx_json_key(w->out, "times");
  g_string_append_c(w->out, '[');
  for (guint32 i = 0; i < w->article->times->len; i++) {
    const PlxTime *time = plx_article_time(w->article, i);
    open_object(w);
    put_mention(w, time->span);
    put_string(w, "type", time_types[time->type]);
    put_string(w, "value", time->value);
    put_instant(w, "from", time, time->from);
    put_instant(w, "to", time, time->to);
    put_string(w, "zone", time->zone);
    g_string_append_c(w->out, '}');
  }
  g_string_append_c(w->out, ']');
}

static void write_names(const Writer *w)
{
  plx_json_key(w->out, "names");
  g_string_append_c(w->out, '[');
  for (guint32 i = 0; i < w->article->names->len; i++) {
    const PlxName *name = plx_article_name(w->article, i);
    open_object(w);
    put_mention(w, name->span);
    put_string(w, "type", name_types[name->type]);
    put_string(w, "entity", name->entity);
    g_string_append_c(w->out, '}');
  }
  g_string_append_c(w->out, ']');
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
    put_string(w, "entity", entity);
  g_string_append_c(w->out, '}');
}

static void write_attributions(const Writer *w)
{
  plx_json_key(w->out, "attributions");
  g_string_append_c(w->out, '[');
  for (guint32 i = 0; i < w->article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(w->article, i);
    const char *entity =
        a->name != PLX_NONE && a->has_source ? plx_article_name(w->article, a->name)->entity : NULL;
    open_object(w);
    write_part(w, "source", a->has_source, a->source, entity);
    write_part(w, "cue", a->has_cue, a->cue, NULL);
    plx_json_key(w->out, "content");
    g_string_append_c(w->out, '[');
    for (guint32 k = 0; k < a->n_content; k++) {
      open_object(w);
      put_span(w, a->content[k]);
      g_string_append_c(w->out, '}');
    }
    g_string_append_c(w->out, ']');
    put_string(w, "form", forms[a->form]);
    put_string(w, "stance", plx_stance_name(a->stance));
    put_boolean(w, "negated", a->negated);
    if (a->outer != PLX_NONE)
      put_number(w, "outer", a->outer);
    g_string_append_c(w->out, '}');
  }
  g_string_append_c(w->out, ']');
}

void plx_report_annotations(const PlxArticle *article, gboolean tokens, GString *out)
{
  g_autoptr(PlxOffsets) offsets = plx_offsets_new(article->text, article->length);
  g_autofree char *published = article->published.known ? plx_instant_to_string(article->published) : NULL;
  const Writer w = {article, offsets, out};

  g_string_append(out, "{\"schemaVersion\":1");
  put_string(&w, "id", article->id);
  put_string(&w, "title", article->title);
  put_string(&w, "outlet", article->outlet);
  put_string(&w, "byline", article->byline);
  put_string(&w, "published", published);
  put_string(&w, "language", article->language);
  plx_json_key(out, "text");
  plx_json_string(out, article->text, (gssize)article->length);
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
