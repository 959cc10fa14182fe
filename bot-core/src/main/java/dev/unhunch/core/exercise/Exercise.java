package dev.unhunch.core.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One exercise, as facts apart from words. Ids are lower-case words with hyphens and are never
 * renamed: buttons and packs of others refer to them.
 *
 * @param areas ids of body areas, the main one first
 * @param muscles ids of the muscles that work or lengthen
 * @param level 1 easy for most, 2 some practice, 3 demanding
 * @param discreet 2 unnoticed at a desk, 1 fine in an office, 0 needs room or privacy
 * @param easier ids of exercises to step back to
 * @param harder ids of exercises to go on to
 * @param contraindications ids of conditions in which to leave it out
 * @param pose the picture's id, where one has been drawn
 */
public record Exercise(
        String id,
        Kind kind,
        List<String> areas,
        Muscles muscles,
        Set<Position> positions,
        Equipment equipment,
        int level,
        int discreet,
        Dose dose,
        Optional<Range> timesPerWeek,
        List<String> easier,
        List<String> harder,
        List<String> contraindications,
        Optional<String> pose,
        Source source,
        Localized<Words> text) {
    /** Copies the collections and checks the ranges above. */
    public Exercise {
        areas = List.copyOf(areas);
        positions = Set.copyOf(positions);
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
        contraindications = List.copyOf(contraindications);
        if (areas.isEmpty() || positions.isEmpty())
            throw new IllegalArgumentException(id + ": needs an area and a position");
        if (level < 1 || level > 3 || discreet < 0 || discreet > 2)
            throw new IllegalArgumentException(id + ": level 1-3, discreet 0-2");
    }

    /** Ids of muscles: those that do the work, and those that help. */
    public record Muscles(List<String> primary, List<String> secondary) {
        /** Copies the lists. */
        public Muscles {
            primary = List.copyOf(primary);
            secondary = List.copyOf(secondary);
        }
    }

    /**
     * Ids of what it needs.
     *
     * @param required one of these is needed; empty where nothing is
     * @param optional may be used
     */
    public record Equipment(List<String> required, List<String> optional) {
        /** Copies the lists. */
        public Equipment {
            required = List.copyOf(required);
            optional = List.copyOf(optional);
        }
    }

    /**
     * Where it comes from.
     *
     * @param fromArticle whether the founding article has it
     * @param articleName the article's own name for it
     * @param editorial what an editor added or changed, by field
     * @param references documents that were opened
     * @param review the clinician's who read it; empty where nobody has
     */
    public record Source(
            boolean fromArticle,
            Optional<String> articleName,
            List<String> editorial,
            List<String> references,
            Optional<Review> review) {
        /** Copies the lists. */
        public Source {
            editorial = List.copyOf(editorial);
            references = List.copyOf(references);
        }

        /** Read by no clinician yet. */
        public Source(
                boolean fromArticle,
                Optional<String> articleName,
                List<String> editorial,
                List<String> references) {
            this(fromArticle, articleName, editorial, references, Optional.empty());
        }
    }

    /**
     * What people read.
     *
     * @param fieldName the name used among professionals, such as "cervical rotation"
     * @param aliases other names it is asked for by
     * @param summary why one would do it, one line
     * @param doseNote words that the dose needs, such as "on each tight spot"
     * @param easier how to make it lighter
     * @param stopIf when to stop
     * @param imageAlt the picture in words
     */
    public record Words(
            String name,
            Optional<String> fieldName,
            List<String> aliases,
            String summary,
            List<String> steps,
            List<String> cues,
            List<String> mistakes,
            Optional<String> doseNote,
            Optional<String> easier,
            Optional<String> harder,
            List<String> stopIf,
            String imageAlt) {
        /** Copies the lists. */
        public Words {
            aliases = List.copyOf(aliases);
            steps = List.copyOf(steps);
            cues = List.copyOf(cues);
            mistakes = List.copyOf(mistakes);
            stopIf = List.copyOf(stopIf);
        }
    }
}
