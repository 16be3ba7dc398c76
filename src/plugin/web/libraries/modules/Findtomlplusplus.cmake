# SPDX-License-Identifier: MIT
#
# src/plugin/web/libraries has made the target tomlplusplus::tomlplusplus.
set(tomlplusplus_FOUND TRUE)
