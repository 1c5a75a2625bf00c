/// The chapters of the notebook, each its text and its code.
extension NotebookCell {
  /// What the notebook is, and what its tables hold.
  static func introduction(_ language: DisplayLanguage) -> [NotebookCell] {
    [
      text(
        language.pick(
          """
          # Who met whom

          Made by Entrevue. The tables lie beside this notebook; run all cells from top to bottom. It needs \
          `pandas`, `networkx`, `scipy` and `matplotlib`.

          | table | a row is | columns |
          | --- | --- | --- |
          | `people` | a person | `person` (key), `name`, `countries` (ISO codes), `posts`, `articles` (how many name the person) |
          | `meetings` | a meeting | `meeting` (key), `label`, `kind`, `status` (held, planned, reported, cancelled, denied), `start`, `end` (ISO dates, a day may be missing), `date_basis` (how the date is known), `place`, `country`, `confidence`, `articles` |
          | `participations` | a part in a meeting | `meeting`, `person`, `role`, `countries`, `on_behalf_of` (institutions) |
          | `sentences` | a sentence that proves a meeting | `meeting`, `quote`, `title`, `published`, `source`, `url` |
          | `countries` | a state | `country` (code), `french`, `english`, `latitude`, `longitude` |
          """,
          """
          # Qui a rencontré qui

          Écrit par Entrevue. Les tables sont à côté de ce carnet ; exécutez toutes les cellules de haut en bas. Il faut \
          `pandas`, `networkx`, `scipy` et `matplotlib`.

          | table | une ligne est | colonnes |
          | --- | --- | --- |
          | `people` | une personne | `person` (clé), `name`, `countries` (codes ISO), `posts` (fonctions), `articles` (combien la nomment) |
          | `meetings` | une rencontre | `meeting` (clé), `label`, `kind`, `status` (held tenue, planned prévue, reported rapportée, cancelled annulée, denied démentie), `start`, `end` (dates ISO, le jour peut manquer), `date_basis` (d’où vient la date), `place`, `country`, `confidence`, `articles` |
          | `participations` | une part prise à une rencontre | `meeting`, `person`, `role`, `countries`, `on_behalf_of` (institutions) |
          | `sentences` | une phrase qui prouve une rencontre | `meeting`, `quote`, `title`, `published`, `source`, `url` |
          | `countries` | un État | `country` (code), `french`, `english`, `latitude`, `longitude` |
          """))
    ]
  }

  /// Loads the tables.
  static func tables() -> [NotebookCell] {
    [
      code(
        """
        from itertools import combinations

        import matplotlib.pyplot as plt
        import networkx as nx
        import pandas as pd


        def table(name):
            # Without keep_default_na the code of Namibia, NA, would be read as a missing value.
            return pd.read_csv(f"entrevue-{name}.csv", dtype=str, keep_default_na=False)


        people, meetings, participations, sentences, countries = map(
            table, ["people", "meetings", "participations", "sentences", "countries"])
        meetings["confidence"] = meetings["confidence"].astype(float)
        for counted in (people, meetings):
            counted["articles"] = counted["articles"].astype(int)
        names = people.set_index("person")["name"]
        meetings.head()
        """)
    ]
  }

  /// Who is linked with whom.
  static func network(_ language: DisplayLanguage) -> [NotebookCell] {
    [
      text(
        language.pick(
          """
          ## The network

          Two people are linked when both took part in a meeting that was held, neither of them merely as a witness. \
          The weight of a link is the number of such meetings.
          """,
          """
          ## Le réseau

          Deux personnes sont liées quand elles ont pris part à une même rencontre tenue, aucune n’étant seulement témoin. \
          Le poids d’un lien est le nombre de ces rencontres.
          """)),
      code(
        """
        held = meetings[meetings["status"] == "held"]
        acting = participations[participations["meeting"].isin(held["meeting"]) & (participations["role"] != "witness")]

        network = nx.Graph()
        for meeting, group in acting.groupby("meeting"):
            for a, b in combinations(sorted(group["person"].unique()), 2):
                if not network.has_edge(a, b):
                    network.add_edge(a, b, weight=0, meetings=[])
                network[a][b]["weight"] += 1
                network[a][b]["meetings"].append(meeting)
        print(f"{network.number_of_nodes()} people, {network.number_of_edges()} links, "
              f"{nx.number_connected_components(network) if network else 0} components")
        """),
    ]
  }

  /// Who is central: a table and a drawing.
  static func centrality(_ language: DisplayLanguage) -> [NotebookCell] {
    [
      text(
        language.pick(
          "## Who is central\n\n`met` counts people, `meetings` the weights of their links; `betweenness` tells who stands between groups; `pagerank` weighs those met by whom they met.",
          "## Qui est central\n\n`met` compte les personnes, `meetings` le poids des liens ; `betweenness` dit qui se tient entre les groupes ; `pagerank` pèse ceux que l’on a rencontrés par ceux qu’ils ont rencontrés."
        )),
      code(
        """
        ranking = pd.DataFrame({
            "met": dict(network.degree()),
            "meetings": dict(network.degree(weight="weight")),
            "betweenness": nx.betweenness_centrality(network, normalized=False),
            "pagerank": nx.pagerank(network, weight="weight") if network else {},
        })
        ranking.insert(0, "name", names.reindex(ranking.index))
        ranking = ranking.sort_values(["met", "name"], ascending=[False, True])
        ranking.head(15)
        """),
      code(
        """
        if network:
            largest = network.subgraph(max(nx.connected_components(network), key=lambda one: (len(one), min(one))))
            places = nx.spring_layout(largest, seed=1, k=1.6 / max(len(largest), 2) ** 0.5)
            figure, axes = plt.subplots(figsize=(11, 8))
            nx.draw_networkx_edges(largest, places, ax=axes, edge_color="#8494a8", width=[0.8 * w for _, _, w in largest.edges(data="weight")])
            nx.draw_networkx_nodes(largest, places, ax=axes, node_color="#0072b2", node_size=[30 + 30 * d for _, d in largest.degree()])
            shown = sorted(largest, key=lambda one: (-largest.degree(one), one))[:30]
            nx.draw_networkx_labels(largest, places, {one: names[one] for one in shown}, ax=axes, font_size=8, verticalalignment="bottom")
            axes.set_axis_off()
            plt.show()
        """),
    ]
  }

  /// How many meetings each year had.
  static func timeline(_ language: DisplayLanguage) -> [NotebookCell] {
    [
      text(
        language.pick(
          "## When\n\nMeetings by year; those without a date are left out.",
          "## Quand\n\nRencontres par année ; celles sans date manquent.")),
      code(
        """
        years = held.loc[held["start"] != "", "start"].str[:4].astype(int)
        timeline = years.value_counts().sort_index()
        if len(timeline):
            timeline = timeline.reindex(range(timeline.index[0], timeline.index[-1] + 1), fill_value=0)
            timeline.plot.bar(figsize=(11, 3), color="#0072b2", width=0.9)
            plt.show()
        """),
    ]
  }

  /// Which countries met, on a map.
  static func map(_ language: DisplayLanguage) -> [NotebookCell] {
    [
      text(
        language.pick(
          """
          ## Where from

          Countries whose people met: a line for each pair, thicker with more meetings. People of several states count for \
          each, and those of one country among themselves make no line.
          """,
          """
          ## D’où

          Pays dont des gens se sont rencontrés : un trait par paire, plus épais pour plus de rencontres. Qui relève de plusieurs \
          États compte pour chacun, et les rencontres entre gens d’un même pays ne font pas de trait.
          """)),
      code(
        """
        pairs = {}
        for _, group in acting.groupby("meeting"):
            states = [set(filter(None, one.split("; "))) for one in group.drop_duplicates("person")["countries"]]
            met = {tuple(sorted((a, b))) for one, other in combinations(states, 2) for a in one for b in other if a != b}
            for pair in met:
                pairs[pair] = pairs.get(pair, 0) + 1

        points = countries[countries["latitude"] != ""].set_index("country")[["longitude", "latitude"]].astype(float)
        figure, axes = plt.subplots(figsize=(11, 5.5))
        axes.scatter(points["longitude"], points["latitude"], s=14, color="#b4bcc6")
        drawn = set()
        for (a, b), count in sorted(pairs.items()):
            if a in points.index and b in points.index:
                axes.plot(*zip(points.loc[a], points.loc[b]), color="#d55e00", linewidth=0.8 * count ** 0.5, alpha=0.6)
                drawn |= {a, b}
        for code in sorted(drawn):
            axes.annotate(code, points.loc[code], fontsize=8, ha="center", va="bottom")
        axes.set(xlim=(-180, 180), ylim=(-60, 80), xlabel="°E", ylabel="°N")
        axes.grid(alpha=0.25)
        plt.show()
        """),
    ]
  }

  /// The sentences behind the strongest link.
  static func proof(_ language: DisplayLanguage) -> [NotebookCell] {
    [
      text(
        language.pick(
          "## Why\n\nThe sentences behind a link: here those of the two who met most often.",
          "## Pourquoi\n\nLes phrases derrière un lien : ici celles des deux qui se sont rencontrés le plus souvent."
        )
      ),
      code(
        """
        proof = pd.DataFrame(columns=["start", "label", "quote", "title"])
        if network:
            a, b = max(network.edges, key=lambda edge: (network.edges[edge]["weight"], sorted(edge)))
            proof = sentences[sentences["meeting"].isin(network[a][b]["meetings"])].merge(meetings[["meeting", "start", "label"]])
        with pd.option_context("display.max_colwidth", None):
            display(proof[["start", "label", "quote", "title"]])
        """),
    ]
  }
}
