#include "model/describe.h"

#include "model/relation.h"
#include "model/timezone.h"

#include <string.h>

#define VAGUE_POWERS 15 /* powers of ten that vague words tell */

static const char *const bound_words[] = {
    [PLX_BOUND_EXACT] = "",
    [PLX_BOUND_ABOUT] = "about ",
    [PLX_BOUND_AT_LEAST] = "at least ",
    [PLX_BOUND_MORE_THAN] = "more than ",
    [PLX_BOUND_AT_MOST] = "at most ",
    [PLX_BOUND_LESS_THAN] = "less than ",
    [PLX_BOUND_BETWEEN] = "",
};

static const char *const weekdays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                       "Friday", "Saturday", "Sunday"};
static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};

/* With commas between thousands, and `million`, `billion` or `trillion` for what is round: 1,240, 4.24
 * billion. */
static void append_number(GString *out, PlxDecimal value)
{
  static const struct {
    gint32 exponent;
    const char *name;
  } scales[] = {{12, " trillion"}, {9, " billion"}, {6, " million"}};
  const char *scale = "";
  const double size = ABS(plx_decimal_to_double(value));
  for (gsize i = 0; i < G_N_ELEMENTS(scales) && *scale == '\0'; i++) {
    if (size < plx_decimal_to_double(plx_decimal(1, scales[i].exponent)) ||
        value.exponent < scales[i].exponent - 3)
      continue;
    value = plx_decimal_multiply(value, plx_decimal(1, -scales[i].exponent));
    scale = scales[i].name;
  }
  g_autofree char *digits = plx_decimal_to_string(value);
  const gsize whole = strcspn(digits, ".");
  for (gsize i = 0; digits[i] != '\0'; i++) {
    if (i > 0 && i < whole && (whole - i) % 3 == 0 && digits[i - 1] != '-' && whole > 4)
      g_string_append_c(out, ',');
    g_string_append_c(out, digits[i]);
  }
  g_string_append(out, scale);
}

/* Units whose plural is no matter of an s, and those that are signs. */
static const struct {
  const char *unit, *shown;
} unit_words[] = {
    {"celsius", "°C"}, {"century", "centuries"}, {"fahrenheit", "°F"},
    {"foot", "feet"},  {"inch", "inches"},       {"percent", "percent"},
};

static void append_unit(GString *out, const PlxFigure *figure)
{
  const gboolean one = plx_decimal_to_double(figure->has_high ? figure->high : figure->low) <= 1;
  if (figure->unit == NULL)
    return;
  for (gsize i = 0; i < G_N_ELEMENTS(unit_words); i++) {
    const gboolean sign = !g_ascii_isalpha(unit_words[i].shown[0]);
    if (strcmp(unit_words[i].unit, figure->unit) == 0 && (!one || sign)) {
      g_string_append_printf(out, " %s", unit_words[i].shown);
      return;
    }
  }
  g_autofree char *unit = g_strdup(figure->unit);
  const gboolean plural = !one && g_ascii_islower(unit[0]) && strstr(unit, "per") == NULL;
  g_string_append_printf(out, " %s%s", g_strdelimit(unit, "-", ' '), plural ? "s" : "");
  if (figure->type == PLX_FIGURE_AGE)
    g_string_append(out, " old");
}

static void append_rounded(GString *out, PlxDecimal value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  g_ascii_formatd(digits, sizeof digits, "%.1f", plx_decimal_to_double(value));
  if (g_str_has_suffix(digits, ".0"))
    digits[strlen(digits) - 2] = '\0';
  g_string_append(out, digits);
}

/* `half` and `two thirds` are shares: 50 percent, 66.7 percent. FALSE if it is none. */
static gboolean append_share(GString *out, const PlxFigure *figure)
{
  PlxFigureValue value;
  if (figure->type != PLX_FIGURE_NUMBER || !plx_figure_value(figure, &value) ||
      value.type != PLX_FIGURE_PERCENT)
    return FALSE;
  g_string_append(out, bound_words[figure->bound]);
  append_rounded(out, value.has_low ? value.low : value.high);
  if (value.has_low && value.has_high && plx_decimal_compare(value.low, value.high) != 0) {
    g_string_append(out, " to ");
    append_rounded(out, value.high);
  }
  g_string_append(out, " percent");
  return TRUE;
}

/* How often one goes into the other, where that is a power of ten; -1. */
static gint32 power_of_ten(PlxDecimal value, gint64 unit)
{
  for (gint32 power = 0; power < VAGUE_POWERS; power++)
    if (plx_decimal_compare(value, plx_decimal(unit, power)) == 0)
      return power;
  return -1;
}

/* `hundreds`, `tens of thousands`. */
static void append_many(GString *out, gint32 power)
{
  static const char *const prefixes[] = {"", "tens", "hundreds"};
  static const char *const scales[] = {"", "thousands", "millions", "billions", "trillions"};
  const char *prefix = prefixes[power % 3], *scale = scales[power / 3];
  g_string_append_printf(out, "%s%s%s", prefix, *prefix != '\0' && *scale != '\0' ? " of " : "", scale);
}

/* The words for a range that is vague by nature; FALSE if there are none. */
static gboolean append_vague(GString *out, const PlxFigure *figure)
{
  static const struct {
    gint64 low, high; /* times a power of ten */
    const char *words;
  } rows[] = {{12, 144, "dozens"},        {20, 240, "scores"}, {24, 108, "a few dozen"},
              {36, 144, "several dozen"}, {2, 9, "a few"},     {3, 12, "several"}};
  static const char *const behind[VAGUE_POWERS] = {
      [0] = "", [2] = " hundred", [3] = " thousand", [6] = " million", [9] = " billion", [12] = " trillion"};
  if (!figure->vague || !figure->has_low || !figure->has_high)
    return FALSE;
  const gint32 many = power_of_ten(figure->low, 1);
  if (many > 0 && plx_decimal_compare(figure->high, plx_decimal(20, many)) == 0) {
    append_many(out, many);
    return TRUE;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const gint32 power = power_of_ten(figure->low, rows[i].low);
    if (power < 0 || behind[power] == NULL || (power > 0 && rows[i].low > 9) ||
        plx_decimal_compare(figure->high, plx_decimal(rows[i].high, power)) != 0)
      continue;
    g_string_append_printf(out, "%s%s", rows[i].words, behind[power]);
    return TRUE;
  }
  return FALSE;
}

static void append_range(GString *out, const PlxFigure *figure)
{
  if (figure->has_low)
    append_number(out, figure->low);
  if (figure->has_low && figure->has_high && plx_decimal_compare(figure->low, figure->high) != 0) {
    g_string_append(out, " to ");
    append_number(out, figure->high);
  } else if (!figure->has_low && figure->has_high) {
    append_number(out, figure->high);
  } else if (figure->has_low && !figure->has_high && figure->bound == PLX_BOUND_EXACT) {
    g_string_append(out, " or more");
  }
}

char *plx_figure_describe(const PlxFigure *figure)
{
  /* A level that something rose to is no rise, and 40 metres down are no fall. */
  const gboolean step = figure->role != PLX_ROLE_TO && figure->type != PLX_FIGURE_MEASURE;
  GString *out = g_string_new(step && figure->trend == PLX_TREND_UP     ? "up "
                              : step && figure->trend == PLX_TREND_DOWN ? "down "
                                                                        : "");
  if (append_share(out, figure))
    return g_string_free(out, FALSE);
  g_string_append(out, bound_words[figure->bound]);
  if (!append_vague(out, figure))
    append_range(out, figure);
  append_unit(out, figure);
  return g_string_free(out, FALSE);
}

/* ---- times ---- */

static void append_date(GString *out, gint64 days)
{
  gint32 year, month, day;
  plx_calendar_date(days, &year, &month, &day);
  g_string_append_printf(out, "%s %d %s %d", weekdays[plx_calendar_weekday(days) - 1], day, months[month - 1],
                         year);
}

static void append_fields(GString *out, const PlxTimeFields *f)
{
  if (f->weekday > 0)
    g_string_append(out, weekdays[f->weekday - 1]);
  if (f->day > 0 && f->month > 0)
    g_string_append_printf(out, "%s%d", out->len > 0 ? " " : "", f->day);
  if (f->month > 0)
    g_string_append_printf(out, "%s%s", out->len > 0 ? " " : "", months[f->month - 1]);
  if (f->year > 0)
    g_string_append_printf(out, "%s%d", out->len > 0 ? " " : "", f->year);
}

/* `dated`: a day stands before it. */
static void append_clock(GString *out, gboolean dated, gint32 from, gint32 to)
{
  g_string_append_printf(out, "%s%02d:%02d", dated ? ", " : "", from / 60 % 24, from % 60);
  if (to > from + 1)
    g_string_append_printf(out, " to %02d:%02d", to / 60 % 24, to % 60);
}

/* The clock that the words were anchored with: their own zone, that of the article's input, or that of its
 * publication. */
static gint32 zone_minutes_of(const PlxArticle *article, const PlxTime *time)
{
  gint32 minutes;
  if (time->has_zone)
    return time->zone_minutes;
  if (article->zone != NULL && plx_zone_offset(article->zone, time->from, &minutes))
    return minutes;
  return article->published.has_zone ? article->published.zone_minutes : 0;
}

static char *describe_point(const PlxArticle *article, const PlxTime *time)
{
  const PlxTimeFields *f = &time->fields;
  const gint64 local = time->utc ? (gint64)zone_minutes_of(article, time) * 60 : 0;
  const gint64 from = time->from + local, to = time->to + local;
  GString *out = g_string_new(time->bound == PLX_BOUND_ABOUT ? "about " : "");
  const gsize start = out->len;
  const gboolean day_known = f->minute_from < 0 || time->day_told;
  if (plx_time_is_dated(time) && day_known && !time->week_open && from >= 0 && to - from <= PLX_DAY_SECONDS)
    append_date(out, from / PLX_DAY_SECONDS);
  else
    append_fields(out, f);
  if (f->minute_from >= 0)
    append_clock(out, out->len > start, f->minute_from, f->minute_to);
  if (f->zone_minute >= 0)
    g_string_append_printf(out, " (%02d:%02d UTC)", f->zone_minute / 60, f->zone_minute % 60);
  else if (f->minute_from >= 0 && time->zone != NULL)
    g_string_append_printf(out, " %s", time->zone);
  if (out->len == start) {
    g_autofree char *words = plx_article_excerpt(article, time->span);
    g_string_append(out, words);
  }
  return g_string_free(out, FALSE);
}

char *plx_time_describe(const PlxArticle *article, const PlxTime *time)
{
  g_autofree char *begin = describe_point(article, time);
  if (!time->begins)
    return g_steal_pointer(&begin);
  g_autofree char *end = describe_point(article, time + 1);
  return g_strdup_printf("%s to %s", begin, end);
}

/* `the announcement`, for `it stipulated`; NULL if the source is no `it` whose noun is known. */
static char *describe_antecedent(const PlxArticle *article, const PlxAttribution *attribution)
{
  const PlxSentence *s = plx_article_sentence(article, attribution->sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxSpan span = plx_article_token(article, i)->span;
    if (span.start != attribution->source.start || span.end != attribution->source.end)
      continue;
    const guint32 noun = plx_article_antecedent(article, attribution->sentence, i);
    if (noun == PLX_NONE)
      return NULL;
    g_autofree char *word = plx_article_excerpt(article, plx_article_token(article, noun)->span);
    return g_strdup_printf("the %s", word);
  }
  return NULL;
}

/* Argo Lines; but 28 crew are called so by one mention of theirs alone. */
static gboolean is_proper(const char *entity)
{
  static const char *const articles[] = {"A ", "An ", "The "};
  for (gsize i = 0; i < G_N_ELEMENTS(articles); i++)
    if (g_str_has_prefix(entity, articles[i]))
      entity += strlen(articles[i]);
  for (const char *c = entity; *c != '\0'; c = g_utf8_next_char(c))
    if (g_unichar_isupper(g_utf8_get_char(c)))
      return TRUE;
  return FALSE;
}

char *plx_party_describe(const PlxArticle *article, guint32 name, PlxSpan mention)
{
  const PlxName *of = name != PLX_NONE ? plx_article_name(article, name) : NULL;
  return of != NULL && (of->pronoun || is_proper(of->entity)) ? g_strdup(of->entity)
                                                              : plx_article_excerpt(article, mention);
}

char *plx_source_describe(const PlxArticle *article, const PlxAttribution *attribution)
{
  if (!attribution->has_source)
    return g_strdup("no source");
  if (attribution->name != PLX_NONE)
    return plx_party_describe(article, attribution->name, attribution->source);
  char *antecedent = describe_antecedent(article, attribution);
  return antecedent != NULL ? antecedent : plx_article_excerpt(article, attribution->source);
}
