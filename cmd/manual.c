/* Manual pages, from the tables that --help is made from: troff with the man macros, man(7). */
#include "cmd.h"

#include <string.h>

/* ---- troff ---- */

/* Text in which nothing is a command: hyphens are hyphens to be copied, backslashes stand for themselves, a
 * line cannot begin with a point or an apostrophe. */
static void put_text(GString *out, const char *text)
{
  gboolean first = out->len == 0 || out->str[out->len - 1] == '\n';
  for (; *text != '\0'; text++) {
    if (first && (*text == '.' || *text == '\''))
      g_string_append(out, "\\&");
    first = *text == '\n';
    if (*text == '-')
      g_string_append(out, "\\-");
    else if (*text == '\\')
      g_string_append(out, "\\e");
    else
      g_string_append_c(out, *text);
  }
}

static void put_section(GString *out, const char *title)
{
  g_string_append_printf(out, ".SH %s\n", title);
}

/* Paragraphs that a blank line parts; one whose first line is indented is an example. */
static void put_paragraphs(GString *out, const char *text)
{
  g_auto(GStrv) paragraphs = g_strsplit(text, "\n\n", -1);
  for (char **paragraph = paragraphs; *paragraph != NULL; paragraph++) {
    const gboolean example = g_str_has_prefix(*paragraph, "  ");
    if (paragraph > paragraphs || example)
      g_string_append(out, example ? ".PP\n.EX\n" : ".PP\n");
    put_text(out, *paragraph);
    g_string_append(out, example ? "\n.EE\n" : "\n");
  }
}

static void put_example(GString *out, const char *text)
{
  g_string_append(out, ".EX\n");
  put_text(out, text);
  g_string_append(out, "\n.EE\n");
}

/* A page's head: "parallax-compare", section 1. No date: the same bytes whenever it is made. */
static GString *new_page(const char *name, guint section, const char *summary)
{
  g_autofree char *title = g_ascii_strup(name, -1);
  GString *out = g_string_new("");
  g_string_append_printf(out, ".TH \"%s\" %u \"\" \"Parallax %s\" \"Parallax\"\n", title, section,
                         plx_version());
  put_section(out, "NAME");
  put_text(out, name);
  g_string_append(out, " \\- ");
  put_text(out, summary);
  g_string_append_c(out, '\n');
  return out;
}

/* ---- parts ---- */

static void put_option(GString *out, const Option *option)
{
  g_autofree char *help = option_help(option);
  g_string_append(out, ".TP\n");
  if (option->letter != 0)
    g_string_append_printf(out, "\\fB\\-%c\\fR, ", option->letter);
  g_string_append(out, "\\fB\\-\\-");
  put_text(out, option->name);
  g_string_append(out, "\\fR");
  if (option->argument != NULL)
    g_string_append_printf(out, " \\fI%s\\fR", option->argument);
  g_string_append_c(out, '\n');
  put_text(out, help);
  g_string_append_c(out, '\n');
}

static void put_rules(GString *out)
{
  put_section(out, "RULES");
  for (guint i = 0; plx_rule_name(i) != NULL; i++) {
    g_autofree char *text = plx_explain(plx_rule_name(i), NULL);
    g_string_append(out, ".SS ");
    put_text(out, plx_rule_name(i));
    g_string_append_c(out, '\n');
    g_strchomp(text);
    put_paragraphs(out, text);
  }
}

static void put_environment(GString *out)
{
  static const char *const rows[][2] = {
      {"NO_COLOR", "If set and not empty, output has no colour."},
      {"FORCE_COLOR",
       "If set, neither empty nor 0, output has colour, terminal or not; NO_COLOR goes before it."},
      {"TERM", "If dumb, output has no colour and there is no progress bar."},
  };
  put_section(out, "ENVIRONMENT");
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_string_append_printf(out, ".TP\n.B %s\n", rows[i][0]);
    put_text(out, rows[i][1]);
    g_string_append_c(out, '\n');
  }
}

/* The other pages. */
static void put_see_also(GString *out, const char *but)
{
  put_section(out, "SEE ALSO");
  if (but != NULL)
    g_string_append(out, ".BR parallax (1),\n");
  for (const Command *command = commands; command->name != NULL; command++)
    if (g_strcmp0(command->name, but) != 0)
      g_string_append_printf(out, ".BR parallax\\-%s (1)%s\n", command->name,
                             command[1].name != NULL || g_strcmp0(but, "parallax.ini") != 0 ? "," : "");
  if (g_strcmp0(but, "parallax.ini") != 0)
    g_string_append(out, ".BR parallax.ini (5)\n");
}

/* ---- pages ---- */

static GString *program_page(void)
{
  GString *out = new_page("parallax", 1, "where several outlets' articles on one event do not say the same");
  put_section(out, "SYNOPSIS");
  g_string_append(out, ".B parallax\n.I COMMAND\n[\\fIOPTION\\fR…] …\n");
  put_section(out, "DESCRIPTION");
  put_paragraphs(
      out, "Reads several outlets' articles on one event and flags where they do not say the same: figures,\n"
           "times, sources, quotations, names. It works offline, explains every finding and never picks a\n"
           "winner. The same input gives the same bytes.");
  put_section(out, "COMMANDS");
  for (const Command *command = commands; command->name != NULL; command++) {
    g_string_append_printf(out, ".TP\n.BR parallax\\-%s (1)\n", command->name);
    put_text(out, command->summary);
    g_string_append_c(out, '\n');
  }
  put_section(out, "EXIT STATUS");
  put_paragraphs(out, "0 nothing found; 1 something; 2 bad usage or settings, unreadable input or output.");
  put_environment(out);
  put_see_also(out, NULL);
  return out;
}

static GString *command_page(const Command *command)
{
  g_autofree char *name = g_strconcat("parallax-", command->name, NULL);
  GString *out = new_page(name, 1, command->summary);
  put_section(out, "SYNOPSIS");
  g_string_append_printf(out, ".B parallax %s\n[\\fIOPTION\\fR…] ", command->name);
  put_text(out, command->arguments);
  g_string_append_c(out, '\n');
  put_section(out, "DESCRIPTION");
  put_paragraphs(out, command->description);
  put_section(out, "OPTIONS");
  for (const Option *option = options_table; option->name != NULL; option++)
    if (option->commands & command->id)
      put_option(out, option);
  if (command->takes == VALUES_RULES)
    put_rules(out);
  put_section(out, "EXIT STATUS");
  put_paragraphs(out, command->status);
  put_section(out, "EXAMPLES");
  put_example(out, command->examples);
  put_see_also(out, command->name);
  return out;
}

static GString *settings_page(void)
{
  GString *out = new_page("parallax.ini", 5, "settings of parallax");
  put_section(out, "DESCRIPTION");
  put_paragraphs(
      out,
      "Read by parallax compare, baseline and check, from the current folder or the nearest folder above\n"
      "that has one; --config names another file, --isolated reads none. A group is [compare] (which\n"
      "parallax baseline heeds too) or [check]; a key is a long option of that command, without its\n"
      "hyphens. A switch is true or false; what may be given several times on the command line may be\n"
      "here, a line each. What the command line gives goes before the file. Paths are relative to the\n"
      "file's folder. A line that begins with ; or # is a comment, and so is what follows a blank and\n"
      "a semicolon. A group, key or value that does not exist is an error that names the line.");
  for (const Command *command = commands; command->name != NULL; command++) {
    if (g_strcmp0(command->settings, command->name) != 0)
      continue;
    g_string_append_printf(out, ".SH [%s]\n", command->name);
    for (const Option *option = options_table; option->name != NULL; option++) {
      g_autofree char *help = option_help(option);
      if (!(option->settings & command->id))
        continue;
      g_string_append(out, ".TP\n\\fB");
      put_text(out, option->name);
      g_string_append_printf(out, "\\fR=\\fI%s\\fR\n",
                             option->argument != NULL ? option->argument : "true|false");
      put_text(out, help);
      g_string_append_c(out, '\n');
    }
  }
  put_section(out, "EXAMPLES");
  put_example(out, "[compare]\n"
                   "fail-on=warning\n"
                   "baseline=known.json\n"
                   "ignore=name           ; spelling is not our business\n"
                   "ignore=time/precision\n"
                   "\n"
                   "[check]\n"
                   "golden=tests/golden");
  put_see_also(out, "parallax.ini");
  return out;
}

int command_manual(const Options *options, char *const *words)
{
  (void)options;
  const Command *command = *words != NULL ? find_command(*words) : NULL;
  GString *page = *words == NULL ? program_page() : command != NULL ? command_page(command) : settings_page();
  const gboolean ok = write_stdout(page->str, page->len);
  g_string_free(page, TRUE);
  return ok ? STATUS_OK : STATUS_ERROR;
}
