# What `cmake --install` puts where, and the Debian package that CPack makes of it.
include(CMakePackageConfigHelpers)

install(TARGETS parallax)
install(TARGETS parallax-static parallax-shared EXPORT ParallaxTargets)
install(FILES core/parallax.h TYPE INCLUDE)
install(FILES README.md LICENSE TYPE DOC)

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
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
include(CPack)
