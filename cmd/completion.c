/* Scripts that complete command lines in bash, zsh and fish, from the tables that --help is made from. One
 * function a shell; each goes through the commands, and through the options of each. */
#include "cmd.h"

#include <string.h>

/* The option of the command behind another; its first behind NULL; NULL behind the last. */
static const Option *next_option(const Command *command, const Option *option)
{
  option = option != NULL ? option + 1 : options_table;
  while (option->name != NULL && !(option->commands & command->id))
    option++;
  return option->name != NULL ? option : NULL;
}

/* The words of a value with blanks between, or NULL. */
static char *words_of(Values values, const char *words)
{
  g_auto(GStrv) list = values_of(values, words);
  return list != NULL ? g_strjoinv(" ", list) : NULL;
}

/* ---- bash ---- */

/* What sets `words`, `files` or `folders` for a value. */
static void put_bash_value(GString *out, Values values, const char *words)
{
  g_autofree char *list = words_of(values, words);
  if (list != NULL)
    g_string_append_printf(out, "words='%s'", list);
  else
    g_string_append(out, values == VALUES_FILES     ? "action='file'"
                         : values == VALUES_FOLDERS ? "action='directory'"
                                                    : ":");
}

static void put_bash_command(GString *out, const Command *command)
{
  g_string_append_printf(out, "    %s)\n      case $previous in\n", command->name);
  for (const Option *option = next_option(command, NULL); option != NULL;
       option = next_option(command, option)) {
    if (option->argument == NULL)
      continue;
    g_string_append_printf(out, "        --%s", option->name);
    if (option->letter != 0)
      g_string_append_printf(out, "|-%c", option->letter);
    g_string_append(out, ") ");
    put_bash_value(out, option->values, option->words);
    g_string_append(out, " ;;\n");
  }
  g_string_append(out, "        *)\n          if [[ $current == -* ]]; then\n            words='");
  for (const Option *option = next_option(command, NULL); option != NULL;
       option = next_option(command, option)) {
    g_string_append_printf(out, "--%s ", option->name);
    if (option->letter != 0)
      g_string_append_printf(out, "-%c ", option->letter);
  }
  g_string_truncate(out, out->len - 1);
  g_string_append(out, "'\n          else\n            ");
  put_bash_value(out, command->takes, command->words);
  g_string_append(out, "\n          fi ;;\n      esac ;;\n");
}

static void put_bash(GString *out)
{
  g_string_append(
      out,
      "# bash completion for parallax, made by: parallax completion bash\n"
      "_parallax() {\n"
      "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words='' action=''\n"
      "  if [[ $current == = ]]; then\n"
      "    current=''\n"
      "  elif [[ $previous == = ]]; then\n"
      "    previous=${COMP_WORDS[COMP_CWORD-2]}\n"
      "  fi\n"
      "  case ${COMP_WORDS[1]} in\n");
  for (const Command *command = commands; command->name != NULL; command++)
    put_bash_command(out, command);
  g_string_append(out, "  esac\n"
                       "  if ((COMP_CWORD == 1)); then\n"
                       "    action='' words='");
  for (const Command *command = commands; command->name != NULL; command++)
    g_string_append_printf(out, "%s ", command->name);
  g_string_append(out, "help --help --version'\n"
                       "  fi\n"
                       "  if [[ -n $action ]]; then\n"
                       "    compopt -o filenames\n"
                       "    mapfile -t COMPREPLY < <(compgen -A \"$action\" -- \"$current\")\n"
                       "  else\n"
                       "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
                       "  fi\n"
                       "}\n"
                       "complete -F _parallax parallax\n");
}

/* ---- zsh ---- */

/* Text within single quotes and brackets. */
static void put_zsh_text(GString *out, const char *text)
{
  for (; *text != '\0'; text++) {
    if (*text == '\'')
      g_string_append(out, "'\\''");
    else if (strchr("[]:\\", *text) != NULL)
      g_string_append_printf(out, "\\%c", *text);
    else
      g_string_append_c(out, *text);
  }
}

/* "(text json)", "_files" */
static void put_zsh_value(GString *out, Values values, const char *words)
{
  g_autofree char *list = words_of(values, words);
  if (list != NULL)
    g_string_append_printf(out, "(%s)", list);
  else
    g_string_append(out, values == VALUES_FILES ? "_files" : values == VALUES_FOLDERS ? "_files -/" : " ");
}

static void put_zsh_option(GString *out, const Option *option)
{
  g_autofree char *help = option_help(option);
  const char *value = option->argument != NULL ? "=" : "";
  g_string_append(out, "        ");
  if (option->kind == OPTION_LIST)
    g_string_append(out, "'*'");
  else if (option->letter != 0)
    g_string_append_printf(out, "'(-%c --%s)'", option->letter, option->name);
  if (option->letter != 0)
    g_string_append_printf(out, "{-%c%s,--%s%s}", option->letter, option->argument != NULL ? "+" : "",
                           option->name, value);
  else
    g_string_append_printf(out, "--%s%s", option->name, value);
  g_string_append(out, "'[");
  put_zsh_text(out, help);
  g_string_append_c(out, ']');
  if (option->argument != NULL) {
    g_string_append_printf(out, ":%s:", option->argument);
    put_zsh_value(out, option->values, option->words);
  }
  g_string_append(out, "' \\\n");
}

static void put_zsh(GString *out)
{
  g_string_append(out, "#compdef parallax\n"
                       "# zsh completion for parallax, made by: parallax completion zsh\n"
                       "_parallax() {\n"
                       "  if (( CURRENT == 2 )); then\n"
                       "    local -a commands=(\n");
  for (const Command *command = commands; command->name != NULL; command++) {
    g_string_append_printf(out, "      '%s:", command->name);
    put_zsh_text(out, command->summary);
    g_string_append(out, "'\n");
  }
  g_string_append(out, "    )\n"
                       "    _describe command commands\n"
                       "    _arguments '--help[print help]' '--version[print the version]'\n"
                       "    return\n"
                       "  fi\n"
                       "  shift words\n"
                       "  (( CURRENT-- ))\n"
                       "  case $words[1] in\n");
  for (const Command *command = commands; command->name != NULL; command++) {
    g_string_append_printf(out, "    %s)\n      _arguments -s -S \\\n", command->name);
    for (const Option *option = next_option(command, NULL); option != NULL;
         option = next_option(command, option)) {
      put_zsh_option(out, option);
    }
    g_string_append_printf(out, "        '%s:", command->most_words < 0 ? "*" : "1");
    put_zsh_text(out, command->arguments);
    g_string_append_c(out, ':');
    put_zsh_value(out, command->takes, command->words);
    g_string_append(out, "' ;;\n");
  }
  g_string_append(
      out,
      "  esac\n"
      "}\n"
      "if [[ $funcstack[1] == _parallax ]]; then _parallax \"$@\"; else compdef _parallax parallax; fi\n");
}

/* ---- fish ---- */

static void put_fish_text(GString *out, const char *text)
{
  g_string_append_c(out, '\'');
  for (; *text != '\0'; text++) {
    if (*text == '\'' || *text == '\\')
      g_string_append_c(out, '\\');
    g_string_append_c(out, *text);
  }
  g_string_append_c(out, '\'');
}

/* " -x -a 'text json'", " -r -F" */
static void put_fish_value(GString *out, Values values, const char *words)
{
  g_autofree char *list = words_of(values, words);
  if (list != NULL)
    g_string_append_printf(out, " -x -a '%s'", list);
  else
    g_string_append(out, values == VALUES_FILES     ? " -r -F"
                         : values == VALUES_FOLDERS ? " -x -a '(__fish_complete_directories)'"
                                                    : " -x");
}

static void put_fish(GString *out)
{
  g_string_append(out, "# fish completion for parallax, made by: parallax completion fish\n"
                       "complete -c parallax -f\n"
                       "complete -c parallax -n __fish_use_subcommand -s h -l help -d 'print help'\n"
                       "complete -c parallax -n __fish_use_subcommand -l version -d 'print the version'\n");
  for (const Command *command = commands; command->name != NULL; command++) {
    g_string_append_printf(out, "complete -c parallax -n __fish_use_subcommand -a %s -d ", command->name);
    put_fish_text(out, command->summary);
    g_string_append_c(out, '\n');
  }
  for (const Command *command = commands; command->name != NULL; command++) {
    g_autofree char *list = words_of(command->takes, command->words);
    g_autofree char *head =
        g_strdup_printf("complete -c parallax -n '__fish_seen_subcommand_from %s'", command->name);
    if (command->takes == VALUES_FILES)
      g_string_append_printf(out, "%s -F\n", head);
    else if (command->takes == VALUES_FOLDERS)
      g_string_append_printf(out, "%s -a '(__fish_complete_directories)'\n", head);
    else
      g_string_append_printf(out, "%s -a '%s'\n", head, list);
    for (const Option *option = next_option(command, NULL); option != NULL;
         option = next_option(command, option)) {
      g_autofree char *help = option_help(option);
      g_string_append(out, head);
      if (option->letter != 0)
        g_string_append_printf(out, " -s %c", option->letter);
      g_string_append_printf(out, " -l %s", option->name);
      if (option->argument != NULL)
        put_fish_value(out, option->values, option->words);
      g_string_append(out, " -d ");
      put_fish_text(out, help);
      g_string_append_c(out, '\n');
    }
  }
}

int command_completion(const Options *options, char *const *words)
{
  static const struct {
    const char *shell;
    void (*put)(GString *out);
  } shells[] = {{"bash", put_bash}, {"zsh", put_zsh}, {"fish", put_fish}};
  (void)options;
  g_autoptr(GString) out = g_string_new(NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(shells); i++)
    if (strcmp(shells[i].shell, *words) == 0)
      shells[i].put(out);
  return write_stdout(out->str, out->len) ? STATUS_OK : STATUS_ERROR;
}
