package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

/** Discord docs, Interactions &gt; Receiving and Responding. */
class FirstResponseTest extends StandInCase {
    private static final String FORM =
            "{'type':9,'data':{'custom_id':'f','title':'Form','components':[{'type':18,'label':'Zone',"
                + "'component':{'type':4,'custom_id':'zone','style':1}}]}}";

    @Test
    void a_reply_within_three_seconds_is_taken() throws Exception {
        var exchange = hello();
        assertThat(bot.responds(exchange, RawClient.reply("Hi")).status()).isEqualTo(204);
        assertThat(exchange.text()).isEqualTo("Hi");
        assertThat(exchange.took()).isPositive();
        assertThat(discord.messages(general)).hasSize(1);
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void with_response_brings_the_message_back() throws Exception {
        var exchange = hello();
        var got =
                bot.send(
                        "POST",
                        "interactions/"
                                + exchange.id
                                + "/"
                                + exchange.token
                                + "/callback?with_response=true",
                        RawClient.reply("Hi"));
        assertThat(got.json().at("/resource/message/content").asText()).isEqualTo("Hi");
    }

    @Test
    void after_three_seconds_it_is_an_unknown_interaction() throws Exception {
        var exchange = hello();
        discord.clock().advance(Duration.ofMillis(3_100));
        assertThat(bot.responds(exchange, RawClient.reply("Hi")).code()).isEqualTo(10062);
        assertThat(discord.violations()).singleElement().asString().contains("after 3 seconds");
    }

    @Test
    void silence_is_noticed() throws Exception {
        var exchange = hello();
        exchange.reached = true;
        assertThat(discord.violations()).isEmpty();
        discord.clock().advance(Duration.ofSeconds(4));
        assertThat(discord.violations())
                .singleElement()
                .asString()
                .contains("not answered within 3 seconds");
    }

    @Test
    void a_second_response_is_refused() throws Exception {
        var exchange = hello();
        bot.responds(exchange, RawClient.reply("Hi"));
        assertThat(bot.responds(exchange, RawClient.reply("Hi again")).code()).isEqualTo(40060);
        assertThat(discord.messages(general)).hasSize(1);
        assertThat(discord.violations()).hasSize(1);
    }

    @Test
    void a_second_try_after_a_lost_answer_is_no_mistake() throws Exception {
        var exchange = hello();
        discord.trouble().next(1, Route.CALLBACK, new Trouble.Kind.LosesAnswer());
        assertThatThrownBy(() -> bot.responds(exchange, RawClient.reply("Hi")))
                .isInstanceOf(java.io.IOException.class);
        assertThat(bot.responds(exchange, RawClient.reply("Hi")).code()).isEqualTo(40060);
        assertThat(exchange.text()).isEqualTo("Hi");
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void an_interaction_that_never_was_is_unknown() throws Exception {
        var got = bot.send("POST", "interactions/1/abc/callback", RawClient.reply("Hi"));
        assertThat(got.code()).isEqualTo(10062);
        assertThat(discord.violations()).hasSize(1);
    }

    @Test
    void autocomplete_is_answered_with_choices_only() throws Exception {
        register(
                "[{'name':'stretch','description':'d','options':[{'type':3,'name':'area','description':'d','autocomplete':true}]}]");
        var typing = discord.autocomplete(ada, general, "stretch", Typing.in("area", "ne"));
        assertThat(typing.payload().at("/data/options/0/focused").asBoolean()).isTrue();
        assertThat(bot.responds(typing, RawClient.reply("Hi")).code()).isEqualTo(50035);
        discord.forgetViolations();
        bot.responds(typing, "{'type':8,'data':{'choices':[{'name':'Neck','value':'neck'}]}}");
        assertThat(typing.choices()).containsExactly("Neck");
        assertThat(typing.values()).containsExactly("neck");
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void more_than_25_choices_are_refused() throws Exception {
        register(
                "[{'name':'stretch','description':'d','options':[{'type':3,'name':'area','description':'d','autocomplete':true}]}]");
        var typing = discord.autocomplete(ada, general, "stretch", Typing.in("area", "ne"));
        String choices =
                "{'name':'Neck','value':'neck'},".repeat(25) + "{'name':'Neck','value':'neck'}";
        assertThat(bot.responds(typing, "{'type':8,'data':{'choices':[" + choices + "]}}").code())
                .isEqualTo(50035);
    }

    @Test
    void choices_do_not_answer_a_command() throws Exception {
        assertThat(bot.responds(hello(), "{'type':8,'data':{'choices':[]}}").code())
                .isEqualTo(50035);
        assertThat(discord.violations()).isNotEmpty();
    }

    @Test
    void a_form_opens_and_comes_back_filled_in() throws Exception {
        var opened = hello();
        bot.responds(opened, FORM);
        var sent = discord.submit(opened, Map.of("Zone", "UTC"));
        assertThat(sent.payload().at("/data/components/0/component/value").asText())
                .isEqualTo("UTC");
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void a_form_does_not_answer_a_form() throws Exception {
        var opened = hello();
        bot.responds(opened, FORM);
        assertThat(bot.responds(discord.submit(opened, Map.of("Zone", "UTC")), FORM).code())
                .isEqualTo(50035);
        assertThat(discord.violations()).hasSize(1);
    }

    @Test
    void an_edit_answers_a_tap_and_no_command() throws Exception {
        var exchange = hello();
        String edit = "{'type':7,'data':{'content':'New'," + RawClient.SILENT + "}}";
        assertThat(bot.responds(exchange, edit).code()).isEqualTo(50035);
        discord.forgetViolations();
        bot.responds(
                exchange,
                "{'type':4,'data':{'content':'Old',"
                        + RawClient.SILENT
                        + ",'components':[{'type':1,'components':[{'type':2,'style':1,'label':'Tap','custom_id':'t'}]}]}}");
        var tap = discord.press(ada, exchange.message(), "Tap");
        assertThat(tap.payload().at("/message/id").asText()).isEqualTo(exchange.message().id());
        bot.responds(tap, edit);
        assertThat(exchange.text()).isEqualTo("New");
        assertThat(discord.messages(general)).hasSize(1);
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void an_ephemeral_reply_is_in_no_history() throws Exception {
        var exchange = hello();
        bot.responds(
                exchange, "{'type':4,'data':{'flags':64,'content':'Hi'," + RawClient.SILENT + "}}");
        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(discord.messages(general)).isEmpty();
        assertThat(bot.send("GET", "channels/" + general.id() + "/messages", "").json()).isEmpty();
    }
}
