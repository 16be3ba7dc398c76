# SPDX-License-Identifier: MIT
#
# The target `page`: build/release/packages/kvartal-check.html, the page that checks workbooks in a browser. It takes another
# compiler, so the preset web makes it.
find_program(KVARTAL_EMSCRIPTEN em++)
if(NOT KVARTAL_EMSCRIPTEN)
  message(STATUS "No target `page`: it is made with emscripten")
  return()
endif()

add_custom_target(page
  COMMAND ${CMAKE_COMMAND} --preset web
  COMMAND ${CMAKE_COMMAND} --build --preset web --target kvartal_check_page
  COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/packages
  COMMAND ${CMAKE_COMMAND} -E copy build/web/kvartal-check.html ${PROJECT_BINARY_DIR}/packages/
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  USES_TERMINAL
  VERBATIM)
add_dependencies(packages page)
