#ifndef ENTREVUE_CLIBXML2_SHIM_H
#define ENTREVUE_CLIBXML2_SHIM_H
/* Debian's libxml2 shows ICU's types in a header, and Foundation has its own: a file that saw both
   would not compile. Only a struct that we never touch is hidden by this. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>
#include <libxml/xmlmemory.h>

/* xmlFree is a global function pointer, which Swift 6 refuses as shared mutable state. */
static inline void entrevue_xml_free(void *pointer) { xmlFree(pointer); }

/* Parses a UTF-8 page in memory as htmlReadMemory does; with `deep` without its limit on nesting
   (256), at which it leaves out all that follows. The caller frees the document. */
static inline htmlDocPtr entrevue_html_parse(const char *bytes, int count, int options, int deep) {
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, count);
  if (parser == NULL) return NULL;
  htmlCtxtUseOptions(parser, options);
  if (deep) parser->options |= XML_PARSE_HUGE;
  xmlCharEncodingHandlerPtr utf8 = xmlFindCharEncodingHandler("UTF-8");
  if (utf8 != NULL) xmlSwitchToEncoding(parser, utf8);
  if (parser->input->encoding != NULL) xmlFree((xmlChar *)parser->input->encoding);
  parser->input->encoding = xmlStrdup((const xmlChar *)"UTF-8");
  htmlParseDocument(parser);
  htmlDocPtr document = parser->myDoc;
  parser->myDoc = NULL;
  htmlFreeParserCtxt(parser);
  return document;
}
#endif
