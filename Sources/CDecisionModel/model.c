#include "CDecisionModel.h"

// `#embed` makes the file a constant of the program: no file is needed when it runs. It is standard C23, which
// clang knows in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] __attribute__((aligned(64))) = {
#embed "french-decisions.bin"
};

const void *entrevue_decision_model_start(void) { return model; }

size_t entrevue_decision_model_size(void) { return sizeof model; }
