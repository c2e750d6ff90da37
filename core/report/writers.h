/* The formats' writers, one file each; the registry names them. */
#pragma once

#include "report/report.h"

void plx_write_text(const PlxReport *report, const PlxReportStyle *style, GString *out);
void plx_write_json(const PlxReport *report, const PlxReportStyle *style, GString *out);
void plx_write_html(const PlxReport *report, const PlxReportStyle *style, GString *out);
void plx_write_sarif(const PlxReport *report, const PlxReportStyle *style, GString *out);
void plx_write_junit(const PlxReport *report, const PlxReportStyle *style, GString *out);
void plx_write_github(const PlxReport *report, const PlxReportStyle *style, GString *out);
void plx_write_markdown(const PlxReport *report, const PlxReportStyle *style, GString *out);
