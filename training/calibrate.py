#!/usr/bin/env python3
"""Fits the confidence of attributions: a logistic regression (Platt 1999) of being right on the log-likelihoods of the parts.

An attribution is right if its content and its source overlap those of one of the annotators' (Dice >= 0.5 over words), as the
`linked` measure has it. It is fitted where the tagger was not trained. Half of the articles are fitted for the other
half's figures; what is written is fitted on all.
"""

import argparse
import json

import numpy as np
import torch

from hearsay_training import data, decode, score
from hearsay_training.model import Tagger
from hearsay_training.words import Pieces


def fit(x, y, strength=1e-3):
    """Newton's method on the penalized log-likelihood."""
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (y - p) - strength * w
        curvature = (x * (p * (1 - p))[:, None]).T @ x + strength * np.eye(len(w))
        step = np.linalg.solve(curvature, gradient)
        w += step
        if np.abs(step).max() < 1e-8:
            break
    return w


def expected_error(p, y, bins=10):
    """Expected calibration error over bins of like size."""
    order = np.argsort(p, kind="stable")
    return sum(abs(p[part].mean() - y[part].mean()) * len(part) for part in np.array_split(order, bins)) / len(p)


def is_right(text, gold, predicted):
    starts = [m.start() for m in score.WORD.finditer(text)]
    inside = lambda a: {r: score.inside(starts, a[r]) for r in ("source", "content")}
    golds = [inside(a) for a in gold if a["content"]]
    return [any(score.dice(g["content"], p["content"]) >= 0.5 and score.dice(g["source"], p["source"]) >= 0.5 for g in golds)
            for p in map(inside, predicted)]


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--base", required=True, help="jar with the base weights, or folder with a vocabulary.txt, for the vocabulary")
    a.add_argument("--model", required=True)
    a.add_argument("--dev", required=True)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    vocabulary = data.known_pieces(o.base)
    tagger = Tagger()
    tagger.load_state_dict(torch.load(o.model))
    documents = data.read(o.dev, Pieces(vocabulary))
    parameters = decode.Parameters(tagger)
    x, y, article = [], [], []
    for i, (d, s) in enumerate(zip(documents, decode.scores(tagger, documents))):
        links, evidence = decode.decode(parameters, d, *s, evidence=True)
        x += evidence
        y += is_right(d.text, d.gold, links)
        article += [i] * len(links)
    x, y, article = np.maximum(np.array(x), -20), np.array(y, float), np.array(article)
    held = np.zeros(len(y))
    for half in (0, 1):
        held[article % 2 == half] = 1 / (1 + np.exp(-x[article % 2 == half] @ fit(x[article % 2 != half], y[article % 2 != half])))
    weights = fit(x, y)
    result = {"weights": [round(float(w), 4) for w in weights], "attributions": len(y), "right": round(float(y.mean()), 4),
              "expected_error": round(float(expected_error(held, y)), 4), "brier": round(float(((held - y) ** 2).mean()), 4)}
    with open(o.out, "w", encoding="utf8") as f:
        json.dump(result, f)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
