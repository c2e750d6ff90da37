#include "base/error.h"

GQuark plx_error_quark(void)
{
  return g_quark_from_static_string("plx-error-quark");
}
