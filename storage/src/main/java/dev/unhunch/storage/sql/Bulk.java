package dev.unhunch.storage.sql;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One change for many rows, whose values go by the name of v. PostgreSQL takes all rows in one
 * statement, as each statement has its price there; SQLite runs in this process, where that price
 * is small, and takes them one by one.
 */
public final class Bulk {
    private static final Pattern VALUE = Pattern.compile("\\bv\\.(\\w+)");

    private final String each;
    private final String all;
    private final List<String> types;

    private Bulk(String each, String all, List<String> types) {
        this.each = each;
        this.all = all;
        this.types = types;
    }

    /**
     * Adds rows; a key that is there already stays as it is.
     *
     * @param columns of the values, with PostgreSQL's types: {@code "id int8, slot text"}
     * @param into the table and its columns
     * @param values of those columns
     */
    public static Bulk insert(String columns, String into, String values) {
        var head = "INSERT INTO " + into;
        var tail = " ON CONFLICT DO NOTHING";
        return new Bulk(
                head + " VALUES (" + numbered(columns, values) + ")" + tail,
                head + " SELECT " + values + " FROM " + table(columns) + tail,
                types(columns));
    }

    /**
     * Changes rows; each row of values stands for one at most.
     *
     * @param columns of the values, with PostgreSQL's types: {@code "id int8, slot text"}
     * @param set the table, and what is set
     * @param where which row it is
     */
    public static Bulk update(String columns, String set, String where) {
        var head = "UPDATE " + set;
        var tail = " WHERE " + where;
        return new Bulk(
                numbered(columns, head + tail),
                head + " FROM " + table(columns) + tail + " RETURNING v.ordinal",
                types(columns));
    }

    /** The statement for one row, with numbered values. */
    String each() {
        return each;
    }

    /** The statement for all rows: an array for each column. An update returns the ordinals. */
    String all() {
        return all;
    }

    List<String> types() {
        return types;
    }

    private static String numbered(String columns, String sql) {
        var names = part(columns, 0);
        return VALUE.matcher(sql).replaceAll(found -> "?" + (names.indexOf(found.group(1)) + 1));
    }

    private static String table(String columns) {
        return types(columns).stream()
                        .map(type -> "CAST(? AS " + type + "[])")
                        .collect(Collectors.joining(", ", "unnest(", ")"))
                + " WITH ORDINALITY AS v ("
                + String.join(", ", part(columns, 0))
                + ", ordinal)";
    }

    private static List<String> types(String columns) {
        return part(columns, 1);
    }

    private static List<String> part(String columns, int index) {
        return Arrays.stream(columns.split(",", -1))
                .map(each -> each.strip().split(" ", -1)[index])
                .toList();
    }
}
