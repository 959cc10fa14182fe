package dev.unhunch.web;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.core.bot.Bot;
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
    private final WebSettings settings;
    private final Assets assets = new Assets(WebChat.class);
    private final Pages pages = new Pages(assets);
    private final Login login;
    private final Rooms rooms;
    private final Api api;

    /** A chat with a bot; nothing is served before {@link #mount}. */
    public WebChat(WebSettings settings, Bot bot, InstantSource clock) {
        this.settings = settings;
        this.login = new Login(settings.key(), clock, pages);
        this.rooms = new Rooms(clock);
        var drawing = new Messages(new Drawing(PageTexts::nameOf));
        this.api =
                new Api(
                        World.trial(),
                        rooms,
                        new Api.Parts(
                                new Conversation(bot, rooms, drawing),
                                new Completion(bot),
                                new Live(rooms, drawing, settings.heartbeat()),
                                drawing));
    }

    /**
     * Serves the chat at every path of a server that no other handler has. The server's executor
     * must give each request a thread of its own (virtual threads do): a live page holds one for as
     * long as it is open.
     */
    public void mount(HttpServer server) {
        var routes = new ArrayList<Route>();
        routes.add(Route.get("/", pages::chat));
        routes.add(Route.get("/assets/.*", this::asset).withoutKey());
        routes.addAll(login.routes());
        routes.addAll(api.routes());
        var hosts = new Hosts(settings.host(), settings.port());
        server.createContext(
                "/", new Site(hosts, List.copyOf(routes), login::mayEnter, this::refuse));
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
