// Labels: as many names as fit without covering each other, the most important first.

const labelFont = "\"Noto Sans\", \"DejaVu Sans\", system-ui, \"Segoe UI\", Helvetica, Arial, sans-serif";

/** The labels of the view with their places: used by the canvas and by the SVG. */
function placedLabels(focus, measure) {
  const [xs, ys] = scene.layout;
  const taken = new LabelBoxes(), onNodes = new LabelBoxes();
  const scale = shapeScale();
  const inFrame = scene.nodes.filter((node) => {
    const x = toScreenX(xs[node]), y = toScreenY(ys[node]);
    return x > -40 && y > -20 && x < frame.width + 40 && y < frame.height + 20;
  });
  // Names keep off the nodes, but where there are so many that names would find no place at all.
  if (inFrame.length < 500) {
    for (const node of inFrame) onNodes.take(toScreenX(xs[node]), toScreenY(ys[node]), radiusOf(node) * 2, radiusOf(node) * 2);
  }
  const placed = [];
  // A label for each patch of the canvas: more would hide the links.
  const most = Math.max(25, frame.width * frame.height / 8500 * Math.min(1, shapeScale()));
  let tried = 0;
  for (const node of labelOrder(focus)) {
    if (placed.length >= most || tried > (scene.isHeavy ? 700 : 3000)) break;
    const one = scene.view.entities[node];
    const isForced = focus !== null && focus.nodes.has(node);
    if (one.kind === "meeting" && !isForced && camera.scale < 0.75) continue;
    const x = toScreenX(xs[node]), y = toScreenY(ys[node]);
    if (x < -60 || y < 0 || x > frame.width + 60 || y > frame.height) continue;
    tried++;
    const size = one.kind === "meeting" ? 10.5 : Math.min(16, 11 + 0.9 * Math.sqrt(scene.counts[node])) * (scale < 0.5 ? 0.92 : 1);
    const lines = labelLines(nameOf(one));
    const width = Math.max(...lines.map((line) => measure(line, size)));
    const height = size * 1.15 * lines.length;
    const radius = radiusOf(node);
    // Below, above, right, left of the node: the first place that is free.
    const inside = Math.min(Math.max(x, width / 2 + 5), frame.width - width / 2 - 5);
    const spots = [[inside, y + radius + 3 + height / 2], [inside, y - radius - 3 - height / 2], [x + radius + 5 + width / 2, y], [x - radius - 5 - width / 2, y]];
    const isFree = ([middle, centre]) => middle - width / 2 > 3 && middle + width / 2 < frame.width - 3 && taken.isFree(middle, centre, width, height);
    const spot = spots.find((place) => isFree(place) && onNodes.isFree(...place, width, height))
      // The most important names may cover small nodes rather than be missing.
      || (tried <= 15 ? spots.find(isFree) : undefined) || (node === (focus && focus.main) ? spots[0] : null);
    if (!spot) continue;
    taken.take(spot[0], spot[1], width, height);
    placed.push({ node, lines, size, x: spot[0], y: spot[1], isBright: focus === null || isForced, isMain: node === (focus && focus.main) });
  }
  return placed;
}

/** The nodes in the order in which they get a label. */
function* labelOrder(focus) {
  const done = new Set();
  if (focus) {
    if (focus.main !== null) { done.add(focus.main); yield focus.main; }
    for (const node of scene.ranked) {
      if (focus.nodes.has(node) && !done.has(node)) { done.add(node); yield node; }
    }
    return;
  }
  if (hovered && hovered.node !== undefined) { done.add(hovered.node); yield hovered.node; }
  for (const node of scene.ranked) if (!done.has(node)) yield node;
}

/** A name on one line, or on two where it is long. */
function labelLines(name) {
  const text = shortened(name, 46);
  if (text.length <= 24) return [text];
  const middle = text.length / 2;
  let best = -1;
  for (let index = text.indexOf(" "); index >= 0; index = text.indexOf(" ", index + 1)) {
    if (best < 0 || Math.abs(index - middle) < Math.abs(best - middle)) best = index;
  }
  return best < 0 ? [shortened(text, 28)] : [text.slice(0, best), text.slice(best + 1)];
}

/** Boxes that are taken, in a coarse grid so that few need be compared. */
class LabelBoxes {
  constructor() { this.cells = new Map(); }

  *keys(x, y, width, height) {
    for (let column = Math.floor((x - width / 2) / 90); column <= Math.floor((x + width / 2) / 90); column++) {
      for (let row = Math.floor((y - height / 2) / 40); row <= Math.floor((y + height / 2) / 40); row++) yield column * 4096 + row;
    }
  }

  isFree(x, y, width, height) {
    for (const key of this.keys(x, y, width, height)) {
      for (const box of this.cells.get(key) || []) {
        if (Math.abs(box.x - x) * 2 < box.width + width + 6 && Math.abs(box.y - y) * 2 < box.height + height + 2) return false;
      }
    }
    return true;
  }

  take(x, y, width, height) {
    for (const key of this.keys(x, y, width, height)) {
      if (!this.cells.has(key)) this.cells.set(key, []);
      this.cells.get(key).push({ x, y, width, height });
    }
  }
}

const widths = new Map();

/** The width of a line of text in pixels. */
function measuredWidth(text, size) {
  let width = widths.get(text);
  if (width === undefined) {
    context.font = `500 100px ${labelFont}`;
    width = context.measureText(text).width / 100;
    widths.set(text, width);
  }
  return width * size;
}

function drawLabels(focus, colours) {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const label of placedLabels(focus, measuredWidth).reverse()) {
    context.globalAlpha = label.isBright ? 1 : 0.25;
    context.font = `${label.isMain ? 700 : 500} ${label.size}px ${labelFont}`;
    context.strokeStyle = colours.halo;
    context.lineWidth = 3.5;
    context.fillStyle = colours.ink;
    label.lines.forEach((line, index) => {
      const y = label.y + (index - (label.lines.length - 1) / 2) * label.size * 1.15;
      context.strokeText(line, label.x, y);
      context.fillText(line, label.x, y);
    });
  }
  context.globalAlpha = 1;
}
