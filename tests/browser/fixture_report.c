/* fixture-report FIXTURE FORMAT: a report of a fixture on standard output, for the browser tests. */
#include "../unit/fixture.h"
#include "report/report.h"

#include <stdio.h>

int main(int argc, char **argv)
{
  g_autoptr(PlxReport) report = argc == 3 ? plx_fixture_named(argv[1]) : NULL;
  const PlxReportFormat *format = argc == 3 ? plx_report_format_find(argv[2]) : NULL;
  if (report == NULL || format == NULL) {
    fprintf(stderr, "usage: fixture-report FIXTURE FORMAT\n");
    return 2;
  }
  const PlxReportStyle style = {0};
  g_autoptr(GString) out = g_string_new(NULL);
  format->write(report, &style, out);
  return fwrite(out->str, 1, out->len, stdout) == out->len ? 0 : 2;
}
