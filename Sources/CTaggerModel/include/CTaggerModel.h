#ifndef ENTREVUE_TAGGER_MODEL_H
#define ENTREVUE_TAGGER_MODEL_H

#include <stddef.h>

/// The first byte of the tagger's model, aligned to 64; the bytes are part of the program.
const void *entrevue_tagger_model_start(void);

/// The number of bytes of the tagger's model.
size_t entrevue_tagger_model_size(void);

#endif
