#ifndef ENTREVUE_CFONTCONFIG_SHIM_H
#define ENTREVUE_CFONTCONFIG_SHIM_H
#include <fontconfig/fontconfig.h>
#endif
