/* The style and the script of the HTML report, as read-only bytes. */
        .section .rodata
        .global plx_html_css, plx_html_css_end, plx_html_js, plx_html_js_end
        .hidden plx_html_css, plx_html_css_end, plx_html_js, plx_html_js_end
plx_html_css:
        .incbin "report/html/report.css"
plx_html_css_end:
        .byte 0
plx_html_js:
        .incbin "report/html/report.js"
plx_html_js_end:
        .byte 0
        .section .note.GNU-stack, "", %progbits
