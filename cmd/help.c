/* What --help says, from the tables of commands and options. */
#include "cmd.h"

/* Where the explanations begin. */
enum { COMMAND_COLUMN = 17, OPTION_COLUMN = 24 };

char *option_help(const Option *option)
{
  g_auto(GStrv) values = values_of(option->values, option->words);
  g_autofree char *all = values != NULL ? g_strjoinv(", ", values) : g_strdup("");
  g_auto(GStrv) parts = g_strsplit(option->help, "%s", 2);
  return g_strjoinv(all, parts);
}

/* A row of two columns; a left part that is too long has a line of its own. */
static void append_row(GString *out, int column, const char *left, const char *right)
{
  const int width = (int)g_utf8_strlen(left, -1) + 2;
  g_string_append_printf(out, "  %s", left);
  if (width + 2 > column)
    g_string_append_printf(out, "\n%*s", column, "");
  else
    g_string_append_printf(out, "%*s", column - width, "");
  g_string_append_printf(out, "%s\n", right);
}

static void append_option(GString *out, const Option *option)
{
  g_autofree char *letter = option->letter != 0 ? g_strdup_printf("-%c, ", option->letter) : g_strdup("    ");
  g_autofree char *left =
      g_strconcat(letter, "--", option->name, option->argument != NULL ? " " : "", option->argument, NULL);
  g_autofree char *help = option_help(option);
  append_row(out, OPTION_COLUMN, left, help);
}

static void append_examples(GString *out, const char *examples)
{
  g_auto(GStrv) lines = g_strsplit(examples, "\n", -1);
  g_string_append(out, "\nExamples:\n");
  for (char **line = lines; *line != NULL; line++)
    g_string_append_printf(out, "  %s\n", *line);
}

char *help_for_program(void)
{
  GString *out = g_string_new("parallax: where several outlets' articles on one event do not say the same\n\n"
                              "Usage: parallax COMMAND [OPTION…] …\n\n"
                              "Commands:\n");
  for (const Command *command = commands; command->name != NULL; command++)
    append_row(out, COMMAND_COLUMN, command->name, command->summary);
  g_string_append(out, "\nOptions:\n");
  append_row(out, COMMAND_COLUMN, "-h, --help",
             "print this; parallax COMMAND --help tells the options of a command");
  append_row(out, COMMAND_COLUMN, "    --version", "print the version");
  append_examples(out, "parallax compare hill.txt independent.html\n"
                       "parallax compare -o report.html corpora/river-flood\n"
                       "parallax explain time/conflict");
  return g_string_free(out, FALSE);
}

char *help_for_command(const Command *command)
{
  GString *out = g_string_new(NULL);
  g_string_append_printf(out, "parallax %s: %s\n\nUsage: parallax %s [OPTION…] %s\n\n%s\n", command->name,
                         command->summary, command->name, command->arguments, command->description);
  append_examples(out, command->examples);
  g_string_append(out, "\nOptions:\n");
  for (const Option *option = options_table; option->name != NULL; option++)
    if (option->commands & command->id)
      append_option(out, option);
  g_string_append_printf(out, "\nExit status: %s\n", command->status);
  return g_string_free(out, FALSE);
}
