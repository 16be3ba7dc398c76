# SPDX-License-Identifier: MIT
#
# cmake -D ALL_DATA=libicudata.a -D DATA=icudt72l.dat -D ICUPKG=… -D AR=… -D OBJCOPY=… -P cut_icu_data.cmake: writes to DATA
# what the order of Norwegian words takes, of ALL_DATA.
cmake_minimum_required(VERSION 3.25)

cmake_path(GET DATA PARENT_PATH folder)
cmake_path(GET DATA FILENAME name)
cmake_path(GET DATA STEM stem)
file(REMOVE_RECURSE ${folder})
file(MAKE_DIRECTORY ${folder}/all)
file(WRITE ${folder}/kept.txt
  "coll/res_index.res\ncoll/root.res\ncoll/ucadata.icu\ncoll/nb.res\ncoll/nb_NO.res\ncoll/no.res\ncoll/no_NO.res\n")

execute_process(
  COMMAND ${AR} x ${ALL_DATA} ${stem}_dat.o
  WORKING_DIRECTORY ${folder}/all COMMAND_ERROR_IS_FATAL ANY)
execute_process(
  COMMAND ${OBJCOPY} -O binary -j .rodata ${stem}_dat.o ${name}
  WORKING_DIRECTORY ${folder}/all COMMAND_ERROR_IS_FATAL ANY)
execute_process(
  COMMAND ${ICUPKG} -d all -x kept.txt all/${name}
  COMMAND_ERROR_IS_FATAL ANY WORKING_DIRECTORY ${folder})
execute_process(
  COMMAND ${ICUPKG} -s all -a kept.txt new ${name}
  COMMAND_ERROR_IS_FATAL ANY WORKING_DIRECTORY ${folder})
file(REMOVE_RECURSE ${folder}/all)
