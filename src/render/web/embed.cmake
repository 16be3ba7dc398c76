# SPDX-License-Identifier: MIT
# cmake -P embed.cmake <output.cpp> <page.css> <page.js>: the two as a C++ source, each with its SHA-256, by which the
# page's own policy lets it in.
set(output ${CMAKE_ARGV3})

function(define name file result)
  file(READ "${file}" text)
  if(text MATCHES "[&<]|\\)page\"|\r")
    message(FATAL_ERROR "${file} holds what cannot stand in the page as it is")
  endif()
  string(SHA256 hash "${text}")
  string(APPEND ${result} "EmbeddedPart ${name}() {\n    return {R\"page(${text})page\", \"${hash}\"};\n}\n")
  set(${result} "${${result}}" PARENT_SCOPE)
endfunction()

set(parts "")
define(page_style "${CMAKE_ARGV4}" parts)
define(page_script "${CMAKE_ARGV5}" parts)
file(WRITE "${output}" "// Made by src/render/web/embed.cmake. Do not edit.
#include \"render/web/page_parts.hpp\"

namespace kvartal::render::web {

${parts}
} // namespace kvartal::render::web
")
