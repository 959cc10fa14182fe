package dev.unhunch.app.settings;

import dev.unhunch.slack.SealingKey;
import dev.unhunch.slack.Secret;
import dev.unhunch.slack.SlackSettings;
import dev.unhunch.slack.SlackSettings.Mode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads how to reach Slack: over sockets, over HTTP, or not at all. */
record SlackReader(Environment environment) {
    private static final List<Setting> SOCKET =
            List.of(Setting.SLACK_BOT_TOKEN, Setting.SLACK_APP_TOKEN);

    private static final List<Setting> HTTP =
            List.of(
                    Setting.SLACK_SIGNING_SECRET,
                    Setting.SLACK_CLIENT_ID,
                    Setting.SLACK_CLIENT_SECRET);

    private static final Pattern BOT_TOKEN = Pattern.compile("xoxb-[A-Za-z0-9-]{1,250}");
    private static final Pattern APP_TOKEN = Pattern.compile("xapp-[A-Za-z0-9-]{1,250}");

    /** Slack's ids and secrets are of these letters; a header could be smuggled in by others. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._-]{1,200}");

    Optional<SlackSettings> read() {
        boolean overSocket = isAnyGiven(SOCKET);
        boolean overHttp = isAnyGiven(HTTP);
        if (overSocket && overHttp) environment.problem("problem.slackBoth");
        else if (overSocket) return socket().map(this::settings);
        else if (overHttp) return http().map(this::settings);
        else if (environment.given(Setting.SLACK_API_URL).isPresent())
            environment.problem("problem.noSlack", Setting.SLACK_API_URL.name());
        return Optional.empty();
    }

    private SlackSettings settings(Mode mode) {
        return new SlackSettings(
                mode,
                environment
                        .address(Setting.SLACK_API_URL, Set.of("http", "https"))
                        .orElse(SlackSettings.API),
                environment.publicAddress());
    }

    private Optional<Mode> socket() {
        if (!isComplete(SOCKET)) return Optional.empty();
        var bot = secret(Setting.SLACK_BOT_TOKEN, BOT_TOKEN, "problem.slackBotToken");
        var app = secret(Setting.SLACK_APP_TOKEN, APP_TOKEN, "problem.slackAppToken");
        return Optional.of(new Mode.Socket(bot, app));
    }

    private Optional<Mode> http() {
        var keys = keys();
        if (!isComplete(HTTP) || keys.isEmpty()) return Optional.empty();
        var client = environment.value(Setting.SLACK_CLIENT_ID);
        if (!WORD.matcher(client).matches())
            environment.problem("problem.slackWord", Setting.SLACK_CLIENT_ID.name());
        return Optional.of(
                new Mode.Http(
                        secret(Setting.SLACK_SIGNING_SECRET, WORD, "problem.slackWord"),
                        client,
                        secret(Setting.SLACK_CLIENT_SECRET, WORD, "problem.slackWord"),
                        keys));
    }

    /** The first one seals; those after it are older and only open what they sealed. */
    private List<SealingKey> keys() {
        var given = environment.secret(Setting.UNHUNCH_SECRET_KEY);
        if (given.isEmpty()) {
            environment.problem("problem.noSecretKey");
            return List.of();
        }
        var keys = new ArrayList<SealingKey>();
        for (var written : Arrays.asList(given.get().reveal().split("[,\\s]+"))) {
            var key = SealingKey.parse(written);
            if (key.isEmpty()) environment.problem("problem.secretKey", keys.size() + 1);
            key.ifPresent(keys::add);
        }
        return keys;
    }

    private boolean isAnyGiven(List<Setting> settings) {
        return settings.stream().anyMatch(this::isGiven);
    }

    private boolean isComplete(List<Setting> settings) {
        var missing =
                settings.stream()
                        .filter(each -> !isGiven(each))
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
        if (missing.isEmpty()) return true;
        var given = settings.stream().filter(this::isGiven).map(Enum::name);
        environment.problem("problem.slackHalf", given.collect(Collectors.joining(", ")), missing);
        return false;
    }

    private boolean isGiven(Setting setting) {
        return environment.given(setting).isPresent()
                || (setting.isSecret() && environment.variables().containsKey(setting.fileName()));
    }

    private Secret secret(Setting setting, Pattern form, String problem) {
        var value = environment.secret(setting);
        if (value.filter(each -> form.matcher(each.reveal()).matches()).isEmpty())
            environment.problem(problem, setting.name());
        return new Secret(value.map(each -> each.reveal()).orElse(""));
    }
}
