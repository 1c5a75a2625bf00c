// The model file as read-only data of the program; `.incbin` searches the header search path.
    .section .rodata
    .balign 64
    .global entrevue_decision_model
    .type entrevue_decision_model, @object
entrevue_decision_model:
    .incbin "french-decisions.bin"
    .global entrevue_decision_model_end
entrevue_decision_model_end:
    .byte 0
    .size entrevue_decision_model, entrevue_decision_model_end - entrevue_decision_model
    .section .note.GNU-stack, "", @progbits
