# What `cmake --install` puts where, and the Debian package that CPack makes of it.
include(CMakePackageConfigHelpers)

install(TARGETS parallax)
install(TARGETS parallax-static parallax-shared EXPORT ParallaxTargets)
install(FILES core/parallax.h TYPE INCLUDE)
install(FILES README.md LICENSE TYPE DOC)

# ---- manual pages and completions: the program prints them from the tables that its --help is made from ----
set(documents)
function(document file)
  set(path ${CMAKE_CURRENT_BINARY_DIR}/documents/${file})
  add_custom_command(OUTPUT ${path} COMMAND parallax ${ARGN} > ${path} DEPENDS parallax VERBATIM)
  set(documents ${documents} ${path} PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/documents)
document(parallax.1 manual)
document(parallax.ini.5 manual parallax.ini)
foreach(command compare baseline check annotate group explain completion manual)
  document(parallax-${command}.1 manual ${command})
endforeach()
document(parallax completion bash)
document(_parallax completion zsh)
document(parallax.fish completion fish)
add_custom_target(documents ALL DEPENDS ${documents})

set(documents ${CMAKE_CURRENT_BINARY_DIR}/documents)
install(DIRECTORY ${documents}/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 FILES_MATCHING PATTERN "*.1")
install(DIRECTORY ${documents}/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man5 FILES_MATCHING PATTERN "*.5")
install(FILES ${documents}/parallax DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${documents}/parallax.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
foreach(folder site-functions vendor-completions) # where zsh looks below /usr/local, and below /usr on Debian
  install(FILES ${documents}/_parallax DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${folder})
endforeach()
install(FILES core/report/schema/compare.schema.json core/report/schema/annotate.schema.json
              core/report/schema/group.schema.json core/report/schema/baseline.schema.json
        DESTINATION ${CMAKE_INSTALL_DATADIR}/parallax/schema)
install(DIRECTORY cmd/examples DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Parallax)
configure_file(core/ParallaxConfig.cmake.in ParallaxConfig.cmake @ONLY)
write_basic_package_version_file(ParallaxConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ParallaxConfig.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/ParallaxConfigVersion.cmake DESTINATION ${package_dir})
install(EXPORT ParallaxTargets NAMESPACE Parallax:: DESTINATION ${package_dir})

# The installed tree can be moved: parallax.pc finds the others from where it lies.
file(RELATIVE_PATH to_prefix /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
configure_file(core/parallax.pc.in parallax.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/parallax.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "Parallax <parallax@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
include(CPack)
