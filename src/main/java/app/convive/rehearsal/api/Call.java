package app.convive.rehearsal.api;

import app.convive.rehearsal.rules.Findings;
import app.convive.rehearsal.rules.UploadedFile;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One request of the bot.
 *
 * @param path the address's variables by name
 * @param query the first value of each query parameter
 * @param body the JSON body, missing when there is none
 * @param arrivedAt when its last byte had come, by {@link System#nanoTime}
 * @param findings what is wrong with its form
 */
public record Call(
        Map<String, String> path,
        Map<String, String> query,
        JsonNode body,
        List<UploadedFile> files,
        long arrivedAt,
        Findings findings) {

    String variable(String name) {
        return path.getOrDefault(name, "");
    }

    boolean asks(String flag) {
        return query.getOrDefault(flag, "").matches("(?i)true|1");
    }

    /** A number in the query, within Discord's bounds for it. */
    int number(String name, int otherwise, int min, int max) {
        String text = query.get(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
            throw Findings.of(
                    name, "NUMBER_TYPE_COERCE", "Value \"" + text + "\" is not between " + min + " and " + max);
        }
        return Integer.parseInt(text);
    }
}
