#!/usr/bin/env python3
"""Learns how a report stands to its claim: a softmax regression over what `hearsay-eval/evaluate claims --features` counted.

Scores itself on each fifth of the stories, learned from the others, and writes the weights that come of all: a line a feature, with
its weight for each standing.
"""

import argparse
import collections
import zlib

import numpy as np
import torch
from torch.nn import functional as F

STANDINGS = ["affirms", "denies", "doubts", "reports"]
PARTS = 5
LEAST = 0.05
"""A feature all of whose weights are nearer to zero is left out."""


def read(path):
    with open(path, encoding="utf8") as lines:
        for line in lines:
            story, standing, *features = line.rstrip("\n").split("\t")
            if features:
                yield story, STANDINGS.index(standing), {name: float(value) for name, _, value in (x.rpartition("=") for x in features)}


def fit(x, y, importance, cost):
    weights = torch.zeros(x.shape[1], len(STANDINGS), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=150, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        value = (importance * F.cross_entropy(torch.sparse.mm(x, weights), y, reduction="none")).sum() + cost * (weights ** 2).sum() / 2
        value.backward()
        return value

    optimizer.step(loss)
    return weights.detach()


def rows(features, places):
    at, values = [], []
    for i, row in enumerate(features):
        for name, value in row.items():
            if name in places:
                at.append((i, places[name]))
                values.append(value)
    return torch.sparse_coo_tensor(np.array(at).T, values, (len(features), len(places)), dtype=torch.float64)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("features", nargs="+", help="what `evaluate claims --features` wrote")
    a.add_argument("--out", required=True)
    a.add_argument("--reports", type=int, default=3, help="in how many reports a feature must be")
    a.add_argument("--rarity", type=float, default=0.5, help="how much more rare standings count: the power of their rarity")
    a.add_argument("--cost", type=float, default=3.0)
    o = a.parse_args()
    stories, labels, features = zip(*(r for path in o.features for r in read(path)))
    counts = collections.Counter(name for row in features for name in row)
    names = sorted(name for name, n in counts.items() if n >= o.reports)
    places = {name: i for i, name in enumerate(names)}
    y = torch.tensor(labels)
    importance = (len(y) / torch.bincount(y).double()) ** o.rarity
    importance = (importance / importance[y].mean())[y]
    part = np.array([zlib.crc32(story.encode()) % PARTS for story in stories])
    answers = np.zeros(len(y), int)
    for k in range(PARTS):
        learned, asked = np.flatnonzero(part != k), np.flatnonzero(part == k)
        weights = fit(rows([features[i] for i in learned], places), y[learned], importance[learned], o.cost)
        answers[asked] = torch.sparse.mm(rows([features[i] for i in asked], places), weights).argmax(1).numpy()
    y = y.numpy()
    f1s = [2 * np.sum((y == k) & (answers == k)) / max(1, np.sum(y == k) + np.sum(answers == k)) for k in range(len(STANDINGS))]
    print(f"{len(y)} reports, right {np.mean(y == answers):.3f}, macro-F1 {np.mean(f1s):.3f}, "
          + " ".join(f"{name} {f1:.2f}" for name, f1 in zip(STANDINGS, f1s)))
    weights = fit(rows(features, places), torch.tensor(labels), importance, o.cost).numpy()
    with open(o.out, "w", encoding="utf8") as out:
        out.write("# How reports stand to their claim: a feature, and its weights for affirms, denies, doubts and reports. Written by training/standings.py.\n")
        for name, row in zip(names, weights):
            if np.abs(row).max() >= LEAST:
                out.write(name + "\t" + "\t".join(f"{x:.3f}" for x in row) + "\n")


if __name__ == "__main__":
    main()
