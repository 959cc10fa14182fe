package dev.unhunch.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** A database's connections that remember which statements are prepared. */
final class Recorded {
    private final DataSource source;
    private final List<String> statements = new ArrayList<>();

    Recorded(DataSource source) {
        this.source = source;
    }

    /** What was prepared since the last call. */
    List<String> take() {
        var taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(proxy(DataSource.class, source));
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }

    private <T> T proxy(Class<T> type, T of) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> call(of, method, arguments)));
    }

    private Object call(Object of, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement")) statements.add((String) arguments[0]);
        try {
            var result = method.invoke(of, arguments);
            return result instanceof Connection connection
                    ? proxy(Connection.class, connection)
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
