"""Counts how many news articles hold each word: the linker's background list.

usage: document_frequencies.py ARTICLES.jsonl... > hearsay-linker/src/main/resources/org/hearsay/linker/words/frequencies.txt

ARTICLES  JSON lines with a "text". Rare words are left out: what is in fewer than LEAST articles tells more of the
articles that were counted than of the language, and counts as UNLISTED of them does (see Frequencies.java).
"""
import collections
import json
import re
import sys

LEAST = 5
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words(text):
    """The forms that Words.java gives: small letters, straight apostrophes, no possessive."""
    for match in WORD.finditer(text):
        word = match.group().lower().replace("’", "'")
        yield word[:-2] if word.endswith("'s") else word


def main():
    counts = collections.Counter()
    articles = 0
    for file in sys.argv[1:]:
        for line in open(file, encoding="utf8"):
            counts.update(set(words(json.loads(line)["text"])))
            articles += 1
    print("# How many of so many English news articles hold a word; the first line is their number.")
    print("# Counted by training/document_frequencies.py over PolNeAR's training part (Newell et al. 2018) and the articles of")
    print("# the Fake News Challenge's training set (2017): US politics of 2016, and all kinds of news of 2014 and 2015. Words of")
    print(f"# fewer than {LEAST} articles are left out.")
    print(articles)
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if count >= LEAST:
            print(count, word)


main()
