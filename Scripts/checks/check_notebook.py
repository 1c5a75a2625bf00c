"""Runs notebooks and compares their figures with ours: check_notebook.py FOLDER. Exit 1 at the first thing that is wrong."""
import json
import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError


def require(holds: object, sentence: str) -> None:
    if not holds:
        sys.exit(f"check_notebook: {sentence}")


def run(path: Path, folder: Path, question: str) -> str:
    """Runs a notebook with one more cell, and gives what that cell prints."""
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    notebook.cells.append(nbformat.v4.new_code_cell(question))
    try:
        # The kernel talks with this program over the loopback only, which it would warn of.
        NotebookClient(notebook, timeout=120, kernel_name="python3", extra_arguments=["--log-level=ERROR"],
                       resources={"metadata": {"path": str(folder)}}).execute()
    except CellExecutionError as error:
        sys.exit(f"check_notebook: {path.name}: {str(error)[-1500:]}")
    warned = [output["text"] for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs if output.get("name") == "stderr"]
    require(not warned, f"{path.name} warns: {warned[:1]}")
    pictures = sum("image/png" in output.get("data", {}) for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs)
    require(pictures >= 1, f"{path.name} shows no picture")
    return "".join(output["text"] for output in notebook.cells[-1].outputs)


def check(folder: Path) -> None:
    ours = {name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in ("degree", "betweenness", "pagerank")}
    question = """
import json
print(json.dumps({"links": network.number_of_edges(), "degree": ranking["met"].to_dict(),
                  "betweenness": ranking["betweenness"].to_dict(), "pagerank": ranking["pagerank"].to_dict()}))
"""
    for path in sorted((folder / "notebook").glob("*.ipynb")):
        said = json.loads(run(path, path.parent, question))
        require(said["links"] == ours["degree"]["links"], f"{path.name}: {said['links']} links, ours are {ours['degree']['links']}")
        for measure, result in ours.items():
            wanted = {row["key"]: row["score"] for row in result["ranking"]}
            require(wanted.keys() == said[measure].keys(), f"{path.name}: {measure} is of other people")
            worst = max(abs(wanted[key] - said[measure][key]) for key in wanted)
            # networkx stops its random walk at a difference of 1e-6 a node.
            require(worst <= (1e-4 if measure == "pagerank" else 1e-6), f"{path.name}: {measure} differs by {worst}")
    os.environ["ENTREVUE_TABLES"] = str(folder / "notebook")
    made = sorted(Path("Documentation/Notebooks").glob("*.ipynb"))
    require(made, "Documentation/Notebooks has no notebook")
    for path in made:
        links = int(run(path, path.parent, "print(network.number_of_edges())"))
        require(links == ours["degree"]["links"], f"{path.name}: {links} links, ours are {ours['degree']['links']}")
    print(f"notebooks: 2 exported and {len(made)} of the documentation run, {ours['degree']['nodes']} people and {ours['degree']['links']} links as ours")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check_notebook.py FOLDER")
    check(Path(sys.argv[1]))
