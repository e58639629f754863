/**
 * May this site process this purpose for this subject now? Reads its own projection in one
 * statement and knows no writer.
 */
@NullMarked
package io.shouyue.consent.decision;

import org.jspecify.annotations.NullMarked;
