//! 嵌入选项的文字。

use crate::state::{PagePart, Theme};
use crate::words::EmbeddingTexts;

/// 嵌入选项的文字。
pub static EMBEDDING: EmbeddingTexts = EmbeddingTexts {
    heading: "嵌入此视图",
    controls: "控件",
    panels: "面板",
    part: |part| match part {
        PagePart::Find => "查找区名",
        PagePart::Language => "语言切换",
        PagePart::Views => "地图、多图对比、排名、表格",
        PagePart::Against => "选择对照限值",
        PagePart::Export => "下载、分享、引用、嵌入",
        PagePart::Panels => "全部面板",
        PagePart::Panel(panel) => super::panel(panel),
    },
    language: "语言",
    theme: "配色",
    theme_name: |theme| match theme {
        Theme::System => "跟随系统",
        Theme::Light => "浅色",
        Theme::Dark => "深色",
    },
    height: "高度",
    following: "随地图内容调整",
    following_note: "由本站脚本生成框架，高度随地图内容变化。",
    fixed: "固定（像素）",
    fixed_note: "普通框架，不含脚本，适用于禁用脚本的网站。",
    pixels: "高度（像素）",
    preview: "预览",
    code: "嵌入代码",
    copy: "复制代码",
    policy: "网页如设有内容安全策略，需包含：",
    selected: "浏览器未能复制。代码已选中，请按 Ctrl+C。",
    guide: "嵌入地图的三种方式",
};
