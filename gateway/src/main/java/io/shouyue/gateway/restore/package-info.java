/**
 * After a restore nobody comes in before the erasure list was applied again. Knows nobody of the
 * other features but where they begin.
 */
@NullMarked
package io.shouyue.gateway.restore;

import org.jspecify.annotations.NullMarked;
