package dev.unhunch.discord.standin;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.util.EnumSet;

/** The smallest real client: it answers {@code /hello} with a card, and a tap with another. */
final class TrivialBot extends ListenerAdapter {
    static final MessageCreateData CARD =
            new MessageCreateBuilder()
                    .useComponentsV2()
                    .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                    .setComponents(
                            TextDisplay.of("Hello"), ActionRow.of(Button.primary("again", "Again")))
                    .build();

    static JDA connect(DiscordStandIn discord, GatewayIntent... intents) {
        return JDABuilder.createLight(discord.token(), EnumSet.noneOf(GatewayIntent.class))
                .enableIntents(java.util.List.of(intents))
                .setRestConfig(new RestConfig().setBaseUrl(discord.apiUrl()))
                .setSessionController(
                        new SessionControllerAdapter() {
                            @Override
                            public String getGateway() {
                                return discord.gatewayUrl();
                            }
                        })
                .addEventListeners(new TrivialBot())
                .build();
    }

    static void register(JDA jda) {
        jda.updateCommands().addCommands(Commands.slash("hello", "Says hello")).complete();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        event.reply(CARD).queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        event.reply(CARD).setEphemeral(true).queue();
    }
}
