package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Discord docs, Interactions &gt; Application Commands. */
class CommandRulesTest extends StandInCase {
    private static String command(String name, String more) {
        return "[{'name':'" + name + "','description':'d'" + more + "}]";
    }

    private static String options(int count, String kind) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'name':'o" + i + "','description':'d'," + kind + "}")
                .collect(Collectors.joining(",", ",'options':[", "]"));
    }

    private void refused(String commands) throws Exception {
        assertThat(register(commands).code()).isEqualTo(50035);
        assertThat(discord.violations()).isNotEmpty();
        assertThat(discord.commands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello", "hello there", "", "abcdefghijklmnopqrstuvwxyzabcdefg", "a/b"})
    void a_name_is_short_and_in_lower_case(String name) throws Exception {
        refused(command(name, ""));
    }

    @Test
    void a_description_has_100_characters_at_most() throws Exception {
        refused(command("a", "").replace("'d'", "'" + "d".repeat(101) + "'"));
    }

    @Test
    void twenty_five_options_and_choices_fit() throws Exception {
        String choices =
                IntStream.range(0, 25)
                        .mapToObj(i -> "{'name':'n','value':'" + i + "'}")
                        .collect(Collectors.joining(",", "'choices':[", "]"));
        assertThat(register(command("a", options(25, "'type':4"))).status()).isEqualTo(200);
        assertThat(register(command("a", options(1, "'type':3," + choices))).status())
                .isEqualTo(200);
        assertThat(discord.violations()).isEmpty();
        assertThat(register(command("b", options(26, "'type':4"))).code()).isEqualTo(50035);
        String more = choices.replace("[", "[{'name':'n','value':'y'},");
        assertThat(register(command("b", options(1, "'type':3," + more))).code()).isEqualTo(50035);
    }

    @Test
    void a_command_has_8000_characters_at_most_and_its_longest_language_counts() throws Exception {
        String group =
                "{'name':'g%d','description':'d','type':2"
                        + options(25, "'type':1").replace("'d'", "'" + "d".repeat(100) + "'")
                        + "}";
        String two = group.formatted(1) + "," + group.formatted(2);
        assertThat(register(command("a", ",'options':[" + two + "]")).status()).isEqualTo(200);
        discord.forgetViolations();
        String long1 = ",'description_localizations':{'de':'" + "d".repeat(100) + "'}";
        String four =
                IntStream.range(0, 4).mapToObj(group::formatted).collect(Collectors.joining(","));
        assertThat(register(command("b", long1 + ",'options':[" + four + "]")).code())
                .isEqualTo(50035);
        assertThat(discord.violations()).anyMatch(rule -> rule.contains("8000"));
    }

    @Test
    void languages_are_those_that_discord_knows() throws Exception {
        assertThat(register(command("a", ",'description_localizations':{'de':'d'}")).status())
                .isEqualTo(200);
        assertThat(register(command("b", ",'description_localizations':{'xx':'d'}")).code())
                .isEqualTo(50035);
    }

    @Test
    void required_options_come_first() throws Exception {
        refused(
                command(
                        "a",
                        ",'options':[{'name':'x','description':'d','type':3},{'name':'y','description':'d','type':3,'required':true}]"));
    }

    @Test
    void suggestions_and_fixed_choices_do_not_go_together() throws Exception {
        refused(
                command(
                        "a",
                        options(
                                1,
                                "'type':3,'autocomplete':true,'choices':[{'name':'n','value':'v'}]")));
    }

    @Test
    void two_hundred_creates_a_day() throws Exception {
        for (int day = 0; day < 2; day++) register(many(day));
        assertThat(discord.violations()).isEmpty();
        assertThat(register(many(2)).code()).isEqualTo(30034);
        assertThat(register(many(1)).status())
                .describedAs("known ones are no creates")
                .isEqualTo(200);
        discord.clock().advance(Duration.ofHours(25));
        assertThat(register(many(2)).status()).isEqualTo(200);
    }

    private static String many(int of) {
        return IntStream.range(0, 100)
                .mapToObj(i -> "{'name':'c" + of + "-" + i + "','description':'d'}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void localisations_come_only_where_asked_for() throws Exception {
        register(command("a", ",'name_localizations':{'de':'b'}"));
        String path = "applications/" + discord.botId() + "/commands";
        assertThat(bot.send("GET", path, "").json().get(0).has("name_localizations")).isFalse();
        assertThat(
                        bot.send("GET", path + "?with_localizations=true", "")
                                .json()
                                .get(0)
                                .has("name_localizations"))
                .isTrue();
        assertThat(discord.registrations()).isEqualTo(1);
    }

    @Test
    void people_use_only_what_is_registered_as_it_is_registered() throws Exception {
        register(
                "[{'name':'daily','description':'d','options':[{'type':1,'name':'subscribe','description':'d','options':"
                    + "[{'type':3,'name':'time','description':'d','required':true},{'type':6,'name':'who','description':'d'}]}]}]");
        var exchange =
                discord.slash(ada, general, "daily subscribe", Map.of("time", "09:30", "who", ada));
        assertThat(exchange.payload().at("/data/options/0/name").asText()).isEqualTo("subscribe");
        assertThat(exchange.payload().at("/data/resolved/members/" + ada.id()).has("permissions"))
                .isTrue();
        assertThatThrownBy(() -> discord.slash(ada, general, "daily subscribe"))
                .hasMessageContaining("time");
        assertThatThrownBy(() -> discord.slash(ada, general, "daily subscribe", Map.of("tim", "9")))
                .hasMessageContaining("tim");
        assertThatThrownBy(() -> discord.slash(ada, general, "weekly"))
                .hasMessageContaining("weekly");
    }

    @Test
    void a_command_without_user_install_is_not_offered_elsewhere() throws Exception {
        register(HELLO);
        ada.installsForThemselves();
        var elsewhere = discord.guildWithoutBot("Elsewhere");
        elsewhere.admit(ada);
        assertThatThrownBy(() -> discord.slash(ada, elsewhere.channel("lobby"), "hello"))
                .hasMessageContaining("not offered");
        assertThat(
                        discord.slash(ada, discord.direct(ada), "hello")
                                .payload()
                                .path("context")
                                .asInt())
                .isEqualTo(1);
    }

    @Test
    void an_outdated_client_sends_what_it_likes() {
        var sent = discord.slashRaw(ada, general, "{\"id\":\"5\",\"name\":\"old\",\"type\":1}");
        assertThat(sent.payload().at("/data/name").asText()).isEqualTo("old");
    }
}
