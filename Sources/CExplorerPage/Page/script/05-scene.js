// What is in view: the nodes and links that the choices leave.

/** Which meetings count; with `ignoringPeriod` those of any date. */
function admittedMeetings(ignoringPeriod = false) {
  const admitted = new Uint8Array(data.meetings.length);
  const kinds = new Set(state.kinds);
  const statuses = new Set(state.statuses);
  const countries = new Set(data.countries.filter((one) => state.countries.includes(one.code)).map((one) => one.number));
  data.meetings.forEach((meeting, number) => {
    admitted[number] = statuses.has(meeting.status)
      && (kinds.size === 0 || kinds.has(meeting.type))
      && (countries.size === 0 || meeting.concerned.some((country) => countries.has(country)))
      && (ignoringPeriod || mayLieInPeriod(meeting.firstDay, meeting.lastDay)) ? 1 : 0;
  });
  return admitted;
}

/** Whether some day from first to last lies in the period; an unknown date lies in none. */
function mayLieInPeriod(first, last) {
  if (state.from === null && state.to === null) return true;
  if (first === null) return false;
  return (state.from === null || last >= state.from) && (state.to === null || first <= state.to);
}

/** Which articles count for links between those whom they name. */
function admittedArticles(ignoringPeriod = false) {
  return Uint8Array.from(data.articles, (article) => ignoringPeriod || mayLieInPeriod(article.day, article.day) ? 1 : 0);
}

/** The tier in force: whom articles name together says nothing of meetings as nodes. */
function tierInForce() {
  return state.view === "meetings" && state.tier === "co-mentioned" ? "met" : state.tier;
}

/** For each node of a tier, its meetings (or articles) once each: `items[first[v]..<first[v + 1]]`. */
function itemsOfNodes(view, links) {
  if (links.items) return links.items;
  const lists = view.entities.map(() => []);
  for (let link = 0; link < links.source.length; link++) {
    for (let index = links.first[link]; index < links.first[link + 1]; index++) {
      lists[links.source[link]].push(links.sources[index]);
      lists[links.target[link]].push(links.sources[index]);
    }
  }
  links.items = lists.map((list) => list.length < 2 ? list : [...new Set(list)]);
  return links.items;
}

/** The nodes and links that the choices leave, as flat arrays. */
function makeScene() {
  const view = data.views[state.view];
  const tier = tierInForce();
  const links = linksOf(view, tier);
  const admitted = tier === "co-mentioned" ? admittedArticles() : admittedMeetings();
  const items = itemsOfNodes(view, links);
  const size = view.entities.length;
  const layout = tier === "co-mentioned" ? view.layouts.mentioned : view.layouts.met;

  const counts = new Int32Array(size);
  const isHidden = new Uint8Array(size);
  const hiddenKinds = new Set(state.view === "meetings" ? state.hidden : []);
  for (let node = 0; node < size; node++) {
    for (const item of items[node]) counts[node] += admitted[item];
    const one = view.entities[node];
    isHidden[node] = hiddenKinds.has(one.kind) || !(layout[0][node] === layout[0][node])
      || (one.kind !== "meeting" && counts[node] < state.minimumNode) ? 1 : 0;
  }

  let kept = [];
  const weights = new Int32Array(links.source.length);
  for (let link = 0; link < links.source.length; link++) {
    if (isHidden[links.source[link]] || isHidden[links.target[link]]) continue;
    let weight = 0;
    for (let index = links.first[link]; index < links.first[link + 1]; index++) weight += admitted[links.sources[index]];
    weights[link] = weight;
    if (weight > 0 && (state.view === "meetings" || weight >= state.minimumLink)) kept.push(link);
  }

  const scene = { view, tier, links, admitted, layout, counts, weights };
  const centre = state.ego ? nodeOf(data.byKey.get(state.ego), view) : undefined;
  if (centre !== undefined) {
    const depths = distances(adjacencyOf(kept, links, size), centre, state.depth);
    kept = kept.filter((link) => depths[links.source[link]] >= 0 && depths[links.target[link]] >= 0);
  }
  scene.edges = kept;
  scene.adjacency = adjacencyOf(kept, links, size);
  scene.nodes = [];
  for (let node = 0; node < size; node++) {
    if (scene.adjacency.first[node + 1] > scene.adjacency.first[node] || node === centre) scene.nodes.push(node);
  }
  if (centre !== undefined && !(layout[0][centre] === layout[0][centre])) scene.nodes = scene.nodes.filter((node) => node !== centre);
  scene.isVisible = new Uint8Array(size);
  for (const node of scene.nodes) scene.isVisible[node] = 1;
  scene.ranked = scene.nodes.slice().sort((a, b) => counts[b] - counts[a] || a - b);
  // Large: moved as a picture. Heavy: drawn with less detail, too.
  scene.isLarge = scene.nodes.length + kept.length > 1200;
  scene.isHeavy = scene.nodes.length + kept.length > 6000;
  return scene;
}

/** The meetings (or articles) of a link that count. */
function itemsOfLink(scene, link) {
  return Array.from(scene.links.sources.subarray(scene.links.first[link], scene.links.first[link + 1]))
    .filter((item) => scene.admitted[item]);
}
