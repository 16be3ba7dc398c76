# SPDX-License-Identifier: MIT
#
# What the browser's engine carries of templates/: the templates of returns, and the sentences that a check and a marked copy
# say. That makes the page a tenth smaller, and the first check faster.
set(tables finding mark report.column report.severity)
set(needed ${CMAKE_CURRENT_BINARY_DIR}/templates)
list(REMOVE_ITEM shipped round.toml)
foreach(file IN LISTS shipped)
  set(keep "")
  if(file MATCHES "^texts/")
    set(keep ${tables})
  endif()
  set(program ${PROJECT_SOURCE_DIR}/src/plugin/web/engine/keep_tables.py)
  add_custom_command(
    OUTPUT ${needed}/${file}
    COMMAND python3 ${program} ${templates}/${file} ${needed}/${file} ${keep}
    DEPENDS ${templates}/${file} ${program}
    VERBATIM)
endforeach()
set(templates ${needed})
