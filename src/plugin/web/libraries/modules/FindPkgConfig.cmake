# SPDX-License-Identifier: MIT
#
# Stands in for CMake's own: what pkg-config knows is of this machine and not of the browser.
set(PkgConfig_FOUND TRUE)

# The target of the library, which src/plugin/web/libraries makes, must be there.
macro(pkg_check_modules prefix)
  if(NOT TARGET PkgConfig::${prefix})
    message(FATAL_ERROR "src/plugin/web/libraries makes no target PkgConfig::${prefix}")
  endif()
  set(${prefix}_FOUND TRUE)
endmacro()
