# SPDX-License-Identifier: MIT
#
# src/plugin/web/libraries has made the target ZLIB::ZLIB.
set(ZLIB_FOUND TRUE)
