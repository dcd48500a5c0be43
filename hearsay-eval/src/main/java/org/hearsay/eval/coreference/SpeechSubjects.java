package org.hearsay.eval.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Part;
import org.hearsay.core.Span;
import org.hearsay.core.WordList;
import org.hearsay.eval.coreference.GumDocument.Mention;
import org.hearsay.eval.coreference.GumDocument.Word;

/** The attributions that a document's trees show: subjects of speech verbs, these verbs, and the clauses that are their objects. */
final class SpeechSubjects {

    private static final Set<String> VERBS = verbs();
    private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you");

    private final GumDocument document;
    private final Map<Integer, Mention> byHead = new HashMap<>();

    /** An attribution whose source is that mention. */
    record Subject(Mention mention, Attribution attribution) {}

    SpeechSubjects(GumDocument document) {
        this.document = document;
        document.mentions()
                .forEach(mention -> byHead.merge(
                        mention.head(),
                        mention,
                        (one, other) -> other.last() - other.first() > one.last() - one.first() ? other : one));
    }

    /** In the order of the text; without those in the first or second person, who are not in the text. */
    List<Subject> find() {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < document.words().size(); i++) {
            Word word = document.words().get(i);
            Mention mention = byHead.get(i);
            if (word.relation().equals("nsubj")
                    && word.head() >= 0
                    && mention != null
                    && VERBS.contains(document.words().get(word.head()).lemma())
                    && !FIRST_AND_SECOND.contains(word.form().toLowerCase(java.util.Locale.ROOT))) {
                subjects.add(new Subject(mention, attribution(mention, word.head(), subjects.size() + 1)));
            }
        }
        return subjects;
    }

    private Attribution attribution(Mention mention, int verb, int number) {
        Span source = document.span(mention);
        return new Attribution(
                "a" + number,
                Part.of(document.text(), List.of(source)),
                Part.of(document.text(), List.of(document.words().get(verb).span())),
                Content.of(document.text(), content(verb, mention), Direct.NONE),
                null,
                null,
                List.of(),
                List.of(),
                null,
                1);
    }

    /** The words of the clauses that are the verb's object, in stretches without gaps. */
    private List<Span> content(int verb, Mention source) {
        Set<Integer> in = new HashSet<>();
        int sentence = document.words().get(verb).sentence();
        int from = verb;
        while (from > 0 && document.words().get(from - 1).sentence() == sentence) {
            from--;
        }
        for (int i = from;
                i < document.words().size() && document.words().get(i).sentence() == sentence;
                i++) {
            if (isUnder(i, verb) && (i < source.first() || i > source.last())) {
                in.add(i);
            }
        }
        return stretches(in.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    private boolean isUnder(int word, int verb) {
        int at = word;
        while (at >= 0) {
            Word here = document.words().get(at);
            if (here.head() == verb) {
                return here.relation().equals("ccomp") || here.relation().equals("parataxis");
            }
            at = here.head();
        }
        return false;
    }

    private List<Span> stretches(int[] sorted) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[i - 1] + 1) {
                Span first = document.words().get(sorted[start]).span();
                Span last = document.words().get(sorted[i - 1]).span();
                if (last.end() > first.start()) {
                    spans.add(new Span(first.start(), last.end()));
                }
                start = i;
            }
        }
        return spans;
    }

    private static Set<String> verbs() {
        Set<String> verbs = new HashSet<>();
        WordList.lines(SpeechSubjects.class, "speech-verbs.txt")
                .forEach(line -> verbs.addAll(Arrays.asList(line.split(" ", -1))));
        return Set.copyOf(verbs);
    }
}
