// Drawing: links, nodes and labels on the canvas.

const context = canvas.getContext("2d");
/** The last complete drawing, which stands in for a large graph while it moves. */
const snapshot = { canvas: document.createElement("canvas"), camera: null };
let scene = null;
let groups = null;
let hovered = null; // { node } or { link }
let drawnAt = 0;

/** The most links that are drawn; the weakest are left out, and the page says so. */
const mostDrawnLinks = 60000;

/** The radius of a node in pixels. */
function radiusOf(node) {
  if (scene.view.entities[node].kind === "meeting") return 3.2 * shapeScale();
  return (3 + 1.9 * Math.sqrt(Math.min(scene.counts[node], 80))) * shapeScale();
}

/** The width of a link in pixels. */
function widthOf(weight) {
  return Math.min(6, 0.5 + 0.7 * Math.sqrt(weight)) * Math.min(1.4, Math.max(0.5, shapeScale()));
}

/** Draws everything. */
function draw() {
  const theme = themeInForce();
  const colours = inks[theme];
  const ratio = window.devicePixelRatio || 1;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, frame.width, frame.height);
  const focus = focusInForce();
  drawLinks(focus, colours);
  drawNodes(focus, theme);
  drawLabels(focus, colours);
  if (scene.isLarge) {
    snapshot.canvas.width = canvas.width;
    snapshot.canvas.height = canvas.height;
    snapshot.canvas.getContext("2d").drawImage(canvas, 0, 0);
    snapshot.camera = { ...camera };
  }
  drawnAt = performance.now();
}

/** Draws the last picture moved and scaled: cheap, for a large graph in motion. */
function drawSnapshot() {
  const ratio = window.devicePixelRatio || 1;
  const old = snapshot.camera;
  const factor = camera.scale / old.scale;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = inks[themeInForce()].ground;
  context.fillRect(0, 0, frame.width, frame.height);
  const middleY = (frame.height - frame.bottom) / 2;
  const x = (old.x - camera.x) * camera.scale + frame.width / 2 * (1 - factor);
  const y = (old.y - camera.y) * camera.scale + middleY * (1 - factor);
  context.drawImage(snapshot.canvas, x, y, frame.width * factor, frame.height * factor);
}

/** What is emphasised: null, or the nodes and links that stay bright. */
function focusInForce() {
  const path = currentPath();
  if (path) return { nodes: new Set(path.nodes), links: new Set(path.links), strong: new Set(path.links), main: null };
  const link = selectedLink();
  const over = hovered && hovered.node !== undefined ? hovered.node : selectedNode();
  if (hovered && hovered.link !== undefined && link === null && selectedNode() === undefined) return linkFocus(hovered.link);
  if (link !== null && !(hovered && hovered.node !== undefined)) return linkFocus(link);
  if (over === undefined || !scene.isVisible[over]) return null;
  const near = neighboursOf(scene, over);
  return { nodes: new Set([over, ...near.map((one) => one.node)]), links: new Set(near.map((one) => one.link)), strong: new Set(), main: over };
}

function linkFocus(link) {
  const ends = [scene.links.source[link], scene.links.target[link]];
  return { nodes: new Set(ends), links: new Set([link]), strong: new Set([link]), main: null };
}

/** The links to draw: those with an end or crossing in the frame, the strongest first if too many. */
function drawnLinks() {
  if (!scene.drawn) {
    scene.drawn = scene.edges.length <= mostDrawnLinks ? scene.edges
      : scene.edges.slice().sort((a, b) => scene.weights[b] - scene.weights[a] || a - b).slice(0, mostDrawnLinks);
  }
  return scene.drawn;
}

function drawLinks(focus, colours) {
  const [xs, ys] = scene.layout;
  const { source, target } = scene.links;
  const right = frame.width + 20, bottom = frame.height + 20;
  // One path for each width and dash: thousands of strokes would be slow.
  const paths = new Map();
  const bright = new Map();
  for (const link of drawnLinks()) {
    const x1 = toScreenX(xs[source[link]]), y1 = toScreenY(ys[source[link]]);
    const x2 = toScreenX(xs[target[link]]), y2 = toScreenY(ys[target[link]]);
    if ((x1 < -20 && x2 < -20) || (x1 > right && x2 > right) || (y1 < -20 && y2 < -20) || (y1 > bottom && y2 > bottom)) continue;
    const isBright = focus !== null && focus.links.has(link);
    const key = (scene.isHeavy && !isBright ? 1 : Math.min(scene.weights[link], 40)) * 4 + (isPlannedOnly(link) ? 1 : 0) + (isBright && focus.strong.has(link) ? 2 : 0);
    const group = isBright ? bright : paths;
    let path = group.get(key);
    if (!path) group.set(key, path = new Path2D());
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
  }
  const crowd = scene.edges.length;
  const alpha = crowd < 400 ? 0.75 : crowd < 3000 ? 0.5 : crowd < 12000 ? 0.24 : 0.13;
  strokeLinks(paths, focus ? alpha * 0.22 : alpha, colours.edge, colours.edge);
  strokeLinks(bright, 0.9, colours.edge, colours.accent);
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function strokeLinks(paths, alpha, colour, strongColour) {
  context.globalAlpha = alpha;
  for (const [key, path] of [...paths].sort((a, b) => a[0] - b[0])) {
    context.strokeStyle = key & 2 ? strongColour : colour;
    context.lineWidth = widthOf(key >> 2) + (key & 2 ? 1.6 : 0);
    context.setLineDash(key & 1 ? [5, 4] : []);
    context.stroke(path);
  }
}

/** Whether none of a link's meetings that count has been held. */
function isPlannedOnly(link) {
  if (scene.tier === "co-mentioned" || (state.statuses.length === 1 && state.statuses[0] === "held")) return false;
  return itemsOfLink(scene, link).every((meeting) => data.meetings[meeting].status !== "held");
}

function drawNodes(focus, theme) {
  const colours = inks[theme];
  const [xs, ys] = scene.layout;
  const chosen = selectedNode();
  // Small ones last, so that a large one hides none; by colour, so that each is filled at once.
  const layers = [[], []];
  for (let index = 0; index < scene.ranked.length; index++) {
    const node = scene.ranked[index];
    const x = toScreenX(xs[node]), y = toScreenY(ys[node]);
    const radius = radiusOf(node);
    if (x < -radius || y < -radius || x > frame.width + radius || y > frame.height + radius) continue;
    layers[focus === null || focus.nodes.has(node) ? 1 : 0].push([node, x, y, radius]);
  }
  for (const [layer, shapes] of layers.entries()) {
    context.globalAlpha = layer === 0 ? 0.16 : 1;
    const isPlain = shapes.length > 2500 || shapeScale() < 0.45;
    if (isPlain) {
      fillByColour(shapes, theme);
    } else {
      for (const [node, x, y, radius] of shapes) {
        context.fillStyle = colourOf(groupOf(scene.view.entities[node], groups), theme);
        context.strokeStyle = colours.ring;
        context.lineWidth = 1.3;
        context.beginPath();
        outline(context, scene.view.entities[node].kind, x, y, radius);
        context.fill();
        context.stroke();
      }
    }
  }
  context.globalAlpha = 1;
  const marked = [chosen, hovered ? hovered.node : undefined, ...pathEnds()];
  for (const node of new Set(marked)) {
    if (node === undefined || !scene.isVisible[node]) continue;
    context.strokeStyle = colours.accent;
    context.lineWidth = 2.4;
    context.beginPath();
    outline(context, scene.view.entities[node].kind, toScreenX(xs[node]), toScreenY(ys[node]), radiusOf(node) + 3);
    context.stroke();
  }
}

function fillByColour(shapes, theme) {
  const byColour = new Map();
  for (const shape of shapes) {
    const group = groupOf(scene.view.entities[shape[0]], groups);
    if (!byColour.has(group)) byColour.set(group, []);
    byColour.get(group).push(shape);
  }
  for (const group of [...byColour.keys()].sort((a, b) => a - b)) {
    context.fillStyle = colourOf(group, theme);
    context.beginPath();
    for (const [, x, y, radius] of byColour.get(group)) {
      if (radius < 1.6) context.rect(x - radius, y - radius, radius * 2, radius * 2);
      else { context.moveTo(x + radius, y); context.arc(x, y, radius, 0, 2 * Math.PI); }
    }
    context.fill();
  }
}

/** The outline of a node: circles are people, squares institutions, hexagons countries, diamonds meetings. */
function outline(target, kind, x, y, radius) {
  if (kind === "person") {
    target.moveTo(x + radius, y);
    target.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  const corners = outlineCorners(kind, x, y, radius);
  target.moveTo(...corners[0]);
  for (const corner of corners.slice(1)) target.lineTo(...corner);
  target.closePath();
}

/** The corners of a shape that is no circle. */
function outlineCorners(kind, x, y, radius) {
  const half = radius * 0.9;
  if (kind === "institution") return [[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]];
  if (kind === "meeting") return [[x, y - radius * 1.25], [x + radius * 1.25, y], [x, y + radius * 1.25], [x - radius * 1.25, y]];
  return [0, 1, 2, 3, 4, 5].map((corner) => [x + radius * 1.08 * Math.cos(corner * Math.PI / 3), y + radius * 1.08 * Math.sin(corner * Math.PI / 3)]);
}
