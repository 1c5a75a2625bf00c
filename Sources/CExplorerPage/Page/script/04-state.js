// What the reader has chosen, and its form in the address, so that a link brings back the same view.

const allKinds = ["talks", "visit", "audience", "signing", "summit", "call", "ceremony", "award", "hearing", "other"];
const allStatuses = ["held", "planned", "reported", "cancelled", "denied"];
const allTiers = ["met", "co-present", "co-mentioned"];
const nodeKinds = ["person", "institution", "country", "meeting"];

const initialState = {
  view: "people", tier: "met", minimumNode: 1, minimumLink: 1,
  kinds: [], statuses: ["held"], countries: [], hidden: [], from: null, to: null,
  node: null, link: null, path: null, ego: null, depth: 1, camera: null, language: null, theme: null,
};
const state = structuredClone(initialState);
const listeners = [];

/** Changes the state, then tells everyone what changed. */
function change(patch, isNewPage = false) {
  const changed = new Set();
  for (const [name, value] of Object.entries(patch)) {
    if (JSON.stringify(state[name]) === JSON.stringify(value)) continue;
    state[name] = value;
    changed.add(name);
  }
  if (changed.size === 0) return;
  for (const listener of listeners) listener(changed);
  writeAddress(isNewPage);
}

/** Calls `body` with the set of changed names after each change. */
function onChange(body) { listeners.push(body); }

let addressTimer = null;

/** Writes the state to the fragment: at once for a new page of the history, else when all is quiet. */
function writeAddress(isNewPage) {
  clearTimeout(addressTimer);
  const write = () => {
    const fragment = fragmentOf(state);
    if (location.hash.slice(1) === fragment) return;
    history[isNewPage ? "pushState" : "replaceState"](null, "", fragment ? `#${fragment}` : location.pathname + location.search);
  };
  if (isNewPage) write(); else addressTimer = setTimeout(write, 120);
}

/** The fragment of a state: only what differs from the beginning. */
function fragmentOf(one) {
  const pairs = [];
  const add = (name, value) => { if (value !== null && value !== "") pairs.push(`${name}=${encodeURIComponent(value)}`); };
  const list = (values) => values.length ? values.join(",") : null;
  if (one.view !== "people") add("view", one.view);
  if (one.tier !== "met") add("tier", one.tier);
  if (one.minimumNode > 1) add("min", one.minimumNode);
  if (one.minimumLink > 1) add("minlink", one.minimumLink);
  add("kinds", list(one.kinds));
  if (one.statuses.join() !== "held") add("status", one.statuses.join(",") || "none");
  add("countries", list(one.countries));
  add("hidden", list(one.hidden));
  if (one.from !== null) add("from", isoDay(one.from));
  if (one.to !== null) add("to", isoDay(one.to));
  add("node", one.node);
  add("link", one.link && one.link.join("~"));
  add("path", one.path && one.path.map((end) => end || "").join("~"));
  add("ego", one.ego);
  if (one.depth > 1) add("depth", one.depth);
  add("at", one.camera && one.camera.map((value) => Number(value.toPrecision(5))).join(","));
  add("lang", one.language);
  add("theme", one.theme);
  return pairs.join("&");
}

/** The state of a fragment; whatever makes no sense is as at the beginning. */
function stateOf(fragment) {
  const result = structuredClone(initialState);
  const values = new Map();
  for (const pair of fragment.split("&")) {
    const split = pair.indexOf("=");
    if (split < 1) continue;
    try {
      values.set(pair.slice(0, split), decodeURIComponent(pair.slice(split + 1)));
    } catch { /* not written by us: left out */ }
  }
  const among = (name, choices) => (values.get(name) || "").split(",").filter((one) => choices.includes(one));
  const number = (name, low, high, other) => {
    const value = Number(values.get(name));
    return values.has(name) && Number.isInteger(value) && value >= low && value <= high ? value : other;
  };
  const entity = (key) => data.byKey.has(key) ? key : null;
  if (Object.hasOwn(data.views, values.get("view"))) result.view = values.get("view");
  if (allTiers.includes(values.get("tier"))) result.tier = values.get("tier");
  result.minimumNode = number("min", 1, 1000, 1);
  result.minimumLink = number("minlink", 1, 1000, 1);
  result.kinds = among("kinds", allKinds);
  if (values.has("status")) result.statuses = among("status", allStatuses);
  result.countries = among("countries", data.countries.map((one) => one.code));
  result.hidden = among("hidden", nodeKinds);
  if (values.has("from")) result.from = dayOf(values.get("from"));
  if (values.has("to")) result.to = dayOf(values.get("to"), true);
  result.node = entity(values.get("node"));
  const link = (values.get("link") || "").split("~");
  if (link.length === 2 && link.every(entity)) result.link = link;
  const path = (values.get("path") || "").split("~");
  if (values.has("path") && path.length === 2) result.path = path.map(entity);
  result.ego = entity(values.get("ego"));
  result.depth = number("depth", 1, 6, 1);
  const camera = (values.get("at") || "").split(",").map(Number);
  if (camera.length === 3 && camera.every(Number.isFinite) && camera[2] > 0) result.camera = camera;
  if (Object.hasOwn(words, values.get("lang"))) result.language = values.get("lang");
  if (["light", "dark"].includes(values.get("theme"))) result.theme = values.get("theme");
  return result;
}
