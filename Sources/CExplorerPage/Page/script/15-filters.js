// The panel of filters.

/** A button that is on or off. */
function toggle(text, isOn, press, key) {
  return make("button", { type: "button", class: "chip", "aria-pressed": String(isOn), "data-value": key, onclick: press }, text);
}

function renderFilters() {
  keepingFocus(byId("views"), () => byId("views").replaceChildren(...Object.keys(data.views).map((view) =>
    toggle(t(view), state.view === view, () => change({ view, ego: null, camera: null, node: fitting(state.node, view), link: null, path: null }, true), view))));

  byId("node-kinds-box").hidden = state.view !== "meetings";
  keepingFocus(byId("node-kinds"), () => byId("node-kinds").replaceChildren(...nodeKinds.filter((kind) => kind !== "meeting").map((kind) =>
    toggle(t({ person: "people", institution: "institutions", country: "countries" }[kind]), !state.hidden.includes(kind), () => change({ hidden: toggled(state.hidden, kind) }), kind))));

  const tier = byId("tier");
  tier.replaceChildren(...allTiers.filter((one) => state.view !== "meetings" || one !== "co-mentioned").map((one) => {
    const option = make("option", { value: one }, t(one));
    option.selected = one === tierInForce();
    return option;
  }));
  byId("tier-note").textContent = t(`${tierInForce()}-note`);

  for (const [id, name] of [["minimum-node", "minimumNode"], ["minimum-link", "minimumLink"]]) {
    byId(id).value = state[name];
    byId(`${id}-value`).textContent = String(state[name]);
  }
  byId("minimum-link").closest(".field").hidden = state.view === "meetings";

  const present = new Set(data.meetings.map((meeting) => meeting.type));
  keepingFocus(byId("kinds"), () => byId("kinds").replaceChildren(...allKinds.filter((kind) => present.has(kind)).map((kind) =>
    toggle(t(kind), state.kinds.includes(kind), () => change({ kinds: toggled(state.kinds, kind) }), kind))));
  const statuses = new Set(data.meetings.map((meeting) => meeting.status).concat("held"));
  keepingFocus(byId("statuses"), () => byId("statuses").replaceChildren(...allStatuses.filter((one) => statuses.has(one)).map((one) =>
    toggle(t(one), state.statuses.includes(one), () => change({ statuses: allStatuses.filter((other) => (other === one) !== state.statuses.includes(other)) }), one))));
  for (const id of ["kinds", "statuses", "countries"]) byId(id).closest("fieldset").disabled = tierInForce() === "co-mentioned";
  renderCountries();
}

/** The countries that meetings concern, those with most first; the search field narrows them. */
function renderCountries() {
  if (!renderCountries.counts) {
    const counts = new Map();
    for (const meeting of data.meetings) for (const country of meeting.concerned) counts.set(country, (counts.get(country) || 0) + 1);
    renderCountries.counts = counts;
  }
  const counts = renderCountries.counts;
  const asked = folded(byId("country-search").value.trim());
  const rank = (one) => (state.countries.includes(one.code) ? 1e9 : 0) + counts.get(one.number);
  const shown = data.countries.filter((one) => counts.has(one.number) && (!asked || folded(nameOf(one)).includes(asked)))
    .sort((a, b) => rank(b) - rank(a) || a.number - b.number).slice(0, 60);
  keepingFocus(byId("countries"), () => byId("countries").replaceChildren(...shown.map((one) => {
    const box = make("input", { type: "checkbox", "data-value": one.code, onchange: () => change({ countries: toggled(state.countries, one.code).sort() }) });
    box.checked = state.countries.includes(one.code);
    return make("label", {}, box, make("span", { class: "check-name" }, nameOf(one)), make("span", { class: "count" }, grouped(counts.get(one.number))));
  })));
}

/** Renders anew, and gives the focus back to the control of the same value. */
function keepingFocus(box, render) {
  const active = box.contains(document.activeElement) ? document.activeElement.dataset.value : null;
  render();
  if (active) {
    const again = [...box.querySelectorAll("[data-value]")].find((one) => one.dataset.value === active);
    if (again) again.focus();
  }
}

/** The list with a value added or taken out. */
function toggled(list, value) {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

/** The key of the chosen entity if a view has a node for it. */
function fitting(key, view) {
  return key && nodeOf(data.byKey.get(key), data.views[view]) !== undefined ? key : null;
}

function setUpFilters() {
  byId("tier").addEventListener("change", (event) => change({ tier: event.target.value, camera: null, link: null }));
  byId("minimum-node").addEventListener("input", (event) => change({ minimumNode: Number(event.target.value) }));
  byId("minimum-link").addEventListener("input", (event) => change({ minimumLink: Number(event.target.value) }));
  byId("country-search").addEventListener("input", renderCountries);
  byId("reset").addEventListener("click", () => change({
    tier: "met", minimumNode: 1, minimumLink: 1, kinds: [], statuses: ["held"], countries: [], hidden: [], from: null, to: null, ego: null, depth: 1, camera: null,
  }, true));
}
