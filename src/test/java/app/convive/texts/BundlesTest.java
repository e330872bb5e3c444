package app.convive.texts;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Language;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    /** What a member may have typed: all that patterns could stumble over. */
    private static final String TYPED = "l'atelier d'Aïcha {0} # | <b>";

    private static final Pattern KEY = Pattern.compile("(?m)^([^#!\\s=][^=\\s]*)=");

    @Test
    void the_rooms_that_speak_are_found() {
        assertThat(Bundles.rooms()).contains("discord", "network");
    }

    static List<String> rooms() {
        return Bundles.rooms();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void each_sentence_is_there_in_each_language_with_the_same_arguments(String room) {
        Map<Language, Map<String, Set<String>>> byLanguage = new TreeMap<>();
        for (Language language : Language.values()) {
            Map<String, Set<String>> arguments = new TreeMap<>();
            Bundles.properties(room, language)
                    .forEach((key, pattern) -> arguments.put(
                            String.valueOf(key),
                            new TreeSet<>(arguments(String.valueOf(pattern)).keySet())));
            byLanguage.put(language, arguments);
        }
        assertThat(byLanguage.values())
                .allSatisfy(arguments ->
                        assertThat(arguments).containsExactlyInAnyOrderEntriesOf(byLanguage.get(Language.FRENCH)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void no_key_stands_twice(String room) {
        for (Language language : Language.values()) {
            assertThat(KEY.matcher(Bundles.content(room, language)).results().map(found -> found.group(1)))
                    .doesNotHaveDuplicates();
        }
    }

    static Stream<Sentence> withArguments() {
        return Bundles.sentences().filter(sentence -> sentence.pattern().contains("{"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000})
    void each_sentence_takes_its_arguments_as_they_are(int number) {
        assertThat(withArguments()).allSatisfy(sentence -> {
            Map<String, Object> values = new HashMap<>();
            arguments(sentence.pattern())
                    .forEach((name, isNumber) -> values.put(name, isNumber ? (Object) number : TYPED));
            String said =
                    new MessageFormat(sentence.pattern(), sentence.language().locale()).format(values);
            assertThat(said.replace(TYPED, "")).doesNotContain("{", "}");
            if (values.containsValue(TYPED)) {
                assertThat(said).contains(TYPED);
            }
        });
    }

    /** Each argument with whether it is a number. */
    private static Map<String, Boolean> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Map<String, Boolean> arguments = new HashMap<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                String name = parsed.getSubstring(parsed.getPart(i + 1));
                boolean number = Set.of(
                                MessagePattern.ArgType.PLURAL,
                                MessagePattern.ArgType.SELECTORDINAL,
                                MessagePattern.ArgType.SIMPLE)
                        .contains(part.getArgType());
                arguments.merge(name, number, Boolean::logicalOr);
            }
        }
        return arguments;
    }

    @Test
    void no_sentence_has_a_typewriter_apostrophe_which_patterns_swallow() {
        assertThat(Bundles.sentences())
                .allSatisfy(sentence -> assertThat(sentence.pattern()).doesNotContain("'"));
    }

    @Test
    void no_sentence_has_typewriter_quotes_or_dots() {
        assertThat(Bundles.sentences())
                .allSatisfy(sentence -> assertThat(sentence.prose()).doesNotContain("\"", "..."));
    }

    @Test
    void no_date_is_all_numbers() {
        assertThat(Bundles.sentences())
                .allSatisfy(sentence -> assertThat(sentence.pattern())
                        .doesNotContainPattern("\\d{1,4}[/.-]\\d{1,2}([/.-]\\d{1,4})?(?!\\d)"));
    }

    @Test
    void French_puts_a_narrow_space_that_does_not_break_before_high_signs() {
        assertThat(Bundles.sentences(Language.FRENCH))
                .allSatisfy(sentence -> assertThat(sentence.prose())
                        .doesNotContainPattern("(?<![\u202F?!])[;!?]")
                        .doesNotContainPattern("«(?!\u202F)")
                        .doesNotContainPattern("(?<!\u202F)»"));
    }

    @Test
    void French_puts_a_space_that_does_not_break_before_a_colon() {
        assertThat(Bundles.sentences(Language.FRENCH))
                .allSatisfy(sentence -> assertThat(sentence.prose()).doesNotContainPattern("(?<!\u00A0):"));
    }

    @Test
    void English_puts_no_space_before_high_signs() {
        assertThat(Bundles.sentences(Language.ENGLISH))
                .allSatisfy(sentence -> assertThat(sentence.prose()).doesNotContainPattern("[\\s\u00A0\u202F][;:!?]"));
    }

    @Test
    void Discord_takes_the_names_of_commands_and_options() {
        assertThat(Bundles.sentences().filter(Sentence::isCommandName))
                .allSatisfy(sentence -> assertThat(sentence.pattern())
                        .matches("^[-_'\\p{L}\\p{N}]{1,32}$")
                        .isEqualTo(sentence.pattern()
                                .toLowerCase(sentence.language().locale())));
    }

    @Test
    void a_command_s_French_name_is_its_path() {
        assertThat(Bundles.sentences(Language.FRENCH).filter(Sentence::isCommandName))
                .allSatisfy(sentence -> assertThat(sentence.pattern())
                        .isEqualTo(Arrays.asList(sentence.key().split("\\.")).getLast()));
    }

    @Test
    void Discord_takes_descriptions_and_names_of_choices() {
        assertThat(Bundles.sentences().filter(Sentence::isDescription))
                .allSatisfy(sentence -> assertThat(sentence.pattern()).hasSizeBetween(1, 100));
        assertThat(Bundles.sentences().filter(Sentence::isChoiceName))
                .allSatisfy(sentence -> assertThat(sentence.pattern()).hasSizeBetween(1, 32));
    }
}
