/** Pose files and the poses between their keyframes. */
@NullMarked
package dev.unhunch.pictures.pose;

import org.jspecify.annotations.NullMarked;
