package io.shouyue.identity.identifier;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;

/** Why a value cannot be what it claims to be. The sentences never repeat the value. */
public enum IdentifierFault {
  MISSING("required", "请填写此项", "This is needed"),
  ID_NUMBER_LENGTH(
      "id-number-length", "证件号码应为 18 位", "An identity document number has 18 characters"),
  ID_NUMBER_OLD(
      "id-number-15-digits",
      "15 位旧证件号码已于 2013 年停用，请填写 18 位号码",
      "15-digit numbers ended in 2013; give the 18-character one"),
  ID_NUMBER_CHARACTERS(
      "id-number-characters",
      "证件号码只能由数字组成，最后一位可以是 X",
      "Only digits are possible, and an X at the very end"),
  ID_NUMBER_DATE(
      "id-number-date", "证件号码中的出生日期不存在", "The date of birth inside the number does not exist"),
  ID_NUMBER_FUTURE(
      "id-number-future",
      "证件号码中的出生日期在今天之后",
      "The date of birth inside the number has not come yet"),
  ID_NUMBER_AGE(
      "id-number-age",
      "证件号码中的出生日期距今超过 130 年",
      "The date of birth inside the number is more than 130 years ago"),
  ID_NUMBER_CHECK_DIGIT(
      "id-number-check-digit",
      "证件号码校验位不正确，请核对是否输错",
      "The check character does not fit; look for a typing mistake"),
  MOBILE_FORMAT("mobile-format", "请填写 11 位中国大陆手机号码", "Give a mainland mobile number of 11 digits"),
  MOBILE_RANGE(
      "mobile-range",
      "该号段尚未投入使用，请核对是否输错",
      "No mobile begins with these digits; look for a typing mistake"),
  MOBILE_MACHINE(
      "mobile-machine", "物联网号码不能用于实名核验", "Numbers of machines cannot be used for a person"),
  ORGANISATION_NAME_LENGTH(
      "organisation-name-length",
      "单位名称应为 2 至 100 个字",
      "An organisation's name has 2 to 100 characters"),
  ORGANISATION_NAME_CHARACTERS(
      "organisation-name-characters",
      "单位名称含有不支持的字符",
      "The name holds a character that licences do not have"),
  LICENCE_LENGTH(
      "licence-length",
      "统一社会信用代码为 18 位，旧注册号为 15 位",
      "A unified social credit code has 18 characters, an old licence number 15"),
  LICENCE_CHARACTERS(
      "licence-characters",
      "统一社会信用代码不使用字母 I、O、S、V、Z 等字符，请核对",
      "The letters I, O, S, V, Z and signs are not used in a unified social credit code"),
  LICENCE_CHECK_CHARACTER(
      "licence-check-character",
      "校验位不正确，请核对是否输错；若执照确实如此印制，请声明“与执照一致”",
      "The check character does not fit; look for a typing mistake. If the licence prints it so,"
          + " say that it is as printed"),
  BANK_ACCOUNT_FORM("bank-account-form", "账号应为 5 至 32 位数字", "A bank account has 5 to 32 digits"),
  BANK_BRANCH_FORM(
      "bank-branch-form",
      "请填写 12 位联行号，或 2 至 100 个字的开户行名称",
      "Give the 12-digit code of the branch, or its name of 2 to 100 characters"),
  HOLDER_DIFFERS(
      "holder-differs",
      "开户名称须与执照名称一致",
      "The holder of the account must be the name on the licence"),
  HK_MACAU_PERMIT_FORM(
      "hk-macau-permit-form",
      "港澳居民来往内地通行证号码为 H 或 M 加 8 位或 10 位数字",
      "This permit has an H or M and 8 or 10 digits"),
  TAIWAN_PERMIT_FORM(
      "taiwan-permit-form", "台湾居民来往大陆通行证号码为 8 位或 10 位数字", "This permit has 8 or 10 digits"),
  PASSPORT_FORM(
      "passport-form", "护照号码为 5 至 15 位字母和数字", "A passport number has 5 to 15 letters and digits"),
  RESIDENCE_CARD_FORM(
      "residence-card-form",
      "旧版永久居留证号码为 3 位字母加 12 位数字",
      "The number of the first cards has 3 letters and 12 digits"),
  BANK_CARD_FORM("bank-card-form", "银行卡号为 13 至 19 位数字", "A bank card has 13 to 19 digits"),
  BANK_CARD_CHECK_DIGIT(
      "bank-card-check-digit",
      "银行卡号校验位不正确，请核对是否输错",
      "The check digit does not fit; look for a typing mistake"),
  DOCUMENT_TYPE("document-type", "不支持的证件类型", "This kind of document is not known"),
  DOCUMENT_WITHOUT_FACE(
      "document-without-face",
      "人脸核验仅适用于 18 位且校验位正确的证件号码，其他证件请改用证件信息核验",
      "A face check takes documents whose number has 18 characters and a check character that fits;"
          + " with another one, take the way by document"),
  DOCUMENT_WITHOUT_ELEMENTS(
      "document-without-elements",
      "此类证件无法按证件信息核验，请改用人脸核验",
      "This kind of document cannot be checked by its details; take the face check"),
  DOCUMENT_UNCHECKED(
      "document-unchecked",
      "目前没有机构可以在线核验此类证件，请改用其他证件，或联系网站人工办理",
      "Nobody who is asked online can check this kind of document; take another one, or turn to the"
          + " site's staff"),
  WORDING("wording", "应为 2 至 64 个字，不含符号", "2 to 64 characters, without signs"),
  NAME_LENGTH("name-length", "姓名应为 2 至 50 个字", "A name has 2 to 50 characters"),
  NAME_CHARACTERS(
      "name-characters", "姓名含有不支持的字符", "The name holds a character that names do not have");

  private final String code;
  private final String zh;
  private final String en;

  IdentifierFault(String code, String zh, String en) {
    this.code = code;
    this.zh = zh;
    this.en = en;
  }

  /** Stable, kebab-case. */
  public String code() {
    return code;
  }

  /** A sentence for the person who typed the value. */
  public String message(Language language) {
    return new LocalText(zh, en).in(language);
  }
}
