// The keyboard: everything that the mouse can do.

function setUpKeyboard() {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
    if (event.key === "Escape") return escape(event);
    if (isTyping || byId("help").open) return;
    const step = 60 / camera.scale;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (moves[event.key] && (target === canvas || target === document.body)) {
      camera.x += moves[event.key][0];
      camera.y += moves[event.key][1];
      cameraMoved();
    } else if (event.key === "+" || event.key === "=") zoomMiddle(1.3);
    else if (event.key === "-") zoomMiddle(1 / 1.3);
    else if (event.key === "0") showEverything();
    else if (event.key === "/") byId("search").focus();
    else if (event.key === "?") openHelp();
    else if (event.key === "l" || event.key === "L") focusList();
    else if ((event.key === "e" || event.key === "E") && state.node) toggleEgo(data.byKey.get(state.node));
    else if (event.key === "p" || event.key === "P") openPath();
    else return;
    event.preventDefault();
  });
}

function escape(event) {
  const menu = byId("export-menu");
  if (menu.open) { menu.open = false; menu.querySelector("summary").focus(); }
  else if (state.path || state.link || state.node) change({ node: null, link: null, path: null }, true);
  else if (state.ego) change({ ego: null, camera: null }, true);
  else return;
  event.preventDefault();
}

function zoomMiddle(factor) {
  zoomAt(frame.width / 2, (frame.height - frame.bottom) / 2, factor);
  cameraMoved();
}

function showEverything() {
  change({ camera: null });
  moveCamera(fittingCamera(scene, scene.nodes), false);
}

/** Moves the focus to the list of those linked, or to the panel. */
function focusList() {
  const first = byId("details").querySelector("#list .entity") || byId("details");
  first.focus();
}

function openPath() {
  if (!state.path) change({ path: [state.node && nodeOf(data.byKey.get(state.node), scene.view) !== undefined ? state.node : null, null], link: null }, true);
  byId(state.path[0] ? "path-to" : "path-from").focus();
}

function openHelp() {
  const dialog = byId("help");
  dialog.replaceChildren(make("h2", {}, t("help")), make("p", {}, t("about")), make("h3", {}, t("keys")),
    make("dl", {}, t("keyList").map(([key, what]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, what)])),
    make("button", { onclick: () => dialog.close() }, t("close")));
  dialog.showModal();
}
