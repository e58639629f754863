package io.shouyue.consent.policy.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.policy.PolicyFormat;
import io.shouyue.consent.policy.PolicyHtml;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private final PolicyHtml html = new PolicyHtml();

  @Test
  void dottedNumbersSayWhatTheyArePartOf() {
    Outline outline =
        read("一、范围\n\n1.1 适用于本站。\n\n1.2 不适用于他人。\n\n1.2.1 例外见下。\n\n二、权利\n\n2.1 您可以查阅。");

    assertThat(refs(outline)).containsExactly("1", "1.1", "1.2", "1.2.1", "2", "2.1");
    assertThat(outline.clauses()).extracting(Clause::depth).containsExactly(1, 2, 2, 3, 1, 2);
  }

  @Test
  void chineseAndArabicNumbersInBracketsCountWithinTheClauseAbove() {
    Outline outline = read("第三条 我们收集：\n\n（一）姓名；\n\n（二）地址，包括：\n\n(1) 省；\n\n(2) 市。\n\n第四条 没有别的。");

    assertThat(refs(outline)).containsExactly("3", "3(1)", "3(2)", "3(2)(1)", "3(2)(2)", "4");
  }

  @Test
  void markdownHeadingsAndListsAreClauses() {
    Outline outline =
        read("# 政策\n\n## 1. 收集\n\n- 姓名\n- 地址\n\n以上。\n\n## 6. 例外\n\n1. 国家安全\n1. 公共安全\n");

    assertThat(outline.title()).isEqualTo("政策");
    assertThat(refs(outline)).containsExactly("1", "1-1", "1-2", "6", "6(1)", "6(2)");
    assertThat(outline.clause("1").orElseThrow().paragraphs()).containsExactly("以上。");
  }

  @Test
  void headingNeedsNoSignAfterItsNumber() {
    assertThat(refs(read("# Policy\n\n## 1 What we process\n\nText.\n\n## 2 Your rights\n\nMore.")))
        .containsExactly("1", "2");
  }

  @Test
  void numbersThatStartAgainAreSaidWithTheirPart() {
    Outline outline = read("总声明\n\n声明\n\n一、商标\n\n归我们所有。\n\n隐私\n\n一、收集\n\n我们收集姓名。");

    assertThat(refs(outline)).containsExactly("s1", "s1/1", "s2", "s2/1");
  }

  @Test
  void tableOfContentsIsNotTakenForTheClauses() {
    Outline outline =
        read("政策\n\n目录：\n\n- 一、收集\n- 二、使用\n- 三、联系\n\n一、收集\n\n甲。\n\n二、使用\n\n乙。\n\n三、联系\n\n丙。");

    assertThat(refs(outline)).containsExactly("s0", "1", "2", "3");
  }

  @Test
  void chaptersGroupArticlesThatCountOn() {
    Outline outline = read("# 规则\n\n## 第一章 总则\n\n第一条 甲。\n\n第二条 乙。\n\n## 第二章 权利\n\n第三条 丙。");

    assertThat(refs(outline)).containsExactly("ch1", "1", "2", "ch2", "3");
  }

  @Test
  void rowOfATableSaysItsHeads() {
    Outline outline = read("# 服务\n\n## 1 级别\n\n| 级别 | 响应 |\n|---|---|\n| 一级 | 15 分钟 |\n");

    assertThat(outline.clause("1").orElseThrow().paragraphs()).containsExactly("级别：一级 | 响应：15 分钟");
  }

  @Test
  void brokenLineGoesOnWithoutASpaceInChineseAndWithOneInEnglish() {
    Outline outline = read("# P\n\n## 1 A\n\n我们在十五个\n工作日内答复。\n\nWe answer within\n15 days.");

    assertThat(outline.clause("1").orElseThrow().paragraphs())
        .containsExactly("我们在十五个工作日内答复。", "We answer within 15 days.");
  }

  @Test
  void htmlIsReadLikeMarkdown() {
    String text = "<h1>政策</h1><h2>一、收集</h2><ol><li>姓名</li></ol><h2>二、使用</h2><p>我们使用<br>姓名。</p>";
    Outline outline = Outline.ofHtml(html.body(PolicyFormat.HTML, text));

    assertThat(refs(outline)).containsExactly("1", "1(1)", "2");
  }

  @Test
  void everyReferenceIsUnique() {
    assertThat(refs(read("4.2 甲。\n\n4.2 乙。\n\n4.2 丙。"))).containsExactly("4.2", "4.2~2", "4.2~3");
  }

  private Outline read(String markdown) {
    return Outline.ofHtml(html.body(PolicyFormat.MARKDOWN, markdown));
  }

  private static List<String> refs(Outline outline) {
    return outline.clauses().stream().map(Clause::ref).toList();
  }
}
