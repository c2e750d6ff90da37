/* What the commands share. What points into the command line (argv) is borrowed; what Options own is freed by
 * options_clear(). */
#pragma once

#include "parallax.h"

/* The promise of every command and format. */
enum { STATUS_OK = 0, STATUS_FOUND = 1, STATUS_ERROR = 2 };

/* What the value of an option, or a command's word, may be. */
typedef enum {
  VALUES_ANY,
  VALUES_FILES,
  VALUES_FOLDERS,
  VALUES_WORDS, /* those that the table lists */
  VALUES_FORMATS,
  VALUES_RULES,    /* and families of rules */
  VALUES_COMMANDS, /* and parallax.ini */
} Values;

/* ---- commands (commands.c) ---- */

typedef enum {
  COMMAND_COMPARE = 1 << 0,
  COMMAND_CHECK = 1 << 1,
  COMMAND_ANNOTATE = 1 << 2,
  COMMAND_GROUP = 1 << 3,
  COMMAND_EXPLAIN = 1 << 4,
  COMMAND_BASELINE = 1 << 5,
  COMMAND_COMPLETION = 1 << 6,
  COMMAND_MANUAL = 1 << 7,
} CommandId;

/* What was asked for, by any command. */
typedef struct {
  const char *format;
  const char *fail_on;
  const char *baseline;
  const char *color;
  const char *name;
  const char *golden;
  const char *config;
  GPtrArray *outputs, *ignore, *only; /* const char *; NULL if the option was not given */
  guint jobs;
  gboolean quiet, verbose, accept, update_known, prune, jsonl, tokens, isolated, help;
  GPtrArray *owned; /* char *: values that come from a file; NULL if none does */
} Options;

typedef struct {
  CommandId id;
  const char *name;
  const char *summary;                                    /* one line, for the list of commands */
  const char *arguments;                                  /* "ARTICLE… | STORY-DIR…" */
  const char *description;                                /* what it does, in paragraphs */
  const char *examples;                                   /* a command line each */
  const char *status;                                     /* what the exit status says */
  Values takes;                                           /* its words */
  const char *words;                                      /* "bash zsh fish", with VALUES_WORDS */
  int least_words, most_words;                            /* besides options; -1 if any number */
  const char *settings;                                   /* its group in parallax.ini; NULL if it has none */
  int (*run)(const Options *options, char *const *words); /* words ended by NULL; returns the exit status */
} Command;

/* All commands, ended by one without a name. */
extern const Command commands[];

/* By name; NULL if there is none. */
const Command *find_command(const char *name);

int command_compare(const Options *options, char *const *words);
int command_baseline(const Options *options, char *const *words);
int command_check(const Options *options, char *const *words);
int command_annotate(const Options *options, char *const *words);
int command_group(const Options *options, char *const *words);
int command_explain(const Options *options, char *const *words);
int command_completion(const Options *options, char *const *words);
int command_manual(const Options *options, char *const *words);

/* A compared run of what the words name, with the rules and the baseline (nullable) that count; `whole` says
 * whether all could be read. NULL, with a complaint, if there is nothing to compare. */
PlxRun *compare_articles(const Options *options, char *const *words, const char *baseline, gboolean *whole);

/* ---- options (options.c) ---- */

typedef enum { OPTION_FLAG, OPTION_STRING, OPTION_LIST, OPTION_NUMBER } OptionKind;

typedef struct {
  const char *name; /* "fail-on" */
  char letter;      /* 'f'; 0 if it has none */
  OptionKind kind;
  gsize place; /* in Options */
  guint commands;
  guint settings;       /* commands whose group in parallax.ini may set it */
  const char *argument; /* "LEVEL"; NULL for a flag */
  Values values;
  const char *words; /* "error warning note never", with VALUES_WORDS */
  const char *help;  /* one line; %s stands for the values */
} Option;

/* All options, ended by one without a name. */
extern const Option options_table[];

/* Read a command's part of the command line, the command's name excluded, then parallax.ini for what the
 * command line leaves open. `words` gets what is no option, and NULL at the end. A fault is told on standard
 * error and FALSE returned. */
gboolean parse_options(const Command *command, char **argv, Options *options, GPtrArray *words);

void options_clear(Options *options);

/* An option by its name, of those that a command takes; NULL if there is none. */
const Option *find_option(const Command *command, const char *name, gsize length);

/* Give an option a value, which is borrowed; NULL for a flag that is on. What is wrong with the value, to be
 * put behind the option's name ("takes no “x”; …"), is returned and freed by the caller; NULL if nothing is.
 */
char *set_option(const Option *option, const char *value, Options *options);

/* ---- settings (config.c) ---- */

/* The options of a command that parallax.ini sets, but for those that the command line gave (a bit each, by
 * their place in the table). A fault is told on standard error and FALSE returned. */
gboolean read_settings(const Command *command, guint64 given, Options *options);

/* ---- values (values.c) ---- */

/* The words that a value may be, ended by NULL; NULL if it may be anything. */
GStrv values_of(Values values, const char *words);

/* If it is none of them: "takes no “x”; did you mean …", to be freed by the caller. NULL if it is one. */
char *value_fault(Values values, const char *words, const char *value);

/* The word of the list that was probably meant; NULL if none is near. */
const char *nearest(const char *word, const char *const *list);

/* ---- help (help.c) ---- */

char *help_for_program(void);
char *help_for_command(const Command *command);

/* The option's help with the values in it. The caller frees it. */
char *option_help(const Option *option);

/* ---- progress (progress.c) ---- */

/* Shows on standard error how far the run is, if that is a terminal and the work takes long. */
void show_progress(PlxRun *run, const Options *options);

/* ---- input and output (io.c) ---- */

/* "parallax: …" on standard error, control characters replaced. */
void complain(const char *format, ...) G_GNUC_PRINTF(1, 2);

/* Add each word as an article, a story's folder or, for `-`, standard input under a name; standard input if
 * there are no words. What cannot be read is named on standard error; FALSE if anything could not. */
gboolean add_inputs(PlxRun *run, char *const *words, const char *stdin_name);

/* Write everything or complain. A reader that has gone away is no news. */
gboolean write_stdout(const char *bytes, gsize length);

/* Write a file whole or not at all, or complain: a temporary file beside it takes its place once complete. */
gboolean write_file(const char *path, const char *bytes, gsize length);

/* Do all files of --output have an ending that tells a format? */
gboolean check_outputs(const Options *options);

/* Write the report to every further file. */
gboolean write_outputs(const PlxRun *run, const Options *options);

/* Write the report to standard output, in the format that was asked for. */
gboolean write_report(const PlxRun *run, const Options *options);

/* For each line of standard input, without its line feed, while `work` returns TRUE. Of a line that is longer
 * than any that is accepted, only the first PLX_MAX_LINE + 1 bytes are given. FALSE, with a complaint, if
 * reading fails. */
gboolean for_each_line(gboolean (*work)(const char *line, gsize length, gpointer data), gpointer data);
