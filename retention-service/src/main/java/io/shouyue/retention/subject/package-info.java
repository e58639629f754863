/** The state of each person at each site, owned here and told to the other services. */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.subject;
