#include "CDecisionModel.h"

extern const unsigned char entrevue_decision_model[];
extern const unsigned char entrevue_decision_model_end[];

const void *entrevue_decision_model_start(void) { return entrevue_decision_model; }

size_t entrevue_decision_model_size(void) {
  return (size_t)(entrevue_decision_model_end - entrevue_decision_model);
}
