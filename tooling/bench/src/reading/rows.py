import json
import sys

import docx

# A merged cell comes back once for each place it covers; the same element again is the same cell.
documents = []
for path in sys.argv[1:]:
    rows = []
    for table in docx.Document(path).tables:
        for row in table.rows:
            cells, last = [], None
            for cell in row.cells:
                if cell._tc is not last:
                    cells.append("".join(cell.text.split()))
                last = cell._tc
            rows.append(cells)
    documents.append(rows)
json.dump(documents, sys.stdout)
