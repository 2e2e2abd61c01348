"""Fills the fields of a PDF with pypdf, as a company's own software would: fill_form.py IN OUT, values as JSON on stdin."""

import json
import sys

from pypdf import PdfReader, PdfWriter

reader = PdfReader(sys.argv[1])
writer = PdfWriter()
writer.append(reader)
values = json.load(sys.stdin)
if values is None:
    # Asked for nothing: says which fields there are.
    found = {name: field.get("/FT") for name, field in reader.get_fields().items()}
    print(json.dumps(found))
else:
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    writer.write(sys.argv[2])
