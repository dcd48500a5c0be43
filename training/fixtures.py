#!/usr/bin/env python3
"""Writes what Python makes of some texts, for a test that Java makes the same: words, features, pieces, windows, decoding.

usage: fixtures.py --model FOLDER > hearsay-extractor/src/test/resources/org/hearsay/extractor/training-fixtures.json
"""

import argparse
import json

import numpy as np

from hearsay_training import data, decode, model, words
from hearsay_training.words import Pieces

TEXTS = [
    "",
    "   \n ",
    "The mayor\u2019s aide said: \u201cWe\u2019ll rebuild\u201d \u2014 and left.",
    'He said "no" twice.\n"Never," she wrote, "will we pay $1.5m."\n\n"A quotation that goes on\n\n"goes on here," he said.',
    "Tabs\tand\u00a0hard spaces,\r\nCRLF, \u3000wide ones and\u2028separators.",
    "Emoji \U0001f600\U0001f469\u200d\U0001f680 and cafe\u0301 na\u00efve \u00c5ngstr\u00f6m \u0130stanbul \u01c5 \u00df STRASSE",
    "U.S. AT&T iPhone McDonald NATO x2 2nd COVID-19 1,200 5% under_score a/b e-mail@x.y #tag",
    "soft\u00adhyphen zero\u200bwidth bell\u0007 and \ufffd replaced",
    "\u4e2d\u6587 mixed \u65b0\u805e words \u0440\u0443\u0441\u0441\u043a\u0438\u0439 \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u0928\u092e\u0938\u094d\u0924\u0947",
    "\u00abGuillemets\u00bb \u201elow\u201d \u201fhigh\uff02 and 'single' \u2018ones\u2019.",
    "pneumonoultramicroscopicsilicovolcanoconiosis " + "x" * 101 + " " + "ab" * 45,
]


def text_fixture(text, pieces):
    spans = words.words(text)
    return {"text": text, "words": spans, "features": words.features(text, spans), "paragraphs": words.paragraphs(text, spans),
            "pieces": [pieces.of(text[s:e]) for s, e in spans]}


def window_fixture(random, n):
    lengths = random.integers(1, 33 if n % 2 else 4, n)
    d = data.Document("", "", [(0, 0)] * n, [[0] * int(k) for k in lengths], [], [])
    size, context = int(random.choice([256, 400, 512])), int(random.choice([32, 48, 60]))
    return {"lengths": lengths.tolist(), "size": size, "context": context, "windows": decode.reading_windows(d, size, context)}


def decoding_fixture(random, n):
    """Random numbers of words, and what is decoded of them, in word numbers."""
    width = 4

    class Parameters:
        transitions = model.crf_scores(torch.tensor(random.normal(size=(3, 5, 5)))).numpy()
        distance = random.normal(size=(2, model.DISTANCES))
        paragraph = random.normal(size=2)

    numbers = random.normal(size=(n, 15 + 4 * width + 1)).round(4) * np.array([2.0] * 15 + [1.0] * (4 * width + 1))
    d = data.Document("", "", [(i, i) for i in range(n)], [], [], np.sort(random.integers(0, 5, n)).tolist())
    kept, model.POINTER, decode.POINTER = model.POINTER, width, width
    links = decode.decode(Parameters, d, numbers[:, :15], numbers[:, 15:-1], numbers[:, -1:])
    model.POINTER = decode.POINTER = kept
    transitions = np.where(Parameters.transitions < -1000, 0, Parameters.transitions)
    return {"numbers": numbers.round(4).tolist(), "transitions": transitions.tolist(), "distance": Parameters.distance.tolist(),
            "paragraph": Parameters.paragraph.tolist(), "paragraphs": d.paragraphs, "width": width, "links": links}


def pool_fixture(random, n):
    """Random numbers of words with weights behind them, the words of three groups, and their averages."""
    rows = (random.normal(size=(n, 7)) * 4).round(3)
    groups = [sorted(random.permutation(n)[:random.integers(0, n + 1)].tolist()) for _ in range(3)]
    at = torch.tensor([i for g in groups for i in g], dtype=torch.long)
    number = torch.tensor([k for k, g in enumerate(groups) for _ in g], dtype=torch.long)
    averages = model.pool(torch.tensor(rows, dtype=torch.float32)[at], number, len(groups))
    return {"rows": rows.tolist(), "groups": groups, "averages": averages.numpy().round(5).tolist()}


if __name__ == "__main__":
    import torch

    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True, help="folder with a vocabulary.txt")
    o = a.parse_args()
    vocabulary = data.known_pieces(o.model)
    random = np.random.default_rng(7)
    print(json.dumps({
        "texts": [text_fixture(text, Pieces(vocabulary)) for text in TEXTS],
        "windows": [window_fixture(random, n) for n in (1, 120, 121, 700, 701, 3000)],
        "decodings": [decoding_fixture(random, n) for n in (1, 2, 9, 40, 80)],
        "pools": [pool_fixture(random, n) for n in (1, 5, 30)],
    }))
