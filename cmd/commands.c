/* The table of commands: what each is for, with examples. Help, manual pages and completions are made from
 * it. */
#include "cmd.h"

#include <string.h>

const Command commands[] = {
    {
        .id = COMMAND_COMPARE,
        .name = "compare",
        .summary = "compare articles on one event, print a report",
        .arguments = "ARTICLE… | STORY-DIR…",
        .description =
            "Reads articles (text or HTML; - is standard input), groups them into stories and reports where\n"
            "those of one story do not say the same: figures, times, sources, quotations, names.\n\n"
            "A folder is a story: its files are the articles, and its story.ini says what they do not tell.",
        .examples = "parallax compare hill.txt independent.html\n"
                    "parallax compare -o report.html corpora/river-flood\n"
                    "parallax compare --only figure --fail-on warning story/\n"
                    "curl -s https://example.org/news | parallax compare --name example - other.txt\n"
                    "parallax compare -f json --fail-on never story/ | jq -r '.findings[].message'",
        .status =
            "0 nothing at or above --fail-on; 1 something; 2 bad usage or settings, unreadable input or\n"
            "output. An article that cannot be read is named; the others are still compared.",
        .takes = VALUES_FILES,
        .least_words = 1,
        .most_words = -1,
        .settings = "compare",
        .run = command_compare,
    },
    {
        .id = COMMAND_BASELINE,
        .name = "baseline",
        .summary = "write down what is found, so that only what is new counts",
        .arguments = "ARTICLE… | STORY-DIR…",
        .description =
            "Compares the articles and writes what is found to a baseline file; compare --baseline then\n"
            "lets only new findings count. A finding is known by its rule, its articles, their words and\n"
            "values: edits elsewhere in the articles do not matter.\n\n"
            "With --prune, takes out of the file what is no longer found, and adds nothing; entries on\n"
            "articles that were not given stay. Prints what it adds and takes out.",
        .examples = "parallax baseline corpora/river-flood\n"
                    "parallax compare --baseline baseline.json corpora/river-flood\n"
                    "parallax baseline --prune --baseline known.json story/",
        .status = "0 the baseline is written; 2 bad usage or settings, unreadable input or output.",
        .takes = VALUES_FILES,
        .least_words = 1,
        .most_words = -1,
        .settings = "compare",
        .run = command_baseline,
    },
    {
        .id = COMMAND_CHECK,
        .name = "check",
        .summary = "compare every curated story with its golden file",
        .arguments = "[CORPORA-DIR]",
        .description =
            "Compares every story of CORPORA-DIR (default: corpora) and holds the report against the\n"
            "golden file of the same name. Prints what is missing, unexpected and changed, and precision,\n"
            "recall and F1. Writes nothing unless --accept or --update-known is given.\n\n"
            "In the other formats, and in files, the report is of the differences alone: each is a finding\n"
            "that fails, and none is left where all is as expected.",
        .examples = "parallax check\n"
                    "parallax check --golden my/golden my/corpora\n"
                    "parallax check -f junit > check.xml\n"
                    "parallax check --accept",
        .status =
            "0 all as expected, or rewritten; 1 something missing, unexpected, or found though known as\n"
            "missed; 2 bad usage or settings, unreadable input or output.",
        .takes = VALUES_FOLDERS,
        .most_words = 1,
        .settings = "check",
        .run = command_check,
    },
    {
        .id = COMMAND_ANNOTATE,
        .name = "annotate",
        .summary = "one article a JSON line: sentences, figures, times, sources",
        .arguments = "[ARTICLE…]",
        .description =
            "Prints what is understood of each article, as JSON Lines. With --jsonl, reads articles\n"
            "from standard input, one JSON object a line, and prints one line for each, in the same order.",
        .examples = "parallax annotate hill.txt | jq '.figures[] | {text, low, high, counted}'\n"
                    "parallax annotate --jsonl --tokens < articles.jsonl > annotated.jsonl",
        .status =
            "0 all read; with --jsonl, 1 some lines could not be read and are an error line; 2 bad usage,\n"
            "unreadable input or output.",
        .takes = VALUES_FILES,
        .most_words = -1,
        .run = command_annotate,
    },
    {
        .id = COMMAND_GROUP,
        .name = "group",
        .summary = "which articles tell of the same event",
        .arguments = "[ARTICLE…]",
        .description =
            "Prints the stories that the articles form, as JSON. With --jsonl, reads the articles from\n"
            "standard input, one JSON object a line.",
        .examples = "parallax group day/*.html\n"
                    "parallax group --jsonl < articles.jsonl",
        .status = "0 all read; 2 bad usage, unreadable input or output.",
        .takes = VALUES_FILES,
        .most_words = -1,
        .run = command_group,
    },
    {
        .id = COMMAND_EXPLAIN,
        .name = "explain",
        .summary = "what a rule means, with an example",
        .arguments = "[RULE]",
        .description = "Without RULE, lists all rules.",
        .examples = "parallax explain\n"
                    "parallax explain time/conflict",
        .status = "0 explained; 2 there is no such rule.",
        .takes = VALUES_RULES,
        .most_words = 1,
        .run = command_explain,
    },
    {
        .id = COMMAND_COMPLETION,
        .name = "completion",
        .summary = "print a script by which a shell completes command lines",
        .arguments = "SHELL",
        .description =
            "Prints the script for bash, zsh or fish. An installed package has them in place already.",
        .examples = "eval \"$(parallax completion bash)\"\n"
                    "parallax completion fish > ~/.config/fish/completions/parallax.fish",
        .status = "0 printed; 2 bad usage or output.",
        .takes = VALUES_WORDS,
        .words = "bash zsh fish",
        .least_words = 1,
        .most_words = 1,
        .run = command_completion,
    },
    {
        .id = COMMAND_MANUAL,
        .name = "manual",
        .summary = "print a manual page",
        .arguments = "[COMMAND | parallax.ini]",
        .description =
            "Prints the page of the program, of a command or of the settings file, for man or groff. An\n"
            "installed package has them in place already: man parallax-compare.",
        .examples = "parallax manual compare | man -l -",
        .status = "0 printed; 2 bad usage or output.",
        .takes = VALUES_COMMANDS,
        .most_words = 1,
        .run = command_manual,
    },
    {.name = NULL},
};

const Command *find_command(const char *name)
{
  for (const Command *command = commands; command->name != NULL; command++)
    if (strcmp(name, command->name) == 0)
      return command;
  return NULL;
}
