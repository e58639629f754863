/**
 * Which purposes a collection point must show to this person now, what was served, and the browser
 * token that may answer it.
 */
@NullMarked
package io.shouyue.consent.notice;

import org.jspecify.annotations.NullMarked;
