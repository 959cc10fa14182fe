/**
 * The few rules of HTTP that every route here keeps: who may call, how much, and what goes back.
 */
@NullMarked
package dev.unhunch.web.http;

import org.jspecify.annotations.NullMarked;
