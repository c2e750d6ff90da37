/* How this works: one table says which options there are, which commands take them, where their values go and
 * what --help says of them. Options and other words may be mixed; `--` ends the options; `-` is a word. The
 * letters of flags may stand together (-qv); a value follows its letter or stands in the next word. */
#include "cmd.h"

#include <string.h>

#define COMPARISON (COMMAND_COMPARE | COMMAND_BASELINE)
#define REPORT (COMMAND_COMPARE | COMMAND_CHECK)
#define ARTICLES (COMPARISON | COMMAND_ANNOTATE | COMMAND_GROUP)
#define ALL (ARTICLES | COMMAND_CHECK | COMMAND_EXPLAIN | COMMAND_COMPLETION | COMMAND_MANUAL)
#define AT(member) G_STRUCT_OFFSET(Options, member)

const Option options_table[] = {
    {"format", 'f', OPTION_STRING, AT(format), REPORT, REPORT, "FORMAT", VALUES_FORMATS, NULL,
     "what standard output gets: %s; default: text"},
    {"output", 'o', OPTION_LIST, AT(outputs), REPORT, REPORT, "FILE", VALUES_FILES, NULL,
     "write a further report; the file's ending tells its format (any number of times)"},
    {"fail-on", 0, OPTION_STRING, AT(fail_on), COMMAND_COMPARE, COMMAND_COMPARE, "LEVEL", VALUES_WORDS,
     "error warning note never", "the severity from which the exit status is 1: %s; default: error"},
    {"baseline", 0, OPTION_STRING, AT(baseline), COMMAND_COMPARE, COMMAND_COMPARE, "FILE", VALUES_FILES, NULL,
     "known findings, which do not count: a baseline, or a report in JSON"},
    {"baseline", 0, OPTION_STRING, AT(baseline), COMMAND_BASELINE, 0, "FILE", VALUES_FILES, NULL,
     "the file to write; default: that of parallax.ini, or else baseline.json"},
    {"prune", 0, OPTION_FLAG, AT(prune), COMMAND_BASELINE, 0, NULL, VALUES_ANY, NULL,
     "only take out what is no longer found"},
    {"ignore", 0, OPTION_LIST, AT(ignore), COMPARISON, COMMAND_COMPARE, "RULE", VALUES_RULES, NULL,
     "leave out a rule (time/zone) or a family of rules (time); any number of times"},
    {"only", 0, OPTION_LIST, AT(only), COMPARISON, COMMAND_COMPARE, "RULE", VALUES_RULES, NULL,
     "report only this rule or family of rules; any number of times"},
    {"golden", 0, OPTION_STRING, AT(golden), COMMAND_CHECK, COMMAND_CHECK, "DIR", VALUES_FOLDERS, NULL,
     "the folder of golden files; default: golden, beside the corpora"},
    {"accept", 0, OPTION_FLAG, AT(accept), COMMAND_CHECK, 0, NULL, VALUES_ANY, NULL,
     "what is reported becomes what is wanted; shows old and new"},
    {"update-known", 0, OPTION_FLAG, AT(update_known), COMMAND_CHECK, 0, NULL, VALUES_ANY, NULL,
     "mark misses and false alarms as known"},
    {"jsonl", 0, OPTION_FLAG, AT(jsonl), COMMAND_ANNOTATE | COMMAND_GROUP, 0, NULL, VALUES_ANY, NULL,
     "read articles from standard input, one JSON object a line"},
    {"tokens", 0, OPTION_FLAG, AT(tokens), COMMAND_ANNOTATE, 0, NULL, VALUES_ANY, NULL,
     "print the tokens too, with tags, lemmas and trees"},
    {"name", 0, OPTION_STRING, AT(name), ARTICLES, 0, "NAME", VALUES_ANY, NULL,
     "what an article from standard input is called"},
    {"jobs", 'j', OPTION_NUMBER, AT(jobs), ARTICLES | COMMAND_CHECK, REPORT, "N", VALUES_ANY, NULL,
     "threads; 0 (default) is one a processor; the result is the same"},
    {"color", 0, OPTION_STRING, AT(color), REPORT, REPORT, "WHEN", VALUES_WORDS, "auto always never",
     "%s; default: auto, which heeds NO_COLOR, FORCE_COLOR and whether it is a terminal"},
    {"quiet", 'q', OPTION_FLAG, AT(quiet), COMPARISON, COMMAND_COMPARE, NULL, VALUES_ANY, NULL,
     "a line a finding, no summary, no progress"},
    {"verbose", 'v', OPTION_FLAG, AT(verbose), COMMAND_COMPARE, COMMAND_COMPARE, NULL, VALUES_ANY, NULL,
     "agreements and reasons too"},
    {"config", 0, OPTION_STRING, AT(config), COMPARISON | COMMAND_CHECK, 0, "FILE", VALUES_FILES, NULL,
     "the settings; default: parallax.ini of this folder or the next one above that has one"},
    {"isolated", 0, OPTION_FLAG, AT(isolated), COMPARISON | COMMAND_CHECK, 0, NULL, VALUES_ANY, NULL,
     "read no parallax.ini"},
    {"help", 'h', OPTION_FLAG, AT(help), ALL, 0, NULL, VALUES_ANY, NULL, "print this"},
    {.name = NULL},
};

G_STATIC_ASSERT(G_N_ELEMENTS(options_table) <= 64); /* a bit each */

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

static void add_to_list(GPtrArray **list, const char *value)
{
  if (*list == NULL)
    *list = g_ptr_array_new();
  g_ptr_array_add(*list, (gpointer)value);
}

char *set_option(const Option *option, const char *value, Options *options)
{
  gpointer place = G_STRUCT_MEMBER_P(options, option->place);
  guint64 number;
  char *fault = value != NULL ? value_fault(option->values, option->words, value) : NULL;
  if (fault != NULL)
    return fault;
  switch (option->kind) {
  case OPTION_FLAG:
    *(gboolean *)place = TRUE;
    break;
  case OPTION_STRING:
    *(const char **)place = value;
    break;
  case OPTION_LIST:
    add_to_list(place, value);
    break;
  case OPTION_NUMBER:
    if (!g_ascii_string_to_unsigned(value, 10, 0, 1024, &number, NULL))
      return g_strdup_printf("takes a number from 0 to 1024, not “%s”", value);
    *(guint *)place = (guint)number;
    break;
  }
  return NULL;
}

static void free_list(GPtrArray **list)
{
  g_clear_pointer(list, g_ptr_array_unref);
}

void options_clear(Options *options)
{
  free_list(&options->outputs);
  free_list(&options->ignore);
  free_list(&options->only);
  free_list(&options->owned);
}

/* ---- words of the command line ---- */

typedef struct {
  const Command *command;
  char **argv; /* the word that is read */
  Options *options;
  guint64 given; /* options, a bit each */
} Reader;

static gboolean give(Reader *reader, const Option *option, const char *value)
{
  g_autofree char *fault = set_option(option, value, reader->options);
  reader->given |= G_GUINT64_CONSTANT(1) << (option - options_table);
  if (fault != NULL)
    complain("--%s %s", option->name, fault);
  return fault == NULL;
}

const Option *find_option(const Command *command, const char *name, gsize length)
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
static gboolean take_next(Reader *reader, const Option *option)
{
  if (reader->argv[1] == NULL) {
    complain("--%s needs a value: %s", option->name, option->argument);
    return FALSE;
  }
  return give(reader, option, *++reader->argv);
}

/* --name, --name=value or --name value. */
static gboolean take_long(Reader *reader)
{
  const char *name = *reader->argv + 2;
  const gsize length = strcspn(name, "=");
  const Option *option = find_option(reader->command, name, length);
  if (option == NULL)
    return unknown_option(reader->command, *reader->argv);
  const char *value = name[length] == '=' ? name + length + 1 : NULL;
  if (option->kind == OPTION_FLAG && value != NULL) {
    complain("--%s takes no value", option->name);
    return FALSE;
  }
  if (option->kind == OPTION_FLAG || value != NULL)
    return give(reader, option, value);
  return take_next(reader, option);
}

/* -q, -qv, -j4 or -j 4. */
static gboolean take_letters(Reader *reader)
{
  for (const char *letter = *reader->argv + 1; *letter != '\0'; letter++) {
    const Option *option = find_letter(reader->command, *letter);
    if (option == NULL)
      return unknown_option(reader->command, *reader->argv);
    if (option->kind != OPTION_FLAG)
      return letter[1] != '\0' ? give(reader, option, letter + 1) : take_next(reader, option);
    give(reader, option, NULL);
  }
  return TRUE;
}

/* Are there as many words as the command takes, and of the kind? */
static gboolean check_words(const Command *command, const GPtrArray *words)
{
  if ((int)words->len < command->least_words) {
    complain("%s needs %s; see parallax %s --help", command->name, command->arguments, command->name);
    return FALSE;
  }
  if (command->most_words >= 0 && (int)words->len > command->most_words) {
    complain("%s takes %s and no more; see parallax %s --help", command->name, command->arguments,
             command->name);
    return FALSE;
  }
  for (guint i = 0; i < words->len; i++) {
    g_autofree char *fault = value_fault(command->takes, command->words, g_ptr_array_index(words, i));
    if (fault != NULL) {
      complain("%s %s", command->name, fault);
      return FALSE;
    }
  }
  return TRUE;
}

gboolean parse_options(const Command *command, char **argv, Options *options, GPtrArray *words)
{
  Reader reader = {.command = command, .argv = argv, .options = options};
  gboolean ended = FALSE;
  for (; *reader.argv != NULL; reader.argv++) {
    const char *word = *reader.argv;
    if (ended || word[0] != '-' || word[1] == '\0')
      g_ptr_array_add(words, *reader.argv);
    else if (strcmp(word, "--") == 0)
      ended = TRUE;
    else if (!(word[1] == '-' ? take_long : take_letters)(&reader))
      return FALSE;
  }
  if (!options->help && (!check_words(command, words) || !read_settings(command, reader.given, options)))
    return FALSE;
  g_ptr_array_add(words, NULL);
  return TRUE;
}
