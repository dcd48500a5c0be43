"""The tagger's network: a BERT encoder, three linear-chain taggers and two pointers.

For every word (its first piece) the network gives
  tags      scores of O, B, I, E, S for each of source, cue, content; a CRF per role binds them into sequences
  pointers  content word -> first word of its cue; first word of a cue -> first word of its source, or to no source
  stance    for each role, scores of the twelve stances and a weight: an attribution's scores are the sum over its roles of
            their words' scores, averaged by the softmax of the weights
  meaning   a vector and a weight: a statement's vector is the same kind of average, brought to length one
A pointer's score is a dot product of two small projections, a bias by signed distance in words, and one for standing in
the same paragraph.
"""

import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

ROLES = ("source", "cue", "content")
STANCES = ("asserts", "confirms", "denies", "doubts", "supports", "opposes", "demands", "intends", "expects", "believes", "asks", "declines")
MEANING = 64
O, B, I, E, S = range(5)
TAGS = 5
ALLOWED = torch.tensor([  # from row to column
    [1, 1, 0, 0, 1],
    [0, 0, 1, 1, 0],
    [0, 0, 1, 1, 0],
    [1, 1, 0, 0, 1],
    [1, 1, 0, 0, 1]], dtype=torch.bool)
FIRST = torch.tensor([1, 1, 0, 0, 1], dtype=torch.bool)
LAST = torch.tensor([1, 0, 0, 1, 1], dtype=torch.bool)
NEVER = -1e4
POINTER = 96
DISTANCES = 64
LAYERS = 8  # of the base weights' 12, from below: the upper ones cost a third of the time and gained nothing


def bucket(distance):
    """Signed distances in words to 0..63: exact to 12 words, then logarithmic up to 400."""
    d = distance.abs()
    far = (12 + (torch.log(d.clamp(min=12).float() / 12) / math.log(400 / 12) * 19)).long().clamp(max=31)
    b = torch.where(d <= 12, d, far)
    return torch.where(distance < 0, 32 - 1 - b + 0, 32 + b).clamp(0, DISTANCES - 1)


def prior():
    """What is known of distances before training: near is likelier."""
    b = torch.arange(DISTANCES)
    steps = torch.where(b >= 32, b - 32, 31 - b).float()
    words = torch.where(steps <= 12, steps, 12 * (400 / 12) ** ((steps - 12) / 19))
    return -0.08 * words.clamp(max=60)


class Noise:
    """Dropout masks from a fast generator: torch's own takes longer on a CPU than the matrices do."""

    def __init__(self, seed):
        self.random = np.random.Generator(np.random.SFC64(seed))

    def drop(self, x, p):
        if p <= 0:
            return x
        keep = torch.frombuffer(bytearray(self.random.bytes(x.numel())), dtype=torch.uint8) >= int(p * 256)
        return x * (keep.view(x.shape).to(x.dtype) * (256 / (256 - int(p * 256))))


class Layer(nn.Module):
    def __init__(self, d, inner, heads):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(d, 3 * d)
        self.out = nn.Linear(d, d)
        self.norm1 = nn.LayerNorm(d, eps=1e-12)
        self.up = nn.Linear(d, inner)
        self.down = nn.Linear(inner, d)
        self.norm2 = nn.LayerNorm(d, eps=1e-12)

    def forward(self, x, mask, lin, noise, p):
        n, t, d = x.shape
        h = self.heads
        q, k, v = lin(x, self.qkv).view(n, t, 3, h, d // h).permute(2, 0, 3, 1, 4)
        scores = torch.matmul(q * (1 / math.sqrt(d // h)), k.transpose(-1, -2))
        if mask is not None:
            scores = scores + mask.to(q.dtype)
        weights = torch.softmax(scores, -1)
        mixed = torch.matmul(weights, v).transpose(1, 2).reshape(n, t, d)
        a = lin(mixed, self.out).float()
        x = self.norm1(x + (noise.drop(a, p) if noise else a))
        f = lin(F.gelu(lin(x, self.up).contiguous()), self.down).float()
        return self.norm2(x + (noise.drop(f, p) if noise else f))


def exact(x, linear):
    return F.linear(x, linear.weight, linear.bias)


def half(x, linear):
    """bfloat16 products with float32 weights behind them: ten times as fast where the processor has AMX."""
    return F.linear(x.bfloat16(), linear.weight.bfloat16(), linear.bias.bfloat16())


class Tagger(nn.Module):
    def __init__(self, d=384, layers=LAYERS, inner=1536, heads=12, vocabulary=30522, cases=5, gaps=3, quotes=3):
        super().__init__()
        self.word = nn.Embedding(vocabulary, d)
        self.position = nn.Embedding(512, d)
        self.case, self.gap, self.quote = nn.Embedding(cases, d), nn.Embedding(gaps, d), nn.Embedding(quotes, d)
        for e in (self.case, self.gap, self.quote):
            nn.init.zeros_(e.weight)
        self.norm = nn.LayerNorm(d, eps=1e-12)
        self.layers = nn.ModuleList(Layer(d, inner, heads) for _ in range(layers))
        self.tags = nn.Linear(d, len(ROLES) * TAGS)
        self.pointers = nn.Linear(d, 4 * POINTER)
        self.nosource = nn.Linear(d, 1)
        self.stance = nn.Linear(d, len(ROLES) * (len(STANCES) + 1))
        self.meaning = nn.Linear(d, MEANING + 1)
        self.distance = nn.Parameter(prior().repeat(2, 1))
        self.paragraph = nn.Parameter(torch.full((2,), 2.0))
        self.transitions = nn.Parameter(torch.zeros(len(ROLES), TAGS, TAGS))
        nn.init.normal_(self.tags.weight, std=0.02)
        nn.init.normal_(self.pointers.weight, std=0.02)
        nn.init.normal_(self.stance.weight, std=0.02)

    def encode(self, ids, features, mask, lin=exact, noise=None, p=0.0):
        quote, gap, case = features % 3, features // 3 % 3, features // 9
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + self.case(case) + self.gap(gap) + self.quote(quote)
        x = self.norm(x)
        if noise:
            x = noise.drop(x, p)
        bias = None if lin is half and bool(mask.all()) else (1 - mask.float())[:, None, None, :] * NEVER
        for layer in self.layers:
            x = layer(x, bias, lin, noise, p)
        return x

    def heads(self, x):
        """x: one vector a word. Tag scores, pointer projections and the score of having no source."""
        return self.tags(x), self.pointers(x), self.nosource(x)

    def stances(self, x, words, segments, count):
        """Scores of the stances of `count` attributions. x: words' vectors; words: those of all their roles, as places in x;
        segments: for each of these, attribution times roles plus role."""
        roles, classes = len(ROLES), len(STANCES)
        y = self.stance(x).view(-1, roles, classes + 1)[words, segments % roles]
        return pool(y, segments, count * roles).view(count, roles, classes).sum(1)

    def meanings(self, x, words, segments, count):
        """Vectors of `count` statements, of length one."""
        return F.normalize(pool(self.meaning(x)[words], segments, count), dim=-1)


def pool(y, segments, count):
    """Averages rows by segment, weighted by the softmax of their last column; rows of zeros where a segment has none."""
    weight = torch.exp(y[:, -1].clamp(-20, 20))
    total = torch.zeros(count).index_add(0, segments, weight)
    sums = torch.zeros(count, y.shape[1] - 1).index_add(0, segments, y[:, :-1] * weight[:, None])
    return sums / total.clamp(min=1e-9)[:, None]


def crf_scores(transitions):
    return transitions.masked_fill(~ALLOWED, NEVER)


def crf_loss(emissions, transitions, gold, lengths):
    """Negative log-likelihood of each window's tag sequences, summed over roles. emissions: n, words, roles, tags."""
    n, w, r, k = emissions.shape
    step = crf_scores(transitions)
    at = torch.arange(w)
    valid = (at[None, :] < lengths[:, None])
    e = emissions.gather(3, gold[..., None])[..., 0]
    path = step[torch.arange(r)[None, None, :], gold[:, :-1], gold[:, 1:]]
    score = (e * valid[..., None]).sum(1) + (path * valid[:, 1:, None]).sum(1)
    alpha = emissions[:, 0].masked_fill(~FIRST, NEVER)
    emissions_t = emissions.unbind(1)
    for i in range(1, w):
        new = torch.logsumexp(alpha[..., :, None] + step, -2) + emissions_t[i]
        alpha = torch.where(valid[:, i, None, None], new, alpha)
    total = torch.logsumexp(alpha.masked_fill(~LAST, NEVER), -1)
    return (total - score).sum()


def load_base(tagger, path):
    """Takes the encoder's weights from an ONNX file of the BERT family (names as its PyTorch exporter writes them)."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    w = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    dense = {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in w:
            dense[node.name.strip("/").replace("/MatMul", "")] = w[node.input[1]].t().contiguous()
    with torch.no_grad():
        tagger.word.weight.copy_(w["embeddings.word_embeddings.weight"])
        tagger.position.weight.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
        tagger.norm.weight.copy_(w["embeddings.LayerNorm.weight"])
        tagger.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(tagger.layers):
            name, slash = f"encoder.layer.{i}.", f"encoder/layer.{i}/"
            qkv = ["query", "key", "value"]
            layer.qkv.weight.copy_(torch.cat([dense[f"{slash}attention/self/{x}"] for x in qkv]))
            layer.qkv.bias.copy_(torch.cat([w[f"{name}attention.self.{x}.bias"] for x in qkv]))
            for target, dot in ((layer.out, "attention.output.dense"), (layer.up, "intermediate.dense"), (layer.down, "output.dense")):
                target.weight.copy_(dense[slash + dot.replace(".", "/")])
                target.bias.copy_(w[f"{name}{dot}.bias"])
            for target, dot in ((layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")):
                target.weight.copy_(w[f"{name}{dot}.weight"])
                target.bias.copy_(w[f"{name}{dot}.bias"])
    return tagger


def load_shipped(tagger, folder):
    """Takes the weights of a tagger that `export.py` wrote, as far as 7 bits hold them; heads that it had not stay as they are."""
    import json
    import os
    import onnx
    from onnx import numpy_helper
    w = {i.name: numpy_helper.to_array(i).astype(np.float32) for i in onnx.load(os.path.join(folder, "tagger.onnx")).graph.initializer}
    with open(os.path.join(folder, "tagger.json"), encoding="utf8") as f:
        settings = json.load(f)
    d = tagger.word.weight.shape[1]

    def dense(linear, name, scale=None):
        weight, bias = w[name] * w[name + ".scale"], w[name + ".bias"]
        if scale is not None:
            weight, bias = weight * scale, bias * scale
        linear.weight.copy_(torch.tensor(weight.T.copy()))
        linear.bias.copy_(torch.tensor(bias))

    def norm(target, name):
        target.weight.copy_(torch.tensor(w[name]))
        target.bias.copy_(torch.tensor(w[name + ".bias"]))

    with torch.no_grad():
        tagger.word.weight.copy_(torch.tensor(w["word"] * w["word.scale"]))
        tagger.position.weight.copy_(torch.tensor(w["position"]))
        features = torch.tensor(w["feature"])
        tagger.case.weight.copy_(features[::9])
        tagger.gap.weight.copy_(features[:9:3] - features[0])
        tagger.quote.weight.copy_(features[:3] - features[0])
        norm(tagger.norm, "norm")
        for i, layer in enumerate(tagger.layers):
            queries = np.ones(3 * d, np.float32)
            queries[:d] = math.sqrt(d // layer.heads)
            dense(layer.qkv, f"{i}.qkv", queries)
            dense(layer.out, f"{i}.out")
            dense(layer.up, f"{i}.up")
            dense(layer.down, f"{i}.down")
            norm(layer.norm1, f"{i}.norm1")
            norm(layer.norm2, f"{i}.norm2")
        columns, at = w["heads.dense"], 0
        for head in (tagger.tags, tagger.pointers, tagger.nosource, tagger.stance, tagger.meaning):
            width = head.weight.shape[0]
            if at + width <= columns.shape[1]:
                head.weight.copy_(torch.tensor(columns[:, at:at + width].T.copy()))
                head.bias.copy_(torch.tensor(w["heads.dense.bias"][at:at + width]))
            at += width
        tagger.transitions.copy_(torch.tensor(settings["transitions"]).masked_fill(~ALLOWED, 0.0))
        tagger.distance.copy_(torch.tensor(settings["distance"]))
        tagger.paragraph.copy_(torch.tensor(settings["paragraph"]))
    return tagger
