"""Words, pieces and features: what the tagger sees of a text.

`hearsay-extractor` does the same in Java (`Words`, `WordPieces`); `fixtures.py` writes a file that its tests hold it to.
Offsets are Unicode code points here, UTF-16 in Java.
"""

import re
import unicodedata

PAD, UNK, CLS, SEP = 0, 100, 101, 102
MAX_WORD = 100
"""A word of more characters than this is one [UNK], as in BERT."""
MAX_PIECES = 32
"""A word is read in the window where it is whole: what it has beyond this many pieces is left out."""

OPEN = {"\u201c", "\u201e", "\u00ab"}
CLOSE = {"\u201d", "\u00bb"}
EITHER = {'"', "\u201f", "\uff02"}

CASES, GAPS, QUOTES = 5, 3, 3


def is_space(c):
    return c.isspace() or unicodedata.category(c) == "Zs"


def is_dropped(c):
    """Characters that BERT's normalizer removes: controls, formats, unassigned, NUL and the replacement character."""
    return c == "\ufffd" or unicodedata.category(c) in ("Cc", "Cf", "Cn", "Co", "Cs")


def is_alone(c):
    """Characters that are a word by themselves: punctuation, symbols, and CJK ideographs."""
    category = unicodedata.category(c)
    return category[0] in "PS" or category == "Lo" and (
        0x4E00 <= ord(c) <= 0x9FFF or 0x3400 <= ord(c) <= 0x4DBF or 0xF900 <= ord(c) <= 0xFAFF or 0x20000 <= ord(c) <= 0x3FFFF)


def words(text):
    """The words of a text as (start, end), in order; nothing but white space and dropped characters lies between."""
    found, start = [], -1
    for i, c in enumerate(text):
        if is_space(c):
            if start >= 0:
                found.append((start, i))
            start = -1
        elif is_dropped(c):
            if start >= 0:
                found.append((start, i))
            start = -1
        elif is_alone(c):
            if start >= 0:
                found.append((start, i))
            found.append((i, i + 1))
            start = -1
        elif start < 0:
            start = i
    if start >= 0:
        found.append((start, len(text)))
    return found


def normal(word):
    """Lower case without accents, as the base weights' vocabulary wants it."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


class Pieces:
    """Greedy longest-match-first word pieces (Wu et al. 2016) over a vocabulary."""

    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.cache = {}

    def of(self, word):
        known = self.cache.get(word)
        if known is None:
            known = self.cache[word] = self._split(normal(word))[:MAX_PIECES]
        return known

    def _split(self, word):
        if not word or len(word) > MAX_WORD:
            return [UNK]
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start:
                found = self.ids.get(("##" if start else "") + word[start:end])
                if found is not None:
                    break
                end -= 1
            if end == start:
                return [UNK]
            pieces.append(found)
            start = end
        return pieces


def case_of(word):
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0
    upper = [c for c in letters if c.isupper() or c.istitle()]
    if not upper:
        return 1
    if len(upper) == len(letters) and len(letters) > 1:
        return 3
    return 2 if len(upper) == 1 and (letters[0].isupper() or letters[0].istitle()) else 4


def features(text, spans):
    """One number a word, from three small facts: its case, what lies before it, and whether it is in quotation marks."""
    result, inside, before = [], False, 0
    for start, end in spans:
        gap = text[before:start]
        newline = before == 0 or "\n" in gap or "\r" in gap
        if newline:
            inside = False
        space = 2 if newline else 1 if gap else 0
        word = text[start:end]
        if word in OPEN:
            inside, quote = True, 2
        elif word in CLOSE:
            inside, quote = False, 2
        elif word in EITHER:
            inside, quote = not inside, 2
        else:
            quote = 1 if inside else 0
        result.append((case_of(word) * GAPS + space) * QUOTES + quote)
        before = end
    return result


def paragraphs(text, spans):
    """For each word the number of its paragraph: one more after every gap with a line break in it."""
    result, number, before = [], 0, 0
    for start, end in spans:
        if before and re.search(r"[\n\r]", text[before:start]):
            number += 1
        result.append(number)
        before = end
    return result
