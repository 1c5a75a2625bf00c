#ifndef ENTREVUE_CDIGEST_SHIM_H
#define ENTREVUE_CDIGEST_SHIM_H
#include <openssl/sha.h>
#endif
