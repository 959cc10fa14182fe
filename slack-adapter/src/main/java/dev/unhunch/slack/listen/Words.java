package dev.unhunch.slack.listen;

import java.util.regex.Pattern;

/** What somebody wrote, as they typed it (Slack docs, "Formatting message text", Retrieving). */
final class Words {
    private static final Pattern LINK = Pattern.compile("<[^<>|]{1,3000}\\|([^<>]{0,3000})>");
    private static final Pattern BARE = Pattern.compile("<([^<>|]{1,3000})>");

    private Words() {}

    /**
     * Without mentions of us, and without Slack's marks around links and names.
     *
     * @param self our own user
     */
    static String read(String text, String self) {
        var words = text;
        if (!self.isEmpty()) {
            words = words.replace("<@" + self + ">", " ");
            words = words.replaceAll("<@" + Pattern.quote(self) + "\\|[^<>]*>", " ");
        }
        if (words.indexOf('<') >= 0) {
            words = LINK.matcher(words).replaceAll("$1");
            words = BARE.matcher(words).replaceAll("$1");
        }
        return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }
}
