@NullMarked
package io.shouyue.consent.guardian;

import org.jspecify.annotations.NullMarked;
