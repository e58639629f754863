/** Tables as files that spreadsheets open; what people wrote never becomes a formula. */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.table;
