package dev.unhunch.discord.draw;

import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the parts of a card into as few components as there is room for. Texts in a row share one
 * component, and so do pictures. Where that is still too many, lines go first, then all pictures
 * come together; words stay.
 */
final class Layout {
    private final List<ContainerChildComponent> components = new ArrayList<>();
    private final List<Part.Words> words = new ArrayList<>();
    private final List<MediaGalleryItem> pictures = new ArrayList<>();

    private Layout() {}

    /**
     * The components, from top to bottom.
     *
     * @param room how many there may be; three are always enough
     */
    static List<ContainerChildComponent> of(List<Part> parts, int room) {
        var all = new Layout().lay(parts);
        if (all.size() <= room) return all;
        var lineless = parts.stream().filter(part -> !(part instanceof Part.Line)).toList();
        var fewer = new Layout().lay(lineless);
        return fewer.size() <= room ? fewer : new Layout().lay(together(lineless));
    }

    /** All pictures where the first one is. */
    private static List<Part> together(List<Part> parts) {
        var gathered = new ArrayList<Part>();
        int first = parts.size();
        for (var part : parts)
            if (!(part instanceof Part.Image)) gathered.add(part);
            else first = Math.min(first, gathered.size());
        gathered.addAll(first, parts.stream().filter(Part.Image.class::isInstance).toList());
        return gathered;
    }

    private List<ContainerChildComponent> lay(List<Part> parts) {
        for (var part : parts)
            switch (part) {
                case Part.Words text -> {
                    closePictures();
                    words.add(text);
                }
                case Part.Image(var item) -> {
                    closeWords();
                    pictures.add(item);
                }
                case Part.Line() -> {
                    closeWords();
                    closePictures();
                    components.add(Separator.createDivider(Separator.Spacing.SMALL));
                }
            }
        closeWords();
        closePictures();
        return components;
    }

    private void closeWords() {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) text.append(between(words.get(i - 1).kind(), words.get(i).kind()));
            text.append(words.get(i).text());
        }
        words.clear();
        if (!text.toString().isBlank()) components.add(TextDisplay.of(text.toString()));
    }

    /** Two lists that meet would be read as one, and the second one's numbers would go on. */
    private static String between(Part.Kind above, Part.Kind below) {
        if (above == Part.Kind.LIST && below == Part.Kind.LIST) return "\n" + Guard.NOTHING + "\n";
        return above == Part.Kind.TITLE || below == Part.Kind.NOTE ? "\n" : "\n\n";
    }

    private void closePictures() {
        if (!pictures.isEmpty()) components.add(MediaGallery.of(pictures));
        pictures.clear();
    }
}
