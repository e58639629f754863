package io.shouyue.retention.answer;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Data categories as people read them; a code of the site's own that is not here stands as it is.
 */
final class DataCategories {

  static final Map<String, LocalText> NAMES =
      Map.ofEntries(
          Map.entry("username", new LocalText("用户名", "username")),
          Map.entry("nickname", new LocalText("昵称", "nickname")),
          Map.entry("email", new LocalText("邮箱", "e-mail")),
          Map.entry("mobile", new LocalText("手机号", "mobile number")),
          Map.entry("real_name", new LocalText("真实姓名", "real name")),
          Map.entry("id_number", new LocalText("身份证号", "ID number")),
          Map.entry("bank_card", new LocalText("银行卡号", "bank card")),
          Map.entry("bank_account", new LocalText("银行账户", "bank account")),
          Map.entry("address", new LocalText("地址", "address")),
          Map.entry("order_history", new LocalText("订单记录", "orders")),
          Map.entry("payment", new LocalText("支付信息", "payment data")),
          Map.entry("face_image", new LocalText("人脸照片", "face image")),
          Map.entry("id_card_photo", new LocalText("身份证照片", "photos of the ID card")),
          Map.entry("device", new LocalText("设备信息", "device data")),
          Map.entry("ip_address", new LocalText("IP 地址", "IP address")),
          Map.entry("location", new LocalText("位置信息", "location")),
          Map.entry("security_log", new LocalText("安全日志", "security logs")),
          Map.entry("accounting", new LocalText("账务和发票", "accounts and invoices")),
          Map.entry("inquiry", new LocalText("咨询记录", "inquiries")),
          Map.entry("support", new LocalText("客服记录", "service cases")));

  private static final LocalText SEPARATOR = new LocalText("、", ", ");

  private DataCategories() {}

  static String named(List<String> codes, Language language) {
    return codes.stream()
        .map(code -> NAMES.containsKey(code) ? NAMES.get(code).in(language) : code)
        .collect(Collectors.joining(SEPARATOR.in(language)));
  }
}
