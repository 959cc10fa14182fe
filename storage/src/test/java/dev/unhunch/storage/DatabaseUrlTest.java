package dev.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.storage.DatabaseUrl.Problem;
import dev.unhunch.storage.DatabaseUrl.Read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class DatabaseUrlTest {
    private static StorageSettings.Postgres good(String url) {
        return TestClock.settings(url);
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://ada:secret@db.example:6543/bot, db.example:6543, bot, ada, secret",
        "postgresql://ada:secret@db.example/bot, db.example:5432, bot, ada, secret",
        "postgresql://ada:secret@db.example:/bot, db.example:5432, bot, ada, secret",
        "postgres://ada@db.example/bot, db.example:5432, bot, ada, ''",
        "postgres://a%40b:p%40ss%2Fw%3Ard@h/b, h:5432, b, a@b, p@ss/w:rd",
        "postgres://ada:p@ss@h/b, h:5432, b, ada, p@ss",
        "postgres://ada:a+b%2B@h/b, h:5432, b, ada, a+b+",
        "postgres://ada:sécret@h/b%20c, h:5432, b c, ada, sécret",
        "postgres://ada:secret@[::1]:6543/bot, [::1]:6543, bot, ada, secret",
        "postgres://ada:secret@[2001:db8::7]/bot, [2001:db8::7]:5432, bot, ada, secret",
        "jdbc:postgresql://h:1/b?user=ada&password=secret, h:1, b, ada, secret",
        "jdbc:postgresql://h/b?password=p%26w%20x+y&user=a@b, h:5432, b, a@b, p&w x y",
        "jdbc:postgresql://[::1]/b?user=ada, [::1]:5432, b, ada, ''",
        "'postgres://ada:secret@one,two:6000/b', 'one:5432,two:6000', b, ada, secret",
    })
    void an_address_is_read(
            String url, String server, String database, String user, String password) {
        var settings = good(url);

        assertThat(settings.server()).isEqualTo(server);
        assertThat(settings.database()).isEqualTo(database);
        assertThat(settings.user()).isEqualTo(user);
        assertThat(settings.password().reveal()).isEqualTo(password);
    }

    @Test
    void options_go_to_the_driver_by_its_own_names() {
        assertThat(good("postgres://a:b@h/d?sslmode=require&connect_timeout=3&x=%2F").options())
                .isEqualTo(Map.of("sslmode", "require", "connectTimeout", "3", "x", "/"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NOT_POSTGRES",
        "mysql://ada:secret@h/b, NOT_POSTGRES",
        "jdbc:postgresql:b, NOT_POSTGRES",
        "postgres://ada:secret@/b, HOST",
        "postgres://ada:secret@:5432/b, HOST",
        "postgres://ada:secret@::1/b, HOST",
        "postgres://ada:secret@h h/b, HOST",
        "postgres://ada:secret@h:65536/b, PORT",
        "postgres://ada:secret@h:0/b, PORT",
        "postgres://ada:secret@h:http/b, PORT",
        "postgres://h/b, USER",
        "postgres://:secret@h/b, USER",
        "jdbc:postgresql://h/b?password=secret, USER",
        "postgres://ada:secret@h, DATABASE",
        "postgres://ada:secret@h/, DATABASE",
        "postgres://ada:100%secret@h/b, PERCENT",
        "postgres://ada:sec/ret@h/b, PASSWORD_CHARACTERS",
        "postgres://ada:sec?ret@h/b, PASSWORD_CHARACTERS",
    })
    void what_is_wrong_is_said_without_repeating_the_address(String url, Problem problem) {
        assertThat(DatabaseUrl.parse(url)).isEqualTo(new Read.Bad(problem));
        assertThat(DatabaseUrl.parse(url).toString()).doesNotContain("secret", "sec", "ret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://ada:hush-hush@h/b?sslpassword=hush-hush",
                "jdbc:postgresql://h/b?user=ada&password=hush-hush"
            })
    void a_password_shows_itself_nowhere(String url) {
        assertThat(DatabaseUrl.parse(url).toString()).contains("ada").doesNotContain("hush");
        assertThat(good(url).password().toString()).doesNotContain("hush");
    }
}
