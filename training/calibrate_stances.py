#!/usr/bin/env python3
"""Fits how far the lists of words are to be believed beside the network, and how much each stance counts: a multinomial logistic
regression on the network's scores, scaled, and on what the lists say. It is fitted on the articles that refine.py leaves out."""

import argparse
import json

import numpy as np
import torch

from hearsay_training import data, decode
from hearsay_training.model import STANCES, Tagger, half
from hearsay_training.words import Pieces
from refine import f1s, is_held_out, stance_scores
from train import encode


@torch.no_grad()
def scored(tagger, document):
    """The network's scores of each labelled attribution, in the order of the document's stances."""
    found = {}
    for first, last, own, end in decode.reading_windows(document):
        window = data.Window(document, first, last, last)
        numbers = [k for k, (roles, _) in enumerate(document.stances) if own <= (roles[1] or roles[2])[0] < end]
        part = data.dataclasses.replace(document, stances=[document.stances[k] for k in numbers])
        scores, _ = stance_scores(tagger, [data.dataclasses.replace(window, document=part)], encode(tagger, [window], None, 0, half))
        if scores is not None:
            found.update(zip(numbers, scores.numpy()))
    return [found[k] for k in range(len(document.stances))]


def answers(scores, lists, scale, more):
    return (scores * scale + more[lists]).argmax(1)


def fit(scores, labels, lists, strength=2.0, rarity=0.3, steps=400):
    """Adam on the penalized log-likelihood; rare stances count more, by that power of their rarity."""
    classes, n = len(STANCES), len(labels)
    weight = (n / np.maximum(1, np.bincount(labels, minlength=classes))) ** rarity
    weight = torch.tensor((weight / weight[labels].mean())[labels], dtype=torch.float32)
    x, y, at = torch.tensor(scores), torch.tensor(labels), torch.tensor(lists)
    scale, more = torch.ones(1, requires_grad=True), torch.zeros(classes, classes, requires_grad=True)
    optimizer = torch.optim.Adam([scale, more], lr=0.03)
    for _ in range(steps):
        loss = (torch.nn.functional.cross_entropy(x * scale + more[at], y, reduction="none") * weight).mean() + strength / n * more.square().sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return float(scale), more.detach().numpy()


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--base", required=True, help="jar with the base weights, or folder with a vocabulary.txt, for the vocabulary")
    a.add_argument("--model", required=True, help="what refine.py wrote")
    a.add_argument("--articles", nargs="+", required=True, help="JSON lines with id and text")
    a.add_argument("--labels", nargs="+", required=True, help="labels of stances")
    a.add_argument("--lists", required=True, help="what `evaluate interpretation --lists` wrote for these labels, in the same order")
    a.add_argument("--out", required=True)
    o = a.parse_args()
    pieces = Pieces(data.known_pieces(o.base))
    tagger = Tagger()
    tagger.load_state_dict(torch.load(o.model))
    texts = {}
    for path in o.articles:
        with open(path, encoding="utf8") as lines:
            texts.update((r["id"], r["text"]) for r in map(json.loads, lines))
    said = {}
    with open(o.lists, encoding="utf8") as lines:
        for line in lines:
            article, number, stance = line.rstrip("\n").split("\t")
            said.setdefault(article, {})[int(number)] = STANCES.index(stance)
    scores, labels, lists, articles = [], [], [], []
    for path in o.labels:
        with open(path, encoding="utf8") as lines:
            for record in map(json.loads, lines):
                name = record["article"]
                if not is_held_out(name):
                    continue
                d = data.document({"id": name, "text": texts[name]}, pieces)
                for number, x in enumerate(record["attributions"]):
                    roles = [data.words_in(d, x.get(role, [])) for role in ("source", "cue", "content")]
                    if roles[1] or roles[2]:
                        d.stances.append((roles, STANCES.index(x["stance"])))
                        lists.append(said[name][number])
                scores += scored(tagger, d)
                labels += [label for _, label in d.stances]
                articles += [name] * len(d.stances)
    scores, labels, lists = np.array(scores, np.float32), np.array(labels), np.array(lists)
    half = np.array([hash_of(x) for x in articles])
    held = np.zeros(len(labels), int)
    for k in (0, 1):
        held[half == k] = answers(scores[half == k], lists[half == k], *fit(scores[half != k], labels[half != k], lists[half != k]))
    for name, y in (("network", scores.argmax(1)), ("lists", lists), ("both, of the other half", held)):
        table = f1s(labels, y)
        print(f"{name}: {len(labels)} labels, right {np.mean(labels == y):.3f}, macro-F1 {np.mean(table):.3f}, "
              + " ".join(f"{s} {x:.2f}" for s, x in zip(STANCES, table)))
    scale, more = fit(scores, labels, lists)
    with open(o.out, "w", encoding="utf8") as f:
        json.dump({"scale": round(scale, 4), "lists": [[round(float(x), 4) for x in row] for row in more]}, f)


def hash_of(name):
    return sum(name.encode()) % 2


if __name__ == "__main__":
    main()
