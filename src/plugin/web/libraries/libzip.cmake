# SPDX-License-Identifier: MIT
#
# libzip with nothing but deflate: no return is encrypted or packed otherwise. Its own list of sources, and its own
# configuration files; what its build asks the compiler about half a minute long is answered here, since the C library of
# Emscripten is known.
function(kvartal_web_libzip)
  set(PROJECT_SOURCE_DIR ${sources}/libzip)
  set(PROJECT_BINARY_DIR ${CMAKE_CURRENT_BINARY_DIR}/libzip)

  file(STRINGS ${PROJECT_SOURCE_DIR}/CMakeLists.txt version REGEX "^  VERSION [0-9.]+$")
  string(REGEX MATCH "([0-9]+)\\.([0-9]+)\\.([0-9]+)" libzip_VERSION "${version}")
  set(libzip_VERSION_MAJOR ${CMAKE_MATCH_1})
  set(libzip_VERSION_MINOR ${CMAKE_MATCH_2})
  set(libzip_VERSION_PATCH ${CMAKE_MATCH_3})
  foreach(has FILENO FSEEKO FTELLO LOCALTIME_R SNPRINTF STRCASECMP STRDUP STRTOLL STRTOULL STDBOOL_H STRINGS_H UNISTD_H)
    set(HAVE_${has} 1)
  endforeach()
  set(SIZEOF_OFF_T 8)
  set(SIZEOF_SIZE_T 4)
  set(ZIP_STATIC 1)
  set(LIBZIP_TYPES_INCLUDE "#include <inttypes.h>")
  set(ZIP_NULLABLE_DEFINES "#define _Nullable\n#define _Nonnull")
  foreach(bits 8 16 32 64)
    set(ZIP_INT${bits}_T int${bits}_t)
    set(ZIP_UINT${bits}_T uint${bits}_t)
  endforeach()
  configure_file(${PROJECT_SOURCE_DIR}/cmake-config.h.in ${PROJECT_BINARY_DIR}/config.h)
  configure_file(${PROJECT_SOURCE_DIR}/cmake-zipconf.h.in ${PROJECT_BINARY_DIR}/zipconf.h)

  add_subdirectory(${PROJECT_SOURCE_DIR}/lib libzip EXCLUDE_FROM_ALL)
  target_compile_options(zip PRIVATE -w)
  get_target_property(headers zip INTERFACE_INCLUDE_DIRECTORIES)
  set_target_properties(zip PROPERTIES INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${headers}")
  add_library(PkgConfig::LIBZIP ALIAS zip)
endfunction()

kvartal_web_libzip()
