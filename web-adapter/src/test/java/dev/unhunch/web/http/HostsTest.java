package dev.unhunch.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1:8080, true",
        "127.0.0.1, localhost:8080, true",
        "127.0.0.1, localhost:80, false",
        "127.0.0.1, localhost, false",
        "127.0.0.1, desk.example:8080, false",
        "127.0.0.1, 0x7f.1:8080, false",
        "desk.example, desk.example:8080, true",
        "desk.example, DESK.example, true",
        "desk.example, other.example:8080, false",
        "desk.example, desk.example.:8080, false",
        "192.168.1.20, 192.168.1.20:8080, true",
        "192.168.1.20, 192.168.1.21:8080, false",
        "0.0.0.0, 192.168.1.21:9000, true",
        "0.0.0.0, localhost:9000, true",
        "0.0.0.0, evil.example:8080, false",
        "'::', '[fd00::7]:8080', true",
        "'::', evil.example:8080, false",
        "127.0.0.1, '127.0.0.1:8080/path', false",
        "127.0.0.1, '127.0.0.1:8080@evil.example', false",
        "127.0.0.1, '127.0.0.1:808o', false"
    })
    void a_name_is_ours_or_not(String listening, String asked, boolean allowed) {
        assertThat(new Hosts(listening, 8080).allows(asked)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, true",
        "https://127.0.0.1:8080, true",
        "http://127.0.0.1:8081, false",
        "http://127.0.0.1, false",
        "http://127.0.0.1:8080.evil.example, false",
        "null, false"
    })
    void an_origin_is_our_page_s_or_not(String origin, boolean own) {
        assertThat(Hosts.isOwnOrigin(origin, "127.0.0.1:8080")).isEqualTo(own);
    }
}
