#define _GNU_SOURCE

#include "CHarfBuzz.h"

#include <dlfcn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

/*
 * HarfBuzz is loaded when it is first called. With the ten libraries that it needs it would take a
 * quarter of every start, and most commands set no text. Each function stands here under its own
 * name, held by the compiler to what the header declares, and hands over to the real one.
 */

/* The function of a name: in a library that was linked after all, or in the one that is loaded. */
static void *find(const char *name) {
  static const char *const files[] = {"libharfbuzz.so.0", "libharfbuzz.0.dylib"};
  void *function = dlsym(RTLD_NEXT, name);
  for (size_t i = 0; function == NULL && i < sizeof files / sizeof *files; i++) {
    void *library = dlopen(files[i], RTLD_NOW | RTLD_LOCAL);
    if (library != NULL) function = dlsym(library, name);
  }
  if (function == NULL) {
    fprintf(stderr, "briefing: %s of HarfBuzz is not there; install libharfbuzz0b\n", name);
    exit(69);
  }
  return function;
}

#define FORWARD(result, name, parameters, arguments)          \
  result name parameters {                                    \
    static _Atomic(void *) found;                             \
    void *function = found;                                   \
    if (function == NULL) found = function = find(#name);     \
    return ((result(*) parameters)function)arguments;         \
  }

FORWARD(const char *, hb_version_string, (void), ())

FORWARD(hb_language_t, hb_language_from_string, (const char *text, int length), (text, length))
FORWARD(hb_bool_t, hb_feature_from_string, (const char *text, int length, hb_feature_t *feature),
        (text, length, feature))
FORWARD(hb_unicode_funcs_t *, hb_unicode_funcs_get_default, (void), ())
FORWARD(hb_script_t, hb_unicode_script, (hb_unicode_funcs_t *functions, hb_codepoint_t point),
        (functions, point))

FORWARD(hb_blob_t *, hb_blob_create_from_file_or_fail, (const char *path), (path))
FORWARD(void, hb_blob_destroy, (hb_blob_t *blob), (blob))
FORWARD(const char *, hb_blob_get_data, (hb_blob_t *blob, unsigned int *length), (blob, length))

FORWARD(hb_face_t *, hb_face_create, (hb_blob_t *blob, unsigned int index), (blob, index))
FORWARD(void, hb_face_destroy, (hb_face_t *face), (face))
FORWARD(hb_blob_t *, hb_face_reference_table, (const hb_face_t *face, hb_tag_t tag), (face, tag))
FORWARD(unsigned int, hb_face_get_upem, (const hb_face_t *face), (face))
FORWARD(unsigned int, hb_face_get_glyph_count, (const hb_face_t *face), (face))

FORWARD(hb_font_t *, hb_font_create, (hb_face_t *face), (face))
FORWARD(void, hb_font_destroy, (hb_font_t *font), (font))
FORWARD(hb_face_t *, hb_font_get_face, (hb_font_t *font), (font))
FORWARD(hb_bool_t, hb_font_get_h_extents, (hb_font_t *font, hb_font_extents_t *extents),
        (font, extents))

FORWARD(hb_buffer_t *, hb_buffer_create, (void), ())
FORWARD(void, hb_buffer_destroy, (hb_buffer_t *buffer), (buffer))
FORWARD(void, hb_buffer_clear_contents, (hb_buffer_t *buffer), (buffer))
FORWARD(void, hb_buffer_set_flags, (hb_buffer_t *buffer, hb_buffer_flags_t flags), (buffer, flags))
FORWARD(void, hb_buffer_set_segment_properties,
        (hb_buffer_t *buffer, const hb_segment_properties_t *properties), (buffer, properties))
FORWARD(void, hb_buffer_add_utf8,
        (hb_buffer_t *buffer, const char *text, int length, unsigned int start, int count),
        (buffer, text, length, start, count))
FORWARD(hb_glyph_info_t *, hb_buffer_get_glyph_infos, (hb_buffer_t *buffer, unsigned int *length),
        (buffer, length))
FORWARD(hb_glyph_position_t *, hb_buffer_get_glyph_positions,
        (hb_buffer_t *buffer, unsigned int *length), (buffer, length))

FORWARD(hb_shape_plan_t *, hb_shape_plan_create,
        (hb_face_t *face, const hb_segment_properties_t *properties, const hb_feature_t *features,
         unsigned int count, const char *const *shapers),
        (face, properties, features, count, shapers))
FORWARD(void, hb_shape_plan_destroy, (hb_shape_plan_t *plan), (plan))
FORWARD(hb_bool_t, hb_shape_plan_execute,
        (hb_shape_plan_t *plan, hb_font_t *font, hb_buffer_t *buffer, const hb_feature_t *features,
         unsigned int count),
        (plan, font, buffer, features, count))
