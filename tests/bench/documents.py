"""Documents against their floor and against two peers, medians of interleaved rounds: documents.py BENCH PYTHON FOLDER.

Prints a figure a line with its bar, PASS or MISS. A bench, never a test: it always exits 0 when it could measure.
"""

import json
import pathlib
import statistics
import subprocess
import sys

BENCH, PYTHON, FOLDER = sys.argv[1:4]
PEERS = str(pathlib.Path(__file__).with_name("peers.py"))
ROUNDS = 5


def run(*command):
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def told(what, value, bar, unit, at_least=False):
    met = value >= bar if at_least else value <= bar
    print(f"  {what:<46} {value:9.1f} {unit:<7} bar {'≥' if at_least else '≤'} {bar:<5} {'PASS' if met else 'MISS'}")


run(BENCH, "write", FOLDER)
rounds = {"trame": [], "typst": [], "weasyprint": []}
for _ in range(ROUNDS):
    rounds["trame"].append(run(BENCH, "one", "20"))
    rounds["typst"].append(run(PYTHON, PEERS, "typst", FOLDER, "10"))
    rounds["weasyprint"].append(run(PYTHON, PEERS, "weasyprint", FOLDER, "3"))
batch, rows = run(BENCH, "batch", "500"), run(BENCH, "list", "2000")


def median(who, key):
    return statistics.median(it[key] for it in rounds[who])


pages = rounds["trame"][0]["pages"]
told(f"synthesis of {pages} pages, first of the process", median("trame", "first"), 15, "ms")
told("synthesis, next", median("trame", "next"), 10, "ms")
told("500 different people, one process", batch["perSecond"], 100, "docs/s", at_least=True)
told("bytes of a synthesis", batch["bytes"] / 1000, 60, "kB")
told("peak memory of the 500", batch["peakMb"], 40, "MB")
told(f"list of 2,000 people, {rows['pages']} pages", rows["ms"], 600, "ms")
for peer, bar in (("typst", 2), ("weasyprint", 10)):
    for key, what in (("first", "first"), ("next", "next")):
        ratio = median(peer, key) / median("trame", key)
        told(f"{peer}, {what} ({median(peer, key):.1f} ms), times slower", ratio, bar, "×", at_least=True)
    print(f"  {peer}: {median(peer, 'bytes') / 1000:.1f} kB")
