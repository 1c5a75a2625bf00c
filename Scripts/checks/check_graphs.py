"""Compares 'entrevue graph' with networkx on seeded random graphs: check_graphs.py PROGRAM [ORACLES]. Exit 1 where they differ.

Every measure is compared on 200 graphs or more: undirected and directed, with and without weights, some in several parts, some with
bridges, some with isolated nodes. Where the definitions differ from networkx's defaults the comparison says so (betweenness is raw;
closeness of a directed graph is outward; lengths are 1/weight, and weights are powers of two, so that sums of lengths are exact and ties
do not depend on rounding). With ORACLES, the reference values there are compared to 10 digits as well.
"""
import json
import math
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import networkx as nx

GRAPHS_PER_KIND = 200
BATCH = 50
TOLERANCE = 1e-9
TEN_DIGITS = 1e-10
compared: dict[str, int] = {}
differences: list[str] = []


def ask(program: str, files: list[Path], *arguments: str) -> list[dict]:
    """One answer per file, all from one run of the program."""
    run = subprocess.run([program, "graph", *map(str, files), "--json", *arguments], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise RuntimeError(f"{files[0].name} … {' '.join(arguments)}: {run.stderr.strip()[:2000]}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def same(ours, theirs, tolerance: float = TOLERANCE) -> bool:
    if ours is None or theirs is None or (isinstance(theirs, float) and not math.isfinite(theirs)):
        return (ours is None) == (theirs is None or not math.isfinite(theirs))
    return abs(ours - theirs) <= tolerance * max(1.0, abs(theirs))


def same_digits(ours, theirs) -> bool:
    """Ten digits of the value itself, however small it is; below 1e-15 nothing is left of it."""
    if ours is None or theirs is None or not math.isfinite(theirs):
        return same(ours, theirs)
    return abs(ours - theirs) <= 1e-10 * abs(theirs) + 1e-15


def compare(where: str, measure: str, ours: list, theirs: list, tolerance: float = TOLERANCE) -> None:
    compared[measure] = compared.get(measure, 0) + 1
    if len(ours) != len(theirs):
        differences.append(f"{where}: {measure} has {len(ours)} values, networkx {len(theirs)}")
        return
    for index, (a, b) in enumerate(zip(ours, theirs)):
        if not (same_digits(a, b) if tolerance == TEN_DIGITS else same(a, b, tolerance)):
            differences.append(f"{where}: {measure} of {index} is {a}, networkx says {b}")
            return


def random_graph(seed: int, directed: bool, weighted: bool) -> nx.Graph:
    chance = random.Random(seed)
    nodes = chance.randint(2, 28)
    graph = (nx.DiGraph if directed else nx.Graph)()
    graph.add_nodes_from(range(nodes))
    parts = chance.choice([1, 1, 1, 1, 2, 3])
    for _ in range(int(nodes * chance.choice([0.6, 1, 1.6, 3]))):
        a, b = chance.randrange(nodes), chance.randrange(nodes)
        if a != b and a % parts == b % parts:
            graph.add_edge(a, b, weight=chance.choice([1, 2, 4, 8]) if weighted else 1)
    if graph.number_of_edges() == 0:
        graph.add_edge(0, 1, weight=1)
    # A number that no edge has is no node; without gaps numbers are positions.
    graph.remove_nodes_from(list(nx.isolates(graph)))
    graph = nx.convert_node_labels_to_integers(graph, ordering="sorted")
    nx.set_edge_attributes(graph, {(a, b): 1 / w for a, b, w in graph.edges(data="weight")}, "length")
    return graph


def write(graph: nx.Graph, file: Path) -> None:
    file.write_text("".join(f"{a}\t{b}\t{w}\n" for a, b, w in graph.edges(data="weight")))


def column(scores: dict, graph: nx.Graph) -> list:
    return [scores[node] for node in range(graph.number_of_nodes())]


def groups(labels: list) -> list:
    """Group numbers in the order of their lowest node, whatever they are called."""
    number: dict = {}
    return [number.setdefault(label, len(number)) for label in labels]


def labels_of(sets, graph: nx.Graph) -> list:
    of = {node: index for index, members in enumerate(sets) for node in members}
    return groups([of[node] for node in range(graph.number_of_nodes())])


def dense_eigenvector(matrix):
    """The eigenvector of the largest eigenvalue, or None where that is shared (then it is not defined)."""
    import numpy
    values, vectors = numpy.linalg.eigh(matrix)
    if len(values) > 1 and values[-1] - values[-2] < 1e-6 * max(1, values[-1]):
        return None
    vector = numpy.abs(vectors[:, -1])
    return vector / numpy.linalg.norm(vector)


def katz(graph: nx.Graph, weight):
    import numpy
    matrix = nx.to_numpy_array(graph, nodelist=range(graph.number_of_nodes()), weight=weight)
    alpha = 1 / (1 + matrix.sum(axis=0).max())
    vector = numpy.linalg.solve(numpy.eye(len(matrix)) - alpha * matrix.T, numpy.ones(len(matrix)))
    return list(vector / numpy.linalg.norm(vector))


def effective_sizes(graph: nx.Graph, weight) -> list:
    """Burt's definition. networkx 3.6.1 with scipy 1.17 divides by the strongest tie of the wrong node where there are weights."""
    import numpy
    matrix = nx.to_numpy_array(graph, nodelist=range(graph.number_of_nodes()), weight=weight)
    ties = matrix + matrix.T
    total, strongest = ties.sum(axis=1, keepdims=True), ties.max(axis=1, keepdims=True)
    linked = total[:, 0] > 0
    redundancy = (ties / numpy.where(total > 0, total, 1)) @ (ties / numpy.where(strongest > 0, strongest, 1)).T
    sizes = ((ties > 0) * (1 - redundancy)).sum(axis=1)
    return [size if has else None for size, has in zip(sizes, linked)]


NODE_MEASURES = ("degree,in-degree,strength,in-strength,closeness,closeness-in-component,harmonic,eccentricity,betweenness,pagerank,katz,"
                 "core,triangles,clustering,constraint,effective-size,articulation,component,strong-component,distance,louvain,leiden")


START, END = 0, 1


def check(program: str, folder: Path, seeds: range, directed: bool, weighted: bool) -> None:
    graphs = [random_graph(seed, directed, weighted) for seed in seeds]
    files = [folder / f"{seed}-{int(directed)}{int(weighted)}.tsv" for seed in seeds]
    for graph, file in zip(graphs, files):
        write(graph, file)
    flags = (["--directed"] if directed else []) + (["--weighted"] if weighted else [])
    spectral = "" if directed else ",eigenvector"
    answers = ask(program, files, *flags, "--measure", NODE_MEASURES + spectral +
                  ",edge-betweenness,bridge,block,spanning-tree,summary,all-shortest-paths,k-shortest-paths,widest-path",
                  "--from", str(START), "--to", str(END), "--k", "200", "--restart", str(START))
    for seed, graph, answer in zip(seeds, graphs, answers, strict=True):
        check_one(f"seed {seed}{' directed' if directed else ''}{' weighted' if weighted else ''}", graph, answer, directed, weighted)


def check_one(where: str, graph: nx.Graph, answer: dict, directed: bool, weighted: bool) -> None:
    count, start, end = graph.number_of_nodes(), START, END
    nodes = {name: [node[name] for node in answer["nodes"]] for name in answer["nodes"][0]}
    edges = [(int(edge["source"]), int(edge["target"])) for edge in answer["edges"]]
    summary = answer["summary"]
    flat = graph.to_undirected()
    if directed:  # the weights of both directions together
        for a, b in flat.edges:
            flat[a][b]["weight"] = sum(graph[x][y]["weight"] for x, y in ((a, b), (b, a)) if graph.has_edge(x, y))
    weight, length = ("weight", "length") if weighted else (None, None)
    back = graph.reverse() if directed else graph

    def node_measure(name: str, theirs: dict, tolerance: float = TOLERANCE) -> None:
        compare(where, name, nodes[name], column(theirs, graph), tolerance)

    node_measure("degree", dict(graph.out_degree() if directed else graph.degree()))
    node_measure("in-degree", dict(graph.in_degree() if directed else graph.degree()))
    node_measure("strength", dict(graph.out_degree(weight=weight) if directed else graph.degree(weight=weight)))
    node_measure("in-strength", dict(graph.in_degree(weight=weight) if directed else graph.degree(weight=weight)))
    node_measure("closeness", nx.closeness_centrality(back, distance=length))
    node_measure("closeness-in-component", nx.closeness_centrality(back, distance=length, wf_improved=False))
    node_measure("harmonic", nx.harmonic_centrality(back, distance=length))
    distances = dict(nx.all_pairs_dijkstra_path_length(graph, weight=length or (lambda *_: 1)))
    node_measure("eccentricity", {node: max(distances[node].values()) for node in graph})
    node_measure("distance", {node: distances[start].get(node) for node in graph})
    node_measure("betweenness", nx.betweenness_centrality(graph, normalized=False, weight=length))
    node_measure("pagerank", nx.pagerank(graph, personalization={start: 1}, weight=weight, tol=1e-15, max_iter=5000), 1e-8)
    compare(where, "katz", nodes["katz"], katz(graph, weight))
    node_measure("core", nx.core_number(flat))
    node_measure("triangles", nx.triangles(flat))
    node_measure("clustering", nx.clustering(flat))
    node_measure("constraint", nx.constraint(graph, weight=weight))
    compare(where, "effective-size", nodes["effective-size"], effective_sizes(graph, weight))
    cut = set(nx.articulation_points(flat))
    node_measure("articulation", {node: int(node in cut) for node in graph})
    compare(where, "component", nodes["component"], labels_of(nx.connected_components(flat), graph))
    strong = nx.strongly_connected_components(graph) if directed else nx.connected_components(graph)
    compare(where, "strong-component", groups(nodes["strong-component"]), labels_of(strong, graph))
    for method in ("louvain", "leiden"):
        found = [{n for n in graph if nodes[method][n] == group} for group in sorted(set(nodes[method]))]
        compare(where, f"modularity of {method}", [answer[f"{method}_modularity"]], [nx.community.modularity(flat, found, weight=weight)])
    if not directed:
        vector = dense_eigenvector(nx.to_numpy_array(graph, nodelist=range(count), weight=weight))
        if vector is not None:
            compare(where, "eigenvector", nodes["eigenvector"], list(vector), 1e-7)

    def edge_measure(name: str, theirs: dict) -> None:
        compare(where, name, [edge[name] for edge in answer["edges"]],
                [theirs[edge] if edge in theirs else theirs[edge[::-1]] for edge in edges])

    edge_measure("edge-betweenness", nx.edge_betweenness_centrality(graph, normalized=False, weight=length))
    if not directed:
        bridges = set(nx.bridges(graph))
        edge_measure("bridge", {edge: int(edge in bridges or edge[::-1] in bridges) for edge in edges})
        blocks = [edge["block"] for edge in answer["edges"]]
        of = {frozenset(edge): index for index, block in enumerate(nx.biconnected_component_edges(graph)) for edge in block}
        compare(where, "block", groups(blocks), groups([of[frozenset(edge)] for edge in edges]))
        kept = [edge["weight"] for edge in answer["edges"] if edge["spanning-tree"]]
        tree = nx.maximum_spanning_tree(graph, weight="weight")
        compare(where, "weight of the spanning tree", [sum(kept), len(kept)],
                [tree.size(weight="weight"), tree.number_of_edges()])

    compare(where, "density", [summary["density"]], [nx.density(graph)])
    compare(where, "transitivity", [summary["transitivity"], summary["average_clustering"]],
            [nx.transitivity(flat), nx.average_clustering(flat)])
    hops = [d for row in dict(nx.all_pairs_shortest_path_length(graph)).values() for d in row.values() if d]
    compare(where, "diameter and average distance", [summary["diameter"], summary["average_distance"]], [max(hops), sum(hops) / len(hops)])
    correlation = assortativity(graph)
    compare(where, "assortativity", [summary["degree_assortativity"]], [correlation])

    paths = sorted([int(node) for node in path["nodes"]] for path in answer["all-shortest-paths"])
    if nx.has_path(graph, start, end):
        compare(where, "all shortest paths", [json.dumps(paths) == json.dumps(sorted(nx.all_shortest_paths(graph, start, end, weight=length)))], [True])
        simple = []
        for path in nx.shortest_simple_paths(graph, start, end, weight=length):
            simple.append(sum(graph[a][b]["length"] if weighted else 1 for a, b in zip(path, path[1:])))
            if len(simple) == 25:
                break
        compare(where, "Yen's paths", [path["length"] for path in answer["k-shortest-paths"]][:25], simple)
        width = answer["widest-path"][0]["length"]
        tree = nx.maximum_spanning_tree(graph, weight="weight") if not directed else None
        if tree is not None:
            way = nx.shortest_path(tree, start, end)
            compare(where, "widest path", [width], [min(tree[a][b]["weight"] if weighted else 1 for a, b in zip(way, way[1:]))])
    else:
        compare(where, "all shortest paths", [len(paths)], [0])


def assortativity(graph: nx.Graph):
    """Pearson's correlation in whole numbers first, so that it is exactly undefined where it is undefined."""
    if graph.is_directed():
        pairs = [(graph.out_degree(a), graph.in_degree(b)) for a, b in graph.edges]
    else:
        pairs = [(graph.degree(x), graph.degree(y)) for a, b in graph.edges for x, y in ((a, b), (b, a))]
    n = len(pairs)
    x, y = sum(p[0] for p in pairs), sum(p[1] for p in pairs)
    xx, yy, xy = sum(p[0] ** 2 for p in pairs), sum(p[1] ** 2 for p in pairs), sum(p[0] * p[1] for p in pairs)
    below = (n * xx - x * x) * (n * yy - y * y)
    return None if below == 0 else (n * xy - x * y) / math.sqrt(below)


def check_hits(program: str, folder: Path, seeds: range) -> None:
    """HITS, PageRank with the start everywhere, and directed eigenvectors, on denser directed graphs."""
    graphs = [nx.gnp_random_graph(12, 0.4, seed=seed, directed=True) for seed in seeds]
    files = [folder / f"hits-{seed}.tsv" for seed in seeds]
    for graph, file in zip(graphs, files):
        graph.add_edges_from([(0, 11), (11, 1)])
        file.write_text("".join(f"{a} {b}\n" for a, b in graph.edges))
    for seed, graph, answer in zip(seeds, graphs, ask(program, files, "--directed", "--measure", "hub,authority,pagerank,eigenvector"), strict=True):
        hubs, authorities = nx.hits(graph, tol=1e-15, max_iter=1000)
        where = f"seed {seed} directed"
        compare(where, "hub", [node["hub"] for node in answer["nodes"]], column(hubs, graph), 1e-7)
        compare(where, "authority", [node["authority"] for node in answer["nodes"]], column(authorities, graph), 1e-7)
        compare(where, "pagerank", [node["pagerank"] for node in answer["nodes"]], column(nx.pagerank(graph, tol=1e-15, max_iter=5000), graph), 1e-8)
        if nx.is_strongly_connected(graph):
            theirs = nx.eigenvector_centrality_numpy(graph)
            compare(where, "eigenvector", [node["eigenvector"] for node in answer["nodes"]], column(theirs, graph), 1e-7)


def check_projection(program: str, folder: Path, seeds: range) -> None:
    lists = []
    for seed in seeds:
        chance = random.Random(seed)
        people, meetings = chance.randint(3, 15), chance.randint(1, 12)
        lists.append(sorted({(f"m{chance.randrange(meetings)}", f"p{chance.randrange(people)}") for _ in range(people * 2)}))
    files = [folder / f"two-mode-{seed}.csv" for seed in seeds]
    for lines, file in zip(lists, files):
        file.write_text("".join(f"{m},{p}\n" for m, p in lines))
    for weighting, project in (("count", nx.bipartite.weighted_projected_graph), ("newman", nx.bipartite.collaboration_weighted_projected_graph)):
        answers = ask(program, files, "--two-mode", weighting, "--weighted", "--measure", "edges")
        for seed, lines, answer in zip(seeds, lists, answers, strict=True):
            theirs = project(nx.Graph(lines), {p for _, p in lines})
            ours = {frozenset((e["source"], e["target"])): e["weight"] for e in answer["edges"]}
            wanted = {frozenset((a, b)): w for a, b, w in theirs.edges(data="weight")}
            keys = sorted(ours | wanted, key=sorted)
            compare(f"seed {seed}", f"projection, {weighting}", [ours.get(k, 0) for k in keys], [wanted.get(k, 0) for k in keys])


def check_oracle(program: str, folder: Path, path: Path) -> None:
    oracle = json.loads(path.read_text())
    where, tolerance = f"oracle {oracle['name']}", TEN_DIGITS
    file = folder / f"oracle-{oracle['name']}.tsv"
    file.write_text("".join(f"{a}\t{b}\t{w}\n" for a, b, w in oracle["edges"]))
    if oracle["directed"]:
        [answer] = ask(program, [file], "--directed", "--measure", "degree,in-degree,betweenness,hub,authority,pagerank")
        nodes = {name: [node[name] for node in answer["nodes"]] for name in answer["nodes"][0]}
        for name, theirs in (("degree", oracle["out_degree"]), ("in-degree", oracle["in_degree"]), ("betweenness", oracle["betweenness"]),
                             ("pagerank", oracle["pagerank"]["unweighted"]), ("hub", oracle["hits"]["hub_sum1"]),
                             ("authority", oracle["hits"]["authority_sum1"])):
            compare(where, f"{name} (oracle)", nodes[name], theirs, tolerance)
        return
    [answer] = ask(program, [file], "--measure", "degree,closeness,harmonic,betweenness,pagerank,core,triangles,clustering,eigenvector,articulation,"
                 "component,edge-betweenness,summary,distance", "--from", str(oracle["source_vertex"]))
    [heavy] = ask(program, [file], "--weighted", "--measure", "strength,closeness,harmonic,betweenness,pagerank,leiden,louvain,distance",
                "--from", str(oracle["source_vertex"]))
    plain, weighted = ({name: [node[name] for node in a["nodes"]] for name in a["nodes"][0]} for a in (answer, heavy))
    for name, ours, theirs in (  # the largest oracle has no edge betweenness
            ("degree", plain["degree"], oracle["degree"]), ("strength", weighted["strength"], oracle["strength"]),
            ("distance", plain["distance"], [None if d == -1 else d for d in oracle["bfs_distance"]]),
            ("length", weighted["distance"], [None if d == -1 else d for d in oracle["dijkstra_cost"]]),
            ("betweenness", plain["betweenness"], oracle["betweenness"]["unnormalised"]),
            ("betweenness, weighted, ties right", weighted["betweenness"], oracle["betweenness_weighted"]["exact_ties"]),
            ("edge betweenness", [edge["edge-betweenness"] for edge in answer["edges"]][:len(oracle.get("edge_betweenness", []))],
             oracle.get("edge_betweenness", [])),
            ("closeness", plain["closeness"], oracle["closeness"]["wasserman_faust"]),
            ("closeness, weighted", weighted["closeness"], oracle["closeness_weighted_wf"]),
            ("harmonic", plain["harmonic"], oracle["harmonic"]["sum"]),
            ("harmonic, weighted", weighted["harmonic"], oracle["harmonic_weighted_sum"]),
            ("pagerank", plain["pagerank"], oracle["pagerank"]["unweighted"]),
            ("pagerank, weighted", weighted["pagerank"], oracle["pagerank"]["weighted"]),
            ("eigenvector", plain["eigenvector"], oracle["eigenvector"]["l2"]), ("core", plain["core"], oracle["core_number"]),
            ("triangles", plain["triangles"], oracle["triangles"]), ("clustering", plain["clustering"], oracle["clustering"]["local"]),
            ("component", plain["component"], groups(oracle["component_of"])),
            ("articulation", [i for i, x in enumerate(plain["articulation"]) if x], oracle["articulation_points"]),
            ("density", [answer["summary"]["density"]], [oracle["density"]]),
            ("assortativity", [answer["summary"]["degree_assortativity"]], [oracle["degree_assortativity"]])):
        compare(where, f"{name} (oracle)", ours, theirs, tolerance)
    best = oracle["communities"]["weighted"]["best_modularity"]
    if heavy["leiden_modularity"] < best - 0.01:
        differences.append(f"{where}: leiden reaches the modularity {heavy['leiden_modularity']}, the best known is {best}")


def run(work, arguments) -> tuple[dict[str, int], list[str]]:
    """A job in a process of its own gives back what it counted."""
    compared.clear()
    differences.clear()
    work(*arguments)
    return dict(compared), list(differences)


def main(program: str, oracles: Path | None) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        jobs = []
        if oracles is not None:
            jobs += [(check_oracle, (program, folder, path)) for path in sorted(oracles.glob("*.json"), key=lambda path: -path.stat().st_size)
                     if path.stem not in ("checks", "davis_bipartite")]
        for first in range(0, GRAPHS_PER_KIND, BATCH):
            seeds = range(first, first + BATCH)
            jobs += [(check, (program, folder, seeds, False, weighted)) for weighted in (False, True)]
            # What only directed graphs have is compared on half as many with weights and half without.
            jobs += [(check, (program, folder, seeds[:BATCH // 2], True, weighted)) for weighted in (False, True)]
            jobs += [(check_hits, (program, folder, seeds)), (check_projection, (program, folder, seeds))]
        with ProcessPoolExecutor(2) as pool:
            for future in [pool.submit(run, work, arguments) for work, arguments in jobs]:
                counts, found = future.result()
                differences.extend(found)
                for measure, count in counts.items():
                    compared[measure] = compared.get(measure, 0) + count
    for difference in sorted(differences)[:20]:
        print(f"check_graphs: {difference}", file=sys.stderr)
    if differences:
        sys.exit(f"check_graphs: {len(differences)} differences from networkx or the oracles")
    names = [name for name in compared if "oracle" not in name]
    fewest = min(names, key=lambda name: compared[name])
    print(f"graphs: {len(names)} measures equal to networkx in {sum(compared[name] for name in names)} comparisons on random graphs "
          f"({fewest}, the least frequent, in {compared[fewest]}); {len(compared) - len(names)} kinds of oracle values reproduced")


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit("usage: check_graphs.py PROGRAM [ORACLES]")
    main(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) == 3 else None)
