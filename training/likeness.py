#!/usr/bin/env python3
"""Compares the statements of stories with larger encoders than the tagger's, for refine.py to learn from (--compared).

A vector of a statement read alone, without its article, tells it from its neighbours better than what the tagger makes of it in its
context, and the two err differently. So three are put together: a sentence encoder that is first taught which statements are of
one claim (on the stories that refine.py learns from), the base weights with all their layers as they are, and the meanings of the
tagger so far. From each vector most of what the story has in common is taken; what is written is the mean of the three cosines.
"""

import argparse
import base64
import copy
import dataclasses
import json
import os
import re
import time

import numpy as np
import torch
from torch.nn import functional as F

from hearsay_training import data
from hearsay_training.model import Noise, Tagger, half, load_base, load_shipped
from hearsay_training.words import Pieces
from refine import claim_loss, is_held_out, offsets, read_documents, read_story, readings
from train import groups

LONGEST = 120
"""Word pieces of a statement; the rest is not looked at."""
WORD = re.compile(r"\w+|[^\w\s]")


def without_common(vectors, share):
    return F.normalize(vectors - share * vectors.mean(0, keepdim=True), dim=-1)


class SentenceEncoder:
    """Weights of the BERT family that read a text alone; its vector is the mean over its pieces, of length one."""

    def __init__(self, jar, layers, prefix, folder):
        onnx, vocabulary = data.base_weights(jar, folder)
        self.tagger, self.pieces, self.prefix, self.known = load_base(Tagger(layers=layers), onnx), Pieces(vocabulary), prefix, {}

    def ids(self, text):
        if text not in self.known:
            self.known[text] = [101] + [p for word in WORD.findall(self.prefix + text) for p in self.pieces.of(word)][:LONGEST] + [102]
        return self.known[text]

    def __call__(self, texts, noise=None, p=0.0, chunk=40):
        order = sorted(range(len(texts)), key=lambda i: len(self.ids(texts[i])))
        vectors = [None] * len(texts)
        for at in range(0, len(order), chunk):
            some = order[at:at + chunk]
            length = max(len(self.ids(texts[i])) for i in some)
            ids, mask = torch.zeros(2, len(some), length, dtype=torch.long)
            for row, i in enumerate(some):
                ids[row, :len(self.ids(texts[i]))] = torch.tensor(self.ids(texts[i]))
                mask[row, :len(self.ids(texts[i]))] = 1
            h = self.tagger.encode(ids, torch.zeros_like(ids), mask, half, noise, p)
            mean = (h * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
            for row, i in enumerate(some):
                vectors[i] = mean[row]
        return F.normalize(torch.stack(vectors), dim=-1)


def labelled(path):
    """Stories of which may be learned: their statements with the numbers of their claims, -1 for none."""
    with open(path, encoding="utf8") as lines:
        for record in map(json.loads, lines):
            if is_held_out(record["articles"][0]["id"]):
                continue
            claims = [c["reports"] for c in record["claims"]] + [record.get("others", [])]
            yield [(x["article"], x["content"], k if k < len(record["claims"]) else -1) for k, reports in enumerate(claims) for x in reports]


def traced(path, documents, statements, random, most):
    """Stories that `hearsay trace --format jsonl` printed, in parts of at most so many articles."""
    with open(path, encoding="utf8") as lines:
        for record in map(json.loads, lines):
            names = [x["location"] for x in record["articles"] if x["location"] in documents]
            random.shuffle(names)
            for at in range(0, len(names), most):
                part = names[at:at + most]
                story = [(name, spans, -1) for name in part for spans in statements[name][:25]]
                if len(part) > 1 and len(story) >= 10:
                    yield story


def teach(encoder, stories, texts, o):
    noise, random = Noise(o.seed), np.random.default_rng(o.seed)
    scale = torch.nn.Parameter(torch.tensor([2.0, -4.0]))
    body = groups(encoder.tagger, o.rate, 1e-3, 0.95)[:-2]  # the tagger's heads have no part in this
    optimizer = torch.optim.AdamW([*body, {"params": [scale], "lr": 0.01, "weight_decay": 0.0}], betas=(0.9, 0.98), eps=1e-6)
    peaks, average, started, step = [g["lr"] for g in optimizer.param_groups], copy.deepcopy(encoder.tagger), time.time(), 0
    for _ in range(o.epochs):
        for k in random.permutation(len(stories)):
            step += 1
            now = min(1.0, step / (0.1 * o.epochs * len(stories))) * max(0.02, 1 - step / (o.epochs * len(stories)))
            for g, peak in zip(optimizer.param_groups, peaks):
                g["lr"] = peak * now
            claims = torch.tensor([claim for _, _, claim in stories[k]])
            if torch.bincount(claims[claims >= 0], minlength=1).max() < 2:
                continue
            loss = claim_loss(without_common(encoder([texts(*x[:2]) for x in stories[k]], noise, 0.1), 1.0), claims, scale)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([x for x in encoder.tagger.parameters() if x.grad is not None], 5.0)
            optimizer.step()
            with torch.no_grad():
                for x, y in zip(average.parameters(), encoder.tagger.parameters()):
                    if y.requires_grad:
                        x.lerp_(y, 1 - min(0.99, step / (step + 20)))
            if step % 100 == 0:
                print(f"  {step}/{o.epochs * len(stories)} {time.time() - started:.0f}s {float(loss):.3f}", flush=True)
    encoder.tagger = average


@torch.no_grad()
def compare(story, encoders, tagger, documents, texts):
    """The statements, and the mean likeness of each two by all encoders."""
    parts = {}
    for name, spans, _ in story:
        d = parts.setdefault(name, dataclasses.replace(documents[name], statements=[]))
        words = data.words_in(d, spans)
        if words:
            d.statements.append((words, spans))
    kept = [(name, spans) for name, d in parts.items() for _, spans in d.statements]
    for d in parts.values():
        d.statements = [(words, 0) for words, _ in d.statements]
    _, _, own, _ = read_story(tagger, list(parts.values()), None, 0)
    alike = own @ own.t()
    for encoder, share in encoders:
        vectors = without_common(encoder([texts(*x) for x in kept]), share)
        alike = alike + vectors @ vectors.t()
    return kept, alike / (1 + len(encoders))


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--base", required=True, help="jar with the base weights")
    a.add_argument("--encoder", required=True, help="jar with the sentence encoder, of six layers")
    a.add_argument("--start", required=True, help="folder of the tagger, as for refine.py")
    a.add_argument("--init", help="weights of refine.py instead of those in the folder")
    a.add_argument("--read", nargs="+", required=True, help="READINGS=CORPUS, as for refine.py")
    a.add_argument("--claims", nargs="+", required=True, help="labels, as docs/labelling-claims.md has them for learning")
    a.add_argument("--not-learned", nargs="*", default=[], help="labels of articles that are kept out")
    a.add_argument("--traced", nargs="*", default=[], help="what `hearsay trace --format jsonl` printed of the corpora: more stories")
    a.add_argument("--out", required=True)
    a.add_argument("--epochs", type=int, default=4)
    a.add_argument("--rate", type=float, default=1e-4)
    a.add_argument("--seed", type=int, default=1)
    o = a.parse_args()
    torch.set_num_threads(int(os.environ.get("THREADS", 2)))
    torch.manual_seed(o.seed)
    read = [x.split("=") for x in o.read]
    documents = read_documents(read, Pieces(data.known_pieces(o.start)))
    for path in o.not_learned:
        with open(path, encoding="utf8") as lines:
            for record in map(json.loads, lines):
                for x in record["articles"]:
                    documents.pop(x["id"], None)
    texts = lambda name, spans: " ".join(documents[name].text[s:e] for s, e in spans)
    stories = [s for path in o.claims for s in labelled(path)]
    folder = os.path.dirname(o.out) or "."
    encoder = SentenceEncoder(o.encoder, 6, "", os.path.join(folder, "encoder"))
    teach(encoder, stories, texts, o)
    base = SentenceEncoder(o.base, 12, "query: ", os.path.join(folder, "base"))
    tagger = load_shipped(Tagger(), o.start)
    if o.init:
        tagger.load_state_dict(torch.load(o.init), strict=False)
    random = np.random.default_rng(o.seed)
    statements = {name: [offsets(x["spans"]) for x in r["statements"]] for name, r in readings(read)}
    more = [s for path in o.traced for s in traced(path, documents, statements, random, 7)]
    with open(o.out, "w", encoding="utf8") as out:
        for story in stories + more:
            kept, alike = compare(story, [(encoder, 0.8), (base, 1.0)], tagger, documents, texts)
            numbers = np.rint(np.clip(alike.numpy(), -1, 1) * 127).astype(np.int8)
            out.write(json.dumps({"statements": kept, "likeness": base64.b64encode(numbers.tobytes()).decode()}) + "\n")
    print(len(stories), "labelled stories,", len(more), "others")


if __name__ == "__main__":
    main()
