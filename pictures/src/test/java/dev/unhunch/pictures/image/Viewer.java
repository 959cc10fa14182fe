package dev.unhunch.pictures.image;

import org.w3c.dom.Element;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;

/** Shows files as somebody else's program does: what we write has to be understood by others. */
final class Viewer {
    private Viewer() {}

    static Pixels still(byte[] png) throws IOException {
        return pixels(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /** What is on the screen, and for how long, in hundredths of a second. */
    record Shown(Pixels pixels, int hundredths) {}

    static List<Shown> film(byte[] gif) throws IOException {
        var reader = reader(gif);
        int side = reader.getWidth(0);
        var screen = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var shown = new ArrayList<Shown>();
        for (int i = 0; i < reader.getNumImages(true); i++) {
            var place = part(reader, i, "ImageDescriptor");
            screen.createGraphics()
                    .drawImage(
                            reader.read(i),
                            number(place, "imageLeftPosition"),
                            number(place, "imageTopPosition"),
                            null);
            var control = part(reader, i, "GraphicControlExtension");
            shown.add(new Shown(pixels(screen), number(control, "delayTime")));
        }
        return shown;
    }

    /** How often a film says it wants to be repeated; 0 for ever. */
    static int repeats(byte[] gif) throws IOException {
        var node = part(reader(gif), 0, "ApplicationExtension");
        var content = (byte[]) ((IIOMetadataNode) node).getUserObject();
        return (content[1] & 0xFF) | ((content[2] & 0xFF) << 8);
    }

    private static ImageReader reader(byte[] gif) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
        return reader;
    }

    private static Element part(ImageReader reader, int image, String name) throws IOException {
        var root =
                (Element) reader.getImageMetadata(image).getAsTree("javax_imageio_gif_image_1.0");
        return (Element) root.getElementsByTagName(name).item(0);
    }

    private static int number(Element part, String name) {
        return Integer.parseInt(part.getAttribute(name));
    }

    private static Pixels pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var rgb = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < rgb.length; i++) rgb[i] &= 0xFFFFFF;
        return new Pixels(width, height, rgb);
    }
}
