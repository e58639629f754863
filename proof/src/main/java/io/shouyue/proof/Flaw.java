package io.shouyue.proof;

/** What can be wrong with a receipt, a certificate or a proof, in both languages. */
public enum Flaw {
  NOT_JSON("不是有效的 JSON 文件", "this is not JSON"),
  NO_PROOF("文件中没有 proof", "there is no proof in it"),
  UNKNOWN_PART("含有不应出现的内容", "there is something that does not belong here"),
  UNKNOWN_STATE("证明状态无法识别", "the state of the proof is not known"),
  PROOF_TOO_EARLY("状态为 PENDING，却已附有日志证明", "it says PENDING and holds a log proof"),
  PROOF_MISSING("状态为 INTEGRATED，却没有日志证明", "it says INTEGRATED and holds no log proof"),
  SALT_MALFORMED("盐值格式不正确", "the salt is not 32 bytes of base64"),
  LEAF_MALFORMED("叶子格式不正确", "the leaf is not one of this kind of log"),
  CONTENT_CHANGED("内容或盐值与日志中的承诺不符", "content or salt is not what the log committed to"),
  LEAF_CHANGED("叶子已被改动", "the leaf was changed"),
  ENTRY_UNRELATED("记录与回执正文不一致", "the record is not one that the receipt tells of"),
  PROOF_MALFORMED("日志证明格式不正确", "the log proof is malformed"),
  ANOTHER_LOG("证明来自未被信任的日志", "the proof is of a log that is not trusted here"),
  SIGNATURE_FALSE("检查点签名不正确", "the checkpoint's signature is false"),
  NOT_IN_LOG("叶子不在所签名的日志中", "the leaf is not in the log where the proof says"),
  WITNESSES_MISSING("见证签名数量不足", "too few witnesses cosigned the checkpoint"),
  PAGE_CHANGED("纸面文字与所附回执不一致", "the printed page says otherwise than the receipt in it"),
  NO_RECEIPT("PDF 中没有回执附件", "there is no receipt in this PDF"),
  NO_LEAF("缺少所证明的叶子", "a log proof alone does not say which leaf it is about");

  private final String zh;
  private final String en;

  Flaw(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The sentence in Chinese. */
  public String zh() {
    return zh;
  }

  /** The sentence in English. */
  public String en() {
    return en;
  }
}
