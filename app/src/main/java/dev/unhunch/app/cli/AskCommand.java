package dev.unhunch.app.cli;

import dev.unhunch.app.Product;
import dev.unhunch.app.ask.AnswerJson;
import dev.unhunch.app.ask.ExplainedJson;
import dev.unhunch.app.ask.ExplainedText;
import dev.unhunch.app.ask.LineAnswers;
import dev.unhunch.app.ask.Terminal;
import dev.unhunch.app.settings.OperatorTexts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code unhunch ask "/stretch neck"}: one answer in the terminal, or many for a script. */
@Command(
        name = "ask",
        resourceBundle = "dev.unhunch.app.commandline",
        mixinStandardHelpOptions = true)
public final class AskCommand implements Callable<Integer> {
    private final OperatorTexts texts = new OperatorTexts();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--language")
    private String language = "en";

    @Parameters(arity = "0..*")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        if (words.isEmpty() && (!json || explain)) {
            Console.err().println(texts.say("ask.nothing"));
            return ExitCode.WRONG_USE;
        }
        var start = Start.fromEnvironment();
        if (start.isEmpty()) return ExitCode.WRONG_USE;
        var product = start.get().product();
        var terminal = new Terminal(product.bot(), Locale.forLanguageTag(language));
        try (var out = Console.out()) {
            var question = String.join(" ", words);
            if (explain) out.println(explanation(product, question));
            else if (!json) out.println(terminal.ask(question));
            else if (words.isEmpty()) answerLines(product, terminal, out);
            else out.println(json(product).of(question, terminal.reply(question)));
        }
        return ExitCode.FINE;
    }

    private String explanation(Product product, String question) {
        var explained = product.explain(question);
        return json
                ? ExplainedJson.of(question, explained)
                : new ExplainedText(texts).of(question, explained);
    }

    private static AnswerJson json(Product product) {
        return new AnswerJson(product.library());
    }

    private static void answerLines(Product product, Terminal terminal, PrintStream out)
            throws IOException {
        try (var in = Console.in()) {
            new LineAnswers(terminal, json(product)).answer(in, out);
        }
    }
}
