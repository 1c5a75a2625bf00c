// The words of the interface.

const words = {
  en: {
    title: "Who met whom", subtitle: "{articles} · {meetings}", skip: "Skip to the list",
    search: "Search a name, a body, a country…", path: "Path", export: "Export",
    exportSVG: "Picture of the view (SVG)", exportLinks: "Links of the view (CSV)",
    exportNodes: "Nodes of the view (CSV)", copyLink: "Copy the link to this view",
    copied: "Link copied", theme: "Light or dark", help: "Help", filters: "Filters", show: "Show",
    people: "People", institutions: "Institutions", countries: "Countries", meetings: "Meetings",
    nodeKinds: "Nodes", tier: "Link", met: "met", "co-present": "at the same meeting",
    "co-mentioned": "in the same article",
    "met-note": "Both took part in a meeting that a sentence tells of.",
    "co-present-note": "At the same meeting, one of them only as a witness: nobody says that they met.",
    "co-mentioned-note": "Named in the same article. That is no meeting.",
    minimumNode: "Meetings of each node, at least", minimumLink: "Meetings of each link, at least",
    kinds: "Kind of meeting", statuses: "Status", countrySearch: "Filter countries…",
    reset: "Reset all filters", details: "Details", zoomIn: "Zoom in", zoomOut: "Zoom out",
    zoomFit: "Show everything", held: "held", planned: "planned", reported: "reported", cancelled: "cancelled",
    denied: "denied", talks: "talks", visit: "visit", audience: "audience", signing: "signing",
    summit: "summit", call: "call", ceremony: "ceremony", award: "award", hearing: "hearing",
    other: "meeting", host: "host", visitor: "visitor", chair: "chair", signatory: "signatory",
    witness: "witness", mediator: "mediator", participant: "", person: "person",
    institution: "institution", country: "country", meeting: "meeting",
    countPeople: "{n} person|{n} people", countInstitutions: "{n} institution|{n} institutions",
    countCountries: "{n} country|{n} countries", countMeetings: "{n} meeting|{n} meetings",
    countArticles: "{n} article|{n} articles", countLinks: "{n} link|{n} links",
    countNodes: "{n} node|{n} nodes", countNeighbours: "Linked with {n}",
    overview: "In this view", mostMeetings: "Most meetings", mostArticles: "Named most together",
    more: "Show {n} more", back: "Overview", posts: "Posts", alsoCalled: "Also: {names}",
    meetingsOf: "Meetings", named: "Named in", neighbours: "Linked with", undated: "date unknown",
    ego: "Surroundings", egoOff: "Whole view", depth: "depth {n}", pathFrom: "Path from here…",
    centre: "Centre", sources: "Sources", confidence: "confidence {n} %", noSentence: "No sentence is kept.",
    from: "From", to: "To", findPath: "Shortest path", pathHint: "Choose two nodes: type a name, or click a node with Shift held down.",
    noPath: "No path links these two in this view. Widen the filters.",
    samePath: "These two are one and the same.", notInView: "Not in this view: the filters hide it.",
    pathLength: "{n} step|{n} steps", nothing: "Nothing is left: widen the filters.",
    nothingFound: "Nothing found", allTime: "All dates", period: "Period", periodStart: "First day of the period",
    periodEnd: "Last day of the period", undatedHidden: "{n} undated hidden|{n} undated hidden",
    otherCountries: "other, or none", former: "former", acting: "acting", future: "designated", current: "",
    since: "attested {a}", between: "attested {a} – {b}", linkOf: "Link", planNote: "dashed: only planned or reported",
    edgesLeftOut: "The {n} weakest links are not drawn.", swap: "Swap", close: "Close",
    selected: "{name}: {n} links", basisInherited: "date from another article", basisRelative: "date counted from publication",
    canvasLabel: "Graph of {nodes} and {links}. Use the search field and the list beside it to reach everyone by keyboard.",
    keys: "Keyboard", keyList: [["/", "search"], ["← ↑ ↓ →", "move the view"], ["+ −", "zoom"], ["0", "show everything"], ["L", "go to the list of those linked"], ["E", "surroundings of the chosen node"], ["P", "path"], ["Esc", "back"], ["Shift + click", "path to a second node"]],
    about: "Each link stands for meetings that articles tell of; each meeting quotes its sentences and leads to the articles. Meetings without a date leave the view when a period is chosen. Everything is in this one file: nothing is loaded or sent.",
  },
  fr: {
    title: "Qui a rencontré qui", subtitle: "{articles} · {meetings}", skip: "Aller à la liste",
    search: "Chercher un nom, un organisme, un pays…", path: "Chemin", export: "Exporter",
    exportSVG: "Image de la vue (SVG)", exportLinks: "Liens de la vue (CSV)",
    exportNodes: "Nœuds de la vue (CSV)", copyLink: "Copier le lien vers cette vue",
    copied: "Lien copié", theme: "Clair ou sombre", help: "Aide", filters: "Filtres", show: "Montrer",
    people: "Personnes", institutions: "Institutions", countries: "Pays", meetings: "Rencontres",
    nodeKinds: "Nœuds", tier: "Lien", met: "se sont rencontrés", "co-present": "à la même rencontre",
    "co-mentioned": "dans le même article",
    "met-note": "Les deux ont pris part à une rencontre qu’une phrase rapporte.",
    "co-present-note": "À la même rencontre, l’un seulement comme témoin : rien ne dit qu’ils se sont rencontrés.",
    "co-mentioned-note": "Nommés dans le même article. Ce n’est pas une rencontre.",
    minimumNode: "Rencontres par nœud, au moins", minimumLink: "Rencontres par lien, au moins",
    kinds: "Type de rencontre", statuses: "Statut", countrySearch: "Filtrer les pays…",
    reset: "Effacer les filtres", details: "Détails", zoomIn: "Agrandir", zoomOut: "Réduire",
    zoomFit: "Tout montrer", held: "tenue", planned: "prévue", reported: "rapportée au conditionnel", cancelled: "annulée",
    denied: "démentie", talks: "entretien", visit: "visite", audience: "audience", signing: "signature",
    summit: "sommet", call: "appel", ceremony: "cérémonie", award: "distinction", hearing: "audition",
    other: "rencontre", host: "hôte", visitor: "visiteur", chair: "préside", signatory: "signataire",
    witness: "témoin", mediator: "médiateur", participant: "", person: "personne",
    institution: "institution", country: "pays", meeting: "rencontre",
    countPeople: "{n} personne|{n} personnes", countInstitutions: "{n} institution|{n} institutions",
    countCountries: "{n} pays|{n} pays", countMeetings: "{n} rencontre|{n} rencontres",
    countArticles: "{n} article|{n} articles", countLinks: "{n} lien|{n} liens",
    countNodes: "{n} nœud|{n} nœuds", countNeighbours: "En lien avec {n}",
    overview: "Dans cette vue", mostMeetings: "Le plus de rencontres", mostArticles: "Le plus souvent nommés ensemble",
    more: "En montrer {n} de plus", back: "Vue d’ensemble", posts: "Fonctions", alsoCalled: "Aussi : {names}",
    meetingsOf: "Rencontres", named: "Nommé dans", neighbours: "En lien avec", undated: "date inconnue",
    ego: "Entourage", egoOff: "Toute la vue", depth: "profondeur {n}", pathFrom: "Chemin d’ici…",
    centre: "Centrer", sources: "Sources", confidence: "confiance {n} %", noSentence: "Aucune phrase n’est conservée.",
    from: "De", to: "À", findPath: "Plus court chemin", pathHint: "Choisissez deux nœuds : tapez un nom, ou cliquez sur un nœud en tenant Maj.",
    noPath: "Aucun chemin ne relie ces deux nœuds dans cette vue. Élargissez les filtres.",
    samePath: "C’est une seule et même entité.", notInView: "Absent de cette vue : les filtres le cachent.",
    pathLength: "{n} étape|{n} étapes", nothing: "Il ne reste rien : élargissez les filtres.",
    nothingFound: "Rien trouvé", allTime: "Toutes les dates", period: "Période", periodStart: "Premier jour de la période",
    periodEnd: "Dernier jour de la période", undatedHidden: "{n} sans date masquée|{n} sans date masquées",
    otherCountries: "autre, ou aucun", former: "ancien", acting: "par intérim", future: "désigné", current: "",
    since: "attesté {a}", between: "attesté {a} – {b}", linkOf: "Lien", planNote: "tireté : seulement prévue ou rapportée",
    edgesLeftOut: "Les {n} liens les plus faibles ne sont pas dessinés.", swap: "Inverser", close: "Fermer",
    selected: "{name} : {n} liens", basisInherited: "date d’un autre article", basisRelative: "date comptée depuis la parution",
    canvasLabel: "Graphe de {nodes} et {links}. Le champ de recherche et la liste à côté mènent à chacun au clavier.",
    keys: "Clavier", keyList: [["/", "chercher"], ["← ↑ ↓ →", "déplacer la vue"], ["+ −", "agrandir, réduire"], ["0", "tout montrer"], ["L", "aller à la liste des liens"], ["E", "entourage du nœud choisi"], ["P", "chemin"], ["Échap", "revenir"], ["Maj + clic", "chemin vers un second nœud"]],
    about: "Chaque lien représente des rencontres que des articles rapportent ; chaque rencontre cite ses phrases et mène aux articles. Les rencontres sans date quittent la vue quand une période est choisie. Tout est dans ce seul fichier : rien n’est chargé ni envoyé.",
  },
};

let language = "en";

/** The wording of a key, with `{name}` replaced by values; `|` parts singular and plural by `n`. */
function t(key, values = {}) {
  let text = words[language][key];
  if (text === undefined) return key;
  if (typeof text === "string" && text.includes("|")) {
    const [one, many] = text.split("|");
    text = (language === "fr" ? values.n < 2 : values.n === 1) ? one : many;
  }
  return typeof text !== "string" ? text : text.replace(/\{(\w+)\}/g, (whole, name) =>
    name in values ? (typeof values[name] === "number" ? grouped(values[name]) : values[name]) : whole);
}

/** A number with its thousands set apart. */
function grouped(number) {
  return new Intl.NumberFormat(language).format(number);
}

/** An ISO date as a reader writes it: "24 June 2025", "octobre 2024", "2023". */
function dateText(iso, isShort = false) {
  const parts = iso.split("-").map(Number);
  if (!parts[0]) return "";
  const form = { year: "numeric", timeZone: "UTC" };
  if (parts.length > 1) form.month = isShort ? "short" : "long";
  if (parts.length > 2) form.day = "numeric";
  const date = new Date(Date.UTC(2000, (parts[1] || 1) - 1, parts[2] || 1));
  date.setUTCFullYear(parts[0]);
  return new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", form).format(date);
}

/** The dates of a meeting. */
function meetingDate(meeting, isShort = false) {
  if (!meeting.start) return t("undated");
  const start = dateText(meeting.start, isShort);
  return meeting.end && meeting.end !== meeting.start ? `${start} – ${dateText(meeting.end, isShort)}` : start;
}

/** The ISO date of a day counted from 1970. */
function isoDay(day) {
  return new Date(day * 86400000).toISOString().slice(0, 10);
}

/** The day of an ISO date, counted from 1970; the last one it can mean if `isLast`. */
function dayOf(iso, isLast = false) {
  const [year, month, day] = iso.split("-").map(Number);
  if (!year) return null;
  const time = day ? Date.UTC(year, month - 1, day)
    : isLast ? Date.UTC(year, month || 12, 0) : Date.UTC(year, (month || 1) - 1, 1);
  return Number.isFinite(time) ? Math.round(time / 86400000) : null;
}
