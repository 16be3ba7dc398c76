# SPDX-License-Identifier: MIT
#
# The typeface and the hyphenation patterns that go along, from where this system has them: kvartal_fonts and
# kvartal_patterns, empty when it has not.
function(find_shipped result first folders)
  find_path(KVARTAL_${result}_FOLDER ${first} PATHS ${folders} NO_DEFAULT_PATH)
  set(found "")
  if(KVARTAL_${result}_FOLDER)
    list(TRANSFORM ARGN PREPEND ${KVARTAL_${result}_FOLDER}/ OUTPUT_VARIABLE found)
    list(PREPEND found ${KVARTAL_${result}_FOLDER}/${first})
  else()
    message(STATUS "${first} is not here, so what is handed out goes without it")
  endif()
  set(kvartal_${result} "${found}" PARENT_SCOPE)
endfunction()

find_shipped(fonts OpenSans-Regular.ttf
  "/usr/share/fonts/truetype/open-sans;/usr/share/fonts/open-sans;/usr/local/share/fonts/open-sans"
  OpenSans-Semibold.ttf OpenSans-Italic.ttf)
find_shipped(patterns hyph_nb_NO.dic "/usr/share/hyphen;/usr/local/share/hyphen" hyph_nn_NO.dic)
find_shipped(english_patterns hyph_en_GB.dic "/usr/share/hyphen;/usr/local/share/hyphen")
list(APPEND kvartal_patterns ${kvartal_english_patterns})
