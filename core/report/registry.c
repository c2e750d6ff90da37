#include "report/writers.h"

#include <string.h>

static const PlxReportFormat formats[] = {
    {"text", ".txt", plx_write_text},        {"json", ".json", plx_write_json},
    {"html", ".html", plx_write_html},       {"sarif", ".sarif", plx_write_sarif},
    {"junit", ".xml", plx_write_junit},      {"github", NULL, plx_write_github},
    {"markdown", ".md", plx_write_markdown}, {NULL, NULL, NULL},
};

const PlxReportFormat *plx_report_formats(void)
{
  return formats;
}

const PlxReportFormat *plx_report_format_find(const char *name)
{
  for (const PlxReportFormat *format = formats; format->name != NULL; format++)
    if (strcmp(format->name, name) == 0)
      return format;
  return NULL;
}

const PlxReportFormat *plx_report_format_for_path(const char *path)
{
  for (const PlxReportFormat *format = formats; format->name != NULL; format++)
    if (format->ending != NULL && g_str_has_suffix(path, format->ending))
      return format;
  return NULL;
}
