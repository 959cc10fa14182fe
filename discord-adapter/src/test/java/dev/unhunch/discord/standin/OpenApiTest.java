package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** Bodies against Discord's own OpenAPI document. */
class OpenApiTest extends StandInCase {
    private void needsDocument() {
        assumeTrue(
                discord.checksBodies(), "skipped: no OpenAPI document of Discord on this machine");
    }

    @Test
    void a_body_of_another_shape_is_caught() throws Exception {
        needsDocument();
        bot.post(general, "{'content':'x','tts':'loud'," + RawClient.SILENT + "}");
        bot.post(
                general,
                "{'content':'x','embeds':[{'title':5,'color':'red'}]," + RawClient.SILENT + "}");
        bot.post(
                general,
                "{'flags':32768,'components':[{'type':1,'components':[{'type':2,'style':77,'custom_id':'a','label':'b'}]}],"
                        + RawClient.SILENT
                        + "}");
        assertThat(discord.violations())
                .filteredOn(rule -> rule.startsWith("OpenAPI, POST /channels/"))
                .hasSize(3);
    }

    @Test
    void a_right_body_is_not() throws Exception {
        needsDocument();
        bot.says(general, "x", ",'nonce':'abc','enforce_nonce':true");
        register("[{'name':'a','description':'d','contexts':['0','1'],'integration_types':['0']}]");
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void without_the_check_nothing_is_compared() {
        var quiet = DiscordStandIn.start(StandInSettings.usual().withoutBodyChecks());
        assertThat(quiet.checksBodies()).isFalse();
        quiet.close();
    }
}
