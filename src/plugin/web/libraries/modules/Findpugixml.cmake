# SPDX-License-Identifier: MIT
#
# src/plugin/web/libraries has made the target pugixml::pugixml.
set(pugixml_FOUND TRUE)
