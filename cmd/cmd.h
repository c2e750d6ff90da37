/* What the commands share. A command gets its own part of the command line and returns the exit status. */
#pragma once

#include "parallax.h"

/* The promise of every command and format. */
enum { STATUS_OK = 0, STATUS_FOUND = 1, STATUS_ERROR = 2 };

typedef struct Command Command;
struct Command {
  const char *name;
  const char *summary;     /* one line, for the list of commands */
  const char *arguments;   /* "ARTICLE… | STORY-DIR…" */
  const char *description; /* for --help: what it does, with examples */
  int (*run)(const Command *command, int argc, char **argv);
};

/* All commands, ended by one without a name. */
extern const Command commands[];

int command_compare(const Command *command, int argc, char **argv);
int command_check(const Command *command, int argc, char **argv);
int command_annotate(const Command *command, int argc, char **argv);
int command_group(const Command *command, int argc, char **argv);
int command_explain(const Command *command, int argc, char **argv);

/* ---- the command line (options.c) ---- */

/* Options that every command about findings has. All strings are owned; free with report_options_clear(). */
typedef struct {
  char *format;
  char **outputs;
  char *fail_on;
  char *baseline;
  char **ignore;
  char **only;
  char *color;
  char *name;
  gint jobs;
  gboolean quiet;
  gboolean verbose;
} ReportOptions;

void report_options_clear(ReportOptions *options);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ReportOptions, report_options_clear)

/* Parse a command's options and take them out of argv; `own` is ended by an empty entry. On a fault the
 * message is printed and FALSE returned. --help is answered here and ends the program. */
gboolean parse_options(const Command *command, const GOptionEntry *own, int *argc, char ***argv);

/* The entries of ReportOptions; the caller frees the array (not the strings). */
GOptionEntry *report_entries(ReportOptions *options);

/* Settings of the run that the options ask for. Faults are printed; FALSE then. */
gboolean apply_options(PlxRun *run, const ReportOptions *options);

/* ---- input and output (io.c) ---- */

/* "parallax: …" on standard error. */
void complain(const char *format, ...) G_GNUC_PRINTF(1, 2);

/* Add each word of the command line as an article, a story's folder or, for `-`, standard input under a name.
 * What cannot be read is named on standard error; FALSE if anything could not. */
gboolean add_inputs(PlxRun *run, char **paths, const char *stdin_name);

/* All of standard input; NULL, with a complaint, if it cannot be read. */
GString *read_stdin(void);

/* Write everything or complain. */
gboolean write_stdout(const char *bytes, gsize length);

/* Write the report to standard output and to every further file. */
gboolean write_reports(const PlxRun *run, const ReportOptions *options);

/* For each line of standard input, without its line feed, while `work` returns TRUE. FALSE, with a complaint,
 * if reading fails. */
gboolean for_each_line(gboolean (*work)(const char *line, gsize length, gpointer data), gpointer data);
