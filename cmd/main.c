/* parallax: the command table and what stands before a command. */
#include "cmd.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

const Command commands[] = {
    {COMMAND_COMPARE, "compare", "compare articles on one event, print a report", "ARTICLE… | STORY-DIR…",
     "Reads articles (text or HTML; - is standard input), groups them into stories and reports where\n"
     "those of one story do not say the same: figures, times, sources, quotations, names.\n\n"
     "Examples:\n"
     "  parallax compare hill.txt independent.html\n"
     "  parallax compare -o report.html corpora/river-flood\n"
     "  curl -s https://example.org/news | parallax compare --name example - other.txt\n"
     "  parallax compare --format json --fail-on never story/ | jq -r '.findings[].message'\n\n"
     "Exit status: 0 nothing at or above --fail-on; 1 something; 2 bad usage, unreadable input or output.",
     -1, command_compare},
    {COMMAND_CHECK, "check", "compare every curated story with its golden file", "[CORPORA-DIR]",
     "Compares every story of CORPORA-DIR (default: corpora) and holds the report against the golden file\n"
     "of the same name. Prints what is missing, unexpected and changed, and precision, recall and F1.\n"
     "Writes nothing unless --accept or --update-known is given.\n\n"
     "Examples:\n"
     "  parallax check\n"
     "  parallax check --golden my/golden my/corpora\n"
     "  parallax check --accept\n\n"
     "Exit status: 0 all as expected; 1 something missing, unexpected, or found though known as missed;\n"
     "2 error.",
     1, command_check},
    {COMMAND_ANNOTATE, "annotate", "one article a JSON line: sentences, figures, times, sources",
     "[ARTICLE…]",
     "Prints what is understood of each article, as JSON Lines. With --jsonl, reads articles from standard\n"
     "input, one JSON object a line, and prints one line for each, in the same order.\n\n"
     "Examples:\n"
     "  parallax annotate hill.txt | jq '.figures[] | {text, low, high, counted}'\n"
     "  parallax annotate --jsonl --tokens < articles.jsonl > annotated.jsonl\n\n"
     "Exit status: 0 all read; with --jsonl, 1 some lines could not be read and are an error line;\n"
     "2 bad usage, unreadable input or output.",
     -1, command_annotate},
    {COMMAND_GROUP, "group", "which articles tell of the same event", "[ARTICLE…]",
     "Prints the stories that the articles form, as JSON. With --jsonl, reads the articles from standard\n"
     "input, one JSON object a line.\n\n"
     "Examples:\n"
     "  parallax group day/*.html\n"
     "  parallax group --jsonl < articles.jsonl",
     -1, command_group},
    {COMMAND_EXPLAIN, "explain", "what a rule means, with an example", "[RULE]",
     "Without RULE, lists all rules.\n\n"
     "Examples:\n"
     "  parallax explain\n"
     "  parallax explain time/conflict",
     1, command_explain},
    {0, NULL, NULL, NULL, NULL, 0, NULL},
};

static const Command *find_command(const char *name)
{
  for (const Command *command = commands; command->name != NULL; command++)
    if (strcmp(name, command->name) == 0)
      return command;
  return NULL;
}

static int unknown_command(const char *word)
{
  const char *names[G_N_ELEMENTS(commands)] = {NULL};
  for (guint i = 0; commands[i].name != NULL; i++)
    names[i] = commands[i].name;
  const char *meant = nearest(word, names);
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

static void free_list(GPtrArray *list)
{
  if (list != NULL)
    g_ptr_array_unref(list);
}

static int run_command(const Command *command, char **argv)
{
  Options options = {0};
  g_autoptr(GPtrArray) words = g_ptr_array_new();
  int status = STATUS_ERROR;
  if (parse_options(command, argv, &options, words))
    status =
        options.help ? print(help_for_command(command)) : command->run(&options, (char *const *)words->pdata);
  free_list(options.outputs);
  free_list(options.ignore);
  free_list(options.only);
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
