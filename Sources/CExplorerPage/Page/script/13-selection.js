// What is chosen: a node, a link, or two ends of a path.

/** The chosen node's number in the view in force; undefined for none. */
function selectedNode() {
  return state.node && !state.path ? nodeOf(data.byKey.get(state.node), data.views[state.view]) : undefined;
}

/** The chosen link, if it is in view; otherwise null. */
function selectedLink() {
  if (!state.link || state.path) return null;
  return linkBetween(...state.link.map((key) => nodeOf(data.byKey.get(key), data.views[state.view])));
}

/** The link in view between two nodes; null for none. */
function linkBetween(a, b) {
  if (a === undefined || b === undefined || !scene) return null;
  const { first, nodes, links } = scene.adjacency;
  for (let row = first[a]; row < first[a + 1]; row++) if (nodes[row] === b) return links[row];
  return null;
}

/** The nodes of the ends of the path that are in the view. */
function pathEnds() {
  return (state.path || []).map((key) => key ? nodeOf(data.byKey.get(key), data.views[state.view]) : undefined);
}

let pathCache = { key: null, path: null };

/** The path asked for, if both ends are chosen and some path is there; otherwise null. */
function currentPath() {
  const [from, to] = pathEnds();
  if (from === undefined || to === undefined || from === to) return null;
  if (pathCache.scene !== scene || pathCache.from !== from || pathCache.to !== to) {
    pathCache = { scene, from, to, path: scene.isVisible[from] && scene.isVisible[to] ? shortestPath(scene, from, to) : null };
  }
  return pathCache.path;
}

/** Chooses an entity; in a view that has no such nodes, the fitting view comes. */
function choose(one, isCentred = false) {
  const patch = { node: one.key, link: null, path: null };
  if (nodeOf(one, data.views[state.view]) === undefined) {
    patch.view = { person: "people", institution: "institutions", country: "countries", meeting: "meetings" }[one.kind];
    patch.camera = null;
    patch.ego = null;
  }
  change(patch, true);
  const node = nodeOf(one, scene.view);
  if (isCentred && scene.isVisible[node]) bringIntoView([node]);
  announce(t("selected", { name: nameOf(one), n: scene.isVisible[node] ? neighboursOf(scene, node).length : 0 }));
}

/** Chooses the link between two entities. */
function chooseLink(a, b) {
  change({ node: null, link: [a.key, b.key], path: null }, true);
}

/** Puts an entity into the first free end of the path; with both ends taken a new path begins. */
function addToPath(one) {
  const [from, to] = state.path || [state.node, null];
  change({ path: from && !to ? [from, one.key] : from ? [one.key, null] : [one.key, to], link: null, ego: null }, true);
}

/** Moves the camera to what an address without a camera chooses; to everything where it chooses nothing. */
function showChosen() {
  const ends = state.path ? pathEnds() : state.link ? state.link.map((key) => nodeOf(data.byKey.get(key), scene.view)) : [selectedNode()];
  const nodes = ends.filter((node) => node !== undefined && scene.isVisible[node]);
  if (nodes.length > 0) bringIntoView(nodes); else moveCamera(fittingCamera(scene, scene.nodes), false);
}

/** Moves the camera so that some nodes are in the free part of the canvas, if they are not. */
function bringIntoView(nodes) {
  const [xs, ys] = scene.layout;
  const isInside = nodes.every((node) => {
    const x = toScreenX(xs[node]), y = toScreenY(ys[node]);
    return x > 60 && y > 40 && x < frame.width - 60 && y < frame.height - frame.bottom - 40;
  });
  const wanted = fittingCamera(scene, nodes.length === 1 ? [nodes[0], ...neighboursOf(scene, nodes[0]).map((one) => one.node)] : nodes);
  if (isInside && camera.scale > wanted.scale * 0.35) return;
  moveCamera({ ...wanted, scale: Math.min(wanted.scale, 1.1) });
}
