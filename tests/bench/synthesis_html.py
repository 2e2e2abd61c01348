"""The words of Trame's synthesis as HTML, for WeasyPrint, in its own defaults."""

from html import escape

STYLE = """@page { size: A4; margin: 2cm; @bottom-center { content: counter(page) " / " counter(pages) } }
body { font: 11pt sans-serif } table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: 3pt; vertical-align: top }
.ruled td, .ruled th { border-bottom: 1px solid #999 } .two { display: flex; gap: 12pt } .two > * { flex: 1 }
.line { border-bottom: 1px solid #555; height: 20pt } .sign { border: 1px solid #555; height: 80pt; padding: 8pt }"""


def row(cells, tag="td"):
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def lines(texts):
    return "<p>" + "<br>".join(escape(text) for text in texts) + "</p>"


def category(number, it):
    parts = [f"<h3>{number}. {escape(it['label'])} – {escape(it['state'])}</h3>"]
    for name, key in (("Situations : ", "situations"), ("Atouts : ", "strengths"), ("Note partagée : ", "note")):
        if it[key]:
            parts.append(f"<p><b>{name}</b>{escape(it[key])}</p>")
    if it["words"]:
        parts.append(f"<blockquote>« {escape(it['words'])} »</blockquote>")
    return "".join(parts) + f"<p>{escape(it['confirmed'])}</p>"


def objective(it):
    rows = [f"<tr><td colspan=5><b>{escape(it['label'])}</b> {escape(it['context'])}</td></tr>"]
    for act in it["actions"]:
        what = act["label"] + (f" – Preuve : {act['proof']}" if act["proof"] else "")
        rows.append(row([what, act["who"], act["due"], act["hours"], act["status"]]))
    return "".join(rows)


def page(data, wheel):
    facts = "".join(f"<h2>{escape(b['title'])}</h2><table>{''.join(map(row, b['rows']))}</table>" for b in data["facts"])
    states = "".join(row([it["label"], it["state"]]) for it in data["categories"])
    blank = '<div class="line"></div>' * 3
    signatures = data["signatures"]
    return f"""<!doctype html><html lang="fr"><head><title>{escape(data['title'])}</title><style>{STYLE}</style></head><body>
<div class="two">{lines(data['structure'])}{lines(data['referent'])}</div><h1>{escape(data['title'])}</h1><p>{escape(data['dates'])}</p>{facts}
<h2>Priorités</h2><ol>{''.join(f'<li>{escape(it)}</li>' for it in data['priorities'])}</ol>
<h2>Diagnostic 360°</h2><div class="two"><div>{wheel}</div><table class="ruled">{row(['Catégorie', 'État'], 'th')}{states}</table></div>
<h2>Catégorie par catégorie</h2>{''.join(category(n, it) for n, it in enumerate(data['categories'], 1))}
<h2>Plan d’action</h2><table class="ruled"><thead>{row(['Action', 'Qui', 'Pour le', 'Par semaine', 'Statut'], 'th')}</thead>
{''.join(map(objective, data['objectives']))}</table><p><b>Total : {escape(data['total'])} par semaine.</b></p>
<h2>Observations et engagements</h2><p><b>Observations de la personne</b></p>{blank}<p><b>Observations du référent</b></p>{blank}
<div class="two"><div class="sign">{lines(signatures[:2])}</div><div class="sign">{lines(signatures[2:])}</div></div>
<p><small>{escape(data['mentions'])}</small></p></body></html>"""
