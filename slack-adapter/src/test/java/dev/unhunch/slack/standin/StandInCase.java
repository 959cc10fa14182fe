package dev.unhunch.slack.standin;

import org.junit.jupiter.api.AfterEach;

/** A stand-in with one workspace, a channel, a member, and a client that may break rules. */
abstract class StandInCase {
    final SlackStandIn slack;
    final RawApp app;
    final TestTeam team;
    final TestPerson ada;
    final TestChannel general;

    StandInCase() {
        this(StandInSettings.usual().withoutRateLimits());
    }

    StandInCase(StandInSettings settings) {
        slack = SlackStandIn.start(settings);
        app = new RawApp(slack);
        team = slack.team();
        ada = team.person("Ada");
        general = team.channel("general").with(ada);
    }

    @AfterEach
    final void stop() {
        app.close();
        slack.close();
    }

    /** A message with these blocks to everybody in the channel. */
    RawApp.Got postBlocks(String blocks) {
        return app.call(
                "chat.postMessage",
                "{'channel':'" + general.id() + "','text':'Up','blocks':" + blocks + "}");
    }

    RawApp.Got postText(TestChannel where, String text) {
        return app.call(
                "chat.postMessage", "{'channel':'" + where.id() + "','text':'" + text + "'}");
    }

    RawSocket socket() throws InterruptedException {
        return RawSocket.open(slack, app);
    }
}
