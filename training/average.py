#!/usr/bin/env python3
"""Averages the weights of several runs that started from the same ones (model soups, Wortsman et al. 2022), and sets how
readily each role starts a span, as dev says.

A run that is named several times counts so often.

usage: average.py --out work/tagger.pt [--start source=0.5 content=-0.5 --] work/b.pt.2 work/b.pt.4 ...
"""

import argparse

import torch

from hearsay_training.model import B, ROLES, S, TAGS


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--out", required=True)
    a.add_argument("--start", nargs="*", default=[], help="ROLE=NUMBER, added to the scores of a span's first word")
    a.add_argument("--meaning-of", help="take the heads of stances and meanings from this run alone")
    a.add_argument("runs", nargs="+")
    o = a.parse_args()
    runs = [torch.load(path) for path in o.runs]
    average = {name: sum(run[name] for run in runs) / len(runs) for name in runs[0]}
    if o.meaning_of:
        average.update((name, x) for name, x in torch.load(o.meaning_of).items() if name.startswith(("stance.", "meaning.")))
    for start in o.start:
        role, number = start.split("=")
        at = ROLES.index(role) * TAGS
        average["tags.bias"][[at + B, at + S]] += float(number)
    torch.save(average, o.out)


if __name__ == "__main__":
    main()
