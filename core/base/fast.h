/* Loops over numbers are compiled for several generations of processors, the right one chosen when the
 * program starts; what they call must be inlined to be so, too. */
#pragma once

#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__OPTIMIZE__) &&                                \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PLX_FAST __attribute__((target_clones("avx2", "default")))
#else
#define PLX_FAST
#endif
#define PLX_INLINE static inline __attribute__((always_inline))
