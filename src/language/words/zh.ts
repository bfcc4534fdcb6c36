/** Chinese word lists of the quote rules: pieces of text, in simplified and traditional characters. */
import { values, wordList, words } from "./types.ts";

const DIGITS = "零一二三四五六七八九";

export const zh = wordList({
  lang: "zh",
  unspaced: true,
  negations: words("不 没 沒 无 無 非 未 勿 莫 别 別 否 禁止 拒绝 拒絕 避免 绝无 休想"),
  concord: [],
  exceptions: words("除 除外 例外 以外 之外"),
  conditions: words("如果 若 假如 倘 除非 只要 要是 的话 的話 条件 條件 前提 如有 只有 即使 是否 否则 否則 一旦"),
  limits: words("只 仅 僅 直到 几乎 幾乎"),
  doubts: words(
    "声称 聲稱 宣称 宣稱 据称 據稱 据说 據說 否认 否認 错误 錯誤 误以为 誤以為 谎 謊 虚假 虛假 神话 神話 谣 謠 怀疑 懷疑 质疑 質疑 似乎 好像 仿佛 彷彿 可能 也许 也許 或许 或許 认为 認為 以为 以為 相信 暗示 所谓 所謂 驳 駁 荒谬 荒謬 幻想 假装 假裝 指控 臆测 臆測 假设 假設 反对 反對",
  ),
  attributions: words("说 說 表示 指出 宣布 报道 報道 报导 報導 告诉 告訴"),
  harmless: words(
    "未来 未來 非常 特别 特別 分别 分別 区别 區別 性别 性別 个别 個別 级别 級別 别人 別人 差别 差別 不断 不斷 不仅 不僅 不但 不同 非洲 非政府 消除 免除 解除 废除 廢除 排除 删除 刪除 若干 莫斯科 莫桑比克 未成年 说明 說明 小说 小說 学说 學說 无论 無論",
  ),
  pronouns: words(
    "我 我们 我們 你 你们 你們 您 他 他们 他們 她 她们 她們 它 它们 它們 这 這 那 这些 這些 那些 自己 咱们",
  ),
  firstPerson: words("我 我们 我們 咱们 咱們"),
  secondPerson: words("你 你们 你們 您"),
  thirdPerson: words("他 他们 他們 她 她们 她們 它 它们 它們 这 這 那 这些 這些 那些"),
  determiners: words("这 這 那 这些 這些 那些 该 該 此"),
  numbers: {
    ...Object.fromEntries(Array.from(DIGITS, (digit, value) => [digit, value])),
    ...values(`
    〇 0  两 2  兩 2  十 10  百 100  千 1000  万 1e4  萬 1e4  亿 1e8  億 1e8  半 0.5
  `),
  },
  modals: words("能 能够 能夠 可以 可 必须 必須 应 应该 应当 應 應該 應當 会 會 将 將 须 須 得以 要 愿 願"),
  quantifiers: words(
    "所有 一切 每 每个 每個 各 任何 全部 全体 全體 都 皆 许多 許多 很多 少数 少數 多数 多數 大多数 大多數 一些 有些 更多 更少 永远 永遠 从来 從來 经常 經常 总是 總是 仅 只 人人",
  ),
  dates: words("年 月 日 今天 昨天 明天 今年 去年 明年 小时 小時 星期 周 天"),
  functionWords: words(
    "的 了 和 与 與 在 是 于 於 及 并 並 也 而 以 就 着 著 过 過 地 得 之 其 所 把 被 对 對 从 從 向 到 为 為",
  ),
  stageDirections: words("掌声 掌聲 笑声 笑聲 鼓掌 笑 热烈鼓掌 熱烈鼓掌"),
});
