/**
 * The clocks a site has promised or the law demands, as data: what starts one, what stops it, how
 * long it runs and which clause says so. Uses calendar alone.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.promise;
