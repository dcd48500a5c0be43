package org.hearsay.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingChanges.Reworded;
import org.hearsay.core.ReadingJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object a line for each two versions: {@code before} and {@code after}, each with the article but for its text and with its
 * sources, then {@code added}, {@code gone} (attributions) and {@code reworded} ({@code before} and {@code after}). All are as
 * in {@link ReadingJson}; offsets and references count in the version that the attribution is from.
 */
public final class ChangesJson implements ChangesOutput {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final OutputStream out;

    public ChangesJson(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Changes changes) throws IOException {
        JsonNode before = tree(changes.before());
        JsonNode after = tree(changes.after());
        ObjectNode line = MAPPER.createObjectNode();
        line.set("before", version(before));
        line.set("after", version(after));
        line.set("added", those(changes.attributions().added(), after));
        line.set("gone", those(changes.attributions().gone(), before));
        ArrayNode reworded = line.putArray("reworded");
        for (Reworded one : changes.attributions().reworded()) {
            ObjectNode both = reworded.addObject();
            both.set("before", that(one.before(), before));
            both.set("after", that(one.after(), after));
        }
        out.write((MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode tree(Reading reading) {
        return MAPPER.readTree(ReadingJson.lines().toString(reading));
    }

    private static ObjectNode version(JsonNode reading) {
        ObjectNode version = MAPPER.createObjectNode();
        reading.path("article").forEachEntry((name, value) -> {
            if (!name.equals("text")) {
                version.set(name, value);
            }
        });
        version.set("sources", reading.path("sources"));
        return version;
    }

    private static ArrayNode those(List<Attribution> attributions, JsonNode reading) {
        ArrayNode those = MAPPER.createArrayNode();
        attributions.forEach(attribution -> those.add(that(attribution, reading)));
        return those;
    }

    private static JsonNode that(Attribution attribution, JsonNode reading) {
        for (JsonNode one : reading.path("attributions")) {
            if (one.path("id").asString("").equals(attribution.id())) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no attribution " + attribution.id());
    }

    @Override
    public void finish(int articles, int pairs) throws IOException {
        out.flush();
    }
}
