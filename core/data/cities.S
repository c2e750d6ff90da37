/* cities.tsv, as it is, in read-only memory. */
    .section .rodata
    .balign 8
    .globl plx_cities_tsv
    .hidden plx_cities_tsv
    .globl plx_cities_tsv_end
    .hidden plx_cities_tsv_end
plx_cities_tsv:
    .incbin "data/cities.tsv"
plx_cities_tsv_end:
    .byte 0

    .section .note.GNU-stack, "", %progbits
