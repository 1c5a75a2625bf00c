// The graph: read once from the page, with names in place of positions.

const data = (() => {
  const raw = JSON.parse(document.getElementById("data").textContent);

  const articles = raw.articles.map(([title, date, source, url, day], number) => (
    { number, title: plain(title), date, source: plain(source), address: url, day }));
  const places = raw.places.map(([name, country]) => ({ name: plain(name), country }));

  /** What every node has. */
  const entity = (kind, number, key, name, more) => Object.assign({ kind, number, key, name: plain(name) || key }, more);

  const countries = raw.countries.map(([key, french, english, code, named], number) =>
    entity("country", number, key, french, { french: plain(french), english: plain(english), code, countries: [number], articles: named, aliases: [] }));
  const institutions = raw.institutions.map(([key, name, aliases, country, named], number) =>
    entity("institution", number, key, name, { aliases: aliases.map(plain), countries: country === null ? [] : [country], articles: named }));
  const people = raw.people.map(([key, name, aliases, states, tenures, named, wikidata], number) =>
    entity("person", number, key, name, {
      aliases: aliases.map(plain), countries: homeFirst(states, tenures), articles: named, wikidata,
      tenures: tenures.map(([title, institution, country, period, first, last]) => ({ title: plain(title), institution, country, period, first, last })),
    }));
  /** A person's states, first the one of a present post: it gives the colour. */
  function homeFirst(states, tenures) {
    const post = tenures.find(([, , country, period]) => country !== null && (period === "current" || period === "acting"));
    return post ? [post[2], ...states.filter((state) => state !== post[2])] : states;
  }

  const meetings = raw.meetings.map((row, number) => {
    const [key, type, status, start, end, basis, firstDay, lastDay, place, placeCountry, confidence, parts, bodies, states, concerned, reports, evidence] = row;
    return entity("meeting", number, key, "", {
      type, status, start, end, basis, firstDay, lastDay, place, placeCountry, confidence, concerned,
      parts: parts.map(([person, role, onBehalfOf]) => ({ person, role, onBehalfOf })),
      institutions: bodies, states, reports, countries: placeCountry === null ? [] : [placeCountry], aliases: [],
      evidence: evidence.map(([article, quote]) => ({ article, quote: plain(quote) })),
    });
  });
  for (const meeting of meetings) {
    const parties = [...new Set([
      ...meeting.parts.map((part) => people[part.person].name),
      ...meeting.institutions.map((body) => institutions[body].name),
      ...meeting.states.map((state) => countries[state].name)])];
    meeting.name = parties.slice(0, 3).join(" – ") + (parties.length > 3 ? ` (+${parties.length - 3})` : "") || meeting.key;
  }

  const entities = {
    people, institutions, countries, meetings: [...people, ...institutions, ...countries, ...meetings],
  };
  const byKey = new Map(entities.meetings.map((one) => [one.key, one]));
  const views = {};
  for (const name of Object.keys(entities)) views[name] = makeView(name, raw.views[name], entities[name]);

  /** A view: its entities by node number, where they lie, and its links by tier. */
  function makeView(name, row, nodes) {
    const place = (values) => Float64Array.from(values, (value) => value === null ? NaN : value);
    return {
      name, entities: nodes,
      layouts: { met: [place(row.x), place(row.y)], mentioned: [place(row.mentionX), place(row.mentionY)] },
      tiers: { met: makeTier(row.met), "co-present": makeTier(row["co-present"]) },
    };
  }

  /** Links as columns; the meetings of link `i` are `first[i]..<first[i + 1]` of `sources`. */
  function makeTier(row) {
    const first = new Int32Array(row.count.length + 1);
    row.count.forEach((count, link) => { first[link + 1] = first[link] + count; });
    return { source: Int32Array.from(row.source), target: Int32Array.from(row.target), first, sources: Int32Array.from(row.meetings) };
  }

  return { language: raw.language, title: raw.title && plain(raw.title), articles, places, countries, institutions, people, meetings, views, byKey };
})();

/** The name of an entity in the language of the interface. */
function nameOf(one) {
  return one.kind === "country" ? (language === "fr" ? one.french : one.english) : one.name;
}

/** The number of an entity's node in a view; undefined where the view has no such nodes. */
function nodeOf(one, view) {
  if (view.name === "meetings") {
    const before = { person: 0, institution: data.people.length, country: data.people.length + data.institutions.length, meeting: data.people.length + data.institutions.length + data.countries.length };
    return before[one.kind] + one.number;
  }
  const kinds = { people: "person", institutions: "institution", countries: "country" };
  return kinds[view.name] === one.kind ? one.number : undefined;
}

/** The links of a tier of a view. */
function linksOf(view, tier) {
  if (tier === "co-mentioned" && !view.tiers[tier]) view.tiers[tier] = mentionLinks(view);
  return view.tiers[tier] || view.tiers.met;
}

/** Links between all whom an article names: made when first asked for, since there are many. */
function mentionLinks(view) {
  const named = data.articles.map(() => []);
  view.entities.forEach((one, node) => { for (const article of one.articles) named[article].push(node); });
  let count = 0;
  for (const nodes of named) count += nodes.length * (nodes.length - 1) / 2;
  const size = view.entities.length;
  const articleCount = data.articles.length;
  // One number for each pair and article: below 2^53 for all graphs that fit a page.
  const keys = new Float64Array(count);
  let next = 0;
  named.forEach((nodes, article) => {
    for (let a = 0; a < nodes.length; a++) {
      for (let b = a + 1; b < nodes.length; b++) keys[next++] = (nodes[a] * size + nodes[b]) * articleCount + article;
    }
  });
  keys.sort();
  const source = [], target = [], first = [], sources = new Int32Array(count);
  let last = -1;
  keys.forEach((key, index) => {
    const pair = Math.floor(key / articleCount);
    sources[index] = key - pair * articleCount;
    if (pair === last) return;
    last = pair;
    source.push(Math.floor(pair / size));
    target.push(pair % size);
    first.push(index);
  });
  first.push(count);
  return { source: Int32Array.from(source), target: Int32Array.from(target), first: Int32Array.from(first), sources };
}
