"""Opens every export with the program that it is meant for: check_formats.py PROGRAM [RECORDS]. Exit 1 where something differs."""
import csv
import importlib.util
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PROBLEMS: list[str] = []
ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "validators"
SCHEMA = "https://schema.org/"
FORMULA = re.compile(r"^'+[=+\-@\t\r\n＝＋－＠]")

FORMATS = ("records,json-ld,node-link,csv,parquet,sqlite,graphml,gexf,gexf-1.2,pajek,n-triples,n-quads,turtle,cypher,neo4j,ftm,web-annotation,"
           "markdown,obsidian")

# All scripts, and whatever has a meaning for somebody: each must come back as it was, or as the format's page says.
HOSTILE = [
    "Zoé Œuvre", "محمد السادس", "中村 太郎", "Ελένη Παππά", "Иван Петров", "שרה לוי", "नरेन्द्र मोदी", "한국 사람", "👩🏽‍🚀 Aya 🇲🇦",
    'Jo "le Bref" Dur', "l'Ami d'Oc", "C:\\new\\table", "fin de ligne\\", "a\nb", "c\r\nd", "tab\there", "<b>gras</b> & Cie", "]]></script>", "&amp; &#65;",
    "=HYPERLINK(1)", "+33 6", "-1+1", "@SUM(A1)", "'=déjà", "''cité", "NA", "null", "NaN", "TRUE", "1e5", "2024-02", "a,b;c|d", "e\u0301galit\u00e9",
    "bell\x07 et \x1b[31m", "fin\x7f", "nel\x85sep\u2028", "$x {y} %z `w` #1 ^a", "[[lien]] (x) _u_ *v*", "../../etc/passwd", "CON", "\u202eabc", "\ufeffbom", "\ufffe non",
    "{{modèle}} \\N \\u0041", "n" * 300, " espaces ", "nul\x00octet", "a\u00a0b", "😀",
]


def expect(holds: bool, sentence: str) -> None:
    if not holds:
        PROBLEMS.append(sentence)


def same(found, wanted, sentence: str) -> None:
    if found != wanted:
        if isinstance(found, dict) and isinstance(wanted, dict):
            found, wanted = set(found.items()), set(wanted.items())
        some = f"{sorted(map(repr, set(wanted) - set(found)))[:3]} missing, {sorted(map(repr, set(found) - set(wanted)))[:3]} too many" if isinstance(found, (set, frozenset)) else f"{found!r:.200}, not {wanted!r:.200}"
        PROBLEMS.append(f"{sentence}: {some}")


def run(*arguments: str) -> str:
    result = subprocess.run(arguments, capture_output=True, text=True, cwd=ROOT)
    if result.returncode not in (0, 1):
        sys.exit(f"check_formats: {' '.join(arguments)} failed: {result.stderr}")
    return result.stdout


def hostile_records() -> str:
    """Everybody meets the next one, each at a place, for a body, and with a quote of the same hostile text."""
    lines = []
    for number, name in enumerate(HOSTILE):
        other = HOSTILE[(number + 1) % len(HOSTILE)]
        quote = {"start": 0, "end": len(name), "quote": name}
        lines.append(json.dumps({
            "id": f"article-{number}", "title": name, "published": f"2024-01-{number % 28 + 1:02}", "source": name, "url": f"https://example.org/{number}?a=1&b=2", "language": "fr",
            "people": [{"id": "p", "name": name, "countries": ["MA"], "posts": [{"title": name, "institution": "i", "country": "MA", "evidence": [quote]}], "evidence": [quote]},
                       {"id": "q", "name": other, "countries": ["NA"]}],
            "institutions": [{"id": "i", "name": name, "country": "MA", "evidence": [quote]}], "countries": ["MA", "NA"],
            "meetings": [{"id": "m", "participations": [{"person": "p", "role": "host", "on_behalf_of": ["i"]}, {"person": "q", "role": "visitor"}], "kind": "talks", "status": "held",
                          "start": f"2024-01-{number % 28 + 1:02}", "date_basis": "explicit", "place": name, "place_country": "MA", "evidence": [quote], "confidence": 0.9, "rule": name}]}))
    lines.append(json.dumps({
        "id": "empty", "title": "", "source": "", "url": "", "people": [{"id": "p", "name": "Aline Vide", "aliases": [""], "evidence": [{"start": 0, "end": 0, "quote": ""}]}, {"id": "q", "name": "Béla Vide"}],
        "meetings": [{"id": "m", "participants": ["p", "q"], "place": "", "evidence": [{"start": 0, "end": 0, "quote": ""}], "rule": ""}]}))
    return "\n".join(lines) + "\n"


class Reference:
    """What must come back: our JSON-LD, read as plain JSON."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.document = json.loads((folder / "graph.jsonld").read_bytes())
        self.nodes = self.document["graph"]
        of = lambda kind: [node for node in self.nodes if kind in node["type"]]
        key = lambda node: node["id"].removeprefix("urn:entrevue:")
        self.people = {key(node): node["name"] for node in of("Person")}
        self.institutions = {key(node): node["name"] for node in of("Organization")}
        self.countries = {key(node): node["name"] for node in of("Country")}
        self.meetings = {key(node): node["name"] for node in of("Event")}
        self.places = {key(node): node["name"] for node in of("Place") if "Country" not in node["type"]}
        self.held = {key(node) for node in of("Event") if node["modality"] == "held"}
        self.articles = {key(node): node["identifier"] for node in of("NewsArticle")}
        self.quotes = sorted(next(s["exact"] for s in node["target"]["selector"] if "exact" in s) for node in of("Annotation"))
        self.everything = self.people | self.institutions | self.countries | self.meetings | self.places
        network = json.loads((folder / "graph.node-link.json").read_bytes())
        self.edges = {frozenset((edge["source"], edge["target"])): edge for edge in network["edges"]}
        self.network = {node["id"]: node["label"] for node in network["nodes"]}


def xml_text(text: str) -> str:
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def check_networks(ours: Reference) -> None:
    import igraph
    import networkx
    folder = ours.folder
    plain = networkx.node_link_graph(json.loads((folder / "graph.node-link.json").read_bytes()), edges="edges")
    rank = networkx.pagerank(plain, weight="weight", tol=1e-12, max_iter=1000)

    def ranks(graph, name_of, what: str) -> None:
        found = networkx.pagerank(graph, weight="weight", tol=1e-12, max_iter=1000)
        for node, value in found.items():
            if abs(rank[name_of(node)] - value) > 1e-9:
                PROBLEMS.append(f"{what}: PageRank of {node} is {value}, not {rank[name_of(node)]}")
                return

    same((plain.number_of_nodes(), plain.number_of_edges()), (len(ours.network), len(ours.edges)), "node-link: size")
    same({n: d["label"] for n, d in plain.nodes(data=True)}, ours.network, "node-link: names")
    for name, reader in [("graph.graphml", networkx.read_graphml), ("graph.gexf", networkx.read_gexf), ("graph.1.2.gexf", networkx.read_gexf)]:
        options = {"version": "1.2draft"} if name == "graph.1.2.gexf" else {"version": "1.3"} if "gexf" in name else {}
        graph = reader(folder / name, **options)
        same(set(graph), set(ours.network), f"{name}: nodes by networkx")
        same({n: d["label"] for n, d in graph.nodes(data=True)}, {n: xml_text(t) for n, t in ours.network.items()}, f"{name}: names by networkx")
        same({frozenset(e) for e in graph.edges()}, set(ours.edges), f"{name}: edges by networkx")
        for a, b, data in graph.edges(data=True):
            wanted = ours.edges[frozenset((a, b))]
            expect(data["weight"] == wanted["weight"] and data.get("evidence") == (xml_text(wanted["evidence"]) if "evidence" in wanted else None), f"{name}: {a}–{b} lost its weight or quote")
            expect("graphml" in name or len(data.get("spells", [])) == len([m for m in wanted["meetings"]]) or "undated" in "".join(wanted["meetings"]), f"{name}: {a}–{b} lost its spells")
        ranks(graph, lambda node: node, name)
    graph = igraph.Graph.Read_GraphML(str(folder / "graph.graphml"))
    same({v["id"]: v["label"] for v in graph.vs}, {n: xml_text(t) for n, t in ours.network.items()}, "graphml: names by igraph")
    same(graph.ecount(), len(ours.edges), "graphml: edges by igraph")
    found = dict(zip(graph.vs["id"], graph.pagerank(weights="weight")))
    expect(all(abs(found[n] - rank[n]) < 1e-9 for n in rank), "graphml: PageRank by igraph")
    for name in ["graph.gexf", "graph.1.2.gexf", "graph.graphml"]:
        if (SHARED / "validate_xml.sh").exists() and shutil.which("xmllint") and name != "graph.1.2.gexf":
            result = subprocess.run(["bash", SHARED / "validate_xml.sh", folder / name], capture_output=True, text=True)
            expect(result.returncode == 0, f"{name}: {result.stderr.strip()[:300]}")

    pajek = networkx.read_pajek(folder / "graph.net")
    same((pajek.number_of_nodes(), pajek.number_of_edges()), (len(ours.network), len(ours.edges)), "pajek: size by networkx")
    order = list(ours.network)
    ranks(networkx.Graph(pajek), lambda node: order[int(pajek.nodes[node]["id"]) - 1], "graph.net")
    graph = igraph.Graph.Read_Pajek(str(folder / "graph.net"))
    same((graph.vcount(), graph.ecount()), (len(ours.network), len(ours.edges)), "pajek: size by igraph")
    found = graph.pagerank(weights="weight")
    expect(all(abs(found[i] - rank[n]) < 1e-9 for i, n in enumerate(order)), "pajek: PageRank by igraph")


def unguarded(text: str) -> str:
    return text[1:] if FORMULA.match(text) else text


def check_tables(ours: Reference) -> None:
    import duckdb
    import pandas
    import polars
    import pyarrow.parquet
    folder = ours.folder
    counts = {}
    for path in sorted((folder / "csv").glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        expect(all(len(row) == len(rows[0]) for row in rows), f"{path.name}: rows differ in length")
        for row in rows[1:]:
            for cell in row:
                expect(not re.match(r"[=+\-@\t\r]", cell) or re.fullmatch(r"-?[\d.e+-]+", cell) is not None and False, f"{path.name}: {cell!r} is a formula for a spreadsheet")
        counts[path.stem] = len(rows) - 1
        table = path.stem
        parquet = pyarrow.parquet.read_table(folder / "parquet" / f"{table}.parquet")
        same(parquet.num_rows, counts[table], f"{table}.parquet: rows by pyarrow")
        same(parquet.column_names, rows[0], f"{table}.parquet: columns by pyarrow")
        frame = polars.read_parquet(folder / "parquet" / f"{table}.parquet")
        expect(frame.to_arrow().to_pylist() == parquet.to_pylist(), f"{table}.parquet: polars and pyarrow differ")
        duck = duckdb.sql(f"SELECT * FROM '{folder}/parquet/{table}.parquet'")
        expect(duck.fetchall() == [tuple(row.values()) for row in parquet.to_pylist()], f"{table}.parquet: duckdb and pyarrow differ")
        # CSV says the same as Parquet, value by value.
        text = lambda value: "" if value is None else value if isinstance(value, str) else f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value)
        for row, values in zip(rows[1:], parquet.to_pylist()):
            for cell, (column, value) in zip(row, values.items()):
                expect(unguarded(cell) == text(value), f"{table}.csv: {column} is {cell!r}, in Parquet {value!r}")
        # pandas stops at NUL only; polars and duckdb read the same cells as Python's csv.
        shown = pandas.read_csv(path, dtype=str, keep_default_na=False, lineterminator="\n")
        expect(shown.values.tolist() == rows[1:], f"{path.name}: pandas reads other cells")
        shown = polars.read_csv(path, infer_schema=False, empty_string_is_null=False)
        expect([list(row) for row in shown.rows()] == rows[1:], f"{path.name}: polars reads other cells")
        shown = duckdb.read_csv(str(path), all_varchar=True, header=True, quotechar='"', escapechar='"', delimiter=",", strict_mode=False).fetchall()
        expect([["" if cell is None else cell for cell in row] for row in shown] == rows[1:], f"{path.name}: duckdb reads other cells")
    nodes = {row["id"]: row["name"] for row in pyarrow.parquet.read_table(folder / "parquet" / "nodes.parquet").to_pylist()}
    same(nodes, ours.everything, "nodes.parquet: names")
    types = {field.name: str(field.type) for field in pyarrow.parquet.read_schema(folder / "parquet" / "meetings.parquet")}
    same((types["first_day"], types["confidence"], types["sources"], types["id"]), ("date32[day]", "double", "int64", "string"), "meetings.parquet: types")

    database = sqlite3.connect(folder / "graph.sqlite")
    same(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)], "sqlite: integrity_check")
    same(database.execute("PRAGMA foreign_key_check").fetchall(), [], "sqlite: foreign_key_check")
    same(dict(database.execute("SELECT id, name FROM nodes")), ours.everything, "sqlite: names")
    same({t: database.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in counts}, counts, "sqlite: rows")
    same(sorted(q for (q,) in database.execute("SELECT quote FROM evidence")), ours.quotes, "sqlite: quotes")
    met = {frozenset(row) for row in database.execute("SELECT person, other FROM met")}
    same(met, set(ours.edges), "sqlite: pairs of the view met")
    frame = pandas.read_sql_query("SELECT * FROM participations_by_person", database)
    same(len(frame), database.execute("SELECT count(*) FROM participations WHERE participant_kind = 'person'").fetchone()[0], "sqlite: participations_by_person by pandas")


def check_rdf(ours: Reference) -> None:
    import pyoxigraph
    import rdflib
    import rdflib.compare
    from pyld import jsonld
    folder = ours.folder

    def canonical(quads) -> set:
        """Statements without blank nodes' names: a blank node is what is said of it."""
        about: dict = {}
        triples = [(q[0], q[1], q[2]) for q in quads]
        for s, p, o in triples:
            if s.startswith("_:"):
                about.setdefault(s, []).append((p, o))

        def name(term: str, depth: int = 0) -> str:
            if not term.startswith("_:") or depth > 5:
                return term
            return "[" + " ; ".join(sorted({f"{p} {name(o, depth + 1)}" for p, o in about.get(term, [])})) + "]"

        return {(name(s), p, name(o)) for s, p, o in triples}

    def literal(value: str, datatype: str | None, language: str | None) -> str:
        if datatype and datatype.endswith("#double"):
            value = f"{float(value):.15g}"
        kind = "" if not datatype or datatype.endswith("#string") else "^^" + datatype
        return json.dumps(value) + kind + (f"@{language}" if language else "")

    def by_oxigraph(name: str, form) -> set:
        def term(t) -> str:
            if isinstance(t, pyoxigraph.Literal):
                return literal(t.value, t.datatype.value, t.language)
            return f"_:{t.value}" if isinstance(t, pyoxigraph.BlankNode) else f"<{t.value}>"
        return canonical((term(q.subject), term(q.predicate), term(q.object)) for q in pyoxigraph.parse(path=str(folder / name), format=form))

    def by_rdflib(name: str, form: str) -> set:
        def term(t) -> str:
            if isinstance(t, rdflib.Literal):
                return literal(str(t), str(t.datatype) if t.datatype else None, t.language)
            return f"_:{t}" if isinstance(t, rdflib.BNode) else f"<{t}>"
        graph = rdflib.Dataset() if form == "nquads" else rdflib.Graph()
        graph.parse(folder / name, format=form)
        triples = ((s, p, o) for s, p, o, _ in graph.quads()) if form == "nquads" else graph
        return canonical((term(s), term(p), term(o)) for s, p, o in triples)

    def by_pyld() -> set:
        def term(t) -> str:
            if t["type"] == "literal":
                return literal(t["value"], t.get("datatype"), t.get("language"))
            return t["value"] if t["type"] == "blank node" else f"<{t['value']}>"
        data = jsonld.to_rdf(ours.document)
        return canonical((term(t["subject"]), term(t["predicate"]), term(t["object"])) for t in data["@default"])

    rdflib.NORMALIZE_LITERALS = False
    wanted = by_oxigraph("graph.nt", pyoxigraph.RdfFormat.N_TRIPLES)
    expect(len(wanted) > 100, "graph.nt: hardly a triple")
    form = pyoxigraph.RdfFormat
    same(by_oxigraph("graph.jsonld", form.JSON_LD), wanted, "graph.jsonld by oxigraph and graph.nt differ")
    same(by_oxigraph("graph.nq", form.N_QUADS), wanted, "graph.nq by oxigraph and graph.nt differ")
    same(by_oxigraph("graph.ttl", form.TURTLE), wanted, "graph.ttl by oxigraph and graph.nt differ")
    same(by_pyld(), wanted, "graph.jsonld by pyld and graph.nt differ")
    for name, form in [("graph.nt", "nt"), ("graph.nq", "nquads"), ("graph.ttl", "turtle"), ("graph.jsonld", "json-ld")]:
        same(by_rdflib(name, form), wanted, f"{name} by rdflib and graph.nt by oxigraph differ")


def check_shapes(ours: Reference) -> None:
    import pyshacl
    import rdflib
    shapes = rdflib.Graph().parse(ROOT / "Documentation/Formats/entrevue.shacl.ttl")
    data = rdflib.Graph().parse(ours.folder / "graph.ttl")
    conforms, _, text = pyshacl.validate(data, shacl_graph=shapes)
    expect(conforms, f"SHACL: {text[:600]}")
    schema, ev = rdflib.Namespace(SCHEMA), rdflib.Namespace("https://entrevue.example/ns#")
    event = sorted(data.subjects(rdflib.RDF.type, schema.Event))[0]
    person = sorted(data.subjects(rdflib.RDF.type, schema.Person))[0]
    # One copy with four things wrong, each of which must be reported where it is.
    data.remove((event, ev.modality, None))
    data.remove((person, schema.name, None))
    data.add((event, schema.attendee, rdflib.URIRef("urn:entrevue:country.MA")))
    data.set((event, ev.meetingKind, ev.party))
    conforms, report, _ = pyshacl.validate(data, shacl_graph=shapes)
    found = {(report.value(r, rdflib.SH.focusNode), report.value(r, rdflib.SH.resultPath)) for r in report.subjects(rdflib.RDF.type, rdflib.SH.ValidationResult)}
    wanted = {(event, ev.modality), (person, schema.name), (event, schema.attendee), (event, ev.meetingKind)}
    expect(not conforms and wanted <= found, f"SHACL: the shapes do not notice {sorted(wanted - found)}")


def check_databases(ours: Reference, program: str) -> None:
    import kuzu
    folder = ours.folder
    with tempfile.TemporaryDirectory() as place:
        connection = kuzu.Connection(kuzu.Database(f"{place}/db"))
        script = (folder / "neo4j" / "kuzu.cypher").read_text(encoding="utf-8")
        for statement in script.split(";\n"):
            if statement.strip():
                connection.execute(re.sub(r"FROM '(\w+\.csv)'", lambda m: f"FROM '{folder}/neo4j/{m[1]}'", statement))

        def rows(query: str, **values) -> list:
            result = connection.execute(query, values)
            found = []
            while result.has_next():
                found.append(tuple(result.get_next()))
            return found

        same(dict(rows("MATCH (p:Person) RETURN p.key, p.name")), ours.people, "kuzu: people")
        same(dict(rows("MATCH (i:Institution) RETURN i.key, i.name")), ours.institutions, "kuzu: institutions")
        same(dict(rows("MATCH (m:Meeting) RETURN m.key, m.name")), ours.meetings, "kuzu: meetings")
        asked = 0
        for key, name in ours.people.items():
            if asked == 12 or not re.fullmatch(r"[\w’' .-]{4,}", name):
                continue
            answer = run(program, "who", key, "--json", "--graph", str(folder / "records.jsonl"))
            if not answer.strip():
                continue
            asked += 1
            wanted = {m["key"]: {p["key"] for p in m["parties"] if p["key"] in ours.people} - {key} for m in json.loads(answer)["meetings"] if m["status"] == "held"}
            found: dict = {k: set() for k, others in wanted.items() if not others}
            for meeting, other in rows(
                "MATCH (a:Person {key: $key})-[:PARTICIPATED]->(m:Meeting {status: 'held'})<-[:PARTICIPATED]-(b:Person) WHERE b.key <> a.key RETURN DISTINCT m.key, b.key", key=key):
                found.setdefault(meeting, set()).add(other)
            same(found, wanted, f"kuzu: whom {name} met")
        expect(asked > 0, "kuzu: 'entrevue who' answered for nobody")
        with tempfile.TemporaryDirectory() as second:
            check_cypher(ours, kuzu.Connection(kuzu.Database(f"{second}/db")), script)


def check_cypher(ours: Reference, connection, schema: str) -> None:
    """The script, run by Kùzu, which wants tables first and knows no constraints."""
    lists = {"aliases", "countries", "posts", "on_behalf_of"}
    for statement in schema.split(";\n"):
        if statement.startswith("CREATE"):
            connection.execute(re.sub(r"`(\w+)` STRING", lambda m: f"`{m[1]}` STRING[]" if m[1] in lists else m[0], statement))
    statements = (ours.folder / "graph.cypher").read_bytes().decode().split(";\n")
    for statement in statements:
        if statement.strip() and not statement.startswith("CREATE CONSTRAINT"):
            try:
                connection.execute(statement)
            except RuntimeError as error:
                PROBLEMS.append(f"graph.cypher: {str(error)[:200]} in {statement[:200]!r}")
                return
    result = connection.execute("MATCH (p:Person) RETURN p.key, p.name")
    found = {}
    while result.has_next():
        key, name = result.get_next()
        found[key] = name
    same(found, ours.people, "graph.cypher by Kùzu: people")


def check_ftm(ours: Reference) -> None:
    if not (SHARED / "check_ftm.py").exists():
        print("skipped: ../shared/validators is not there")
        return
    result = subprocess.run([sys.executable, SHARED / "check_ftm.py", ours.folder / "graph.ftm.json"], capture_output=True, text=True)
    expect(result.returncode == 0, f"ftm: {(result.stdout + result.stderr)[-700:].strip()}")
    lines = [json.loads(line) for line in (ours.folder / "graph.ftm.json").read_text(encoding="utf-8").split("\n") if line]
    same({e["id"] for e in lines if e["schema"] == "Person"}, set(ours.people), "ftm: people")
    same({e["id"] for e in lines if e["schema"] == "Event"}, ours.held, "ftm: held meetings")


def check_annotations(ours: Reference) -> None:
    from pyld import jsonld
    collection = json.loads((ours.folder / "graph.anno.jsonld").read_bytes())
    items = collection["first"]["items"]
    same(collection["total"], len(items), "web-annotation: total")
    same(sorted(s["exact"] for item in items for s in item["target"]["selector"] if "exact" in s), ours.quotes, "web-annotation: quotes")
    context = SHARED / "vocab" / "anno.jsonld"
    if context.exists():
        document = json.loads(context.read_bytes())
        loader = lambda url, options=None: {"document": document, "documentUrl": url, "contextUrl": None, "contentType": "application/ld+json"}
        quads = jsonld.to_rdf(dict(collection), {"documentLoader": loader})["@default"]
        count = sum(t["predicate"]["value"] == "http://www.w3.org/ns/oa#hasTarget" for t in quads)
        same(count, len(items), "web-annotation: annotations by pyld")


def check_texts(ours: Reference) -> None:
    import markdown_it
    import yaml
    folder = ours.folder
    shown = lambda text: re.sub(r"\s+", " ", re.sub("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]", "", text.replace("\u2028", "\n"))).strip()
    parser = markdown_it.MarkdownIt("commonmark").enable("table")

    def text_of(tokens) -> str:
        return " ".join("".join(c.content if c.type in ("text", "text_special", "code_inline") else " " if c.type in ("softbreak", "hardbreak") else "" for c in t.children or []) for t in tokens if t.type == "inline")

    tokens = parser.parse((folder / "report.md").read_text(encoding="utf-8"))
    expect(not any(t.type.startswith("html") or any(c.type.startswith(("html", "image")) for c in t.children or []) for t in tokens), "report.md holds HTML or a picture")
    report = re.sub(r"\s+", " ", text_of(tokens))
    for key in ours.held:
        label = shown(ours.meetings[key])
        expect(label in report, f"report.md does not show {label!r}")
    vault = folder / "obsidian"
    notes = {path.stem: path.read_text(encoding="utf-8") for path in vault.rglob("*.md")}
    expect(len(notes) == 1 + len(ours.people | ours.institutions | ours.countries | ours.meetings), "obsidian: notes are missing or share a name")
    expect(len({name.lower() for name in notes}) == len(notes), "obsidian: two notes differ only in case")
    found = {}
    for name, text in notes.items():
        for link in re.findall(r"(?<!\\)\[\[(.*?)\]\]", text.split("\n---\n", 1)[-1]):
            expect(link in notes, f"obsidian: {name} links to {link!r}, which is not there")
        if name != "Index":
            _, head, _ = text.split("---\n", 2)
            properties = yaml.safe_load(head)
            found[properties["key"]] = properties["aliases"][0]
    wanted = ours.people | ours.institutions | ours.countries | ours.meetings
    same({k: str(v) for k, v in found.items()}, wanted, "obsidian: names in properties")


def check_import(ours: Reference, program: str) -> None:
    """What was read back is written again, byte for byte."""
    with tempfile.TemporaryDirectory() as place:
        for name in ["graph.jsonld", "graph.node-link.json"]:
            run(program, "import", str(ours.folder / name), "--output", f"{place}/{name}")
            expect(Path(f"{place}/{name}").read_bytes() == (ours.folder / name).read_bytes(), f"import: {name} comes back changed")
        for name in ["graph.graphml", "graph.gexf", "graph.net"]:
            run(program, "import", str(ours.folder / "graph.node-link.json"), "--output", f"{place}/{name}")
            expect(Path(f"{place}/{name}").exists(), f"import: no {name} of node-link JSON")
        run(program, "import", str(ours.folder / "graph.jsonld"), "--output", f"{place}/graph.nt")
        expect(Path(f"{place}/graph.nt").read_bytes() == (ours.folder / "graph.nt").read_bytes(), "import: N-Triples of the JSON-LD read back differ")


def main() -> None:
    program = str(Path(sys.argv[1]).resolve())
    only = set(sys.argv[3:])
    with tempfile.TemporaryDirectory() as place:
        hostile = Path(place) / "hostile.jsonl"
        hostile.write_text(hostile_records(), encoding="utf-8")
        sets = [("input", ["input"]), ("hostile names", ["--from-records", str(hostile)])]
        if len(sys.argv) > 2 and sys.argv[2] != "-":
            sets.append((sys.argv[2], ["--from-records", sys.argv[2]]))
        for number, (name, arguments) in enumerate(sets):
            folder = Path(place) / str(number)
            run(program, "build", *arguments, "--output", str(folder), "--formats", FORMATS, "--quiet")
            ours = Reference(folder)
            before = len(PROBLEMS)
            checks = [check_networks, check_tables, check_rdf, check_shapes, check_ftm, check_annotations, check_texts]
            for check in [c for c in checks if not only or c.__name__ in only]:
                check(ours)
            for check in [c for c in [check_databases, check_import] if not only or c.__name__ in only]:
                check(ours, program)
            for problem in PROBLEMS[before:]:
                print(f"check_formats: {name}: {problem}", file=sys.stderr)
            if len(PROBLEMS) == before:
                print(f"formats: {name}: {len(ours.people)} people, {len(ours.meetings)} meetings, {len(ours.edges)} pairs, {len(ours.quotes)} quotes read back by their programs")
    sys.exit(1 if PROBLEMS else 0)


if __name__ == "__main__":
    main()
