"""From scores to attributions; `hearsay-extractor` does the same in Java (`Decoder`)."""

import math

import numpy as np
import torch

from .data import Window, arrays
from .model import (B, E, FIRST, I, LAST, NEVER, POINTER, ROLES, S, bucket, crf_scores, half)

WINDOW, CONTEXT = 320, 40
REACH = 3
"""Paragraphs from a content to its cue at most; in PolNeAR one in eight hundred is farther."""
ALONE = math.log(0.5)
"""How sure the bond of a content to a source without a cue is taken to be: there is nothing to learn it from."""


def reading_windows(d, window=None, context=None):
    """Cuts a document into windows of like size: (first, last, own, end) in words, `last` and `end` exclusive.

    A window reads the words [first, last) and answers for [own, end), which has about `context` pieces around it.
    """
    window, context = (window or WINDOW) - 2, context or CONTEXT
    n = len(d.spans)
    total = np.concatenate([[0], np.cumsum([len(p) for p in d.pieces])])
    if total[n] <= window:
        return [(0, n, 0, n)]
    count = -(-(int(total[n]) - 2 * context) // (window - 2 * context))
    result, own = [], 0
    for k in range(1, count + 1):
        end = n if k == count else int(np.searchsorted(total, context + (total[n] - 2 * context) * k // count, "left"))
        first = int(np.searchsorted(total, max(total[own] - context, total[end] - window), "left"))
        last = int(np.searchsorted(total, min(total[end] + context, total[first] + window), "right")) - 1
        result.append((first, last, own, end))
        own = end
    return result


@torch.no_grad()
def scores(tagger, documents, lin=half, pieces=8000):
    """Tag scores, pointer projections and no-source scores of every word of the documents."""
    jobs = [(d, x) for d in documents for x in reading_windows(d)]
    jobs.sort(key=lambda j: j[1][1] - j[1][0])
    out = {id(d): [None] * 3 for d in documents}
    at = 0
    while at < len(jobs):
        group, longest = [], 0
        while at < len(jobs):
            d, x = jobs[at]
            longest = max(longest, sum(len(p) for p in d.pieces[x[0]:x[1]]) + 2)
            if group and longest * (len(group) + 1) > pieces:
                break
            group.append(jobs[at])
            at += 1
        ids, features, mask, first = arrays([Window(d, x[0], x[1], x[1]) for d, x in group])
        h = tagger.encode(torch.tensor(ids), torch.tensor(features), torch.tensor(mask), lin)
        h = h.gather(1, torch.tensor(first)[..., None].expand(-1, -1, h.shape[-1]))
        heads = [y.float().numpy() for y in tagger.heads(h)]
        for k, (d, (start, stop, own, end)) in enumerate(group):
            for i, y in enumerate(heads):
                if out[id(d)][i] is None:
                    out[id(d)][i] = np.zeros((len(d.spans), y.shape[-1]), np.float32)
                out[id(d)][i][own:end] = y[k, own - start:end - start]
    return [out[id(d)] for d in documents]


def viterbi(emissions, transitions):
    """Best tag sequence of one role; emissions: words x tags."""
    n = len(emissions)
    best = np.where(FIRST.numpy(), emissions[0], NEVER)
    back = np.zeros((n, emissions.shape[1]), np.int64)
    for i in range(1, n):
        step = best[:, None] + transitions
        back[i] = step.argmax(0)
        best = step.max(0) + emissions[i]
    tag = int(np.where(LAST.numpy(), best, 2 * NEVER).argmax())
    tags = [tag]
    for i in range(n - 1, 0, -1):
        tag = int(back[i][tag])
        tags.append(tag)
    return tags[::-1]


def spans_of(tags):
    found, start = [], None
    for i, t in enumerate(tags):
        if t in (B, S):
            start = i
        if t in (E, S):
            found.append((start, i))
    return found


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


class Parameters:
    def __init__(self, tagger):
        self.transitions = crf_scores(tagger.transitions.detach()).numpy()
        self.distance = tagger.distance.detach().numpy()
        self.paragraph = tagger.paragraph.detach().numpy()


def pointer(p, d, projections, which, rows, columns):
    """Scores of pointing from words `rows` to words `columns` (which: 0 content -> cue, 1 cue -> source)."""
    rows, columns = np.asarray(rows), np.asarray(columns)
    q = projections[rows, 2 * which * POINTER:(2 * which + 1) * POINTER]
    k = projections[columns, (2 * which + 1) * POINTER:(2 * which + 2) * POINTER]
    near = p.distance[which][bucket(torch.tensor(columns[None, :] - rows[:, None])).numpy()]
    paragraphs = np.asarray(d.paragraphs)
    same = paragraphs[rows][:, None] == paragraphs[columns][None, :]
    return q @ k.T / math.sqrt(POINTER) + near + same * p.paragraph[which]


def log_sum(x, axis):
    top = x.max(axis=axis, keepdims=True)
    return np.squeeze(top, axis) + np.log(np.exp(x - top).sum(axis=axis))


def likelihoods(emissions, transitions, spans):
    """The log-likelihood of each span of one role's best sequence (forward-backward)."""
    n = len(emissions)
    forward, backward = np.zeros_like(emissions, dtype=float), np.zeros_like(emissions, dtype=float)
    forward[0] = np.where(FIRST.numpy(), emissions[0], NEVER)
    for i in range(1, n):
        forward[i] = log_sum(forward[i - 1][:, None] + transitions, 0) + emissions[i]
    backward[-1] = np.where(LAST.numpy(), 0, NEVER)
    for i in range(n - 2, -1, -1):
        backward[i] = log_sum(transitions + (emissions[i + 1] + backward[i + 1])[None, :], 1)
    total = log_sum(forward[0] + backward[0], 0)
    result = []
    for first, last in spans:
        tag = S if first == last else B
        weight = forward[first][tag]
        for i in range(first + 1, last + 1):
            to = E if i == last else I
            weight += transitions[tag][to] + emissions[i][to]
            tag = to
        result.append(min(0.0, float(weight + backward[last][tag] - total)))
    return dict(zip(spans, result))


def decode(p, d, tags, projections, nosource, evidence=False):
    """Attributions as lists of (start, end) in the text by role; with `evidence`, also what their confidence is made of."""
    tags = tags.reshape(len(d.spans), len(ROLES), -1)
    found = {role: spans_of(viterbi(tags[:, r], p.transitions[r])) if len(tags) else [] for r, role in enumerate(ROLES)}
    cues, contents, sources = found["cue"], found["content"], found["source"]
    links = [{"cue": [c], "content": [], "source": []} for c in cues]
    heads = [c[0] for c in cues]
    to_cue, to_source, alone = [0.0] * len(cues), [0.0] * len(cues), []
    for first, last in contents:
        ballot = log_softmax(pointer(p, d, projections, 0, range(first, last + 1), heads)).mean(0) if cues else []
        best = int(np.argmax(ballot)) if cues else -1
        if not cues or abs(d.paragraphs[first] - d.paragraphs[heads[best]]) > REACH:
            alone.append((first, last))
            continue
        links[best]["content"].append((first, last))
        to_cue[best] = min(to_cue[best], float(ballot[best]))
    for i, head in enumerate(heads):
        ballot = list(pointer(p, d, projections, 1, [head], [s[0] for s in sources])[0]) if sources else []
        ballot = log_softmax(np.array(ballot + [nosource[head, 0] + p.distance[1][32] + p.paragraph[1]]))
        best = int(ballot.argmax())
        to_source[i] = float(ballot[best])
        if best < len(sources):
            links[i]["source"].append(sources[best])
    kept = [i for i, link in enumerate(links) if link["content"]]
    free = [s for s in sources if not any(s in links[i]["source"] for i in kept)]
    for first, last in alone:
        near = [s for s in free if 0 <= d.paragraphs[s[0]] - d.paragraphs[last] <= 1]
        if near:
            source = min(near, key=lambda s: max(s[0] - last, first - s[1]))
            free.remove(source)
            kept.append(len(links))
            links.append({"cue": [], "content": [(first, last)], "source": [source]})
            to_cue.append(0.0)
            to_source.append(ALONE)
    result = [{role: [(d.spans[f][0], d.spans[l][1]) for f, l in links[i][role]] for role in ROLES} for i in kept]
    if not evidence:
        return result
    sure = {role: likelihoods(tags[:, r], p.transitions[r], found[role]) if found[role] else {} for r, role in enumerate(ROLES)}
    mean = lambda role, i: float(np.mean([sure[role][s] for s in links[i][role]])) if links[i][role] else 0.0
    return result, [[1.0, mean("cue", i), mean("content", i), mean("source", i), to_cue[i], to_source[i], float(not links[i]["source"])] for i in kept]
