@NullMarked
package io.shouyue.consent.group;

import org.jspecify.annotations.NullMarked;
