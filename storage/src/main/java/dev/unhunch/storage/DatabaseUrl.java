package dev.unhunch.storage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a PostgreSQL database: {@code postgres://user:password@host:5432/name?sslmode=…}
 * as libpq writes it (PostgreSQL manual, section 34.1.1.2), or {@code
 * jdbc:postgresql://host/name?user=…&password=…}.
 */
public final class DatabaseUrl {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:jdbc:postgresql|postgres|postgresql)://([^/?]*)(?:/([^?]*))?(?:\\?(.*))?");

    /** A name or address, IPv6 in brackets, and perhaps a port. */
    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\[\\]:\\s]+)(?::(.*))?");

    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final Pattern BAD_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String DEFAULT_PORT = "5432";
    private static final int LAST_PORT = 65_535;

    /** libpq's names that the driver writes in another way. */
    private static final Map<String, String> DRIVERS_NAMES =
            Map.of(
                    "application_name", "ApplicationName",
                    "connect_timeout", "connectTimeout",
                    "channel_binding", "channelBinding");

    private DatabaseUrl() {}

    /** How reading went. */
    public sealed interface Read {
        /** It can be opened. */
        record Good(StorageSettings.Postgres settings) implements Read {}

        /** It cannot. */
        record Bad(Problem problem) implements Read {}
    }

    /** What is wrong with an address. None of it repeats the address, which holds a password. */
    public enum Problem {
        /** It begins with nothing that stands for PostgreSQL. */
        NOT_POSTGRES,
        /** There is no host, or one that cannot be. */
        HOST,
        /** The port is no number from 1 to 65535. */
        PORT,
        /** There is no user, neither before the host nor as {@code user=}. */
        USER,
        /** There is no database after the host. */
        DATABASE,
        /** A percent sign that is not followed by two hexadecimal digits. */
        PERCENT,
        /** An @ after the host: a special character of the password is not written as %40. */
        PASSWORD_CHARACTERS
    }

    /** What an address is made of, decoded; empty where it lacks something. */
    private record Parts(
            String user,
            String password,
            List<String> hosts,
            String database,
            Map<String, String> options) {}

    /** Reads one. */
    public static Read parse(String url) {
        var shape = SHAPE.matcher(readable(url.strip()));
        if (!shape.matches()) return new Read.Bad(Problem.NOT_POSTGRES);
        if (BAD_PERCENT.matcher(url).find()) return new Read.Bad(Problem.PERCENT);
        var path = Optional.ofNullable(shape.group(2)).orElse("");
        var query = Optional.ofNullable(shape.group(3)).orElse("");
        var at = shape.group(1).lastIndexOf('@');
        if (at < 0 && (path.isEmpty() ? query : path).contains("@"))
            return new Read.Bad(Problem.PASSWORD_CHARACTERS);
        var who = at < 0 ? "" : shape.group(1).substring(0, at);
        return read(parts(who, shape.group(1).substring(at + 1), path, options(query)));
    }

    /** A plus sign means a space to the JDBC driver, but itself to libpq. */
    private static String readable(String url) {
        return url.startsWith("jdbc:") ? url : url.replace("+", "%2B");
    }

    private static Parts parts(String who, String where, String path, Map<String, String> options) {
        var colon = who.indexOf(':');
        var user = decoded(colon < 0 ? who : who.substring(0, colon));
        var password = colon < 0 ? "" : decoded(who.substring(colon + 1));
        return new Parts(
                options.getOrDefault("user", user),
                options.getOrDefault("password", password),
                List.of(where.split(",", -1)),
                decoded(path),
                options.entrySet().stream()
                        .filter(each -> !Set.of("user", "password").contains(each.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Read read(Parts parts) {
        var hosts = parts.hosts().stream().map(HOST::matcher).toList();
        if (!hosts.stream().allMatch(Matcher::matches)) return new Read.Bad(Problem.HOST);
        if (!hosts.stream().allMatch(each -> isPort(port(each)))) return new Read.Bad(Problem.PORT);
        if (parts.user().isEmpty()) return new Read.Bad(Problem.USER);
        if (parts.database().isEmpty()) return new Read.Bad(Problem.DATABASE);
        return new Read.Good(
                new StorageSettings.Postgres(
                        hosts.stream()
                                .map(each -> each.group(1) + ":" + port(each))
                                .collect(Collectors.joining(",")),
                        parts.database(),
                        parts.user(),
                        new Password(parts.password()),
                        parts.options()));
    }

    private static String port(MatchResult host) {
        var port = host.group(2);
        return port == null || port.isEmpty() ? DEFAULT_PORT : port;
    }

    private static boolean isPort(String port) {
        if (!PORT.matcher(port).matches()) return false;
        var number = Integer.parseInt(port);
        return number > 0 && number <= LAST_PORT;
    }

    private static Map<String, String> options(String query) {
        var options = new HashMap<String, String>();
        for (var each : query.split("&", -1)) {
            var equals = each.indexOf('=');
            if (equals < 1) continue;
            var name = decoded(each.substring(0, equals));
            options.put(
                    DRIVERS_NAMES.getOrDefault(name, name), decoded(each.substring(equals + 1)));
        }
        return options;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
