/**
 * What happens to every request before anything else: an id, headers, and refusal of what could be
 * read in two ways.
 */
@NullMarked
package io.shouyue.gateway.entry;

import org.jspecify.annotations.NullMarked;
