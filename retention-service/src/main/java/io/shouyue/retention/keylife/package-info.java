/**
 * The life of keys: when a site's KEK gets a new version, when old ones are destroyed, and the day
 * from which nobody can open what was erased, not even from a backup. Talked to over HTTP and by
 * the clock alone.
 */
@NullMarked
package io.shouyue.retention.keylife;

import org.jspecify.annotations.NullMarked;
