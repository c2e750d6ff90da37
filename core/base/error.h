/* The one error domain of the library. Errors are owned by the caller who receives them. */
#pragma once

#include <glib.h>

/**
 * PlxError:
 * @PLX_ERROR_USAGE: the caller asked for something that does not exist
 * @PLX_ERROR_READ: an input cannot be read, or is not what it claims to be
 * @PLX_ERROR_WRITE: an output cannot be written whole
 * @PLX_ERROR_CONFIG: a configuration file (story.ini, parallax.ini, golden file, baseline) is wrong
 * @PLX_ERROR_LIMIT: an input is larger or deeper than the documented limits
 */
typedef enum {
  PLX_ERROR_USAGE,
  PLX_ERROR_READ,
  PLX_ERROR_WRITE,
  PLX_ERROR_CONFIG,
  PLX_ERROR_LIMIT,
} PlxError;

#define PLX_ERROR (plx_error_quark())
GQuark plx_error_quark(void);
