// Mouse, pen and touch on the canvas.

/** The node under a point of the canvas; undefined for none. */
function nodeAt(x, y) {
  const [xs, ys] = scene.layout;
  let best, bestDistance = Infinity;
  for (const node of scene.nodes) {
    const dx = toScreenX(xs[node]) - x, dy = toScreenY(ys[node]) - y;
    const distance = Math.sqrt(dx * dx + dy * dy) - radiusOf(node);
    if (distance < 5 && distance < bestDistance) { best = node; bestDistance = distance; }
  }
  return best;
}

/** The link under a point of the canvas; null for none. */
function linkAt(x, y) {
  const [xs, ys] = scene.layout;
  const { source, target } = scene.links;
  let best = null, bestDistance = 5;
  for (const link of drawnLinks()) {
    const x1 = toScreenX(xs[source[link]]), y1 = toScreenY(ys[source[link]]);
    const x2 = toScreenX(xs[target[link]]), y2 = toScreenY(ys[target[link]]);
    if (Math.min(x1, x2) > x + 5 || Math.max(x1, x2) < x - 5 || Math.min(y1, y2) > y + 5 || Math.max(y1, y2) < y - 5) continue;
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    const distance = Math.hypot(x1 + along * (x2 - x1) - x, y1 + along * (y2 - y1) - y);
    if (distance < bestDistance) { best = link; bestDistance = distance; }
  }
  return best;
}

function endsOf(link) {
  return [scene.view.entities[scene.links.source[link]], scene.view.entities[scene.links.target[link]]];
}

function setUpPointer() {
  const pointers = new Map();
  let moved = 0, pinch = null;
  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, place(event));
    moved = 0;
    pinch = null;
  });
  canvas.addEventListener("pointermove", (event) => {
    const [x, y] = place(event);
    if (!pointers.has(event.pointerId)) return hover(x, y);
    const [oldX, oldY] = pointers.get(event.pointerId);
    pointers.set(event.pointerId, [x, y]);
    moved += Math.abs(x - oldX) + Math.abs(y - oldY);
    if (pointers.size === 2) {
      const [[ax, ay], [bx, by]] = [...pointers.values()];
      const size = Math.hypot(ax - bx, ay - by);
      if (pinch) zoomAt((ax + bx) / 2, (ay + by) / 2, size / pinch);
      pinch = size;
    }
    if (moved < 4) return;
    camera.x -= (x - oldX) / camera.scale / pointers.size;
    camera.y -= (y - oldY) / camera.scale / pointers.size;
    cameraMoved();
  });
  const end = (event) => {
    if (!pointers.delete(event.pointerId)) return;
    pinch = null;
    if (event.type === "pointerup" && moved < 4 && pointers.size === 0) click(...place(event), event.shiftKey);
  };
  canvas.addEventListener("pointerup", end);
  canvas.addEventListener("pointercancel", end);
  canvas.addEventListener("pointerleave", () => hover(-1e6, -1e6));
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoomAt(...place(event), Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : event.ctrlKey ? 0.01 : 0.0016)));
    cameraMoved();
  }, { passive: false });
  canvas.addEventListener("dblclick", (event) => {
    const node = nodeAt(...place(event));
    if (node !== undefined) return toggleEgo(scene.view.entities[node]);
    zoomAt(...place(event), 1.8);
    cameraMoved();
  });
}

function click(x, y, isPath) {
  const node = nodeAt(x, y);
  if (node !== undefined) {
    const one = scene.view.entities[node];
    return isPath || (state.path && state.path.includes(null)) ? addToPath(one) : choose(one);
  }
  const link = linkAt(x, y);
  if (link !== null) return chooseLink(...endsOf(link));
  if (!state.path) change({ node: null, link: null }, true);
}

/** Shows what is under the pointer. */
function hover(x, y) {
  const node = nodeAt(x, y);
  const link = node === undefined ? linkAt(x, y) : null;
  const next = node !== undefined ? { node } : link !== null ? { link } : null;
  const tooltip = byId("tooltip");
  canvas.style.cursor = next ? "pointer" : "";
  if (next) {
    tooltip.hidden = false;
    const isArticles = scene.tier === "co-mentioned";
    if (node !== undefined) {
      const one = scene.view.entities[node];
      tooltip.replaceChildren(make("strong", {}, isolated(nameOf(one))), make("span", {}, isolated(one.kind === "meeting" ? `${t(one.type)}, ${meetingDate(one)}` : descriptionOf(one))),
        one.kind === "meeting" ? "" : make("span", { class: "quiet" }, `${t(isArticles ? "countArticles" : "countMeetings", { n: scene.counts[node] })} · ${t("countNeighbours", { n: neighboursOf(scene, node).length }).toLowerCase()}`));
    } else {
      const [a, b] = endsOf(link);
      const items = itemsOfLink(scene, link);
      const quote = isArticles ? data.articles[items[0]].title : (data.meetings[items[items.length - 1]].evidence[0] || {}).quote;
      tooltip.replaceChildren(make("strong", {}, isolated(nameOf(a)), " – ", isolated(nameOf(b))), make("span", { class: "quiet" }, t(isArticles ? "countArticles" : "countMeetings", { n: items.length })),
        quote ? make("span", { class: "tooltip-quote" }, isolated(shortened(quote, 160))) : "");
    }
    const width = tooltip.offsetWidth, height = tooltip.offsetHeight;
    tooltip.style.left = `${Math.max(6, Math.min(x + 14, frame.width - width - 8))}px`;
    tooltip.style.top = `${y + 18 + height > frame.height - frame.bottom ? Math.max(6, y - height - 12) : y + 18}px`;
  } else tooltip.hidden = true;
  const isSame = hovered === next || (hovered && next && hovered.node === next.node && hovered.link === next.link);
  hovered = next;
  if (!isSame) redraw();
}
