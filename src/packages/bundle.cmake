# SPDX-License-Identifier: MIT
#
# The target `bundle`: build/release/bundle/linux-<architecture>, a folder that can be put anywhere, also into the
# LibreOffice extension. It holds the program, every library that it needs beside the system's base (the C and the C++
# library), typeface, hyphenation patterns and the licence of all that is inside. Made on Debian, where each library's
# licence and version are known.
#
#   linux-x86_64/bin/kvartal         finds ../lib and ../share by itself
#                lib/*.so*
#                share/kvartal/{fonts,hyphenation}/
#                share/doc/          LIBRARIES.txt, <package>/copyright, common-licenses/
find_package(ICU REQUIRED COMPONENTS uc)
find_program(KVARTAL_ICUPKG icupkg PATHS /usr/sbin)
find_library(KVARTAL_ICU_DATA libicudata.a)
find_program(KVARTAL_DPKG_QUERY dpkg-query)
if(NOT (KVARTAL_ICUPKG AND KVARTAL_ICU_DATA AND KVARTAL_DPKG_QUERY AND kvartal_fonts))
  message(STATUS "No target `bundle`: it is made on Debian, with libicu-dev and fonts-open-sans")
  return()
endif()
enable_language(ASM)

# ICU's data are 30 MB, for every language; what Norwegian order takes is 1 MB.
string(REGEX MATCH "^[0-9]+" icu_version ${ICU_VERSION})
set(icu_data ${CMAKE_CURRENT_BINARY_DIR}/icu/icudt${icu_version}l.dat)
add_custom_command(OUTPUT ${icu_data}
  COMMAND ${CMAKE_COMMAND} -D ALL_DATA=${KVARTAL_ICU_DATA} -D DATA=${icu_data} -D ICUPKG=${KVARTAL_ICUPKG}
          -D AR=${CMAKE_AR} -D OBJCOPY=${CMAKE_OBJCOPY} -P ${CMAKE_CURRENT_LIST_DIR}/cut_icu_data.cmake
  DEPENDS ${CMAKE_CURRENT_LIST_DIR}/cut_icu_data.cmake ${KVARTAL_ICU_DATA}
  VERBATIM)
configure_file(icu_data.S.in icu_data.S @ONLY)
set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/icu_data.S PROPERTIES OBJECT_DEPENDS ${icu_data})
add_library(kvartal_icu_data SHARED EXCLUDE_FROM_ALL ${CMAKE_CURRENT_BINARY_DIR}/icu_data.S)
set_target_properties(kvartal_icu_data PROPERTIES OUTPUT_NAME icudata SOVERSION ${icu_version} LINKER_LANGUAGE C)
target_link_options(kvartal_icu_data PRIVATE -nostdlib)

# DT_RPATH, not DT_RUNPATH: it holds for the libraries' own libraries, too, and comes before the LD_LIBRARY_PATH that an
# office may set.
add_executable(kvartal_bundled EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/src/cli/main.cpp)
target_link_libraries(kvartal_bundled PRIVATE kvartal::cli kvartal_warnings)
target_link_options(kvartal_bundled PRIVATE LINKER:--disable-new-dtags LINKER:--strip-all)
set_target_properties(kvartal_bundled PROPERTIES OUTPUT_NAME kvartal BUILD_RPATH "$ORIGIN/../lib")

set(kvartal_bundle ${PROJECT_BINARY_DIR}/bundle/linux-${CMAKE_SYSTEM_PROCESSOR})
add_custom_command(OUTPUT ${kvartal_bundle}/bin/kvartal
  COMMAND ${CMAKE_COMMAND} -D BUNDLE=${kvartal_bundle} -D PROGRAM=$<TARGET_FILE:kvartal_bundled>
          -D ICU_DATA=$<TARGET_SONAME_FILE:kvartal_icu_data> "-DFONTS=${kvartal_fonts}" "-DPATTERNS=${kvartal_patterns}"
          -D LICENSE=${PROJECT_SOURCE_DIR}/LICENSE -D DPKG_QUERY=${KVARTAL_DPKG_QUERY}
          -P ${CMAKE_CURRENT_LIST_DIR}/lay_out_bundle.cmake
  DEPENDS kvartal_bundled kvartal_icu_data ${CMAKE_CURRENT_LIST_DIR}/lay_out_bundle.cmake
          ${CMAKE_CURRENT_LIST_DIR}/licences.cmake ${kvartal_fonts} ${kvartal_patterns}
  COMMENT "Laying out ${kvartal_bundle}"
  VERBATIM)
add_custom_target(bundle DEPENDS ${kvartal_bundle}/bin/kvartal)
add_dependencies(packages bundle)
