# SPDX-License-Identifier: MIT
#
# Read by CPack: the package's files are as of the newest entry of its changelog, as Debian's own tools have it, so that
# the same sources give the same bytes.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  file(STRINGS ${CPACK_KVARTAL_DEBIAN}/changelog dates REGEX "^ -- ")
  list(GET dates 0 newest)
  string(REGEX REPLACE ".*>  " "" newest ${newest})
  execute_process(COMMAND date --utc --date ${newest} +%s
    OUTPUT_VARIABLE seconds OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set(ENV{SOURCE_DATE_EPOCH} ${seconds})
endif()
