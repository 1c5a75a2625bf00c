// Walks over the links in view: neighbours, surroundings, shortest paths.

/** Rows of neighbours: those of node `v` are `first[v]..<first[v + 1]` of `nodes`, by way of `links`. */
function adjacencyOf(kept, links, size) {
  const first = new Int32Array(size + 1);
  for (const link of kept) {
    first[links.source[link] + 1]++;
    first[links.target[link] + 1]++;
  }
  for (let node = 0; node < size; node++) first[node + 1] += first[node];
  const next = first.slice();
  const nodes = new Int32Array(kept.length * 2);
  const by = new Int32Array(kept.length * 2);
  for (const link of kept) {
    const a = links.source[link], b = links.target[link];
    nodes[next[a]] = b; by[next[a]++] = link;
    nodes[next[b]] = a; by[next[b]++] = link;
  }
  return { first, nodes, links: by };
}

/** The number of steps from a node, -1 for those farther than the limit. */
function distances(adjacency, start, limit = Infinity) {
  const result = new Int32Array(adjacency.first.length - 1).fill(-1);
  const queue = [start];
  result[start] = 0;
  for (let index = 0; index < queue.length; index++) {
    const node = queue[index];
    if (result[node] >= limit) break;
    for (let row = adjacency.first[node]; row < adjacency.first[node + 1]; row++) {
      const other = adjacency.nodes[row];
      if (result[other] >= 0) continue;
      result[other] = result[node] + 1;
      queue.push(other);
    }
  }
  return result;
}

/** The neighbours of a node with the link to each, those with most meetings first. */
function neighboursOf(scene, node) {
  const result = [];
  const { first, nodes, links } = scene.adjacency;
  for (let row = first[node]; row < first[node + 1]; row++) {
    result.push({ node: nodes[row], link: links[row], weight: scene.weights[links[row]] });
  }
  return result.sort((a, b) => b.weight - a.weight || a.node - b.node);
}

/** A shortest path as nodes and the links between them; of several, that with most meetings a step. */
function shortestPath(scene, from, to) {
  const away = distances(scene.adjacency, to);
  if (away[from] < 0) return null;
  const path = { nodes: [from], links: [] };
  let node = from;
  while (node !== to) {
    const step = neighboursOf(scene, node).find((one) => away[one.node] === away[node] - 1);
    path.nodes.push(step.node);
    path.links.push(step.link);
    node = step.node;
  }
  return path;
}
