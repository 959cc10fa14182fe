package dev.unhunch.app;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Directory;
import dev.unhunch.core.port.Managers;
import dev.unhunch.discord.Discord;
import dev.unhunch.slack.SlackApp;
import dev.unhunch.web.WebChat;
import dev.unhunch.web.WebSettings;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every chat platform that this process runs, as one. */
final class Chats implements Directory, AutoCloseable {
    private final Optional<WebChat> web;
    private final Optional<Discord> discord;
    private final Optional<SlackApp> slack;
    private final Map<String, ChatPlatform> platforms = new LinkedHashMap<>();
    private final Map<String, Directory> directories = new LinkedHashMap<>();

    Chats(Optional<WebChat> web, Optional<Discord> discord, Optional<SlackApp> slack) {
        this.web = web;
        this.discord = discord;
        this.slack = slack;
        web.ifPresent(each -> add(each.platform(), each.directory()));
        discord.ifPresent(each -> add(each.platform(), each.directory()));
        slack.ifPresent(each -> add(each.platform(), each.directory()));
    }

    private void add(ChatPlatform platform, Directory directory) {
        platforms.put(platform.name(), platform);
        directories.put(platform.name(), directory);
    }

    /** By their names. */
    Map<String, ChatPlatform> platforms() {
        return platforms;
    }

    /** Where a platform posts a place; 0 for one that does not run here. */
    long route(Place place) {
        var platform = platforms.get(place.platform());
        return platform == null ? 0 : platform.route(place);
    }

    /** Serves the pages of those that have some. */
    void mount(HttpServer server, WebSettings settings, Bot bot) {
        web.ifPresent(each -> each.mount(server, settings, bot));
        slack.ifPresent(each -> each.mount(server, bot));
    }

    /** Lets people talk to the bot. */
    void start(Bot bot) {
        discord.ifPresent(each -> each.start(bot));
        slack.ifPresent(each -> each.start(bot));
    }

    /** How each platform that one connects to is connected. */
    Map<String, Connection> connections() {
        var connections = new LinkedHashMap<String, Connection>();
        discord.ifPresent(each -> connections.put(each.platform().name(), each.connection()));
        slack.ifPresent(each -> connections.put(each.platform().name(), each.connection()));
        return connections;
    }

    @Override
    public boolean mayManage(Person person, Place place, Managers managers) {
        var directory = directories.get(place.platform());
        return directory != null && directory.mayManage(person, place, managers);
    }

    @Override
    public boolean maySee(Person person, Place place) {
        var directory = directories.get(place.platform());
        return directory != null && directory.maySee(person, place);
    }

    @Override
    public boolean runsWorkspace(Person person) {
        var directory = directories.get(person.platform());
        return directory != null && directory.runsWorkspace(person);
    }

    @Override
    public Optional<ZoneId> zone(Person person) {
        return Optional.ofNullable(directories.get(person.platform()))
                .flatMap(directory -> directory.zone(person));
    }

    @Override
    public Optional<ZoneId> knownZone(Person person) {
        return Optional.ofNullable(directories.get(person.platform()))
                .flatMap(directory -> directory.knownZone(person));
    }

    /** Ends open pages. */
    void endPages() {
        web.ifPresent(WebChat::close);
    }

    /** Ends all conversations. */
    @Override
    public void close() {
        discord.ifPresent(Discord::close);
        slack.ifPresent(SlackApp::close);
        endPages();
    }
}
