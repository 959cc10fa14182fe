package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.checkboxgroup.CheckboxGroup;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a real client reads out of what the stand-in sends. */
class RealPayloadsTest extends StandInCase {
    private final LinkedBlockingQueue<GenericEvent> events = new LinkedBlockingQueue<>();
    private JDA jda;

    @BeforeEach
    void connect() throws InterruptedException {
        guild.thread(general, "talk");
        guild.thread(guild.forum("ideas"), "post");
        jda =
                TrivialBot.connect(
                        discord, GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
        jda.awaitReady();
        var hello =
                Commands.slash("ask", "Asks")
                        .addOption(OptionType.STRING, "area", "Where", false, true)
                        .setContexts(InteractionContextType.ALL)
                        .setIntegrationTypes(IntegrationType.ALL);
        jda.updateCommands().addCommands(hello).complete();
        jda.setEventManager(new net.dv8tion.jda.api.hooks.InterfacedEventManager());
        jda.addEventListener((EventListener) events::add);
    }

    @AfterEach
    void disconnect() {
        jda.shutdownNow();
    }

    private <T extends GenericEvent> T next(Class<T> kind) throws InterruptedException {
        while (true) {
            var event = events.poll(10, TimeUnit.SECONDS);
            if (event == null) throw new AssertionError("no " + kind.getSimpleName());
            if (kind.isInstance(event)) return kind.cast(event);
        }
    }

    private SlashCommandInteractionEvent asked(TestPerson who, TestChannel where)
            throws InterruptedException {
        discord.slash(who, where, "ask", Map.of("area", "neck"));
        return next(SlashCommandInteractionEvent.class);
    }

    @Test
    void a_command_in_a_guild_tells_who_may_what() throws Exception {
        var event = asked(ada, general);
        assertThat(requireNonNull(event.getOption("area")).getAsString()).isEqualTo("neck");
        assertThat(event.getContext()).isEqualTo(InteractionContextType.GUILD);
        assertThat(
                        requireNonNull(event.getMember())
                                .hasPermission(event.getGuildChannel(), Permission.MANAGE_CHANNEL))
                .isFalse();
        var boss = guild.member("Boss", Permission.MANAGE_CHANNEL);
        var second = asked(boss, general);
        assertThat(
                        requireNonNull(second.getMember())
                                .hasPermission(second.getGuildChannel(), Permission.MANAGE_CHANNEL))
                .isTrue();
        guild.botMay(general, Permission.VIEW_CHANNEL);
        var third = asked(boss, general);
        var bot = requireNonNull(third.getGuild()).getSelfMember();
        assertThat(bot.hasPermission(third.getGuildChannel(), Permission.VIEW_CHANNEL)).isTrue();
        assertThat(bot.hasPermission(third.getGuildChannel(), Permission.MESSAGE_SEND)).isFalse();
        event.deferReply().queue();
        second.deferReply().queue();
        third.deferReply().complete();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void threads_and_forum_posts_are_seen_as_such() throws Exception {
        assertThat(asked(ada, guild.thread(general, "talk")).getChannel().getType())
                .isEqualTo(ChannelType.GUILD_PUBLIC_THREAD);
        var post = asked(ada, guild.thread(guild.forum("ideas"), "post"));
        assertThat(post.getChannel().asThreadChannel().getParentChannel().getType())
                .isEqualTo(ChannelType.FORUM);
    }

    @Test
    void the_conversation_with_the_bot_is_one() throws Exception {
        var event = asked(ada, discord.direct(ada));
        assertThat(event.getContext()).isEqualTo(InteractionContextType.BOT_DM);
        assertThat(requireNonNull(event.getChannel().asPrivateChannel().getUser()).getId())
                .isEqualTo(ada.id());
        assertThat(event.getChannel().isDetached()).isFalse();
        event.reply(TrivialBot.CARD).complete();
        assertThat(discord.messages(discord.direct(ada))).hasSize(1);
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void who_installed_it_for_themselves_has_it_everywhere() throws Exception {
        ada.installsForThemselves();
        var tom = discord.person("Tom");
        var elsewhere = discord.guildWithoutBot("Elsewhere");
        elsewhere.admit(ada, Permission.MANAGE_CHANNEL);
        var there = asked(ada, elsewhere.channel("lobby"));
        assertThat(requireNonNull(there.getGuild()).isDetached()).isTrue();
        assertThat(there.getIntegrationOwners().isUserIntegration()).isTrue();
        assertThat(there.getIntegrationOwners().isGuildIntegration()).isFalse();
        there.reply(TrivialBot.CARD).complete();
        assertThat(asked(ada, discord.group(ada, tom)).getChannel().getType())
                .isEqualTo(ChannelType.GROUP);
        var two = asked(ada, discord.between(ada, tom));
        assertThat(two.getContext()).isEqualTo(InteractionContextType.PRIVATE_CHANNEL);
        assertThat(two.getChannel().isDetached()).isTrue();
    }

    @Test
    void suggestions_arrive_while_somebody_types() throws Exception {
        var typing = discord.autocomplete(ada, general, "ask", Typing.in("area", "ne"));
        var event = next(CommandAutoCompleteInteractionEvent.class);
        assertThat(event.getFocusedOption().getValue()).isEqualTo("ne");
        event.replyChoiceStrings("neck").complete();
        assertThat(typing.choices()).containsExactly("neck");
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void a_form_comes_back_with_its_values() throws Exception {
        var opened = discord.slash(ada, general, "ask");
        var days =
                CheckboxGroup.create("days")
                        .addOption("Monday", "mon")
                        .addOption("Friday", "fri")
                        .build();
        var zone = TextInput.create("zone", TextInputStyle.SHORT).setValue("UTC").build();
        var form =
                Modal.create("form", "When?")
                        .addComponents(Label.of("Days", days), Label.of("Zone", zone))
                        .build();
        next(SlashCommandInteractionEvent.class).replyModal(form).complete();
        var sent = discord.submit(opened, Map.of("Days", List.of("mon", "fri")));
        var event = next(ModalInteractionEvent.class);
        assertThat(requireNonNull(event.getValue("days")).getAsStringList())
                .containsExactly("mon", "fri");
        assertThat(requireNonNull(event.getValue("zone")).getAsString()).isEqualTo("UTC");
        event.reply(TrivialBot.CARD).setEphemeral(true).complete();
        assertThat(sent.isEphemeral()).isTrue();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void words_arrive_from_mentions_and_in_direct_messages() throws Exception {
        discord.says(ada, general, "<@bot> neck hurts");
        var mention = next(MessageReceivedEvent.class);
        assertThat(mention.getMessage().getMentions().isMentioned(jda.getSelfUser())).isTrue();
        assertThat(requireNonNull(mention.getMember()).getId()).isEqualTo(ada.id());
        discord.directMessage(ada, "neck hurts");
        var direct = next(MessageReceivedEvent.class);
        assertThat(direct.getMessage().getContentRaw()).isEqualTo("neck hurts");
        assertThat(direct.isFromGuild()).isFalse();
        direct.getChannel().sendMessage(TrivialBot.CARD).complete();
        assertThat(discord.messagesOfBot(discord.direct(ada))).hasSize(1);
    }

    @Test
    void posts_history_members_and_direct_channels_work() {
        var channel = requireNonNull(jda.getTextChannelById(general.id()));
        var posted = channel.sendMessage(TrivialBot.CARD).setNonce("once").complete();
        assertThat(channel.getHistory().retrievePast(5).complete())
                .extracting(one -> one.getId())
                .containsExactly(posted.getId());
        posted.editMessage(
                        net.dv8tion.jda.api.utils.messages.MessageEditData.fromCreateData(
                                TrivialBot.CARD))
                .complete();
        assertThat(
                        requireNonNull(jda.getGuildById(guild.id()))
                                .retrieveMemberById(ada.id())
                                .complete()
                                .getEffectiveName())
                .isEqualTo("Ada");
        jda.openPrivateChannelById(ada.id()).complete().sendMessage(TrivialBot.CARD).complete();
        assertThat(discord.messages(discord.direct(ada))).hasSize(1);
        assertThat(jda.retrieveApplicationInfo().complete().getName()).isEqualTo("Unhunch");
        assertThat(discord.violations()).isEmpty();
    }
}
