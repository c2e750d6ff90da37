/* syntax.bin, the trained model (annotate/syntax_model.h), as it is, in read-only memory. */
    .section .rodata
    .balign 64
    .globl plx_net_model
    .hidden plx_net_model
    .globl plx_net_model_end
    .hidden plx_net_model_end
plx_net_model:
    .incbin "data/syntax.bin"
plx_net_model_end:
    .byte 0

    .section .note.GNU-stack, "", %progbits
