# SPDX-License-Identifier: MIT
#
# src/plugin/web/libraries has made the target nlohmann_json::nlohmann_json.
set(nlohmann_json_FOUND TRUE)
