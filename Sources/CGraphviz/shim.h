#ifndef ENTREVUE_CGRAPHVIZ_SHIM_H
#define ENTREVUE_CGRAPHVIZ_SHIM_H
#include <graphviz/gvc.h>
#include <math.h>

/// Rounds the box around a drawing to whole points. The accessors of a graph's layout are macros,
/// which Swift does not see. `graph` must have been laid out.
static inline void entrevue_round_bounding_box(Agraph_t *graph) {
    boxf *box = &GD_bb(graph);
    box->LL.x = rint(box->LL.x);
    box->LL.y = rint(box->LL.y);
    box->UR.x = rint(box->UR.x);
    box->UR.y = rint(box->UR.y);
}
#endif
