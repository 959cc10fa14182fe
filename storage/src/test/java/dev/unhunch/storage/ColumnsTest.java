package dev.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.storage.server.PostgresServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Both engines have the same tables. */
class ColumnsTest {
    private static final String SQLITE =
            """
            SELECT m.name || '.' || c.name
              || CASE WHEN c."notnull" = 1 OR c.pk > 0 THEN ' not null' ELSE '' END AS name
            FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'flyway%' AND m.name NOT LIKE 'sqlite%'
            ORDER BY m.name, c.cid\
            """;

    private static final String POSTGRES =
            """
            SELECT table_name || '.' || column_name
              || CASE WHEN is_nullable = 'NO' THEN ' not null' ELSE '' END AS name
            FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name NOT LIKE 'flyway%'
            ORDER BY table_name COLLATE "C", ordinal_position\
            """;

    private static final String SQLITE_INDEXES =
            "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
                    + " AND name NOT LIKE 'flyway%' ORDER BY name";

    private static final String POSTGRES_INDEXES =
            """
            SELECT indexname AS name FROM pg_indexes
            WHERE schemaname = 'public' AND indexname NOT LIKE 'flyway%'
              AND indexname NOT LIKE '%_pkey' AND indexname NOT LIKE '%_key'
            ORDER BY indexname COLLATE "C\"\
            """;

    @TempDir Path folder;

    private static List<String> names(Storage storage, String query) {
        return storage.database()
                .read(transaction -> transaction.list(query, row -> row.text("name")));
    }

    @Test
    void both_engines_have_the_same_columns_and_indexes() {
        var url = PostgresServer.shared().newDatabase();
        try (var sqlite = TestClock.open(new StorageSettings.Sqlite(folder));
                var postgres = TestClock.open(TestClock.settings(url))) {
            assertThat(names(postgres, POSTGRES))
                    .hasSizeGreaterThan(50)
                    .isEqualTo(names(sqlite, SQLITE));
            assertThat(names(postgres, POSTGRES_INDEXES))
                    .contains("line_due")
                    .isEqualTo(names(sqlite, SQLITE_INDEXES));
        }
    }
}
