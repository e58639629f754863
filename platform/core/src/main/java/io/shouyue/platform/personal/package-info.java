/**
 * Personal data as types that redact themselves, so that a log line or an exception cannot leak
 * what they hold.
 */
@NullMarked
package io.shouyue.platform.personal;

import org.jspecify.annotations.NullMarked;
