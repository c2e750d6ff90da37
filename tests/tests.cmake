# The tests. `ctest` runs them all; tests/run does so after installing what they need and building. A suite says how
# many cases it has by a closing line, which tests/sum.py adds up.

# ---- bench: MB/s and memory of each stage, on a corpus that it makes (`--target bench`) ----
file(GLOB BENCH_SOURCES CONFIGURE_DEPENDS tests/bench/*.c)
if(BENCH_SOURCES)
  add_executable(bench-stages EXCLUDE_FROM_ALL ${BENCH_SOURCES})
  target_link_libraries(bench-stages PRIVATE parallax-static)
  set(BENCH_KILOBYTES 1000 CACHE STRING "size of the corpus that the bench target makes")
  add_custom_target(bench COMMAND bench-stages ${BENCH_KILOBYTES} USES_TERMINAL)
endif()

# ---- clang-tidy on everything, by .clang-tidy (`--target tidy`, some minutes); the tests take a sample ----
find_program(RUN_CLANG_TIDY NAMES run-clang-tidy run-clang-tidy-14)
if(RUN_CLANG_TIDY)
  add_custom_target(tidy COMMAND ${RUN_CLANG_TIDY} -quiet -p ${CMAKE_BINARY_DIR} ${CMAKE_SOURCE_DIR}/\(core|cmd|tests\)/
                    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} USES_TERMINAL VERBATIM)
endif()

# ---- fuzzers: one a reader and one for the annotators ----
if(PLX_FUZZ)
  file(GLOB FUZZERS CONFIGURE_DEPENDS tests/fuzz/fuzz_*.c)
  foreach(source ${FUZZERS})
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE parallax-static PkgConfig::PARTS)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  endforeach()
endif()

if(PLX_TESTS)
  enable_testing()
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  pkg_check_modules(CRITERION REQUIRED IMPORTED_TARGET criterion)
  file(GLOB UNIT_SOURCES CONFIGURE_DEPENDS tests/unit/*.c)
  add_executable(unit-tests ${UNIT_SOURCES})
  target_link_libraries(unit-tests PRIVATE parallax-static PkgConfig::PARTS PkgConfig::CRITERION)

  # Writes reports of the unit tests' fixtures, for the browser tests.
  file(GLOB FIXTURE_SOURCES CONFIGURE_DEPENDS tests/unit/fixture*.c)
  add_executable(fixture-report tests/browser/fixture_report.c ${FIXTURE_SOURCES})
  target_link_libraries(fixture-report PRIVATE parallax-static PkgConfig::PARTS)

  # suite(NAME file-below-tests [argument…]): a suite in Python
  set(release ${CMAKE_SOURCE_DIR}/build/release)
  function(suite name script)
    add_test(NAME ${name} COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/tests/${script} ${ARGN}
             WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_property(TEST ${name} PROPERTY ENVIRONMENT PARALLAX=$<TARGET_FILE:parallax>
                 PARALLAX_RELEASE=${release}/parallax)
  endfunction()
  file(GLOB TRANSCRIPTS CONFIGURE_DEPENDS tests/cli/*.transcript)

  add_test(NAME unit COMMAND unit-tests WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  add_test(NAME corpora COMMAND parallax check WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  add_test(NAME browser COMMAND ${CMAKE_SOURCE_DIR}/tests/browser/run ${CMAKE_BINARY_DIR})
  set_property(TEST browser PROPERTY SKIP_RETURN_CODE 77)
  # These need modules of Debian's, so Debian's Python.
  add_test(NAME schema COMMAND /usr/bin/python3 ${CMAKE_SOURCE_DIR}/tests/schema/validate.py ${CMAKE_BINARY_DIR})
  add_test(NAME action COMMAND /usr/bin/python3 ${CMAKE_SOURCE_DIR}/tests/house/action.py)
  set_property(TEST schema action PROPERTY ENVIRONMENT PARALLAX=$<TARGET_FILE:parallax>)
  if(RUN_CLANG_TIDY)
    add_test(NAME tidy COMMAND ${RUN_CLANG_TIDY} -quiet -p ${CMAKE_BINARY_DIR} ${CMAKE_SOURCE_DIR}/\(cmd|core/base|core/policy\)/
             WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  endif()
  suite(layers house/layers.py)
  suite(format house/format.py)
  suite(tables house/tables.py)
  suite(symbols house/symbols.py ${release}/libparallax.so)
  suite(install house/install.py ${release})
  suite(cli cli/transcript.py ${TRANSCRIPTS})
  suite(docs cli/docs.py)
  suite(terminal cli/terminal.py)
  suite(readme cli/transcript.py ${CMAKE_SOURCE_DIR}/README.md)
  suite(hostile cli/hostile.py)
  suite(hostile-large cli/large.py)
  suite(same-bytes properties/same_bytes.py)
  suite(growth properties/growth.py)
  suite(fuzz fuzz/run.py ${CMAKE_SOURCE_DIR}/build/fuzz)
  set_property(TEST unit corpora tidy browser schema action cli docs terminal readme hostile hostile-large same-bytes growth fuzz install PROPERTY TIMEOUT 900)
endif()
