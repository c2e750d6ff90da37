/* What --help says, from the tables of commands and options. */
#include "cmd.h"

/* Where the explanations begin. */
enum { COMMAND_COLUMN = 17, OPTION_COLUMN = 24 };

/* "text (default), json, html" */
static char *format_names(void)
{
  GString *names = g_string_new(NULL);
  for (guint i = 0; plx_format_name(i) != NULL; i++)
    g_string_append_printf(names, "%s%s%s", i > 0 ? ", " : "", plx_format_name(i),
                           i == 0 ? " (default)" : "");
  return g_string_free(names, FALSE);
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
  g_autofree char *formats = format_names();
  g_auto(GStrv) parts = g_strsplit(option->help, "%s", 2);
  g_autofree char *help =
      parts[1] != NULL ? g_strconcat(parts[0], formats, parts[1], NULL) : g_strdup(parts[0]);
  append_row(out, OPTION_COLUMN, left, help);
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
  g_string_append(out, "\nExamples:\n"
                       "  parallax compare hill.txt independent.html\n"
                       "  parallax compare -o report.html corpora/river-flood\n"
                       "  parallax explain time/conflict\n");
  return g_string_free(out, FALSE);
}

char *help_for_command(const Command *command)
{
  GString *out = g_string_new(NULL);
  g_string_append_printf(out, "parallax %s: %s\n\nUsage: parallax %s [OPTION…] %s\n\n%s\n\nOptions:\n",
                         command->name, command->summary, command->name, command->arguments,
                         command->description);
  for (const Option *option = options_table; option->name != NULL; option++)
    if (option->commands & command->id)
      append_option(out, option);
  return g_string_free(out, FALSE);
}
