package dev.unhunch.slack.install;

import com.slack.api.Slack;

import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.slack.SlackPorts;
import dev.unhunch.slack.SlackSettings;
import dev.unhunch.slack.manifest.Variant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a workspace in: to Slack with a question, back with a code, the code for tokens. */
public final class Installer {
    /** How long somebody has for it. */
    public static final Duration TIME = OpenStates.LIFE;

    private static final Logger log = LoggerFactory.getLogger(Installer.class);

    /** Slack's words for what only whoever runs us can mend. */
    private static final Set<String> OURS =
            Set.of("invalid_client_id", "bad_client_secret", "bad_redirect_uri", "invalid_client");

    private final SlackSettings settings;
    private final SlackSettings.Mode.Http app;
    private final InstalledTeams teams;
    private final WorkspaceNews news;
    private final OpenStates states;
    private final Grants grants;

    /** One for our app at Slack; a workspace that was taken in is among the teams. */
    public Installer(SlackSettings settings, SlackPorts ports, Slack sdk, InstalledTeams teams) {
        if (!(settings.mode() instanceof SlackSettings.Mode.Http http))
            throw new IllegalArgumentException("not for one workspace");
        this.settings = settings;
        this.app = http;
        this.teams = teams;
        news = ports.news();
        states = new OpenStates(ports.memos(), ports.clock());
        grants = new Grants(sdk, http, ports.clock());
    }

    /**
     * Somebody on the way to Slack.
     *
     * @param to Slack's page
     * @param browser what their browser keeps until they come back
     */
    public record Begun(URI to, String browser) {
        @Override
        public String toString() {
            return "(secret)";
        }
    }

    /**
     * Somebody who came back from Slack; what they bring may be forged.
     *
     * @param browser what their browser kept
     */
    public record Return(
            Optional<String> state,
            Optional<String> code,
            Optional<String> error,
            Optional<String> browser) {
        @Override
        public String toString() {
            return "(secret)";
        }
    }

    /** How it ended. */
    public sealed interface Outcome {
        /**
         * We are in.
         *
         * @param open a page that opens us in Slack
         */
        record Installed(String team, URI open) implements Outcome {}

        /** They said no. */
        record Declined() implements Outcome {}

        /** Not begun here, not in this browser, too long ago, or ended already. */
        record Unknown() implements Outcome {}

        /** Slack does not take the code. */
        record CodeRefused() implements Outcome {}

        /** For a whole organisation, which we do not take. */
        record OrgWide() implements Outcome {}

        /** Slack does not answer. */
        record Unreachable() implements Outcome {}

        /** Slack does not take our own id, secret or address. */
        record Misconfigured() implements Outcome {}
    }

    /** Begins. */
    public Begun begin() {
        var begun = states.begin();
        var query =
                "client_id=%s&scope=%s&state=%s%s"
                        .formatted(
                                encode(app.clientId()),
                                encode(
                                        Variant.HTTP.scopes().stream()
                                                .collect(Collectors.joining(","))),
                                encode(begun.state()),
                                redirect().map(uri -> "&redirect_uri=" + encode(uri)).orElse(""));
        return new Begun(URI.create(slack("oauth/v2/authorize") + "?" + query), begun.browser());
    }

    /** Ends it. */
    public Outcome end(Return back) {
        var isKnown = states.end(back.state(), back.browser());
        // Nothing happens after a no, whoever says it.
        if (back.error().filter("access_denied"::equals).isPresent()) return new Outcome.Declined();
        if (!isKnown) return new Outcome.Unknown();
        if (back.code().isEmpty()) return new Outcome.CodeRefused();
        return switch (grants.forCode(back.code().get(), redirect().orElse(null))) {
            case Grants.Grant.Given(var installation, var id) -> installed(installation, id);
            case Grants.Grant.OrgWide() -> new Outcome.OrgWide();
            case Grants.Grant.Refused(var error) -> refused(error);
            case Grants.Grant.Unreachable(var why) -> {
                log.warn("Slack: an installation got no answer: {}", why);
                yield new Outcome.Unreachable();
            }
        };
    }

    private Outcome installed(Installation installation, String id) {
        teams.keep(installation);
        news.joined(new Workspace("slack", installation.team()));
        var open =
                "%s?app=%s&team=%s"
                        .formatted(slack("app_redirect"), encode(id), encode(installation.team()));
        return new Outcome.Installed(installation.name(), URI.create(open));
    }

    private static Outcome refused(String error) {
        if (!OURS.contains(error)) return new Outcome.CodeRefused();
        log.error(
                "Slack refuses an installation: {}. Check SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and,"
                        + " in the app's settings at Slack, that UNHUNCH_PUBLIC_URL with"
                        + " slack/oauth_redirect at its end is among the redirect URLs.",
                error);
        return new Outcome.Misconfigured();
    }

    private Optional<String> redirect() {
        return settings.publicUrl().map(base -> base + "slack/oauth_redirect");
    }

    /** A page of Slack's, beside its Web API. */
    private String slack(String page) {
        var api = settings.api().toString();
        var base = api.endsWith("/api/") ? api : SlackSettings.API.toString();
        return base.substring(0, base.length() - "api/".length()) + page;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
