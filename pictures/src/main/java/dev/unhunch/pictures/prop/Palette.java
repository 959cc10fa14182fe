package dev.unhunch.pictures.prop;

/** Calm colours of things; red and orange are kept for muscles and arrows. */
final class Palette {
    static final int CUSHION = 0x6F86A6;
    static final int WOOD = 0xC9A87C;
    static final int PALE_WOOD = 0xDCC49E;
    static final int METAL = 0x9AA7B5;
    static final int DARK = 0x4A5566;
    static final int RUBBER = 0x3C4654;
    static final int SAGE = 0x8CC0AE;
    static final int WALL = 0xF4EEE2;
    static final int SKIRTING = 0xD9D0C0;
    static final int LINEN = 0xFBF7EE;
    static final int TOWEL = 0xA9C6DC;
    static final int YELLOW = 0xE0A100;
    static final int BALL = 0x7FA3C7;
    static final int VIOLET = 0x8E7CC3;
    static final int SKY = 0xB9DDF2;
    static final int LEAVES = 0x7DB48C;
    static final int SCREEN = 0x2F3D52;
    static final int GLOW = 0x8FC1E3;

    private Palette() {}
}
