/**
 * How ordinary aggregates are kept: what every {@code XRepository} can do, and JSON columns. Only
 * repositories and entities use it; what is hot or only ever appended stays plain SQL (ADR 0007).
 */
@NullMarked
package io.shouyue.platform.orm;

import org.jspecify.annotations.NullMarked;
