/* vectors.bin, the words' vectors (data/vectors.h), as it is, in read-only memory. */
    .section .rodata
    .balign 64
    .globl plx_vectors
    .hidden plx_vectors
plx_vectors:
    .incbin "data/vectors.bin"

    .section .note.GNU-stack, "", %progbits
