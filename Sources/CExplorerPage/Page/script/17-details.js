// The details panel: the view as a whole, a node, a link, or a path.

function renderDetails() {
  const panel = byId("details");
  const top = panel.scrollTop, subject = subjectOfDetails();
  panel.replaceChildren(...(state.path ? pathDetails() : state.link ? linkDetails() : state.node ? nodeDetails() : overview()).filter(Boolean));
  panel.scrollTop = renderDetails.subject === subject ? top : 0;
  renderDetails.subject = subject;
}

function subjectOfDetails() { return JSON.stringify([state.path, state.link, state.node]); }

function heading(...content) { return make("h2", {}, content); }
function section(title, count, ...content) {
  return make("section", {}, make("h3", {}, title, count === null ? null : make("span", { class: "count" }, grouped(count))), content);
}
function backButton() {
  return make("button", { class: "plain back", onclick: () => change({ node: null, link: null, path: null }, true) }, "‹ ", t("back"));
}

function overview() {
  const meetings = new Set();
  for (const link of scene.edges) for (const item of itemsOfLink(scene, link)) meetings.add(item);
  const isArticles = scene.tier === "co-mentioned";
  const number = (value, words) => make("div", { class: "figure" }, make("strong", {}, grouped(value)), make("span", {}, words));
  const rest = (key, n) => t(key, { n }).replace(/^[\d\s.,\u202f\u00a0]+/, "");
  const nodes = state.view === "meetings" ? scene.nodes.length : scene.nodes.length;
  const nodeKey = { people: "countPeople", institutions: "countInstitutions", countries: "countCountries", meetings: "countNodes" }[state.view];
  return [
    heading(t("overview")),
    make("div", { class: "figures" }, number(nodes, rest(nodeKey, nodes)), number(scene.edges.length, rest("countLinks", scene.edges.length)),
      number(meetings.size, rest(isArticles ? "countArticles" : "countMeetings", meetings.size))),
    scene.nodes.length === 0 ? make("p", { class: "notice" }, t("nothing"))
      : section(t(isArticles ? "mostArticles" : "mostMeetings"), null, neighbourList(scene.ranked.filter((node) => scene.view.entities[node].kind !== "meeting").map((node) => ({ node, weight: scene.counts[node] })), null)),
  ];
}

function nodeDetails() {
  const one = data.byKey.get(state.node);
  const node = nodeOf(one, scene.view);
  const isIn = node !== undefined && scene.isVisible[node];
  return one.kind === "meeting" ? meetingDetails(one, isIn) : [
    backButton(),
    heading(mark(one), isolated(nameOf(one))),
    make("p", { class: "kind" }, [t(one.kind), ...(one.kind === "country" ? [] : one.countries.map((country) => nameOf(data.countries[country])))].join(" · ")),
    one.aliases.length ? make("p", { class: "quiet small" }, isolated(t("alsoCalled", { names: one.aliases.join(", ") }))) : null,
    one.wikidata ? make("p", { class: "small" }, make("a", { href: `https://www.wikidata.org/wiki/${one.wikidata}`, target: "_blank", rel: "noopener noreferrer" }, `Wikidata ${one.wikidata}`)) : null,
    postList(one),
    actions(one, node, isIn),
    isIn ? null : make("p", { class: "notice" }, t("notInView")),
    ...nodeSections(one, node, isIn),
    one.articles.length ? make("details", { class: "fold" }, make("summary", {}, t("named"), " ", t("countArticles", { n: one.articles.length })),
      growingList(one.articles, (article) => articleCard(data.articles[article]), { class: "cards" })) : null,
  ];
}

/** Meetings first for a node with few neighbours; both lists in any case. */
function nodeSections(one, node, isIn) {
  const items = isIn ? itemsOfNodes(scene.view, scene.links)[node].filter((item) => scene.admitted[item]) : meetingsOf(one);
  const isArticles = scene.tier === "co-mentioned" && isIn;
  const neighbours = isIn ? neighboursOf(scene, node) : [];
  const sections = [];
  if (neighbours.length) sections.push(section(t("neighbours"), neighbours.length, neighbourList(neighbours, one)));
  if (isArticles) {
    sections.push(section(t("named"), items.length, growingList(items.slice().sort((a, b) => a - b), (article) => articleCard(data.articles[article]), { class: "cards" })));
  } else if (items.length) {
    sections.push(section(t("meetingsOf"), items.length, growingList(byDate(items), (meeting) => meetingCard(meeting, [one]), { class: "cards timeline-cards" })));
  }
  return sections;
}

/** The meetings of an entity that is not in view, whatever the filters. */
function meetingsOf(one) {
  return data.meetings.filter((meeting) => one.kind === "person" ? meeting.parts.some((part) => part.person === one.number)
    : one.kind === "institution" ? meeting.institutions.includes(one.number) || meeting.parts.some((part) => part.onBehalfOf.includes(one.number))
      : meeting.states.includes(one.number)).map((meeting) => meeting.number);
}

function postList(one) {
  if (!one.tenures || one.tenures.length === 0) return null;
  return make("ul", { class: "posts", "aria-label": t("posts") }, one.tenures.slice(0, 8).map((post) => {
    const body = post.institution !== null ? data.institutions[post.institution] : null;
    const first = dateText(post.first, true), last = dateText(post.last, true);
    const when = !first ? "" : first === last || !last ? t("since", { a: first }) : t("between", { a: first, b: last });
    return make("li", {}, isolated(post.title), t(post.period) ? make("span", { class: "tag" }, t(post.period)) : null,
      body && !folded(post.title).includes(folded(body.name)) ? make("span", {}, " · ", make("button", { class: "plain", onclick: () => choose(body, true) }, isolated(body.name))) : null,
      when ? make("small", { class: "quiet" }, ` ${when}`) : null);
  }));
}

function actions(one, node, isIn) {
  const isEgo = state.ego === one.key;
  return make("div", { class: "actions" },
    isIn || isEgo ? make("button", { id: "ego", "aria-pressed": String(isEgo), onclick: () => toggleEgo(one) }, isEgo ? t("egoOff") : t("ego")) : null,
    isEgo ? make("span", { class: "stepper" },
      make("button", { "aria-label": "−", disabled: state.depth <= 1, onclick: () => change({ depth: state.depth - 1, camera: null }) }, "−"),
      make("span", { id: "depth" }, t("depth", { n: state.depth })),
      make("button", { "aria-label": "+", disabled: state.depth >= 6, onclick: () => change({ depth: state.depth + 1, camera: null }) }, "+")) : null,
    make("button", { onclick: () => { change({ path: [one.key, null], link: null }, true); byId("path-to").focus(); } }, t("pathFrom")),
    isIn ? make("button", { onclick: () => moveCamera({ ...fittingCamera(scene, [node, ...neighboursOf(scene, node).map((near) => near.node)]) }) }, t("centre")) : null);
}

function toggleEgo(one) {
  change({ ego: state.ego === one.key ? null : one.key, depth: 1, camera: null }, true);
}

function meetingDetails(meeting, isIn) {
  return [
    backButton(), heading(mark(meeting), t(meeting.type)),
    isIn ? null : make("p", { class: "notice" }, t("notInView")),
    make("ul", { class: "cards" }, meetingCard(meeting)),
  ];
}

function linkDetails() {
  const [a, b] = state.link.map((key) => data.byKey.get(key));
  const link = selectedLink();
  const items = link === null ? [] : itemsOfLink(scene, link);
  const isArticles = scene.tier === "co-mentioned";
  return [
    backButton(),
    heading(entityButton(a), make("span", { class: "quiet" }, " – "), entityButton(b)),
    make("p", { class: "kind" }, `${t("linkOf")} · ${t(scene.tier)}`),
    link === null ? make("p", { class: "notice" }, t("notInView")) : null,
    link === null ? null : section(t(isArticles ? "named" : "meetingsOf"), items.length,
      isArticles ? growingList(items, (article) => articleCard(data.articles[article]), { class: "cards" })
        : growingList(byDate(items), (meeting) => meetingCard(meeting, [a, b]), { class: "cards timeline-cards" })),
  ];
}

function pathDetails() {
  const ends = state.path.map((key) => key ? data.byKey.get(key) : null);
  const field = (name, index) => {
    const list = make("ul", { id: `path-${name}-results`, class: "results", hidden: true });
    const input = make("input", { id: `path-${name}`, type: "search", autocomplete: "off", spellcheck: "false" });
    input.value = ends[index] ? nameOf(ends[index]) : "";
    makeCombobox(input, list, (one) => {
      if (nodeOf(one, scene.view) === undefined) return;
      change({ path: state.path.map((key, side) => side === index ? one.key : key) }, true);
      const empty = state.path.indexOf(null);
      if (empty >= 0) byId(empty === 0 ? "path-from" : "path-to").focus();
    });
    return make("div", { class: "field search-field" }, make("label", { for: `path-${name}` }, t(name)), input, list);
  };
  const path = currentPath();
  const result = !ends[0] || !ends[1] ? [make("p", { class: "quiet" }, t("pathHint"))]
    : ends[0] === ends[1] ? [make("p", { class: "notice" }, t("samePath"))]
      : !path ? [make("p", { class: "notice" }, t("noPath"))] : pathSteps(path);
  return [
    backButton(), heading(t("findPath")), field("from", 0), field("to", 1),
    make("div", { class: "actions" }, make("button", { onclick: () => change({ path: [state.path[1], state.path[0]] }, true) }, t("swap"))),
    make("div", { id: "path-result", "aria-live": "polite" }, result),
  ];
}

function pathSteps(path) {
  const isArticles = scene.tier === "co-mentioned";
  const steps = path.nodes.map((node, index) => {
    const one = scene.view.entities[node];
    const items = index === 0 ? [] : itemsOfLink(scene, path.links[index - 1]);
    const before = index === 0 ? null : scene.view.entities[path.nodes[index - 1]];
    return [
      index === 0 ? null : make("details", { class: "fold step", open: true }, make("summary", {}, t(isArticles ? "countArticles" : "countMeetings", { n: items.length })),
        isArticles ? growingList(items, (article) => articleCard(data.articles[article]), { class: "cards" }, 3) : growingList(byDate(items), (meeting) => meetingCard(meeting, [one, before]), { class: "cards" }, 3)),
      make("div", { class: "path-node" }, entityButton(one)),
    ];
  });
  return [make("p", { class: "kind" }, t("pathLength", { n: path.links.length })), make("div", { class: "path" }, steps)];
}
