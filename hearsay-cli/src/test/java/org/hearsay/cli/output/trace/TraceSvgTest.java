package org.hearsay.cli.output.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.linker.claims.Standing.AFFIRMS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.cli.output.Golden;
import org.hearsay.linker.origins.OriginKind;
import org.hearsay.linker.trace.TracedStory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TraceSvgTest {

    private static final String EVIL = "</svg><script>alert(1)</script>&\"'\u202e\u0000";

    @Test
    void theDrawingIsAsReviewed() throws Exception {
        Golden.check("ferries.svg", svg(Traced.ferries()));
    }

    @Test
    void boxesLieBesideEachOtherAndInsideTheirDrawing() throws Exception {
        for (Element drawing : drawings(xml(svg(Traced.ferries(), Traced.crowd(7), Traced.crowd(40))))) {
            List<double[]> boxes = new ArrayList<>();
            for (Element rect : elements(drawing, "rect")) {
                if (rect.getAttribute("class").equals("box")) {
                    boxes.add(box(rect));
                }
            }
            assertThat(boxes).hasSizeGreaterThan(2);
            for (double[] box : boxes) {
                assertThat(box[2]).isLessThanOrEqualTo(Double.parseDouble(drawing.getAttribute("width")));
                assertThat(box[3]).isLessThanOrEqualTo(Double.parseDouble(drawing.getAttribute("height")));
                assertThat(boxes).noneMatch(other -> other != box && overlap(box, other));
            }
        }
    }

    @Test
    void allLettersAreInsideTheirBoxes() throws Exception {
        String name = "Wolfgang Maximilian WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW";
        List<Draft> drafts = List.of(
                Draft.of("a.txt", name, "2026-01-01", name, "Rain fell, " + name + " said.")
                        .report(0, AFFIRMS, "Rain fell", name),
                Draft.of("b.txt", "B", "2026-01-01", "", "Rain fell.").report(0, AFFIRMS, "Rain fell."));
        TracedStory story = Traced.story(
                "Rain",
                drafts,
                List.of(),
                Traced.claim(drafts, 0, List.of(), Traced.origin(name, OriginKind.PERSON, 0, 1)));
        Document svg = xml(svg(story));
        for (Element text : elements(svg.getDocumentElement(), "text")) {
            if (text.getAttribute("class").equals("name")) {
                double end = Double.parseDouble(text.getAttribute("x"))
                        + Lettering.width(text.getTextContent(), Lettering.bold(13.5));
                Element box = elements((Element) text.getParentNode(), "rect").get(0);
                assertThat(end).isLessThanOrEqualTo(box(box)[2]);
            }
        }
        assertThat(svg(story)).contains("…", "<title>" + name + ", person");
    }

    @Test
    void aCopyStandsInOneBoxWithItsOriginalAndWhoIsCitedIsOnTheWay() throws Exception {
        Element drawing = drawings(xml(svg(Traced.ferries()))).get(0);
        List<String> nodes = elements(drawing, "g").stream()
                .filter(group -> group.getAttribute("class").startsWith("node"))
                .map(group -> group.getAttribute("class") + ": "
                        + elements(group, "title").get(0).getTextContent().replace("\n", " | "))
                .toList();
        assertThat(nodes)
                .contains(
                        "node article: Ferries stopped at Lune (Harbour Wire) | No way across (The Lune Echo)",
                        "node between: Harbour Wire",
                        "node between: State Radio",
                        "node root affirms counted: two port officers, unnamed, to Harbour Wire",
                        "node root denies counted: Minister Olan Birke, person",
                        "node root doubts counted: Ada Rehn, person");
    }

    @Test
    void nothingInAnArticleBecomesMarkup() throws Exception {
        List<Draft> drafts = List.of(
                Draft.of(EVIL, EVIL, "2026-01-01", EVIL, EVIL).report(0, AFFIRMS, EVIL),
                Draft.of("b.txt", "B", "", "", EVIL).report(0, AFFIRMS, EVIL));
        TracedStory story = Traced.story(
                EVIL,
                drafts,
                List.of(),
                Traced.claim(drafts, 0, List.of(), Traced.origin(EVIL, OriginKind.PERSON, 0, 1)));
        Document svg = xml(svg(story));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg(story)).doesNotContain("\u202e", "\u0000").contains("⟨U+202E⟩");
    }

    @Test
    void noMoreThanFortyClaimsAreDrawnAndThatIsSaid() throws Exception {
        TracedStory[] many = new TracedStory[45];
        Arrays.fill(many, Traced.crowd(2));
        String svg = svg(many);
        assertThat(drawings(xml(svg))).hasSize(40);
        assertThat(svg).contains(">5 more claims are not drawn.<");
        assertThat(svg()).contains("No claim that several articles carry.");
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }

    /** Left, top, right, bottom. */
    private static double[] box(Element rect) {
        double x = Double.parseDouble(rect.getAttribute("x"));
        double y = Double.parseDouble(rect.getAttribute("y"));
        return new double[] {
            x,
            y,
            x + Double.parseDouble(rect.getAttribute("width")),
            y + Double.parseDouble(rect.getAttribute("height"))
        };
    }

    private static List<Element> drawings(Document svg) {
        return elements(svg.getDocumentElement(), "svg");
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document xml(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static String svg(TracedStory... stories) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TraceSvg.write(Traced.views(stories), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
