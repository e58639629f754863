/**
 * The sites that identity-service registers here, and the retention rules of each as versioned
 * data.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.site;
