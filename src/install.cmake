# SPDX-License-Identifier: MIT
#
# What `cmake --install` gives: the program; the rooms as libraries with their headers, found by
# find_package(kvartal); the templates, the JSON's schema and the documents to read.
include(CMakePackageConfigHelpers)

get_property(rooms GLOBAL PROPERTY KVARTAL_ROOMS)
install(TARGETS kvartal RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS ${rooms} EXPORT kvartalTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/kvartal)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/kvartal)
install(EXPORT kvartalTargets NAMESPACE kvartal:: DESTINATION ${package_folder})
configure_package_config_file(kvartalConfig.cmake.in ${PROJECT_BINARY_DIR}/kvartalConfig.cmake
  INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/kvartalConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/kvartalConfig.cmake ${PROJECT_BINARY_DIR}/kvartalConfigVersion.cmake
  DESTINATION ${package_folder})

install(DIRECTORY ${PROJECT_SOURCE_DIR}/templates DESTINATION ${CMAKE_INSTALL_DATADIR}/kvartal)
install(FILES checking/findings.schema.json round/status.schema.json round/trace.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/kvartal)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/LICENSE
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
