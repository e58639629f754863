/** How answers end. Used by everything that writes one. */
@NullMarked
package io.shouyue.gateway.answer;

import org.jspecify.annotations.NullMarked;
