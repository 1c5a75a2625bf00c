// The camera: which part of the plane the canvas shows.

const camera = { x: 0, y: 0, scale: 1 };
const stage = document.getElementById("stage");
const canvas = document.getElementById("canvas");
/** The part of the canvas that panels leave free, in CSS pixels. */
const frame = { width: 1, height: 1, bottom: 0 };

function toScreenX(x) { return (x - camera.x) * camera.scale + frame.width / 2; }
function toScreenY(y) { return (y - camera.y) * camera.scale + (frame.height - frame.bottom) / 2; }
function toPlane(x, y) {
  return [(x - frame.width / 2) / camera.scale + camera.x, (y - (frame.height - frame.bottom) / 2) / camera.scale + camera.y];
}

/** How large shapes are drawn, by zoom: 1 where an edge of natural length takes 48 pixels. */
function shapeScale() {
  return Math.min(1.7, Math.max(0.22, Math.sqrt(camera.scale * 100 / 48)));
}

/** The camera that shows some nodes, with a margin. */
function fittingCamera(scene, nodes) {
  const [xs, ys] = scene.layout;
  let left = Infinity, right = -Infinity, top = Infinity, bottom = -Infinity;
  for (const node of nodes) {
    left = Math.min(left, xs[node]); right = Math.max(right, xs[node]);
    top = Math.min(top, ys[node]); bottom = Math.max(bottom, ys[node]);
  }
  if (!(right >= left)) return { x: 0, y: 0, scale: 0.5 };
  const width = Math.max(120, frame.width - 110), height = Math.max(120, frame.height - frame.bottom - 90);
  const scale = Math.min(width / Math.max(right - left, 1), height / Math.max(bottom - top, 1), 1.6);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}

/** Zooms by a factor about a point of the canvas. */
function zoomAt(x, y, factor) {
  const [planeX, planeY] = toPlane(x, y);
  camera.scale = Math.min(12, Math.max(0.004, camera.scale * factor));
  const [newX, newY] = toPlane(x, y);
  camera.x += planeX - newX;
  camera.y += planeY - newY;
}
