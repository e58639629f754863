@NullMarked
package io.shouyue.consent.exchange.file;

import org.jspecify.annotations.NullMarked;
