#ifndef ENTREVUE_DECISION_MODEL_H
#define ENTREVUE_DECISION_MODEL_H

#include <stddef.h>

/// The first byte of the weights by which French articles are read, aligned to 64; the bytes are part of the program.
const void *entrevue_decision_model_start(void);

/// The number of bytes of the weights.
size_t entrevue_decision_model_size(void);

#endif
