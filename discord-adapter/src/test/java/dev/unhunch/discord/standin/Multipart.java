package dev.unhunch.discord.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code multipart/form-data}. */
final class Multipart {
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    /** A part; the file name is empty for plain values. */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared never
    record Part(String name, Optional<String> fileName, byte[] bytes) {}

    private Multipart() {}

    static List<Part> parse(String contentType, byte[] body) {
        String boundary =
                contentType.substring(contentType.indexOf("boundary=") + 9).replace("\"", "");
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
        var parts = new ArrayList<Part>();
        int at = find(body, mark, 0);
        while (at >= 0) {
            int from = at + mark.length + 2;
            int next = find(body, mark, from);
            if (next < 0) break;
            part(Arrays.copyOfRange(body, from, next - 2)).ifPresent(parts::add);
            at = next;
        }
        return parts;
    }

    private static Optional<Part> part(byte[] bytes) {
        int gap = find(bytes, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0);
        if (gap < 0) return Optional.empty();
        String head = new String(bytes, 0, gap, StandardCharsets.UTF_8);
        var name = NAME.matcher(head);
        if (!name.find()) return Optional.empty();
        var file = FILE.matcher(head);
        Optional<String> fileName = file.find() ? Optional.of(file.group(1)) : Optional.empty();
        return Optional.of(
                new Part(
                        name.group(1), fileName, Arrays.copyOfRange(bytes, gap + 4, bytes.length)));
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int i = from; i <= in.length - what.length; i++)
            if (in[i] == what[0] && Arrays.equals(in, i, i + what.length, what, 0, what.length))
                return i;
        return -1;
    }
}
