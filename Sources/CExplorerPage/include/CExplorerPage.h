#ifndef ENTREVUE_EXPLORER_PAGE_H
#define ENTREVUE_EXPLORER_PAGE_H

#include <stddef.h>

/// A constant text of the program, UTF-8, without an end mark.
struct explorer_page_part {
  const unsigned char *bytes;
  size_t count;
};

/// The style sheet of the explorer's page.
struct explorer_page_part explorer_page_style(void);

/// The body of the page, up to the data.
struct explorer_page_part explorer_page_body(void);

/// The script of the page.
struct explorer_page_part explorer_page_script(void);

#endif
