package dev.unhunch.core.feature.daily;

import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;
import dev.unhunch.core.text.Texts;
import dev.unhunch.core.words.Spelling;
import dev.unhunch.core.words.Tokens;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of what {@code /daily} can do. */
final class DailyCommands {
    static final String NAME = "daily";
    static final String SUBSCRIBE = "subscribe";
    static final String SHOW = "show";
    static final String PREVIEW = "preview";
    static final String EDIT = "edit";
    static final String PAUSE = "pause";
    static final String RESUME = "resume";
    static final String SKIP = "skip";
    static final String LANGUAGE = "language";
    static final String NOW = "now";
    static final String UNSUBSCRIBE = "unsubscribe";

    private static final List<String> ALL =
            List.of(
                    SUBSCRIBE,
                    SHOW,
                    PREVIEW,
                    EDIT,
                    PAUSE,
                    RESUME,
                    SKIP,
                    LANGUAGE,
                    NOW,
                    UNSUBSCRIBE);
    private static final Spelling SPELLING = new Spelling(ALL, Set.of());

    private DailyCommands() {}

    /** The command with its subcommands, completed by these offers. */
    static CommandSpec spec(Completion completion) {
        var what = new Option.Word("what", false, completion::what);
        var time = new Option.Word("time", false, completion::time);
        var days = new Option.Word("days", false, completion::days);
        var zone = new Option.Word("zone", false, completion::zone);
        return CommandSpec.group(
                        NAME,
                        List.of(
                                CommandSpec.of(SUBSCRIBE, what, time, days, zone),
                                CommandSpec.of(SHOW),
                                CommandSpec.of(PREVIEW, what, time, days, zone),
                                CommandSpec.of(
                                        EDIT, new Option.Word("change", false, completion::time)),
                                CommandSpec.of(
                                        PAUSE, new Option.Word("until", false, completion::until)),
                                CommandSpec.of(RESUME),
                                CommandSpec.of(
                                        SKIP, new Option.Word("dates", false, completion::dates)),
                                CommandSpec.of(
                                        LANGUAGE,
                                        new Option.Word("language", false, completion::language)),
                                CommandSpec.of(NOW),
                                CommandSpec.of(
                                        UNSUBSCRIBE,
                                        new Option.Word("time", false, completion::stop))))
                .whereWeAre();
    }

    /** The subcommand that a word means without being its name: "stop" means unsubscribe. */
    static Optional<String> meant(Texts texts, String word) {
        var vocabulary = new Vocabulary(texts);
        return ALL.stream().filter(each -> vocabulary.isAny(each, word)).findFirst();
    }

    /** The subcommand that a word is a misspelling of. */
    static Optional<String> misspelt(String word) {
        return SPELLING.mend(String.join("", Tokens.of(Page.cut(word, 40))));
    }
}
