"""Writes a tagger as an ONNX graph for one window: `ids` and `features` of length T in, `words` of T x (tags, pointers, no source, stances, meaning) out.

One window is one run, with no batch and no padding: activations are quantized by their own range, so that what a window
gives depends on nothing else. Dense layers are int8 (weights per column, activations on the fly), word vectors int8 by
row, all else float32. Weights use 7 bits: 8 would saturate in the 16-bit sums of processors without VNNI.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

MICROSOFT = "com.microsoft"
LIMIT = 63
EPSILON = 1e-12


def quantize(matrix, axis):
    """int8 numbers and float scales, one scale along `axis`."""
    scale = np.abs(matrix).max(axis=1 - axis, keepdims=True) / LIMIT
    scale = np.where(scale == 0, 1, scale).astype(np.float32)
    return np.clip(np.rint(matrix / scale), -LIMIT, LIMIT).astype(np.int8), scale


class Graph:
    def __init__(self, quantized):
        self.quantized = quantized
        self.nodes, self.weights, self.count = [], [], 0

    def weight(self, array, name):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, op, inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = [f"{op}_{self.count}" + (f"_{k}" if outputs > 1 else "") for k in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, name=names[0], domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def dense(self, x, weight, bias, name):
        """x times weight (inputs x outputs) plus bias."""
        if not self.quantized:
            product = self.node("MatMul", [x, self.weight(weight, name)])
            return self.node("Add", [product, self.weight(bias, name + ".bias")])
        numbers, scale = quantize(weight, 1)
        zero = np.zeros(weight.shape[1], np.int8)
        return self.node("DynamicQuantizeMatMul", [
            x, self.weight(numbers, name), self.weight(scale[0], name + ".scale"), self.weight(zero, name + ".zero"),
            self.weight(bias, name + ".bias")], domain=MICROSOFT)

    def norm(self, x, norm, name):
        """Layer normalization, as instance normalization of one image whose channels are the words: the runtime's kernel for the
        one uses the processor's vectors; that for the other does not, and took a quarter of the whole time."""
        x = self.node("Squeeze", [self.node("InstanceNormalization", [self.node("Unsqueeze", [x, "zero"]), "ones", "zeros"], epsilon=EPSILON), "zero"])
        x = self.node("Mul", [x, self.weight(numpy(norm.weight), name)])
        return self.node("Add", [x, self.weight(numpy(norm.bias), name + ".bias")])

    def rows(self, table, at, name):
        if not self.quantized:
            return self.node("Gather", [self.weight(table, name), at])
        numbers, scale = quantize(table, 0)
        found = self.node("Cast", [self.node("Gather", [self.weight(numbers, name), at])], to=TensorProto.FLOAT)
        return self.node("Mul", [found, self.node("Gather", [self.weight(scale, name + ".scale"), at])])


def numpy(tensor):
    return tensor.detach().float().numpy()


def model(tagger, quantized):
    g = Graph(quantized)
    heads = tagger.layers[0].heads
    d = tagger.word.weight.shape[1]
    size = d // heads
    features = np.stack([numpy(tagger.case.weight)[f // 9] + numpy(tagger.gap.weight)[f // 3 % 3] + numpy(tagger.quote.weight)[f % 3]
                         for f in range(45)])
    length = g.node("Shape", ["ids"])
    zero, one = g.weight(np.array([0], np.int64), "zero"), g.weight(np.array([1], np.int64), "one")
    for name, number in (("ones", 1), ("zeros", 0)):
        value = numpy_helper.from_array(np.array([number], np.float32))
        g.nodes.append(helper.make_node("ConstantOfShape", [length], [name], value=value))
    position = g.node("Slice", [g.weight(numpy(tagger.position.weight), "position"), zero, length, zero, one])
    x = g.node("Add", [g.rows(numpy(tagger.word.weight), "ids", "word"), position])
    x = g.node("Add", [x, g.node("Gather", [g.weight(features, "feature"), "features"])])
    x = g.norm(x, tagger.norm, "norm")
    for i, layer in enumerate(tagger.layers):
        weight, bias = numpy(layer.qkv.weight).T.copy(), numpy(layer.qkv.bias).copy()
        weight[:, :d] /= np.sqrt(size)
        bias[:d] /= np.sqrt(size)
        qkv = g.node("Unsqueeze", [g.dense(x, weight, bias, f"{i}.qkv"), "zero"])
        q, k, v = g.node("Split", [qkv, g.weight(np.array([d, d, d], np.int64), "thirds") if i == 0 else "thirds"], outputs=3, axis=2)
        mixed = g.node("MultiHeadAttention", [q, k, v], domain=MICROSOFT, num_heads=heads, scale=1.0)
        mixed = g.node("Squeeze", [mixed, "zero"])
        mixed = g.dense(mixed, numpy(layer.out.weight).T, numpy(layer.out.bias), f"{i}.out")
        x = g.norm(g.node("Add", [x, mixed]), layer.norm1, f"{i}.norm1")
        up = g.node("Gelu", [g.dense(x, numpy(layer.up.weight).T, numpy(layer.up.bias), f"{i}.up")], domain=MICROSOFT)
        x = g.norm(g.node("Add", [x, g.dense(up, numpy(layer.down.weight).T, numpy(layer.down.bias), f"{i}.down")]), layer.norm2, f"{i}.norm2")
    out = [tagger.tags, tagger.pointers, tagger.nosource, tagger.stance, tagger.meaning]
    g.quantized = False  # the heads decide: they stay exact, and they are small
    y = g.dense(x, np.concatenate([numpy(h.weight).T for h in out], 1), np.concatenate([numpy(h.bias) for h in out]), "heads.dense")
    width = sum(h.weight.shape[0] for h in out)
    g.nodes.append(helper.make_node("Identity", [y], ["words"]))
    graph = helper.make_graph(
        g.nodes, "hearsay-tagger",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["T"]), helper.make_tensor_value_info("features", TensorProto.INT64, ["T"])],
        [helper.make_tensor_value_info("words", TensorProto.FLOAT, ["T", width])], g.weights)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)], producer_name="hearsay-training")
    made.ir_version = 8
    return made


def write(tagger, path, quantized):
    onnx.save(model(tagger, quantized), path)
