@NullMarked
package io.shouyue.consent.exchange.setting;

import org.jspecify.annotations.NullMarked;
