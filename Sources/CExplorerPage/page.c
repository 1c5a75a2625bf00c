#include "CExplorerPage.h"

// The parts are files of their own, which `#embed` makes constants of the program: no file is needed
// when it runs. `#embed` is standard C23, which clang knows in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "Page/style/explorer.css"
};

static const unsigned char body[] = {
#embed "Page/body.html"
};

// One function around all files, so that they share their names with nothing else.
static const unsigned char script[] = {
#embed "Page/script/00-begin.js"
    ,
#embed "Page/script/01-text.js"
    ,
#embed "Page/script/02-words.js"
    ,
#embed "Page/script/03-data.js"
    ,
#embed "Page/script/04-state.js"
    ,
#embed "Page/script/05-scene.js"
    ,
#embed "Page/script/06-walks.js"
    ,
#embed "Page/script/07-palette.js"
    ,
#embed "Page/script/08-camera.js"
    ,
#embed "Page/script/09-drawing.js"
    ,
#embed "Page/script/10-labels.js"
    ,
#embed "Page/script/11-elements.js"
    ,
#embed "Page/script/12-search.js"
    ,
#embed "Page/script/13-selection.js"
    ,
#embed "Page/script/14-timeline.js"
    ,
#embed "Page/script/15-filters.js"
    ,
#embed "Page/script/16-cards.js"
    ,
#embed "Page/script/17-details.js"
    ,
#embed "Page/script/18-pointer.js"
    ,
#embed "Page/script/19-keyboard.js"
    ,
#embed "Page/script/20-export.js"
    ,
#embed "Page/script/21-main.js"
    ,
#embed "Page/script/99-end.js"
};

struct explorer_page_part explorer_page_style(void) {
  return (struct explorer_page_part){style, sizeof style};
}

struct explorer_page_part explorer_page_body(void) {
  return (struct explorer_page_part){body, sizeof body};
}

struct explorer_page_part explorer_page_script(void) {
  return (struct explorer_page_part){script, sizeof script};
}
