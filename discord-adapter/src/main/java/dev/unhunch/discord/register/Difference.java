package dev.unhunch.discord.register;

import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells whether the commands that Discord lists are still ours. The order of commands, contexts and
 * languages means nothing; the order of options is what people see.
 */
final class Difference {
    private static final Set<String> UNORDERED = Set.of("contexts", "integration_types");

    private Difference() {}

    static boolean between(
            Collection<? extends CommandData> ours, Collection<? extends CommandData> listed) {
        return !normal(ours).equals(normal(listed));
    }

    private static Set<Object> normal(Collection<? extends CommandData> commands) {
        return commands.stream()
                .map(command -> object(DataObject.fromJson(command.toData().toJson()).toMap()))
                .collect(Collectors.toSet());
    }

    private static Object object(Map<?, ?> fields) {
        var normal = new TreeMap<String, Object>();
        fields.forEach((name, value) -> {
            if (value != null && !isEmpty(value))
                normal.put(name.toString(), value(name.toString(), value));
        });
        return normal;
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.isEmpty();
            case Collection<?> list -> list.isEmpty();
            default -> false;
        };
    }

    private static Object value(String name, Object value) {
        return switch (value) {
            case Map<?, ?> map -> object(map);
            case List<?> list when UNORDERED.contains(name) ->
                    list.stream().map(Object::toString).collect(Collectors.toSet());
            case List<?> list -> list.stream().map(each -> value("", each)).toList();
            default -> value;
        };
    }
}
