/**
 * What the published description says of each operation beyond its shape. Runs when the service is
 * built; nothing here is there at run time.
 */
@NullMarked
package io.shouyue.consent.describe;

import org.jspecify.annotations.NullMarked;
