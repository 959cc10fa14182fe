package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Feature;
import dev.unhunch.core.bot.FeatureBot;
import dev.unhunch.core.feature.daily.DailyDesk;
import dev.unhunch.core.feature.daily.DailyFeature;
import dev.unhunch.core.feature.home.HomeFeature;
import dev.unhunch.core.feature.quiet.QuietBot;
import dev.unhunch.core.match.Goal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The product's bot: all features over one content. */
public final class UnhunchBot {
    private UnhunchBot() {}

    /** Over the content that is live at the moment of each answer, without channels. */
    public static Bot of(Supplier<Content> content, InstantSource clock) {
        return of(content, List.of(DailyFeature.elsewhere(content, clock)), clock);
    }

    /** With channels that can be looked after, and further features that need a store. */
    public static Bot of(DailyDesk desk, Feature... more) {
        var features = new ArrayList<Feature>();
        features.add(DailyFeature.over(desk));
        features.add(new HomeFeature(desk));
        features.addAll(List.of(more));
        return of(desk.content(), features, desk.clock());
    }

    /** With further features, such as those that need a store. */
    public static Bot of(Supplier<Content> content, List<Feature> more, InstantSource clock) {
        var recent = new RecentlyShown();
        var nothing = new NothingFound(content);
        var stretch =
                new ShelfAnswers<>(
                        new ExerciseShelf("stretch", Goal.STRETCH, content), recent, nothing);
        var strengthen =
                new ShelfAnswers<>(
                        new ExerciseShelf("strengthen", Goal.STRENGTHEN, content), recent, nothing);
        var any = new ShelfAnswers<>(new ExerciseShelf("any", Goal.ANY, content), recent, nothing);
        var routine =
                new ShelfAnswers<>(
                        new RoutineShelf(ExerciseShelf.ROUTINES, content), recent, nothing);
        var tip = new ShelfAnswers<>(new TipShelf(NothingFound.TIPS, content), recent, nothing);

        var shelves = new ShelfFeature(List.of(stretch, strengthen, routine, tip, any), nothing);
        var safety = new SafetyFeature(content);
        var find = new FindFeature(content, List.of(stretch, strengthen), nothing);
        var commands = new ArrayList<>(shelves.commands().keySet());
        more.forEach(feature -> commands.addAll(feature.commands().keySet()));
        var help = new HelpFeature(commands);
        var words =
                new FreeWords(content, new FreeWords.Answers(any, strengthen, routine, tip), help);
        var features = new ArrayList<Feature>(List.of(shelves, safety, find));
        features.addAll(more);
        features.add(help);
        return new QuietBot(new FeatureBot(features, safety, words), clock);
    }
}
