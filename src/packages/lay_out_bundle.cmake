# SPDX-License-Identifier: MIT
#
# cmake -D BUNDLE=<folder> -D PROGRAM=<program> -D ICU_DATA=<library> -D FONTS=<files> -D PATTERNS=<files> -D LICENSE=<file>
# -D DPKG_QUERY=<program> -P lay_out_bundle.cmake: lays the bundle out anew; bundle.cmake says what is in it.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/licences.cmake)

# The system's base stays outside: LibreOffice needs it, too, and the newest of each serves all programs. With Debian
# 12's C++ library inside, the bundle would ask for a newer C library than without.
set(base "^ld-linux" "^lib(c|m|gcc_s)\\.so" "^libstdc\\+\\+\\.so")
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${PROGRAM} RESOLVED_DEPENDENCIES_VAR libraries PRE_EXCLUDE_REGEXES ${base})

# Only headers of these are in the program.
set(packages nlohmann-json3-dev)
foreach(file IN LISTS libraries FONTS PATTERNS)
  package_of(${file} package)
  list(APPEND packages ${package})
endforeach()
list(SORT packages)
list(REMOVE_DUPLICATES packages)

# What was there goes, so that nothing of an older build stays.
file(REMOVE_RECURSE ${BUNDLE})
set(mode PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(MAKE_DIRECTORY ${BUNDLE}/lib)
cmake_path(GET ICU_DATA FILENAME icu_data)
foreach(library IN LISTS libraries)
  cmake_path(GET library FILENAME name)
  if(name STREQUAL icu_data)
    set(library ${ICU_DATA})
  endif()
  file(REAL_PATH ${library} real)
  file(COPY_FILE ${real} ${BUNDLE}/lib/${name})
  file(CHMOD ${BUNDLE}/lib/${name} ${mode})
endforeach()
file(COPY ${FONTS} DESTINATION ${BUNDLE}/share/kvartal/fonts FOLLOW_SYMLINK_CHAIN)
foreach(pattern IN LISTS PATTERNS)
  file(REAL_PATH ${pattern} real)
  cmake_path(GET pattern FILENAME name)
  file(MAKE_DIRECTORY ${BUNDLE}/share/kvartal/hyphenation)
  file(COPY_FILE ${real} ${BUNDLE}/share/kvartal/hyphenation/${name})
endforeach()
file(COPY ${LICENSE} DESTINATION ${BUNDLE}/share/doc/kvartal)
write_licences(${BUNDLE}/share/doc ${packages})
file(COPY ${PROGRAM} DESTINATION ${BUNDLE}/bin)
