package dev.unhunch.benchmarks.discord;

import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.utils.ComponentDeserializer;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import okhttp3.OkHttpClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The smallest bot: JDA as it comes, and the same card for whatever is asked. */
final class TrivialBot extends ListenerAdapter {
    private static final int EPHEMERAL = 1 << 6;

    private final Way way;
    private final boolean isEphemeral;
    private final Container container;
    private final byte[] picture;
    private final MessageCreateData card;

    private TrivialBot(Way way, DataObject data, byte[] picture) {
        this.way = way;
        this.picture = picture;
        isEphemeral = (data.getInt("flags", 0) & EPHEMERAL) != 0;
        var files = way == Way.BY_UPLOAD ? List.of(upload()) : List.<FileUpload>of();
        DataArray components = data.getArray("components");
        container =
                new ComponentDeserializer(files)
                        .deserializeAs(Container.class, components.getObject(0));
        card = message(container);
    }

    /** As arguments: the way, a file with the card and one with the picture. */
    public static void main(String[] arguments) throws IOException {
        var data = DataObject.fromJson(Files.readString(Path.of(arguments[1])));
        var picture = Files.readAllBytes(Path.of(arguments[2]));
        var bot = new TrivialBot(Way.valueOf(arguments[0]), data, picture);
        var gateway = System.getenv("DISCORD_GATEWAY_URL");
        var builder =
                JDABuilder.createLight(
                                System.getenv("DISCORD_TOKEN"), EnumSet.noneOf(GatewayIntent.class))
                        .setRestConfig(
                                new RestConfig().setBaseUrl(System.getenv("DISCORD_API_URL")))
                        .setSessionController(
                                new SessionControllerAdapter() {
                                    @Override
                                    public String getGateway() {
                                        return gateway;
                                    }
                                })
                        .addEventListeners(bot);
        // Otherwise each upload would wait 40 ms; who measures that does not measure the bot.
        if (bot.way == Way.BY_UPLOAD)
            builder.setHttpClientBuilder(new OkHttpClient.Builder().socketFactory(new Undelayed()));
        builder.build();
    }

    private FileUpload upload() {
        return FileUpload.fromData(picture, Way.PICTURE);
    }

    private static MessageCreateData message(MessageTopLevelComponent container) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(container)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .build();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        var answer = way == Way.BY_UPLOAD ? message(withUpload()) : card;
        event.reply(answer).setEphemeral(isEphemeral).queue();
    }

    /** The same card around a picture that can be sent: each is sent once. */
    private Container withUpload() {
        var children = new ArrayList<ContainerChildComponent>();
        for (var child : container.getComponents())
            children.add(
                    child instanceof MediaGallery gallery
                            ? gallery(gallery)
                            : (ContainerChildComponent) child);
        return container.withComponents(children);
    }

    private MediaGallery gallery(MediaGallery shown) {
        var words = shown.getItems().getFirst().getDescription();
        return MediaGallery.of(MediaGalleryItem.fromFile(upload()).withDescription(words));
    }
}
