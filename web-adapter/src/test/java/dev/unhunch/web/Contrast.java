package dev.unhunch.web;

/** Measures contrast as WCAG 2.2 defines it (success criterion 1.4.3). */
final class Contrast {
    /** Gives the texts in view whose contrast to what is behind them is below 4.5 to 1. */
    static final String SCRIPT =
            """
            // A colour on its way from one theme to the other is nobody's.
            document.getAnimations()
              .filter((each) => each instanceof CSSTransition)
              .forEach((each) => each.finish());
            const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
            const channel = (value) => {
              const part = value / 255;
              return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            };
            const light = ([red, green, blue]) =>
              0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
            const behind = (element) => {
              for (let each = element; each; each = each.parentElement) {
                const colour = numbers(getComputedStyle(each).backgroundColor);
                if (colour.length === 3 || colour[3] === 1) return colour;
              }
              return [255, 255, 255];
            };
            const contrast = (element) => {
              const both = [light(numbers(getComputedStyle(element).color)), light(behind(element))];
              return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
            };
            return [...document.querySelectorAll('body *')]
              .filter((each) => each.checkVisibility() && !each.closest('svg'))
              .filter((each) => [...each.childNodes].some(
                (node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
              .filter((each) => contrast(each) < 4.5)
              .map((each) => each.textContent + ' ' + contrast(each));
            """;

    private Contrast() {}
}
