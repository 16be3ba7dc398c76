# SPDX-License-Identifier: MIT
# cmake -P embed.cmake <output.cpp> <folder> <file>...: the files' texts as a C++ source with shipped_files().
set(output ${CMAKE_ARGV3})
set(folder ${CMAKE_ARGV4})
math(EXPR last "${CMAKE_ARGC} - 1")

set(rows "")
foreach(i RANGE 5 ${last})
  set(name "${CMAKE_ARGV${i}}")
  file(READ "${folder}/${name}" text)
  if(text MATCHES "\\)shipped\"")
    message(FATAL_ERROR "${name} holds the mark that ends a shipped text")
  endif()
  string(APPEND rows "    ShippedFile{\"${name}\", R\"shipped(${text})shipped\"},\n")
endforeach()

file(WRITE "${output}" "// Made by src/definition/embed.cmake from templates/. Do not edit.
#include \"definition/shipped_files.hpp\"

#include <array>

namespace kvartal::definition {
namespace {

constexpr std::array files{
${rows}};

} // namespace

std::span<const ShippedFile> shipped_files() {
    return files;
}

} // namespace kvartal::definition
")
