# SPDX-License-Identifier: MIT
#
# src/plugin/web/libraries has made the target fmt::fmt.
set(fmt_FOUND TRUE)
