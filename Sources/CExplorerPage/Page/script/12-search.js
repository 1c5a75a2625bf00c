// Search without accents, over names, other names and functions.

const searchIndex = data.byKey.size === 0 ? [] : [...data.people, ...data.institutions, ...data.countries].map((one) => {
  const names = [one.name, one.kind === "country" ? one.english : "", ...one.aliases].map(folded);
  const more = one.tenures ? folded(one.tenures.map((post) => post.title).join(" · ")) : "";
  return { one, names, more, weight: one.articles.length };
});

/** The entities whose names hold all words of a query, best first. */
function found(query, limit = 12) {
  const asked = folded(query).trim().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return [];
  const whole = asked.join(" ");
  const results = [];
  for (const entry of searchIndex) {
    let best = 0;
    for (const name of entry.names) {
      if (!name || !asked.every((word) => name.includes(word))) continue;
      const starts = asked.every((word) => name.startsWith(word) || name.includes(` ${word}`) || name.includes(`-${word}`) || name.includes(`'${word}`));
      best = Math.max(best, name === whole ? 5 : name.startsWith(whole) ? 4 : starts ? 3 : 2);
    }
    if (best === 0 && entry.more && asked.every((word) => entry.more.includes(word) || entry.names[0].includes(word))) best = 1;
    if (best > 0) results.push({ one: entry.one, best, weight: entry.weight });
  }
  results.sort((a, b) => b.best - a.best || b.weight - a.weight || a.one.key.localeCompare(b.one.key));
  return results.slice(0, limit).map((result) => result.one);
}

/** What is said of an entity beside its name. */
function descriptionOf(one) {
  if (one.kind === "person") {
    const post = one.tenures.find((tenure) => tenure.period === "current" || tenure.period === "acting") || one.tenures[0];
    return post ? shortened(post.title, 70) : one.countries.map((country) => nameOf(data.countries[country])).join(", ");
  }
  if (one.kind === "institution") return one.countries.map((country) => nameOf(data.countries[country])).join(", ") || t("institution");
  return t(one.kind);
}

/** Makes a text field a combobox (WAI-ARIA): arrows choose, Enter takes, Escape closes. */
function makeCombobox(input, list, take) {
  let results = [], active = -1;
  list.setAttribute("role", "listbox");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const pick = (one) => { close(); take(one); };
  const point = (index) => {
    active = index;
    [...list.children].forEach((item, number) => item.setAttribute("aria-selected", String(number === index)));
    if (index >= 0 && list.children[index]) {
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  };
  const show = () => {
    results = found(input.value);
    const isAsked = input.value.trim() !== "";
    list.replaceChildren(...results.map((one, index) => make("li",
      { role: "option", id: `${list.id}-${index}`, "aria-selected": "false", onpointerdown: (event) => { event.preventDefault(); pick(one); } },
      mark(one), make("span", { class: "result-name" }, isolated(nameOf(one))), make("span", { class: "result-more" }, isolated(descriptionOf(one))))));
    if (isAsked && results.length === 0) list.append(make("li", { class: "none" }, t("nothingFound")));
    list.hidden = !isAsked;
    input.setAttribute("aria-expanded", String(isAsked));
    if (results.length) point(0);
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => { if (input.value.trim()) show(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) show();
      if (results.length) point((active + (event.key === "ArrowDown" ? 1 : results.length - 1)) % results.length);
    } else if (event.key === "Enter" && active >= 0 && results[active]) {
      event.preventDefault();
      pick(results[active]);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (list.hidden) { input.value = ""; input.blur(); } else close();
    }
  });
}
