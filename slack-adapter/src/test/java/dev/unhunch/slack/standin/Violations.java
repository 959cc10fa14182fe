package dev.unhunch.slack.standin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The rules of Slack that the app broke, each as a sentence. */
final class Violations {
    private final List<String> list = new CopyOnWriteArrayList<>();

    void add(String rule) {
        list.add(rule);
    }

    List<String> list() {
        return List.copyOf(list);
    }

    void forget() {
        list.clear();
    }
}
