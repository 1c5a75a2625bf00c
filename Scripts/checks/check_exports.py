"""Reads an output folder with other people's parsers: check_exports.py FOLDER. Exit 1 at the first thing that is wrong."""
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import networkx
import rdflib

SCHEMA = rdflib.Namespace("https://schema.org/")


def require(holds: bool, sentence: str) -> None:
    if not holds:
        sys.exit(f"check_exports: {sentence}")


def check(folder: Path) -> None:
    records = [json.loads(line) for line in (folder / "records.jsonl").read_text(encoding="utf-8").splitlines()]
    require(bool(records), "records.jsonl is empty")
    require(len({r["id"] for r in records}) == len(records), "two records have one id")

    linked = rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")
    people = set(linked.subjects(rdflib.RDF.type, SCHEMA.Person))
    events = set(linked.subjects(rdflib.RDF.type, SCHEMA.Event))
    require(bool(people) and bool(events), "graph.jsonld has no person or no event of schema.org")
    for event in events:
        for person in linked.objects(event, SCHEMA.attendee):
            require((person, rdflib.RDF.type, None) in linked, f"{event} is attended by {person}, who is not described")

    text = json.loads((folder / "graph.node-link.json").read_text(encoding="utf-8"))
    graph = networkx.node_link_graph(text, edges="edges")
    require(graph.number_of_nodes() > 0, "graph.node-link.json has no nodes")
    require(all(data for _, data in graph.nodes(data=True)), "a node of graph.node-link.json has no attributes: an edge dangles")

    root = ElementTree.parse(folder / "graph.svg").getroot()
    require(root.tag == "{http://www.w3.org/2000/svg}svg", "graph.svg is no SVG")
    require((folder / "graph.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n"), "graph.png is no PNG")
    require((folder / "graph.pdf").read_bytes().startswith(b"%PDF-"), "graph.pdf is no PDF")
    require("graph" in (folder / "graph.dot").read_text(encoding="utf-8")[:200], "graph.dot does not begin as a graph")
    print(f"exports: {len(records)} records, {len(linked)} triples, {len(people)} people, {len(events)} events, "
          f"{graph.number_of_nodes()} nodes and {graph.number_of_edges()} edges read back")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check_exports.py FOLDER")
    check(Path(sys.argv[1]))
