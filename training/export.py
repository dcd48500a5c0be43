#!/usr/bin/env python3
"""Writes a trained tagger as the files that `hearsay-extractor` ships: tagger.onnx (int8, or --float), tagger.json, vocabulary.txt."""

import argparse
import json
import os

import torch

from hearsay_training import data, decode, graph
from hearsay_training.model import MEANING, POINTER, STANCES, Tagger


def settings(tagger, confidence, stances):
    p = decode.Parameters(tagger)
    rounded = lambda array: [round(float(x), 5) for x in array]
    return {
        "window": decode.WINDOW,
        "context": decode.CONTEXT,
        "transitions": [[rounded(row) for row in role] for role in p.transitions],
        "distance": [rounded(row) for row in p.distance],
        "paragraph": rounded(p.paragraph),
        "pointerWidth": POINTER,
        "meaningWidth": MEANING,
        "stanceScale": stances["scale"],
        "stanceLists": stances["lists"],
        "confidence": confidence,
    }


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--base", required=True, help="jar with the base weights, or folder with a vocabulary.txt, for the vocabulary")
    a.add_argument("--model", required=True, help="what train.py wrote")
    a.add_argument("--out", required=True, help="folder")
    a.add_argument("--confidence", help="what calibrate.py wrote")
    a.add_argument("--stances", help="what calibrate_stances.py wrote")
    a.add_argument("--float", action="store_true")
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    vocabulary = data.known_pieces(o.base)
    tagger = Tagger()
    tagger.load_state_dict(torch.load(o.model))
    confidence = [0.0, 0, 0, 0, 0, 0, 0]
    if o.confidence:
        with open(o.confidence, encoding="utf8") as f:
            confidence = json.load(f)["weights"]
    stances = {"scale": 1.0, "lists": [[0.0] * len(STANCES)] * len(STANCES)}
    if o.stances:
        with open(o.stances, encoding="utf8") as f:
            stances = json.load(f)
    graph.write(tagger, os.path.join(o.out, "tagger.onnx"), not o.float)
    with open(os.path.join(o.out, "tagger.json"), "w", encoding="utf8") as f:
        json.dump(settings(tagger, confidence, stances), f)
    with open(os.path.join(o.out, "vocabulary.txt"), "w", encoding="utf8") as f:
        f.writelines(piece + "\n" for piece in vocabulary)


if __name__ == "__main__":
    main()
