/** Read models of the data protection officer's desk. Reads other features, changes nothing. */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.desk;
