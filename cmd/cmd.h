/* What the commands share. What points into the command line (argv) is borrowed; lists are freed by main().
 */
#pragma once

#include "parallax.h"

/* The promise of every command and format. */
enum { STATUS_OK = 0, STATUS_FOUND = 1, STATUS_ERROR = 2 };

/* ---- commands (main.c) ---- */

typedef enum {
  COMMAND_COMPARE = 1 << 0,
  COMMAND_CHECK = 1 << 1,
  COMMAND_ANNOTATE = 1 << 2,
  COMMAND_GROUP = 1 << 3,
  COMMAND_EXPLAIN = 1 << 4,
} CommandId;

/* What was asked for, by any command. */
typedef struct {
  const char *format;
  const char *fail_on;
  const char *baseline;
  const char *color;
  const char *name;
  const char *golden;
  GPtrArray *outputs, *ignore, *only; /* const char *; NULL if the option was not given */
  guint jobs;
  gboolean quiet, verbose, accept, update_known, jsonl, tokens, help;
} Options;

typedef struct {
  CommandId id;
  const char *name;
  const char *summary;                                    /* one line, for the list of commands */
  const char *arguments;                                  /* "ARTICLE… | STORY-DIR…" */
  const char *description;                                /* for --help: what it does, with examples */
  int most_words;                                         /* besides options; -1 if any number */
  int (*run)(const Options *options, char *const *words); /* words ended by NULL; returns the exit status */
} Command;

/* All commands, ended by one without a name. */
extern const Command commands[];

int command_compare(const Options *options, char *const *words);
int command_check(const Options *options, char *const *words);
int command_annotate(const Options *options, char *const *words);
int command_group(const Options *options, char *const *words);
int command_explain(const Options *options, char *const *words);

/* ---- options (options.c) ---- */

typedef enum { OPTION_FLAG, OPTION_STRING, OPTION_LIST, OPTION_NUMBER } OptionKind;

typedef struct {
  const char *name; /* "fail-on" */
  char letter;      /* 'f'; 0 if it has none */
  OptionKind kind;
  gsize place; /* in Options */
  guint commands;
  const char *argument; /* "LEVEL"; NULL for a flag */
  const char *choices;  /* "error warning note never": what it may be; NULL if anything */
  const char *help;
} Option;

/* All options, ended by one without a name. */
extern const Option options_table[];

/* Read a command's part of the command line, the command's name excluded. `words` gets what is no option. A
 * fault is told on standard error and FALSE returned. */
gboolean parse_options(const Command *command, char **argv, Options *options, GPtrArray *words);

/* The word of the list that was probably meant; NULL if none is near. */
const char *nearest(const char *word, const char *const *list);

/* ---- help (help.c) ---- */

char *help_for_program(void);
char *help_for_command(const Command *command);

/* ---- input and output (io.c) ---- */

/* "parallax: …" on standard error, control characters replaced. */
void complain(const char *format, ...) G_GNUC_PRINTF(1, 2);

/* Add each word as an article, a story's folder or, for `-`, standard input under a name; standard input if
 * there are no words. What cannot be read is named on standard error; FALSE if anything could not. */
gboolean add_inputs(PlxRun *run, char *const *words, const char *stdin_name);

/* Write everything or complain. A reader that has gone away is no news. */
gboolean write_stdout(const char *bytes, gsize length);

/* Do all files of --output have an ending that tells a format? */
gboolean check_outputs(const Options *options);

/* Write the report to every further file, then to standard output. */
gboolean write_reports(const PlxRun *run, const Options *options);

/* For each line of standard input, without its line feed, while `work` returns TRUE. Of a line that is longer
 * than any that is accepted, only the first PLX_MAX_LINE + 1 bytes are given. FALSE, with a complaint, if
 * reading fails. */
gboolean for_each_line(gboolean (*work)(const char *line, gsize length, gpointer data), gpointer data);
