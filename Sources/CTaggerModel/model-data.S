// The model file as read-only data of the program; `.incbin` searches the header search path.
    .section .rodata
    .balign 64
    .global entrevue_tagger_model
    .type entrevue_tagger_model, @object
entrevue_tagger_model:
    .incbin "french-tagger.bin"
    .global entrevue_tagger_model_end
entrevue_tagger_model_end:
    .byte 0
    .size entrevue_tagger_model, entrevue_tagger_model_end - entrevue_tagger_model
    .section .note.GNU-stack, "", @progbits
