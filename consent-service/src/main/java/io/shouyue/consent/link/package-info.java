/**
 * Links that people follow out of a message without signing in: opaque tokens, and the plain pages
 * behind them. For features that offer such a link.
 */
@NullMarked
package io.shouyue.consent.link;

import org.jspecify.annotations.NullMarked;
