// Elements of the page. Texts go in as text nodes only: nothing that an article says is ever markup.

/** An element with attributes, listeners (`onclick: …`) and children; null children are left out. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) if (child !== null && child !== undefined) element.append(child);
  return element;
}

/** A name of unknown direction of writing, kept apart from the words around it. */
function isolated(text) { return make("bdi", {}, text); }

function byId(id) { return document.getElementById(id); }

/** A filled shape in the colour of an entity. */
function mark(one) {
  const element = make("span", { class: `mark ${one.kind}`, "aria-hidden": "true" });
  element.style.background = colourOf(groups ? groupOf(one, groups) : -1, themeInForce());
  return element;
}

/** Says something to those who listen to the page. */
function announce(text) { byId("announcer").textContent = text; }

/** Fills all elements that carry the key of a wording. */
function fillWords() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t);
  for (const element of document.querySelectorAll("[data-t-label]")) {
    element.setAttribute("aria-label", t(element.dataset.tLabel));
    if (element.tagName === "BUTTON") element.title = t(element.dataset.tLabel);
  }
  for (const element of document.querySelectorAll("[data-t-placeholder]")) element.placeholder = t(element.dataset.tPlaceholder);
}
