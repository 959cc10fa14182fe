/** Surfaces made of triangles: lofts, balls, tubes, boxes. */
@NullMarked
package dev.unhunch.pictures.mesh;

import org.jspecify.annotations.NullMarked;
