/**
 * How strictly JSON is read: everything that two readers could understand differently, or that a
 * text column cannot hold, is refused before it reaches a feature.
 */
@NullMarked
package io.shouyue.platform.web.json;

import org.jspecify.annotations.NullMarked;
