/**
 * What only the officer can do: tell somebody, decide between rules, press a website. Opened by the
 * feature that finds the need, closed by hand with a note, or by that feature when it is gone.
 */
@NullMarked
package io.shouyue.retention.officertask;

import org.jspecify.annotations.NullMarked;
