package io.shouyue.consent.policy.outline;

import java.util.regex.Pattern;

/** The ways in which Chinese and English policies number their clauses. */
enum Style {
  /** 第一章, Part 2: groups clauses that are numbered through. */
  CHAPTER(
      "第(?<n>["
          + ChineseNumber.CHARACTERS
          + "]+)(?:章|节|编|部分)[\\s:：、.]*|"
          + "(?:Chapter|Part)\\s+(?<e>\\d+)[\\s:：.]+",
      Reach.GROUP),
  /** 第三条, Article 3. */
  ARTICLE(
      "第(?<n>["
          + ChineseNumber.CHARACTERS
          + "]+)条[\\s:：、.]*|"
          + "(?:Article|Section|Clause)\\s+(?<e>\\d+)[\\s:：.]+",
      Reach.WHOLE),
  /** 5.4.1: says by itself what it is part of. */
  DOTTED(
      "(?<n>\\d{1,3}(?:[.．]\\d{1,3})+)[.．、]?(?=[\\s\\u3000]|[^\\d.．%％])[\\s\\u3000]*", Reach.WHOLE),
  /** 一、 */
  CHINESE("(?<n>[〇零一二三四五六七八九十百]{1,5})[、．.][\\s\\u3000]*", Reach.WHOLE),
  /** （一） */
  CHINESE_IN_BRACKETS("[（(](?<n>[一二三四五六七八九十百]{1,5})[)）][、.]?[\\s\\u3000]*", Reach.PART),
  /** 1. 1、 */
  ARABIC("(?<n>\\d{1,3})(?:[．、)）]|\\.(?=[\\s\\u3000]|[^\\d]))[\\s\\u3000]*", Reach.WHOLE),
  /** (1) */
  ARABIC_IN_BRACKETS("[（(](?<n>\\d{1,3})[)）][、.]?[\\s\\u3000]*", Reach.PART),
  /** (a) */
  LETTER("[（(](?<n>[a-z])[)）][\\s\\u3000]*", Reach.PART);

  /** What a number says of the place of its clause. */
  enum Reach {
    /** It heads clauses that count on from those before. */
    GROUP,
    /** At the top level it is the whole reference. */
    WHOLE,
    /** It is a number within the clause above. */
    PART
  }

  private final Pattern pattern;
  private final Reach reach;

  Style(String regex, Reach reach) {
    this.pattern = Pattern.compile(regex);
    this.reach = reach;
  }

  Pattern pattern() {
    return pattern;
  }

  Reach reach() {
    return reach;
  }
}
