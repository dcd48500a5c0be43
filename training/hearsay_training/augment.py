"""Forms of attribution that news uses and the training articles hardly have, made from those that they have.

`"...," said X.` becomes `"..." — X`, as in pull quotes and round-ups, with the dash for a cue.
"""

import re

QUOTED = re.compile(r'[,.!?]?["\u201d]\s*$')
DASHES = ("\u2014 ", "\u2013 ", "-- ", "- ")


def eligible(text, a):
    """Whether it reads: quotation, cue, source, end of the paragraph; nothing between them but white space."""
    if len(a["cue"]) != 1 or len(a["source"]) != 1 or not a["content"]:
        return False
    (cue, cue_end), (source, source_end), content_end = a["cue"][0], a["source"][0], a["content"][-1][1]
    if not content_end <= cue < cue_end <= source:
        return False
    line = text.find("\n", source_end)
    rest = text[source_end:line if line >= 0 else len(text)]
    between = text[content_end:cue] + text[cue_end:source]
    return not between.strip() and "\n" not in between and rest.strip() in ("", ".") and bool(QUOTED.search(text[:content_end]))


def dashed(record, random):
    """A copy of the record in which about half of what can be is dashed, or None where nothing is."""
    text, edits = record["text"], []
    taken = [tuple(s) for a in record["attributions"] for r in ("source", "cue", "content") for s in a[r]]
    for i, a in enumerate(record["attributions"]):
        if not eligible(text, a) or random.random() < 0.5:
            continue
        cue, source, end = a["cue"][0], a["source"][0], a["source"][0][1]
        line = text.find("\n", end)
        line = line if line >= 0 else len(text)
        alone = sum(s < source[0] and cue[0] < e or s < line and end < e for s, e in taken) == 1
        if alone:
            dash = DASHES[int(random.integers(len(DASHES)))]
            lead = "\n" if random.random() < 0.15 else ""
            edits += [(cue[0], source[0], lead + dash, i, len(lead)), (end, line, "", None, 0)]
    if not edits:
        return None
    moved, made, at, cues = [], [], 0, {}
    for start, end, new, i, lead in sorted(edits):
        made.append(text[at:start])
        here = sum(map(len, made))
        if i is not None:
            cues[i] = [[here + lead, here + len(new.rstrip())]]
        made.append(new)
        moved.append((end, len(new) - (end - start)))
        at = end
    made.append(text[at:])
    place = lambda p: p + sum(shift for end, shift in moved if end <= p)
    attributions = []
    for i, a in enumerate(record["attributions"]):
        b = {r: [[place(s), place(e - 1) + 1] for s, e in a[r]] for r in ("source", "cue", "content")}
        b["cue"] = cues.get(i, b["cue"])
        attributions.append(b)
    return {"id": record["id"], "text": "".join(made), "attributions": attributions}
