//! 嵌入地图的各种方式。

use crate::words::{EmbedGuideTexts, EmbedMethod};

/// 嵌入地图的各种方式。
pub static EMBED_GUIDE: EmbedGuideTexts = EmbedGuideTexts {
    title: "嵌入地图",
    name: |method| match method {
        EmbedMethod::Frame => "普通框架",
        EmbedMethod::Element => "自定义元素",
        EmbedMethod::Messages => "消息",
    },
    intro: |method| match method {
        EmbedMethod::Frame => "只需一行 HTML，不用脚本，适用于只允许框架的网站。",
        EmbedMethod::Element => "由本站脚本生成框架：自动添加标题，滚动到附近时才加载，高度随地图内容调整。",
        EmbedMethod::Messages => {
            "适用于自备脚本的网页。地图会告知何时就绪、高度多少、正在显示什么；网页也可以要求切换视图。"
        }
    },
    points: |method| match method {
        EmbedMethod::Frame => &[
            "问号之后是地图视图的参数。`embed=1` 略去外层网页用不到的内容；`hide=` 可再略去：`find`（查找）、`language`（语言）、`views`（视图）、`against`（对照）、`export`（下载）、`panels`（全部面板），或其中一个面板 `compare、stations、ecology、city`。",
            "请保留 `title`：看不到框架的读者首先听到的就是它。",
            "高度 700 在电脑上可显示地图和图例，在手机上可显示地图，超出部分在框架内滚动。",
            "按部署指南设置了响应头的服务器上，地图在 `sandbox=\"allow-scripts\"` 的框架中照常工作。保存文件另需 `allow-downloads`，打开来源链接另需 `allow-popups`，复制另需 `allow=\"clipboard-write\"`。",
            "网页的内容安全策略需在 `frame-src` 中列出本站地址。",
        ],
        EmbedMethod::Element => &[
            "属性：`pollutant`（污染物）、`districts`（区代码，最多四个）、`against`（对照）、`panel`（面板）、`view`（视图）、`zone`（功能区）、`theme`（配色）、`text`（字号）、`hide`（略去的部分）、`lang`（语言）、`height`（固定高度，像素）。取值见下表。",
            "修改属性后地图随即更新，无需重新加载；只有 `lang` 会载入另一种语言的页面。",
            "元素提供 `set()`、`get()` 方法和 `state` 属性，并发出 `eco-atlas-ready、eco-atlas-state、eco-atlas-height、eco-atlas-error` 事件。",
            "一个脚本可供页面上任意多幅地图使用，各图滚动到附近时才加载。",
            "网页的内容安全策略只需在 `script-src` 和 `frame-src` 中列出本站地址。",
        ],
        EmbedMethod::Messages => &[
            "请像示例脚本那样核对发送者和来源；收到的内容一律作为文字，不要作为 HTML。",
            "在没有 `allow-same-origin` 的沙箱中，消息的来源是 \"null\"，示例脚本不会接收。",
            "地图会忽略无法识别的消息，以及并非来自外层网页的消息。",
            "监听 `datawrapper-height` 或 `pym` 的网页也能得到高度。",
            "网页的内容安全策略需在 `frame-src` 中列出本站地址。",
        ],
    },
    code: "代码",
    address: |address| {
        format!("{address} 代表本站地址。地图下方的“下载、分享、引用、嵌入”可为任意视图生成填好地址的代码。")
    },
    script: "脚本",
    example: "示例",
    values: "取值",
    ask: "正在显示什么？",
    heard: "地图发来的消息，最新的在前",
    frame_title: "各区空气与生态地图",
    described: "全部消息的 TypeScript 说明",
};
