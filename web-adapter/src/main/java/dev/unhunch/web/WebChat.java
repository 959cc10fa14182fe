package dev.unhunch.web;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Directory;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.core.port.Transcript;
import dev.unhunch.web.draw.Bodies;
import dev.unhunch.web.draw.Drawing;
import dev.unhunch.web.draw.Messages;
import dev.unhunch.web.http.Answer;
import dev.unhunch.web.http.Assets;
import dev.unhunch.web.http.Hosts;
import dev.unhunch.web.http.Problem;
import dev.unhunch.web.http.Request;
import dev.unhunch.web.http.Route;
import dev.unhunch.web.http.Site;
import dev.unhunch.web.room.Rooms;
import dev.unhunch.web.room.World;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The chat page in the browser. It lives at {@code /} of a server that somebody else starts and
 * stops; handlers at longer paths of that server keep working beside it.
 */
public final class WebChat implements AutoCloseable {
    private final World world = World.trial();
    private final Assets assets = new Assets(WebChat.class);
    private final Pages pages = new Pages(assets);
    private final Messages drawing;
    private final InstantSource clock;
    private final Rooms rooms;
    private final WebDirectory directory = new WebDirectory(world);

    /**
     * A chat that keeps what everybody sees in a transcript. Nothing is served before {@link
     * #mount}, so that the bot can be built with this chat's platform and directory.
     *
     * @param pictures those that {@link PictureHandler} serves beside this chat
     */
    public WebChat(Transcript transcript, Pictures pictures, InstantSource clock) {
        var cards = new Drawing(PageTexts::nameOf, pictures);
        this.clock = clock;
        this.drawing = new Messages(cards);
        this.rooms = new Rooms(clock, transcript, new Bodies(cards)::write);
    }

    /** The chat as a place to post in; it works with and without open pages. */
    public ChatPlatform platform() {
        return new WebPlatform(world, rooms);
    }

    /** The chat's people. */
    public Directory directory() {
        return directory;
    }

    /**
     * Serves the chat with a bot at every path of a server that no other handler has. The server's
     * executor must give each request a thread of its own (virtual threads do): a live page holds
     * one for as long as it is open.
     */
    public void mount(HttpServer server, WebSettings settings, Bot bot) {
        var login = new Login(settings.key(), clock, pages);
        var routes = new ArrayList<Route>();
        routes.add(Route.get("/", pages::chat));
        routes.add(Route.get("/assets/.*", this::asset).withoutKey());
        routes.addAll(login.routes());
        routes.addAll(api(settings, bot).routes());
        var hosts = new Hosts(settings.host(), settings.port());
        server.createContext(
                "/", new Site(hosts, List.copyOf(routes), login::mayEnter, this::refuse));
    }

    private Api api(WebSettings settings, Bot bot) {
        return new Api(
                world,
                rooms,
                new Api.Parts(
                        new Conversation(bot, rooms, drawing),
                        new Completion(bot),
                        new Live(rooms, drawing, settings.heartbeat()),
                        drawing,
                        directory));
    }

    /** Ends all live connections, so that the server can stop without waiting for them. */
    @Override
    public void close() {
        rooms.close();
    }

    /** Number of pages that are open now. */
    int openPages() {
        return rooms.listeners();
    }

    private Answer asset(Request request) {
        return assets.answer(request).orElseGet(() -> refuse(request, Problem.NOT_FOUND));
    }

    private Answer.Whole refuse(Request request, Problem problem) {
        if (request.path().startsWith("/api/")) return Answer.problem(problem);
        if (problem == Problem.KEY_NEEDED) return Answer.seeOther("/login");
        return pages.problem(request, problem);
    }
}
