"""Precision, recall and F1 of attributions, as `hearsay-eval` measures them."""

import re

from .model import ROLES

WORD = re.compile(r"\w+|[^\w\s]")


def dice(a, b):
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 1.0


def inside(starts, spans):
    return frozenset(x for x in starts if any(s <= x < e for s, e in spans))


def count(text, gold, predicted, n):
    starts = [m.start() for m in WORD.finditer(text)]
    for r in ROLES:
        g, p = ({tuple(s) for a in side for s in a[r]} for side in (gold, predicted))
        gw, pw = inside(starts, g), inside(starts, p)
        for name, x, y in ((f"exact.{r}", g, p), (f"words.{r}", gw, pw)):
            c = n.setdefault(name, [0, 0, 0])
            c[0] += len(x & y)
            c[1] += len(x)
            c[2] += len(y)
    gw, pw = ([{r: inside(starts, a[r]) for r in ROLES} for a in side if a["content"]] for side in (gold, predicted))
    pairs = sorted(((dice(a["content"], b["content"]), i, j) for i, a in enumerate(gw) for j, b in enumerate(pw)), reverse=True)
    used_g, used_p, found, linked = set(), set(), 0, 0
    for d, i, j in pairs:
        if d < 0.5 or i in used_g or j in used_p:
            continue
        used_g.add(i)
        used_p.add(j)
        found += 1
        linked += dice(gw[i]["source"], pw[j]["source"]) >= 0.5
    for name, x in (("found", found), ("linked", linked)):
        c = n.setdefault(name, [0, 0, 0])
        c[0] += x
        c[1] += len(gw)
        c[2] += len(pw)


def f1(c):
    return 2 * c[0] / (c[1] + c[2]) if c[1] + c[2] else 0.0


def score(documents, predictions):
    n = {}
    for d, p in zip(documents, predictions):
        count(d.text, d.gold, p, n)
    return {k: round(f1(v), 4) for k, v in n.items()}
