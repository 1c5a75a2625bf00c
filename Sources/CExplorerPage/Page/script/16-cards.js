// Pieces of the details panel: meetings with their sentences, lists of entities.

/** A button that leads to an entity. */
function entityButton(one, more = null) {
  return make("button", { class: "entity", onclick: () => choose(one, true) }, mark(one), isolated(nameOf(one)), more);
}

/** The article as a source: its title as a link where it has an address. */
function sourceLine(article) {
  const name = isolated(article.title);
  const address = webAddress(article.address);
  const title = address ? make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, name) : name;
  const more = [article.source, article.date && dateText(article.date, true)].filter(Boolean).join(", ");
  return make("cite", {}, title, more ? ` · ${more}` : null);
}

/** A meeting: when, what, where, who, and the sentences that say so. */
function meetingCard(meeting, without = []) {
  const place = meeting.place !== null ? data.places[meeting.place].name : "";
  const country = meeting.placeCountry !== null ? nameOf(data.countries[meeting.placeCountry]) : "";
  const where = place && country && folded(place) !== folded(country) ? `${place} (${country})` : place || country;
  const basis = { inherited: "basisInherited", "relative-to-publication": "basisRelative" }[meeting.basis];
  const parties = [
    ...meeting.parts.map((part) => [data.people[part.person], t(part.role)]),
    ...meeting.institutions.map((body) => [data.institutions[body], ""]),
    ...meeting.states.map((state) => [data.countries[state], ""]),
  ].filter(([one]) => !without.includes(one));
  return make("li", { class: "card", "data-key": meeting.key },
    make("div", { class: "card-head" },
      make("time", { title: basis ? t(basis) : null }, meetingDate(meeting)),
      make("span", { class: "tag" }, t(meeting.type)),
      meeting.status === "held" ? null : make("span", { class: `tag ${meeting.status}` }, t(meeting.status)),
      where ? make("span", { class: "place" }, isolated(where)) : null),
    parties.length ? make("div", { class: "parties" }, parties.map(([one, role]) => entityButton(one, role ? make("small", {}, role) : null))) : null,
    evidenceList(meeting),
    make("p", { class: "quiet small" }, t("confidence", { n: String(Math.round(meeting.confidence * 100)) })));
}

/** The sentences of a meeting, each with its source; sources that quote nothing come after them. */
function evidenceList(meeting) {
  const quoted = new Set(meeting.evidence.map((one) => one.article));
  const silent = [...new Set(meeting.reports.map(([article]) => article))].filter((article) => !quoted.has(article));
  return [
    ...meeting.evidence.map((one) => make("blockquote", {}, make("p", { dir: "auto" }, one.quote || t("noSentence")), sourceLine(data.articles[one.article]))),
    ...silent.map((article) => make("p", { class: "silent" }, sourceLine(data.articles[article]))),
  ];
}

/** An article that names both ends of a link. */
function articleCard(article) {
  return make("li", { class: "card" }, make("p", { class: "silent" }, sourceLine(article)));
}

/** A list that shows some items and has a button for more. */
function growingList(items, makeItem, attributes = {}, step = 40) {
  const list = make("ul", attributes);
  const box = make("div", {}, list);
  let shown = 0;
  const grow = () => {
    const next = items.slice(shown, shown + step).map(makeItem);
    list.append(...next);
    shown += step;
    if (button) button.remove();
    button = null;
    if (shown < items.length) {
      const rest = Math.min(step, items.length - shown);
      box.append(button = make("button", { class: "wide", onclick: () => { grow(); const first = next.length && list.children[shown - step]; const focus = first && first.querySelector("button,a"); if (focus) focus.focus(); } }, t("more", { n: rest })));
    }
  };
  let button = null;
  grow();
  return box;
}

/** The meetings of a list by date, unknown dates last. */
function byDate(numbers) {
  return numbers.slice().sort((a, b) => a - b).map((number) => data.meetings[number]);
}

/** A list of neighbours; arrow keys go from one to the next. */
function neighbourList(neighbours, centre) {
  const most = neighbours.reduce((high, one) => Math.max(high, one.weight), 1);
  return growingList(neighbours, (one) => {
    const entity = scene.view.entities[one.node];
    const bar = make("span", { class: "gauge", "aria-hidden": "true" });
    bar.style.width = `${Math.max(4, one.weight / most * 100)}%`;
    return make("li", { class: "row" },
      make("button", { class: "entity wide-entity", onclick: () => choose(entity, true) }, mark(entity), make("span", { class: "entity-text" }, isolated(nameOf(entity)), make("small", {}, isolated(entity.kind === "meeting" ? meetingDate(entity, true) : descriptionOf(entity))))),
      centre ? make("button", { class: "weight", title: t("linkOf"), "aria-label": `${nameOf(centre)} – ${nameOf(entity)}: ${t(scene.tier === "co-mentioned" ? "countArticles" : "countMeetings", { n: one.weight })}`, onclick: () => chooseLink(centre, entity) }, grouped(one.weight)) : make("span", { class: "weight" }, grouped(one.weight)), bar);
  }, { class: "rows", id: "list", "aria-label": t(centre ? "neighbours" : "overview"), onkeydown: moveInList });
}

/** Arrow keys, Home and End in a list of buttons. */
function moveInList(event) {
  const rows = [...event.currentTarget.querySelectorAll(".entity")];
  const at = rows.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || !rows[to]) return;
  event.preventDefault();
  event.stopPropagation();
  rows[to].focus();
}
