@NullMarked
package io.shouyue.bench.growth;

import org.jspecify.annotations.NullMarked;
