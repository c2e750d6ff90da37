/* How this works: one table says which options there are, which commands take them, where their values go and
 * what --help says of them. Options and other words may be mixed; `--` ends the options; `-` is a word. The
 * letters of flags may stand together (-qv); a value follows its letter or stands in the next word. */
#include "cmd.h"

#include <string.h>

#define ARTICLES (COMMAND_COMPARE | COMMAND_ANNOTATE | COMMAND_GROUP)
#define ALL (ARTICLES | COMMAND_CHECK | COMMAND_EXPLAIN)
#define AT(member) G_STRUCT_OFFSET(Options, member)

const Option options_table[] = {
    {"format", 'f', OPTION_STRING, AT(format), COMMAND_COMPARE, "FORMAT", NULL,
     "what standard output gets: %s"},
    {"output", 'o', OPTION_LIST, AT(outputs), COMMAND_COMPARE, "FILE", NULL,
     "write a further report; the file's ending tells its format (any number of times)"},
    {"fail-on", 0, OPTION_STRING, AT(fail_on), COMMAND_COMPARE, "LEVEL", "error warning note never",
     "the severity from which the exit status is 1: error (default), warning, note, never"},
    {"baseline", 0, OPTION_STRING, AT(baseline), COMMAND_COMPARE, "FILE", NULL,
     "a report in JSON: its findings are known and do not count"},
    {"ignore", 0, OPTION_LIST, AT(ignore), COMMAND_COMPARE, "RULE", NULL,
     "leave out a rule (time/zone) or a family of rules (time)"},
    {"only", 0, OPTION_LIST, AT(only), COMMAND_COMPARE, "RULE", NULL,
     "report only this rule or family of rules"},
    {"golden", 0, OPTION_STRING, AT(golden), COMMAND_CHECK, "DIR", NULL,
     "the folder of golden files (default: golden, beside the corpora)"},
    {"accept", 0, OPTION_FLAG, AT(accept), COMMAND_CHECK, NULL, NULL,
     "what is reported becomes what is wanted; shows what it changes"},
    {"update-known", 0, OPTION_FLAG, AT(update_known), COMMAND_CHECK, NULL, NULL,
     "mark misses and false alarms as known"},
    {"jsonl", 0, OPTION_FLAG, AT(jsonl), COMMAND_ANNOTATE | COMMAND_GROUP, NULL, NULL,
     "read articles from standard input, one JSON object a line"},
    {"tokens", 0, OPTION_FLAG, AT(tokens), COMMAND_ANNOTATE, NULL, NULL,
     "print the tokens too, with tags, lemmas and trees"},
    {"name", 0, OPTION_STRING, AT(name), ARTICLES, "NAME", NULL,
     "what an article from standard input is called"},
    {"jobs", 'j', OPTION_NUMBER, AT(jobs), ARTICLES, "N", NULL,
     "threads; 0 (default) is one a processor; the result is the same"},
    {"color", 0, OPTION_STRING, AT(color), COMMAND_COMPARE, "WHEN", "auto always never",
     "auto (default: on a terminal), always, never"},
    {"quiet", 'q', OPTION_FLAG, AT(quiet), COMMAND_COMPARE, NULL, NULL,
     "errors and warnings alone, no summary"},
    {"verbose", 'v', OPTION_FLAG, AT(verbose), COMMAND_COMPARE, NULL, NULL, "agreements and reasons too"},
    {"help", 'h', OPTION_FLAG, AT(help), ALL, NULL, NULL, "print this"},
    {NULL, 0, OPTION_FLAG, 0, 0, NULL, NULL, NULL},
};

/* ---- what was meant ---- */

/* How many letters must be put in, taken out or replaced (Levenshtein 1965); words of up to 15 letters. */
static guint edits(const char *a, const char *b)
{
  guint row[16];
  const gsize m = strlen(a), n = strlen(b);
  if (m > 15 || n > 15)
    return G_MAXUINT;
  for (guint k = 0; k <= n; k++)
    row[k] = k;
  for (gsize i = 1; i <= m; i++) {
    guint corner = row[0];
    row[0] = (guint)i;
    for (gsize k = 1; k <= n; k++) {
      const guint above = row[k];
      row[k] = MIN(MIN(row[k], row[k - 1]) + 1, corner + (a[i - 1] != b[k - 1]));
      corner = above;
    }
  }
  return row[n];
}

const char *nearest(const char *word, const char *const *list)
{
  const char *best = NULL;
  guint least = MIN(3, (guint)strlen(word));
  for (; *list != NULL; list++) {
    const guint distance = edits(word, *list);
    if (distance < least) {
      least = distance;
      best = *list;
    }
  }
  return best;
}

static gboolean unknown_option(const Command *command, const char *word)
{
  const char *names[G_N_ELEMENTS(options_table)];
  guint n = 0;
  for (const Option *option = options_table; option->name != NULL; option++)
    if (option->commands & command->id)
      names[n++] = option->name;
  names[n] = NULL;
  g_autofree char *name = g_strndup(word, strcspn(word, "="));
  const char *meant = g_str_has_prefix(name, "--") ? nearest(name + 2, names) : NULL;
  if (meant != NULL)
    complain("%s has no option %s; did you mean --%s?", command->name, name, meant);
  else
    complain("%s has no option %s; see parallax %s --help", command->name, name, command->name);
  return FALSE;
}

/* ---- values ---- */

static gboolean is_choice(const char *choices, const char *value)
{
  g_auto(GStrv) list = g_strsplit(choices, " ", -1);
  return g_strv_contains((const char *const *)list, value);
}

static gboolean set_list(GPtrArray **list, const char *value)
{
  if (*list == NULL)
    *list = g_ptr_array_new();
  g_ptr_array_add(*list, (gpointer)value);
  return TRUE;
}

static gboolean set_value(const Option *option, const char *value, Options *options)
{
  gpointer place = G_STRUCT_MEMBER_P(options, option->place);
  guint64 number;
  switch (option->kind) {
  case OPTION_FLAG:
    *(gboolean *)place = TRUE;
    return TRUE;
  case OPTION_STRING:
    if (option->choices != NULL && !is_choice(option->choices, value)) {
      complain("--%s takes one of %s, not “%s”", option->name, option->choices, value);
      return FALSE;
    }
    *(const char **)place = value;
    return TRUE;
  case OPTION_LIST:
    return set_list(place, value);
  case OPTION_NUMBER:
    if (!g_ascii_string_to_unsigned(value, 10, 0, 1024, &number, NULL)) {
      complain("--%s takes a number from 0 to 1024, not “%s”", option->name, value);
      return FALSE;
    }
    *(guint *)place = (guint)number;
    return TRUE;
  }
  return FALSE;
}

/* ---- words of the command line ---- */

static const Option *find_name(const Command *command, const char *name, gsize length)
{
  for (const Option *option = options_table; option->name != NULL; option++)
    if ((option->commands & command->id) && strlen(option->name) == length &&
        strncmp(option->name, name, length) == 0)
      return option;
  return NULL;
}

static const Option *find_letter(const Command *command, char letter)
{
  for (const Option *option = options_table; option->name != NULL; option++)
    if ((option->commands & command->id) && option->letter == letter)
      return option;
  return NULL;
}

/* The next word, as an option's value. */
static gboolean take_next(const Option *option, char ***argv, Options *options)
{
  if ((*argv)[1] == NULL) {
    complain("--%s needs a value: %s", option->name, option->argument);
    return FALSE;
  }
  return set_value(option, *++*argv, options);
}

/* --name, --name=value or --name value. */
static gboolean take_long(const Command *command, char ***argv, Options *options)
{
  const char *name = **argv + 2;
  const gsize length = strcspn(name, "=");
  const Option *option = find_name(command, name, length);
  if (option == NULL)
    return unknown_option(command, **argv);
  const char *value = name[length] == '=' ? name + length + 1 : NULL;
  if (option->kind == OPTION_FLAG && value != NULL) {
    complain("--%s takes no value", option->name);
    return FALSE;
  }
  if (option->kind == OPTION_FLAG || value != NULL)
    return set_value(option, value, options);
  return take_next(option, argv, options);
}

/* -q, -qv, -j4 or -j 4. */
static gboolean take_letters(const Command *command, char ***argv, Options *options)
{
  for (const char *letter = **argv + 1; *letter != '\0'; letter++) {
    const Option *option = find_letter(command, *letter);
    if (option == NULL)
      return unknown_option(command, **argv);
    if (option->kind != OPTION_FLAG)
      return letter[1] != '\0' ? set_value(option, letter + 1, options) : take_next(option, argv, options);
    set_value(option, NULL, options);
  }
  return TRUE;
}

gboolean parse_options(const Command *command, char **argv, Options *options, GPtrArray *words)
{
  gboolean ended = FALSE;
  for (; *argv != NULL; argv++) {
    const char *word = *argv;
    if (ended || word[0] != '-' || word[1] == '\0')
      g_ptr_array_add(words, *argv);
    else if (strcmp(word, "--") == 0)
      ended = TRUE;
    else if (!(word[1] == '-' ? take_long : take_letters)(command, &argv, options))
      return FALSE;
  }
  if (!options->help && command->most_words >= 0 && words->len > (guint)command->most_words) {
    complain("%s takes %s and no more; see parallax %s --help", command->name, command->arguments,
             command->name);
    return FALSE;
  }
  g_ptr_array_add(words, NULL);
  return TRUE;
}
