// Colours: groups after Okabe and Ito, which stay apart for all common forms of colour blindness.

const groupColours = {
  light: ["#0072b2", "#d98a00", "#00946c", "#c2578f", "#3f9fd6", "#c65200", "#8a7a00"],
  dark: ["#4ea3e0", "#f0ab3c", "#2fc79a", "#e58dbb", "#83c9f4", "#ff8a4c", "#e6da4d"],
};
const inks = {
  light: { ground: "#f7f8fa", ink: "#172033", quiet: "#5b6779", edge: "#7d8ca3", other: "#9aa5b4", meeting: "#475569", halo: "#f7f8fa", accent: "#c2185b", ring: "#ffffff" },
  dark: { ground: "#0f141c", ink: "#e8edf5", quiet: "#98a4b6", edge: "#7b8aa3", other: "#6d7a8d", meeting: "#a9b6c8", halo: "#0f141c", accent: "#ff6fa5", ring: "#0f141c" },
};

const darkScheme = matchMedia("(prefers-color-scheme: dark)");

/** "light" or "dark": as chosen, or as the reader's system has it. */
function themeInForce() {
  return state.theme || (darkScheme.matches ? "dark" : "light");
}

/** The countries with most nodes in a view, which have colours of their own. */
function makeGroups(scene) {
  const counts = new Map();
  for (const node of scene.nodes) {
    const one = scene.view.entities[node];
    if (one.kind !== "meeting" && one.countries.length) counts.set(one.countries[0], (counts.get(one.countries[0]) || 0) + 1);
  }
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, groupColours.light.length);
  return { order: order.map(([country]) => country), number: new Map(order.map(([country], index) => [country, index])) };
}

/** The number of an entity's colour; -1 for the rest, -2 for meetings. */
function groupOf(one, groups) {
  if (one.kind === "meeting") return -2;
  const number = one.countries.length ? groups.number.get(one.countries[0]) : undefined;
  return number === undefined ? -1 : number;
}

/** The colour of a group number. */
function colourOf(group, theme) {
  return group === -2 ? inks[theme].meeting : group === -1 ? inks[theme].other : groupColours[theme][group];
}
