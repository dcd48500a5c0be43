"""Annotated articles as what the network is taught: words, pieces, tags and pointers, cut into windows."""

import dataclasses
import json
import os
import tempfile
import zipfile
from dataclasses import dataclass, field

import numpy as np

from . import words as w
from .model import B, E, I, O, ROLES, S, STANCES

TAG_DTYPE = np.int64


def vocabulary(tokenizer_json):
    pieces = json.loads(tokenizer_json)["model"]["vocab"]
    return [piece for piece, _ in sorted(pieces.items(), key=lambda item: item[1])]


def base_weights(jar, folder):
    """Unpacks the ONNX file and the vocabulary that a base weights' jar holds; gives the ONNX file's path and the vocabulary."""
    with zipfile.ZipFile(jar) as z:
        onnx = next(n for n in z.namelist() if n.endswith(".onnx"))
        tokenizer = next(n for n in z.namelist() if n.endswith("tokenizer.json"))
        return z.extract(onnx, folder), vocabulary(z.read(tokenizer).decode("utf8"))


def known_pieces(path):
    """The word pieces of a vocabulary: of a base weights' jar, or of a folder with a vocabulary.txt, as export.py writes it."""
    if os.path.isdir(path):
        with open(os.path.join(path, "vocabulary.txt"), encoding="utf8") as f:
            return [line.rstrip("\n") for line in f]
    with tempfile.TemporaryDirectory() as folder:
        return base_weights(path, folder)[1]


@dataclass
class Document:
    id: str
    text: str
    spans: list  # of words, (start, end) in code points
    pieces: list  # a list of ids a word
    features: list  # a number a word
    paragraphs: list  # a number a word
    gold: list = field(default_factory=list)  # attributions as written in the file
    tags: np.ndarray = None  # words x roles
    cue_of: np.ndarray = None  # content word -> first word of its cue, or -1
    source_of: np.ndarray = None  # first word of a cue -> first word of its source, its own for none; -1 elsewhere
    stances: list = field(default_factory=list)  # (words of each role, number of the stance)
    statements: list = field(default_factory=list)  # (words, number of the claim in its story, or -1)


def word_range(spans, starts, start, end):
    """Word numbers [first, last] that lie in or across [start, end) of the text, or None."""
    first = int(np.searchsorted(starts, start, "right")) - 1
    if first < 0 or spans[first][1] <= start:
        first += 1
    last = int(np.searchsorted(starts, end, "left")) - 1
    return (first, last) if first <= last < len(spans) else None


def document(record, pieces):
    text = record["text"]
    spans = w.words(text)
    d = Document(record["id"], text, spans, [pieces.of(text[s:e]) for s, e in spans], w.features(text, spans), w.paragraphs(text, spans))
    if "attributions" in record:
        d.gold = record["attributions"]
        annotate(d)
    return d


def annotate(d):
    n = len(d.spans)
    starts = np.array([s for s, _ in d.spans])
    d.tags = np.zeros((n, len(ROLES)), TAG_DTYPE)
    d.cue_of = np.full(n, -1, TAG_DTYPE)
    d.source_of = np.full(n, -1, TAG_DTYPE)
    for a in d.gold:
        ranges = {r: [x for x in (word_range(d.spans, starts, s, e) for s, e in a[r]) if x] for r in ROLES}
        for r, role in enumerate(ROLES):
            for first, last in ranges[role]:
                if first == last:
                    d.tags[first, r] = S
                else:
                    d.tags[first, r], d.tags[last, r], d.tags[first + 1:last, r] = B, E, I
        if not ranges["cue"]:
            continue
        cue = ranges["cue"][0][0]
        for first, last in ranges["content"]:
            d.cue_of[first:last + 1] = cue
        d.source_of[cue] = ranges["source"][0][0] if ranges["source"] else cue
    repair(d.tags)


def repair(tags):
    """Overlapping spans of one role (four in all of PolNeAR's training part) leave sequences that no tagger may give: cut them."""
    for r in range(tags.shape[1]):
        column = tags[:, r]
        inside = False
        for i in range(len(column)):
            t = column[i]
            if inside and t not in (I, E):
                column[i - 1] = E if column[i - 1] == I else S
            elif not inside and t in (I, E):
                column[i] = B if t == I else S
            inside = column[i] in (B, I)
        if inside:
            column[-1] = E if column[-1] == I else S


@dataclass
class Window:
    document: Document
    first: int  # word
    end: int  # word after the last that is read
    learned: int  # word after the last that is learned from; the rest is context


def windows(d, size, random):
    """Cuts a document at paragraph ends into windows of at most `size` pieces, the first one shorter by chance."""
    n = len(d.spans)
    total = np.concatenate([[0], np.cumsum([len(p) for p in d.pieces])])
    starts = [i for i in range(n) if i == 0 or d.paragraphs[i] != d.paragraphs[i - 1]] + [n]
    result, at, room = [], 0, size - 2
    limit = int(random.integers(room // 3, room + 1))
    while at < n:
        end = int(np.searchsorted(total, total[at] + room, "right")) - 1
        stop = int(np.searchsorted(total, total[at] + limit, "right")) - 1
        learned = max([s for s in starts if at < s <= max(stop, at + 1)], default=0)
        if not learned:
            learned = min((s for s in starts if at < s <= end), default=max(end, at + 1))
        result.append(Window(d, at, max(end, learned), learned))
        at, limit = learned, room
    return result


def batches(documents, size, pieces, random):
    """Batches of windows of about `pieces` pieces, alike in length, in random order."""
    cut = [x for d in documents for x in windows(d, size, random)]
    length = lambda x: sum(len(p) for p in x.document.pieces[x.first:x.end]) + 2
    keyed = sorted(((length(x) + random.uniform(0, 16), i) for i, x in enumerate(cut)), reverse=True)
    result, batch, longest = [], [], 0
    for key, i in keyed:
        longest = max(longest, length(cut[i]))
        if batch and longest * (len(batch) + 1) > pieces:
            result.append(batch)
            batch, longest = [], length(cut[i])
        batch.append(cut[i])
    if batch:
        result.append(batch)
    return [result[i] for i in random.permutation(len(result))]


def arrays(batch):
    """What the encoder takes: ids, features, mask (windows x pieces), and the place of each word's first piece."""
    rows = []
    for x in batch:
        ids, features, first = [w.CLS], [0], []
        for i in range(x.first, x.end):
            first.append(len(ids))
            ids += x.document.pieces[i]
            features += [x.document.features[i]] * len(x.document.pieces[i])
        ids.append(w.SEP)
        features.append(0)
        rows.append((ids, features, first))
    length = max(len(r[0]) for r in rows)
    count = max(len(r[2]) for r in rows)
    ids = np.zeros((len(rows), length), np.int64)
    features = np.zeros((len(rows), length), np.int64)
    mask = np.zeros((len(rows), length), np.int64)
    first = np.zeros((len(rows), count), np.int64)
    for i, (a, b, c) in enumerate(rows):
        ids[i, :len(a)], features[i, :len(b)], mask[i, :len(a)], first[i, :len(c)] = a, b, 1, c
    return ids, features, mask, first


def words_in(d, spans):
    """The numbers of the words that lie in or across these stretches of the text, in order."""
    starts = np.array([s for s, _ in d.spans])
    ranges = [word_range(d.spans, starts, s, e) for s, e in spans]
    return sorted({i for x in ranges if x for i in range(x[0], x[1] + 1)})


def label_stances(documents, paths):
    """Gives documents, by id, the labels that files in the form of docs/labelling.md have for them; how many there were."""
    count, seen = 0, set()
    for path in paths:
        with open(path, encoding="utf8") as lines:
            for line in lines:
                record = json.loads(line)
                d = documents.get(record["article"])
                if d is None:
                    continue
                if record["length"] != len(d.text):
                    raise ValueError(f"{path}: {d.id} is another text than the one that was labelled")
                for a in record["attributions"]:
                    parts = [a.get(role, []) for role in ROLES]
                    key = (d.id, json.dumps(parts[1:]))
                    if a.get("stance") in STANCES and key not in seen and (parts[1] or parts[2]):
                        seen.add(key)
                        d.stances.append(([words_in(d, p) for p in parts], STANCES.index(a["stance"])))
                        count += 1
    return count


def label_claims(documents, path):
    """Stories whose statements are labelled, as in claims-rumours-train.jsonl: lists of documents, each with its statements."""
    stories = []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            record = json.loads(line)
            story = {x["id"]: dataclasses.replace(documents[x["id"]], statements=[]) for x in record["articles"]}
            for number, claim in enumerate([c["reports"] for c in record["claims"]] + [record.get("others", [])]):
                for report in claim:
                    d = story[report["article"]]
                    words = words_in(d, report["content"])
                    if words:
                        d.statements.append((words, number if number < len(record["claims"]) else -1))
            stories.append([d for d in story.values() if d.statements])
    return stories


def read(path, pieces, limit=None):
    with open(path, encoding="utf8") as lines:
        return [document(json.loads(line), pieces) for i, line in enumerate(lines) if limit is None or i < limit]
