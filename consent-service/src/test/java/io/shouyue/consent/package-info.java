@NullMarked
package io.shouyue.consent;

import org.jspecify.annotations.NullMarked;
