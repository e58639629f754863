@NullMarked
package io.shouyue.bench.crash;

import org.jspecify.annotations.NullMarked;
