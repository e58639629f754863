/**
 * How fast a file of consents comes in, beside a COPY of the very rows it becomes, and whether any
 * line is lost or doubled when the process is ended in the middle.
 */
@NullMarked
package io.shouyue.bench.exchange;

import org.jspecify.annotations.NullMarked;
