package dev.unhunch.pictures.paint;

import dev.unhunch.pictures.image.Pixels;

/** Makes pictures smaller: each new pixel is the average of what it covers of the old ones. */
public final class Scaling {
    private Scaling() {}

    /** A picture at another width; the height follows. */
    public static Pixels toWidth(Pixels picture, int width) {
        if (width == picture.width()) return picture;
        int height = Math.max(1, Math.round((float) picture.height() * width / picture.width()));
        double stepX = (double) picture.width() / width;
        double stepY = (double) picture.height() / height;
        var rgb = new int[width * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                rgb[y * width + x] =
                        average(
                                picture,
                                new Part(x * stepX, y * stepY, (x + 1) * stepX, (y + 1) * stepY));
        return new Pixels(width, height, rgb);
    }

    private record Part(double left, double top, double right, double bottom) {}

    private static int average(Pixels picture, Part part) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double all = 0;
        int bottom = (int) Math.min(picture.height(), Math.ceil(part.bottom));
        int right = (int) Math.min(picture.width(), Math.ceil(part.right));
        for (int y = (int) part.top; y < bottom; y++) {
            double high = Math.min(y + 1, part.bottom) - Math.max(y, part.top);
            for (int x = (int) part.left; x < right; x++) {
                double weight = high * (Math.min(x + 1, part.right) - Math.max(x, part.left));
                int colour = picture.at(x, y);
                red += weight * ((colour >> 16) & 0xFF);
                green += weight * ((colour >> 8) & 0xFF);
                blue += weight * (colour & 0xFF);
                all += weight;
            }
        }
        return (channel(red / all) << 16) | (channel(green / all) << 8) | channel(blue / all);
    }

    private static int channel(double value) {
        return (int) (value + 0.5);
    }
}
