#!/usr/bin/env python3
"""Writes a trained tagger as the files that `hearsay-extractor` ships: tagger.onnx (int8, or --float), tagger.json, vocabulary.txt."""

import argparse
import json
import os
import tempfile

import torch

from hearsay_training import data, decode, graph
from hearsay_training.model import MEANING, POINTER, Tagger


def settings(tagger, confidence):
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
        "confidence": confidence,
    }


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--base", required=True, help="jar with the base weights, for its vocabulary")
    a.add_argument("--model", required=True, help="what train.py wrote")
    a.add_argument("--out", required=True, help="folder")
    a.add_argument("--confidence", help="what calibrate.py wrote")
    a.add_argument("--float", action="store_true")
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _, vocabulary = data.base_weights(o.base, folder)
    tagger = Tagger()
    tagger.load_state_dict(torch.load(o.model))
    confidence = [0.0, 0, 0, 0, 0, 0, 0]
    if o.confidence:
        with open(o.confidence, encoding="utf8") as f:
            confidence = json.load(f)["weights"]
    graph.write(tagger, os.path.join(o.out, "tagger.onnx"), not o.float)
    with open(os.path.join(o.out, "tagger.json"), "w", encoding="utf8") as f:
        json.dump(settings(tagger, confidence), f)
    with open(os.path.join(o.out, "vocabulary.txt"), "w", encoding="utf8") as f:
        f.writelines(piece + "\n" for piece in vocabulary)


if __name__ == "__main__":
    main()
