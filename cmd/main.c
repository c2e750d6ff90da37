/* parallax: what stands before a command. */
#include "cmd.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

static int unknown_command(const char *word)
{
  g_auto(GStrv) names = values_of(VALUES_COMMANDS, NULL);
  const char *meant = nearest(word, (const char *const *)names);
  if (word[0] == '-')
    complain("there is no option %s before a command; see parallax --help", word);
  else if (meant != NULL)
    complain("there is no command “%s”; did you mean “%s”?", word, meant);
  else
    complain("there is no command “%s”; see parallax --help", word);
  return STATUS_ERROR;
}

static int print(char *text)
{
  const gboolean ok = write_stdout(text, strlen(text));
  g_free(text);
  return ok ? STATUS_OK : STATUS_ERROR;
}

static int run_command(const Command *command, char **argv)
{
  Options options = {0};
  g_autoptr(GPtrArray) words = g_ptr_array_new();
  int status = STATUS_ERROR;
  if (parse_options(command, argv, &options, words))
    status =
        options.help ? print(help_for_command(command)) : command->run(&options, (char *const *)words->pdata);
  options_clear(&options);
  return status;
}

int main(int argc, char **argv)
{
  signal(SIGXFSZ, SIG_IGN); /* a file that grows too large is an error of writing, not the end */
  if (argc < 2) {
    g_autofree char *help = help_for_program();
    fputs(help, stderr);
    return STATUS_ERROR;
  }
  const char *word = argv[1];
  if (strcmp(word, "--version") == 0)
    return print(g_strdup_printf("parallax %s\n", plx_version()));
  const gboolean help = strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0 || strcmp(word, "help") == 0;
  if (help && argc == 2)
    return print(help_for_program());
  const Command *command = find_command(help ? argv[2] : word);
  if (command == NULL)
    return unknown_command(help ? argv[2] : word);
  return help ? print(help_for_command(command)) : run_command(command, argv + 2);
}
