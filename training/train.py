#!/usr/bin/env python3
"""Trains the tagger. See README.md for the whole recipe."""

import argparse
import copy
import json
import math
import os
import time

import numpy as np
import torch
from torch.nn import functional as F

from hearsay_training import augment, data, decode
from hearsay_training.model import LAYERS, NEVER, ROLES, Noise, Tagger, bucket, crf_loss, exact, half, load_base
from hearsay_training.score import score
from hearsay_training.words import Pieces


def gold_arrays(batch, count):
    n = len(batch)
    tags = np.zeros((n, count, len(ROLES)), np.int64)
    lengths = np.zeros(n, np.int64)
    cue = np.full((n, count), -1, np.int64)
    source = np.full((n, count), -1, np.int64)
    for i, x in enumerate(batch):
        m = x.learned - x.first
        lengths[i] = m
        t = x.document.tags[x.first:x.learned].copy()
        data.repair(t)
        tags[i, :m] = t
        for target, origin in ((cue, x.document.cue_of), (source, x.document.source_of)):
            o = origin[x.first:x.learned]
            ok = (o >= x.first) & (o < x.end)
            target[i, :m] = np.where(ok, o - x.first, -1)
    return torch.tensor(tags), torch.tensor(lengths), torch.tensor(cue), torch.tensor(source)


def encode(tagger, batch, noise, p, lin):
    """The vectors of a batch's words: windows x words x width."""
    ids, features, mask, first = (torch.tensor(a) for a in data.arrays(batch))
    h = tagger.encode(ids, features, mask, lin, noise, p)
    h = h.gather(1, first[..., None].expand(-1, -1, h.shape[-1]))
    return noise.drop(h, p) if noise else h


def loss_of(tagger, batch, h):
    tags, projections, nosource = tagger.heads(h)
    n, w = h.shape[:2]
    gold, lengths, cue, source = gold_arrays(batch, w)
    crf = crf_loss(tags.view(n, w, len(ROLES), -1), tagger.transitions, gold, lengths)
    words = torch.tensor([x.end - x.first for x in batch])
    at = torch.arange(w)
    outside = at[None, :] >= words[:, None]
    biases = tagger.distance[:, bucket(at[None, :] - at[:, None])]
    q0, k0, q1, k1 = projections.chunk(4, -1)
    scale = 1 / math.sqrt(q0.shape[-1])
    never = outside[:, None, :].float() * NEVER
    numbers = torch.zeros(n, w, dtype=torch.long)
    for i, x in enumerate(batch):
        numbers[i, :x.end - x.first] = torch.tensor(x.document.paragraphs[x.first:x.end])
    same = (numbers[:, :, None] == numbers[:, None, :]).float()

    def pointer_loss(scores, target):
        return F.cross_entropy((scores + never).view(n * w, w), target.view(-1), ignore_index=-1, reduction="sum")

    content_loss = pointer_loss(q0 @ k0.transpose(1, 2) * scale + biases[0] + same * tagger.paragraph[0], cue)
    to_source = q1 @ k1.transpose(1, 2) * scale
    to_source = torch.where(torch.eye(w, dtype=torch.bool), nosource, to_source) + biases[1] + same * tagger.paragraph[1]
    source_loss = pointer_loss(to_source, source)
    return crf, content_loss, source_loss, int(lengths.sum())


def groups(tagger, rate, head_rate, decay):
    """Layer-wise learning rates: lower layers move less; word and position vectors stay."""
    tagger.word.weight.requires_grad_(False)
    tagger.position.weight.requires_grad_(False)
    result, depth = [], len(tagger.layers)
    for i, layer in enumerate(tagger.layers):
        result.append({"params": list(layer.parameters()), "lr": rate * decay ** (depth - 1 - i), "weight_decay": 0.01})
    low = [tagger.norm.weight, tagger.norm.bias, tagger.case.weight, tagger.gap.weight, tagger.quote.weight]
    result.append({"params": low, "lr": rate, "weight_decay": 0.0})
    heads = [p for h in (tagger.tags, tagger.pointers, tagger.nosource, tagger.stance, tagger.meaning) for p in h.parameters()]
    result.append({"params": heads, "lr": head_rate, "weight_decay": 0.0})
    # Adam moves a number by about the rate in a step, and these few have far to go
    result.append({"params": [tagger.distance, tagger.paragraph, tagger.transitions], "lr": 10 * head_rate, "weight_decay": 0.0})
    return result


def evaluate(tagger, documents):
    p = decode.Parameters(tagger)
    predictions = [decode.decode(p, d, *s) for d, s in zip(documents, decode.scores(tagger, documents))]
    return score(documents, predictions)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--base", required=True, help="jar with the base weights")
    a.add_argument("--train", nargs="+", required=True)
    a.add_argument("--dev", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--layers", type=int, default=LAYERS, help="of the base weights', from below")
    a.add_argument("--epochs", type=int, default=10)
    a.add_argument("--rate", type=float, default=2e-4)
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--decay", type=float, default=0.9)
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--window", type=int, default=320)
    a.add_argument("--pieces", type=int, default=3200, help="a batch")
    a.add_argument("--pointer-weight", type=float, default=0.5)
    a.add_argument("--average", type=float, default=0.998, help="of weights over steps")
    a.add_argument("--init", help="weights of an earlier run to go on from")
    a.add_argument("--dashed", type=float, default=0.5, help="share of articles shown with dashes for cues, of those that can be")
    a.add_argument("--warm", type=float, default=0.06, help="share of the steps in which the rate rises")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--limit", type=int, help="articles, to try things out")
    a.add_argument("--stop-after", type=int, help="epochs, if fewer than the rate's fall is planned for")
    a.add_argument("--keep", action="store_true", help="what every evaluated epoch gave, as OUT.EPOCH")
    a.add_argument("--evaluate-from", type=int, default=2)
    o = a.parse_args()
    torch.set_num_threads(int(os.environ.get("THREADS", 2)))
    torch.manual_seed(o.seed)
    random = np.random.default_rng(o.seed)
    noise = Noise(o.seed)
    onnx, vocabulary = data.base_weights(o.base, os.path.join(os.path.dirname(o.out) or ".", "base"))
    pieces = Pieces(vocabulary)
    train = [d for path in o.train for d in data.read(path, pieces, o.limit)]
    dashed = {}
    for i, d in enumerate(train if o.dashed else []):
        changed = augment.dashed({"id": d.id, "text": d.text, "attributions": d.gold}, random)
        if changed:
            dashed[i] = data.document(changed, pieces)
    dev = data.read(o.dev, pieces)
    tagger = load_base(Tagger(layers=o.layers), onnx)
    if o.init:
        tagger.load_state_dict(torch.load(o.init), strict=False)
    average = copy.deepcopy(tagger)
    optimizer = torch.optim.AdamW(groups(tagger, o.rate, o.head_rate, o.decay), betas=(0.9, 0.98), eps=1e-6)
    peaks = [g["lr"] for g in optimizer.param_groups]
    per_epoch = len(data.batches(train, o.window, o.pieces, np.random.default_rng(0)))
    total, step = per_epoch * o.epochs, 0
    print(f"{len(train)} documents, {per_epoch} steps an epoch", flush=True)
    started = time.time()
    for epoch in range(1, o.epochs + 1):
        sums = np.zeros(4)
        shown = [dashed[i] if i in dashed and random.random() < o.dashed else d for i, d in enumerate(train)]
        for batch in data.batches(shown, o.window, o.pieces, random):
            step += 1
            now = min(1.0, step / (o.warm * total)) * max(0.02, 1 - step / total)
            for g, peak in zip(optimizer.param_groups, peaks):
                g["lr"] = peak * now
            crf, content, source, words = loss_of(tagger, batch, encode(tagger, batch, noise, o.dropout, half))
            loss = (crf + o.pointer_weight * (content + 3 * source)) / words * 4
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
            sums += [float(crf), float(content), float(source), words]
            if step % 50 == 0:
                print(f"  {step}/{total} {time.time() - started:.0f}s crf {sums[0] / sums[3]:.4f} content {sums[1] / sums[3]:.4f} "
                      f"source {sums[2] / sums[3]:.4f} norm {float(norm):.2f}", flush=True)
        line = {"epoch": epoch, "seconds": round(time.time() - started), "loss": list(np.round(sums[:3] / sums[3], 4))}
        if epoch >= o.evaluate_from:
            line.update(evaluate(average, dev))
            torch.save(average.state_dict(), o.out)
            if o.keep:
                torch.save(average.state_dict(), f"{o.out}.{epoch}")
        print(json.dumps(line), flush=True)
        if epoch == o.stop_after:
            break


if __name__ == "__main__":
    main()
