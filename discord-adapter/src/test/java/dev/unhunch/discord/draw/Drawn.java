package dev.unhunch.discord.draw;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message as Discord would get it, and what people would read in it. */
record Drawn(DataObject message) {
    private static final Pattern ESCAPED = Pattern.compile("\\\\([^0-9A-Za-z\\s])");
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("＼", "\\"),
                    Map.entry("∗", "*"),
                    Map.entry("＿", "_"),
                    Map.entry("∼", "~"),
                    Map.entry("∣", "|"),
                    Map.entry("ˋ", "`"),
                    Map.entry("‹", "<"),
                    Map.entry("›", ">"),
                    Map.entry("［", "["),
                    Map.entry("］", "]"),
                    Map.entry("＠", "@"),
                    Map.entry("＃", "#"),
                    Map.entry("‐", "-"),
                    Map.entry("＋", "+"),
                    Map.entry("․", "."),
                    Map.entry("）", ")"),
                    Map.entry("∶", ":"));

    List<DataObject> children() {
        return objects(container().getArray("components"));
    }

    DataObject container() {
        return message.getArray("components").getObject(0);
    }

    List<DataObject> ofType(int type) {
        return children().stream().filter(child -> child.getInt("type") == type).toList();
    }

    /** All components, whatever they are in. */
    int size() {
        return 1 + children().stream().mapToInt(Drawn::size).sum();
    }

    private static int size(DataObject component) {
        return 1 + component.optArray("components").map(DataArray::length).orElse(0);
    }

    List<String> texts() {
        return ofType(10).stream().map(text -> text.getString("content")).toList();
    }

    int characters() {
        return texts().stream().mapToInt(String::length).sum();
    }

    /** All rows' actions, one after the other. */
    List<DataObject> actions() {
        return ofType(1).stream()
                .flatMap(row -> objects(row.getArray("components")).stream())
                .toList();
    }

    List<DataObject> pictures() {
        return ofType(12).stream()
                .flatMap(gallery -> objects(gallery.getArray("items")).stream())
                .toList();
    }

    /** What is read: without backslashes, signs that look alike as what they stand for. */
    String read() {
        return texts().stream().map(Drawn::read).collect(Collectors.joining("\n"));
    }

    static String read(String markdown) {
        var text = ESCAPED.matcher(markdown).replaceAll("$1").replace("@\u200B", "@");
        for (var each : MEANT.entrySet()) text = text.replace(each.getKey(), each.getValue());
        return text;
    }

    /** What could still mean something to Discord after its first rule, the backslash. */
    static List<String> meanings(String markdown) {
        var rest = ESCAPED.matcher(markdown).replaceAll("¤");
        var found = new ArrayList<String>();
        Stream.of(
                        "[*_~|`<\\[\\]\\\\]",
                        "(?m)^[\\s\\h]*(#|-|\\+|>|[0-9]+[.)])",
                        "://",
                        ":[A-Za-z0-9_+-]+:",
                        "(?i)@(everyone|here)")
                .map(Pattern::compile)
                .forEach(each -> each.matcher(rest).results().forEach(r -> found.add(r.group())));
        return found;
    }

    private static List<DataObject> objects(DataArray array) {
        return array.stream(DataArray::getObject).toList();
    }
}
