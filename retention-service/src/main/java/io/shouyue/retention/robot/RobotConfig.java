package io.shouyue.retention.robot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Where robots may be, and where their links lead. */
@ConfigMapping(prefix = "shouyue.robots")
public interface RobotConfig {

  /** Hosts that are called; more than the vendors' own only where one of them runs on premises. */
  @WithDefault("qyapi.weixin.qq.com,oapi.dingtalk.com,open.feishu.cn,open.larksuite.com")
  Set<String> hosts();

  /** The desk as staff reach it, without a slash at the end. */
  String deskUrl();
}
