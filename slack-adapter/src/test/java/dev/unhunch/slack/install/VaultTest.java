package dev.unhunch.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.slack.install.Vault.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;

class VaultTest {
    private static final Label HERE = new Label("T1", "installation");

    private final Vault vault = new Vault(List.of(Nodes.key(1)));

    @Test
    void what_was_sealed_opens_again() {
        var opened = vault.open(vault.seal("xoxb-Grüße", HERE), HERE).orElseThrow();

        assertThat(opened.text()).isEqualTo("xoxb-Grüße");
        assertThat(opened.isOutdated()).isFalse();
        assertThat(opened).hasToString("(secret)");
    }

    @Test
    void a_sealed_text_shows_nothing_and_is_never_the_same() {
        var seals = new HashSet<String>();
        for (int i = 0; i < 100; i++) seals.add(vault.seal("xoxb-secret", HERE));

        assertThat(seals).hasSize(100).noneMatch(sealed -> sealed.contains("xoxb"));
    }

    @Test
    void it_opens_for_no_other_workspace_and_no_other_purpose() {
        var sealed = vault.seal("xoxb-secret", HERE);

        assertThat(vault.open(sealed, new Label("T2", "installation"))).isEmpty();
        assertThat(vault.open(sealed, new Label("T1", "other"))).isEmpty();
        assertThat(vault.open(sealed, new Label("", "installation\nT1"))).isEmpty();
    }

    @Test
    void an_older_key_still_opens_and_says_that_it_is_old() {
        var sealed = vault.seal("xoxb-secret", HERE);
        var both = new Vault(List.of(Nodes.key(2), Nodes.key(1)));

        assertThat(both.open(sealed, HERE)).contains(new Vault.Opened("xoxb-secret", true));
        assertThat(new Vault(List.of(Nodes.key(2))).open(both.seal("x", HERE), HERE)).isPresent();
    }

    @Test
    void another_key_does_not_open_it() {
        assertThat(new Vault(List.of(Nodes.key(2))).open(vault.seal("x", HERE), HERE)).isEmpty();
    }

    @Test
    void it_does_not_open_with_any_letter_changed() {
        var sealed = vault.seal("xoxb-secret", HERE);
        for (int i = 0; i < sealed.length() - 1; i++) {
            var letters = sealed.toCharArray();
            letters[i] = letters[i] == 'A' ? 'B' : 'A';
            assertThat(vault.open(new String(letters), HERE)).as("letter %d", i).isEmpty();
        }
    }

    @Test
    void it_does_not_open_when_cut_short() {
        var parts = vault.seal("xoxb-secret", HERE).split("\\.", -1);
        var all = Base64.getUrlDecoder().decode(parts[2]);
        for (int i = 0; i < all.length; i++) {
            var less = Base64.getUrlEncoder().encodeToString(Arrays.copyOf(all, i));
            assertThat(vault.open(parts[0] + "." + parts[1] + "." + less, HERE)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "xoxb-in-clear", "1.00000000.AAAA", "1..\u00e9"})
    void what_was_never_sealed_does_not_open(String sealed) {
        assertThat(vault.open(sealed, HERE)).isEmpty();
    }
}
