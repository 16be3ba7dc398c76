# SPDX-License-Identifier: MIT
#
# The target `deb`: build/release/packages/kvartal_<version>_<architecture>.deb, with the component runtime for /usr. CPack's
# own target `package` makes the same, after all that is built by default.
find_program(KVARTAL_SHLIBDEPS dpkg-shlibdeps)
find_program(KVARTAL_FILE file)
if(NOT (KVARTAL_SHLIBDEPS AND KVARTAL_FILE AND kvartal_fonts))
  message(STATUS "No target `deb`: it is made on Debian, with dpkg-dev, file and fonts-open-sans")
  return()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_OUTPUT_FILE_PREFIX ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL runtime)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/debian/as_of.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian/finish_tree.cmake)
set(CPACK_KVARTAL_DEBIAN ${CMAKE_CURRENT_LIST_DIR}/debian)

set(CPACK_PACKAGE_CONTACT "The kvartal authors <authors@kvartal.example>")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME kvartal)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hyphen-no, hyphen-en-gb")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libreoffice-calc")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "quarterly portfolio report from returned workbooks")
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
"kvartal turns the workbooks that organisations return each quarter into one
portfolio report: a spreadsheet with live formulas, a PDF that screen readers
and archives can read, and a web page.

It checks the returns, says which cell is wrong and what to do about it, drafts
letters to those who have something to correct, and makes the next round's
templates, filled with the last answers. It runs on your own computer, without
a network, and never changes a file that somebody returned.")
include(CPack)

add_custom_target(deb
  COMMAND ${CMAKE_CPACK_COMMAND} -G DEB --config ${PROJECT_BINARY_DIR}/CPackConfig.cmake
  DEPENDS kvartal
  WORKING_DIRECTORY ${PROJECT_BINARY_DIR}
  VERBATIM)
add_dependencies(packages deb)
