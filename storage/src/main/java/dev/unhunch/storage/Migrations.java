package dev.unhunch.storage;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

/** Brings tables up to date. */
final class Migrations {
    private static final Set<MigrationState> NEWER =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private static final Set<CoreErrorCode> FOREIGN =
            Set.of(
                    CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE,
                    CoreErrorCode.VALIDATE_ERROR,
                    CoreErrorCode.CHECKSUM_MISMATCH,
                    CoreErrorCode.DESCRIPTION_MISMATCH,
                    CoreErrorCode.TYPE_MISMATCH,
                    CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED);

    private Migrations() {}

    /**
     * Runs what is missing.
     *
     * @param folder of the migrations, below this package
     * @throws FlywayException where the database fails
     */
    static Optional<Refusal> run(DataSource database, String folder) {
        var flyway =
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(database)
                        .locations("classpath:dev/unhunch/storage/" + folder)
                        .loggers("slf4j")
                        .load();
        var newest =
                Arrays.stream(flyway.info().all())
                        .filter(each -> NEWER.contains(each.getState()))
                        .map(MigrationInfo::getVersion)
                        .reduce((_, last) -> last);
        if (newest.isPresent())
            return Optional.of(new Refusal.NewerSchema(newest.get().toString()));
        try {
            flyway.migrate();
            return Optional.empty();
        } catch (FlywayException e) {
            if (e.getErrorCode() instanceof CoreErrorCode code && FOREIGN.contains(code))
                return Optional.of(new Refusal.ForeignSchema());
            throw e;
        }
    }
}
