/**
 * Alibaba Cloud cloudauth (2019-03-07). Known to nobody but the configuration: {@code
 * shouyue.identity.provider.elements=aliyun}.
 */
@NullMarked
package io.shouyue.identity.provider.aliyun;

import org.jspecify.annotations.NullMarked;
