package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What components of a message may be (Components &gt; Component Reference). */
final class ComponentRules {
    private static final int TEXTS = 4000;
    private static final int COMPONENTS = 40;
    private static final Set<Integer> SELECTS = Set.of(Shown.STRING_SELECT, 5, 6, 7, 8);
    private static final Set<Integer> OLD_TOP = Set.of(Shown.ROW);
    private static final Set<Integer> TOP =
            Set.of(
                    Shown.ROW,
                    Shown.SECTION,
                    Shown.TEXT,
                    Shown.GALLERY,
                    Shown.FILE,
                    Shown.SEPARATOR,
                    Shown.CONTAINER);
    private static final Map<Integer, Set<Integer>> CHILDREN =
            Map.of(
                    Shown.ROW, Set.of(Shown.BUTTON, Shown.STRING_SELECT, 5, 6, 7, 8),
                    Shown.SECTION, Set.of(Shown.TEXT),
                    Shown.CONTAINER,
                            Set.of(
                                    Shown.ROW,
                                    Shown.TEXT,
                                    Shown.SECTION,
                                    Shown.GALLERY,
                                    Shown.SEPARATOR,
                                    Shown.FILE));

    private final Problems problems = new Problems();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> files;
    private int count;
    private int text;

    private ComponentRules(Set<String> files) {
        this.files = files;
    }

    static List<String> problems(JsonNode components, boolean v2, Set<String> files) {
        if (components.isMissingNode() || components.isNull()) return List.of();
        var rules = new ComponentRules(files);
        for (JsonNode one : components) rules.check(one, v2 ? TOP : OLD_TOP);
        rules.problems.unless(
                v2 || components.size() <= 5, "Using Message Components: 5 rows at most");
        rules.problems.unless(
                !v2 || rules.count <= COMPONENTS,
                "Using Message Components: 40 components at most, nested ones too, not "
                        + rules.count);
        rules.problems.unless(
                rules.text <= TEXTS,
                "Component Reference, Text Display: 4000 characters over all, not " + rules.text);
        return rules.problems.list();
    }

    private void check(JsonNode one, Set<Integer> allowed) {
        int type = Shown.type(one);
        count++;
        problems.unless(
                allowed.contains(type),
                "Component Reference: no component of type " + type + " here");
        switch (type) {
            case Shown.ROW -> row(one);
            case Shown.BUTTON -> button(one);
            case Shown.STRING_SELECT -> select(one);
            case Shown.SECTION -> section(one);
            case Shown.TEXT -> text(one);
            case Shown.GALLERY -> gallery(one);
            case Shown.FILE -> media(one.path("file"));
            case Shown.THUMBNAIL -> thumbnail(one);
            case Shown.CONTAINER -> container(one);
            default -> {} // nothing further is said of the others, or they were refused above
        }
    }

    private void children(JsonNode of) {
        Set<Integer> allowed = CHILDREN.getOrDefault(Shown.type(of), Set.of());
        for (JsonNode child : of.path("components")) check(child, allowed);
    }

    private void row(JsonNode row) {
        long selects =
                Json.items(row.path("components"))
                        .filter(one -> SELECTS.contains(Shown.type(one)))
                        .count();
        int size = row.path("components").size();
        problems.unless(size >= 1, "Component Reference, Action Row: an empty row");
        problems.unless(size <= 5, "Component Reference, Action Row: 5 buttons at most");
        problems.unless(
                selects == 0 || size == 1,
                "Component Reference, Action Row: a select stands alone");
        children(row);
    }

    private void button(JsonNode button) {
        int style = button.path("style").asInt();
        problems.unless(style >= 1 && style <= 6, "Component Reference, Button: style " + style);
        problems.lengthIfThere(button, "label", 0, 80);
        boolean named = Json.has(button, "label") || Json.has(button, "emoji");
        problems.unless(
                named || style == 6, "Component Reference, Button: neither label nor emoji");
        if (style == 5) {
            problems.length(button, "url", 1, 512);
            problems.unless(
                    !button.has("custom_id"),
                    "Component Reference, Button: a link has no custom_id");
        } else customId(button);
    }

    private void customId(JsonNode component) {
        problems.length(component, "custom_id", 1, 100);
        String id = component.path("custom_id").asText();
        problems.unless(ids.add(id), "Component Reference: custom_id twice in one message: " + id);
    }

    private void select(JsonNode select) {
        customId(select);
        problems.count(select, "options", 1, 25);
        problems.lengthIfThere(select, "placeholder", 0, 150);
        int most = select.path("max_values").asInt(1);
        int least = select.path("min_values").asInt(1);
        problems.unless(
                least >= 0 && least <= 25 && most >= 1 && most <= 25 && least <= most,
                "Component Reference, String Select: min_values and max_values");
        problems.unless(
                most <= select.path("options").size(),
                "Component Reference, String Select: max_values beyond the number of options");
        var values = new HashSet<String>();
        for (JsonNode option : select.path("options")) {
            option(problems, option);
            problems.unless(
                    values.add(option.path("value").asText()),
                    "Component Reference, String Select: the same value twice");
        }
        long chosen =
                Json.items(select.path("options"))
                        .filter(one -> one.path("default").asBoolean())
                        .count();
        problems.unless(
                chosen <= most,
                "Component Reference, String Select: more defaults than max_values");
    }

    static void option(Problems problems, JsonNode option) {
        problems.length(option, "label", 1, 100);
        problems.length(option, "value", 1, 100);
        problems.lengthIfThere(option, "description", 0, 100);
    }

    private void section(JsonNode section) {
        problems.count(section, "components", 1, 3);
        problems.unless(
                section.path("accessory").isObject(), "Component Reference, Section: no accessory");
        children(section);
        check(section.path("accessory"), Set.of(Shown.BUTTON, Shown.THUMBNAIL));
    }

    private void text(JsonNode display) {
        String content = display.path("content").asText("");
        problems.unless(!content.isEmpty(), "Component Reference, Text Display: no content");
        text += content.codePointCount(0, content.length());
    }

    private void gallery(JsonNode gallery) {
        problems.count(gallery, "items", 1, 10);
        for (JsonNode item : gallery.path("items")) {
            problems.lengthIfThere(item, "description", 0, 1024);
            media(item.path("media"));
        }
    }

    private void thumbnail(JsonNode thumbnail) {
        problems.lengthIfThere(thumbnail, "description", 0, 1024);
        media(thumbnail.path("media"));
    }

    private void media(JsonNode media) {
        String address = media.path("url").asText();
        if (address.startsWith("attachment://")) {
            String name = address.substring("attachment://".length());
            problems.unless(
                    files.contains(name),
                    "Component Reference, Unfurled Media Item: not uploaded with this request: "
                            + name);
        } else {
            boolean web = address.startsWith("https://") || address.startsWith("http://");
            problems.unless(
                    web,
                    "Component Reference, Unfurled Media Item: neither a web address nor an upload:"
                            + " "
                            + address);
        }
    }

    private void container(JsonNode container) {
        problems.unless(
                !container.path("components").isEmpty(), "Component Reference, Container: empty");
        int colour = container.path("accent_color").asInt(0);
        problems.unless(
                colour >= 0 && colour <= 0xFFFFFF, "Component Reference, Container: accent_color");
        children(container);
    }
}
