@NullMarked
package io.shouyue.consent.exchange;

import org.jspecify.annotations.NullMarked;
