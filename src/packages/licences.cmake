# SPDX-License-Identifier: MIT

# package_of(<file> <result>): the Debian package that a file of the system came with.
function(package_of file result)
  file(REAL_PATH ${file} real)
  string(REGEX REPLACE "^/usr/lib/" "/lib/" unmerged ${real})
  foreach(path ${real} ${unmerged})
    execute_process(COMMAND ${DPKG_QUERY} --search ${path}
      OUTPUT_VARIABLE owner RESULT_VARIABLE status ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(status EQUAL 0)
      string(REGEX REPLACE "[:,].*" "" package ${owner})
      set(${result} ${package} PARENT_SCOPE)
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "No Debian package has ${file}, so its licence is not known")
endfunction()

# write_licences(<folder> <package>...): each package's copyright file, the licences that these refer to, and
# LIBRARIES.txt, which says of which version each is.
function(write_licences folder)
  set(lines "")
  foreach(package IN LISTS ARGN)
    set(copyright /usr/share/doc/${package}/copyright)
    file(REAL_PATH ${copyright} copyright)
    file(MAKE_DIRECTORY ${folder}/${package})
    file(COPY_FILE ${copyright} ${folder}/${package}/copyright)
    file(STRINGS ${copyright} referring REGEX "/usr/share/common-licenses/" ENCODING UTF-8)
    string(REGEX MATCHALL "/usr/share/common-licenses/[A-Za-z0-9]+(-[0-9]+(\\.[0-9]+)?)?" texts "${referring}")
    foreach(text IN LISTS texts)
      if(EXISTS ${text})
        file(MAKE_DIRECTORY ${folder}/common-licenses)
        cmake_path(GET text FILENAME name)
        file(COPY_FILE ${text} ${folder}/common-licenses/${name})
      endif()
    endforeach()
    execute_process(
      COMMAND ${DPKG_QUERY} --show --showformat "\${Package} \${Version}, source \${source:Package} \${source:Version}" ${package}
      OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE "\n.*" "" version ${version})
    string(APPEND lines "${version}\n")
  endforeach()
  file(WRITE ${folder}/LIBRARIES.txt
    "kvartal (see kvartal/LICENSE) comes with what these Debian packages have, unchanged but for ICU's data, of which only\n"
    "Norwegian order is taken. The licence of each is in the folder with its name; texts that it refers to are in\n"
    "common-licenses. Debian has the source of each, by the name and version here.\n\n${lines}")
endfunction()
