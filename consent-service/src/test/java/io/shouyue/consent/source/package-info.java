@NullMarked
package io.shouyue.consent.source;

import org.jspecify.annotations.NullMarked;
