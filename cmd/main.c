/* parallax: the command table and what stands before a command. */
#include "cmd.h"

#include <stdio.h>
#include <string.h>

const Command commands[] = {
    {"compare", "compare articles on one event, print a report", "ARTICLE… | STORY-DIR…",
     "Reads articles (text or HTML; - is standard input), groups them into stories and reports where\n"
     "those of one story do not say the same: figures, times, attributions, quotations, names.\n\n"
     "Examples:\n"
     "  parallax compare hill.txt independent.html\n"
     "  parallax compare -o report.html corpora/river-flood\n"
     "  curl -s https://example.org/news | parallax compare --name example - other.txt\n"
     "  parallax compare --format json --fail-on never story/ | jq '.findings[].message'\n\n"
     "Exit status: 0 nothing at or above --fail-on; 1 something; 2 bad usage, unreadable input or output.",
     command_compare},
    {"check", "compare every curated story with its golden file", "[CORPORA-DIR]",
     "Compares every story of CORPORA-DIR (default: corpora) and holds the report against the golden file "
     "of\n"
     "the same name (default: in golden, beside CORPORA-DIR). Prints what is missing, unexpected and "
     "changed,\n"
     "and precision, recall and F1. Writes nothing unless --accept is given.\n\n"
     "Examples:\n"
     "  parallax check\n"
     "  parallax check --golden my/golden my/corpora\n"
     "  parallax check --accept\n\n"
     "Exit status: 0 all as expected; 1 something missing, unexpected or found that was known as missed; 2 "
     "error.",
     command_check},
    {"annotate", "one article a JSON line: sentences, figures, times, attributions", "[ARTICLE…]",
     "Prints what is understood of each article, as JSON Lines. With --jsonl, reads articles from standard "
     "input,\n"
     "one JSON object a line, and prints one line for each, in the same order.\n\n"
     "Examples:\n"
     "  parallax annotate hill.txt | jq '.figures[] | {text, low, high, counted}'\n"
     "  parallax annotate --jsonl --tokens < articles.jsonl > annotated.jsonl",
     command_annotate},
    {"group", "which articles tell of the same event", "[ARTICLE…]",
     "Prints the stories that the articles form, as JSON. With --jsonl, reads them from standard input.\n\n"
     "Examples:\n"
     "  parallax group day/*.html\n"
     "  parallax group --jsonl < articles.jsonl",
     command_group},
    {"explain", "what a rule means, with an example", "[RULE]",
     "Without RULE, lists all rules.\n\n"
     "Examples:\n"
     "  parallax explain\n"
     "  parallax explain time/conflict",
     command_explain},
    {NULL, NULL, NULL, NULL, NULL},
};

static void print_help(FILE *out)
{
  fputs("parallax: where several outlets' articles on one event do not say the same\n\n"
        "Usage: parallax COMMAND [OPTION…] …\n\nCommands:\n",
        out);
  for (const Command *command = commands; command->name != NULL; command++)
    fprintf(out, "  %-9s %s\n", command->name, command->summary);
  fputs("\nparallax COMMAND --help tells the options of a command; parallax --version the version.\n", out);
}

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

static int unknown_command(const char *word)
{
  for (const Command *command = commands; command->name != NULL; command++) {
    if (edits(word, command->name) <= 2) {
      complain("there is no command “%s”; did you mean “%s”?", word, command->name);
      return STATUS_ERROR;
    }
  }
  complain("there is no command “%s”; see parallax --help", word);
  return STATUS_ERROR;
}

int main(int argc, char **argv)
{
  if (argc < 2) {
    print_help(stderr);
    return STATUS_ERROR;
  }
  if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0) {
    print_help(stdout);
    return STATUS_OK;
  }
  if (strcmp(argv[1], "--version") == 0) {
    printf("parallax %s\n", plx_version());
    return STATUS_OK;
  }
  for (const Command *command = commands; command->name != NULL; command++)
    if (strcmp(argv[1], command->name) == 0)
      return command->run(command, argc - 1, argv + 1);
  return unknown_command(argv[1]);
}
