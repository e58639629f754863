/**
 * The register of what went to authorities by their orders (PIPL 13, 18, 35), and the duty to tell
 * the person that each entry opens unless the order forbids it.
 */
@NullMarked
package io.shouyue.retention.disclosure;

import org.jspecify.annotations.NullMarked;
