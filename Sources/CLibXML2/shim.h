#ifndef ENTREVUE_CLIBXML2_SHIM_H
#define ENTREVUE_CLIBXML2_SHIM_H
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>
#include <libxml/xmlmemory.h>

/* xmlFree is a global function pointer, which Swift 6 refuses as shared mutable state. */
static inline void entrevue_xml_free(void *pointer) { xmlFree(pointer); }
#endif
