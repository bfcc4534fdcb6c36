/** The words of the page on the open data in Chinese. */
import type { Words } from "./words.ts";

export const data: Words["data"] = {
  title: "开放数据",
  intro: "本刊的文章、引语、人物、主题、来源和更正的数据文件，供统计、检索或链接之用。",
  version: (version, day) => `版本 ${version}，截至${day}`,
  files: "文件",
  what: "内容",
  records: "记录",
  everything: "全部记录，每行一条",
  index: "供程序读取的文件清单",
  terms: "使用条件",
  licence: (licence) => `本刊自己所写的内容（标题、摘要、说明以及数据本身）可按 ${licence} 使用。`,
  noLicence: "本刊没有为自己所写的内容指定许可；请来信询问。",
  others:
    "引用的话属于说出或写下它们的人。每条记录都注明其来源的版权。只可引用而不可转载的话，记录中除原话外一应俱全；原话见其页面。",
  privacy: "这些文件中没有私人，也没有他们说过的话。已撤回的文章只在更正中留下撤回一事及其原因。",
  stable: "文件随内容而变，不会逐日变化。字段若取消或改变含义，版本号的第一个数字随之改变。",
  csv: {
    title: "如何读取 CSV 文件",
    form: "文件遵循 RFC 4180，采用 UTF-8 编码，第一行是字段名。未知的内容为空单元格。一列名称在单元格中以空格分隔，其他有组成部分的内容写作 JSON。",
    formulas:
      "电子表格会执行以 =、+、− 或 @ 开头的单元格。这里在这样的单元格前加了一个撇号。要还原，凡这些符号前有撇号之处，去掉一个撇号即可。",
  },
  single: "逐条读取",
  quote: "一条引语",
  tag: "一个主题及其文章和引语",
  person: "一个人的引语",
  fields: "字段",
  field: "字段",
  meaning: "含义",
  optional: "可以缺失",
  schema: "JSON Schema",
};
