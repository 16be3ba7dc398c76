# SPDX-License-Identifier: MIT
#
# Read by CPack before it packs: the licence and the changes lie in the package as Debian wants them.
set(shared ${CPACK_TEMPORARY_DIRECTORY}/runtime/usr/share)
set(documents ${shared}/doc/kvartal)
file(REMOVE ${documents}/LICENSE)
file(RENAME ${documents}/CHANGELOG.md ${documents}/changelog)
file(COPY_FILE ${CPACK_KVARTAL_DEBIAN}/changelog ${documents}/changelog.Debian)
execute_process(COMMAND gzip -9n changelog changelog.Debian WORKING_DIRECTORY ${documents} COMMAND_ERROR_IS_FATAL ANY)
file(MAKE_DIRECTORY ${shared}/lintian/overrides)
file(COPY_FILE ${CPACK_KVARTAL_DEBIAN}/lintian-overrides ${shared}/lintian/overrides/kvartal)
file(CHMOD ${documents}/copyright ${documents}/changelog.gz ${documents}/changelog.Debian.gz ${shared}/lintian/overrides/kvartal
  PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
