/**
 * Points, directions, bodies of reference and the camera. Lengths are in centimetres, angles in
 * degrees.
 */
@NullMarked
package dev.unhunch.pictures.space;

import org.jspecify.annotations.NullMarked;
