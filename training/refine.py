#!/usr/bin/env python3
"""Teaches a trained tagger what attributions do and which statements say the same, and keeps it at finding them.

Five kinds of batches take turns: windows of articles that people annotated (tags and pointers, and stances where they are
labelled); windows of other articles, with what the tagger itself found in them for tags; whole stories whose statements are
labelled by claim; stories whose statements another encoder has compared (see likeness.py), which comparisons are learned; and
short texts made for rare stances, of which nothing but the stance is learned. With --heads, the
heads of stances and meanings learn alone. See README.md for the whole recipe.
"""

import argparse
import base64
import copy
import dataclasses
import json
import os
import re
import time
import zlib

import numpy as np
import torch
from torch.nn import functional as F

from hearsay_training import data, decode
from hearsay_training.model import STANCES, Noise, Tagger, half, load_shipped
from hearsay_training.words import Pieces
from train import encode, evaluate, groups, loss_of

HELD_OUT = 10
"""Of so many articles, and of so many stories, one is not learned from."""


def is_held_out(name):
    return zlib.crc32(name.encode()) % HELD_OUT == 0


def segments(groups):
    """Places and the number of the group of each, for groups of places."""
    at = [x for g in groups for x in g]
    number = [i for i, g in enumerate(groups) for _ in g]
    return torch.tensor(at, dtype=torch.long), torch.tensor(number, dtype=torch.long)


def stance_scores(tagger, batch, h):
    """Scores of the labelled attributions that begin in the learned part of a window, and their labels."""
    w, parts, labels = h.shape[1], [], []
    for i, x in enumerate(batch):
        for roles, label in x.document.stances:
            anchor = (roles[1] or roles[2])[0]
            if x.first <= anchor < x.learned:
                parts += [[i * w + k - x.first for k in role if x.first <= k < x.end] for role in roles]
                labels.append(label)
    if not labels:
        return None, None
    at, number = segments(parts)
    return tagger.stances(h.reshape(-1, h.shape[-1]), at, number, len(labels)), torch.tensor(labels)


CENTRED = 0.7
"""How much of what all statements of a story have in common is taken from each before they are compared; `Likeness` does the same."""


def centred(vectors):
    return F.normalize(vectors - CENTRED * vectors.mean(0, keepdim=True), dim=-1)


def read_story(tagger, story, noise, p):
    """The windows of a story and their words' vectors; the vectors of its statements, and the numbers of their claims."""
    batch, owner = [], {}
    for k, d in enumerate(story):
        for first, last, own, end in decode.reading_windows(d):
            owner.update({(k, i): (len(batch), i - first) for i in range(own, end)})
            batch.append(data.Window(d, first, last, last))
    h = encode(tagger, batch, noise, p, half)
    w = h.shape[1]
    place = lambda k, i: owner[k, i][0] * w + owner[k, i][1]
    at, number = segments([[place(k, i) for i in words] for k, d in enumerate(story) for words, _ in d.statements])
    claims = [claim for d in story for _, claim in d.statements]
    return batch, h, centred(tagger.meanings(h.reshape(-1, h.shape[-1]), at, number, len(claims))), torch.tensor(claims)


def claim_loss(vectors, claims, scale, heat=0.1):
    """Likeness of pairs as a logistic regression, and each statement's likes against all others (Khosla et al. 2020)."""
    likeness = vectors @ vectors.t()
    n = len(claims)
    other = ~torch.eye(n, dtype=torch.bool)
    same = (claims[:, None] == claims[None, :]) & (claims[:, None] >= 0) & other
    pairs = F.binary_cross_entropy_with_logits((likeness * scale[0].exp() + scale[1])[other], same[other].float())
    log = F.log_softmax((likeness / heat).masked_fill(~other, -1e4), -1)
    having = same.any(-1)
    contrast = -(log * same).sum(-1)[having] / same.sum(-1)[having]
    return 10 * pairs + contrast.mean()


def f1s(labels, answers):
    return [2 * np.sum((labels == k) & (answers == k)) / max(1, np.sum(labels == k) + np.sum(answers == k)) for k in range(len(STANCES))]


@torch.no_grad()
def stance_table(tagger, documents):
    labels, answers = [], []
    for d in documents:
        for batch in ([data.Window(d, a, b, c)] for a, b, _, c in decode.reading_windows(d)):
            s, y = stance_scores(tagger, batch, encode(tagger, batch, None, 0, half))
            if s is not None:
                labels += y.tolist()
                answers += s.argmax(-1).tolist()
    return np.array(labels), np.array(answers)


def average_link(likeness, enough):
    """Clusters by average link; gives each item's cluster."""
    n = len(likeness)
    sums, sizes, of = likeness.astype(float).copy(), np.ones(n), np.arange(n)
    np.fill_diagonal(sums, -1e9)
    while n > 1:
        means = sums / (sizes[:, None] * sizes[None, :])
        i, j = np.unravel_index(means.argmax(), means.shape)
        if means[i, j] < enough:
            break
        sums[i] += sums[j]
        sums[:, i] += sums[:, j]
        sums[i, i] = -1e9
        sums[j], sums[:, j] = -1e9, -1e9
        sizes[i] += sizes[j]
        of[of == j] = i
    return of


@torch.no_grad()
def claim_table(tagger, stories):
    """F1 of pairs of labelled statements at several thresholds."""
    result = {}
    found = [read_story(tagger, s, None, 0) for s in stories]
    for enough in np.arange(0.1, 0.55, 0.04):
        n = np.zeros(3)
        for _, _, vectors, claims in found:
            v, c = vectors.numpy(), claims.numpy()
            of = average_link(v @ v.T, enough)
            keep = c >= 0
            gold, got = (x[keep][:, None] == x[keep][None, :] for x in (c, of))
            upper = np.triu(np.ones_like(gold), 1).astype(bool)
            n += [np.sum(gold & got & upper), np.sum(gold & upper), np.sum(got & upper)]
        result[round(float(enough), 2)] = round(2 * n[0] / max(1, n[1] + n[2]), 3)
    return result


def offsets(spans):
    return [[s["start"], s["end"]] for s in spans]


def readings(paths):
    """What `hearsay read --format jsonl` printed of corpora, each reading with an id that a corpus has for its text."""
    for printed, corpus in paths:
        with open(corpus, encoding="utf8") as lines:
            names = {}
            for r in map(json.loads, lines):
                names.setdefault(r["text"], []).append(r["id"])
        with open(printed, encoding="utf8") as lines:
            for r in map(json.loads, lines):
                for name in names[r["article"]["text"]]:
                    yield name, r


def read_documents(paths, pieces):
    """Articles from what `hearsay read --format jsonl` printed, by their ids, with the attributions found there."""
    documents = {}
    for name, r in readings(paths):
        found = [{role: offsets(a[role]["spans"]) for role in ("source", "cue", "content")} for a in r["attributions"]]
        documents[name] = data.document({"id": name, "text": r["article"]["text"], "attributions": found}, pieces)
    return documents


def compared_stories(path, documents):
    """Stories whose statements were compared, as likeness.py writes them: their documents, and how alike the statements are."""
    stories = []
    with open(path, encoding="utf8") as lines:
        for record in map(json.loads, lines):
            n = len(record["statements"])
            alike = np.frombuffer(base64.b64decode(record["likeness"]), np.int8).reshape(n, n).astype(np.float32) / 127
            story = {}
            for i, (name, spans) in enumerate(record["statements"]):
                d = story.setdefault(name, dataclasses.replace(documents[name], statements=[]))
                words = data.words_in(d, spans)
                if words:
                    d.statements.append((words, i))  # its row instead of a claim
            rows = [i for d in story.values() for _, i in d.statements]
            stories.append((list(story.values()), torch.tensor(alike[np.ix_(rows, rows)])))
    return stories


MARKS = re.compile(r"<(/?)([sct])(\d+)>")
CODES = dict(zip("as co de do su op dm in ex be ak dc".split(), STANCES))


def made_documents(path, pieces):
    """Texts with all their attributions marked, an empty line after each.

    The first line has the number and the stance's code of each attribution, `# 1as 2de`; in the text that follows stand `<s1>`, `<c1>` and
    `<t1>` around the source, cue and content of the first, in pieces or whole.
    """
    with open(path, encoding="utf8") as f:
        texts = f.read().strip().split("\n\n")
    documents = []
    for number, made in enumerate(texts, 1):
        head, marked = made.split("\n", 1)
        text, spans, start, at = "", {}, 0, 0
        for m in MARKS.finditer(marked):
            text += marked[at:m.start()]
            at = m.end()
            if m[1]:
                spans.setdefault((m[2], m[3]), []).append((start, len(text)))
            else:
                start = len(text)
        d = data.document({"id": f"{path}:{number}", "text": text + marked[at:], "attributions": []}, pieces)
        d.stances = [([data.words_in(d, spans.get((mark, x[:-2]), [])) for mark in "sct"], STANCES.index(CODES[x[-2:]])) for x in head[1:].split()]
        documents.append(d)
    return documents


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--start", required=True, help="folder with the tagger.onnx, tagger.json and vocabulary.txt to start from")
    a.add_argument("--init", help="weights of train.py or average.py to start from instead of those in the folder")
    a.add_argument("--train", nargs="+", required=True, help="annotated articles")
    a.add_argument("--dev", required=True)
    a.add_argument("--read", nargs="+", default=[], help="READINGS=CORPUS: what `hearsay read --format jsonl` printed of a corpus")
    a.add_argument("--stances", nargs="+", default=[], help="labels, as docs/labelling.md has them")
    a.add_argument("--not-learned", nargs="*", default=[], help="labels of articles that are kept out")
    a.add_argument("--claims", nargs="+", default=[], help="labels, as docs/labelling-claims.md has them for learning")
    a.add_argument("--compared", nargs="*", default=[], help="what likeness.py wrote")
    a.add_argument("--made", nargs="*", default=[], help="texts with their attributions marked, see made_documents")
    a.add_argument("--out", required=True)
    a.add_argument("--steps", type=int, default=1200)
    a.add_argument("--stop-after", type=int, help="steps, if fewer than the rate's fall is planned for")
    a.add_argument("--heads", action="store_true", help="learn the heads of stances and meanings alone")
    a.add_argument("--turns", default="tsrts", help="t: annotated articles, r: read ones, s: stories, k: compared stories, m: made texts")
    a.add_argument("--rate", type=float, default=6e-5)
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--decay", type=float, default=0.95)
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--average", type=float, default=0.995)
    a.add_argument("--rarity", type=float, default=0.35, help="how much more rare stances count: the power of their rarity")
    a.add_argument("--stance-weight", type=float, default=1.0)
    a.add_argument("--claim-weight", type=float, default=0.5)
    a.add_argument("--likeness-weight", type=float, default=30.0)
    a.add_argument("--every", type=int, default=300, help="steps between evaluations")
    a.add_argument("--seed", type=int, default=1)
    o = a.parse_args()
    torch.set_num_threads(int(os.environ.get("THREADS", 2)))
    torch.manual_seed(o.seed)
    random, noise = np.random.default_rng(o.seed), Noise(o.seed)
    pieces = Pieces(data.known_pieces(o.start))
    tagger = load_shipped(Tagger(), o.start)
    if o.init:
        tagger.load_state_dict(torch.load(o.init), strict=False)
    annotated = [d for path in o.train for d in data.read(path, pieces)]
    others = read_documents([x.split("=") for x in o.read], pieces)
    kept_out = set()
    for path in o.not_learned:
        with open(path, encoding="utf8") as f:
            for record in map(json.loads, f):
                kept_out |= {record["article"]} if "article" in record else {x["id"] for x in record["articles"]}
    print(data.label_stances({**{d.id: d for d in annotated}, **others}, o.stances), "labels of stances")
    stories = [s for path in o.claims for s in data.label_claims(others, path)]
    held_stories = [s for s in stories if is_held_out(s[0].id)]
    stories = [s for s in stories if not is_held_out(s[0].id)]
    compared = [s for path in o.compared for s in compared_stories(path, others)]
    read = [d for d in others.values() if d.stances and d.id not in kept_out]
    held = [d for d in annotated + read if d.stances and is_held_out(d.id)]
    held_stances = [dataclasses.replace(d) for d in held]
    for d in held:
        d.stances = []  # its tags are learned all the same
    read = [d for d in read if d.stances]
    made = [d for path in o.made for d in made_documents(path, pieces)]
    learned = np.bincount([label for d in annotated + read + made for _, label in d.stances], minlength=len(STANCES))
    print(f"{learned.sum()} learned: {dict(zip(STANCES, learned.tolist()))}; {len(stories)} stories, {len(held_stories)} held out", flush=True)
    weights = torch.tensor((learned.sum() / np.maximum(learned, 1)) ** o.rarity, dtype=torch.float32)
    weights /= (weights * torch.tensor(learned / max(1, learned.sum()), dtype=torch.float32)).sum()
    dev = data.read(o.dev, pieces)
    scale = torch.nn.Parameter(torch.tensor([2.0, -4.0]))
    for x in tagger.parameters() if o.heads else ():
        x.requires_grad_(False)
    for head in (tagger.stance, tagger.meaning):
        head.requires_grad_(True)
    average = copy.deepcopy(tagger)
    optimizer = torch.optim.AdamW([*groups(tagger, o.rate, o.head_rate, o.decay), {"params": [scale], "lr": 0.01, "weight_decay": 0.0}],
                                  betas=(0.9, 0.98), eps=1e-6)
    for g in optimizer.param_groups[-2:-1]:
        g["lr"] = o.head_rate
    peaks = [g["lr"] for g in optimizer.param_groups]

    def forever(make):
        while True:
            yield from make()

    supply = {"t": forever(lambda: data.batches(annotated, 320, 3200, random)),
              "r": forever(lambda: data.batches(read, 320, 3200, random)),
              "m": forever(lambda: data.batches(made, 320, 3200, random)),
              "s": forever(lambda: [(stories[i], None) for i in random.permutation(len(stories))]),
              "k": forever(lambda: [compared[i] for i in random.permutation(len(compared))])}
    started, sums, count = time.time(), {}, {}
    for step in range(1, o.steps + 1):
        turn = o.turns[step % len(o.turns)]
        if not {"t": annotated, "r": read, "m": made, "s": stories, "k": compared}[turn]:
            turn = "t"
        now = min(1.0, step / (0.06 * o.steps)) * max(0.02, 1 - step / o.steps)
        for g, peak in zip(optimizer.param_groups, peaks):
            g["lr"] = peak * now
        item = next(supply[turn])
        losses = {}
        if turn in "sk":
            story, alike = item
            batch, h, vectors, claims = read_story(tagger, story, noise, o.dropout)
            if alike is None:
                losses["claims"] = o.claim_weight * claim_loss(vectors, claims, scale)
            else:
                losses["likeness"] = o.likeness_weight * ((vectors @ vectors.t() - alike) ** 2).mean()
        else:
            batch, h = item, encode(tagger, item, noise, o.dropout, half)
        if turn != "m" and not o.heads:
            crf, content, source, words = loss_of(tagger, batch, h)
            losses["tags " + turn] = (crf + 0.5 * (content + 3 * source)) / words * (4 if turn == "t" else 2)
        if turn not in "sk":
            s, y = stance_scores(tagger, batch, h)
            if s is not None:
                losses["stances " + turn] = o.stance_weight * F.cross_entropy(s, y, weight=weights, label_smoothing=0.05)
        if not losses:
            continue
        loss = sum(losses.values())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_([p for p in tagger.parameters() if p.grad is not None], 5.0)
        if not torch.isfinite(norm):
            print("skipped a step: gradient not finite", flush=True)
            continue
        optimizer.step()
        keep = min(o.average, step / (step + 20))
        with torch.no_grad():
            for x, y in zip(average.parameters(), tagger.parameters()):
                if y.requires_grad:
                    x.lerp_(y, 1 - keep)
        for k, v in losses.items():
            sums[k], count[k] = sums.get(k, 0.0) + float(v), count.get(k, 0) + 1
        if step % 50 == 0:
            print(f"  {step}/{o.steps} {time.time() - started:.0f}s " + " ".join(f"{k} {sums[k] / count[k]:.3f}" for k in sorted(sums)), flush=True)
            sums, count = {}, {}
        if step % o.every == 0 or step == o.steps:
            line = {"step": step, "seconds": round(time.time() - started)}
            labels, answers = stance_table(average, held_stances)
            if len(labels):
                table = f1s(labels, answers)
                line["stances"] = {"labels": len(labels), "right": round(float(np.mean(labels == answers)), 3), "macro": round(float(np.mean(table)), 3),
                                   **{name: round(float(x), 2) for name, x in zip(STANCES, table)}}
            if held_stories:
                line["claims"] = claim_table(average, held_stories)
            if step % (2 * o.every) == 0 or step == o.steps:
                line.update(evaluate(average, dev))
            torch.save(average.state_dict(), o.out)
            print(json.dumps(line), flush=True)
        if step == o.stop_after:
            break


if __name__ == "__main__":
    main()
