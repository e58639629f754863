@NullMarked
package io.shouyue.consent.release;

import org.jspecify.annotations.NullMarked;
