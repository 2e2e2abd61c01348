"""Times a peer on the words of Trame's synthesis: peers.py typst|weasyprint FOLDER ROUNDS; one JSON object out.

The document is another one each time, as for Trame: only the name changes here, which helps the peers if anything.
"""

import json
import pathlib
import statistics
import sys
import time


def typst_printer(folder):
    import typst

    source = pathlib.Path(__file__).with_name("synthesis.typ").read_bytes()
    copy = folder / "synthesis.typ"
    copy.write_bytes(source)
    # One compiler for all rounds, so that its caches help as they would in an application.
    compiler = typst.Compiler(str(copy), root=str(folder))
    return lambda data: compiler.compile(format="pdf", sys_inputs={"data": json.dumps(data)})


def weasyprint_printer(folder):
    import weasyprint
    from synthesis_html import page

    wheel = (folder / "wheel.svg").read_text()
    return lambda data: weasyprint.HTML(string=page(data, wheel)).write_pdf()


def main():
    peer, folder, rounds = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    data = json.loads((folder / "synthesis.json").read_text())
    printer = {"typst": typst_printer, "weasyprint": weasyprint_printer}[peer](folder)
    times = []
    for number in range(rounds + 1):
        data["facts"][0]["rows"][0][1] = f"Fatou Exemple-Diallo {number}"
        start = time.perf_counter()
        pdf = printer(data)
        times.append((time.perf_counter() - start) * 1000)
    (folder / f"{peer}.pdf").write_bytes(pdf)
    print(json.dumps({"first": times[0], "next": statistics.median(times[1:]), "bytes": len(pdf)}))


main()
