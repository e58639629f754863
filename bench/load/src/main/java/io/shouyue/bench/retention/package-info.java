/** What retention-service costs beside the least that could do: dates, and the desk's pages. */
@NullMarked
package io.shouyue.bench.retention;

import org.jspecify.annotations.NullMarked;
