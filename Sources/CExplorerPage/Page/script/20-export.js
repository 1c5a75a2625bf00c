// What can be taken from the page: the view as a picture, its links and nodes as tables.

/** Offers a text as a file. */
function offer(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = make("a", { href: address, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** A field of a CSV file (RFC 4180); an apostrophe keeps spreadsheets from running it as a formula. */
function csvField(value) {
  let text = String(value ?? "");
  if (/^[\s]*[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text)) text = `'${text}`;
  return /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function csv(header, rows) {
  return `\ufeff${[header, ...rows].map((row) => row.map(csvField).join(",")).join("\r\n")}\r\n`;
}

/** The links in view, each with its meetings and one sentence that proves it. */
function linksTable() {
  const isArticles = scene.tier === "co-mentioned";
  const { source, target } = scene.links;
  return csv(["source_key", "source", "target_key", "target", "tier", isArticles ? "articles" : "meetings", "first", "last", "quote", "article", "url"],
    scene.edges.map((link) => {
      const [a, b] = [scene.view.entities[source[link]], scene.view.entities[target[link]]];
      const items = itemsOfLink(scene, link);
      const dates = items.map((item) => isArticles ? data.articles[item].date : data.meetings[item].start).filter(Boolean).sort();
      const proof = isArticles ? { article: items[0], quote: "" } : items.map((item) => data.meetings[item].evidence[0]).find(Boolean);
      const article = proof && data.articles[proof.article];
      return [a.key, nameOf(a), b.key, nameOf(b), scene.tier, scene.weights[link], dates[0] || "", dates[dates.length - 1] || "", proof ? proof.quote : "", article ? article.title : "", article ? webAddress(article.address) || "" : ""];
    }));
}

/** The nodes in view. */
function nodesTable() {
  return csv(["key", "name", "kind", "countries", scene.tier === "co-mentioned" ? "articles" : "meetings", "linked_with", "description"],
    scene.ranked.map((node) => {
      const one = scene.view.entities[node];
      const codes = one.countries.map((country) => data.countries[country].code).join(" ");
      return [one.key, nameOf(one), one.kind, codes, scene.counts[node], scene.adjacency.first[node + 1] - scene.adjacency.first[node], one.kind === "meeting" ? meetingDate(one) : descriptionOf(one)];
    }));
}

/** A text within XML. */
function xml(text) {
  return plain(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, "");
}

/** The view as it is on the screen, as a picture that can be edited and printed. */
function viewAsSVG() {
  const theme = themeInForce(), colours = inks[theme];
  const [xs, ys] = scene.layout;
  const focus = focusInForce();
  const n = (value) => String(Math.round(value * 10) / 10);
  const out = [`<svg xmlns="http://www.w3.org/2000/svg" width="${n(frame.width)}" height="${n(frame.height)}" viewBox="0 0 ${n(frame.width)} ${n(frame.height)}" font-family="Noto Sans, DejaVu Sans, Helvetica, Arial, sans-serif">`,
    `<title>${xml(byId("title").textContent)}</title>`, `<rect width="100%" height="100%" fill="${colours.ground}"/>`, `<g id="links" stroke="${colours.edge}" fill="none">`];
  for (const link of drawnLinks()) {
    const [a, b] = [scene.links.source[link], scene.links.target[link]];
    const [x1, y1, x2, y2] = [toScreenX(xs[a]), toScreenY(ys[a]), toScreenX(xs[b]), toScreenY(ys[b])];
    if (Math.max(x1, x2) < 0 || Math.max(y1, y2) < 0 || Math.min(x1, x2) > frame.width || Math.min(y1, y2) > frame.height) continue;
    const isBright = focus === null || focus.links.has(link);
    const strong = focus && focus.strong.has(link) ? ` stroke="${colours.accent}"` : "";
    out.push(`<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke-width="${n(widthOf(scene.weights[link]))}" opacity="${isBright ? 0.6 : 0.1}"${strong}${isPlannedOnly(link) ? ' stroke-dasharray="5 4"' : ""}><title>${xml(`${nameOf(scene.view.entities[a])} – ${nameOf(scene.view.entities[b])}: ${scene.weights[link]}`)}</title></line>`);
  }
  out.push(`</g>`, `<g id="nodes" stroke="${colours.ring}" stroke-width="1.3">`);
  for (const node of scene.ranked) {
    const one = scene.view.entities[node];
    const [x, y, radius] = [toScreenX(xs[node]), toScreenY(ys[node]), radiusOf(node)];
    if (x < -radius || y < -radius || x > frame.width + radius || y > frame.height + radius) continue;
    const look = `fill="${colourOf(groupOf(one, groups), theme)}"${focus === null || focus.nodes.has(node) ? "" : ' opacity="0.16"'}`;
    const title = `<title>${xml(nameOf(one))}</title>`;
    out.push(one.kind === "person" ? `<circle id="${xml(one.key)}" cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" ${look}>${title}</circle>`
      : `<polygon id="${xml(one.key)}" points="${outlineCorners(one.kind, x, y, radius).map((corner) => corner.map(n).join(",")).join(" ")}" ${look}>${title}</polygon>`);
  }
  out.push("</g>", `<g id="labels" text-anchor="middle" fill="${colours.ink}" stroke="${colours.halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke" font-weight="500">`);
  for (const label of placedLabels(focus, measuredWidth)) {
    label.lines.forEach((line, index) => {
      const y = label.y + (index - (label.lines.length - 1) / 2) * label.size * 1.15 + label.size * 0.35;
      out.push(`<text x="${n(label.x)}" y="${n(y)}" font-size="${n(label.size)}">${xml(line)}</text>`);
    });
  }
  out.push("</g>", "</svg>", "");
  return out.join("\n");
}

function setUpExport() {
  const menu = byId("export-menu");
  const item = (id, act) => byId(id).addEventListener("click", () => { menu.open = false; act(); });
  item("export-svg", () => offer("entrevue.svg", "image/svg+xml", viewAsSVG()));
  item("export-links", () => offer("entrevue-links.csv", "text/csv", linksTable()));
  item("export-nodes", () => offer("entrevue-nodes.csv", "text/csv", nodesTable()));
  item("copy-link", async () => {
    writeAddress(true);
    try { await navigator.clipboard.writeText(location.href); notify(t("copied")); } catch { prompt(t("copyLink"), location.href); }
  });
  addEventListener("pointerdown", (event) => { if (menu.open && !menu.contains(event.target)) menu.open = false; });
}

let noticeTimer = null;

/** Shows a short message over the canvas. */
function notify(text, isLasting = false) {
  const notice = byId("notice");
  clearTimeout(noticeTimer);
  notice.textContent = text;
  notice.hidden = !text;
  if (text && !isLasting) noticeTimer = setTimeout(() => { notice.hidden = true; showStandingNotice(); }, 2200);
}
