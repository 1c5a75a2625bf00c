#include "CTaggerModel.h"

extern const unsigned char entrevue_tagger_model[];
extern const unsigned char entrevue_tagger_model_end[];

const void *entrevue_tagger_model_start(void) { return entrevue_tagger_model; }

size_t entrevue_tagger_model_size(void) {
  return (size_t)(entrevue_tagger_model_end - entrevue_tagger_model);
}
