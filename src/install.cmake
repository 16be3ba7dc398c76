# SPDX-License-Identifier: MIT
#
# What `cmake --install` gives, in two components. runtime: the program with its manual pages and what bash offers, the
# typeface where this system has it, the templates, the JSON's schemas and the documents to read. development: the rooms as
# libraries with their headers, found by find_package(kvartal).
include(CMakePackageConfigHelpers)
include(packages/shipped_data.cmake)

set(shared_folder ${CMAKE_INSTALL_DATADIR}/kvartal)
set(man_pages ${PROJECT_BINARY_DIR}/src/cli/man)
install(TARGETS kvartal RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT runtime)
install(FILES ${man_pages}/kvartal.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT runtime)
install(FILES ${man_pages}/kvartal.nb.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/nb/man1 RENAME kvartal.1.gz COMPONENT runtime)
install(FILES cli/kvartal.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME kvartal COMPONENT runtime)
install(FILES ${kvartal_fonts} DESTINATION ${shared_folder}/fonts COMPONENT runtime)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/templates DESTINATION ${shared_folder} COMPONENT runtime)
install(FILES checking/findings.schema.json round/portfolio.schema.json round/status.schema.json round/trace.schema.json
  DESTINATION ${shared_folder} COMPONENT runtime)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/LICENSE
  packages/debian/copyright
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT runtime)

get_property(rooms GLOBAL PROPERTY KVARTAL_ROOMS)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/kvartal)
install(TARGETS ${rooms} EXPORT kvartalTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development
  FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/kvartal COMPONENT development)
install(EXPORT kvartalTargets NAMESPACE kvartal:: DESTINATION ${package_folder} COMPONENT development)
configure_package_config_file(kvartalConfig.cmake.in ${PROJECT_BINARY_DIR}/kvartalConfig.cmake
  INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/kvartalConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/kvartalConfig.cmake ${PROJECT_BINARY_DIR}/kvartalConfigVersion.cmake
  DESTINATION ${package_folder} COMPONENT development)
