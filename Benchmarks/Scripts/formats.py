#!/usr/bin/env python3
"""Entrevue's writers against networkx's, the same network, one thread each, CPU time.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install networkx lxml
    swift build -c release --package-path Benchmarks --product format-bench
    /tmp/venv/bin/python Benchmarks/Scripts/formats.py --edges 1000000

The network is the made-up one of format-bench: the same nodes, edges and attributes; lists are one
text, because networkx's GraphML writer refuses lists. Both write to a sink that counts bytes. networkx
is measured once (its GEXF writer takes minutes), Entrevue three times, of which the fastest counts.
"""
import argparse
import io
import json
import subprocess
import time
from pathlib import Path


class Counter(io.RawIOBase):
    """Counts bytes, and throws them away."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def writable(self):
        return True

    def write(self, data):
        self.count += len(data)
        return len(data)


def made_up(nx, edges):
    people = max(10, edges // 10)
    graph = nx.Graph(view="personPerson", tier="met", weighting="count", statuses="held")
    for number in range(people):
        graph.add_node(f"person.{number:07}", kind="person", label=f"Aïcha Bennani-{number:07}", country="MA")
    quote = "Le ministre s’est entretenu mardi à Rabat avec son homologue."
    for number in range(edges):
        first = number % people
        second = (first + 1 + number // people) % people
        graph.add_edge(f"person.{first:07}", f"person.{second:07}", weight=1.0, meetings=f"meeting.{number:07}",
                       first="2011-01-26", last="2011-01-26", evidence=quote, article="article")
    return graph


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--edges", type=int, default=1_000_000)
    parser.add_argument("--bench", default=str(Path(__file__).parent.parent / ".build/release/format-bench"))
    parser.add_argument("formats", nargs="*", default=["node-link", "graphml", "gexf", "pajek"])
    args = parser.parse_args()

    lines = subprocess.check_output([args.bench, str(args.edges), *args.formats], text=True).splitlines()
    ours = {row["format"]: row for row in map(json.loads, lines[1:])}

    import networkx as nx
    graph = made_up(nx, args.edges)
    writers = {
        # What its documentation shows: node_link_data, then json.dump.
        "node-link": lambda sink: json.dump(nx.node_link_data(graph, edges="edges"),
                                            io.TextIOWrapper(sink, encoding="utf-8", write_through=True)),
        "graphml": lambda sink: nx.write_graphml(graph, sink),
        "gexf": lambda sink: nx.write_gexf(graph, sink),
        "pajek": lambda sink: nx.write_pajek(graph, sink),
    }
    for name in args.formats:
        sink = Counter()
        before = time.process_time()
        writers[name](sink)
        seconds = time.process_time() - before
        row = ours[name]
        print(json.dumps({
            "format": name, "entrevue_s": row["cpu_s"], "entrevue_mb_per_s": row["mb_per_s"],
            "networkx_s": round(seconds, 2), "networkx_mb_per_s": round(sink.count / 1e6 / seconds, 1),
            "ratio_of_times": round(seconds / row["cpu_s"], 1),
            "ratio_of_mb_per_s": round(row["mb_per_s"] / (sink.count / 1e6 / seconds), 1)}), flush=True)


if __name__ == "__main__":
    main()
