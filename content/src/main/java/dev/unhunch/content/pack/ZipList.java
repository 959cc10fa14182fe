package dev.unhunch.content.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The list at the end of a zip (PKWARE's APPNOTE 6.3, sections 4.3.12 and 4.3.16) and what it leads
 * to. {@code java.util.zip} tells neither links nor what is on the list twice, and needs a file
 * that nobody changes meanwhile. Zips of more than 4 GB and encrypted ones are none of ours.
 */
final class ZipList {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;
    private static final int UNIX = 3;
    private static final int LINK = 0xA000;
    private static final int KIND_OF_FILE = 0xF000;

    private final ByteBuffer zip;

    private ZipList(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * One line of the list; nothing of it has been looked at yet.
     *
     * @param method 0 stored, 8 deflated
     * @param size in bytes, once unpacked
     */
    record Entry(
            String name,
            int method,
            boolean encrypted,
            boolean link,
            long crc,
            int packed,
            int size,
            int at) {
        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    /** Reads bytes that may be anything; throws where they are no whole zip. */
    static List<Entry> read(byte[] bytes, int most) throws ZipException {
        try {
            return new ZipList(bytes).entries(most);
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw unreadable(broken);
        } catch (CharacterCodingException broken) {
            throw new ZipException("a name is not UTF-8");
        }
    }

    private static ZipException unreadable(Exception broken) {
        var exception = new ZipException("its list is damaged");
        exception.initCause(broken);
        return exception;
    }

    private List<Entry> entries(int most) throws ZipException, CharacterCodingException {
        int end = end();
        int count = unsigned(end + 10);
        if (count != unsigned(end + 8)) throw new ZipException("it is a part of several");
        if (count > most) throw new ZipException("it holds more than " + most + " files");
        int at = number(end + 16);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            if (at < 0 || zip.getInt(at) != ENTRY) throw new ZipException("its list is damaged");
            entries.add(entry(at));
            at += ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        if (at != end) throw new ZipException("its list is damaged");
        return entries;
    }

    /** The end is searched for from behind, as a comment may follow it; it must end the file. */
    private int end() throws ZipException {
        int last = zip.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
            if (zip.getInt(at) == END && at + END_LENGTH + unsigned(at + 20) == zip.capacity())
                return at;
        throw new ZipException("its end is missing; perhaps it is still being copied");
    }

    private Entry entry(int at) throws CharacterCodingException {
        boolean unix = unsigned(at + 4) >> 8 == UNIX;
        return new Entry(
                name(at),
                unsigned(at + 10),
                (unsigned(at + 8) & ENCRYPTED) != 0,
                unix && (zip.getInt(at + 38) >>> 16 & KIND_OF_FILE) == LINK,
                Integer.toUnsignedLong(zip.getInt(at + 16)),
                number(at + 20),
                number(at + 24),
                number(at + 42));
    }

    private String name(int at) throws CharacterCodingException {
        var name = zip.slice(at + ENTRY_LENGTH, unsigned(at + 28));
        return StandardCharsets.UTF_8.newDecoder().decode(name).toString();
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    /** At most 2 GB, which no pack comes near. */
    private int number(int at) {
        int number = zip.getInt(at);
        if (number < 0) throw new IllegalArgumentException("too large");
        return number;
    }

    /** What an entry holds; throws where that is not what the list says. */
    static byte[] unpack(byte[] bytes, Entry entry) throws ZipException {
        try {
            var content = new ZipList(bytes).unpack(entry);
            var crc = new CRC32();
            crc.update(content);
            if (crc.getValue() == entry.crc()) return content;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException _) {
            // Said below.
        }
        throw new ZipException(entry.name() + " is damaged");
    }

    private byte[] unpack(Entry entry) throws DataFormatException {
        int at = entry.at();
        if (zip.getInt(at) != LOCAL) throw new IllegalArgumentException("no such place");
        var packed = zip.array();
        int start = at + LOCAL_LENGTH + unsigned(at + 26) + unsigned(at + 28);
        if (entry.method() == 0) {
            var content = new byte[entry.size()];
            zip.get(start, content);
            return content;
        }
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed, start, entry.packed());
            // One byte more than promised shows that the promise is wrong.
            var content = new byte[entry.size() + 1];
            int length = 0;
            while (!inflater.finished() && length < content.length) {
                int more = inflater.inflate(content, length, content.length - length);
                if (more == 0 && !inflater.finished()) break;
                length += more;
            }
            if (!inflater.finished() || length != entry.size())
                throw new DataFormatException("not of the size promised");
            return java.util.Arrays.copyOf(content, length);
        }
    }
}
