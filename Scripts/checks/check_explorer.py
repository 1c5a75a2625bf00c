"""Uses the explorer's page in headless Chromium: check_explorer.py check FOLDER CHROMIUM. Exit 1 at the first thing that is wrong.

Pictures of what was seen lie in .build-screens/ afterwards.
"""
import csv
import io
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import deque
from pathlib import Path

SCREENS = Path(".build-screens")
# A machine that does other work at the same time is no reason to fail: three times the mark is.
MARKS = {"thousand": 1000, "twenty-thousand": 5000}
PATIENCE = 3


def require(holds: object, sentence: str) -> None:
    if not holds:
        sys.exit(f"check_explorer: {sentence}")


def hostile_records() -> None:
    """A record whose every text tries to become markup, a script, a formula, or another name."""
    texts = ["</script><script>window.broken=1</script>", "<img src=x onerror=window.broken=2>", "\u202egnp.exe\u202c Durand",
             "=HYPERLINK(\"http://evil.example\")", "--><svg/onload=window.broken=3>", "${window.broken=4}", "\"'&<>`\\\u2028\u0007"]
    people = [{"id": f"p{i}", "name": text, "aliases": [text], "countries": ["FR"], "posts": [{"title": text, "country": "FR"}]} for i, text in enumerate(texts)]
    quote = "</blockquote><script>window.broken=7</script>"
    print(json.dumps({
        "id": "</title><script>window.broken=5</script>", "title": "<!--<script>", "published": "2024-05-01", "source": "<b>x</b>",
        "url": "javascript:window.broken=6", "people": people, "countries": ["FR"],
        "meetings": [{"id": "m", "participants": [p["id"] for p in people], "kind": "talks", "status": "held", "start": "2024-05-01", "place": "<i>Rabat</i>",
                      "evidence": [{"start": 0, "end": len(quote), "quote": quote}], "confidence": 1}]}))


def folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).lower()


class Reader:
    """One reader with one page, which must neither complain nor ask for anything."""

    def __init__(self, browser, path: Path, fragment: str = "", **context):
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.context = browser.new_context(viewport={"width": 1440, "height": 900}, **({"locale": "en-GB", "reduced_motion": "reduce"} | context))
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.path = path
        self.address = f"file://{path}"
        self.page.goto(self.address + (f"#{fragment}" if fragment else ""))
        self.page.wait_for_function("document.documentElement.dataset.ready", timeout=60000)

    @property
    def milliseconds(self) -> int:
        return int(self.page.evaluate("document.documentElement.dataset.ready"))

    @property
    def data(self) -> dict:
        return json.loads(self.page.text_content("#data"))

    def go(self, fragment: str) -> None:
        self.page.evaluate("fragment => { location.hash = fragment; }", fragment)
        self.page.wait_for_timeout(60)

    def figures(self) -> list[int]:
        """Nodes, links and meetings of the view, as the overview says them."""
        return [int(re.sub(r"\D", "", text)) for text in self.page.locator(".figure strong").all_text_contents()]

    def heading(self) -> str:
        return self.page.text_content("#details h2")

    def picture(self, name: str) -> None:
        SCREENS.mkdir(exist_ok=True)
        self.page.wait_for_timeout(250)
        self.page.screenshot(path=SCREENS / f"{name}.png")

    def close(self) -> None:
        require(not self.complaints, f"{self.path.parent.name}: the console says: {self.complaints[:1]}")
        asked = [url for url in self.requests if not url.startswith((self.address, "blob:"))]
        require(not asked, f"{self.path.parent.name}: the page asks for {asked[:1]}")
        self.context.close()


def check_figures(browser, folder: Path) -> None:
    """The page's filters leave what our own networks have."""
    reader = Reader(browser, folder / "graph.html")
    for name, fragment in [("people", ""), ("institutions", "view=institutions"), ("countries", "view=countries"),
                           ("period", "from=2018-01-01&to=2019-06-30"), ("country", "countries=FR")]:
        network = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        reader.go(fragment)
        wanted = [len(network["nodes"]), len(network["edges"]), len({m for edge in network["edges"] for m in edge["meetings"]})]
        require(reader.figures() == wanted, f"{name}: the page shows {reader.figures()} nodes, links and meetings, the network has {wanted}")
    reader.go("")
    nodes = reader.figures()[0]
    reader.page.locator("#minimum-node").fill("2")
    fewer = reader.figures()[0]
    require(0 < fewer < nodes, f"at least two meetings each: {fewer} of {nodes} nodes are left")
    reader.page.locator("#kinds button").first.click()
    require(reader.figures()[0] < fewer, "a kind of meeting filters nothing")
    reader.page.click("#reset")
    require(reader.figures()[0] == nodes, "the reset does not bring everyone back")
    reader.page.select_option("#tier", "co-mentioned")
    require(reader.figures()[1] > 0, "nobody is named with anybody")
    reader.close()


def check_timeline(browser, folder: Path) -> None:
    """The brush works by mouse and by keyboard."""
    reader = Reader(browser, folder / "graph.html")
    everything = reader.figures()[2]
    box = reader.page.locator("#timeline svg").bounding_box()
    reader.page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + 20)
    reader.page.mouse.down()
    reader.page.mouse.move(box["x"] + box["width"] * 0.9, box["y"] + 20, steps=4)
    reader.page.mouse.up()
    brushed = reader.figures()[2]
    require(0 < brushed < everything, f"the brush leaves {brushed} of {everything} meetings")
    before = reader.page.text_content("#period")
    reader.page.locator('#timeline [data-side="end"]').focus()
    for _ in range(3):
        reader.page.keyboard.press("ArrowLeft")
    require(reader.page.text_content("#period") != before, "the arrow keys do not move the end of the period")
    reader.page.wait_for_timeout(200)
    require("from=" in reader.page.url and "to=" in reader.page.url, "the period is not in the address")
    reader.close()


def check_people(browser, folder: Path) -> None:
    """Search, panels, path, surroundings, keyboard, permalink."""
    reader = Reader(browser, folder / "graph.html")
    page, data = reader.page, reader.data
    links = data["views"]["people"]["met"]
    network = json.loads((folder / "people.json").read_text(encoding="utf-8"))
    near: dict[str, set[str]] = {}
    for edge in network["edges"]:
        near.setdefault(edge["source"], set()).add(edge["target"])
        near.setdefault(edge["target"], set()).add(edge["source"])
    label = {node["id"]: node["label"] for node in network["nodes"]}

    accented = next(key for key, name in label.items() if folded(name) != name.lower())
    page.fill("#search", folded(label[accented]))
    page.keyboard.press("Enter")
    require(reader.heading() == label[accented], f"a search without accents does not lead to {label[accented]}")
    require(page.locator("#details blockquote").count() > 0, "no sentence proves a meeting")
    require(all(a.startswith(("http://", "https://")) for a in page.eval_on_selector_all("#details a", "all => all.map(one => one.href)")), "a source is no web address")

    hub = max(near, key=lambda key: (len(near[key]), key))
    reader.go(f"node={hub}")
    require(page.locator("#list .row").count() == len(near[hub]), f"{label[hub]} has another number of neighbours")
    reader.go(f"node={hub}&at=90000,90000,1")  # far from everything
    reader.go(f"node={hub}")
    for _ in range(50):  # the camera's way and its rest take half a second
        place = re.search(r"at=(-?[0-9.e+]+)(?:,|%2C)", page.url)
        if place:
            break
        page.wait_for_timeout(100)
    require(place and abs(float(place[1])) < 80_000, f"an address that chooses {label[hub]} does not show them")
    reader.picture("sample-person")
    page.keyboard.press("l")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    second = reader.heading()
    require(second in [label[key] for key in near[hub]], "the keyboard does not lead to a neighbour")
    page.keyboard.press("Escape")
    require(page.locator(".figure").count() == 3, "Escape does not lead back")
    page.go_back()
    require(reader.heading() == second, "the browser's way back is lost")

    page.goto(f"{reader.address}#node={hub}")
    page.locator("#list .weight").first.click()
    require(page.locator("#details .card").count() >= 1 and page.locator("#details blockquote").count() >= 1, "a link shows no meeting with its sentence")

    reader.go(f"node={hub}")
    page.keyboard.press("e")
    reader.go("")  # a state without surroundings, to be sure that the next one comes from the address
    reader.go(f"ego={hub}")
    require(reader.figures()[0] == len(near[hub]) + 1, "the surroundings of depth 1 are not the neighbours")
    reader.go(f"ego={hub}&depth=2")
    within = {hub} | near[hub] | {far for one in near[hub] for far in near[one]}
    require(reader.figures()[0] == len(within), "the surroundings of depth 2 are wrong")

    away = {hub: 0}
    queue = deque([hub])
    while queue:
        one = queue.popleft()
        for other in sorted(near[one] - away.keys()):
            away[other] = away[one] + 1
            queue.append(other)
    far = max(away, key=lambda key: (away[key], key))
    reader.go("")
    page.keyboard.press("p")
    page.fill("#path-from", folded(label[hub]))
    page.keyboard.press("Enter")
    page.fill("#path-to", folded(label[far]))
    page.keyboard.press("Enter")
    require(page.locator("#path-result .path-node").count() == away[far] + 1, f"the path from {label[hub]} to {label[far]} does not have {away[far]} steps")
    require(page.locator("#path-result blockquote").count() >= away[far], "a step of the path has no sentence")
    reader.picture("sample-path")
    alone = next((key for key in near if key not in away), None)
    if alone:
        reader.go(f"path={hub}~{alone}")
        require(page.locator("#path-result .notice").count() == 1, "two who are not linked have a path")

    # A node lies in the middle of the free canvas when the camera is on it.
    number = next(i for i, row in enumerate(data["people"]) if row[0] == hub)
    x, y = data["views"]["people"]["x"][number], data["views"]["people"]["y"][number]
    reader.go(f"at={x},{y},1.5")
    canvas, timeline = page.locator("#canvas").bounding_box(), page.locator("#timeline").bounding_box()
    middle = (canvas["x"] + canvas["width"] / 2, canvas["y"] + (canvas["height"] - timeline["height"]) / 2)
    page.mouse.move(*middle)
    require(page.locator("#tooltip").is_visible() and label[hub] in page.text_content("#tooltip"), "the node under the pointer is not named")
    page.mouse.click(*middle)
    require(reader.heading() == label[hub], "a click on a node does not choose it")
    first = next(i for i, source in enumerate(links["source"]) if source == number or links["target"][i] == number)
    ends = [links["source"][first], links["target"][first]]
    half = [sum(data["views"]["people"][axis][end] for end in ends) / 2 for axis in "xy"]
    reader.go(f"at={half[0]},{half[1]},3")
    page.mouse.click(*middle)
    require(reader.heading().count("–") >= 1 and page.locator("#details .card").count() >= 1, "a click on a link does not show its meetings")
    page.keyboard.press("Escape")
    page.wait_for_timeout(200)
    before = page.url
    page.mouse.move(*middle)
    page.mouse.wheel(0, -300)
    page.wait_for_timeout(400)
    require(page.url != before, "zooming does not change the address")

    reader.go(f"view=people&node={hub}&min=2&from=2015-01-01&lang=fr&theme=dark&status=held,planned")
    reader.picture("sample-dark")
    page.wait_for_timeout(200)
    again = Reader(browser, folder / "graph.html", page.url.partition("#")[2])
    for what in ["#details", "#period", "#legend", "#filters"]:
        require(again.page.inner_text(what) == page.inner_text(what), f"the address does not bring back {what}")
    require(again.page.evaluate("document.documentElement.dataset.theme") == "dark", "the address does not bring back the theme")
    require(again.page.evaluate("document.documentElement.lang") == "fr", "the address does not bring back the language")
    again.close()
    reader.go("node=nobody&view=nothing&from=x&at=1,2&depth=99&%E0%A4%A=1")
    require(page.locator(".figure").count() == 3, "a broken address is not forgiven")
    reader.close()


def check_exports(browser, folder: Path, guarded: bool = False) -> None:
    """The picture is XML, the tables have a row for each link and node, and no cell is a formula."""
    reader = Reader(browser, folder / "graph.html")
    nodes, links, _ = reader.figures()

    def taken(button: str) -> str:
        reader.page.click("#export-menu summary")
        with reader.page.expect_download() as download:
            reader.page.click(button)
        return Path(download.value.path()).read_text(encoding="utf-8-sig")

    root = ElementTree.fromstring(taken("#export-svg"))
    space = "{http://www.w3.org/2000/svg}"
    require(len(root.findall(f".//{space}g[@id='nodes']/*")) == nodes, "the picture has another number of nodes")
    for button, wanted in [("#export-links", links), ("#export-nodes", nodes)]:
        rows = list(csv.reader(io.StringIO(taken(button), newline="")))
        require(len(rows) == wanted + 1 and len({len(row) for row in rows}) == 1, f"{button}: {len(rows) - 1} rows instead of {wanted}")
        require(not any(cell[:1] in "=+-@" for row in rows for cell in row if cell), f"{button}: a cell is a formula")
        if guarded:
            require(any(cell.startswith("'=") for row in rows for cell in row), f"{button}: the formula is gone instead of harmless")
    reader.close()


def check_hostile(browser, folder: Path) -> None:
    """What articles say stays text, in all panels."""
    reader = Reader(browser, folder / "graph.html")
    page = reader.page
    for one in [row[0] for row in reader.data["people"]] + [reader.data["meetings"][0][0]]:
        reader.go(f"view=meetings&node={one}")
    reader.go("view=people")
    require(page.evaluate("typeof window.broken") == "undefined", "a text of an article was run")
    require(page.locator("#details img, #details script, #details svg, #details b").count() == 0, "a text of an article became markup")
    require(page.eval_on_selector_all("a", "all => all.every(one => /^https?:/.test(one.href))"), "a script is a link")
    require(not re.search("[\u202a-\u202e\u2066-\u2069]", page.inner_text("body")), "a mark of direction is shown")
    policy = page.get_attribute("meta[http-equiv=Content-Security-Policy]", "content")
    require("default-src 'none'" in policy and "unsafe" not in policy, "the policy is not strict")
    refused = page.evaluate("""() => new Promise((done) => {
        addEventListener("securitypolicyviolation", () => done(true));
        const script = document.createElement("script");
        try { script.text = "window.broken = 8"; document.body.append(script); } catch { done(true); }
        setTimeout(() => done(window.broken !== 8), 100);
    })""")
    require(refused and page.evaluate("typeof window.broken") == "undefined", "the policy lets another script run")
    reader.complaints.clear()  # the refusal itself
    reader.close()


def multiplied(page: str, times: int) -> str:
    """The page with its graph many times, side by side."""
    begin, end = page.index('id="data">') + len('id="data">'), page.index("</script>")
    data = json.loads(page[begin:end])
    people, meetings, articles = len(data["people"]), len(data["meetings"]), len(data["articles"])
    views = data["views"]
    result = {**data, "articles": data["articles"] * times, "people": [], "meetings": [], "countries": [row[:4] + [[]] for row in data["countries"]]}
    for copy in range(times):
        for row in data["people"]:
            result["people"].append([f"{row[0]}.{copy}", f"{row[1]} {copy}", *row[2:5], [article + copy * articles for article in row[5]]])
        for row in data["meetings"]:
            parts = [[person + copy * people, role, []] for person, role, _ in row[11]]
            result["meetings"].append([f"{row[0]}.{copy}", *row[1:11], parts, *row[12:15], [[a + copy * articles, s] for a, s in row[15]], [[a + copy * articles, q] for a, q in row[16]]])
    wide = max(x for x in views["people"]["x"] if x is not None) - min(x for x in views["people"]["x"] if x is not None) + 500

    def moved(values, step):
        return [None if v is None else v + step * wide for v in values]
    view = views["people"]
    many = {key: sum((moved(view[key], (copy % 5) if key in ("x", "mentionX") else copy // 5) for copy in range(times)), []) for key in ("x", "y", "mentionX", "mentionY")}
    for tier in ("met", "co-present"):
        many[tier] = {key: [v + copy * (0 if key == "count" else meetings if key == "meetings" else people) for copy in range(times) for v in view[tier][key]] for key in view[tier]}
    none = {key: [] for key in ("source", "target", "count", "meetings")}
    nodes = len(result["people"]) + len(result["institutions"]) + len(result["countries"]) + len(result["meetings"])
    result["views"] = {**views, "people": many, "meetings": {"x": [None] * nodes, "y": [None] * nodes, "mentionX": [], "mentionY": [], "met": none, "co-present": none}}
    return page[:begin] + json.dumps(result, ensure_ascii=False).replace("<", "\\u003c") + page[end:]


def check_size(browser, folder: Path) -> list[str]:
    page = (folder / "thousand" / "graph.html").read_text(encoding="utf-8")
    (folder / "twenty-thousand").mkdir()
    (folder / "twenty-thousand" / "graph.html").write_text(multiplied(page, 20), encoding="utf-8")
    said = []
    for name, mark in MARKS.items():
        reader = Reader(browser, folder / name / "graph.html")
        took = reader.milliseconds
        require(took <= mark * PATIENCE, f"{name} nodes are there after {took} ms, which is more than {PATIENCE} times {mark}")
        reader.picture(name)
        reader.page.mouse.move(600, 400)
        for _ in range(6):
            reader.page.mouse.wheel(0, -150)
        reader.picture(f"{name}-near")
        said.append(f"{reader.figures()[0]} nodes after {took} ms")
        reader.close()
    return said


def check(folder: Path, chromium: str) -> None:
    from playwright.sync_api import sync_playwright
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        check_figures(browser, folder / "sample")
        check_timeline(browser, folder / "sample")
        check_people(browser, folder / "sample")
        check_exports(browser, folder / "sample")
        check_exports(browser, folder / "hostile", guarded=True)
        check_hostile(browser, folder / "hostile")
        for view in ["people", "institutions", "countries", "meetings"]:
            reader = Reader(browser, folder / "sample" / "graph.html", f"view={view}", locale="fr-FR")
            require(reader.page.evaluate("document.documentElement.lang") == "fr", "a French reader gets no French page")
            reader.picture(f"sample-{view}")
            reader.close()
        said = check_size(browser, folder)
        browser.close()
    print(f"explorer: used in {Path(chromium).name}, {', '.join(said)}; pictures in {SCREENS}/")


if __name__ == "__main__":
    if sys.argv[1:] == ["hostile-records"]:
        hostile_records()
    elif len(sys.argv) == 4 and sys.argv[1] == "check":
        check(Path(sys.argv[2]).resolve(), sys.argv[3])
    else:
        sys.exit("usage: check_explorer.py check FOLDER CHROMIUM")
