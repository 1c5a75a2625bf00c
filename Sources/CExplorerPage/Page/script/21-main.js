// The page: puts the parts together and draws when something changed.

let pending = null;
let settle = null;

/** Draws before the next frame. */
function redraw() {
  if (pending === null) pending = requestAnimationFrame(() => { pending = null; draw(); });
}

/** After each move of the camera: a large graph moves as a picture and is drawn anew at rest. */
function cameraMoved() {
  byId("tooltip").hidden = true;
  clearTimeout(settle);
  settle = setTimeout(() => {
    state.camera = [camera.x, camera.y, camera.scale];
    writeAddress(false);
    redraw();
  }, 160);
  if (scene.isLarge && snapshot.camera) {
    if (pending === null) pending = requestAnimationFrame(() => { pending = null; drawSnapshot(); });
  } else redraw();
}

let flight = null;

/** Moves the camera there, smoothly unless the reader wants no motion. */
function moveCamera(wanted, isKept = true) {
  cancelAnimationFrame(flight);
  const start = { ...camera }, began = performance.now();
  const length = matchMedia("(prefers-reduced-motion: reduce)").matches || scene.isHeavy ? 0 : 260;
  const step = (now) => {
    const share = length === 0 ? 1 : Math.min(1, Math.max(0, (now - began) / length));
    const eased = 1 - (1 - share) ** 3;
    camera.scale = start.scale * (wanted.scale / start.scale) ** eased;
    camera.x = start.x + (wanted.x - start.x) * eased;
    camera.y = start.y + (wanted.y - start.y) * eased;
    if (share < 1) flight = requestAnimationFrame(step);
    if (isKept) cameraMoved(); else redraw();
  };
  if (length === 0) step(began); else flight = requestAnimationFrame(step);
}

/** Fits the canvas to its place. */
function resize() {
  const box = stage.getBoundingClientRect();
  const ratio = window.devicePixelRatio || 1;
  frame.width = Math.max(50, box.width);
  frame.height = Math.max(50, box.height);
  canvas.width = Math.round(frame.width * ratio);
  canvas.height = Math.round(frame.height * ratio);
  timeline.render();
  frame.bottom = timeline.element.hidden ? 0 : timeline.element.offsetHeight;
  if (scene && !state.camera) Object.assign(camera, fittingCamera(scene, scene.nodes));
  if (scene) redraw();
}

const sceneParts = new Set(["view", "tier", "minimumNode", "minimumLink", "kinds", "statuses", "countries", "hidden", "from", "to", "ego", "depth"]);
const timelineParts = new Set(["view", "tier", "kinds", "statuses", "countries", "from", "to", "language"]);

/** Brings the page up to what changed. */
function update(changed) {
  const concerns = (parts) => [...parts].some((part) => changed.has(part));
  if (changed.has("language") || changed.has("theme")) applyLook();
  const isNewScene = concerns(sceneParts);
  if (isNewScene) {
    scene = makeScene();
    groups = makeGroups(scene);
    hovered = null;
    snapshot.camera = null;
    if (changed.has("view") || changed.has("tier") || changed.has("ego") || changed.has("depth")) state.camera = changed.has("camera") && state.camera ? state.camera : null;
    if (!state.camera) {
      const target = fittingCamera(scene, scene.nodes);
      if (update.isSetUp && (changed.has("ego") || changed.has("depth")) && !changed.has("view")) moveCamera(target, false);
      else Object.assign(camera, target);
    }
  }
  if (isNewScene || changed.has("language")) { renderFilters(); renderSubtitle(); renderLegend(); showStandingNotice(); }
  if (concerns(timelineParts)) { timeline.render(); frame.bottom = timeline.element.hidden ? 0 : timeline.element.offsetHeight; }
  if (!(changed.size === 1 && changed.has("camera"))) renderDetails();
  canvas.setAttribute("aria-label", t("canvasLabel", { nodes: t("countNodes", { n: scene.nodes.length }), links: t("countLinks", { n: scene.edges.length }) }));
  redraw();
}

function renderSubtitle() {
  byId("title").textContent = data.title || t("title");
  byId("subtitle").textContent = t("subtitle", { articles: t("countArticles", { n: data.articles.length }), meetings: t("countMeetings", { n: data.meetings.length }) });
  document.title = `${data.title || t("title")} – Entrevue`;
}

function renderLegend() {
  const rows = groups.order.map((country, index) => [index, nameOf(data.countries[country])]);
  const named = new Set(groups.order);
  if (scene.nodes.some((node) => { const one = scene.view.entities[node]; return one.kind !== "meeting" && !named.has(one.countries[0]); })) rows.push([-1, t("otherCountries")]);
  const isMixed = state.view === "meetings";
  byId("legend").replaceChildren(...(state.view === "countries" ? [] : rows).map(([group, name]) => {
    const dot = make("span", { class: "mark person" });
    dot.style.background = colourOf(group, themeInForce());
    return make("span", {}, dot, name);
  }), ...(isMixed ? ["person", "institution", "country", "meeting"].map((kind) => make("span", {}, make("span", { class: `mark hollow ${kind}` }), t(kind))) : []),
  ...((state.statuses.includes("planned") || state.statuses.includes("reported")) && scene.tier !== "co-mentioned" ? [make("span", {}, t("planNote"))] : []));
}

/** What must be said as long as it is so. */
function showStandingNotice() {
  const left = scene.edges.length - mostDrawnLinks;
  notify(scene.nodes.length === 0 ? t("nothing") : left > 0 ? t("edgesLeftOut", { n: left }) : "", true);
}

function applyLook() {
  language = state.language || data.language || ((navigator.language || "").toLowerCase().startsWith("fr") ? "fr" : "en");
  document.documentElement.dataset.theme = themeInForce();
  byId("language").textContent = language === "fr" ? "EN" : "FR";
  byId("language").title = language === "fr" ? "English" : "Français";
  byId("language").setAttribute("aria-label", byId("language").title);
  byId("language").lang = language === "fr" ? "en" : "fr";
  fillWords();
  if (scene) renderLegend();
}

/** Takes the state from the address: at the start, and when the reader goes back or edits it. */
function readAddress() {
  const next = stateOf(location.hash.slice(1));
  const changed = new Set(Object.keys(next).filter((name) => JSON.stringify(next[name]) !== JSON.stringify(state[name])));
  Object.assign(state, next);
  if (changed.size === 0) return;
  if (state.camera) [camera.x, camera.y, camera.scale] = state.camera;
  update(changed);
  if (!state.camera) showChosen();
}

function start() {
  Object.assign(state, stateOf(location.hash.slice(1)));
  applyLook();
  timeline.setUp();
  makeCombobox(byId("search"), byId("results"), (one) => {
    byId("search").value = "";
    if (state.path && state.path.includes(null) && nodeOf(one, scene.view) !== undefined) addToPath(one); else choose(one, true);
    byId("details").focus();
  });
  setUpFilters();
  setUpPointer();
  setUpKeyboard();
  setUpExport();
  byId("skip").addEventListener("click", focusList);
  byId("path-button").addEventListener("click", openPath);
  byId("zoom-in").addEventListener("click", () => zoomMiddle(1.4));
  byId("zoom-out").addEventListener("click", () => zoomMiddle(1 / 1.4));
  byId("zoom-fit").addEventListener("click", showEverything);
  byId("help-button").addEventListener("click", openHelp);
  byId("language").addEventListener("click", () => change({ language: language === "fr" ? "en" : "fr" }));
  byId("theme").addEventListener("click", () => change({ theme: themeInForce() === "dark" ? "light" : "dark" }));
  onChange(update);
  resize();
  const isCameraGiven = state.camera;
  if (isCameraGiven) [camera.x, camera.y, camera.scale] = isCameraGiven;
  update(new Set(Object.keys(initialState)));
  update.isSetUp = true;
  resize();
  if (!isCameraGiven && (state.node || state.link || state.path)) showChosen();
  draw();
  new ResizeObserver(resize).observe(stage);
  addEventListener("hashchange", readAddress);
  addEventListener("popstate", readAddress);
  darkScheme.addEventListener("change", () => { applyLook(); update(new Set(["theme"])); });
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

start();
