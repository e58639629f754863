/**
 * People who want no more of it: one-click links (RFC 8058), replies to messages, and the list of
 * contacts that must not be reached, kept as keyed digests alone.
 */
@NullMarked
package io.shouyue.consent.suppression;

import org.jspecify.annotations.NullMarked;
