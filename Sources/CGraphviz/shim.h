#ifndef ENTREVUE_CGRAPHVIZ_SHIM_H
#define ENTREVUE_CGRAPHVIZ_SHIM_H
#include <graphviz/gvc.h>
#endif
