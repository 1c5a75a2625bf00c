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

/// Where a node stands, in points. `node` must have been laid out.
static inline double entrevue_node_x(Agnode_t *node) { return ND_coord(node).x; }
static inline double entrevue_node_y(Agnode_t *node) { return ND_coord(node).y; }

/// The ends of an edge; the accessors are macros.
static inline Agnode_t *entrevue_edge_tail(Agedge_t *edge) { return agtail(edge); }
static inline Agnode_t *entrevue_edge_head(Agedge_t *edge) { return aghead(edge); }

/// The value of an attribute, NULL where none of that name was ever declared. `object` is a graph,
/// a node or an edge; the name is only read.
static inline const char *entrevue_attribute(void *object, const char *name) {
    return agget(object, (char *)name);
}

/// Sets an attribute of a node, declaring it where it is new. The texts are only read.
static inline void entrevue_set_node_attribute(Agnode_t *node, const char *name, const char *value) {
    agsafeset(node, (char *)name, (char *)value, (char *)"");
}
#endif
