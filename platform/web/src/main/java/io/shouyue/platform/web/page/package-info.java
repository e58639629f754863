/** Lists in pages, with cursors that stand for a place in an order. */
@NullMarked
package io.shouyue.platform.web.page;

import org.jspecify.annotations.NullMarked;
